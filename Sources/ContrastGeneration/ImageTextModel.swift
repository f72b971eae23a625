import Contrast
import Foundation

/// A model of images and texts that opens from a folder.
public protocol ImageTextModel: Sendable {
  /// Opens the model of a folder.
  ///
  /// - Parameters:
  ///   - directory: the folder or file.
  ///   - options: of opening and loading.
  init(directory: URL, options: DualEncoder.Options) async throws
}

extension ImageTextModel {
  /// Opens the model at a path, or the one of a repository in the local Hugging Face cache. Nothing is
  /// downloaded. Otherwise as with a `URL`.
  public init(
    directory: String, options: DualEncoder.Options = DualEncoder.Options()
  ) async throws {
    try await self.init(directory: ModelLocation.resolve(directory), options: options)
  }
}
