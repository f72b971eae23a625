import ContrastFiles
import Foundation
import ContrastLayers
import ContrastTensor

/// The shape of a decoder: Llama, Mistral, Qwen 2 and 3, Gemma 1 to 3, OPT, ChatGLM.
public struct CausalLanguageModelConfiguration: Sendable, Equatable {
  public var vocabularySize: Int
  /// The most tokens a text can have.
  public var maximumPositions: Int
  /// All blocks, but for the mask, which ``isBidirectional`` and ``windows`` decide.
  package var block: TransformerBlock.Configuration
  /// For each block how many keys a query sees, its own included; nil where it sees all.
  package var windows: [Int?]
  /// The table of positions that is added to the embeddings (OPT); nil for none.
  package var positionTable: TokenEmbedding.Positions?
  /// The width of the token table where it is not ``width``: a linear takes its rows to that, and another one the
  /// last states back (OPT-350m).
  package var tableWidth: Int?
  /// Whether a norm stands behind the last block.
  package var hasFinalNorm = true
  /// What the first part of a text ends with, which sees itself in both directions (ChatGLM); nil where there is
  /// no such part.
  package var prefix: PrefixTokens?
  /// The rotary embeddings of the model; none in models with a table of positions.
  package var rotaries: [RotaryFrequencies]
  /// For each block the index of its rotary embedding.
  package var rotaryOfBlock: [Int]
  /// What token embeddings are multiplied by.
  package var embeddingScale: Float
  /// Whether every token sees every other, as in models made by LLM2Vec, or only those before it, as
  /// in generation. Never guessed from the weights.
  ///
  /// Without a causal mask there are no windows either, unless `hasBidirectionalWindows`: LLM2Vec
  /// replaces both by a mask of zeros.
  public var isBidirectional: Bool
  /// Whether windows remain without a causal mask: a query then sees half a window to each side.
  package var hasBidirectionalWindows = false
  package var names: CausalLanguageModelNames

  public var layers: Int { windows.count }
  public var width: Int { block.attention.width }
  /// Whether states of texts mean something by themselves: not where texts are read as what an answer is about.
  var embeds: Bool { prefix == nil }

  /// What refuses to embed texts.
  ///
  /// - Parameter config: `config.json`.
  func refusalToEmbed(_ config: JSONNode) -> UnsupportedConfiguration {
    (config["model_type"] ?? config).unsupported(
      supported: "text generation; ChatGLM reads no text but as a prompt")
  }

  /// The numbers that say where a token stands.
  var coordinates: Int { prefix == nil ? 1 : 2 }
  /// Of the states that the model gives.
  package var outputWidth: Int { tableWidth ?? width }
  /// The heads of the attention in each layer.
  public var heads: AttentionHeads { block.attention.heads }
  /// Inside the MLP of each layer.
  public var hiddenWidth: Int { block.mlp.hiddenWidth }

  /// The configuration of one block.
  package func block(_ layer: Int) -> TransformerBlock.Configuration {
    var block = block
    block.attention.mask =
      switch windows[layer] {
      case nil: isBidirectional ? .bidirectional : .causal
      case let window? where !isBidirectional: .slidingWindow(window)
      case let window? where hasBidirectionalWindows:
        .window(before: window / 2, after: window / 2)
      default: .bidirectional
      }
    block.attention.positions = rotaries.isEmpty ? .none : .rotary(rotaryOfBlock[layer])
    return block
  }
}

