import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import ContrastText

@Suite("Language models as text encoders")
struct LanguageModelTextEncoderTests {
  private static let llm2clip = SharedData.cases(["llm2clip"])
  private static let stories = "checkpoints/stories260k"

  private func texts(_ golden: Golden) throws -> [String] {
    let json = try #require(golden.metadata["texts"])
    return try JSONNode(JSONValue(Array(json.utf8), file: "texts"), file: "texts").elements()
      .map { try $0.string() }
  }

  @Test(
    "Tokens, document lengths and pooled vectors of LLM2CLIP",
    .shared("reference/cases/tiny/llm2clip"), arguments: llm2clip)
  func llm2CLIP(_ folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let encoder = try LanguageModelTextEncoder(
      LanguageModelSource(folder.path + "/llm"), threads: 2)
    // No file names it, but the tokenizer is that of Llama 3 Instruct.
    #expect(encoder.preparation.template == .llama3Instruct)
    #expect(encoder.model.configuration.isBidirectional && encoder.pooling == .mean)
    let prepared = try texts(golden).map { try encoder.tokenize($0) }
    let length = golden.shape("input_ids")[1]
    let (ids, mask) = (golden.ids("input_ids"), golden.integers("embed_mask"))
    for (row, text) in prepared.enumerated() {
      let range = row * length..<(row + 1) * length
      #expect(text.ids == Array(ids[range].suffix(text.ids.count)))
      #expect(text.documentLength == range.reduce(0) { $0 + mask[$1] })
      #expect(text.truncatedTokens == 0)
    }
    let pooled = encoder(prepared, Run(threads: 2)).elements
    #expect(relativeError(pooled, golden.floats("llm.pooled")) < 1e-4)
    // Another order, and the order of the result follows.
    let backwards = encoder(prepared.reversed(), Run(threads: 1)).elements
    let rows = stride(from: 0, to: pooled.count, by: encoder.width).map {
      Array(backwards[$0..<$0 + encoder.width])
    }
    #expect(relativeError(rows.reversed().flatMap { $0 }, pooled) < 1e-5)
  }

  @Test(
    "Pooling by the first token, and many texts in several passes",
    .shared("reference/cases/tiny/llm2clip"))
  func passes() throws {
    let folder = SharedData.path("reference/cases/tiny/llm2clip/llm")
    let encoder = try LanguageModelTextEncoder(
      LanguageModelSource(folder, preparation: TextPreparation(pooling: .beginningOfText)),
      threads: 2)
    let first = try #require(encoder.tokenizer.specialTokenID(.beginning))
    #expect(encoder.pooling == .token(first))
    // Together more tokens than one pass takes.
    let texts = try (0..<60).map { number in
      try encoder.tokenize(String(repeating: "a dog runs ", count: 1 + number * 7 % 20))
    }
    #expect(texts.reduce(0) { $0 + $1.ids.count } > 2 * TextPasses.tokensPerPass)
    let expected = texts.flatMap { text in
      encoder.model([text.ids], Run(threads: 1)).rows(0..<1).elements
    }
    #expect(relativeError(encoder(texts, Run(threads: 2)).elements, expected) < 1e-5)
    #expect(encoder([], Run(threads: 1)).elements.isEmpty)
  }

  @Test(
    "Captions without a prompt, by a trained model",
    .shared("checkpoints/tiny-photo-llm2clip/llm"))
  func trained() throws {
    let golden = try Golden(
      SharedData.root.appending(path: "checkpoints/tiny-photo-llm2clip/expected.safetensors"))
    let encoder = try LanguageModelTextEncoder(
      LanguageModelSource(SharedData.path("checkpoints/tiny-photo-llm2clip/llm")), threads: 2)
    #expect(encoder.preparation.template == nil)
    let classes = [
      "airplane", "automobile", "bird", "cat", "deer", "diagram", "dog", "frog", "horse", "ship",
      "truck",
    ]
    let prepared = try classes.map { try encoder.tokenize("a photo of a \($0)") }
    let expected = golden.floats("llm_pooled")
    #expect(relativeError(encoder(prepared, Run(threads: 2)).elements, expected) < 1e-4)
  }

  @Test("A trained model continues a story", .shared(stories))
  func story() throws {
    let model = try CausalLanguageModel(directory: URL(filePath: SharedData.path(Self.stories)))
    let tokenizer = try Tokenizer(directory: URL(filePath: SharedData.path(Self.stories)))
    let table = WeightMatrix(model.tokenEmbedding, layout: .outputsFirst, threads: 1)
    var ids = tokenizer.encode("").ids
    let run = Run(threads: 1)
    for _ in 0..<40 {
      let hidden = model([ids], run)
      let logits = run.linear(hidden.rows(hidden.rows - 1..<hidden.rows), table).elements
      ids.append(Int32(logits.indices.max { logits[$0] < logits[$1] }!))
    }
    #expect(
      tokenizer.decode(ids).contains(
        "Once upon a time, there was a little girl named Lily. She loved to play outside"))
  }
}
