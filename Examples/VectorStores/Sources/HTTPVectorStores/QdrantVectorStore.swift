import VectorStores

/// Vectors in a collection of Qdrant, by its REST interface: attributes are the payload of points.
///
/// A load sends batches of points, each of which is there when it is answered; there are no transactions, and a load
/// that ended early leaves some.
public struct QdrantVectorStore: VectorStore {
  public let schema: VectorSchema
  public var loadsAtOnce: Bool { false }
  private let name: String
  private let client: StoreClient
  private let isExact: Bool

  /// Opens a collection, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - address: of the server, `http://127.0.0.1:6333`.
  ///   - name: of the collection, by the rules of an attribute's name.
  ///   - schema: of the records. Ids must not be negative: Qdrant's are unsigned.
  ///   - key: sent as `api-key`.
  ///   - isExact: compares all vectors rather than searching the index.
  /// - Throws: ``VectorStoreError``, for a collection of another width too.
  public init(
    _ address: String, name: String, schema: VectorSchema, key: String? = nil,
    isExact: Bool = true
  ) async throws {
    _ = try VectorSchema(width: 1, attributes: [name: .flag])
    self.schema = schema
    self.name = name
    self.isExact = isExact
    client = StoreClient(
      store: "Qdrant", address: address, headers: key.map { [("api-key", $0)] } ?? [])
    try await open()
  }

  private struct Answer<Result: Decodable>: Decodable { let result: Result }
  private struct Exists: Decodable { let exists: Bool }
  private struct Count: Decodable { let count: Int }
  private struct Acknowledgement: Decodable {}
  private struct Points: Decodable {
    struct Point: Decodable {
      let id: Int64
      let score: Float
    }
    let points: [Point]
  }
  private struct Collection: Decodable {
    struct Configuration: Decodable { let params: Parameters }
    struct Parameters: Decodable { let vectors: Vectors }
    struct Vectors: Decodable {
      let size: Int
      let distance: String
    }
    let config: Configuration
  }

  private func open() async throws {
    let path = "/collections/\(name)"
    let exists = try await client.send("GET", "\(path)/exists", [], as: Answer<Exists>.self)
    if exists.result.exists {
      let found = try await client.send("GET", path, [], as: Answer<Collection>.self)
        .result.config.params.vectors
      // What Qdrant calls Dot is the cosine of vectors of length 1, without normalising them again.
      guard found.size == schema.width, found.distance == "Dot" else {
        throw VectorStoreError.otherSchema(
          store: "the collection '\(name)'",
          reason: "it has vectors of \(found.size) compared by \(found.distance), not of "
            + "\(schema.width) by Dot")
      }
      return
    }
    let body = JSONValue.object([
      ("vectors", .object([("size", .integer(Int64(schema.width))), ("distance", .text("Dot"))]))
    ])
    _ = try await client.send("PUT", path, body.bytes, as: Answer<Bool>.self)
    let kinds: [AttributeKind: String] = [
      .text: "keyword", .integer: "integer", .number: "float", .flag: "bool",
    ]
    for name in schema.names {
      guard let kind = schema.attributes[name].flatMap({ kinds[$0] }) else { continue }
      let body = JSONValue.object([("field_name", .text(name)), ("field_schema", .text(kind))])
      _ = try await client.send(
        "PUT", "\(path)/index?wait=true", body.bytes, as: Answer<Acknowledgement>.self)
    }
  }

  /// Removes the collection.
  ///
  /// - Throws: ``VectorStoreError``.
  public func drop() async throws {
    _ = try await client.send("DELETE", "/collections/\(name)", [], as: Answer<Bool>.self)
  }

  // MARK: Changes

  public func upsert(_ records: [VectorRecord]) async throws {
    try records.checkAll(schema)
    try await send(records)
  }

  public func load(
    _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable
  ) async throws -> Int {
    try await schema.load(batches, send)
  }

