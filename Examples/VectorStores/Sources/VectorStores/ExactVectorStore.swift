import Contrast
import ContrastRuntime
import Foundation
import Synchronization

/// Exact search in the memory of this process, over a `SearchIndex`: the measure of the others.
///
/// It keeps each vector twice in float32, packed and as it came, so that a filter which few records fit costs only
/// those. Equally near records come in the order of their ids. Nothing is written to a disk.
public final class ExactVectorStore: VectorStore {
  public let schema: VectorSchema
  public var loadsAtOnce: Bool { true }
  private let threads: Int
  private let table: Mutex<ExactTable>

  /// - Parameters:
  ///   - schema: of the records.
  ///   - threads: share a search, at least 1.
  public init(schema: VectorSchema, threads: Int = Threads.standard) {
    self.schema = schema
    self.threads = threads
    table = Mutex(ExactTable(schema: schema))
  }

  public func upsert(_ records: [VectorRecord]) async throws {
    try records.checkAll(schema)
    try await offPool { [threads] in
      try self.table.withLock { try $0.upsert(records, threads: threads) }
    }
  }

  public func load(
    _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable
  ) async throws -> Int {
    var records: [VectorRecord] = []
    for try await batch in batches {
      for record in batch { try schema.check(record) }
      records += batch
    }
    try await upsert(records)
    return records.count
  }

  public func delete(_ ids: [Int64]) async throws {
    try await offPool { [threads] in
      try self.table.withLock { try $0.delete(ids, threads: threads) }
    }
  }

  public func count(where filter: VectorFilter) async throws -> Int {
    try filter.check(schema)
    return try await offPool { self.table.withLock { $0.rows(where: filter).count } }
  }

  public func nearest(
    to vector: [Float], where filter: VectorFilter, page: Range<Int>
  ) async throws -> [VectorMatch] {
    try filter.check(schema)
    try schema.check(vector, of: "the query")
    precondition(page.lowerBound >= 0, "a page begins at rank 0 or later")
    let query = try Embeddings(normalizing: vector, width: schema.width)
    // A search reads and does not change; the copy shares its storage, so others go on.
    let table = self.table.withLock { $0 }
    return try await offPool { [threads] in
      table.nearest(to: query, where: filter, page: page, threads: threads)
    }
  }
}

/// Runs work that takes a while on a thread of its own, not on one of Swift's cooperative ones.
func offPool<R: Sendable>(_ work: @escaping @Sendable () throws -> R) async throws -> R {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global(qos: .userInitiated).async {
      continuation.resume(with: Result { try work() })
    }
  }
}
