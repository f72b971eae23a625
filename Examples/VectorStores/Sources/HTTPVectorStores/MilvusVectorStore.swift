import VectorStores

/// Vectors in a collection of Milvus, by its REST interface (version 2): attributes are fields.
///
/// A load sends batches of rows; there are no transactions, and a load that ended early leaves some. Searches see what
/// was written before them (`consistencyLevel: Strong`).
public struct MilvusVectorStore: VectorStore {
  /// The index of the vectors.
  public enum Search: Sendable, Equatable {
    /// All vectors are compared.
    case exact
    /// `candidates` is `ef` of a search.
    case hnsw(candidates: Int)
  }

  public let schema: VectorSchema
  public let search: Search
  public var loadsAtOnce: Bool { false }
  private let name: String
  private let client: StoreClient

  /// Opens a collection, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - address: of the server, `http://127.0.0.1:19530`.
  ///   - name: of the collection, by the rules of an attribute's name.
  ///   - schema: of the records.
  ///   - token: sent as `Authorization: Bearer …`: `user:password`, or a key.
  ///   - search: how the nearest are found.
  /// - Throws: ``VectorStoreError``, for a collection with other fields too.
  public init(
    _ address: String, name: String, schema: VectorSchema, token: String? = nil,
    search: Search = .exact
  ) async throws {
    _ = try VectorSchema(width: 1, attributes: [name: .flag])
    (self.name, self.schema, self.search) = (name, schema, search)
    client = StoreClient(
      store: "Milvus", address: address,
      headers: token.map { [("authorization", "Bearer \($0)")] } ?? [])
    try await open()
  }

  // MARK: Requests

  /// Milvus answers with status 200 and a code that is not 0 where it refuses.
  private struct Answer<Value: Decodable>: Decodable {
    let code: Int
    let message: String?
    let data: Value?
  }
  private struct Nothing: Decodable {}
  private struct Has: Decodable { let has: Bool }
  private struct Hit: Decodable {
    let id: Int64
    let distance: Float
  }
  private struct Count: Decodable {
    let count: Int
    private enum CodingKeys: String, CodingKey { case count = "count(*)" }
  }
  private struct Description: Decodable {
    struct Field: Decodable {
      struct Parameter: Decodable {
        let key: String
        let value: String
      }
      let name: String
      let type: String
      let params: [Parameter]?
    }
    let fields: [Field]
  }

  @discardableResult
  private func send<Value: Decodable>(
    _ path: String, _ members: [(String, JSONValue)], as type: Value.Type
  ) async throws -> Value? {
    let path = "/v2/vectordb/\(path)"
    let body = JSONValue.object([("collectionName", .text(name))] + members)
    let answer = try await client.send("POST", path, body.bytes, as: Answer<Value>.self)
    guard answer.code == 0 else {
      throw client.failure("POST \(path)", "code \(answer.code), \(answer.message ?? "no message")")
    }
    return answer.data
  }

  private func open() async throws {
    if try await send("collections/has", [], as: Has.self)?.has == true {
      try await checkFields()
      return
    }
    let fields = schema.names.map { name -> JSONValue in
      let (type, _) = Self.type(of: schema.attributes[name])
      let length: [(String, JSONValue)] =
        type == "VarChar"
        ? [("elementTypeParams", .object([("max_length", .text("65535"))]))] : []
      return .object([("fieldName", .text(name)), ("dataType", .text(type))] + length)
    }
    let id = JSONValue.object([
      ("fieldName", .text("id")), ("dataType", .text("Int64")), ("isPrimary", .flag(true)),
    ])
    let vector = JSONValue.object([
      ("fieldName", .text("vector")), ("dataType", .text("FloatVector")),
      ("elementTypeParams", .object([("dim", .text(String(schema.width)))])),
    ])
    let index: [(String, JSONValue)]
    switch search {
    case .exact: index = [("index_type", .text("FLAT"))]
    case .hnsw:
      index = [
        ("index_type", .text("HNSW")), ("M", .integer(16)), ("efConstruction", .integer(64)),
      ]
    }
    // The inner product is the cosine of vectors of length 1.
    try await send(
      "collections/create",
      [
        (
          "schema",
          .object([
            ("autoId", .flag(false)), ("enabledDynamicField", .flag(false)),
            ("fields", .array([id, vector] + fields)),
          ])
        ),
        (
          "indexParams",
          .array([
            .object([
              ("fieldName", .text("vector")), ("indexName", .text("vector")),
              ("metricType", .text("IP")), ("params", .object(index)),
            ])
          ])
        ),
        ("params", .object([("consistencyLevel", .text("Strong"))])),
      ], as: Nothing.self)
  }

  private static func type(of kind: AttributeKind?) -> (written: String, read: String) {
    switch kind {
    case .integer: ("Int64", "Int64")
    case .number: ("Double", "Double")
    case .flag: ("Bool", "Bool")
    case .text, nil: ("VarChar", "VarChar")
    }
  }

