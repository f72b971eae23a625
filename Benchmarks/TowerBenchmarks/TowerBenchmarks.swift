import Benchmark
import BenchmarkSupport
import Contrast
import ContrastImages
import ContrastTensor
import ContrastVision

/// Image towers of published shapes with random weights: bytes of prepared pictures to features.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 2,
    maxDuration: .seconds(10), maxIterations: 1000)

  let works: [(shape: RandomVisionTower.Shape, batch: Int)] = [
    (.vitB32, 1), (.vitB32, 8), (.vitL14At336, 1),
  ]
  for (shape, batch) in works {
    Benchmark(
      "\(shape.rawValue), batch \(batch)",
      closure: { (benchmark, state: (encoder: ImageEncoder, pictures: [PreparedImage], run: Run)) in
        for _ in benchmark.scaledIterations { blackHole(state.encoder(state.pictures, state.run)) }
      },
      setup: {
        let encoder = try RandomVisionTower.encoder(shape)
        let size = shape.imageSize
        let pictures = (0..<batch).map { index in
          encoder.preprocessing(
            GeneratedInputs.picture(width: size, height: size, seed: UInt64(index)))
        }
        let run = Run(threads: benchmarkThreads)
        precondition(encoder(pictures, run).elements.allSatisfy(\.isFinite))
        return (encoder, pictures, run)
      })
  }
}
