import Benchmark
import BenchmarkSupport
import Contrast

/// Exact search, and scores for a batch.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 1,
    maxDuration: .seconds(5), maxIterations: 1000)

  // Built when the first benchmark needs them, then shared.
  let items = Once { try embeddings(1_000_000, seed: 1) }

  for queries in [1, 32] {
    Benchmark(
      "nearest 10 of 1,000,000×512, \(queries == 1 ? "1 query" : "\(queries) queries")",
      closure: { (benchmark, state: (a: Embeddings, b: Embeddings)) in
        let (items, queries) = state
        for _ in benchmark.scaledIterations {
          blackHole(items.nearest(to: queries, count: 10, threads: benchmarkThreads))
        }
      },
      setup: { (try items.value(), try embeddings(queries, seed: 2)) })
  }

  Benchmark(
    "softmax probabilities, 256 images and 1000 texts",
    closure: { (benchmark, state: (a: Embeddings, b: Embeddings)) in
      let (images, texts) = state
      let similarity = Similarity(kind: .softmax, scale: 100)
      for _ in benchmark.scaledIterations {
        blackHole(similarity.probabilities(images: images, texts: texts))
      }
    },
    setup: { (try embeddings(256, seed: 3), try embeddings(1000, seed: 4)) })
}

private func embeddings(_ count: Int, seed: UInt64) throws -> Embeddings {
  try Embeddings(normalizing: randomNumbers(count * 512, seed: seed), width: 512)
}
