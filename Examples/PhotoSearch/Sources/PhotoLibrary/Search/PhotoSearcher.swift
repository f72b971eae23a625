import Contrast
import ContrastRuntime
import Foundation
import GRDB
import Synchronization

/// Searches a library, and follows its changes.
///
/// The first search reads a quarter of the vectors' bytes into memory; each later one takes up what has changed
/// since. Searches may run at the same time.
public final class PhotoSearcher: Sendable {
  private let database: PhotoDatabase
  private let threads: Int
  private let mirror: VectorMirror?
  private let snapshot = Mutex<SearchSnapshot?>(nil)
  private let sample = Mutex<Sample?>(nil)

  /// - Parameters:
  ///   - database: the library.
  ///   - threads: share a search, at least 1.
  ///   - mirror: compares vectors in a store outside of this process; nil for a search in memory, which compares all.
  public init(
    _ database: PhotoDatabase, threads: Int = Threads.standard, mirror: VectorMirror? = nil
  ) {
    self.database = database
    self.threads = max(1, threads)
    self.mirror = mirror
  }

  /// The next photos by their scores.
  ///
  /// Pages fit together as long as the library stays as it is; where it changes, a photo is on the page where
  /// its score puts it, and none of the others is shown twice or left out.
  ///
  /// - Parameters:
  ///   - query: of the live model.
  ///   - filter: which photos.
  ///   - last: of the page before; nil for the first page.
  ///   - count: of photos, at least 1.
  ///   - fitting: whether to leave out photos that do not fit the query (see README.md for the rule).
  ///   - threshold: photos with lower scores do not count as found.
  /// - Returns: at most `count` photos, higher scores first, equals by number.
  /// - Throws: ``PhotoLibraryError/empty(folder:)``, ``PhotoLibraryError/otherModel(name:existing:)``.
  public func matches(
    _ query: PhotoQuery, filter: PhotoFilter = PhotoFilter(), after last: PhotoMatch? = nil,
    count: Int, fitting: Bool = false, threshold: Float = -.infinity
  ) async throws -> [PhotoMatch] {
    precondition(count >= 1, "count is \(count)")
    let threads = threads
    if let mirror {
      let (model, filter, lowest) = try await withCurrent { snapshot, database in
        (
          snapshot.model, filter.vectorFilter(folders: snapshot.folders),
          max(threshold, try bound(of: query, fitting: fitting, in: snapshot, database))
        )
      }
      return try await mirror.matches(
        query.vector, of: model, filter: filter, after: last, threshold: lowest, count: count)
    }
    return try await withCurrent { snapshot, database in
      let bound = try bound(of: query, fitting: fitting, in: snapshot, database)
      let search = ExactSearch(
        query: query.vector, filter: ResolvedFilter(filter, in: snapshot), last: last,
        threshold: max(threshold, bound), count: count, threads: threads)
      let vectors = VectorReader(database, model: snapshot.model)
      return try search.run(snapshot.segments) { try vectors.vector(of: $0) }
    }
  }

  /// The lowest score of a photo that fits, after a check that the query is of the model.
  private func bound(
    of query: PhotoQuery, fitting: Bool, in snapshot: SearchSnapshot, _ database: Database
  ) throws -> Float {
    guard query.vector.count == snapshot.model.width else {
      throw PhotoLibraryError.otherModel(
        name: "of \(query.vector.count) numbers", existing: snapshot.model.source.name)
    }
    guard fitting else { return -.infinity }
    let segments =
      mirror == nil ? snapshot.segments : [try sample(of: snapshot, database)]
    return FittingScore.threshold(
      of: query, in: segments, unrelated: snapshot.model.unrelatedScore)
  }

  /// Photos by which it is told what fits, and of what library.
  private struct Sample {
    let fingerprint: String
    let photos: Int
    let segment: SearchSegment
  }

  /// It is read anew once the library has grown or shrunk by a tenth.
  private func sample(
    of snapshot: SearchSnapshot, _ database: Database
  ) throws -> SearchSegment {
    let photos = snapshot.segments.reduce(0) { $0 + $1.ids.count }
    return try sample.withLock { sample in
      if let sample, sample.fingerprint == snapshot.model.fingerprint,
        abs(sample.photos - photos) <= sample.photos / 10
      {
        return sample.segment
      }
      let segment = try FittingScore.sample(database, model: snapshot.model, photos: photos)
      sample = Sample(
        fingerprint: snapshot.model.fingerprint, photos: photos, segment: segment)
      return segment
    }
  }

  /// All photos that pass a filter: the newest first, those without a date behind them, and of equals the one
  /// that was found last.
  ///
  /// - Throws: ``PhotoLibraryError/empty(folder:)``.
  public func listing(_ filter: PhotoFilter = PhotoFilter()) async throws -> [Int64] {
    try await withCurrent { snapshot, _ in
      let filter = ResolvedFilter(filter, in: snapshot)
      var found: [(taken: Int64, id: Int64)] = []
      for segment in snapshot.segments {
        for row in segment.ids.indices where filter.accepts(row, of: segment) {
          found.append((segment.taken[row], segment.ids[row]))
        }
      }
      return found.sorted { $0 > $1 }.map(\.id)
    }
  }

  /// The cameras of the library, by name.
  public func cameras() async throws -> [String] {
    try await withCurrent { snapshot, _ in snapshot.cameras.words.sorted() }
  }

  /// Calls `body` with what the database holds now, in one transaction, on a thread of the database's.
  private func withCurrent<R: Sendable>(
    _ body: @Sendable (SearchSnapshot, Database) throws -> R
  ) async throws -> R {
    while true {
      let result: R? = try await database.read { database in
        try current(database).map { try body($0, database) }
      }
      if let result { return result }
    }
  }

  /// - Returns: nil if the snapshot is of a later version than the transaction.
  private func current(_ database: Database) throws -> SearchSnapshot? {
    let folder = self.database.folder.path
    return try snapshot.withLock { snapshot in
      let version = try PhotoDatabase.version(database)
      if let snapshot, snapshot.version.revision > version.revision { return nil }
      if try snapshot?.update(database) != true {
        snapshot = try SearchSnapshot(database, hasCodes: mirror == nil)
      }
      guard let snapshot else { throw PhotoLibraryError.empty(folder: folder) }
      return snapshot
    }
  }

  /// Gives the memory back; the next search reads again.
  public func release() {
    snapshot.withLock { $0 = nil }
    sample.withLock { $0 = nil }
  }
}
