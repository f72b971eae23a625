import ContrastFiles
import Foundation

/// Pictures and texts in tar shards, as the WebDataset library lays them out.
///
/// Files that stand behind each other and share their name up to the first dot of its last part
/// belong to one sample; what follows that dot, in lower case, is the key of the file: `jpg`, `txt`,
/// `json`. Each shard is gone through once, header by header; pictures and texts are read when an
/// example is asked for, so a sample costs some hundred bytes of memory.
///
/// LLM2CLIP keeps what a language model made of the captions in sibling shards: beside `a.tar` an
/// `a_text_embeddings.tar`, whose files of the same names hold raw little-endian float32 vectors.
///
/// Sources: `webdataset/tariterators.py`; LLM2CLIP's `training/data.py`.
public struct WebDataset: TrainingSet {
  /// Which files of a sample are what.
  package struct Keys: Sendable, Hashable {
    /// Pictures; the first of these that a sample has counts.
    package var images: [String]
    /// Texts of one caption.
    package var captions: [String]
    /// The members of the sample's `json` that hold a caption or a list of them.
    package var members = ["caption", "captions"]
    /// Vectors in the sibling shard; where there are any, captions are not read.
    package var features: [String]
  }

  private struct Span {
    let offset: Int
    let size: Int
  }

  private struct Sample {
    let key: String
    let shard: Int
    var files: [String: Span]
    var features: [String: Span] = [:]
  }

  /// The first shard and how many there are.
  public let name: String
  private let shards: [String]
  private let keys: Keys
  private let weights: [Double]?
  private let samples: [Sample]

  public var count: Int { samples.count }

  /// - Parameters:
  ///   - shards: paths of tar files, in order.
  ///   - images: the names of pictures in a sample, behind its key; the first of these that it has counts.
  ///   - captions: the names of texts of one caption. The members `caption` and `captions` of a sample's
  ///     `json` are captions too.
  ///   - features: the names of vectors in the sibling shard, such as `shortsv_captions`; where there are any,
  ///     captions are not read.
  ///   - weights: how likely each text is drawn, in the order of `captions` or `features`; alike if nil.
  /// - Throws: `FileError` naming the shard and the entry; ``TrainingDataError/invalid(example:reason:)``
  ///   for a sample that has a file twice, and for vectors of different lengths.
  public init(
    shards: [String], images: [String] = ["jpg", "jpeg", "png", "webp"],
    captions: [String] = ["txt"], features: [String] = [], weights: [Double]? = nil
  ) throws {
    let keys = Keys(images: images, captions: captions, features: features)
    self.keys = keys
    self.shards = shards
    self.weights = weights
    name = shards.count == 1 ? shards[0] : "\(shards.first ?? "") and \(shards.count - 1) more"
    let wanted = Set(keys.images + (keys.features.isEmpty ? keys.captions + ["json"] : []))
    var samples: [Sample] = []
    var featureBytes: Int?
    for (number, path) in shards.enumerated() {
      let start = samples.count
      samples += try Self.index(path, wanted).map {
        Sample(key: $0.key, shard: number, files: $0.files)
      }
      guard !keys.features.isEmpty else { continue }
      let sibling = Self.sibling(of: path)
      let vectors = try Self.index(sibling, Set(keys.features))
      for (key, files) in vectors {
        for (name, span) in files {
          if featureBytes == nil { featureBytes = span.size }
          guard span.size == featureBytes, span.size > 0, span.size % 4 == 0 else {
            throw TrainingDataError.invalid(
              example: "\(sibling)/\(key).\(name)",
              reason: "\(span.size) bytes, where \(featureBytes ?? 0) of float32 were expected")
          }
        }
      }
      let byKey = Dictionary(vectors.map { ($0.key, $0.files) }) { first, _ in first }
      for i in start..<samples.count { samples[i].features = byKey[samples[i].key] ?? [:] }
    }
    self.samples = samples
  }

