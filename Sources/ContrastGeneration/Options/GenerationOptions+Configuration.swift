import ContrastFiles
import ContrastLayers

extension GenerationOptions {
  package static let fileName = "generation_config.json"

  /// Reads `generation_config.json`, or a request with its keys, over other options.
  ///
  /// A missing key and `null` keep the value of `base`, so that several files are read one over the other, the one
  /// that counts most last. Keys that no option answers to are left out, those of ways to generate that this
  /// package does not have are refused. Whether the values can be used is for ``validated()`` to say.
  ///
  /// Source: `GenerationConfig` of transformers 5.24.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(_ node: JSONNode, over base: GenerationOptions = GenerationOptions()) throws {
    self = base
    guard node.isObject else { throw node.failure("must be an object") }
    try Self.refuse(node)
    try readLengths(node)
    try readSampling(node)
    try readBeams(node)
    try readPenalties(node)
    try readTokens(node)
  }

  /// Reads the values that older models keep in `config.json`: its own keys and, for those that are missing, those
  /// of its language model.
  ///
  /// - Parameters:
  ///   - node: the root of `config.json`.
  ///   - tokensOnly: reads the ids of special tokens and nothing else, as for a decoder that is part of another
  ///     model.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(legacy node: JSONNode, tokensOnly: Bool = false) throws {
    self.init()
    guard node.isObject else { throw node.failure("must be an object") }
    let sections = ["generator", "decoder", "text_config"].compactMap { node[$0] }
    for section in sections.filter(\.isObject) + [node] {
      if tokensOnly {
        try readSpecialTokens(section)
      } else {
        self = try GenerationOptions(section, over: self)
      }
    }
  }

  /// Ways to generate that are not here.
  private static func refuse(_ node: JSONNode) throws {
    try node.refuse("num_beam_groups", unless: ["1", "0"])
    try node.refuse("low_memory", unless: ["false"])
    for key in ["diversity_penalty", "penalty_alpha", "top_h"] {
      if let value = node[key], try value.double() != 0 { throw value.unsupported(supported: "0") }
    }
    if let value = node["guidance_scale"], try value.double() != 1 {
      throw value.unsupported(supported: "1")
    }
    for key in [
      "watermarking_config", "constraints", "force_words_ids", "dola_layers",
      "prompt_lookup_num_tokens",
    ] {
      if let value = node[key] { throw value.unsupported(supported: "null") }
    }
  }

  private mutating func readLengths(_ node: JSONNode) throws {
    maximumNewTokens = try node["max_new_tokens"]?.int() ?? maximumNewTokens
    maximumLength = try node["max_length"]?.int() ?? maximumLength
    minimumLength = try node.int("min_length", default: minimumLength)
    minimumNewTokens = try node.int("min_new_tokens", default: minimumNewTokens)
    if let decay = node["exponential_decay_length_penalty"] {
      let values = try decay.elements()
      guard values.count == 2 else { throw decay.failure("must be a start and a factor") }
      exponentialDecay = ExponentialDecay(
        start: try values[0].int(), factor: try values[1].double())
    }
    if let time = node["max_time"] {
      let seconds = try time.double()
      guard seconds > 0, seconds < 1e9 else { throw time.failure("must be between 0 and 1e9") }
      maximumTime = .seconds(seconds)
    }
  }

  private mutating func readSampling(_ node: JSONNode) throws {
    samples = try node.bool("do_sample", default: samples)
    temperature = try node.double("temperature", default: temperature)
    topK = try node.int("top_k", default: topK)
    topP = try node.double("top_p", default: topP)
    minP = try node.double("min_p", default: minP)
    typicalP = try node.double("typical_p", default: typicalP)
    epsilonCutoff = try node.double("epsilon_cutoff", default: epsilonCutoff)
    etaCutoff = try node.double("eta_cutoff", default: etaCutoff)
    renormalizesLogits = try node.bool("renormalize_logits", default: renormalizesLogits)
    removesInvalidValues = try node.bool("remove_invalid_values", default: removesInvalidValues)
  }

  private mutating func readBeams(_ node: JSONNode) throws {
    beamCount = try node.int("num_beams", default: beamCount)
    resultCount = try node.int("num_return_sequences", default: resultCount)
    lengthPenalty = try node.double("length_penalty", default: lengthPenalty)
    guard let stopping = node["early_stopping"] else { return }
    switch stopping.value {
    case .bool(let isImmediate): earlyStopping = isImmediate ? .immediate : .heuristic
    case .string("never"): earlyStopping = .never
    default: throw stopping.unsupported(supported: "true, false, never")
    }
  }

  private mutating func readPenalties(_ node: JSONNode) throws {
    repetitionPenalty = try node.double("repetition_penalty", default: repetitionPenalty)
    encoderRepetitionPenalty = try node.double(
      "encoder_repetition_penalty", default: encoderRepetitionPenalty)
    frequencyPenalty = try node.double("frequency_penalty", default: frequencyPenalty)
    presencePenalty = try node.double("presence_penalty", default: presencePenalty)
    noRepeatNGramSize = try node.int("no_repeat_ngram_size", default: noRepeatNGramSize)
    encoderNoRepeatNGramSize = try node.int(
      "encoder_no_repeat_ngram_size", default: encoderNoRepeatNGramSize)
    if let words = node["bad_words_ids"] {
      badWords = try words.elements().map { word throws in
        try word.elements().map { try $0.token() }
      }
    }
    if let biases = node["sequence_bias"] {
      sequenceBias = [:]
      for entry in try biases.elements() {
        let pair = try entry.elements()
        guard pair.count == 2 else { throw entry.failure("must be token ids and a number") }
        sequenceBias[try pair[0].elements().map { try $0.token() }] = try pair[1].double()
      }
    }
  }

  private mutating func readTokens(_ node: JSONNode) throws {
    try readSpecialTokens(node)
    suppressedTokens = try node["suppress_tokens"]?.tokens() ?? suppressedTokens
    suppressedFirstTokens = try node["begin_suppress_tokens"]?.tokens() ?? suppressedFirstTokens
    forcedFirstToken = try node["forced_bos_token_id"]?.token() ?? forcedFirstToken
    forcedLastTokens = try node["forced_eos_token_id"]?.tokens() ?? forcedLastTokens
    if let strings = node["stop_strings"] {
      stopStrings =
        try strings.isString ? [strings.string()] : strings.elements().map { try $0.string() }
    }
  }

  /// A negative id, which files of before 2024 have, means that there is no such token.
  private mutating func readSpecialTokens(_ node: JSONNode) throws {
    if let ends = try node["eos_token_id"]?.tokens() { stopTokens = ends.filter { $0 >= 0 } }
    for (key, token) in [
      ("pad_token_id", \GenerationOptions.padToken), ("bos_token_id", \.beginToken),
      ("decoder_start_token_id", \.decoderStartToken),
    ] {
      guard let id = try node[key]?.token() else { continue }
      self[keyPath: token] = id >= 0 ? id : nil
    }
  }
}

extension JSONNode {
  fileprivate func token() throws(FileError) -> Int32 {
    guard let id = Int32(exactly: try int()) else { throw failure("must be the id of a token") }
    return id
  }

  /// An id or a list of them.
  fileprivate func tokens() throws -> [Int32] {
    try isArray ? elements().map { try $0.token() } : [token()]
  }
}
