import Contrast
import ExampleModels
import Foundation
import GRDB
import Logging
import Synchronization

@testable import PhotoLibrary

/// A library in a temporary folder, with a folder of photos beside it.
final class TestLibrary: Sendable {
  let photos: TemporaryFolder
  let folder: TemporaryFolder
  let database: PhotoDatabase

  init() throws {
    photos = try TemporaryFolder()
    folder = try TemporaryFolder()
    database = try PhotoDatabase(folder: folder.url, creating: true)
  }

  /// Indexes with the small model of the examples.
  @discardableResult
  func index(
    precision: Precision = .float32,
    progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) async throws -> IndexReport {
    if try await database.roots().isEmpty { try await database.addRoot(photos.path) }
    return try await Self.index(database, precision: precision, progress: progress)
  }

  @discardableResult
  static func index(
    _ database: PhotoDatabase, precision: Precision = .float32,
    progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) async throws -> IndexReport {
    try await indexer(database, precision: precision) { try await SmallModel.opened($0) }
      .run(progress: progress)
  }

  static func indexer(
    _ database: PhotoDatabase, precision: Precision = .float32, open: @escaping Indexer.ModelOpener
  ) -> Indexer {
    var logger = Logger(label: "tests")
    logger.logLevel = .critical
    return Indexer(
      database: database, source: ModelSource(precision: precision), readers: 2, logger: logger,
      open: open)
  }

  /// All photos, with their vectors of the live model.
  func all() async throws -> [(photo: Photo, vector: [Float]?)] {
    let found = Mutex<[(photo: Photo, vector: [Float]?)]>([])
    try await database.forEachPhoto(vectors: true) { photo, vector in
      found.withLock { $0.append((photo, vector)) }
    }
    return found.withLock { $0 }
  }

  /// The photos that are not missing, by their path below the folder.
  func present() async throws -> [String: Photo] {
    Dictionary(
      uniqueKeysWithValues: try await all().map(\.photo).filter { $0.state != .missing }.map {
        (String($0.path.dropFirst(photos.path.count + 1)), $0)
      })
  }

  /// How many photos a model knows by their thumbnails only.
  func provisional() throws -> Int {
    try database.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM vector WHERE provisional = 1") ?? 0
    }
  }

  /// How many rows a table has.
  func count(_ table: String) throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") ?? 0 }
  }
}

/// The small model of the examples, opened once.
enum SmallModel {
  private static let float32 = Task { try await open(.float32) }
  private static let bfloat16 = Task { try await open(.bfloat16) }

  private static func open(_ precision: Precision) async throws -> OpenModel {
    try await ModelSource(precision: precision)
      .open(builtIn: ExampleModels.pictureLLM2CLIP, threads: 2)
  }

  static func opened(_ source: ModelSource) async throws -> OpenModel {
    try await (source.precision == Precision.float32.rawValue ? float32 : bfloat16).value
  }

  static func encoder() async throws -> DualEncoder { try await opened(ModelSource()).encoder }
}
