import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastGeneration

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
}
