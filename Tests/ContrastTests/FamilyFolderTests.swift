import Contrast
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

/// A model whose vocabulary is words without meaning, and what its tokenizer must be told to be.
struct WordModel: Sendable, CustomTestStringConvertible {
  let folder: URL
  let tokenizer: WordTokenizer
  var isSigmoid = true
  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  static let siglip =
    ReferenceCase.cases(["siglip"]).map {
      WordModel(
        folder: $0.folder,
        tokenizer: WordTokenizer(count: 90, className: "SiglipTokenizer", padding: "</s>"))
    }
    + ReferenceCase.cases(["siglip2"]).map {
      WordModel(
        folder: $0.folder,
        tokenizer: WordTokenizer(count: 90, className: "GemmaTokenizer", padding: "<pad>"))
    }

  static let openCLIP =
    ["openclip_siglip", "openclip_siglip2"].map {
      WordModel(
        folder: SharedData.fixtures.appending(path: "towers/\($0)"),
        tokenizer: WordTokenizer(count: 40, padding: "</s>"))
    } + [
      WordModel(
        folder: SharedData.fixtures.appending(path: "towers/openclip_eva"),
        tokenizer: WordTokenizer(count: 40, end: 39), isSigmoid: false)
    ]

  static let openAI = WordModel(
    folder: SharedData.fixtures.appending(path: "towers/openai"),
    tokenizer: WordTokenizer(count: 30, end: 29), isSigmoid: false)

  /// The folder with the tokenizer inside.
  func complete() throws -> ModelCopy {
    let copy = try ModelCopy(of: folder)
    try tokenizer.write(to: copy.url)
    return copy
  }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }
}

@Suite("Whole folders of other families than CLIP")
struct FamilyFolderTests {
  /// Compares all that `model` makes of the golden's texts and pixels.
  private func expect(_ model: DualEncoder, agreesWith source: WordModel) async throws {
    let golden = try source.golden()
    let encoder = try await model.clipTextEncoder
    let texts = golden.rows.map(source.tokenizer.text)
    for (text, row) in zip(texts, golden.rows) {
      let ids = encoder.tokenize(text).ids
      #expect(ids == (source.isSigmoid ? row : Array(row.prefix(ids.count))))
      #expect(source.isSigmoid || ids.last == Int32(source.tokenizer.end))
    }
    let encoded = try await model.encode(texts: texts)
    #expect(encoded.warnings.isEmpty)
    #expect(rowDistance(encoded.values, golden.floats("text_embeds"), model.width) < 1e-5)
    // The same ids through the tower alone.
    let features = encoder.tower(golden.rows, Run(threads: 2)).elements
    let fromTower = try Embeddings(normalizing: features, width: model.width)
    #expect(rowDistance(encoded.values, fromTower.values, model.width) < 1e-6)

    let images = try Embeddings(
      normalizing: model.imageEncoder(pixelValues: golden.pixels, Run(threads: 2)).elements,
      width: model.width)
    #expect(rowDistance(images.values, golden.floats("image_embeds"), model.width) < 1e-5)
    let logits = model.logits(images: images, texts: encoded).values
    #expect(absoluteError(logits, golden.floats("logits_per_image")) < 1e-3)
    let probabilities = model.probabilities(images: images, texts: encoded).values
    if source.isSigmoid {
      #expect(model.similarity.kind == .sigmoid)
      #expect(absoluteError(probabilities, logits.map { 1 / (1 + exp(-$0)) }) < 1e-6)
    } else {
      #expect(model.similarity.kind == .softmax && model.similarity.bias == 0)
      #expect(abs(probabilities.prefix(texts.count).reduce(0, +) - 1) < 1e-6)
    }
    #expect(try await model.encode(images: TinyModels.pictures(2)).count == 2)
  }

  @Test("Texts and images give the golden embeddings", arguments: WordModel.siglip)
  func huggingFaceSigLIP(_ source: WordModel) async throws {
    let copy = try source.complete()
    try await expect(try await DualEncoder(directory: copy.url), agreesWith: source)
    #expect(try ModelFolder(copy.url).layout == "Hugging Face SigLIP")
  }

