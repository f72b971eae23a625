import Contrast
import ContrastTraining
import Foundation

extension ImageIndex {
  /// What an update did.
  public struct Changes: Sendable, Equatable, Codable {
    public var added = 0
    public var changed = 0
    public var removed = 0
    public var unchanged = 0
    /// The images that cannot be used, with the reasons.
    public var failures: [String] = []
  }

  /// Brings the index at `directory` up to date with the images in `folder`, or makes it.
  ///
  /// An index that carries the model's legacy fingerprint keeps its vectors and gets the current one.
  /// An image is taken as unchanged if its size and time of modification are. Images that cannot be
  /// used are remembered and tried again when they change. When the task is cancelled, or something
  /// fails, what has been encoded so far is kept for the next time.
  ///
  /// - Parameters:
  ///   - options: ``EncodingOptions/onFailure`` is taken as `skip`.
  ///   - rebuild: whether an index that is there is ignored.
  ///   - progress: told how many images of how many have been encoded.
  /// - Throws: ``ImageIndexError``, ``TrainingDataError``, `CancellationError`, what writing throws.
  public static func update(
    at directory: URL, folder: String, model: DualEncoder,
    options: EncodingOptions = EncodingOptions(), rebuild: Bool = false,
    progress: ProgressHandler? = nil
  ) async throws -> Changes {
    guard let status = FileStatus(folder), status.isFolder else {
      throw TrainingDataError.notFound(path: folder)
    }
    guard model.vectorsPerImage == 1 else {
      throw ImageIndexError.severalVectors(model.vectorsPerImage)
    }
    let absolute = URL(filePath: folder).resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let lock = try IndexLock(directory)
    defer { lock.release() }

    let orientation = options.decoding.applyOrientation
    let old = !rebuild && exists(directory) ? try ImageIndex(contentsOf: directory) : nil
    var isCurrent = true
    if let old {
      isCurrent = try old.require(model: model, at: directory)
      guard old.folder == absolute else {
        throw ImageIndexError.otherFolder(directory.path, indexed: old.folder)
      }
      guard old.orientation == orientation else {
        throw ImageIndexError.otherOrientation(directory.path)
      }
    }
    var draft = Draft(directory, absolute, model, orientation)
    let (todo, changes) = try draft.keep(old, ImageFolder([absolute]))
    draft.changes = changes
    if todo.isEmpty, old != nil, changes.removed == 0, isCurrent { return changes }

    do {
      var options = options
      options.onFailure = .skip
      var start = 0
      progress?(WorkProgress(.encoding, done: 0, total: todo.count))
      let sources = todo.map { ImageSource.file(URL(filePath: "\(absolute)/\($0.path)")) }
      for try await batch in model.batches(images: sources, options: options) {
        draft.append(todo[start..<start + batch.count], batch, from: start)
        start += batch.count
        progress?(WorkProgress(.encoding, done: start, total: todo.count))
        try draft.saveIfWorthwhile()
      }
    } catch {
      try draft.save()
      throw error
    }
    try draft.save()
    return draft.changes
  }

  /// The next version of an index.
  private struct Draft {
    let directory: URL
    let folder: String
    let model: DualEncoder
    let orientation: Bool
    var changes = Changes()
    private var entries: [Entry] = []
    /// The vectors of the entries without a failure, row by row.
    private var values: [Float] = []
    private var unsaved = 0

    init(_ directory: URL, _ folder: String, _ model: DualEncoder, _ orientation: Bool) {
      self.directory = directory
      self.folder = folder
      self.model = model
      self.orientation = orientation
    }

    /// Takes over what has not changed and returns what is to be encoded.
    mutating func keep(
      _ old: ImageIndex?, _ files: ImageFolder
    ) throws -> (todo: [Entry], changes: Changes) {
      var known: [String: (entry: Entry, row: Int?)] = [:]
      var row = 0
      for entry in old?.entries ?? [] {
        known[entry.path] = (entry, entry.failure == nil ? row : nil)
        if entry.failure == nil { row += 1 }
      }
      var changes = Changes()
      var todo: [Entry] = []
      for file in files {
        guard let status = FileStatus(file.path) else { continue }
        let now = Entry(path: file.name, size: status.size, modified: status.modified)
        guard let (entry, row) = known.removeValue(forKey: file.name) else {
          changes.added += 1
          todo.append(now)
          continue
        }
        guard entry.size == now.size, entry.modified == now.modified else {
          changes.changed += 1
          todo.append(now)
          continue
        }
        changes.unchanged += 1
        entries.append(entry)
        if let row { values += old!.embeddings[row] }
        if let failure = entry.failure { changes.failures.append(failure) }
      }
      changes.removed = known.count
      return (todo, changes)
    }

    mutating func append(_ batch: ArraySlice<Entry>, _ encoded: EncodedBatch, from start: Int) {
      var reasons: [Int: String] = [:]
      for case .skipped(let input, _, let reason) in encoded.embeddings.warnings {
        reasons[input] = reason
        changes.failures.append(reason)
      }
      for (offset, entry) in batch.enumerated() {
        var entry = entry
        entry.failure = reasons[start + offset]
        entries.append(entry)
      }
      values += encoded.embeddings.values
      unsaved += batch.count
    }

    /// Saves when much is new, so that a crash costs a part of the work only. What is written grows
    /// with what is there, so the rare saves add up to a few times the size of the index.
    mutating func saveIfWorthwhile() throws {
      if unsaved >= max(4096, entries.count / 4) { try save() }
    }

    mutating func save() throws {
      unsaved = 0
      // Rows in the order of the paths, however they came.
      let order = entries.indices.sorted {
        entries[$0].path.utf8.lexicographicallyPrecedes(entries[$1].path.utf8)
      }
      var rowOfEntry: [Int] = []
      var row = 0
      for entry in entries {
        rowOfEntry.append(row)
        if entry.failure == nil { row += 1 }
      }
      let rows = order.filter { entries[$0].failure == nil }.map { rowOfEntry[$0] }
      let vectors = "vectors-\(UUID().uuidString.lowercased()).safetensors"
      try Embeddings(normalizing: values, width: model.width).rows(rows)
        .save(to: directory.appending(path: vectors), metadata: ["model": model.fingerprint])
      let header = Header(
        folder: folder, model: model.fingerprint, orientation: orientation, vectors: vectors,
        count: entries.count)
      let manifest = try TextOutput(ImageIndex.manifest(directory).path)
      try manifest.write(line: try jsonText(header, pretty: false))
      for index in order { try manifest.write(line: try jsonText(entries[index], pretty: false)) }
      try manifest.finish()
      removeOthers(than: vectors)
    }

    /// Vectors that no manifest names any more.
    private func removeOthers(than vectors: String) {
      let files = FileManager.default
      for name in (try? files.contentsOfDirectory(atPath: directory.path)) ?? []
      where name.hasPrefix("vectors-") && name != vectors {
        try? files.removeItem(at: directory.appending(path: name))
      }
    }
  }
}

/// Keeps two programs from updating one index at a time; the system frees it when a program dies.
private struct IndexLock {
  private let descriptor: Int32

  init(_ directory: URL) throws {
    let path = directory.appending(path: "lock").path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileError.system(
        file: path, operation: "write", reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ImageIndexError.busy(directory.path)
    }
  }

  func release() { close(descriptor) }
}
