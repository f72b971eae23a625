/// How far a long piece of work has come: what every progress handler of this package gets.
public struct WorkProgress: Sendable, Equatable {
  /// The kinds of work, with the unit that is counted.
  public enum Work: String, Sendable {
    /// Weights are read and packed; bytes of the file.
    case loading
    /// Inputs go through a model; inputs, those skipped included.
    case encoding
    /// A file or folder is written; bytes of what is written, or of what it is made from.
    case writing
    /// Vectors are packed for search; vectors.
    case indexing
    /// Files come over the network; bytes, those included that were there.
    case downloading
  }

  public let work: Work
  /// How many units are done.
  public let done: Int
  /// How many there are; nil where nobody knows before the end.
  public let total: Int?

  public init(_ work: Work, done: Int, total: Int?) {
    self.work = work
    self.done = done
    self.total = total
  }

  /// The share that is done, from 0 to 1; nil where the total is not known.
  public var fraction: Double? {
    total.map { $0 > 0 ? min(1, Double(done) / Double($0)) : 1 }
  }
}

/// Told of progress, on an arbitrary thread; the work waits for it to return.
public typealias ProgressHandler = @Sendable (WorkProgress) -> Void
