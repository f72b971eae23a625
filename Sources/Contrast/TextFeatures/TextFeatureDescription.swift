import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import Foundation

/// How the numbers of a feature store are kept.
public enum TextFeatureElement: String, Sendable, CaseIterable {
  case float32, float16, bfloat16

  var stored: ElementType {
    switch self {
    case .float32: .float32
    case .float16: .float16
    case .bfloat16: .bfloat16
    }
  }
}

/// What a store of text features holds: which model, how the captions were prepared, which captions,
/// and how they lie on disk. Its file is `manifest.json`.
package struct TextFeatureDescription: Sendable, Equatable {
  /// `LanguageModelTextEncoder.fingerprint`.
  package let modelFingerprint: String
  /// `LanguageModelTextEncoder.legacyFingerprint`: shards that carry it are of the model too.
  package internal(set) var legacyModelFingerprint: String?
  /// Prompt, limits, pooling and direction of attention.
  package let preparation: TextPreparation
  /// Where the captions come from, in words, such as a file's name. For people; never compared.
  package let source: String
  /// A digest of all captions in their order.
  package let captionsFingerprint: String
  /// The number of captions.
  package let rows: Int
  /// The length of a vector.
  package let width: Int
  /// The number of rows of every shard but the last.
  package let rowsPerShard: Int
  package let elementType: TextFeatureElement

  /// Describes the features that an encoder gives some captions, which are counted and read once.
  ///
  /// - Parameters:
  ///   - captions: the same at every iteration; nothing is kept of them.
  ///   - source: where they come from, in words.
  ///   - encoder: the language model.
  ///   - rowsPerShard: 1 to 16 million. What is lost by an interruption is at most one shard.
  ///   - elementType: of the files. 16-bit types halve them; bfloat16 has the range of float32,
  ///     float16 eight times its precision.
  /// - Throws: ``TextFeaturesError/noFingerprint``.
  package init(
    of captions: some Sequence<String>, source: String, encoder: LanguageModelTextEncoder,
    rowsPerShard: Int = 4096, elementType: TextFeatureElement = .float32
  ) throws {
    guard !encoder.fingerprint.isEmpty else { throw TextFeaturesError.noFingerprint }
    var (rows, digest) = (0, Fingerprint())
    for caption in captions {
      digest.combine(caption)
      rows += 1
    }
    self.init(
      modelFingerprint: encoder.fingerprint, preparation: encoder.preparation, source: source,
      captionsFingerprint: digest.text, rows: rows, width: encoder.width,
      rowsPerShard: rowsPerShard, elementType: elementType)
    legacyModelFingerprint = encoder.legacyFingerprint
  }

  /// A description of features that do not come from one of our encoders.
  ///
  /// - Parameters:
  ///   - modelFingerprint: tells the model and its settings from others.
  ///   - preparation: how the texts were prepared.
  ///   - source: where they come from, in words.
  ///   - captionsFingerprint: a digest of the texts.
  ///   - rows: the number of texts.
  ///   - width: the length of a vector.
  ///   - rowsPerShard: 1 to 16 million.
  ///   - elementType: of the files.
  package init(
    modelFingerprint: String, preparation: TextPreparation, source: String,
    captionsFingerprint: String, rows: Int, width: Int, rowsPerShard: Int = 4096,
    elementType: TextFeatureElement = .float32
  ) {
    precondition(rows >= 0 && (1...1 << 24).contains(width), "\(rows) rows, width \(width)")
    precondition((1...1 << 24).contains(rowsPerShard), "\(rowsPerShard) rows per shard")
    self.modelFingerprint = modelFingerprint
    self.preparation = preparation
    self.source = source
    self.captionsFingerprint = captionsFingerprint
    self.rows = rows
    self.width = width
    self.rowsPerShard = rowsPerShard
    self.elementType = elementType
  }

  /// The number of files.
  package var shards: Int { rows / rowsPerShard + (rows % rowsPerShard == 0 ? 0 : 1) }

  /// The rows of a shard.
  ///
  /// - Parameter shard: below ``shards``.
  package func rows(ofShard shard: Int) -> Range<Int> {
    precondition(shard >= 0 && shard < shards, "shard \(shard) of \(shards)")
    return shard * rowsPerShard..<min((shard + 1) * rowsPerShard, rows)
  }

  /// The name of a shard's file, such as `features-00000.safetensors`.
  ///
  /// - Parameter shard: its number.
  package static func shardName(_ shard: Int) -> String {
    let number = String(shard)
    return "features-" + String(repeating: "0", count: max(0, 5 - number.count)) + number
      + ".safetensors"
  }
}

