/// A vector in a quarter of its bytes: whole numbers from -127 to 127 with one scale.
///
/// The length of what rounding took away is kept, so that a product with the numbers says for certain
/// between which bounds the product with the vector itself is (``QuantizedQuery``).
struct QuantizedVector: Equatable {
  /// What one step is.
  let scale: Float
  /// At least `‖vector - scale · numbers‖`.
  let error: Float
  /// `[width]`.
  let numbers: [Int8]

  init(scale: Float, error: Float, numbers: [Int8]) {
    self.scale = scale
    self.error = error
    self.numbers = numbers
  }

  /// - Parameter vector: `[width]`, finite.
  init(_ vector: some Collection<Float>) {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    let scale = largest > 0 ? largest / 127 : 1
    numbers = vector.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
    var square = 0.0
    for (value, number) in zip(vector, numbers) {
      let difference = Double(value) - Double(scale) * Double(number)
      square += difference * difference
    }
    self.scale = scale
    error = Float(square.squareRoot()).nextUp
  }
}

/// A query that is multiplied with quantized vectors.
///
/// The query has 11 bits or more, so that its own rounding hardly counts. With `v̂ = scale · numbers`
/// of a vector `v` and the rounded query `x̂`,
///
///     |⟨v, x⟩ - ⟨v̂, x̂⟩| ≤ |⟨v - v̂, x⟩| + |⟨v̂, x - x̂⟩| ≤ ‖v - v̂‖ · ‖x‖ + ‖v̂‖ · ‖x - x̂‖
///
/// by Cauchy and Schwarz, where `‖v̂‖ ≤ ‖v‖ + ‖v - v̂‖` and vectors have the length 1. The sums are of whole
/// numbers and exact.
struct QuantizedQuery: Sendable {
  /// `[width]`, each at most ``limit(width:)``.
  let numbers: [Int16]
  private let scale: Float
  /// `‖x‖`, and at least `‖x - x̂‖`.
  private let length: Float
  private let error: Float

  /// The largest number such that a product with a quantized vector cannot overflow 32 bits.
  private static func limit(width: Int) -> Int32 { min(32_767, .max / 127 / Int32(width)) }

  /// - Parameter query: `[width]`, finite, of any length.
  init(_ query: some Collection<Float>) {
    let limit = Float(Self.limit(width: query.count))
    let largest = query.reduce(0) { max($0, abs($1)) }
    let scale = largest > 0 ? largest / limit : 1
    numbers = query.map { Int16(max(-limit, min(limit, ($0 / scale).rounded()))) }
    var (square, difference) = (0.0, 0.0)
    for (value, number) in zip(query, numbers) {
      square += Double(value) * Double(value)
      let rest = Double(value) - Double(scale) * Double(number)
      difference += rest * rest
    }
    self.scale = scale
    length = Float(square.squareRoot()).nextUp
    error = Float(difference.squareRoot()).nextUp
  }

  /// What is sure to be on either side of the score of a vector, as ``exactScore(_:_:)`` gives it.
  ///
  /// - Parameters:
  ///   - numbers: `[width]` of the vector.
  ///   - scale: of the vector.
  ///   - vectorError: of the vector.
  /// - Returns: the score of the rounded vectors, and the most by which the other one differs.
  @inline(__always)
  func score(
    _ numbers: UnsafePointer<Int8>, scale vectorScale: Float, error vectorError: Float
  ) -> (score: Float, error: Float) {
    let sum = self.numbers.withUnsafeBufferPointer { query in
      var sum: Int32 = 0
      for index in 0..<query.count {
        sum &+= Int32(numbers[index]) &* Int32(query[index])
      }
      return sum
    }
    let score = Float(sum) * (vectorScale * scale)
    // Roundings of single precision in these lines, and vectors whose length is not quite 1.
    let slack = 1e-5 * length
    return (score, vectorError * length + (1 + vectorError) * error + slack)
  }
}

/// The score of a vector for a query: their product, summed in double precision in order. Everything that is
/// shown is ranked by this number.
func exactScore(_ vector: UnsafeBufferPointer<Float>, _ query: UnsafeBufferPointer<Float>) -> Float
{
  var sum = 0.0
  for index in 0..<query.count { sum += Double(vector[index]) * Double(query[index]) }
  return Float(sum)
}
