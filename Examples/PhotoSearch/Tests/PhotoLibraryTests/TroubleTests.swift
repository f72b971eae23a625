import Foundation
import GRDB
import Synchronization
import Testing

@testable import PhotoLibrary

/// Disks, folders and clocks that do not do what they should.
@Suite struct TroubleTests {
  #if os(Linux)
    @Test(
      "A disk that is full is an error that says so; what was committed is kept, and it goes on with more room",
      .enabled(if: MountedFolder.isAllowed, "needs the right to mount"))
    func fullDisk() async throws {
      let disk = try MountedFolder(megabytes: 1)
      let library = try TestLibrary()
      for seed in 0..<300 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
      let database = try PhotoDatabase(folder: disk.url, creating: true)
      try await database.addRoot(library.photos.path)
      await #expect(throws: PhotoLibraryError.diskFull(folder: disk.url.path)) {
        try await TestLibrary.index(database)
      }
      let indexed = try await database.status().indexed
      #expect(indexed > 0 && indexed < 300)
      #expect(try await database.integrityProblems() == [])
      // What is there can be searched, though nothing can be written.
      let query = PhotoQuery(vector: try #require(try await database.vector(of: 1)))
      #expect(try await PhotoSearcher(database).matches(query, count: 1).first?.id == 1)

      try disk.remount("size=32m")
      let report = try await TestLibrary.index(database)
      #expect(report.encoded == 300 - indexed)
      #expect(try await database.status().indexed == 300)
      #expect(try await database.integrityProblems() == [])
    }

