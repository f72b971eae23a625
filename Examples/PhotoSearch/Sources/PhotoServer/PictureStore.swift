import Foundation
import PhotoLibrary
import Synchronization

/// The last pictures that were sent for searches, as what the model made of them. The pictures themselves are
/// not kept.
final class PictureStore: Sendable {
  private static let limit = 64

  private let pictures = Mutex<[(name: String, vector: [Float])]>([])

  /// - Returns: what the picture is called from now on.
  func add(_ vector: [Float]) -> String {
    let name = UUID().uuidString.lowercased()
    pictures.withLock { pictures in
      pictures.append((name, vector))
      if pictures.count > Self.limit { pictures.removeFirst() }
    }
    return name
  }

  func vector(of name: String) -> [Float]? {
    pictures.withLock { $0.last { $0.name == name }?.vector }
  }
}
