import ContrastRuntime
import ContrastTensor

/// Vectors in the joint space of images and texts, one a row, each of Euclidean length 1.
///
/// The type guarantees the length, so the dot product of two rows is their cosine. It is a collection of its
/// rows.
///
/// Some models give an image several vectors (``vectorsPerItem``). A row is then all of them, one behind the other,
/// and the cosine of two rows is the largest of any of their vectors.
public struct Embeddings: Sendable, Equatable {
  /// The length of a vector.
  public let width: Int
  /// The vectors of a row: 1, but for images in models such as BLIP-2's Q-Former, which has 32.
  public let vectorsPerItem: Int
  /// All numbers, `[count, vectorsPerItem, width]`, row by row.
  public let values: [Float]
  /// What happened while encoding that the caller should know: inputs skipped, texts cut. Not part
  /// of equality, and not saved.
  public var warnings: [EncodingWarning] = []

  /// Normalises `values`, `[count, width]` row by row.
  ///
  /// - Parameters:
  ///   - values: a multiple of `width` numbers.
  ///   - width: of a row, at least 1.
  /// - Throws: ``EmbeddingsError/notNormalizable(row:)`` for a row that is zero or not finite.
  public init(normalizing values: consuming [Float], width: Int) throws(EmbeddingsError) {
    // Taken over rather than copied: a million vectors should not be there twice.
    var values = values
    if let row = Self.normalize(&values, width: width).first {
      throw EmbeddingsError.notNormalizable(row: row)
    }
    self.init(normalized: values, width: width)
  }

  /// Normalises rows in place.
  ///
  /// - Returns: the rows that are zero or not finite, which stay as they are.
  static func normalize(_ values: inout [Float], width: Int) -> [Int] {
    checkCount(width, "width")
    checkOption(
      values.count % width == 0, "\(values.count) numbers are no whole rows of width \(width)")
    var failed: [Int] = []
    for row in 0..<values.count / width {
      let range = row * width..<(row + 1) * width
      let square = values[range].reduce(0.0) { $0 + Double($1) * Double($1) }
      guard square > 0, square.isFinite else {
        failed.append(row)
        continue
      }
      // A vector that is normalised already keeps its bits. In float32, the factor of a very short or
      // very long one would be infinite or imprecise.
      guard abs(square - 1) > 1e-6 else { continue }
      let factor = 1 / square.squareRoot()
      for i in range { values[i] = Float(Double(values[i]) * factor) }
    }
    return failed
  }

  /// Takes numbers that are normalised already.
  init(
    normalized values: [Float], width: Int, vectorsPerItem: Int = 1,
    warnings: [EncodingWarning] = []
  ) {
    checkCount(width, "width")
    precondition(vectorsPerItem >= 1 && values.count % (width * vectorsPerItem) == 0)
    self.width = width
    self.vectorsPerItem = vectorsPerItem
    self.values = values
    self.warnings = warnings
  }

  /// Nothing yet.
  ///
  /// - Parameter width: of a row, at least 1.
  public init(width: Int) {
    self.init(normalized: [], width: width)
  }

  /// The vectors of the given rows, in that order.
  public func rows(_ indices: some Sequence<Int>) -> Embeddings {
    Embeddings(
      normalized: indices.flatMap { self[$0] }, width: width, vectorsPerItem: vectorsPerItem)
  }

  /// These vectors and behind them those of `other`, which must be as wide and as many a row.
  public func appending(_ other: Embeddings) -> Embeddings {
    precondition(other.width == width, "widths \(width) and \(other.width)")
    precondition(
      other.vectorsPerItem == vectorsPerItem,
      "\(vectorsPerItem) and \(other.vectorsPerItem) vectors a row")
    return Embeddings(
      normalized: values + other.values, width: width, vectorsPerItem: vectorsPerItem,
      warnings: warnings + other.warnings)
  }

  /// Each vector as a row of its own.
  var flat: Embeddings { Embeddings(normalized: values, width: width) }

