import Contrast
import Foundation

/// Shows on standard error how far a long piece of work has come: a bar that redraws itself on a
/// terminal, a line every now and then elsewhere.
public final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var lastShown: ContinuousClock.Instant
    var isVisible = false
  }

  private let title: String
  private let total: Int?
  private let quiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let state: Locked<State>

  /// - Parameters:
  ///   - total: the amount of work, if known.
  ///   - quiet: whether nothing is shown off a terminal.
  public init(_ title: String, total: Int?, quiet: Bool = false) {
    self.title = title
    self.total = total
    self.quiet = quiet
    state = Locked(State(lastShown: start))
  }

  /// Says which share of some work is done, in percent: of a bar with the total 100.
  public func update(share progress: WorkProgress) {
    update(Int((progress.fraction ?? 0) * 100))
  }

  /// Says how much is done so far.
  public func update(_ done: Int) {
    state.with { state in
      state.done = done
      let now = ContinuousClock.now
      guard now - state.lastShown >= (isTerminal ? .milliseconds(100) : .seconds(10)) else {
        return
      }
      state.lastShown = now
      show(&state, now)
    }
  }

  /// Removes the bar, or says what the whole took where there is none.
  public func finish() {
    state.with { state in
      if isTerminal {
        if state.isVisible { writeError("\r\u{1B}[2K") }
      } else if state.isVisible {
        show(&state, .now)
      }
      state.isVisible = false
    }
  }

  /// Writes a line to standard error without tearing the bar.
  public func note(_ text: String) {
    state.with { state in
      if isTerminal, state.isVisible { writeError("\r\u{1B}[2K") }
      writeError(text + "\n")
      if isTerminal, state.isVisible { show(&state, .now) }
    }
  }

  private func show(_ state: inout State, _ now: ContinuousClock.Instant) {
    if quiet, !isTerminal { return }
    state.isVisible = true
    let text = Self.line(
      title, done: state.done, total: total, seconds: (now - start) / .seconds(1),
      bar: isTerminal)
    writeError(isTerminal ? "\r\u{1B}[2K\(text)" : "\(text)\n")
  }

  /// One state of the bar, such as `Encoding [######----]  60 %  600/1000  120/s  3 s left`.
  static func line(_ title: String, done: Int, total: Int?, seconds: Double, bar: Bool) -> String {
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let speed = rate >= 10 ? "\(Int(rate))/s" : String(format: "%.1f/s", rate)
    guard let total, total > 0 else { return "\(title)  \(done)  \(speed)" }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 24)
    let drawing =
      bar
      ? " [" + String(repeating: "#", count: filled) + String(repeating: "-", count: 24 - filled)
        + "]" : ""
    var text = "\(title)\(drawing) \(Int(share * 100)) %  \(done)/\(total)  \(speed)"
    if rate > 0, done < total {
      text += "  \(Int((Double(total - done) / rate).rounded(.up))) s left"
    }
    return text
  }
}
