import Crypto
import Foundation
import GRDB
import Synchronization
import VectorStores

/// Keeps the vectors of a library in a store outside of it, such as PostgreSQL, and finds photos there.
///
/// The library stays what counts: the store has a copy of each photo's vector and of what filters look at, stamped with
/// the revision of the library that it is of. What changed since is brought there before each search, some thousand
/// photos at a time, so that a program which is killed goes on where it was. Each model has a table, or collection, of
/// its own. What the store finds is compared once more with the library's own vectors, so that scores, order and pages
/// are those of a search in memory; only a store that searches by an approximate index may leave a photo out.
public actor VectorMirror {
  /// Opens a table or collection, and makes it where there is none.
  public typealias Opening =
    @Sendable (_ name: String, _ schema: VectorSchema) async throws -> any VectorStore

  /// How far a copy has got.
  private struct Copy {
    let fingerprint: String
    let store: any VectorStore
    /// All changes up to here are in the store.
    var end: PhotoChanges.End
  }

  /// Photos that are copied at a time.
  private static let batch = 2000
  /// By how much a store's cosines, of single precision, may differ from ours.
  private static let slack: Float = 1e-4

  private let database: PhotoDatabase
  private let opening: Opening
  private var copy: Copy?
  private var synchronizing: Task<any VectorStore, any Error>?

  /// - Parameters:
  ///   - database: the library.
  ///   - opening: is called once for each model.
  public init(_ database: PhotoDatabase, opening: @escaping Opening) {
    self.database = database
    self.opening = opening
  }

  /// Brings what has changed in the library to the store. Searches do so by themselves; the first time it takes a
  /// while.
  ///
  /// - Parameter onProgress: is told how many changes have been brought there.
  /// - Throws: ``PhotoLibraryError``.
  public func synchronize(
    onProgress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    guard let model = try await database.liveModel() else { return }
    try await explaining { _ = try await current(model, onProgress) }
  }

  /// The photos with the highest scores, as ``PhotoSearcher`` gives them.
  ///
  /// - Parameters:
  ///   - query: `[width]`, of length 1.
  ///   - model: the live one.
  ///   - filter: which photos, in the attributes of ``schema(width:)``.
  ///   - last: the photo before the first one wanted; nil for the first of all.
  ///   - threshold: photos with lower scores are not wanted.
  ///   - count: of photos, at least 1.
  /// - Throws: ``PhotoLibraryError``.
  func matches(
    _ query: [Float], of model: PhotoDatabase.Model, filter: VectorFilter,
    after last: PhotoMatch?, threshold: Float, count: Int
  ) async throws -> [PhotoMatch] {
    try await explaining {
      try await find(
        query, in: current(model), of: model, filter, after: last, threshold, count: count)
    }
  }

  /// Says what an error of the store means here, and opens the store anew the next time.
  private func explaining<R: Sendable>(_ body: () async throws -> R) async throws -> R {
    do { return try await body() } catch let error as VectorStoreError {
      copy = nil
      throw PhotoLibraryError.vectorStore(error.description)
    }
  }

  private func find(
    _ query: [Float], in store: any VectorStore, of model: PhotoDatabase.Model,
    _ filter: VectorFilter, after last: PhotoMatch?, _ threshold: Float, count: Int
  ) async throws -> [PhotoMatch] {
    var scores: [Int64: Float] = [:]
    var wanted = count + 16
    while true {
      let found = try await store.nearest(to: query, where: filter, page: 0..<wanted)
      // What stands before the last photo for certain needs no second look.
      let ids = found.filter { match in
        scores[match.id] == nil && last.map { match.cosine <= $0.score + Self.slack } ?? true
      }.map(\.id)
      let exact = try await database.exactScores(of: ids, for: query, model)
      scores.merge(exact) { $1 }
      // Photos that went with a whole folder leave no change behind that could be copied.
      let gone = ids.filter { exact[$0] == nil }
      if !gone.isEmpty { try await store.delete(gone) }

      let matches = scores.map { PhotoMatch(id: $0.key, score: $0.value) }.filter { match in
        match.score >= threshold && last.map { PhotoMatch.precedes($0, match) } ?? true
      }.sorted(by: PhotoMatch.precedes)
      let isAll = found.count < wanted
      // No photo that was not found scores more.
      let reach = (found.last?.cosine ?? -.infinity) + Self.slack
      if isAll || reach < threshold || matches.count >= count && reach < matches[count - 1].score {
        return Array(matches.prefix(count))
      }
      wanted *= 4
    }
  }

  // MARK: Copying

  /// What a copy knows of a photo, besides its vector. Texts are empty, and numbers 0, where it is not known.
  static func schema(width: Int) throws -> VectorSchema {
    try VectorSchema(
      width: width,
      attributes: [
        "revision": .integer, "folder": .integer, "camera": .text, "kind": .text,
        "favourite": .flag, "dated": .flag, "taken": .integer, "placed": .flag,
        "latitude": .number, "longitude": .number,
      ])
  }

  /// The store as the library is now.
  private func current(
    _ model: PhotoDatabase.Model, _ report: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> any VectorStore {
    while let synchronizing { _ = try? await synchronizing.value }
    // A task of its own, as others wait for it whose search is not cancelled.
    let task = Task {
      // Before the task is over: who waits for it looks again at once.
      defer { synchronizing = nil }
      return try await bring(model, report)
    }
    synchronizing = task
    return try await task.value
  }

  private func bring(
    _ model: PhotoDatabase.Model, _ report: @Sendable (Int) -> Void
  ) async throws -> any VectorStore {
    var copy: Copy
    if let known = self.copy, known.fingerprint == model.fingerprint {
      copy = known
    } else {
      copy = try await open(model)
    }
    var count = 0
    while true {
      let end = copy.end
      let changes = try await database.read { database in
        try PhotoChanges(database, model: model, after: end, limit: Self.batch)
      }
      guard let end = changes.end else { break }
      // Removals first: the highest revision in the store then says that both are done.
      try await copy.store.delete(changes.removed)
      try await copy.store.upsert(changes.records)
      copy.end = end
      self.copy = copy
      count += changes.records.count + changes.removed.count
      report(count)
    }
    self.copy = copy
    return copy.store
  }

  /// Opens the copy for a model, and finds out how far it has got.
  private func open(_ model: PhotoDatabase.Model) async throws -> Copy {
    let store = try await opening(name(of: model), try Self.schema(width: model.width))
    let revision = try await database.read { try PhotoDatabase.version($0).revision }
    let anywhere = [Float](unsafeUninitializedCapacity: model.width) { buffer, count in
      buffer.initialize(repeating: 0)
      buffer[0] = 1
      count = model.width
    }
    func since(_ revision: Int64) -> VectorFilter { .atLeast("revision", .integer(revision)) }
    func photos(since revision: Int64) async throws -> [Int64] {
      try await store.nearest(to: anywhere, where: since(revision), page: 0..<Self.batch).map(\.id)
    }
    // What is of later revisions than there are is of before the library was restored from a backup.
    while case let later = try await photos(since: revision + 1), !later.isEmpty {
      try await store.delete(later)
    }
    // The highest revision that the store has; a part of its photos may be missing.
    var (low, high) = (Int64(0), revision)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if try await store.count(where: since(middle)) > 0 { low = middle } else { high = middle - 1 }
    }
    // Photos that have not changed so late here are of another history as well, and all is copied anew.
    let newest = try await photos(since: low)
    let isOfThisHistory = try await database.read { [low] database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT COUNT(*) FROM photo
          WHERE revision < ? AND id IN (\(databaseQuestionMarks(count: newest.count)))
          """, arguments: [low] + StatementArguments(newest)) == 0
    }
    return Copy(
      fingerprint: model.fingerprint, store: store,
      end: isOfThisHistory ? .init(revision: low, photo: -1) : .start)
  }

  /// A name that no other library and no other model has.
  private func name(of model: PhotoDatabase.Model) -> String {
    let folder = database.folder.resolvingSymlinksInPath().path
    let digest = SHA256.hash(data: Data("\(folder)\n\(model.fingerprint)".utf8))
    return "photos_" + digest.prefix(8).map { String(format: "%02x", $0) }.joined()
  }
}

/// What happened to photos behind a point in the library's history.
private struct PhotoChanges: Sendable {
  /// The last change that was taken.
  struct End: Sendable {
    var revision: Int64
    var photo: Int64

    static let start = End(revision: -1, photo: -1)
  }

  private(set) var records: [VectorRecord] = []
  /// Photos that cannot be found any more.
  private(set) var removed: [Int64] = []
  /// nil where there was no change.
  private(set) var end: End?

  init(
    _ database: Database, model: PhotoDatabase.Model, after end: End, limit: Int
  ) throws {
    let vectors = VectorReader(database, model: model)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, revision, state = 'indexed', folder, camera, kind, favourite, taken, latitude, longitude
        FROM photo WHERE (revision, id) > (?, ?) ORDER BY revision, id LIMIT ?
        """, arguments: [end.revision, end.photo, limit])
    while let row = try rows.next() {
      let (id, revision): (Int64, Int64) = (row[0], row[1])
      self.end = End(revision: revision, photo: id)
      guard row[2], let vector = try vectors.vector(of: id) else {
        removed.append(id)
        continue
      }
      let taken: Int64? = row[7]
      let place = PhotoPlace(latitude: row[8], longitude: row[9])
      records.append(
        VectorRecord(
          id: id, vector: vector,
          attributes: [
            "revision": .integer(revision), "folder": .integer(row[3]),
            "camera": .text(storedText(row[4] ?? "")), "kind": .text(row[5] ?? ""),
            "favourite": .flag(row[6]), "dated": .flag(taken != nil), "taken": .integer(taken ?? 0),
            "placed": .flag(place != nil), "latitude": .number(place?.latitude ?? 0),
            "longitude": .number(place?.longitude ?? 0),
          ]))
    }
  }
}

