import Foundation
import GRDB

extension PhotoDatabase {
  /// A model whose vectors the library has or gets.
  public struct Model: Sendable, Equatable {
    /// What the vectors of a model are for.
    public enum State: String, Sendable, Codable {
      /// Searches use them.
      case live
      /// They take the place of the live ones once every photo has one.
      case filling
      /// They are being removed.
      case retired
    }

    let id: Int64
    /// Of weights, precision, preprocessing and tokenizer.
    public let fingerprint: String
    /// How it is opened.
    public let source: ModelSource
    /// Of a vector.
    public let width: Int
    public let state: State
    /// Of `FittingThreshold`, and how many photos there were.
    let unrelatedScore: Float?
    let unrelatedPhotos: Int?

    init(_ row: Row) {
      id = row["id"]
      fingerprint = row["fingerprint"]
      source =
        (row["source"] as String?).flatMap {
          try? JSONDecoder().decode(ModelSource.self, from: Data($0.utf8))
        } ?? ModelSource()
      width = row["width"]
      unrelatedScore = (row["unrelated_score"] as Double?).map(Float.init)
      unrelatedPhotos = row["unrelated_photos"]
      state = (row["state"] as String?).flatMap(State.init) ?? .retired
    }
  }

  /// The models of the library, the live one first.
  public func models() async throws -> [Model] { try await read(Self.models) }

  private static func models(_ database: Database) throws -> [Model] {
    try Row.fetchAll(database, sql: "SELECT * FROM model ORDER BY state = 'live' DESC, id")
      .map(Model.init)
  }

  /// The model that searches use; nil as long as nothing was indexed.
  public func liveModel() async throws -> Model? { try await read(Self.liveModel) }

  static func liveModel(_ database: Database) throws -> Model? {
    try Row.fetchOne(database, sql: "SELECT * FROM model WHERE state = 'live'").map(Model.init)
  }

  /// Takes up a model. The first one is live at once; another is filled behind the live one, and takes the
  /// place of one that was being filled.
  func adopt(fingerprint: String, source: ModelSource, width: Int) throws -> Model {
    let source = String(decoding: try JSONEncoder().encode(source), as: UTF8.self)
    return try write { database in
      func known() throws -> Model? {
        try Row.fetchOne(
          database, sql: "SELECT * FROM model WHERE fingerprint = ?", arguments: [fingerprint]
        ).map(Model.init)
      }
      let existing = try known()
      if let existing, existing.state != .retired {
        // The same model, though its folder may be another one by now.
        try database.execute(
          sql: "UPDATE model SET source = ? WHERE id = ?", arguments: [source, existing.id])
        return try known() ?? existing
      }
      let state: Model.State = try Self.liveModel(database) == nil ? .live : .filling
      try database.execute(sql: "UPDATE model SET state = 'retired' WHERE state = 'filling'")
      if let existing {
        // What was not removed yet serves again.
        try database.execute(
          sql: "UPDATE model SET state = ?, source = ? WHERE id = ?",
          arguments: [state.rawValue, source, existing.id])
      } else {
        try database.execute(
          sql: "INSERT INTO model (fingerprint, source, width, state) VALUES (?, ?, ?, ?)",
          arguments: [fingerprint, source, width, state.rawValue])
      }
      guard let model = try known() else {
        throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "the model is not there")
      }
      return model
    }
  }

  /// Makes a model that was being filled the live one, in one step, if every photo that can be found now has a
  /// vector of it; of its thumbnail where the file cannot be reached.
  ///
  /// - Returns: the model as it is now.
  func switchIfComplete(_ model: Model) throws -> Model {
    guard model.state == .filling else { return model }
    return try write { database in
      let isIncomplete = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM photo WHERE state = 'indexed' AND NOT EXISTS (
            SELECT 1 FROM vector WHERE vector.model = ? AND vector.photo = photo.id))
          """, arguments: [model.id])
      guard isIncomplete == false else { return model }
      try database.execute(sql: "UPDATE model SET state = 'retired' WHERE state = 'live'")
      try database.execute(
        sql: "UPDATE model SET state = 'live' WHERE id = ?", arguments: [model.id])
      try Self.startEpoch(database)
      return try Self.liveModel(database) ?? model
    }
  }

  /// Removes vectors that nothing uses any more, some thousand a transaction. What a program that was killed
  /// left is removed by the next one.
  func removeRetired(cancellation: CancellationFlag = CancellationFlag()) throws {
    for model in try read(Self.models) where model.state == .retired {
      var remains = true
      while remains {
        try cancellation.check()
        remains = try write { database in
          try database.execute(
            sql: """
              DELETE FROM vector WHERE id IN
                (SELECT id FROM vector WHERE model = ? ORDER BY photo LIMIT 5000)
              """, arguments: [model.id])
          guard database.changesCount == 0 else { return true }
          try database.execute(
            sql: "DELETE FROM model WHERE id = ? AND state = 'retired'", arguments: [model.id])
          return false
        }
      }
    }
  }
}