  /// The shard of vectors beside a shard of pictures.
  static func sibling(of shard: String) -> String {
    (shard.hasSuffix(".tar") ? String(shard.dropLast(4)) : shard) + "_text_embeddings.tar"
  }

  /// The samples of a shard with where their files are.
  private static func index(
    _ path: String, _ wanted: Set<String>
  ) throws -> [(key: String, files: [String: Span])] {
    var samples: [(key: String, files: [String: Span])] = []
    var reader = try TarReader(path: path)
    while let entry = try reader.next() {
      guard let (key, name) = split(entry.name) else { continue }
      if samples.last?.key != key { samples.append((key, [:])) }
      guard wanted.contains(name) else { continue }
      let span = Span(offset: entry.offset, size: entry.size)
      guard samples[samples.count - 1].files.updateValue(span, forKey: name) == nil else {
        throw TrainingDataError.invalid(
          example: "\(path)/\(entry.name)", reason: "the sample has this file twice")
      }
    }
    return samples
  }

  /// `a/b.seg.JPG` into `a/b` and `seg.jpg`; nil for files that belong to no sample.
  static func split(_ name: String) -> (key: String, name: String)? {
    let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    guard let dot = name[start...].firstIndex(of: "."), dot > start, !isMeta(name) else {
      return nil
    }
    return (String(name[..<dot]), name[name.index(after: dot)...].lowercased())
  }

  /// Whether a name stands in a folder such as `__notes__`.
  private static func isMeta(_ name: String) -> Bool {
    guard let slash = name.firstIndex(of: "/") else { return false }
    let folder = name[..<slash]
    return folder.count >= 4 && folder.hasPrefix("__") && folder.hasSuffix("__")
  }

  /// The name of a sample inside its shard, up to the first dot.
  func sampleKey(_ index: Int) -> String { samples[index].key }

  /// The shard of a sample and the name of its picture in it; without an ending if it has none.
  func imageName(_ index: Int) -> String {
    let sample = samples[index]
    let ending = keys.images.first { sample.files[$0] != nil }
    return "\(shards[sample.shard])/\(sample.key)" + (ending.map { "." + $0 } ?? "")
  }

  public func example(_ index: Int) throws -> TrainingExample {
    let sample = samples[index]
    let name = "\(shards[sample.shard])/\(sample.key)"
    func bytes(_ span: Span, _ key: String, of shard: String) throws -> [UInt8] {
      try TarReader.read(
        .init(name: "\(sample.key).\(key)", size: span.size, offset: span.offset), of: shard)
    }
    guard let image = keys.images.first(where: { sample.files[$0] != nil }),
      let span = sample.files[image]
    else { throw TrainingDataError.noImage(example: name) }
    var texts: [TrainingExample.Text] = []
    if keys.features.isEmpty {
      for key in keys.captions {
        guard let span = sample.files[key] else { continue }
        texts.append(
          .caption(
            String(decoding: try bytes(span, key, of: shards[sample.shard]), as: UTF8.self)
              .trimmingCharacters(in: .whitespacesAndNewlines)))
      }
      if let span = sample.files["json"] {
        let text = try bytes(span, "json", of: shards[sample.shard])
        let root = JSONNode(try JSONValue(text, file: "\(name).json"), file: "\(name).json")
        for member in keys.members {
          texts += try root[member]?.captions().map { .caption($0) } ?? []
        }
      }
    } else {
      let shard = Self.sibling(of: shards[sample.shard])
      for key in keys.features {
        guard let span = sample.features[key] else {
          throw TrainingDataError.invalid(
            example: name, reason: "has no vector '\(key)' in \(shard)")
        }
        texts.append(.features(Self.floats(try bytes(span, key, of: shard))))
      }
    }
    return TrainingExample(
      name: name,
      image: .source(
        .bytes(try bytes(span, image, of: shards[sample.shard]), name: "\(name).\(image)")),
      texts: texts, weights: weights)
  }

  private static func floats(_ bytes: [UInt8]) -> [Float] {
    bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map {
        Float(
          bitPattern: UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
      }
    }
  }
}
