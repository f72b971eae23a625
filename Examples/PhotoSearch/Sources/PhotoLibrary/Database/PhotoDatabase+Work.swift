import Contrast
import Foundation
import GRDB

extension PhotoDatabase {
  /// What has to be read for a model: photos whose files are new or changed, and those of which the model
  /// has no vector yet, or only one of the thumbnail. Files that cannot be reached are left out.
  private static let isDue = """
    root.problem IS NULL AND photo.state <> 'missing' AND (photo.stale = 1 OR (photo.state = 'indexed'
      AND NOT EXISTS (SELECT 1 FROM vector WHERE vector.model = :model AND vector.photo = photo.id
        AND vector.provisional = 0)))
    """

  /// The numbers of the photos that are to be read for a model.
  func due(for model: Model) throws -> [Int64] {
    try read {
      try Int64.fetchAll(
        $0,
        sql: """
          SELECT photo.id FROM photo JOIN folder ON folder.id = photo.folder
          JOIN root ON root.id = folder.root WHERE \(Self.isDue) ORDER BY photo.id
          """, arguments: ["model": model.id])
    }
  }

  /// Where some photos are and what is known of them; those that are not there any more are left out.
  func items(_ photos: some Sequence<Int64>) throws -> [WorkItem] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT photo.id, photo.name, photo.state, folder.path AS folder, root.path AS root
          FROM photo JOIN folder ON folder.id = photo.folder JOIN root ON root.id = folder.root
          WHERE photo.id = ?
          """)
      return try photos.compactMap { photo in
        try Row.fetchOne(statement, arguments: [photo]).map { row in
          WorkItem(
            id: row["id"], path: Self.path(row["root"], row["folder"], row["name"]),
            isNew: row["state"] == "pending")
        }
      }
    }
  }

  static func path(_ root: String, _ folder: String, _ name: String) -> String {
    (root == "/" ? [""] : [root]).joined() + (folder.isEmpty ? "/" : "/\(folder)/") + name
  }

  /// The hashes of all files that were read once.
  func hashes() throws -> SeenHashes {
    try read { database in
      let seen = SeenHashes()
      let rows = try Row.fetchCursor(
        database, sql: "SELECT hash FROM photo WHERE hash IS NOT NULL")
      while let row = try rows.next() { _ = seen.insert(row[0]) }
      return seen
    }
  }

  /// Whether a photo with these bytes has a vector of the model.
  func knows(hash: Data, model: Model) throws -> Bool {
    try read { try Self.twin(of: hash, model: model, $0) != nil }
  }

  /// A photo with these bytes that has a vector of the model.
  private static func twin(
    of hash: Data, model: Model, _ database: Database
  ) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT photo.id FROM photo JOIN vector ON vector.photo = photo.id AND vector.model = ?
            AND vector.provisional = 0
          WHERE photo.hash = ? AND photo.state IN ('indexed', 'missing') LIMIT 1
          """), arguments: [model.id, hash])
  }

  /// The photos that can be found now and of which a model has no vector at all.
  func unseen(by model: Model) throws -> [Int64] {
    try read {
      try Int64.fetchAll(
        $0,
        sql: """
          SELECT id FROM photo WHERE state = 'indexed' AND NOT EXISTS (
            SELECT 1 FROM vector WHERE vector.model = ? AND vector.photo = photo.id) ORDER BY id
          """, arguments: [model.id])
    }
  }

  /// The thumbnails of some photos as JPEG files; photos without one are left out.
  func thumbnails(of photos: some Sequence<Int64>) throws -> [(photo: Int64, jpeg: [UInt8])] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT jpeg FROM thumbnail WHERE photo = ?")
      return try photos.compactMap { photo in
        try Data.fetchOne(statement, arguments: [photo]).map { (photo, Array($0)) }
      }
    }
  }

  /// Writes what a model makes of thumbnails, in one transaction, for photos of which it has no vector yet.
  func commit(standIns: [(photo: Int64, vector: [Float])], model: Model) throws {
    try write { database in
      let writer = ResultWriter(
        database: database, model: model, now: Date(), revision: try Self.nextRevision(database))
      for (photo, vector) in standIns { try writer.store(standIn: vector, of: photo) }
    }
  }

  /// Writes what came of reading some photos, in one transaction.
  func commit(_ results: [(item: WorkItem, result: WorkResult)], model: Model, now: Date = Date())
    throws
  {
    try write { database in
      let writer = ResultWriter(
        database: database, model: model, now: now, revision: try Self.nextRevision(database))
      for (item, result) in results { try writer.write(result, of: item) }
    }
  }
}

