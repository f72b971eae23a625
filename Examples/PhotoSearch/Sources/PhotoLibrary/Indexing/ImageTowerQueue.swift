import Contrast
import ContrastImages
import ContrastTensor
import ContrastVision

/// Runs the image tower over prepared photos, with a workspace that is freed together with this value.
struct ImageTowerQueue: Sendable {
  private let encoder: ImageEncoder
  private let threads: Int
  private let workspace = Workspace()
  private let queue = BlockingQueue("photo-search.tower")

  init(_ model: DualEncoder) {
    encoder = model.imageEncoder
    threads = model.threads
  }

  /// - Returns: for each image its vector, `[width]`, of length 1; nil where the tower makes none that has a
  ///   direction.
  func vectors(of images: [PreparedImage]) async throws -> [[Float]?] {
    guard !images.isEmpty else { return [] }
    return try await queue.perform { [encoder, threads, workspace] in
      let features = encoder(images, Run(threads: threads, workspace: workspace)).elements
      let width = encoder.width
      return images.indices.map { row in
        let numbers = Array(features[row * width..<(row + 1) * width])
        return try? Embeddings(normalizing: numbers, width: width).values
      }
    }
  }
}