  /// Sends points in pieces below Qdrant's standard limit of 32 MiB of a request.
  private func send(_ records: [VectorRecord]) async throws {
    if let negative = records.first(where: { $0.id < 0 }) {
      throw VectorStoreError.schema("the id \(negative.id) is negative; Qdrant's ids are not")
    }
    let size = max(1, min(1_000, (16 << 20) / (16 * schema.width)))
    for start in stride(from: 0, to: records.count, by: size) {
      let part = records[start..<min(start + size, records.count)]
      let payloads = part.map { record in
        JSONValue.object(
          schema.names.compactMap { name in
            record.attributes[name].map { (name, JSONValue($0)) }
          })
      }
      let body = JSONValue.object([
        (
          "batch",
          .object([
            ("ids", .array(part.map { .integer($0.id) })),
            ("vectors", .array(part.map { .vector($0.vector) })), ("payloads", .array(payloads)),
          ])
        )
      ])
      _ = try await client.send(
        "PUT", "/collections/\(name)/points?wait=true", body.bytes,
        as: Answer<Acknowledgement>.self)
    }
  }

  public func delete(_ ids: [Int64]) async throws {
    for start in stride(from: 0, to: ids.count, by: 10_000) {
      let part = ids[start..<min(start + 10_000, ids.count)].filter { $0 >= 0 }
      guard !part.isEmpty else { continue }
      let body = JSONValue.object([("points", .array(part.map { .integer($0) }))])
      _ = try await client.send(
        "POST", "/collections/\(name)/points/delete?wait=true", body.bytes,
        as: Answer<Acknowledgement>.self)
    }
  }

  // MARK: Search

  public func count(where filter: VectorFilter) async throws -> Int {
    try filter.check(schema)
    let body = JSONValue.object([("exact", .flag(true)), ("filter", Self.filter(filter))])
    return try await client.send(
      "POST", "/collections/\(name)/points/count", body.bytes, as: Answer<Count>.self
    ).result.count
  }

  public func nearest(
    to vector: [Float], where filter: VectorFilter, page: Range<Int>
  ) async throws -> [VectorMatch] {
    try filter.check(schema)
    try schema.check(vector, of: "the query")
    precondition(page.lowerBound >= 0, "a page begins at rank 0 or later")
    return try await pageWithOrderedTies(page, limit: .max / 2) { count in
      try await nearest(to: vector, filter, count)
    }
  }

  private func nearest(
    to vector: [Float], _ filter: VectorFilter, _ count: Int
  ) async throws -> [VectorMatch] {
    let body = JSONValue.object([
      ("query", .vector(vector)), ("filter", Self.filter(filter)),
      ("limit", .integer(Int64(count))), ("with_payload", .flag(false)),
      ("params", .object([("exact", .flag(isExact))])),
    ])
    return try await client.send(
      "POST", "/collections/\(name)/points/query", body.bytes, as: Answer<Points>.self
    ).result.points.map { VectorMatch(id: $0.id, cosine: $0.score) }
  }

  /// A filter as Qdrant has it: clauses that must hold, of which one should, or none may.
  static func filter(_ filter: VectorFilter) -> JSONValue {
    func clauses(_ name: String, _ parts: [VectorFilter]) -> JSONValue {
      .object([(name, .array(parts.map(Self.filter)))])
    }
    func condition(_ key: String, _ members: [(String, JSONValue)]) -> JSONValue {
      .object([("must", .array([.object([("key", .text(key))] + members)]))])
    }
    switch filter {
    case .all: return .object([])
    case .equals(let key, .number(let value)):
      // A match is for words, integers and flags.
      return condition(
        key, [("range", .object([("gte", .number(value)), ("lte", .number(value))]))])
    case .equals(let key, let value):
      return condition(key, [("match", .object([("value", JSONValue(value))]))])
    case .oneOf(let key, let values):
      return Self.filter(.or(values.map { .equals(key, $0) }))
    case .atLeast(let key, let value):
      return condition(key, [("range", .object([("gte", JSONValue(value))]))])
    case .below(let key, let value):
      return condition(key, [("range", .object([("lt", JSONValue(value))]))])
    case .and(let parts): return parts.isEmpty ? .object([]) : clauses("must", parts)
    // Nothing is not everything.
    case .or(let parts) where parts.isEmpty: return clauses("must_not", [.all])
    case .or(let parts): return clauses("should", parts)
    case .not(let part): return clauses("must_not", [part])
    }
  }
}
