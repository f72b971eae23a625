import Crypto
import Foundation
import GRDB
import VectorStores

/// The vectors of a model in a store outside of the library, and how far they are there.
struct VectorCopy: Sendable {
  /// Photos that are copied at a time.
  private static let batch = 2000

  private let model: PhotoDatabase.Model
  let store: any VectorStore
  private let database: PhotoDatabase
  /// All changes up to here are in the store.
  private var end: PhotoChanges.End

  /// Opens the copy, and finds out how far it has got.
  ///
  /// - Throws: `VectorStoreError`; what the database throws.
  init(
    of model: PhotoDatabase.Model, from database: PhotoDatabase, opening: VectorMirror.Opening
  ) async throws {
    let store = try await opening(
      Self.name(of: model, in: database.folder), try PhotoAttributes.schema(width: model.width))
    let revision = try await database.read { try PhotoDatabase.version($0).revision }
    let anywhere = [1] + [Float](repeating: 0, count: model.width - 1)
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
    self.model = model
    self.store = store
    self.database = database
    end = isOfThisHistory ? .init(revision: low, photo: -1) : .start
  }

  /// A name that no other library and no other model has.
  private static func name(of model: PhotoDatabase.Model, in folder: URL) -> String {
    let folder = folder.resolvingSymlinksInPath().path
    let digest = SHA256.hash(data: Data("\(folder)\n\(model.fingerprint)".utf8))
    return "photos_" + digest.prefix(8).map { String(format: "%02x", $0) }.joined()
  }

  /// Whether it is of a model, which may have been taken out of the library and put in again.
  func isOf(_ model: PhotoDatabase.Model) -> Bool {
    (self.model.id, self.model.fingerprint) == (model.id, model.fingerprint)
  }

  /// Brings the next changes of the library to the store.
  ///
  /// - Returns: how many there were; 0 where all are there.
  mutating func advance() async throws -> Int {
    let (model, end) = (model, end)
    let changes = try await database.read { database in
      try PhotoChanges(database, model: model, after: end, limit: Self.batch)
    }
    guard let end = changes.end else { return 0 }
    // Removals first: the highest revision in the store then says that both are done.
    try await store.delete(changes.removed)
    try await store.upsert(changes.records)
    self.end = end
    return changes.records.count + changes.removed.count
  }
}
