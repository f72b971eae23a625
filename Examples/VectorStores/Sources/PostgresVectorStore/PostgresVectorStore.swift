import VectorStores

/// Vectors in a table of PostgreSQL with pgvector 0.8 or later: a column for the vector, and one for each attribute.
///
/// Many records go in by `COPY` in the binary format within one transaction. With ``Search/hnsw(candidates:)`` an index
/// is searched, iteratively where a filter leaves too few, and all rows where that too finds fewer than were asked for.
public final class PostgresVectorStore: VectorStore {
  /// How the nearest are found.
  public enum Search: Sendable, Equatable {
    /// All rows are compared; equally near records come in the order of their ids.
    case exact
    /// By an index, which ``buildIndex()`` makes after the first large load; `candidates` is `hnsw.ef_search`, 1 to 1000;
    /// a quarter as many that fit a filter are looked for at least.
    /// Vectors of up to 2,000 numbers.
    case hnsw(candidates: Int)
  }

  public let schema: VectorSchema
  public let search: Search
  public var loadsAtOnce: Bool { true }
  private let uri: String
  let name: String
  let connection: PostgresConnection

  /// Opens a table, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - uri: a connection string of libpq, `postgresql://user@host/database`.
  ///   - name: of the table, by the rules of an attribute's name.
  ///   - schema: of the records.
  ///   - search: how the nearest are found.
  /// - Throws: ``VectorStoreError``, for a table with other columns too.
  public init(
    _ uri: String, name: String, schema: VectorSchema, search: Search = .exact
  ) async throws {
    // The rules of an attribute's name are those of a table's.
    _ = try VectorSchema(width: 1, attributes: [name: .flag])
    if case .hnsw(let candidates) = search, !(1...1_000).contains(candidates) {
      throw VectorStoreError.schema("candidates is \(candidates); PostgreSQL takes 1 to 1000")
    }
    (self.uri, self.name, self.schema, self.search) = (uri, name, schema, search)
    connection = try await PostgresConnection.open(uri)
    let (table, columns) = (name, Self.columns(schema))
    try await connection.perform { connection in
      try connection.run("SET client_min_messages = warning")
      try connection.run("SET jit = off")
      if case .hnsw(let candidates) = search {
        try connection.run("SET hnsw.ef_search = \(candidates)")
        // In nearly the right order, which is made right here; a strict one throws away what comes late.
        try connection.run("SET hnsw.iterative_scan = relaxed_order")
      }
      // Two processes may open what is not there at the same time.
      try connection.transaction {
        try connection.run("SELECT pg_advisory_xact_lock(hashtext('vector-stores'))")
        try connection.run("CREATE EXTENSION IF NOT EXISTS vector")
        let found = try connection.run(
          """
          SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute
          WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped
          """, [.text(table)]
        ).map { ($0[0].text, $0[1].text) }
        guard found.isEmpty else {
          try Self.check(found, columns, table: table)
          return
        }
        let list = columns.map { "\"\($0.name)\" \($0.type) NOT NULL" }.joined(separator: ", ")
        try connection.run("CREATE TABLE \"\(table)\" (\(list), PRIMARY KEY (id))")
        // Vectors beside the other columns rather than in a table of long values, while they fit a page.
        if 4 * schema.width < 7_000 {
          try connection.run("ALTER TABLE \"\(table)\" ALTER vector SET STORAGE PLAIN")
        }
      }
    }
  }

  private typealias Column = (name: String, type: String)

  private static func columns(_ schema: VectorSchema) -> [Column] {
    let types: [AttributeKind: String] = [
      .text: "text", .integer: "bigint", .number: "double precision", .flag: "boolean",
    ]
    let attributes = schema.names.map { name -> Column in
      (name, schema.attributes[name].flatMap { types[$0] } ?? "text")
    }
    return [("id", "bigint"), ("vector", "vector(\(schema.width))")] + attributes
  }

