import ArgumentParser
import CommandSupport
import Foundation
import PhotoLibrary
import Synchronization

struct Index: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes up folders of photos, or looks at what has changed in them.",
    discussion: """
      Without folders, those of the library are looked at again. A photo whose size and time are the same is not read \
      again; one that was moved or renamed keeps its vectors and marks. Ctrl-C keeps what is done; the next \
      run goes on from there. Another model than before is filled in behind the one in use, and takes its place \
      when every photo has been seen by it.
      """)

  @Argument(help: "Folders of photos; folders in them are looked at too.")
  var folders: [String] = []

  @Flag(help: "Print what was done as JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  @OptionGroup(title: "Model options") var model: ModelOptions

  func run() async throws {
    try await interruptible(message: "Interrupted; what was done is kept.") { try await index() }
  }

  private func index() async throws {
    let database = try await library.open(adding: folders)
    let source = try await model.source(database)
    let indexer = Indexer(
      database: database, source: source, readers: model.usedThreads, logger: makeLogger()
    ) { [model] in try await model.open($0) }
    let line = ProgressLine()
    defer { line.finish() }
    let report = try await indexer.run { line.show($0) }
    line.finish()
    if json { return print(try jsonText(report, pretty: false)) }
    let scan = report.scan
    print(
      "\(scan.added) new, \(scan.changed) changed, \(scan.missing) gone, \(scan.returned) back; "
        + "\(report.encoded) encoded, \(report.known) known already, \(report.damaged) damaged, "
        + "\(report.unreadable) unreadable")
    if report.standIns > 0 {
      print(
        "\(report.standIns) cannot be reached; they are found by their thumbnails until they are back."
      )
    }
    if report.switchedModel { print("The photos are searched with \(source.name) now.") }
    if report.damaged + report.unreadable > 0 { print("'photo-search status' lists the reasons.") }
  }
}

/// How far the work has come: a line that redraws itself on a terminal, one every ten seconds elsewhere.
private final class ProgressLine: Sendable {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let shown = Mutex<ContinuousClock.Instant?>(nil)

  func show(_ progress: IndexProgress) {
    shown.withLock { shown in
      let now = ContinuousClock.now
      guard now - (shown ?? start) >= (isTerminal ? .milliseconds(100) : .seconds(10)) else {
        return
      }
      shown = now
      let text =
        switch progress.phase {
        case .scanning: "Looking for changes"
        case .grouping: "Looking for duplicates"
        case .reading: reading(progress, seconds: (now - start) / .seconds(1))
        }
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

struct Forget: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes a folder out of the library. The photos stay where they are.",
    discussion: "What the library knew of them goes: vectors, thumbnails and favourites.")

  @Argument(help: "A folder of the library.")
  var folder: String

  @OptionGroup var library: LibraryOptions

  func run() async throws { try await library.open().removeRoot(folder) }
}
