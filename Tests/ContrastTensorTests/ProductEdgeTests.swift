import CContrastKernels
import ContrastTensor
import Testing

@Suite("Float32 products at the edges of memory and of numbers, on every instruction set")
struct ProductEdgeTests {
  /// One row or column less and more than tiles (4, 6 or 12 rows) and panels (8 to 32 columns) have.
  private static let rows = [1, 3, 4, 5, 6, 7, 11, 12, 13]
  private static let inputs = [1, 2, 17, 513]
  private static let outputs = [1, 7, 8, 9, 15, 16, 17, 31, 32, 33]

  /// x · wᵀ, with all that is read ending at an unreadable page.
  private func product(
    _ x: [Float], _ weight: [Float], inputs: Int, outputs: Int, inputsFirst: Bool = false,
    _ table: contrast_kernel_table
  ) -> [Float] {
    let rows = x.count / inputs
    let left = GuardedMatrix(x, rows: rows, stride: inputs + 3)
    let values =
      inputsFirst ? Reference.transpose(weight, rows: outputs, columns: inputs) : weight
    let right = GuardedMatrix(
      values, rows: inputsFirst ? inputs : outputs, stride: (inputsFirst ? outputs : inputs) + 1)
    let panel = table.panel_width()
    let size = (outputs + panel - 1) / panel * panel * inputs
    let packed = GuardedMatrix([Float](repeating: .nan, count: size))
    table.pack_panels(
      right.base, inputsFirst ? 1 : right.stride, inputsFirst ? right.stride : 1, outputs, inputs,
      packed.base)
    let y = GuardedMatrix(
      [Float](repeating: 7, count: rows * outputs), rows: rows, stride: outputs + 5)
    table.multiply_panels(
      left.base, left.stride, rows, packed.base, inputs, inputs, outputs, y.base, y.stride, 0,
      nil)
    #expect(packed.guardsAreIntact && y.guardsAreIntact)
    return y.values
  }

  @Test("Every remainder of tiles and panels", arguments: KernelSet.available)
  func remainders(_ kernels: KernelSet) {
    var noise = Noise(seed: 51)
    for inputs in Self.inputs {
      for outputs in Self.outputs {
        let weight = noise.array(outputs * inputs)
        let transposed = Reference.transpose(weight.doubles, rows: outputs, columns: inputs)
        for rows in Self.rows {
          let x = noise.array(rows * inputs)
          let expected = Reference.matmul(
            x.doubles, transposed, m: rows, n: outputs, k: inputs)
          for inputsFirst in [false, true] {
            let y = product(
              x, weight, inputs: inputs, outputs: outputs, inputsFirst: inputsFirst,
              kernels.table)
            // One rounding of a partial sum (below the root of `inputs`) for each input.
            let error = zip(y, expected).map { abs(Double($0) - $1) }.max()!
            #expect(error < 6e-8 * Double(inputs) + 1e-6, "\(rows) × \(inputs) × \(outputs)")
          }
        }
      }
    }
  }

  @Test("NaN and infinities stay in their row and their output", arguments: KernelSet.available)
  func notFinite(_ kernels: KernelSet) {
    var noise = Noise(seed: 52)
    let (inputs, outputs) = (37, 41)
    let (x, weight) = (noise.array(13 * inputs), noise.array(outputs * inputs))
    let clean = product(x, weight, inputs: inputs, outputs: outputs, kernels.table)
    for special in [Float.nan, .infinity, -.infinity] {
      for place in [0, 16, 36] {
        var spoilt = x
        spoilt[5 * inputs + place] = special
        var y = product(spoilt, weight, inputs: inputs, outputs: outputs, kernels.table)
        for i in y.indices {
          #expect(i / outputs == 5 ? !y[i].isFinite : y[i] == clean[i])
        }
        spoilt = weight
        spoilt[40 * inputs + place] = special
        y = product(x, spoilt, inputs: inputs, outputs: outputs, kernels.table)
        for i in y.indices {
          #expect(i % outputs == 40 ? !y[i].isFinite : y[i] == clean[i])
        }
      }
    }
  }

  @Test("Dot products read and write nothing beside", arguments: KernelSet.available)
  func dots(_ kernels: KernelSet) {
    var noise = Noise(seed: 53)
    for width in oddWidths {
      let (a, q) = (noise.array(3 * width), noise.array(5 * width))
      var special = a
      special[2 * width - 1] = .nan
      let expected = Reference.matmul(
        special.doubles, Reference.transpose(q.doubles, rows: 5, columns: width), m: 3, n: 5,
        k: width)
      let rows = GuardedMatrix(special, rows: 3, stride: width + 2)
      let queries = GuardedMatrix(q, rows: 5, stride: width + 1)
      let c = GuardedMatrix([Float](repeating: 7, count: 15), rows: 3, stride: 9)
      kernels.table.dot_rows(
        rows.base, rows.stride, 3, queries.base, queries.stride, 5, width, c.base, c.stride)
      #expect(worstError(c.values, expected) < 6e-8 * Double(width) + 1e-6, "width \(width)")
      #expect(c.guardsAreIntact)
    }
  }
}
