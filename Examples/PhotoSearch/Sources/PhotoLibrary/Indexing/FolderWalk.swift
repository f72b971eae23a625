import Foundation

/// Goes through a folder of photos at any depth and looks at names, sizes and times only.
///
/// Links to files are followed, links to folders are not, as they could lead around in a circle. What begins
/// with a dot is passed over.
struct FolderWalk {
  /// A file whose name is that of a picture.
  struct File: Equatable {
    /// Of its folder, below the root; empty for the root.
    let folder: String
    let name: String
    let status: FileStatus
  }

  /// What stands in the way of seeing everything.
  struct Problem: Equatable {
    /// Below the root.
    let path: String
    let reason: String
  }

  /// Folders, below the root, whose content is not known, and names that cannot be used.
  private(set) var problems: [Problem] = []
  /// The folders among the problems.
  private(set) var unreadable: [String] = []
  /// Whether the root holds nothing at all, as a mount point does when nothing is mounted.
  private(set) var isEmpty = true

  /// Endings of the names of pictures, also of those that are read with a package trait only: without it
  /// their photos are listed with that reason.
  static let extensions: Set<String> = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "avif", "gif", "tif", "tiff",
    "bmp",
  ]

  static func isPicture(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), !name.hasPrefix(".") else {
      return false
    }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Goes through everything below `root`.
  ///
  /// - Parameters:
  ///   - root: an absolute path.
  ///   - batch: how many files are handed on together.
  ///   - cancellation: is asked before each folder.
  ///   - onFiles: gets them.
  /// - Throws: what `onFiles` throws; `CancellationError`.
  init(
    root: String, batch: Int = 1000, cancellation: CancellationFlag = CancellationFlag(),
    onFiles: ([File]) throws -> Void
  ) throws {
    var waiting = [""]
    var files: [File] = []
    while let folder = waiting.popLast() {
      try cancellation.check()
      let absolute = folder.isEmpty ? root : "\(root)/\(folder)"
      guard let handle = opendir(absolute) else {
        note(folder, reason: String(cString: strerror(errno)))
        continue
      }
      defer { closedir(handle) }
      while let name = nextName(handle, in: folder) {
        isEmpty = false
        guard !name.hasPrefix(".") else { continue }
        guard let status = FileStatus("\(absolute)/\(name)", followingLinks: false) else {
          continue
        }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if status.kind == .folder {
          waiting.append(path)
        } else if Self.isPicture(name),
          let target = status.kind == .link ? FileStatus("\(absolute)/\(name)") : status,
          target.kind == .file
        {
          files.append(File(folder: folder, name: name, status: target))
          if files.count == batch {
            try onFiles(files)
            files.removeAll(keepingCapacity: true)
          }
        }
      }
    }
    if !files.isEmpty { try onFiles(files) }
  }

  private mutating func note(_ folder: String, reason: String) {
    problems.append(Problem(path: folder, reason: "the folder cannot be read: \(reason)"))
    unreadable.append(folder)
  }

  /// The next entry of a folder other than itself and its parent; nil at the end, and where reading it fails.
  private mutating func nextName(_ handle: Handle, in folder: String) -> String? {
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        if errno != 0 { note(folder, reason: String(cString: strerror(errno))) }
        return nil
      }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      if let name = String(validating: bytes, as: UTF8.self) { return name }
      let shown = String(decoding: bytes, as: UTF8.self)
      problems.append(
        Problem(
          path: folder.isEmpty ? shown : "\(folder)/\(shown)",
          reason: "the name is not UTF-8; rename the file"))
    }
  }

  #if canImport(Darwin)
    private typealias Handle = UnsafeMutablePointer<DIR>
  #else
    private typealias Handle = OpaquePointer
  #endif
}
