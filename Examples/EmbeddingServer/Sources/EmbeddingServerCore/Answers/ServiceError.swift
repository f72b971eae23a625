import Hummingbird

/// Why a request is not answered: a status, its kind, and a sentence for the client.
///
/// The statuses are those of text-embeddings-inference; ``Dialect`` says what each interface makes of them.
package struct ServiceError: Error, Equatable {
  /// As `error_type` of text-embeddings-inference says it, and a few kinds that it has no word for.
  package enum Kind: String, Sendable {
    case validation = "Validation"
    case tokenizer = "Tokenizer"
    case empty = "Empty"
    case overloaded = "Overloaded"
    case backend = "Backend"
    case unhealthy = "Unhealthy"
    case unauthorized = "Unauthorized"
    case notFound = "NotFound"
  }

  package var status: HTTPResponse.Status
  package var kind: Kind
  package var message: String
  /// The field of the request that the message speaks of.
  package var parameter: String?
  /// A stable word for programs, where OpenAI's interface has one.
  package var code: String?
  /// When to try again, in seconds.
  package var retryAfter: Int?
  /// Whether the rest of the request is not worth reading.
  package var closesConnection = false

  private init(
    _ status: HTTPResponse.Status, _ kind: Kind, _ message: String, parameter: String? = nil,
    code: String? = nil, retryAfter: Int? = nil, closesConnection: Bool = false
  ) {
    self.status = status
    self.kind = kind
    self.message = message
    self.parameter = parameter
    self.code = code
    self.retryAfter = retryAfter
    self.closesConnection = closesConnection
  }
}

// MARK: - What the client can mend

extension ServiceError {
  /// The body is not JSON.
  static func malformed(_ reason: String) -> Self { Self(.badRequest, .validation, reason) }

  /// A field has a value that it cannot have.
  static func invalid(_ parameter: String?, _ reason: String) -> Self {
    Self(.unprocessableContent, .validation, reason, parameter: parameter)
  }

  /// There is nothing to do.
  static func empty(_ parameter: String) -> Self {
    Self(.badRequest, .empty, "`\(parameter)` cannot be empty", parameter: parameter)
  }

  /// There is more than the server takes in one request.
  static func tooLarge(_ parameter: String?, _ reason: String) -> Self {
    Self(.contentTooLarge, .validation, reason, parameter: parameter)
  }

  /// The body is larger than the limit; the rest of it is not read.
  static func bodyTooLarge(limit: Int) -> Self {
    Self(
      .contentTooLarge, .validation, "the body has more than \(limit) bytes",
      closesConnection: true)
  }

  /// A text is longer than the model reads.
  static func textTooLong(_ parameter: String, tokens: Int, limit: Int) -> Self {
    Self(
      .contentTooLarge, .validation,
      "`\(parameter)` has a text of \(tokens) tokens, and the model reads \(limit); shorten it, or say "
        + "`truncate: true`",
      parameter: parameter, code: "context_length_exceeded")
  }

  /// A text or an image that cannot be used.
  static func unusable(_ parameter: String, _ reason: String) -> Self {
    Self(.unprocessableContent, .tokenizer, reason, parameter: parameter)
  }

  static func noModel(_ name: String) -> Self {
    Self(
      .notFound, .validation,
      "the model `\(name)` does not exist; GET /v1/models lists those there are",
      parameter: "model", code: "model_not_found")
  }

  static func noRoute(_ method: String, _ path: String) -> Self {
    Self(.notFound, .notFound, "there is no \(method) \(path)", code: "unknown_url")
  }

  static let notJSON = Self(
    .unsupportedMediaType, .validation, "send JSON, and the header `Content-Type: application/json`"
  )

  static let unauthorized = Self(
    .unauthorized, .unauthorized, "send a key of this server: `Authorization: Bearer …`",
    code: "invalid_api_key")

  /// The protocol is broken within the body: a chunk without a length, for instance.
  static let brokenBody = Self(
    .badRequest, .validation, "the body could not be read: it is no valid HTTP",
    closesConnection: true)

  /// The body comes more slowly than the server waits.
  static func slowBody(_ limit: Duration) -> Self {
    Self(
      .requestTimeout, .validation, "the body did not arrive within \(limit)",
      closesConnection: true)
  }
}

// MARK: - What it cannot

extension ServiceError {
  static func overloaded(_ reason: String, retryAfter: Int) -> Self {
    Self(
      .tooManyRequests, .overloaded, reason, code: "rate_limit_exceeded", retryAfter: retryAfter)
  }

  /// The server waits for a model or for its own end.
  static func unavailable(_ reason: String, retryAfter: Int) -> Self {
    Self(.serviceUnavailable, .unhealthy, reason, retryAfter: retryAfter)
  }

  /// The log says why.
  static func notLoaded(_ model: String, retryAfter: Int) -> Self {
    .unavailable(
      "the model `\(model)` could not be loaded; the server's log says why", retryAfter: retryAfter)
  }

  /// The model cannot do what is asked for, or failed at it.
  static func backend(_ reason: String) -> Self {
    Self(HTTPResponse.Status(code: 424, reasonPhrase: "Failed Dependency"), .backend, reason)
  }

  /// The request took longer than any may.
  static func tookTooLong(_ limit: Duration) -> Self {
    Self(
      .serviceUnavailable, .unhealthy, "the request took longer than \(limit)", retryAfter: 1)
  }

  static let `internal` = Self(
    .internalServerError, .backend, "the server failed; its log says why, under this request's id")

  /// The client has gone; nobody reads this.
  static let clientGone = Self(
    HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"), .validation,
    "the client has gone", closesConnection: true)
}
