import Foundation
import HTTPVectorStores
import Testing
import VectorStoreAddresses
import VectorStores

@testable import vector_stores

/// Stores that outlive the process.
@Suite(
  "Stores on servers", .serialized,
  .enabled(if: TestServer.python != nil, "needs CONTRAST_STORES_PYTHON"))
struct ServerStoreTests {
  private let records = SampleRecords(width: 24, seed: 7)

  @Test(
    "Opened again, the records are there; with another schema it is refused",
    arguments: TestedStore.ofServers)
  func reopening(kind: TestedStore) async throws {
    let name = newName("reopened")
    let all = (0..<40).map { records.record($0) }
    try await kind.open(name, try records.schema).upsert(all)
    let again = try await kind.open(name, try records.schema)
    #expect(try await again.count() == 40)
    #expect(try await again.nearest(to: all[7].vector, count: 1).map(\.id) == [7])
    let wider = try VectorSchema(width: 25, attributes: SampleRecords.attributes)
    await #expect(throws: VectorStoreError.self) { _ = try await kind.open(name, wider) }
    // Qdrant's points have any payload.
    if kind != .qdrant {
      let other = try VectorSchema(width: 24, attributes: ["folder": .integer])
      await #expect(throws: VectorStoreError.self) { _ = try await kind.open(name, other) }
    }
  }

  @Test("Files for Milvus's bulk import are read, and would have been written so, by pymilvus")
  func bulkFiles() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: newName("rows"))
    defer { try? FileManager.default.removeItem(at: folder) }
    var all = (0..<5000).map { records.record($0) }
    all[3].attributes["folder"] = .text("\"a\\\n\u{1}ä👍")
    let schema = try records.schema
    let files = try await MilvusVectorStore.write(
      all.batches(of: 300), schema: schema, to: folder, fileSize: 1 << 20)
    #expect(files.count > 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == files.map(\.lastPathComponent).sorted())
    #expect(
      try TestServer.start("milvus_files.py", ["24", "5000"] + files.map(\.path)) == "equal")
    // What failed in the middle leaves whole files, and is done again.
    await #expect(throws: SourceFailed.self) {
      _ = try await MilvusVectorStore.write(
        all.batches(of: 300, failingAfter: 2400), schema: schema, to: folder, fileSize: 1 << 20)
    }
    let again = try await MilvusVectorStore.write(
      all.batches(of: 300), schema: schema, to: folder, fileSize: 1 << 20)
    #expect(
      try TestServer.start("milvus_files.py", ["24", "5000"] + again.map(\.path)) == "equal")
    all[7].vector[0] = .nan
    await #expect(throws: VectorStoreError.self) {
      _ = try await MilvusVectorStore.write(all.batches(of: 300), schema: schema, to: folder)
    }
  }

  @Test(
    "A load killed in the middle is made again, and each record is there once",
    arguments: TestedStore.ofServers)
  func killed(kind: TestedStore) async throws {
    let name = newName("killed")
    let options =
      [
        "load", "--count", "6000", "--width", "24", "--seed", "7", "--batch", "100", "--name", name,
        "--store", try #require(try await kind.address()),
      ]
    let store = try await kind.open(name, try records.schema)
    for batches in [1, 20, 45] {
      let lines = try await Program.run(options + ["--pause", "2"], killedAfter: batches)
      #expect(lines < 60, "it was to be killed before the end")
      // A server may still be busy with what the process had sent, or with taking it back.
      var count = try await store.count()
      for _ in 0..<100 where store.loadsAtOnce && count > 0 {
        try await Task.sleep(for: .milliseconds(50))
        count = try await store.count()
      }
      #expect(store.loadsAtOnce ? count == 0 : count < 6000)
    }
    #expect(try await Program.run(options) == 61)
    #expect(try await store.count() == 6000)
    let found = try await store.nearest(to: records.record(123).vector, count: 5)
    #expect(found[0].id == 123 && Set(found.map(\.id)).count == 5)
    // And once more over what is there.
    #expect(try await Program.run(options) == 61)
    #expect(try await store.count() == 6000)
  }

  @Test("A server that is not there is named in the error")
  func absent() async throws {
    for (address, name) in [
      ("milvus://127.0.0.1:9", "Milvus"), ("qdrant://127.0.0.1:9", "Qdrant"),
      ("postgresql://nobody@127.0.0.1:9/none", "PostgreSQL"),
    ] {
      do {
        _ = try await VectorStoreAddress(address).open(name: "a", schema: try records.schema)
        Issue.record("\(address) was opened")
      } catch let error as VectorStoreError {
        guard case .server(let store, _, _) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(store == name)
      }
    }
  }
}

@Suite struct VectorStoreAddressTests {
  @Test(
    "What is no address is refused with what can be written",
    arguments: [
      "", "exact", "postgresql", "postgresql://", "http://localhost:19530", "milvus:localhost",
      "Milvus://localhost", "milvus+http://localhost", "postgresql+https://localhost/a", "://a",
      "+https://a", "milvus+://a",
    ])
  func refused(text: String) {
    #expect(throws: VectorStoreError.address(text, expected: VectorStoreAddress.forms)) {
      try VectorStoreAddress(text)
    }
  }

  @Test(
    "Addresses of every kind",
    arguments: [
      "postgresql://me@/photos?host=/run/db", "postgres://localhost/a+b://c",
      "milvus://[::1]:19530",
      "milvus+https://cloud.example", "qdrant://localhost:6333",
      "qdrant+https://localhost:6333/base",
    ])
  func accepted(text: String) throws { _ = try VectorStoreAddress(text) }
}

/// The program `vector-stores`, beside the tests.
enum Program {
  private static let url =
    Bundle.allBundles.map(\.bundleURL)
    .first { $0.pathExtension == "xctest" }?.deletingLastPathComponent()
    .appending(path: "vector-stores")
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "vector-stores")

  /// Runs it, and kills it when it has printed some lines.
  ///
  /// - Returns: how many lines it printed.
  static func run(_ arguments: [String], killedAfter limit: Int = .max) async throws -> Int {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var lines = 0
        while true {
          let data = output.fileHandleForReading.availableData
          guard !data.isEmpty else { break }
          lines += data.count { $0 == UInt8(ascii: "\n") }
          if lines >= limit { kill(process.processIdentifier, SIGKILL) }
        }
        process.waitUntilExit()
        continuation.resume(returning: lines)
      }
    }
  }
}
