import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import Foundation
import Testing

@testable import Contrast

/// The folders of `Tests/Fixtures/sentence-transformers`.
enum SentenceFolders {
  static let names = ["distilbert", "gemma3", "mpnet", "qwen3", "roberta", "xlm_roberta"]

  static func folder(_ name: String) -> URL {
    SharedData.fixtures.appending(path: "sentence-transformers/\(name)")
  }

  static func golden(_ folder: URL) throws -> (golden: Golden, texts: [String]) {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let notes = Array(try #require(golden.metadata["notes"]).utf8)
    let root = JSONNode(try JSONValue(notes, file: "notes"), file: "notes")
    return (golden, try root.array("texts").map { try $0.string() })
  }

  /// Rows of unit length.
  static func normalized(_ golden: Golden, _ name: String) throws -> [Float] {
    let width = golden.shape(name)[1]
    return try Embeddings(normalizing: golden.floats(name), width: width).values
  }
}

@Suite("Text embedders against sentence-transformers")
struct TextEmbedderTests {
  @Test("Ids and embeddings with every prompt", arguments: SentenceFolders.names)
  func goldens(_ name: String) async throws {
    let folder = SentenceFolders.folder(name)
    let (golden, texts) = try SentenceFolders.golden(folder)
    let encoder = try SentenceTransformerFolder(folder, threads: 2).load()
    for (number, text) in texts.enumerated() {
      let ids = golden.integers("ids.\(number)").map { Int32($0) }
      #expect(try encoder.tokenize(text).ids == ids, "text \(number)")
    }
    let model = try await TextEmbedder(directory: folder, threads: 2)
    for key in golden.names where key.hasSuffix(".embeddings") {
      let prompt = key.replacing(".embeddings", with: "")
      let expected = try SentenceFolders.normalized(golden, key)
      #expect(model.width == golden.shape(key)[1])
      for options in [EncodingOptions(), EncodingOptions(batchSize: 1)] {
        let actual = try await model.encode(
          texts: texts, prompt: prompt == "none" ? nil : prompt, options: options)
        #expect(relativeError(actual.values, expected) < 1e-5, "\(key)")
      }
    }
  }

  @Test(
    "A text that comes as tokens is what its text is, whatever the prompt, and cut in the same place",
    arguments: SentenceFolders.names)
  func tokens(_ name: String) async throws {
    let folder = SentenceFolders.folder(name)
    let (_, texts) = try SentenceFolders.golden(folder)
    let encoder = try SentenceTransformerFolder(folder, threads: 2).load()
    // With what the folder's own settings ask of it, as lower case.
    let tokenizer = encoder.tokenizer
    for text in texts + [String(repeating: "a longer text ", count: 300)] {
      let ids = tokenizer.encode(text, addSpecialTokens: false).ids
      let (found, expected) = (try encoder.tokenize(ids: ids), try encoder.tokenize(text))
      #expect(found == expected, "\(text.prefix(40))")
    }
    let model = try await TextEmbedder(directory: folder, threads: 2)
    for prompt in model.prompts.keys {
      let prompting = try model.textEncoder(prompt: prompt)
      let ids = tokenizer.encode("dog", addSpecialTokens: false).ids
      let tokenized = try prompting.tokenize(ids: ids)
      #expect(tokenized.ids.count >= ids.count && tokenized.truncatedTokens == 0)
    }
    let raw = try model.textEncoder(keepsNormalization: false)
    let tokenized = try texts.filter { !$0.isEmpty }.map { try raw.tokenize($0) }
    let states = raw(tokenized, Run(threads: 2))
    let plain = try model.textEncoder()
    let normalized = plain(tokenized, Run(threads: 2))
    let ours = try Embeddings(normalizing: states.elements, width: model.width).values
    let theirs = try Embeddings(normalizing: normalized.elements, width: model.width).values
    #expect(relativeError(ours, theirs) < 1e-6)
  }

