import ContrastTensor

/// Bounding the gradients of a step by the length they have together.
public enum GradientClipping {
  /// The Euclidean norm of all gradients as one vector.
  ///
  /// - Throws: ``TrainingError/gradientNotFinite(parameter:)``, naming the first by name.
  public static func norm(of gradients: Parameters, threads: Int = 1) throws -> Float {
    var sum = 0.0
    for id in gradients.keys.sorted() {
      // Squares of float32 do not overflow in Double, so a sum that is not finite has a term that is not.
      let squares = gradients[id]!.sumOfSquares(threads: threads)
      guard squares.isFinite else { throw TrainingError.gradientNotFinite(parameter: id) }
      sum += squares
    }
    return Float(sum.squareRoot())
  }

  /// Multiplies all gradients by `maximumNorm / (norm + 1e-6)` where that is less than 1.
  ///
  /// Source: PyTorch, `clip_grad_norm_`.
  ///
  /// - Returns: the norm before.
  /// - Throws: ``TrainingError/gradientNotFinite(parameter:)``; then no gradient was changed.
  @discardableResult
  public static func clip(
    _ gradients: inout Parameters, maximumNorm: Float, threads: Int = 1
  ) throws -> Float {
    let norm = try norm(of: gradients, threads: threads)
    let factor = maximumNorm / (norm + 1e-6)
    guard factor < 1 else { return norm }
    for id in gradients.keys {
      gradients[id]!.withUnsafeMutableElements { elements in
        guard let x = elements.baseAddress else { return }
        Slices.forEach(elements.count, threads: threads) { for i in $0 { x[i] *= factor } }
      }
    }
    return norm
  }
}
