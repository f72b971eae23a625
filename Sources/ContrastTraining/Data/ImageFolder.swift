import Contrast
import ContrastImages
import Foundation

/// The image files below some folders, found one folder at a time, so that the walk through millions
/// of files needs the memory of one folder's names.
///
/// The order is that of the bytes of the relative paths. Hidden files and folders are left out, and
/// so is a folder that has been visited before: links in circles do no harm.
public struct ImageFolder: Sequence, Sendable {
  /// The extensions, lower-case, of the formats that the library reads.
  package static let extensions: Set<String> = ["jpg", "jpeg", "jpe", "jfif", "png", "webp"]

  /// A file found.
  public struct File: Sendable, Equatable {
    package let root: String
    /// The path below the root; the path itself for a file that was named.
    public let name: String

    public var path: String { root.isEmpty ? name : "\(root)/\(name)" }
    public var source: ImageSource { .file(URL(filePath: path)) }
  }

  private let paths: [String]
  private let onProblem: @Sendable (String) -> Void

  /// - Parameters:
  ///   - paths: folders to walk and files to take as they are, whatever their extension.
  ///   - onProblem: told of folders below that cannot be read; they are left out.
  /// - Throws: ``TrainingDataError`` for a path that leads nowhere or to a folder that cannot be read.
  public init(
    _ paths: [String],
    onProblem: @escaping @Sendable (String) -> Void
  ) throws(TrainingDataError) {
    for path in paths {
      guard let status = FileStatus(path) else { throw TrainingDataError.notFound(path: path) }
      guard !status.isFolder || access(path, R_OK | X_OK) == 0 else {
        throw TrainingDataError.unreadable(path: path)
      }
    }
    self.paths = paths
    self.onProblem = onProblem
  }

  public func makeIterator() -> AnyIterator<File> {
    AnyIterator(Walk(paths: paths[...], onProblem: onProblem))
  }

  private struct Walk: IteratorProtocol {
    fileprivate var paths: ArraySlice<String>
    fileprivate let onProblem: @Sendable (String) -> Void
    private var root = ""
    /// What is still to do, the next last. The names of folders end in a slash.
    private var pending: [String] = []
    private var visited: Set<FileStatus.Identity> = []

    fileprivate init(paths: ArraySlice<String>, onProblem: @escaping @Sendable (String) -> Void) {
      self.paths = paths
      self.onProblem = onProblem
    }

    mutating func next() -> File? {
      while true {
        if let name = pending.popLast() {
          guard name.hasSuffix("/") else { return File(root: root, name: name) }
          open(name)
        } else if let path = paths.popFirst() {
          guard FileStatus(path)?.isFolder ?? false else { return File(root: "", name: path) }
          root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
          visited = []
          open("")
        } else {
          return nil
        }
      }
    }

    /// Puts what stands in a folder on the list.
    private mutating func open(_ folder: String) {
      let path = "\(root)/\(folder)"
      guard let status = FileStatus(path), visited.insert(status.identity).inserted else { return }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        onProblem("\(path): cannot be read")
        return
      }
      var found: [String] = []
      for name in names where !name.hasPrefix(".") {
        if ImageFolder.extensions.contains(fileExtension(name)) {
          guard let status = FileStatus(path + name) else { continue }
          if status.isFile {
            found.append(folder + name)
          } else if status.isFolder {
            found.append(folder + name + "/")
          }
        } else if FileStatus(path + name)?.isFolder ?? false {
          found.append(folder + name + "/")
        }
      }
      pending += found.sorted { !$0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}

/// What is behind the last dot of a name, in lower case.
func fileExtension(_ name: String) -> String {
  name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
}

/// What the system says about a file, links followed.
package struct FileStatus: Sendable {
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  package let isFolder: Bool
  package let isFile: Bool
  /// In bytes.
  package let size: Int
  package let identity: Identity

  /// `nil` if nothing is there.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}
