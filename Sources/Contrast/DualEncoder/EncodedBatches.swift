/// The result of one batch.
public struct EncodedBatch: Sendable {
  /// For each row of ``embeddings`` the number of the input it belongs to.
  public let inputs: [Int]
  /// The number of inputs of the batch, those skipped included.
  public let count: Int
  public let embeddings: Embeddings
}

/// Inputs encoded batch by batch, each when it is asked for.
///
/// Iteration throws `CancellationError` when the task has been cancelled; the batch in progress is
/// completed first.
public struct EncodedBatches<Inputs: Sequence & Sendable>: AsyncSequence, Sendable
where Inputs.Element: Sendable {
  public typealias Element = EncodedBatch

  typealias Encode = @Sendable (_ start: Int, [Inputs.Element]) async throws -> EncodedBatch

  private let inputs: Inputs
  private let options: EncodingOptions
  private let encode: Encode

  init(_ inputs: Inputs, _ options: EncodingOptions, encode: @escaping Encode) {
    self.inputs = inputs
    self.options = options
    self.encode = encode
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(inputs: inputs.makeIterator(), options: options, encode: encode)
  }

  /// The embeddings of all batches, one below the other.
  func collected(width: Int) async throws -> Embeddings {
    var values: [Float] = []
    var notices: [EncodingNotice] = []
    for try await batch in self {
      values += batch.embeddings.values
      notices += batch.embeddings.notices
    }
    return Embeddings(normalized: values, width: width, notices: notices)
  }

  public struct Iterator: AsyncIteratorProtocol {
    private var inputs: Inputs.Iterator
    private let options: EncodingOptions
    private let encode: Encode
    private var done = 0

    fileprivate init(inputs: Inputs.Iterator, options: EncodingOptions, encode: @escaping Encode) {
      self.inputs = inputs
      self.options = options
      self.encode = encode
    }

    public mutating func next() async throws -> EncodedBatch? {
      try Task.checkCancellation()
      var batch: [Inputs.Element] = []
      while batch.count < options.batchSize, let input = inputs.next() { batch.append(input) }
      guard !batch.isEmpty else { return nil }
      let result = try await encode(done, batch)
      try Task.checkCancellation()
      done += batch.count
      options.progress?(done)
      return result
    }
  }
}