/// Both numbers, or none.
private struct PhotoPlace {
  let latitude: Double
  let longitude: Double

  init?(latitude: Double?, longitude: Double?) {
    guard let latitude, let longitude, latitude.isFinite, longitude.isFinite else { return nil }
    (self.latitude, self.longitude) = (latitude, longitude)
  }
}

/// A text of a file's as every store can keep it.
private func storedText(_ text: String) -> String {
  String(text.unicodeScalars.lazy.filter { $0.value != 0 }.prefix(1000).map(Character.init))
}

extension PhotoFilter {
  /// The filter in the attributes of ``VectorMirror/schema(width:)``.
  ///
  /// - Parameter folders: numbers and absolute paths.
  func vectorFilter(folders: [Int32: String]) -> VectorFilter {
    var parts: [VectorFilter] = []
    if let folder {
      let inside = FolderTree(folder)
      parts.append(
        .oneOf(
          "folder",
          folders.filter { inside.contains($0.value) }.map { .integer(Int64($0.key)) }))
    }
    if let camera { parts.append(.equals("camera", .text(storedText(camera)))) }
    if let kinds {
      parts.append(.oneOf("kind", kinds.map(\.rawValue).sorted().map { .text($0) }))
    }
    if favourites { parts.append(.equals("favourite", .flag(true))) }
    if from != nil || until != nil { parts.append(.equals("dated", .flag(true))) }
    if let from { parts.append(.atLeast("taken", .integer(from))) }
    if let until { parts.append(.below("taken", .integer(until))) }
    if let box {
      parts.append(.equals("placed", .flag(true)))
      func atMost(_ name: String, _ bound: Double) -> VectorFilter {
        .below(name, .number(bound.nextUp))
      }
      parts.append(.atLeast("latitude", .number(box.south)))
      parts.append(atMost("latitude", box.north))
      let (east, west) = (
        atMost("longitude", box.east), VectorFilter.atLeast("longitude", .number(box.west))
      )
      parts.append(box.west <= box.east ? .and([west, east]) : .or([west, east]))
    }
    return parts.isEmpty ? .all : .and(parts)
  }
}

extension PhotoDatabase {
  /// The scores of those photos that have a vector.
  fileprivate func exactScores(
    of photos: [Int64], for query: [Float], _ model: Model
  ) async throws -> [Int64: Float] {
    guard !photos.isEmpty else { return [:] }
    return try await read { database in
      let vectors = VectorReader(database, model: model)
      var scores: [Int64: Float] = [:]
      for photo in photos {
        guard let vector = try vectors.vector(of: photo), vector.count == query.count else {
          continue
        }
        scores[photo] = vector.withUnsafeBufferPointer { vector in
          query.withUnsafeBufferPointer { exactScore(vector, $0) }
        }
      }
      return scores
    }
  }
}