extension CausalLanguageModelConfiguration {
  /// Reads the `config.json` of a Hugging Face model.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  public init(contentsOf file: URL) throws {
    try self.init(huggingFace: JSONNode(contentsOf: file.path))
  }

  /// Reads a Hugging Face `config.json`; missing keys take the defaults of the class that
  /// `model_type` names. Of a model of images and texts, `text_config` is read. The direction of attention is that of `use_bidirectional_attention`, which
  /// hardly any file has: causal.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace root: JSONNode) throws {
    if let read = try CausalLanguageModelFamily.reader(root) {
      self = try read(root)
      return
    }
    let (family, config, isPart) = try CausalLanguageModelFamily.read(root)
    if let quantization = root["quantization_config"] ?? config["quantization_config"] {
      throw quantization.unsupported(supported: "float weights")
    }
    let heads = try Self.heads(config, family)
    let width = try config.size("hidden_size", default: family.width)
    let epsilon = Float(try config.double("rms_norm_eps", default: 1e-6))
    var bias = (inputs: family.attentionBias == .inputs, output: false)
    if family.attentionBias == .configured {
      let flag = try config.bool("attention_bias", default: false)
      bias = (flag, flag)
    }
    let scalar = try config.nullable("query_pre_attn_scalar", default: family.queryScalar) {
      try $0.positive()
    }
    let softCap = try config.nullable("attn_logit_softcapping", default: family.softCap) {
      try $0.positive()
    }
    vocabularySize = try config.size("vocab_size", default: family.vocabularySize)
    maximumPositions = try config.size(
      "max_position_embeddings", default: family.maximumPositions)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: heads, mask: .causal, queryBias: bias.inputs, keyBias: bias.inputs,
        valueBias: bias.inputs, outputBias: bias.output,
        queryKeyNorm: family.queryKeyNorms ? family.norm : nil, normEpsilon: epsilon,
        scale: family.queryScalar == nil ? nil : scalar.map { 1 / Float($0).squareRoot() },
        softCap: family.takesSoftCap ? softCap.map { Float($0) } : nil),
      mlp: MLP.Configuration(
        kind: .gated(), width: width,
        hiddenWidth: try config.size("intermediate_size", default: family.hiddenWidth),
        activation: try Self.activation(config, family),
        bias: family.hasMLPBias ? try config.bool("mlp_bias", default: false) : false),
      norm: family.norm, normEpsilon: epsilon, form: family.form)
    windows = try Self.windows(config, family)
    (rotaries, rotaryOfBlock) = try Self.rotaries(
      config, family, windows: windows, maximumPositions: maximumPositions)
    embeddingScale = family.scalesEmbeddings ? Float(width).squareRoot() : 1
    isBidirectional = try config.bool("use_bidirectional_attention", default: false)
    hasBidirectionalWindows = family.hasBidirectionalWindows
    names = isPart ? family.names.ofPart : family.names
  }

  /// The bound of a model's logits, `final_logit_softcapping` of its `config.json`; nil for none. A missing
  /// key has the default of the family.
  ///
  /// - Throws: `FileError` for a bound that is not positive.
  package static func finalSoftCap(huggingFace config: JSONNode) throws -> Float? {
    guard try CausalLanguageModelFamily.reader(config) == nil else { return nil }
    let (family, config, _) = try CausalLanguageModelFamily.read(config)
    guard family.takesSoftCap else { return nil }
    let bound = try config.nullable("final_logit_softcapping", default: family.finalSoftCap) {
      try $0.positive()
    }
    return bound.map { Float($0) }
  }

  /// No model comes near it, and tables of rotations, which are made before weights are looked for, stay
  /// small.
  static let widestHead = 1 << 16

  private static func heads(
    _ config: JSONNode, _ family: CausalLanguageModelFamily
  ) throws -> AttentionHeads {
    let count = try config.size("num_attention_heads", default: family.heads)
    let keyValueCount =
      try config.nullable("num_key_value_heads", default: family.keyValueHeads) { _ in
        try config.size("num_key_value_heads")
      } ?? count
    guard count % keyValueCount == 0 else {
      throw config.failure("has \(count) heads, which \(keyValueCount) key heads do not divide")
    }
    let width = try config.size("hidden_size", default: family.width)
    let headWidth = try config.nullable("head_dim", default: family.headWidth) { _ in
      try config.size("head_dim")
    }
    guard headWidth != nil || width % count == 0 else {
      throw config.failure("has a width of \(width), which \(count) heads do not divide")
    }
    let result = AttentionHeads(
      count: count, keyValueCount: keyValueCount, width: headWidth ?? width / count)
    guard result.width % 2 == 0 else {
      throw config.failure("has heads of the odd width \(result.width), which cannot rotate")
    }
    guard result.width <= Self.widestHead else {
      throw config.failure(
        "has heads of the width \(result.width), more than \(Self.widestHead)")
    }
    return result
  }

  private static func activation(
    _ config: JSONNode, _ family: CausalLanguageModelFamily
  ) throws -> Activation {
    let activation = try config.activation(family.activationKey, default: family.activation)
    return family.geluIsTanh && activation == .gelu ? .geluTanh : activation
  }

  private static func windows(
    _ config: JSONNode, _ family: CausalLanguageModelFamily
  ) throws -> [Int?] {
    let layers = try config.layerCount("num_hidden_layers", default: family.layers)
    guard family.window != .none else { return [Int?](repeating: nil, count: layers) }
    var width = try config.nullable("sliding_window", default: 4096) { _ in
      try config.size("sliding_window")
    }
    if case .upperLayers = family.window,
      try !config.bool("use_sliding_window", default: false)
    {
      width = nil
    }
    if family.window != .allLayers, config["layer_types"] != nil {
      let types = try config.array("layer_types")
      guard types.count == layers else {
        throw config.failure("has \(layers) layers, but \(types.count) layer_types")
      }
      return try types.map { type in
        switch try type.string() {
        case "full_attention": nil
        case "sliding_attention": width
        default: throw type.unsupported(supported: "full_attention, sliding_attention")
        }
      }
    }
    let full = try config.int("max_window_layers", default: 28)
    return try (0..<layers).map { layer in
      switch family.window {
      case .none: return nil
      case .allLayers: return width
      case .upperLayers: return layer >= full ? width : nil
      case .allButEvery(let pattern, let key):
        let pattern = try key.map { try config.size($0, default: pattern) } ?? pattern
        return (layer + 1) % pattern == 0 ? nil : width
      }
    }
  }

  /// The rotary embeddings, and which of them each block has. Where a family has one for the blocks
  /// with a window, it is the second.
  private static func rotaries(
    _ config: JSONNode, _ family: CausalLanguageModelFamily, windows: [Int?],
    maximumPositions: Int
  ) throws -> (rotaries: [RotaryFrequencies], ofBlock: [Int]) {
    guard let localBase = family.localRotaryBase else {
      let rotary = try RotaryFrequencies(
        huggingFace: config, defaultBase: family.rotaryBase, maximumPositions: maximumPositions)
      return ([rotary], [Int](repeating: 0, count: windows.count))
    }
    let global = try RotaryFrequencies(
      huggingFace: config, layerType: "full_attention", defaultBase: family.rotaryBase,
      maximumPositions: maximumPositions)
    let local = try RotaryFrequencies(
      huggingFaceLocal: config, defaultBase: localBase, maximumPositions: maximumPositions)
    return ([global, local], windows.map { $0 == nil ? 0 : 1 })
  }
}

extension JSONNode {
  /// A key whose explicit null means "none", which a missing key does not.
  fileprivate func nullable<T>(
    _ name: String, default value: T?, _ read: (JSONNode) throws -> T
  ) throws -> T? {
    if let node = self[name] { return try read(node) }
    return try members().contains { $0.name == name } ? nil : value
  }

  fileprivate func positive() throws -> Double {
    let number = try double()
    guard number > 0 else { throw failure("must be positive, not \(number)") }
    return number
  }
}
