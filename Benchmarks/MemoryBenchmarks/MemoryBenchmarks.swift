import Benchmark
import BenchmarkSupport
import Contrast

/// A tower as stored, a picture, and its embedding in float32.
private struct Inputs {
  let weights: [String: Tensor]
  let picture: PreparedImage
  let expected: Embeddings
}

/// What does not depend on how fast a machine is or how busy: memory, and closeness to float32. The
/// bounds stand in Thresholds and are checked by `swift package benchmark thresholds check`.
let benchmarks: @Sendable () -> Void = {
  let activations = BenchmarkMetric.custom("Activations, bytes")
  let distance = BenchmarkMetric.custom("1 - cosine to float32, millionths")

  // Neither spaces nor slashes: the names are those of files too.
  for precision in Precision.allCases {
    Benchmark(
      "ViT-B-32-\(precision.rawValue)",
      configuration: .init(
        metrics: [.peakMemoryResidentDelta, activations, distance], warmupIterations: 0,
        maxDuration: .seconds(60), maxIterations: 1,
        thresholds: [
          // Sampled by the clock, and in pages whose size the system chooses.
          .peakMemoryResidentDelta: .init(relative: [.p90: 10]),
          // How many parts a batch of one has depends on the number of threads.
          activations: .init(relative: [.p90: 5]),
          // Instruction sets sum in another order.
          distance: .init(relative: [.p90: 20], absolute: [.p90: 1]),
        ])
    ) { (benchmark, state: Inputs) in
      benchmark.startMeasurement()
      let workspace = Workspace()
      let encoder = try RandomVisionTower.encoder(
        .vitB32, weights: state.weights, precision: precision)
      let features = encoder([state.picture], Run(threads: 2, workspace: workspace))
      benchmark.stopMeasurement()
      benchmark.measurement(activations, workspace.peakBytes)
      let cosine = try Embeddings(normalizing: features.elements, width: encoder.width)
        .cosine(to: state.expected)[0, 0]
      benchmark.measurement(distance, Int((1_000_000 * (1 - Double(cosine))).rounded()))
    } setup: {
      let weights = try RandomVisionTower.weights(.vitB32)
      let encoder = try RandomVisionTower.encoder(.vitB32, weights: weights)
      let size = encoder.tower.configuration.imageSize
      let picture = encoder.preprocessing(
        GeneratedInputs.picture(width: size, height: size, seed: 1))
      let features = encoder([picture], Run(threads: 2)).elements
      return Inputs(
        weights: weights, picture: picture,
        expected: try Embeddings(normalizing: features, width: encoder.width))
    }
  }
}
