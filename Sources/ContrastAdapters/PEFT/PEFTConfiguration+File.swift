import ContrastFiles
import Foundation

extension PEFTConfiguration {
  /// Options of PEFT that must be off: null, false or empty.
  private static let refused = [
    "layer_replication", "target_parameters", "trainable_token_indices", "megatron_config",
    "alora_invocation_tokens", "arrow_config", "use_qalora", "use_bdlora", "monteclora_config",
    "kasa_config", "velora_config", "ensure_weight_tying",
  ]

  /// Options that say how the adapter was made or is to be run, and do not change its numbers.
  private static let descriptive: Set<String> = [
    "auto_mapping", "revision", "task_type", "inference_mode", "peft_version", "megatron_core",
    "qalora_group_size", "loftq_config", "eva_config", "corda_config", "lora_ga_config",
    "runtime_config",
  ]

  /// Ways to begin training that leave the model's own weights alone. The others (PiSSA, OLoRA,
  /// CorDA, LoftQ, LoRA-GA) move a part of them into the adapter, which then only fits the rest.
  private static let initializations: Set<String> = ["gaussian", "eva", "orthogonal"]

  private static let honored: Set<String> = [
    "peft_type", "r", "lora_alpha", "lora_dropout", "use_rslora", "use_dora", "lora_bias",
    "fan_in_fan_out", "bias", "target_modules", "exclude_modules", "modules_to_save",
    "rank_pattern", "alpha_pattern", "layers_to_transform", "layers_pattern",
    "base_model_name_or_path", "init_lora_weights",
  ]

  /// Reads an `adapter_config.json`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``AdapterError``.
  package init(contentsOf file: URL) throws {
    try self.init(JSONNode(contentsOf: file.path))
  }

  /// The same of the contents of the file.
  package init(_ node: JSONNode) throws {
    guard case .object(let object) = node.value else { throw node.failure("must be an object") }
    file = node.file
    stored = object
    guard try node.string("peft_type") == "LORA" else {
      throw node["peft_type"]!.unsupported(supported: "LORA")
    }
    for key in Self.refused {
      if let option = node[key], !option.isOff { throw option.unsupported(supported: "null") }
    }
    for (key, option) in try node.members()
    where !Self.honored.contains(key) && !Self.descriptive.contains(key) && !option.isOff {
      throw option.unsupported(supported: "null, because this option is not known here")
    }
    if let start = node["init_lora_weights"], start.isString {
      guard Self.initializations.contains(try start.string()) else {
        throw start.unsupported(
          supported: "true, false, gaussian, eva, orthogonal; "
            + "convert the adapter to plain LoRA when saving it in PEFT")
      }
    }

    rank = try node.size("r", default: 8)
    alpha = try node.double("lora_alpha", default: 8)
    dropout = try node.double("lora_dropout", default: 0)
    usesRankStabilizedScale = try node.bool("use_rslora", default: false)
    usesDoRA = try node.bool("use_dora", default: false)
    factorBias = try node.bool("lora_bias", default: false)
    fanInFanOut = try node.bool("fan_in_fan_out", default: false)
    if let bias = node["bias"] {
      guard let kind = Bias(rawValue: try bias.string()) else {
        throw bias.unsupported(supported: "none, all, lora_only")
      }
      self.bias = kind
    }
    targetModules = try node["target_modules"].map { try $0.modules() }
    excludedModules = try node["exclude_modules"].map { try $0.modules() }
    modulesToSave = try node["modules_to_save"]?.names() ?? []
    rankPattern = try node["rank_pattern"]?.overrides() ?? []
    for (override, entry) in zip(rankPattern, try node["rank_pattern"]?.members() ?? []) {
      guard let rank = Int(exactly: override.value), (1...1 << 24).contains(rank) else {
        throw entry.node.failure("must be a positive integer")
      }
    }
    alphaPattern = try node["alpha_pattern"]?.overrides() ?? []
    layersToTransform = try node["layers_to_transform"].map {
      $0.isArray ? try $0.elements().map { try $0.int() } : [try $0.int()]
    }
    layersPattern = try node["layers_pattern"]?.names() ?? []
    baseModel = try node["base_model_name_or_path"]?.string()
    try refuseContradictions()
  }

