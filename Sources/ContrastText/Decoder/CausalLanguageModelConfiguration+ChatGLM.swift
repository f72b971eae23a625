import ContrastFiles
import ContrastLayers
import ContrastTensor

extension CausalLanguageModelConfiguration {
  /// Reads the `config.json` of ChatGLM-6B, the first of its name; later ones have other layers and are refused.
  ///
  /// Residuals begin at the normed states, times √(2 · layers). Half of each head rotates with a token's place in
  /// the prompt, the other half with its place in the answer. The prompt sees itself in both directions.
  ///
  /// Source: Du et al. 2022, "GLM"; `modeling_chatglm.py` of THUDM/chatglm-6b. That code rounds the frequencies of
  /// rotation to float16; the training code, and this one, does not.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  init(chatGLM config: JSONNode) throws {
    try config.refuse("position_encoding_2d", unless: ["true"])
    try config.refuse("quantization_bit", unless: ["0"])
    try config.refuse("pre_seq_len", unless: ["0"])
    if config["multi_query_attention"] != nil || config["padded_vocab_size"] != nil {
      throw config["model_type"]!.unsupported(
        supported: "the first ChatGLM-6B; this file is of ChatGLM2 or later")
    }
    let width = try config.size("hidden_size", default: 4096)
    let heads = try config.size("num_attention_heads", default: 32)
    guard width % heads == 0, width / heads % 4 == 0 else {
      throw config.failure("has a width of \(width), of which \(heads) heads get no multiple of 4")
    }
    let layers = try config.layerCount("num_layers", default: 28)
    vocabularySize = try config.size("vocab_size", default: 150_528)
    maximumPositions = try config.size("max_sequence_length", default: 2048)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: width / heads), mask: .causal),
      mlp: MLP.Configuration(
        width: width, hiddenWidth: try config.size("inner_hidden_size", default: 16_384),
        activation: .geluTanh),
      normEpsilon: Float(try config.double("layernorm_epsilon", default: 1e-5)),
      form: .normedResidual(scale: Float(2 * layers).squareRoot()))
    windows = [Int?](repeating: nil, count: layers)
    rotaries = [RotaryFrequencies(base: 10_000)]
    rotaryOfBlock = [Int](repeating: 0, count: layers)
    embeddingScale = 1
    isBidirectional = false
    names = .chatGLM
    let rows = vocabularySize
    func token(_ name: String, _ usual: Int) throws -> Int32 {
      let id = try config.int(name, default: usual)
      guard (0..<rows).contains(id) else {
        throw config.failure("has a \(name) of \(id), outside of the vocabulary")
      }
      return Int32(id)
    }
    prefix = PrefixTokens(
      start: try token("bos_token_id", 130_004),
      masks: [try token("gmask_token_id", 130_001), try token("mask_token_id", 130_000)])
  }
}
