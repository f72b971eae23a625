import ContrastAdapters
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

@Suite("PEFT folders")
struct PEFTTests {
  private let q = "base_model.model.layers.0.self_attn.q_proj"

  private func file(_ copy: AdapterCopy) -> String {
    URL(filePath: copy.directory).appending(path: "adapter_model.safetensors").path
  }

  private func build(_ adapter: PEFTAdapter, _ use: AdapterSet.Use = .merged()) throws {
    let set = try AdapterSet([("a", adapter, use)])
    _ = try linears(LoRACase.fixture("plain").base(), adapters: set)
    try set.requireAllUsed()
  }

  @Test("Swapped and untransposed factors are named with both shapes")
  func swapped() throws {
    let copy = try AdapterCopy("plain")
    try copy.edit { tensors in
      let a = tensors.firstIndex { $0.name == "\(q).lora_A.weight" }!
      let b = tensors.firstIndex { $0.name == "\(q).lora_B.weight" }!
      tensors[a].name = "\(q).lora_B.weight"
      tensors[b].name = "\(q).lora_A.weight"
    }
    let error = AdapterError.swappedFactors(
      file: file(copy), key: "\(q).lora_A.weight", a: [32, 4], b: [4, 32], rank: 4)
    #expect(throws: error) { try copy.read() }
    #expect("\(error)".contains("[32, 4] and [4, 32]"))

    let transposed = try AdapterCopy("plain")
    try transposed.edit { tensors in
      let a = tensors.firstIndex { $0.name == "\(q).lora_A.weight" }!
      tensors[a].shape.reverse()
    }
    #expect(
      throws: AdapterError.swappedFactors(
        file: file(transposed), key: "\(q).lora_A.weight", a: [32, 4], b: [32, 4], rank: 4)
    ) { try transposed.read() }
  }

  @Test("A rank other than the configured one")
  func rank() throws {
    let copy = try AdapterCopy("plain")
    try copy.replace("\"r\": 4", with: "\"r\": 5")
    #expect {
      try copy.read()
    } throws: { error in
      guard case .rankMismatch(_, _, let a, let b, 5) = error as? AdapterError else { return false }
      return a[0] == 4 && b[1] == 4
    }
  }

  @Test("A missing factor, and a missing module", arguments: [false, true])
  func missing(_ unmerged: Bool) throws {
    let copy = try AdapterCopy("plain")
    try copy.edit { $0.removeAll { $0.name == "\(q).lora_B.weight" } }
    #expect(
      throws: AdapterError.missingKey(file: file(copy), key: "\(q).lora_B.weight")
    ) { try copy.read() }
    try copy.edit { $0.removeAll { $0.name.hasPrefix(q) } }
    let adapter = try copy.read()
    #expect(
      throws: AdapterError.missingModule(
        file: file(copy), module: "layers.0.self_attn.q_proj")
    ) { try build(adapter, unmerged ? .unmerged : .merged()) }
    let saved = try AdapterCopy("modules_to_save")
    try saved.edit { $0.removeAll { $0.name.contains("embed") } }
    #expect(
      throws: AdapterError.missingModule(file: file(saved), module: "embed_tokens")
    ) { try saved.read() }
  }

  @Test("A missing magnitude, and one without DoRA")
  func magnitude() throws {
    let copy = try AdapterCopy("dora")
    try copy.replace("\"use_dora\": true", with: "\"use_dora\": false")
    #expect(throws: AdapterError.self) { try copy.read() }
    let incomplete = try AdapterCopy("dora")
    try incomplete.edit { $0.removeAll { $0.name == "\(q).lora_magnitude_vector" } }
    #expect(
      throws: AdapterError.missingKey(
        file: file(incomplete), key: "\(q).lora_magnitude_vector")
    ) { try incomplete.read() }
    // The key of other versions.
    let older = try AdapterCopy("dora")
    try older.edit { tensors in
      for i in tensors.indices where tensors[i].name.hasSuffix("vector") {
        tensors[i].name += ".weight"
      }
    }
    try build(older.read())
  }

  @Test("A tensor that no layer asks for", arguments: [false, true])
  func unused(_ unmerged: Bool) throws {
    let copy = try AdapterCopy("plain")
    try copy.edit { tensors in
      for i in tensors.indices {
        tensors[i].name = tensors[i].name.replacing("layers.1.mlp.up", with: "layers.7.mlp.up")
      }
    }
    // The configuration names the module that is missing now; a list of whole paths does not.
    try copy.replace("\"up_proj\"", with: "\"layers.0.mlp.up_proj\"")
    let adapter = try copy.read()
    #expect(
      throws: AdapterError.unusedKeys(
        file: file(copy),
        keys: ["A", "B"].map { "base_model.model.layers.7.mlp.up_proj.lora_\($0).weight" })
    ) { try build(adapter, unmerged ? .unmerged : .merged()) }
  }

  @Test("An adapter of a model of other widths", arguments: [false, true])
  func otherModel(_ unmerged: Bool) throws {
    let copy = try AdapterCopy("plain")
    try copy.edit { tensors in
      let a = tensors.firstIndex { $0.name == "\(q).lora_A.weight" }!
      tensors[a] = StoredTensor(tensors[a].name, [4, 30], [Float](repeating: 1, count: 120))
    }
    let adapter = try copy.read()
    #expect(
      throws: AdapterError.shapeMismatch(
        file: file(copy), key: "\(q).lora_A.weight", expected: [4, 32], found: [4, 30])
    ) { try build(adapter, unmerged ? .unmerged : .merged()) }
  }

  @Test("NaN, foreign keys and unknown parts of LoRA")
  func foreign() throws {
    let nan = try AdapterCopy("plain")
    try nan.edit { $0[3].bytes.replaceSubrange(0..<4, with: [0, 0, 0xC0, 0x7F]) }
    #expect(throws: CheckpointError.self) { try nan.read() }
    for name in [
      "layers.0.lora_A.weight", "base_model.model.x.lora_A.default.weight",
      "base_model.model.x.lora_C.weight", "\(q).lora_B.bias", "\(q).lora_embedding_A",
    ] {
      let copy = try AdapterCopy("plain")
      try copy.edit { $0.append(StoredTensor(name, [1], [0])) }
      #expect {
        try copy.read()
      } throws: {
        guard case .unknownKey(_, let key, _) = $0 as? AdapterError else {
          // A token table's factor makes the ordinary ones superfluous.
          return false
        }
        return key == name || name.hasSuffix("embedding_A")
      }
    }
  }

  @Test(
    "Options that change the numbers are refused by name",
    arguments: [
      ("\"peft_type\": \"LORA\"", "\"peft_type\": \"IA3\"", "peft_type"),
      ("\"layer_replication\": null", "\"layer_replication\": [[0, 1]]", "layer_replication"),
      ("\"target_parameters\": null", "\"target_parameters\": [\"x\"]", "target_parameters"),
      (
        "\"trainable_token_indices\": null", "\"trainable_token_indices\": [3]",
        "trainable_token_indices"
      ),
      ("\"megatron_config\": null", "\"megatron_config\": {\"a\": 1}", "megatron_config"),
      (
        "\"alora_invocation_tokens\": null", "\"alora_invocation_tokens\": [1]",
        "alora_invocation_tokens"
      ),
      ("\"use_qalora\": false", "\"use_qalora\": true", "use_qalora"),
      ("\"init_lora_weights\": true", "\"init_lora_weights\": \"pissa\"", "init_lora_weights"),
      ("\"bias\": \"none\"", "\"bias\": \"some\"", "bias"),
      ("\"r\": 4", "\"r\": 4, \"use_magic\": true", "use_magic"),
    ])
  func refused(_ old: String, _ new: String, _ key: String) throws {
    let copy = try AdapterCopy("plain")
    try copy.replace(old, with: new)
    #expect {
      try copy.read()
    } throws: {
      ($0 as? UnsupportedConfiguration)?.key == key
    }
  }

  @Test("Contradictions and patterns that are none")
  func contradictions() throws {
    let copy = try AdapterCopy("dora")
    try copy.replace("\"lora_bias\": false", with: "\"lora_bias\": true")
    #expect(throws: AdapterError.self) { try copy.read() }
    let pattern = try AdapterCopy("pattern")
    try pattern.replace("\"self_attn.q_proj\": 2", with: "\"self_attn.(q_proj\": 2")
    #expect {
      try pattern.read()
    } throws: {
      guard case .invalidPattern(_, "rank_pattern", "self_attn.(q_proj") = $0 as? AdapterError
      else { return false }
      return true
    }
  }

  @Test("Names of adapters")
  func names() throws {
    let adapter = try LoRACase.fixture("plain").adapter()
    #expect(throws: AdapterError.nameInUse("a")) {
      try AdapterSet([("a", adapter, .unmerged), ("a", adapter, .merged())])
    }
    let set = try AdapterSet([("a", adapter, .unmerged)])
    #expect(throws: AdapterError.unknownAdapter("b", known: ["a"])) { try set.choice(["b": 1]) }
  }

  @Test("Writing and reading gives the same", arguments: LoRACase.names)
  func roundTrip(_ name: String) throws {
    let adapter = try LoRACase.fixture(name).adapter()
    let folder = try TemporaryFolder()
    let target = folder.path("written")
    try adapter.write(directory: URL(filePath: target))
    let again = try PEFTAdapter(directory: URL(filePath: target))
    func contents(_ directory: String) throws -> [String: [UInt8]] {
      Dictionary(
        uniqueKeysWithValues: try SafetensorsBytes.read(
          directory + "/adapter_model.safetensors"
        ).map { ("\($0.name) \($0.elementType) \($0.shape)", $0.bytes) })
    }
    #expect(try contents(target) == contents(LoRACase.fixture(name).folder.path))
    for path in adapter.modules.keys {
      #expect(try again.configuration.scale(of: path) == adapter.configuration.scale(of: path))
      #expect(try again.configuration.rank(of: path) == adapter.configuration.rank(of: path))
    }
    #expect(again.configuration.rankPattern == adapter.configuration.rankPattern)
    #expect(again.configuration.modulesToSave == adapter.configuration.modulesToSave)
    // Descriptive members survive.
    let text = try String(contentsOfFile: target + "/adapter_config.json", encoding: .utf8)
    #expect(text.contains("\"peft_version\": \"0.21.2\"") && text.contains("\"kasa_config\": null"))
  }
}

