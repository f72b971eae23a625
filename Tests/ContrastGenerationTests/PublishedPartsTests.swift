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

/// A model of `Tests/Fixtures/published-parts`.
private struct PartsCase {
  static let root = SharedData.fixtures.appending(path: "published-parts")
  static let chats = [
    "minigpt4", "blip2_opt", "blip2_t5", "instruct_t5", "instruct_vicuna", "llava",
  ]

  let folder: URL
  let golden: Golden
  let questions: [String]
  let answers: [String]

  init(_ name: String) throws {
    folder = Self.root.appending(path: name)
    golden = try Golden(folder.appending(path: "expected.safetensors"))
    let notes = try golden.notes()
    questions = notes["questions"] == nil ? [] : try golden.texts("questions")
    answers = notes["answers"] == nil ? [] : try golden.texts("answers")
  }

  static let options = DualEncoder.Options(threads: 2)

  func open() throws -> VisualLanguageModel {
    try ImageTextFamily.open(folder, options: Self.options, as: .chat).visualModel(nil)
  }
}

/// Copies all of the models, so that a test may change a file.
private func copy() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for name in try FileManager.default.contentsOfDirectory(atPath: PartsCase.root.path) {
    try FileManager.default.copyItem(
      at: PartsCase.root.appending(path: name), to: folder.url.appending(path: name))
  }
  return folder
}

/// Replaces a text of a file, which must be there.
private func replace(_ old: String, by new: String, in file: URL) throws {
  let text = try String(contentsOf: file, encoding: .utf8)
  #expect(text.contains(old), "\(old)")
  try Data(text.replacing(old, with: new).utf8).write(to: file)
}

@Suite("Models published in several files write as their parts do in PyTorch")
struct PublishedPartsTests {
  @Test(
    "States, ids around the image, logits and tokens, with a history",
    arguments: PartsCase.chats)
  func conversation(_ name: String) async throws {
    let case_ = try PartsCase(name)
    let golden = case_.golden
    let model = try case_.open()
    let run = Run(threads: 2)
    let states = model.imageEncoder.tower.states(
      of: golden.pixels(), at: model.layer, classToken: model.classToken, run)
    #expect(relativeError(states.values.elements, golden.floats("states")) < 1e-5)
    let image = SeenImage(identity: 1 << 20, left: try model.bridge.seen(states, run)[0])
    let engine = GenerationEngine(model.decoder, threads: 2)
    var options = model.defaults
    (options.samples, options.beamCount, options.maximumNewTokens) = (false, 1, 8)
    var turns: [ConversationFormat.Turn] = []
    for (turn, answer) in case_.answers.enumerated() {
      turns.append(
        ConversationFormat.Turn(
          images: turn == 0 ? 0..<1 : 1..<1, question: case_.questions[turn]))
      let prompt = try model.prompt(turns, images: [image], run)
      // The ids before the image, those behind it, and its rows.
      var (before, behind, rows): ([Int32], [Int32], [Float]) = ([], [], [])
      for part in prompt.source ?? prompt.parts {
        switch part {
        case .states(let states): rows += states.elements
        case .tokens(let ids): if rows.isEmpty { before += ids } else { behind += ids }
        }
      }
      #expect(before == golden.integers("turn\(turn).before").map(Int32.init))
      #expect(behind == golden.integers("turn\(turn).behind").map(Int32.init))
      #expect(relativeError(rows, golden.floats("projected")) < 1e-5)
      let contexts = try model.decoder.contextMemory(precision: .float32).map {
        [try model.decoder.context(of: try #require(prompt.source), in: $0, run)]
      }
      try DecoderReplay(
        decoder: model.decoder, prompts: [prompt.ids], contexts: contexts, parts: [prompt.parts],
        run: run
      ).expectGreedy(golden, "turn\(turn)", options)
      options.repetitionPenalty = 1
      let result = try #require(
        await engine.generate(prompt, model.tokenizer, options).first)
      #expect(result.tokens == golden.integers("turn\(turn).sequences").map(Int32.init))
      #expect(model.format.answer(result.text) == answer)
      if turn == 0 {
        // Only what was written is penalized.
        options.repetitionPenalty = 1.05
        let penalized = try #require(
          await engine.generate(prompt, model.tokenizer, options).first)
        #expect(penalized.tokens == golden.integers("penalized.sequences").map(Int32.init))
      }
      turns[turn].answer = answer
    }
    #expect(case_.answers.count == (["minigpt4", "llava"].contains(name) ? 2 : 1))
  }

