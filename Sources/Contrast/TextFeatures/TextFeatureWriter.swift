import ContrastFiles
import ContrastRuntime
import ContrastText
import Foundation
import Synchronization

/// Writes a store of text features shard by shard, and goes on where an earlier run ended.
///
///     let folder = URL(filePath: "captions.features")
///     let writer = try TextFeatureWriter(
///       directory: folder, captions: captions, source: "captions.txt", encoder: encoder)
///     try await writer.write(captions, with: encoder)
///     let features = try TextFeatures(directory: folder)
///
/// A shard appears under its name when it is complete; a process that is killed loses what it had of
/// the current one. Shards that are there are checked (header, shape, and that they belong to the same
/// model, preparation and captions) and not made again. Memory is that of one batch.
///
/// Several writers, in as many processes or on as many machines that share the folder, can each make a part of the
/// shards at the same time. Behind all of them one without a part makes what is missing and completes the store.
public final class TextFeatureWriter: Sendable {
  /// The folder.
  package let directory: String
  package let description: TextFeatureDescription
  /// The shards that are made here; nil for all.
  private let part: (index: Int, count: Int)?
  /// The rows of the store when it is complete, one for each caption.
  public var rows: Int { description.rows }
  /// Whether the store was found under the model's legacy fingerprint; its manifest now has the
  /// current one.
  public let isMigrated: Bool

  private struct State: ~Copyable {
    var finished: Set<Int>
    /// The first shard that is not finished.
    var shard = 0
    /// The rows of that shard written so far.
    var rows = 0
    var output: SafetensorsWriter?
  }

  private let state: Mutex<State>
  private let lock: FolderLock

  /// Begins a store in a folder that is made if need be, or takes one up again.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - captions: read once here, for their number and fingerprint.
  ///   - source: the name of the captions, for people.
  ///   - encoder: the language model.
  ///   - rowsPerShard: what is lost by an interruption is at most one shard.
  ///   - elementType: of the numbers in the files.
  ///   - part: makes every `count`-th shard from `index` on, beside writers of other parts; nil for all.
  /// - Throws: `FileError`; ``TextFeaturesError/noFingerprint`` for a model that cannot be told from others;
  ///   ``TextFeaturesError/mismatch(file:key:stored:asked:)`` if the folder is of another model, other settings
  ///   or captions; ``TextFeaturesError/damagedShard(file:reason:)``; ``TextFeaturesError/inUse(directory:)``.
  public convenience init(
    directory: URL, captions: some Sequence<String>, source: String,
    encoder: LanguageModelTextEncoder, rowsPerShard: Int = 4096,
    elementType: TextFeatureElement = .float32,
    part: (index: Int, count: Int)? = nil
  ) throws {
    try self.init(
      directory: directory,
      description: TextFeatureDescription(
        of: captions, source: source, encoder: encoder, rowsPerShard: rowsPerShard,
        elementType: elementType), part: part)
  }

