import ContrastRuntime
import ContrastTensor

/// An exponential moving average of parameters over the steps of a training: `e ← e + (1 − decay)(w − e)`.
///
/// Source: PyTorch, `torch.optim.swa_utils.get_ema_avg_fn`.
package struct ExponentialMovingAverage: Sendable {
  /// How much of the average stays at each step, such as 0.999.
  package var decay: Double
  /// The average, to be stored and restored as it is.
  package var parameters: Parameters

  /// Starts from `parameters`.
  package init(of parameters: Parameters, decay: Double) {
    self.parameters = parameters
    self.decay = decay
  }

  /// Takes in the parameters after a step; those that are not averaged are left out.
  package mutating func update(with current: Parameters, threads: Int = Threads.standard) {
    let share = Float(1 - decay)
    for (id, parameter) in current where parameters[id] != nil {
      parameters[id]!.update(with: parameter, threads: threads) { average, parameter, range in
        VectorMath.move(
          average + range.lowerBound, toward: parameter + range.lowerBound, share: share,
          range.count)
      }
    }
  }
}

extension Parameters {
  /// What lies between a model and its fine-tuned form, which keeps more of what the first could do:
  /// `(1 − share) · self + share · fineTuned`, parameter by parameter (WiSE-FT).
  ///
  /// Source: Wortsman et al. 2022, "Robust fine-tuning of zero-shot models".
  ///
  /// - Parameters:
  ///   - fineTuned: the same parameters after.
  ///   - share: from 0 to 1; 0.5 is a good choice.
  ///   - threads: share the work on a parameter.
  /// - Throws: ``TrainingError/differentParameters(first:)``.
  public func interpolated(
    toward fineTuned: Parameters, share: Float = 0.5, threads: Int = Threads.standard
  ) throws(TrainingError) -> Parameters {
    let ids = Set(keys).union(fineTuned.keys).sorted()
    if let id = ids.first(where: { self[$0]?.shape != fineTuned[$0]?.shape }) {
      throw TrainingError.differentParameters(first: id)
    }
    var result = self
    for id in ids {
      result[id]!.update(with: fineTuned[id]!, threads: threads) { x, y, range in
        for i in range { x[i] = (1 - share) * x[i] + share * y[i] }
      }
    }
    return result
  }
}
