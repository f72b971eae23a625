import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// What holds for every request: an id, keys, the end of the server, errors as JSON, headers, a line in the log
/// and a number in the metrics.
struct Gatekeeper: RouterMiddleware {
  typealias Context = ServerContext

  let keys: APIKeys
  let drain: Drain
  let metrics: ServerMetrics

  /// Routes that need no key: what load balancers and Prometheus ask.
  private static let openRoutes: Set<String> = ["/health", "/metrics"]

  func handle(
    _ request: Request, context: ServerContext,
    next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var context = context
    let id = Self.id(of: request)
    // In the place of the number that Hummingbird gives: one id for the answer and the log.
    context.logger[metadataKey: "hb.request.id"] = "\(id)"
    let isOpen = drain.begin()
    defer { drain.end() }

    let dialect = Dialect(path: request.uri.path)
    var response: Response
    do {
      response = try await answer(request, context, isOpen: isOpen, next)
    } catch {
      let error = ServiceError(error, request, context.logger)
      response = dialect.response(to: error)
    }
    response.headers[.requestID] = id
    for (name, value) in Self.headers { response.headers[name] = value }
    if drain.isDraining || (response.status.code >= 400 && Self.mayHaveMore(request)) {
      response.headers[.connection] = "close"
    }

    let time = ContinuousClock.now - start
    // Paths that are no routes are anything at all, and would each be a series of its own.
    let route = context.endpointPath.map { $0 == "NotFound" ? "none" : $0 } ?? "none"
    let status = Int(response.status.code)
    metrics.request(
      route: route, method: Self.method(request.method), status: status, time: time)
    context.logger.log(
      level: status >= 500 && status != 503 ? .error : .info, "Request",
      metadata: [
        "method": "\(Self.method(request.method))", "route": "\(route)", "status": "\(status)",
        "seconds": "\(Double(time.nanoseconds) / 1e9)",
      ])
    return response
  }

  private func answer(
    _ request: Request, _ context: ServerContext, isOpen: Bool,
    _ next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    if !Self.openRoutes.contains(request.uri.path), !keys.allow(request.headers[.authorization]) {
      throw ServiceError.unauthorized
    }
    // Whoever asks for the health is to see the server go, and whoever looks at the numbers to see it end.
    guard isOpen || Self.openRoutes.contains(request.uri.path) else {
      throw ServiceError.unavailable("the server is about to end", retryAfter: 1)
    }
    return try await next(request, context)
  }

  /// Whether some of the request may not have been read that is more than what a connection is worth.
  private static func mayHaveMore(_ request: Request) -> Bool {
    guard let length = request.headers[.contentLength] else {
      return request.headers[.transferEncoding] != nil
    }
    return Int(length).map { $0 > 65_536 } ?? true
  }

  /// The id that the client gave, if it is a harmless one, or a new one.
  private static func id(of request: Request) -> String {
    if let id = request.headers[.requestID], (1...128).contains(id.utf8.count),
      id.utf8.allSatisfy({ byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      })
    {
      return id
    }
    return UUID().uuidString.lowercased()
  }

  /// A method may be any word; those that nobody has heard of are one.
  private static func method(_ method: HTTPRequest.Method) -> String {
    let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
    return known.contains(method) ? method.rawValue : "other"
  }

  /// What scanners look for; an interface of JSON needs nothing of what a browser could do with an answer.
  private static let headers: [(HTTPField.Name, String)] = [
    (.xContentTypeOptions, "nosniff"),
    (.cacheControl, "no-store"),
    (.contentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'"),
    (.referrerPolicy, "no-referrer"),
    (.crossOriginResourcePolicy, "same-origin"),
  ]
}

extension HTTPField.Name {
  static let requestID = literal("X-Request-Id")
  static let referrerPolicy = literal("Referrer-Policy")
  static let scoring = literal("X-Scoring")

  /// - Parameter text: letters and hyphens.
  private static func literal(_ text: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is no name") }
    return name
  }
}
