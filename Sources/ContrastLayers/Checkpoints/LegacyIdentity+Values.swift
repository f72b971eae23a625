import ContrastFiles

/// The values of an `Identity`, taken one by one.
struct LegacyValues {
  private let identity: Identity
  private var rest: Set<String>
  private let isKnown: Bool

  init(_ identity: Identity, version: Int) {
    self.identity = identity
    rest = identity.names
    isKnown = identity.version == version
  }

  /// Whether every value has been taken.
  var isEmpty: Bool { isKnown && rest.isEmpty }

  private mutating func take(_ name: String) -> Identity.Value? {
    rest.remove(name)
    return identity[name]
  }

  mutating func text(_ name: String) -> String? {
    if case .text(let text) = take(name) { text } else { nil }
  }

  mutating func integer(_ name: String) -> Int? {
    if case .integer(let number) = take(name) { number } else { nil }
  }

  mutating func flag(_ name: String) -> Bool? {
    if case .flag(let flag) = take(name) { flag } else { nil }
  }

  mutating func part(_ name: String) -> Identity? {
    if case .part(let part) = take(name) { part } else { nil }
  }

  mutating func float(_ name: String) -> Float? {
    if case .number(let decimal) = take(name) { Float(decimal) } else { nil }
  }

  mutating func double(_ name: String) -> Double? {
    if case .number(let decimal) = take(name) { Double(decimal) } else { nil }
  }

  mutating func integers(_ name: String) -> [Int]? {
    guard case .list(let values) = take(name) else { return nil }
    return values.compactMap { if case .integer(let number) = $0 { number } else { nil } }
  }

  mutating func floats(_ name: String) -> [Float]? {
    guard case .list(let values) = take(name) else { return nil }
    return values.compactMap { if case .number(let decimal) = $0 { Float(decimal) } else { nil } }
  }
}

/// A transformer block as it could be when fingerprints were made of reflection text.
struct LegacyBlock {
  let width: Int
  let (heads, keyValueHeads, headWidth): (Int, Int, Int)
  let norm: String
  let normOffset: Float
  let epsilon: Float
  let postNorms: Bool
  let (queryBias, keyBias, valueBias, outputBias): (Bool, Bool, Bool, Bool)
  let qkNorm: String?
  let attentionSubNorm: Bool
  let attentionEpsilon: Float
  let scale: Float
  let softCap: Float?
  let mlpWidth: Int
  let activation: String
  let (mlpBias, isGated, mlpSubNorm): (Bool, Bool, Bool)
  let mlpEpsilon: Float

  /// - Parameter identity: `transformer_block`.
  /// - Returns: nil for a block that did not exist then.
  init?(_ identity: Identity) {
    var values = LegacyValues(identity, version: 1)
    guard let width = values.integer("width"), let heads = values.integer("heads"),
      let epsilon = values.float("norm_epsilon"), let mlpWidth = values.integer("mlp_width"),
      let activation = values.text("activation")
    else { return nil }
    self.width = width
    self.heads = heads
    self.epsilon = epsilon
    self.mlpWidth = mlpWidth
    keyValueHeads = values.integer("key_value_heads") ?? heads
    headWidth = values.integer("head_width") ?? width / heads
    norm = values.text("norm") ?? "layer"
    normOffset = values.float("norm_offset") ?? 0
    let placement = values.text("norm_placement") ?? "pre"
    guard ["pre", "sandwich"].contains(placement) else { return nil }
    postNorms = placement == "sandwich"
    queryBias = values.flag("query_bias") ?? true
    keyBias = values.flag("key_bias") ?? true
    valueBias = values.flag("value_bias") ?? true
    outputBias = values.flag("output_bias") ?? true
    qkNorm = values.text("qk_norm")
    _ = values.float("qk_norm_offset")
    attentionSubNorm = values.flag("attention_sub_norm") ?? false
    attentionEpsilon = values.float("attention_norm_epsilon") ?? epsilon
    scale = values.float("attention_scale") ?? 1 / Float(headWidth).squareRoot()
    softCap = values.float("attention_soft_cap")
    let activations = [
      "identity": "identity", "quick_gelu": "quickGELU", "gelu": "gelu", "gelu_tanh": "geluTanh",
      "silu": "silu",
    ]
    guard let name = activations[activation] else { return nil }
    self.activation = name
    mlpBias = values.flag("mlp_bias") ?? true
    isGated = values.text("mlp") == "gated"
    mlpSubNorm = values.flag("mlp_sub_norm") ?? false
    mlpEpsilon = values.float("mlp_norm_epsilon") ?? epsilon
    guard values.isEmpty else { return nil }
  }

  var headsText: String {
    "AttentionHeads(count: \(heads), keyValueCount: \(keyValueHeads), width: \(headWidth))"
  }
}
