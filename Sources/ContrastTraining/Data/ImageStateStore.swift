import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision
import Foundation

/// What a frozen image tower made of the pictures of some sets, on disk: a training of what stands behind the tower
/// reads it instead of running the tower.
///
/// The folder is one of `TextFeatures`: a manifest that says which tower, layer, preprocessing and pictures, and
/// shards of `[pictures, rows · width]`. A process that is killed goes on behind the last whole shard.
public struct ImageStateStore: Sendable {
  /// `[pictures, rows · width]`.
  package let features: TextFeatures
  /// For the name of an example its row.
  private let rows: [String: Int]

  /// The number of pictures.
  package var count: Int { features.count }

  /// - Throws: `FileError`, `UnsupportedConfiguration`, `TextFeaturesError`.
  private init(directory: URL, rows: [String: Int]) throws {
    features = try TextFeatures(directory: directory)
    self.rows = rows
  }

  /// The first examples of a set, 64 at a time, with their states, `[pictures, rows · width]`.
  ///
  /// - Throws: what is wrong with an example, naming it.
  func batches(
    of set: any TrainingSet, limit: Int
  ) throws -> [(states: Tensor, examples: [TrainingExample])] {
    let count = min(limit, set.count)
    return try stride(from: 0, to: count, by: 64).map { start in
      let examples = try (start..<min(start + 64, count)).map { try set.example($0) }
      return (features.tensor(rows: try examples.map { try row($0.name) }), examples)
    }
  }

  /// The examples of a set with the states in the place of pictures.
  ///
  /// - Parameter set: one of those that the store was made of.
  public func examples(of set: any TrainingSet) -> any TrainingSet {
    StoredStates(set: set, store: self)
  }

  /// - Throws: ``TrainingDataError/invalid(example:reason:)`` for a picture that the store has not.
  fileprivate func image(_ name: String) throws(TrainingDataError) -> TrainingExample.Image {
    let (states, inner) = features.place(of: try row(name))
    return .features(states, row: inner)
  }

  private func row(_ name: String) throws(TrainingDataError) -> Int {
    guard let row = rows[name] else {
      throw TrainingDataError.invalid(
        example: name, reason: "is not among the \(count) pictures whose states are stored")
    }
    return row
  }

  /// Opens a store, or makes what is missing of it.
  ///
  /// - Parameters:
  ///   - directory: is made if need be.
  ///   - sets: whose pictures are looked at, each name once.
  ///   - tower: frozen.
  ///   - elementType: of the numbers on disk.
  ///   - cancellation: asked between batches.
  ///   - progress: told of the pictures that are done.
  /// - Throws: what is wrong with a picture, naming it; `FileError`; `TextFeaturesError` where the folder is of other
  ///   pictures or another tower; `CancellationError`.
  fileprivate init(
    directory: URL, sets: [any TrainingSet], tower: FrozenTower, elementType: TextFeatureElement,
    cancellation: Cancellation, progress: ProgressHandler?
  ) throws {
    let (encoder, threads) = (tower.encoder, tower.options.threads)
    let run = Run(threads: threads)
    var (sources, rows): ([(name: String, source: ImageSource)], [String: Int]) = ([], [:])
    var digest = Fingerprint()
    for set in sets {
      for index in 0..<set.count {
        let example = try set.example(index)
        guard rows[example.name] == nil else { continue }
        guard case .source(let source) = example.image else {
          throw TrainingDataError.invalid(
            example: example.name, reason: "has features where a picture is needed")
        }
        rows[example.name] = sources.count
        sources.append((example.name, source))
        digest.combine(example.name)
        digest.combine(Self.stamp(of: source))
      }
    }
    func states(_ range: Range<Int>) throws -> Tensor {
      let images = try Parallel.map(range.count, threads: threads) { slot in
        Result {
          encoder.preprocessing(try DecodedImage.decode(sources[range.lowerBound + slot].source))
        }
      }.map { try $0.get() }
      return encoder.states(
        of: images, at: tower.layer, classToken: tower.classToken, run
      ).values
    }
    guard !sources.isEmpty else {
      throw TrainingDataError.tooFewExamples(source: "\(sets.map(\.name))", count: 0, batchSize: 1)
    }
    let width = try states(0..<1).count
    // A shard is at most 256 MB in float32.
    let writer = try TextFeatureWriter(
      directory: directory,
      description: TextFeatureDescription(
        modelFingerprint: tower.fingerprint, preparation: TextPreparation(),
        source: "states of pictures", captionsFingerprint: digest.text, rows: sources.count,
        width: width, rowsPerShard: max(1, min(4096, (64 << 20) / width)),
        elementType: elementType))
    var done = writer.finishedRows
    while let next = writer.nextRows {
      try cancellation.check()
      let part = next.prefix(64)
      try writer.append(states(part.startIndex..<part.endIndex).elements)
      run.trim()
      done += part.count
      progress?(WorkProgress(.encoding, done: done, total: sources.count))
    }
    try self.init(directory: directory, rows: rows)
  }

  /// Changes when the file of a picture does.
  private static func stamp(of source: ImageSource) -> String {
    guard case .file(let file) = source,
      let values = try? FileManager.default.attributesOfItem(atPath: file.path)
    else { return "" }
    let time = (values[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\((values[.size] as? Int) ?? 0) \(Int(time * 1000))"
  }
}

/// An image tower that is not trained, and which of its states are wanted.
struct FrozenTower: Sendable {
  let encoder: ImageEncoder
  let layer: ImageLayer
  /// Whether the state of a class token comes too.
  let classToken: Bool
  /// That it was made from.
  let weights: Checkpoint
  let identity: Identity
  /// With which it was opened.
  let options: DualEncoder.Options

  /// Tells these states from those of another tower, layer or preprocessing.
  fileprivate var fingerprint: String {
    var identity = Identity("image_states", version: 1)
    identity.field("weights", weights.fingerprint)
    identity.field("precision", options.precision.rawValue, default: "float32")
    identity.field("preprocessing", encoder.preprocessing.identity)
    identity.field("image_tower", self.identity)
    identity.field("layer", layer.depth(of: encoder.tower.layerCount) ?? 0)
    identity.field("normed", layer == .normed)
    identity.field("class_token", classToken)
    return Fingerprint(of: identity).text
  }

  /// Looks at the pictures of sets, or opens what was seen before.
  ///
  /// - Throws: what is wrong with a picture, naming it; `FileError`; `TextFeaturesError` where the folder is of other
  ///   pictures or another tower; `CancellationError`.
  func states(
    of sets: [any TrainingSet], in directory: URL, elementType: TextFeatureElement,
    progress: ProgressHandler?
  ) async throws -> ImageStateStore {
    try await WorkQueue.load { cancellation in
      try ImageStateStore(
        directory: directory, sets: sets, tower: self, elementType: elementType,
        cancellation: cancellation, progress: progress)
    }
  }
}

/// A set whose pictures are the states of a store.
private struct StoredStates: TrainingSet {
  let set: any TrainingSet
  let store: ImageStateStore

  var name: String { self.set.name }
  var count: Int { self.set.count }

  func example(_ index: Int) throws -> TrainingExample {
    var example = try self.set.example(index)
    example.image = try store.image(example.name)
    return example
  }
}
