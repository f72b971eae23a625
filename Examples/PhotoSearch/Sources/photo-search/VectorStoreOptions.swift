import ArgumentParser
import PhotoLibrary
import VectorStoreAddresses

/// Where vectors are compared.
struct VectorStoreOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Compare vectors in a database of vectors, rather than in memory.",
      discussion: """
        'postgresql://user@host/database' for PostgreSQL with pgvector, whose password stands in ~/.pgpass or in \
        $PGPASSWORD; 'milvus://host:19530' or 'qdrant://host:6333', with keys in $MILVUS_TOKEN or $QDRANT_API_KEY and \
        '+https' behind the name for TLS. The library is copied there, and kept up to date.
        """, valueName: "address"), transform: { try VectorStoreAddress($0) })
  var vectorStore: VectorStoreAddress?

  @Option(
    help: ArgumentHelp(
      "With '--vector-store': search by an HNSW index with so many candidates, which may leave photos out.",
      valueName: "candidates"))
  var hnsw: Int?

  func validate() throws {
    guard hnsw.map({ (1...1000).contains($0) }) ?? true else {
      throw ValidationError("'--hnsw' must be from 1 to 1000.")
    }
    guard hnsw == nil || vectorStore != nil else {
      throw ValidationError("'--hnsw' needs '--vector-store'.")
    }
  }

  /// The store in which vectors are compared, as the library is now; nil for a search in memory.
  func mirror(of database: PhotoDatabase) async throws -> VectorMirror? {
    guard let vectorStore else { return nil }
    let candidates = hnsw
    let mirror = VectorMirror(database) { name, schema in
      let store = try await vectorStore.open(name: name, schema: schema, candidates: candidates)
      try await store.buildIndex()
      return store
    }
    let line = ProgressLine()
    defer { line.finish() }
    try await mirror.synchronize { count in
      line.show { _ in "Copying to the vector store  \(count)" }
    }
    return mirror
  }
}