@Suite("What a PEFT configuration says about a module")
struct PEFTConfigurationTests {
  private func read(_ members: String) throws -> PEFTConfiguration {
    let folder = try TemporaryFolder()
    let path = folder.path("adapter_config.json")
    try Data("{\"peft_type\": \"LORA\"\(members.isEmpty ? "" : ", ")\(members)}".utf8)
      .write(to: URL(filePath: path))
    return try PEFTConfiguration(contentsOf: URL(filePath: path))
  }

  @Test("Defaults")
  func defaults() throws {
    let configuration = try read("")
    #expect(configuration.rank == 8 && configuration.alpha == 8 && configuration.bias == .none)
    #expect(try configuration.scale(of: "x") == 1)
    #expect(try configuration.targets("x") == nil)
  }

  @Test("The first pattern in the file's order counts, and must match to a dot")
  func patterns() throws {
    let configuration = try read(
      #""r": 4, "lora_alpha": 8, "rank_pattern": {"k_proj": 2, "layers\\.1\\..*": 16}, "#
        + #""alpha_pattern": {"proj": 1, "(q|k)_proj": 32}"#)
    #expect(try configuration.rank(of: "layers.1.k_proj") == 2)
    #expect(try configuration.rank(of: "layers.1.q_proj") == 16)
    #expect(try configuration.rank(of: "model.layers.1.q_proj") == 16)
    #expect(try configuration.rank(of: "layers.11.q_proj") == 4)
    #expect(try configuration.scale(of: "layers.1.k_proj") == 16)
    #expect(try configuration.scale(of: "layers.0.v_proj") == 2)
    let stabilized = try read(#""r": 16, "lora_alpha": 8, "use_rslora": true"#)
    #expect(try stabilized.scale(of: "x") == 2)
  }

  @Test("Lists, patterns, exclusions and layers")
  func targets() throws {
    let list = try read(
      #""target_modules": ["q_proj", "layers.3.mlp.up"], "exclude_modules": ["vision.q_proj"]"#)
    #expect(try list.targets("q_proj") == true)
    #expect(try list.targets("layers.0.q_proj") == true)
    #expect(try list.targets("layers.0.xq_proj") == false)
    #expect(try list.targets("layers.3.mlp.up") == true)
    #expect(try list.targets("a.vision.q_proj") == false)
    let pattern = try read(
      #""target_modules": ".*\\.layers\\.[01]\\.q_proj", "exclude_modules": ".*0.*""#)
    #expect(try pattern.targets("m.layers.1.q_proj") == true)
    #expect(try pattern.targets("m.layers.0.q_proj") == false)
    #expect(try pattern.targets("m.layers.1.q_proj.x") == false)
    #expect(try read(#""target_modules": "all-linear""#).targets("x") == nil)
    let layers = try read(#""target_modules": ["q"], "layers_to_transform": 1"#)
    #expect(try layers.targets("model.layers.1.q") == true)
    #expect(try layers.targets("model.layers.1.experts.2.q") == true)
    #expect(try layers.targets("model.layers.2.experts.1.q") == false)
    #expect(try layers.targets("layers.1.q") == false)
    #expect(try layers.targets("q") == true)
    let named = try read(
      #""target_modules": ["q"], "layers_to_transform": [1, 2], "layers_pattern": ["h", "layers"]"#)
    #expect(try named.targets("layers.1.q") == true)
    #expect(try named.targets("a.h.2.q") == true)
    #expect(try named.targets("a.blocks.2.q") == false)
    let saved = try read(#""target_modules": ["q"], "modules_to_save": ["head"]"#)
    #expect(try saved.targets("head.q") == false && saved.targets("x.head") == false)
    #expect(try saved.targets("ahead.q") == true)
  }
}
