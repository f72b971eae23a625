import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// One request while it is answered.
struct Exchange: Sendable {
  let logger: Logger
  /// Pays for the bytes that the request holds.
  let reservation: ByteReservation
}

extension EmbeddingService {
  /// Answers a request with a body of JSON, and stops where the client has gone or the time is over.
  ///
  /// - Parameters:
  ///   - request: whose body is read.
  ///   - context: of the request.
  ///   - type: of the body.
  ///   - work: makes the answer; it is cancelled where nobody waits for it any more.
  /// - Throws: ``ServiceError``, `DecodingError`, what `work` throws.
  func answer<Body: Decodable & Sendable>(
    _ request: Request, _ context: ServerContext, _ type: Body.Type,
    _ work: @escaping @Sendable (Body, Exchange) async throws -> Response
  ) async throws -> Response {
    guard Self.isJSON(request.headers[.contentType]) else { throw ServiceError.notJSON }
    let presence = await ClientPresence.of(context.channel)
    let exchange = Exchange(logger: context.logger, reservation: ByteReservation(budget))
    defer { exchange.reservation.release() }
    let limits = configuration.limits
    return try await withThrowingTaskGroup(of: Response.self) { group in
      group.addTask {
        let bytes = try await withTimeLimit(limits.bodyTime, .slowBody(limits.bodyTime)) {
          try await Self.bytes(of: request, limit: limits.bodyBytes, exchange.reservation)
        }
        let body = try await offPool { try Self.decoder.decode(Body.self, from: bytes) }
        return try await work(body, exchange)
      }
      group.addTask {
        await presence.left()
        try Task.checkCancellation()
        throw ServiceError.clientGone
      }
      group.addTask {
        try await Task.sleep(for: limits.requestTime)
        throw ServiceError.tookTooLong(limits.requestTime)
      }
      defer { group.cancelAll() }
      guard let response = try await group.next() else { throw ServiceError.internal }
      return response
    }
  }

  private static func isJSON(_ contentType: String?) -> Bool {
    let type = contentType?.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    return type == "application/json"
  }

  private static func bytes(
    of request: Request, limit: Int, _ reservation: ByteReservation
  ) async throws -> Data {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      guard length <= limit else { throw ServiceError.bodyTooLarge(limit: limit) }
    }
    var bytes = Data()
    do {
      for try await chunk in request.body {
        guard chunk.readableBytes <= limit - bytes.count else {
          throw ServiceError.bodyTooLarge(limit: limit)
        }
        try reservation.grow(by: chunk.readableBytes)
        bytes.append(contentsOf: chunk.readableBytesView)
      }
    } catch let error as ServiceError {
      throw error
    } catch {
      try Task.checkCancellation()
      throw ServiceError.brokenBody
    }
    return bytes
  }

  private static let decoder = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }()
}
