import Contrast
import ContrastImages
import Foundation

/// The steps of reading photos for a model, which overlap.
struct IndexingPass: Sendable {
  /// A photo with what came of it.
  typealias Encoded = (item: WorkItem, result: WorkResult)

  private let database: PhotoDatabase
  private let model: PhotoDatabase.Model
  private let reader: PhotoReader
  private let readers: Int
  private let tower: ImageTowerQueue
  private let work: BlockingQueue
  private let reading = BlockingQueue("photo-search.reading")

  /// - Parameters:
  ///   - encoder: of the model.
  ///   - seen: the hashes of all files that were read before.
  ///   - readers: how many photos are read and decoded at a time.
  ///   - work: writes into the database.
  init(
    database: PhotoDatabase, model: PhotoDatabase.Model, encoder: DualEncoder,
    seen: SeenHashes, readers: Int, work: BlockingQueue
  ) {
    self.database = database
    self.model = model
    self.readers = readers
    self.work = work
    tower = ImageTowerQueue(encoder)
    reader = PhotoReader(preprocessing: encoder.imageEncoder.preprocessing) {
      try seen.insert($0) && database.knows(hash: $0, model: model)
    }
  }

  /// Reads, encodes and commits photos. When the task is cancelled, what has been encoded is committed first.
  ///
  /// - Parameters:
  ///   - photos: their numbers.
  ///   - onCommitted: gets what came of each chunk.
  func run(_ photos: [Int64], onCommitted: ([Encoded]) async throws -> Void) async throws {
    var due = photos[...]
    var chunk = ChunkSize()
    var current = try await read(due.prefix(chunk.count))
    due = due.dropFirst(chunk.count)
    var finished: [Encoded] = []
    while !current.isEmpty || !due.isEmpty {
      let (before, upcoming) = (finished, due.prefix(chunk.count))
      due = due.dropFirst(chunk.count)
      do {
        let start = ContinuousClock.now
        async let following = read(upcoming)
        async let committed: Void = commit(before)
        finished = try await encode(current)
        try await committed
        if !before.isEmpty { try await onCommitted(before) }
        try Task.checkCancellation()
        let count = current.count
        current = try await following
        // Whichever of the steps is the slowest.
        chunk.adapt(photos: max(count, current.count), took: ContinuousClock.now - start)
      } catch let error as CancellationError {
        try await commit(finished)
        throw error
      }
    }
    try await commit(finished)
    if !finished.isEmpty { try await onCommitted(finished) }
  }

  private func read(_ photos: ArraySlice<Int64>) async throws -> [(WorkItem, PhotoReader.Reading)] {
    let items = try await reading.perform { [database] in try database.items(photos) }
    return try await reading.map(items, threads: readers) { [reader] in
      ($0, try reader.read($0))
    }
  }

  private func commit(_ results: [Encoded]) async throws {
    guard !results.isEmpty else { return }
    try await work.perform { [database, model] in try database.commit(results, model: model) }
  }

  private func encode(_ readings: [(WorkItem, PhotoReader.Reading)]) async throws -> [Encoded] {
    let images = readings.compactMap { reading -> PreparedImage? in
      if case .prepared(_, _, let image) = reading.1 { image } else { nil }
    }
    var vectors = try await tower.vectors(of: images).makeIterator()
    return readings.map { item, reading in
      switch reading {
      case .done(let result): (item, result)
      case .prepared(let file, let details, _):
        if let vector = vectors.next() ?? nil {
          (item, .read(file, details, vector: vector))
        } else {
          (
            item,
            .damaged(
              file, reason: "\(item.path): the model makes no finite vector of it")
          )
        }
      }
    }
  }

  /// Encodes the thumbnails of photos that the model has not seen, as their files cannot be reached or read, so
  /// that they can be found with this model too. They are read as soon as their files are back.
  ///
  /// - Returns: how many.
  func standIns() async throws -> Int {
    var count = 0
    var unseen = try await work.perform { [database, model] in try database.unseen(by: model) }[...]
    while !unseen.isEmpty {
      try Task.checkCancellation()
      let batch = unseen.prefix(16)
      unseen = unseen.dropFirst(16)
      let thumbnails = try await work.perform { [database] in try database.thumbnails(of: batch) }
      let images = try await reading.map(thumbnails, threads: readers) { [reader] in
        reader.preprocessing(
          try DecodedImage.decode(.bytes($0.jpeg, name: "the thumbnail of photo \($0.photo)")))
      }
      let vectors = try await tower.vectors(of: images)
      let standIns = zip(thumbnails, vectors).compactMap { thumbnail, vector in
        vector.map { (photo: thumbnail.photo, vector: $0) }
      }
      try await work.perform { [database, model] in
        try database.commit(standIns: standIns, model: model)
      }
      count += standIns.count
    }
    return count
  }
}

/// How many photos are a chunk: as many as are done in a third of a second, so that Ctrl-C and a search need not
/// wait, and that little is lost when the program is killed.
private struct ChunkSize {
  private(set) var count = 8

  mutating func adapt(photos: Int, took duration: Duration) {
    let seconds = max(duration / .seconds(1), 1e-6)
    let fitting = Double(photos) / seconds / 3
    // No jump, as the first chunks also warm the tower up.
    count = max(1, min(Int(fitting), 2 * count, 256))
  }
}
