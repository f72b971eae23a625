import ContrastFiles
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import ContrastText

@Suite("Preparation of texts for language models")
struct TextPreparationTests {
  private static let folder = SharedData.fixtures.appending(
    path: "language-models/preparation")
  private let tokenizer: Tokenizer

  init() throws { tokenizer = try Tokenizer(directory: Self.folder) }

  @Test("Tokens and document lengths are those of LLM2Vec")
  func goldens() throws {
    let cases = try JSONNode(contentsOf: Self.folder.appending(path: "expected.json").path)
      .elements()
    #expect(cases.count == 270)
    for node in cases {
      let limits = try node.array("limits").map { try $0.int() }
      let parts = try node["template"]?.elements().map { try $0.string() }
      let preparation = TextPreparation(
        template: parts.map { EmbeddingPrompt(prefix: $0[0], suffix: $0[1]) },
        instruction: try node.string("instruction"), maximumLength: limits[0],
        documentMaximumLength: limits[1])
      let prepared = preparation.prepare(try node.string("text"), with: tokenizer)
      #expect(try prepared.ids.map(Int.init) == node.array("ids").map { try $0.int() }, "\(node)")
      #expect(try prepared.documentLength == node.int("document"), "\(node)")
    }
  }

  @Test("What is dropped is reported")
  func truncation() {
    var preparation = TextPreparation(template: .llama3Instruct)
    let text = "one two three four five six seven eight nine ten"
    let whole = preparation.prepare(text, with: tokenizer)
    #expect(whole.truncatedTokens == 0)
    preparation.maximumLength = whole.ids.count - 3
    let cut = preparation.prepare(text, with: tokenizer)
    #expect(cut.truncatedTokens == 3 && cut.ids == whole.ids.dropLast(3))
    // The document is counted by itself, so it now reaches into the header.
    #expect(cut.documentLength == min(whole.documentLength, cut.ids.count))
    preparation.maximumLength = 512
    preparation.documentMaximumLength = 10
    let words = preparation.prepare(text, with: tokenizer)
    #expect(words.truncatedTokens == whole.ids.count - words.ids.count)
    #expect(words.truncatedTokens > 0 && words.ids.last == whole.ids.last)
  }

  @Test("The instruction is skipped or not")
  func instruction() {
    var preparation = TextPreparation(template: .llama3Instruct, instruction: "Find")
    let skipped = preparation.prepare("a dog", with: tokenizer)
    #expect(
      preparation.prepare("a dog", instruction: "", with: tokenizer).ids.count < skipped.ids.count)
    preparation.skipsInstruction = false
    let whole = preparation.prepare("a dog", with: tokenizer)
    #expect(whole.ids == skipped.ids && whole.documentLength == 0 && skipped.documentLength > 0)
  }

  @Test("A preparation is saved with the model and read again")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(try TextPreparation(directory: folder.url) == nil)
    try Data(#"{"pooling_mode":"eos_token","doc_max_length":64}"#.utf8)
      .write(to: folder.url.appending(path: TextPreparation.llm2VecFileName))
    let published = TextPreparation(documentMaximumLength: 64, pooling: .endOfText)
    #expect(try TextPreparation(directory: folder.url) == published)
    for preparation in [
      TextPreparation(),
      TextPreparation(
        template: EmbeddingPrompt(prefix: "\"\n", suffix: "\\é", separator: "|"),
        instruction: "Find \"it\"", maximumLength: 7, documentMaximumLength: 5,
        pooling: .weightedMean, skipsInstruction: false, isBidirectional: false),
    ] {
      try preparation.write(directory: folder.url)
      #expect(try TextPreparation(directory: folder.url) == preparation)
    }
  }

  @Test(
    "What is unknown or impossible is refused",
    arguments: [
      #"{"pooling_mode":"cls"}"#, #"{"max_length":0}"#, #"{"skip_instruction":1}"#, "[]",
      #"{"prompt_template":"llama3"}"#, #"{"prompt_template":{"separator":""}}"#,
    ])
  func refusals(_ json: String) {
    #expect(throws: (any Error).self) {
      try TextPreparation(
        JSONNode(JSONValue(Array(json.utf8), file: "t.json"), file: "t.json"))
    }
  }

  @Test("An encoder checks that its parts fit together")
  func encoder() throws {
    let model = try CausalLanguageModel(
      directory: SharedData.fixtures.appending(path: "cases/llama"))
    #expect(
      throws: LanguageModelError.vocabularyMismatch(tokenizer: tokenizer.idLimit, model: 112)
    ) {
      try LanguageModelTextEncoder(
        model: model, tokenizer: tokenizer, preparation: TextPreparation())
    }
    let copy = try ModelCopy(of: SharedData.fixtures.appending(path: "cases/llm2clip/llm"))
    try copy.remove("llm2vec_config.json")
    #expect(throws: LanguageModelError.noPreparation(directory: copy.url.path)) {
      try LanguageModelTextEncoder(LanguageModelSource(copy.url.path))
    }
  }
}
