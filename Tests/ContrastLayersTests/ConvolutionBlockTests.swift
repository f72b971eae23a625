import ContrastTensor
import ContrastTestSupport
import Testing

@testable import ContrastLayers

/// Random blocks of convolutions, and what they compute written out in Double.
private struct RandomBlock {
  var weights = RandomWeights(seed: 71)
  let configuration: ConvolutionBlock.Configuration
  let names = ConvolutionBlock.Names(
    branch: (1...3).map { Convolution.Names(convolution: "conv\($0)", norm: "bn\($0)") },
    shortcut: Convolution.Names(convolution: "down.0", norm: "down.1"))

  init(_ configuration: ConvolutionBlock.Configuration) {
    self.configuration = configuration
    for (part, names) in parts {
      let (outputs, size) = (part.outputs, part.window.size)
      weights.add("\(names.convolution).weight", outputs, part.inputs, size, size)
      weights.addNorm(names.norm, width: outputs)
      weights.add("\(names.norm).running_mean", outputs)
      weights.add("\(names.norm).running_var", outputs, in: 0.1...2)
    }
  }

  var parts: [(Convolution.Configuration, Convolution.Names)] {
    Array(zip(configuration.branch, names.branch))
      + (configuration.shortcut.map { [($0, names.shortcut)] } ?? [])
  }

  /// What is trained, by name.
  var parameters: [String] {
    parts.flatMap {
      ["\($1.convolution).weight", "\($1.norm).weight", "\($1.norm).bias"]
    }
  }

  /// The block, its norms not folded; `values` go before the weights.
  func twin(
    _ x: [Double], _ maps: Reference.Maps, _ values: [String: [Double]] = [:]
  ) -> [Double] {
    func value(_ name: String) -> [Double] { values[name] ?? weights[name] }
    func convolution(
      _ x: [Double], _ maps: inout Reference.Maps, _ part: Convolution.Configuration,
      _ names: Convolution.Names
    ) -> [Double] {
      let y = Reference.convolution(
        x, maps, weight: value("\(names.convolution).weight"), bias: nil, outputs: part.outputs,
        part.window)
      maps = maps.output(part.window, channels: part.outputs)
      let (mean, variance) = (
        value("\(names.norm).running_mean"), value("\(names.norm).running_var")
      )
      let (gain, shift) = (value("\(names.norm).weight"), value("\(names.norm).bias"))
      return y.indices.map { i in
        let c = i % part.outputs
        return (y[i] - mean[c]) / (variance[c] + Double(part.normEpsilon!)).squareRoot() * gain[c]
          + shift[c]
      }
    }
    var (y, sides) = (x, maps)
    for (number, part) in configuration.branch.enumerated() {
      y = convolution(y, &sides, part, names.branch[number])
      if number < configuration.branch.count - 1 { y = y.map { Reference.relu($0) } }
    }
    var other = maps
    let shortcut = configuration.shortcut.map { convolution(x, &other, $0, names.shortcut) } ?? x
    return zip(y, shortcut).map { Reference.relu($0 + $1) }
  }
}

@Suite("Blocks of convolutions against their readable twins in Double")
struct ConvolutionBlockTests {
  private static let shapes: [ConvolutionBlock.Configuration] = [
    .bottleneck(inputs: 5, outputs: 12, stride: 2),
    .bottleneck(inputs: 8, outputs: 8, stride: 1),
    .bottleneck(inputs: 6, outputs: 8, stride: 2, striding: .firstConvolution),
    .basic(inputs: 4, outputs: 4, stride: 1),
    .basic(inputs: 3, outputs: 5, stride: 2),
  ]

