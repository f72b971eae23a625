import Contrast
import ContrastAdapters
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@Suite("LLM2CLIP, from its published layouts")
struct LLM2CLIPTests {
  /// A model of the reference generator: the folder or file, and its language model.
  struct Layout: Sendable, CustomTestStringConvertible {
    let reference: ReferenceCase
    let file: String?

    var location: URL { file.map { reference.folder.appending(path: $0) } ?? reference.folder }
    var languageModel: LanguageModelSource {
      LanguageModelSource(reference.folder.appending(path: "llm").path)
    }
    var testDescription: String { "\(reference.testDescription) \(file ?? "")" }

    static let all =
      ReferenceCase.cases(["llm2clip"]).map { Layout(reference: $0, file: nil) }
      + ReferenceCase.cases(["llm2clip_pt"]).flatMap { reference in
        ["LLM2CLIP-EVA02.pt", "LLM2CLIP-EVA02.safetensors", "epoch_3.pt"].map {
          Layout(reference: reference, file: $0)
        }
      }
  }

  @Test("Every named activation agrees to 1e-4, every embedding to 1e-5", arguments: Layout.all)
  func goldens(_ layout: Layout) async throws {
    let golden = try layout.reference.golden()
    let model = try await DualEncoder(
      directory: layout.location, languageModel: layout.languageModel,
      options: .init(threads: 2))
    let encoder = try await model.textEncoder
    let captions = try JSONDecoder().decode(
      [String].self, from: Data(golden.metadata["texts"]!.utf8))
    for threads in [1, 2] {
      let run = Run(threads: threads)
      var taps: [String: [Float]] = [:]
      run.tap = { taps[$0] = $1.elements }
      let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
      let images = model.imageEncoder(pixelValues: pixels, run).elements
      // In the order of the golden, which the encoder would otherwise not run in.
      let texts = encoder(try captions.map(encoder.tokenize), run).elements
      for name in golden.names where name.contains(".") {
        let tap = name == "vision.last_hidden" ? "vision.last_block" : name
        let actual = try #require(taps[tap], "no activation named \(name)")
        guard name != "llm.pooled" else { continue }
        #expect(relativeError(actual, golden.floats(name)) < 1e-4, "\(name)")
      }
      #expect(relativeError(images, golden.floats("image_features")) < 1e-4)
      #expect(relativeError(texts, golden.floats("text_features")) < 1e-4)
    }
    let texts = try await model.encode(texts: captions)
    #expect(rowDistance(texts.values, golden.floats("text_embeds"), model.width) < 1e-5)
    let features = Tensor(golden.floats("llm.pooled"), shape: golden.shape("llm.pooled"))
    let fromFeatures = try await model.encode(textFeatures: features)
    #expect(rowDistance(fromFeatures.values, golden.floats("text_embeds"), model.width) < 1e-5)
    let images = try Embeddings(normalizing: golden.floats("image_features"), width: model.width)
    #expect(rowDistance(images.values, golden.floats("image_embeds"), model.width) < 1e-5)
    if golden.names.contains("probabilities") {
      let probabilities = model.probabilities(images: images, texts: texts)
      #expect(absoluteError(probabilities.values, golden.floats("probabilities")) < 1e-4)
    }
  }

