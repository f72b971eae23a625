import Contrast
import ContrastTraining
import Foundation

/// Whether a folder is a text model in the layout of sentence-transformers.
public func isSentenceTransformer(_ folder: URL) -> Bool {
  FileStatus(folder.appending(path: "modules.json").path) != nil
}

/// Whether a file begins as GGUF files do.
public func isGGUF(_ location: URL) -> Bool {
  guard FileStatus(location.path)?.isFolder == false,
    let file = try? FileHandle(forReadingFrom: location)
  else { return false }
  return (try? file.read(upToCount: 4)) == Data("GGUF".utf8)
}

extension TextEmbedder {
  /// Opens a folder of sentence-transformers, with a progress bar where that takes time.
  public static func opened(
    _ folder: URL, threads: Int?, precision: Precision
  ) async throws -> TextEmbedder {
    let bar = ProgressBar("Loading \(folder.lastPathComponent)", total: 100, quiet: true)
    defer { bar.finish() }
    return try await TextEmbedder(
      directory: folder, threads: threads ?? Threads.standard, precision: precision,
      progress: { bar.update(share: $0) })
  }
}
