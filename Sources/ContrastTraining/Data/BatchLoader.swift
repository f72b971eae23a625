import Contrast
import ContrastFiles
import ContrastImages
import ContrastRuntime
import ContrastTensor
import Dispatch
import Synchronization

/// Makes batches while the step before them runs: reads, decodes and augments on a queue of its own, a
/// few batches ahead.
///
///     let loader = BatchLoader(sets: sets, sampler: sampler, preprocessing: recipe)
///     let batches = Batches(loader, encoder: encoder)
///
/// Which example stands where, which of its texts is drawn and which part of its picture is shown
/// depend on the seed and the step only, not on the number of threads or on timing. No work is done
/// on the cooperative pool: waiting for a batch costs it nothing. Processes that train together draw the same
/// batches, and each reads its own part of them: no example is read by two.
public final class BatchLoader: Sendable {
  public struct Options: Sendable {
    /// Chooses parts of pictures, one for each set of the loader; nil shows them as the recipe does. Empty
    /// for none at all.
    public var augmentations: [RandomResizedCrop?] = []
    public var decoding = DecodingOptions()
    /// Whether an example that cannot be used ends the training or is left out and reported.
    public var onFailure = EncodingOptions.Failure.stop
    /// The most threads that work on a batch, at least 1.
    public var threads = Threads.standard { didSet { checkCount(threads, "threads") } }
    /// How batches are cut and dealt out: this process makes its shards only; nil for all of a batch.
    public var shards: BatchShards?
    /// The most batches that are ready or being made before they are asked for, at least 1.
    package var ahead = 2 { didSet { checkCount(ahead, "ahead") } }

    /// No augmentation, two batches ahead; a failure stops.
    public init() {}
  }

  private struct State {
    var sampler: BatchSampler
    var ready: [TrainingBatch] = []
    var waiting: [CheckedContinuation<TrainingBatch, any Error>] = []
    var isWorking = false
    var failure: (any Error)?
  }

