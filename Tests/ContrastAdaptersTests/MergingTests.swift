import ContrastAdapters
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

@Suite("Adapters merged and unmerged")
struct MergingTests {
  @Test("Merged weights agree with PEFT to 1e-6", arguments: LoRACase.all)
  func goldens(_ reference: LoRACase) throws {
    let golden = try reference.golden()
    for threads in [1, 2] {
      let base = try reference.base(threads: threads)
      let set = try AdapterSet(merging: reference.adapter())
      var compared = 0
      for name in golden.names where name.hasPrefix("merged.") {
        let module = String(name.dropFirst("merged.".count).dropLast(".weight".count))
        let weight = try set.mergedWeight(of: module, in: base.weights)
        #expect(weight.shape == golden.shape(name))
        #expect(relativeError(weight.elements, golden.floats(name)) < 1e-6, "\(name)")
        compared += 1
      }
      #expect(compared >= 2)
    }
  }

  @Test(
    "Trained biases, token tables and DoRA on DoRA agree with PEFT to 1e-6",
    arguments: [
      ["bias_all"], ["bias_lora_only"], ["embedding"], ["dora"], ["dora_pattern"],
      ["dora", "dora_pattern"],
    ])
  func otherKinds(_ names: [String]) throws {
    let root = SharedData.fixtures.appending(path: "adapters")
    let golden = try Golden(root.appending(path: "expected.safetensors"))
    let base = try Checkpoint(file: root.appending(path: "base.safetensors"))
    let set = try AdapterSet(
      names.map {
        ($0, try PEFTAdapter(directory: root.appending(path: $0)), .merged())
      })
    let weights = base.weights.adapted(by: set)
    let prefix = names.count == 1 ? names[0] : "both"
    for key in base.names {
      let tensor = try weights.parameter(key, shape: base.stored(key)!.shape)
      #expect(relativeError(tensor.elements, golden.floats("\(prefix).\(key)")) < 1e-6, "\(key)")
    }
    try set.requireAllUsed()
  }

  @Test("Every tensor of each adapter finds its place", arguments: LoRACase.all)
  func consumption(_ reference: LoRACase) throws {
    let base = try reference.base()
    let set = try AdapterSet(merging: reference.adapter())
    _ = try linears(base, adapters: set)
    try set.requireAllUsed()
    try base.requireAllUsed()
  }

  @Test("Unmerged computes what merged computes", arguments: LoRACase.all)
  func unmerged(_ reference: LoRACase) throws {
    // What replaces tensors can only be merged; see `unmergedReplacements`.
    guard reference.name != "modules_to_save" else { return }
    let adapter = try reference.adapter()
    for weight: Float in [1, 0.3, -2] {
      let merged = try AdapterSet([("a", adapter, .merged(weight: weight))])
      let unmerged = try AdapterSet([("a", adapter, .unmerged)])
      let mergedLayers = try linears(reference.base(), adapters: merged)
      let unmergedLayers = try linears(reference.base(), adapters: unmerged)
      let plainLayers = try linears(reference.base())
      try unmerged.requireAllUsed()
      for (path, layer) in mergedLayers {
        let x = random(13, layer.weight.inputs)
        let residual = random(13, layer.weight.outputs, seed: 2)
        let run = Run(threads: 2)
        let expected = layer(x, run, activation: .silu, residual: residual).elements
        let off = unmergedLayers[path]!(x, run, activation: .silu, residual: residual).elements
        run.adapters = try unmerged.choice(["a": weight])
        let on = unmergedLayers[path]!(x, run, activation: .silu, residual: residual).elements
        #expect(relativeError(on, expected) < 1e-5, "\(path)")
        let plain = plainLayers[path]!(x, run, activation: .silu, residual: residual).elements
        #expect(off == plain, "\(path)")
        run.adapters = ["a": 0, "b": 1]
        let zero = unmergedLayers[path]!(x, run, activation: .silu, residual: residual).elements
        #expect(zero == plain, "\(path)")
        if unmergedLayers[path]!.loraLayers.isEmpty {
          #expect(on == plain)
        } else {
          #expect(on != plain)
        }
      }
    }
  }

