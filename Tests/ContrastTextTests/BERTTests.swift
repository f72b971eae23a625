import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastText

@Suite("BERT and its relatives against transformers")
struct BERTTests {
  /// The tokens of each sequence of a padded batch, the other numbers that stand beside them, and the rows
  /// where they stand.
  private struct Batch {
    var texts: [[Int32]] = []
    var types: [[Int32]] = []
    var rows: [Int] = []

    init(_ golden: Golden) {
      let (ids, mask) = (golden.integers("input_ids"), golden.integers("attention_mask"))
      let kinds = golden.integers("token_type_ids")
      let length = golden.shape("input_ids")[1]
      for start in stride(from: 0, to: ids.count, by: length) {
        let places = (start..<start + length).filter { mask[$0] == 1 }
        texts.append(places.map { Int32(ids[$0]) })
        types.append(places.map { Int32(kinds[$0]) })
        rows += places
      }
    }

    func states(_ golden: Golden, _ name: String) -> [Float] {
      let (values, width) = (golden.floats(name), golden.shape(name).last!)
      return rows.flatMap { values[$0 * width..<($0 + 1) * width] }
    }
  }

  /// A model, and the pooler's layer.
  private func model(
    _ folder: URL, _ precision: Precision = .float32
  ) throws -> (BERT, pooler: SentenceDense) {
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let configuration = try BERTConfiguration(huggingFace: config)
    let checkpoint = try Checkpoint(directory: folder, threads: 2, precision: precision)
    let model = try BERT(checkpoint.weights, configuration)
    let name = try #require(configuration.names.pooler)
    let path = ["\(configuration.names.prefix).\(name)", name].first {
      checkpoint.weights.has("\($0).weight")
    }
    let pooler = try SentenceDense(
      checkpoint.weights[#require(path)],
      SentenceDense.Configuration(
        inputs: configuration.width, outputs: configuration.width, hasBias: true, function: .tanh),
      name: "")
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
    return (model, pooler)
  }

  private func expectAgreement(_ folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let (model, pooler) = try model(folder)
    let batch = Batch(golden)
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let states = model(batch.texts, types: batch.types, run)
    run.tap = nil
    for name in ["embeddings", "block0", "last_hidden"] {
      #expect(relativeError(taps[name]!, batch.states(golden, name)) < 1e-5, "\(name)")
    }
    let texts = batch.texts.map { TokenizedText(ids: $0, documentLength: 0) }
    for (pooling, name) in [(TextPooling.mean, "mean"), (.first, "cls")] {
      let pooled = pooling(
        states, batch.texts, last: [Int](repeating: 0, count: texts.count), run)
      #expect(relativeError(pooled.elements, golden.floats(name)) < 1e-5, "\(name)")
    }
    let layout = RaggedLayout(lengths: batch.texts.map(\.count))
    let first = run.gather(states, rows: (0..<layout.count).map { layout[$0].lowerBound })
    #expect(
      relativeError(pooler(first, run).elements, golden.floats("pooled")) < 1e-5)
  }

  @Test(
    "BERT with token types, pairs and pooler, from a file with heads",
    arguments: GenerationCase.all("bert"))
  func bert(_ reference: GenerationCase) throws { try expectAgreement(reference.folder) }

  @Test(
    "MiniLM in float16, from a file without heads", arguments: GenerationCase.all("minilm"))
  func miniLM(_ reference: GenerationCase) throws { try expectAgreement(reference.folder) }

  @Test(
    "bfloat16 and int8: means of states beside those of transformers",
    arguments: GenerationCase.all("bert") + GenerationCase.all("minilm"))
  func precisions(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let batch = Batch(golden)
    let (expected, width) = (golden.floats("mean"), golden.shape("mean")[1])
    for (precision, least) in [(Precision.bfloat16, 0.99996), (.int8, 0.9995)] {
      let (model, _) = try model(reference.folder, precision)
      let run = Run(threads: 2)
      let means = TextPooling.mean(
        model(batch.texts, types: batch.types, run), batch.texts,
        last: [Int](repeating: 0, count: batch.texts.count), run
      ).elements
      let cosines = stride(from: 0, to: means.count, by: width).map { start in
        func dot(_ a: [Float], _ b: [Float]) -> Double {
          (start..<start + width).reduce(0) { $0 + Double(a[$1]) * Double(b[$1]) }
        }
        return dot(means, expected) / (dot(means, means) * dot(expected, expected)).squareRoot()
      }
      let worst = try #require(cosines.min())
      print("\(reference.testDescription) \(precision): cosines of at least \(worst)")
      #expect(worst >= least, "\(precision): \(worst)")
    }
  }

