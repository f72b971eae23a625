import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast

/// A store of text features that was written before fingerprints were made of explicit values.
@Suite("Stores of text features of before")
struct EarlierFilesTests {
  private let folder: TemporaryFolder
  private let encoder: LanguageModelTextEncoder
  private let captions = ["a red cat", "two dogs run", "The SUN at sea", "a dog", "cat"]
  private let earlier = "f8e79cd4c073313d47d98b6bc980dc14"
  private var store: String { folder.path("store") }
  private var manifest: String { store + "/manifest.json" }

  init() throws {
    folder = try TemporaryFolder()
    encoder = try LanguageModelTextEncoder(
      LanguageModelSource(TinyModels.folder("llm2clip/llm").path))
    try FileManager.default.copyItem(
      at: SharedData.fixtures.appending(path: "earlier/text-features"),
      to: URL(filePath: store))
  }

  private func description(
    _ encoder: LanguageModelTextEncoder? = nil
  ) throws -> TextFeatureDescription {
    try TextFeatureDescription(
      of: captions, source: "captions.txt", encoder: encoder ?? self.encoder, rowsPerShard: 2)
  }

  private func json() throws -> JSONNode { try JSONNode(contentsOf: manifest) }

  private func shards() throws -> [Data] {
    try (0..<3).map {
      try Data(
        contentsOf: URL(filePath: store + "/" + TextFeatureDescription.shardName($0)))
    }
  }

  private func expectFeatures(_ features: TextFeatures) throws {
    for (row, caption) in captions.enumerated() {
      let states = encoder([try encoder.tokenize(caption)], Run(threads: 1)).elements
      // They were written on a processor with AVX-512.
      #expect(absoluteError(features[row], states) < 1e-5)
    }
  }

  @Test("They open as they are, and belong to their model")
  func opens() throws {
    let before = try Data(contentsOf: URL(filePath: manifest))
    let features = try TextFeatures(directory: URL(filePath: store))
    #expect(features.description.modelFingerprint == earlier)
    #expect(encoder.legacyFingerprint == earlier && encoder.fingerprint != earlier)
    try features.requireModel(encoder)
    try expectFeatures(features)
    #expect(try Data(contentsOf: URL(filePath: manifest)) == before)
  }

  @Test("One call renews the manifest; the shards stay")
  func migrate() throws {
    let before = try shards()
    #expect(try TextFeatures.migrate(directory: URL(filePath: store), to: encoder))
    #expect(try shards() == before)
    let node = try json()
    #expect(try node.int("format_version") == 2)
    #expect(try node.string("model_fingerprint") == encoder.fingerprint)
    #expect(try node.string("legacy_model_fingerprint") == earlier)
    let features = try TextFeatures(directory: URL(filePath: store))
    try features.requireModel(encoder)
    try expectFeatures(features)
    let after = try Data(contentsOf: URL(filePath: manifest))
    #expect(try !TextFeatures.migrate(directory: URL(filePath: store), to: encoder))
    #expect(try Data(contentsOf: URL(filePath: manifest)) == after)
    // Shards go on to be checked.
    try Data(contentsOf: URL(filePath: store + "/features-00000.safetensors")).write(
      to: URL(filePath: store + "/features-00001.safetensors"))
    #expect(throws: TextFeaturesError.self) { try TextFeatures(directory: URL(filePath: store)) }
  }

  @Test("Extracting again renews it, and goes on where it was interrupted")
  func extract() async throws {
    try FileManager.default.removeItem(atPath: store + "/features-00001.safetensors")
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try Data(text.replacing("    \"features-00001.safetensors\",\n", with: "").utf8)
      .write(to: URL(filePath: manifest))
    func resume() async throws {
      let writer = try TextFeatureWriter(
        directory: URL(filePath: store), description: description())
      #expect(writer.isMigrated && writer.finishedRows == 3)
      let summary = try await writer.write(captions, with: encoder, threads: 1)
      #expect(summary.written == 2 && summary.reused == 3)
    }
    try await resume()
    try expectFeatures(TextFeatures(directory: URL(filePath: store)))
    // Beside each other lie shards with either fingerprint.
    let again = try TextFeatureWriter(directory: URL(filePath: store), description: description())
    #expect(!again.isMigrated && again.finishedRows == 5)
    #expect(try json().string("legacy_model_fingerprint") == earlier)
  }

  @Test("Another model is refused, and nothing is changed")
  func otherModel() throws {
    let copy = try ModelCopy(of: TinyModels.folder("llm2clip/llm"))
    try copy.replace(#""rms_norm_eps": 1e-05"#, with: #""rms_norm_eps": 1e-04"#, in: "config.json")
    let other = try LanguageModelTextEncoder(LanguageModelSource(copy.url.path))
    let before = try Data(contentsOf: URL(filePath: manifest))
    let error = TextFeaturesError.mismatch(
      file: manifest, key: "model_fingerprint", stored: earlier, asked: other.fingerprint)
    let features = try TextFeatures(directory: URL(filePath: store))
    #expect(throws: error) { try features.requireModel(other) }
    #expect(throws: error) { try TextFeatures.migrate(directory: URL(filePath: store), to: other) }
    #expect(throws: error) {
      try TextFeatureWriter(directory: URL(filePath: store), description: description(other))
    }
    #expect(try Data(contentsOf: URL(filePath: manifest)) == before)
    #expect("\(error)".contains("extract again"))
  }

  @Test("A new store has no legacy fingerprint")
  func fresh() throws {
    let place = folder.path("fresh")
    let writer = try TextFeatureWriter(directory: URL(filePath: place), description: description())
    #expect(!writer.isMigrated && writer.description.legacyModelFingerprint == nil)
    let node = try JSONNode(contentsOf: place + "/manifest.json")
    #expect(node["legacy_model_fingerprint"] == nil)
    #expect(try node.string("model_fingerprint") == encoder.fingerprint)
  }
}
