import Contrast
import Foundation
import GRDB

/// `FittingThreshold` of the library, on what is in the database: which photos fit a query. README.md says how much
/// that lets through on labelled pictures.
enum FittingScore {
  /// Photos by which a model is calibrated.
  static let sample = 2000

  /// Photos whose scores say how scores of a query are spread.
  static let spread = 16_384

  /// - Parameters:
  ///   - query: what is looked for.
  ///   - segments: all photos, whatever the filter.
  ///   - unrelated: of the model; nil where it is not known yet.
  static func threshold(
    of query: PhotoQuery, in segments: [SearchSegment], unrelated: Float?
  ) -> Float {
    let quantized = QuantizedQuery(query.vector)
    let step = step(photos: segments.reduce(0) { $0 + $1.ids.count })
    var scores: [Float] = []
    for segment in segments {
      segment.codes.withUnsafeBufferPointer { codes in
        guard let codes = codes.baseAddress else { return }
        for (row, id) in segment.ids.enumerated()
        where id % step == 0 && segment.isSearchable[row] {
          scores.append(
            quantized.score(
              codes + row * segment.width, scale: segment.scales[row], error: segment.errors[row]
            ).score)
        }
      }
    }
    return FittingThreshold(unrelatedScore: unrelated)(scores: scores, ofText: query.isWords)
  }

  /// Photos whose numbers are multiples of this are enough for mean and deviation.
  private static func step(photos: Int) -> Int64 { Int64(max(1, photos / spread)) }

  /// The quantized vectors of the photos that ``threshold(of:in:unrelated:)`` looks at, where those of all are not in memory.
  ///
  /// - Returns: one segment.
  static func sample(
    _ database: Database, model: PhotoDatabase.Model, photos: Int
  ) throws -> SearchSegment {
    var segment = SearchSegment(width: model.width)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT photo.id, code.scale, code.error, code.numbers
        FROM code JOIN photo ON photo.id = code.photo AND photo.state = 'indexed'
        WHERE code.model = ? AND code.photo % ? = 0 ORDER BY code.photo
        """, arguments: [model.id, step(photos: photos)])
    while let row = try rows.next() {
      segment.append(
        SearchSegment.Row(
          id: row[0], isSearchable: true, folder: 0, camera: -1, isFavourite: false,
          code: try QuantizedVector(row, at: 1)))
    }
    return segment
  }
}

extension PhotoDatabase {
  /// Computes what `FittingThreshold` needs of a model, if it is not there, or is of less than half of the
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
          """, arguments: [model.id, FittingScore.sample])
      let reader = VectorReader(database, model: model)
      return (model, try sample.flatMap { try reader.vector(of: $0) ?? [] }, photos)
    }
    guard let due else { return }
    let fitting = try await encoder.fittingThreshold(
      for: try Embeddings(normalizing: due.vectors, width: due.model.width))
    guard let score = fitting.unrelatedScore else { return }
    let (id, photos) = (due.model.id, due.photos)
    try await write { database in
      try database.execute(
        sql: "UPDATE model SET unrelated_score = ?, unrelated_photos = ? WHERE id = ?",
        arguments: [Double(score), photos, id])
      try Self.startEpoch(database)
    }
  }
}
