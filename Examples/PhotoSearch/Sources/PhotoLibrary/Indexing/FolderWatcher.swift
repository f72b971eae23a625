import Foundation
import Synchronization

/// Tells that something may have changed in some folders, soon after it did.
///
/// On Linux the system reports changes (inotify); a rescan follows when nothing more happens for a moment, or
/// after a while though changes go on. Where folders cannot be watched, because the system's limit is reached
/// or it has no inotify, and for changes that it does not report, such as those of other machines on a
/// network disk, a rescan comes now and then anyway.
public final class FolderWatcher: Sendable {
  private let quiet: Duration
  private let longest: Duration
  private let interval: Duration
  #if os(Linux)
    private let events: Mutex<ChangeEvents?>
  #endif

  /// Watches from now on.
  ///
  /// - Parameters:
  ///   - folders: absolute paths; those inside of them are watched too.
  ///   - quiet: changes within this time are taken together.
  ///   - longest: after the first change it takes no longer than this.
  ///   - interval: between rescans where nothing is reported.
  public init(
    _ folders: [String], quiet: Duration = .milliseconds(1500), longest: Duration = .seconds(15),
    interval: Duration = .seconds(900)
  ) {
    self.quiet = quiet
    self.longest = longest
    self.interval = interval
    #if os(Linux)
      events = Mutex(ChangeEvents(folders))
    #endif
  }

  /// Waits until a rescan is worthwhile. Changes since the last call count as well.
  ///
  /// - Throws: `CancellationError`.
  public func nextChange() async throws {
    let deadline = ContinuousClock.now + interval
    var first: ContinuousClock.Instant?
    var last = ContinuousClock.now
    while ContinuousClock.now < deadline {
      let now = ContinuousClock.now
      if hasChanges() {
        first = first ?? now
        last = now
      }
      if let first, now - last >= quiet || now - first >= longest { return }
      try await Task.sleep(for: min(.milliseconds(250), deadline - now))
    }
  }

  private func hasChanges() -> Bool {
    #if os(Linux)
      events.withLock { $0?.drain() ?? false }
    #else
      false
    #endif
  }
}

#if os(Linux)
  /// The system's reports of changes in some folders. Reading them does not wait.
  private final class ChangeEvents {
    private let descriptor: Int32
    /// Paths of watched folders by the system's numbers.
    private var paths: [Int32: String] = [:]

    private static let mask = UInt32(
      IN_CREATE | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// - Returns: nil where none of the folders can be watched.
    init?(_ folders: [String]) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      for folder in folders { watch(folder) }
      guard !paths.isEmpty else { return nil }
    }

    deinit { close(descriptor) }

    /// Watches a folder and those inside of it, as far as the system allows.
    private func watch(_ folder: String) {
      var waiting = [folder]
      while let folder = waiting.popLast() {
        let number = inotify_add_watch(descriptor, folder, Self.mask)
        guard number >= 0 else { continue }
        paths[number] = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where !name.hasPrefix(".") {
          let path = "\(folder)/\(name)"
          if FileStatus(path, followingLinks: false)?.kind == .folder { waiting.append(path) }
        }
      }
    }

    /// Takes the reports that are there; new folders are watched from now on.
    ///
    /// - Returns: whether any of them is of a picture or a folder.
    func drain() -> Bool {
      var matters = false
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return matters }
        var position = 0
        let header = MemoryLayout<inotify_event>.size
        while position + header <= count {
          let event = buffer.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: position, as: inotify_event.self)
          }
          let name = buffer[(position + header)...].prefix(Int(event.len)).prefix { $0 != 0 }
          position += header + Int(event.len)
          matters = take(event, name: String(decoding: name, as: UTF8.self)) || matters
        }
      }
    }

    private func take(_ event: inotify_event, name: String) -> Bool {
      // Too many changes to report each of them.
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
      if event.mask & UInt32(IN_IGNORED) != 0 {
        paths[event.wd] = nil
        return true
      }
      if event.mask & UInt32(IN_ISDIR) != 0 {
        if let folder = paths[event.wd], !name.isEmpty, !name.hasPrefix(".") {
          watch("\(folder)/\(name)")
        }
        return true
      }
      return name.isEmpty || FolderWalk.isPicture(name)
    }
  }
#endif
