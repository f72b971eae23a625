import Synchronization

/// Gives something back when nobody refers to it any more: what an answer needs that is still being sent when its route
/// has returned, however that ends.
final class Hold: Sendable {
  private let release: @Sendable () -> Void

  init(_ release: @escaping @Sendable () -> Void) { self.release = release }

  deinit { release() }
}

/// Places of which there are so many.
final class Places: Sendable {
  private let limit: Int
  private let taken = Mutex(0)

  init(limit: Int) { self.limit = limit }

  /// - Returns: the place; nil where all are taken.
  func take() -> Hold? {
    let isFree = taken.withLock { taken in
      guard taken < limit else { return false }
      taken += 1
      return true
    }
    return isFree ? Hold { [self] in taken.withLock { $0 -= 1 } } : nil
  }
}

/// A value that comes from elsewhere.
final class Received<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)

  var value: Value? {
    get { stored.withLock { $0 } }
    set { stored.withLock { $0 = newValue } }
  }
}