  @Test("The first numbers of the vectors, at unit length again")
  func truncated() async throws {
    let copy = try ModelCopy(of: SentenceFolders.folder("gemma3"))
    let text = try String(
      contentsOfFile: copy.path("config_sentence_transformers.json"), encoding: .utf8)
    try copy.write(
      "config_sentence_transformers.json",
      text.replacing(#""default_prompt_name""#, with: #""truncate_dim": 6, "default_prompt_name""#))
    let (golden, texts) = try SentenceFolders.golden(SentenceFolders.folder("gemma3"))
    let whole = golden.floats("none.embeddings")
    let width = golden.shape("none.embeddings")[1]
    let first = stride(from: 0, to: whole.count, by: width).flatMap { whole[$0..<$0 + 6] }
    let model = try await TextEmbedder(directory: copy.url, threads: 2)
    #expect(model.width == 6)
    let actual = try await model.encode(texts: texts)
    #expect(
      relativeError(actual.values, try Embeddings(normalizing: first, width: 6).values) < 1e-5)
    let other = try await TextEmbedder(directory: SentenceFolders.folder("gemma3"), threads: 2)
    #expect(model.fingerprint != other.fingerprint)
    #expect(
      try SentenceTransformerFolder(copy.url, threads: 2).layout.hasSuffix(", the first 6"))
  }

  @Test("A long batch in passes, of which texts with a prompt share its states")
  func batches() async throws {
    let folder = SentenceFolders.folder("qwen3")
    let (golden, texts) = try SentenceFolders.golden(folder)
    let model = try await TextEmbedder(directory: folder, threads: 2)
    let many = (0..<100).map { texts[$0 % texts.count] }
    let expected = try SentenceFolders.normalized(golden, "query.embeddings")
    let actual = try await model.encode(
      texts: many, prompt: "query", options: EncodingOptions(batchSize: 50))
    let rows = (0..<100).flatMap { row in
      expected[(row % texts.count) * model.width..<(row % texts.count + 1) * model.width]
    }
    #expect(relativeError(actual.values, Array(rows)) < 1e-5)
  }

  @Test("Texts that are cut stand in the warnings")
  func truncation() async throws {
    let model = try await TextEmbedder(directory: SentenceFolders.folder("roberta"), threads: 2)
    let long = "a photo of a blue horse on the grass"
    let cut = try await model.encode(texts: ["a cat", long])
    #expect(cut.warnings == [.truncated(input: 1, tokens: 11, limit: 9)])
    let short = try await model.encode(texts: ["a photo of a blue horse on"])
    #expect(Array(cut[1]) == Array(short[0]))
  }

  @Test("What it makes is compared and searched as any embeddings")
  func searching() async throws {
    let model = try await TextEmbedder(directory: SentenceFolders.folder("gemma3"), threads: 2)
    #expect(Set(model.prompts.keys) == ["query", "document"])
    let texts = ["a red cat", "two dog runs", "what is in the picture"]
    let documents = try await model.encode(texts: texts, prompt: "document")
    let cosine = documents.cosine(to: documents)
    #expect((0..<3).allSatisfy { abs(cosine[$0, $0] - 1) < 1e-5 })
    let index = SearchIndex(documents, precision: .float32)
    #expect(index.nearest(to: documents, count: 1).map { $0[0].row } == [0, 1, 2])
    var streamed: [Float] = []
    for try await batch in try model.batches(
      texts: texts, prompt: "document", options: EncodingOptions(batchSize: 2))
    { streamed += batch.embeddings.values }
    #expect(relativeError(streamed, documents.values) < 1e-5)
  }

  @Test("A prompt that the model does not have is refused by name")
  func prompts() async throws {
    let model = try await TextEmbedder(directory: SentenceFolders.folder("gemma3"), threads: 2)
    let error = await #expect(throws: UnsupportedConfiguration.self) {
      try await model.encode(texts: ["a"], prompt: "code")
    }
    #expect(error?.value == "code" && "\(error!)".contains("document, query"))
  }

  @Test("The tokens of a text are told before it is encoded, its prompt and what is cut included")
  func tokens() async throws {
    let model = try await TextEmbedder(directory: SentenceFolders.folder("qwen3"), threads: 2)
    let plain = try model.textEncoder().tokenize("a dog")
    let prompted = try model.textEncoder(prompt: "query").tokenize("a dog")
    #expect(prompted.ids.count > plain.ids.count && plain.truncatedTokens == 0)
    #expect(Array(prompted.ids.suffix(plain.ids.count)) == plain.ids)
    let text = String(repeating: "a dog ", count: 1000)
    let long = try model.textEncoder().tokenize(text)
    #expect(long.truncatedTokens > 0 && long.ids.count + long.truncatedTokens == 2001)
    #expect(throws: UnsupportedConfiguration.self) { try model.textEncoder(prompt: "code") }
  }

