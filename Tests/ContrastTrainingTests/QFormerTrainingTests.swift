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

/// The tiny first stage of the goldens of `qformer_training.py`.
private struct QFormerGolden {
  static let folder = SharedData.fixtures.appending(path: "qformer-training")
  let golden: Golden
  let model: TrainableQFormer
  let batch: QFormerObjective.Batch

  init() throws {
    golden = try Golden(Self.folder.appending(path: "expected.safetensors"))
    model = try TrainableQFormer(Self.folder)
    let model = model
    func captions(_ texts: [(Int, String)]) -> [QFormerObjective.Batch.Caption] {
      texts.map { model.texts.caption($1, of: $0) }
    }
    batch = QFormerObjective.Batch(
      states: Tensor(golden.floats("states"), shape: golden.shape("states")),
      captions: captions([
        (0, "a picture of a red circle"), (1, "a blue square left of two circles"),
      ]),
      wrongCaptions: captions([(1, "a red square left of two circles")]))
  }

  func trainer(threads: Int = 2, recomputes: Bool = false) -> Trainer {
    var groups = ParameterGroups(weightDecay: 0.05)
    groups.notDecayed = []
    return Trainer(
      model.parameters, optimizer: .adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6),
      settings: Trainer.Settings(
        learningRate: 1e-3, groups: groups, usesActivationCheckpointing: recomputes,
        threads: threads))
  }
}

@Suite("BLIP-2's first stage in training") struct QFormerTrainingTests {
  private let place = try! TemporaryFolder()

  private func url(_ name: String) -> URL { place.url.appending(path: name) }

