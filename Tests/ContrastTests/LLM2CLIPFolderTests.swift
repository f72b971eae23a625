import Contrast
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("LLM2CLIP's folders: what stands in them, and what follows from it")
struct LLM2CLIPFolderTests {
  private static let original = "LLM2CLIP-EVA02.pt"
  private static let evaFolder = SharedData.fixtures.appending(path: "towers/eva_hf")

  private func images(_ model: DualEncoder, _ golden: Golden) throws -> [Float] {
    model.imageEncoder(pixelValues: golden.pixels, Run(threads: 2)).elements
  }

  private func golden(_ name: String) throws -> Golden {
    try Golden(TinyModels.folder(name).appending(path: "expected.safetensors"))
  }

  /// The tensors of the adaptor of `llm2clip`, below another prefix.
  private func adaptor(_ prefix: String) throws -> [StoredTensor] {
    try SafetensorsBytes.read(TinyModels.folder("llm2clip").path + "/model.safetensors")
      .filter { $0.name.hasPrefix("text_adapter.text_adaptor.") }
      .map {
        var tensor = $0
        tensor.name = prefix + tensor.name.dropFirst("text_adapter.text_adaptor".count)
        return tensor
      }
  }

  private func write(_ tensors: [StoredTensor], _ file: String, in folder: TemporaryFolder) throws {
    try Data(SafetensorsBytes.file(tensors)).write(to: folder.url.appending(path: file))
  }

  /// The pooled states of a golden through the adaptor of a model.
  private func texts(_ model: DualEncoder, _ golden: Golden) async throws -> Embeddings {
    try await model.encode(
      textFeatures: Tensor(golden.floats("llm.pooled"), shape: golden.shape("llm.pooled")))
  }

