import GRDB
import VectorStores

/// What happened to photos behind a point in the library's history.
struct PhotoChanges: Sendable {
  /// The last change that was taken.
  struct End: Sendable {
    var revision: Int64
    var photo: Int64

    static let start = End(revision: -1, photo: -1)
  }

  private(set) var records: [VectorRecord] = []
  /// Photos that cannot be found any more.
  private(set) var removed: [Int64] = []
  /// nil where there was no change.
  private(set) var end: End?

  init(
    _ database: Database, model: PhotoDatabase.Model, after end: End, limit: Int
  ) throws {
    let vectors = VectorReader(database, model: model)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, revision, state = 'indexed', folder, camera, kind, favourite, taken, latitude, longitude
        FROM photo WHERE (revision, id) > (?, ?) ORDER BY revision, id LIMIT ?
        """, arguments: [end.revision, end.photo, limit])
    while let row = try rows.next() {
      let (id, revision): (Int64, Int64) = (row[0], row[1])
      self.end = End(revision: revision, photo: id)
      guard row[2], let vector = try vectors.vector(of: id) else {
        removed.append(id)
        continue
      }
      records.append(
        VectorRecord(
          id: id, vector: vector,
          attributes: PhotoAttributes(
            revision: revision, folder: row[3], camera: row[4], kind: row[5], isFavourite: row[6],
            taken: row[7], place: .init(latitude: row[8], longitude: row[9])
          ).values))
    }
  }
}
