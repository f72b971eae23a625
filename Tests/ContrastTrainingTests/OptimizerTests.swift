import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

private let names = [
  "visual.proj", "visual.blocks.0.norm.bias", "visual.positional_embedding",
  "visual.conv1.weight", "logit_scale",
].map { ParameterID($0) }

@Suite("Optimisers")
struct OptimizerTests {
  private let golden: Golden

  init() throws {
    golden = try Golden(SharedData.fixtures.appending(path: "optimizers.safetensors"))
  }

  private func tensors(_ prefix: String) -> Parameters {
    Parameters(
      uniqueKeysWithValues: names.map {
        let key = "\(prefix)/\($0)"
        return ($0, Tensor(golden.floats(key), shape: golden.shape(key)))
      })
  }

  private static let cases: [(name: String, optimizer: any UpdateRule, rate: Float, decay: Float)] =
    [
      ("adamw", AdamW(beta2: 0.98, epsilon: 1e-6), 1e-2, 0.2),
      ("adamw_default", AdamW(), 1e-3, 0), ("lamb", LAMB(), 1e-2, 0.05),
      ("lion", Lion(), 1e-3, 0.5),
      ("sgd", SGD(), 0.1, 0), ("nesterov", SGD(isNesterov: true), 0.1, 0.01),
    ]

