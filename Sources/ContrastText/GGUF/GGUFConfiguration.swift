import ContrastFiles
import ContrastLayers

/// The configuration of a decoder in the metadata of a GGUF file, as the `config.json` that transformers
/// would have for it.
struct GGUFConfiguration {
  private let file: GGUFFile
  private let metadata: GGUFMetadata
  private let architecture: GGUFArchitecture
  /// `general.architecture`.
  private let name: String

  /// - Throws: `FileError` where the metadata does not name the architecture, `UnsupportedConfiguration` for
  ///   one that is not in the table.
  init(_ file: GGUFFile) throws {
    self.file = file
    metadata = file.metadata
    name = try metadata.string("general.architecture")
    guard let architecture = GGUFArchitecture.all[name] else {
      throw UnsupportedConfiguration(
        file: file.file.path, key: "general.architecture", value: String(name.prefix(40)),
        supported: GGUFArchitecture.all.keys.sorted().joined(separator: ", "))
    }
    self.architecture = architecture
  }

  var table: GGUFArchitecture { architecture }

  private func key(_ part: String) -> String { "\(name).\(part)" }
  private func has(_ part: String) -> Bool { metadata[key(part)] != nil }

  private func unsupported(_ part: String, _ value: String, _ supported: String) -> Error {
    UnsupportedConfiguration(
      file: file.file.path, key: key(part), value: value, supported: supported)
  }

  // MARK: Numbers

  /// A size that a model can have, so that products of two cannot overflow.
  private func size(_ part: String) throws -> Int {
    let number = try metadata.int(key(part))
    guard (1...1 << 24).contains(number) else {
      throw metadata.failure(key(part), "must be between 1 and \(1 << 24), not \(number)")
    }
    return number
  }

  /// A size that some files give for each layer; all layers must have one.
  private func sizeOfLayers(_ part: String, layers: Int) throws -> Int {
    guard case .array? = metadata[key(part)] else { return try size(part) }
    let sizes = try metadata.integers(key(part))
    guard sizes.count == layers, let first = sizes.first else {
      throw metadata.failure(key(part), "has \(sizes.count) numbers for \(layers) layers")
    }
    guard sizes.allSatisfy({ $0 == first }) else {
      throw unsupported(part, "\(sizes.prefix(8))", "one number for all layers")
    }
    guard (1...1 << 24).contains(first) else {
      throw metadata.failure(key(part), "must be between 1 and \(1 << 24), not \(first)")
    }
    return first
  }

  private func positive(_ part: String) throws -> Double {
    let number = try metadata.double(key(part))
    guard number > 0 else { throw metadata.failure(key(part), "must be positive, not \(number)") }
    return number
  }

  /// The layers of the model.
  private func layers() throws -> Int {
    let layers = try size("block_count")
    guard layers <= 4096 else {
      throw metadata.failure(key("block_count"), "must be at most 4096, not \(layers)")
    }
    return layers
  }

  /// The heads of queries and of keys, and the width of each.
  func heads() throws -> (count: Int, keyValueCount: Int, width: Int) {
    let layers = try layers()
    let count = try sizeOfLayers("attention.head_count", layers: layers)
    let keyValueCount =
      has("attention.head_count_kv")
      ? try sizeOfLayers("attention.head_count_kv", layers: layers) : count
    let width = try size("embedding_length")
    guard has("attention.key_length") || width % count == 0 else {
      throw metadata.failure(
        key("attention.head_count"), "is \(count), which does not divide the width \(width)")
    }
    let headWidth = has("attention.key_length") ? try size("attention.key_length") : width / count
    if has("attention.value_length"), try size("attention.value_length") != headWidth {
      throw unsupported(
        "attention.value_length", "\(try size("attention.value_length"))", "\(headWidth)")
    }
    guard headWidth <= CausalLanguageModelConfiguration.widestHead else {
      throw metadata.failure(
        key("attention.key_length"),
        "is \(headWidth), more than \(CausalLanguageModelConfiguration.widestHead)")
    }
    guard headWidth % 2 == 0 else {
      throw metadata.failure(
        key("attention.key_length"), "is \(headWidth): heads of odd width cannot rotate")
    }
    return (count, keyValueCount, headWidth)
  }

  // MARK: config.json

