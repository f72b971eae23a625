import Contrast
import Foundation
import Testing

@testable import PhotoLibrary

@Suite struct FittingTests {
  /// Labelled photos of eleven classes, in a folder for each, where they are at hand.
  static let photos: URL? = {
    let shared =
      ProcessInfo.processInfo.environment["CONTRAST_SHARED"].map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).appending(path: "../../../../../../shared").standardizedFileURL
    let folder = shared.appending(path: "data/cifar10/test")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static let queries = [
    "airplane": ["an airplane", "ein Flugzeug"], "automobile": ["an automobile", "ein Auto"],
    "bird": ["a bird", "ein Vogel"], "cat": ["a cat", "eine Katze"],
    "deer": ["a deer", "ein Hirsch"], "diagram": ["a diagram", "ein Diagramm"],
    "dog": ["a dog", "ein Hund"], "frog": ["a frog", "ein Frosch"],
    "horse": ["a horse", "ein Pferd"], "ship": ["a ship", "ein Schiff"],
    "truck": ["a truck", "ein Lastwagen"],
  ]

  @Test(
    "Of labelled photos, few wrong ones fit a word, and most of the right ones",
    .enabled(if: photos != nil, "needs ../shared/data/cifar10/test"))
  func labelledPhotos() async throws {
    let library = try TestLibrary()
    try await library.database.addRoot(try #require(Self.photos).path)
    try await library.index()
    let encoder = try await SmallModel.encoder()
    let searcher = PhotoSearcher(library.database)
    let classes = Dictionary(
      uniqueKeysWithValues: try await library.all().map { photo, _ in
        (photo.id, URL(filePath: photo.path).deletingLastPathComponent().lastPathComponent)
      })
    var (right, wrong, allRight, allWrong) = (0, 0, 0, 0)
    for (name, words) in Self.queries {
      for text in words {
        let query = try await PhotoQuery(
          [QueryTerm(.words(text))], encoder: encoder, database: library.database)
        let found = try await searcher.matches(query, count: classes.count, fitting: true)
        let hits = found.filter { classes[$0.id] == name }.count
        right += hits
        wrong += found.count - hits
        allRight += classes.values.filter { $0 == name }.count
        allWrong += classes.values.filter { $0 != name }.count
      }
    }
    let (recall, falseShare) = (Double(right) / Double(allRight), Double(wrong) / Double(allWrong))
    print("fitting: \(recall) of the right photos, \(falseShare) of the wrong ones")
    #expect(recall > 0.6)
    #expect(falseShare < 0.02)
  }

  @Test(
    "A photo fits whose score stands out, and words have a bound that does not depend on the others"
  )
  func bounds() async throws {
    // Half of the photos show one thing, half another.
    var generator = SeededGenerator(5)
    let store = try await SearchConformanceTests.Store(width: 2)
    try store.add(200, &generator) { generator in
      let angle: Float = Bool.random(using: &generator) ? 0.1 : 1.4
      let own = angle + Float.random(in: -0.05...0.05, using: &generator)
      return SearchConformanceTests.normalized([Float(cos(Double(own))), Float(sin(Double(own)))])
    }
    let searcher = PhotoSearcher(store.library.database)
    let query = PhotoQuery(vector: [1, 0], isWords: true)
    // Nothing stands out where half of the photos fit.
    #expect(try await searcher.matches(query, count: 200, fitting: true).isEmpty)
    try await store.library.database.write {
      try $0.execute(sql: "UPDATE model SET unrelated_score = 0.9")
      try PhotoDatabase.startEpoch($0)
    }
    let found = try await searcher.matches(query, count: 200, fitting: true)
    #expect(found.count == store.plain.photos.filter { $0.vector[0] >= 0.9 }.count)
    #expect(found.count > 50)
    // Of pictures the scores are others.
    #expect(
      try await searcher.matches(PhotoQuery(vector: [1, 0]), count: 200, fitting: true).isEmpty)
  }

  @Test("The bound for words is computed once, and again when the library has doubled")
  func calibration() async throws {
    let library = try TestLibrary()
    for seed in 0..<4 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    let first = try #require(try await library.database.liveModel())
    #expect(first.unrelatedPhotos == 4)
    let score = try #require(first.unrelatedScore)
    #expect(score > -1 && score < 1)
    try library.photos.write(PictureFile.png(4), to: "4.png")
    try await library.index()
    #expect(try await library.database.liveModel()?.unrelatedPhotos == 4)
    for seed in 5..<9 { try library.photos.write(PictureFile.png(seed), to: "\(seed).png") }
    try await library.index()
    #expect(try await library.database.liveModel()?.unrelatedPhotos == 9)
  }
}