  @Test("A language model inside the folder needs no name; without one, images still work")
  func inside() async throws {
    let copy = try ModelCopy(of: TinyModels.folder("llm2clip"))
    let whole = try await DualEncoder(directory: copy.url)
    let named = try await DualEncoder(
      directory: copy.url, languageModel: LanguageModelSource(copy.path("llm")))
    #expect(whole.fingerprint == named.fingerprint)
    let texts = try await whole.encode(texts: ["a red cat"])
    let flagged = try ModelCopy(of: TinyModels.folder("llm2clip"))
    try flagged.replace(
      #""projection_dim": 20,"#, with: #""projection_dim": 20, "text_adaptor_l2_norm": false,"#,
      in: "config.json")
    let raw = try await DualEncoder(directory: flagged.url)
    #expect(raw.fingerprint != whole.fingerprint)
    #expect(try await raw.encode(texts: ["a red cat"]) != texts)

    try FileManager.default.moveItem(atPath: copy.path("llm"), toPath: copy.path("elsewhere"))
    let half = try await DualEncoder(directory: copy.url)
    #expect(try await half.encode(images: TinyModels.pictures(2)).count == 2)
    await #expect(
      throws: ModelFolderError.noLanguageModel(
        directory: copy.url.path, width: half.textAdaptor!.inputs)
    ) { try await half.encode(texts: ["a red cat"]) }
    #expect(half.fingerprint != whole.fingerprint)
    let again = try await DualEncoder(
      directory: copy.url.path, languageModel: LanguageModelSource(copy.path("elsewhere")))
    #expect(try await again.encode(texts: ["a red cat"]) == texts)
  }

  @Test("An adapter's folder finds the model below it; adapters stack")
  func adapters() throws {
    let base = TinyModels.folder("llm2clip/llm").path
    let folder = try TemporaryFolder()
    var configuration = PEFTConfiguration()
    configuration.rank = 2
    configuration.targetModules = .names(["q_proj"])
    configuration.baseModel = base
    for (number, name) in ["one", "two"].enumerated() {
      var generator = SeededGenerator(seed: UInt64(number))
      let modules = (0..<2).map { layer in
        (
          "layers.\(layer).self_attn.q_proj",
          PEFTAdapter.Factors(
            a: Tensor(generator.floats(64), shape: [2, 32]),
            b: Tensor(generator.floats(64), shape: [32, 2]))
        )
      }
      try PEFTAdapter(
        name: name, configuration: configuration,
        modules: Dictionary(uniqueKeysWithValues: modules)
      ).write(directory: folder.url.appending(path: name))
    }
    func pooled(_ source: LanguageModelSource) throws -> ([Float], String) {
      let opened = try LanguageModelFolder(source, threads: 2)
      #expect(opened.directory.path == base && opened.preparation.template == .llama3Instruct)
      let validation = try opened.validate()
      #expect(validation.problems.isEmpty && validation.unused.isEmpty)
      let encoder = try opened.load()
      return (
        encoder([try encoder.tokenize("a red cat")], Run(threads: 1)).elements,
        encoder.fingerprint
      )
    }
    let (one, two) = (folder.path("one"), folder.path("two"))
    let plain = try pooled(LanguageModelSource(base))
    let first = try pooled(LanguageModelSource(one))
    #expect(first == (try pooled(LanguageModelSource(base, adapters: [one]))))
    #expect(first.0 != plain.0 && first.1 != plain.1)
    let both = try pooled(LanguageModelSource(one, adapters: [two]))
    #expect(both == (try pooled(LanguageModelSource(base, adapters: [one, two]))))
    #expect(both.0 != first.0)

    configuration.baseModel = nil
    try Data(
      String(
        decoding: try Data(contentsOf: URL(filePath: one + "/adapter_config.json")), as: UTF8.self
      )
      .replacing(JSONText.string(base), with: "null").utf8
    ).write(to: URL(filePath: one + "/adapter_config.json"))
    #expect(throws: LanguageModelError.noBase(file: one + "/adapter_config.json")) {
      try LanguageModelFolder(LanguageModelSource(one))
    }
    #expect(try pooled(LanguageModelSource(one, base: base)) == first)
  }

  @Test("What does not fit is refused")
  func misfits() async throws {
    let llm = LanguageModelSource(TinyModels.folder("llm2clip/llm").path)
    await #expect(
      throws: ModelFolderError.languageModelNotNeeded(directory: TinyModels.folder("clip").path)
    ) { try await DualEncoder(directory: TinyModels.folder("clip"), languageModel: llm) }
    let other = TinyModels.folder("llm2clip_pt/llm")
    await #expect(
      throws: ModelFolderError.languageModelMismatch(
        directory: other.path, width: 16, adaptor: 32)
    ) {
      try await DualEncoder(
        directory: TinyModels.folder("llm2clip"), languageModel: LanguageModelSource(other.path))
    }
    let several = TinyModels.folder("llm2clip_pt")
    await #expect(
      throws: ModelFolderError.severalWeights(
        directory: several.path,
        files: [
          "LLM2CLIP-EVA02.pt", "LLM2CLIP-EVA02.safetensors", "epoch_3.pt", "expected.safetensors",
        ])
    ) { try await DualEncoder(directory: several) }
    let model = try await DualEncoder(directory: TinyModels.folder("llm2clip"))
    await #expect(throws: EmbeddingsError.featureWidth(8, expected: 32)) {
      try await model.encode(textFeatures: Tensor([Float](repeating: 0, count: 8), shape: [1, 8]))
    }
  }

  @Test("Tensors of the language model that are wrong are named when the model is opened")
  func damagedLanguageModel() async throws {
    let name = "layers.1.mlp.up_proj.weight"
    for edit: (inout [StoredTensor]) -> Void in [
      { $0.removeAll { $0.name == name } },
      { $0[$0.firstIndex { $0.name == name }!].shape.swapAt(0, 1) },
      { $0[$0.firstIndex { $0.name == name }!].name += "s" },
    ] {
      let copy = try ModelCopy(of: TinyModels.folder("llm2clip"))
      try copy.editTensors("llm/model.safetensors", edit)
      let error = await #expect(throws: CheckpointError.self) {
        try await DualEncoder(directory: copy.url)
      }
      #expect("\(error!)".contains(name) && "\(error!)".contains("llm/model.safetensors"))
    }
  }

  @Test(
    "tiny-photo-llm2clip predicts what the reference predicts, image by image",
    .shared("checkpoints/tiny-photo-llm2clip"), .shared("data/cifar10/test"))
  func tinyPhoto() async throws {
    try await expectPredictions(of: "tiny-photo-llm2clip", right: 835)
  }
}