  /// What PEFT refuses too.
  private func refuseContradictions() throws {
    if factorBias, usesDoRA {
      throw AdapterError.contradiction(file: file, options: ["lora_bias", "use_dora"])
    }
    if case .pattern = targetModules {
      if layersToTransform != nil {
        throw AdapterError.contradiction(
          file: file, options: ["layers_to_transform", "a pattern in target_modules"])
      }
    }
  }

  /// The file's text: what was read, with the values of today.
  func text() -> String {
    func flag(_ value: Bool) -> JSONValue { .bool(value) }
    func number(_ value: Double) -> JSONValue {
      .number(Int(exactly: value).map(String.init) ?? String(value))
    }
    func list(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
    func modules(_ modules: Modules?) -> JSONValue {
      switch modules {
      case nil: .null
      case .names(let names): list(names)
      case .pattern(let pattern): .string(pattern)
      case .allLinear: .string("all-linear")
      }
    }
    func overrides(_ overrides: [Override]) -> JSONValue {
      var object = JSONObject()
      for override in overrides {
        _ = object.append(Array(override.pattern.utf8), number(override.value))
      }
      return .object(object)
    }
    let current: [(String, JSONValue)] = [
      ("peft_type", .string("LORA")), ("r", number(Double(rank))), ("lora_alpha", number(alpha)),
      ("lora_dropout", number(dropout)), ("use_rslora", flag(usesRankStabilizedScale)),
      ("use_dora", flag(usesDoRA)), ("lora_bias", flag(factorBias)),
      ("fan_in_fan_out", flag(fanInFanOut)), ("bias", .string(bias.rawValue)),
      ("target_modules", modules(targetModules)), ("exclude_modules", modules(excludedModules)),
      ("modules_to_save", modulesToSave.isEmpty ? .null : list(modulesToSave)),
      ("rank_pattern", overrides(rankPattern)), ("alpha_pattern", overrides(alphaPattern)),
      (
        "layers_to_transform",
        layersToTransform.map { .array($0.map { .number(String($0)) }) } ?? .null
      ),
      ("layers_pattern", layersPattern.isEmpty ? .null : list(layersPattern)),
      ("base_model_name_or_path", baseModel.map { .string($0) } ?? .null),
    ]
    var values = Dictionary(uniqueKeysWithValues: current)
    var object = JSONObject()
    for (key, value) in stored.members {
      _ = object.append(Array(key.utf8), values.removeValue(forKey: key) ?? value)
    }
    for (key, _) in current {
      if let value = values[key] { _ = object.append(Array(key.utf8), value) }
    }
    return JSONText.value(.object(object)) + "\n"
  }
}

extension JSONNode {
  /// Null, false, zero or empty.
  fileprivate var isOff: Bool {
    switch value {
    case .null: true
    case .bool(let flag): !flag
    case .number(let text): Double(text) == 0
    case .string(let text): text.isEmpty
    case .array(let values): values.isEmpty
    case .object(let object): object.isEmpty
    }
  }

  /// A list of strings, or one.
  fileprivate func names() throws -> [String] {
    isString ? [try string()] : try elements().map { try $0.string() }
  }

  fileprivate func modules() throws -> PEFTConfiguration.Modules {
    guard isString else { return .names(try names()) }
    // PEFT compares without case.
    let text = try string()
    return text.lowercased() == "all-linear" ? .allLinear : .pattern(text)
  }

  fileprivate func overrides() throws -> [PEFTConfiguration.Override] {
    try members().map { name, node in
      PEFTConfiguration.Override(pattern: name, value: try node.double())
    }
  }
}
