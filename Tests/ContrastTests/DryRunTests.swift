import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast

@Suite("Dry runs: what loading would meet, without reading weights")
struct DryRunTests {
  @Test(
    "A good model has no problems, nothing unused, and every tensor is used",
    arguments: ConvertibleModel.all)
  func good(_ source: ConvertibleModel) throws {
    let tokenizers = try TemporaryFolder()
    let folder = try source.open(tokenizers)
    let validation = try folder.validate()
    #expect(validation.problems == [] && validation.unused == [])
    #expect(
      Set(validation.used)
        == Set(folder.checkpoint.names.filter { !folder.blueprint.isIgnored($0) }))
    if let languageModel = folder.languageModel {
      let validation = try languageModel.validate()
      #expect(validation.problems == [] && validation.unused == [])
      #expect(validation.used == languageModel.checkpoint.names)
    }
  }

  /// Damages tensors of a file of `llm2clip` in every way at once.
  private func damaged(_ file: String, _ keys: [String]) throws -> ModelCopy {
    let copy = try ModelCopy(of: "llm2clip")
    try copy.editTensors(file) { tensors in
      func index(_ key: String) -> Int { tensors.firstIndex { $0.name == key }! }
      tensors.remove(at: index(keys[0]))
      tensors[index(keys[1])].name += "s"
      tensors[index(keys[2])].shape.append(1)
      tensors[index(keys[3])].elementType = .int16
      let shape = tensors[index(keys[4])].shape
      tensors[index(keys[4])] = StoredTensor(
        keys[4], shape, [Float](repeating: .nan, count: shape.reduce(1, *)))
    }
    return copy
  }

  /// What is said of each key.
  private func expect(
    _ validation: CheckpointValidation, of keys: [String], in checkpoint: Checkpoint
  ) {
    #expect(validation.unused == [keys[1] + "s"])
    var left = validation.problems
    for key in keys[0...1] {
      left.removeAll {
        if case .missingTensor(checkpoint.path, key, _) = $0 { true } else { false }
      }
    }
    left.removeAll {
      if case .shapeMismatch(checkpoint.path, keys[2], let wanted, let found) = $0 {
        found == wanted + [1]
      } else {
        false
      }
    }
    left.removeAll { $0 == .elementType(file: checkpoint.path, key: keys[3], found: .int16) }
    #expect(validation.problems.count == 4 && left == [])
    #expect(validation.used.contains(keys[4]) && !validation.used.contains(keys[0]))
  }

  @Test("All that is missing, misshaped, of another type or unused is listed at once")
  func towers() async throws {
    let keys = [
      "visual_projection.weight", "vision_model.encoder.layers.0.mlp.fc1.bias",
      "vision_model.encoder.layers.1.self_attn.k_proj.weight",
      "text_adapter.text_adaptor.2.fn.3.weight", "vision_model.embeddings.class_embedding",
    ]
    let copy = try damaged("model.safetensors", keys)
    let folder = try ModelFolder(copy.url)
    expect(try folder.validate(), of: keys, in: folder.checkpoint)
    #expect(throws: CheckpointError.self) { try folder.load() }
  }

  @Test("The same for a language model")
  func languageModel() throws {
    let keys = [
      "norm.weight", "layers.0.mlp.down_proj.weight", "layers.1.input_layernorm.weight",
      "layers.1.self_attn.q_proj.weight", "layers.0.self_attn.o_proj.weight",
    ]
    let copy = try damaged("llm/model.safetensors", keys)
    let folder = try LanguageModelFolder(
      LanguageModelSource(copy.path("llm")), preparation: TextPreparation())
    expect(try folder.validate(), of: keys, in: folder.checkpoint)
    #expect(throws: CheckpointError.self) { try folder.load() }
  }

  @Test("A NaN is found when the model is loaded, not before")
  func values() throws {
    let key = "vision_model.encoder.layers.1.mlp.fc2.weight"
    let copy = try ModelCopy(of: "clip")
    try copy.editTensors { tensors in
      let index = tensors.firstIndex { $0.name == key }!
      tensors[index].bytes.replaceSubrange(0..<4, with: [0, 0, 0xC0, 0x7F])
    }
    let folder = try ModelFolder(copy.url)
    let validation = try folder.validate()
    #expect(validation.problems == [] && validation.unused == [])
    #expect(
      throws: CheckpointError.notFinite(file: copy.path("model.safetensors"), key: key)
    ) { try folder.load() }
  }

  @Test(
    "Configurations of absurd sizes throw, or are problems, and take no memory",
    arguments: [
      (#""num_hidden_layers": 2"#, #""num_hidden_layers": 16777216"#),
      (#""num_hidden_layers": 2"#, #""num_hidden_layers": 4000"#),
      (#""hidden_size": 32"#, #""hidden_size": 16777216"#),
      (#""intermediate_size": 64"#, #""intermediate_size": 16777216"#),
      (#""vocab_size": 70"#, #""vocab_size": 16777216"#),
      (#""max_position_embeddings": 16"#, #""max_position_embeddings": 16777216"#),
      (#""projection_dim": 20"#, #""projection_dim": 16777216"#),
      (#""image_size": 32"#, #""image_size": 8192"#),
      (#""image_size": 32"#, #""image_size": 16777216"#),
    ])
  func absurd(_ old: String, _ new: String) throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(old, with: new, in: "config.json")
    try expectRefusal { try ModelFolder(copy.url).validate() }
  }

  @Test(
    "The same for a language model",
    arguments: [
      (#""num_hidden_layers": 2"#, #""num_hidden_layers": 16777216"#),
      (#""num_hidden_layers": 2"#, #""num_hidden_layers": 4000"#),
      (#""hidden_size": 32"#, #""hidden_size": 16777216"#),
      (#""intermediate_size": 48"#, #""intermediate_size": 16777216"#),
      (#""vocab_size": 281"#, #""vocab_size": 16777216"#),
      (#""num_attention_heads": 4"#, #""head_dim": 16777216, "num_attention_heads": 4"#),
    ])
  func absurdLanguageModel(_ old: String, _ new: String) throws {
    let copy = try ModelCopy(of: "llm2clip/llm")
    try copy.replace(old, with: new, in: "config.json")
    try expectRefusal {
      try LanguageModelFolder(
        LanguageModelSource(copy.url.path), preparation: TextPreparation()
      ).validate()
    }
  }

  private func expectRefusal(_ validation: () throws -> CheckpointValidation) throws {
    try expectGrowth(below: 200 << 20) { () throws in
      do {
        #expect(try !validation().problems.isEmpty)
      } catch let error as CheckpointError {
        #expect("\(error)".contains(".safetensors"))
      } catch let error as FileError {
        #expect("\(error)".contains("config.json"))
      }
    }
  }

  /// Memory is that of the process, in which other tests run: what they take meanwhile is not what `body`
  /// takes each time.
  private func expectGrowth(
    below limit: Int, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
  ) rethrows {
    var least = Int.max
    for _ in 0..<5 where least >= limit {
      let before = ResidentMemory.current
      try body()
      least = min(least, ResidentMemory.current - before)
    }
    #expect(least < limit, sourceLocation: sourceLocation)
  }

  @Test("A model of some gigabytes is opened and validated without being read", .enabledForHoles)
  func sparse() throws {
    let parent = try TemporaryFolder()
    let folder = parent.url
    let (layers, width, inner, vocabulary) = (4, 4096, 14336, 32000)
    try Data(
      """
      {"model_type": "llama", "hidden_size": \(width), "intermediate_size": \(inner),
      "num_hidden_layers": \(layers), "num_attention_heads": 32, "num_key_value_heads": 8,
      "vocab_size": \(vocabulary), "max_position_embeddings": 8192}
      """.utf8
    ).write(to: folder.appending(path: "config.json"))
    try WordTokenizer(count: 100).write(to: folder)
    var tensors = [
      SafetensorsHeader.Declaration("embed_tokens.weight", .bfloat16, [vocabulary, width]),
      .init("norm.weight", .bfloat16, [width]),
    ]
    for layer in 0..<layers {
      for (name, shape) in [
        ("input_layernorm", [width]), ("post_attention_layernorm", [width]),
        ("self_attn.q_proj", [width, width]), ("self_attn.k_proj", [1024, width]),
        ("self_attn.v_proj", [1024, width]), ("self_attn.o_proj", [width, width]),
        ("mlp.gate_proj", [inner, width]), ("mlp.up_proj", [inner, width]),
        ("mlp.down_proj", [width, inner]),
      ] { tensors.append(.init("layers.\(layer).\(name).weight", .bfloat16, shape)) }
    }
    let header = SafetensorsHeader.bytes(tensors)
    let size = tensors.reduce(header.count) { $0 + $1.shape.reduce(2, *) }
    let file = folder.appending(path: "model.safetensors").path
    try Data(header).write(to: URL(filePath: file))
    try #require(truncate(file, off_t(size)) == 0 && size > 2_000_000_000)

    try expectGrowth(below: 100 << 20) { () throws in
      var fingerprint = ""
      let time = try ContinuousClock().measure {
        let opened = try LanguageModelFolder(
          LanguageModelSource(folder.path), preparation: TextPreparation())
        let validation = try opened.validate()
        #expect(
          validation.problems == [] && validation.unused == []
            && validation.used.count == tensors.count)
        fingerprint = opened.fingerprint
      }
      #expect(fingerprint.utf8.count == 32)
      #expect(time < .seconds(10))
    }
  }
}

/// The memory of this process that is resident, files it has mapped included.
enum ResidentMemory {
  static var current: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    return Int(text.split(separator: " ")[1])! * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs a test only where files can have holes.
  static var enabledForHoles: Self {
    .enabled("needs a file system with holes") {
      let folder = try TemporaryFolder()
      let file = folder.path("hole")
      guard FileManager.default.createFile(atPath: file, contents: Data()) else { return false }
      var status = stat()
      return truncate(file, 64 << 20) == 0 && stat(file, &status) == 0
        && Int(status.st_blocks) * 512 < 1 << 20
    }
  }
}