  @Test("The first stage of LAVIS compares images and texts, and tells whether they match")
  func firstStage() async throws {
    let case_ = try PartsCase("blip2")
    let golden = case_.golden
    let run = Run(threads: 2)
    let model = try await DualEncoder(directory: case_.folder, options: PartsCase.options)
    var values = model.imageEncoder(
      pixelValues: Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values")), run
    ).elements
    #expect(Embeddings.normalize(&values, width: model.width).isEmpty)
    #expect(rowDistance(values, golden.floats("image_embeds"), model.width) < 1e-5)
    let texts = try await model.encode(texts: [golden.notes().string("text")])
    #expect(rowDistance(texts.values, golden.floats("text_embeds"), model.width) < 1e-5)
    #expect(abs(model.similarity.scale - 20) < 0.01)

    let files = try BLIP2Files(
      lavis: ModelEvidence(ModelFiles(case_.folder, options: PartsCase.options)))
    let matching = try BLIP2MatchingModel(files, nil)
    let states = matching.imageEncoder.states(of: golden, run)
    let logits = matching.logits(
      of: golden.rows("input_ids"), beside: try matching.contexts(of: states, run), run)
    #expect(absoluteError(logits.elements, golden.floats("itm_logits")) < 1e-4)
    await #expect(throws: ModelFolderError.self) {
      _ = try await ImageChatModel(directory: case_.folder, options: PartsCase.options)
    }
  }

  @Test("A copy in one file opens as before")
  func conversion() async throws {
    let case_ = try PartsCase("blip2")
    let folder = try TemporaryFolder()
    let copy = folder.url.appending(path: "copy")
    try ModelConversion(ModelFolder(case_.folder), precision: .float32).write(to: copy)
    let model = try await DualEncoder(directory: copy, options: PartsCase.options)
    let texts = try await model.encode(texts: [case_.golden.notes().string("text")])
    #expect(
      rowDistance(texts.values, case_.golden.floats("text_embeds"), model.width) < 1e-5)
  }

  @Test("Pictures are made square with the mean colour as Pillow and LLaVA do it")
  func padding() throws {
    let case_ = try PartsCase("llava")
    let golden = case_.golden
    let preprocessing = try case_.open().imageEncoder.preprocessing
    #expect(preprocessing.squareFill == [122, 116, 104])
    for number in 0..<6 {
      let shape = golden.shape("padding.\(number).picture")
      let picture = DecodedImage(
        width: shape[1], height: shape[0], mode: shape.count == 2 ? .grey : .rgb,
        pixels: golden.integers("padding.\(number).picture").map(UInt8.init))
      let expected = golden.integers("padding.\(number).square").map(UInt8.init)
      #expect(preprocessing(picture).pixels == expected, "\(number)")
    }
    // Transformers' own processor of LLaVA does the same where it is told to.
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "preprocessor_config.json")
    for (option, fill) in [("true", [122, 116, 104]), ("false", nil)] as [(String, [UInt8]?)] {
      try Data(
        """
        {"image_processor_type": "LlavaImageProcessor", "do_pad": \(option), "size": {"shortest_edge": 16},
        "crop_size": {"height": 16, "width": 16}}
        """.utf8
      ).write(to: file)
      #expect(try ImagePreprocessing(huggingFaceConfig: file).squareFill == fill)
    }
  }

  @Test("How MiniGPT-4 writes, and where its answers end")
  func miniGPT4() async throws {
    let model = try PartsCase("minigpt4").open()
    #expect(model.defaults.samples && model.defaults.topP == 0.9)
    #expect(model.defaults.repetitionPenalty == 1.05 && model.defaults.maximumNewTokens == 300)
    #expect(model.defaults.stopStrings == ["###"] && model.defaults.stopTokens == [2])
    #expect(model.format.answer(" Assistant: a dog ### Human: ") == "a dog")
    #expect(model.format.answer("a cat. ") == "a cat.")
    let chat = try await ImageChatModel(
      directory: PartsCase.root.appending(path: "minigpt4"), options: PartsCase.options)
    let picture = Noise.pictures(1)[0]
    var options = GenerationOptions()
    options.maximumNewTokens = 6
    let first = try await chat.ask(picture, "two dogs", options: options)
    let second = try await chat.ask("a dog?", history: [first], options: options)
    let again = try await chat.ask("a dog?", history: [first], options: options)
    #expect(second.answer == again.answer)
    await #expect(throws: GenerationError.imageCount(0, allowed: 1...1)) {
      try await chat.ask("a dog?")
    }
  }

  @Test("Images leave keys and values for those blocks of a Q-Former alone that attend to them")
  func contextMemory() throws {
    guard case .queries(let qFormer, _, let memory, _) = try PartsCase("minigpt4").open().bridge
    else {
      Issue.record("no Q-Former")
      return
    }
    // The first and the last of three.
    #expect(qFormer.configuration.layers == 3)
    #expect(
      memory.bytesPerPage
        == KeyValueMemory(layers: 2, keyValueHeads: 2, headWidth: 8).bytesPerPage)
  }

  @Test("How LAVIS has its classes write")
  func lavis() throws {
    let opt = try PartsCase("blip2_opt").open()
    #expect(opt.defaults.beamCount == 5 && opt.defaults.maximumNewTokens == 30)
    #expect(opt.tokenizer.decode(opt.defaults.stopTokens) == "\n")
    let t5 = try PartsCase("instruct_t5").open()
    #expect(t5.defaults.stopTokens == [1] && t5.defaults.repetitionPenalty == 1.5)
    let vicuna = try PartsCase("instruct_vicuna").open()
    #expect(vicuna.format.start == [2] && vicuna.defaults.maximumNewTokens == 256)
  }
}

