import Foundation
import PhotoLibrary
import PostgresVectorStore
import Testing
import VectorStores

/// Where a search compares vectors.
enum ComparingPlace: String, CaseIterable, CustomTestStringConvertible {
  /// The search's own memory.
  case memory
  /// A copy in another store of this process.
  case store
  /// A copy in PostgreSQL.
  case postgres

  /// The address of a PostgreSQL with pgvector, as `Scripts/check-stores` starts one.
  static let address = ProcessInfo.processInfo.environment["CONTRAST_POSTGRES"]

  /// Without an address, those of this process.
  static var available: [ComparingPlace] {
    address == nil ? [.memory, .store] : allCases
  }

  var testDescription: String { rawValue }

  func searcher(_ database: PhotoDatabase) -> PhotoSearcher {
    let mirror: VectorMirror? =
      switch self {
      case .memory: nil
      case .store:
        VectorMirror(database) { _, schema in ExactVectorStore(schema: schema, threads: 2) }
      case .postgres:
        VectorMirror(database) { name, schema in
          try await PostgresVectorStore(Self.address ?? "", name: name, schema: schema)
        }
      }
    return PhotoSearcher(database, threads: 2, mirror: mirror)
  }
}
