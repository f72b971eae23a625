import Foundation

/// The learning rate over the steps of a training, as a share of the base rate.
public enum LearningRateSchedule: Sendable, Equatable {
  /// Rises to the base rate over `warmUp` steps and falls to 0 along half a cosine:
  /// `(t + 1) / W` for t < W, then `(1 + cos(π (t − W) / (T − W))) / 2`. Source: open_clip, `cosine_lr`;
  /// LLM2CLIP's second stage.
  case cosine(warmUp: Int, total: Int)
  /// Rises from 0 over `warmUp` steps and falls to 0 along a line: `t / W` for t < W, then
  /// `(T − t) / (T − W)`. Source: transformers, `get_linear_schedule_with_warmup`; LLM2CLIP's first stage.
  case linear(warmUp: Int, total: Int)
  /// Rises over `warmUp` steps, `(t + 1) / W`, and stays. Source: open_clip, `const_lr`.
  case constant(warmUp: Int = 0)

  /// The share of the base rate at a step, counted from 0. Behind the total it stays at 0.
  package func share(at step: Int) -> Double {
    precondition(step >= 0)
    switch self {
    case .cosine(let warmUp, let total):
      if step < warmUp { return Double(step + 1) / Double(warmUp) }
      guard step < total else { return 0 }
      return (1 + cos(.pi * Double(step - warmUp) / Double(total - warmUp))) / 2
    case .linear(let warmUp, let total):
      if step < warmUp { return Double(step) / Double(max(1, warmUp)) }
      return max(0, Double(total - step) / Double(max(1, total - warmUp)))
    case .constant(let warmUp):
      return step < warmUp ? Double(step + 1) / Double(warmUp) : 1
    }
  }

  /// The learning rate at a step, counted from 0.
  package func callAsFunction(_ base: Float, at step: Int) -> Float {
    Float(Double(base) * share(at: step))
  }
}
