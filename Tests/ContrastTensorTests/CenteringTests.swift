import Testing

@testable import ContrastTensor

@Suite("Products of rows without the means of their groups")
struct CenteringTests {
  private struct Case {
    let x: [Float]
    let weight: [Float]
    let bias: [Float]
    let rows: Int
    let groups: Int
    let size: Int
    let outputs: Int

    /// Rows that are flat but for a hundredth: each group has a level of its own.
    init(rows: Int, groups: Int, size: Int, outputs: Int) {
      self.rows = rows
      self.groups = groups
      self.size = size
      self.outputs = outputs
      var noise = Noise(seed: 77)
      let levels = noise.array(rows * groups)
      let details = noise.array(rows * groups * size)
      x = details.indices.map { 2 * levels[$0 / size] + 0.01 * details[$0] }
      weight = noise.array(outputs * groups * size)
      bias = noise.array(outputs)
    }

    var inputs: Int { groups * size }
    var input: Tensor { Tensor(x, shape: [rows, inputs]) }
    var stored: Tensor { Tensor(weight, shape: [outputs, groups, size, 1]) }

    func matrix(_ precision: Precision) -> WeightMatrix {
      WeightMatrix(Tensor(weight, shape: [outputs, inputs]), precision: precision)
    }

    /// x Wᵀ + b in double precision.
    var expected: [Double] {
      let transposed = Reference.transpose(weight.doubles, rows: outputs, columns: inputs)
      let product = Reference.matmul(x.doubles, transposed, m: rows, n: outputs, k: inputs)
      return product.indices.map { product[$0] + Double(bias[$0 % outputs]) }
    }

    func distance(_ y: Tensor) -> Double {
      zip(y.elements, expected).map { abs(Double($0) - $1) }.max()!
    }
  }

  /// The kernels of a precision on this processor, and whether they round the rows.
  private static func rounds(_ precision: Precision) -> Bool {
    ProductKernels(precision).map { $0.table.pointee.prepare_rows != nil } ?? false
  }

  @Test("Close to the product in double precision, on odd sizes", arguments: Precision.allCases)
  func agrees(_ precision: Precision) {
    // A detail is off by at most a 254th of the largest (0.02 behind the mean) in int8, as is a weight of 1;
    // in bfloat16 both by a 512th of themselves; a row that is not rounded has numbers up to 2.02.
    let detail = Self.rounds(precision) ? 0.02 : 2.02
    let bound =
      switch precision {
      case .float32: 1e-6
      case .bfloat16: detail / 512 * (Self.rounds(precision) ? 2 : 1)
      case .int8: 2 * detail / 254
      // A weight is off by up to a seventh of the largest of its group.
      case .int4: detail / 254 + detail / 7
      }
    for (rows, groups, size, outputs) in [
      (1, 1, 1, 1), (3, 3, 1, 5), (7, 3, 49, 33), (50, 3, 196, 65), (49, 2, 17, 31),
    ] {
      let sizes = Case(rows: rows, groups: groups, size: size, outputs: outputs)
      let bias = Tensor(sizes.bias, shape: [outputs])
      for threads in [1, 2, 3] {
        let matrix = CenteredMatrix(sizes.matrix(precision), of: sizes.stored, threads: threads)
        let y = Run(threads: threads).linear(sizes.input, matrix, bias: bias)
        #expect(y.shape == [rows, outputs])
        let distance = sizes.distance(y)
        #expect(distance < bound * Double(sizes.inputs) + 2e-5, "\(rows) × \(sizes.inputs)")
      }
    }
  }

  @Test(
    "Flat rows lose far less than where all of a row is rounded",
    arguments: [Precision.bfloat16, .int8])
  func flatRows(_ precision: Precision) {
    guard Self.rounds(precision) else { return }
    let sizes = Case(rows: 20, groups: 3, size: 256, outputs: 40)
    let bias = Tensor(sizes.bias, shape: [sizes.outputs])
    let run = Run(threads: 1)
    let matrix = sizes.matrix(precision)
    let plain = sizes.distance(run.linear(sizes.input, matrix, bias: bias))
    let centered = sizes.distance(
      run.linear(
        sizes.input, CenteredMatrix(matrix, of: sizes.stored, threads: 1), bias: bias))
    #expect(centered < plain / 20, "\(centered), \(plain)")
  }

  @Test("Values of an overlay are multiplied with the rows as they are")
  func overlay() {
    let sizes = Case(rows: 5, groups: 3, size: 16, outputs: 8)
    var matrix = sizes.matrix(.int8)
    let id = ParameterID("patches")
    matrix.parameter = ParameterSlice(
      id: id, rows: 0..<sizes.outputs, layout: .outputsFirst)
    let centered = CenteredMatrix(matrix, of: sizes.stored, threads: 1)
    let run = Run(threads: 1)
    let doubled = Tensor(sizes.weight.map { 2 * $0 }, shape: [sizes.outputs, 3, 16, 1])
    run.overlay = ParameterOverlay([id: doubled])
    let y = run.linear(sizes.input, centered, bias: nil)
    let expected = run.linear(sizes.input, matrix)
    #expect(y.elements == expected.elements)
  }
}
