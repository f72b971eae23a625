import ContrastFiles
import Foundation

/// The folder of a small language model: a Llama of one layer with random weights, and the tokenizer of
/// the fixtures, which writes a first token.
public final class TinyLanguageModel: Sendable {
  /// The tokenizer's folder; 281 ids.
  public static let tokenizer = SharedData.fixtures.appending(
    path: "language-models/preparation")
  /// The width of the states.
  public static let width = 32

  private let folder: TemporaryFolder
  public var path: String { folder.url.path }

  /// - Parameters:
  ///   - seed: of the weights.
  ///   - preparation: the contents of `text_preparation.json`; without it there is none.
  public init(seed: UInt64 = 1, preparation: String? = nil) throws {
    folder = try TemporaryFolder()
    let (width, hidden, vocabulary) = (Self.width, 48, 288)
    var generator = SeededGenerator(seed: seed)
    func random(_ name: String, _ shape: Int..., around center: Float = 0) -> StoredTensor {
      let values = generator.floats(shape.reduce(1, *), in: (center - 0.3)...(center + 0.3))
      return StoredTensor(name, shape, values)
    }
    let tensors = [
      random("embed_tokens.weight", vocabulary, width),
      random("layers.0.self_attn.q_proj.weight", width, width),
      random("layers.0.self_attn.k_proj.weight", width / 2, width),
      random("layers.0.self_attn.v_proj.weight", width / 2, width),
      random("layers.0.self_attn.o_proj.weight", width, width),
      random("layers.0.mlp.gate_proj.weight", hidden, width),
      random("layers.0.mlp.up_proj.weight", hidden, width),
      random("layers.0.mlp.down_proj.weight", width, hidden),
      random("layers.0.input_layernorm.weight", width, around: 1),
      random("layers.0.post_attention_layernorm.weight", width, around: 1),
      random("norm.weight", width, around: 1),
    ]
    try Data(SafetensorsBytes.file(tensors)).write(
      to: folder.url.appending(path: "model.safetensors"))
    let config = """
      {"model_type": "llama", "hidden_size": \(width), "intermediate_size": \(hidden),
      "num_hidden_layers": 1, "num_attention_heads": 4, "num_key_value_heads": 2,
      "max_position_embeddings": 2048, "vocab_size": \(vocabulary)}
      """
    try Data(config.utf8).write(to: folder.url.appending(path: "config.json"))
    for name in ["tokenizer.json", "tokenizer_config.json"] {
      try FileManager.default.copyItem(
        at: Self.tokenizer.appending(path: name), to: folder.url.appending(path: name))
    }
    if let preparation {
      try Data(preparation.utf8).write(
        to: folder.url.appending(path: "text_preparation.json"))
    }
  }
}
