import Contrast
import Foundation

/// What a photo should, or should not, show.
public struct QueryTerm: Sendable {
  /// What the term is made of.
  public enum Content: Sendable {
    case words(String)
    case image(ImageSource)
    /// A photo of the library, by its number.
    case photo(Int64)
    /// What the live model made of a picture before, `[width]`.
    case vector([Float])
  }

  public var content: Content
  /// How much it counts; negative for what photos should not show. Not 0.
  public var weight: Float

  public init(_ content: Content, weight: Float = 1) {
    self.content = content
    self.weight = weight
  }
}

extension QueryTerm {
  /// Reads what a user typed: `dog + beach - snow`, with spaces around the signs. A weight other than 1
  /// stands behind its term: `dog + beach^0.5`.
  ///
  /// - Returns: one term for each part that says anything.
  /// - Throws: ``PhotoLibraryError/invalidQuery(_:)`` for a weight that is none.
  public static func terms(in text: String) throws -> [QueryTerm] {
    var terms: [QueryTerm] = []
    var (sign, words): (Float, [Substring]) = (1, [])
    func finish() throws {
      guard !words.isEmpty else { return }
      var content = words.joined(separator: " ")
      var weight: Float = 1
      if let caret = content.lastIndex(of: "^") {
        let number = content[content.index(after: caret)...]
        guard let value = Float(number), value > 0, value <= 100 else {
          throw PhotoLibraryError.invalidQuery(
            "'^\(number)' is no weight; write a number above 0 and up to 100, such as dog^0.5")
        }
        weight = value
        content = String(content[..<caret])
      }
      guard content.contains(where: { !$0.isWhitespace }) else { return }
      terms.append(QueryTerm(.words(content), weight: sign * weight))
    }
    for var word in text.split(whereSeparator: \.isWhitespace) {
      if word == "+" || word == "-" {
        try finish()
        (sign, words) = (word == "-" ? -1 : 1, [])
        continue
      }
      if words.isEmpty, terms.isEmpty, sign > 0, word.first == "-", word.count > 1 {
        sign = -1
        word.removeFirst()
      }
      words.append(word)
    }
    try finish()
    return terms
  }
}

/// A query as the model sees it.
public struct PhotoQuery: Sendable {
  /// `[width]`, of length 1.
  let vector: [Float]
  /// Whether it consists of words with positive weights.
  let isWords: Bool

  /// The sum of the terms' vectors by their weights, of length 1.
  ///
  /// A photo's score is then the weighted sum of its cosines with the terms, times one number for all photos.
  /// Texts and pictures have cosines of different sizes with photos: pictures weigh about three times as much
  /// at equal weights.
  ///
  /// - Parameters:
  ///   - terms: at least one.
  ///   - encoder: the live model of the library.
  ///   - database: has the photos that terms name.
  /// - Throws: ``PhotoLibraryError/invalidQuery(_:)`` for no terms, terms that cancel out, and photos that are not
  ///   there; what encoding throws.
  public init(
    _ terms: [QueryTerm], encoder: DualEncoder, database: PhotoDatabase
  ) async throws {
    guard !terms.isEmpty else {
      throw PhotoLibraryError.invalidQuery("say what to look for: words, a picture, or both")
    }
    var sum = [Float](repeating: 0, count: encoder.width)
    for term in terms {
      let vector: [Float]
      switch term.content {
      case .words(let words): vector = try await encoder.encode(texts: [words]).values
      case .image(let image):
        let options = EncodingOptions(decoding: DecodingOptions(applyOrientation: true))
        vector = try await encoder.encode(images: [image], options: options).values
      case .photo(let photo):
        guard let stored = try await database.vector(of: photo), stored.count == sum.count else {
          throw PhotoLibraryError.invalidQuery("photo \(photo) is not indexed")
        }
        vector = stored
      case .vector(let numbers):
        guard numbers.count == sum.count else {
          throw PhotoLibraryError.invalidQuery(
            "the picture was seen by another model; give it again")
        }
        vector = numbers
      }
      for (index, value) in vector.enumerated() { sum[index] += term.weight * value }
    }
    let isWords = terms.allSatisfy { term in
      if case .words = term.content { term.weight > 0 } else { false }
    }
    do {
      let vector = try Embeddings(normalizing: sum, width: sum.count).values
      self.init(vector: vector, isWords: isWords)
    } catch {
      throw PhotoLibraryError.invalidQuery("the terms cancel out; change a weight")
    }
  }

  /// - Parameters:
  ///   - vector: `[width]`, of length 1.
  ///   - isWords: whether it consists of words with positive weights.
  init(vector: [Float], isWords: Bool = false) {
    self.vector = vector
    self.isWords = isWords
  }
}

extension PhotoDatabase {
  /// What the live model made of a photo, `[width]`; nil if it has not seen it.
  func vector(of photo: Int64) async throws -> [Float]? {
    try await read { try VectorReader($0, model: Self.liveModel($0)).vector(of: photo) }
  }
}
