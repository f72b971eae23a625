import Foundation
import GRDB
import Testing

@testable import PhotoLibrary

/// `photo-search index` as a process of its own, killed without warning.
@Suite(.serialized) struct KillTests {
  /// The program, beside the tests.
  static let program =
    Bundle.allBundles.map(\.bundleURL)
    .first { $0.pathExtension == "xctest" }?.deletingLastPathComponent()
    .appending(path: "photo-search")
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "photo-search")

  static func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// How often a program is killed; more with `PHOTO_SEARCH_KILLS`.
  static let rounds =
    ProcessInfo.processInfo.environment["PHOTO_SEARCH_KILLS"].flatMap { Int($0) } ?? 8

  @Test(
    "Killed at random moments of indexing and of a change of the model, nothing is missing or doubled"
  )
  func kills() async throws {
    let library = try TestLibrary()
    let photos = 240
    for seed in 0..<photos {
      try library.photos.write(PictureFile.png(seed), to: "\(seed % 7)/\(seed).png")
    }
    var generator = SeededGenerator(UInt64(Self.rounds))
    var progressed = false
    for precision in ["float32", "bfloat16"] {
      let arguments = [
        "index", library.photos.path, "--library", library.folder.path, "--precision", precision,
      ]
      for round in 0..<Self.rounds {
        let process = try Self.start(arguments)
        // The first rounds end while the program starts, the last while it groups, whatever the machine.
        let latest = 150 + 1500 * round / Self.rounds
        usleep(UInt32.random(in: 0...UInt32(latest), using: &generator) * 1000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try library.database.integrityProblems() == [])
        let indexed = try library.database.status().indexed
        progressed = progressed || (indexed > 0 && indexed < photos)
        // A photo is indexed with its vectors, code and thumbnail, or not at all.
        let incomplete = try library.database.read { database in
          try Int.fetchOne(
            database,
            sql: """
              SELECT COUNT(*) FROM photo WHERE state = 'indexed' AND (
                NOT EXISTS (SELECT 1 FROM vector WHERE photo = photo.id)
                OR NOT EXISTS (SELECT 1 FROM thumbnail WHERE photo = photo.id)
                OR (SELECT COUNT(*) FROM vector WHERE photo = photo.id)
                  <> (SELECT COUNT(*) FROM code WHERE photo = photo.id))
              """)
        }
        #expect(incomplete == 0)
      }
      let process = try Self.start(arguments)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try library.database.liveModel()?.source.precision == precision)
    }
    let found = try library.present()
    #expect(found.count == photos)
    #expect(try library.count("photo") == photos)
    #expect(try library.count("vector") == photos)
    #expect(try library.count("thumbnail") == photos)
    #expect(found.values.allSatisfy { $0.state == .indexed })
    #expect(Set(found.values.map(\.hash)).count == photos)
    // The vectors are those of a run that nobody disturbed.
    let undisturbed = try TestLibrary()
    try undisturbed.database.addRoot(library.photos.path)
    try await undisturbed.index(precision: .bfloat16)
    var expected: [String: [Float]] = [:]
    try undisturbed.database.forEachPhoto(vectors: true) { expected[$0.path] = $1 }
    try library.database.forEachPhoto(vectors: true) { photo, vector in
      let other = expected[photo.path] ?? []
      let cosine = zip(vector ?? [], other).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      #expect(cosine > 0.9999, "\(photo.path)")
    }
  }

  @Test("An interruption ends indexing within a second and keeps what is done")
  func interruption() throws {
    let library = try TestLibrary()
    for seed in 0..<600 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    let process = try Self.start(["index", library.photos.path, "--library", library.folder.path])
    let deadline = Date(timeIntervalSinceNow: 60)
    while try library.database.status().indexed == 0, Date() < deadline { usleep(5000) }
    let start = Date()
    process.interrupt()
    process.waitUntilExit()
    // A busy machine takes longer to end a process.
    #expect(Date().timeIntervalSince(start) < 5)
    #expect(process.terminationStatus == 130 || process.terminationStatus == 0)
    #expect(try library.database.status().indexed > 0)
    #expect(try library.database.integrityProblems() == [])
  }
}