extension TextFeatureDescription {
  /// Whether all but the legacy fingerprint is the same: that follows from the model.
  package static func == (left: TextFeatureDescription, right: TextFeatureDescription) -> Bool {
    left.modelFingerprint == right.modelFingerprint && left.preparation == right.preparation
      && left.source == right.source && left.captionsFingerprint == right.captionsFingerprint
      && left.rows == right.rows && left.width == right.width
      && left.rowsPerShard == right.rowsPerShard && left.elementType == right.elementType
  }

  /// Whether this is stored under a fingerprint of the model of `other`.
  func isOf(_ other: TextFeatureDescription) -> Bool {
    modelFingerprint == other.modelFingerprint
      || modelFingerprint == other.legacyModelFingerprint
  }

  /// The same under the current fingerprint of the model.
  func adopted(by encoder: LanguageModelTextEncoder) -> TextFeatureDescription {
    var result = TextFeatureDescription(
      modelFingerprint: encoder.fingerprint, preparation: encoder.preparation, source: source,
      captionsFingerprint: captionsFingerprint, rows: rows, width: width,
      rowsPerShard: rowsPerShard, elementType: elementType)
    result.legacyModelFingerprint = encoder.legacyFingerprint
    return result
  }
}

// MARK: - The manifest

extension TextFeatureDescription {
  /// The name of the manifest in the folder.
  package static let fileName = "manifest.json"
  /// The version of the format that this package writes. It reads version 1 too, whose fingerprints
  /// were not made of explicit values.
  package static let formatVersion = 2
  static let tensorName = "features"
  private static let legacyKey = "legacy_model_fingerprint"

  /// The text of the manifest.
  ///
  /// - Parameter finished: the numbers of the shards that are there.
  func json(finished: [Int]) -> String {
    let shards = finished.map { "    " + JSONText.string(Self.shardName($0)) }
    let legacy =
      legacyModelFingerprint.map {
        "\n  \(JSONText.string(Self.legacyKey)): \(JSONText.string($0)),"
      } ?? ""
    return """
      {
        "format": "text features",
        "format_version": \(Self.formatVersion),
        "model_fingerprint": \(JSONText.string(modelFingerprint)),\(legacy)
        "preparation": \(preparation.json.trimmingCharacters(in: .newlines)
          .replacing("\n", with: "\n  ")),
        "source": \(JSONText.string(source)),
        "captions_fingerprint": \(JSONText.string(captionsFingerprint)),
        "rows": \(rows),
        "width": \(width),
        "rows_per_shard": \(rowsPerShard),
        "element_type": \(JSONText.string(elementType.rawValue)),
        "finished_shards": [\(shards.isEmpty ? "" : "\n\(shards.joined(separator: ",\n"))\n  ")]
      }

      """
  }

