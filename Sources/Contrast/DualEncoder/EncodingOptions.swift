import ContrastImages

/// How to go through many inputs.
public struct EncodingOptions: Sendable {
  /// What to do with an input that cannot be used, such as a damaged image.
  public enum Failure: Sendable {
    /// Throw its error.
    case stop
    /// Leave it out, add a notice, and go on.
    case skip
  }

  /// The number of inputs that are prepared together, between two looks at cancellation. A tower takes
  /// them in passes of a size of its own. With a causal language model, what the texts of a batch begin
  /// with is computed once, so many short texts behind a long prompt gain from larger batches.
  public var batchSize: Int
  public var onFailure: Failure
  /// Limits and options of image decoding.
  public var decoding: DecodingOptions
  /// Called after each batch with the number of inputs done so far, on an arbitrary thread.
  public var progress: (@Sendable (_ done: Int) -> Void)?

  public init(
    batchSize: Int = 32, onFailure: Failure = .stop, decoding: DecodingOptions = DecodingOptions(),
    progress: (@Sendable (_ done: Int) -> Void)? = nil
  ) {
    precondition(batchSize > 0)
    self.batchSize = batchSize
    self.onFailure = onFailure
    self.decoding = decoding
    self.progress = progress
  }
}
