/// Products in bfloat16 and int8, in the same plain form.
extension Reference {
  /// `x · wᵀ` with weights rounded to bfloat16.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - inputs: the length of a row of both.
  ///   - roundsRows: whether `x` is rounded too.
  /// - Returns: `[rows, outputs]`.
  package static func bfloat16Product<T: ReferenceScalar>(
    _ x: [Float], _ weight: [Float], inputs: Int, roundsRows: Bool
  ) -> [T] {
    func rounded(_ x: Float) -> Float { float(bfloat16: bfloat16(x)) }
    return matmul(
      x.map { T(roundsRows ? rounded($0) : $0) },
      transpose(
        weight.map { T(rounded($0)) }, rows: weight.count / inputs, columns: inputs),
      m: x.count / inputs, n: weight.count / inputs, k: inputs)
  }

  /// A row or a row of weights as integers from −127 to 127 with one scale.
  ///
  /// A row that is not finite has the scale NaN, one of magnitudes below 1e-30 the scale 0, and both
  /// have integers of 0.
  ///
  /// - Parameter x: the row.
  package static func int8(_ x: [Float]) -> (scale: Float, integers: [Int]) {
    let zeros = [Int](repeating: 0, count: x.count)
    guard x.allSatisfy(\.isFinite) else { return (.nan, zeros) }
    let largest = x.map(\.magnitude).max() ?? 0
    guard largest >= 1e-30 else { return (0, zeros) }
    let inverse = 127 / largest
    return (largest / 127, x.map { Int(($0 * inverse).rounded(.toNearestOrEven)) })
  }

  /// `x · wᵀ` with both as integers, a scale for each row and each output.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - inputs: the length of a row of both.
  /// - Returns: `[rows, outputs]`.
  package static func int8Product(_ x: [Float], _ weight: [Float], inputs: Int) -> [Float] {
    func rows(_ x: [Float]) -> [(scale: Float, integers: [Int])] {
      stride(from: 0, to: x.count, by: inputs).map { int8(Array(x[$0..<$0 + inputs])) }
    }
    let columns = rows(weight)
    return rows(x).flatMap { row in
      columns.map { column in
        let sum = zip(row.integers, column.integers).reduce(0) { $0 + $1.0 * $1.1 }
        return Float(sum) * (row.scale * column.scale)
      }
    }
  }
}
