import CContrastKernels
import ContrastTensor
import ContrastTestSupport
import Testing

@Suite("Product kernels against the plain product, on every instruction set")
struct ProductKernelTests {
  /// Around the sizes of tiles (6 or 12 rows), panels (8 to 32 columns) and blocks (168 or 256
  /// rows, 512 or 1024 inputs).
  private static let shapes: [(rows: Int, inputs: Int, outputs: Int)] = [
    (1, 1, 1), (2, 3, 31), (3, 7, 33), (5, 64, 32), (7, 17, 65), (11, 100, 8), (12, 33, 97),
    (13, 513, 20), (25, 5, 129), (169, 9, 40), (337, 12, 15), (6, 1030, 36), (50, 0, 3),
    (260, 2051, 70),
  ]

  @Test(
    "Packed from either layout, whole or in parts, with and without an old result",
    arguments: KernelSet.available)
  func products(_ kernels: KernelSet) {
    let table = kernels.table
    let panel = table.panel_width()
    var noise = Noise(seed: 11)
    for (rows, inputs, outputs) in Self.shapes {
      let x = noise.array(rows * inputs)
      let weight = noise.array(outputs * inputs)
      let old = noise.array(rows * outputs)
      let transposed = Reference.transpose(weight, rows: outputs, columns: inputs)
      let expected = Reference.matmul(
        x.map(Double.init), transposed.map(Double.init), m: rows, n: outputs, k: inputs)
      let size = (outputs + panel - 1) / panel * panel * inputs
      for inputsFirst in [false, true] {
        var packed = [Float](repeating: .nan, count: max(size, 1))
        if inputsFirst {
          table.pack_panels(transposed, 1, outputs, outputs, inputs, &packed)
        } else {
          table.pack_panels(weight, inputs, 1, outputs, inputs, &packed)
        }
        for accumulate in [false, true] {
          // Rows lie apart, and what lies between them is not touched.
          let stride = outputs + 3
          var result = [Float](repeating: 7, count: rows * stride)
          for r in 0..<rows {
            for j in 0..<outputs { result[r * stride + j] = old[r * outputs + j] }
          }
          table.multiply_panels(
            x, inputs, rows, packed, inputs, inputs, outputs, &result, stride, accumulate ? 1 : 0,
            nil)
          // One rounding of a partial sum (below the root of `inputs`) for each input.
          let bound = 6e-8 * Double(inputs) + 1e-6
          for r in 0..<rows {
            for j in 0..<outputs {
              let i = r * outputs + j
              let wanted = expected[i] + (accumulate ? Double(old[i]) : 0)
              #expect(abs(Double(result[r * stride + j]) - wanted) < bound)
            }
            #expect(result[r * stride + outputs..<(r + 1) * stride].allSatisfy { $0 == 7 })
          }
        }
      }
    }
  }

