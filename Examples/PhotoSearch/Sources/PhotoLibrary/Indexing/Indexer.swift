import Contrast
import ContrastImages
import ContrastRuntime
import Foundation
import Logging

/// How far a pass over the library has come.
public struct IndexProgress: Sendable, Equatable, Codable {
  /// What is being done.
  public enum Phase: String, Sendable, Codable {
    case scanning, reading, grouping
  }

  public var phase: Phase
  /// Photos that are read and committed in this pass.
  public var done: Int
  /// Photos that were due when reading began.
  public var total: Int
}

/// What a pass over the library did.
public struct IndexReport: Sendable, Equatable, Codable {
  /// What the folders had to say.
  public var scan = ScanChanges()
  /// Photos that went through the model.
  public var encoded = 0
  /// Photos whose bytes were known: moved, copied, or only touched.
  public var known = 0
  /// Files that cannot be decoded.
  public var damaged = 0
  /// Files that could not be read this time.
  public var unreadable = 0
  /// Whether the live model is another one now.
  public var switchedModel = false
}

/// Brings a library up to date with its folders: looks for changes, reads what is new, and encodes it.
///
/// Three things overlap: the image tower works on one chunk of photos while the next is read and decoded and
/// the one before is committed. So memory is bounded by three chunks of prepared photos, and a program that
/// is killed loses the work of about a second. A chunk is as large as the tower does in a third of a second.
public struct Indexer: Sendable {
  private let database: PhotoDatabase
  private let encoder: DualEncoder
  private let source: ModelSource
  private let logger: Logger
  /// Threads that read and decode.
  private let readers: Int

  /// - Parameters:
  ///   - database: the library.
  ///   - encoder: makes the vectors.
  ///   - source: what the encoder was opened from.
  ///   - readers: how many photos are read and decoded at a time, at least 1.
  public init(
    database: PhotoDatabase, encoder: DualEncoder, source: ModelSource,
    readers: Int = Threads.standard, logger: Logger
  ) {
    self.database = database
    self.encoder = encoder
    self.source = source
    self.readers = max(1, readers)
    self.logger = logger
  }

  /// One pass. When the task is cancelled, what has been encoded is committed first.
  ///
  /// - Parameter progress: told of each chunk.
  /// - Throws: ``PhotoLibraryError``, `CancellationError`.
  @discardableResult
  public func run(
    progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) async throws -> IndexReport {
    let work = BlockingQueue("photo-search.database")
    let lock = try IndexingLock(database.folder)
    defer { withExtendedLifetime(lock) {} }
    var report = IndexReport()

    let model = try await work.perform { [self] cancellation in
      try database.removeRetired(cancellation: cancellation)
      return try database.adopt(
        fingerprint: encoder.fingerprint, source: source, width: encoder.width)
    }
    progress(IndexProgress(phase: .scanning, done: 0, total: 0))
    for root in try await work.perform({ [database] in try database.roots() }) {
      let changes = try await work.perform { [database] cancellation in
        try database.scan(root, cancellation: cancellation)
      }
      report.scan.add(changes)
      for problem in changes.problems { logger.warning("\(problem)") }
    }
    try await read(for: model, on: work, &report, progress)
    progress(IndexProgress(phase: .grouping, done: 0, total: 0))
    report.switchedModel = try await work.perform { [database] cancellation in
      let switched = try database.switchIfComplete(model).state != model.state
      try database.removeRetired(cancellation: cancellation)
      try database.groupDuplicates()
      try database.checkpoint()
      return switched
    }
    try await database.calibrate(encoder)
    return report
  }

