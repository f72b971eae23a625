import Synchronization

/// The bytes of requests that the server holds at once: bodies, and images that it fetched.
final class ByteBudget: Sendable {
  let limit: Int
  private let used = Mutex(0)

  init(limit: Int) { self.limit = limit }

  /// The bytes held now.
  var usedBytes: Int { used.withLock { $0 } }

  fileprivate func take(_ bytes: Int) -> Bool {
    used.withLock { used in
      guard bytes <= limit - used else { return false }
      used += bytes
      return true
    }
  }

  fileprivate func giveBack(_ bytes: Int) { used.withLock { $0 -= bytes } }
}

/// What one request holds of a ``ByteBudget``; ``release()`` gives it back.
final class ByteReservation: Sendable {
  private let budget: ByteBudget
  private let held = Mutex(0)

  init(_ budget: ByteBudget) { self.budget = budget }

  /// - Throws: ``ServiceError`` where the server holds as much as it may.
  func grow(by bytes: Int) throws(ServiceError) {
    guard budget.take(bytes) else {
      throw .overloaded(
        "the server holds as many bytes of requests as it may (\(budget.limit))", retryAfter: 1)
    }
    held.withLock { $0 += bytes }
  }

  func release() {
    budget.giveBack(
      held.withLock { held in
        defer { held = 0 }
        return held
      })
  }
}