  private static func check(
    _ found: [Column], _ expected: [Column], table: String
  ) throws(VectorStoreError) {
    let (found, expected) = (
      Set(found.map { "\($0.name) \($0.type)" }), Set(expected.map { "\($0.name) \($0.type)" })
    )
    guard found != expected else { return }
    throw .otherSchema(
      store: "the table '\(table)'",
      reason: "it has \(found.sorted().joined(separator: ", ")), and was opened for "
        + expected.sorted().joined(separator: ", "))
  }

  /// Makes the index that ``Search/hnsw(candidates:)`` searches; it is kept up to date from then on.
  ///
  /// - Throws: ``VectorStoreError``.
  public func buildIndex() async throws {
    guard case .hnsw = search else { return }
    let name = name
    try await connection.perform { connection in
      try connection.run("SET maintenance_work_mem = '1GB'")
      try connection.run(
        "CREATE INDEX IF NOT EXISTS \"\(name)_hnsw\" ON \"\(name)\" USING hnsw (vector vector_ip_ops)"
      )
      try connection.run("ANALYZE \"\(name)\"")
    }
  }

  /// Removes the table.
  ///
  /// - Throws: ``VectorStoreError``.
  public func drop() async throws {
    let name = name
    _ = try await connection.perform { try $0.run("DROP TABLE IF EXISTS \"\(name)\"") }
  }

  // MARK: Changes

  public func upsert(_ records: [VectorRecord]) async throws {
    try records.checkAll(schema)
    guard !records.isEmpty else { return }
    let copy = PostgresCopy(table: name, schema: schema)
    try await connection.perform { connection in
      try connection.transaction {
        try copy.begin(connection, isTableEmpty: false)
        try connection.send(copy.header + copy.rows(records) + copy.trailer)
        try connection.endCopy()
        try copy.merge(connection)
      }
    }
  }

  public func load(
    _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable
  ) async throws -> Int {
    // On a connection of its own, so that others go on while it lasts.
    let connection = try await PostgresConnection.open(uri)
    let copy = PostgresCopy(table: name, schema: schema)
    let isEmpty = try await connection.perform { connection in
      try connection.run("SET client_min_messages = warning")
      try connection.run("BEGIN")
      try connection.run("LOCK TABLE \"\(copy.table)\" IN SHARE ROW EXCLUSIVE MODE")
      let isEmpty = try connection.run("SELECT 1::bigint FROM \"\(copy.table)\" LIMIT 1").isEmpty
      try copy.begin(connection, isTableEmpty: isEmpty)
      try connection.send(copy.header)
      return isEmpty
    }
    var count = 0
    do {
      for try await batch in batches {
        for record in batch { try schema.check(record) }
        try await connection.perform { try $0.send(copy.rows(batch)) }
        count += batch.count
      }
    } catch {
      _ = try? await connection.perform { connection in
        try connection.endCopy(failing: "the source failed")
        try connection.run("ROLLBACK")
      }
      throw error
    }
    try await connection.perform { connection in
      try connection.send(copy.trailer)
      try connection.endCopy()
      if !isEmpty { try copy.merge(connection) }
      try connection.run("COMMIT")
      try connection.run("ANALYZE \"\(copy.table)\"")
    }
    return count
  }

  public func delete(_ ids: [Int64]) async throws {
    guard !ids.isEmpty else { return }
    let name = name
    // As the text of an array, which has no limit that parameters have.
    let list = "{\(ids.map(String.init).joined(separator: ","))}"
    _ = try await connection.perform { connection in
      try connection.run(
        "DELETE FROM \"\(name)\" WHERE id = ANY(($1::text)::bigint[])", [.text(list)])
    }
  }

  // MARK: Search

  public func count(where filter: VectorFilter) async throws -> Int {
    try filter.check(schema)
    let condition = PostgresCondition(filter, after: [])
    let name = name
    let rows = try await connection.perform { connection in
      try connection.run(
        "SELECT count(*) FROM \"\(name)\" WHERE \(condition.text)", condition.parameters)
    }
    return Int(rows.first?.first?.int64 ?? 0)
  }

