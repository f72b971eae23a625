import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast

/// Gemma 3 270M, base, in llama.cpp's Q4_K_M, against transformers' reader and the gguf package.
@Suite(
  "Gemma 3 270M in a published GGUF file",
  .enabled(if: SharedData.model("gemma-3-270m.gguf") != nil, "CONTRAST_MODELS has no such file"),
  .shared("models/expected.safetensors"))
struct GGUFPublishedTests {
  private let file: URL
  private let golden: Golden

  init() throws {
    file = try #require(SharedData.model("gemma-3-270m.gguf"))
    golden = try Golden(URL(filePath: SharedData.path("models/expected.safetensors")))
  }

  private func list(_ name: String) throws -> [JSONNode] {
    let text = Array(try #require(golden.metadata[name]).utf8)
    return try JSONNode(JSONValue(text, file: name), file: name).elements()
  }

  private func ids(_ name: String) throws -> [[Int32]] {
    try list(name).map { try $0.elements().map { Int32(try $0.int()) } }
  }

  /// Bare texts, all tokens pooled.
  private let preparation = TextPreparation(
    maximumLength: 4096, documentMaximumLength: 4096, pooling: .mean, skipsInstruction: false,
    isBidirectional: false)

  private func folder(_ precision: Precision = .float32) throws -> LanguageModelFolder {
    try LanguageModelFolder(
      LanguageModelSource(file.path), preparation: preparation, threads: 2, precision: precision)
  }

  @Test("Rows are dequantized to the bit")
  func weights() throws {
    let source = try GGUFFile(path: file.path)
    let stored = [
      "model.embed_tokens.weight": "token_embd.weight",
      "model.layers.0.input_layernorm.weight": "blk.0.attn_norm.weight",
      "model.layers.0.mlp.down_proj.weight": "blk.0.ffn_down.weight",
      "model.layers.0.self_attn.q_proj.weight": "blk.0.attn_q.weight",
      "model.layers.17.mlp.gate_proj.weight": "blk.17.ffn_gate.weight",
      "model.layers.5.self_attn.v_proj.weight": "blk.5.attn_v.weight",
    ]
    let prefix = "gemma.weights."
    let names = golden.names.filter { $0.hasPrefix(prefix) }
    #expect(names.count == stored.count)
    let checkpoint = try folder().checkpoint
    for name in names {
      let key = String(name.dropFirst(prefix.count))
      let entry = try #require(source.entries[stored[key]!])
      let tensor = Tensor(entry, of: source)
      let expected = golden.floats(name)
      let shown = try #require(checkpoint.stored(key))
      #expect(shown.shape == entry.shape)
      let isNorm = shown.shape.count == 1
      let rows = isNorm ? shown : shown.slice(0..<4)
      #expect(rows.float32().elements.map(\.bitPattern) == expected.map(\.bitPattern), "\(key)")
      // The file has norms with 1 added.
      let stored = isNorm ? tensor : tensor.slice(0..<4)
      #expect(stored.float32().elements == expected.map { isNorm ? $0 + 1 : $0 })
    }
    #expect(source.names.count == 236 && source.alignment == 32)
  }

  @Test("Token ids")
  func tokens() throws {
    let tokenizer = try folder().tokenizer
    let texts = try list("texts").map { try $0.string() }
    for (text, ids) in zip(texts, try ids("gemma.ids")) {
      #expect(tokenizer.encode(text).ids == ids, "\(text)")
    }
    let more: [(String, [Int32])] = [
      ("Hello world", [2, 9259, 1902]), ("a\n\nb", [2, 236_746, 108, 236_763]),
      ("x  y", [2, 236_781, 138, 236_762]), ("  lead", [2, 138, 40227]),
      ("na\u{EF}ve caf\u{E9}", [2, 1789, 238_527, 560, 33443]),
      ("\u{1F642}", [2, 240_731]), ("\u{13000}", [2, 478, 385, 366, 366]),
      ("1234567", [2, 236_770, 236_778, 236_800, 236_812, 236_810, 236_825, 236_832]),
      (
        "def f(x):\n    return x+1",
        [2, 2063, 517, 236_769, 236_781, 1473, 107, 140, 2060, 1123, 236_862, 236_770]
      ),
    ]
    for (text, ids) in more { #expect(tokenizer.encode(text).ids == ids, "\(text)") }
    #expect(tokenizer.specialTokenID(.beginning) == 2 && tokenizer.vocabularySize == 262_144)
  }

  @Test("Means of the states, in every precision")
  func means() async throws {
    let texts = try list("texts").map { try $0.string() }
    let expected = golden.floats("gemma.causal.mean")
    let width = golden.shape("gemma.causal.mean")[1]
    for (precision, least): (Precision, Float) in [
      (.float32, 0.999999), (.bfloat16, 0.9998), (.int8, 0.985),
    ] {
      let encoder = try folder(precision).load()
      let states = encoder(try texts.map { try encoder.tokenize($0) }, Run(threads: 2))
      if precision == .float32 {
        #expect(relativeError(states.elements, expected) < 1e-4)
      }
      var cosines: [Float] = []
      for row in texts.indices {
        let (a, b) = (
          Array(states.elements[row * width..<(row + 1) * width]),
          Array(expected[row * width..<(row + 1) * width])
        )
        if precision == .float32 { #expect(relativeError(a, b) < 1e-4, "\(texts[row])") }
        func dot(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
        cosines.append(dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot())
      }
      #expect(cosines.allSatisfy { $0 > least }, "\(precision) \(cosines)")
    }
    let embedder = try await TextEmbedder(directory: file, pooling: .mean, threads: 2)
    let embeddings = try await embedder.encode(texts: texts)
    #expect(
      relativeError(
        embeddings.values, try Embeddings(normalizing: expected, width: width).values) < 1e-4)
  }

  @Test("Logits of generated texts, through the table as the head")
  func logits() throws {
    let folder = try folder()
    let encoder = try folder.load()
    let head = try LanguageModelHead(folder, of: encoder.model)
    #expect(try folder.isHeadTied && head.vocabularySize == 262_144)
    let prompts = try list("prompts").map { try $0.string() }
    let generated = try ids("generated")
    for (number, prompt) in prompts.enumerated() {
      let ids = folder.tokenizer.encode(prompt).ids + generated[number]
      let run = Run(threads: 2)
      let steps = generated[number].count
      let logits = head(
        encoder.model([Array(ids.dropLast())], run, last: [steps]), run)
      let expected = golden.floats("gemma.generate\(number).top5")
      let tokens = golden.integers("gemma.generate\(number).top5_ids")
      var actual: [Float] = []
      logits.withUnsafeElements { elements in
        for (place, token) in tokens.enumerated() {
          actual.append(elements[place / 5 * head.vocabularySize + token])
        }
      }
      #expect(relativeError(actual, expected) < 1e-4, "\(prompt)")
    }
  }

  @Test(
    "Recall of captions of one picture, untuned", .shared("data/captions/multi30k-val.task2.2.en"))
  func recall() async throws {
    func captions(_ number: Int) throws -> [String] {
      let path = SharedData.path("data/captions/multi30k-val.task2.\(number).en")
      return try String(decoding: FileBytes.read(path: path, limit: 1 << 24), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
    let model = try await TextEmbedder(directory: file, pooling: .mean, threads: 2)
    let first = try await model.encode(texts: captions(1))
    let second = try await model.encode(texts: captions(2))
    let result = first.captionRetrieval(with: second, threads: 2)
    #expect(result.pictures == 1014)
    let rates = [result.firstToSecond, result.secondToFirst].map {
      (1000 * ($0.rate(at: 1) ?? 0)).rounded() / 10
    }
    #expect(rates == [22.2, 22.1])
  }

  @Test("Without a word on pooling it is refused, and copies of it are not written")
  func refusals() async throws {
    #expect(
      throws: LanguageModelError.noPreparation(directory: file.deletingLastPathComponent().path)
    ) {
      _ = try LanguageModelFolder(LanguageModelSource(file.path), threads: 2)
    }
    #expect(throws: UnsupportedConfiguration.self) { _ = try folder().configurationOfCopy() }
    #expect(try folder().validate().problems.isEmpty)
  }
}
