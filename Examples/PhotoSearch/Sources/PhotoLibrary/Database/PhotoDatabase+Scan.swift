import Foundation
import GRDB

/// What a scan of a folder found.
public struct ScanChanges: Sendable, Equatable, Codable {
  /// Files that were not there before. Some of them may turn out to be photos that moved.
  public var added = 0
  /// Files whose size or time changed.
  public var changed = 0
  /// Photos whose files are gone.
  public var missing = 0
  /// Photos that were missing and are where they were.
  public var returned = 0
  /// Why the folder, or a part of it, could not be looked at.
  public var problems: [String] = []
}

extension PhotoDatabase {
  /// A folder that the user named.
  public struct Root: Sendable, Equatable {
    let id: Int64
    public let path: String
    /// Why it cannot be read now; its photos stay as they are.
    public let problem: String?
    /// When it was last gone through.
    public let scanned: Date?

    init(_ row: Row) {
      id = row["id"]
      path = row["path"]
      problem = row["problem"]
      scanned = (row["scanned"] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
    }
  }

  /// The folders of the library, by path.
  public func roots() async throws -> [Root] {
    try await read { try Row.fetchAll($0, sql: "SELECT * FROM root ORDER BY path").map(Root.init) }
  }

  /// Takes up a folder of photos; nothing happens if the library has it.
  ///
  /// - Parameter path: links in it are resolved.
  /// - Throws: ``PhotoLibraryError/noFolder(path:)``, ``PhotoLibraryError/overlapping(path:existing:)``.
  public func addRoot(_ path: String) async throws {
    guard FileStatus(path)?.kind == .folder else { throw PhotoLibraryError.noFolder(path: path) }
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    try await write { database in
      for existing in try String.fetchAll(database, sql: "SELECT path FROM root") {
        if existing == path { return }
        guard !Self.contains(existing, path), !Self.contains(path, existing) else {
          throw PhotoLibraryError.overlapping(path: path, existing: existing)
        }
      }
      try database.execute(sql: "INSERT INTO root (path) VALUES (?)", arguments: [path])
    }
  }

  private static func contains(_ outer: String, _ inner: String) -> Bool {
    inner.hasPrefix(outer == "/" ? outer : outer + "/")
  }

  /// Takes a folder out of the library, with all that is known of its photos. The files stay.
  ///
  /// - Throws: ``PhotoLibraryError/noFolder(path:)`` if the library does not have it.
  public func removeRoot(_ path: String) async throws {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path
    try await write { database in
      try database.execute(
        sql: "DELETE FROM root WHERE path IN (?, ?)", arguments: [path, resolved])
      guard database.changesCount > 0 else { throw PhotoLibraryError.noFolder(path: path) }
      try Self.startEpoch(database)
    }
  }

  /// Compares a folder with what is known of it, by names, sizes and times. No photo is read.
  ///
  /// A folder that is not there, or that is empty where photos are known, changes nothing but its
  /// ``Root/problem``: a disk that is not mounted looks like that.
  ///
  /// - Parameters:
  ///   - root: the folder.
  ///   - now: the time.
  ///   - cancellation: is asked before each folder in it.
  /// - Throws: `CancellationError`, ``PhotoLibraryError``; nothing has changed then.
  func scan(
    _ root: Root, now: Date = Date(), cancellation: CancellationFlag = CancellationFlag()
  ) throws -> ScanChanges {
    let time = Int64(now.timeIntervalSince1970)
    func fail(_ reason: String) throws -> ScanChanges {
      try write { database in
        try database.execute(
          sql: "UPDATE root SET problem = ?, scanned = ? WHERE id = ?",
          arguments: [reason, time, root.id])
      }
      return ScanChanges(problems: ["\(root.path): \(reason)"])
    }
    guard FileStatus(root.path)?.kind == .folder else {
      return try fail("the folder is not there; its photos are kept until it is back")
    }
    try write(Self.prepareScan)
    let walk = try FolderWalk(root: root.path, cancellation: cancellation) { files in
      try write { try Self.note(files, $0) }
    }
    let knowsPhotos = try read {
      try Bool.fetchOne(
        $0,
        sql: """
          SELECT EXISTS (SELECT 1 FROM photo JOIN folder ON folder.id = photo.folder
            WHERE folder.root = ? AND photo.state <> 'missing')
          """, arguments: [root.id]) ?? false
    }
    if walk.isEmpty && knowsPhotos {
      return try fail(
        "the folder is empty; its photos are kept, as its disk may not be mounted. "
          + "If they are gone for good: photo-search forget '\(root.path)'")
    }
    return try write { try Self.apply(walk, to: root, time: time, $0) }
  }

