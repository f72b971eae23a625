import Contrast
import Foundation
import Synchronization

/// The first embedding of a process: opens a model, encodes one picture and prints the vector as a line
/// of JSON, as a program that is run once does.
///
/// `--started` is when the parent started this process, in seconds since 1970. With it, where the time
/// went is written to standard error: seconds of the clock, of the processors, and page faults.
func coldStart(_ options: RunnerOptions) async throws {
  var stages = Stages(started: try options.optionalDouble("started"))
  stages.end("start")
  let opened = Mutex<Moment?>(nil)
  let model = try await DualEncoder(
    directory: options.string("model"),
    options: DualEncoder.Options(
      threads: try options.int("threads"), precision: try options.precision(),
      progress: { _ in opened.withLock { if $0 == nil { $0 = .now() } } }))
  stages.end("configurations, tokenizer, headers", at: opened.withLock { $0 })
  stages.end("weights read, checked and packed")
  let embedding = try await model.encode(images: [try options.url("image")])
  stages.end("picture and tower")
  let numbers = embedding[0].map { "\($0)" }.joined(separator: ", ")
  reply("{\"embedding\": [\(numbers)], \"peakBytes\": \(peakBytes())}")
  stages.report()
}

/// What each part of a run took.
private struct Stages {
  private var last: Moment
  private var lines: [String] = []
  private let isWanted: Bool

  init(started: Double?) {
    isWanted = started != nil
    last = Moment(time: started ?? 0, processor: 0, system: 0, faults: 0)
  }

  /// Ends a stage: what passed since the one before is its share.
  ///
  /// - Parameters:
  ///   - name: of the stage.
  ///   - moment: when it ended, if not now.
  mutating func end(_ name: String, at moment: Moment? = nil) {
    guard isWanted else { return }
    let now = moment ?? .now()
    lines.append(
      String(
        format: "%6.3f s, processors %.3f s, of it the system %.3f s, %d page faults: ",
        now.time - last.time, now.processor - last.processor, now.system - last.system,
        now.faults - last.faults) + name)
    last = now
  }

  func report() {
    for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  }
}

/// What a process had used at a time; seconds.
private struct Moment {
  var time: Double
  var processor: Double
  var system: Double
  var faults: Int

  static func now() -> Moment {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between systems
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Moment(
      time: Date().timeIntervalSince1970,
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      system: seconds(usage.ru_stime), faults: Int(usage.ru_minflt))
  }
}
