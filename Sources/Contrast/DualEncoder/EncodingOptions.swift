import ContrastImages
import ContrastRuntime

/// How to go through many inputs.
public struct EncodingOptions: Sendable {
  /// What to do with an input that cannot be used: a damaged image, a text without tokens, or what the model
  /// makes no finite vector of.
  public enum Failure: Sendable {
    /// Throw its error, which names the input.
    case stop
    /// Leave it out, add a warning, and go on.
    case skip
  }

  /// The number of inputs that are prepared together, at least 1, between two looks at cancellation. A
  /// tower takes them in passes of a size of its own. With a causal language model, what the texts of a
  /// batch begin with is computed once, so many short texts behind a long prompt gain from larger batches.
  public var batchSize: Int { didSet { checkCount(batchSize, "batchSize") } }
  public var onFailure: Failure
  /// Limits and options of image decoding.
  public var decoding: DecodingOptions
  /// Told of the inputs done after each batch; the total is known where the inputs are an array or another
  /// collection with random access.
  public var progress: ProgressHandler?

  public init(
    batchSize: Int = 32, onFailure: Failure = .stop, decoding: DecodingOptions = DecodingOptions(),
    progress: ProgressHandler? = nil
  ) {
    checkCount(batchSize, "batchSize")
    self.batchSize = batchSize
    self.onFailure = onFailure
    self.decoding = decoding
    self.progress = progress
  }
}
