import Contrast
import ContrastFiles
import ContrastGeneration
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Testing

@testable import ContrastTraining

/// Pictures of noise with captions of the words that `blip-training` has.
private struct Words {
  static let colours = ["red", "blue", "green"]
  static let shapes = ["circle", "square"]

  static func batch(_ model: TrainableBLIP, step: Int, pairs: Int = 4) -> BLIPObjective.Batch {
    let side = model.preprocessing.outputSize!.width
    let images = (0..<pairs).map { image in
      PreparedImage(
        width: side, height: side,
        pixels: (0..<side * side * 3).map {
          UInt8(truncatingIfNeeded: ($0 + 1) * (2 * (image + step) + 3) * 37 >> 3)
        })
    }
    let captions = (0..<pairs).map { image in
      let text = "a picture of a \(colours[image % 3]) \(shapes[(image + step) % 2])"
      return model.texts.caption(text, of: image, prompts: [model.texts.prompt("a picture of")])
    }
    let question = QuestionSet.Entry(question: "what is the circle?", answers: [("red", 1)])
    return BLIPObjective.Batch(
      images: images, captions: captions, wrongCaptions: Array(captions.prefix(1)),
      questions: [model.texts.question(question, of: 1)])
  }
}

@Suite("BLIP's training")
struct BLIPTrainingTests {
  private let place = try! TemporaryFolder()

  private func url(_ name: String) -> URL { place.url.appending(path: name) }

  /// A model that was never trained, with the words of the goldens.
  private func new(_ name: String = "new", image: NewBLIP.Image? = nil, width: Int = 24) throws
    -> TrainableBLIP
  {
    let tower = NewDualEncoder.ImageTower(
      imageSize: 16, patchSize: 8, width: 24, layers: 2, heads: 2, hiddenWidth: 32)
    try NewBLIP(
      tokenizer: BLIPGolden.folder, image: image ?? .new(tower), width: width, layers: 2, heads: 2,
      contextLength: 16, projectionWidth: 8
    ).write(to: url(name), seed: 3)
    return try TrainableBLIP(url(name))
  }

  private func trainer(_ model: TrainableBLIP) -> Trainer {
    var settings = Trainer.Settings(learningRate: 1e-3, seed: 5, threads: 2)
    settings.dropPath = 0.2
    return Trainer(model.parameters(), optimizer: .adamW(), settings: settings)
  }

  private func elements(_ tensors: [String: Tensor]) -> [String: [Float]] {
    tensors.mapValues(\.elements)
  }

  @Test(
    "Captions beside given states have transformers' smoothed loss",
    arguments: SharedData.cases(["blip_caption"]))
  func captionLoss(folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let model = try TrainableBLIP(folder)
    let shape = golden.shape("vision.last_hidden")
    let states = ImageStates(
      Tensor(golden.floats("vision.last_hidden"), shape: [shape[0] * shape[1], shape[2]]),
      grid: .init(rows: shape[1], columns: 1), hasClassToken: false)
    let (ids, labels, length) = (
      golden.integers("train.input_ids"), golden.integers("train.labels"),
      golden.shape("train.input_ids")[1]
    )
    let captions = (0..<shape[0]).map { row in
      let row = row * length..<(row + 1) * length
      let tokens = ids[row].filter { $0 != 0 }.map { Int32($0) }
      let given = labels[row].prefix { $0 == -100 }.count
      return BLIPObjective.Batch.Caption(
        image: row.lowerBound / length, tokens: tokens, promptLength: given - 1)
    }
    let objective = model.objective()
    let decoder = try #require(model.layers.captioner)
    #expect(model.layers.contrast == nil && model.layers.answerer == nil)
    let loss = try trainer(model).gradients { pass in
      try objective.captions(captions, decoder, RecordedImages(states, pass))
    }.loss
    #expect(relativeError([loss], golden.floats("train.loss")) < 1e-5)
  }