  /// - Throws: `FileError`, `UnsupportedConfiguration`; `CheckpointError` for a missing token table.
  func config() throws -> JSONNode {
    guard let table = file.entries["token_embd.weight"] else {
      throw CheckpointError.missingTensor(
        file: file.file.path, key: "token_embd.weight", shape: [])
    }
    try refuseUnknown()
    var config: JSONObject = ["model_type": .string(architecture.family)]
    func set(_ name: String, _ number: Int) { config.set(name, .number("\(number)")) }
    func set(_ name: String, _ number: Double) { config.set(name, .number("\(number)")) }
    let (layers, heads) = (try layers(), try heads())
    set("vocab_size", table.shape[0])
    set("max_position_embeddings", try size("context_length"))
    set("hidden_size", try size("embedding_length"))
    set("intermediate_size", try sizeOfLayers("feed_forward_length", layers: layers))
    set("num_hidden_layers", layers)
    set("num_attention_heads", heads.count)
    set("num_key_value_heads", heads.keyValueCount)
    set("head_dim", heads.width)
    set("rms_norm_eps", try positive("attention.layer_norm_rms_epsilon"))
    set("rope_theta", has("rope.freq_base") ? try positive("rope.freq_base") : 10_000)
    if let scaling = try scaling() { config.set("rope_scaling", scaling) }
    config.set("attention_bias", .bool(file.entries["blk.0.attn_q.bias"] != nil))
    config.set("mlp_bias", .bool(file.entries["blk.0.ffn_up.bias"] != nil))
    config.set("tie_word_embeddings", .bool(file.entries["output.weight"] == nil))
    let isCausal = try metadata.bool(key("attention.causal"), default: true)
    config.set("use_bidirectional_attention", .bool(!isCausal))
    for (name, value) in try windows(layers: layers) { config.set(name, value) }
    for (name, value) in try softCaps() { config.set(name, value) }
    set("query_pre_attn_scalar", try queryScalar(layers: layers, heads: heads))
    // Ends of texts, turns and messages: generation stops at any of them.
    let ends = try ["eos_token_id", "eot_token_id", "eom_token_id"].map { "tokenizer.ggml.\($0)" }
      .filter { metadata[$0] != nil }.map { JSONValue.number("\(try metadata.int($0))") }
    if !ends.isEmpty { config.set("eos_token_id", .array(ends)) }
    return JSONNode(.object(config), file: file.file.path)
  }

  /// What would change the model and is not in the configurations of these families.
  private func refuseUnknown() throws {
    for part in ["expert_count", "attention.sliding_window"] where has(part) {
      if part == "attention.sliding_window", architecture.hasWindows { continue }
      let number = try metadata.int(key(part))
      guard number == 0 else { throw unsupported(part, "\(number)", "0") }
    }
    if has("rope.dimension_count") {
      let (rotated, width) = (try size("rope.dimension_count"), try heads().width)
      guard rotated == width else {
        throw unsupported("rope.dimension_count", "\(rotated)", "\(width)")
      }
    }
  }

  /// How positions are stretched; nil where they are not.
  private func scaling() throws -> JSONValue? {
    let (type, factor) = ("rope.scaling.type", "rope.scaling.factor")
    // An older name of the factor.
    let factorPart = has(factor) ? factor : "rope.scale_linear"
    let name = has(type) ? try metadata.string(key(type)) : has(factorPart) ? "linear" : "none"
    switch name {
    case "none": return nil
    case "linear":
      guard has(factorPart) else { throw metadata.failure(key(factor), "is missing") }
      let factor = try metadata.double(key(factorPart))
      // llama.cpp takes 0 for none.
      if factor == 0 { return nil }
      guard factor > 0 else { throw metadata.failure(key(factorPart), "must be positive") }
      return .object(["rope_type": .string("linear"), "factor": .number("\(factor)")])
    default: throw unsupported(type, String(name.prefix(40)), "none, linear")
    }
  }

  private func windows(layers: Int) throws -> [(String, JSONValue)] {
    guard architecture.hasWindows else { return [] }
    let part = "attention.sliding_window"
    let window = has(part) ? try metadata.int(key(part)) : architecture.window ?? 0
    guard (0...1 << 24).contains(window) else {
      throw metadata.failure(key(part), "must be between 0 and \(1 << 24), not \(window)")
    }
    var values: [(String, JSONValue)] = [
      ("sliding_window", window == 0 ? .null : .number("\(window)"))
    ]
    if let base = architecture.localRotaryBase {
      let part = "rope.freq_base_swa"
      values.append(("rope_local_base_freq", .number("\(has(part) ? try positive(part) : base)")))
    }
    let pattern = "attention.sliding_window_pattern"
    if case .array? = metadata[key(pattern)] {
      let slides = try metadata.bools(key(pattern))
      guard slides.count == layers else {
        throw metadata.failure(key(pattern), "has \(slides.count) values for \(layers) layers")
      }
      let types = slides.map { JSONValue.string($0 ? "sliding_attention" : "full_attention") }
      values.append(("layer_types", .array(types)))
    } else if has(pattern) {
      let every = try size(pattern)
      let types = (0..<layers).map { layer in
        JSONValue.string((layer + 1) % every == 0 ? "full_attention" : "sliding_attention")
      }
      values.append(("layer_types", .array(types)))
    }
    return values
  }

  private func softCaps() throws -> [(String, JSONValue)] {
    let parts = [
      ("attn_logit_softcapping", architecture.softCaps?.scores),
      ("final_logit_softcapping", architecture.softCaps?.logits),
    ]
    return try parts.map { part, standard in
      let bound = has(part) ? try metadata.double(key(part)) : standard ?? 0
      guard bound >= 0 else { throw metadata.failure(key(part), "must not be negative") }
      return (part, bound == 0 ? .null : .number("\(bound)"))
    }
  }

  /// What scores are divided by the root of.
  private func queryScalar(
    layers: Int, heads: (count: Int, keyValueCount: Int, width: Int)
  ) throws -> Double {
    if has("attention.scale") {
      let scale = try positive("attention.scale")
      return 1 / (scale * scale)
    }
    let width = try size("embedding_length")
    return layers == architecture.layersScaledByShare
      ? Double(width) / Double(heads.count) : Double(heads.width)
  }
}
