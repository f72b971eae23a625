import Contrast
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTraining
import Foundation

/// A training of a small model on noise, in eight shards of three pairs.
struct Training {
  private let loss: PairLoss.Kind
  private let folder: URL
  private let steps: Int
  private let pairsPerPass: Int?
  private let accident: Accident?

  /// What happens to a process before a step.
  private struct Accident {
    enum Kind: String { case die, fail }
    let kind: Kind
    let rank: Int
    let step: Int
  }

  /// - Parameter arguments: of the program.
  init(_ arguments: [String]) {
    loss = arguments[1] == "sigLIP" ? .sigLIP : .infoNCE
    folder = URL(filePath: arguments[2])
    steps = Int(arguments[3])!
    pairsPerPass = arguments.count > 4 ? Int(arguments[4]).flatMap { $0 > 0 ? $0 : nil } : nil
    let rest = arguments.firstIndex { Accident.Kind(rawValue: $0) != nil }
    accident = rest.map {
      Accident(
        kind: .init(rawValue: arguments[$0])!, rank: Int(arguments[$0 + 1])!,
        step: Int(arguments[$0 + 2])!)
    }
  }

  func run(_ processes: ProcessGroup) async throws {
    let start = folder.appending(path: "model")
    if processes.rank == 0, !FileManager.default.fileExists(atPath: start.path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try NewDualEncoder(
        image: .init(imageSize: 16, patchSize: 4, width: 32, layers: 2, heads: 2, hiddenWidth: 64),
        text: .adaptor(inputs: 24, blocks: 2), projectionWidth: 16
      ).write(to: start, seed: 3)
    }
    try processes.wait()
    let model = try TrainableModel(ModelFolder(start, options: .init(threads: 1)))
    let shards = try BatchShards(8, over: processes)
    var settings = Trainer.Settings(
      learningRate: 3e-3, schedule: .cosine(warmUp: 2, total: 40),
      groups: ParameterGroups(weightDecay: 0.1), maximumGradientNorm: 1, seed: 5,
      averageDecay: 0.9, dropPath: 0.2, threads: 1)
    settings.shards = shards
    let trainer = Trainer(
      model.parameters { _ in true }, optimizer: .adamW(), settings: settings)
    let noise = Noise()
    let objective = try model.objective(loss: PairLoss(loss), pairsPerPass: pairsPerPass)
    let loop = try TrainingLoop.resuming(
      objective, trainer: trainer,
      options: .init(steps: steps, savesEvery: 4, evaluatesEvery: 1000),
      folder: folder.appending(path: "states"), training: "noise \(loss)"
    ) { position in
      var options = BatchLoader.Options()
      options.threads = 1
      options.augmentations = [RandomResizedCrop(scale: 0.5...1)]
      options.shards = shards
      let batches = Batches(
        BatchLoader(
          sets: [noise],
          sampler: try BatchSampler(sets: [noise], batchSize: 24, seed: 4, from: position),
          preprocessing: model.preprocessing, options: options), for: objective)
      let counted = CountedBatches(
        batches: batches, step: Counter(position.map(\.batches) ?? 0),
        accident: accident.flatMap { $0.rank == processes.rank ? ($0.kind == .die, $0.step) : nil })
      return Batches(counted.next)
    }
    let clock = ContinuousClock.now
    let result = try await loop.run()
    let seconds = (ContinuousClock.now - clock) / .seconds(1)
    guard processes.rank == 0 else { return }
    var digest = Fingerprint()
    for (id, tensor) in result.parameters.sorted(by: { $0.key < $1.key }) {
      digest.combine(id.name)
      tensor.elements.withUnsafeBytes { digest.combine($0) }
    }
    let log = await loop.log
    print(log.steps.map { "\($0.loss)" }.joined(separator: " "))
    print("parameters \(digest.text)")
    write(
      "\(processes.count) processes: \(seconds) s, "
        + "peak \(DistributedCheck.peakMemory() >> 10) MiB\n")
  }

  private final class Counter: @unchecked Sendable {
    // Only the training asks for batches, one after the other.
    var value: Int
    init(_ value: Int) { self.value = value }
  }

  private struct CountedBatches {
    let batches: Batches<ContrastiveObjective.Batch>
    let step: Counter
    let accident: (dies: Bool, step: Int)?

    func next() async throws -> DrawnBatch<ContrastiveObjective.Batch> {
      if let accident, step.value == accident.step {
        if accident.dies { kill(getpid(), SIGKILL) }
        throw TrainingDataError.invalid(example: "picture 17", reason: "is not there any more")
      }
      step.value += 1
      return try await batches.next()
    }
  }

  /// Pictures and features that are a function of their number, each third with a wrong text.
  private struct Noise: TrainingSet {
    let name = "noise"
    let count = 200

    func example(_ index: Int) -> TrainingExample {
      func features(_ stream: UInt64) -> TrainingExample.Text {
        var generator = PhiloxGenerator(seed: stream, stream: UInt64(index))
        return .features((0..<24).map { _ in generator.normal() })
      }
      var generator = PhiloxGenerator(seed: 7, stream: UInt64(index))
      let (width, height) = (16 + index % 9, 16 + index % 5)
      let pixels = (0..<width * height * 3).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      return TrainingExample(
        name: "\(index)", group: "\(index / 2)",
        image: .source(
          .pixels(
            DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels),
            name: "\(index)")),
        texts: [features(8), features(9)], negatives: index % 3 == 0 ? [features(10)] : [])
    }
  }
}
