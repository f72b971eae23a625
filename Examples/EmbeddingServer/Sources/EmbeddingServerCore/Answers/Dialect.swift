import Foundation
import HTTPTypes
import Hummingbird

/// Whose interface a route belongs to: the same errors look different in each.
package enum Dialect: Sendable {
  /// text-embeddings-inference: `{"error": "…", "error_type": "Validation"}`.
  case inference
  /// OpenAI: `{"error": {"message": "…", "type": "…", "param": …, "code": …}}`.
  case openAI

  /// - Parameter path: of a request.
  package init(path: String) { self = path.hasPrefix("/v1/") ? .openAI : .inference }

  /// What is asked for is the client's mistake: 400, as OpenAI's clients expect it.
  private func status(of error: ServiceError) -> HTTPResponse.Status {
    let isMistake = error.status == .unprocessableContent || error.code == "context_length_exceeded"
    return self == .openAI && isMistake ? .badRequest : error.status
  }

  package func response(to error: ServiceError) -> Response {
    let status = status(of: error)
    var headers: HTTPFields = [:]
    if let seconds = error.retryAfter { headers[.retryAfter] = String(seconds) }
    if error.closesConnection { headers[.connection] = "close" }
    if error.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    // Some messages repeat what the client sent, which may be long.
    let message = String(error.message.prefix(1_000))
    switch self {
    case .inference:
      return .json(
        InferenceError(error: message, errorType: error.kind.rawValue), status: status,
        headers: headers)
    case .openAI:
      let body = OpenAIError.Body(
        message: message, type: Self.type(of: status), param: error.parameter,
        code: error.code)
      return .json(OpenAIError(error: body), status: status, headers: headers)
    }
  }

  private static func type(of status: HTTPResponse.Status) -> String {
    switch status.code {
    case 401: "authentication_error"
    case 429: "rate_limit_error"
    case 424, 500...: "server_error"
    default: "invalid_request_error"
    }
  }
}

private struct InferenceError: Encodable {
  let error: String
  let errorType: String
}

private struct OpenAIError: Encodable {
  struct Body: Encodable {
    let message: String
    let type: String
    let param: String?
    let code: String?

    private enum CodingKeys: CodingKey { case message, type, param, code }

    /// Null where there is none, as clients expect it.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(message, forKey: .message)
      try container.encode(type, forKey: .type)
      try container.encode(param, forKey: .param)
      try container.encode(code, forKey: .code)
    }
  }

  let error: Body
}

extension Response {
  /// A value as JSON, its keys in snake case.
  static func json(
    _ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    .json(ByteBuffer(bytes: jsonBytes(value)), status: status, headers: headers)
  }

  /// A value as JSON in one line.
  static func jsonBytes(_ value: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    // Only a number that is not finite could fail, and none is encoded.
    return (try? encoder.encode(value)) ?? Data("null".utf8)
  }

  /// - Parameter text: JSON that is written already.
  static func json(
    _ text: ByteBuffer, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: text))
  }
}
