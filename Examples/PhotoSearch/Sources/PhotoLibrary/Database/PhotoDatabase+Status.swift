import Foundation
import GRDB

/// How a library is.
public struct LibraryStatus: Sendable, Equatable, Codable {
  /// A folder of photos.
  public struct Folder: Sendable, Equatable, Codable {
    public var path: String
    public var photos: Int
    /// Seconds since 1970; nil before the first look.
    public var scanned: Int64?
    /// Why its photos cannot be reached.
    public var problem: String?
  }

  /// A model with the number of photos that have a vector of it.
  public struct Model: Sendable, Equatable, Codable {
    public var name: String
    public var state: PhotoDatabase.Model.State
    public var photos: Int
  }

  /// A file or folder with what is the matter with it.
  public struct Problem: Sendable, Equatable, Codable {
    public var path: String
    public var reason: String
  }

  public var folders: [Folder]
  public var models: [Model]
  public var indexed: Int
  public var pending: Int
  public var missing: Int
  public var damaged: Int
  /// Photos that have near-duplicates.
  public var inGroups: Int
  /// The first damaged files, and what else stands in the way.
  public var problems: [Problem]
  /// Of the library on disk, thumbnails included, in bytes.
  public var bytes: Int64
  /// On the disk of the library, in bytes; nil where the system does not say.
  public var freeBytes: Int64?
}

/// How many photos a library has, which is cheap to ask again and again.
public struct PhotoCounts: Sendable, Equatable {
  public var indexed: Int
  public var damaged: Int
  /// As of which the numbers are.
  public var version: PhotoDatabase.Version
}

extension PhotoDatabase {
  /// - Parameter last: what the last call gave; it is given again if nothing has changed since.
  public func counts(since last: PhotoCounts? = nil) async throws -> PhotoCounts {
    try await read { database in
      let version = try Self.version(database)
      if let last, last.version == version { return last }
      func count(_ state: Photo.State) throws -> Int {
        try Int.fetchOne(
          database, sql: "SELECT COUNT(*) FROM photo WHERE state = ?", arguments: [state.rawValue])
          ?? 0
      }
      return PhotoCounts(
        indexed: try count(.indexed), damaged: try count(.damaged), version: version)
    }
  }

  /// - Parameter problems: how many at most are listed.
  public func status(problems limit: Int = 100) async throws -> LibraryStatus {
    let files = ["", "-wal"].map { folder.path + "/" + Self.fileName + $0 }
    let free = try? folder.resourceValues(forKeys: [.volumeAvailableCapacityKey])
      .volumeAvailableCapacity
    return try await read { database in
      func count(_ condition: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM photo WHERE \(condition)") ?? 0
      }
      let folders = try Row.fetchAll(
        database,
        sql: """
          SELECT root.path, root.scanned, root.problem, COUNT(photo.id) AS photos
          FROM root LEFT JOIN folder ON folder.root = root.id
          LEFT JOIN photo ON photo.folder = folder.id AND photo.state <> 'missing'
          GROUP BY root.id ORDER BY root.path
          """)
      let models = try Row.fetchAll(
        database,
        sql: """
          SELECT *, (SELECT COUNT(*) FROM vector WHERE vector.model = model.id) AS photos
          FROM model ORDER BY state = 'live' DESC, id
          """)
      let problems = try Row.fetchAll(
        database,
        sql: """
          SELECT path, reason FROM problem UNION ALL
          SELECT root.path || '/' || CASE folder.path WHEN '' THEN '' ELSE folder.path || '/' END
            || photo.name, photo.reason
          FROM photo JOIN folder ON folder.id = photo.folder JOIN root ON root.id = folder.root
          WHERE photo.state = 'damaged' ORDER BY 1 LIMIT ?
          """, arguments: [limit])
      return LibraryStatus(
        folders: folders.map {
          .init(
            path: $0["path"], photos: $0["photos"], scanned: $0["scanned"], problem: $0["problem"])
        },
        models: models.map { row in
          let model = PhotoDatabase.Model(row)
          return .init(name: model.source.name, state: model.state, photos: row["photos"])
        },
        indexed: try count("state = 'indexed'"), pending: try count("state = 'pending'"),
        missing: try count("state = 'missing'"), damaged: try count("state = 'damaged'"),
        inGroups: try count("duplicates IS NOT NULL AND state = 'indexed'"),
        problems: problems.map { .init(path: $0["path"], reason: $0["reason"]) },
        bytes: files.reduce(0) { $0 + (FileStatus($1)?.size ?? 0) },
        freeBytes: free.map(Int64.init))
    }
  }
}
