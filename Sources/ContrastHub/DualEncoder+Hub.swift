import Contrast
import ContrastFiles
import Foundation

extension Hub {
  /// When a model is fetched that is named by its repository.
  public enum Download: Sendable {
    /// Only where the cache lacks a file of it. What is complete is opened without a request.
    case ifMissing
    /// Where the Hub has another commit, too. Without a connection, what is complete in the cache is opened.
    case ifChanged
  }

  /// The file or folder that a name of a model stands for, fetched if need be.
  ///
  /// - Parameter text: a path, or `org/name` or `org/name@revision`.
  /// - Throws: as ``fetch(_:revision:files:)``; `ModelLocationError` where a path leads nowhere.
  func location(of text: String, _ download: Download) async throws -> URL {
    let isPath = ["/", ".", "~"].contains { text.hasPrefix($0) }
    if isPath || access(text, F_OK) == 0 || FileBytes.exists(text) {
      return try ModelLocation.resolve(text, cache: HuggingFaceCache(directory: cache))
    }
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let repository = String(parts[0])
    let revision = parts.count > 1 ? String(parts[1]) : "main"
    try HuggingFaceCache.check(repository: repository)
    try HuggingFaceCache.check(revision: revision, of: repository)
    if case .ifMissing = download, case .complete(let url, _) = try cached(repository, revision) {
      return url
    }
    do { return try await fetch(repository, revision: revision) } catch let error as HubError {
      guard error.isOfConnection else { throw error }
      switch try cached(repository, revision) {
      case .complete(let url, _), .unlisted(let url): return url
      case .incomplete: throw error
      }
    }
  }
}

extension HubError {
  /// Whether the Hub could not be asked.
  fileprivate var isOfConnection: Bool {
    switch self {
    case .connection, .serverFailure, .rateLimited: true
    default: false
    }
  }
}

extension DualEncoder {
  /// Opens a model by its path or by its repository on the Hub, which is fetched into the cache first if need
  /// be:
  ///
  ///     let model = try await DualEncoder(
  ///       directory: "openai/clip-vit-base-patch32", download: .ifMissing)
  ///
  /// - Parameters:
  ///   - directory: a path, or `org/name` or `org/name@revision`.
  ///   - languageModel: reads the texts in models of LLM2CLIP's kind; a path or repository too.
  ///   - download: when a repository is fetched.
  ///   - hub: where from and where to.
  ///   - options: of opening and loading.
  /// - Throws: as ``Hub/fetch(_:revision:files:)`` and `DualEncoder(directory:languageModel:options:)`.
  public convenience init(
    directory: String, languageModel: String? = nil, download: Hub.Download, hub: Hub = Hub(),
    options: Options = Options()
  ) async throws {
    let folder = try await hub.location(of: directory, download)
    var source: LanguageModelSource?
    if let languageModel {
      source = LanguageModelSource(try await hub.location(of: languageModel, download).path)
    }
    try await self.init(directory: folder, languageModel: source, options: options)
  }
}
