import Contrast
import Foundation
import GRDB
import Testing

@testable import PhotoLibrary

@Suite struct IndexingTests {
  @Test(
    "Photos at any depth are indexed with what their files say, and damaged ones with the reason")
  func firstPass() async throws {
    let library = try TestLibrary()
    try library.photos.write(PictureFile.png(1), to: "a.png")
    let exif = EXIFWriter.camera(orientation: 6).bytes
    try library.photos.write(PictureFile.jpeg(2, exif: exif), to: "2023/summer/Ärger & Söhne.JPG")
    try library.photos.write(Array("no picture".utf8), to: "broken.jpg")
    try library.photos.write(Array("GIF89a".utf8), to: "moving.gif")
    try library.photos.write(PictureFile.bmp(64, 48), to: "drawn.BMP")
    try library.photos.write(PictureFile.png(3), to: ".hidden/b.png")
    try library.photos.write([1], to: "notes.txt")
    let report = try await library.index()
    #expect(report.scan.added == 5)
    #expect(report.encoded == 3)
    #expect(report.damaged == 2)

    let photos = try await library.present()
    #expect(photos.count == 5)
    let photo = try #require(photos["2023/summer/Ärger & Söhne.JPG"])
    #expect(photo.state == .indexed)
    // Rotated by a quarter.
    #expect((photo.width, photo.height) == (48, 64))
    #expect(photo.camera == "Maker Model X")
    #expect(photo.taken == 1_686_836_730)
    #expect(photo.takenOffset == 120)
    #expect(photo.kind == .photo)
    #expect(photos["a.png"]?.kind == .picture)
    let bmp = try #require(photos["drawn.BMP"])
    #expect((bmp.state, bmp.width, bmp.height) == (.indexed, 64, 48))
    #expect(try await library.database.picture(of: bmp)?.type == "image/bmp")
    #expect(photos["broken.jpg"]?.reason?.contains("not a picture in a known format") == true)
    #expect(photos["moving.gif"]?.reason?.contains("GIF") == true)
    let thumbnail = try #require(try await library.database.thumbnail(of: photo.id))
    let decoded = try DecodedImage.decode(.bytes(Array(thumbnail), name: "thumbnail"))
    #expect((decoded.width, decoded.height) == (48, 64))
    #expect(EXIF(file: Array(thumbnail)) == EXIF())

    let status = try await library.database.status()
    #expect((status.indexed, status.damaged, status.pending) == (3, 2, 0))
    #expect(status.problems.count == 2)
    #expect(try await library.database.integrityProblems() == [])

    // The vector is the model's own, of the upright photo.
    let encoder = try await SmallModel.encoder()
    let own = try await encoder.encode(
      images: [.file(library.photos.url.appending(path: "2023/summer/Ärger & Söhne.JPG"))],
      options: EncodingOptions(decoding: DecodingOptions(applyOrientation: true)))
    let stored = try #require(try await library.database.vector(of: photo.id))
    #expect(zip(own.values, stored).reduce(0) { $0 + $1.0 * $1.1 } > 0.9999)
  }

  @Test("A second pass reads nothing; changed, new and removed files are found")
  func rescan() async throws {
    let library = try TestLibrary()
    for seed in 0..<5 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let second = try await library.index()
    #expect(second == IndexReport())

    let before = try await library.present()
    try library.photos.write(
      PictureFile.png(10), to: "0.png", modified: Date(timeIntervalSinceNow: -60))
    try library.photos.write(PictureFile.png(11), to: "new/5.png")
    try library.photos.remove("1.png")
    // Only the time is another one.
    try library.photos.setTime(Date(timeIntervalSinceNow: -120), of: "2.png")
    try await library.database.setFavourite(true, of: try #require(before["0.png"]?.id))
    let third = try await library.index()
    #expect((third.scan.added, third.scan.changed, third.scan.missing) == (1, 2, 1))
    #expect((third.encoded, third.known) == (2, 1))
    let after = try await library.present()
    #expect(Set(after.keys) == ["0.png", "2.png", "3.png", "4.png", "new/5.png"])
    // An edited photo keeps its number and marks.
    #expect(after["0.png"]?.id == before["0.png"]?.id)
    #expect(after["0.png"]?.isFavourite == true)
    #expect(after["0.png"]?.hash != before["0.png"]?.hash)
    #expect(try await library.database.status().missing == 1)
    #expect(try await library.index() == IndexReport())
  }

  @Test(
    "A photo that is moved or renamed keeps its number, vectors and marks; a copy is not encoded again"
  )
  func moves() async throws {
    let library = try TestLibrary()
    for seed in 0..<4 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let before = try await library.present()
    let first = try #require(before["0.png"])
    try await library.database.setFavourite(true, of: first.id)
    let vector = try await library.database.vector(of: first.id)

    try library.photos.move("0.png", to: "deep/er/renamed.png")
    try library.photos.write(PictureFile.png(1), to: "copy of 1.png")
    let report = try await library.index()
    #expect((report.encoded, report.known) == (0, 2))
    let after = try await library.present()
    #expect(after.count == 5)
    let moved = try #require(after["deep/er/renamed.png"])
    #expect(moved.id == first.id)
    #expect(moved.isFavourite)
    #expect(try await library.database.vector(of: moved.id) == vector)
    let copy = try #require(after["copy of 1.png"])
    let original = try #require(after["1.png"])
    #expect(copy.id != original.id)
    #expect(
      try await library.database.vector(of: copy.id) == library.database.vector(of: original.id))
    #expect(try await library.database.thumbnail(of: copy.id) != nil)
    // Equal files are duplicates.
    #expect(copy.duplicates == original.id)
    #expect(try library.count("photo") == 5)

    // Out of sight, then back under its own name.
    let elsewhere = try TemporaryFolder()
    try FileManager.default.moveItem(
      at: library.photos.url.appending(path: "2.png"), to: elsewhere.url.appending(path: "2.png"))
    try await library.index()
    #expect(try await library.present()["2.png"] == nil)
    try FileManager.default.moveItem(
      at: elsewhere.url.appending(path: "2.png"), to: library.photos.url.appending(path: "2.png"))
    let back = try await library.index()
    #expect((back.scan.returned, back.encoded, back.known) == (1, 0, 0))
    #expect(try await library.present()["2.png"]?.id == before["2.png"]?.id)
  }