  @Test(
    "Pages of the right factor one after the other, in float32, bfloat16 and int8",
    arguments: KernelSet.available)
  func pages(_ kernels: KernelSet) {
    let table = kernels.table
    let panel = table.panel_width()
    var noise = Noise(seed: 15)
    for (rows, inputs, outputs) in Self.shapes {
      let x = noise.array(rows * inputs)
      let weight = noise.array(outputs * inputs)
      let old = noise.array(rows * outputs)
      let stride = outputs + 3
      let size = (outputs + panel - 1) / panel * panel * inputs
      var packed = [Float](repeating: .nan, count: max(size, 1))
      table.pack_panels(weight, inputs, 1, outputs, inputs, &packed)
      var half = [UInt16](repeating: 0, count: max(size, 1))
      table.float32_to_bfloat16(packed, &half, size)
      // Integers and scales, of whole panels of outputs and of inputs.
      let integers = packed.map { Int8(($0.isNaN ? 0 : $0 * 127).rounded()) }
      let scales = noise.array(max((outputs + panel - 1) / panel * panel, inputs)).map(abs)
      let kinds = [
        CONTRAST_PAGE_FLOAT32, CONTRAST_PAGE_BFLOAT16, CONTRAST_PAGE_INT8_OUTPUTS,
        CONTRAST_PAGE_INT8_INPUTS,
      ]
      for (kind, continues) in kinds.flatMap({ [($0, false), ($0, true)] }) {
        /// The number that a page holds of a weight.
        func held(_ output: Int, _ input: Int) -> Float {
          let number = weight[output * inputs + input]
          return switch kind {
          case CONTRAST_PAGE_FLOAT32: number
          case CONTRAST_PAGE_BFLOAT16: Float(bitPattern: UInt32(Reference.bfloat16(number)) << 16)
          default:
            (number * 127).rounded() * scales[kind == CONTRAST_PAGE_INT8_OUTPUTS ? output : input]
          }
        }
        func product(_ cuts: [Int]) -> [Float] {
          var result = [Float](repeating: 7, count: rows * stride)
          for r in 0..<rows {
            for j in 0..<outputs { result[r * stride + j] = old[r * outputs + j] }
          }
          func multiply(_ panels: UnsafeRawBufferPointer, _ bytes: Int) {
            x.withUnsafeBufferPointer { x in
              scales.withUnsafeBufferPointer { scales in
                for (start, end) in zip([0] + cuts, cuts + [inputs]) {
                  table.multiply_page(
                    x.baseAddress! + start, inputs, rows,
                    panels.baseAddress! + start * panel * bytes, kind,
                    scales.baseAddress! + (kind == CONTRAST_PAGE_INT8_INPUTS ? start : 0), inputs,
                    end - start, outputs, &result, stride, continues || start > 0 ? 1 : 0,
                    kind == CONTRAST_PAGE_FLOAT32 ? panels.baseAddress : nil)
                }
              }
            }
          }
          switch kind {
          case CONTRAST_PAGE_FLOAT32: packed.withUnsafeBytes { multiply($0, 4) }
          case CONTRAST_PAGE_BFLOAT16: half.withUnsafeBytes { multiply($0, 2) }
          default: integers.withUnsafeBytes { multiply($0, 1) }
          }
          return result
        }
        let whole = product([])
        let factors = (0..<outputs).flatMap { output in
          (0..<inputs).map { Double(held(output, $0)) }
        }
        let expected = Reference.matmul(
          x.map(Double.init), Reference.transpose(factors, rows: outputs, columns: inputs),
          m: rows, n: outputs, k: inputs)
        let bound = (6e-8 * Double(inputs) + 1e-6) * max(1, factors.map(abs).max() ?? 0)
        for r in 0..<rows {
          for j in 0..<outputs {
            let i = r * outputs + j
            let wanted = expected[i] + (continues ? Double(old[i]) : 0)
            #expect(abs(Double(whole[r * stride + j]) - wanted) < bound)
          }
          #expect(whole[r * stride + outputs..<(r + 1) * stride].allSatisfy { $0 == 7 })
        }
        // The bits do not depend on where the inputs are cut, and are those of the other product as long
        // as that does not cut them.
        for cuts in [[inputs / 2], [inputs / 7, inputs / 3, inputs - inputs / 5]]
        where inputs > 7 {
          #expect(product(cuts) == whole)
        }
        if kind != CONTRAST_PAGE_BFLOAT16, !continues, inputs > 0, inputs <= 512 {
          // Integers too have the bits of a product with what they stand for.
          let numbers = (0..<outputs).flatMap { output in (0..<inputs).map { held(output, $0) } }
          var panels = [Float](repeating: 0, count: max(size, 1))
          table.pack_panels(numbers, inputs, 1, outputs, inputs, &panels)
          var plain = [Float](repeating: 7, count: rows * stride)
          table.multiply_panels(
            x, inputs, rows, panels, inputs, inputs, outputs, &plain, stride, 0, nil)
          #expect(plain == whole)
        }
      }
    }
  }

