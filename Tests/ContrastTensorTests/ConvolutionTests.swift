import ContrastFiles
import ContrastTestSupport
import Testing

@testable import ContrastTensor

/// Rows of pixels from planes `[images, channels, height, width]`.
private func rows<T>(_ planes: [T], _ shape: [Int]) -> [T] {
  (0..<shape[0]).flatMap { image in
    let area = shape[2] * shape[3]
    let start = image * shape[1] * area
    return Reference.transpose(
      Array(planes[start..<start + shape[1] * area]), rows: shape[1], columns: area)
  }
}

/// A case of `Scripts/goldens/convolution.py`, with feature maps as rows of pixels.
private struct TorchCase: CustomTestStringConvertible {
  private let golden: Golden
  let prefix: String
  let numbers: [Int]
  let flag: Bool

  var testDescription: String { prefix }

  static func all(_ kind: String) -> [TorchCase] {
    do {
      let golden = try Golden(SharedData.fixtures.appending(path: "convolution.safetensors"))
      let list = try JSONNode(
        JSONValue(Array(golden.metadata["\(kind)s"]!.utf8), file: kind), file: kind)
      return try list.elements().enumerated().map { i, node in
        let parts = try node.elements()
        return TorchCase(
          golden: golden, prefix: "\(kind).\(i)",
          numbers: try parts.dropLast().map { try $0.int() },
          flag: try parts.last!.bool())
      }
    } catch { fatalError("\(error)") }
  }

  func has(_ name: String) -> Bool { golden.has("\(prefix).\(name)") }
  func floats(_ name: String) -> [Float] { golden.floats("\(prefix).\(name)") }
  func shape(_ name: String) -> [Int] { golden.shape("\(prefix).\(name)") }
  func pixels(_ name: String) -> [Float] { rows(floats(name), shape(name)) }

  func maps(_ name: String) -> FeatureMaps {
    let shape = shape(name)
    return FeatureMaps(
      Tensor(pixels(name), shape: [shape[0] * shape[2] * shape[3], shape[1]]), images: shape[0],
      height: shape[2], width: shape[3])
  }

  func tensor(_ name: String) -> Tensor { Tensor(floats(name), shape: shape(name)) }

  var norm: BatchNorm {
    BatchNorm(
      weight: tensor("gain"), bias: tensor("shift"), mean: tensor("mean"),
      variance: tensor("variance"), epsilon: 1e-5)
  }
}

@Suite("Convolutions and poolings against PyTorch")
struct ConvolutionGoldenTests {
  @Test("A convolution with its norm folded in", arguments: TorchCase.all("convolution"))
  fileprivate func convolution(_ torch: TorchCase) {
    let n = torch.numbers
    let kernel = ConvolutionKernel(
      weight: torch.tensor("weight"), bias: torch.flag ? torch.tensor("bias") : nil,
      norm: torch.norm, window: SlidingWindow(size: n[5], stride: n[6], padding: n[7]))
    let y = Run(threads: 2).convolution(torch.maps("x"), kernel)
    #expect([y.images, kernel.outputs, y.height, y.width] == torch.shape("y"))
    #expect(relativeError(y.values.elements, torch.pixels("y")) < 2e-6)
  }

  @Test("Its gradients, through the folding", arguments: TorchCase.all("convolution"))
  fileprivate func gradients(_ torch: TorchCase) throws {
    let n = torch.numbers
    let window = SlidingWindow(size: n[5], stride: n[6], padding: n[7])
    let names = ["weight", "gain", "shift"] + (torch.flag ? ["bias"] : [])
    /// What the model has: other numbers, for which those of the overlay stand in.
    func parameter(_ name: String) -> Tensor {
      Tensor([Float](repeating: 0.5, count: torch.floats(name).count), shape: torch.shape(name))
        .named(ParameterID(name))
    }
    let kernel = ConvolutionKernel(
      weight: parameter("weight"), bias: torch.flag ? parameter("bias") : nil,
      norm: BatchNorm(
        weight: parameter("gain"), bias: parameter("shift"), mean: torch.tensor("mean"),
        variance: torch.tensor("variance"), epsilon: 1e-5), window: window)
    let values = Dictionary(
      uniqueKeysWithValues: names.map { (ParameterID($0), torch.tensor($0)) })
    for threads in [1, 3] {
      let run = Run(threads: threads)
      run.overlay = ParameterOverlay(values)
      let gradients = ParameterGradients(trainable: Set(values.keys))
      let x = torch.maps("x")
      let (y, tape) = run.recording(into: gradients, inputs: [x.values]) {
        run.convolution(x, kernel)
      }
      #expect(relativeError(y.values.elements, torch.pixels("y")) < 2e-6)
      tape.backward(from: [(y.values, torch.maps("dy").values)], run)
      let dx = try #require(tape.gradient(of: x.values)).elements
      #expect(relativeError(dx, torch.pixels("dx")) < 3e-6)
      for name in names {
        let gradient = try #require(gradients.tensors[ParameterID(name)])
        #expect(gradient.shape == torch.shape(name))
        #expect(relativeError(gradient.elements, torch.floats("d\(name)")) < 3e-6, "\(name)")
      }
    }
  }