  @Test("A folder that is not there, or empty, changes nothing but what status says")
  func unreachableFolder() async throws {
    let library = try TestLibrary()
    for seed in 0..<3 { try library.photos.write(PictureFile.png(seed), to: "album/\(seed).png") }
    try await library.index()
    let before = try await library.present()
    let away = try TemporaryFolder()
    let place = away.url.appending(path: "album")
    try FileManager.default.moveItem(at: library.photos.url.appending(path: "album"), to: place)
    // As an empty mount point.
    let empty = try await library.index()
    #expect(empty.scan.problems.count == 1)
    #expect(try await library.present() == before)
    #expect(try await library.database.status().folders.first?.problem?.contains("empty") == true)
    // Not there at all.
    try FileManager.default.removeItem(at: library.photos.url)
    #expect(try await library.index().scan.problems.count == 1)
    #expect(try await library.present() == before)
    #expect(
      try await library.database.status().folders.first?.problem?.contains("not there") == true)
    // Photos can still be found.
    let searcher = PhotoSearcher(library.database)
    let query = PhotoQuery(vector: try #require(try await library.database.vector(of: 1)))
    #expect(try await searcher.matches(query, count: 10).count == 3)

    try FileManager.default.createDirectory(
      at: library.photos.url, withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: place, to: library.photos.url.appending(path: "album"))
    #expect(try await library.index() == IndexReport())
    #expect(try await library.database.status().folders.first?.problem == nil)
    try await library.database.removeRoot(library.photos.path)
    #expect(try library.count("photo") == 0)
    #expect(try library.count("vector") == 0)
    #expect(try library.count("thumbnail") == 0)
    #expect(try await searcher.matches(query, count: 10).isEmpty)
  }

