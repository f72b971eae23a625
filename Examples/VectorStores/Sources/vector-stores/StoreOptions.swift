import ArgumentParser
import VectorStoreAddresses
import VectorStores

/// Which store.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store: \(VectorStoreAddress.forms). Without it, the exact scan of this process.",
      valueName: "address"), transform: { try VectorStoreAddress($0) })
  var store: VectorStoreAddress?

  @Option(help: "The name of the table or collection.")
  var name = "vectors"

  @Option(
    help: ArgumentHelp(
      "Search by an HNSW index with so many candidates, rather than exactly.",
      valueName: "candidates"))
  var hnsw: Int?

  func validate() throws {
    guard hnsw == nil || store != nil else { throw ValidationError("'--hnsw' needs '--store'.") }
  }

  func open(_ schema: VectorSchema) async throws -> any VectorStore {
    guard let store else { return ExactVectorStore(schema: schema) }
    return try await store.open(name: name, schema: schema, candidates: hnsw)
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
