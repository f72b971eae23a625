import Synchronization

/// Memory for activations, used again and again.
///
/// A tensor that an operation makes borrows its memory here and gives it back when the last
/// reference is gone, so a forward pass written as a chain of expressions runs in the few buffers
/// that are alive at once, and the next pass finds them warm. What was not
/// needed for a whole batch goes back to the system.
public final class Workspace: Sendable {
  private struct Buffer {
    // Owned by the pool while it stands in the list.
    nonisolated(unsafe) let base: UnsafeMutableRawPointer
    let capacity: Int
    var idleSince: Int
  }

  private struct State {
    var free: [Buffer] = []
    var generation = 0
    var allocated = 0
    var peak = 0
  }

  private let state = Mutex(State())

  public init() {}

  deinit {
    state.withLock { for buffer in $0.free { buffer.base.deallocate() } }
  }

  /// The most bytes that were ever allocated at once.
  public var peakBytes: Int { state.withLock { $0.peak } }

  /// The size of a buffer for so many bytes: whole pages, in steps of a sixteenth of the next lower power of
  /// two, so that what is nearly as large fits too. Pages that are never written take no memory.
  private static func capacity(byteCount: Int) -> Int {
    let pages = max((byteCount + 4095) / 4096, 1)
    let step = max((1 << (Int.bitWidth - 1 - pages.leadingZeroBitCount)) / 16, 1)
    return (pages + step - 1) / step * step * 4096
  }

  func borrow(byteCount: Int) -> TensorStorage {
    let wanted = Self.capacity(byteCount: byteCount)
    let (base, capacity) = state.withLock { state -> (SendablePointer, Int) in
      // Best fit, but never a buffer more than twice too large: that would pin memory.
      var best: Int?
      for (i, buffer) in state.free.enumerated()
      where buffer.capacity >= wanted && buffer.capacity <= 2 * wanted {
        if best == nil || buffer.capacity < state.free[best!].capacity { best = i }
      }
      if let best {
        let buffer = state.free.remove(at: best)
        return (SendablePointer(buffer.base), buffer.capacity)
      }
      state.allocated += wanted
      state.peak = max(state.peak, state.allocated)
      return (SendablePointer(.allocate(byteCount: wanted, alignment: 4096)), wanted)
    }
    return TensorStorage(base.pointer, byteCount: byteCount, capacity: capacity, from: self)
  }

  func takeBack(_ base: UnsafeMutableRawPointer, capacity: Int) {
    let base = SendablePointer(base)
    state.withLock {
      $0.free.append(Buffer(base: base.pointer, capacity: capacity, idleSince: $0.generation))
    }
  }

  /// Gives back to the system the buffers that were not used since the last call; to be called
  /// between passes.
  package func trim() {
    state.withLock { state in
      state.free.removeAll { buffer in
        guard buffer.idleSince < state.generation else { return false }
        buffer.base.deallocate()
        state.allocated -= buffer.capacity
        return true
      }
      state.generation += 1
    }
  }
}

/// A pointer carried through a lock or into worker threads, whose use the surrounding code orders.
struct SendablePointer: @unchecked Sendable {
  let pointer: UnsafeMutableRawPointer
  init(_ pointer: UnsafeMutableRawPointer) { self.pointer = pointer }
}
