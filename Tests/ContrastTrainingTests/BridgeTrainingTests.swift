import Contrast
import ContrastFiles
import ContrastGeneration
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import ContrastTraining

/// A bridge between the image tower of `blip-training` and a tiny Llama, small enough to learn texts by heart.
struct TinyBridge {
  let place = try! TemporaryFolder()
  /// Of the language model.
  let language: URL
  let set: MemorySet

  init() throws {
    language = place.url.appending(path: "language")
    try Self.writeLanguageModel(
      that: [
        "a red circle", "two squares", "nothing", "soft fur", "cold water", "green skin",
        "Question: what is it? Answer: a dog", "Question: what is it? Answer: a ship",
        "Question: alive? Answer: yes",
      ], to: language)
    var set = MemorySet(6, texts: 1)
    for index in set.examples.indices {
      set.examples[index].texts = [.caption(["a red circle", "two squares", "nothing"][index % 3])]
    }
    self.set = set
  }

  /// A language model that writes some texts, each as likely.
  static func writeLanguageModel(that texts: [String], to folder: URL) throws {
    let tiny = try TinyLanguageModel(seed: 3)
    let source = try LanguageModelFolder(
      LanguageModelSource(
        tiny.path, template: EmbeddingPrompt(), preparation: TextPreparation(.mean)))
    let model = try TrainableLanguageModel(source)
    let end = try #require(source.tokenizer.specialTokenID(.end))
    let batch = LanguageModelObjective.Batch(
      texts: texts.map { source.tokenizer.encode($0).ids + [end] })
    let objective = try model.languageModelling()
    let trainer = Trainer(
      try model.parameters(), optimizer: .adamW(), settings: .init(learningRate: 1e-2, threads: 2))
    for _ in 0..<150 { _ = try trainer.step { try objective(batch, $0) } }
    try model.write(trainer.parameters, to: folder)
  }

  /// What the tokens of a text are when they are read again: the tokenizer of the fixtures leaves bytes as it finds them.
  static func read(_ text: String, _ model: TrainableBridge) throws -> String {
    let tokenizer = model.files.languageModel.tokenizer
    return tokenizer.decode(tokenizer.encode([ConversationFormat.user(text)]))
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  func url(_ name: String) -> URL { place.url.appending(path: name) }

  func new(_ bridge: NewBridge.Bridge, _ name: String = "new", layer: Int? = nil) throws -> URL {
    try NewBridge(
      imageModel: BLIPGolden.folder.path, languageModel: language.path, bridge: bridge,
      imageLayer: layer, classToken: layer == nil
    ).write(to: url(name), seed: 7)
    return url(name)
  }

  func trainer(_ model: TrainableBridge) -> Trainer {
    Trainer(
      model.parameters, optimizer: .adamW(),
      settings: Trainer.Settings(learningRate: 1e-2, maximumGradientNorm: 1, seed: 5, threads: 2),
      adapters: model.adapters)
  }

  /// Trains up to a step, going on from what is in `work`.
  func train(
    _ model: TrainableBridge, _ states: ImageStateStore, to steps: Int, in work: String
  ) async throws -> Parameters {
    let loop = try TrainingLoop.resuming(
      try model.objective(), trainer: trainer(model),
      options: .init(steps: steps, savesEvery: 1000, evaluatesEvery: 1000), folder: url(work),
      training: "tiny",
      evaluation: try model.evaluation(
        of: model.objective(), states: states, captions: set, limit: 4)
    ) { position in
      let sets = [states.examples(of: set)]
      return try Batches(
        BatchLoader(
          sets: sets, sampler: BatchSampler(sets: sets, batchSize: 3, seed: 1, from: position),
          preprocessing: model.preprocessing),
        states: states, behind: position, model: model)
    }
    return try await loop.run().parameters
  }

  /// The bytes of all files of a folder.
  static func bytes(_ folder: URL) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      result[name] = try? Data(contentsOf: folder.appending(path: name))
    }
    return result
  }
}

