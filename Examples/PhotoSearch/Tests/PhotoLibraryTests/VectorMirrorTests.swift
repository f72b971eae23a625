import Foundation
import GRDB
import Synchronization
import Testing
import VectorStores

@testable import PhotoLibrary

/// How a copy of the vectors is kept; that it finds the same photos is in ``SearchConformanceTests``.
@Suite struct VectorMirrorTests {
  /// A store that outlives the programs which copy into it, counts what comes, and can fail.
  final class Server: VectorStore {
    let store: ExactVectorStore
    let upserted = Mutex<[Int64]>([])
    /// How many more batches are taken.
    let room = Mutex(Int.max)

    init(_ schema: VectorSchema) { store = ExactVectorStore(schema: schema, threads: 1) }

    var schema: VectorSchema { store.schema }
    var loadsAtOnce: Bool { true }

    func upsert(_ records: [VectorRecord]) async throws {
      let isFull = room.withLock { room in
        room -= 1
        return room < 0
      }
      guard !isFull else {
        throw VectorStoreError.server(store: "test", operation: "upsert", reason: "it is gone")
      }
      try await store.upsert(records)
      upserted.withLock { $0 += records.map(\.id) }
    }
    func load(
      _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable
    ) async throws -> Int { try await store.load(batches) }
    func delete(_ ids: [Int64]) async throws { try await store.delete(ids) }
    func count(where filter: VectorFilter) async throws -> Int {
      try await store.count(where: filter)
    }
    func nearest(
      to vector: [Float], where filter: VectorFilter, page: Range<Int>
    ) async throws -> [VectorMatch] {
      try await store.nearest(to: vector, where: filter, page: page)
    }
  }

  typealias Store = SearchConformanceTests.Store

  /// As another start of the program opens it.
  private func mirror(_ store: Store, on server: Server) -> VectorMirror {
    VectorMirror(store.library.database) { name, schema in
      #expect(name.hasPrefix("photos_"))
      #expect(schema == server.schema)
      return server
    }
  }

  private func server() throws -> Server {
    Server(try PhotoAttributes.schema(width: SearchConformanceTests.width))
  }

  /// That a search finds all photos of the plain store, and no others.
  private func expectAll(_ store: Store, on server: Server) async throws {
    var generator = SeededGenerator(7)
    let query = SearchConformanceTests.vector(&generator, pool: 1000)
    let searcher = PhotoSearcher(
      store.library.database, threads: 1, mirror: mirror(store, on: server))
    let found = try await searcher.matches(PhotoQuery(vector: query), count: 100_000)
    #expect(found == store.plain.matches(query, PhotoFilter()))
    #expect(try await server.count() == found.count)
  }

  @Test("A copy that was interrupted goes on where it was; what is there is not sent again")
  func goesOn() async throws {
    var generator = SeededGenerator(1)
    let (store, server) = (try await Store(), try server())
    // Revisions of a hundred photos, 45 batches' worth.
    for _ in 0..<90 {
      try store.add(100, &generator) { SearchConformanceTests.vector(&$0, pool: 1000) }
    }
    server.room.withLock { $0 = 3 }
    let first = mirror(store, on: server)
    await #expect(throws: PhotoLibraryError.self) { try await first.synchronize() }
    let sent = server.upserted.withLock { $0.count }
    #expect(sent == 6000)
    server.room.withLock { $0 = .max }
    // The same program tries again, and another one.
    try await first.synchronize()
    try await mirror(store, on: server).synchronize()
    try await expectAll(store, on: server)
    // A revision that may have been sent in part is sent whole.
    #expect(server.upserted.withLock { $0.count } <= 9000 + 3 * 100)

    // One photo changed, one is gone: one is sent, with the last revision that was there.
    let before = server.upserted.withLock { $0.count }
    try store.edit(17, &generator)
    try store.lose(18)
    try await first.synchronize()
    #expect(server.upserted.withLock { $0.count } == before + 1)
    try await expectAll(store, on: server)
  }

  @Test("Photos of a folder that was taken out are not found, and leave the store")
  func removedFolder() async throws {
    var generator = SeededGenerator(2)
    let (store, server) = (try await Store(), try server())
    try store.add(300, &generator) { SearchConformanceTests.vector(&$0) }
    try await mirror(store, on: server).synchronize()
    #expect(try await server.count() == 300)
    try await store.library.database.removeRoot(store.root)
    store.plain.photos = []
    try await expectAll(store, on: server)
  }

  @Test(
    "A library that was restored from a backup is copied anew, even if it has gone on since",
    arguments: [0, 30])
  func restored(changes: Int) async throws {
    var generator = SeededGenerator(3)
    let (store, server) = (try await Store(), try server())
    try store.add(50, &generator) { SearchConformanceTests.vector(&$0, pool: 1000) }
    try await mirror(store, on: server).synchronize()
    // As before the photos' last change, which was to another vector.
    store.plain.photos[3].vector = SearchConformanceTests.vector(&generator)
    let numbers = store.plain.photos[3].vector.withUnsafeBytes { Data($0) }
    let photo = store.plain.photos[3].id
    try await store.library.database.write { database in
      try database.execute(sql: "UPDATE library SET revision = 0, epoch = epoch + 1")
      try database.execute(sql: "UPDATE photo SET revision = 0")
      try database.execute(
        sql: "UPDATE vector SET numbers = ? WHERE photo = ?", arguments: [numbers, photo])
    }
    for _ in 0..<changes { try await store.mark(5) }
    try await expectAll(store, on: server)
    // Nothing is left that would have it copied once more.
    let sent = server.upserted.withLock { $0.count }
    try await mirror(store, on: server).synchronize()
    #expect(server.upserted.withLock { $0.count } - sent <= (changes == 0 ? 50 : 1))
  }

  @Test("What fits is told from a part of the library")
  func fitting() async throws {
    var generator = SeededGenerator(4)
    let (store, server) = (try await Store(), try server())
    try store.add(400, &generator) { SearchConformanceTests.vector(&$0, pool: 1000) }
    let query = PhotoQuery(vector: store.plain.photos[5].vector, isWords: true)
    let inMemory = PhotoSearcher(store.library.database, threads: 1)
    let mirrored = PhotoSearcher(
      store.library.database, threads: 1, mirror: mirror(store, on: server))
    let expected = try await inMemory.matches(query, count: 400, fitting: true)
    #expect(expected.count < 400)
    // A library of this size is its own sample.
    #expect(try await mirrored.matches(query, count: 400, fitting: true) == expected)
    mirrored.release()
    #expect(try await mirrored.listing() == inMemory.listing())
    #expect(try await mirrored.cameras() == inMemory.cameras())
  }

  @Test("A camera's name that no store could keep is shortened, and found")
  func hostileCamera() async throws {
    let (store, server) = (try await Store(), try server())
    var generator = SeededGenerator(5)
    try store.add(2, &generator) { SearchConformanceTests.vector(&$0) }
    let camera = "a" + String(repeating: "ä", count: 100_000)
    let photo = store.plain.photos[1].id
    try await store.library.database.write { database in
      try database.execute(
        sql: "UPDATE photo SET camera = ?, revision = ? WHERE id = ?",
        arguments: [camera, try PhotoDatabase.nextRevision(database), photo])
    }
    var filter = PhotoFilter()
    filter.camera = camera
    let searcher = PhotoSearcher(
      store.library.database, threads: 1, mirror: mirror(store, on: server))
    let found = try await searcher.matches(
      PhotoQuery(vector: store.plain.photos[0].vector), filter: filter, count: 5)
    #expect(found.map(\.id) == [photo])
  }
}
