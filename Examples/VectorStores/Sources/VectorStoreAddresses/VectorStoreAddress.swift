import Foundation
import HTTPVectorStores
import PostgresVectorStore
import VectorStores

/// Where a store is, as a user writes it.
///
/// - `postgresql://user@host/database` is a connection string of libpq. The password stands in `~/.pgpass` or in
///   `$PGPASSWORD`.
/// - `milvus://host:19530` and `qdrant://host:6333` are spoken to by HTTP; `milvus+https://` and `qdrant+https://` by
///   HTTP over TLS. Where the server asks for a key, it stands in `$MILVUS_TOKEN` or `$QDRANT_API_KEY`.
public struct VectorStoreAddress: Sendable, Equatable {
  /// What can be written, for a program's help.
  public static let forms =
    "postgresql://user@host/database, milvus://host:19530 or qdrant://host:6333"

  private enum Server: String {
    case postgresql, milvus, qdrant
  }

  private let server: Server
  /// As the server's store takes it.
  private let address: String

  /// - Throws: ``VectorStoreError/address(_:expected:)``.
  public init(_ text: String) throws(VectorStoreError) {
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = parts[0].split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let name = scheme[0] == "postgres" ? "postgresql" : String(scheme[0])
    guard parts.count == 2, !parts[1].isEmpty, let server = Server(rawValue: name),
      scheme.count == 1 || server != .postgresql && scheme[1] == "https"
    else { throw .address(text, expected: Self.forms) }
    self.server = server
    address =
      server == .postgresql ? text : (scheme.count == 1 ? "http://" : "https://") + parts[1]
  }

  /// Opens a table or collection, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - name: of the table or collection, by the rules of an attribute's name.
  ///   - schema: of the records.
  ///   - candidates: of a search by an HNSW index, which may leave records out; nil for an exact search.
  ///   - environment: has the keys of Milvus and Qdrant.
  /// - Throws: ``VectorStoreError``.
  public func open(
    name: String, schema: VectorSchema, candidates: Int? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws -> any VectorStore {
    switch server {
    case .postgresql:
      try await PostgresVectorStore(
        address, name: name, schema: schema,
        search: candidates.map { .hnsw(candidates: $0) } ?? .exact)
    case .milvus:
      try await MilvusVectorStore(
        address, name: name, schema: schema, token: environment["MILVUS_TOKEN"],
        search: candidates.map { .hnsw(candidates: $0) } ?? .exact)
    case .qdrant:
      try await QdrantVectorStore(
        address, name: name, schema: schema, key: environment["QDRANT_API_KEY"],
        isExact: candidates == nil)
    }
  }
}
