import Foundation
import Synchronization

@testable import ContrastTraining

/// Processes that are threads of this one: mail between any two of them, in order.
final class InProcessGroup: @unchecked Sendable {
  // All of it behind the condition.
  private let condition = NSCondition()
  private var mail: [[[[UInt8]]]]
  private var lost: (rank: Int, reason: String)?
  /// The bytes that each process has sent to others.
  private var sent: [Int]

  init(_ count: Int) {
    mail = Array(repeating: Array(repeating: [], count: count), count: count)
    sent = Array(repeating: 0, count: count)
  }

  fileprivate func send(_ bytes: UnsafeRawBufferPointer, from: Int, to: Int) {
    condition.withLock {
      mail[from][to].append(Array(bytes))
      if from != to { sent[from] += bytes.count }
      condition.broadcast()
    }
  }

  fileprivate func receive(into target: UnsafeMutableRawBufferPointer, from: Int, to: Int) throws {
    let bytes = try condition.withLock {
      while mail[from][to].isEmpty {
        if let lost { throw TrainingError.processLost(rank: lost.rank, reason: lost.reason) }
        condition.wait()
      }
      return mail[from][to].removeFirst()
    }
    precondition(bytes.count == target.count, "\(bytes.count) bytes came, not \(target.count)")
    bytes.withUnsafeBytes { target.copyMemory(from: $0) }
  }

  fileprivate func abort(_ rank: Int, _ reason: String) {
    condition.withLock {
      if lost == nil { lost = (rank, reason) }
      condition.broadcast()
    }
  }

  /// The bytes that a process has sent to others.
  static func bytesSent(by process: ProcessGroup) -> Int {
    guard let member = process.collectives as? Member else { return 0 }
    return member.group.condition.withLock { member.group.sent[member.rank] }
  }

  private struct Member: Collectives {
    let group: InProcessGroup
    let rank: Int
    let count: Int

    private func parts(_ bytes: UnsafeMutableRawBufferPointer, _ counts: [Int])
      -> [UnsafeMutableRawBufferPointer]
    {
      var start = 0
      return counts.map { count in
        defer { start += count }
        return UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + count])
      }
    }

    func gather(
      _ part: UnsafeRawBufferPointer, counts: [Int], into target: UnsafeMutableRawBufferPointer
    ) throws {
      for other in 0..<count { group.send(part, from: rank, to: other) }
      for (other, place) in parts(target, counts).enumerated() {
        try group.receive(into: place, from: other, to: rank)
      }
    }

    func exchange(
      _ parts: UnsafeRawBufferPointer, sending: [Int],
      into target: UnsafeMutableRawBufferPointer, receiving: [Int]
    ) throws {
      let outgoing = self.parts(UnsafeMutableRawBufferPointer(mutating: parts), sending)
      for (other, part) in outgoing.enumerated() {
        group.send(UnsafeRawBufferPointer(part), from: rank, to: other)
      }
      for (other, place) in self.parts(target, receiving).enumerated() {
        try group.receive(into: place, from: other, to: rank)
      }
    }

    func pass(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws {
      group.send(bytes, from: rank, to: (rank + 1) % count)
      try group.receive(into: target, from: (rank + count - 1) % count, to: rank)
    }

    func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
      if rank == root {
        for other in 0..<count where other != root {
          group.send(UnsafeRawBufferPointer(bytes), from: rank, to: other)
        }
      } else {
        try group.receive(into: bytes, from: root, to: rank)
      }
    }

    func abort(_ reason: String) { group.abort(rank, reason) }
  }

  /// Runs `body` on a thread for each process; the outcomes in the order of their ranks.
  static func run<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (ProcessGroup) throws -> Value
  ) -> [Outcome<Value>] {
    let group = InProcessGroup(count)
    let outcomes = Outcomes<Value>(count)
    let done = DispatchGroup()
    for rank in 0..<count {
      done.enter()
      let thread = Thread {
        let outcome = Outcome {
          try body(ProcessGroup(Member(group: group, rank: rank, count: count)))
        }
        if let error = outcome.error { group.abort(rank, "\(error)") }
        outcomes[rank] = outcome
        done.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    done.wait()
    return outcomes.all
  }

  /// The same for what waits for others.
  static func runTasks<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (ProcessGroup) async throws -> Value
  ) async -> [Outcome<Value>] {
    let group = InProcessGroup(count)
    let outcomes = Outcomes<Value>(count)
    await withTaskGroup(of: Void.self) { tasks in
      for rank in 0..<count {
        tasks.addTask {
          var outcome = Outcome<Value>()
          do {
            outcome.value = try await body(
              ProcessGroup(Member(group: group, rank: rank, count: count)))
          } catch { outcome.error = error }
          outcomes[rank] = outcome
        }
      }
    }
    return outcomes.all
  }

  private final class Outcomes<Value: Sendable>: Sendable {
    private let values: Mutex<[Outcome<Value>?]>

    init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

    subscript(rank: Int) -> Outcome<Value>? {
      get { values.withLock { $0[rank] } }
      set { values.withLock { $0[rank] = newValue } }
    }

    var all: [Outcome<Value>] { values.withLock { $0.map { $0! } } }
  }

  /// What came of a process.
  struct Outcome<Value: Sendable>: Sendable {
    var value: Value?
    var error: (any Error)?

    init() {}

    init(_ body: () throws -> Value) {
      do { value = try body() } catch { self.error = error }
    }

    func get() throws -> Value {
      if let error { throw error }
      return value!
    }
  }
}
