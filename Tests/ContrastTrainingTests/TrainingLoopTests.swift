import Contrast
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

/// A training small enough to be gone through many times: an image tower and an adaptor made from nothing,
/// with pictures and features that are noise.
struct TinyTraining {
  let folder = try! TemporaryFolder()
  let model: TrainableModel

  init() throws {
    let image = NewDualEncoder.ImageTower(
      imageSize: 8, patchSize: 4, width: 12, layers: 2, heads: 2, hiddenWidth: 20)
    let url = folder.url.appending(path: "model")
    try NewDualEncoder(image: image, text: .adaptor(inputs: 10, blocks: 1), projectionWidth: 6)
      .write(to: url, seed: 3)
    model = try TrainableModel(ModelFolder(url))
  }

  /// Pairs that are a function of their number.
  struct Source {
    var damaged: Int?
    var shards: BatchShards?
    let sampler: Locked

    final class Locked: @unchecked Sendable {
      var sampler: BatchSampler
      init(_ sampler: BatchSampler) { self.sampler = sampler }
    }

    struct Numbers: TrainingSet {
      let name = "numbers"
      let count = 23
      func example(_ index: Int) throws -> TrainingExample { fatalError("not asked for") }
    }

    init(
      from position: BatchSampler.Position? = nil, damaged: Int? = nil, shards: BatchShards? = nil
    ) throws {
      self.shards = shards
      var sampler = try BatchSampler(sets: [Numbers()], batchSize: 5, seed: 4)
      if let position { try sampler.resume(from: position) }
      self.sampler = Locked(sampler)
      self.damaged = damaged
    }

    func next() async throws -> DrawnBatch<ContrastiveObjective.Batch> {
      let drawn = sampler.sampler.next()
      let examples = shards.map { Array(drawn.examples[$0.ownPlaces(of: 5)]) } ?? drawn.examples
      let images = examples.map { index in
        var generator = PhiloxGenerator(seed: 9, stream: UInt64(index))
        return PreparedImage(
          width: 8, height: 8,
          pixels: (0..<192).map { _ in UInt8.random(in: 0...255, using: &generator) })
      }
      let features = examples.flatMap { index in
        var generator = PhiloxGenerator(seed: 10, stream: UInt64(index))
        return (0..<10).map { _ in generator.normal() }
      }
      var values = features
      if damaged == drawn.step { values[3] = .nan }
      return DrawnBatch(
        ContrastiveObjective.Batch(
          images: images, texts: .features(Tensor(values, shape: [examples.count, 10])),
          ids: examples,
          shards: shards.map { shards in shards.own.map { shards.places($0, of: 5).count } }),
        position: sampler.sampler.position)
    }
  }

  func trainer(threads: Int = 2, shards: BatchShards? = nil) -> Trainer {
    var settings = Trainer.Settings(
      learningRate: 1e-2, schedule: .cosine(warmUp: 2, total: 20),
      groups: ParameterGroups(weightDecay: 0.1), maximumGradientNorm: 1, seed: 5,
      averageDecay: 0.9, threads: threads)
    settings.dropPath = 0.3
    settings.shards = shards
    return Trainer(model.parameters { _ in true }, optimizer: .adamW(), settings: settings)
  }

  /// Trains up to a step, going on from what is in `name`.
  @discardableResult
  func train(
    to steps: Int, in name: String, pairsPerPass: Int? = nil, damaged: Int? = nil,
    savesEvery: Int = 3, training: String = "tiny", loss: PairLoss = PairLoss(),
    shards: BatchShards? = nil,
    onEvent: @escaping @Sendable (TrainingLoop<ContrastiveObjective>.Event) -> Void = { _ in
    }
  ) async throws -> (parameters: Parameters, average: Parameters?, log: TrainingLog) {
    let directory = folder.url.appending(path: name)
    let loop = try TrainingLoop.resuming(
      try model.objective(loss: loss, pairsPerPass: pairsPerPass),
      trainer: trainer(threads: shards == nil ? 2 : 1, shards: shards),
      options: .init(steps: steps, savesEvery: savesEvery, evaluatesEvery: 4),
      folder: directory, training: training,
      evaluation: { run in ["threads": Double(run.threads)] }
    ) { Batches(try Source(from: $0, damaged: damaged, shards: shards).next) }
    let result = try await loop.run(onEvent: onEvent)
    return (result.parameters, result.average, await loop.log)
  }
}

@Suite("A training from its beginning to its end")
struct TrainingLoopTests {
  private func elements(_ parameters: Parameters?) -> [String: [Float]] {
    Dictionary(uniqueKeysWithValues: (parameters ?? [:]).map { ($0.key.name, $0.value.elements) })
  }

