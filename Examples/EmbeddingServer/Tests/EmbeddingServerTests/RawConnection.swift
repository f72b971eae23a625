import Foundation
import NIOCore
import NIOPosix

@testable import EmbeddingServerCore

/// Bytes to and from a server, as they are.
enum RawConnection {
  /// Sends parts, and reads one answer or what comes until the server closes.
  ///
  /// - Parameters:
  ///   - parts: of the request, each behind a pause.
  ///   - port: of the server.
  ///   - limit: of the time.
  /// - Returns: the answer as text, empty where the server closed without one.
  static func exchange(
    _ parts: [[UInt8]], pause: Duration = .zero, port: Int, limit: Duration = .seconds(30)
  ) async throws -> String {
    let late = ServiceError.tookTooLong(limit)
    return try await withTimeLimit(limit, late) {
      try await withChannel(port: port) { inbound, outbound in
        for part in parts {
          // The server may answer and close before all is sent.
          do { try await outbound.write(ByteBuffer(bytes: part)) } catch { break }
          if pause > .zero { try await Task.sleep(for: pause) }
        }
        var bytes: [UInt8] = []
        do {
          for try await part in inbound {
            bytes += Array(buffer: part)
            if isWhole(bytes) { break }
          }
        } catch is CancellationError {
          throw late
        } catch {
          // Reset by the server.
        }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Sends a request, and leaves without an answer.
  static func leave(
    after request: [UInt8], port: Int, _ meanwhile: @Sendable () async throws -> Void
  ) async throws {
    try await withChannel(port: port) { _, outbound in
      try await outbound.write(ByteBuffer(bytes: request))
      try await meanwhile()
    }
  }

  private static func withChannel<R>(
    port: Int,
    _ body: (
      NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws -> R
  ) async throws -> R {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose(body)
  }

  /// Whether an answer has the bytes that its head announces.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let text = lastAnswer(String(decoding: bytes, as: UTF8.self))
    guard let end = text.range(of: "\r\n\r\n") else { return false }
    let head = text[..<end.lowerBound].lowercased()
    guard let length = head.firstMatch(of: /content-length: (\d+)/).flatMap({ Int($0.1) }) else {
      return false
    }
    return text[end.upperBound...].utf8.count >= length
  }

  /// What follows a word to go on with the body, if there is one.
  private static func lastAnswer(_ text: String) -> Substring {
    guard text.hasPrefix("HTTP/1.1 100"), let end = text.range(of: "\r\n\r\n") else {
      return text[...]
    }
    return text[end.upperBound...]
  }

  /// The status of an answer; nil if there is none.
  static func status(of answer: String) -> Int? {
    lastAnswer(answer).firstMatch(of: /^HTTP\/1\.1 (\d{3})/).flatMap { Int($0.1) }
  }

  /// A request with a body of JSON.
  static func request(
    _ path: String, method: String = "POST", headers: [String] = [], body: [UInt8]
  ) -> [UInt8] {
    let head =
      [
        "\(method) \(path) HTTP/1.1", "Host: localhost", "Content-Type: application/json",
        "Content-Length: \(body.count)",
      ] + headers
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }
}