  /// The first convolution of a CLIP ResNet, whose folded form the reference cases have.
  @Test("Folded weights against the reference", arguments: GenerationCase.all("clip_resnet"))
  func folded(_ reference: GenerationCase) throws {
    let model = try Golden(reference.folder.appending(path: "open_clip_model.safetensors"))
    let golden = try reference.golden()
    func tensor(_ name: String) -> Tensor {
      Tensor(model.floats("visual.\(name)"), shape: model.shape("visual.\(name)"))
    }
    let stored = ConvolutionKernel.Stored(
      weight: tensor("conv1.weight"), bias: nil,
      norm: BatchNorm(
        weight: tensor("bn1.weight"), bias: tensor("bn1.bias"), mean: tensor("bn1.running_mean"),
        variance: tensor("bn1.running_var"), epsilon: 1e-5))
    let (weight, bias) = Run(threads: 1).folded(stored)
    let shape = golden.shape("folded.conv1.weight")
    #expect(
      relativeError(
        weight.elements,
        rows(golden.floats("folded.conv1.weight"), shape)) < 1e-6)
    #expect(relativeError(try #require(bias).elements, golden.floats("folded.conv1.bias")) < 1e-6)
  }

  @Test("Poolings and their gradients", arguments: TorchCase.all("pooling"))
  fileprivate func pooling(_ torch: TorchCase) throws {
    let n = torch.numbers
    let window = SlidingWindow(size: n[2], stride: n[3], padding: n[4], roundsUp: torch.flag)
    let x = torch.maps("x")
    let poolings: [(String, (Run) -> FeatureMaps)] = [
      ("max", { $0.maxPooled(x, window) }), ("average", { $0.averagePooled(x, window) }),
      ("inside", { $0.averagePooled(x, window, countsPadding: false) }),
    ]
    for (name, pool) in poolings {
      let run = Run(threads: 2)
      let (y, tape) = run.recording(into: ParameterGradients(trainable: []), inputs: [x.values]) {
        pool(run)
      }
      #expect([y.images, y.channels, y.height, y.width] == torch.shape(name))
      #expect(absoluteError(y.values.elements, torch.pixels(name)) < 1e-6, "\(name)")
      tape.backward(from: [(y.values, torch.maps("dy").values)], run)
      let dx = try #require(tape.gradient(of: x.values)).elements
      #expect(absoluteError(dx, torch.pixels("\(name).dx")) < 1e-6, "\(name)")
    }
  }
}

/// Sizes that fill no block, panel or window.
private struct Shape: CustomTestStringConvertible {
  let maps: Reference.Maps
  let outputs: Int
  let window: SlidingWindow

  var testDescription: String { "\(maps), \(outputs) outputs, \(window)" }

  static let all = [
    Shape(
      maps: .init(images: 3, height: 5, width: 7, channels: 3), outputs: 5,
      window: SlidingWindow(size: 3, stride: 2, padding: 1)),
    Shape(
      maps: .init(images: 1, height: 23, width: 19, channels: 3), outputs: 33,
      window: SlidingWindow(size: 7, stride: 2, padding: 3)),
    Shape(
      maps: .init(images: 2, height: 9, width: 8, channels: 67), outputs: 40,
      window: SlidingWindow(size: 3, padding: 1)),
    Shape(
      maps: .init(images: 2, height: 7, width: 6, channels: 65), outputs: 129,
      window: SlidingWindow(size: 1, stride: 2)),
    Shape(
      maps: .init(images: 2, height: 3, width: 5, channels: 31), outputs: 17,
      window: SlidingWindow(size: 1)),
    Shape(
      maps: .init(images: 1, height: 1, width: 1, channels: 2), outputs: 1,
      window: SlidingWindow(size: 3, stride: 2, padding: 1)),
  ]

  func featureMaps(_ values: Tensor) -> FeatureMaps {
    FeatureMaps(values, images: maps.images, height: maps.height, width: maps.width)
  }

  func weight(_ noise: inout Noise) -> Tensor {
    noise.tensor([outputs, maps.channels, window.size, window.size])
  }
}

