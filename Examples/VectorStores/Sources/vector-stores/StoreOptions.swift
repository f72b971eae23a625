import ArgumentParser
import HTTPVectorStores
import PostgresVectorStore
import VectorStores

/// Which store.
struct StoreOptions: ParsableArguments {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case exact, postgres, milvus, qdrant
  }

  @Option(help: "The store: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var store = Kind.exact

  @Option(help: "Its address: postgresql://user@host/database, http://host:port.")
  var address: String?

  @Option(help: "The name of the table or collection.")
  var name = "vectors"

  @Option(
    help: ArgumentHelp(
      "Search by an HNSW index with so many candidates, rather than exactly.",
      valueName: "candidates"))
  var hnsw: Int?

  func validate() throws {
    guard store == .exact || address != nil else {
      throw ValidationError("Say where the store is: --address.")
    }
  }

  func open(_ schema: VectorSchema) async throws -> any VectorStore {
    let address = address ?? ""
    switch store {
    case .exact: return ExactVectorStore(schema: schema)
    case .postgres:
      return try await PostgresVectorStore(
        address, name: name, schema: schema,
        search: hnsw.map { .hnsw(candidates: $0) } ?? .exact)
    case .milvus:
      return try await MilvusVectorStore(
        address, name: name, schema: schema,
        search: hnsw.map { .hnsw(candidates: $0) } ?? .exact)
    case .qdrant:
      return try await QdrantVectorStore(
        address, name: name, schema: schema, isExact: hnsw == nil)
    }
  }
}

/// The records, which are made from a seed.
struct SampleOptions: ParsableArguments {
  @Option(help: "How many records.")
  var count = 200_000

  @Option(help: "The width of the vectors.")
  var width = 384

  @Option(help: "The seed of the vectors.")
  var seed: UInt64 = 1

  @Option(help: "How many records are sent at a time.")
  var batch = 2_000

  func validate() throws {
    for (name, value) in [("count", count), ("width", width), ("batch", batch)] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
  }

  var records: SampleRecords { SampleRecords(width: width, seed: seed) }
}