  /// The mean of the vectors, normalised again: the ensemble of several prompts, for instance. Of rows of one
  /// vector only.
  ///
  /// - Throws: ``EmbeddingsError/notNormalizable(row:)`` if they cancel out, or there are none.
  public func mean() throws(EmbeddingsError) -> Embeddings {
    precondition(vectorsPerItem == 1, "rows of several vectors have no mean")
    var sum = [Float](repeating: 0, count: width)
    for row in 0..<count { for (i, value) in self[row].enumerated() { sum[i] += value } }
    return try Embeddings(normalizing: sum, width: width)
  }

  /// The cosine of every row with every row of `other`.
  ///
  /// - Parameters:
  ///   - other: as wide as these.
  ///   - threads: share the work; at least 1.
  /// - Returns: `[count, other.count]`.
  public func cosine(to other: Embeddings, threads: Int = Threads.standard) -> Scores {
    VectorProducts.scores(self, other, threads: threads)
  }

  public static func == (a: Embeddings, b: Embeddings) -> Bool {
    a.width == b.width && a.vectorsPerItem == b.vectorsPerItem && a.values == b.values
  }
}

/// What the caller should know about an input that did not go through as it was.
public enum EncodingWarning: Sendable, Equatable {
  /// The input could not be used and has no row.
  case skipped(input: Int, name: String, reason: String)
  /// The text had `tokens` tokens; the last ones beyond `limit` were left out.
  case truncated(input: Int, tokens: Int, limit: Int)
}

extension EncodingWarning {
  /// The number of the input, from 0, in the whole job.
  public var input: Int {
    switch self {
    case .skipped(let input, _, _), .truncated(let input, _, _): input
    }
  }
}

extension EncodingWarning: CustomStringConvertible {
  public var description: String {
    switch self {
    case .skipped(_, let name, let reason):
      reason.contains(name) ? "skipped: \(reason)" : "\(name): skipped: \(reason)"
    case .truncated(let input, let tokens, let limit):
      "text \(input) has \(tokens) tokens; the model reads the first \(limit)"
    }
  }
}

/// What can be wrong with embeddings, and with what they are made from.
public enum EmbeddingsError: ContrastError, DetailedError, Equatable {
  /// The row is zero, NaN or infinite.
  case notNormalizable(row: Int)
  /// A model's features of an input are zero, NaN or infinite; `input` counts from 0 over the whole job, and
  /// `name` is the input's file, or what else is known of it.
  case inputNotNormalizable(input: Int, name: String)
  /// The file holds no embeddings.
  case notEmbeddings(file: String, reason: String)
  /// The file's extension names no known format.
  case unknownFormat(file: String)
  /// The model takes texts, not the states of a language model.
  case noTextAdaptor
  /// The features are of another language model.
  case featureWidth(Int, expected: Int)
  /// A prompt of classes without a place for the name; empty if there is no prompt at all.
  case invalidPrompt(String)

  package var errorDetails: ErrorDetails {
    switch self {
    case .notNormalizable(let row):
      ErrorDetails(
        code: "embeddings.not-normalizable", index: row,
        message: "row \(row) is zero or not finite and has no direction")
    case .inputNotNormalizable(let input, let name):
      ErrorDetails(
        code: "embeddings.input-not-normalizable", file: name, index: input,
        message:
          "\(name) (input \(input)): the model's features are zero or not finite; leave it out, or encode with "
          + "onFailure: .skip")
    case .notEmbeddings(let file, let reason):
      ErrorDetails(
        code: "embeddings.not-embeddings", file: file,
        message: "\(file): not a file of embeddings: \(reason)")
    case .unknownFormat(let file):
      ErrorDetails(
        code: "embeddings.unknown-format", file: file,
        message: "\(file): the name must end in .safetensors or .npy")
    case .noTextAdaptor:
      ErrorDetails(
        code: "embeddings.no-text-adaptor",
        message:
          "the model has no adaptor for the states of a language model; encode the texts themselves"
      )
    case .featureWidth(let width, let expected):
      ErrorDetails(
        code: "embeddings.feature-width",
        message:
          "the features have \(width) numbers each, the model's adaptor takes \(expected); they were "
          + "made by another language model")
    case .invalidPrompt(let prompt):
      ErrorDetails(
        code: "embeddings.invalid-prompt",
        message: prompt.isEmpty
          ? "there is no prompt for the classes; give at least one"
          : "the prompt '\(prompt)' has no {} for the name of the class")
    }
  }
}
