import ContrastTensor

/// What the computation of a loss needs to know of the step it belongs to.
public struct TrainingPass {
  /// With the overlay of the parameters, and what is left to chance.
  public let run: Run
  /// As they are before the step.
  public let parameters: Parameters
  /// Gets the gradients.
  public let gradients: ParameterGradients
  /// Counted from 0.
  public let step: Int
  /// Of everything that is random.
  public let seed: UInt64

  /// The value of a parameter of one element, or of the model's own where it is not trained.
  public func scalar(_ id: ParameterID, default value: Float) -> Float {
    parameters[id]?.elements.first ?? value
  }

  /// Runs `body` with choices of its own, which are the same each time for the same part.
  ///
  /// - Parameter part: of the batch, below 4096.
  public func leavingToChance<R>(part: Int, _ body: () throws -> R) rethrows -> R {
    precondition(part < 4096)
    run.randomness = PassRandomness(seed: seed, pass: UInt64(step) << 12 | UInt64(part))
    defer { run.randomness = nil }
    return try body()
  }

  /// Goes through `body` with a tape and sends a gradient back.
  ///
  /// - Parameters:
  ///   - body: makes tensors.
  ///   - gradients: of the loss by them, or a way to compute them from their values.
  public func backpropagate(
    _ body: () throws -> [Tensor], gradients: ([Tensor]) throws -> [Tensor]
  ) rethrows {
    let (results, tape) = try run.recording(into: self.gradients, body)
    let seeds = zip(results, try gradients(results)).map { (tensor: $0, gradient: $1) }
    tape.backward(from: seeds, run)
  }
}

/// What a training makes smaller: a loss of batches, and its gradients.
public protocol TrainingObjective: Sendable {
  associatedtype Batch: Sendable

  /// Computes the loss of a batch and adds its gradients to those of the pass.
  ///
  /// - Returns: the loss.
  func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float
}
