/// Products in bfloat16, int8 and int4, in the same plain form.
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

  /// The weights of an output as integers from −8 to 7 with a scale for each 32 of them, in units of one power
  /// of two for all.
  ///
  /// An output that is not finite has the unit NaN; one of magnitudes below 1e-30 the unit 0. Both have
  /// integers and scales of 0.
  ///
  /// - Parameter weight: of one output.
  package static func int4(
    _ weight: [Float]
  ) -> (unit: Float, scales: [Float], integers: [Int]) {
    let groups = stride(from: 0, to: weight.count, by: 32).map {
      Array(weight[$0..<min($0 + 32, weight.count)])
    }
    let zeros = [Int](repeating: 0, count: weight.count)
    let none = [Float](repeating: 0, count: groups.count)
    guard weight.allSatisfy(\.isFinite) else { return (.nan, none, zeros) }
    let wanted = groups.map(int4Scale)
    guard let largest = wanted.map(\.magnitude).max(), largest > 0 else { return (0, none, zeros) }
    let unit = largest.significand == 1 ? largest.binade : 2 * largest.binade
    let scales = wanted.map { float(float16: float16($0 / unit)) }
    let integers = zip(groups, scales).flatMap { group, scale in
      let step = scale * unit
      return int4Levels(group, step == 0 ? 0 : 1 / step).map { Int($0) }
    }
    return (unit, scales, integers)
  }

  /// The scale of the least squared error, of seven.
  private static func int4Scale(_ group: [Float]) -> Float {
    guard let extreme = group.max(by: { $0.magnitude < $1.magnitude }), extreme.magnitude >= 1e-30
    else { return 0 }
    // The first of those as large.
    let first = group.first { $0.magnitude == extreme.magnitude }!
    let parts = group.map { $0 / first }
    func dot(_ x: [Float], _ y: [Float]) -> Float {
      var products = zip(x, y).map { $0 * $1 } + [Float](repeating: 0, count: 32 - x.count)
      while products.count > 1 {
        let half = products.count / 2
        products = (0..<half).map { products[$0] + products[$0 + half] }
      }
      return products[0]
    }
    var (best, scale) = (Float(0), Float(0))
    for quarter in 28...34 {
      let levels = int4Levels(parts, -0.25 * Float(quarter))
      let (product, square) = (dot(parts, levels), dot(levels, levels))
      let gain = product * product / square
      if gain > best { (best, scale) = (gain, product / square * first) }
    }
    return scale
  }

  private static func int4Levels(_ x: [Float], _ inverse: Float) -> [Float] {
    x.map { min(max($0 * inverse, -8), 7).rounded(.toNearestOrEven) }
  }

  /// `x · wᵀ` with rows as integers from −127 to 127 and weights as integers from −8 to 7, with a scale for each
  /// 32 inputs of both.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - inputs: the length of a row of both.
  /// - Returns: `[rows, outputs]`.
  package static func int4Product(_ x: [Float], _ weight: [Float], inputs: Int) -> [Float] {
    func rows(_ x: [Float]) -> [[Float]] {
      stride(from: 0, to: x.count, by: inputs).map { Array(x[$0..<$0 + inputs]) }
    }
    let columns = rows(weight).map(int4)
    return rows(x).flatMap { row in
      let groups = stride(from: 0, to: inputs, by: 32).map {
        int8(Array(row[$0..<min($0 + 32, inputs)]))
      }
      return columns.map { column in
        var sum: Float = 0
        for (number, group) in groups.enumerated() {
          let own = column.integers[number * 32..<number * 32 + group.integers.count]
          let whole = zip(group.integers, own).reduce(0) { $0 + $1.0 * $1.1 }
          sum += Float(whole) * (column.scales[number] * group.scale)
        }
        return sum * column.unit
      }
    }
  }
}