@Suite("Training a bridge") struct BridgeTrainingTests {
  private func elements(_ parameters: Parameters) -> [String: [Float]] {
    Dictionary(uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value.elements) })
  }

  @Test(
    "What was learnt by heart is written about pictures, and no frozen weight has changed",
    arguments: [
      NewBridge.Bridge.projector(layers: 1), .projector(layers: 2),
      .queries(count: 3, width: 16, layers: 2, heads: 2),
    ], [false, true])
  func learning(bridge: NewBridge.Bridge, lora: Bool) async throws {
    let tiny = try TinyBridge()
    let frozen = [BLIPGolden.folder, tiny.language]
    let before = try frozen.map(TinyBridge.bytes)
    let model = try TrainableBridge(
      tiny.new(bridge),
      lora: lora ? LoRAInitialization(rank: 2, alpha: 4, targets: .allLinear) : nil, seed: 2)
    let weights = model.language.encoder.model.tokenEmbedding.float32().elements
    let states = try await model.states(
      of: [tiny.set], in: tiny.url("states"), elementType: .float32)
    let trained = try await tiny.train(model, states, to: 150, in: "work")
    #expect(trained.keys.contains { $0.name.contains("lora") } == lora)
    try model.write(trained, to: tiny.url("trained"))

    // Neither the files nor what stands in memory.
    #expect(try frozen.map(TinyBridge.bytes) == before)
    #expect(model.language.encoder.model.tokenEmbedding.float32().elements == weights)
    let again = try TrainableBridge(tiny.url("trained"))
    #expect(elements(again.parameters) == elements(trained))

    let chat = try await ImageChatModel(directory: tiny.url("trained"))
    for (index, text) in ["a red circle", "two squares", "nothing"].enumerated() {
      guard case .source(let picture) = tiny.set.examples[index].image else { return }
      let expected = try TinyBridge.read(text, model)
      let written = try await chat.describe(picture)
      #expect(written == expected)
    }
    let validation = try ImageChatModel.validate(directory: tiny.url("trained")).validation
    #expect(validation.problems.isEmpty && validation.unused.isEmpty)
  }

  @Test("Questions are learnt as they are asked later, beside captions")
  func questions() async throws {
    let tiny = try TinyBridge()
    let pictures = try ["dog", "ship", "frog"].map { name in
      let file = SharedData.packageRoot.appending(path: "Examples/Pictures/\(name).png")
      try FileManager.default.copyItem(at: file, to: tiny.url("\(name).png"))
      return tiny.url("\(name).png")
    }
    try Data(
      """
      {"image": "dog.png", "question": "what is it?", "answer": "a dog"}
      {"image": "dog.png", "question": "alive?", "answers": ["yes", "yes", "no"]}
      {"image": "ship.png", "question": "what is it?", "answer": "a ship"}
      """.utf8
    ).write(to: tiny.url("questions.jsonl"))
    try Data(
      """
      {"image": "dog.png", "caption": "soft fur"}
      {"image": "ship.png", "caption": "cold water"}
      {"image": "frog.png", "caption": "green skin"}
      """.utf8
    ).write(to: tiny.url("captions.jsonl"))
    let set = try ImageCaptionSet(contentsOf: tiny.url("captions.jsonl"))
    let files = [tiny.url("questions.jsonl")]
    let model = try TrainableBridge(tiny.new(.projector(layers: 2), layer: -2))
    let store = try await model.states(of: [set], questions: files, in: tiny.url("states"))
    // Each picture once, in float16.
    #expect(store.count == 3 && store.features.width == 4 * 16)
    let objective = try model.objective()
    let sets = [store.examples(of: set)]
    let batches = try Batches(
      BatchLoader(
        sets: sets, sampler: BatchSampler(sets: sets, batchSize: 3, seed: 1),
        preprocessing: model.preprocessing),
      questions: (files: files, images: 2, perImage: 2), states: store, seed: 3, model: model)
    let trainer = tiny.trainer(model)
    for _ in 0..<150 {
      let batch = try #require(try await batches.next().batch)
      #expect(batch.states.rows == 5 && batch.texts.count == 6)
      _ = try trainer.step { try objective(batch, $0) }
    }
    let measured = try trainer.evaluate(
      model.evaluation(of: objective, states: store, captions: set, questions: files, limit: 10))
    #expect(measured["captions_exact"] == 1 && measured["answers_exact"] == 1)
    #expect(measured["caption_loss"]! < 0.1 && measured["answer_loss"]! < 0.1)
    try model.write(trainer.parameters, to: tiny.url("trained"), precision: .bfloat16)
    let chat = try await ImageChatModel(directory: tiny.url("trained"))
    let picture = ImageSource.file(pictures[0])
    func read(_ text: String) throws -> String { try TinyBridge.read(text, model) }
    let (dog, alive) = (
      try await chat.ask(picture, "what is it?").answer,
      try await chat.ask(picture, "alive?").answer
    )
    let frog = try await chat.describe(.file(pictures[2]))
    #expect(try dog == read(" a dog") && alive == read(" yes") && frog == read("green skin"))
  }

  @Test("A training that goes on has the bits of one that did not stop, states and all")
  func resuming() async throws {
    let tiny = try TinyBridge()
    let folder = try tiny.new(.queries(count: 2, width: 16, layers: 2, heads: 2))
    let model = try TrainableBridge(folder)
    let store = try await model.states(of: [tiny.set], in: tiny.url("states"))
    let whole = try await tiny.train(model, store, to: 12, in: "whole")
    _ = try await tiny.train(model, store, to: 5, in: "part")
    // The states are not computed again, and a shard that was lost is.
    let shard = tiny.url("states").appending(path: "features-00000.safetensors")
    let bytes = try Data(contentsOf: shard)
    try FileManager.default.removeItem(at: shard)
    let again = try await TrainableBridge(folder).states(of: [tiny.set], in: tiny.url("states"))
    #expect(try Data(contentsOf: shard) == bytes)
    let part = try await tiny.train(TrainableBridge(folder), again, to: 12, in: "part")
    #expect(elements(part) == elements(whole))
  }

  @Test("The models are found beside a bridge that was moved, and other weights are refused")
  func places() async throws {
    let tiny = try TinyBridge()
    let (image, language) = (tiny.url("image"), tiny.language)
    try FileManager.default.copyItem(at: BLIPGolden.folder, to: image)
    try NewBridge(
      imageModel: image.path, languageModel: language.path, bridge: .projector(layers: 1)
    ).write(to: tiny.url("new"), seed: 1)
    let moved = tiny.url("moved")
    try FileManager.default.createDirectory(at: moved, withIntermediateDirectories: true)
    for name in ["image", "language", "new"] {
      try FileManager.default.moveItem(at: tiny.url(name), to: moved.appending(path: name))
    }
    let model = try TrainableBridge(moved.appending(path: "new"))
    _ = try await ImageChatModel(directory: moved.appending(path: "new"))
    // What is written far from there says where they are now.
    try model.write(model.parameters, to: tiny.url("elsewhere"))
    _ = try await ImageChatModel(directory: tiny.url("elsewhere"))

    let other = try TinyLanguageModel(seed: 4)
    try FileManager.default.removeItem(at: moved.appending(path: "language"))
    try FileManager.default.copyItem(
      at: URL(filePath: other.path), to: moved.appending(path: "language"))
    #expect(throws: UnsupportedConfiguration.self) {
      try TrainableBridge(moved.appending(path: "new"))
    }
    try FileManager.default.removeItem(at: moved.appending(path: "language"))
    #expect(throws: ModelLocationError.self) { try TrainableBridge(moved.appending(path: "new")) }
  }

  @Test("What cannot be trained is refused by name")
  func refusals() async throws {
    let tiny = try TinyBridge()
    let folder = try tiny.new(.projector(layers: 1))
    let lora = LoRAInitialization(rank: 2, alpha: 4, targets: .allLinear)
    let model = try TrainableBridge(folder, lora: lora)
    let unknown = ParameterID("nothing")
    #expect(throws: TrainingError.unknownParameter(unknown)) {
      try model.write([unknown: Tensor([1], shape: [1])], to: tiny.url("written"))
    }
    try model.write(model.parameters, to: tiny.url("written"))
    // Factors on factors.
    #expect(throws: UnsupportedConfiguration.self) {
      try TrainableBridge(tiny.url("written"), lora: lora)
    }
    #expect(throws: UnsupportedConfiguration.self) { try TrainableBridge(BLIPGolden.folder) }
    for bridge in [NewBridge.Bridge.projector(layers: 9), .trainedQueries(BLIPGolden.folder.path)] {
      #expect(throws: UnsupportedConfiguration.self) { try tiny.new(bridge, "bad") }
    }
    #expect(throws: UnsupportedConfiguration.self) {
      try tiny.new(.projector(layers: 1), "bad", layer: -4)
    }

    // Another layer's states, and other pictures.
    let states = tiny.url("states")
    let store = try await model.states(of: [tiny.set], in: states)
    let other = try TrainableBridge(tiny.new(.projector(layers: 1), "other", layer: -2))
    await #expect(throws: TextFeaturesError.self) {
      try await other.states(of: [tiny.set], in: states)
    }
    await #expect(throws: TextFeaturesError.self) {
      try await model.states(of: [MemorySet(5)], in: states)
    }
    #expect(throws: TrainingDataError.self) {
      try store.examples(of: MemorySet(3, name: "others")).example(0)
    }

    // States that are not finite, and a text that no position is left for.
    let objective = try model.objective()
    let width = store.features.width
    let batch = BridgeObjective.Batch(
      states: Tensor([Float](repeating: .nan, count: width), shape: [1, width]),
      texts: [model.texts.caption("a", of: 0)])
    let trainer = tiny.trainer(model)
    let before = elements(trainer.parameters)
    #expect(throws: TrainingError.lossNotFinite(step: 0)) {
      try trainer.step { try objective(batch, $0) }
    }
    #expect(elements(trainer.parameters) == before)
    let long = model.texts.caption(String(repeating: "ab ", count: 3000), of: 0)
    #expect(throws: TrainingDataError.self) { try model.texts.check(long, "ab", rows: 5) }
  }
}
