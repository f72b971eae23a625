import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PhotoLibrary

/// Answers to names of this machine only. A page elsewhere whose name leads here ("DNS rebinding") sends its own
/// name, and gets nothing.
struct HostCheck: RouterMiddleware {
  typealias Context = PhotoContext

  /// As they may stand in a request: `localhost:8080`.
  let hosts: Set<String>
  /// Whether an address in digits will do as well, which no other page can have as its name.
  let takesAddresses: Bool

  /// - Parameters:
  ///   - port: of the server.
  ///   - names: besides those of the loopback address, with or without a port.
  ///   - takesAddresses: whether other machines may come by this one's address.
  init(port: Int, names: [String] = [], takesAddresses: Bool = false) {
    self.takesAddresses = takesAddresses
    hosts = Set(
      ["localhost", "127.0.0.1", "[::1]"].flatMap { name in
        port == 80 ? [name, "\(name):80"] : ["\(name):\(port)"]
      } + names.flatMap { [$0.lowercased(), "\($0.lowercased()):\(port)"] })
  }

  /// Whether a host is an IPv4 or IPv6 address, with or without a port.
  static func isAddress(_ host: String) -> Bool {
    if host.hasPrefix("[") {
      guard let end = host.lastIndex(of: "]") else { return false }
      let port = host[host.index(after: end)...]
      return isPort(port)
        && (try? SocketAddress(ipAddress: String(host.dropFirst().prefix { $0 != "]" }), port: 0))
          != nil
    }
    let address = host.prefix { $0 != ":" }
    return isPort(host.dropFirst(address.count)) && address.contains(".")
      && (try? SocketAddress(ipAddress: String(address), port: 0)) != nil
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || (text.first == ":" && UInt16(text.dropFirst()) != nil)
  }

  func handle(
    _ request: Request, context: PhotoContext,
    next: (Request, PhotoContext) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority?.lowercased(),
      hosts.contains(host) || takesAddresses && Self.isAddress(host)
    else {
      throw HTTPError(
        .misdirectedRequest,
        message: "this server answers to \(hosts.sorted().joined(separator: ", ")) only")
    }
    return try await next(request, context)
  }
}

/// What a browser says of the page that asked: only this server's own may.
struct OriginCheck: RouterMiddleware {
  typealias Context = PhotoContext

  func handle(
    _ request: Request, context: PhotoContext,
    next: (Request, PhotoContext) async throws -> Response
  ) async throws -> Response {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
      site != "same-origin", site != "none"
    {
      throw HTTPError(.forbidden, message: "another site asked for this")
    }
    return try await next(request, context)
  }
}

/// What changes something, and what costs work, must come from the page: it carries the token of its session, which
/// other pages cannot read, in a header that they cannot set.
struct TokenCheck: RouterMiddleware {
  typealias Context = PhotoContext

  static let header = HTTPField.Name("X-Photo-Search-Token")!

  func handle(
    _ request: Request, context: PhotoContext,
    next: (Request, PhotoContext) async throws -> Response
  ) async throws -> Response {
    if request.method != .get && request.method != .head {
      guard let sent = request.headers[Self.header], let token = context.token,
        Secret.areEqual(sent.utf8, token.utf8)
      else {
        throw HTTPError(
          .forbidden, message: "the token is missing or of another session; load the page again")
      }
    }
    return try await next(request, context)
  }
}

/// Headers of every answer, errors included.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = PhotoContext

  /// Whether browsers come over TLS only.
  var isBehindTLS = false

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
    if isBehindTLS { response.headers[.strictTransportSecurity] = "max-age=31536000" }
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
        case .empty, .otherModel, .busy, .vectorStore: .serviceUnavailable
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