  /// Reads a manifest: the description, and the numbers of the shards it lists. Nothing is allocated
  /// on its word.
  ///
  /// - Parameter directory: of the store.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``TextFeaturesError``.
  static func read(directory: String) throws -> (TextFeatureDescription, finished: Set<Int>) {
    let path = directory + "/" + fileName
    guard FileBytes.exists(path) else { throw TextFeaturesError.noManifest(directory: directory) }
    let node = try JSONNode(contentsOf: path)
    let version = try node.int("format_version")
    guard (1...formatVersion).contains(version) else {
      throw TextFeaturesError.unknownVersion(
        file: path, found: version, supported: formatVersion)
    }
    let name = try node.string("element_type")
    guard let elementType = TextFeatureElement(rawValue: name) else {
      throw node["element_type"]!.unsupported(
        supported: TextFeatureElement.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let rows = try node.int("rows")
    guard (0...1 << 40).contains(rows) else {
      throw FileError.invalidValue(file: path, key: "rows", reason: "is \(rows)")
    }
    var description = TextFeatureDescription(
      modelFingerprint: try node.string("model_fingerprint"),
      preparation: try TextPreparation(node.object("preparation")),
      source: try node.string("source"),
      captionsFingerprint: try node.string("captions_fingerprint"), rows: rows,
      width: try node.size("width"), rowsPerShard: try node.size("rows_per_shard"),
      elementType: elementType)
    description.legacyModelFingerprint = try node[legacyKey]?.string()
    var finished: Set<Int> = []
    for shard in try node.array("finished_shards") {
      // Only names of the pattern are taken, so none leads out of the folder.
      let name = try shard.string()
      let digits = name.dropFirst("features-".count).prefix { $0 != "." }
      guard let number = Int(digits), number >= 0, number < description.shards,
        name == shardName(number), finished.insert(number).inserted
      else {
        throw shard.failure("is '\(name.prefix(60))', not one of \(description.shards) shards")
      }
    }
    return (description, finished)
  }

  /// Throws unless `other` is of the same captions, model and settings.
  ///
  /// - Parameters:
  ///   - other: what is wanted.
  ///   - file: the manifest, for the message.
  /// - Throws: ``TextFeaturesError/mismatch(file:key:stored:asked:)`` with the first difference; the
  ///   preparation is looked at before the model's fingerprint, which it is a part of. The model's
  ///   legacy fingerprint is as good as its own.
  func requireSame(as other: TextFeatureDescription, file: String) throws {
    let (mine, its) = (preparation, other.preparation)
    let model = isOf(other) ? other.modelFingerprint : modelFingerprint
    func text(_ template: EmbeddingPrompt?) -> String { template?.json ?? "null" }
    for (key, stored, asked) in [
      ("preparation.bidirectional", "\(mine.isBidirectional)", "\(its.isBidirectional)"),
      ("preparation.pooling_mode", mine.pooling.rawValue, its.pooling.rawValue),
      ("preparation.prompt_template", text(mine.template), text(its.template)),
      ("preparation.instruction", mine.instruction, its.instruction),
      ("preparation.skip_instruction", "\(mine.skipsInstruction)", "\(its.skipsInstruction)"),
      ("preparation.max_length", "\(mine.maximumLength)", "\(its.maximumLength)"),
      (
        "preparation.doc_max_length", "\(mine.documentMaximumLength)",
        "\(its.documentMaximumLength)"
      ),
      ("model_fingerprint", model, other.modelFingerprint),
      ("rows", "\(rows)", "\(other.rows)"),
      ("captions_fingerprint", captionsFingerprint, other.captionsFingerprint),
      ("width", "\(width)", "\(other.width)"),
      ("rows_per_shard", "\(rowsPerShard)", "\(other.rowsPerShard)"),
      ("element_type", elementType.rawValue, other.elementType.rawValue),
    ] where stored != asked {
      throw TextFeaturesError.mismatch(file: file, key: key, stored: stored, asked: asked)
    }
  }
}

// MARK: - Shards

extension TextFeatureDescription {
  /// What a shard's own header says, so that a shard of another store is known by itself.
  ///
  /// - Parameter shard: its number.
  func metadata(ofShard shard: Int) -> [String: String] {
    [
      "model_fingerprint": modelFingerprint, "captions_fingerprint": captionsFingerprint,
      "preparation_fingerprint": Fingerprint(of: preparation.identity).text, "shard": "\(shard)",
    ]
  }

  /// The same of a shard that was written before fingerprints were made of explicit values.
  private func legacyMetadata(ofShard shard: Int) -> [String: String] {
    var metadata = metadata(ofShard: shard)
    metadata["model_fingerprint"] = legacyModelFingerprint ?? modelFingerprint
    metadata["preparation_fingerprint"] = LegacyIdentity.preparation(preparation.identity)
    return metadata
  }

  /// The tensor of a shard's file.
  ///
  /// - Parameter shard: its number.
  func declaration(ofShard shard: Int) -> SafetensorsHeader.Declaration {
    .init(Self.tensorName, elementType.stored, [rows(ofShard: shard).count, width])
  }

  /// Opens a shard and checks its header in full; the numbers are not read.
  ///
  /// - Parameters:
  ///   - shard: its number.
  ///   - directory: of the store.
  /// - Throws: `FileError`, ``TextFeaturesError/damagedShard(file:reason:)``.
  func open(shard: Int, directory: String) throws -> Tensor {
    let path = directory + "/" + Self.shardName(shard)
    let file = try SafetensorsFile(path: path)
    let expected = declaration(ofShard: shard)
    guard file.names == [Self.tensorName], let entry = file.entries[Self.tensorName] else {
      throw TextFeaturesError.damagedShard(
        file: path,
        reason: "has the tensors \(file.names.prefix(4)) instead of '\(Self.tensorName)'")
    }
    guard entry.shape == expected.shape, entry.elementType == expected.elementType else {
      throw TextFeaturesError.damagedShard(
        file: path,
        reason:
          "'\(Self.tensorName)' is \(entry.elementType.rawValue) \(entry.shape), the manifest "
          + "asks for \(expected.elementType.rawValue) \(expected.shape)")
    }
    let metadata = [metadata(ofShard: shard), legacyMetadata(ofShard: shard)]
    let differences = metadata.map { metadata in
      metadata.keys.sorted().first { file.metadata[$0] != metadata[$0] }
    }
    if let key = differences[0], differences[1] != nil {
      throw TextFeaturesError.damagedShard(
        file: path, reason: "is of another store: its '\(key)' is not the manifest's")
    }
    return Tensor(entry, of: file)
  }
}
