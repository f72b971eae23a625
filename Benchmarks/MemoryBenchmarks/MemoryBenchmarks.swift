import Benchmark
import BenchmarkSupport
import Contrast
import ContrastImages
import ContrastTensor
import ContrastVision

/// A tower as stored, pictures, and their embeddings in float32.
private struct Inputs {
  let weights: [String: Tensor]
  let pictures: [PreparedImage]
  let expected: Embeddings
}

extension ImageEncoder {
  /// The embeddings of pictures, each encoded by itself.
  fileprivate func embeddings(of pictures: [PreparedImage]) throws -> Embeddings {
    let run = Run(threads: 2)
    return try Embeddings(
      normalizing: pictures.flatMap { self([$0], run).elements }, width: width)
  }
}

/// What does not depend on how fast a machine is or how busy: memory, and closeness to float32. The
/// bounds stand in Thresholds and are checked by `swift package benchmark thresholds check`.
let benchmarks: @Sendable () -> Void = {
  let activations = BenchmarkMetric.custom("Activations, bytes")
  let distance = BenchmarkMetric.custom("1 - cosine to float32, millionths")

  // Neither spaces nor slashes: the names are those of files too. Four bits are for larger models.
  for precision in Precision.allCases where precision != .int4 {
    // Computations with bounds of their own: processors with instructions for bfloat16 round the rows too, and int8
    // with the kernels of AVX2 was measured to keep 9 % more activations.
    let kind =
      switch precision {
      case .bfloat16 where Processor.multipliesBfloat16: "-instructions"
      case .int8 where Processor.isLimitedToAVX2: "-avx2"
      default: ""
      }
    Benchmark(
      "ViT-B-32-\(precision.rawValue)\(kind)",
      configuration: .init(
        metrics: [.peakMemoryResidentDelta, activations, distance], warmupIterations: 0,
        maxDuration: .seconds(60), maxIterations: 1,
        thresholds: [
          // Sampled by the clock, and in pages whose size the system chooses.
          .peakMemoryResidentDelta: .init(relative: [.p90: 10]),
          // How many parts a batch of one has depends on the number of threads.
          activations: .init(relative: [.p90: 5]),
          // A mean over many pictures: for one of them int8's changes by a tenth with the order in which
          // an instruction set adds.
          distance: .init(relative: [.p90: 20], absolute: [.p90: 1]),
        ])
    ) { (benchmark, state: Inputs) in
      benchmark.startMeasurement()
      let workspace = Workspace()
      let encoder = try RandomVisionTower.encoder(
        .vitB32, weights: state.weights, precision: precision)
      blackHole(encoder([state.pictures[0]], Run(threads: 2, workspace: workspace)))
      benchmark.stopMeasurement()
      benchmark.measurement(activations, workspace.peakBytes)
      let cosines = try encoder.embeddings(of: state.pictures).cosine(to: state.expected)
      let count = state.pictures.count
      let mean = (0..<count).reduce(0) { $0 + Double(cosines[$1, $1]) } / Double(count)
      benchmark.measurement(distance, Int((1_000_000 * (1 - mean)).rounded()))
    } setup: {
      let weights = RandomVisionTower.weights(.vitB32)
      let encoder = try RandomVisionTower.encoder(.vitB32, weights: weights)
      let size = RandomVisionTower.Shape.vitB32.imageSize
      let pictures = (1...24).map {
        encoder.preprocessing(GeneratedInputs.picture(width: size, height: size, seed: $0))
      }
      return Inputs(
        weights: weights, pictures: pictures, expected: try encoder.embeddings(of: pictures))
    }
  }
}