  private func elements(_ parameters: Parameters) -> [String: [Float]] {
    Dictionary(uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value.elements) })
  }

  @Test("Three steps as PyTorch makes them", arguments: [1, 2])
  func steps(threads: Int) throws {
    let case_ = try QFormerGolden()
    let objective = case_.model.objective(
      contrastWeight: 1, matchingWeight: 0.5, captionWeight: 2)
    try expectSteps(of: case_.trainer(threads: threads), case_.golden) {
      try objective(case_.batch, $0)
    }
  }

  @Test(
    "Each part alone has PyTorch's loss and gradients, and no others",
    arguments: ["contrast", "matching", "captions"], [false, true])
  func parts(part: String, recomputes: Bool) throws {
    let case_ = try QFormerGolden()
    let objective = case_.model.objective(
      contrastWeight: part == "contrast" ? 1 : 0, matchingWeight: part == "matching" ? 1 : 0,
      captionWeight: part == "captions" ? 1 : 0)
    let result = try case_.trainer(recomputes: recomputes).gradients {
      try objective(case_.batch, $0)
    }
    #expect(relativeError([result.loss], case_.golden.floats("\(part).loss")) < 1e-5)
    let prefix = "\(part).grad."
    let names = case_.golden.names.filter { $0.hasPrefix(prefix) }
    #expect(names.count > 20)
    for name in names {
      let gradient = try #require(
        result.gradients[ParameterID(String(name.dropFirst(prefix.count)))], "\(name)")
      #expect(relativeError(gradient.elements, case_.golden.floats(name)) < 1e-4, "\(name)")
    }
    for (id, gradient) in result.gradients where !names.contains(prefix + id.name) {
      #expect(gradient.elements.allSatisfy { abs($0) < 1e-5 }, "\(id)")
    }
  }

  @Test("A token of a caption sees the queries and what stands before it, and no query sees it")
  func masks() throws {
    let case_ = try QFormerGolden()
    let (layers, run) = (case_.model.layers, Run(threads: 1))
    func states(_ tokens: [Int32], _ image: Int) throws -> [[Float]] {
      var texts = DecodedTexts()
      texts.append(tokens, weight: 1)
      let y = layers.states(
        behind: texts, image == 0 ? [1, 0] : [0, 1], case_.batch.states, run)
      return (0..<y.rows).map { y.rows($0..<$0 + 1).elements }
    }
    let tokens = case_.batch.captions[1].tokens
    var other = tokens
    other[4] = tokens[1]
    let (a, b, c) = (try states(tokens, 0), try states(other, 0), try states(tokens, 1))
    for row in a.indices { #expect((a[row] == b[row]) == (row < 4), "\(row)") }
    #expect(zip(a, c).allSatisfy { $0 != $1 })
    // The queries beside a text that is written are those of the image alone.
    let writer = try #require(layers.writer).qFormer
    let length = case_.batch.states.width / layers.imageWidth
    let values = case_.batch.states.reshaped([2 * length, layers.imageWidth])
    let images = RaggedLayout(count: 2, length: length)
    let beside = writer([tokens, other], beside: values, images, sharedBy: [1, 1], run)
    #expect(relativeError(beside.elements, layers.qFormer(values, images, run).elements) < 1e-6)
  }

  @Test(
    "The gradient of the contrastive part is that of differences, with several captions an image")
  func contrast() {
    let (pairs, queries, width) = (4, 3, 5)
    var generator = SeededGenerator(seed: 4)
    let images = generator.floats(pairs * queries * width, in: -1...1)
    let texts = generator.floats(pairs * width, in: -1...1)
    // The second and the third show the same.
    func fits(_ a: Int, _ b: Int) -> Bool { a == b || (a + b == 3 && a != 0 && b != 0) }
    func loss(_ images: [Float], _ texts: [Float], _ temperature: Float) -> QueryContrast.Result {
      QueryContrast(temperature: temperature, labelSmoothing: 0.1)(
        images: Tensor(images, shape: [pairs * queries, width]),
        texts: Tensor(texts, shape: [pairs, width]), fits: fits, Run(threads: 1))
    }
    let result = loss(images, texts, 0.5)
    let step: Float = 1e-2
    for index in images.indices {
      var (up, down) = (images, images)
      up[index] += step
      down[index] -= step
      let slope = (loss(up, texts, 0.5).value - loss(down, texts, 0.5).value) / (2 * step)
      #expect(abs(slope - result.images.elements[index]) < 5e-3, "image \(index)")
    }
    for index in texts.indices {
      var (up, down) = (texts, texts)
      up[index] += step
      down[index] -= step
      let slope = (loss(images, up, 0.5).value - loss(images, down, 0.5).value) / (2 * step)
      #expect(abs(slope - result.texts.elements[index]) < 5e-3, "text \(index)")
    }
    let slope = (loss(images, texts, 0.51).value - loss(images, texts, 0.49).value) / 0.02
    #expect(abs(slope - result.temperature) < 5e-3)
    for row in result.similarities.ofImages + result.similarities.ofTexts {
      #expect(abs(row.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test("Both stages: what was learnt by heart is found, matched and written")
  func learning() async throws {
    let tower = NewDualEncoder.ImageTower(
      imageSize: 16, patchSize: 8, width: 24, layers: 2, heads: 2, hiddenWidth: 32)
    try NewQFormer(
      tokenizer: BLIPGolden.folder, image: .new(tower), queries: 3, width: 16, layers: 3, heads: 2,
      contextLength: 16, projectionWidth: 8
    ).write(to: url("new"), seed: 3)
    let model = try TrainableQFormer(url("new"))
    let texts = ["a red circle", "a blue square", "two circles left"]
    var set = MemorySet(3)
    for index in 0..<3 {
      set.examples[index].group = "\(index)"
      set.examples[index].texts = [.caption(texts[index])]
      set.examples[index].negatives = [.caption("three squares")]
    }
    let states = try await model.states(of: [set], in: url("states"), elementType: .float32)
    let objective = model.objective(labelSmoothing: 0)
    let sets = [states.examples(of: set)]
    let batches = Batches(
      BatchLoader(
        sets: sets, sampler: try BatchSampler(sets: sets, batchSize: 3, seed: 1),
        preprocessing: model.preprocessing), model: model)
    let trainer = Trainer(
      model.parameters, optimizer: .adamW(), settings: .init(learningRate: 3e-3, threads: 2))
    var losses: [Float] = []
    for _ in 0..<150 {
      let batch = try #require(try await batches.next().batch)
      #expect(batch.captions.count == 3 && batch.wrongCaptions.count == 3)
      losses.append(try trainer.step { try objective(batch, $0) }.loss)
    }
    #expect(losses.last! < losses[0] / 4)
    let measured = try trainer.evaluate(
      model.evaluation(of: objective, states: states, captions: set, limit: 10))
    #expect(measured["recall"] == 1 && measured["match"] == 1)
    #expect(measured["captions_exact"] == 1 && measured["caption_loss"]! < 0.5)
    #expect(measured["wrong_refused"] == 1)

    try model.write(trainer.parameters, to: url("trained"))
    let again = try TrainableQFormer(url("trained"))
    #expect(elements(again.parameters) == elements(trainer.parameters))
    // The image tower is what it was, to the bit.
    let (before, after) = (
      try Checkpoint(directory: url("new")), try Checkpoint(directory: url("trained"))
    )
    let frozen = before.names.filter { $0.hasPrefix("vision_model.") }
    #expect(frozen.count > 20)
    for name in frozen {
      #expect(before.stored(name)!.elements == after.stored(name)!.elements, "\(name)")
    }
    let pictures = set.examples.compactMap { example -> ImageSource? in
      if case .source(let source) = example.image { source } else { nil }
    }
    let matches = try await ImageTextMatcher(directory: url("trained"))
      .match(images: pictures, texts: texts)
    for (pair, match) in matches.enumerated() {
      #expect((match.probability > 0.5) == (pair / 3 == pair % 3), "\(pair)")
    }
    let encoder = try await DualEncoder(directory: url("trained"))
    let found = encoder.probabilities(
      images: try await encoder.encode(images: pictures),
      texts: try await encoder.encode(texts: texts))
    for image in 0..<3 {
      let row = (0..<3).map { found.values[3 * image + $0] }
      #expect(row.indices.max { row[$0] < row[$1] } == image)
    }

    // The second stage begins with this Q-Former.
    let language = url("language")
    try TinyBridge.writeLanguageModel(that: texts, to: language)
    try NewBridge(
      imageModel: url("trained").path, languageModel: language.path,
      bridge: .trainedQueries(url("trained").path)
    ).write(to: url("bridge"), seed: 1)
    let bridge = try TrainableBridge(url("bridge"))
    #expect(
      bridge.parameters[ParameterID("query_tokens")]?.elements
        == trainer.parameters[ParameterID("query_tokens")]?.elements)
    let seen = try await bridge.states(of: [set], in: url("seen"), elementType: .float32)
    #expect(
      seen.features.tensor(rows: 0..<3).elements == states.features.tensor(rows: 0..<3).elements)
    let second = try bridge.objective()
    let learner = Trainer(
      bridge.parameters, optimizer: .adamW(), settings: .init(learningRate: 1e-2, threads: 2))
    let batch = BridgeObjective.Batch(
      states: seen.features.tensor(rows: 0..<3),
      texts: texts.enumerated().map { bridge.texts.caption($1, of: $0) })
    for _ in 0..<150 { _ = try learner.step { try second(batch, $0) } }
    try bridge.write(learner.parameters, to: url("chat"))
    let chat = try await ImageChatModel(directory: url("chat"))
    for (picture, text) in zip(pictures, texts) {
      let written = try await chat.describe(picture)
      #expect(try written == TinyBridge.read(text, bridge))
    }
  }

  @Test(
    "A bridge that reads what is asked answers each question about a picture, in any of the templates' words"
  )
  func instructed() async throws {
    let tower = NewDualEncoder.ImageTower(
      imageSize: 16, patchSize: 8, width: 24, layers: 2, heads: 2, hiddenWidth: 32)
    try NewQFormer(
      tokenizer: BLIPGolden.folder, image: .new(tower), queries: 3, width: 16, layers: 3, heads: 2,
      contextLength: 40, projectionWidth: 8
    ).write(to: url("first"), seed: 3)
    let texts = ["a red circle", "a blue square"]
    let templates = InstructionTemplates(
      questions: ["{question}", "Q: {question} A:"], captions: ["A short image caption.", "Say"])
    let questions = ["colour?", "shape?"]
    let answers = [["red", "circle"], ["blue", "square"]]
    let asked = templates.questions.flatMap { template in
      questions.map { template.replacing(InstructionTemplates.placeholder, with: $0) }
    }
    let language = url("language")
    try TinyBridge.writeLanguageModel(
      that: (0..<2).flatMap { picture in
        asked.enumerated().map { "\($1) \(answers[picture][$0 % 2])" }
          + templates.captions.map { "\($0) \(texts[picture])" }
      }, to: language)
    try NewBridge(
      imageModel: url("first").path, languageModel: language.path,
      bridge: .trainedQueries(url("first").path, readsInstructions: true)
    ).write(to: url("new"), seed: 1)
    let model = try TrainableBridge(url("new"))
    let words = ParameterID("embeddings.word_embeddings.weight")
    #expect(model.parameters[words] != nil)

    var set = MemorySet(2)
    for index in 0..<2 { set.examples[index].texts = [.caption(texts[index])] }
    let pictures = set.examples.compactMap { example -> ImageSource? in
      if case .source(let source) = example.image { source } else { nil }
    }
    let states = try await model.states(of: [set], in: url("states"), elementType: .float32)
    func entry(_ picture: Int, _ question: Int) -> QuestionSet.Entry {
      let answer = answers[picture][question]
      return .init(question: questions[question], answers: [(text: answer, weight: Float(1))])
    }
    var learnt: [BridgeObjective.Batch.Text] = []
    for picture in 0..<2 {
      for (number, question) in asked.enumerated() {
        learnt.append(
          model.texts.question(entry(picture, number % 2), of: picture, asked: question))
      }
      for caption in templates.captions {
        learnt.append(model.texts.caption(texts[picture], of: picture, asked: caption))
      }
    }
    #expect(learnt.allSatisfy { $0.instruction.count > 2 && !$0.prompt.isEmpty })
    let batch = BridgeObjective.Batch(
      states: states.features.tensor(rows: 0..<2), texts: learnt)
    let objective = try model.objective()
    let trainer = Trainer(
      model.parameters, optimizer: .adamW(), settings: .init(learningRate: 1e-2, threads: 2))
    for _ in 0..<200 { _ = try trainer.step { try objective(batch, $0) } }
    #expect(trainer.parameters[words]?.elements != model.parameters[words]?.elements)

    try model.write(trainer.parameters, to: url("chat"))
    let again = try TrainableBridge(url("chat"))
    #expect(elements(again.parameters) == elements(trainer.parameters))
    let validation = try ImageChatModel.validate(directory: url("chat")).validation
    #expect(validation.problems.isEmpty && validation.unused.isEmpty)
    let chat = try await ImageChatModel(directory: url("chat"))
    for (picture, source) in pictures.enumerated() {
      let written = try await chat.describe(source)
      #expect(try written == TinyBridge.read(" \(texts[picture])", model))
      for (number, question) in asked.enumerated() {
        let answer = try await chat.ask(source, question).answer
        #expect(
          try answer == TinyBridge.read(" \(answers[picture][number % 2])", model), "\(question)")
      }
    }

    // Which template is drawn depends on the seed and the step alone.
    func drawn(seed: UInt64, behind count: Int) async throws -> [[Int32]] {
      let sets = [states.examples(of: set)]
      let sampler = try BatchSampler(sets: sets, batchSize: 2, seed: 1)
      let loader = BatchLoader(sets: sets, sampler: sampler, preprocessing: model.preprocessing)
      let batches = try Batches(
        loader, states: states, seed: seed,
        templates: (questions: templates.questions, captions: templates.captions), model: model)
      var all: [[Int32]] = []
      for step in 0..<12 {
        let texts = try #require(try await batches.next().batch).texts
        if step >= count { all += texts.map(\.instruction) }
      }
      return all
    }
    let whole = try await drawn(seed: 1, behind: 0)
    #expect(try await drawn(seed: 1, behind: 0) == whole)
    #expect(try await drawn(seed: 2, behind: 0) != whole)
    #expect(Set(whole).count == 2)

    // A tokenizer that is gone is missed before anything is asked.
    try FileManager.default.removeItem(at: url("chat").appending(path: "qformer_tokenizer"))
    #expect(throws: (any Error).self) { try ImageChatModel.validate(directory: url("chat")) }
    await #expect(throws: (any Error).self) { try await ImageChatModel(directory: url("chat")) }
  }

  @Test("Hard cases are refused by name")
  func refusals() throws {
    #expect(throws: UnsupportedConfiguration.self) { try TrainableQFormer(BLIPGolden.folder) }
    let tower = NewDualEncoder.ImageTower(
      imageSize: 16, patchSize: 8, width: 24, layers: 1, heads: 2, hiddenWidth: 32)
    #expect(throws: UnsupportedConfiguration.self) {
      try NewQFormer(
        tokenizer: BLIPGolden.folder, image: .new(tower), queries: 3, width: 16, layers: 3,
        heads: 3
      ).write(to: url("bad"), seed: 3)
    }
    let case_ = try QFormerGolden()
    #expect(throws: TrainingError.unknownParameter(ParameterID("nothing"))) {
      try case_.model.write([ParameterID("nothing"): Tensor([1], shape: [1])], to: url("other"))
    }
    var batch = case_.batch
    batch.states = Tensor(
      [Float](repeating: .infinity, count: batch.states.count), shape: batch.states.shape)
    let trainer = case_.trainer()
    let objective = case_.model.objective()
    #expect(throws: TrainingError.lossNotFinite(step: 0)) {
      try trainer.step { try objective(batch, $0) }
    }
  }
}
