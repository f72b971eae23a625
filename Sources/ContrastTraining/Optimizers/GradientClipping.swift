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

  /// What gradients of this norm are multiplied with: `maximumNorm / (norm + 1e-6)`, at most 1.
  ///
  /// Source: PyTorch, `clip_grad_norm_`.
  public static func scale(norm: Float, maximumNorm: Float) -> Float {
    min(maximumNorm / (norm + 1e-6), 1)
  }

  /// Multiplies all gradients by ``scale(norm:maximumNorm:)``. An optimiser can do it on the way instead.
  ///
  /// - Returns: the norm before.
  /// - Throws: ``TrainingError/gradientNotFinite(parameter:)``; then no gradient was changed.
  @discardableResult
  public static func clip(
    _ gradients: inout Parameters, maximumNorm: Float, threads: Int = 1
  ) throws -> Float {
    let norm = try norm(of: gradients, threads: threads)
    let factor = scale(norm: norm, maximumNorm: maximumNorm)
    guard factor < 1 else { return norm }
    for id in gradients.keys {
      gradients[id]!.withUnsafeMutableElements { elements in
        guard let x = elements.baseAddress else { return }
        Slices.forEach(elements.count, threads: threads) {
          VectorMath.scale(x + $0.lowerBound, by: factor, $0.count)
        }
      }
    }
    return norm
  }
}