@Suite("Convolutions and poolings against their readable twins")
struct ConvolutionTests {
  @Test("Bias, activation and residual in every precision", arguments: Shape.all)
  fileprivate func convolution(_ shape: Shape) {
    var noise = Noise(seed: 61)
    let (maps, outputs) = (shape.maps, shape.outputs)
    let to = maps.output(shape.window, channels: outputs)
    let x = noise.tensor([maps.count / maps.channels, maps.channels])
    let (weight, bias) = (shape.weight(&noise), noise.tensor([outputs]))
    let residual = noise.tensor([to.count / outputs, outputs])
    let product = Reference.convolution(
      doubles(x), maps, weight: doubles(weight), bias: doubles(bias), outputs: outputs,
      shape.window)
    let expected = zip(product, doubles(residual)).map { Float(Activation.relu($0 + $1)) }
    for precision in Precision.allCases {
      let kernel = ConvolutionKernel(
        weight: weight, bias: bias, window: shape.window, precision: precision, threads: 2)
      let results = [1, 2, 3].map { threads in
        Run(threads: threads).convolution(
          shape.featureMaps(x), kernel, activation: .relu,
          residual: FeatureMaps(residual, images: to.images, height: to.height, width: to.width)
        ).values.elements
      }
      #expect(results[0] == results[1] && results[0] == results[2])
      let inputs = Float(shape.window.size * shape.window.size * maps.channels)
      switch precision {
      case .float32: #expect(relativeError(results[0], expected) < 2e-6)
      case .bfloat16: #expect(absoluteError(results[0], expected) < 0.006 * inputs.squareRoot())
      // There is no int4 of convolutions: it is kept in int8.
      case .int8, .int4: #expect(absoluteError(results[0], expected) < 0.012 * inputs.squareRoot())
      }
    }
  }

  @Test("Gradients behind an activation, of a frozen and of a trained kernel", arguments: Shape.all)
  fileprivate func gradients(_ shape: Shape) throws {
    var noise = Noise(seed: 62)
    let (maps, outputs) = (shape.maps, shape.outputs)
    let to = maps.output(shape.window, channels: outputs)
    let x = noise.tensor([maps.count / maps.channels, maps.channels])
    let (weight, bias) = (shape.weight(&noise), noise.tensor([outputs]))
    let dy = noise.tensor([to.count / outputs, outputs])
    let product = Reference.convolution(
      doubles(x), maps, weight: doubles(weight), bias: doubles(bias), outputs: outputs,
      shape.window)
    let slopes = zip(product, doubles(dy)).map { $1 * Reference.slope(of: .relu, at: $0) }
    let expected = Reference.convolutionGradient(
      doubles(x), maps, weight: doubles(weight), outputs: outputs, shape.window, dy: slopes)
    let (w, b) = (ParameterID("w"), ParameterID("b"))
    let kernel = ConvolutionKernel(
      weight: Tensor(weight.elements, shape: weight.shape).named(w),
      bias: Tensor(bias.elements, shape: bias.shape).named(b), window: shape.window)
    for values in [[:], [w: weight, b: bias]] {
      let run = Run(threads: 2)
      run.overlay = ParameterOverlay(values)
      let gradients = ParameterGradients(trainable: Set(values.keys))
      let (y, tape) = run.recording(into: gradients, inputs: [x]) {
        run.convolution(shape.featureMaps(x), kernel, activation: .relu)
      }
      tape.backward(from: [(y.values, dy)], run)
      let dx = try #require(tape.gradient(of: x)).elements
      #expect(relativeError(dx, expected.x.map(Float.init)) < 5e-6)
      guard !values.isEmpty else { continue }
      let (dw, db) = (try #require(gradients.tensors[w]), try #require(gradients.tensors[b]))
      #expect(relativeError(dw.elements, expected.weight.map(Float.init)) < 5e-6)
      #expect(relativeError(db.elements, expected.bias.map(Float.init)) < 5e-6)
    }
  }

  @Test("More rows than a block holds, the same bits as image by image")
  func blocks() {
    var noise = Noise(seed: 63)
    let (side, images, channels, outputs) = (41, 3, 64, 9)
    let window = SlidingWindow(size: 3, padding: 1)
    let x = noise.tensor([images * side * side, channels])
    let kernel = ConvolutionKernel(
      weight: noise.tensor([outputs, channels, 3, 3]), window: window)
    let maps = FeatureMaps(x, images: images, height: side, width: side)
    #expect(WindowRows(maps, window).blocks.count > 1)
    let run = Run(threads: 2)
    let whole = run.convolution(maps, kernel).values.elements
    let parts = (0..<images).flatMap { image in
      run.convolution(
        FeatureMaps(x.rows(maps.layout[image]), images: 1, height: side, width: side), kernel
      ).values.elements
    }
    // What BLAS multiplies has other bits in other shapes.
    #expect(
      WeightMatrix.Backend.preferred == .panels
        ? whole == parts : relativeError(whole, parts) < 1e-6)
  }

