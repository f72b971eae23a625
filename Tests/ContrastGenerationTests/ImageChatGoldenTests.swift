import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

/// A language model of the reference that sees, with its images and prompts.
private struct ChatCase {
  let golden: Golden
  var model: VisualLanguageModel
  let run = Run(threads: 2)
  let texts: [String]
  var options = GenerationOptions()
  private(set) var taps: [String: [Float]] = [:]
  /// What the images left.
  private(set) var images: [SeenImage] = []
  private(set) var prompts: [GenerationPrompt] = []

  init(_ reference: GenerationCase) throws {
    golden = try reference.golden()
    model = try ImageTextFamily.open(
      reference.folder, options: DualEncoder.Options(threads: 2), as: .chat
    ).visualModel(nil)
    texts = try golden.texts("prompts")
    let notes = try golden.notes()
    options.maximumNewTokens = try notes.int("max_new_tokens")
    options.stopTokens = try notes.array("eos_token_id").map { Int32(try $0.int()) }
    // The texts of the cases are whole prompts.
    if !model.format.writesImages {
      model.format = ConversationFormat(
        parts: { [.image(0), .text([ConversationFormat.user($0[0].question)])] }, description: "")
    }
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let states = model.imageEncoder.tower.states(
      of: golden.pixels(), at: model.layer, classToken: model.classToken, run)
    taps["states"] = states.values.elements
    for (number, left) in try model.bridge.seen(states, run).enumerated() {
      images.append(SeenImage(identity: UInt64(number + 1) << 20, left: left))
    }
    run.tap = nil
    self.taps = taps
  }

  /// Makes a prompt of each text beside its image.
  mutating func read(_ turns: (String) -> [ConversationFormat.Turn]) throws {
    prompts = try zip(texts, images).map { text, image in
      try model.prompt(turns(text), images: [image], run)
    }
  }

  mutating func read() throws {
    try read { [ConversationFormat.Turn(images: 0..<1, question: $0)] }
  }