  @Test("EVA02's .pt file needs nothing but a language model", arguments: ["folder", "file"])
  func alone(_ form: String) async throws {
    let folder = try TemporaryFolder()
    let published = TinyModels.folder("llm2clip_pt")
    for name in [Self.original, "llm"] {
      try FileManager.default.copyItem(
        at: published.appending(path: name), to: folder.url.appending(path: name))
    }
    let file = folder.url.appending(path: Self.original)
    let model = try await DualEncoder(directory: form == "file" ? file : folder.url)
    let beside = try await DualEncoder(directory: published.appending(path: Self.original))
    #expect(model.fingerprint == beside.fingerprint && model.similarity == beside.similarity)
    let golden = try golden("llm2clip_pt")
    #expect(relativeError(try images(model, golden), golden.floats("image_features")) < 1e-4)
    let captions = try JSONDecoder().decode(
      [String].self, from: Data(golden.metadata["texts"]!.utf8))
    let texts = try await model.encode(texts: captions)
    #expect(rowDistance(texts.values, golden.floats("text_embeds"), model.width) < 1e-5)
    #expect(model.imageEncoder.preprocessing == beside.imageEncoder.preprocessing)

    // The configuration that a conversion writes is made from the shapes.
    let converted = folder.url.appending(path: "converted")
    let source = try ModelFolder(form == "file" ? file : folder.url)
    try ModelConversion(source, precision: .float32).write(to: converted)
    let again = try await DualEncoder(directory: converted)
    #expect(
      try again.visionTransformer.configuration == model.visionTransformer.configuration)
    #expect(absoluteError(try images(again, golden), try images(model, golden)) <= 1e-6)
    #expect(try await absoluteError(again.encode(texts: captions).values, texts.values) <= 1e-6)
    #expect(again.similarity == model.similarity)
  }

  @Test("Hugging Face's EvaCLIP encodes images; the authors' file beside it wins")
  func evaCLIP() async throws {
    let copy = try ModelCopy(of: Self.evaFolder)
    let model = try await DualEncoder(directory: copy.url)
    let golden = try Golden(Self.evaFolder.appending(path: "expected.safetensors"))
    #expect(relativeError(try images(model, golden), golden.floats("image_features")) < 1e-4)
    #expect(try await model.encode(images: TinyModels.pictures(3)).count == 3)
    #expect(model.textAdaptor == nil && model.similarity.scale == 100)
    let reason = "Hugging Face's form of EVA02-CLIP lacks the text adaptor; take the .pt file"
    let error = ModelFolderError.noTextTower(directory: copy.url.path, reason: reason)
    await #expect(throws: error) { try await model.encode(texts: ["a cat"]) }
    await #expect(throws: error) { try await model.prepare() }
    await #expect(throws: EmbeddingsError.noTextAdaptor) {
      try await model.encode(textFeatures: Tensor([0], shape: [1, 1]))
    }
    await #expect(throws: error) {
      try await DualEncoder(
        directory: copy.url.path,
        languageModel: LanguageModelSource(TinyModels.folder("llm2clip/llm").path))
    }

    let file = copy.url.appending(path: Self.original)
    try FileManager.default.copyItem(
      at: TinyModels.folder("llm2clip_pt").appending(path: Self.original), to: file)
    let both = try await DualEncoder(directory: copy.url)
    let named = try await DualEncoder(directory: file)
    #expect(both.textAdaptor != nil && both.fingerprint == named.fingerprint)
    let safetensors = try await DualEncoder(
      directory: URL(filePath: copy.path("model.safetensors")))
    #expect(safetensors.fingerprint == model.fingerprint)
  }

  @Test("Image towers alone encode images, and say why they encode no texts")
  func imagesOnly() async throws {
    for name in ["eva02", "siglip_timm"] {
      let copy = try ModelCopy(of: name)
      if name == "siglip_timm" {
        try copy.replace(
          #""head_width": 8"#, with: #""head_width": 8, "mlp_ratio": 2"#, in: "config.json")
      }
      let model = try await DualEncoder(directory: copy.url)
      let golden = try golden(name)
      #expect(relativeError(try images(model, golden), golden.floats("image_features")) < 1e-4)
      #expect(try await model.encode(images: TinyModels.pictures(2)).count == 2)
      await #expect(
        throws: ModelFolderError.noTextTower(
          directory: copy.url.path,
          reason: "'text_cfg' is missing in \(copy.path("config.json"))")
      ) { try await model.encode(texts: ["a cat"]) }
    }
    let copy = try ModelCopy(of: "clip")
    try copy.editTensors {
      $0.removeAll {
        $0.name.hasPrefix("text_") || $0.name == "logit_scale"
      }
    }
    try copy.replace(#""CLIPModel""#, with: #""CLIPVisionModelWithProjection""#, in: "config.json")
    let model = try await DualEncoder(directory: copy.url)
    let whole = try await TinyModels.open("clip")
    let pictures = TinyModels.pictures(2)
    #expect(try await model.encode(images: pictures) == whole.encode(images: pictures))
    await #expect(
      throws: ModelFolderError.noTextTower(
        directory: copy.url.path, reason: "its class is CLIPVisionModelWithProjection")
    ) { try await model.encode(texts: ["a cat"]) }
  }

  @Test(
    "config.json may say that the adaptor does not normalise",
    arguments: ReferenceCase.cases(["llm2clip"]))
  func withoutNormalization(_ reference: ReferenceCase) async throws {
    let copy = try ModelCopy(of: reference.folder)
    let golden = try reference.golden()
    func expect(_ name: String) async throws {
      let model = try await DualEncoder(directory: copy.url)
      let expected = try Embeddings(normalizing: golden.floats(name), width: model.width)
      let actual = try await texts(model, golden)
      #expect(rowDistance(actual.values, expected.values, model.width) < 1e-5, "\(name)")
    }
    try await expect("text_features")
    let old = #""model_type": "clip","#
    try copy.replace(old, with: old + #""text_adaptor_l2_norm": false,"#, in: "config.json")
    try await expect("text_features_without_l2_norm")
    let converted = try TemporaryFolder()
    let place = converted.url.appending(path: "converted")
    try ModelConversion(try ModelFolder(copy.url), precision: .float32).write(to: place)
    #expect(try await DualEncoder(directory: place).textAdaptor?.normalizesInput == false)
    try copy.replace(
      #""text_adaptor_l2_norm": false"#, with: #""text_adaptor_l2_norm": true"#, in: "config.json")
    try await expect("text_features")
    try copy.replace(
      #""text_adaptor_l2_norm": true"#, with: #""text_adaptor_l2_norm": 1"#, in: "config.json")
    await #expect(throws: FileError.self) { try await DualEncoder(directory: copy.url) }
  }

  @Test("Where the language model was trained inside (SigLIP2), the adaptor does not normalise")
  func languageModelInside() async throws {
    let folder = try TemporaryFolder()
    let source = TinyModels.folder("siglip_timm")
    var tensors = try SafetensorsBytes.read(source.path + "/model.safetensors")
    tensors += try adaptor("text.text_proj.text_adaptor").map {
      // As wide as this image tower: 12 more outputs, of zeros.
      var tensor = $0
      guard tensor.name.contains("text_adaptor.5.") else { return tensor }
      tensor.bytes += Array(repeating: 0, count: tensor.bytes.count / 20 * 12)
      tensor.shape[0] = 32
      return tensor
    }
    try write(tensors, "epoch_20.pt", in: folder)
    // The file of the case counts on timm's name for the shape, which is a larger one.
    let config = try String(contentsOf: source.appending(path: "config.json"), encoding: .utf8)
      .replacing(#""head_width": 8"#, with: #""head_width": 8, "mlp_ratio": 2"#)
    func open(_ members: String = "") async throws -> DualEncoder {
      try Data(config.replacing(#""embed_dim""#, with: members + #""embed_dim""#).utf8)
        .write(to: folder.url.appending(path: "config.json"))
      return try await DualEncoder(directory: folder.url)
    }
    var model = try await open()
    #expect(
      relativeError(
        try images(model, golden("siglip_timm")),
        try golden("siglip_timm").floats("image_features"))
        < 1e-4)
    let golden = try golden("llm2clip")
    func expect(_ name: String) async throws {
      let expected = try Embeddings(normalizing: golden.floats(name), width: 20)
      let actual = try await texts(model, golden)
      for row in 0..<4 {
        #expect(absoluteError(Array(actual[row].prefix(20)), Array(expected[row])) < 1e-5)
        #expect(actual[row].suffix(12).allSatisfy { $0 == 0 })
      }
    }
    try await expect("text_features_without_l2_norm")
    // What LLM2CLIP's code does to images, not what SigLIP2 was trained with, unless the folder says.
    let recipe = model.imageEncoder.preprocessing
    #expect(recipe.normalization == .clip && recipe.resize == .shortestEdge(32))
    #expect(recipe.crop?.width == 32 && recipe.crop?.height == 32)
    model = try await open(#""text_adaptor_l2_norm": true, "#)
    try await expect("text_features")
    model = try await open(
      #""preprocess_cfg": {"mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5], "#
        + #""resize_mode": "squash", "interpolation": "bilinear"}, "#)
    let squash = model.imageEncoder.preprocessing
    #expect(squash.resize == .exact(width: 32, height: 32) && squash.crop == nil)
    #expect(squash.normalization.mean == [0.5, 0.5, 0.5] && squash.filter == .bilinear)
    try FileManager.default.copyItem(
      at: TinyModels.folder("siglip").appending(path: "preprocessor_config.json"),
      to: folder.url.appending(path: "preprocessor_config.json"))
    model = try await open()
    let processor = model.imageEncoder.preprocessing
    #expect(processor.resize == .exact(width: 32, height: 32) && processor.filter == .bicubic)
  }

  @Test("A checkpoint of LLM2CLIP made from OpenAI's weights must say its activation")
  func openAIActivation() async throws {
    let folder = try TemporaryFolder()
    let source = TinyModels.folder("openclip")
    let tensors = try SafetensorsBytes.read(source.path + "/open_clip_model.safetensors")
      .filter { $0.name.hasPrefix("visual.") }
    try write(tensors + adaptor("text.text_adaptor"), "epoch_1.pt", in: folder)
    func configuration(_ members: String) throws {
      try Data(
        (#"{"embed_dim": 20, "vision_cfg": {"image_size": 32, "layers": 2, "width": 32, "#
          + #""head_width": 8, "patch_size": 8, "mlp_ratio": 2.0}\#(members)}"#).utf8
      ).write(to: folder.url.appending(path: "config.json"))
    }
    // Neither without a configuration nor with one that does not say.
    await #expect(
      throws: ModelFolderError.ambiguousActivation(file: folder.path("epoch_1.pt"))
    ) { try await DualEncoder(directory: folder.url) }
    try configuration("")
    for location in [folder.url, folder.url.appending(path: "epoch_1.pt")] {
      await #expect(
        throws: ModelFolderError.ambiguousActivation(file: folder.path("config.json"))
      ) { try await DualEncoder(directory: location) }
    }
    // The golden has the exact GELU.
    let golden = try golden("openclip")
    try configuration(#", "quick_gelu": false"#)
    let exact = try await DualEncoder(directory: folder.url)
    #expect(relativeError(try images(exact, golden), golden.floats("image_features")) < 1e-4)
    try configuration(#", "quick_gelu": true"#)
    let quick = try await DualEncoder(directory: folder.url)
    #expect(relativeError(try images(quick, golden), golden.floats("image_features")) > 1e-3)
    let opened = try quick.visionTransformer.configuration
    #expect(opened.block.mlp.activation == .quickGELU)
    #expect(opened.positionResizing == GridInterpolation(alignCorners: true))
    let texts = try await texts(quick, try self.golden("llm2clip"))
    let expected = try self.golden("llm2clip").floats("text_embeds")
    #expect(rowDistance(texts.values, expected, 20) < 1e-5)
    #expect(quick.similarity == Similarity(kind: .softmax, scale: 100))
  }

  @Test("The scale is that of the file, or 100 where the file has none")
  func scale() async throws {
    let copy = try ModelCopy(of: "llm2clip")
    #expect(
      try await DualEncoder(directory: copy.url).similarity
        == Similarity(kind: .softmax, scale: 100))
    try copy.editTensors { $0.append(StoredTensor("logit_scale", [], [3])) }
    #expect(
      try await DualEncoder(directory: copy.url).similarity
        == Similarity(kind: .softmax, scale: exp(3)))
    // Not so for a model that is trained with it.
    let clip = try ModelCopy(of: "clip")
    try clip.editTensors { $0.removeAll { $0.name == "logit_scale" } }
    await #expect(
      throws: CheckpointError.missingTensor(
        file: clip.path("model.safetensors"), key: "logit_scale", shape: [])
    ) { try await DualEncoder(directory: clip.url) }
  }

  @Test("An adaptor as wide as another image tower is refused")
  func widths() async throws {
    let copy = try ModelCopy(of: "llm2clip")
    try copy.editTensors { tensors in
      for index in tensors.indices where tensors[index].name.contains("text_adaptor.5.") {
        tensors[index].bytes.removeLast(tensors[index].bytes.count / 20)
        tensors[index].shape[0] = 19
      }
    }
    await #expect(
      throws: ModelFolderError.widthMismatch(directory: copy.url.path, images: 20, texts: 19)
    ) { try await DualEncoder(directory: copy.url) }
  }
}
