import Contrast
import Foundation
import GRDB

/// From which score on a photo counts as fitting a query. No label of the user's photos is needed.
///
/// A query's scores on the photos of the library have a mean and a standard deviation. Most photos do not fit
/// most queries, so a photo fits whose score is ``deviations`` above the mean. Where half of the photos show
/// what is asked for, none of them is. So for words a second bound holds as well: a score that is higher than
/// a ``share`` of the scores that texts have which have nothing to do with the photos (``UnrelatedTexts``).
/// It is computed once for a model from up to ``sample`` photos. The lower one of the two bounds counts.
///
/// README.md says how much that lets through on labelled pictures.
enum FittingThreshold {
  static let deviations: Float = 1.5
  static let share = 0.98
  static let sample = 2000

  /// The score that a ``share`` of unrelated texts and photos stay below.
  ///
  /// - Parameters:
  ///   - photos: vectors of some photos.
  ///   - texts: vectors of ``UnrelatedTexts``.
  static func unrelatedScore(photos: Embeddings, texts: Embeddings, threads: Int) -> Float {
    let scores = texts.cosine(to: photos, threads: threads).values.sorted()
    return scores[min(scores.count - 1, Int(Double(scores.count) * share))]
  }

  /// - Parameters:
  ///   - query: what is looked for.
  ///   - segments: all photos, whatever the filter.
  ///   - unrelated: of the model; nil where it is not known yet.
  static func threshold(
    of query: PhotoQuery, in segments: [SearchSegment], unrelated: Float?
  ) -> Float {
    let quantized = QuantizedQuery(query.vector)
    // Enough photos for both numbers, spread over the library.
    let total = segments.reduce(0) { $0 + $1.ids.count }
    let step = max(1, total / 16_384)
    var (count, sum, square) = (0.0, 0.0, 0.0)
    for segment in segments {
      segment.codes.withUnsafeBufferPointer { codes in
        guard let codes = codes.baseAddress else { return }
        for row in stride(from: 0, to: segment.ids.count, by: step) where segment.isSearchable[row]
        {
          let score = Double(
            quantized.score(
              codes + row * segment.width, scale: segment.scales[row], error: segment.errors[row]
            ).score)
          count += 1
          sum += score
          square += score * score
        }
      }
    }
    guard count > 0 else { return -.infinity }
    let mean = sum / count
    let deviation = max(0, square / count - mean * mean).squareRoot()
    let ofLibrary = Float(mean + Double(deviations) * deviation)
    return query.isWords ? min(ofLibrary, unrelated ?? .infinity) : ofLibrary
  }
}

extension PhotoDatabase {
  /// Computes what ``FittingThreshold`` needs of a model, if it is not there, or is of less than half of the
  /// photos.
  func calibrate(_ encoder: DualEncoder) async throws {
    let fingerprint = encoder.fingerprint
    let due: (model: Model, vectors: [Float], photos: Int)? = try await read { database in
      guard let model = try Self.liveModel(database), model.fingerprint == fingerprint
      else { return nil }
      let photos =
        try Int.fetchOne(
          database, sql: "SELECT COUNT(*) FROM vector WHERE model = ?", arguments: [model.id])
        ?? 0
      guard photos > 0, photos >= 2 * (model.unrelatedPhotos ?? 0) else { return nil }
      // In an order that has nothing to do with that of the folders.
      let sample = try Int64.fetchAll(
        database,
        sql: """
          SELECT photo FROM vector WHERE model = ?
          ORDER BY photo * 2654435761 % 4294967296 LIMIT ?
          """, arguments: [model.id, FittingThreshold.sample])
      let reader = VectorReader(database, model: model)
      return (model, try sample.flatMap { try reader.vector(of: $0) ?? [] }, photos)
    }
    guard let due else { return }
    let texts = try await encoder.encode(texts: UnrelatedTexts.all)
    let score = FittingThreshold.unrelatedScore(
      photos: try Embeddings(normalizing: due.vectors, width: due.model.width), texts: texts,
      threads: encoder.threads)
    let (id, photos) = (due.model.id, due.photos)
    try await write { database in
      try database.execute(
        sql: "UPDATE model SET unrelated_score = ?, unrelated_photos = ? WHERE id = ?",
        arguments: [Double(score), photos, id])
      try Self.startEpoch(database)
    }
  }
}