@Suite("What is wrong with models in several files is named")
struct DamagedPartsTests {
  /// What opening says of a changed copy.
  private func failure(
    _ name: String, _ change: (URL) throws -> Void
  ) throws -> (any ContrastError)? {
    let all = try copy()
    try change(all.url)
    do {
      _ = try ImageTextFamily.open(
        all.url.appending(path: name), options: PartsCase.options, as: .chat
      ).visualModel(nil)
      return nil
    } catch let error as any ContrastError {
      return error
    }
  }

  private func message(_ name: String, _ change: (URL) throws -> Void) throws -> String {
    try failure(name, change)?.details.message ?? "opens"
  }

  /// Writes a safetensors file in the place of a `.pth`: the content tells what a file is.
  private func rewrite(
    _ file: URL, _ change: (inout [String: Tensor]) -> Void
  ) throws {
    let checkpoint = try Checkpoint(file: file)
    var tensors: [String: Tensor] = [:]
    for name in checkpoint.names { tensors[name] = checkpoint.stored(name)!.float32() }
    change(&tensors)
    let stored = tensors.sorted { $0.key < $1.key }.map {
      StoredTensor($0.key, $0.value.shape, $0.value.elements)
    }
    try FileManager.default.removeItem(at: file)
    try Data(SafetensorsBytes.file(stored)).write(to: file)
  }

  @Test("A tensor that is missing, misshaped or foreign")
  func tensors() throws {
    for (file, key) in [
      ("minigpt4/pretrained_minigpt4.pth", "llama_proj.bias"),
      ("minigpt4/blip2_pretrained_flant5xxl.pth", "query_tokens"),
      ("minigpt4/blip2_pretrained_flant5xxl.pth", "ln_vision.weight"),
      (
        "minigpt4/blip2_pretrained_flant5xxl.pth",
        "Qformer.bert.encoder.layer.2.crossattention.self.key.weight"
      ),
    ] {
      let missing = try message("minigpt4") { root in
        try rewrite(root.appending(path: file)) { $0[key] = nil }
      }
      #expect(missing.contains("'\(key)'"), "\(missing)")
      let misshaped = try message("minigpt4") { root in
        try rewrite(root.appending(path: file)) { $0[key] = Tensor([1, 2, 3], shape: [3]) }
      }
      #expect(misshaped.contains("'\(key)'") && misshaped.contains("[3]"), "\(misshaped)")
    }
    let tower = try message("minigpt4") { root in
      try rewrite(root.appending(path: "eva_vit_g.pth")) { $0["blocks.1.attn.v_bias"] = nil }
    }
    #expect(tower.contains("'visual_encoder.blocks.1.attn.v_bias'"), "\(tower)")
    let language = try message("minigpt4") { root in
      try rewrite(root.appending(path: "minigpt4/vicuna-v0/model.safetensors")) {
        $0["model.norm.weight"] = nil
      }
    }
    #expect(language.contains("'llama_model.model.norm.weight'"), "\(language)")
    for name in ["visual_encoder.blocks.7.norm1.weight", "Qformer.bert.pooler.dense.weight"] {
      let foreign = try message("minigpt4") { root in
        try rewrite(root.appending(path: "minigpt4/pretrained_minigpt4.pth")) {
          $0[name] = Tensor([1, 2, 3], shape: [3])
        }
      }
      #expect(foreign.contains(name), "\(foreign)")
    }
    let projector = try message("llava") { root in
      try rewrite(root.appending(path: "llava/pytorch_model.bin")) {
        $0["model.mm_projector.2.bias"] = nil
      }
    }
    #expect(projector.contains("'model.mm_projector.2.bias'"), "\(projector)")
    let clip = try message("llava") { root in
      try rewrite(root.appending(path: "clip-tiny/model.safetensors")) {
        $0["vision_model.pre_layrnorm.weight"] = nil
      }
    }
    #expect(clip.contains("vision_model.pre_layrnorm.weight'"), "\(clip)")
  }