  @Test("RoBERTa, whose positions are counted from the ids: padding inside a text takes none")
  func roberta() throws {
    let folder = SharedData.fixtures.appending(path: "sentence-transformers/roberta")
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let configuration = try BERTConfiguration(huggingFace: config)
    #expect(configuration.maximumTokens == 18 && configuration.paddingToken == 1)
    let checkpoint = try Checkpoint(directory: folder, threads: 2)
    let model = try BERT(checkpoint.weights, configuration)
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
    let run = Run(threads: 2)
    var texts: [TokenizedText] = []
    var states: [Tensor] = []
    while golden.has("ids.\(texts.count)") {
      let number = texts.count
      let ids = golden.integers("ids.\(number)").map { Int32($0) }
      states.append(model([ids], run))
      let error = relativeError(
        states[number].elements, golden.floats("last_hidden.\(number)"))
      #expect(error < 1e-5, "text \(number)")
      texts.append(TokenizedText(ids: ids, documentLength: 0))
    }
    #expect(texts.contains { $0.ids.contains(1) })

    // A batch equals its texts, with every pooling.
    let poolings: [(String, TextPooling)] = [
      ("cls", .first), ("max", .maximum), ("mean", .mean),
      ("mean_sqrt_len_tokens", .sumOverRootLength), ("weightedmean", .weightedMean),
      ("lasttoken", .last),
    ]
    let many = (0..<40).map { $0 % texts.count }
    for (name, pooling) in poolings {
      let (expected, width) = (golden.floats("pooling.\(name)"), configuration.width)
      #expect(
        relativeError(model.pooled(texts, by: pooling, run).elements, expected) < 1e-5, "\(name)")
      let batch = model.pooled(many.map { texts[$0] }, by: pooling, run).elements
      let rows = many.flatMap { expected[$0 * width..<($0 + 1) * width] }
      #expect(relativeError(batch, Array(rows)) < 1e-5, "\(name)")
    }
    let all = model.pooled(texts, by: .concatenated(poolings.map(\.1)), run)
    #expect(all.shape == [texts.count, 6 * configuration.width])
    for (place, (name, _)) in poolings.enumerated() {
      let columns = (0..<texts.count).flatMap { row in
        (0..<configuration.width).map {
          all.elements[(row * 6 + place) * configuration.width + $0]
        }
      }
      #expect(relativeError(columns, golden.floats("pooling.\(name)")) < 1e-5, "\(name)")
    }
  }

  // MARK: Configurations

  private func configuration(_ text: String) throws -> BERTConfiguration {
    try BERTConfiguration(
      huggingFace: JSONNode(JSONValue(Array(text.utf8), file: "config.json"), file: "config.json"))
  }

  @Test("Missing keys take the defaults of the class")
  func defaults() throws {
    let bert = try configuration(#"{"model_type":"bert"}"#)
    #expect(bert.vocabularySize == 30_522 && bert.width == 768 && bert.layers == 12)
    #expect(bert.maximumTokens == 512 && bert.embedding.typeCount == 2)
    #expect(bert.block.normEpsilon == 1e-12 && bert.block.mlp.hiddenWidth == 3072)
    let roberta = try configuration(
      #"{"model_type":"xlm-roberta","vocab_size":250002,"max_position_embeddings":514}"#)
    #expect(roberta.maximumTokens == 512 && roberta.block.normEpsilon == 1e-12)
    let distilled = try configuration(#"{"model_type":"distilbert","layer_norm_eps":1}"#)
    #expect(distilled.layers == 6 && distilled.embedding.typeCount == 0)
    #expect(distilled.block.normEpsilon == 1e-12 && distilled.paddingToken == nil)
  }

  @Test(
    "Options that BERT's layers do not have are refused by name",
    arguments: [
      ("position_embedding_type", #""relative_key""#), ("is_decoder", "true"),
      ("add_cross_attention", "true"), ("quantization_config", #"{"bits":4}"#),
      ("hidden_act", #""mish""#),
    ])
  func refusals(_ key: String, _ value: String) throws {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try configuration(#"{"model_type":"bert","\#(key)":\#(value)}"#)
    }
    #expect(error?.key == key)
  }

  @Test("Other families are refused by name, and shapes that do not fit by their keys")
  func wrong() {
    for type in ["albert", "electra", "t5"] {
      let error = #expect(throws: UnsupportedConfiguration.self) {
        try configuration(#"{"model_type":"\#(type)"}"#)
      }
      #expect(error?.key == "model_type" && error?.value == type)
    }
    for text in [
      #"{"model_type":"bert","num_attention_heads":7}"#, #"{"model_type":"bert","hidden_size":0}"#,
      #"{"model_type":"roberta","pad_token_id":-1}"#,
      #"{"model_type":"roberta","pad_token_id":60000}"#,
      #"{"model_type":"roberta","pad_token_id":600}"#, "[]", "{}",
    ] { #expect(throws: FileError.self, "\(text)") { try configuration(text) } }
  }

  @Test("A file with and without the prefix of heads, but not with both")
  func prefixes() throws {
    let folder = SharedData.fixtures.appending(path: "generation-cases/bert")
    let stored = try Checkpoint(directory: folder)
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let configuration = try BERTConfiguration(huggingFace: config)
    var tensors: [String: Tensor] = [:]
    for name in stored.names where name.hasPrefix("bert.") {
      tensors[String(name.dropFirst(5))] = stored.stored(name)!
    }
    let plain = Checkpoint(name: "plain", tensors: tensors)
    _ = try BERT(plain.weights, configuration)
    try plain.requireAllUsed(ignoring: configuration.names.isIgnored)
    for name in stored.names { tensors[name] = stored.stored(name)! }
    let both = Checkpoint(name: "both", tensors: tensors)
    _ = try BERT(both.weights, configuration)
    #expect(throws: CheckpointError.self) {
      try both.requireAllUsed(ignoring: configuration.names.isIgnored)
    }
  }
}
