import Contrast
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
  /// Photos of which another model saw the thumbnail only, as their files cannot be reached.
  public var standIns = 0
  /// Whether the live model is another one now.
  public var switchedModel = false
}

/// Brings a library up to date with its folders: looks for changes, reads what is new, and encodes it.
///
/// Three things overlap: the image tower works on one chunk of photos while the next is read and decoded and
/// the one before is committed. So memory is bounded by three chunks of prepared photos, and a program that
/// is killed loses the work of a second or two. A chunk is as large as is done in a third of a second.
///
/// When the model is another one than the library's, what is new is first read for the library's own, so that
/// it can be found while the other one goes through all photos, which may take hours.
public struct Indexer: Sendable {
  /// Opens a model, or hands out one that is open.
  public typealias ModelOpener = @Sendable (ModelSource) async throws -> OpenModel

  private let database: PhotoDatabase
  private let source: ModelSource
  private let open: ModelOpener
  private let logger: Logger
  /// Threads that read and decode.
  private let readers: Int
  private let work = BlockingQueue("photo-search.database")

  /// - Parameters:
  ///   - database: the library.
  ///   - source: of the model that makes the vectors.
  ///   - readers: how many photos are read and decoded at a time, at least 1.
  ///   - open: opens this model, and during a change of the model the one before.
  public init(
    database: PhotoDatabase, source: ModelSource, readers: Int = Threads.standard, logger: Logger,
    open: @escaping ModelOpener
  ) {
    self.database = database
    self.source = source
    self.readers = max(1, readers)
    self.logger = logger
    self.open = open
  }

  /// One pass. When the task is cancelled, what has been encoded is committed first.
  ///
  /// - Parameters:
  ///   - opensAlways: whether the model is opened though nothing is to be read, which shows whether its files are
  ///     another model's by now.
  ///   - progress: told of each chunk.
  /// - Throws: ``PhotoLibraryError``, `CancellationError`, what opening the model throws.
  @discardableResult
  public func run(
    opensAlways: Bool = true, progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) async throws -> IndexReport {
    let lock = try IndexingLock(database.folder)
    defer { withExtendedLifetime(lock) {} }
    var report = IndexReport()
    try await work.perform { [database] in try database.removeRetired(cancellation: $0) }
    progress(IndexProgress(phase: .scanning, done: 0, total: 0))
    for root in try await database.roots() {
      let changes = try await work.perform { [database] cancellation in
        try database.scan(root, cancellation: cancellation)
      }
      report.scan.add(changes)
      for problem in changes.problems { logger.warning("\(problem)") }
    }
    if !opensAlways, try await isUpToDate() {
      if report != IndexReport() { try await finish(progress) }
      return report
    }
    try await bringLiveUpToDate(&report, progress)
    let opened = try await open(source)
    let encoder = opened.encoder
    let model = try await work.perform { [database, source] in
      try database.adopt(fingerprint: encoder.fingerprint, source: source, width: encoder.width)
    }
    try await read(for: model, encoder, &report, progress)
    report.switchedModel = try await work.perform { [database] cancellation in
      let switched = try database.switchIfComplete(model).state != model.state
      try database.removeRetired(cancellation: cancellation)
      return switched
    }
    try await finish(progress)
    try await database.calibrate(encoder)
    return report
  }

  /// Whether the library has the wanted model, whole, and no file is to be read.
  private func isUpToDate() async throws -> Bool {
    let models = try await database.models()
    guard models.count == 1, let live = models.first, live.state == .live, live.source == source
    else { return false }
    return try await work.perform { [database] in try database.due(for: live).isEmpty }
  }

  private func finish(_ progress: @Sendable (IndexProgress) -> Void) async throws {
    progress(IndexProgress(phase: .grouping, done: 0, total: 0))
    try await work.perform { [database] in
      try database.groupDuplicates()
      try database.checkpoint()
    }
  }

  /// Reads what is new for the library's own model before another one goes through all photos. If that cannot be
  /// opened any more, new photos are found once the other one has taken its place.
  private func bringLiveUpToDate(
    _ report: inout IndexReport, _ progress: @Sendable (IndexProgress) -> Void
  ) async throws {
    guard let live = try await database.liveModel(), live.source != source,
      try await work.perform({ [database] in try !database.due(for: live).isEmpty })
    else { return }
    let opened: OpenModel
    do { opened = try await open(live.source) } catch let error as CancellationError {
      throw error
    } catch {
      logger.warning(
        "\(live.source.name) cannot be opened, so new photos are found after the change of the model: \(error)"
      )
      return
    }
    guard opened.encoder.fingerprint == live.fingerprint else {
      logger.warning(
        "the files of \(live.source.name) are another model's by now, so new photos are found after the change of the model"
      )
      return
    }
    try await read(for: live, opened.encoder, &report, progress)
  }

  private func read(
    for model: PhotoDatabase.Model, _ encoder: DualEncoder, _ report: inout IndexReport,
    _ progress: @Sendable (IndexProgress) -> Void
  ) async throws {
    let seen = try await work.perform { [database] in try database.hashes() }
    let pass = IndexingPass(
      database: database, model: model, encoder: encoder, seen: seen, readers: readers,
      work: work)
    let due = try await work.perform { [database] in try database.due(for: model) }
    var checkpoint = ContinuousClock.now
    var state = IndexProgress(phase: .reading, done: 0, total: due.count)
    progress(state)
    try await pass.run(due) { [database, work] results in
      report.add(results)
      state.done += results.count
      progress(state)
      if ContinuousClock.now - checkpoint > .seconds(10) {
        try await work.perform { try database.checkpoint() }
        checkpoint = .now
      }
    }
    if model.state == .filling { report.standIns += try await pass.standIns() }
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
  fileprivate mutating func add(_ results: [IndexingPass.Encoded]) {
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
