import Foundation
import GRDB
import Testing

@testable import PhotoLibrary

/// The store beside plain arrays: random programs of changes, and searches between them.
@Suite struct SearchConformanceTests {
  /// What a photo is in the plain store.
  struct Plain {
    var id: Int64
    var vector: [Float]
    var folder: String
    var details: PhotoDetails
    var isFavourite = false
    var isThere = true
  }

  /// The plain store: no index, no quantization, and filters written anew.
  struct PlainStore {
    var photos: [Plain] = []

    func matches(_ query: [Float], _ filter: PhotoFilter) -> [PhotoMatch] {
      photos.filter { $0.isThere && passes($0, filter) }.map { photo in
        PhotoMatch(
          id: photo.id,
          score: Float(zip(photo.vector, query).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }))
      }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
    }

    private func passes(_ photo: Plain, _ filter: PhotoFilter) -> Bool {
      let exif = photo.details.exif
      if let from = filter.from, !(exif.taken.map { $0.wallClock >= from } ?? false) {
        return false
      }
      if let until = filter.until, !(exif.taken.map { $0.wallClock < until } ?? false) {
        return false
      }
      if let folder = filter.folder,
        photo.folder != folder, !photo.folder.hasPrefix(folder + "/")
      {
        return false
      }
      if let camera = filter.camera, exif.camera != camera { return false }
      if let kinds = filter.kinds, !kinds.contains(photo.details.kind) { return false }
      if filter.favourites, !photo.isFavourite { return false }
      guard let box = filter.box else { return true }
      guard let place = exif.place, place.latitude >= box.south, place.latitude <= box.north else {
        return false
      }
      let isEastOfWest = place.longitude >= box.west
      let isWestOfEast = place.longitude <= box.east
      return box.west <= box.east ? isEastOfWest && isWestOfEast : isEastOfWest || isWestOfEast
    }
  }

  static let width = 24
  static let folders = ["", "a", "a/b", "a/b c", "ab", "z"]
  static let cameras = ["One", "Two", "Drei Ä"]

  /// Some of few vectors, so that many photos have equal scores.
  static func vector(_ generator: inout SeededGenerator, pool: Int = 40) -> [Float] {
    var own = SeededGenerator(UInt64.random(in: 0..<UInt64(pool), using: &generator))
    return normalized((0..<width).map { _ in Float.random(in: -1...1, using: &own) })
  }

  static func normalized(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / length }
  }

  static func details(_ generator: inout SeededGenerator) -> PhotoDetails {
    var exif = EXIF()
    if Bool.random(using: &generator) {
      exif.taken = .init(wallClock: Int64.random(in: -1000...1000, using: &generator))
    }
    if Bool.random(using: &generator) { exif.camera = cameras.randomElement(using: &generator) }
    if Bool.random(using: &generator) {
      exif.place = .init(
        latitude: Double.random(in: -90...90, using: &generator),
        longitude: Double.random(in: -180...180, using: &generator))
    }
    return PhotoDetails(
      width: Int.random(in: 1...3, using: &generator), height: 1, exif: exif,
      perceptualHash: PerceptualHash(bits: generator.next()), thumbnail: [1])
  }

  static func filter(_ generator: inout SeededGenerator, root: String) -> PhotoFilter {
    var filter = PhotoFilter()
    func coin() -> Bool { Int.random(in: 0..<3, using: &generator) == 0 }
    if coin() { filter.from = Int64.random(in: -1100...1100, using: &generator) }
    if coin() { filter.until = Int64.random(in: -1100...1100, using: &generator) }
    if coin() {
      let folder = folders.randomElement(using: &generator)!
      filter.folder = folder.isEmpty ? root : "\(root)/\(folder)"
    }
    if coin() { filter.camera = (cameras + ["None"]).randomElement(using: &generator) }
    if coin() {
      filter.kinds = Set(PhotoKind.allCases.filter { _ in Bool.random(using: &generator) })
    }
    if coin() { filter.favourites = true }
    if coin() {
      let south = Double.random(in: -90...90, using: &generator)
      filter.box = .init(
        south: south, west: .random(in: -180...180, using: &generator),
        north: .random(in: south...90, using: &generator),
        east: .random(in: -180...180, using: &generator))
    }
    return filter
  }

  /// A library whose photos have no files: changes go the way that the indexer's go.
  final class Store {
    let library: TestLibrary
    let model: PhotoDatabase.Model
    let root: String
    var plain = PlainStore()

    init(width: Int = SearchConformanceTests.width) async throws {
      library = try TestLibrary()
      try await library.database.addRoot(library.photos.path)
      root = library.photos.path
      model = try library.database.adopt(
        fingerprint: "test", source: ModelSource(), width: width)
    }

    private static func hash(_ generator: inout SeededGenerator) -> Data {
      Data((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    func add(
      _ count: Int, _ generator: inout SeededGenerator,
      vector: (inout SeededGenerator) -> [Float]
    ) throws {
      var added: [(WorkItem, WorkResult)] = []
      for _ in 0..<count {
        let folder = SearchConformanceTests.folders.randomElement(using: &generator)!
        let number = plain.photos.count
        let id = try library.database.write { database in
          try database.execute(
            sql: "INSERT OR IGNORE INTO folder (root, path) VALUES (1, ?)", arguments: [folder])
          try database.execute(
            sql: """
              INSERT INTO photo (folder, name, size, modified, state, revision)
              VALUES ((SELECT id FROM folder WHERE path = ?), ?, 1, 1, 'pending', 0)
              """, arguments: [folder, "\(number).png"])
          return database.lastInsertedRowID
        }
        let photo = Plain(
          id: id, vector: vector(&generator), folder: folder.isEmpty ? root : "\(root)/\(folder)",
          details: SearchConformanceTests.details(&generator))
        plain.photos.append(photo)
        added.append(result(photo, isNew: true, &generator))
      }
      try library.database.commit(added, model: model)
    }

    private func result(
      _ photo: Plain, isNew: Bool, _ generator: inout SeededGenerator
    ) -> (WorkItem, WorkResult) {
      let file = FileIdentity(
        hash: Self.hash(&generator), size: 1, modified: 1, isSettled: true)
      return (
        WorkItem(id: photo.id, path: "", isNew: isNew),
        .read(file, photo.details, vector: photo.vector)
      )
    }

    /// Replaces a photo's content.
    func edit(_ index: Int, _ generator: inout SeededGenerator) throws {
      plain.photos[index].vector = SearchConformanceTests.vector(&generator)
      plain.photos[index].details = SearchConformanceTests.details(&generator)
      plain.photos[index].isThere = true
      try library.database.commit(
        [result(plain.photos[index], isNew: false, &generator)], model: model)
    }

    func mark(_ index: Int) async throws {
      plain.photos[index].isFavourite.toggle()
      try await library.database.setFavourite(
        plain.photos[index].isFavourite, of: plain.photos[index].id)
    }

    /// As a scan does that does not find the file.
    func lose(_ index: Int) throws {
      plain.photos[index].isThere = false
      try library.database.write { database in
        try database.execute(
          sql: "UPDATE photo SET state = 'missing', revision = ? WHERE id = ?",
          arguments: [try PhotoDatabase.nextRevision(database), plain.photos[index].id])
      }
    }
  }

  @Test(
    "Random programs give what plain arrays give, page by page", arguments: 0..<6,
    ComparingPlace.available)
  func programs(seed: Int, place: ComparingPlace) async throws {
    var generator = SeededGenerator(UInt64(seed))
    let store = try await Store()
    let searcher = place.searcher(store.library.database)
    try store.add(30, &generator) { Self.vector(&$0) }
    for _ in 0..<30 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        try store.add(Int.random(in: 1...40, using: &generator), &generator) { Self.vector(&$0) }
      case 1:
        try store.edit(Int.random(in: 0..<store.plain.photos.count, using: &generator), &generator)
      case 2: try store.lose(Int.random(in: 0..<store.plain.photos.count, using: &generator))
      case 3: try await store.mark(Int.random(in: 0..<store.plain.photos.count, using: &generator))
      default: break
      }
      let query = Self.vector(&generator, pool: 60)
      let filter = Self.filter(&generator, root: store.root)
      let expected = store.plain.matches(query, filter)
      var found: [PhotoMatch] = []
      while true {
        let count = Int.random(in: 1...25, using: &generator)
        let page = try await searcher.matches(
          PhotoQuery(vector: query), filter: filter, after: found.last, count: count)
        found += page
        #expect(page.count <= count)
        if page.count < count { break }
      }
      #expect(found == expected)
      let threshold = Float.random(in: -0.2...0.6, using: &generator)
      let fitting = try await searcher.matches(
        PhotoQuery(vector: query), filter: filter, count: 1000, threshold: threshold)
      #expect(fitting == expected.filter { $0.score >= threshold })
    }
  }

  @Test(
    "Recall is 1.000 beside a plain scan in float32, under random filters",
    arguments: ComparingPlace.available)
  func recall(place: ComparingPlace) async throws {
    var generator = SeededGenerator(99)
    let store = try await Store()
    // Vectors close together: the first places differ by less than int8 resolves.
    let centre = Self.vector(&generator)
    try store.add(6000, &generator) { generator in
      Self.normalized(centre.map { $0 + Float.random(in: -0.02...0.02, using: &generator) })
    }
    let searcher = place.searcher(store.library.database)
    for _ in 0..<100 {
      let query = Self.normalized(
        centre.map { $0 + Float.random(in: -0.3...0.3, using: &generator) })
      let filter = Self.filter(&generator, root: store.root)
      let count = Int.random(in: 1...50, using: &generator)
      let found = try await searcher.matches(
        PhotoQuery(vector: query), filter: filter, count: count)
      #expect(found == Array(store.plain.matches(query, filter).prefix(count)))
    }
  }

  @Test(
    "A score is always between the bounds of its quantized vectors", arguments: [1, 7, 128, 1152])
  func bounds(width: Int) {
    var generator = SeededGenerator(UInt64(width))
    for round in 0..<200 {
      func random(_ spread: Float) -> [Float] {
        (0..<width).map { _ in
          // Few large numbers among small ones are the worst case of one scale.
          Int.random(in: 0..<10, using: &generator) == 0
            ? Float.random(in: -spread...spread, using: &generator)
            : Float.random(in: -1...1, using: &generator)
        }
      }
      let vector = Self.normalized(random(Float(1 + round)))
      let query = Self.normalized(random(Float(200 - round)))
      let code = QuantizedVector(vector)
      let bounded = QuantizedQuery(query).score(code.numbers, scale: code.scale, error: code.error)
      let exact = vector.withUnsafeBufferPointer { vector in
        query.withUnsafeBufferPointer { exactScore(vector, $0) }
      }
      #expect(abs(exact - bounded.score) <= bounded.error)
      #expect(bounded.error < 0.2)
    }
  }

  @Test("Terms are read as they are typed")
  func terms() throws {
    func read(_ text: String) throws -> [String] {
      try QueryTerm.terms(in: text).map { term in
        guard case .words(let words) = term.content else { return "?" }
        return "\(words) \(term.weight)"
      }
    }
    #expect(try read("a dog on a beach") == ["a dog on a beach 1.0"])
    #expect(
      try read(" dog + beach^0.5  - deep snow^2 ") == ["dog 1.0", "beach 0.5", "deep snow -2.0"])
    #expect(try read("-snow + sun-lit t-shirt") == ["snow -1.0", "sun-lit t-shirt 1.0"])
    #expect(try read("  +  - ") == [])
    #expect(throws: PhotoLibraryError.self) { try QueryTerm.terms(in: "dog^x") }
    #expect(throws: PhotoLibraryError.self) { try QueryTerm.terms(in: "dog^0") }
    #expect(throws: PhotoLibraryError.self) { try QueryTerm.terms(in: "dog^nan") }
  }

  @Test("Words find the photo that shows them, in two languages, and minus keeps one away")
  func words() async throws {
    let library = try TestLibrary()
    try await library.database.addRoot(
      URL(filePath: #filePath).appending(path: "../../../../Pictures").standardizedFileURL.path)
    try await library.index()
    let encoder = try await SmallModel.encoder()
    let searcher = PhotoSearcher(library.database)
    func first(_ text: String) async throws -> String? {
      let query = try await PhotoQuery(
        QueryTerm.terms(in: text), encoder: encoder, database: library.database)
      guard let match = try await searcher.matches(query, count: 1).first else { return nil }
      return try await library.database.photo(match.id).map {
        URL(filePath: $0.path).lastPathComponent
      }
    }
    for (text, file) in [
      ("a photo of a dog", "dog.png"), ("ein Pferd", "horse.png"),
      ("Schiff - Flugzeug", "ship.png"),
    ] {
      #expect(try await first(text) == file)
    }
    let ship = try #require(
      try await library.database.photo(
        at: URL(filePath: #filePath).appending(path: "../../../../Pictures/ship.png")
          .standardizedFileURL.path))
    let like = try await PhotoQuery(
      [QueryTerm(.photo(ship.id))], encoder: encoder, database: library.database)
    let matches = try await searcher.matches(like, count: 1)
    #expect(matches.first?.id == ship.id)
    #expect(abs((matches.first?.score ?? 0) - 1) < 1e-5)
    await #expect(throws: PhotoLibraryError.self) {
      try await PhotoQuery(
        [QueryTerm(.photo(ship.id)), QueryTerm(.photo(ship.id), weight: -1)], encoder: encoder,
        database: library.database)
    }
    await #expect(throws: PhotoLibraryError.self) {
      try await PhotoQuery([], encoder: encoder, database: library.database)
    }
  }
}
