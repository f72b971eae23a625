import GRDB
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

  /// By how much a store's cosines, of single precision, may differ from ours.
  private static let slack: Float = 1e-4

  private let database: PhotoDatabase
  private let opening: Opening
  private var copy: VectorCopy?
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
  ///   - filter: which photos, in the attributes of ``PhotoAttributes``.
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
    var copy: VectorCopy
    if let known = self.copy, known.isOf(model) {
      copy = known
    } else {
      copy = try await VectorCopy(of: model, from: database, opening: opening)
    }
    var total = 0
    while case let count = try await copy.advance(), count > 0 {
      self.copy = copy
      total += count
      report(total)
    }
    self.copy = copy
    return copy.store
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
