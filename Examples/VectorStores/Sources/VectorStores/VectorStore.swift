/// Vectors of length 1 with an id and attributes: a store finds the nearest of those whose attributes fit.
///
/// What a store has been told is there for the next call. All stores answer alike, up to the order of vectors that are
/// equally near and, where a store searches by an approximate index, up to its recall. Calls may come from many tasks.
public protocol VectorStore: Sendable {
  /// The width of the vectors, and the attributes that each has.
  var schema: VectorSchema { get }

  /// Adds records, and replaces those with the same ids, attributes included.
  ///
  /// - Parameter records: each id once.
  /// - Throws: ``VectorStoreError``.
  func upsert(_ records: [VectorRecord]) async throws

  /// Adds many records in the fastest way that the store has, otherwise as ``upsert(_:)``.
  ///
  /// The batches are read as they are needed, so that any number of them fits. Where it ends early, by an error or with
  /// its process, the same call made again completes it, and each record is there once; ``loadsAtOnce`` says what is
  /// there in between.
  ///
  /// - Parameter batches: some hundreds or thousands of records each; each id once in all.
  /// - Returns: how many records there were.
  /// - Throws: ``VectorStoreError``; what the sequence throws.
  func load(_ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable) async throws -> Int

  /// Whether nothing of a ``load(_:)`` is there before all is; else some of its records may be.
  var loadsAtOnce: Bool { get }

  /// Makes the index that is searched, where a load does not keep one up to date by itself; else nothing. Where it is made
  /// already, it is left as it is.
  ///
  /// - Throws: ``VectorStoreError``.
  func buildIndex() async throws

  /// Removes records; ids that are not there are passed over.
  func delete(_ ids: [Int64]) async throws

  /// How many records fit.
  func count(where filter: VectorFilter) async throws -> Int

  /// The nearest records that fit, nearest first.
  ///
  /// - Parameters:
  ///   - vector: of length 1, as wide as the schema says.
  ///   - filter: `.all` for every record.
  ///   - page: which ranks, from 0: `0..<10` is the first page of ten. A page that begins behind the last record is
  ///     empty.
  /// - Returns: with the cosines. Records that are equally near come in the order of their ids, so that pages of a store
  ///   that is not changed neither repeat nor miss one.
  func nearest(to vector: [Float], where filter: VectorFilter, page: Range<Int>) async throws
    -> [VectorMatch]
}

extension VectorStore {
  public func buildIndex() async throws {}

  /// How many records there are.
  public func count() async throws -> Int { try await count(where: .all) }

  /// The nearest of all records.
  ///
  /// - Parameter count: of records, at least 0.
  public func nearest(to vector: [Float], count: Int) async throws -> [VectorMatch] {
    try await nearest(to: vector, where: .all, page: 0..<count)
  }
}

/// A vector with its id and attributes.
public struct VectorRecord: Sendable, Equatable {
  public var id: Int64
  /// Of length 1.
  public var vector: [Float]
  /// A value for each attribute of the schema.
  public var attributes: [String: AttributeValue]

  public init(id: Int64, vector: [Float], attributes: [String: AttributeValue] = [:]) {
    self.id = id
    self.vector = vector
    self.attributes = attributes
  }
}

/// A record that was found.
public struct VectorMatch: Sendable, Equatable {
  public let id: Int64
  /// Of its vector with the query's.
  public let cosine: Float

  public init(id: Int64, cosine: Float) {
    self.id = id
    self.cosine = cosine
  }
}
