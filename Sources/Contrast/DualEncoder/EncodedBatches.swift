import ContrastRuntime

/// The result of one batch.
public struct EncodedBatch: Sendable {
  /// For each row of ``embeddings`` the number of the input it belongs to.
  public let inputs: [Int]
  /// The number of inputs of the batch, those skipped included.
  public let count: Int
  public let embeddings: Embeddings
}

extension EncodedBatch {
  /// The normalised features of a batch. What has no direction is treated as the options say.
  ///
  /// - Parameters:
  ///   - features: `[inputs.count, vectorsPerItem, width]`.
  ///   - width: of the features.
  ///   - vectorsPerItem: of an input.
  ///   - inputs: for each row the number of its input in the whole job.
  ///   - count: the number of inputs of the batch, those without a row included.
  ///   - warnings: of the batch so far.
  ///   - onFailure: what to do with a row that is zero or not finite.
  ///   - name: of the input of a row, for messages.
  /// - Throws: ``EmbeddingsError/inputNotNormalizable(input:name:)`` under `stop`.
  init(
    features: [Float], width: Int, vectorsPerItem: Int = 1, inputs: [Int], count: Int,
    warnings: [EncodingWarning], onFailure: EncodingOptions.Failure, name: (_ row: Int) -> String
  ) throws {
    var (values, inputs, warnings) = (features, inputs, warnings)
    let failed = Set(
      Embeddings.normalize(&values, width: width).map { $0 / vectorsPerItem }
    ).sorted()
    if !failed.isEmpty {
      for row in failed {
        let error = EmbeddingsError.inputNotNormalizable(input: inputs[row], name: name(row))
        guard case .skip = onFailure else { throw error }
        warnings.append(.skipped(input: inputs[row], name: name(row), reason: "\(error)"))
      }
      warnings.sort { $0.input < $1.input }
      let kept = Set(inputs.indices).subtracting(failed).sorted()
      let length = width * vectorsPerItem
      values = kept.flatMap { values[$0 * length..<($0 + 1) * length] }
      inputs = kept.map { inputs[$0] }
    }
    self.init(
      inputs: inputs, count: count,
      embeddings: Embeddings(
        normalized: values, width: width, vectorsPerItem: vectorsPerItem, warnings: warnings))
  }
}

/// Inputs encoded batch by batch, each when it is asked for.
///
/// Iteration throws `CancellationError` when the task has been cancelled; the batch in progress is
/// completed first.
package struct EncodedBatches<Inputs: Sequence & Sendable>: AsyncSequence, Sendable
where Inputs.Element: Sendable {
  package typealias Element = EncodedBatch

  typealias Encode = @Sendable (_ start: Int, [Inputs.Element]) async throws -> EncodedBatch

  private let inputs: Inputs
  private let options: EncodingOptions
  private let encode: Encode

  init(_ inputs: Inputs, _ options: EncodingOptions, encode: @escaping Encode) {
    self.inputs = inputs
    self.options = options
    self.encode = encode
  }

  package func makeAsyncIterator() -> Iterator {
    Iterator(
      inputs: inputs.makeIterator(),
      count: (inputs as? any RandomAccessCollection).map { $0.count }, options: options,
      encode: encode)
  }

  package struct Iterator: AsyncIteratorProtocol {
    private var inputs: Inputs.Iterator
    private let count: Int?
    private let options: EncodingOptions
    private let encode: Encode
    private var done = 0

    fileprivate init(
      inputs: Inputs.Iterator, count: Int?, options: EncodingOptions, encode: @escaping Encode
    ) {
      self.inputs = inputs
      self.count = count
      self.options = options
      self.encode = encode
    }

    package mutating func next() async throws -> EncodedBatch? {
      try Task.checkCancellation()
      var batch: [Inputs.Element] = []
      while batch.count < options.batchSize, let input = inputs.next() { batch.append(input) }
      guard !batch.isEmpty else { return nil }
      let result = try await encode(done, batch)
      try Task.checkCancellation()
      done += batch.count
      options.progress?(WorkProgress(.encoding, done: done, total: count))
      return result
    }
  }
}

extension AsyncSequence where Element == EncodedBatch {
  /// The embeddings of all batches, one below the other.
  func collected(width: Int, vectorsPerItem: Int = 1) async throws -> Embeddings {
    var values: [Float] = []
    var warnings: [EncodingWarning] = []
    for try await batch in self {
      values += batch.embeddings.values
      warnings += batch.embeddings.warnings
    }
    return Embeddings(
      normalized: values, width: width, vectorsPerItem: vectorsPerItem, warnings: warnings)
  }
}
