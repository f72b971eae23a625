import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Testing

@testable import Contrast

/// Goldens of a dual encoder, below a prefix.
private struct TowerGolden {
  let golden: Golden
  let prefix: String
  let texts: [String]

  init(_ file: URL, prefix: String = "") throws {
    golden = try Golden(file)
    self.prefix = prefix
    let notes = JSONNode(
      try JSONValue(Array(golden.metadata["notes"]!.utf8), file: "notes"), file: "notes")
    texts = try notes.array("texts").map { try $0.string() }
  }

  func floats(_ name: String) -> [Float] { golden.floats(prefix + name) }

  var pixels: Tensor {
    Tensor(floats("pixel_values"), shape: golden.shape(prefix + "pixel_values"))
  }

  /// The ids of each text, without padding.
  var ids: [[Int32]] {
    if golden.has("ids.0") {
      return texts.indices.map { golden.integers("ids.\($0)").map { Int32($0) } }
    }
    let (ids, mask) = (
      golden.integers(prefix + "input_ids"), golden.integers(prefix + "attention_mask")
    )
    let length = golden.shape(prefix + "input_ids")[1]
    return stride(from: 0, to: ids.count, by: length).map { start in
      (start..<start + length).filter { mask[$0] == 1 }.map { Int32(ids[$0]) }
    }
  }

  /// Compares ids, vectors and logits.
  func expectAgreement(_ directory: URL, tolerance: Float = 1e-5) async throws {
    let model = try await DualEncoder(directory: directory, options: .init(threads: 2))
    let encoder = try await model.textEncoder
    for (text, ids) in zip(texts, ids) {
      #expect(try encoder.tokenize(text).ids == ids, "\(text)")
    }
    let run = Run(threads: 2)
    let images = run.l2Normalized(model.imageEncoder(pixelValues: pixels, run)).elements
    #expect(rowDistance(images, floats("image_embeds"), model.width) < tolerance)
    let encoded = try await model.encode(texts: texts)
    #expect(rowDistance(encoded.values, floats("text_embeds"), model.width) < tolerance)
    guard golden.has(prefix + "logits_per_image") else { return }
    let logits = model.logits(
      images: try Embeddings(normalizing: images, width: model.width), texts: encoded)
    #expect(relativeError(logits.values, floats("logits_per_image")) < 1e-4)
  }
}

@Suite("Any two towers")
struct TwoTowerTests {
  private static let resnetAndBERT = SharedData.fixtures.appending(path: "tower-pair")

  @Test(
    "VisionTextDualEncoder of transformers",
    arguments: GenerationCase.all("vision_text_dual_encoder"), ["vit_bert", "clip_bert"])
  func visionTextDualEncoder(_ reference: GenerationCase, _ kind: String) async throws {
    let golden = try TowerGolden(
      reference.folder.appending(path: "expected.safetensors"), prefix: kind + ".")
    let folder = reference.folder.appending(path: kind)
    try await golden.expectAgreement(folder)

    let source = try ModelFolder(folder)
    #expect(source.layout == "Hugging Face VisionTextDualEncoder")
    let validation = try source.validate()
    #expect(validation.problems == [] && validation.unused == [])
    #expect(source.isOfImageTower("vision_model.encoder.layers.0.mlp.fc1.weight"))
    #expect(source.isOfTextTower("text_model.pooler.dense.weight"))
    for key in ["visual_projection.weight", "text_projection.weight", "logit_scale"] {
      #expect(!source.isOfImageTower(key) && !source.isOfTextTower(key))
    }

    // What a conversion writes is the same model.
    let place = try TemporaryFolder()
    let converted = place.url.appending(path: "converted")
    try ModelConversion(source, precision: .float32).write(to: converted)
    try await golden.expectAgreement(converted)
  }