  @Test("The loss falls, and going on from a checkpoint gives the bits of not having stopped")
  func resuming() async throws {
    let training = try TinyTraining()
    let whole = try await training.train(to: 20, in: "whole")
    #expect(whole.log.steps.last!.loss < whole.log.steps[0].loss - 0.2)
    for stop in [1, 7, 12] { try await training.train(to: stop, in: "parts") }
    let parts = try await training.train(to: 20, in: "parts")
    #expect(elements(parts.parameters) == elements(whole.parameters))
    #expect(elements(parts.average) == elements(whole.average))
    #expect(parts.log.steps.map(\.loss) == whole.log.steps.map(\.loss))
    let files = try FileManager.default.contentsOfDirectory(
      atPath: training.folder.path("parts"))
    #expect(
      files.sorted() == [
        "curves.svg", "evaluations.csv", "step-00000018", "step-00000020", "steps.csv",
      ])
    let svg = try String(contentsOfFile: training.folder.path("parts/curves.svg"), encoding: .utf8)
    #expect(svg.contains("<polyline"))
  }

  @Test("Tables are read as they were written, with parts of the loss that only some steps have")
  func tables() throws {
    let folder = try TemporaryFolder()
    var log = TrainingLog()
    for step in 0..<5 {
      log.steps.append(
        TrainingLog.Step(
          step: step, loss: 3 / Float(step + 1), gradientNorm: 1, learningRate: 1e-3, seconds: 0.5,
          parts: step % 2 == 0 ? ["captions": 2, "matching": 0.1 * Float(step)] : ["captions": 1]))
    }
    log.add("accuracy", 0.25, at: 4)
    try log.write(directory: folder.url)
    #expect(try TrainingLog(directory: folder.url, before: 5) == log)
    #expect(try TrainingLog(directory: folder.url, before: 3).steps == Array(log.steps[..<3]))
    let table = try String(contentsOfFile: folder.path("steps.csv"), encoding: .utf8)
    #expect(table.hasPrefix("step,loss,gradient_norm,learning_rate,seconds,captions,matching\n"))
    #expect(log.curves.contains("matching</text>"))
    #expect(try TrainingLog(directory: folder.url.appending(path: "none"), before: 5).steps == [])
  }

  @Test("A batch in parts is a batch in one, with wrong texts too", arguments: [false, true])
  func gradientCache(hasNegatives: Bool) async throws {
    let training = try TinyTraining()
    func gradients(_ pairs: Int?) async throws -> (loss: Float, gradients: Parameters) {
      // Dropped paths are drawn part by part, so there are none here.
      let trainer = Trainer(
        training.model.parameters { _ in true }, optimizer: .adamW(),
        settings: .init(learningRate: 1e-3, threads: 2))
      var batch = try await TinyTraining.Source().next().batch!
      // Fewer than there are parts.
      let wrong = (0..<20).map { Float($0 * $0 % 7) - 3 }
      batch.negatives = hasNegatives ? .features(Tensor(wrong, shape: [2, 10])) : nil
      let objective = try training.model.objective(pairsPerPass: pairs)
      return try trainer.gradients { try objective(batch, $0) }
    }
    let whole = try await gradients(nil)
    for pairs in [1, 2, 4] {
      let parts = try await gradients(pairs)
      #expect(abs(parts.loss - whole.loss) < 1e-6)
      #expect(parts.gradients.keys.sorted() == whole.gradients.keys.sorted())
      // Gradients of key biases are rounding noise around 0.
      let largest = whole.gradients.values.flatMap(\.elements).map(abs).max()!
      for (id, gradient) in whole.gradients {
        let difference = absoluteError(parts.gradients[id]!.elements, gradient.elements)
        #expect(difference < 1e-6 * max(largest, 1), "\(id)")
      }
    }
  }

  @Test("LoRA in the image tower: the tower stays, and what is written has the factors merged")
  func imageAdapter() async throws {
    let training = try TinyTraining()
    let lora = LoRAInitialization(
      rank: 3, alpha: 6, dropout: 0.1, targets: .names(["q_proj", "v_proj"]))
    let adapter = try lora.adapter(forImageTowerOf: training.model.folder, seed: 2)
    #expect(adapter.modules.count == 4)
    let model = try TrainableModel(training.model.folder, imageAdapter: adapter)
    let parameters = model.parameters { _ in true }
    #expect(!parameters.keys.contains { $0.name.hasPrefix("vision_model.") })
    #expect(parameters[ParameterID("visual_projection.weight")] != nil)
    let trainer = Trainer(
      parameters, optimizer: .adamW(), settings: .init(learningRate: 2e-2, threads: 2),
      adapters: model.adapters)
    let objective = try model.objective()
    let source = try TinyTraining.Source()
    var losses: [Float] = []
    for _ in 0..<12 {
      let batch = try await source.next().batch!
      losses.append(try trainer.step { try objective(batch, $0) }.loss)
    }
    #expect(losses.suffix(3).reduce(0, +) < losses.prefix(3).reduce(0, +))
    let moved = trainer.parameters.filter { $0.key.name.contains("lora_B") }
    #expect(moved.count == 4 && moved.values.allSatisfy { $0.elements.contains { $0 != 0 } })

    let written = training.folder.url.appending(path: "merged")
    try model.write(trainer.parameters, to: written)
    let merged = try TrainableModel(ModelFolder(written))
    func images(_ model: TrainableModel, _ parameters: Parameters) async throws -> [Float] {
      let batch = try await TinyTraining.Source().next().batch!
      let run = Run(threads: 1)
      run.overlay = ParameterOverlay(parameters)
      run.adapters = model.adapters
      return try model.objective().embeddings(ofImages: batch.images, run).values
    }
    let unmerged = try await images(model, trainer.parameters)
    #expect(absoluteError(try await images(merged, [:]), unmerged) < 1e-5)
    #expect(absoluteError(try await images(training.model, [:]), unmerged) > 1e-3)
    #expect(throws: TrainingError.self) {
      try LoRAInitialization(rank: 3, alpha: 6, targets: .names(["gate_proj"]))
        .adapter(forImageTowerOf: training.model.folder, seed: 2)
    }
  }

  @Test("A NaN ends the training; the checkpoint before it stays and can be gone on from")
  func notFinite() async throws {
    let training = try TinyTraining()
    await #expect(throws: TrainingError.lossNotFinite(step: 8)) {
      try await training.train(to: 20, in: "nan", damaged: 8)
    }
    let whole = try await training.train(to: 20, in: "whole")
    let healed = try await training.train(to: 20, in: "nan")
    #expect(elements(healed.parameters) == elements(whole.parameters))
  }

  #if os(Linux)
    @Test("A full disk says so and leaves the checkpoint before it")
    func fullDisk() async {
      // A limit on the size of files, which is the process's, stands for a disk without room.
      await #expect(processExitsWith: .success) {
        func limitFiles(to bytes: UInt) {
          var limit = rlimit(rlim_cur: bytes, rlim_max: .max)
          getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
          limit.rlim_cur = min(bytes, limit.rlim_max)
          #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
        }
        signal(SIGXFSZ, SIG_IGN)
        let training = try TinyTraining()
        let whole = try await training.train(to: 20, in: "whole")
        try await training.train(to: 6, in: "full")
        limitFiles(to: 4000)
        let error = await #expect(throws: FileError.self) {
          try await training.train(to: 20, in: "full")
        }
        #expect("\(error!)".contains("step-00000009"))
        limitFiles(to: .max)
        let healed = try await training.train(to: 20, in: "full")
        for (id, value) in whole.parameters {
          #expect(healed.parameters[id]?.elements == value.elements)
        }
      }
    }
  #endif

  @Test("A state that cannot be written leaves the one before it, and half a state is no state")
  func damagedStates() async throws {
    let training = try TinyTraining()
    let first = try await training.train(to: 6, in: "states")
    let folder = training.folder.url.appending(path: "states")
    // What a killed process leaves.
    let partial = folder.appending(path: "partial-step-00000009")
    try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: partial.appending(path: "state.safetensors"))
    let again = try await training.train(to: 6, in: "states")
    #expect(elements(again.parameters) == elements(first.parameters))
    // Something of that name which is not ours to replace.
    try FileManager.default.removeItem(at: partial)
    try Data("in the way".utf8).write(to: folder.appending(path: "step-00000009x"))
    _ = try await training.train(to: 9, in: "states")

    await #expect(throws: TrainingError.self) {
      try await training.train(to: 12, in: "states", training: "another")
    }
    // A damaged state is said to be damaged.
    let newest = folder.appending(path: "step-00000009/state.safetensors")
    let bytes = try Data(contentsOf: newest)
    try bytes.prefix(bytes.count / 2).write(to: newest)
    await #expect(throws: FileError.self) { try await training.train(to: 12, in: "states") }
    try FileManager.default.removeItem(at: folder.appending(path: "step-00000009"))
    let rescued = try await training.train(to: 9, in: "states")
    #expect(rescued.log.steps.count == 9)
  }

  @Test("Cancelling saves what there is")
  func cancelling() async throws {
    let training = try TinyTraining()
    let task = Task {
      try await training.train(to: 1_000, in: "cancelled", savesEvery: 1_000) { event in
        if case .step(let step) = event, step.step == 4 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    let checkpoints = try TrainingCheckpoints<BatchSampler.Position>(
      directory: training.folder.url.appending(path: "cancelled"), training: "tiny")
    let latest = try #require(try checkpoints.latest())
    #expect(latest.step == 5 && latest.position.batches == 5)
  }

  @Test("What was trained is a model folder like any other")
  func writing() async throws {
    let training = try TinyTraining()
    let trained = try await training.train(to: 5, in: "training")
    let destination = training.folder.url.appending(path: "trained")
    try training.model.write(trained.parameters, to: destination)
    let model = try TrainableModel(ModelFolder(destination))
    #expect(elements(model.parameters { _ in true }) == elements(trained.parameters))
    let images = try await TinyTraining.Source().next().batch!.images
    let after = model.imageEncoder(images, Run(threads: 1)).elements
    let run = Run(threads: 1)
    run.overlay = ParameterOverlay(trained.parameters)
    #expect(training.model.imageEncoder(images, run).elements == after)
    let encoder = try await DualEncoder(directory: destination)
    #expect(encoder.width == 6)
  }
}