  @Test("Parameters after each of four steps", arguments: cases.indices)
  func goldens(index: Int) {
    var (name, optimizer, rate, decay) = Self.cases[index]
    var parameters = tensors("start")
    for step in 0..<4 {
      optimizer.step(
        &parameters, gradients: tensors("gradient/\(step)"), learningRate: rate,
        groups: ParameterGroups(weightDecay: decay), threads: 2)
      for (id, expected) in tensors("\(name)/\(step)") {
        #expect(
          relativeError(parameters[id]!.elements, expected.elements) < 1e-6,
          "\(name), step \(step), \(id)")
      }
    }
  }

  /// Parameters of which some are spread over several slices.
  private func large(_ seed: UInt64) -> Parameters {
    var generator = SeededGenerator(seed: seed)
    return [
      ParameterID("a.weight"): Tensor(generator.floats(300 * 271), shape: [300, 271]),
      ParameterID("b.bias"): Tensor(generator.floats(7), shape: [7]),
      ParameterID("c.empty"): Tensor([], shape: [0, 4]),
    ]
  }

  private func bits(_ parameters: Parameters) -> [ParameterID: [UInt32]] {
    parameters.mapValues { $0.elements.map(\.bitPattern) }
  }

  @Test("The number of threads changes no bit", arguments: cases.indices)
  func threads(index: Int) {
    func result(_ threads: Int) -> [ParameterID: [UInt32]] {
      var optimizer = Self.cases[index].optimizer
      var parameters = large(1)
      for step in 0..<3 {
        optimizer.step(
          &parameters, gradients: large(UInt64(step + 2)), learningRate: 0.01,
          groups: ParameterGroups(weightDecay: 0.1), threads: threads)
      }
      return bits(parameters)
    }
    let one = result(1)
    #expect(result(2) == one && result(3) == one)
  }

  @Test("A stored state goes on to the bit", arguments: cases.indices)
  func restoring(index: Int) throws {
    let folder = try TemporaryFolder()
    let groups = ParameterGroups(weightDecay: 0.1)
    var whole = Self.cases[index].optimizer
    var parameters = large(1)
    func step(_ optimizer: inout any UpdateRule, _ parameters: inout Parameters, _ number: Int) {
      var gradients = large(UInt64(number + 2))
      // Not every parameter is in every step, so that their counts differ.
      if number % 2 == 1 { gradients[ParameterID("b.bias")] = nil }
      optimizer.step(
        &parameters, gradients: gradients, learningRate: 0.01, groups: groups, threads: 2)
    }
    for number in 0..<3 { step(&whole, &parameters, number) }
    try whole.state.write(path: folder.path("state.safetensors"))
    try TrainingState(
      tensors: Dictionary(uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value) })
    ).write(path: folder.path("parameters.safetensors"))

    var resumed = Self.cases[index].optimizer
    let stored = try TrainingState(path: folder.path("parameters.safetensors"))
    var resumedParameters = Parameters(
      uniqueKeysWithValues: stored.tensors.map { (ParameterID($0.key), $0.value) })
    try resumed.restore(
      TrainingState(path: folder.path("state.safetensors")), for: resumedParameters)
    #expect(resumed.state.integers == whole.state.integers)
    for number in 3..<6 {
      step(&whole, &parameters, number)
      step(&resumed, &resumedParameters, number)
    }
    #expect(bits(resumedParameters) == bits(parameters))
  }

  @Test("A state that does not fit is refused")
  func hostileStates() throws {
    var optimizer = AdamW()
    var parameters = large(1)
    optimizer.step(&parameters, gradients: large(2), learningRate: 0.1, groups: ParameterGroups())
    let state = optimizer.state
    func refused(_ error: TrainingError, _ change: (inout TrainingState) -> Void) {
      var changed = state
      change(&changed)
      #expect(throws: error) {
        var other = AdamW()
        try other.restore(changed, for: parameters)
      }
    }
    refused(.missingState(key: "exp_avg_sq.b.bias")) { $0.tensors["exp_avg_sq.b.bias"] = nil }
    refused(.unknownState(key: "exp_avg.b.bias")) { $0.integers["step.b.bias"] = nil }
    refused(.unknownState(key: "momentum_buffer.b.bias")) {
      $0.tensors["momentum_buffer.b.bias"] = Tensor([1], shape: [1])
    }
    refused(.stateShape(key: "exp_avg.b.bias", expected: [7], found: [8])) {
      $0.tensors["exp_avg.b.bias"] = Tensor([Float](repeating: 0, count: 8), shape: [8])
    }
    var lion = Lion()
    #expect(throws: TrainingError.self) { try lion.restore(state, for: parameters) }
    #expect(lion.state.tensors.isEmpty)

    let folder = try TemporaryFolder()
    let path = folder.path("x.safetensors")
    let halves = StoredTensor("x", .float16, [1], [0, 0])
    try Data(SafetensorsBytes.file([halves])).write(to: URL(filePath: path))
    #expect(throws: TrainingError.notAState(file: path, key: "x")) {
      try TrainingState(path: path)
    }
    let header = #"{"__metadata__":{"step.x":"one"}}"#
    try Data(SafetensorsBytes.file(header: header, data: [])).write(to: URL(filePath: path))
    #expect(throws: TrainingError.notAState(file: path, key: "step.x")) {
      try TrainingState(path: path)
    }
  }

  @Test("Gradients are clipped as PyTorch does it")
  func clipping() throws {
    let gradients = tensors("gradient/0")
    let norm = try GradientClipping.norm(of: gradients, threads: 2)
    #expect(relativeError([norm], golden.floats("norm")) < 1e-6)
    let factor = GradientClipping.scale(norm: norm, maximumNorm: 1)
    for (id, expected) in tensors("clipped") {
      let scaled = gradients[id]!.elements.map { factor * $0 }
      #expect(relativeError(scaled, expected.elements) < 1e-6)
    }
    // What is short enough stays as it is.
    #expect(GradientClipping.scale(norm: 1, maximumNorm: 1.01) == 1)
    // Squares beyond the range of float32.
    let huge = [ParameterID("x"): Tensor([3e30, 4e30], shape: [2])]
    #expect(try GradientClipping.norm(of: huge) == 5e30)
  }

  @Test("Gradients scaled on the way are scaled gradients", arguments: cases.indices)
  func scaledGradients(index: Int) {
    var (one, other) = (Self.cases[index].optimizer, Self.cases[index].optimizer)
    var (parameters, expected) = (large(1), large(1))
    let groups = ParameterGroups(weightDecay: 0.1)
    for step in 0..<2 {
      let gradients = large(UInt64(step + 2))
      one.step(
        &parameters, gradients: gradients, scaledBy: 0.3, learningRate: 0.01, groups: groups,
        threads: 2)
      let scaled = gradients.mapValues {
        Tensor($0.elements.map { $0 * 0.3 }, shape: $0.shape)
      }
      other.step(&expected, gradients: scaled, learningRate: 0.01, groups: groups)
    }
    #expect(bits(parameters) == bits(expected))
  }

  @Test("The loop of Adam against its twin", arguments: [0, 1, 3, 4, 33], [1, 5])
  func adam(count: Int, steps: Int) {
    var generator = SeededGenerator(seed: 3)
    let (m, g) = (generator.floats(count), generator.floats(count))
    let v = generator.floats(count, in: 0...1).enumerated().map { $0 % 5 == 0 ? 0 : $1 }
    let expected = Reference.adam(
      m.map(Double.init), v.map(Double.init), g.map { Double($0) * 0.5 }, beta1: 0.9, beta2: 0.98,
      epsilon: 1e-3, steps: steps)
    let adam = AdamMoments(
      AdamCoefficients(beta1: 0.9, beta2: 0.98, epsilon: 1e-3), steps: steps)
    var (first, second) = (Tensor(m, shape: [count]), Tensor(v, shape: [count]))
    var parameter = Tensor.zeros([count])
    for isNew in [true, false] {
      var u = [Float](repeating: .nan, count: count)
      Moments.withElements(&parameter, &first, &second, Tensor(g, shape: [count])) { elements in
        if isNew {
          adam.update(elements, 0..<count, scale: 0.5, into: &u)
        } else {
          adam.direction(elements, 0..<count, into: &u)
        }
      }
      #expect(relativeError(first.elements, floats(expected.m)) < 1e-6)
      #expect(relativeError(second.elements, floats(expected.v)) < 1e-6)
      #expect(relativeError(u, floats(expected.direction)) < 1e-6)
    }
  }

  @Test("A gradient that is not finite is named", arguments: [Float.nan, .infinity])
  func notFinite(value: Float) {
    var gradients = large(1)
    gradients[ParameterID("b.bias")]!.withUnsafeMutableElements { $0[3] = value }
    #expect(throws: TrainingError.gradientNotFinite(parameter: ParameterID("b.bias"))) {
      try GradientClipping.norm(of: gradients)
    }
  }

  @Test("Exponential moving averages")
  func averages() {
    var average = ExponentialMovingAverage(of: tensors("start"), decay: 0.9)
    for step in 0..<4 {
      average.update(with: tensors("adamw/\(step)"), threads: 2)
      for (id, expected) in tensors("ema/\(step)") {
        #expect(relativeError(average.parameters[id]!.elements, expected.elements) < 1e-6)
      }
    }
  }

  @Test("Interpolation between two models")
  func interpolation() throws {
    let (a, b) = (large(1), large(2))
    let middle = try a.interpolated(toward: b, share: 0.25, threads: 2)
    for (id, tensor) in middle {
      let expected = zip(a[id]!.elements, b[id]!.elements).map { 0.75 * $0 + 0.25 * $1 }
      #expect(tensor.elements == expected)
    }
    #expect(bits(a) == bits(large(1)))
    #expect(bits(try a.interpolated(toward: b, share: 0)) == bits(a))
    var other = b
    other[ParameterID("b.bias")] = nil
    #expect(throws: TrainingError.differentParameters(first: ParameterID("b.bias"))) {
      try a.interpolated(toward: other)
    }
    other[ParameterID("b.bias")] = Tensor([1], shape: [1])
    #expect(throws: TrainingError.differentParameters(first: ParameterID("b.bias"))) {
      try other.interpolated(toward: a)
    }
  }

  @Test("Learning rates over the steps")
  func schedules() {
    func shares(_ schedule: LearningRateSchedule, _ steps: Int) -> [Float] {
      (0..<steps).map { schedule(1, at: $0) }
    }
    #expect(
      absoluteError(shares(.linear(warmUp: 3, total: 11), 13), golden.floats("schedule/linear"))
        < 1e-7)
    #expect(
      absoluteError(shares(.cosine(warmUp: 3, total: 11), 12), golden.floats("schedule/cosine"))
        < 1e-7)
    #expect(shares(.constant(warmUp: 2), 4) == [0.5, 1, 1, 1])
    #expect(shares(.cosine(warmUp: 0, total: 2), 4) == [1, 0.5, 0, 0])
    #expect(shares(.linear(warmUp: 0, total: 2), 4) == [1, 0.5, 0, 0])
    #expect(shares(.constant(), 2) == [1, 1])
  }
}

