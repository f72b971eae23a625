import Foundation
import Testing
import VectorStores

@testable import vector_stores

/// What every store must do. Where there is no `CONTRAST_STORES_PYTHON`, the exact store alone is tested.
@Suite("Conformance of stores", .serialized) struct ConformanceTests {
  private static let width = 24
  private let records = SampleRecords(width: width, seed: 7)

  private func store(_ kind: TestedStore) async throws -> any VectorStore {
    try await kind.open(newName("conformance"), try records.schema)
  }

  /// The answers of plain arrays: all records that fit, nearest first, equals by id.
  private func expected(
    _ all: [VectorRecord], _ query: [Float], _ filter: VectorFilter = .all
  ) -> [VectorMatch] {
    all.filter { record in filter.fits { record.attributes[$0] } }.map { record in
      let cosine = zip(record.vector, query).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
      return VectorMatch(id: record.id, cosine: Float(cosine))
    }.sorted { ($1.cosine, $0.id) < ($0.cosine, $1.id) }
  }

  /// Checks an answer, but for the order of records whose cosines differ by rounding alone.
  private func check(
    _ found: [VectorMatch], _ expected: [VectorMatch], _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, comment, sourceLocation: sourceLocation)
    #expect(Set(found.map(\.id)).count == found.count, comment, sourceLocation: sourceLocation)
    for (a, b) in zip(found, expected) {
      #expect(abs(a.cosine - b.cosine) < 2e-6, comment, sourceLocation: sourceLocation)
    }
  }

  private static let filters: [VectorFilter] = [
    .all, .equals("folder", .text("folder 7")), .equals("favourite", .flag(true)),
    .not(.equals("favourite", .flag(true))), .equals("rating", .number(2.5)),
    .oneOf("folder", [.text("folder 1"), .text("folder 2"), .text("no such")]),
    .oneOf("folder", []), .atLeast("taken", .integer(900_000)), .below("rating", .number(1.5)),
    .and([.atLeast("taken", .integer(300_000)), .below("taken", .integer(600_000))]),
    .or([.equals("folder", .text("folder 3")), .atLeast("rating", .number(4.5))]),
    .not(.or([.below("taken", .integer(500_000)), .equals("favourite", .flag(true))])),
    .and([]), .or([]), .not(.all), .not(.and([.all, .not(.or([]))])),
    .and([.equals("folder", .text("folder 7")), .below("taken", .integer(0))]),
    .oneOf("taken", [.integer(1)]), .not(.oneOf("folder", [])),
  ]

  @Test(
    "The nearest under every filter are those of plain arrays, and so are the counts",
    arguments: TestedStore.available)
  func filters(kind: TestedStore) async throws {
    let store = try await store(kind)
    #expect(try await store.count() == 0)
    #expect(try await store.nearest(to: records.query(0), count: 5) == [])
    let all = (0..<1_500).map { records.record($0) }
    #expect(try await store.load(all.batches(of: 400)) == all.count)
    for (number, filter) in Self.filters.enumerated() {
      let query = records.query(number)
      let expected = expected(all, query, filter)
      #expect(try await store.count(where: filter) == expected.count, "\(filter)")
      for count in [1, 10, 2_000] {
        let found = try await store.nearest(to: query, where: filter, page: 0..<count)
        check(found, Array(expected.prefix(count)), "\(filter), \(count)")
      }
      #expect(try await store.nearest(to: query, where: filter, page: 0..<0).isEmpty)
    }
  }

  @Test(
    "Texts with quotes, backslashes, line ends and other scripts are only texts",
    arguments: TestedStore.available)
  func hostileTexts(kind: TestedStore) async throws {
    let store = try await store(kind)
    let texts = [
      "", "'", "\"", "\\", "' OR '1'='1", "\" or id > 0 or folder == \"", "a\nb", "%", "Süß 東京 👩‍🚀",
      "\u{7f}\u{1}", "\\\"", "$1", "{}",
    ]
    let all = texts.enumerated().map { number, text in
      var record = records.record(number)
      record.attributes["folder"] = .text(text)
      return record
    }
    try await store.upsert(all)
    for (number, text) in texts.enumerated() {
      let filter = VectorFilter.equals("folder", .text(text))
      #expect(try await store.count(where: filter) == 1, "\(text.debugDescription)")
      let found = try await store.nearest(to: all[0].vector, where: filter, page: 0..<9)
      #expect(found.map(\.id) == [Int64(number)], "\(text.debugDescription)")
      #expect(
        try await store.count(where: .not(filter)) == texts.count - 1, "\(text.debugDescription)")
    }
  }

  @Test(
    "A record that comes again replaces the one of its id, vector and attributes",
    arguments: TestedStore.available)
  func upsert(kind: TestedStore) async throws {
    let store = try await store(kind)
    var all = (0..<300).map { records.record($0) }
    try await store.upsert(all)
    for number in stride(from: 0, to: 300, by: 3) {
      all[number] = records.record(1_000 + number)
      all[number].id = Int64(number)
    }
    let changed = stride(from: 0, to: 300, by: 3).map { all[$0] }
    try await store.upsert(changed)
    try await store.upsert([])
    #expect(try await store.count() == 300)
    for (number, filter) in [VectorFilter.all, .below("taken", .integer(400_000))].enumerated() {
      let query = records.query(number)
      check(
        try await store.nearest(to: query, where: filter, page: 0..<300),
        expected(all, query, filter), "\(filter)")
    }
    // A load over what is there does the same.
    let more = (200..<500).map { records.record($0) }
    #expect(try await store.load(more.batches(of: 100)) == 300)
    all = Array(all[..<200]) + more
    check(
      try await store.nearest(to: records.query(9), count: 600), expected(all, records.query(9)),
      "loaded")
  }

  @Test(
    "What is deleted is gone, under every filter; ids that are not there do not matter",
    arguments: TestedStore.available)
  func delete(kind: TestedStore) async throws {
    let store = try await store(kind)
    let all = (0..<400).map { records.record($0) }
    try await store.upsert(all)
    let gone = Set(stride(from: 0, to: 400, by: 2).map { Int64($0) })
    try await store.delete(gone.sorted() + [999_999, 77_777])
    try await store.delete([])
    let left = all.filter { !gone.contains($0.id) }
    #expect(try await store.count() == left.count)
    for number in 0..<5 {
      let query = records.query(number)
      let filter = VectorFilter.atLeast("taken", .integer(Int64(number) * 150_000))
      check(
        try await store.nearest(to: query, where: filter, page: 0..<400),
        expected(left, query, filter), "\(filter)")
    }
    // And can come back.
    try await store.upsert([all[0]])
    #expect(try await store.nearest(to: all[0].vector, count: 1).map(\.id) == [0])
    try await store.delete(all.map(\.id))
    #expect(try await store.count() == 0)
    #expect(try await store.nearest(to: all[0].vector, count: 3) == [])
  }

  @Test(
    "Pages neither repeat nor miss a record; ties are in the order of their ids",
    arguments: TestedStore.available)
  func pages(kind: TestedStore) async throws {
    let store = try await store(kind)
    // Every fifth record has the same vector, and the ids are in no order.
    let all = (0..<200).map { number in
      var record = records.record(number)
      record.id = Int64((number * 77) % 211)
      if number % 5 == 0 { record.vector = records.record(0).vector }
      return record
    }
    #expect(Set(all.map(\.id)).count == 200)
    try await store.upsert(all.shuffled())
    for query in [records.record(0).vector, records.query(3)] {
      let expected = expected(all, query)
      var found: [VectorMatch] = []
      for start in stride(from: 0, to: 220, by: 7) {
        found += try await store.nearest(to: query, where: .all, page: start..<start + 7)
      }
      check(found, expected, "all pages")
      // In the order of the cosines that the store gives; its ties are in that of the ids.
      #expect(found == found.sorted { ($1.cosine, $0.id) < ($0.cosine, $1.id) })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.cosine >= $1.cosine - 2e-6 })
      #expect(try await store.nearest(to: query, where: .all, page: 500..<510).isEmpty)
      // Asked again, the same.
      let page = try await store.nearest(to: query, where: .all, page: 14..<21)
      #expect(page == (try await store.nearest(to: query, where: .all, page: 14..<21)))
    }
  }

  @Test(
    "A load whose source fails can be made again",
    arguments: TestedStore.available)
  func failedLoad(kind: TestedStore) async throws {
    let store = try await store(kind)
    let all = (0..<600).map { records.record($0) }
    try await store.upsert(Array(all[..<50]))
    await #expect(throws: SourceFailed.self) {
      _ = try await store.load(all.batches(of: 100, failingAfter: 300))
    }
    let between = try await store.count()
    #expect(store.loadsAtOnce ? between == 50 : (50...300).contains(between))
    #expect(try await store.load(all.batches(of: 100)) == 600)
    #expect(try await store.count() == 600)
    check(
      try await store.nearest(to: records.query(1), count: 600), expected(all, records.query(1)),
      "loaded again")
  }

  @Test(
    "What a store cannot take is refused before anything is changed",
    arguments: TestedStore.available)
  func refusals(kind: TestedStore) async throws {
    let store = try await store(kind)
    let good = records.record(0)
    func refused(_ change: (inout VectorRecord) -> Void) async {
      var bad = records.record(1)
      change(&bad)
      await #expect(throws: VectorStoreError.self) { try await store.upsert([good, bad]) }
      await #expect(throws: VectorStoreError.self) {
        _ = try await store.load([[good], [bad]].flatMap { $0 }.batches(of: 2))
      }
    }
    await refused { $0.vector.removeLast() }
    await refused { $0.vector[0] += 1 }
    await refused { $0.vector[0] = .nan }
    await refused { $0.attributes["folder"] = nil }
    await refused { $0.attributes["other"] = .flag(true) }
    await refused { $0.attributes["folder"] = .integer(3) }
    await refused { $0.attributes["rating"] = .number(.infinity) }
    await refused { $0.attributes["folder"] = .text("a\0b") }
    await #expect(throws: VectorStoreError.repeatedID(0)) { try await store.upsert([good, good]) }
    #expect(try await store.count() == 0)
    let bad: [VectorFilter] = [
      .equals("none", .flag(true)), .equals("folder", .flag(true)), .below("folder", .text("a")),
      .atLeast("favourite", .flag(true)), .oneOf("taken", [.number(1)]),
      .and([.or([.not(.equals("id", .integer(1)))])]),
      (0..<40).reduce(.all) { filter, _ in .not(filter) },
    ]
    for filter in bad {
      await #expect(throws: VectorStoreError.self) { _ = try await store.count(where: filter) }
      await #expect(throws: VectorStoreError.self) {
        _ = try await store.nearest(to: good.vector, where: filter, page: 0..<1)
      }
    }
    await #expect(throws: VectorStoreError.self) {
      _ = try await store.nearest(to: [1, 0], where: .all, page: 0..<1)
    }
  }

  @Test(
    "A random program of changes and searches answers as plain arrays",
    arguments: TestedStore.available)
  func program(kind: TestedStore) async throws {
    let store = try await store(kind)
    var model: [Int64: VectorRecord] = [:]
    var random = SplitMix(seed: 3)
    for step in 0..<60 {
      switch random.next() % 4 {
      case 0, 1:
        let numbers = Set((0..<1 + random.next() % 20).map { _ in Int(random.next() % 150) })
        let changed = numbers.sorted().map { number in
          var record = records.record(number + 1_000 * step)
          record.id = Int64(number)
          return record
        }
        if step % 2 == 0 {
          try await store.upsert(changed)
        } else {
          _ = try await store.load(changed.batches(of: 6))
        }
        for record in changed { model[record.id] = record }
      case 2:
        let ids = (0..<random.next() % 10).map { _ in Int64(random.next() % 150) }
        try await store.delete(ids)
        for id in ids { model[id] = nil }
      default:
        let query = records.query(step)
        let filter = Self.filters[Int(random.next() % UInt64(Self.filters.count))]
        let start = Int(random.next() % 20)
        let expected = expected(Array(model.values), query, filter).dropFirst(start).prefix(15)
        check(
          try await store.nearest(to: query, where: filter, page: start..<start + 15),
          Array(expected), "step \(step): \(filter)")
      }
      #expect(try await store.count() == model.count, "step \(step)")
    }
  }
}
