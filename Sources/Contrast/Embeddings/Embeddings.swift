import ContrastTensor

/// Vectors in the joint space of images and texts, one a row, each of Euclidean length 1.
///
/// The type guarantees the length, so the dot product of two rows is their cosine.
public struct Embeddings: Sendable, Equatable {
  /// The number of vectors.
  public let count: Int
  /// The length of a vector.
  public let width: Int
  /// All numbers, `[count, width]`, row by row.
  public let values: [Float]
  /// What happened while encoding that the caller should know: inputs skipped, texts cut. Not part
  /// of equality, and not saved.
  public var notices: [EncodingNotice] = []

  /// Normalises `values`, `[count, width]` row by row.
  ///
  /// - Throws: ``EmbeddingsError/notNormalizable(row:)`` for a row that is zero or not finite.
  public init(normalizing values: consuming [Float], width: Int) throws {
    precondition(width > 0 && values.count % width == 0, "\(values.count) numbers, width \(width)")
    // Taken over rather than copied: a million vectors should not be there twice.
    var values = values
    for row in 0..<values.count / width {
      let range = row * width..<(row + 1) * width
      let square = values[range].reduce(0.0) { $0 + Double($1) * Double($1) }
      guard square > 0, square.isFinite else { throw EmbeddingsError.notNormalizable(row: row) }
      // A vector that is normalised already keeps its bits. In float32, the factor of a very short or
      // very long one would be infinite or imprecise.
      guard abs(square - 1) > 1e-6 else { continue }
      let factor = 1 / square.squareRoot()
      for i in range { values[i] = Float(Double(values[i]) * factor) }
    }
    self.init(normalized: values, width: width)
  }

  /// Takes numbers that are normalised already.
  init(normalized values: [Float], width: Int, notices: [EncodingNotice] = []) {
    count = values.count / width
    self.width = width
    self.values = values
    self.notices = notices
  }

  /// Nothing yet, of the given width.
  public init(width: Int) {
    self.init(normalized: [], width: width)
  }

  /// One vector, `[width]`.
  public subscript(row: Int) -> ArraySlice<Float> { values[row * width..<(row + 1) * width] }

  /// The vectors of the given rows, in that order.
  public func rows(_ indices: some Sequence<Int>) -> Embeddings {
    Embeddings(normalized: indices.flatMap { self[$0] }, width: width)
  }

  /// These vectors and behind them those of `other`, which must be as wide.
  public func appending(_ other: Embeddings) -> Embeddings {
    precondition(other.width == width, "widths \(width) and \(other.width)")
    return Embeddings(
      normalized: values + other.values, width: width, notices: notices + other.notices)
  }

  /// The mean of the vectors, normalised again: the ensemble of several prompts, for instance.
  ///
  /// - Throws: ``EmbeddingsError/notNormalizable(row:)`` if they cancel out, or there are none.
  public func mean() throws -> Embeddings {
    var sum = [Float](repeating: 0, count: width)
    for row in 0..<count { for (i, value) in self[row].enumerated() { sum[i] += value } }
    return try Embeddings(normalizing: sum, width: width)
  }

  /// The cosine of every vector with every vector of `other`.
  ///
  /// - Returns: `[count, other.count]`.
  public func cosine(to other: Embeddings) -> Scores {
    precondition(other.width == width, "widths \(width) and \(other.width)")
    let run = Run(threads: 1)
    let product = run.product(
      Tensor(values, shape: [count, width]),
      transposed: Tensor(other.values, shape: [other.count, width]))
    return Scores(rows: count, columns: other.count, values: product.elements)
  }

  public static func == (a: Embeddings, b: Embeddings) -> Bool {
    a.width == b.width && a.values == b.values
  }
}

/// What the caller should know about an input that did not go through as it was.
public enum EncodingNotice: Sendable, Equatable {
  /// The input could not be used and has no row.
  case skipped(input: Int, name: String, reason: String)
  /// The text had `tokens` tokens; the last ones beyond `limit` were left out.
  case truncated(input: Int, tokens: Int, limit: Int)
}

extension EncodingNotice: CustomStringConvertible {
  public var description: String {
    switch self {
    case .skipped(_, let name, let reason):
      reason.contains(name) ? "skipped: \(reason)" : "\(name): skipped: \(reason)"
    case .truncated(let input, let tokens, let limit):
      "text \(input) has \(tokens) tokens; the model reads the first \(limit)"
    }
  }
}

/// What can be wrong with embeddings.
public enum EmbeddingsError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The row is zero, NaN or infinite.
  case notNormalizable(row: Int)
  /// The file holds no embeddings.
  case notEmbeddings(file: String, reason: String)
  /// The file's extension names no known format.
  case unknownFormat(file: String)

  public var description: String {
    switch self {
    case .notNormalizable(let row):
      "row \(row) is zero or not finite and has no direction"
    case .notEmbeddings(let file, let reason):
      "\(file): not a file of embeddings: \(reason)"
    case .unknownFormat(let file):
      "\(file): the name must end in .safetensors or .npy"
    }
  }
}
