import Contrast
import ContrastTensor
import Foundation

/// A model in memory. The memory is given back when nobody holds this any more.
public final class OpenModel: Sendable {
  public let source: ModelSource
  public let encoder: DualEncoder

  /// - Parameters:
  ///   - source: what the encoder was opened from.
  ///   - encoder: makes the vectors.
  public init(source: ModelSource, encoder: DualEncoder) {
    self.source = source
    self.encoder = encoder
  }
}

extension ModelSource {
  /// Opens the model.
  ///
  /// - Parameters:
  ///   - builtIn: the folder of the model that comes with the examples.
  ///   - threads: work on a batch.
  /// - Throws: what `DualEncoder` throws.
  public func open(builtIn: URL, threads: Int) async throws -> OpenModel {
    let directory = try folder.map { try ModelLocation.resolve($0) } ?? builtIn
    let options = DualEncoder.Options(
      threads: threads, precision: Precision(rawValue: precision) ?? .float32)
    return OpenModel(
      source: self,
      encoder: try await DualEncoder(
        directory: directory, languageModel: languageModel.map { LanguageModelSource($0) },
        options: options))
  }
}
