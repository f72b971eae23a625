import Foundation

/// What every error of this package has: a sentence for people and details for programs.
///
///     do {
///       embeddings = try await model.encode(images: files)
///     } catch let error as any ContrastError {
///       log(error.details.code, error.details.file, "\(error)")
///     }
///
/// The sentence, ``description`` and `localizedDescription` alike, says what is wrong and what to do
/// about it; its words may change with any version, ``ErrorDetails/code`` does not. Errors of the
/// system and `CancellationError` are passed on as they are.
public protocol ContrastError: LocalizedError, Sendable, CustomStringConvertible {}

/// An error that says what it is: each of this package.
package protocol DetailedError: ContrastError {
  var errorDetails: ErrorDetails { get }
}

extension ContrastError {
  /// What the error is, and the file, the key and the index it speaks of.
  public var details: ErrorDetails {
    (self as? any DetailedError)?.errorDetails
      ?? ErrorDetails(code: "other", message: String(reflecting: Self.self))
  }
  public var description: String { details.message }
  public var errorDescription: String? { details.message }
}

/// What an error is, and what it speaks of, as values.
public struct ErrorDetails: Sendable, Equatable {
  /// Stable text such as `checkpoint.missing-tensor`: a domain and what is wrong, one for each case of
  /// an error. A code never changes its meaning and is never used again for another one;
  /// `Documentation/Errors.md` lists them all.
  public let code: String
  /// The path of the file or folder, or the name given to an input that came from elsewhere.
  public let file: String?
  /// The JSON key, or the name of the tensor, module, parameter or token.
  public let key: String?
  /// The number of the input, row, line or step within the whole job, counted from 0.
  public let index: Int?
  /// The sentence for people.
  package let message: String

  package init(
    code: String, file: String? = nil, key: String? = nil, index: Int? = nil, message: String
  ) {
    self.code = code
    self.file = file
    self.key = key
    self.index = index
    self.message = message
  }
}