  @Test(
    "Two adapters, each with a weight of its own",
    arguments: [("plain", "dora"), ("dora", "pattern"), ("rslora", "plain")])
  func several(_ first: String, _ second: String) throws {
    let (a, b) = (LoRACase.fixture(first), LoRACase.fixture(second))
    let members: [(String, PEFTAdapter, Float)] = [
      ("a", try a.adapter(), 0.7), ("b", try b.adapter(), 1.5),
    ]
    let merged = try AdapterSet(members.map { ($0.0, $0.1, .merged(weight: $0.2)) })
    let unmerged = try AdapterSet(members.map { ($0.0, $0.1, .unmerged) })
    let half = try AdapterSet([
      ("a", members[0].1, .merged(weight: 0.7)), ("b", members[1].1, .unmerged),
    ])
    let mergedLayers = try linears(a.base(), adapters: merged)
    let unmergedLayers = try linears(a.base(), adapters: unmerged)
    let halfLayers = try linears(a.base(), adapters: half)
    #expect(unmerged.switchable == ["a", "b"] && half.switchable == ["b"])
    for (path, layer) in mergedLayers {
      let x = random(5, layer.weight.inputs)
      let run = Run(threads: 1)
      let expected = layer(x, run).elements
      run.adapters = ["a": 0.7, "b": 1.5]
      #expect(relativeError(unmergedLayers[path]!(x, run).elements, expected) < 1e-5, "\(path)")
      #expect(relativeError(halfLayers[path]!(x, run).elements, expected) < 1e-5, "\(path)")
    }
  }

  /// A layer `[3, 4]` with a bias and an adapter whose second factor has one too.
  private func biased() throws -> (Checkpoint, PEFTAdapter) {
    let base = Checkpoint(
      name: "memory",
      tensors: [
        "fc.weight": random(3, 4, seed: 5), "fc.bias": random(1, 3, seed: 6).reshaped([3]),
      ])
    var configuration = PEFTConfiguration()
    configuration.rank = 2
    configuration.factorBias = true
    let adapter = try PEFTAdapter(
      name: "adapter", configuration: configuration,
      modules: [
        "fc": .init(
          a: random(2, 4, seed: 7), b: random(3, 2, seed: 8),
          bias: random(1, 3, seed: 9).reshaped([3]))
      ])
    return (base, adapter)
  }

  @Test("The bias of the second factor joins the layer's")
  func factorBias() throws {
    let (base, adapter) = try biased()
    let x = random(2, 4)
    let run = Run(threads: 1)
    run.adapters = ["a": 0.5]
    let merged = try AdapterSet([("a", adapter, .merged(weight: 0.5))])
    let unmerged = try AdapterSet([("a", adapter, .unmerged)])
    let outputs = try [merged, unmerged].map { set in
      let layer = try Linear(base.weights.adapted(by: set)["fc"], inputs: 4, outputs: 3)
      try set.requireAllUsed()
      return layer(x, run, activation: .gelu).elements
    }
    #expect(relativeError(outputs[0], outputs[1]) < 1e-5)
    // By hand, in Double: scale 4, weight 1/2.
    func values(_ tensor: Tensor) -> [Double] { tensor.elements.map(Double.init) }
    let factors = adapter.modules["fc"]!
    let (w, a, b) = (values(base.stored("fc.weight")!), values(factors.a), values(factors.b))
    let (c, d, input) = (values(base.stored("fc.bias")!), values(factors.bias!), values(x))
    var expected: [Double] = []
    for row in 0..<2 {
      for output in 0..<3 {
        var sum = c[output] + 2 * d[output]
        for i in 0..<4 {
          var weight = w[output * 4 + i]
          for r in 0..<2 { weight += 2 * b[output * 2 + r] * a[r * 4 + i] }
          sum += input[row * 4 + i] * weight
        }
        expected.append(Reference.gelu(sum))
      }
    }
    #expect(relativeError(outputs[1], expected.map(Float.init)) < 1e-5)
  }

