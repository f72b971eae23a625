import Contrast
import Foundation
import PhotoLibrary

/// Opens the model of the library when it is first needed, and another one once the library is searched with
/// that.
actor ModelHolder {
  private let builtIn: URL
  private let threads: Int
  private var opened: (source: ModelSource, encoder: Task<DualEncoder, any Error>)?

  /// - Parameters:
  ///   - builtIn: the folder of the model that comes with the examples.
  ///   - threads: work on a batch.
  init(builtIn: URL, threads: Int) {
    self.builtIn = builtIn
    self.threads = threads
  }

  /// Those who ask while the model is being opened wait for one and the same.
  func encoder(_ source: ModelSource) async throws -> DualEncoder {
    if let opened, opened.source == source {
      do { return try await opened.encoder.value } catch {
        // The next one tries again.
        if self.opened?.source == source { self.opened = nil }
        throw error
      }
    }
    let task = Task { [builtIn, threads] in
      let encoder = try await source.open(builtIn: builtIn, threads: threads)
      try await encoder.prepare()
      return encoder
    }
    opened = (source, task)
    return try await task.value
  }
}
