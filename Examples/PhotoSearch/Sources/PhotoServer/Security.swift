import Foundation
import HTTPTypes
import Hummingbird
import PhotoLibrary

/// Answers to names of this machine only. A page elsewhere whose name leads to 127.0.0.1 ("DNS rebinding")
/// sends its own name, and gets nothing.
struct HostCheck<Context: RequestContext>: RouterMiddleware {
  /// As they may stand in a request: `localhost:8080`.
  let hosts: Set<String>

  init(port: Int) {
    hosts = Set(
      ["localhost", "127.0.0.1", "[::1]"].flatMap { name in
        port == 80 ? [name, "\(name):80"] : ["\(name):\(port)"]
      })
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
      throw HTTPError(
        .misdirectedRequest,
        message: "this server answers to \(hosts.sorted().joined(separator: ", ")) only")
    }
    return try await next(request, context)
  }
}

/// What changes something, and what costs work, must come from the page: it carries a token that other pages
/// cannot read, in a header that they cannot set.
struct TokenCheck<Context: RequestContext>: RouterMiddleware {
  static var header: HTTPField.Name { HTTPField.Name("X-Photo-Search-Token")! }

  let token: String

  /// 256 random bits.
  static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!],
      site != "same-origin", site != "none"
    {
      throw HTTPError(.forbidden, message: "another site asked for this")
    }
    if request.method != .get && request.method != .head {
      guard let sent = request.headers[Self.header], Self.areEqual(sent, token) else {
        throw HTTPError(
          .forbidden, message: "the token is missing or of another session; load the page again")
      }
    }
    return try await next(request, context)
  }

  /// In a time that does not depend on where they differ.
  private static func areEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    return a.count == b.count && zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// Headers of every answer, errors included.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
  static var fields: [(String, String)] {
    [
      (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do { response = try await next(request, context) } catch {
      response = try Self.response(to: error, request, context)
    }
    for (name, value) in Self.fields {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  /// An error as JSON. What is not meant for users is logged and not told.
  private static func response(
    to error: any Error, _ request: Request, _ context: Context
  ) throws -> Response {
    switch error {
    case let error as HTTPError: return try error.response(from: request, context: context)
    case let error as any HTTPResponseError:
      return try error.response(from: request, context: context)
    case let error as PhotoLibraryError:
      let status: HTTPResponse.Status =
        switch error {
        case .invalidQuery: .badRequest
        case .empty, .otherModel, .busy: .serviceUnavailable
        default: .internalServerError
        }
      return try HTTPError(status, message: error.description)
        .response(from: request, context: context)
    default:
      context.logger.error("\(request.method) \(request.uri.path): \(error)")
      return try HTTPError(.internalServerError, message: "something went wrong; the log says what")
        .response(from: request, context: context)
    }
  }
}
