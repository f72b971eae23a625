import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A request with where it came from and whose session it belongs to.
struct PhotoContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the other end, without its port.
  let address: String
  /// What changes something must carry it.
  var token: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// Who may ask. Without a password everybody may who reaches the server, which is this machine.
struct Access: Sendable {
  /// nil where none is needed.
  let password: Password?
  /// Whether browsers come over TLS, which a server in front of this one speaks.
  let isBehindTLS: Bool
  /// Of this run of the server, where there are no sessions.
  let token: String

  private let sessions = Sessions()
  private let guesses = GuessLimit()
  private let checking = DispatchQueue(label: "photo-search.password", qos: .userInitiated)

  init(password: Password?, isBehindTLS: Bool, token: String) {
    self.password = password
    self.isBehindTLS = isBehindTLS
    self.token = token
  }

  /// A browser takes a cookie of the second name only over TLS, for this host and the whole of it.
  private var cookieName: String {
    isBehindTLS ? "__Host-photo-search-session" : "photo-search-session"
  }

  private func cookie(_ value: String, seconds: Int) -> String {
    "\(cookieName)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict"
      + (isBehindTLS ? "; Secure" : "")
  }

  private func cookie(of request: Request) -> String? {
    let prefix = cookieName + "="
    return request.headers[values: .cookie].lazy.flatMap { $0.split(separator: ";") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  /// - Returns: the token that changes must carry; nil for who is not logged in.
  func token(of request: Request) -> String? {
    guard password != nil else { return token }
    return cookie(of: request).flatMap { sessions.session($0)?.token }
  }

  // MARK: - Logging in and out

  struct LoginRequest: Decodable, Sendable {
    var password: String
  }

  /// - Throws: `HTTPError` with 401 for a wrong password, 429 for too many of them.
  func login(_ login: LoginRequest, from address: String) async throws -> Response {
    guard let password else { return Response(status: .noContent) }
    if let wait = guesses.wait(address) {
      let seconds = Int((wait / .seconds(1)).rounded(.up))
      throw HTTPError(
        .tooManyRequests, headers: [.retryAfter: "\(seconds)"],
        message: "too many wrong passwords; try again in \(seconds) s")
    }
    // Counts as wrong until it is known to be right, so that guesses at the same time count too.
    guesses.failed(address)
    let isRight = await withCheckedContinuation { continuation in
      checking.async { continuation.resume(returning: password.matches(login.password)) }
    }
    guard isRight else { throw HTTPError(.unauthorized, message: "the password is wrong") }
    guesses.succeeded(address)
    let seconds = Int(Sessions.longest / .seconds(1))
    return Response(
      status: .noContent, headers: [.setCookie: cookie(sessions.begin(), seconds: seconds)])
  }

  func logout(_ request: Request) -> Response {
    if let cookie = cookie(of: request) { sessions.end(cookie) }
    return Response(status: .noContent, headers: [.setCookie: cookie("", seconds: 0)])
  }
}

/// Lets in who is logged in; others get 401, and the page asks for the password.
struct SessionCheck: RouterMiddleware {
  typealias Context = PhotoContext

  let access: Access

  func handle(
    _ request: Request, context: PhotoContext,
    next: (Request, PhotoContext) async throws -> Response
  ) async throws -> Response {
    guard let token = access.token(of: request) else {
      throw HTTPError(.unauthorized, message: "log in first")
    }
    var context = context
    context.token = token
    return try await next(request, context)
  }
}
