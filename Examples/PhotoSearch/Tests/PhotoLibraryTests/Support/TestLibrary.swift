import Contrast
import ExampleModels
import Foundation
import GRDB
import Logging

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
    if try database.roots().isEmpty { try database.addRoot(photos.path) }
    let source = ModelSource(precision: precision)
    var logger = Logger(label: "tests")
    logger.logLevel = .critical
    return try await Indexer(
      database: database, encoder: try await SmallModel.encoder(precision), source: source,
      readers: 2, logger: logger
    ).run(progress: progress)
  }

  /// The photos that are not missing, by their path below the folder.
  func present() throws -> [String: Photo] {
    var found: [String: Photo] = [:]
    try database.forEachPhoto { photo, _ in
      guard photo.state != .missing else { return }
      found[String(photo.path.dropFirst(photos.path.count + 1))] = photo
    }
    return found
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

  private static func open(_ precision: Precision) async throws -> DualEncoder {
    try await ModelSource(precision: precision)
      .open(builtIn: ExampleModels.pictureLLM2CLIP, threads: 2)
  }

  static func encoder(_ precision: Precision = .float32) async throws -> DualEncoder {
    try await (precision == .float32 ? float32 : bfloat16).value
  }
}