  @Test("Names below two prefixes, as transformers wrote them before version 5")
  func doubled() async throws {
    let reference = GenerationCase.all("vision_text_dual_encoder")[0]
    let copy = try ModelCopy(of: reference.folder.appending(path: "clip_bert"))
    try copy.editTensors { tensors in
      for index in tensors.indices where tensors[index].name.hasPrefix("vision_model.") {
        tensors[index].name = "vision_model." + tensors[index].name
      }
    }
    let golden = try TowerGolden(
      reference.folder.appending(path: "expected.safetensors"), prefix: "clip_bert.")
    try await golden.expectAgreement(copy.url)
    #expect(
      try ModelFolder(copy.url).isOfImageTower("vision_model.vision_model.post_layernorm.bias"))
  }

  @Test(
    "A ResNet and BERT, its mean or its pooler", arguments: ["basic_mean", "bottleneck_pooler"])
  func resnetAndBERT(_ name: String) async throws {
    let folder = Self.resnetAndBERT.appending(path: name)
    for folder in [folder] + SharedData.cases([name]) {
      let golden = try TowerGolden(folder.appending(path: "expected.safetensors"))
      try await golden.expectAgreement(folder)
    }
    let source = try ModelFolder(folder)
    #expect(!source.isTrainable("vision_model.embedder.embedder.normalization.running_mean"))
    #expect(
      source.textTower
        == "12 tokens of 15, width 16, 2 layers, 2 heads, hidden 28, "
        + "\(name == "basic_mean" ? "mean" : "first") pooling, into 10")
  }

  @Test("Chinese-CLIP and AltCLIP", arguments: ["chinese_clip", "altclip"])
  func bert(_ name: String) async throws {
    let fixture = SharedData.fixtures.appending(path: "bert-towers/\(name)")
    for folder in [fixture] + SharedData.cases([name]) {
      let golden = try TowerGolden(folder.appending(path: "expected.safetensors"))
      try await golden.expectAgreement(folder)
      let source = try ModelFolder(folder)
      let validation = try source.validate()
      #expect(validation.problems == [] && validation.unused == [])
      #expect(source.isOfTextTower("text_model.transformation.weight"))
      #expect(!source.isOfTextTower("text_projection.weight"))
      let temporary = try TemporaryFolder()
      let converted = temporary.url.appending(path: "converted")
      try ModelConversion(source, precision: .float32).write(to: converted)
      try await golden.expectAgreement(converted)
    }
  }

  @Test("AltCLIP as published and as transformers 5 writes it, which differ in one name")
  func altCLIPNames() async throws {
    let folder = SharedData.fixtures.appending(path: "bert-towers/altclip")
    let copy = try ModelCopy(of: folder)
    try copy.editTensors { tensors in
      for index in tensors.indices {
        tensors[index].name.replace(
          "vision_model.encoder.layer.", with: "vision_model.encoder.layers.")
      }
    }
    try await TowerGolden(folder.appending(path: "expected.safetensors")).expectAgreement(copy.url)
  }

  @Test("What another layer computes with is another fingerprint, and every field is in it")
  func identity() throws {
    func identity(_ folder: URL) throws -> String {
      let folder = try ModelFolder(folder)
      return try folder.identity(folder.preprocessing()).text
    }
    let mean = try identity(Self.resnetAndBERT.appending(path: "basic_mean"))
    #expect(mean.contains("projected_image_tower/1{projection_width:10,tower:resnet/1{"))
    #expect(mean.contains(#"pooling:["mean"]"#) && mean.contains("text_transformer/1{"))
    let reference = GenerationCase.all("vision_text_dual_encoder")[0]
    let pooler = try identity(reference.folder.appending(path: "vit_bert"))
    #expect(pooler.contains("pooler:true") && pooler.contains(#"function:"tanh""#))
  }

  @Test("What is wrong with a folder is said by name")
  func refused() async throws {
    let reference = GenerationCase.all("vision_text_dual_encoder")[0]
    var kept: [ModelCopy] = []
    func copy(_ edit: (ModelCopy) throws -> Void) throws -> URL {
      let copy = try ModelCopy(of: reference.folder.appending(path: "vit_bert"))
      try edit(copy)
      kept.append(copy)
      return copy.url
    }
    func refusal(
      _ key: String, _ edit: (ModelCopy) throws -> Void,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let folder = try copy(edit)
      let error = #expect(throws: UnsupportedConfiguration.self, sourceLocation: sourceLocation) {
        try ModelFolder(folder)
      }
      #expect(error?.key == key, sourceLocation: sourceLocation)
    }
    try refusal("vision_config.model_type") {
      try $0.replace(#""model_type": "vit""#, with: #""model_type": "beit""#, in: "config.json")
    }
    try refusal("text_config.model_type") {
      try $0.replace(
        #""model_type": "bert""#, with: #""model_type": "distilbert""#, in: "config.json")
    }
    try refusal("vision_config.pooler_act") {
      try $0.replace(#""pooler_act": "tanh""#, with: #""pooler_act": "gelu""#, in: "config.json")
    }
    // A checkpoint of a language model alone has no pooler.
    for key in ["text_model.pooler.dense.weight", "visual_projection.weight"] {
      let folder = try copy { try $0.editTensors { $0.removeAll { $0.name == key } } }
      let error = await #expect(throws: CheckpointError.self) {
        try await DualEncoder(directory: folder)
      }
      #expect(error?.details.key == key)
    }
    let unused = try copy {
      try $0.editTensors { $0.append(StoredTensor("text_model.more", [1], [0])) }
    }
    let error = await #expect(throws: CheckpointError.self) {
      try await DualEncoder(directory: unused)
    }
    #expect(error.map { "\($0)" }?.contains("text_model.more") == true)
  }

  @Test("A file of Chinese-CLIP's own repository is refused by name")
  func repositoryOfChineseCLIP() throws {
    let folder = try TemporaryFolder()
    let names = ["visual.layer1.0.conv1.weight", "bert.embeddings.word_embeddings.weight"]
    try Data(SafetensorsBytes.file(names.map { StoredTensor($0, [1], [0]) }))
      .write(to: folder.url.appending(path: "clip_cn_rn50.pt"))
    let error = #expect(throws: ModelFolderError.self) { try ModelFolder(folder.url) }
    #expect(error.map { "\($0)" }?.contains("Chinese-CLIP") == true)
  }
}
