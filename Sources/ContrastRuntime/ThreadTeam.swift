import CContrastKernels
import Dispatch
import Synchronization

/// Threads that help with one loop after the other.
///
/// A pass through a model is hundreds of loops of a tenth of a millisecond, each waiting for the one
/// before, and waking a thread takes a good part of that. So a helper that has nothing left to do watches for
/// the next loop a short while before it goes: it is a block on a queue of Dispatch, which returns, and is
/// sent for again by a loop that begins without it.
///
/// A loop waits for the helpers that have joined it, not for those on their way.
final class ThreadTeam: Sendable {
  /// Called by every member that takes part, with what belongs to the loop and the member's number.
  ///
  /// A C function, so that whatever it retains is released before its caller says that it has returned.
  typealias Work = @convention(c) (_ context: UnsafeRawPointer, _ worker: Int) -> Void

  static let shared = ThreadTeam()

  /// The most helpers of a loop; one that asks for more gets so many.
  static let maximumHelpers = 1024

  /// How long an idle thread spins before it blocks: longer than most tasks, so that a helper that ends early
  /// still finds the next loop.
  private static let patience = Duration.milliseconds(1)

  /// The loop at hand in one word, which owner and helpers change at once.
  private struct State {
    /// From the lowest bit: helpers at work (16 bits), `open`, `awaited`, helpers wanted (14 bits), the
    /// loop's number (32 bits).
    var word: UInt64

    static let open: UInt64 = 1 << 16
    static let awaited: UInt64 = 1 << 17

    static func opened(loop: UInt32, wanted: Int) -> State {
      State(word: UInt64(loop) << 32 | UInt64(wanted) << 18 | open)
    }

    var atWork: Int { Int(word & 0xFFFF) }
    /// Whether helpers may join.
    var isOpen: Bool { word & Self.open != 0 }
    /// Whether the owner sleeps until the last helper wakes it.
    var isAwaited: Bool { word & Self.awaited != 0 }
    /// Helpers below this number may join.
    var wanted: Int { Int(word >> 18 & 0x3FFF) }
    var loop: UInt32 { UInt32(truncatingIfNeeded: word >> 32) }
  }

  private let state = Atomic<UInt64>(0)
  /// For each helper whether it watches or works, or is on its way.
  nonisolated(unsafe) private let present: UnsafeMutablePointer<Atomic<Bool>>
  /// Whether a loop owns the team.
  private let isTaken = Atomic(false)
  private let lastHasLeft = DispatchSemaphore(value: 0)
  private let queue = DispatchQueue(label: "contrast.threads", attributes: .concurrent)
  // Written by the owner before a loop opens, read by helpers that have joined it.
  nonisolated(unsafe) private var work: Work = { _, _ in }
  nonisolated(unsafe) private var context = UnsafeRawPointer(bitPattern: 1)!

  init() {
    present = .allocate(capacity: Self.maximumHelpers)
    for helper in 0..<Self.maximumHelpers { (present + helper).initialize(to: Atomic(false)) }
  }

  deinit {
    present.deinitialize(count: Self.maximumHelpers)
    present.deallocate()
  }

  /// Calls `work` on this thread as number 0, and on each helper that comes in time, as numbers 1 to `helpers`.
  /// All calls have returned when it returns.
  ///
  /// - Returns: false if nothing was done because another loop has the team, perhaps the one that this is
  ///   a part of.
  func perform(helpers: Int, _ context: UnsafeRawPointer, _ work: Work) -> Bool {
    let helpers = min(helpers, Self.maximumHelpers)
    guard !isTaken.exchange(true, ordering: .acquiring) else { return false }
    defer { isTaken.store(false, ordering: .releasing) }
    self.work = work
    self.context = context
    let loop = State(word: state.load(ordering: .relaxed)).loop &+ 1
    // Here and where a helper goes, each writes what the other reads next: one of them sees the other.
    state.store(State.opened(loop: loop, wanted: helpers).word, ordering: .sequentiallyConsistent)
    for helper in 0..<helpers where arrive(helper) { queue.async { self.help(as: helper) } }
    work(context, 0)
    let closed = state.bitwiseAnd(~State.open, ordering: .acquiringAndReleasing).newValue
    guard State(word: closed).atWork > 0 else { return true }
    let now = watch { $0.atWork == 0 }
    if now.atWork > 0 {
      let before = state.bitwiseOr(State.awaited, ordering: .acquiringAndReleasing).oldValue
      if State(word: before).atWork > 0 { lastHasLeft.wait() }
    }
    return true
  }

  private func help(as helper: Int) {
    var last: UInt32?
    func isWanted(_ now: State) -> Bool {
      now.isOpen && helper < now.wanted && now.loop != last
    }
    repeat {
      while true {
        let now = watch(until: isWanted)
        guard isWanted(now) else { break }
        guard
          state.compareExchange(
            expected: now.word, desired: now.word + 1, ordering: .acquiringAndReleasing
          ).exchanged
        else { continue }
        last = now.loop
        work(context, helper + 1)
        let left = State(word: state.subtract(1, ordering: .acquiringAndReleasing).newValue)
        if left.atWork == 0 && left.isAwaited { lastHasLeft.signal() }
      }
      present[helper].store(false, ordering: .sequentiallyConsistent)
      // A loop that began just now may have taken this helper for present.
    } while isWanted(State(word: state.load(ordering: .sequentiallyConsistent))) && arrive(helper)
  }

  /// Marks a helper as present.
  ///
  /// - Returns: whether it was not.
  private func arrive(_ helper: Int) -> Bool {
    !present[helper].load(ordering: .sequentiallyConsistent)
      && !present[helper].exchange(true, ordering: .sequentiallyConsistent)
  }

  /// The state as soon as `condition` holds of it, or after a while.
  private func watch(until condition: (State) -> Bool) -> State {
    var now = State(word: state.load(ordering: .acquiring))
    if condition(now) { return now }
    let end = ContinuousClock.now + Self.patience
    repeat {
      for _ in 0..<64 {
        contrast_spin_hint()
        now = State(word: state.load(ordering: .acquiring))
        if condition(now) { return now }
      }
    } while ContinuousClock.now < end
    return now
  }
}
