import Benchmark
import BenchmarkSupport
import Contrast
import ContrastImages
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastTraining
import Foundation

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

  // Nearly all of it is the head and its cross-entropy.
  Benchmark(
    "step of a language model of one layer, 512 tokens, width 256, 32,000 in the vocabulary",
    closure: { (benchmark, state: LanguageModelState) in
      for _ in benchmark.scaledIterations { blackHole(try await state.step()) }
    }, setup: { try LanguageModelState() })

  Benchmark(
    "AdamW, 10 million parameters",
    closure: { (benchmark, state: AdamState) in
      for _ in benchmark.scaledIterations { try state.step() }
    }, setup: { AdamState() })

  for size in [32, 224] {
    Benchmark(
      "64 pictures of 256×256, random crops to \(size)",
      closure: { (benchmark, batches: Batches<ContrastiveObjective.Batch>) in
        for _ in benchmark.scaledIterations { blackHole(try await batches.next()) }
      },
      setup: {
        let set = StoredPictures()
        var options = BatchLoader.Options()
        options.augmentations = [RandomResizedCrop(scale: 0.5...1, mirrors: true)]
        options.threads = benchmarkThreads
        return Batches(
          BatchLoader(
            sets: [set], sampler: try BatchSampler(sets: [set], batchSize: 64, seed: 1),
            preprocessing: .clip(size: size), options: options), for: try smallObjective())
      })
  }
}

private func unitVectors(_ rows: Int, width: Int, seed: UInt64) -> Tensor {
  var generator = SeededGenerator(seed: seed)
  let values = (0..<rows * width).map { _ in Float.random(in: -1...1, using: &generator) }
  return Run(threads: benchmarkThreads).l2Normalized(Tensor(values, shape: [rows, width]))
}

/// Parameters that the optimiser moves by the same gradients again and again.
private final class AdamState {
  private let trainer: Trainer
  private let gradients: Parameters

  init() {
    gradients = [ParameterID("weight"): unitVectors(10_000, width: 1_000, seed: 5)]
    trainer = Trainer(
      gradients, optimizer: .adamW(),
      settings: .init(
        learningRate: 1e-4, groups: ParameterGroups(weightDecay: 0.1), threads: benchmarkThreads))
  }

  func step() throws {
    _ = try trainer.step { pass in
      for (id, gradient) in gradients { pass.gradients.add(gradient, to: id, pass.run) }
      return 0
    }
  }
}

/// What reads batches of pictures with features.
private func smallObjective() throws -> ContrastiveObjective {
  let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: place) }
  try NewDualEncoder(
    image: .init(layers: 1), text: .adaptor(inputs: 1, blocks: 1), projectionWidth: 1
  ).write(to: place, seed: 6)
  return try TrainableModel(ModelFolder(place)).objective()
}

/// A small language model that learns made-up words.
private final class LanguageModelState {
  private let trainer: Trainer
  private let objective: LanguageModelObjective
  private let batches: Batches<LanguageModelObjective.Batch>

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (tokenizer, place) = (folder.appending(path: "tokenizer"), folder.appending(path: "model"))
    var generator = SeededGenerator(seed: 3)
    let words = (0..<40_000).map { _ in
      String((0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator)! })
    }
    var bytePairs = BytePairTrainer(
      vocabularySize: 32_000, minimumFrequency: 1, specialTokens: ["<s>", "</s>"])
    bytePairs.roles = [.beginning: "<s>", .end: "</s>"]
    try FileManager.default.createDirectory(at: tokenizer, withIntermediateDirectories: true)
    try bytePairs.train(on: words).write(directory: tokenizer)
    try LanguageModelInitialization(width: 256, layers: 1, heads: 4, hiddenWidth: 256)
      .write(to: place, tokenizer: tokenizer, seed: 4)
    let model = try TrainableLanguageModel(LanguageModelFolder(LanguageModelSource(place.path)))
    objective = try model.languageModelling(threads: benchmarkThreads)
    batches = try Batches(
      [
        TokenSequences(
          texts: [words.joined(separator: " ")], as: .blocks(length: 128),
          with: model.folder.tokenizer, name: "words")
      ], batchSize: 4, seed: 5)
    trainer = Trainer(
      try model.parameters(hasHead: true), optimizer: .adamW(),
      settings: .init(learningRate: 1e-4, threads: benchmarkThreads))
  }

  /// - Returns: the loss.
  func step() async throws -> Float {
    let batch = try await batches.next().batch!
    return try trainer.step { try objective(batch, $0) }.loss
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
      texts: [.features([1])])
  }
}