@Suite("Rules for parameters")
struct ParameterGroupTests {
  @Test(
    "Weight decay",
    arguments: [
      ("visual.transformer.resblocks.3.attn.in_proj_weight", [6, 2], true),
      ("visual.transformer.resblocks.3.attn.in_proj_bias", [6], false),
      ("vision_model.embeddings.position_embedding.weight", [5, 4], false),
      ("vision_model.embeddings.patch_embedding.weight", [4, 3, 2, 2], true),
      ("visual.trunk.pos_embed", [1, 5, 4], false), ("visual.trunk.cls_token", [1, 1, 4], false),
      ("text_model.embeddings.token_embedding.weight", [9, 4], true), ("logit_scale", [], false),
      ("logit_bias", [1], false), ("positional_embedding", [5, 4], false),
      ("odd.bias", [2, 2], false), ("my_pos_embedder.weight", [2, 2], true),
    ] as [(String, [Int], Bool)])
  func decay(name: String, shape: [Int], decays: Bool) {
    let groups = ParameterGroups(weightDecay: 0.2)
    #expect(
      groups.group(of: ParameterID(name), shape: shape)
        == ParameterGroup(weightDecay: decays ? 0.2 : 0))
  }

  @Test(
    "Layer-wise learning rates, by the number of the group",
    arguments: [
      // OpenAI and open_clip.
      ("visual.conv1.weight", 0), ("visual.positional_embedding", 0), ("visual.class_embedding", 4),
      ("visual.ln_pre.weight", 4), ("visual.transformer.resblocks.0.ln_1.weight", 1),
      ("visual.transformer.resblocks.2.mlp.c_fc.weight", 3), ("visual.proj", 4),
      // Hugging Face.
      ("vision_model.embeddings.patch_embedding.weight", 0),
      ("vision_model.embeddings.position_embedding.weight", 0),
      ("vision_model.embeddings.class_embedding", 4),
      ("vision_model.encoder.layers.1.self_attn.q_proj.weight", 2),
      ("vision_model.post_layernorm.weight", 4),
      // timm and EVA.
      ("visual.trunk.patch_embed.proj.weight", 0), ("visual.trunk.cls_token", 0),
      ("visual.pos_embed", 0), ("visual.blocks.1.attn.q_proj.weight", 2),
      ("visual.trunk.blocks.2.norm1.bias", 3), ("visual.head.weight", 4),
      // transformers' ViT, and ResNets with three stages.
      ("vision_model.embeddings.patch_embeddings.projection.weight", 0),
      ("vision_model.embeddings.position_embeddings", 0),
      ("vision_model.encoder.layer.2.attention.output.dense.weight", 3),
      ("vision_model.layernorm.weight", 4), ("vision_model.pooler.dense.weight", 4),
      ("vision_model.embedder.embedder.convolution.weight", 0),
      ("vision_model.encoder.stages.0.layers.2.layer.1.convolution.weight", 1),
      ("vision_model.encoder.stages.2.layers.0.shortcut.normalization.bias", 3),
      ("visual.conv2.weight", 0), ("visual.bn3.bias", 0), ("visual.layer1.0.conv1.weight", 1),
      ("visual.layer3.1.bn2.weight", 3), ("visual.attnpool.positional_embedding", 4),
      ("visual.attnpool.c_proj.weight", 4),
      // Not the image tower.
      ("text_model.encoder.layers.0.mlp.fc1.weight", 4), ("logit_scale", 4),
      ("text.text_adaptor.0.fn.0.weight", 4),
    ] as [(String, Int)])
  func layerDecay(name: String, group: Int) {
    let groups = ParameterGroups(layerDecay: LayerDecay(rate: 0.5, blocks: 3))
    let actual = groups.group(of: ParameterID(name), shape: [2, 2]).learningRateScale
    #expect(actual == [0.0625, 0.125, 0.25, 0.5, 1][group])
  }

  @Test("Learning rates by the beginning of a name, the longest first")
  func scales() {
    let groups = ParameterGroups(
      learningRateScales: ["text.": 0.5, "text.head.": 2, "visual.": 0.25],
      layerDecay: LayerDecay(rate: 0.5, blocks: 1))
    func scale(_ name: String) -> Float {
      groups.group(of: ParameterID(name), shape: [2]).learningRateScale
    }
    #expect(scale("text.body.weight") == 0.5 && scale("text.head.weight") == 2)
    #expect(scale("other") == 1 && scale("visual.blocks.0.x") == 0.125)
  }
}