  private func read(
    for model: PhotoDatabase.Model, on work: BlockingQueue, _ report: inout IndexReport,
    _ progress: @Sendable (IndexProgress) -> Void
  ) async throws {
    let reader = PhotoReader(preprocessing: encoder.imageEncoder.preprocessing) { [database] in
      try database.knows(hash: $0, model: model)
    }
    var due = try await work.perform { [database] in try database.due(for: model)[...] }
    var state = IndexProgress(phase: .reading, done: 0, total: due.count)
    progress(state)

    let pass = Pass(
      database: database, model: model, reader: reader, readers: readers,
      tower: ImageTowerQueue(encoder), work: work)

    var chunk = ChunkSize()
    var current = try await pass.read(due.prefix(chunk.count))
    due = due.dropFirst(chunk.count)
    var finished: [Encoded] = []
    var checkpoint = ContinuousClock.now
    while !current.isEmpty || !due.isEmpty {
      let (before, upcoming) = (finished, due.prefix(chunk.count))
      due = due.dropFirst(chunk.count)
      do {
        async let following = pass.read(upcoming)
        async let committed: Void = pass.commit(before)
        let start = ContinuousClock.now
        finished = try await pass.encode(current)
        chunk.adapt(photos: current.count, took: ContinuousClock.now - start)
        try await committed
        report.add(before)
        state.done += before.count
        progress(state)
        try Task.checkCancellation()
        current = try await following
      } catch let error as CancellationError {
        try await pass.commit(finished)
        throw error
      }
      if ContinuousClock.now - checkpoint > .seconds(10) {
        try await work.perform { [database] in try database.checkpoint() }
        checkpoint = .now
      }
    }
    try await pass.commit(finished)
    report.add(finished)
    state.done += finished.count
    progress(state)
  }
}

/// A photo with what came of it.
private typealias Encoded = (item: WorkItem, result: WorkResult)

/// The steps of one pass, which overlap.
private struct Pass: Sendable {
  let database: PhotoDatabase
  let model: PhotoDatabase.Model
  let reader: PhotoReader
  let readers: Int
  let tower: ImageTowerQueue
  let work: BlockingQueue
  private let reading = BlockingQueue("photo-search.reading")

  init(
    database: PhotoDatabase, model: PhotoDatabase.Model, reader: PhotoReader, readers: Int,
    tower: ImageTowerQueue, work: BlockingQueue
  ) {
    self.database = database
    self.model = model
    self.reader = reader
    self.readers = readers
    self.tower = tower
    self.work = work
  }

  func read(_ photos: ArraySlice<Int64>) async throws -> [(WorkItem, PhotoReader.Reading)] {
    let items = try await reading.perform { [database] in try database.items(photos) }
    return try await reading.map(items, threads: readers) { [reader] in
      ($0, try reader.read($0))
    }
  }

  func commit(_ results: [Encoded]) async throws {
    guard !results.isEmpty else { return }
    try await work.perform { [database, model] in try database.commit(results, model: model) }
  }

  func encode(_ readings: [(WorkItem, PhotoReader.Reading)]) async throws -> [Encoded] {
    let images = readings.compactMap { reading -> PreparedImage? in
      if case .prepared(_, _, let image) = reading.1 { image } else { nil }
    }
    var vectors = try await tower.vectors(of: images).makeIterator()
    return readings.map { item, reading in
      switch reading {
      case .done(let result): (item, result)
      case .prepared(let file, let details, _):
        if let vector = vectors.next() ?? nil {
          (item, .read(file, details, vector: vector))
        } else {
          (
            item,
            .damaged(
              file, reason: "\(item.path): the model makes no finite vector of it")
          )
        }
      }
    }
  }
}

/// How many photos go through the tower together: as many as take it a third of a second, so that Ctrl-C and a
/// search need not wait.
private struct ChunkSize {
  private(set) var count = 8

  mutating func adapt(photos: Int, took duration: Duration) {
    let seconds = max(duration / .seconds(1), 1e-6)
    let fitting = Double(photos) / seconds / 3
    // No jump, as the first chunks also warm the tower up.
    count = max(1, min(Int(fitting), 2 * count, 64))
  }
}

extension ScanChanges {
  fileprivate mutating func add(_ other: ScanChanges) {
    added += other.added
    changed += other.changed
    missing += other.missing
    returned += other.returned
    problems += other.problems
  }
}

extension IndexReport {
  fileprivate mutating func add(_ results: [Encoded]) {
    for (_, result) in results {
      switch result {
      case .read: encoded += 1
      case .known: known += 1
      case .damaged: damaged += 1
      case .unreadable, .vanished: unreadable += 1
      }
    }
  }
}
