import Foundation
import GRDB

/// Reads vectors of one model within one transaction.
struct VectorReader {
  private let database: Database
  private let model: PhotoDatabase.Model?

  init(_ database: Database, model: PhotoDatabase.Model?) {
    self.database = database
    self.model = model
  }

  /// - Returns: `[width]`; nil if the photo has no vector of the model.
  func vector(of photo: Int64) throws -> [Float]? {
    guard let model else { return nil }
    let statement = try database.cachedStatement(
      sql: "SELECT numbers FROM vector WHERE model = ? AND photo = ?")
    guard let data = try Data.fetchOne(statement, arguments: [model.id, photo]) else { return nil }
    let count = data.count / MemoryLayout<Float>.size
    guard count == model.width else { return nil }
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      data.copyBytes(to: UnsafeMutableRawBufferPointer(buffer))
      initialized = count
    }
  }
}
