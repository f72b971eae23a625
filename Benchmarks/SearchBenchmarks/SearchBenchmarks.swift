import Benchmark
import BenchmarkSupport
import Contrast

/// Exact search in each precision beside reading as many bytes, and scores for a batch.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 1,
    maxDuration: .seconds(5), maxIterations: 1000)

  let (count, width) = (1_000_000, 768)

  // Built when the first benchmark needs them, then shared.
  let items = Once { try embeddings(count, width: width, seed: 1) }
  let indexes = Dictionary(
    uniqueKeysWithValues: Precision.allCases.map { precision in
      (
        precision,
        Once {
          SearchIndex(try items.value(), precision: precision, threads: benchmarkThreads)
        }
      )
    })

  func name(_ queries: Int, _ rest: String) -> String {
    "nearest 10 of \(count)×\(width), \(queries == 1 ? "1 query" : "\(queries) queries"), \(rest)"
  }

  for queries in [1, 256] {
    Benchmark(
      name(queries, "embeddings"),
      closure: { (benchmark, state: (a: Embeddings, b: Embeddings)) in
        let (items, queries) = state
        for _ in benchmark.scaledIterations {
          blackHole(items.nearest(to: queries, count: 10, threads: benchmarkThreads))
        }
      },
      setup: { (try items.value(), try embeddings(queries, width: width, seed: 2)) })

    for precision in Precision.allCases {
      Benchmark(
        name(queries, "index in \(precision)"),
        closure: { (benchmark, state: (a: SearchIndex, b: Embeddings)) in
          let (index, queries) = state
          for _ in benchmark.scaledIterations {
            blackHole(index.nearest(to: queries, count: 10, threads: benchmarkThreads))
          }
        },
        setup: {
          (try indexes[precision]!.value(), try embeddings(queries, width: width, seed: 2))
        })
    }
  }

  for precision in Precision.allCases {
    Benchmark(
      "read the bytes of \(count)×\(width) in \(precision)",
      closure: { (benchmark, memory: MemoryReader) in
        for _ in benchmark.scaledIterations { memory.read(threads: benchmarkThreads) }
      },
      setup: { MemoryReader(byteCount: try indexes[precision]!.value().byteCount) })
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
    setup: {
      (try embeddings(256, width: 512, seed: 3), try embeddings(1000, width: 512, seed: 4))
    })
}

private func embeddings(_ count: Int, width: Int, seed: UInt64) throws -> Embeddings {
  try Embeddings(normalizing: randomNumbers(count * width, seed: seed), width: width)
}