  @Test("Folders that overlap and folders that are not there are refused")
  func roots() async throws {
    let library = try TestLibrary()
    try library.photos.write([1], to: "inside/x.png")
    try await library.database.addRoot(library.photos.path)
    try await library.database.addRoot(library.photos.path)
    #expect(try await library.database.roots().count == 1)
    await #expect(throws: PhotoLibraryError.self) {
      try await library.database.addRoot(library.photos.path + "/inside")
    }
    await #expect(throws: PhotoLibraryError.self) { try await library.database.addRoot("/") }
    await #expect(throws: PhotoLibraryError.noFolder(path: "/no/such/folder")) {
      try await library.database.addRoot("/no/such/folder")
    }
  }

  @Test("A file that may have changed within the tick of the clock is looked at once more")
  func unsettledFiles() async throws {
    let library = try TestLibrary()
    // As the clock has it after it was set back: whatever the file does within that hour looks the same.
    let now = Date(timeIntervalSinceNow: 3600)
    try library.photos.write(PictureFile.png(1), to: "a.png", modified: now)
    try await library.index()
    // Same size, same time, other bytes; uncompressed pictures of one size are as long.
    let first = try Data(contentsOf: library.photos.url.appending(path: "a.png"))
    var other = first
    other[other.count - 20] ^= 1
    try library.photos.write(Array(other), to: "a.png", modified: now)
    let hash = try await library.present()["a.png"]?.hash
    let report = try await library.index()
    #expect(report.encoded + report.damaged == 1)
    #expect(try await library.present()["a.png"]?.hash != hash)
  }

  @Test("A photo that changes while it is read is read again")
  func changingFile() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([1, 2, 3], to: "a.png")
    var changes = 0
    let read = try StableRead(file.path) {
      guard changes < 2 else { return }
      changes += 1
      _ = try? folder.write([UInt8](repeating: UInt8(changes), count: 3 + changes), to: "a.png")
      try? folder.setTime(Date(timeIntervalSinceNow: Double(-changes)), of: "a.png")
      // In place, as a camera that is still writing.
      if let handle = try? FileHandle(forWritingTo: file) {
        _ = try? handle.seekToEnd()
        try? handle.write(contentsOf: Data([9]))
        try? handle.close()
      }
    }
    #expect(read.bytes.count >= 3)
    #expect(Int64(read.bytes.count) == read.status.size)
    #expect(throws: StableRead.Failure.keepsChanging) {
      try StableRead(file.path) {
        if let handle = try? FileHandle(forWritingTo: file) {
          _ = try? handle.seekToEnd()
          try? handle.write(contentsOf: Data([9]))
          try? handle.close()
        }
      }
    }
    #expect(throws: StableRead.Failure.vanished) { try StableRead(folder.path + "/none.png") }
    #expect(throws: StableRead.Failure.unreadable("not a regular file")) {
      try StableRead(folder.path)
    }
  }

  @Test("Another model is filled in behind the live one and takes its place in one step")
  func modelSwitch() async throws {
    let library = try TestLibrary()
    for seed in 0..<60 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let live = try #require(try await library.database.liveModel())

    // Interrupted in the middle: searches go on with the first model.
    let task = Task {
      try await library.index(precision: .bfloat16) { progress in
        if progress.phase == .reading, progress.done >= 8 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await library.database.liveModel() == live)
    let filled = try library.count("vector") - 60
    #expect(filled >= 8 && filled < 60)
    #expect(try await library.database.status().models.map(\.state) == [.live, .filling])

    let report = try await library.index(precision: .bfloat16)
    #expect(report.switchedModel)
    #expect(report.encoded == 60 - filled)
    #expect(try await library.database.liveModel()?.source.precision == "bfloat16")
    #expect(try await library.database.models().count == 1)
    #expect(try library.count("vector") == 60)
    #expect(try library.count("code") == 60)
    #expect(try await library.database.integrityProblems() == [])
  }

  @Test("Two programs do not index into one library, and later versions are not touched")
  func locking() async throws {
    let library = try TestLibrary()
    let lock = try IndexingLock(library.folder.url)
    await #expect(throws: PhotoLibraryError.busy(folder: library.folder.path)) {
      try await library.index()
    }
    withExtendedLifetime(lock) {}
    #expect(throws: PhotoLibraryError.noLibrary(folder: library.photos.path)) {
      try PhotoDatabase(folder: library.photos.url, creating: false)
    }
    try await library.database.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    #expect(throws: PhotoLibraryError.self) {
      try PhotoDatabase(folder: library.folder.url, creating: false)
    }
  }

  @Test("A full disk is an error that says what to do, and nothing that was committed is lost")
  func fullDisk() async throws {
    let library = try TestLibrary()
    for seed in 0..<40 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    // The database may grow by a few pages only.
    try await library.database.pool.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    await #expect(throws: PhotoLibraryError.diskFull(folder: library.folder.path)) {
      try await library.index()
    }
    #expect(try await library.database.integrityProblems() == [])
    try await library.database.pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    try await library.index()
    #expect(try await library.database.status().indexed == 40)
  }

  @Test("Near-duplicates are grouped, photos that only look alike to the model are not")
  func duplicates() async throws {
    let library = try TestLibrary()
    let image = PictureFile.smooth(1, width: 256, height: 256)
    try library.photos.write(image.jpeg(quality: 95), to: "large.jpg")
    try library.photos.write(
      image.resized(width: 100, height: 100, filter: .bicubic).jpeg(quality: 70), to: "small.jpg")
    for seed in 2..<6 {
      try library.photos.write(
        PictureFile.smooth(seed, width: 256, height: 256).png(), to: "\(seed).png")
    }
    // Plain pictures, which no hash can tell apart.
    for grey in [50, 200] as [UInt8] {
      let plain = DecodedImage(
        width: 64, height: 64, mode: .grey, pixels: [UInt8](repeating: grey, count: 4096))
      try library.photos.write(plain.png(), to: "plain \(grey).png")
    }
    try await library.index()
    let photos = try await library.present()
    let group = try #require(photos["large.jpg"]?.duplicates)
    #expect(photos["small.jpg"]?.duplicates == group)
    #expect(photos.values.filter { $0.duplicates != nil }.count == 2)
    #expect(try await library.database.status().inGroups == 2)
  }
}