  /// The same for what the store is to hold.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - description: what the store is to hold.
  ///   - part: the shards that are made here; nil for all.
  /// - Throws: `FileError`; ``TextFeaturesError/mismatch(file:key:stored:asked:)`` if the folder is of
  ///   another model, other settings or captions; ``TextFeaturesError/damagedShard(file:reason:)``;
  ///   ``TextFeaturesError/inUse(directory:)``.
  package init(
    directory: URL, description: TextFeatureDescription,
    part: (index: Int, count: Int)? = nil
  ) throws {
    let directory = directory.path
    self.directory = directory
    checkOption(
      part.map { $0.count >= 1 && (0..<$0.count).contains($0.index) } ?? true,
      "part is \(part?.index ?? 0) of \(part?.count ?? 0); it must be one of them, from 0")
    self.part = part
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(
        file: directory, operation: "create", reason: error.localizedDescription)
    }
    lock = try FolderLock(directory, isShared: part != nil)
    var description = description
    var listed: Set<Int> = []
    var isMigrated = false
    if FileBytes.exists(directory + "/" + TextFeatureDescription.fileName) {
      let (stored, finished) = try TextFeatureDescription.read(directory: directory)
      try stored.requireSame(
        as: description, file: directory + "/" + TextFeatureDescription.fileName)
      listed = finished
      isMigrated = stored.modelFingerprint != description.modelFingerprint
      // Nothing of the store carries a legacy fingerprint unless it was begun with one.
      if !isMigrated { description.legacyModelFingerprint = stored.legacyModelFingerprint }
    } else {
      description.legacyModelFingerprint = nil
    }
    self.isMigrated = isMigrated
    self.description = description
    var finished: Set<Int> = []
    for shard in 0..<description.shards {
      let path = directory + "/" + TextFeatureDescription.shardName(shard)
      guard FileBytes.exists(path) else { continue }
      if listed.contains(shard) {
        _ = try description.open(shard: shard, directory: directory)
        finished.insert(shard)
      } else if (try? description.open(shard: shard, directory: directory)) != nil {
        // Renamed just before the process was killed, and not listed any more.
        finished.insert(shard)
      }
    }
    state = Mutex(State(finished: finished))
    // Of several writers none knows what the others have, and a half shard may be another's.
    if part == nil {
      removeLeftovers()
      try writeManifest(finished)
    } else if !FileBytes.exists(directory + "/" + TextFeatureDescription.fileName) {
      try writeManifest([])
    }
  }

  /// The number of rows that are in finished shards.
  public var finishedRows: Int {
    state.withLock { state in
      state.finished.reduce(0) { $0 + description.rows(ofShard: $1).count }
    }
  }

  /// The rows that the current shard still needs; nil when the store is complete.
  ///
  /// They are not always behind those written last: a shard that was lost is made again.
  package var nextRows: Range<Int>? {
    state.withLock { state in
      while state.shard < description.shards,
        state.finished.contains(state.shard) || !isOwn(state.shard)
      { state.shard += 1 }
      guard state.shard < description.shards else { return nil }
      let rows = description.rows(ofShard: state.shard)
      return rows.lowerBound + state.rows..<rows.upperBound
    }
  }

  private func isOwn(_ shard: Int) -> Bool {
    part.map { shard % $0.count == $0.index } ?? true
  }

  /// Appends vectors for the first of ``nextRows``.
  ///
  /// - Parameter features: `[rows, width]`, no more rows than ``nextRows`` has.
  /// - Throws: `FileError`, after which the shard begins again;
  ///   ``TextFeaturesError/notRepresentable(row:elementType:)``, after which nothing has changed.
  package func append(_ features: [Float]) throws {
    let width = description.width
    precondition(features.count % width == 0, "\(features.count) numbers, width \(width)")
    guard !features.isEmpty else { return }
    guard let rows = nextRows, features.count / width <= rows.count else {
      preconditionFailure("more rows than the shard has room for")
    }
    let bytes = try stored(features, from: rows.lowerBound)
    let finished = try state.withLock { state -> Set<Int>? in
      let before = state.rows
      state.rows = 0
      var output: SafetensorsWriter
      if let current = state.output.take() {
        output = current
      } else {
        output = try SafetensorsWriter(
          path: directory + "/" + TextFeatureDescription.shardName(state.shard),
          tensors: [description.declaration(ofShard: state.shard)],
          metadata: description.metadata(ofShard: state.shard))
      }
      try bytes.withUnsafeBytes { try output.write($0) }
      let count = before + features.count / width
      guard count == description.rows(ofShard: state.shard).count else {
        state.rows = count
        state.output = consume output
        return nil
      }
      try output.commit()
      state.finished.insert(state.shard)
      return state.finished
    }
    if let finished, part == nil { try writeManifest(finished) }
  }

  /// Drops the rows of the shard that is not finished.
  func abandonShard() {
    state.withLock { state in
      state.output = nil
      state.rows = 0
    }
  }

  private func stored(_ features: [Float], from row: Int) throws -> [UInt8] {
    // The largest number that rounds to a finite float16 is just below 65,520; of bfloat16, what
    // rounds up beyond its largest.
    let limit: Float =
      switch description.elementType {
      case .float32: .greatestFiniteMagnitude
      case .float16: Float(65_520).nextDown
      case .bfloat16: Float(bitPattern: 0x7F7F_7FFF)
      }
    if let index = features.firstIndex(where: { !($0.magnitude <= limit) }) {
      throw TextFeaturesError.notRepresentable(
        row: row + index / description.width, elementType: description.elementType)
    }
    return description.elementType.stored.bytes(converting: features)
  }

  private func writeManifest(_ finished: Set<Int>) throws {
    var file = try AtomicFileWriter(path: directory + "/" + TextFeatureDescription.fileName)
    try file.write(description.json(finished: finished.sorted()))
    try file.commit()
  }

  /// Removes what a process that was killed left half written.
  private func removeLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    for name in names
    where name.contains(".partial-")
      && (name.hasPrefix("features-") || name.hasPrefix(TextFeatureDescription.fileName))
    { unlink(directory + "/" + name) }
  }
}

/// Holds a folder for one process, or for those that share it; released when it ends, however it ends.
private final class FolderLock: Sendable {
  private let descriptor: Int32

  init(_ directory: String, isShared: Bool) throws {
    descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError.system(
        file: directory, operation: "open", reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
      close(descriptor)
      throw TextFeaturesError.inUse(directory: directory)
    }
  }

  deinit { close(descriptor) }
}