  private let sets: [any TrainingSet]
  private let preprocessing: ImagePreprocessing
  private let options: Options
  private let seed: UInt64
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "swift-contrast.batches", qos: .userInitiated)

  /// Begins to make batches.
  ///
  /// - Parameters:
  ///   - sets: those of the sampler.
  ///   - sampler: where to begin.
  ///   - preprocessing: the recipe of the image tower, which must bound the size of its pictures.
  ///   - options: how.
  public init(
    sets: [any TrainingSet], sampler: BatchSampler, preprocessing: ImagePreprocessing,
    options: Options = Options()
  ) {
    precondition(sets.map(\.count) == sampler.position.counts, "the sampler is of other sets")
    precondition(preprocessing.hasBoundedOutput, "the recipe leaves the size to the picture")
    precondition(
      options.augmentations.isEmpty || options.augmentations.count == sets.count,
      "\(options.augmentations.count) augmentations for \(sets.count) sets")
    self.sets = sets
    self.preprocessing = preprocessing
    self.options = options
    seed = sampler.position.seed
    state = Mutex(State(sampler: sampler))
    goOn()
  }

  /// Whether other processes have other parts of the batches.
  var isPart: Bool { (options.shards?.processes.count ?? 1) > 1 }

  /// The next batch, in the order of the sampler. There is always one more.
  ///
  /// - Throws: under `stop` what is wrong with an example of the batch, naming its file, and from then
  ///   on always; in any case ``TrainingDataError/invalid(example:reason:)`` where pictures and features,
  ///   or features of different widths, would stand in one batch; `CancellationError`.
  package func next() async throws -> TrainingBatch {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      let result = state.withLock { state -> Result<TrainingBatch, any Error>? in
        if !state.ready.isEmpty { return .success(state.ready.removeFirst()) }
        if let failure = state.failure { return .failure(failure) }
        state.waiting.append(continuation)
        return nil
      }
      if let result { continuation.resume(with: result) }
      goOn()
    }
  }

  /// Starts work on a batch unless one is in work or enough are ready.
  private func goOn() {
    let starts = state.withLock { state in
      let isWanted = !state.waiting.isEmpty || state.ready.count < options.ahead
      guard isWanted, !state.isWorking, state.failure == nil else { return false }
      state.isWorking = true
      return true
    }
    guard starts else { return }
    // A loader that nobody holds any more makes no further batch.
    queue.async { [weak self] in self?.work() }
  }

  private func work() {
    let (batch, position) = state.withLock { ($0.sampler.next(), $0.sampler.position) }
    let result = Result { try make(batch, position) }
    let waiting = state.withLock { state in
      state.isWorking = false
      switch result {
      case .success(let made):
        guard state.waiting.isEmpty else { return [state.waiting.removeFirst()] }
        state.ready.append(made)
        return []
      case .failure(let error):
        state.failure = error
        defer { state.waiting = [] }
        return state.waiting
      }
    }
    for continuation in waiting { continuation.resume(with: result) }
    goOn()
  }

  // MARK: A batch

  private enum Image {
    case prepared(PreparedImage)
    case features([Float])
  }

  private enum Text {
    case caption(String)
    case features([Float])
  }

  private struct Row {
    let example: Int
    let name: String
    let id: Int
    let image: Image
    let text: Text
    let negative: Text?
  }

  private func make(
    _ batch: BatchSampler.Batch, _ position: BatchSampler.Position
  ) throws -> TrainingBatch {
    let places = options.shards?.ownPlaces(of: batch.examples.count) ?? batch.examples.indices
    let results = Parallel.map(places.count, threads: options.threads) { place in
      Result { try row(places.lowerBound + place, batch) }
    }
    var rows: [Row] = []
    var skipped: [SkippedExample] = []
    var counts = options.shards?.own.map { _ in 0 }
    for (slot, result) in zip(places, results) {
      switch result {
      case .success(let row):
        rows.append(row)
        counts?[shard(of: slot, batch)] += 1
      case .failure(let error):
        guard case .skip = options.onFailure else { throw error }
        skipped.append(.init(example: batch.examples[slot], reason: "\(error)"))
      }
    }
    return TrainingBatch(
      step: batch.step, set: batch.set, examples: rows.map(\.example), ids: rows.map(\.id),
      images: try images(rows), texts: try texts(rows.map { ($0.name, $0.text) }),
      negatives: try negatives(rows),
      imageOfNegative: rows.indices.filter { rows[$0].negative != nil },
      skipped: skipped, shards: counts, position: position)
  }

  /// Which of the shards of this process an example is in.
  private func shard(of slot: Int, _ batch: BatchSampler.Batch) -> Int {
    guard let shards = options.shards else { return 0 }
    let shard = shards.own.first { shards.places($0, of: batch.examples.count).contains(slot) }
    return shard! - shards.own.lowerBound
  }

  private func row(_ slot: Int, _ batch: BatchSampler.Batch) throws -> Row {
    let index = batch.examples[slot]
    let example = try sets[batch.set].example(index)
    // Before the picture is decoded: an empty caption costs nothing then.
    let text = Self.text(try example.text(seed: seed, step: batch.step))
    let negative = try example.negative(seed: seed, step: batch.step).map(Self.text)
    let image: Image =
      switch example.image {
      case .source(let source):
        .prepared(try picture(source, batch, slot))
      case .features(let tensor, let row):
        .features(tensor.floats(row: row))
      }
    return Row(
      example: index, name: example.name,
      id: Int(truncatingIfNeeded: StableHash.of(example.group)), image: image, text: text,
      negative: negative)
  }

  private static func text(_ text: TrainingExample.Text) -> Text {
    switch text {
    case .caption(let caption): .caption(caption)
    case .stored(let features, let row): .features(features[row])
    case .features(let vector): .features(vector)
    }
  }

  private func picture(
    _ source: ImageSource, _ batch: BatchSampler.Batch, _ slot: Int
  ) throws -> PreparedImage {
    let image = try DecodedImage.decode(source, options: options.decoding)
    guard !options.augmentations.isEmpty, let augmentation = options.augmentations[batch.set]
    else { return preprocessing(image) }
    var generator = DataDraw.part.generator(
      seed: seed, stream: UInt64(batch.step), position: UInt64(slot) << 32)
    return augmentation(image, preprocessing: preprocessing, using: &generator)
  }

  private func images(_ rows: [Row]) throws -> TrainingBatch.Images {
    let pictures = rows.compactMap { row in
      if case .prepared(let picture) = row.image { picture } else { nil }
    }
    if pictures.count == rows.count { return .prepared(pictures) }
    return .features(
      try Self.matrix(
        rows.map { row in
          guard case .features(let vector) = row.image else { return (row.name, nil) }
          return (row.name, vector)
        }))
  }

  private func texts(_ texts: [(name: String, text: Text)]) throws -> TrainingBatch.Texts {
    let captions = texts.compactMap { name, text in
      if case .caption(let caption) = text { caption } else { nil }
    }
    if captions.count == texts.count { return .captions(captions) }
    return .features(
      try Self.matrix(
        texts.map { name, text in
          guard case .features(let vector) = text else { return (name, nil) }
          return (name, vector)
        }))
  }

  private func negatives(_ rows: [Row]) throws -> TrainingBatch.Texts? {
    let negatives = rows.compactMap { row in row.negative.map { (row.name, $0) } }
    return negatives.isEmpty ? nil : try texts(negatives)
  }

  /// Vectors of one length, one below the other.
  private static func matrix(_ rows: [(name: String, vector: [Float]?)]) throws -> Tensor {
    var elements: [Float] = []
    var width: Int?
    for row in rows {
      guard let vector = row.vector, width == nil || vector.count == width else {
        throw TrainingDataError.invalid(
          example: row.name, reason: "not of the same kind and width as the others of its batch")
      }
      width = vector.count
      elements += vector
    }
    return Tensor(elements, shape: [rows.count, width ?? 0])
  }
}

extension Tensor {
  /// A row in float32.
  fileprivate func floats(row: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: width) { buffer, initialized in
      convertToFloat32(row: row, into: buffer.baseAddress!)
      initialized = width
    }
  }
}