  @Test(
    "bfloat16 and int8 stay close, and are other models", arguments: [Precision.bfloat16, .int8])
  func precisions(_ precision: Precision) async throws {
    let folder = SentenceFolders.folder("xlm_roberta")
    let (_, texts) = try SentenceFolders.golden(folder)
    let exact = try await TextEmbedder(directory: folder, threads: 2)
    let model = try await TextEmbedder(directory: folder, threads: 2, precision: precision)
    #expect(model.fingerprint != exact.fingerprint)
    let (a, b) = (try await exact.encode(texts: texts), try await model.encode(texts: texts))
    let cosine = a.cosine(to: b)
    for row in texts.indices { #expect(cosine[row, row] > 0.99, "\(precision) \(row)") }
  }

  @Test("A language model with its preparation opens too")
  func languageModel() async throws {
    let folder = TinyModels.folder("llm2clip/llm")
    let model = try await TextEmbedder(directory: folder, threads: 2)
    let encoder = try LanguageModelTextEncoder(LanguageModelSource(folder.path), threads: 2)
    #expect(model.fingerprint == encoder.fingerprint && model.prompts.isEmpty)
    let texts = ["a dog", "two"]
    #expect(
      try await model.encode(texts: texts).values
        == encoder.encode(texts: texts, threads: 2).values)
  }

  @Test("MiniLM's layout in float16", arguments: GenerationCase.all("minilm"))
  func miniLM(_ reference: GenerationCase) async throws {
    let (golden, texts) = try SentenceFolders.golden(reference.folder)
    let model = try await TextEmbedder(directory: reference.folder, threads: 2)
    let embeddings = try await model.encode(texts: texts)
    #expect(relativeError(embeddings.values, golden.floats("sentence_embedding")) < 1e-5)
    let similarity = embeddings.cosine(to: embeddings)
    let values = (0..<texts.count).flatMap { row in texts.indices.map { similarity[row, $0] } }
    #expect(relativeError(values, golden.floats("similarity")) < 1e-5)
  }

  @Test(
    "Gemma's embedding model behind its modules",
    arguments: GenerationCase.all("gemma3", holding: "embedding"))
  func gemma(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    // The case has no tokenizer: one whose ids do not matter stands beside a copy.
    let copy = try TemporaryFolder()
    let place = copy.url.appending(path: "model")
    try FileManager.default.copyItem(at: reference.folder.appending(path: "embedding"), to: place)
    try WordTokenizer(count: 60).write(to: place)
    let encoder = try SentenceTransformerFolder(place, threads: 2).load()
    let (ids, mask) = (
      golden.integers("embedding.input_ids"), golden.integers("embedding.attention_mask")
    )
    let length = golden.shape("embedding.input_ids")[1]
    let texts = stride(from: 0, to: ids.count, by: length).map { start in
      TokenizedText(
        ids: (start..<start + length).filter { mask[$0] == 1 }.map { Int32(ids[$0]) },
        documentLength: 0)
    }
    let embeddings = encoder(texts, Run(threads: 2)).elements
    #expect(
      relativeError(embeddings, golden.floats("embedding.sentence_embedding"))
        < reference.tolerance)
  }

  @Test(
    "all-MiniLM-L6-v2 as published",
    .enabled(if: SharedData.model("all-minilm-l6-v2") != nil, "CONTRAST_MODELS has no such folder"),
    .shared("models/expected.safetensors"))
  func published() async throws {
    let folder = try #require(SharedData.model("all-minilm-l6-v2"))
    let golden = try Golden(URL(filePath: SharedData.path("models/expected.safetensors")))
    func list(_ name: String) throws -> [JSONNode] {
      let text = Array(try #require(golden.metadata[name]).utf8)
      return try JSONNode(JSONValue(text, file: name), file: name).elements()
    }
    let texts = try list("texts").map { try $0.string() }
    let encoder = try SentenceTransformerFolder(folder, threads: 2).load()
    for (text, ids) in zip(texts, try list("minilm.ids")) {
      #expect(try encoder.tokenize(text).ids == ids.elements().map { Int32(try $0.int()) })
    }
    let model = try await TextEmbedder(directory: folder, threads: 2)
    let embeddings = try await model.encode(texts: texts)
    let error = relativeError(embeddings.values, golden.floats("minilm.embeddings"))
    #expect(error < 1e-5)
    #expect(
      embeddings.warnings.map {
        if case .truncated(let input, _, let limit) = $0 { [input, limit] } else { [] }
      }
        == [[11, 256]])
  }
}
