import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

@Suite("BLIP's folders and files, opened by type")
struct BLIPFolderTests {
  @Test("The contrastive part of transformers is a dual encoder", arguments: MatchingCase.all)
  func dualEncoder(_ source: MatchingCase) async throws {
    let golden = try source.golden()
    let model = try await DualEncoder(directory: source.folder, options: source.options())
    let texts = golden.rows("input_ids", mask: "attention_mask")
    let encoder = try await model.textEncoder
    for row in texts { #expect(try encoder.tokenize(source.text(row)).ids == row) }
    let encoded = try await model.encode(texts: texts.map(source.text))
    #expect(rowDistance(encoded.values, golden.floats("text_embeds"), model.width) < 1e-5)
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let images = try Embeddings(
      normalizing: model.imageEncoder(pixelValues: pixels, Run(threads: 2)).elements,
      width: model.width)
    #expect(rowDistance(images.values, golden.floats("image_embeds"), model.width) < 1e-5)
    let cosines = model.cosine(images: images, texts: encoded).values
    #expect(absoluteError(cosines, golden.floats("logits_itc")) < 1e-5)
    #expect(model.similarity == Similarity(kind: .softmax, scale: 1 / 0.07))
    let folder = try ModelFolder(source.folder, options: source.options())
    #expect(folder.layout == "Hugging Face BLIP")
    #expect(folder.isOfTextTower("text_encoder.encoder.layer.0.attention.self.query.weight"))
    #expect(!folder.isOfTextTower("text_encoder.encoder.layer.0.crossattention.self.query.weight"))
    #expect(folder.isOfImageTower("vision_model.post_layernorm.weight"))
    #expect(!folder.isOfImageTower("vision_proj.weight"))
  }

  @Test(
    "Texts lose some punctuation; more words or tokens than in the evaluation are cut and counted")
  func preparation() throws {
    let words = (1...34).map { "w\($0)" }
    #expect(
      BLIPTextPreparation.caption("  A man, (left) of it's  car:\tRED!!\n").text
        == "a man, left of it's car red")
    #expect(
      BLIPTextPreparation.question("Is it (left)... of  THE dog? ").text
        == "is it left of  the dog?")
    let (short, isCut) = BLIPTextPreparation.caption(words.joined(separator: " "))
    #expect(isCut && short == words.prefix(30).joined(separator: " "))
    let config = JSONNode(
      try JSONValue(Array(#"{"text_limits": {"words": 60}}"#.utf8), file: "c"), file: "c")
    let limited = try BLIPTextPreparation.caption.limited(by: config, positions: 512)
    #expect(limited.maximumWords == 60 && limited.maximumTokens == 35)
    #expect(try BLIPTextPreparation.caption.limited(by: nil, positions: 16).maximumTokens == 16)
  }

  @Test("Its fingerprint is fixed")
  func fingerprint() async throws {
    let model = try await DualEncoder(
      directory: MatchingCase.tiny.folder, options: .init(threads: 2))
    #expect(model.fingerprint == "71fc2136c9ff6a9daab96501413d9dc7")
    #expect(model.legacyFingerprint == nil)
  }

  @Test("bfloat16 and int8: cosines with the vectors of float32", arguments: MatchingCase.all)
  func precisions(_ source: MatchingCase) async throws {
    func vectors(_ precision: Precision) async throws -> [Embeddings] {
      let model = try await DualEncoder(
        directory: source.folder, options: source.options(precision))
      return [
        try await model.encode(images: Noise.pictures(6)),
        try await model.encode(texts: Noise.texts(12)),
      ]
    }
    let exact = try await vectors(.float32)
    for (precision, least) in [(Precision.bfloat16, Float(0.9995)), (.int8, 0.99)] {
      for (kind, (a, b)) in zip(["images", "texts"], zip(exact, try await vectors(precision))) {
        let worst = (0..<a.count).map { row in
          zip(a[row], b[row]).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        }.min()!
        print("\(source.testDescription) \(precision): \(kind) at least \(worst)")
        #expect(worst > least, "\(precision), \(kind)")
      }
    }
  }

  @Test("A folder that lacks the part that was asked for says which it has")
  func parts() async throws {
    let folder = SharedData.fixtures.appending(path: "generation-cases/blip_caption")
    let expected = ModelFolderError.missingPart(
      directory: folder.path, wanted: "an image-text matcher", holds: ["an image captioner"])
    await #expect(throws: expected) { try await ImageTextMatcher(directory: folder) }
    await #expect(throws: ModelFolderError.self) { try await DualEncoder(directory: folder) }
    let clip = SharedData.fixtures.appending(path: "cases/clip")
    await #expect(
      throws: ModelFolderError.missingPart(
        directory: clip.path, wanted: "an image-text matcher", holds: ["a dual encoder"])
    ) { try await ImageTextMatcher(directory: clip) }
    let questions = SharedData.fixtures.appending(path: "generation-cases/blip_vqa")
    let files = try BLIPFiles(questions, .init(threads: 2))
    #expect(ModelPart.allCases.filter(files.holds) == [.answerer])
    #expect(throws: ModelFolderError.self) { try BLIPCaptioningModel(files, nil) }
  }

  @Test("BlipModel, whose projections and pooler no published model has, is refused by name")
  func blipModel() throws {
    let copy = try ModelCopy(of: "blip_itm")
    let path = copy.path("config.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("BlipForImageTextRetrieval", with: "BlipModel")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let error = try #require(throws: UnsupportedConfiguration.self) { try ModelFolder(copy.url) }
    #expect(error.value == "BlipModel" && error.key == "architectures")
  }

  @Test(
    "Numbers that cannot be are refused",
    arguments: [
      (#""bos_token_id": 58"#, #""bos_token_id": 99999999999"#),
      (#""bos_token_id": 58"#, #""bos_token_id": -1"#),
      (#""max_position_embeddings": 16"#, #""max_position_embeddings": 2"#),
      (#""model_type": "blip","#, #""model_type": "blip", "text_limits": {"tokens": 2},"#),
      (#""model_type": "blip","#, #""model_type": "blip", "text_limits": {"words": 0},"#),
    ])
  func hostile(_ from: String, _ to: String) throws {
    let copy = try ModelCopy(of: "blip_itm")
    let words = try String(contentsOfFile: copy.path("vocab.txt"), encoding: .utf8)
    // Without [DEC] among the words the configuration says which it is.
    try words.replacing("[DEC]", with: "w58").write(
      toFile: copy.path("vocab.txt"), atomically: true, encoding: .utf8)
    let text = try String(contentsOfFile: copy.path("config.json"), encoding: .utf8)
    #expect(text.contains(from))
    try text.replacing(from, with: to).write(
      toFile: copy.path("config.json"), atomically: true, encoding: .utf8)
    let error = #expect(throws: (any Error).self) {
      try BLIPMatchingModel(BLIPFiles(copy.url, .init(threads: 2)), nil)
    }
    #expect(error is any ContrastError)
  }

  @Test("A tensor too many or too few is named")
  func strict() throws {
    let copy = try ModelCopy(of: "blip_itm")
    let tensors = try SafetensorsBytes.read(copy.path("model.safetensors"))
    func open(_ tensors: [StoredTensor]) throws {
      try Data(SafetensorsBytes.file(tensors)).write(
        to: copy.url.appending(path: "model.safetensors"))
      _ = try BLIPMatchingModel(BLIPFiles(copy.url, .init(threads: 2)), nil)
    }
    try open(tensors + [StoredTensor("text_decoder.cls.predictions.bias", [1], [0])])
    for name in ["text_encoder.foo.weight", "vision_model.foo.weight", "foo"] {
      #expect(throws: CheckpointError.self, "\(name)") {
        try open(tensors + [StoredTensor(name, [1], [0])])
      }
    }
    #expect(throws: CheckpointError.self) {
      try open(tensors.filter { !$0.name.hasSuffix("1.crossattention.self.key.bias") })
    }
  }

  @Test("A head that is stored twice must be the same twice")
  func tiedHead() throws {
    let source = SharedData.fixtures.appending(path: "generation-cases/blip_caption")
    let folder = try TemporaryFolder()
    for name in ["config.json", "preprocessor_config.json", "tokenizer.json"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: folder.url.appending(path: name))
    }
    let tensors = try SafetensorsBytes.read(source.appending(path: "model.safetensors").path)
    let head = "text_decoder.cls.predictions"
    var table = try #require(tensors.first { $0.name.hasSuffix("word_embeddings.weight") })
    table.name = "\(head).decoder.weight"
    var bias = try #require(tensors.first { $0.name == "\(head).bias" })
    bias.name = "\(head).decoder.bias"
    func open(_ more: [StoredTensor]) throws -> BLIPCaptioningModel {
      try Data(SafetensorsBytes.file(tensors + more)).write(
        to: folder.url.appending(path: "model.safetensors"))
      return try BLIPCaptioningModel(BLIPFiles(folder.url, .init(threads: 2)), nil)
    }
    _ = try open([table, bias])
    table.bytes[1] ^= 0x7f
    table.bytes[3] = 0x3f
    #expect(throws: UnsupportedConfiguration.self) { try open([table, bias]) }
  }
}

/// A retrieval model of Salesforce's shape with random weights, in both namings.
private struct RetrievalWeights {
  var original: [StoredTensor] = []
  var huggingFace: [StoredTensor] = []

  static let vocabulary = 60

  init() {
    var generator = SeededGenerator(seed: 9)
    let (width, hidden, side, patch) = (64, 96, 3, 8)
    func add(_ name: String, _ shape: [Int], as other: String? = nil) {
      let count = shape.reduce(1, *)
      let isNorm = name.contains("norm") || name.contains("LayerNorm")
      let values = generator.floats(count).map {
        isNorm && name.hasSuffix("weight") ? 1 + 0.1 * $0 : 0.2 * $0
      }
      original.append(StoredTensor(name, shape, values))
      huggingFace.append(StoredTensor(other ?? name, shape, values))
    }
    func linear(_ name: String, _ inputs: Int, _ outputs: Int, as other: String? = nil) {
      add("\(name).weight", [outputs, inputs], as: other.map { "\($0).weight" })
      add("\(name).bias", [outputs], as: other.map { "\($0).bias" })
    }
    func norm(_ name: String, as other: String? = nil) {
      add("\(name).weight", [width], as: other.map { "\($0).weight" })
      add("\(name).bias", [width], as: other.map { "\($0).bias" })
    }
    let (vision, other) = ("visual_encoder", "vision_model")
    add("\(vision).cls_token", [1, 1, width], as: "\(other).embeddings.class_embedding")
    add(
      "\(vision).pos_embed", [1, side * side + 1, width],
      as: "\(other).embeddings.position_embedding")
    add(
      "\(vision).patch_embed.proj.weight", [width, 3, patch, patch],
      as: "\(other).embeddings.patch_embedding.weight")
    add(
      "\(vision).patch_embed.proj.bias", [width], as: "\(other).embeddings.patch_embedding.bias")
    for layer in 0..<2 {
      let (block, its) = ("\(vision).blocks.\(layer)", "\(other).encoder.layers.\(layer)")
      norm("\(block).norm1", as: "\(its).layer_norm1")
      norm("\(block).norm2", as: "\(its).layer_norm2")
      linear("\(block).attn.qkv", width, 3 * width, as: "\(its).self_attn.qkv")
      linear("\(block).attn.proj", width, width, as: "\(its).self_attn.projection")
      linear("\(block).mlp.fc1", width, hidden, as: "\(its).mlp.fc1")
      linear("\(block).mlp.fc2", hidden, width, as: "\(its).mlp.fc2")
    }
    norm("\(vision).norm", as: "\(other).post_layernorm")
    add("text_encoder.embeddings.word_embeddings.weight", [Self.vocabulary, width])
    add("text_encoder.embeddings.position_embeddings.weight", [40, width])
    norm("text_encoder.embeddings.LayerNorm")
    for layer in 0..<2 {
      let block = "text_encoder.encoder.layer.\(layer)"
      for part in ["attention", "crossattention"] {
        for name in ["query", "key", "value"] {
          linear("\(block).\(part).self.\(name)", width, width)
        }
        linear("\(block).\(part).output.dense", width, width)
        norm("\(block).\(part).output.LayerNorm")
      }
      linear("\(block).intermediate.dense", width, hidden)
      linear("\(block).output.dense", hidden, width)
      norm("\(block).output.LayerNorm")
    }
    linear("vision_proj", width, 32)
    linear("text_proj", width, 32)
    linear("itm_head", width, 2)
  }

  static let config = """
    {"model_type": "blip", "architectures": ["BlipForImageTextRetrieval"],
    "text_config": {"vocab_size": 60, "hidden_size": 64, "num_attention_heads": 1,
    "num_hidden_layers": 2, "intermediate_size": 96, "max_position_embeddings": 40,
    "bos_token_id": 58}, "vision_config": {"image_size": 24, "patch_size": 8, "hidden_size": 64,
    "num_attention_heads": 1, "num_hidden_layers": 2, "intermediate_size": 96,
    "layer_norm_eps": 1e-6}}
    """
}

@Suite("Salesforce's files for retrieval")
struct BLIPOriginalTests {
  @Test("are what the same weights are in the names of transformers")
  func names() async throws {
    let weights = RetrievalWeights()
    let folder = try TemporaryFolder()
    try Data(SafetensorsBytes.file(weights.huggingFace)).write(
      to: folder.url.appending(path: "model.safetensors"))
    try Data(RetrievalWeights.config.utf8).write(to: folder.url.appending(path: "config.json"))
    // What a training leaves beside the weights is passed over, but for the temperature.
    let training =
      weights.original.prefix(4).map { tensor in
        var copy = tensor
        copy.name = copy.name.replacing("visual_encoder.", with: "visual_encoder_m.")
        return copy
      } + [
        StoredTensor("image_queue", [32, 4], [Float](repeating: 0, count: 128)),
        StoredTensor("queue_ptr", [1], [0]), StoredTensor("temp", [], [0.05]),
      ]
    let other = try TemporaryFolder()
    let file = other.url.appending(path: "model_base_retrieval_coco.pth")
    try Data(SafetensorsBytes.file(weights.original + training)).write(to: file)
    for folder in [folder, other] {
      try FileManager.default.copyItem(
        at: MatchingCase.tiny.folder.appending(path: "vocab.txt"),
        to: folder.url.appending(path: "vocab.txt"))
    }
    let (images, texts) = (Noise.pictures(2), Noise.texts(3))
    var vectors: [[Float]] = []
    var logits: [[Float]] = []
    for location in [folder.url, other.url, file] {
      let options = DualEncoder.Options(threads: 2, preprocessing: .blip(size: 24))
      let model = try await DualEncoder(directory: location, options: options)
      vectors.append(
        try await model.encode(images: images).values + model.encode(texts: texts).values)
      let matcher = try await ImageTextMatcher(directory: location, options: options)
      logits.append(try await matcher.match(images: images, texts: texts).map(\.logit))
      let isOriginal = location != folder.url
      #expect(abs(model.similarity.scale - (isOriginal ? 20 : 1 / 0.07)) < 1e-4)
    }
    #expect(vectors[0] == vectors[1] && vectors[1] == vectors[2])
    #expect(logits[0] == logits[1] && logits[1] == logits[2])
    let opened = try ModelFolder(other.url)
    #expect(opened.layout == "Salesforce BLIP")
    #expect(opened.blueprint.preprocessing == .blip(size: 24))
    // Converted, it is both, too.
    let parent = try TemporaryFolder()
    let converted = parent.url.appending(path: "converted")
    try ModelConversion(opened, precision: .float32).write(to: converted)
    let names = try ModelFolder(converted).checkpoint.names
    #expect(Set(names) == Set(weights.huggingFace.map(\.name) + ["temp"]))
    #expect(
      FileManager.default.fileExists(
        atPath: converted.appending(path: "preprocessor_config.json").path))
    let matcher = try await ImageTextMatcher(directory: converted)
    #expect(try await matcher.match(images: images, texts: texts).map(\.logit) == logits[0])
    let model = try await DualEncoder(directory: converted)
    #expect(try await model.encode(texts: texts).values == Array(vectors[0].suffix(3 * 32)))
  }
}
