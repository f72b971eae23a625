import Contrast
import ContrastTensor
import ContrastText
import Dispatch

/// The forward passes of texts that are tokenized already, one after the other, never on Swift's cooperative threads.
///
/// `@unchecked Sendable`: the workspace and its age are touched on the queue alone.
final class TextPasses: @unchecked Sendable {
  /// After so many batches the buffers are made anew, so that those of sizes which no longer come are given back.
  private static let batchesOfAWorkspace = 256

  private let queue = DispatchQueue(label: "embedding-server.texts", qos: .userInitiated)
  private let threads: Int
  private var workspace = Workspace()
  private var batches = 0

  /// - Parameter threads: work on a pass.
  init(threads: Int) { self.threads = threads }

  /// The vectors of texts, as the model makes them.
  ///
  /// - Parameters:
  ///   - texts: at least one; equal ones are computed once.
  ///   - encoder: of the model.
  func vectors(of texts: [TokenizedText], by encoder: any TextEncoder) async -> [[Float]] {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.compute(texts, encoder)) }
    }
  }

  private func compute(_ texts: [TokenizedText], _ encoder: any TextEncoder) -> [[Float]] {
    batches += 1
    if batches % Self.batchesOfAWorkspace == 0 { workspace = Workspace() }
    var places: [TokenizedText: Int] = [:]
    var different: [TokenizedText] = []
    let rows = texts.map { text in
      if let place = places[text] { return place }
      places[text] = different.count
      different.append(text)
      return different.count - 1
    }
    let run = Run(threads: threads, workspace: workspace)
    let features = encoder(different, run).elements
    let width = encoder.width
    return rows.map { Array(features[$0 * width..<($0 + 1) * width]) }
  }
}
