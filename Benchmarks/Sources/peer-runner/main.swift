import BenchmarkSupport
import Contrast
import Foundation

// Our side of peers/compare.py. The command line names the work and what it needs:
//
//     peer-runner vision     --model FOLDER --inputs FILE --threads N --precision P
//     peer-runner folder     --model FOLDER --inputs FILE --threads N --precision P
//     peer-runner embed      --model FOLDER --texts FILE --threads N --precision P
//     peer-runner language   --model FOLDER --inputs FILE --threads N --precision P
//     peer-runner prompt     --model FOLDER --length N --sequences N --threads N --precision P
//     peer-runner decode     --model FOLDER --length N --sequences N --threads N --precision P
//     peer-runner captions   --model FOLDER --image FILE --length N --sequences N --beams N --threads N --precision P
//     peer-runner answer     --model FOLDER --image FILE --threads N --precision P
//     peer-runner preprocess --files FILE --size N --threads N
//     peer-runner tokenize   --tokenizer FOLDER --texts FILE --threads N
//     peer-runner search     --items FILE --queries FILE --count N --threads N --precision P
//     peer-runner train-alignment --model FOLDER --inputs FILE --threads N --precision P
//     peer-runner train-adapter   --model FOLDER --adapter FOLDER --inputs FILE --threads N --precision P
//     peer-runner peak       --of PRECISION|memory --threads N
//
// Of peers/cold_start.py:
//
//     peer-runner cold       --model FOLDER --image FILE --threads N --precision P [--started SECONDS]
//
// prints the embedding of the picture and ends. The others go on:
//
// When everything is loaded it prints a line of JSON, and then one for each line it reads:
//
//     run N         does the work N times     {"seconds": [0.1, …], "peakBytes": 123}
//     result PATH   writes the last result    {"written": "PATH"}

do {
  var arguments = CommandLine.arguments.dropFirst()
  guard let name = arguments.popFirst() else { throw RunnerError.usage("no work is named") }
  let options = try RunnerOptions(arguments)
  if name == "cold" {
    try await coldStart(options)
    exit(0)
  }
  let work = try await makeWork(name, options)
  reply("{\"ready\": true}")
  var result: [UInt8] = []
  while let line = readLine() {
    let parts = line.split(separator: " ", maxSplits: 1)
    switch (parts.first, parts.count) {
    case ("run", 2):
      let count = Int(parts[1]) ?? 1
      var seconds: [Double] = []
      for repetition in 0..<count {
        let (time, bytes) = try await work(repetition == count - 1)
        seconds.append(time)
        if let bytes { result = bytes() }
      }
      reply("{\"seconds\": \(seconds), \"peakBytes\": \(peakBytes())}")
    case ("result", 2):
      try Data(result).write(to: URL(filePath: String(parts[1])))
      reply("{\"written\": true}")
    default: throw RunnerError.usage("cannot do '\(line)'")
    }
  }
} catch {
  FileHandle.standardError.write(Data("peer-runner: \(error)\n".utf8))
  exit(1)
}

func reply(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// The most memory this process ever had resident: `VmHWM` of Linux; 0 elsewhere.
func peakBytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kibibytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
  else { return 0 }
  return kibibytes * 1024
}