  func replay() throws -> DecoderReplay {
    let decoder = model.decoder
    let contexts = try decoder.contextMemory(precision: .float32).map { memory in
      try prompts.map { try decoder.context(of: try #require($0.source), in: memory, run) }
    }
    return DecoderReplay(
      decoder: decoder, prompts: prompts.map(\.ids), contexts: contexts,
      parts: prompts.map(\.parts), run: run)
  }

  /// The rows of a padded tensor that are tokens.
  func tokens(_ name: String) -> [Float] {
    let (values, width) = (golden.floats(name), golden.shape(name)[2])
    return golden.integers("attention_mask").enumerated().filter { $0.element == 1 }
      .flatMap { values[$0.offset * width..<($0.offset + 1) * width] }
  }

  /// Tokens of all searches, and the logits of each step.
  ///
  /// - Parameter tolerance: of logits.
  func expectSearches(_ tolerance: Float = 1e-4) async throws {
    let replay = try replay()
    try replay.expectGreedy(golden, "greedy", options, tolerance)
    try replay.expectSamples(golden, "sampled", options.sampling, tolerance)
    var beams = options
    beams.beamCount = 3
    try replay.expectBeams(golden, "beam3", beams, tolerance)
    let engine = GenerationEngine(model.decoder, threads: 2)
    let start = golden.integers("prompt_length")[0]
    for (name, options) in [("greedy", options), ("beam3", beams)] {
      let results = try await engine.generate(prompts, model.tokenizer, options)
      for (row, sequence) in golden.rows("\(name).sequences").enumerated() {
        var expected = Array(sequence[start...])
        if let end = expected.firstIndex(where: options.stopTokens.contains) {
          expected.removeLast(expected.count - end - 1)
        }
        #expect(results[row].map(\.tokens) == [expected], "\(name), \(row)")
      }
    }
  }

  /// The states of the tower, of the Q-Former and behind the projection.
  func expectStates(_ tolerance: Float) {
    if golden.has("vision.last_hidden") {
      #expect(relativeError(taps["states"] ?? [], golden.floats("vision.last_hidden")) < tolerance)
    }
    #expect(
      relativeError(taps["vision.block0"] ?? [], golden.floats("vision.block0")) < tolerance)
    let projected = prompts.flatMap { prompt in
      ((prompt.source ?? []) + prompt.parts).flatMap { part in
        if case .states(let states) = part { states.elements } else { [Float]() }
      }
    }
    #expect(relativeError(projected, golden.floats("projected")) < tolerance)
  }
}

@Suite("Language models that see write as transformers does")
struct ImageChatGoldenTests {
  @Test(
    "BLIP-2 and InstructBLIP before a decoder: states, ids, logits and texts",
    arguments: ["blip2_opt", "instructblip_vicuna"].flatMap { GenerationCase.all($0) })
  func queries(_ reference: GenerationCase) async throws {
    var model = try ChatCase(reference)
    try model.read()
    model.expectStates(reference.tolerance)
    let ids = model.golden.rows("input_ids", mask: "attention_mask")
    #expect(model.prompts.map(\.ids) == ids)
    // InstructBLIP's tiny logits are 4e-6 to 9e-6 off by our kernels and by most of OpenBLAS's, 1.3e-5 by those for AVX.
    let limit = WeightMatrix.Backend.preferred == .panels ? reference.tolerance : 2e-5
    #expect(
      relativeError(try model.replay().allLogits(), model.tokens("all_logits"))
        < max(reference.tolerance, limit))
    // Of one case float32 does not reach 1e-4, in one step of one row (step 4 of row 1): the reference itself is 5e-5
    // off its float64 run there, 1e-5 elsewhere. In that run one unit of float32's rounding in each linear and norm
    // moves the logits by 1.6e-4, three units by 4e-4. Ours are off by 2e-4 to 1e-3, by the instruction set.
    let isTouchy = reference.testDescription == "odd/blip2_opt" && !reference.isOfOtherSeed
    let others: Float = reference.isOfOtherSeed && reference.size == "odd" ? 2e-4 : 1e-4
    try await model.expectSearches(isTouchy ? 2e-3 : others)
  }

