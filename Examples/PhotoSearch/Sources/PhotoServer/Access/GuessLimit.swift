import Synchronization

/// Slows down who guesses passwords.
///
/// After ``free`` wrong ones an address waits a second, and twice as long after each further one, up to a quarter
/// of an hour. All addresses together have ``freeOfAll`` wrong ones a minute, so that many machines guess no
/// faster; who is logged in already is not affected.
final class GuessLimit: Sendable {
  static let free = 5
  static let freeOfAll = 60
  private static let longest = Duration.seconds(900)
  private static let mostAddresses = 10_000

  private struct Guesses {
    var count = 0
    var blockedUntil: ContinuousClock.Instant
  }

  private struct State {
    var guesses: [String: Guesses] = [:]
    /// The last wrong ones of all addresses.
    var recent: [ContinuousClock.Instant] = []
  }

  private let state = Mutex(State())

  /// - Returns: how long an address has to wait; nil if it may try.
  func wait(_ address: String, now: ContinuousClock.Instant = .now) -> Duration? {
    state.withLock { state in
      if let guesses = state.guesses[address], guesses.blockedUntil > now {
        return guesses.blockedUntil - now
      }
      guard state.recent.count >= Self.freeOfAll else { return nil }
      let wait = state.recent[state.recent.count - Self.freeOfAll] + .seconds(60) - now
      return wait > .zero ? wait : nil
    }
  }

  func failed(_ address: String, now: ContinuousClock.Instant = .now) {
    state.withLock { state in
      state.recent = state.recent.filter { now - $0 < .seconds(60) } + [now]
      if state.guesses.count >= Self.mostAddresses, state.guesses[address] == nil {
        state.guesses = state.guesses.filter { now - $0.value.blockedUntil < Self.longest }
        if state.guesses.count >= Self.mostAddresses { state.guesses.removeAll() }
      }
      var guesses = state.guesses[address] ?? Guesses(blockedUntil: now)
      // Who was quiet for long begins anew.
      if now - guesses.blockedUntil > Self.longest { guesses.count = 0 }
      guesses.count += 1
      let doublings = guesses.count - Self.free
      guesses.blockedUntil =
        doublings < 0
        ? now : now + min(Self.longest, .seconds(1) * (1 << min(doublings, 20)))
      state.guesses[address] = guesses
    }
  }

  func succeeded(_ address: String) {
    state.withLock { $0.guesses[address] = nil }
  }
}