    @Test(
      "A library that cannot be written says what to do; photos need only be readable",
      .enabled(if: MountedFolder.isAllowed, "needs the right to mount"))
    func readOnlyFolders() async throws {
      let photos = try MountedFolder(megabytes: 4)
      for seed in 0..<5 { try photos.folder.write(PictureFile.png(seed), to: "\(seed).png") }
      try photos.remount("ro")
      let disk = try MountedFolder(megabytes: 8)
      do {
        let database = try PhotoDatabase(folder: disk.url, creating: true)
        try await database.addRoot(photos.folder.path)
        #expect(try await TestLibrary.index(database).encoded == 5)
      }
      // With files open for writing it could not become read-only.
      try disk.remount("ro")
      #expect { try PhotoDatabase(folder: disk.url, creating: false) } throws: {
        Self.isNotWritable($0)
      }
      #expect {
        try PhotoDatabase(folder: disk.url.appending(path: "library"), creating: true)
      } throws: {
        Self.isNotWritable($0)
      }
      try disk.remount("rw")
      let database = try PhotoDatabase(folder: disk.url, creating: false)
      #expect(try await database.integrityProblems() == [])
      #expect(try await database.status().indexed == 5)
    }

    private static func isNotWritable(_ error: any Error) -> Bool {
      if case PhotoLibraryError.notWritable = error {
        "\(error)".contains("writable")
      } else {
        false
      }
    }
  #endif

  @Test("A folder that vanishes while its photos are read changes nothing that is known")
  func vanishingFolder() async throws {
    let library = try TestLibrary()
    for seed in 0..<200 { try library.photos.write(PictureFile.png(seed), to: "a/\(seed).png") }
    let away = try TemporaryFolder()
    let place = away.url.appending(path: "photos")
    let photos = library.photos.url
    let isGone = Atomic(false)
    let report = try await library.index { progress in
      guard progress.phase == .reading, progress.done > 0,
        isGone.exchange(true, ordering: .relaxed) == false
      else { return }
      try? FileManager.default.moveItem(at: photos, to: place)
    }
    #expect(report.encoded > 0 && report.encoded < 200)
    #expect(report.encoded + report.unreadable == 200)
    #expect(report.damaged == 0)
    let status = try await library.database.status()
    #expect(status.indexed == report.encoded)
    #expect(status.missing == 0)
    #expect(try await library.index().scan.problems.count == 1)
    #expect(try await library.database.status().indexed == report.encoded)

    try FileManager.default.moveItem(at: place, to: photos)
    #expect(try await library.index().encoded == 200 - report.encoded)
    #expect(try await library.database.status().indexed == 200)
  }

  @Test("Clocks that jump by years, in either direction, neither lose photos nor read them again")
  func jumpingClock() async throws {
    let library = try TestLibrary()
    let now = Date()
    for (seed, years) in [-30, -1, 0, 1, 30].enumerated() {
      // As cameras with a wrong clock write them.
      try library.photos.write(
        PictureFile.png(seed), to: "\(seed).png",
        modified: now.addingTimeInterval(Double(years) * 31_556_952 - 3600))
    }
    #expect(try await library.index().encoded == 5)
    let before = try await library.present()
    let root = try #require(try await library.database.roots().first)
    for years in [-40.0, 40, -1, 0] {
      let changes = try library.database.scan(
        root, now: now.addingTimeInterval(years * 31_556_952))
      #expect(changes == ScanChanges())
    }
    // The two whose times are ahead of this clock are looked at, and known.
    let report = try await library.index()
    #expect((report.encoded, report.known, report.damaged) == (0, 2, 0))
    #expect(try await library.present().mapValues(\.id) == before.mapValues(\.id))
    #expect(try await library.database.status().missing == 0)
  }

  @Test("Photos that come during a change of the model are found while it goes on")
  func newPhotosDuringChange() async throws {
    let library = try TestLibrary()
    for seed in 0..<60 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let live = try #require(try await library.database.liveModel())
    let change = Task {
      try await library.index(precision: .bfloat16) { progress in
        if progress.phase == .reading, progress.done >= 8 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await change.value }

    try library.photos.write(PictureFile.png(100), to: "new.png")
    try library.photos.write(
      PictureFile.png(101), to: "0.png", modified: Date(timeIntervalSinceNow: -60))
    // It goes on: what is new is read for the model in use first.
    let second = Task {
      try await library.index(precision: .bfloat16) { progress in
        if progress.phase == .reading, progress.total > 10, progress.done >= 8 {
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
    }
    await #expect(throws: CancellationError.self) { try await second.value }
    #expect(try await library.database.liveModel() == live)
    #expect(try await library.database.status().models.map(\.state) == [.live, .filling])
    let photos = try await library.present()
    let searcher = PhotoSearcher(library.database)
    for name in ["new.png", "0.png"] {
      let photo = try #require(photos[name])
      #expect(photo.state == .indexed)
      let own = try await SmallModel.encoder().encode(
        images: [.file(library.photos.url.appending(path: name))])
      let query = PhotoQuery(vector: own.values)
      #expect(try await searcher.matches(query, count: 1).first?.id == photo.id)
    }

    let report = try await library.index(precision: .bfloat16)
    #expect(report.switchedModel)
    #expect(try library.count("vector") == 61)
    #expect(try library.count("code") == 61)
    #expect(try await library.database.status().indexed == 61)
  }

  @Test(
    "Photos that cannot be reached do not hold a change of the model up: their thumbnails are seen")
  func unreachableDuringChange() async throws {
    let library = try TestLibrary()
    let other = try TemporaryFolder()
    for seed in 0..<10 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    for seed in 10..<30 {
      try other.write(PictureFile.smooth(seed, width: 900, height: 600).png(), to: "\(seed).png")
    }
    try await library.database.addRoot(library.photos.path)
    try await library.database.addRoot(other.path)
    try await library.index()
    let away = try TemporaryFolder()
    try FileManager.default.moveItem(at: other.url, to: away.url.appending(path: "other"))

    let report = try await library.index(precision: .bfloat16)
    #expect(report.switchedModel)
    #expect((report.encoded, report.standIns) == (10, 20))
    #expect(try await library.database.liveModel()?.source.precision == "bfloat16")
    #expect(try library.count("vector") == 30)
    let standIns = try await library.all()
    // They stay until the files are back.
    #expect(try await library.index(precision: .bfloat16).standIns == 0)
    #expect(try library.provisional() == 20)

    try FileManager.default.moveItem(at: away.url.appending(path: "other"), to: other.url)
    let back = try await library.index(precision: .bfloat16)
    #expect((back.encoded, back.known) == (20, 0))
    #expect(try library.provisional() == 0)
    #expect(try library.count("vector") == 30)
    #expect(try library.count("code") == 30)
    // A thumbnail shows a model what the photo shows.
    for (before, after) in zip(standIns, try await library.all()) {
      let cosine = zip(before.vector ?? [], after.vector ?? []).reduce(Float(0)) {
        $0 + $1.0 * $1.1
      }
      #expect(cosine > 0.95, "\(after.photo.path)")
    }
    #expect(try await library.database.integrityProblems() == [])
  }

  @Test("A library whose folders have not changed is looked at without opening the model")
  func nothingToDo() async throws {
    let library = try TestLibrary()
    for seed in 0..<4 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let opened = Atomic(0)
    func pass() async throws -> IndexReport {
      try await TestLibrary.indexer(library.database) { source in
        opened.wrappingAdd(1, ordering: .relaxed)
        return try await SmallModel.opened(source)
      }.run(opensAlways: false)
    }
    #expect(try await pass() == IndexReport())
    try library.photos.remove("0.png")
    #expect(try await pass().scan.missing == 1)
    #expect(opened.load(ordering: .relaxed) == 0)
    try library.photos.write(PictureFile.png(9), to: "9.png")
    #expect(try await pass().encoded == 1)
    #expect(opened.load(ordering: .relaxed) == 1)
  }
}
