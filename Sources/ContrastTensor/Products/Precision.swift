/// How the weights of products are kept and multiplied. A choice at load.
///
/// Everything else is float32 in each: activations between operations, sums, biases, norms, softmax,
/// residuals. `Documentation/Numerics.md` says what is rounded where, and what that costs.
public enum Precision: String, Sendable, CaseIterable {
  /// Weights of 32 bits; the order of summation is the only difference to the reference.
  case float32
  /// Weights rounded to bfloat16, half the memory. Where the processor sums pairs of bfloat16 faster
  /// than it multiplies float32, the rows that go in are rounded too, else they stay float32.
  case bfloat16
  /// Weights as integers of 8 bits with a scale for each output, a quarter of the memory. The rows
  /// that go in become integers too, with a scale for each row; sums of integers are exact.
  case int8
  /// Weights as integers of 4 bits with a scale for each 32 inputs of an output, 4.5 bits a weight. The rows
  /// that go in become integers of 8 bits, with a scale for each 32 of them. For decoders of billions of parameters, which read
  /// all weights for each token; small towers lose much. Convolutions, attention and heads keep more.
  case int4

  /// Whether weights are integers, and rows integers of 8 bits.
  package var roundsRowsToIntegers: Bool { self == .int8 || self == .int4 }

  /// This precision, or `other` where that keeps more: for a layer that a coarse one would harm.
  ///
  /// - Parameter other: the least that the layer needs.
  package func atLeast(_ other: Precision) -> Precision {
    let order = Self.allCases
    return order[min(order.firstIndex(of: self)!, order.firstIndex(of: other)!)]
  }
}
