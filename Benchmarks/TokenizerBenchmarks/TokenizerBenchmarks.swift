import Benchmark
import BenchmarkSupport
import Contrast
import ContrastTokenizers

/// Captions to token ids, with the tokenizer that ``SharedFiles/tokenizer`` finds.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 3,
    maxDuration: .seconds(3), maxIterations: 10_000)

  Benchmark("load the tokenizer") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try Tokenizer(directory: SharedFiles.tokenizer))
    }
  }

  for threads in Set([1, benchmarkThreads]).sorted() {
    Benchmark(
      "encode 10,000 captions, \(threads) thread\(threads == 1 ? "" : "s")",
      closure: { (benchmark, state: (tokenizer: Tokenizer, captions: [String])) in
        let (tokenizer, captions) = state
        for _ in benchmark.scaledIterations {
          blackHole(tokenizer.encode(batch: captions, threads: threads))
        }
      },
      setup: {
        (
          try Tokenizer(directory: SharedFiles.tokenizer),
          GeneratedInputs.captions(10_000, seed: 1)
        )
      })
  }

  Benchmark(
    "encode one caption",
    configuration: .init(scalingFactor: .kilo),
    closure: { benchmark, tokenizer in
      for _ in benchmark.scaledIterations {
        blackHole(tokenizer.encode("a young woman beside a red bicycle in the street"))
      }
    },
    setup: { try Tokenizer(directory: SharedFiles.tokenizer) })
}
