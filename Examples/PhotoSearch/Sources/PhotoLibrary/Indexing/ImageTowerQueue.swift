import Contrast
import ContrastImages
import ContrastTensor
import ContrastVision
import Synchronization

/// Runs the image tower over prepared photos, with workspaces that are freed together with this value.
struct ImageTowerQueue: Sendable {
  /// Photos that are enough for a thread to work on by itself.
  private static let batch = 8

  private let encoder: ImageEncoder
  private let threads: Int
  private let workspaces = Workspaces()
  private let queue = BlockingQueue("photo-search.tower")

  init(_ model: DualEncoder) {
    encoder = model.imageEncoder
    threads = model.threads
  }

  /// - Returns: for each image its vector, `[width]`, of length 1; nil where the tower makes none that has a
  ///   direction.
  func vectors(of images: [PreparedImage]) async throws -> [[Float]?] {
    guard !images.isEmpty else { return [] }
    // Where each thread has batches of its own, none waits for the others, and none stops where reading takes a
    // processor for a while. Few photos are shared, layer by layer.
    let isShared = images.count < threads * Self.batch
    let size = isShared ? images.count : Self.batch
    let batches = stride(from: 0, to: images.count, by: size).map {
      Array(images[$0..<min($0 + size, images.count)])
    }
    let width = encoder.width
    return try await queue.perform { [encoder, threads, workspaces] in
      try concurrentMap(batches, threads: isShared ? 1 : threads) { batch in
        let features = workspaces.with { workspace in
          encoder(batch, Run(threads: isShared ? threads : 1, workspace: workspace)).elements
        }
        return batch.indices.map { row -> [Float]? in
          let numbers = Array(features[row * width..<(row + 1) * width])
          return try? Embeddings(normalizing: numbers, width: width).values
        }
      }.flatMap { $0 }
    }
  }
}

/// A workspace for each thread that asks at the same time.
private final class Workspaces: Sendable {
  private let idle = Mutex<[Workspace]>([])

  func with<R>(_ body: (Workspace) -> R) -> R {
    let workspace = idle.withLock { $0.popLast() } ?? Workspace()
    defer { idle.withLock { $0.append(workspace) } }
    return body(workspace)
  }
}