  @Test("Texts and images give the golden embeddings", arguments: WordModel.openCLIP)
  func openCLIP(_ source: WordModel) async throws {
    let copy = try source.complete()
    let model = try await DualEncoder(directory: copy.url)
    try await expect(model, agreesWith: source)
    let named = try await DualEncoder(
      directory: URL(filePath: copy.path("open_clip_model.safetensors")))
    #expect(named.fingerprint == model.fingerprint)
  }

  @Test("OpenAI's archive with a tokenizer from elsewhere", arguments: ["folder", "file"])
  func openAI(_ form: String) async throws {
    let source = WordModel.openAI
    let elsewhere = try TemporaryFolder()
    try source.tokenizer.write(to: elsewhere.url)
    let location = form == "file" ? source.folder.appending(path: "tiny.pt") : source.folder
    let model = try await DualEncoder(
      directory: location, options: .init(tokenizer: elsewhere.url))
    try await expect(model, agreesWith: source)
    #expect(try await model.clipTextEncoder.cleaning == .lower)
    #expect(model.imageEncoder.preprocessing.resize == .shortestEdge(24))
    #expect(model.imageEncoder.preprocessing.normalization == .clip)
    await #expect(throws: TokenizerError.self) { try await DualEncoder(directory: location) }
  }

  @Test("Texts are cleaned as the class of the tokenizer does")
  func cleaning() async throws {
    func ids(_ className: String, _ text: String) async throws -> [Int32] {
      var source = WordModel.siglip[0].tokenizer
      source.className = className
      let copy = try ModelCopy(of: "siglip")
      try source.write(to: copy.url)
      let encoder = try await DualEncoder(directory: copy.url).clipTextEncoder
      return Array(encoder.tokenize(text).ids.prefix(4))
    }
    #expect(try await ids("SiglipTokenizer", " W7,  (w8)!") == [7, 8, 1, 1])
    #expect(try await ids("Siglip2Tokenizer", " W7,  w8") == [2, 8, 1, 1])
    #expect(try await ids("GemmaTokenizer", "W7 W8") == [7, 8, 1, 1])
    await #expect(throws: UnsupportedConfiguration.self) {
      try await ids("LlamaTokenizer", "w7")
    }
    let copy = try WordModel.openCLIP[0].complete()
    let canonical = try await DualEncoder(directory: copy.url)
    #expect(
      try await canonical.clipTextEncoder.tokenize("W7_w8 w9.").ids.prefix(4) == [7, 8, 9, 1])
  }

  @Test("The padding is that of the tokenizer, else that of config.json, else 1; never a guess")
  func padding() async throws {
    var tokenizer = WordTokenizer(count: 90, className: "GemmaTokenizer", padding: "<pad>")
    let copy = try ModelCopy(of: "siglip")
    func last() async throws -> Int32? {
      try tokenizer.write(to: copy.url)
      return try await DualEncoder(directory: copy.url).clipTextEncoder.tokenize("w7").ids.last
    }
    #expect(try await last() == 0)
    tokenizer.padding = nil
    #expect(try await last() == 1)
    try copy.replace(#""pad_token_id": 1"#, with: #""pad_token_id": 5"#, in: "config.json")
    #expect(try await last() == 5)
    tokenizer.padding = "<pad>"
    #expect(try await last() == 0)
    tokenizer.padding = nil
    for outside in ["90", "-1", "5000000000"] {
      let copy = try ModelCopy(of: "siglip")
      try tokenizer.write(to: copy.url)
      try copy.replace(
        #""pad_token_id": 1"#, with: "\"pad_token_id\": \(outside)", in: "config.json")
      await #expect(throws: ModelFolderError.noPadding(directory: copy.url.path)) {
        try await DualEncoder(directory: copy.url)
      }
    }
    let silent = try ModelCopy(of: WordModel.openCLIP[0].folder)
    try WordTokenizer(count: 40).write(to: silent.url)
    await #expect(throws: ModelFolderError.noPadding(directory: silent.url.path)) {
      try await DualEncoder(directory: silent.url)
    }
  }

  @Test("A long text is cut before its end, which stays, with a warning")
  func truncation() async throws {
    let copy = try WordModel.siglip[0].complete()
    let model = try await DualEncoder(directory: copy.url)
    let text = (3..<40).map { "w\($0)" }.joined(separator: " ")
    let prepared = try await model.textEncoder.tokenize(text)
    #expect(prepared.ids == (3..<18).map { Int32($0) } + [1] && prepared.truncatedTokens == 22)
    #expect(
      try await model.encode(texts: ["w3", text]).warnings
        == [.truncated(input: 1, tokens: 38, limit: 16)])
  }

  @Test("A SigLIP folder says what it lacks")
  func missing() async throws {
    var copy = try WordModel.siglip[0].complete()
    try copy.remove("tokenizer_config.json")
    await #expect(
      throws: ModelFolderError.missingFile(
        directory: copy.url.path, name: "tokenizer_config.json",
        purpose: "which tokenizer it is, and so how texts are cleaned")
    ) { try await DualEncoder(directory: copy.url) }
    copy = try ModelCopy(of: "siglip")
    await #expect(throws: ModelFolderError.self) { try await DualEncoder(directory: copy.url) }
    copy = try WordModel.siglip[0].complete()
    try copy.remove("preprocessor_config.json")
    await #expect(throws: ModelFolderError.self) { try await DualEncoder(directory: copy.url) }
  }

  @Test("A folder with open_clip's and Hugging Face's files: the file that is named decides")
  func bothLayouts() async throws {
    let copy = try ModelCopy(of: "openclip")
    let other = TinyModels.folder("clip")
    for file in ["config.json", "model.safetensors", "preprocessor_config.json"] {
      try FileManager.default.copyItem(
        at: other.appending(path: file), to: copy.url.appending(path: file))
    }
    #expect(try ModelFolder(copy.url).layout == "open_clip")
    #expect(
      try ModelFolder(URL(filePath: copy.path("open_clip_model.safetensors"))).layout
        == "open_clip")
    #expect(
      try ModelFolder(URL(filePath: copy.path("model.safetensors"))).layout == "Hugging Face CLIP")
  }

  @Test("A name that is no path is looked up in the cache of Hugging Face")
  func repositories() async throws {
    let unknown = "contrast-tests/no-such-model-\(UUID().uuidString)"
    func expectNotCached(_ body: () async throws -> Void) async {
      let error = await #expect(throws: ModelLocationError.self) { try await body() }
      guard case .notCached(unknown, _)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    await expectNotCached { _ = try await DualEncoder(directory: unknown) }
    await expectNotCached {
      _ = try await DualEncoder(
        directory: TinyModels.folder("llm2clip").path, languageModel: LanguageModelSource(unknown))
    }
    await expectNotCached { _ = try LanguageModelFolder(LanguageModelSource(unknown)) }
    await expectNotCached {
      _ = try LanguageModelFolder(
        LanguageModelSource(TinyModels.folder("llm2clip/llm").path, adapters: [unknown]))
    }
    await #expect(throws: ModelLocationError.notFound(path: "./no/such/folder")) {
      try await DualEncoder(directory: "./no/such/folder")
    }
    // A repository's folder of a cache, given as a path.
    let cache = try TemporaryFolder()
    let repository = cache.url.appending(path: "models--us--tiny")
    let commit = String(repeating: "ab", count: 20)
    for name in ["refs", "snapshots"] {
      try FileManager.default.createDirectory(
        at: repository.appending(path: name), withIntermediateDirectories: true)
    }
    try Data(commit.utf8).write(to: repository.appending(path: "refs/main"))
    try FileManager.default.copyItem(
      at: TinyModels.folder("clip"), to: repository.appending(path: "snapshots/\(commit)"))
    let model = try await DualEncoder(directory: repository.path)
    #expect(model.fingerprint == (try await TinyModels.open("clip").fingerprint))
  }
}
