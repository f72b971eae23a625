/// How to go through many inputs.
public struct EncodingOptions: Sendable {
  /// What to do with an input that cannot be used, such as a damaged image.
  public enum Failure: Sendable {
    /// Throw its error.
    case stop
    /// Leave it out, add a notice, and go on.
    case skip
  }

  /// The number of inputs that go through the tower together. Memory grows with it.
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
