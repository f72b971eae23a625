import Foundation
import HTTPTypes
import HummingbirdTesting
import PrometheusMetrics
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

  /// Rates are for Benchmarks/server: here other tests compute beside these requests, or none do.
  @Test("Of far more requests than fit, some are refused, none fails, and memory stays flat")
  func overload() async throws {
    let server = try TestServer {
      $0.limits.batchTokens = 512
      $0.limits.queuedBatches = 2
    }
    try await server.run { client in
      _ = try await load(client, count: 40)
      let before = try #require(PrometheusMetrics.residentBytes)
      var counts: [Int: Int] = [:]
      for _ in 0..<3 { counts.merge(try await load(client, count: 40), uniquingKeysWith: +) }
      let after = try #require(PrometheusMetrics.residentBytes)
      #expect(Set(counts.keys) == [200, 429], "\(counts)")
      #expect(after - before < 64 << 20, "\((after - before) >> 20) MiB more")
      #expect(server.service.budget.usedBytes == 0)
      #expect(try await client.post("/embed", Self.body()).status == 200)
    }
  }

  /// Sends requests all at once.
  ///
  /// - Returns: how often each status came.
  private func load(_ client: any TestClientProtocol, count: Int) async throws -> [Int: Int] {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<count {
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
      #expect(reply.status == 429 && reply.errorType == "Overloaded")
    }
  }
}
