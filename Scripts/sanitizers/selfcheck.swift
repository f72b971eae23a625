// Small programs with and without errors. Scripts/test-sanitizers runs them first, because a sanitizer
// that reports nothing may also not be working.
//
//   selfcheck locked    four threads add under a Mutex that they wait for: nothing to report
//   selfcheck race      the same without the lock: ThreadSanitizer must report it
//   selfcheck empty     four threads make empty arrays: the one report that is suppressed
//   selfcheck overrun   a read past the end of a buffer: AddressSanitizer must report it

import Foundation
import Synchronization

/// `@unchecked Sendable`: guarded by a lock in `locked`, by nothing in `race`.
final class Counter: @unchecked Sendable {
  var value = 0
}

/// Runs `body` on four threads, which have nothing in common but their beginning and their end.
func onThreads(_ body: @escaping @Sendable () -> Void) {
  let done = DispatchSemaphore(value: 0)
  for _ in 0..<4 {
    Thread.detachNewThread {
      body()
      done.signal()
    }
  }
  for _ in 0..<4 { done.wait() }
}

let counter = Counter()
let lock = Mutex(())
// 0, which the compiler does not know.
let none = CommandLine.arguments.count - 2

switch CommandLine.arguments.dropFirst().first {
case "locked":
  onThreads {
    for _ in 0..<200 {
      lock.withLock { _ in
        counter.value += 1
        // Long enough for the others to wait for the lock.
        usleep(20)
      }
    }
  }
  precondition(counter.value == 800)
case "race":
  onThreads { counter.value += 1 }
case "empty":
  onThreads {
    for _ in 0..<200 {
      let array = [Int](unsafeUninitializedCapacity: none) { _, count in count = none }
      precondition(array.isEmpty)
    }
  }
case "overrun":
  let buffer = UnsafeMutablePointer<Int>.allocate(capacity: 4)
  buffer.initialize(repeating: 1, count: 4)
  print(buffer[none + 4])
default:
  fatalError("selfcheck locked | race | empty | overrun")
}
