import ArgumentParser
import CommandSupport
import Foundation
import PhotoLibrary

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says how the library is, and what stands in the way.")

  @Flag(help: "Check the database as well, which reads all of it.")
  var check = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func run() async throws {
    let database = try library.open()
    let status = try await database.status()
    if json {
      print(try jsonText(status))
    } else {
      print(Self.text(status, folder: database.folder.path))
    }
    guard check else { return }
    let problems = try await database.integrityProblems()
    for problem in problems { writeError("damaged: \(problem)\n") }
    guard problems.isEmpty else { throw ExitCode.failure }
    writeError("The database is in order.\n")
  }

  static func text(_ status: LibraryStatus, folder: String) -> String {
    var lines = ["Library  \(folder), \(megabytes(status.bytes))"]
    for folder in status.folders {
      lines.append(
        "Folder   \(folder.path), \(folder.photos) photos"
          + (folder.scanned == nil ? ", not looked at yet" : ""))
      if let problem = folder.problem { lines.append("         not reachable: \(problem)") }
    }
    for model in status.models {
      let state =
        switch model.state {
        case .live: "in use"
        case .filling: "being filled in behind it"
        case .retired: "being removed"
        }
      lines.append("Model    \(model.name), \(state), \(model.photos) photos")
    }
    lines.append(
      "Photos   \(status.indexed) indexed, \(status.pending) not read yet, \(status.damaged) damaged, "
        + "\(status.missing) missing, \(status.inGroups) with near-duplicates")
    if let free = status.freeBytes, free < 1 << 30 {
      lines.append("Disk     \(megabytes(free)) free; make room before the next photos")
    }
    if !status.problems.isEmpty { lines.append("Problems") }
    for problem in status.problems {
      lines.append(
        problem.reason.hasPrefix(problem.path)
          ? "  \(problem.reason)" : "  \(problem.path): \(problem.reason)")
    }
    return lines.joined(separator: "\n")
  }

  private static func megabytes(_ bytes: Int64) -> String {
    String(format: "%.1f MB", Double(bytes) / 1e6)
  }
}

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints all that is known of the photos as JSON lines, one photo a line.")

  @Flag(help: "With the vectors of the model in use.")
  var vectors = false

  @OptionGroup var library: LibraryOptions

  private struct Line: Encodable {
    let photo: Photo
    let vector: [Float]?
  }

  func run() async throws {
    let database = try library.open()
    try await database.forEachPhoto(vectors: vectors) { photo, vector in
      print(try jsonText(Line(photo: photo, vector: vector), pretty: false))
    }
  }
}
