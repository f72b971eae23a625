import CommandSupport
import Foundation
import PhotoLibrary
import Synchronization

/// How far the work has come: a line that redraws itself on a terminal, one every ten seconds elsewhere.
final class ProgressLine: Sendable {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let shown = Mutex<ContinuousClock.Instant?>(nil)

  func show(_ progress: IndexProgress) {
    show { seconds in
      switch progress.phase {
      case .scanning: "Looking for changes"
      case .grouping: "Looking for duplicates"
      case .reading: reading(progress, seconds: seconds)
      }
    }
  }

  /// - Parameter text: what to show after so many seconds.
  func show(_ text: (_ seconds: Double) -> String) {
    shown.withLock { shown in
      let now = ContinuousClock.now
      guard now - (shown ?? start) >= (isTerminal ? .milliseconds(100) : .seconds(10)) else {
        return
      }
      shown = now
      let text = text((now - start) / .seconds(1))
      writeError(isTerminal ? "\r\u{1B}[2K\(text)" : "\(text)\n")
    }
  }

  private func reading(_ progress: IndexProgress, seconds: Double) -> String {
    let rate = Double(progress.done) / max(seconds, 0.001)
    var text = "Indexing  \(progress.done)/\(progress.total)  \(Int(rate))/s"
    if progress.done > 0 {
      text += "  \(Int((Double(progress.total - progress.done) / rate).rounded(.up))) s left"
    }
    return text
  }

  func finish() {
    shown.withLock { shown in
      if isTerminal, shown != nil { writeError("\r\u{1B}[2K") }
      shown = nil
    }
  }
}
