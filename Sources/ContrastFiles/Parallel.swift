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
    let next = Atomic(0)
    withoutActuallyEscaping(body) { body in
      // The tasks are independent by contract, and all are done when this function returns.
      nonisolated(unsafe) let body = body
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        while true {
          let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard task < tasks else { return }
          body(task, worker)
        }
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