  @Test("Forward, and the gradients by differences", arguments: shapes)
  func block(_ configuration: ConvolutionBlock.Configuration) throws {
    var random = RandomBlock(configuration)
    let maps = Reference.Maps(
      images: 2, height: 5, width: 7, channels: configuration.branch[0].inputs)
    let x = Tensor(
      random.weights.input(maps.count), shape: [maps.count / maps.channels, maps.channels])
    let checkpoint = random.weights.checkpoint
    let block = try ConvolutionBlock(checkpoint.weights, configuration, names: random.names)
    try checkpoint.requireAllUsed()
    func pass(_ run: Run) -> FeatureMaps {
      block(
        FeatureMaps(x, images: maps.images, height: maps.height, width: maps.width), run)
    }
    let inputs = x.elements.map(Double.init)
    let expected = random.twin(inputs, maps)
    #expect(relativeError(pass(Run(threads: 2)).values.elements, expected.map(Float.init)) < 5e-6)

    // An overlay with the model's own numbers: what is folded anew is what was folded before.
    let run = Run(threads: 2)
    let values = random.parameters.map { name in
      let stored = checkpoint.stored(name)!
      return (ParameterID(name), Tensor(stored.elements, shape: stored.shape))
    }
    run.overlay = ParameterOverlay(Dictionary(uniqueKeysWithValues: values))
    let gradients = ParameterGradients(trainable: Set(values.map(\.0)))
    let dy = random.weights.input(expected.count)
    let (y, tape) = run.recording(into: gradients, inputs: [x]) { pass(run) }
    #expect(relativeError(y.values.elements, expected.map(Float.init)) < 5e-6)
    tape.backward(from: [(y.values, Tensor(dy, shape: y.values.shape))], run)

    func differences(_ count: Int, _ output: (Int, Double) -> [Double]) -> [Float] {
      (0..<count).map { i in
        let (up, down) = (output(i, 1e-6), output(i, -1e-6))
        return Float(
          dy.indices.reduce(0.0) { $0 + Double(dy[$1]) * (up[$1] - down[$1]) } / 2e-6)
      }
    }
    let dx = differences(inputs.count) { i, step in
      var moved = inputs
      moved[i] += step
      return random.twin(moved, maps)
    }
    #expect(relativeError(try #require(tape.gradient(of: x)).elements, dx) < 2e-5)
    for name in random.parameters {
      let own = random.weights[name]
      let expected = differences(own.count) { i, step in
        var moved = own
        moved[i] += step
        return random.twin(inputs, maps, [name: moved])
      }
      let gradient = try #require(gradients.tensors[ParameterID(name)])
      #expect(relativeError(gradient.elements, expected) < 2e-5, "\(name)")
    }
  }

  @Test(
    "Lower precisions stay near, threads change nothing", arguments: [Precision.bfloat16, .int8])
  func precisions(_ precision: Precision) throws {
    var random = RandomBlock(.bottleneck(inputs: 16, outputs: 64, stride: 2))
    let x = Tensor(random.weights.input(2 * 9 * 7 * 16), shape: [126, 16])
    let stored = random.weights.checkpoint
    func output(_ precision: Precision, threads: Int) throws -> [Float] {
      let tensors = Dictionary(uniqueKeysWithValues: stored.names.map { ($0, stored.stored($0)!) })
      let block = try ConvolutionBlock(
        Checkpoint(name: "memory", tensors: tensors, precision: precision).weights,
        random.configuration, names: random.names)
      return block(FeatureMaps(x, images: 2, height: 9, width: 7), Run(threads: threads))
        .values.elements
    }
    let low = try output(precision, threads: 1)
    #expect(try low == output(precision, threads: 3))
    #expect(
      relativeError(low, try output(.float32, threads: 1)) < (precision == .int8 ? 0.05 : 0.02))
  }

  @Test("What is wrong with a norm is said by name; the count of its batches is passed over")
  func errors() throws {
    let random = RandomBlock(.basic(inputs: 3, outputs: 4, stride: 1))
    let stored = random.weights.checkpoint
    var tensors = Dictionary(uniqueKeysWithValues: stored.names.map { ($0, stored.stored($0)!) })
    func open() throws {
      let checkpoint = Checkpoint(name: "memory", tensors: tensors)
      _ = try ConvolutionBlock(checkpoint.weights, random.configuration, names: random.names)
      try checkpoint.requireAllUsed()
    }
    tensors["bn1.num_batches_tracked"] = Tensor([1000], shape: [])
    try open()
    tensors["bn2.running_var"] = Tensor([1, 0, -0.5, 1], shape: [4])
    #expect(
      throws: UnsupportedConfiguration(
        file: "memory", key: "bn2.running_var", value: "a variance of -0.5",
        supported: "variances of 0 and more")
    ) { try open() }
    tensors["bn2.running_var"] = nil
    #expect(
      throws: CheckpointError.missingTensor(file: "memory", key: "bn2.running_var", shape: [4])
    ) { try open() }
    // A convolution in groups has fewer inputs.
    tensors["conv1.weight"] = Tensor([Float](repeating: 0, count: 36), shape: [4, 1, 3, 3])
    #expect(
      throws: CheckpointError.shapeMismatch(
        file: "memory", key: "conv1.weight", expected: [4, 3, 3, 3], found: [4, 1, 3, 3])
    ) { try open() }
    let validation = try Checkpoint(name: "memory", tensors: tensors).validate {
      _ = try ConvolutionBlock($0, random.configuration, names: random.names)
    }
    #expect(validation.problems.count == 2 && validation.unused.isEmpty)
  }
}
