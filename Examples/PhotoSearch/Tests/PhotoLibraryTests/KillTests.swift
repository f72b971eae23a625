import ContrastTensor
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

  /// What is under way when the program is killed.
  enum Work: CaseIterable {
    case indexing, changeOfModel
    /// A commit, whose largest part are the thumbnails: the write-ahead log has just been written to.
    case writing
  }

  /// How often the program is killed in each kind of work; `PHOTO_SEARCH_KILLS` are those of all together.
  static let rounds =
    ProcessInfo.processInfo.environment["PHOTO_SEARCH_KILLS"].flatMap { Int($0) }
    .map { max(1, ($0 + Work.allCases.count - 1) / Work.allCases.count) } ?? 8

  static let photos = 480

  /// One library after the other, over the same photos.
  struct Trial {
    let folder: TemporaryFolder
    var library: TestLibrary
    var precision = "float32"
    /// By path.
    var expected: [String: [String: [Float]]] = [:]

    init() async throws {
      folder = try TemporaryFolder()
      for seed in 0..<KillTests.photos {
        try folder.write(PictureFile.png(seed), to: "\(seed % 7)/\(seed).png")
      }
      library = try TestLibrary()
      // The vectors of runs that nobody disturbs.
      for precision in [Precision.float32, .bfloat16] {
        let undisturbed = try TestLibrary()
        try await undisturbed.database.addRoot(folder.path)
        try await undisturbed.index(precision: precision)
        expected[precision.rawValue] = Dictionary(
          uniqueKeysWithValues: try await undisturbed.all().map { ($0.photo.path, $0.vector ?? []) }
        )
      }
    }

    func start() throws -> Process {
      try KillTests.start([
        "index", folder.path, "--library", library.folder.path, "--precision", precision,
      ])
    }

    func finish() throws {
      let process = try start()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }

    /// When the program last wrote.
    var lastWrite: Date {
      ["", "-wal"].compactMap { suffix in
        FileStatus(library.folder.path + "/" + PhotoDatabase.fileName + suffix)
          .map { Date(timeIntervalSince1970: Double($0.modified) / 1e9) }
      }.max() ?? .distantPast
    }

    /// Whether the wanted model is in use and has seen all photos.
    func isComplete() async throws -> Bool {
      let models = try await library.database.models()
      return try await library.database.status().indexed == KillTests.photos
        && models.map(\.source.precision) == [precision]
    }

    /// What must hold at any moment: a photo is indexed with vector, code and thumbnail, or not at all.
    func checkWhole() async throws {
      #expect(try await library.database.integrityProblems() == [])
      let incomplete = try await library.database.read { database in
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

    /// What must hold in the end: every photo once, as if nobody had disturbed.
    func checkComplete() async throws {
      for table in ["photo", "vector", "code", "thumbnail"] {
        #expect(try library.count(table) == KillTests.photos, "\(table)")
      }
      let all = try await library.all()
      #expect(all.allSatisfy { $0.photo.state == .indexed })
      #expect(Set(all.map(\.photo.hash)).count == KillTests.photos)
      for (photo, vector) in all {
        let other = expected[precision]?[photo.path] ?? []
        let cosine = zip(vector ?? [], other).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        #expect(cosine > 0.9999, "\(photo.path)")
      }
    }

    /// Begins what is killed next anew.
    mutating func renew(_ work: Work) throws {
      if work == .changeOfModel {
        precision = precision == "float32" ? "bfloat16" : "float32"
      } else {
        library = try TestLibrary()
      }
    }
  }

  @Test(
    "Killed at random moments, nothing is missing or doubled, and no more than seconds of work are lost",
    arguments: Work.allCases)
  func kills(_ work: Work) async throws {
    var trial = try await Trial()
    var generator = SeededGenerator(UInt64(Self.rounds))
    if work == .changeOfModel {
      try trial.finish()
      try trial.renew(work)
    }
    // How long a run takes that nobody disturbs, and how often it writes.
    let (start, quiet) = (Date(), try trial.start())
    let writes = Self.watchWrites(trial) { _ in !quiet.isRunning }
    let duration = Date().timeIntervalSince(start)
    quiet.waitUntilExit()
    try await trial.checkComplete()
    try trial.renew(work)

    var (inTheMiddle, indexed) = (0, 0)
    var longestLoss = 0.0
    for _ in 0..<Self.rounds {
      let (start, process) = (Date(), try trial.start())
      if work == .writing {
        let wanted = Int.random(in: 1...max(1, writes), using: &generator)
        _ = Self.watchWrites(trial) { $0 >= wanted || !process.isRunning }
      } else {
        usleep(UInt32(Double.random(in: 0...1.1 * duration, using: &generator) * 1e6))
      }
      let isAtWork = process.isRunning
      kill(process.processIdentifier, SIGKILL)
      let loss = Date().timeIntervalSince(max(start, trial.lastWrite))
      process.waitUntilExit()
      try await trial.checkWhole()
      if isAtWork { longestLoss = max(longestLoss, loss) }
      let now = try await trial.library.database.status().indexed
      #expect(now >= indexed)
      if try await trial.isComplete() {
        try await trial.checkComplete()
        try trial.renew(work)
        indexed = work == .changeOfModel ? now : 0
      } else {
        inTheMiddle += 1
        indexed = now
      }
    }
    print(
      "kills of \(work): \(inTheMiddle) of \(Self.rounds) in the middle, \(longestLoss) s lost at most"
    )
    #expect(longestLoss < 10)
    #expect(inTheMiddle > 0)
    try trial.finish()
    try await trial.checkComplete()
  }

  /// Counts how often the database is written to.
  ///
  /// - Parameter isEnough: gets the number, and ends the watch.
  private static func watchWrites(_ trial: Trial, until isEnough: (Int) -> Bool) -> Int {
    var (count, last) = (0, trial.lastWrite)
    while !isEnough(count) {
      let now = trial.lastWrite
      if now != last { (count, last) = (count + 1, now) }
    }
    return count
  }

  @Test("An interruption ends indexing within a second and keeps what is done")
  func interruption() async throws {
    let library = try TestLibrary()
    for seed in 0..<600 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    let process = try Self.start(["index", library.photos.path, "--library", library.folder.path])
    let deadline = Date(timeIntervalSinceNow: 60)
    while try await library.database.status().indexed == 0, Date() < deadline { usleep(5000) }
    let start = Date()
    process.interrupt()
    process.waitUntilExit()
    // A busy machine takes longer to end a process.
    #expect(Date().timeIntervalSince(start) < 5)
    #expect(process.terminationStatus == 130 || process.terminationStatus == 0)
    #expect(try await library.database.status().indexed > 0)
    #expect(try await library.database.integrityProblems() == [])
  }
}