  private func checkFields() async throws {
    let found = try await send("collections/describe", [], as: Description.self)?.fields ?? []
    let width = found.first { $0.name == "vector" }?.params?.first { $0.key == "dim" }?.value
    let names = Set(found.map { "\($0.name) \($0.type)" })
    let expected = Set(
      ["id Int64", "vector FloatVector"]
        + schema.names.map { "\($0) \(Self.type(of: schema.attributes[$0]).read)" })
    guard names == expected, width == String(schema.width) else {
      throw VectorStoreError.otherSchema(
        store: "the collection '\(name)'",
        reason: "it has \(names.sorted().joined(separator: ", ")) and vectors of "
          + "\(width ?? "no width"), and was opened for "
          + "\(expected.sorted().joined(separator: ", ")) and \(schema.width)")
    }
  }

  /// Removes the collection.
  ///
  /// - Throws: ``VectorStoreError``.
  public func drop() async throws { try await send("collections/drop", [], as: Nothing.self) }

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

  /// Sends rows in pieces below Milvus's standard limit of 64 MiB of a request.
  private func send(_ records: [VectorRecord]) async throws {
    let size = max(1, min(5_000, (32 << 20) / (16 * schema.width)))
    for start in stride(from: 0, to: records.count, by: size) {
      let rows = records[start..<min(start + size, records.count)].map { Self.row($0, schema) }
      try await send("entities/upsert", [("data", .array(rows))], as: Nothing.self)
    }
  }

  static func row(_ record: VectorRecord, _ schema: VectorSchema) -> JSONValue {
    .object(
      [("id", .integer(record.id)), ("vector", .vector(record.vector))]
        + schema.names.compactMap { name in
          record.attributes[name].map { (name, JSONValue($0)) }
        })
  }

  public func delete(_ ids: [Int64]) async throws {
    for start in stride(from: 0, to: ids.count, by: 5_000) {
      let list = ids[start..<min(start + 5_000, ids.count)].map(String.init)
      try await send(
        "entities/delete", [("filter", .text("id in [\(list.joined(separator: ","))]"))],
        as: Nothing.self)
    }
  }

  // MARK: Search

  public func count(where filter: VectorFilter) async throws -> Int {
    try filter.check(schema)
    let found = try await send(
      "entities/query",
      [
        ("filter", .text(Self.expression(filter))), ("outputFields", .array([.text("count(*)")])),
        ("consistencyLevel", .text("Strong")),
      ], as: [Count].self)
    return found?.first?.count ?? 0
  }

  public func nearest(
    to vector: [Float], where filter: VectorFilter, page: Range<Int>
  ) async throws -> [VectorMatch] {
    try filter.check(schema)
    try schema.check(vector, of: "the query")
    precondition(page.lowerBound >= 0, "a page begins at rank 0 or later")
    // The most that a search of Milvus finds.
    return try await pageWithOrderedTies(page, limit: 16_384) { count in
      try await nearest(to: vector, filter, count)
    }
  }

  private func nearest(
    to vector: [Float], _ filter: VectorFilter, _ count: Int
  ) async throws -> [VectorMatch] {
    var parameters: [(String, JSONValue)] = []
    if case .hnsw(let candidates) = search {
      parameters = [("ef", .integer(Int64(max(candidates, count))))]
    }
    let hits = try await send(
      "entities/search",
      [
        ("data", .array([.vector(vector)])), ("annsField", .text("vector")),
        ("filter", .text(Self.expression(filter))), ("limit", .integer(Int64(count))),
        ("outputFields", .array([.text("id")])),
        (
          "searchParams",
          .object([("metricType", .text("IP")), ("params", .object(parameters))])
        ), ("consistencyLevel", .text("Strong")),
      ], as: [Hit].self)
    return (hits ?? []).map { VectorMatch(id: $0.id, cosine: $0.distance) }
  }

  /// A filter in Milvus's language of expressions; empty for all.
  static func expression(_ filter: VectorFilter) -> String {
    filter == .all ? "" : condition(filter)
  }

  private static func condition(_ filter: VectorFilter) -> String {
    // Milvus knows no constants as conditions; every id is one or the other.
    let (everything, nothing) = ("(id >= 0 or id < 0)", "(id >= 0 and id < 0)")
    func joined(_ parts: [VectorFilter], _ word: String, none: String) -> String {
      parts.isEmpty
        ? none : parts.map { "(\(condition($0)))" }.joined(separator: " \(word) ")
    }
    func literal(_ value: AttributeValue) -> String {
      guard case .text(let text) = value else { return JSONValue(value).string }
      return "\"\(text.unicodeScalars.map(escaped).joined())\""
    }
    // As in C; what has no name stands as it is.
    func escaped(_ scalar: Unicode.Scalar) -> String {
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    switch filter {
    case .all: return everything
    case .equals(let name, let value): return "\(name) == \(literal(value))"
    case .oneOf(let name, let values):
      return values.isEmpty
        ? nothing : "\(name) in [\(values.map(literal).joined(separator: ","))]"
    case .atLeast(let name, let value): return "\(name) >= \(literal(value))"
    case .below(let name, let value): return "\(name) < \(literal(value))"
    case .and(let parts): return joined(parts, "and", none: everything)
    case .or(let parts): return joined(parts, "or", none: nothing)
    case .not(let part): return "not (\(condition(part)))"
    }
  }
}
