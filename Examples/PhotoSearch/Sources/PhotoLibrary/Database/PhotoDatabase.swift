import Foundation
import GRDB

/// The library on disk: one SQLite database in a folder of its own.
///
/// One program at a time indexes (``IndexingLock``); any number read, and set marks, meanwhile. Every change
/// is one transaction in write-ahead mode: a program that is killed leaves either all of it or nothing.
///
/// Each transaction that changes what a search sees raises ``Version/revision`` and stamps the photos it
/// changed with it, so that a search takes up what is new without reading the rest again. What cannot be
/// stamped, such as a change of the model, raises ``Version/epoch``.
public struct PhotoDatabase: Sendable {
  /// In the folder of the library.
  static let fileName = "photos.sqlite"

  /// The folder of the library.
  public let folder: URL
  let pool: DatabasePool

  /// Opens the library in a folder, or makes one.
  ///
  /// - Parameters:
  ///   - folder: of the library, not of photos.
  ///   - creating: whether to make a library where there is none.
  /// - Throws: ``PhotoLibraryError``.
  public init(folder: URL, creating: Bool) throws {
    let file = folder.appending(path: Self.fileName)
    if !FileManager.default.fileExists(atPath: file.path) {
      guard creating else { throw PhotoLibraryError.noLibrary(folder: folder.path) }
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw PhotoLibraryError.notWritable(
          folder: folder.path, reason: error.localizedDescription)
      }
    }
    var configuration = Configuration()
    configuration.label = "photos"
    // Another program's transactions take milliseconds; a long one is the change to another model.
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    self.folder = folder
    do {
      pool = try DatabasePool(path: file.path, configuration: configuration)
      guard try !pool.read(Self.migrator.hasBeenSuperseded) else {
        throw PhotoLibraryError.tooNew(file: file.path)
      }
      if try !pool.read(Self.migrator.hasCompletedMigrations) { try Self.migrator.migrate(pool) }
    } catch { throw PhotoLibraryError.explaining(error, folder: folder) }
  }

  /// Reads in one snapshot. It blocks, so it is for queues of our own, such as the indexer's.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    do { return try pool.read(body) } catch {
      throw PhotoLibraryError.explaining(error, folder: folder)
    }
  }

  /// Reads in one snapshot, on a thread of the database's.
  ///
  /// - Throws: `CancellationError` where the task is cancelled; ``PhotoLibraryError``.
  func read<T: Sendable>(_ body: @Sendable (Database) throws -> T) async throws -> T {
    do { return try await pool.read(body) } catch {
      throw PhotoLibraryError.explaining(error, folder: folder)
    }
  }

  /// Writes in one transaction. It blocks, so it is for queues of our own, such as the indexer's.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    do { return try pool.write(body) } catch {
      throw PhotoLibraryError.explaining(error, folder: folder)
    }
  }

  /// Writes in one transaction, on a thread of the database's.
  ///
  /// - Throws: `CancellationError` where the task is cancelled, and nothing is written then;
  ///   ``PhotoLibraryError``.
  func write<T: Sendable>(_ body: @Sendable (Database) throws -> T) async throws -> T {
    do { return try await pool.write(body) } catch {
      throw PhotoLibraryError.explaining(error, folder: folder)
    }
  }

  /// Moves what is committed from the write-ahead log into the database and syncs both, so that a power cut
  /// loses nothing of it either. Readers are not waited for.
  func checkpoint() throws {
    do { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.passive) } } catch {
      throw PhotoLibraryError.explaining(error, folder: folder)
    }
  }

  /// What SQLite finds wrong with the file; empty if nothing is.
  public func integrityProblems() async throws -> [String] {
    try await read { database in
      let found = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      return found.filter { $0 != "ok" } + keys.map { "foreign key: \($0)" }
    }
  }
}

extension PhotoDatabase {
  /// How far the library has changed.
  public struct Version: Sendable, Equatable {
    /// Raised by each transaction that changes photos, which it stamps.
    public var revision: Int64
    /// Raised by what makes all that was read before worthless.
    public var epoch: Int64
  }

  static func version(_ database: Database) throws -> Version {
    let row = try Row.fetchOne(database, sql: "SELECT revision, epoch FROM library")
    return Version(revision: row?["revision"] ?? 0, epoch: row?["epoch"] ?? 0)
  }

  /// The stamp for the photos that the running transaction changes.
  static func nextRevision(_ database: Database) throws -> Int64 {
    try database.execute(sql: "UPDATE library SET revision = revision + 1")
    return try version(database).revision
  }

  static func startEpoch(_ database: Database) throws {
    try database.execute(sql: "UPDATE library SET epoch = epoch + 1, revision = revision + 1")
  }
}
