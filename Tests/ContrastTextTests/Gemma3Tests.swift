import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

/// Gemma 3 is an entry of the table of families: QK-norm, sandwich norms, two rotary bases, windows in all
/// but every n-th block.
@Suite("Gemma 3 against transformers")
struct Gemma3Tests {
  /// The tokens of each sequence of a padded batch, and the rows where they stand.
  private func unpadded(
    _ golden: Golden, _ prefix: String
  ) -> (texts: [[Int32]], rows: [Int]) {
    let (ids, mask) = (
      golden.integers("\(prefix).input_ids"), golden.integers("\(prefix).attention_mask")
    )
    let length = golden.shape("\(prefix).input_ids")[1]
    let rows = ids.indices.filter { mask[$0] == 1 }
    let texts = Dictionary(grouping: rows) { $0 / length }.sorted { $0.key < $1.key }
    return (texts.map { $0.value.map { Int32(ids[$0]) } }, rows)
  }

  private func expectAgreement(
    _ model: CausalLanguageModel, _ golden: Golden, _ prefix: String, last: String,
    _ output: (Tensor, Run) -> Tensor
  ) {
    let (texts, rows) = unpadded(golden, prefix)
    func expected(_ name: String) -> [Float] {
      let (values, width) = (golden.floats(name), golden.shape(name).last!)
      return rows.flatMap { values[$0 * width..<($0 + 1) * width] }
    }
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let result = output(model(texts, run), run)
    for name in ["embeddings", "block0", "block2"] {
      #expect(relativeError(taps[name]!, expected("\(prefix).\(name)")) < 1e-5, "\(name)")
    }
    #expect(relativeError(result.elements, expected("\(prefix).\(last)")) < 1e-5)
  }

  @Test(
    "Blocks and logits of the causal model, whose windows are crossed",
    arguments: GenerationCase.all("gemma3"))
  func causal(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let folder = reference.path("causal")
    let model = try CausalLanguageModel(directory: URL(filePath: folder), threads: 2)
    #expect(model.configuration.windows.contains(5) && model.configuration.windows.contains(nil))
    for (index, name) in ["global", "local"].enumerated() {
      let expected = golden.floats("causal.inv_freq.\(name)")
      let actual = model.configuration.rotaries[index].values(headWidth: 2 * expected.count)
      for (a, e) in zip(actual, expected) { #expect(abs(Float(a) - e) <= 1e-6 * e) }
    }
    let head = try LanguageModelHead(
      Checkpoint(directory: URL(filePath: folder)).weights, of: model)
    expectAgreement(model, golden, "causal", last: "all_logits") { head($0, $1) }
  }

  @Test(
    "The model without a causal mask keeps windows of half the size to both sides",
    arguments: GenerationCase.all("gemma3", holding: "embedding"))
  func bidirectional(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let model = try CausalLanguageModel(directory: reference.folder.appending(path: "embedding"))
    #expect(model.configuration.isBidirectional)
    expectAgreement(model, golden, "embedding", last: "last_hidden") { states, _ in states }
  }

  /// A folder of a model of images and texts around the causal one.
  private func multimodal(
    _ reference: GenerationCase, prefix: String, at folder: URL, extra: [StoredTensor] = []
  ) throws {
    let source = URL(filePath: reference.path("causal"))
    let config = try String(
      decoding: Data(contentsOf: source.appending(path: "config.json")), as: UTF8.self)
    try Data(
      """
      {"model_type": "gemma3", "architectures": ["Gemma3ForConditionalGeneration"],
       "vision_config": {"model_type": "siglip_vision_model"}, "mm_tokens_per_image": 4,
       "text_config": \(config)}
      """.utf8
    ).write(to: folder.appending(path: "config.json"))
    let file = try SafetensorsFile(path: source.appending(path: "model.safetensors").path)
    let tensors = file.names.map { name in
      let entry = file.entries[name]!
      let inner = name.hasPrefix("model.") ? String(name.dropFirst("model.".count)) : name
      return StoredTensor(
        "\(prefix).\(inner)", entry.elementType, entry.shape, Array(file.bytes(of: entry)))
    }
    try Data(SafetensorsBytes.file(tensors + extra)).write(
      to: folder.appending(path: "model.safetensors"))
  }

  @Test(
    "The text part of a model of images and texts",
    arguments: GenerationCase.all("gemma3"), ["language_model.model", "model.language_model"])
  func multimodal(_ reference: GenerationCase, _ prefix: String) throws {
    let folder = try TemporaryFolder()
    let vision = prefix.hasPrefix("model.") ? "model." : ""
    try multimodal(
      reference, prefix: prefix, at: folder.url,
      extra: [
        StoredTensor("\(vision)vision_tower.vision_model.post_layernorm.weight", [2], [1, 1]),
        StoredTensor("\(vision)multi_modal_projector.mm_soft_emb_norm.weight", [2], [1, 1]),
      ])
    let model = try CausalLanguageModel(directory: folder.url, threads: 2)
    let golden = try reference.golden()
    let head = try LanguageModelHead(
      Checkpoint(directory: folder.url).weights, of: model)
    expectAgreement(model, golden, "causal", last: "all_logits") { head($0, $1) }
  }

  @Test("Tensors of no part are left over, and another text model is refused by name")
  func strangers() throws {
    let reference = try #require(GenerationCase.all("gemma3").first)
    let folder = try TemporaryFolder()
    try multimodal(
      reference, prefix: "language_model.model", at: folder.url,
      extra: [StoredTensor("audio_tower.weight", [2], [1, 1])])
    #expect(throws: CheckpointError.self) {
      _ = try CausalLanguageModel(directory: folder.url, threads: 2)
    }
    func open(_ json: String) throws {
      _ = try CausalLanguageModelConfiguration(
        huggingFace: JSONNode(JSONValue(Array(json.utf8), file: "config"), file: "config"))
    }
    #expect(throws: FileError.self) { try open(#"{"model_type": "gemma3"}"#) }
    #expect(throws: UnsupportedConfiguration.self) {
      try open(#"{"model_type": "gemma3", "text_config": {"model_type": "llama"}}"#)
    }
    // Missing keys are those of the class.
    let sparse = #"{"model_type": "gemma3", "text_config": {"hidden_size": 2560}}"#
    let configuration = try CausalLanguageModelConfiguration(
      huggingFace: JSONNode(JSONValue(Array(sparse.utf8), file: "config"), file: "config"))
    #expect(configuration.vocabularySize == 262_208 && configuration.heads.count == 8)
    #expect(configuration.heads.keyValueCount == 4 && configuration.heads.width == 256)
  }
}
