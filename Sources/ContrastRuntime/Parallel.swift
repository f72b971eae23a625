import Dispatch
import Synchronization

/// Loops over independent tasks on a bounded number of threads.
package enum Parallel {
  /// Runs `body(task, worker)` for every task below `tasks`, with `worker` below `threads`.
  package static func perform(
    _ tasks: Int, threads: Int, _ body: (_ task: Int, _ worker: Int) -> Void
  ) {
    let workers = min(threads, tasks)
    if workers <= 1 {
      for task in 0..<tasks { body(task, 0) }
      return
    }
    withoutActuallyEscaping(body) { body in
      let loop = Loop(tasks: tasks, body: body)
      withExtendedLifetime(loop) {
        let context = UnsafeRawPointer(Unmanaged.passUnretained(loop).toOpaque())
        let isDone = ThreadTeam.shared.perform(helpers: workers - 1, context) { context, worker in
          Unmanaged<Loop>.fromOpaque(context).takeUnretainedValue().run(worker)
        }
        // Loops of several callers at once, and loops within tasks.
        if !isDone { DispatchQueue.concurrentPerform(iterations: workers) { loop.run($0) } }
      }
    }
  }

  /// The results of `body` for every task below `tasks`, in order.
  package static func map<Result>(
    _ tasks: Int, threads: Int, _ body: (_ task: Int) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: tasks) { buffer, count in
      // Every task writes its own element, and all are written when `perform` returns.
      nonisolated(unsafe) let buffer = buffer
      perform(tasks, threads: threads) { task, _ in
        (buffer.baseAddress! + task).initialize(to: body(task))
      }
      count = tasks
    }
  }
}

/// The tasks of a loop, handed out one by one.
///
/// `@unchecked Sendable`: the tasks are independent by contract, and all are done when
/// ``Parallel/perform(_:threads:_:)`` returns.
private final class Loop: @unchecked Sendable {
  private let next = Atomic(0)
  private let tasks: Int
  private let body: (Int, Int) -> Void

  init(tasks: Int, body: @escaping (Int, Int) -> Void) {
    self.tasks = tasks
    self.body = body
  }

  func run(_ worker: Int) {
    while true {
      let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard task < tasks else { return }
      body(task, worker)
    }
  }
}