/// Writes results within one transaction.
private struct ResultWriter {
  let database: Database
  let model: PhotoDatabase.Model
  let now: Date
  let revision: Int64

  func write(_ result: WorkResult, of item: WorkItem) throws {
    switch result {
    case .read(let file, let details, let vector):
      let photo = try place(of: item, hash: file.hash)
      // Of a file that was never read there is nothing to take the place of.
      let isFirst = item.isNew && photo == item.id
      if !isFirst {
        try removeVectorsOfOthers(photo, hash: file.hash)
        try execute(
          "DELETE FROM vector WHERE model = ? AND photo = ?", [model.id, photo])
      }
      try store(vector, of: photo)
      try finish(photo, file, details)
    case .known(let file):
      let photo = try place(of: item, hash: file.hash)
      // Not there any more, or not yet: it stays stale, and the next pass reads it again.
      guard try copyTwin(of: file.hash, to: photo) else { return }
      try finish(photo, file, state: "indexed")
    case .damaged(let file, let reason):
      for table in ["vector", "thumbnail"] {
        try execute("DELETE FROM \(table) WHERE photo = ?", [item.id])
      }
      try finish(item.id, file, state: "damaged", reason: reason)
    case .unreadable(let reason):
      try execute(
        "INSERT OR REPLACE INTO problem VALUES (?, ?, ?)",
        [item.path, reason, Int64(now.timeIntervalSince1970)])
    case .vanished: break
    }
  }

