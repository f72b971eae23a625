import ContrastFiles
import Foundation

/// The folder of one repository in the cache, as `huggingface_hub` 2 keeps it.
///
///     .locks/models--org--name/<etag>.lock
///     models--org--name/blobs/<etag>
///     models--org--name/snapshots/<commit>/<path> -> ../../blobs/<etag>
///     models--org--name/refs/<branch or tag>
///     models--org--name/trees/<commit>.json
///
/// A name appears when what it names is complete: blobs and lists are renamed, a new snapshot with all of its
/// links is one rename, and a reference is written last.
struct RepositoryCache: Sendable {
  let repository: String
  private let root: String
  let folder: String
  private let name: String

  init(_ cache: URL, repository: String) {
    self.repository = repository
    root = cache.path
    name = "models--" + repository.replacing("/", with: "--")
    folder = root + "/" + name
  }

  // MARK: Places

  func blob(_ file: HubFile) -> String { "\(folder)/blobs/\(file.etag)" }
  func lock(_ file: HubFile) -> String { "\(root)/.locks/\(name)/\(file.etag).lock" }
  func snapshot(_ commit: String) -> String { "\(folder)/snapshots/\(commit)" }
  func pointer(_ file: HubFile, _ commit: String) -> String { "\(snapshot(commit))/\(file.path)" }
  private func reference(_ revision: String) -> String { "\(folder)/refs/\(revision)" }
  private func tree(_ commit: String) -> String { "\(folder)/trees/\(commit).json" }

  // MARK: What is there

  /// Whether a file stands at a path, with all of its bytes; links are followed.
  private static func has(_ file: HubFile, at path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && Int(status.st_size) == file.size
  }

  func hasBlob(_ file: HubFile) -> Bool { Self.has(file, at: blob(file)) }

  func hasPointer(_ file: HubFile, _ commit: String) -> Bool {
    Self.has(file, at: pointer(file, commit))
  }

  func hasSnapshot(_ commit: String) -> Bool {
    var status = stat()
    return stat(snapshot(commit), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The first of the files that the snapshot of a commit lacks.
  func missing(_ files: [HubFile], _ commit: String) -> HubFile? {
    files.first { !hasPointer($0, commit) }
  }

  /// The commit of a revision when it was fetched last.
  ///
  /// - Throws: `ModelLocationError`, `FileError` for a damaged reference.
  func commit(of revision: String) throws -> String? {
    if revision.isHash(digits: 40) { return revision }
    let path = reference(revision)
    return FileBytes.exists(path) ? try HuggingFaceCache.commit(path) : nil
  }

  /// The files of a commit, where they were listed before. A damaged list counts as none.
  func listing(_ commit: String) -> HubListing? {
    guard let bytes = try? FileBytes.read(path: tree(commit), limit: 1 << 28) else { return nil }
    return try? HubListing(stored: bytes, repository: repository, source: tree(commit))
  }

  // MARK: Writing

  /// Makes the folders, and the mark by which programs for backups leave the cache out.
  func prepare() throws {
    try Self.makeFolder("\(folder)/blobs")
    try Self.makeFolder("\(root)/.locks/\(name)")
    let tag = "\(root)/CACHEDIR.TAG"
    guard !FileBytes.exists(tag) else { return }
    try? write(
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # This file is a cache directory tag created by swift-contrast.
      # For information about cache directory tags, see:
      #\thttps://bford.info/cachedir/

      """, to: tag)
  }

  func store(_ listing: HubListing, _ commit: String) throws {
    try Self.makeFolder("\(folder)/trees")
    try write(listing.stored, to: tree(commit))
  }

  /// Makes the files of a commit visible under their paths; their blobs are there.
  ///
  /// - Throws: `FileError`.
  func link(_ files: [HubFile], _ commit: String) throws {
    if !hasSnapshot(commit) {
      let draft = "\(folder)/.draft-\(Self.unique)"
      defer { try? FileManager.default.removeItem(atPath: draft) }
      for file in files { try link(file, in: "\(draft)/\(commit)") }
      try Self.makeFolder("\(folder)/snapshots")
      if rename("\(draft)/\(commit)", snapshot(commit)) == 0 { return }
      // Somebody else was faster, and may have linked other files.
      guard hasSnapshot(commit) else { throw Self.failure(snapshot(commit), "create") }
    }
    for file in files where !hasPointer(file, commit) {
      try link(file, in: snapshot(commit))
    }
  }

  private func link(_ file: HubFile, in snapshot: String) throws {
    let path = "\(snapshot)/\(file.path)"
    try Self.makeFolder(Self.parent(of: path))
    let depth = 2 + file.path.utf8.count { $0 == UInt8(ascii: "/") }
    let target = String(repeating: "../", count: depth) + "blobs/\(file.etag)"
    // A link that leads nowhere is replaced, never for a moment missing.
    let draft = "\(folder)/.draft-\(Self.unique)"
    guard symlink(target, draft) == 0 else { throw Self.failure(path, "link") }
    guard rename(draft, path) == 0 else {
      let failure = Self.failure(path, "link")
      unlink(draft)
      throw failure
    }
  }

  /// Notes which commit a branch or tag is.
  func note(_ revision: String, is commit: String) throws {
    guard revision != commit, (try? self.commit(of: revision)) != commit else { return }
    let path = reference(revision)
    try Self.makeFolder(Self.parent(of: path))
    try write(commit, to: path)
  }

  /// Writes a small file under another name and renames it.
  private func write(_ text: String, to path: String) throws {
    let draft = "\(folder)/.draft-\(Self.unique)"
    var writer = try AtomicFileWriter(path: draft)
    try writer.write(text)
    try writer.commit()
    guard rename(draft, path) == 0 else {
      let failure = Self.failure(path, "write")
      unlink(draft)
      throw failure
    }
  }

  private static var unique: String { "\(getpid())-\(UInt32.random(in: .min ... .max))" }

  private static func parent(of path: String) -> String {
    String(path[..<path.utf8.lastIndex(of: UInt8(ascii: "/"))!])
  }

  private static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(
        file: path, operation: "create", reason: "\(error.localizedDescription)")
    }
  }

  /// The error of the last call of the system.
  static func failure(_ path: String, _ operation: String, _ code: Int32 = errno) -> FileError {
    .system(file: path, operation: operation, reason: String(cString: strerror(code)))
  }
}