  @Test("Negatives are drawn in proportion to the similarities, never of the same image or text")
  func hardNegatives() throws {
    let model = try TrainableBLIP(BLIPGolden.folder)
    let objective = model.objective()
    let texts = ["a red circle", "a blue circle", "a red circle", "two squares", "a green square"]
    let images = [PreparedImage](
      repeating: PreparedImage(width: 16, height: 16, pixels: [UInt8](repeating: 0, count: 768)),
      count: texts.count)
    // Captions 0 and 2 are equal, images 1 and 3 show the same.
    let batch = BLIPObjective.Batch(
      images: images, keys: [10, 11, 12, 11, 14],
      captions: texts.enumerated().map { model.texts.caption($1, of: $0, prompts: []) })
    let row = [0.4, 0.3, 0.15, 0.1, 0.05]
    let similarities = Similarities(
      ofImages: [[Double]](repeating: row, count: 5), ofTexts: [[Double]](repeating: row, count: 5))
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 5)
    let steps = 4000
    for step in 0..<steps {
      let pairs = objective.matchingPairs(batch, similarities, seed: 7, step: step)
      #expect(pairs.texts.count == 15 && pairs.isMatch.count { $0 } == 5)
      if step == 0 {
        #expect(pairs == objective.matchingPairs(batch, similarities, seed: 7, step: 0))
        #expect(pairs.texts.allSatisfy { $0[0] == model.texts.special.encoder })
      }
      // Of image 0: its text, those that drew it, and the one that it drew.
      var next = 0
      for image in 0..<5 {
        for pair in next..<next + pairs.countOfImage[image] where !pairs.isMatch[pair] {
          let other = batch.captions.firstIndex {
            $0.tokens.dropFirst() == pairs.texts[pair].dropFirst()
          }!
          counts[image][other] += 1
        }
        next += pairs.countOfImage[image]
      }
    }
    // Image 4 draws a text by the row without itself, and text t draws image 4 with 0.05 of what is left to it.
    let weights = row.map { $0 + 1e-4 }
    func expected(_ image: Int, _ text: Int) -> Double {
      func share(_ chosen: Int, for own: Int, except: Set<Int>) -> Double {
        if except.contains(chosen) { return 0 }
        return weights[chosen]
          / weights.indices.filter { !except.contains($0) }.map { weights[$0] }.reduce(0, +)
      }
      let same: [Set<Int>] = [[0, 2], [1, 3], [0, 2], [1, 3], [4]]
      return share(text, for: image, except: same[image])
        + share(image, for: text, except: same[text])
    }
    for text in [1, 3] {
      let share = Double(counts[4][text]) / Double(steps)
      #expect(abs(share - expected(4, text)) < 0.03, "\(text): \(share)")
    }
    // Equal texts cannot be told apart here.
    let both = Double(counts[4][0]) / Double(steps)
    #expect(abs(both - expected(4, 0) - expected(4, 2)) < 0.04)
    #expect(counts[0][0] == 0 && counts[2][0] == 0)
    #expect(counts[1][3] == 0 && counts[3][1] == 0 && counts[1][1] == 0)
  }

  @Test("A pair that nothing in the batch differs from has no negative")
  func noNegatives() throws {
    let model = try TrainableBLIP(BLIPGolden.folder)
    var batch = Words.batch(model, step: 0, pairs: 2)
    batch.keys = [1, 1, 1, 1].prefix(batch.images.count).map { $0 }
    batch.wrongCaptions = []
    let pairs = model.objective().matchingPairs(batch, .uniform(2), seed: 0, step: 0)
    #expect(pairs.isMatch == [true, true])
    #expect(pairs.countOfImage.reduce(0, +) == 2)
  }

  @Test("A queue keeps the newest pairs, and what tells them apart to the bit")
  func queue() {
    let memory = ObjectiveMemory()
    let queue = FeatureQueue(capacity: 5, in: memory)
    func key(_ i: Int) -> FeatureQueue.Key {
      FeatureQueue.Key(image: 0xfedc_ba98_7654_3210 &+ UInt64(i), text: UInt64.max - UInt64(i))
    }
    func append(_ range: Range<Int>) {
      let rows = Tensor(range.flatMap { [Float($0), Float(-$0)] }, shape: [range.count, 2])
      queue.append(images: rows, texts: rows, keys: range.map(key))
    }
    #expect(queue.count == 0 && queue.images == nil && queue.keys.isEmpty)
    append(0..<3)
    #expect(queue.images!.elements == [0, 0, 1, -1, 2, -2])
    append(3..<6)
    #expect(queue.texts!.elements == [5, -5, 1, -1, 2, -2, 3, -3, 4, -4])
    #expect(queue.keys == [5, 1, 2, 3, 4].map(key))
    append(6..<8)
    #expect(queue.keys == [5, 6, 7, 3, 4].map(key))
    append(10..<17)
    #expect(Set(queue.keys.map(\.text)) == Set((12..<17).map { key($0).text }))
    #expect(!key(1).fits(key(2)))
    #expect(key(1).fits(FeatureQueue.Key(image: 0, text: key(1).text)))
    // The state of a training keeps it.
    let again = ObjectiveMemory()
    again.state = memory.state
    #expect(FeatureQueue(capacity: 5, in: again).keys == queue.keys)
  }

  @Test("Momentum copies move before they are used; a step that fails leaves them and the queue")
  func momentum() throws {
    let model = try new()
    let objective = model.objective(momentum: 0.9, queue: 8)
    let trainer = trainer(model)
    let name = "vision_proj.weight"
    func copy() -> [Float]? { trainer.state.tensors["objective/momentum/\(name)"]?.elements }
    let first = trainer.parameters[ParameterID(name)]!.elements
    _ = try trainer.step { try objective(Words.batch(model, step: 0), $0) }
    #expect(copy() == first)
    let second = trainer.parameters[ParameterID(name)]!.elements
    _ = try trainer.step { try objective(Words.batch(model, step: 1), $0) }
    let moved = zip(first, second).map { 0.9 * $0 + 0.1 * $1 }
    #expect(relativeError(copy()!, moved) < 1e-6)
    #expect(trainer.state.integers["objective/queue/count"] == 8)
    #expect(
      !trainer.state.tensors.keys.contains {
        $0.hasPrefix("objective") && $0.contains("crossattention")
      })
    let before = trainer.state
    #expect(throws: TrainingError.lossNotFinite(step: 2)) {
      _ = try trainer.step { try objective(Words.batch(model, step: 2), $0) * .nan }
    }
    #expect(elements(trainer.state.tensors) == elements(before.tensors))
    #expect(trainer.state.integers == before.integers)
  }

  @Test("A training that goes on has the bits of one that did not stop")
  func resuming() throws {
    let model = try new()
    let objective = model.objective(queue: 6, alphaSteps: 3)
    func steps(_ trainer: Trainer, _ steps: Range<Int>) throws {
      for step in steps {
        _ = try trainer.step { try objective(Words.batch(model, step: step), $0) }
      }
    }
    let (whole, part) = (trainer(model), trainer(model))
    try steps(whole, 0..<4)
    try steps(part, 0..<2)
    let file = url("state.safetensors")
    try part.state.write(path: file.path)
    let rest = trainer(model)
    try rest.restore(TrainingState(path: file.path))
    try steps(rest, 2..<4)
    #expect(elements(rest.state.tensors) == elements(whole.state.tensors))
    #expect(rest.state.integers == whole.state.integers)
  }

  @Test("What was learnt by heart is written, answered and matched, and measured so")
  func learning() async throws {
    let model = try new()
    let objective = model.objective(queue: 16, labelSmoothing: 0, classTokenShare: 0.5)
    let trainer = Trainer(
      model.parameters(), optimizer: .adamW(), settings: .init(learningRate: 3e-3, threads: 2))
    var batch = Words.batch(model, step: 0, pairs: 3)
    batch.wrongCaptions = [model.texts.caption("a picture of a green circle", of: 0, prompts: [])]
    var losses: [Float] = []
    for _ in 0..<150 { losses.append(try trainer.step { try objective(batch, $0) }.loss) }
    #expect(losses.last! < losses[0] / 4)

    let texts = [
      "a picture of a red circle", "a picture of a blue square", "a picture of a green circle",
    ]
    let images = batch.images.map { image in
      ImageSource.pixels(
        DecodedImage(width: image.width, height: image.height, mode: .rgb, pixels: image.pixels),
        name: "noise")
    }
    var set = MemorySet(0)
    set.examples = zip(images, texts).map { image, text in
      TrainingExample(
        name: text, image: .source(image), texts: [.caption(text)],
        negatives: [.caption("a picture of a green square")])
    }
    let heldOut = try HeldOutBLIP(
      captions: set, questions: nil, limit: 10, model: model, prompts: ["a picture of"], threads: 2)
    let measured = try trainer.evaluate(heldOut.evaluation(of: objective))
    #expect(measured["captions_exact"] == 1 && measured["match"] == 1)
    #expect(measured["caption_loss"]! < 0.2 && measured["wrong_refused"] != nil)

    try model.write(trainer.parameters, to: url("learnt"))
    let captions = try await ImageCaptioner(directory: url("learnt"))
      .captions(images: images, prompt: "a picture of")
    #expect(captions.map { "a picture of " + $0[0].text.trimmingPrefix(" ") } == texts)
    let answer = try await VisualQuestionAnswerer(directory: url("learnt"))
      .answer("what is the circle?", about: images[1])
    #expect(answer == "red")
    let matches = try await ImageTextMatcher(directory: url("learnt"))
      .match(images: images, texts: texts)
    for (pair, match) in matches.enumerated() {
      #expect((match.probability > 0.5) == (pair / 3 == pair % 3), "\(pair)")
    }
  }

  @Test("What is written opens as all that BLIP is", arguments: ModelConversion.Precision.allCases)
  func writing(_ precision: ModelConversion.Precision) async throws {
    let model = try new()
    #expect(model.tied.count == 2 * 16 + 4)
    let trainer = trainer(model)
    let objective = model.objective()
    _ = try trainer.step { try objective(Words.batch(model, step: 0), $0) }
    let folder = url("trained")
    try model.write(trainer.parameters, to: folder, precision: precision)
    let again = try TrainableBLIP(folder)
    #expect(again.tied == model.tied)
    if precision == .float32 {
      #expect(
        elements(
          Dictionary(uniqueKeysWithValues: again.parameters().map { ($0.key.name, $0.value) }))
          == elements(
            Dictionary(uniqueKeysWithValues: trainer.parameters.map { ($0.key.name, $0.value) })))
    }
    let picture = MemorySet.picture(1)
    let encoder = try await DualEncoder(directory: folder)
    #expect(try await encoder.encode(texts: ["a red circle"]).width == 8)
    _ = try await ImageCaptioner(directory: folder).caption(picture)
    let answers = try await VisualQuestionAnswerer(directory: folder)
      .rank(["red", "blue"], for: ["what colour is the circle?"], about: [picture])
    #expect(answers[0].count == 2)
    let matches = try await ImageTextMatcher(directory: folder)
      .match(images: [picture], texts: ["a red circle", "two squares"])
    #expect(matches.count == 2)
    #expect(throws: TrainingError.unknownParameter(ParameterID("nothing"))) {
      try model.write([ParameterID("nothing"): Tensor([1], shape: [1])], to: url("other"))
    }
  }

  @Test("BLIP's own image tower goes on as it is")
  func ownTower() throws {
    let stored = try ModelFolder(BLIPGolden.folder).checkpoint
    let made = try #require(BLIPImageSource(.model(BLIPGolden.folder)).tensors)
    let names = stored.names.filter { $0.hasPrefix("vision_model.") }
    #expect(!names.isEmpty && made.keys.sorted() == names.sorted())
    for (name, tensor) in made {
      #expect(tensor.elements == stored.stored(name)?.float32().elements)
    }
  }

  @Test(
    "CLIP's image tower goes on without its first norm", arguments: SharedData.cases(["clip_gelu"]))
  func imageTower(folder: URL) throws {
    let source = try ModelFolder(folder)
    let tower = try #require(source.imageComponent as? VisionTransformerComponent).configuration
    let made = try BLIPImageSource(.model(folder))
    #expect(
      made.shape.width == tower.width && made.shape.heads == tower.block.attention.heads.count)
    let tensors = try #require(made.tensors)
    func states(
      _ tensors: [String: Tensor], _ tower: VisionTransformerConfiguration,
      _ names: VisionTransformerNames, growth: Int = 1
    ) throws -> Tensor {
      let side = tower.imageSize
      let image = PreparedImage(
        width: side, height: side,
        pixels: (0..<3 * side * side).map { index in
          let (row, column) = (index / 3 / side / growth, index / 3 % side / growth)
          let old = (row * side / growth + column) * 3 + index % 3
          return UInt8(truncatingIfNeeded: old * 7 % 251)
        })
      let model = try VisionTransformer(
        Checkpoint(name: "tower", tensors: tensors).weights, tower, names: names)
      let recipe = ImagePreprocessing(
        resize: .exact(width: side, height: side), colourConversion: .afterResizing,
        normalization: .clip)
      return ImageEncoder(tower: model, preprocessing: recipe)
        .states(of: [image], at: .behind(0), classToken: true, Run(threads: 1)).values
    }
    var blip = tower
    (blip.hasPreNorm, blip.patchBias, blip.projectionWidth) = (false, true, tower.width)
    let normed = try states(
      Dictionary(
        uniqueKeysWithValues: source.checkpoint.names.map {
          ($0, source.checkpoint.stored($0)!.float32())
        }),
      tower, .huggingFace)
    let own = try states(tensors, blip, .blip)
    let bias = source.checkpoint.stored("vision_model.pre_layrnorm.bias")!.float32().elements
    for row in 0..<normed.rows {
      let (a, b) = (normed.rows(row..<row + 1).elements, own.rows(row..<row + 1).elements)
      if row == 0 { #expect(relativeError(b, a) < 1e-5) }
      // But for its length, which is that of a patch of one colour, each is what the norm makes.
      let (x, y) = (zip(a, bias).map { $0 - $1 }, zip(b, bias).map { $0 - $1 })
      func dot(_ x: [Float], _ y: [Float]) -> Float { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
      #expect(dot(x, y) / (dot(x, x) * dot(y, y)).squareRoot() > 0.9999)
    }
    // With larger patches it sees the same in an image whose pixels were each parted in four.
    let grown = try BLIPImageSource(.model(folder, imageSize: 2 * tower.imageSize))
    #expect(grown.shape.imageSize == 2 * tower.imageSize)
    var large = blip
    (large.imageSize, large.patchSize) = (grown.shape.imageSize, grown.shape.patchSize)
    let same = try states(#require(grown.tensors), large, .blip, growth: 2)
    #expect(relativeError(same.elements, own.elements) < 1e-5)
    let odd = tower.imageSize + 1
    #expect(throws: UnsupportedConfiguration.self) {
      try BLIPImageSource(.model(folder, imageSize: odd))
    }
    let model = try new("clip", image: .model(folder), width: tower.width)
    #expect(model.layers.imageEncoder.preprocessing.outputSize?.width == tower.imageSize)
  }
}