  /// Runs a statement that is compiled once for a connection: compiling costs more than running it.
  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The row that a photo's data belong into. A new file with the bytes of a photo that is missing is that
  /// photo, moved: its row gets the place of the new one, and so keeps its number, vectors and marks.
  private func place(of item: WorkItem, hash: Data) throws -> Int64 {
    guard item.isNew,
      let moved = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT missing.id, new.folder, new.name FROM photo AS missing, photo AS new
            WHERE missing.hash = ? AND missing.state = 'missing' AND new.id = ?
            ORDER BY missing.name = new.name DESC, missing.missing_since DESC, missing.id LIMIT 1
            """), arguments: [hash, item.id])
    else { return item.id }
    let id: Int64 = moved["id"]
    let (folder, name): (Int64, String) = (moved["folder"], moved["name"])
    try execute("DELETE FROM photo WHERE id = ?", [item.id])
    try execute(
      "UPDATE photo SET folder = ?, name = ?, missing_since = NULL WHERE id = ?",
      [folder, name, id])
    return id
  }

  /// Removes the vectors of other models where they belong to the bytes that were there before.
  private func removeVectorsOfOthers(_ photo: Int64, hash: Data) throws {
    try execute(
      """
      DELETE FROM vector WHERE photo = :photo AND model <> :model
        AND (SELECT hash FROM photo WHERE id = :photo) IS NOT :hash
      """, ["photo": photo, "model": model.id, "hash": hash])
  }

  private func finish(
    _ photo: Int64, _ file: FileIdentity, state: String, reason: String? = nil
  ) throws {
    try removeVectorsOfOthers(photo, hash: file.hash)
    try execute(
      """
      UPDATE photo SET size = ?, modified = ?, settled = ?, stale = 0, state = ?, reason = ?,
        hash = ?, revision = ? WHERE id = ?
      """,
      [
        file.size, file.modified, file.isSettled, state, reason, file.hash, revision, photo,
      ])
  }

  /// Writes what was read of a photo. It is one statement, as each updates the indexes.
  private func finish(_ photo: Int64, _ file: FileIdentity, _ details: PhotoDetails) throws {
    let exif = details.exif
    try execute(
      """
      UPDATE photo SET size = ?, modified = ?, settled = ?, stale = 0, state = 'indexed',
        reason = NULL, hash = ?, revision = ?, width = ?, height = ?, kind = ?, taken = ?,
        taken_offset = ?, camera = ?, lens = ?, latitude = ?, longitude = ?, altitude = ?,
        exposure = ?, aperture = ?, iso = ?, focal_length = ?, perceptual_hash = ? WHERE id = ?
      """,
      [
        file.size, file.modified, file.isSettled, file.hash, revision, details.width,
        details.height, details.kind.rawValue, exif.taken?.wallClock, exif.taken?.offset,
        exif.camera, exif.lens, exif.place?.latitude, exif.place?.longitude, exif.place?.altitude,
        exif.exposure, exif.aperture, exif.iso, exif.focalLength,
        Int64(bitPattern: details.perceptualHash.bits), photo,
      ])
    try execute(
      "INSERT OR REPLACE INTO thumbnail (photo, jpeg) VALUES (?, ?)",
      [photo, Data(details.thumbnail)])
  }

  /// Keeps what the model makes of a thumbnail, if the photo is still there and has no vector.
  func store(standIn vector: [Float], of photo: Int64) throws {
    let isWanted = try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM photo WHERE id = :photo AND state = 'indexed')
            AND NOT EXISTS (SELECT 1 FROM vector WHERE model = :model AND photo = :photo)
          """), arguments: ["photo": photo, "model": model.id])
    if isWanted == true { try store(vector, of: photo, isProvisional: true) }
  }

  /// - Precondition: the photo has no vector of the model.
  private func store(_ vector: [Float], of photo: Int64, isProvisional: Bool = false) throws {
    try execute(
      "INSERT INTO vector (model, photo, numbers, provisional) VALUES (?, ?, ?, ?)",
      [model.id, photo, vector.withUnsafeBytes { Data($0) }, isProvisional])
    let code = QuantizedVector(vector)
    try execute(
      "INSERT INTO code (id, model, photo, scale, error, numbers) VALUES (?, ?, ?, ?, ?, ?)",
      [
        database.lastInsertedRowID, model.id, photo, Double(code.scale), Double(code.error),
        code.numbers.withUnsafeBytes { Data($0) },
      ])
  }

  private static let copied = """
    width, height, kind, taken, taken_offset, camera, lens, latitude, longitude, altitude, exposure,
    aperture, iso, focal_length, perceptual_hash
    """

  /// Gives a photo what is known of another one with the same bytes.
  ///
  /// - Returns: false if there is no such photo.
  private func copyTwin(of hash: Data, to photo: Int64) throws -> Bool {
    let twins = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT photo.id FROM photo JOIN vector ON vector.photo = photo.id AND vector.model = ?
            AND vector.provisional = 0
          WHERE photo.hash = ? AND photo.state IN ('indexed', 'missing')
          ORDER BY photo.id = ? DESC LIMIT 1
          """), arguments: [model.id, hash, photo])
    guard let twin = twins.first else { return false }
    guard twin != photo else { return true }
    try execute(
      """
      UPDATE photo SET (\(Self.copied)) = (SELECT \(Self.copied) FROM photo WHERE id = :twin)
      WHERE id = :photo
      """, ["twin": twin, "photo": photo])
    try execute(
      """
      INSERT OR REPLACE INTO thumbnail SELECT :photo, jpeg FROM thumbnail WHERE photo = :twin
      """, ["twin": twin, "photo": photo])
    try execute("DELETE FROM vector WHERE model = ? AND photo = ?", [model.id, photo])
    try execute(
      """
      INSERT INTO vector (model, photo, numbers)
      SELECT model, :photo, numbers FROM vector WHERE model = :model AND photo = :twin
      """, ["twin": twin, "photo": photo, "model": model.id])
    try execute(
      """
      INSERT INTO code (id, model, photo, scale, error, numbers)
      SELECT :id, model, :photo, scale, error, numbers FROM code
      WHERE model = :model AND photo = :twin
      """,
      ["id": database.lastInsertedRowID, "twin": twin, "photo": photo, "model": model.id])
    return true
  }
}