  @Test("One image after the other gives the bits of all at once", arguments: Precision.allCases)
  func imageByImage(_ precision: Precision) {
    guard WeightMatrix.Backend.preferred == .panels else { return }
    var noise = Noise(seed: 65)
    let (images, height, width, channels) = (3, 9, 7, 130)
    let x = noise.tensor([images * height * width, channels])
    let maps = FeatureMaps(x, images: images, height: height, width: width)
    let kernels = [(3, 2), (3, 1), (1, 1)].map { size, stride in
      ConvolutionKernel(
        weight: noise.tensor([channels, channels, size, size]),
        window: SlidingWindow(size: size, stride: stride, padding: size / 2), precision: precision)
    }
    let run = Run(threads: 2)
    func convolved(_ x: FeatureMaps) -> FeatureMaps {
      kernels.reduce(x) { run.convolution($0, $1, activation: .relu) }
    }
    let (whole, parts) = (convolved(maps), run.imageByImage(maps, if: true, convolved))
    #expect(whole.values.elements == parts.values.elements)
    #expect([parts.images, parts.height, parts.width] == [3, 5, 4])
  }

  @Test("Weights stored in bfloat16 are folded as their float32 numbers are")
  func storedTypes() {
    var noise = Noise(seed: 64)
    let values = noise.array(4 * 3 * 9).map {
      Reference.float(bfloat16: Reference.bfloat16($0))
    }
    let bits = ElementType.bfloat16.bytes(converting: values)
    let storage = TensorStorage(byteCount: bits.count)
    storage.base.copyMemory(from: bits, byteCount: bits.count)
    let stored = Tensor(shape: [4, 3, 3, 3], elementType: .bfloat16, storage: storage)
    let norm = BatchNorm(
      weight: noise.tensor([4]), bias: noise.tensor([4]), mean: noise.tensor([4]),
      variance: Tensor([0, 0.5, 1, 2], shape: [4]), epsilon: 1e-5)
    let x = FeatureMaps(noise.tensor([30, 3]), images: 1, height: 5, width: 6)
    let results = [Tensor(values, shape: [4, 3, 3, 3]), stored].map {
      Run(threads: 1).convolution(
        x, ConvolutionKernel(weight: $0, norm: norm, window: SlidingWindow(size: 3))
      ).values.elements
    }
    #expect(results[0] == results[1])
  }

  @Test("The largest of rows, and NaN", arguments: KernelSet.available)
  func largest(_ kernels: KernelSet) {
    for (count, width, stride) in shapes {
      var values = randomFloats(count * width, seed: width)
      for notANumber in [false, true] {
        if notANumber { values[values.count / 2] = .nan }
        let x = GuardedMatrix(values, rows: count, stride: stride)
        let y = GuardedMatrix([Float](repeating: 0, count: width))
        kernels.table.max_rows(x.base, (0..<count).map { $0 * stride }, count, width, y.base)
        let results = y.values
        let expected = (0..<width).map { column -> Float in
          let own = (0..<count).map { values[$0 * width + column] }
          return own.contains(where: \.isNaN) ? .nan : own.max()!
        }
        #expect(zip(results, expected).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) })
        #expect(x.guardsAreIntact && y.guardsAreIntact)
      }
    }
  }

  @Test("NaN goes through a pooling to the maximum")
  func notANumber() {
    let x = FeatureMaps(Tensor([1, .nan, 3, 4], shape: [4, 1]), images: 1, height: 2, width: 2)
    let run = Run(threads: 1)
    #expect(run.maxPooled(x, SlidingWindow(size: 2)).values.elements[0].isNaN)
    let last = FeatureMaps(Tensor([1, 2, 3, .nan], shape: [4, 1]), images: 1, height: 2, width: 2)
    #expect(run.maxPooled(last, SlidingWindow(size: 2)).values.elements[0].isNaN)
  }

  @Test("Pixels from planes and from bytes")
  func pixels() {
    let table = (0..<768).map { Float($0) }
    let bytes = (0..<2).map { image in (0..<3 * 4 * 3).map { UInt8($0 + 40 * image) } }
    let run = Run(threads: 2)
    let maps = run.featureMaps(bytes, height: 3, width: 4, table: table)
    let expected = bytes.flatMap { image in
      image.enumerated().map { table[$0 % 3 * 256 + Int($1)] }
    }
    #expect(maps.values.elements == expected && maps.channels == 3 && maps.images == 2)
    let planes = bytes.flatMap { Reference.planes(rgb: $0, table: table) }
    let same = run.featureMaps(Tensor(planes, shape: [2, 3, 3, 4]))
    #expect(same.values.elements == expected && same.height == 3 && same.width == 4)
    let means = run.averagePooled(maps)
    #expect(means.shape == [2, 3])
    #expect(
      absoluteError(
        means.elements,
        (0..<2).flatMap { image in
          Reference.meanRows(Array(expected[image * 36..<(image + 1) * 36]), width: 3)
        }) < 1e-4)
  }
}
