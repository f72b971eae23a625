import CContrastKernels
import Testing

@testable import ContrastTensor

@Suite("Norm and layer kernels against their twins")
struct KernelTests {
  @Test func aNameIsChosenAndUnknownNamesAreRefused() {
    let name = String(cString: contrast_instruction_set())
    #expect(name == KernelSet.available[0].testDescription)
    #expect(contrast_kernels("mmx") == nil)
    #expect(contrast_kernels("portable") != nil)
  }

  @Test(arguments: KernelSet.available)
  func layerNorm(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes + [(2, 8192, 8200)] {
      for (offset, spread) in [(Float(0), Float(3)), (1000, 1), (-3e4, 100)] {
        let values = randomFloats(rows * width, in: offset - spread...offset + spread, seed: width)
        let weight = randomFloats(width, seed: 1)
        let bias = randomFloats(width, seed: 2)
        let twin = Reference.layerNorm(
          values.doubles, weight: weight.doubles, bias: bias.doubles, epsilon: Double(Float(1e-5)))
        let x = GuardedMatrix(values, rows: rows, stride: stride)
        let y = GuardedMatrix(values, rows: rows, stride: width + 3)
        let (w, b) = (GuardedMatrix(weight), GuardedMatrix(bias))
        kernels.table.layer_norm(
          x.base, stride, w.base, b.base, 1e-5, y.base, y.stride, rows, width)
        #expect(worstError(y.values, twin) < 1e-6, "width \(width), offset \(offset)")
        #expect(y.guardsAreIntact && x.values == values)
        let separate = y.values
        kernels.table.layer_norm(
          x.base, stride, w.base, b.base, 1e-5, x.base, stride, rows, width)
        #expect(x.values == separate && x.guardsAreIntact)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func layerNormWithoutBiasAndAtTheLimits(_ kernels: KernelSet) {
    let weight = [Float](repeating: 1, count: 37)
    var cases = [randomFloats(37, in: -1e30...1e30, seed: 3), randomFloats(37, seed: 4)]
    cases.append([Float](repeating: 7, count: 37))
    for special in [Float.nan, .infinity] { cases.append(cases[1].dropLast() + [special]) }
    for values in cases {
      let x = GuardedMatrix(values)
      kernels.table.layer_norm(x.base, 37, weight, nil, 1e-6, x.base, 37, 1, 37)
      let twin = Reference.layerNorm(
        values.doubles, weight: weight.doubles, bias: nil, epsilon: Double(Float(1e-6)))
      #expect(worstError(x.values, twin) < 1e-6)
    }
  }

  @Test(arguments: KernelSet.available)
  func rmsNorm(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes + [(2, 8192, 8200)] {
      for (scale, offset) in [(Float(1), Float(0)), (1e4, 1), (1e25, 0), (1e-20, 1)] {
        let values = randomFloats(rows * width, seed: width).map { $0 * scale }
        let weight = randomFloats(width, seed: 1)
        let x = GuardedMatrix(values, rows: rows, stride: stride)
        kernels.table.rms_norm(
          x.base, stride, weight, offset, 1e-6, x.base, stride, rows, width)
        let twin = Reference.rmsNorm(
          values.doubles, weight: weight.doubles, offset: Double(offset),
          epsilon: Double(Float(1e-6)))
        #expect(worstError(x.values, twin) < 1e-6, "width \(width), scale \(scale)")
        #expect(x.guardsAreIntact)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func l2Normalize(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes {
      for scale in [Float(1), 1e4, 1e30, 1e-25, 0, .nan] {
        let values = randomFloats(rows * width, seed: width).map { $0 * scale }
        let x = GuardedMatrix(values, rows: rows, stride: stride)
        let norms = GuardedMatrix([Float](repeating: 0, count: rows))
        kernels.table.l2_normalize(
          x.base, stride, 1e-12, x.base, stride, norms.base, rows, width)
        let twin = Reference.l2Normalize(
          values.doubles, width: width, epsilon: Double(Float(1e-12)))
        #expect(worstError(x.values, twin) < 5e-7, "width \(width), scale \(scale)")
        let twinNorms = Reference.norms(values.doubles, width: width)
        #expect(worstError(norms.values, twinNorms, floor: 1e-40) < 5e-7)
        #expect(x.guardsAreIntact)
        kernels.table.l2_normalize(x.base, stride, 1e-12, x.base, stride, nil, rows, width)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func epilogue(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes {
      let values = randomFloats(rows * width, in: -8...8, seed: width)
      let bias = randomFloats(width, in: -1...1, seed: 1)
      let old = randomFloats(rows * width, seed: 2)
      for activation in Activation.allCases {
        for (hasBias, hasResidual) in [(false, false), (true, false), (false, true), (true, true)] {
          let x = GuardedMatrix(values, rows: rows, stride: stride)
          let y = GuardedMatrix(values, rows: rows, stride: stride + 1)
          let residual = GuardedMatrix(old, rows: rows, stride: width + 2)
          let b = GuardedMatrix(bias)
          kernels.table.epilogue(
            x.base, stride, hasBias ? b.base : nil, activation.kernel,
            hasResidual ? residual.base : nil, residual.stride, y.base, stride + 1, rows, width)
          let twin = Reference.epilogue(
            values.doubles, columns: width, bias: hasBias ? bias.doubles : nil,
            activation: activation, residual: hasResidual ? old.doubles : nil)
          // An activation's error is relative to its argument, up to 9.
          #expect(worstError(y.values, twin, floor: 9) < 3e-7, "\(activation), width \(width)")
          #expect(y.guardsAreIntact)
        }
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func gated(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes {
      let gate = randomFloats(rows * width, in: -8...8, seed: width)
      let up = randomFloats(rows * width, seed: 1)
      for activation in Activation.allCases {
        let g = GuardedMatrix(gate, rows: rows, stride: stride)
        let u = GuardedMatrix(up, rows: rows, stride: width + 1)
        let y = GuardedMatrix(up, rows: rows, stride: width + 4)
        let act = activation.kernel
        kernels.table.gated(
          g.base, stride, u.base, u.stride, act, y.base, y.stride, rows, width)
        let twin = Reference.gated(gate: gate.doubles, up: up.doubles, activation: activation)
        #expect(worstError(y.values, twin, floor: 24) < 3e-7)
        kernels.table.gated(g.base, stride, u.base, u.stride, act, g.base, stride, rows, width)
        #expect(g.values == y.values && g.guardsAreIntact && y.guardsAreIntact)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func scaleAddAndMean(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes + [(100, 37, 40)] {
      let values = randomFloats(rows * width, seed: width)
      let factors = (0..<rows).map { [Float(1), 0.5, -3][$0 % 3] }
      let y = GuardedMatrix(values, rows: rows, stride: stride)
      kernels.table.scale_rows(y.base, stride, factors, rows, width)
      #expect(y.values == values.indices.map { values[$0] * factors[$0 / width] })
      #expect(y.guardsAreIntact)

      let x = GuardedMatrix(values, rows: rows, stride: stride)
      let mean = GuardedMatrix([Float](repeating: 0, count: width))
      kernels.table.mean_rows(x.base, stride, rows, width, mean.base)
      let twin = Reference.meanRows(values.doubles, width: width)
      #expect(worstError(mean.values, twin) < 5e-7)
      #expect(mean.guardsAreIntact)

      let (a, b) = (GuardedMatrix(values), GuardedMatrix(values.reversed()))
      kernels.table.add(a.base, b.base, a.base, values.count)
      #expect(a.values == zip(values, values.reversed()).map { $0 + $1 } && a.guardsAreIntact)
    }
  }

  @Test(arguments: KernelSet.available)
  func nanIsNeverLost(_ kernels: KernelSet) {
    let table = kernels.table
    for width in [1, 5, 16, 33] {
      for position in Set([0, width / 2, width - 1]) {
        var values = randomFloats(width, seed: width)
        values[position] = .nan
        let ones = [Float](repeating: 1, count: width)
        func result(_ body: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
          let x = GuardedMatrix(values)
          body(x.base)
          return x.values
        }
        let allNaN = [
          result { table.layer_norm($0, width, ones, nil, 1e-5, $0, width, 1, width) },
          result { table.rms_norm($0, width, ones, 0, 1e-5, $0, width, 1, width) },
          result { table.l2_normalize($0, width, 1e-12, $0, width, nil, 1, width) },
          result { table.softmax($0, width, 1, width) },
        ]
        #expect(allNaN.allSatisfy { $0.allSatisfy(\.isNaN) })
        for activation in Activation.allCases {
          #expect(
            result {
              table.epilogue($0, width, nil, activation.kernel, nil, 0, $0, width, 1, width)
            }[position].isNaN)
          #expect(
            result { table.gated(ones, width, $0, width, activation.kernel, $0, width, 1, width) }[
              position
            ].isNaN)
        }
        #expect(result { table.exponential($0, $0, width) }[position].isNaN)
      }
    }
  }
}
