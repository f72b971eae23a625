import CContrastKernels
import ContrastTestSupport
import Testing

@testable import ContrastTensor

@Suite("Convolutions by way of transformed tiles")
struct WinogradTests {
  private typealias Maps = Reference.Maps

  private static let cases: [(maps: Reference.Maps, padding: Int)] = [
    (Maps(images: 2, height: 3, width: 3, channels: 1), 0),
    (Maps(images: 1, height: 1, width: 1, channels: 17), 1),
    (Maps(images: 3, height: 5, width: 4, channels: 33), 1),
    (Maps(images: 2, height: 7, width: 9, channels: 16), 2),
    (Maps(images: 2, height: 6, width: 8, channels: 67), 1),
    (Maps(images: 1, height: 4, width: 3, channels: 7), 0),
  ]

  @Test(
    "The transforms of pixels and results, whole and in parts", arguments: KernelSet.available)
  func transforms(_ kernels: KernelSet) {
    let table = kernels.table
    var noise = Noise(seed: 81)
    for (maps, padding) in Self.cases {
      let x = noise.array(maps.count)
      let expected = Reference.winogradInputs(x, maps, padding: padding)
      let channels = maps.channels
      let results = maps.output(SlidingWindow(size: 3, padding: padding), channels: channels)
      let tiles = expected.count / (16 * channels)
      let guarded = GuardedMatrix(x)
      let (bias, old) = (noise.array(channels), noise.array(results.count))
      let plain = Reference.winogradOutputs(expected, results)
      for (first, count) in [(0, tiles), (tiles / 3, tiles - tiles / 3), (tiles - 1, 1)] {
        let v = GuardedMatrix([Float](repeating: 0, count: 16 * count * channels))
        table.winograd_inputs(
          guarded.base, maps.height, maps.width, channels, padding, first, count, v.base,
          count * channels)
        let transformed = v.values
        for position in 0..<16 {
          let (own, whole) = (position * count * channels, (position * tiles + first) * channels)
          #expect(
            transformed[own..<own + count * channels]
              == expected[whole..<whole + count * channels])
        }
        #expect(v.guardsAreIntact)
        for (isRectified, hasResidual) in [(false, false), (true, true), (true, false)] {
          let y = GuardedMatrix(
            [Float](repeating: 7, count: results.count), rows: results.count / channels,
            stride: channels + 3)
          let residual = GuardedMatrix(old)
          bias.withUnsafeBufferPointer { bias in
            var epilogue = contrast_product_epilogue(
              bias: bias.baseAddress, act: isRectified ? CONTRAST_RELU : CONTRAST_IDENTITY,
              residual: hasResidual ? UnsafePointer(residual.base) : nil,
              residual_stride: channels, activates_sum: 1, gate: nil, gate_stride: 0)
            table.winograd_outputs(
              v.base, count * channels, channels, results.height, results.width, first, count,
              channels, &epilogue, y.base, y.stride)
          }
          let wide = (results.width + 1) / 2
          let tilesOfImage = wide * ((results.height + 1) / 2)
          let values = y.values
          var worst: Float = 0
          for i in 0..<results.count {
            let (pixel, channel) = i.quotientAndRemainder(dividingBy: channels)
            let (line, column) = pixel.quotientAndRemainder(dividingBy: results.width)
            let (image, row) = line.quotientAndRemainder(dividingBy: results.height)
            let tile = image * tilesOfImage + row / 2 * wide + column / 2
            var wanted = plain[i] + bias[channel] + (hasResidual ? old[i] : 0)
            if isRectified { wanted = max(wanted, 0) }
            if !(first..<first + count).contains(tile) { wanted = 7 }
            worst = max(worst, abs(values[i] - wanted))
          }
          #expect(worst < 1e-5)
          #expect(y.guardsAreIntact)
        }
      }
    }
  }

  @Test("The transforms make the convolution, in Double to the last digits")
  func identity() {
    var noise = Noise(seed: 82)
    for (maps, padding) in Self.cases {
      let outputs = 5
      let window = SlidingWindow(size: 3, padding: padding)
      let x = noise.array(maps.count).map(Double.init)
      let weight = noise.array(outputs * maps.channels * 9).map(Double.init)
      let expected = Reference.convolution(
        x, maps, weight: weight, bias: nil, outputs: outputs, window)
      let v = Reference.winogradInputs(x, maps, padding: padding)
      let u = Reference.winogradWeights(weight, outputs: outputs, channels: maps.channels)
      let tiles = v.count / (16 * maps.channels)
      var m: [Double] = []
      for position in 0..<16 {
        let (row, column) = (position * tiles * maps.channels, position * outputs * maps.channels)
        let rows = Array(v[row..<row + tiles * maps.channels])
        let columns = Array(u[column..<column + outputs * maps.channels])
        m += Reference.matmul(
          rows, Reference.transpose(columns, rows: outputs, columns: maps.channels), m: tiles,
          n: outputs, k: maps.channels)
      }
      let y = Reference.winogradOutputs(m, maps.output(window, channels: outputs))
      #expect(zip(y, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }
  }

  @Test("The weights are those of the twin")
  func weights() {
    var noise = Noise(seed: 83)
    let (outputs, channels) = (19, 21)
    let weight = noise.array(outputs * channels * 9)
    var rows: [Float] = []
    for output in 0..<outputs {
      let start = output * channels * 9
      let own = Array(weight[start..<start + channels * 9])
      rows += Reference.transpose(own, rows: channels, columns: 9)
    }
    let expected = Reference.winogradWeights(
      weight.map(Double.init), outputs: outputs, channels: channels
    ).map(Float.init)
    let own = WinogradWeights(
      matrices: WinogradWeights.transformed(
        Tensor(rows, shape: [outputs, 9 * channels]), inputs: channels, threads: 2
      ).map { WeightMatrix($0, threads: 2) })
    let run = Run(threads: 1)
    let unit = Tensor(
      (0..<channels * channels).map { $0 % (channels + 1) == 0 ? 1 : 0 },
      shape: [channels, channels])
    for (position, matrix) in own.matrices.enumerated() {
      let columns = run.linear(unit, matrix).elements
      let start = position * outputs * channels
      let part = Array(expected[start..<start + outputs * channels])
      #expect(Reference.transpose(columns, rows: channels, columns: outputs) == part)
    }
  }

  private func results(
    _ maps: Reference.Maps, outputs: Int, padding: Int, _ precision: Precision,
    _ activation: Activation
  ) -> (x: Tensor, weight: Tensor, bias: Tensor, residual: Tensor, y: [Float]) {
    var noise = Noise(seed: 84)
    let (channels, window) = (maps.channels, SlidingWindow(size: 3, padding: padding))
    let to = maps.output(window, channels: outputs)
    let x = noise.tensor([maps.count / channels, channels])
    let weight = noise.tensor([outputs, channels, 3, 3])
    let (bias, residual) = (noise.tensor([outputs]), noise.tensor([to.count / outputs, outputs]))
    let kernel = ConvolutionKernel(
      weight: weight, bias: bias, window: window, precision: precision, threads: 2)
    #expect((kernel.winograd != nil) == (WeightMatrix.Backend.preferred == .panels))
    let results = [1, 2, 5].map { threads in
      Run(threads: threads).convolution(
        FeatureMaps(x, images: maps.images, height: maps.height, width: maps.width), kernel,
        activation: activation,
        residual: FeatureMaps(residual, images: maps.images, height: to.height, width: to.width)
      ).values.elements
    }
    #expect(results[0] == results[1] && results[0] == results[2])
    return (x, weight, bias, residual, results[0])
  }

  @Test(
    "Against the sum over windows, on any number of threads",
    arguments: [
      // Two parts or more of many tiles, few tiles, and sides that fill no tile.
      (Maps(images: 2, height: 19, width: 11, channels: 17), 20, 1),
      (Maps(images: 1, height: 6, width: 5, channels: 31), 70, 0),
      (Maps(images: 3, height: 3, width: 4, channels: 16), 33, 2),
    ])
  func float32(maps: Reference.Maps, outputs: Int, padding: Int) {
    for activation in [Activation.relu, .gelu] {
      let (x, weight, bias, residual, y) = results(
        maps, outputs: outputs, padding: padding, .float32, activation)
      let product = Reference.convolution(
        doubles(x), maps, weight: doubles(weight), bias: doubles(bias), outputs: outputs,
        SlidingWindow(size: 3, padding: padding))
      let expected = zip(product, doubles(residual)).map { Float(activation($0 + $1)) }
      #expect(relativeError(y, expected) < 2e-6)
    }
  }

  /// The rounding of both factors shows √3 times as much as in the sum over windows, whose bounds
  /// `ConvolutionTests` has.
  @Test(
    "Lower precisions against float32, on any number of threads",
    arguments: [
      (Maps(images: 2, height: 13, width: 12, channels: 130), 129, 1),
      (Maps(images: 1, height: 7, width: 7, channels: 128), 160, 1),
    ])
  func lowerPrecisions(maps: Reference.Maps, outputs: Int, padding: Int) {
    let expected = results(maps, outputs: outputs, padding: padding, .float32, .relu).y
    let root = Float(3 * 9 * maps.channels).squareRoot()
    for (precision, bound) in [(Precision.bfloat16, Float(0.006)), (.int8, 0.012)] {
      let y = results(maps, outputs: outputs, padding: padding, precision, .relu).y
      #expect(absoluteError(y, expected) < bound * root, "\(precision)")
    }
  }
}
