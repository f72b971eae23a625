import Benchmark
import BenchmarkSupport
import Contrast
import ContrastImages
import ContrastTensor
import ContrastTraining

/// What a training step has around the towers: losses with their gradients, the optimiser, and batches of
/// augmented pictures. Whole steps are measured beside PyTorch, by peers/compare.py.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 2,
    maxDuration: .seconds(3), maxIterations: 10_000)

  for pairs in [256, 4096] {
    func loss(
      _ name: String, _ body: @escaping @Sendable (Tensor, Tensor, Run) -> ContrastiveLoss
    ) {
      Benchmark(
        "\(name), \(pairs) pairs of width 512",
        closure: { (benchmark, state: (images: Tensor, texts: Tensor, run: Run)) in
          for _ in benchmark.scaledIterations {
            blackHole(body(state.images, state.texts, state.run).value)
          }
        },
        setup: {
          (
            unitVectors(pairs, width: 512, seed: 1), unitVectors(pairs, width: 512, seed: 2),
            Run(threads: benchmarkThreads)
          )
        })
    }
    loss("InfoNCE") { images, texts, run in
      PairLoss()(images: images, texts: texts, logScale: 3, run: run)
    }
    loss("SigLIP") { images, texts, run in
      PairLoss(.sigLIP)(images: images, texts: texts, logScale: 2.3, bias: -10, run: run)
    }
  }

  Benchmark(
    "cross-entropy of 512 tokens, width 256, 32,000 in the vocabulary",
    closure: { (benchmark, state: (hidden: Tensor, head: OutputHead, run: Run)) in
      let labels = (0..<512).map { $0 * 61 % 32_000 }
      for _ in benchmark.scaledIterations {
        blackHole(
          try TokenCrossEntropy()(
            hidden: state.hidden, head: state.head, labels: labels, run: state.run
          ).value)
      }
    },
    setup: {
      (
        unitVectors(512, width: 256, seed: 3),
        OutputHead(unitVectors(32_000, width: 256, seed: 4), threads: benchmarkThreads),
        Run(threads: benchmarkThreads)
      )
    })

  Benchmark(
    "AdamW, 10 million parameters",
    closure: { (benchmark, state: AdamState) in
      for _ in benchmark.scaledIterations { state.step() }
    }, setup: { AdamState() })

  for size in [32, 224] {
    Benchmark(
      "64 pictures of 256×256, random crops to \(size)",
      closure: { (benchmark, loader: BatchLoader) in
        for _ in benchmark.scaledIterations { blackHole(try await loader.next().examples.count) }
      },
      setup: {
        let set = StoredPictures()
        var options = BatchLoader.Options()
        options.augmentations = [RandomResizedCrop(scale: 0.5...1, mirrors: true)]
        options.threads = benchmarkThreads
        return BatchLoader(
          sets: [set], sampler: try BatchSampler(sets: [set], batchSize: 64, seed: 1),
          preprocessing: .clip(size: size), options: options)
      })
  }
}

private func unitVectors(_ rows: Int, width: Int, seed: UInt64) -> Tensor {
  var generator = SeededGenerator(seed: seed)
  let values = (0..<rows * width).map { _ in Float.random(in: -1...1, using: &generator) }
  return Run(threads: benchmarkThreads).l2Normalized(Tensor(values, shape: [rows, width]))
}

/// Parameters, gradients and the optimiser between them.
private final class AdamState {
  private var optimizer = Optimizer.adamW()
  private var parameters: Parameters
  private let gradients: Parameters

  init() {
    let id = ParameterID("weight")
    let values = unitVectors(10_000, width: 1_000, seed: 5)
    parameters = [id: values]
    gradients = [id: values]
  }

  func step() {
    optimizer.step(
      &parameters, gradients: gradients, scaledBy: 1, learningRate: 1e-4,
      groups: ParameterGroups(weightDecay: 0.1), threads: benchmarkThreads)
  }
}

/// Files of pictures in memory, decoded whenever they are asked for.
private struct StoredPictures: TrainingSet {
  let name = "pictures"
  let count = 128
  private let files = (0..<8).map {
    PortableNetworkGraphics.encode(
      GeneratedInputs.picture(width: 256, height: 256, seed: UInt64($0)))
  }

  func example(_ index: Int) throws -> TrainingExample {
    let name = "picture \(index).png"
    return TrainingExample(
      name: name, group: name, image: .source(.bytes(files[index % files.count], name: name)),
      texts: [.caption("a picture")])
  }
}