  @Test("A bias for a layer without one has no place")
  func factorBiasWithoutBias() throws {
    let (base, adapter) = try biased()
    let set = try AdapterSet(merging: adapter)
    _ = try Linear(base.weights.adapted(by: set)["fc"], inputs: 4, outputs: 3, bias: false)
    #expect(
      throws: AdapterError.unusedKeys(
        file: "adapter", keys: ["base_model.model.fc.lora_B.bias"])
    ) { try set.requireAllUsed() }
  }

  @Test("Token tables and weights with the inputs first")
  func inputsFirst() throws {
    let base = Checkpoint(
      name: "memory",
      tensors: ["model.embed.weight": random(7, 3), "model.fc.weight": random(7, 3)])
    var configuration = PEFTConfiguration()
    configuration.rank = 2
    configuration.alpha = 3
    configuration.fanInFanOut = true
    let (a, b) = (random(2, 7, seed: 3), random(3, 2, seed: 4))
    // The adapter knows the modules without their "model.".
    let adapter = try PEFTAdapter(
      name: "adapter", configuration: configuration,
      modules: ["embed": .init(a: a, b: b, isEmbedding: true), "fc": .init(a: a, b: b)])
    let set = try AdapterSet(merging: adapter)
    var expected = base.stored("model.fc.weight")!.elements
    let (down, up) = (a.elements, b.elements)
    for i in 0..<7 {
      for o in 0..<3 {
        for r in 0..<2 { expected[i * 3 + o] += 1.5 * up[o * 2 + r] * down[r * 7 + i] }
      }
    }
    for module in ["model.embed", "model.fc"] {
      let weight = try set.mergedWeight(of: module, in: base.weights)
      #expect(relativeError(weight.elements, expected) < 1e-6)
    }
    try set.requireAllUsed()
    #expect(
      throws: AdapterError.mustBeMerged(
        file: "adapter", key: "base_model.model.embed.lora_embedding_A")
    ) { try AdapterSet([("a", adapter, .unmerged)]) }
  }

  @Test("Paths count from the view that was adapted")
  func rooted() throws {
    let reference = LoRACase.fixture("plain")
    let base = try reference.base()
    let inside = Checkpoint(
      name: "memory",
      tensors: Dictionary(
        uniqueKeysWithValues: base.names.map { ("text.llm.\($0)", base.stored($0)!) }))
    let set = try AdapterSet(merging: reference.adapter())
    let view = inside.weights["text.llm"].adapted(by: set)
    let name = "merged.layers.1.mlp.down_proj.weight"
    let golden = try reference.golden()
    let weight = try view["layers.1"].tensor("mlp.down_proj.weight", shape: golden.shape(name))
    #expect(relativeError(weight.float32().elements, golden.floats(name)) < 1e-6)
  }

  @Test("What replaces tensors replaces them, and cannot stay unmerged")
  func replacements() throws {
    let reference = LoRACase.fixture("modules_to_save")
    let adapter = try reference.adapter()
    #expect(adapter.replacements.count == 6)
    let set = try AdapterSet(merging: adapter)
    let weights = try reference.base().weights.adapted(by: set)
    for (name, tensor) in adapter.replacements {
      #expect(
        try weights.parameter(name, shape: tensor.shape).elements == tensor.float32().elements)
    }
    #expect(
      throws: AdapterError.mustBeMerged(
        file: adapter.file, key: "base_model.model.embed_tokens.weight")
    ) { try AdapterSet([("a", adapter, .unmerged)]) }
    #expect(throws: AdapterError.self) {
      try AdapterSet([("a", adapter, .merged()), ("b", adapter, .merged())])
    }
  }
}
