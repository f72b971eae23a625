#if os(Linux)
  import Foundation
  import Testing

  @testable import PhotoLibrary

  @Suite struct WatchingTests {
    /// Makes a change and waits until it is reported; the rescan that comes anyway would be too late.
    private func notice(_ folder: TemporaryFolder, _ change: () throws -> Void) async throws {
      let watcher = FolderWatcher(
        [folder.path], quiet: .milliseconds(300), longest: .seconds(5), interval: .seconds(3600))
      try change()
      try await watcher.nextChange()
    }

    @Test(
      "New, changed, moved and removed photos are noticed, also in new folders; other files are not",
      .timeLimit(.minutes(3)))
    func changes() async throws {
      let folder = try TemporaryFolder()
      try folder.write([1], to: "album/a.jpg")
      try await notice(folder) { try folder.write([1], to: "album/b.jpg") }
      try await notice(folder) { try folder.write([2], to: "album/b.jpg") }
      try await notice(folder) { try folder.move("album/b.jpg", to: "c.jpg") }
      try await notice(folder) { try folder.remove("c.jpg") }
      try await notice(folder) { try folder.write([1], to: "new/deep/d.jpg") }

      let quiet = FolderWatcher([folder.path], quiet: .milliseconds(100), interval: .seconds(2))
      try folder.write([1], to: "album/notes.txt")
      let start = ContinuousClock.now
      try await quiet.nextChange()
      #expect(ContinuousClock.now - start >= .seconds(1.9))
    }

    @Test("Changes that come one after the other are taken together, and waiting can be cancelled")
    func debouncing() async throws {
      let folder = try TemporaryFolder()
      let watcher = FolderWatcher(
        [folder.path], quiet: .seconds(1), longest: .seconds(60), interval: .seconds(120))
      let writing = Task {
        for number in 0..<6 {
          try folder.write([1], to: "\(number).jpg")
          try await Task.sleep(for: .milliseconds(200))
        }
      }
      try await watcher.nextChange()
      try await writing.value
      #expect(FileManager.default.fileExists(atPath: folder.path + "/5.jpg"))
      let waiting = Task { try await watcher.nextChange() }
      waiting.cancel()
      await #expect(throws: CancellationError.self) { try await waiting.value }
    }
  }
#endif
