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

  @Test("Equal to the product in double precision, on odd sizes", arguments: [1, 2, 3])
  func agrees(_ threads: Int) {
    let run = Run(threads: threads)
    for (rows, groups, size, outputs) in [
      (1, 1, 1, 1), (3, 3, 1, 5), (7, 3, 49, 33), (50, 3, 196, 65), (49, 2, 17, 31),
    ] {
      let sizes = Case(rows: rows, groups: groups, size: size, outputs: outputs)
      let bias = Tensor(sizes.bias, shape: [outputs])
      let exact = CenteredMatrix(sizes.matrix(.float32), of: sizes.stored, threads: threads)
      let y = run.linear(sizes.input, exact, bias: bias)
      #expect(y.shape == [rows, outputs])
      #expect(sizes.distance(y) < 6e-7 * Double(sizes.inputs) + 2e-6)

      let coarse = CenteredMatrix(sizes.matrix(.int8), of: sizes.stored, threads: threads)
      // A detail is off by at most a 254th of the largest (0.02 after centring), as is a weight of 1.
      let bound = Double(sizes.inputs) * 2 * 0.02 / 254 + 1e-5
      #expect(sizes.distance(run.linear(sizes.input, coarse, bias: bias)) < bound)
    }
  }

  @Test("Flat rows lose far less in int8 than by one scale for all of a row")
  func flatRows() {
    let sizes = Case(rows: 20, groups: 3, size: 256, outputs: 40)
    let bias = Tensor(sizes.bias, shape: [sizes.outputs])
    let run = Run(threads: 1)
    let matrix = sizes.matrix(.int8)
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
