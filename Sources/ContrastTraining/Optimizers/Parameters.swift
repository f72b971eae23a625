import ContrastRuntime
import ContrastTensor

/// Trainable parameters, or something for each of them, such as their gradients; float32 and contiguous.
public typealias Parameters = [ParameterID: Tensor]

/// The elements of tensors in slices that threads share. Slices do not depend on the number of threads,
/// so neither do sums over them.
enum Slices {
  private static let size = 1 << 13

  static func forEach(_ count: Int, threads: Int, _ body: (Range<Int>) -> Void) {
    Parallel.perform((count + size - 1) / size, threads: threads) { slice, _ in
      body(slice * size..<min((slice + 1) * size, count))
    }
  }

  /// What `body` gives for the slices, in their order.
  static func map<Result>(
    _ count: Int, threads: Int, _ body: (Range<Int>) -> Result
  ) -> [Result] {
    Parallel.map((count + size - 1) / size, threads: threads) { slice in
      body(slice * size..<min((slice + 1) * size, count))
    }
  }
}

extension Tensor {
  /// Changes the elements by those of another tensor of the same shape, on several threads.
  ///
  /// - Parameter body: gets the elements of both, and which of them it has to do.
  mutating func update(
    with other: Tensor, threads: Int,
    _ body: (UnsafeMutablePointer<Float>, UnsafePointer<Float>, Range<Int>) -> Void
  ) {
    precondition(shape == other.shape, "\(shape) and \(other.shape)")
    withUnsafeMutableElements { elements in
      other.withUnsafeElements { others in
        guard let x = elements.baseAddress, let y = others.baseAddress else { return }
        Slices.forEach(elements.count, threads: threads) { body(x, y, $0) }
      }
    }
  }

  /// Σ x² over a contiguous tensor.
  func sumOfSquares(threads: Int) -> Double {
    withUnsafeElements { elements in
      guard let x = elements.baseAddress else { return 0 }
      return Slices.map(elements.count, threads: threads) { range in
        VectorMath.dot(x + range.lowerBound, x + range.lowerBound, range.count)
      }.reduce(0, +)
    }
  }

  /// As many zeros.
  static func zeros(_ shape: [Int]) -> Tensor {
    Tensor(shape: shape) { $0.initialize(repeating: 0) }
  }
}