  @Test(
    "BLIP-2 and InstructBLIP before an encoder: states, ids, logits and texts",
    arguments: ["blip2_t5", "instructblip_t5"].flatMap { GenerationCase.all($0) })
  func encoder(_ reference: GenerationCase) async throws {
    var model = try ChatCase(reference)
    try model.read()
    model.expectStates(reference.tolerance)
    let image = Int32(try model.golden.notes().int("image_token_index"))
    let ids = model.golden.rows("input_ids", mask: "attention_mask").map { row in
      row.filter { $0 != image }
    }
    #expect(model.prompts.map(\.sourceIDs) == ids)
    var replay = try model.replay()
    replay = DecoderReplay(
      decoder: replay.decoder, prompts: model.golden.rows("decoder_input_ids"),
      contexts: replay.contexts, run: replay.run)
    #expect(
      relativeError(try replay.allLogits(), model.golden.floats("all_logits"))
        < reference.tolerance)
    try await model.expectSearches()
  }

  @Test(
    "LLaVA-1.5, in older and newer names: states, ids, logits and texts",
    arguments: GenerationCase.all("llava15"), [false, true])
  func llava(_ reference: GenerationCase, _ renames: Bool) async throws {
    let folder = try TemporaryFolder()
    var reference = reference
    if renames {
      reference = try Self.renamed(reference, in: folder)
    }
    var model = try ChatCase(reference)
    // Whole prompts, and the questions of those in the family's own format.
    let format = model.model.format
    model.model.format = ConversationFormat(
      parts: { [.text([ConversationFormat.own($0[0].question)])] }, writesImages: true,
      description: "")
    try model.read()
    for (number, text) in model.texts.enumerated() where text.hasPrefix("USER: <image>\n") {
      var written = model.model
      written.format = format
      let question = String(
        text.dropFirst("USER: <image>\n".count).dropLast(" ASSISTANT:".count))
      let prompt = try written.prompt(
        [ConversationFormat.Turn(images: 0..<1, question: question)],
        images: [model.images[number]], model.run)
      #expect(prompt.ids == model.prompts[number].ids)
    }
    model.expectStates(reference.tolerance)
    #expect(
      model.prompts.map(\.ids) == model.golden.rows("input_ids", mask: "attention_mask"))
    #expect(
      relativeError(try model.replay().allLogits(), model.tokens("all_logits"))
        < reference.tolerance)
    try await model.expectSearches()
  }

  /// The case in the names of transformers from 4.52 on.
  private static func renamed(
    _ reference: GenerationCase, in folder: TemporaryFolder
  ) throws -> GenerationCase {
    for file in try FileManager.default.contentsOfDirectory(atPath: reference.folder.path)
    where file != "model.safetensors" {
      try FileManager.default.copyItem(
        at: reference.folder.appending(path: file), to: folder.url.appending(path: file))
    }
    let tensors = try SafetensorsBytes.read(reference.path("model.safetensors")).map { tensor in
      var tensor = tensor
      for (old, new) in [
        ("language_model.model.", "model.language_model."), ("language_model.lm_head", "lm_head"),
        ("multi_modal_projector.", "model.multi_modal_projector."),
        ("vision_tower.vision_model.", "model.vision_tower."),
      ] where tensor.name.hasPrefix(old) {
        tensor.name = new + tensor.name.dropFirst(old.count)
        break
      }
      return tensor
    }
    try Data(SafetensorsBytes.file(tensors)).write(
      to: folder.url.appending(path: "model.safetensors"))
    return GenerationCase(
      size: reference.size, folder: folder.url, isOfOtherSeed: reference.isOfOtherSeed)
  }

  @Test(
    "VisualGLM: states of the tower and of the queries, ids with a history, texts",
    arguments: GenerationCase.all("visualglm"))
  func visualGLM(_ reference: GenerationCase) async throws {
    let golden = try reference.golden()
    let model = try ImageTextFamily.open(
      reference.folder, options: DualEncoder.Options(threads: 2), as: .chat
    ).visualModel(nil)
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let states = model.imageEncoder.tower.states(
      of: golden.pixels(), at: model.layer, classToken: model.classToken, run)
    let left = try model.bridge.seen(states, run)
    run.tap = nil
    let tolerance = reference.tolerance
    #expect(
      relativeError(states.values.elements, golden.floats("vision.last_hidden")) < tolerance)
    #expect(relativeError(taps["qformer"] ?? [], golden.floats("qformer.last_hidden")) < tolerance)
    let embeds = left.flatMap { if case .states(let x) = $0 { x.elements } else { [Float]() } }
    #expect(relativeError(embeds, golden.floats("image_embeds")) < tolerance)

    let turns = [
      ConversationFormat.Turn(images: 0..<1, question: "a red cat", answer: "答案"),
      ConversationFormat.Turn(images: 1..<1, question: "描述这张图片。"),
    ]
    let engine = GenerationEngine(model.decoder, threads: 2)
    var options = GenerationOptions()
    (options.maximumNewTokens, options.stopTokens) = (9, model.defaults.stopTokens)
    for (image, left) in left.enumerated() {
      let prompt = try model.prompt(
        turns, images: [SeenImage(identity: UInt64(image + 1) << 20, left: left)], run)
      let ids = golden.integers("input_ids").map(Int32.init)
      #expect(prompt.ids == ids)
      let name = "greedy.\(image)"
      try DecoderReplay(
        decoder: model.decoder, prompts: [prompt.ids], parts: [prompt.parts], run: run
      ).expectGreedy(golden, name, options)
      let expected = golden.integers("\(name).sequences").dropFirst(ids.count).map(Int32.init)
      for _ in 0..<2 {
        let results = try await engine.generate(prompt, model.tokenizer, options)
        #expect(results.map(\.tokens) == [expected])
      }
    }
  }
}