  @Test(
    "The left factor transposed, nothing packed, with and without an old result",
    arguments: KernelSet.available)
  func transposed(_ kernels: KernelSet) {
    var noise = Noise(seed: 14)
    for (rows, inputs, outputs) in Self.shapes {
      // Rows of the factors lie apart too.
      let (aStride, bStride, stride) = (rows + 2, outputs + 1, outputs + 3)
      let a = noise.array(inputs * aStride)
      let b = noise.array(inputs * bStride)
      let old = noise.array(rows * stride)
      for accumulate in [false, true] {
        var result = old
        kernels.table.multiply_transposed(
          a, aStride, b, bStride, inputs, rows, outputs, -0.5, &result, stride, accumulate ? 1 : 0)
        let bound = 6e-8 * Double(inputs) + 1e-6
        for r in 0..<rows {
          for j in 0..<outputs {
            let product = (0..<inputs).reduce(0.0) {
              $0 + Double(a[$1 * aStride + r]) * Double(b[$1 * bStride + j])
            }
            let wanted = -0.5 * product + (accumulate ? Double(old[r * stride + j]) : 0)
            #expect(abs(Double(result[r * stride + j]) - wanted) < bound)
          }
          let between = r * stride + outputs..<(r + 1) * stride
          #expect(result[between] == old[between])
        }
      }
    }
  }

  @Test("Part of the inputs and of the panels", arguments: KernelSet.available)
  func parts(_ kernels: KernelSet) {
    let table = kernels.table
    let panel = table.panel_width()
    var noise = Noise(seed: 12)
    let (rows, inputs, outputs) = (5, 40, 3 * panel + 5)
    let x = noise.array(rows * inputs)
    let weight = noise.array(outputs * inputs)
    var packed = [Float](repeating: 0, count: 4 * panel * inputs)
    table.pack_panels(weight, inputs, 1, outputs, inputs, &packed)
    // Inputs 10 to 29 and outputs from the second panel on.
    var result = [Float](repeating: 0, count: rows * (outputs - panel))
    x.withUnsafeBufferPointer { x in
      packed.withUnsafeBufferPointer { packed in
        table.multiply_panels(
          x.baseAddress! + 10, inputs, rows, packed.baseAddress! + panel * inputs + 10 * panel,
          inputs, 20, outputs - panel, &result, outputs - panel, 0, nil)
      }
    }
    for r in 0..<rows {
      for j in panel..<outputs {
        let wanted = (10..<30).reduce(0.0) {
          $0 + Double(x[r * inputs + $1]) * Double(weight[j * inputs + $1])
        }
        #expect(abs(Double(result[r * (outputs - panel) + j - panel]) - wanted) < 2e-6)
      }
    }
  }

  @Test("Dot products with a few queries", arguments: KernelSet.available)
  func dots(_ kernels: KernelSet) {
    var noise = Noise(seed: 13)
    for width in [1, 3, 4, 15, 16, 17, 63, 64, 65, 200, 512] {
      for (rows, queries) in [(7, 1), (7, 2), (4, 5), (3, 4), (9, 9), (1, 1)] {
        let a = noise.array(rows * width)
        let q = noise.array(queries * width)
        var result = [Float](repeating: 0, count: rows * queries)
        kernels.table.dot_rows(a, width, rows, q, width, queries, width, &result, queries)
        let expected = Reference.matmul(
          a.map(Double.init),
          Reference.transpose(q.map(Double.init), rows: queries, columns: width), m: rows,
          n: queries, k: width)
        #expect(absoluteError(result, expected.map { Float($0) }) < 1e-5)
      }
    }
  }

  @Test("The first number above a bound", arguments: KernelSet.available)
  func firstAbove(_ kernels: KernelSet) {
    for count in [0, 1, 3, 4, 15, 16, 63, 64, 65, 127, 128, 200] {
      var values = randomFloats(count, in: -1...1, seed: count)
      let bound: Float = 1
      func first() -> Int {
        let x = GuardedMatrix(values + [2])
        return kernels.table.first_above(x.base, count, bound)
      }
      // An equal number is not above, and neither is NaN.
      if count > 1 { values[count / 2] = bound }
      if count > 2 { values[0] = .nan }
      #expect(first() == count)
      for place in stride(from: count - 1, through: 0, by: -1) {
        let old = values[place]
        values[place] = place % 2 == 0 ? 1.5 : .infinity
        #expect(first() == place, "\(count)")
        if place % 3 == 0 { values[place] = old }
      }
    }
    #expect(kernels.table.first_above([-1, -2, -3], 3, -.infinity) == 0)
  }
}
