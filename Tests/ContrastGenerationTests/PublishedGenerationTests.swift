import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import ContrastText
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

  /// The logits behind the last tokens of given texts, read in one pass.
  private func logits(
    _ texts: [[Int32]], last count: Int, _ precision: Precision, pages: KeyValuePrecision
  ) async throws -> [Float] {
    let file = try #require(SharedData.model("gemma-3-270m.gguf"))
    let model = try await TextGenerator(
      directory: file, options: .init(threads: 2, precision: precision))
    let decoder = model.engine.decoder
    let memory = decoder.keyValueMemory(precision: pages, limit: nil)
    return try texts.flatMap { text in
      let batch = DecodingBatch()
      batch.join(DecodingSequence(cache: KeyValueCache(in: memory)))
      return try decoder.logits([[.tokens(text)]], of: batch, last: [count], Run(threads: 2))
        .elements
    }
  }

  /// How far logits are from those in float32.
  private struct LogitError {
    /// Of differences, as a share of the deviation of the logits of a place from their mean: root mean square.
    var relative = 0.0
    /// Kullback-Leibler divergence from float32's distribution, its mean over places, in nats.
    var divergence = 0.0
    /// Places where the most probable token is the same.
    var equal = 0
    var places = 0

    init(_ actual: [Float], _ exact: [Float], vocabulary: Int) {
      var (differences, deviations) = (0.0, 0.0)
      for start in stride(from: 0, to: exact.count, by: vocabulary) {
        actual.withUnsafeBufferPointer { actual in
          exact.withUnsafeBufferPointer { exact in
            let (a, b) = (
              UnsafeBufferPointer(rebasing: actual[start..<start + vocabulary]),
              UnsafeBufferPointer(rebasing: exact[start..<start + vocabulary])
            )
            let (totalA, totalB) = (
              LogitMath.logSumOfExponentials(a), LogitMath.logSumOfExponentials(b)
            )
            var (sumA, sumB, squares, square) = (0.0, 0.0, 0.0, 0.0)
            for i in 0..<vocabulary {
              let (x, y) = (Double(a[i]), Double(b[i]))
              sumA += x
              sumB += y
              squares += (x - y) * (x - y)
              square += y * y
              let logProbability = y - totalB
              if logProbability > -30 {
                divergence += exp(logProbability) * (logProbability - (x - totalA))
              }
            }
            let count = Double(vocabulary)
            differences += squares - (sumA - sumB) * (sumA - sumB) / count
            deviations += square - sumB * sumB / count
            equal += LogitMath.argmax(a) == LogitMath.argmax(b) ? 1 : 0
            places += 1
          }
        }
      }
      relative = (differences / deviations).squareRoot()
      divergence /= Double(places)
    }
  }

  @Test("Logits in low precision, and over a cache in low precision, beside those in float32")
  func precisions() async throws {
    let file = try #require(SharedData.model("gemma-3-270m.gguf"))
    let model = try await TextGenerator(directory: file, options: .init(threads: 2))
    let (count, vocabulary) = (12, model.engine.decoder.vocabularySize)
    let texts = try zip(list("prompts"), list("generated")).map { prompt, tokens in
      try model.tokenizer.encode(prompt.string()).ids
        + tokens.elements().map { Int32(try $0.int()) }
    }
    let exact = try await logits(texts, last: count, .float32, pages: .float32)
    // Twice what Documentation/Numerics.md says was measured where weights are bfloat16, of which some processors
    // round the other factor too, else half as much again.
    for (precision, pages, relative, divergence): (Precision, KeyValuePrecision, Double, Double)
      in [
        (.bfloat16, .float32, 0.0094, 1.7e-4), (.int8, .float32, 0.142, 0.038),
        (.int4, .float32, 0.412, 0.238),
        (.float32, .bfloat16, 0.0027, 3.1e-5), (.float32, .int8, 0.0435, 0.0065),
      ]
    {
      let found = LogitError(
        try await logits(texts, last: count, precision, pages: pages), exact,
        vocabulary: vocabulary)
      print(
        "gemma-3-270m \(precision), pages \(pages): \(found.relative), \(found.divergence) nats, "
          + "\(found.equal) of \(found.places)")
      #expect(found.relative <= relative && found.divergence <= divergence, "\(found)")
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
