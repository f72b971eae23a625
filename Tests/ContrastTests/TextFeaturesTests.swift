import ContrastAdapters
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Synchronization
import Testing

@testable import Contrast

/// A folder for features, an encoder and captions for them.
struct FeatureFixture {
  let folder: TemporaryFolder
  let model: TinyLanguageModel
  let encoder: LanguageModelTextEncoder
  let captions: [String]

  init(_ count: Int = 23, seed: UInt64 = 1, preparation: TextPreparation = .init()) throws {
    folder = try TemporaryFolder()
    model = try TinyLanguageModel(seed: seed)
    encoder = try LanguageModelTextEncoder(
      LanguageModelSource(model.path, preparation: preparation))
    captions = (0..<count).map { number in
      ["a dog", "two", "red bridge 42", "é", ""][number % 5]
        + String(repeating: " x", count: number)
    }
  }

  var directory: String { folder.url.path }
  var manifest: String { directory + "/manifest.json" }

  func path(_ shard: Int) -> String {
    directory + "/" + TextFeatureDescription.shardName(shard)
  }

  func description(
    _ encoder: LanguageModelTextEncoder? = nil, captions: [String]? = nil, perShard: Int = 5,
    _ elementType: TextFeatureElement = .float32
  ) throws -> TextFeatureDescription {
    try TextFeatureDescription(
      of: captions ?? self.captions, source: "test", encoder: encoder ?? self.encoder,
      rowsPerShard: perShard, elementType: elementType)
  }

  func writer(_ elementType: TextFeatureElement = .float32) throws -> TextFeatureWriter {
    try TextFeatureWriter(
      directory: URL(filePath: directory), description: description(elementType))
  }

  private func description(_ elementType: TextFeatureElement) throws -> TextFeatureDescription {
    try description(nil, elementType)
  }

  @discardableResult
  func write(_ elementType: TextFeatureElement = .float32) async throws -> TextFeatureSummary {
    try await writer(elementType).write(
      captions, with: encoder, threads: 2, options: EncodingOptions(batchSize: 3))
  }

  /// Each caption alone.
  func expected() throws -> [[Float]] {
    try captions.map { encoder([try encoder.tokenize($0)], Run(threads: 1)).elements }
  }

  /// The names in the folder.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }

  /// Replaces text in the manifest.
  func edit(_ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    #expect(text.contains(old), "\(old)")
    try text.replacing(old, with: new).write(toFile: manifest, atomically: true, encoding: .utf8)
  }
}

@Suite("Stores of text features")
struct TextFeaturesTests {
  @Test(
    "What is written is read in order, as the encoder gave it",
    arguments: zip(TextFeatureElement.allCases, [Float(1e-5), 1e-3, 8e-3]))
  func order(_ elementType: TextFeatureElement, _ tolerance: Float) async throws {
    let fixture = try FeatureFixture()
    let progress = Mutex<[Int]>([])
    let summary = try await fixture.writer(elementType).write(
      fixture.captions, with: fixture.encoder, threads: 2,
      options: EncodingOptions(batchSize: 4) { step in progress.withLock { $0.append(step.done) } })
    #expect(summary == TextFeatureSummary(written: 23, reused: 0, truncated: 0))
    let steps = progress.withLock { $0 }
    #expect(steps == steps.sorted() && steps.last == 23)
    let features = try TextFeatures(directory: URL(filePath: fixture.directory))
    #expect(features.count == 23 && features.width == TinyLanguageModel.width)
    #expect(try features.description == fixture.description(nil, elementType))
    try features.requireModel(fixture.encoder)
    let expected = try fixture.expected()
    for (row, values) in expected.enumerated() {
      #expect(relativeError(features[row], values) < tolerance, "row \(row)")
    }
    let some = features.tensor(rows: [22, 0, 7, 7])
    #expect(some.shape == [4, features.width])
    #expect(some.elements == [22, 0, 7, 7].flatMap { features[$0] })
    let embeddings = try features.embeddings(rows: 4..<12)
    let chosen = try Embeddings(
      normalizing: (4..<12).flatMap { features[$0] }, width: features.width)
    #expect(embeddings == chosen)
    #expect(try features.embeddings().count == 23)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.directory).sorted()
    #expect(names == (0..<5).map(TextFeatureDescription.shardName) + ["manifest.json"])
  }

  @Test("Nothing to write is a store too")
  func empty() async throws {
    let fixture = try FeatureFixture(0)
    #expect(try await fixture.write() == TextFeatureSummary())
    let features = try TextFeatures(directory: URL(filePath: fixture.directory))
    #expect(try features.count == 0 && features.embeddings().count == 0)
  }

