import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastGeneration

import enum ContrastTensor.Precision

/// Gemma 3 270M, base, in llama.cpp's Q4_K_M, against transformers' `generate`.
@Suite(
  "Texts of Gemma 3 270M",
  .enabled(if: SharedData.model("gemma-3-270m.gguf") != nil, "CONTRAST_MODELS has no such file"),
  .shared("models/expected.safetensors"))
struct PublishedGenerationTests {
  private let golden: Golden

  init() throws {
    golden = try Golden(URL(filePath: SharedData.path("models/expected.safetensors")))
  }

  private func list(_ name: String) throws -> [JSONNode] {
    let text = Array(try #require(golden.metadata[name]).utf8)
    return try JSONNode(JSONValue(text, file: name), file: name).elements()
  }

  @Test(
    "Greedy tokens and texts of all prompts: alone, together and streamed; the best five logits")
  func greedy() async throws {
    let file = try #require(SharedData.model("gemma-3-270m.gguf"))
    let model = try await TextGenerator(directory: file, options: .init(threads: 2))
    let prompts = try list("prompts").map { try $0.string() }
    let expected = try list("generated").map { try $0.elements().map { Int32(try $0.int()) } }
    let texts = try list("generated_texts").map { try $0.string() }
    var options = model.defaults
    options.maximumNewTokens = 24
    options.logProbabilityCount = 5
    for (i, prompt) in prompts.enumerated() {
      let result = try #require(await model.generate(prompt, options: options).first)
      #expect(result.tokens == expected[i], "\(prompt)")
      #expect(
        texts[i].hasSuffix(result.text) || result.text == texts[i], "\(result.text) \(texts[i])")
      let ids = golden.integers("gemma.generate\(i).top5_ids").map(Int32.init)
      let top = golden.floats("gemma.generate\(i).top5")
      for (step, found) in result.logProbabilities.enumerated() {
        #expect(found.best.map(\.token) == Array(ids[step * 5..<step * 5 + 5]))
        // Differences of logits are those of log-probabilities.
        for rank in 1..<5 {
          let difference = top[step * 5] - top[step * 5 + rank]
          #expect(
            abs(found.best[0].logProbability - found.best[rank].logProbability - difference) < 1e-3)
        }
      }
      var pieces = ""
      for try await piece in model.stream(prompt, options: options) { pieces += piece }
      #expect(pieces == result.text)
    }
    let together = try await model.generate(prompts, options: options)
    #expect(together.map { $0[0].tokens } == expected)
  }

  @Test("Low precision goes on as float32 does at most places of given texts")
  func precisions() async throws {
    let file = try #require(SharedData.model("gemma-3-270m.gguf"))
    let prompts = try list("prompts").map { try $0.string() }
    let expected = try list("generated").map { try $0.elements().map { Int32(try $0.int()) } }
    // Of 120 tokens those that are the most probable behind the reference's text; the mean difference of
    // log-probabilities.
    for (precision, least, most): (Precision, Int, Float) in [
      (.bfloat16, 118, 0.02), (.int8, 100, 0.2),
    ] {
      let exact = try await TextGenerator(directory: file, options: .init(threads: 2))
      let model = try await TextGenerator(
        directory: file, options: .init(threads: 2, precision: precision))
      var (equal, difference, count) = (0, Float(0), 0)
      for (prompt, tokens) in zip(prompts, expected) {
        let ids = model.tokenizer.encode(prompt).ids
        var options = GenerationOptions()
        options.maximumNewTokens = 1
        for place in tokens.indices {
          let next = try await model.generate(tokens: ids + tokens[..<place], options: options)
          equal += next[0].tokens == [tokens[place]] ? 1 : 0
        }
        let (a, b) = (
          try await exact.engine.score([tokens], behind: GenerationPrompt(ids)),
          try await model.engine.score([tokens], behind: GenerationPrompt(ids))
        )
        for (a, b) in zip(a[0], b[0]) {
          difference += abs(a.logProbability - b.logProbability)
          count += 1
        }
      }
      let mean = difference / Float(count)
      #expect(equal >= least && mean <= most, "\(precision): \(equal) of \(count), \(mean)")
    }
  }

  @Test("A base model writes what a schema asks for")
  func schema() async throws {
    let file = try #require(SharedData.model("gemma-3-270m.gguf"))
    let model = try await TextGenerator(directory: file, options: .init(threads: 2))
    var options = model.defaults
    (options.maximumNewTokens, options.samples, options.topK) = (60, true, 20)
    options.constraint = .json(
      schema: """
        {"type": "object", "properties": {"color": {"enum": ["red", "blue"]},
         "count": {"type": "integer"}}, "required": ["color", "count"], "additionalProperties": false}
        """)
    for seed in 0..<3 {
      options.seed = UInt64(seed)
      let text = try await model.generate("Three blue kites as JSON:", options: options)[0]
      let node = JSONNode(try JSONValue(Array(text.text.utf8), file: "text"), file: "text")
      #expect(try ["red", "blue"].contains(node.string("color")))
      _ = try node.int("count")
    }
  }
}
