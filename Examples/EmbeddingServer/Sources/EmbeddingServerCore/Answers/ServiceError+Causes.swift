import Contrast
import ContrastGeneration
import ContrastTensor
import ContrastTokenizers
import Foundation
import Hummingbird
import Logging

extension ServiceError {
  /// What a client is told of an error; what it is not told goes into the log.
  ///
  /// - Parameters:
  ///   - error: any.
  ///   - request: that met it.
  ///   - logger: of the request.
  init(_ error: any Error, _ request: Request, _ logger: Logger) {
    switch error {
    case let error as ServiceError: self = error
    case let error as BatchingQueueError: self = Self.of(error)
    case let error as DecodingError: self = Self.of(error)
    case is CancellationError: self = .unavailable("the server is about to end", retryAfter: 1)
    case let error as any HTTPResponseError where error.status == .notFound:
      self = .noRoute(request.method.rawValue, String(request.uri.path.prefix(100)))
    case let error as any HTTPResponseError where error.status.code < 500:
      self = .malformed("the request could not be read")
      status = error.status
    default:
      logger.error("A request failed", metadata: ["reason": "\(error)"])
      self = .internal
    }
  }

  /// What a client is told where an answer cannot be written.
  ///
  /// - Parameters:
  ///   - error: of a model for conversations.
  ///   - model: its name.
  ///   - logger: of the request.
  init(chat error: any ContrastError, model: String, _ logger: Logger) {
    switch error {
    case GenerationError.promptTooLong(let length, let limit):
      self = .textTooLong("messages", tokens: length, limit: limit)
    case is GenerationError, is ChatTemplateError: self = .invalid("messages", "\(error)")
    case is ImageError: self = .unusable("messages", "\(error)")
    case is KeyValueMemoryExhausted: self = .overloaded("\(error)", retryAfter: 1)
    default:
      logger.error("An answer failed", metadata: ["model": "\(model)", "reason": "\(error)"])
      self = .backend("the model `\(model)` failed; the server's log says why")
    }
  }

  private static func of(_ error: BatchingQueueError) -> ServiceError {
    switch error {
    case .full: .overloaded("the queue of the model is full; try again later", retryAfter: 1)
    case .late(let wait, _):
      .overloaded(
        "the request would wait too long for its turn; try again later",
        retryAfter: max(1, Int(clamping: wait.components.seconds)))
    case .expired(let patience):
      .overloaded("the request waited \(patience) for its turn; try again later", retryAfter: 1)
    }
  }

  private static func of(_ error: DecodingError) -> ServiceError {
    switch error {
    case .keyNotFound(let key, let context):
      return .invalid(
        path(context.codingPath + [key]), "`\(path(context.codingPath + [key]))` is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return .invalid(
        path(context.codingPath), "`\(path(context.codingPath))` has a value of the wrong type")
    case .dataCorrupted(let context):
      // Without a path it is the text that is no JSON.
      guard !context.codingPath.isEmpty else {
        return .malformed("the body is not valid JSON, or is nested too deeply")
      }
      return .invalid(
        path(context.codingPath), "`\(path(context.codingPath))`: \(context.debugDescription)")
    @unknown default: return .malformed("the body is not valid JSON")
    }
  }

  /// `inputs.source_sentence`, `input.3`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in
      if let index = key.intValue { return String(index) }
      return key.stringValue.reduce(into: "") { text, character in
        text += character.isUppercase ? "_" + character.lowercased() : String(character)
      }
    }.joined(separator: ".")
  }
}