  public func nearest(
    to vector: [Float], where filter: VectorFilter, page: Range<Int>
  ) async throws -> [VectorMatch] {
    try filter.check(schema)
    try schema.check(vector, of: "the query")
    precondition(page.lowerBound >= 0, "a page begins at rank 0 or later")
    guard case .hnsw(let candidates) = search else {
      return try await nearest(to: vector, filter, page, isExact: true)
    }
    let limit = 16_384
    return try await pageWithOrderedTies(page, limit: limit) { count in
      // The scan ends with the last one that is asked for, however near others are that fit: some more are wanted, so
      // that those under a filter are compared with others too.
      let wanted = max(count, candidates / 4)
      let found = try await nearest(to: vector, filter, 0..<wanted, isExact: false)
      guard found.count == wanted else {
        // The index gave up, or there are no more.
        return try await nearest(to: vector, filter, 0..<count, isExact: true)
      }
      return Array(found.sorted { $0.cosine > $1.cosine }.prefix(count))
    }
  }

  /// - Parameter isExact: compares all rows, ties in the order of their ids; else the index gives any.
  private func nearest(
    to vector: [Float], _ filter: VectorFilter, _ page: Range<Int>, isExact: Bool
  ) async throws -> [VectorMatch] {
    let condition = PostgresCondition(filter, after: [.vector(vector)])
    // The inner product, which is the cosine of vectors of length 1, and which pgvector gives with a minus.
    let statement =
      "SELECT id, vector <#> $1::vector AS distance FROM \"\(name)\" WHERE \(condition.text) "
      + "ORDER BY distance\(isExact ? ", id" : "") LIMIT \(page.count) OFFSET \(page.lowerBound)"
    let rows = try await connection.perform { connection in
      try connection.transaction {
        if isExact { try connection.run("SET LOCAL enable_indexscan = off") }
        return try connection.run(statement, condition.parameters)
      }
    }
    return rows.map { VectorMatch(id: $0[0].int64, cosine: Float(-$0[1].double)) }
  }
}

/// The binary form of `COPY`, and the table that records go through where some may be there already.
private struct PostgresCopy: Sendable {
  let table: String
  private let names: [String]
  private static let staging = "vector_stores_staging"

  init(table: String, schema: VectorSchema) {
    self.table = table
    names = schema.names
  }

  private var columns: String {
    (["id", "vector"] + names).map { "\"\($0)\"" }.joined(separator: ", ")
  }

  func begin(_ connection: PostgresConnection, isTableEmpty: Bool) throws {
    if !isTableEmpty {
      try connection.run(
        "CREATE TEMPORARY TABLE \(Self.staging) (LIKE \"\(table)\") ON COMMIT DROP")
    }
    let target = isTableEmpty ? "\"\(table)\"" : Self.staging
    try connection.beginCopy("COPY \(target) (\(columns)) FROM STDIN (FORMAT binary)")
  }

  /// Takes over what was copied, in the place of what had the same ids.
  func merge(_ connection: PostgresConnection) throws {
    let changes = (["vector"] + names).map { "\"\($0)\" = excluded.\"\($0)\"" }
      .joined(separator: ", ")
    try connection.run(
      "INSERT INTO \"\(table)\" (\(columns)) SELECT \(columns) FROM \(Self.staging) "
        + "ON CONFLICT (id) DO UPDATE SET \(changes)")
  }

  /// The signature, no flags, no extension.
  let header: [UInt8] =
    Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + Array(repeating: 0, count: 8)
  let trailer: [UInt8] = [0xFF, 0xFF]

  /// The number of columns, then of each its length and its bytes.
  func rows(_ records: [VectorRecord]) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: PostgresValue) {
      let start = bytes.count
      bytes.append(bigEndian: Int32(0))
      value.append(to: &bytes)
      let length = Int32(bytes.count - start - 4).bigEndian
      withUnsafeBytes(of: length) { bytes.replaceSubrange(start..<start + 4, with: $0) }
    }
    for record in records {
      bytes.append(bigEndian: Int16(2 + names.count))
      append(.integer(record.id))
      append(.vector(record.vector))
      for name in names {
        // The schema was checked, so there is one.
        if let value = record.attributes[name] { append(PostgresValue(value)) }
      }
    }
    return bytes
  }
}
