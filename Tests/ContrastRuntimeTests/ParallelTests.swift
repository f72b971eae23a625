import ContrastTestSupport
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import ContrastRuntime

@Suite struct ParallelTests {
  /// Counts what happens in a loop.
  private final class Log: Sendable {
    let counts: Mutex<[Int]>
    let busy: Mutex<Set<Int>> = Mutex([])
    let clashes = Atomic(0)

    init(tasks: Int) { counts = Mutex(Array(repeating: 0, count: tasks)) }

    func note(_ task: Int, _ worker: Int, threads: Int, _ body: () -> Void = {}) {
      let isAlone = busy.withLock { $0.insert(worker).inserted }
      if !isAlone || worker >= threads { clashes.add(1, ordering: .relaxed) }
      body()
      counts.withLock { $0[task] += 1 }
      _ = busy.withLock { $0.remove(worker) }
    }

    var isWhole: Bool {
      counts.withLock { $0.allSatisfy { $0 == 1 } } && clashes.load(ordering: .relaxed) == 0
    }
  }

  private func run(
    tasks: Int, threads: Int,
    _ body: @escaping @Sendable (_ task: Int, _ worker: Int) -> Void = { _, _ in }
  ) -> Bool {
    let log = Log(tasks: tasks)
    Parallel.perform(tasks, threads: threads) { task, worker in
      log.note(task, worker, threads: threads) { body(task, worker) }
    }
    return log.isWhole
  }

  @Test(arguments: [(0, 3), (1, 3), (2, 2), (7, 3), (100, 2), (1000, 5), (300, 100)])
  func everyTaskRunsOnceAndNoWorkerTwiceAtATime(_ tasks: Int, _ threads: Int) {
    for _ in 0..<20 { #expect(run(tasks: tasks, threads: threads)) }
  }

  /// Pauses shorter and longer than helpers wait: they are there, are just going, or must be sent for.
  @Test func helpersComeAndGo() {
    for pause in [0, 1, 10, 100, 900, 980, 1000, 1020, 1100, 3000] {
      for _ in 0..<40 {
        #expect(run(tasks: 6, threads: 3))
        if pause > 0 { usleep(UInt32(pause)) }
      }
    }
  }

  /// The caller is done long before its helper, and sleeps until then.
  @Test func aLongLastTaskIsWaitedFor() {
    for _ in 0..<10 {
      #expect(run(tasks: 2, threads: 2) { task, worker in if worker == 1 { usleep(5000) } })
      #expect(run(tasks: 2, threads: 2) { task, worker in if task == 1 { usleep(5000) } })
    }
  }

  /// More helpers than a machine word has bits, and more than the team has.
  @Test(arguments: [64, 65, 200, 1024, 5000])
  func manyHelpers(_ helpers: Int) {
    let team = ThreadTeam()
    for _ in 0..<20 {
      let isDone = withUnsafePointer(to: helpers) {
        team.perform(helpers: helpers, $0) { helpers, worker in
          precondition(worker <= helpers.load(as: Int.self))
        }
      }
      #expect(isDone)
    }
    #expect(run(tasks: 3000, threads: helpers + 1))
  }

  @Test func loopsWithinTasks() {
    let whole = Atomic(0)
    Parallel.perform(8, threads: 3) { _, _ in
      if run(tasks: 20, threads: 3) { whole.add(1, ordering: .relaxed) }
    }
    #expect(whole.load(ordering: .relaxed) == 8)
  }

  @Test func manyCallersAtOnce() {
    let whole = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 where run(tasks: 10, threads: 4) { whole.add(1, ordering: .relaxed) }
    }
    #expect(whole.load(ordering: .relaxed) == 1600)
  }

  /// What one thread wrote in a loop, others read in the next.
  @Test func loopsSeeTheOnesBefore() {
    let (even, odd) = (NumberRow(64), NumberRow(64))
    for _ in 0..<5000 {
      Parallel.perform(64, threads: 3) { task, _ in odd[task] = even[(task + 7) % 64] + 1 }
      Parallel.perform(64, threads: 3) { task, _ in even[task] = odd[(task + 7) % 64] + 1 }
    }
    #expect((0..<64).allSatisfy { even[$0] == 10_000 })
  }

  /// Numbers without a lock: loops are what orders reading and writing them.
  private final class NumberRow: @unchecked Sendable {
    private let base: UnsafeMutablePointer<Int>

    init(_ count: Int) {
      base = .allocate(capacity: count)
      base.initialize(repeating: 0, count: count)
    }

    deinit { base.deallocate() }

    subscript(index: Int) -> Int {
      get { base[index] }
      set { base[index] = newValue }
    }
  }

  @Test func resultsAreInOrder() {
    #expect(Parallel.map(1000, threads: 4) { $0 * $0 } == (0..<1000).map { $0 * $0 })
  }
}
