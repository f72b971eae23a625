import Contrast
import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Sets of examples") struct TrainingSetTests {
  private func captions(_ example: TrainingExample) -> [String] {
    example.texts.compactMap { if case .caption(let text) = $0 { text } else { nil } }
  }

  private func path(_ example: TrainingExample) -> String? {
    if case .source(.file(let url)) = example.image { url.path } else { nil }
  }

  // MARK: Files with captions

  @Test func imagesWithCaptions() throws {
    let folder = try TemporaryFolder()
    try Data("image,caption\na.jpg,one\nb/c.png,two\na.jpg,three\n".utf8)
      .write(to: folder.url.appending(path: "captions.csv"))
    let set = try ImageCaptionSet(contentsOf: folder.url.appending(path: "captions.csv"))
    #expect(set.count == 2)
    #expect(captions(try set.example(0)) == ["one", "three"])
    #expect(path(try set.example(1)) == folder.path("b/c.png"))
    #expect(throws: FileError.self) {
      try ImageCaptionSet(contentsOf: folder.url.appending(path: "none.csv"))
    }
    let cached = try ImageCaptionSet(
      captions: CaptionsFile(contentsOf: folder.url.appending(path: "captions.csv")),
      folder: folder.url,
      imageFeatures: Tensor([1, 2, 3, 4], shape: [2, 2]), name: "cached")
    guard case .features(let table, row: 1) = try cached.example(1).image else {
      Issue.record("the second picture is the second row")
      return
    }
    #expect(table.shape == [2, 2])
  }

  /// The features of captions, `[row, 1]` each.
  private static func features(
    _ captions: [String], in folder: TemporaryFolder, _ name: String
  ) throws -> TextFeatures {
    var digest = Fingerprint()
    for caption in captions { digest.combine(caption) }
    let description = TextFeatureDescription(
      modelFingerprint: "m", preparation: TextPreparation(), source: "test",
      captionsFingerprint: digest.text, rows: captions.count, width: 2)
    let writer = try TextFeatureWriter(
      directory: folder.url.appending(path: name), description: description)
    try writer.append(captions.indices.flatMap { [Float($0), 1] })
    return try TextFeatures(directory: folder.url.appending(path: name))
  }

  @Test func wrongCaptions() throws {
    let lines = """
      {"image": "a.jpg", "captions": ["one", "two"], "negatives": ["three", "four"]}
      {"image": "b.jpg", "captions": ["five", "six"]}
      {"image": "a.jpg", "caption": "seven", "negatives": ["eight"]}

      """
    let file = try CaptionsFile(lines, name: "c.jsonl")
    #expect(file.captions == ["one", "two", "five", "six", "seven"])
    #expect(file.negatives == ["three", "four", "eight"] && file.imageOfNegative == [0, 0, 0])
    #expect(file.texts == file.captions + file.negatives)

    func texts(_ texts: [TrainingExample.Text]) -> [String] {
      texts.compactMap { if case .caption(let text) = $0 { text } else { nil } }
    }
    let folder = try TemporaryFolder()
    let set = try ImageCaptionSet(captions: file, folder: folder.url, name: "c")
    #expect(texts(try set.example(0).negatives) == ["three", "four", "eight"])
    #expect(try set.example(1).negatives.isEmpty)
    #expect(try set.example(1).negative(seed: 1, step: 2) == nil)
    var drawn: Set<String> = []
    for step in 0..<50 {
      drawn.formUnion(texts([try #require(try set.example(0).negative(seed: 1, step: step))]))
    }
    #expect(drawn == ["three", "four", "eight"])
    #expect(throws: TrainingDataError.emptyCaption(example: "x")) {
      try TrainingExample(
        name: "x", image: .source(.file(folder.url)), texts: [.caption("one")],
        negatives: [.caption(" ")]
      ).negative(seed: 1, step: 0)
    }

    // Their features stand behind those of all captions.
    let features = try Self.features(file.texts, in: folder, "features")
    let cached = try ImageCaptionSet(
      captions: file, folder: folder.url, features: features, name: "c")
    let rows = try cached.example(0).negatives.map { text in
      if case .stored(_, let row) = text { row } else { -1 }
    }
    #expect(rows == [5, 6, 7])
    #expect(throws: TextFeaturesError.self) {
      try ImageCaptionSet(
        captions: file, folder: folder.url,
        features: Self.features(file.captions, in: folder, "others"), name: "c")
    }

    let groups = CaptionGroups(file, name: "c")
    #expect(groups.groups == [["one", "two", "seven"], ["five", "six"]])
    #expect(groups.negatives == [["three", "four", "eight"], []])
    let two = lines.split(separator: "\n").prefix(2).joined(separator: "\n")
    try Data(two.utf8).write(to: folder.url.appending(path: "c.jsonl"))
    let ofLines = try CaptionGroups(jsonLines: folder.url.appending(path: "c.jsonl"))
    #expect(ofLines.negatives == [["three", "four"], []])
  }

  @Test func featuresMustBeOfTheCaptions() throws {
    let file = try CaptionsFile(
      #"{"image": "a.jpg", "captions": ["one", "two"]}"# + "\n"
        + #"{"image": "b.jpg", "caption": "three"}"#, name: "c.jsonl")
    let folder = try TemporaryFolder()
    let right = try Self.features(["one", "two", "three"], in: folder, "right")
    let set = try ImageCaptionSet(captions: file, folder: folder.url, features: right, name: "c")
    guard case .stored(let stored, row: 2) = try set.example(1).texts[0] else {
      Issue.record("the third caption is the third row")
      return
    }
    #expect(try stored[2] == [2, 1] && set.example(0).texts.count == 2)
    let wrong = try Self.features(["one", "three", "two"], in: folder, "wrong")
    #expect(throws: TextFeaturesError.self) {
      try ImageCaptionSet(captions: file, folder: folder.url, features: wrong, name: "c")
    }
  }

  // MARK: Classes

  @Test func foldersOfClasses() throws {
    let folder = try TemporaryFolder()
    for name in ["dog/1.jpg", "cat/2.png", "dog/3.webp", "loose.jpg", "cat/notes.txt"] {
      let url = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: url)
    }
    let file = folder.path("captions.json")
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }
    try write(#"{"dog": ["a dog", "ein Hund"], "cat": "a cat", "fish": []}"#)
    let set = try ClassImageSet(folder: folder.url, captionsFile: URL(filePath: file)) { _ in }
    #expect(set.classes == ["cat", "dog"] && set.count == 3)
    #expect(captions(try set.example(0)) == ["a cat"])
    #expect(captions(try set.example(1)) == ["a dog", "ein Hund"])
    #expect(try set.example(1).group == set.example(2).group)
    #expect(try set.example(1).name != set.example(2).name)
    #expect(path(try set.example(2))?.hasSuffix("dog/3.webp") == true)
    let single = try ClassImageSet(
      folder: folder.url, captionsFile: URL(filePath: file), groupsByClass: false
    ) { _ in }
    #expect(try single.example(1).group != single.example(2).group)
    // Features of the captions take their place, in the order of the file.
    let stored = try Self.features(["a dog", "ein Hund", "a cat"], in: folder, "features")
    let featured = try ClassImageSet(
      folder: folder.url, captionsFile: URL(filePath: file), features: stored
    ) { _ in }
    guard case .stored(_, let row) = try featured.example(0).texts[0] else {
      Issue.record("no features")
      return
    }
    #expect(row == 2)
    let others = try Self.features(["a dog", "a cat", "ein Hund"], in: folder, "others")
    #expect(throws: TextFeaturesError.self) {
      try ClassImageSet(folder: folder.url, captionsFile: URL(filePath: file), features: others) {
        _ in
      }
    }
    try write(#"{"dog": "a dog"}"#)
    #expect(throws: TrainingDataError.missingClass(file: file, name: "cat")) {
      try ClassImageSet(folder: folder.url, captionsFile: URL(filePath: file)) { _ in }
    }
    try write(#"{"dog": 1, "cat": "a"}"#)
    #expect(throws: FileError.self) {
      try ClassImageSet(folder: folder.url, captionsFile: URL(filePath: file)) { _ in }
    }
  }

  @Test func classesInAnArchive() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("captions.json")
    // The folder of the one picture that stands in one.
    try Data(#"{"a.b": ["a picture", "ein Bild"]}"#.utf8).write(to: URL(filePath: file))
    let set = try ClassImageSet(
      archive: URL(filePath: Self.pictures), captionsFile: URL(filePath: file))
    #expect(set.count == 1 && set.classes == ["a.b"])
    let example = try set.example(0)
    #expect(example.group == "a.b" && example.name == "\(Self.pictures)/a.b/002.webp")
    guard case .source(let source) = example.image else { return }
    #expect(try DecodedImage.decode(source).width == 12)
    #expect(captions(example) == ["a picture", "ein Bild"])
    let empty = Self.shards.appending(path: "ustar.tar").path
    #expect(throws: TrainingDataError.noImages(path: "\(empty)/*")) {
      try ClassImageSet(archive: URL(filePath: empty), captionsFile: URL(filePath: file))
    }
  }

  @Test(.shared("data/cifar10/train.tar")) func cifar10() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("captions.json")
    let classes = [
      "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]
    let text = classes.map { "\"\($0)\": \"a photo of the class \($0)\"" }
      .joined(separator: ",")
    try Data("{\(text)}".utf8).write(to: URL(filePath: file))
    let set = try ClassImageSet(
      archive: URL(filePath: SharedData.path("data/cifar10/train.tar")),
      captionsFile: URL(filePath: file))
    #expect(set.count == 50_000 && set.classes == classes)
    guard case .source(let source) = try set.example(49_999).image else { return }
    #expect(try DecodedImage.decode(source).width == 32 && source.name.contains("truck/"))
  }

  // MARK: Shards

  static let shards = SharedData.fixtures.appending(path: "tar")
  static let pictures = shards.appending(path: "pictures.tar").path

  @Test("Samples are those that webdataset groups")
  func grouping() throws {
    let root = try JSONNode(contentsOf: Self.shards.appending(path: "expected.json").path)
    for (shard, node) in try root.object("samples").members() {
      let path = Self.shards.appending(path: shard).path
      var samples: [(key: String, files: [String: Int])] = []
      var reader = try TarReader(path: path)
      while let entry = try reader.next() {
        guard let (key, name) = WebDataset.split(entry.name) else { continue }
        if samples.last?.key != key { samples.append((key, [:])) }
        samples[samples.count - 1].files[name] = Int(crc32(try reader.read(entry)))
      }
      let expected = try node.elements().map { sample in
        let parts = try sample.elements()
        return (
          key: try parts[0].string(),
          files: Dictionary(
            uniqueKeysWithValues: try parts[1].members().map { ($0.name, try $0.node.int()) })
        )
      }
      #expect(samples.map(\.key) == expected.map(\.key), "\(shard)")
      #expect(samples.map(\.files) == expected.map(\.files), "\(shard)")
    }
    #expect(WebDataset.split("__notes__/a.txt") == nil)
    #expect(WebDataset.split("a.b/c") == nil)
  }

  @Test func picturesAndCaptions() throws {
    let set = try WebDataset(shards: [Self.pictures, Self.pictures])
    #expect(set.count == 12)
    let first = try set.example(0)
    #expect(captions(first) == ["a red kite", "ein roter Drachen"])
    #expect(first.name == "\(Self.pictures)/000")
    guard case .source(let source) = first.image else { return }
    #expect(source.name == "\(Self.pictures)/000.jpg")
    let image = try DecodedImage.decode(source)
    #expect((image.width, image.height) == (12, 10))
    #expect(captions(try set.example(1)) == ["one", "two"])
    #expect(captions(try set.example(8)) == ["two kites"])
    #expect(throws: TrainingDataError.noImage(example: "\(Self.pictures)/003")) {
      try set.example(4)
    }
    guard case .source(let damaged) = try set.example(5).image else { return }
    #expect(throws: ImageError.unknownFormat(source: "\(Self.pictures)/004.jpg")) {
      try DecodedImage.decode(damaged)
    }
  }

  @Test func vectorsOfTheSiblingShard() throws {
    let features = ["shortsv_captions", "longsv_captions"]
    let set = try WebDataset(shards: [Self.pictures], features: features, weights: [1, 3])
    let example = try set.example(2)
    #expect(example.weights == [1, 3])
    let vectors = example.texts.compactMap {
      if case .features(let vector) = $0 { vector } else { nil }
    }
    #expect(vectors == [[2, 2.125, 2.25, 2.375, 2.5], [102, 102.125, 102.25, 102.375, 102.5]])
    #expect(throws: TrainingDataError.self) { try set.example(5) }
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Self.pictures, toPath: folder.path("pictures.tar"))
    #expect(throws: FileError.self) {
      try WebDataset(shards: [folder.path("pictures.tar")], features: features)
    }
  }

  @Test func aSampleHasEachFileOnce() throws {
    let folder = try TemporaryFolder()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.pictures)))
    // The first file of the shard once more, in front of it.
    bytes = bytes[..<(512 + 1024)] + bytes
    try Data(bytes).write(to: folder.url.appending(path: "twice.tar"))
    #expect(throws: TrainingDataError.self) {
      try WebDataset(shards: [folder.path("twice.tar")])
    }
  }

  @Test("A set of shards goes through the loader")
  func loading() async throws {
    let set = try WebDataset(shards: [Self.pictures])
    var options = BatchLoader.Options()
    options.onFailure = .skip
    let loader = BatchLoader(
      sets: [set], sampler: try BatchSampler(sets: [set], batchSize: 6, seed: 0),
      preprocessing: smallRecipe, options: options)
    let batch = try await loader.next()
    #expect(batch.examples.sorted() == [0, 1, 2])
    // No picture, no picture, a damaged one.
    #expect(batch.skipped.map(\.example).sorted() == [3, 4, 5])
  }
}
