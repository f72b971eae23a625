import Contrast
import Foundation
import Testing

@testable import ExampleSupport

@Suite struct ImageIndexTests {
  @Test func followsTheFolder() async throws {
    let (photos, place) = (try TemporaryFolder(), try TemporaryFolder())
    let model = try await smallModel()
    for name in ["horse", "diagram", "frog"] {
      try photos.write(picture(name), to: "pictures/\(name).png")
    }
    try photos.write("not a picture", to: "bad.jpg")
    func update() async throws -> ImageIndex.Changes {
      try await ImageIndex.update(at: place.url, folder: photos.path, model: model)
    }
    func best(_ text: String) async throws -> String? {
      let query = try await model.encode(texts: [text])
      return try ImageIndex(contentsOf: place.url).nearest(to: query, count: 2)[0].first?.path
    }

    let first = try await update()
    #expect(first.added == 4)
    #expect(first.failures.count == 1 && first.failures[0].contains("bad.jpg"))
    #expect(try await best("horses") == "pictures/horse.png")
    #expect(try await best("a frog") == "pictures/frog.png")

    let second = try await update()
    #expect((second.added, second.changed, second.removed, second.unchanged) == (0, 0, 0, 4))
    #expect(second.failures == first.failures)

    try photos.remove("pictures/frog.png")
    try photos.write(picture("ship"), to: "pictures/diagram.png")
    try photos.write(picture("airplane"), to: "bad.jpg")
    try photos.write(picture("dog"), to: "a.png")
    let third = try await update()
    #expect((third.added, third.changed, third.removed, third.unchanged) == (1, 2, 1, 1))
    #expect(third.failures.isEmpty)
    #expect(try await best("a ship") == "pictures/diagram.png")
    #expect(try await best("a dog") == "a.png")

    // Updated or made at once, the index is the same.
    let updated = try ImageIndex(contentsOf: place.url)
    #expect(updated.paths == ["a.png", "bad.jpg", "pictures/diagram.png", "pictures/horse.png"])
    _ = try await ImageIndex.update(
      at: place.url, folder: photos.path, model: model, rebuild: true)
    let rebuilt = try ImageIndex(contentsOf: place.url)
    #expect(rebuilt.paths == updated.paths)
    for row in 0..<rebuilt.embeddings.count {
      let (a, b) = (rebuilt.embeddings.rows([row]), updated.embeddings.rows([row]))
      #expect(a.cosine(to: b)[0, 0] > 0.99999)
    }
    #expect(place.names.count { $0.hasPrefix("vectors-") } == 1)
  }

  @Test func refusesWhatDoesNotBelong() async throws {
    let (photos, place) = (try TemporaryFolder(), try TemporaryFolder())
    let model = try await smallModel()
    try photos.write(picture("horse"), to: "horse.png")
    _ = try await ImageIndex.update(at: place.url, folder: photos.path, model: model)

    let other = try await smallModel(imageSize: 64)
    await #expect(throws: ImageIndexError.otherModel(place.path)) {
      try await ImageIndex.update(at: place.url, folder: photos.path, model: other)
    }
    let index = try ImageIndex(contentsOf: place.url)
    #expect(throws: ImageIndexError.otherModel(place.path)) {
      try index.require(model: other, at: place.url)
    }
    let elsewhere = try TemporaryFolder()
    await #expect(throws: ImageIndexError.self) {
      try await ImageIndex.update(at: place.url, folder: elsewhere.path, model: model)
    }
    var turned = EncodingOptions()
    turned.decoding.applyOrientation = true
    await #expect(throws: ImageIndexError.otherOrientation(place.path)) {
      try await ImageIndex.update(
        at: place.url, folder: photos.path, model: model, options: turned)
    }
    #expect(throws: ImageIndexError.missing(elsewhere.path)) {
      try ImageIndex(contentsOf: elsewhere.url)
    }
  }

  /// An index that was written before fingerprints were made of explicit values.
  @Test func takesUpAnEarlierOne() async throws {
    let (photos, place) = (try TemporaryFolder(), try TemporaryFolder())
    let model = try await smallModel()
    for name in ["dog", "horse", "ship"] {
      try photos.write(picture(name), to: "\(name).png")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: "\(photos.path)/\(name).png")
    }
    let folder = URL(filePath: photos.path).resolvingSymlinksInPath().path
    for (name, data) in try fixture("earlier/image-index") {
      let text = String(decoding: data, as: UTF8.self).replacing("PICTURES", with: folder)
      try place.write(name.hasSuffix("jsonl") ? Data(text.utf8) : data, to: name)
    }

    let earlier = try ImageIndex(contentsOf: place.url)
    #expect(earlier.model == model.legacyFingerprint && earlier.model != model.fingerprint)
    #expect(try !earlier.require(model: model, at: place.url))
    let query = try await model.encode(texts: ["a ship"])
    #expect(earlier.nearest(to: query, count: 1)[0].first?.path == "ship.png")
    let other = try await smallModel(imageSize: 64)
    #expect(throws: ImageIndexError.otherModel(place.path)) {
      try earlier.require(model: other, at: place.url)
    }

    let changes = try await ImageIndex.update(at: place.url, folder: photos.path, model: model)
    #expect((changes.added, changes.changed, changes.unchanged) == (0, 0, 3))
    let renewed = try ImageIndex(contentsOf: place.url)
    #expect(renewed.model == model.fingerprint && renewed.embeddings == earlier.embeddings)
    #expect(try renewed.require(model: model, at: place.url))
    let now = try await model.encode(images: [.file(URL(filePath: folder + "/ship.png"))])
    #expect(renewed.embeddings.rows([2]).cosine(to: now)[0, 0] > 0.99999)
  }

  @Test func cancellationKeepsWhatIsDone() async throws {
    let (photos, place) = (try TemporaryFolder(), try TemporaryFolder())
    let model = try await smallModel()
    for number in 10..<20 { try photos.write(picture("horse"), to: "\(number).png") }
    let task = Task {
      try await ImageIndex.update(
        at: place.url, folder: photos.path, model: model, options: EncodingOptions(batchSize: 2)
      ) { progress in
        if progress.done == 4 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(
      try ImageIndex(contentsOf: place.url).paths == ["10.png", "11.png", "12.png", "13.png"])
    let changes = try await ImageIndex.update(at: place.url, folder: photos.path, model: model)
    #expect((changes.added, changes.unchanged) == (6, 4))
    #expect(try ImageIndex(contentsOf: place.url).paths.count == 10)
  }

  @Test func damageIsNoticed() async throws {
    let (photos, place) = (try TemporaryFolder(), try TemporaryFolder())
    try photos.write(picture("horse"), to: "horse.png")
    _ = try await ImageIndex.update(
      at: place.url, folder: photos.path, model: smallModel())
    let manifest = place.path + "/manifest.jsonl"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    for damaged in ["", text + "x\n", String(text.prefix { $0 != "\n" })] {
      try place.write(damaged, to: "manifest.jsonl")
      #expect(throws: ImageIndexError.self) { try ImageIndex(contentsOf: place.url) }
    }
  }
}
