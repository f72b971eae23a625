import ContrastRuntime
import ContrastTensor

/// Bounding the gradients of a step by the length they have together.
package enum GradientClipping {
  /// The Euclidean norm of all gradients as one vector.
  ///
  /// - Throws: ``TrainingError/gradientNotFinite(parameter:)``, naming the first by name.
  package static func norm(of gradients: Parameters, threads: Int = Threads.standard)
    throws(TrainingError) -> Float
  {
    var sum = 0.0
    for id in gradients.keys.sorted() {
      // Squares of float32 do not overflow in Double, so a sum that is not finite has a term that is not.
      let squares = gradients[id]!.sumOfSquares(threads: threads)
      guard squares.isFinite else { throw TrainingError.gradientNotFinite(parameter: id) }
      sum += squares
    }
    return Float(sum.squareRoot())
  }

  /// What gradients of this norm are multiplied with, on the way through the optimiser:
  /// `maximumNorm / (norm + 1e-6)`, at most 1.
  ///
  /// Source: PyTorch, `clip_grad_norm_`.
  package static func scale(norm: Float, maximumNorm: Float) -> Float {
    min(maximumNorm / (norm + 1e-6), 1)
  }
}
