import Foundation
import GRDB

/// All photos of a library as a search needs them, as of one version of the database.
struct SearchSnapshot: Sendable {
  let model: PhotoDatabase.Model
  private(set) var version: PhotoDatabase.Version
  private(set) var segments: [SearchSegment] = []
  /// Absolute paths.
  private(set) var folders: [Int32: String] = [:]
  private(set) var cameras = WordNumbers()
  private let hasCodes: Bool

  /// Reads everything.
  ///
  /// - Parameter hasCodes: whether quantized vectors are wanted; without them the width is 0.
  /// - Returns: nil as long as no model is live.
  init?(_ database: Database, hasCodes: Bool) throws {
    guard let model = try PhotoDatabase.liveModel(database) else { return nil }
    self.model = model
    self.hasCodes = hasCodes
    version = try PhotoDatabase.version(database)
    try read(database, since: nil)
  }

  /// Takes up what has changed since.
  ///
  /// - Returns: false if all has to be read anew.
  mutating func update(_ database: Database) throws -> Bool {
    let now = try PhotoDatabase.version(database)
    guard now.epoch == version.epoch else { return false }
    guard now.revision != version.revision else { return true }
    try read(database, since: version.revision)
    version = now
    return true
  }

  /// - Parameter revision: only photos that changed later; nil for all.
  private mutating func read(_ database: Database, since revision: Int64?) throws {
    let roots = try Row.fetchCursor(
      database,
      sql: """
        SELECT folder.id, root.path, folder.path FROM folder JOIN root ON root.id = folder.root
        """)
    while let row = try roots.next() {
      let (root, folder): (String, String) = (row[1], row[2])
      folders[Int32(truncatingIfNeeded: row[0] as Int64)] =
        folder.isEmpty ? root : (root == "/" ? "" : root) + "/" + folder
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT photo.id, photo.state = 'indexed', photo.folder, photo.camera, photo.taken,
          photo.latitude, photo.longitude, photo.kind, photo.favourite, code.scale, code.error,
          \(hasCodes ? "code.numbers" : "x''")
        FROM photo LEFT JOIN code ON code.photo = photo.id AND code.model = :model
        \(revision == nil ? "" : "WHERE photo.revision > :revision") ORDER BY photo.id
        """,
      arguments: revision.map { ["model": model.id, "revision": $0] } ?? ["model": model.id])
    while let row = try rows.next() {
      put(
        SearchSegment.Row(
          id: row[0], isSearchable: row[1], folder: Int32(truncatingIfNeeded: row[2] as Int64),
          camera: cameras.add(row[3]), taken: row[4], latitude: row[5], longitude: row[6],
          kind: (row[7] as String?).flatMap(PhotoKind.init), isFavourite: row[8],
          code: try QuantizedVector(row, at: 9)))
    }
  }

  /// Numbers only ever grow, so a new photo stands behind all others.
  private mutating func put(_ row: SearchSegment.Row) {
    if let last = segments.last?.ids.last, row.id <= last {
      guard let (segment, place) = place(of: row.id) else { return }
      segments[segment].set(row, at: place)
      return
    }
    if segments.last?.isFull ?? true {
      segments.append(SearchSegment(width: hasCodes ? model.width : 0))
    }
    segments[segments.count - 1].append(row)
  }

  /// Where a photo stands: its segment, and its place there.
  private func place(of id: Int64) -> (segment: Int, place: Int)? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].ids.last ?? .max < id { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, let place = segments[low].place(of: id) else { return nil }
    return (low, place)
  }
}

extension QuantizedVector {
  /// - Parameters:
  ///   - row: of a statement.
  ///   - column: the scale; behind it stand the error and the numbers.
  /// - Returns: nil where the first two are missing.
  init?(_ row: Row, at column: Int) throws {
    guard let scale = row[column] as Double?, let error = row[column + 1] as Double? else {
      return nil
    }
    let numbers = try row.withUnsafeData(atIndex: column + 2) { data in
      data.map { data in data.map { Int8(bitPattern: $0) } } ?? []
    }
    self.init(scale: Float(scale), error: Float(error), numbers: numbers)
  }
}
