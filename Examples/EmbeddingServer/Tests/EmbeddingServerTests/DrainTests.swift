import Foundation
import NIOCore
import ServiceLifecycle
import Testing

@testable import EmbeddingServerCore

@Suite("The end of a server", .timeLimit(.minutes(3)))
struct DrainTests {
  /// Runs a server until `body` has triggered its end and it has ended.
  private func run(
    _ server: TestServer, _ body: @Sendable (_ port: Int, ServiceGroup) async throws -> Void
  ) async throws {
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    let group = server.service.group(signals: []) { channel in
      continuation.yield(channel.localAddress?.port ?? 0)
    }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      for await port in ports.prefix(1) { try await body(port, group) }
      try await tasks.waitForAll()
    }
  }

  /// Some seconds of work.
  private static func slowRequest(_ number: Int) -> [UInt8] {
    let texts = (0..<24).map { "\(number) \($0) " + String(repeating: "a red circle ", count: 120) }
    return RawConnection.request("/embed", body: Array("{\"inputs\": \(texts)}".utf8))
  }

  @Test("Requests in progress are answered, new ones are refused, and it ends")
  func drain() async throws {
    let server = try TestServer {
      $0.limits.drainTime = .seconds(60)
      // Beside other tests the last of them may wait for long.
      $0.limits.queueTime = .seconds(60)
      $0.limits.batchTokens = 256
      $0.limits.queuedBatches = 1_000
    }
    try await server.service.preload()
    try await run(server) { port, group in
      try await withThrowingTaskGroup(of: String.self) { requests in
        for number in 0..<6 {
          requests.addTask {
            try await RawConnection.exchange(
              [Self.slowRequest(number)], port: port, limit: .seconds(60))
          }
        }
        while server.service.drain.requests < 6 { try await Task.sleep(for: .milliseconds(1)) }
        await group.triggerGracefulShutdown()
        while !server.service.drain.isDraining { try await Task.sleep(for: .milliseconds(1)) }
        let new = try await RawConnection.exchange(
          [RawConnection.request("/embed", body: Array(#"{"inputs": "a"}"#.utf8))], port: port)
        #expect(RawConnection.status(of: new) == 503)
        #expect(new.lowercased().contains("connection: close"))
        let health = try await RawConnection.exchange(
          [RawConnection.request("/health", method: "GET", body: [])], port: port)
        #expect(RawConnection.status(of: health) == 503)
        for try await answer in requests { #expect(RawConnection.status(of: answer) == 200) }
      }
    }
    #expect(server.service.drain.requests == 0)
  }

  @Test("A request that does not end in time is abandoned, and the server ends all the same")
  func abandoned() async throws {
    let server = try TestServer { $0.limits.drainTime = .milliseconds(200) }
    try await server.service.preload()
    let start = ContinuousClock.now
    try await run(server) { port, group in
      let half = Array(Self.slowRequest(0).prefix(300))
      try await RawConnection.leave(after: half, port: port) {
        while server.service.drain.requests < 1 { try await Task.sleep(for: .milliseconds(1)) }
        await group.triggerGracefulShutdown()
        while !server.service.drain.isDraining { try await Task.sleep(for: .milliseconds(1)) }
        try await Task.sleep(for: .milliseconds(300))
      }
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
