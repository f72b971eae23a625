import BenchmarkSupport
import CPeaks
import Foundation

/// What the processor can do at most, to compare a work with: nothing but arithmetic in registers,
/// or nothing but reading, on as many threads.
///
/// `--of` is a precision, for the fastest instruction that can multiply it, or `memory`. Result:
/// JSON, the name of what is done and its amount in operations or bytes.
func peak(_ options: RunnerOptions) throws -> Work {
  let threads = try options.int("threads")
  switch try options.string("of") {
  case "memory": return readingPeak(threads: threads)
  case "float32": return try arithmeticPeak([PEAK_FLOAT32], threads: threads)
  // Widened weights are float32's multiplications; on some processors they are the faster ones.
  case "bfloat16":
    return try arithmeticPeak([PEAK_FLOAT32, PEAK_BFLOAT16], threads: threads)
  case "int8": return try arithmeticPeak([PEAK_INT8], threads: threads)
  case let other: throw RunnerError.usage("there is no peak of '\(other)'")
  }
}

private func arithmeticPeak(_ instructions: [peak_instruction], threads: Int) throws -> Work {
  let times = instructions.filter { peak_name($0) != nil }.map { instruction in
    let clock = ContinuousClock()
    let time = (0..<10).map { _ in clock.measure { peak_run(instruction) } }.min()!
    return (instruction, time)
  }
  guard let (fastest, _) = times.min(by: { $0.1 < $1.1 }), let name = peak_name(fastest) else {
    throw RunnerError.usage("this processor has no instruction for that peak")
  }
  // Long enough for the start of threads not to count.
  let repetitions = 20
  return timed({
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      for _ in 0..<repetitions { peak_run(fastest) }
    }
  }) { description(String(cString: name), amount: threads * repetitions * 1_000_000_000) }
}

/// Reading of 1 GiB, which no cache holds.
private func readingPeak(threads: Int) -> Work {
  let memory = MemoryReader(byteCount: 1 << 30)
  return timed({ memory.read(threads: threads) }) {
    description("reading memory", amount: 1 << 30)
  }
}

private func description(_ name: String, amount: Int) -> [UInt8] {
  Array("{\"name\": \"\(name)\", \"amount\": \(amount)}".utf8)
}
