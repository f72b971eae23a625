import ArgumentParser
import Foundation
import HTTPVectorStores
import PhotoLibrary
import PostgresVectorStore
import VectorStores

/// Where vectors are compared.
struct VectorStoreOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Compare vectors in a database of vectors, rather than in memory.",
      discussion: """
        'postgresql://user@host/database' for PostgreSQL with pgvector, whose password stands in ~/.pgpass or in \
        $PGPASSWORD; 'milvus://host:19530' or 'qdrant://host:6333'. The library is copied there, and kept up to date.
        """, valueName: "address"))
  var vectorStore: String?

  @Option(
    help: ArgumentHelp(
      "With '--vector-store': search by an HNSW index with so many candidates, which may leave photos out.",
      valueName: "candidates"))
  var hnsw: Int?

  func validate() throws {
    guard hnsw.map({ (1...1000).contains($0) }) ?? true else {
      throw ValidationError("'--hnsw' must be from 1 to 1000.")
    }
    guard let vectorStore else {
      guard hnsw == nil else { throw ValidationError("'--hnsw' needs '--vector-store'.") }
      return
    }
    guard Kind(vectorStore) != nil else {
      throw ValidationError(
        "'--vector-store \(vectorStore)' is no address; write postgresql://…, milvus://… or qdrant://…."
      )
    }
  }

  /// The store in which vectors are compared, as the library is now; nil for a search in memory.
  func mirror(of database: PhotoDatabase) async throws -> VectorMirror? {
    guard let kind = vectorStore.flatMap(Kind.init) else { return nil }
    let candidates = hnsw
    let mirror = VectorMirror(database) { name, schema in
      try await kind.open(name, schema, candidates: candidates)
    }
    let line = ProgressLine()
    defer { line.finish() }
    try await mirror.synchronize { count in
      line.show { _ in "Copying to the vector store  \(count)" }
    }
    return mirror
  }

  private enum Kind: Sendable {
    case postgres(String)
    case milvus(String)
    case qdrant(String)

    init?(_ address: String) {
      guard let scheme = address.firstRange(of: "://") else { return nil }
      let rest = address[scheme.upperBound...]
      guard !rest.isEmpty else { return nil }
      switch address[..<scheme.lowerBound] {
      case "postgresql", "postgres": self = .postgres(address)
      case "milvus": self = .milvus("http://" + rest)
      case "qdrant": self = .qdrant("http://" + rest)
      default: return nil
      }
    }

    func open(
      _ name: String, _ schema: VectorSchema, candidates: Int?
    ) async throws -> any VectorStore {
      switch self {
      case .postgres(let address):
        let store = try await PostgresVectorStore(
          address, name: name, schema: schema,
          search: candidates.map { .hnsw(candidates: $0) } ?? .exact)
        if candidates != nil { try await store.buildIndex() }
        return store
      case .milvus(let address):
        return try await MilvusVectorStore(
          address, name: name, schema: schema,
          search: candidates.map { .hnsw(candidates: $0) } ?? .exact)
      case .qdrant(let address):
        return try await QdrantVectorStore(
          address, name: name, schema: schema, isExact: candidates == nil)
      }
    }
  }
}