  @Test("A tower in the model's own file counts")
  func trainedTower() throws {
    let scaled = try copy()
    let tower = try Checkpoint(file: scaled.url.appending(path: "eva_vit_g.pth"))
    let bias = try #require(tower.stored("blocks.0.mlp.fc2.bias")).float32()
    try rewrite(scaled.url.appending(path: "minigpt4/pretrained_minigpt4.pth")) {
      $0["visual_encoder.blocks.0.mlp.fc2.bias"] = Tensor(
        bias.elements.enumerated().map { $1 + Float($0) }, shape: bias.shape)
    }
    let case_ = try PartsCase("minigpt4")
    let model = try ImageTextFamily.open(
      scaled.url.appending(path: "minigpt4"), options: PartsCase.options, as: .chat
    ).visualModel(nil)
    let states = model.imageEncoder.tower.states(
      of: case_.golden.pixels(), at: .normed, classToken: true, Run(threads: 1))
    #expect(relativeError(states.values.elements, case_.golden.floats("states")) > 1e-3)
  }

  @Test("Configurations that name what is not there or not supported")
  func configurations() throws {
    for (name, old, new, word) in [
      ("minigpt4", "\"arch\": \"minigpt4\"", "\"arch\": \"minigpt_v2\"", "minigpt_v2"),
      ("minigpt4", "\"eva_vit_g.pth\"", "\"eva_vit_x.pth\"", "eva_vit_x.pth"),
      ("minigpt4", "\"vicuna-v0\"", "\"vicuna-v9\"", "vicuna-v9"),
      ("minigpt4", "\"vicuna-v0\"", "\"../blip2_t5/flan-t5\"", "minigpt4"),
      ("blip2_t5", "\"flan-t5\"", "\"../minigpt4/vicuna-v0\"", "blip2_t5"),
      ("instruct_t5", "\"bert-base-uncased\"", "\"bert-none\"", "bert-none"),
      ("minigpt4", "\"num_attention_heads\": 2", "\"num_attention_heads\": 3", "heads"),
      ("llava", "\"image_aspect_ratio\": \"pad\"", "\"image_aspect_ratio\": \"anyres\"", "anyres"),
      ("llava", "\"mlp2x_gelu\"", "\"resampler\"", "resampler"),
      ("llava", "\"mm_use_im_start_end\": false", "\"mm_use_im_start_end\": true", "true"),
      ("llava", "\"mm_vision_select_layer\": -2", "\"mm_vision_select_layer\": -9", "-9"),
      (
        "llava", "\"mm_vision_select_feature\": \"patch\"",
        "\"mm_vision_select_feature\": \"all\"", "all"
      ),
      ("llava", "\"mm_hidden_size\": 24", "\"mm_hidden_size\": 25", "25"),
      ("llava", "\"openai/clip-tiny\"", "\"openai/clip-none\"", "clip-none"),
    ] {
      let message = try message(name) { root in
        try replace(old, by: new, in: root.appending(path: "\(name)/config.json"))
      }
      #expect(message.contains(word) && message != "opens", "\(new): \(message)")
    }
  }
}
