import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import EmbeddingServerCore

@Suite("Overload", .timeLimit(.minutes(5)))
struct OverloadTests {
  /// A request like no other: equal texts of a batch are computed once.
  private static func body() -> String {
    let number = serial.add(1, ordering: .relaxed).newValue
    return "{\"inputs\": \((0..<16).map { "a blue square and \(number) circles in row \($0)" })}"
  }

  private static let serial = Atomic(0)

  @Test("At twice the capacity some requests are refused, none fails, and memory stays flat")
  func twiceTheCapacity() async throws {
    let server = try TestServer {
      $0.limits.batchTokens = 512
      $0.limits.queuedBatches = 2
    }
    try await server.run { client in
      let capacity = try await capacity(client)
      let before = try #require(ServerMetrics.residentBytes)
      let counts = try await load(client, perSecond: 2 * capacity, seconds: 4)
      let after = try #require(ServerMetrics.residentBytes)
      #expect(Set(counts.keys).isSubset(of: [200, 429]), "\(counts)")
      #expect(counts[429, default: 0] > 0 && counts[200, default: 0] > 0, "\(counts)")
      #expect(after - before < 64 << 20, "\((after - before) >> 20) MiB more")
      #expect(server.service.budget.usedBytes == 0)
      #expect(try await client.post("/embed", Self.body()).status == 200)
    }
  }

  private final class Counter: Sendable {
    let value = Atomic(0)
  }

  /// Requests answered a second where one always waits, and none is refused: refusing takes time, too.
  private func capacity(_ client: any TestClientProtocol) async throws -> Double {
    _ = try await client.post("/embed", Self.body())
    let start = ContinuousClock.now
    let done = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          while ContinuousClock.now - start < .seconds(2) {
            let reply = try await client.post("/embed", Self.body())
            if reply.status == 200 { done.value.add(1, ordering: .relaxed) }
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = Double((ContinuousClock.now - start).nanoseconds) / 1e9
    return Double(max(1, done.value.load(ordering: .relaxed))) / seconds
  }

  /// Sends requests at a rate, whether earlier ones have been answered or not.
  ///
  /// - Returns: how often each status came.
  private func load(
    _ client: any TestClientProtocol, perSecond rate: Double, seconds: Double
  ) async throws -> [Int: Int] {
    let start = ContinuousClock.now
    return try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<Int(rate * seconds) {
        try await Task.sleep(until: start + .seconds(Double(number) / rate), clock: .continuous)
        group.addTask {
          let reply = try await client.post("/embed", Self.body())
          if reply.status == 429 {
            #expect(reply.errorType == "Overloaded" && reply.headers[.retryAfter] == "1")
          }
          return reply.status
        }
      }
      return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
  }

  @Test("What waits too long is told so")
  func queueTime() async throws {
    let server = try TestServer {
      $0.limits.batchTokens = 1
      $0.limits.queuedBatches = 1_000_000
      $0.limits.queueTime = .milliseconds(100)
    }
    try await server.run { client in
      let texts = (0..<400).map { "\($0) " + String(repeating: "a red circle ", count: 40) }
      let reply = try await client.post("/embed", "{\"inputs\": \(texts)}")
      #expect(reply.status == 503 && reply.errorType == "Unhealthy")
    }
  }
}