  @Test("A run that was killed is taken up again; finished shards are not touched")
  func resume() async throws {
    let fixture = try FeatureFixture()
    // Two shards and a half, as a process leaves them that is killed.
    do {
      let writer = try fixture.writer()
      let values = try fixture.expected().prefix(12).flatMap { $0 }
      let width = fixture.encoder.width
      for rows in [0..<5, 5..<7, 7..<10, 10..<12] {
        try writer.append(Array(values[rows.lowerBound * width..<rows.upperBound * width]))
      }
      #expect(writer.nextRows == 12..<15 && writer.finishedRows == 10)
    }
    // A writer that goes away takes its half shard along; one that is killed cannot.
    #expect(try fixture.files().count == 3)
    try Data("half".utf8).write(
      to: URL(filePath: fixture.path(2) + ".partial-99-1"))
    #expect(
      throws: TextFeaturesError.incomplete(
        directory: fixture.directory, finished: 2, shards: 5)
    ) { try TextFeatures(directory: URL(filePath: fixture.directory)) }
    let before = try [0, 1].map { try inode(fixture.path($0)) }
    #expect(try await fixture.write() == TextFeatureSummary(written: 13, reused: 10, truncated: 0))
    #expect(try [0, 1].map { try inode(fixture.path($0)) } == before)
    let features = try TextFeatures(directory: URL(filePath: fixture.directory))
    for (row, values) in try fixture.expected().enumerated() {
      #expect(relativeError(features[row], values) < 1e-5, "row \(row)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.directory)
    #expect(!names.contains { $0.contains("partial") })
    // A shard in the middle is lost: it alone is made again.
    try FileManager.default.removeItem(atPath: fixture.path(1))
    #expect(throws: TextFeaturesError.missingShard(file: fixture.path(1))) {
      try TextFeatures(directory: URL(filePath: fixture.directory))
    }
    #expect(try await fixture.write() == TextFeatureSummary(written: 5, reused: 18, truncated: 0))
    #expect(try await fixture.write() == TextFeatureSummary(written: 0, reused: 23, truncated: 0))
    // Killed between a shard and the manifest: what is there counts.
    try fixture.edit(",\n    \"features-00004.safetensors\"", "")
    #expect(try await fixture.write().written == 0)
  }

  @Test("Parts are made side by side, and one writer behind them completes the store")
  func parts() async throws {
    let (fixture, whole) = (try FeatureFixture(), try FeatureFixture())
    try await whole.write()
    func writer(_ part: (index: Int, count: Int)?) throws -> TextFeatureWriter {
      try TextFeatureWriter(
        directory: URL(filePath: fixture.directory), captions: fixture.captions, source: "test",
        encoder: fixture.encoder, rowsPerShard: 5, part: part)
    }
    func write(_ writer: TextFeatureWriter) async throws -> Int {
      try await writer.write(
        fixture.captions, with: fixture.encoder, threads: 1, options: EncodingOptions(batchSize: 3)
      ).written
    }
    do {
      let writers = try (0..<3).map { try writer(($0, 3)) }
      // Nobody has the folder for himself meanwhile.
      #expect(throws: TextFeaturesError.inUse(directory: fixture.directory)) { try writer(nil) }
      let written = try await withThrowingTaskGroup(of: Int.self) { group in
        // The third is killed with a half shard.
        for writer in writers.dropLast() { group.addTask { try await write(writer) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(written.sorted() == [8, 10])
      #expect(writers[2].nextRows == 10..<15)
      try Data("half".utf8).write(to: URL(filePath: fixture.path(2) + ".partial-99-1"))
    }
    #expect(
      throws: TextFeaturesError.incomplete(directory: fixture.directory, finished: 0, shards: 5)
    ) { try TextFeatures(directory: URL(filePath: fixture.directory)) }
    // Another part than there are shards has nothing to do.
    #expect(try await write(writer((7, 8))) == 0)
    #expect(try await write(writer(nil)) == 5)
    let (a, b) = (
      try TextFeatures(directory: URL(filePath: fixture.directory)),
      try TextFeatures(directory: URL(filePath: whole.directory))
    )
    #expect((0..<23).allSatisfy { a[$0] == b[$0] })
    #expect(try fixture.files() == whole.files())
    // A part of a store that is complete leaves it so.
    #expect(try await write(writer((1, 3))) == 0)
    #expect(try TextFeatures(directory: URL(filePath: fixture.directory)).count == 23)
  }

  private func inode(_ path: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.systemFileNumber] as? NSNumber).uint64Value
  }

  @Test("Cancelling stops between batches; the next run goes on")
  func cancellation() async throws {
    let fixture = try FeatureFixture()
    let started = Mutex(false)
    let task = Task {
      // The progress of the second batch is where the task is cancelled.
      try await fixture.writer().write(
        fixture.captions, with: fixture.encoder, threads: 1,
        options: EncodingOptions(batchSize: 4) { progress in
          if progress.done >= 5 { withUnsafeCurrentTask { $0?.cancel() } }
          started.withLock { $0 = true }
        })
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(started.withLock { $0 })
    #expect(try fixture.files() == [TextFeatureDescription.shardName(0), "manifest.json"])
    let summary = try await fixture.write()
    #expect(summary.reused == 5 && summary.written == 18)
  }

  @Test("Another model, preparation, caption or layout is refused by name")
  func mismatches() async throws {
    let fixture = try FeatureFixture()
    try await fixture.write()
    func key(_ description: TextFeatureDescription) throws -> String? {
      let error = #expect(throws: TextFeaturesError.self) {
        try TextFeatureWriter(directory: URL(filePath: fixture.directory), description: description)
      }
      guard case .mismatch(fixture.manifest, let key, _, _) = error else { return nil }
      return key
    }
    let other = try FeatureFixture(seed: 2)
    #expect(try key(fixture.description(other.encoder)) == "model_fingerprint")
    let causal = try LanguageModelTextEncoder(
      LanguageModelSource(fixture.model.path, preparation: TextPreparation(isBidirectional: false)))
    #expect(try key(fixture.description(causal)) == "preparation.bidirectional")
    let prompted = try LanguageModelTextEncoder(
      LanguageModelSource(
        fixture.model.path, preparation: TextPreparation(template: .llama3Instruct)))
    #expect(try key(fixture.description(prompted)) == "preparation.prompt_template")
    var captions = fixture.captions
    captions.swapAt(0, 1)
    #expect(try key(fixture.description(captions: captions)) == "captions_fingerprint")
    #expect(try key(fixture.description(captions: captions + ["x"])) == "rows")
    #expect(try key(fixture.description(perShard: 6)) == "rows_per_shard")
    #expect(try key(fixture.description(nil, .float16)) == "element_type")
    let features = try TextFeatures(directory: URL(filePath: fixture.directory))
    for encoder in [other.encoder, causal] {
      #expect(throws: TextFeaturesError.self) { try features.requireModel(encoder) }
    }
    let writer = try fixture.writer()
    await #expect(throws: TextFeaturesError.self) {
      try await writer.write(fixture.captions, with: other.encoder)
    }
    // Two writers at once.
    #expect(throws: TextFeaturesError.inUse(directory: fixture.directory)) {
      try fixture.writer()
    }
    withExtendedLifetime(writer) {}
  }

  @Test("Other weights, settings and adapters have other fingerprints; equal folders the same")
  func fingerprints() throws {
    let model = try TinyLanguageModel()
    let (equal, other) = (try TinyLanguageModel(), try TinyLanguageModel(seed: 2))
    func fingerprint(_ path: String, _ preparation: TextPreparation = .init()) throws -> String {
      try LanguageModelTextEncoder(
        LanguageModelSource(path, preparation: preparation)
      ).fingerprint
    }
    let base = try fingerprint(model.path)
    #expect(try base.count == 32 && fingerprint(equal.path) == base)
    let others = [
      try fingerprint(other.path),
      try fingerprint(model.path, TextPreparation(isBidirectional: false)),
      try fingerprint(model.path, TextPreparation(pooling: .last)),
      try fingerprint(model.path, TextPreparation(template: .llama3Instruct)),
      try fingerprint(model.path, TextPreparation(instruction: "Find it.")),
    ]
    #expect(Set(others + [base]).count == 6)
    let encoder = try LanguageModelTextEncoder(
      LanguageModelSource(model.path, preparation: .init()))
    let bare = try LanguageModelTextEncoder(
      model: encoder.model, tokenizer: encoder.tokenizer, preparation: encoder.preparation)
    #expect(bare.fingerprint.isEmpty)
    #expect(throws: TextFeaturesError.noFingerprint) {
      try TextFeatureDescription(of: ["a"], source: "test", encoder: bare)
    }
    let lora = SharedData.fixtures.appending(path: "cases/lora")
    let adapters = try ["plain", "rslora", "dora"].flatMap { name in
      let adapter = try PEFTAdapter(directory: lora.appending(path: name))
      return [1, 0.5].map { (adapter, Float($0)) }
    }
    let prints = try adapters.map { adapter, weight in
      try AdapterSet([("a", adapter, .merged(weight: weight))]).fingerprint()
    }
    #expect(Set(prints).count == prints.count)
    #expect(
      try AdapterSet([("b", adapters[0].0, .merged())]).fingerprint() == prints[0])
  }
}
