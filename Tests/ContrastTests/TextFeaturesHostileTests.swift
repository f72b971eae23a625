import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast

@Suite("Stores of text features that cannot be trusted")
struct TextFeaturesHostileTests {
  private func failure(_ fixture: FeatureFixture) -> (any Error)? {
    do {
      _ = try TextFeatures(directory: URL(filePath: fixture.directory))
      return nil
    } catch { return error }
  }

  @Test("A damaged shard is named, by the reader and by the writer")
  func damagedShards() async throws {
    let fixture = try FeatureFixture()
    try await fixture.write()
    let path = fixture.path(1)
    let good = try Data(contentsOf: URL(filePath: path))
    func damaged(_ bytes: Data) throws -> (reader: any Error, writer: any Error) {
      try bytes.write(to: URL(filePath: path))
      let reader = try #require(failure(fixture))
      var writer: (any Error)?
      do { _ = try fixture.writer() } catch { writer = error }
      return (reader, try #require(writer))
    }
    // Cut, and no safetensors file at all.
    for bytes in [good.dropLast(4), Data(), Data("nonsense".utf8)] {
      for error in [try damaged(bytes).reader, try damaged(bytes).writer] {
        #expect("\(error)".contains(path) && error is FileError)
      }
    }
    // Another shape, another type, another name, another store.
    let width = fixture.encoder.width
    func shard(_ name: String, _ rows: Int, metadata: [String: String]) throws -> Data {
      var bytes = SafetensorsHeader.bytes(
        [.init(name, .float32, [rows, width])], metadata: metadata)
      bytes += [UInt8](repeating: 0, count: rows * width * 4)
      return Data(bytes)
    }
    let metadata = try fixture.description().metadata(ofShard: 1)
    #expect(try damagedOrNil(fixture, path, shard("features", 5, metadata: metadata)) == nil)
    for bytes in [
      try shard("features", 4, metadata: metadata), try shard("other", 5, metadata: metadata),
      try shard("features", 5, metadata: [:]),
      try shard("features", 5, metadata: fixture.description().metadata(ofShard: 2)),
    ] {
      for error in [try damaged(bytes).reader, try damaged(bytes).writer] {
        guard case TextFeaturesError.damagedShard(path, _) = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    // Removed, as the message says, it is made again.
    try FileManager.default.removeItem(atPath: path)
    #expect(try await fixture.write().written == 5)
    #expect(try Data(contentsOf: URL(filePath: path)) == good)
  }

  private func damagedOrNil(
    _ fixture: FeatureFixture, _ path: String, _ bytes: Data
  ) throws -> (any Error)? {
    try bytes.write(to: URL(filePath: path))
    return failure(fixture)
  }

  @Test(
    "Claims of the manifest are checked, and the key is named",
    arguments: [
      (#""rows": 23"#, #""rows": 1099511627776"#, "is missing|shards|finished"),
      (#""rows": 23"#, #""rows": -1"#, "rows"),
      (#""rows": 23"#, #""rows": 9223372036854775807"#, "rows"),
      (#""rows": 23"#, #""rows": 28"#, "finished|shards"),
      (#""rows": 23"#, #""rows": 22"#, "features-00004"),
      (#""rows": 23"#, #""rows": "23""#, "rows"),
      (#""width": 32"#, #""width": 33"#, "features-00000"),
      (#""width": 32"#, #""width": 0"#, "width"),
      (#""width": 32"#, #""width": 99999999999"#, "width"),
      (#""rows_per_shard": 5"#, #""rows_per_shard": 0"#, "rows_per_shard"),
      (#""rows_per_shard": 5"#, #""rows_per_shard": 4"#, "shards"),
      (#""element_type": "float32""#, #""element_type": "int8""#, "element_type"),
      (#""element_type": "float32""#, #""element_type": "float16""#, "features-00000"),
      (#""format_version": 2"#, #""format_version": 3"#, "format_version"),
      ("features-00003", "../features-00003", "finished_shards"),
      ("features-00003", "features-3", "finished_shards"),
      ("features-00003", "features-00009", "finished_shards"),
      ("features-00003", "features-00002", "finished_shards"),
      (#""model_fingerprint": ""#, #""model_fingerprint": "0"#, "model_fingerprint"),
      (#""pooling_mode": "mean""#, #""pooling_mode": "median""#, "pooling_mode"),
      (#""source""#, #""rows""#, "rows"), ("{\n", "[\n", "JSON"),
    ])
  func manifests(_ old: String, _ new: String, _ named: String) async throws {
    let fixture = try FeatureFixture()
    try await fixture.write()
    try fixture.edit(old, new)
    let error = try #require(failure(fixture))
    #expect(named.split(separator: "|").contains { "\(error)".contains($0) }, "\(error)")
    #expect("\(error)".contains(fixture.directory))
  }

  @Test("A folder without a manifest is no store")
  func noManifest() throws {
    let folder = try TemporaryFolder()
    for directory in [folder.url.path, folder.path("nowhere")] {
      #expect(throws: TextFeaturesError.noManifest(directory: directory)) {
        try TextFeatures(directory: URL(filePath: directory))
      }
    }
  }

  @Test("Numbers that do not fit are refused with their row")
  func representable() throws {
    let fixture = try FeatureFixture(4)
    let width = fixture.encoder.width
    for (elementType, value, fits) in [
      (TextFeatureElement.float32, Float.nan, false), (.float32, .infinity, false),
      (.float32, .greatestFiniteMagnitude, true), (.float16, 65_519, true),
      (.float16, -65_520, false), (.bfloat16, 3.38e38, true),
      (.bfloat16, .greatestFiniteMagnitude, false), (.bfloat16, .nan, false),
    ] {
      let folder = try TemporaryFolder()
      let writer = try TextFeatureWriter(
        directory: folder.url, description: fixture.description(nil, elementType))
      try writer.append([Float](repeating: 1, count: width))
      var values = [Float](repeating: 1, count: 3 * width)
      values[width + 3] = value
      if fits {
        try writer.append(values)
        let features = try TextFeatures(directory: folder.url)
        #expect(features[2][3].isFinite && relativeError([features[2][3]], [value]) < 4e-3)
      } else {
        #expect(
          throws: TextFeaturesError.notRepresentable(row: 2, elementType: elementType)
        ) { try writer.append(values) }
        #expect(writer.nextRows == 1..<4)
      }
    }
  }

  @Test("Captions that change while they are read are noticed")
  func changed() async throws {
    let fixture = try FeatureFixture()
    for count in [21, 24] {
      try? FileManager.default.removeItem(atPath: fixture.directory)
      let captions = (fixture.captions + ["one more"]).prefix(count)
      let writer = try fixture.writer()
      await #expect(
        throws: TextFeaturesError.captionsChanged(source: "test", expected: 23, found: count)
      ) { try await writer.write(captions, with: fixture.encoder) }
    }
  }

  @Test("Any number of captions is read batch by batch")
  func boundedMemory() async throws {
    let fixture = try FeatureFixture(0)
    let captions = Counted(count: 3000)
    let writer = try TextFeatureWriter(
      directory: URL(filePath: fixture.directory),
      description: TextFeatureDescription(
        of: captions, source: "test", encoder: fixture.encoder, rowsPerShard: 1000))
    captions.reset()
    try await writer.write(
      captions, with: fixture.encoder, threads: 2,
      options: EncodingOptions(batchSize: 50) { progress in
        // No more captions have been taken than are done.
        #expect(captions.taken == progress.done && progress.total == 3000)
      })
    #expect(captions.taken == 3000)
    #expect(try TextFeatures(directory: URL(filePath: fixture.directory)).count == 3000)
  }
}

/// Captions made as they are asked for, and how many were.
private final class Counted: Sequence, @unchecked Sendable {
  private let count: Int
  private let lock = NSLock()
  private var number = 0

  init(count: Int) { self.count = count }

  var taken: Int { lock.withLock { number } }
  func reset() { lock.withLock { number = 0 } }

  func makeIterator() -> AnyIterator<String> {
    var next = 0
    return AnyIterator {
      guard next < self.count else { return nil }
      next += 1
      self.lock.withLock { self.number += 1 }
      return "a dog \(next % 97)"
    }
  }
}
