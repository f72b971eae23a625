import ArgumentParser
import CommandSupport
import Foundation
import PhotoLibrary

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

struct Forget: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes a folder out of the library. The photos stay where they are.",
    discussion: "What the library knew of them goes: vectors, thumbnails and favourites.")

  @Argument(help: "A folder of the library.")
  var folder: String

  @OptionGroup var library: LibraryOptions

  func run() async throws { try await library.open().removeRoot(folder) }
}