  /// The tables of one scan; they are the connection's own and go with it.
  private static func prepareScan(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS seen (
          folder TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
          PRIMARY KEY (folder, name)) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS unreadable (path TEXT PRIMARY KEY) WITHOUT ROWID;
        DELETE FROM seen;
        DELETE FROM unreadable;
        """)
  }

  private static func note(_ files: [FolderWalk.File], _ database: Database) throws {
    let insert = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)")
    for file in files {
      try insert.execute(
        arguments: [file.folder, file.name, file.status.size, file.status.modified])
    }
  }

  private static func apply(
    _ walk: FolderWalk, to root: Root, time: Int64, _ database: Database
  ) throws -> ScanChanges {
    var changes = ScanChanges()
    let revision = try nextRevision(database)
    for path in walk.unreadable {
      try database.execute(
        sql: "INSERT OR IGNORE INTO unreadable VALUES (?)", arguments: [path])
    }
    try database.execute(
      sql: "INSERT OR IGNORE INTO folder (root, path) SELECT DISTINCT ?, folder FROM seen",
      arguments: [root.id])
    let values = ["root": root.id, "revision": revision, "time": time]
    func change(_ sql: String) throws -> Int {
      let used = values.filter { sql.contains(":\($0.key)") }
      try database.execute(sql: sql, arguments: StatementArguments(used))
      return database.changesCount
    }
    // The same file as before is back: all that is known of it holds.
    changes.returned = try change(
      """
      UPDATE photo SET state = 'indexed', missing_since = NULL, revision = :revision
      FROM folder JOIN seen ON seen.folder = folder.path
      WHERE folder.id = photo.folder AND folder.root = :root AND seen.name = photo.name
        AND photo.state = 'missing' AND seen.size = photo.size AND seen.modified = photo.modified
      """)
    // Another one, or one that may be. Until it is read, what is known stays.
    changes.changed = try change(
      """
      UPDATE photo SET stale = 1, revision = :revision, missing_since = NULL,
        state = CASE state WHEN 'missing' THEN 'indexed' ELSE state END
      FROM folder JOIN seen ON seen.folder = folder.path
      WHERE folder.id = photo.folder AND folder.root = :root AND seen.name = photo.name
        AND photo.stale = 0 AND (seen.size <> photo.size OR seen.modified <> photo.modified)
      """)
    _ = try change(
      """
      UPDATE photo SET stale = 1, revision = :revision
      FROM folder WHERE folder.id = photo.folder AND folder.root = :root
        AND photo.settled = 0 AND photo.stale = 0 AND photo.state <> 'missing'
      """)
    changes.added = try change(
      """
      INSERT INTO photo (folder, name, size, modified, state, revision)
      SELECT folder.id, seen.name, seen.size, seen.modified, 'pending', :revision
      FROM seen JOIN folder ON folder.root = :root AND folder.path = seen.folder
      WHERE NOT EXISTS (
        SELECT 1 FROM photo WHERE photo.folder = folder.id AND photo.name = seen.name)
      """)
    let isGone = """
      photo.folder IN (SELECT folder.id FROM folder WHERE folder.root = :root AND NOT EXISTS (
          SELECT 1 FROM unreadable WHERE unreadable.path IN ('', folder.path)
            OR substr(folder.path, 1, length(unreadable.path) + 1) = unreadable.path || '/'))
        AND NOT EXISTS (SELECT 1 FROM seen JOIN folder ON folder.path = seen.folder
          WHERE folder.id = photo.folder AND seen.name = photo.name)
      """
    // Nothing is known yet of a file that was never read.
    _ = try change("DELETE FROM photo WHERE state IN ('pending', 'damaged') AND \(isGone)")
    changes.missing = try change(
      """
      UPDATE photo SET state = 'missing', stale = 0, missing_since = :time, revision = :revision
      WHERE state = 'indexed' AND \(isGone)
      """)
    try database.execute(
      sql: "UPDATE root SET problem = NULL, scanned = ? WHERE id = ?",
      arguments: [time, root.id])
    try noteProblems(walk.problems, root: root, time: time, database)
    changes.problems = walk.problems.map { "\(root.path)/\($0.path): \($0.reason)" }
    return changes
  }

  /// Replaces what earlier scans of the folder found in the way.
  private static func noteProblems(
    _ problems: [FolderWalk.Problem], root: Root, time: Int64, _ database: Database
  ) throws {
    try database.execute(
      sql:
        "DELETE FROM problem WHERE path = :root OR substr(path, 1, length(:root) + 1) = :root || '/'",
      arguments: ["root": root.path])
    for problem in problems {
      try database.execute(
        sql: "INSERT OR REPLACE INTO problem VALUES (?, ?, ?)",
        arguments: [
          problem.path.isEmpty ? root.path : "\(root.path)/\(problem.path)", problem.reason, time,
        ])
    }
  }
}
