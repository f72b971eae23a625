import ContrastRuntime
import Foundation

/// From what a user types to the file or folder that holds a model.
public enum ModelLocation {
  /// Finds what `text` names. Nothing is downloaded.
  ///
  /// * A path to something that is there: that. Of a `models--org--name` folder of a Hugging Face
  ///   cache, the snapshot of `main`.
  /// * Otherwise a repository in the cache: `org/name` or `name`, with `@revision` for another
  ///   branch, tag or commit than `main`. The cache is the one that `huggingface_hub` uses in this process's
  ///   environment: `HF_HUB_CACHE`, `HF_HOME/hub`, `~/.cache/huggingface/hub`.
  ///
  /// - Parameter text: a path or the name of a repository.
  /// - Returns: a file or folder that is there.
  /// - Throws: ``ModelLocationError``, which says what was looked for and where; ``FileError`` for a
  ///   reference or link that cannot be read.
  public static func resolve(_ text: String) throws -> URL {
    try resolve(text, cache: .standard)
  }

  /// The same in a cache at any place.
  package static func resolve(_ text: String, cache: HuggingFaceCache) throws -> URL {
    guard !text.isEmpty, !text.utf8.contains(0) else {
      throw ModelLocationError.invalidRepository(text: "", reason: "is empty or has a NUL")
    }
    var status = stat()
    if stat(text, &status) == 0 {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let url = URL(filePath: text, directoryHint: isFolder ? .isDirectory : .notDirectory)
      return isFolder ? try snapshot(inside: url) : url
    }
    if let target = FileBytes.brokenLinkTarget(text) {
      throw FileError.brokenLink(file: text, target: target)
    }
    if text.hasPrefix("/") || text.hasPrefix(".") || text.hasPrefix("~") {
      throw ModelLocationError.notFound(path: text)
    }
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return try cache.snapshot(
      of: String(parts[0]), revision: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// The snapshot of a folder of a cache; any other folder as it is.
  private static func snapshot(inside folder: URL) throws -> URL {
    let name = folder.standardizedFileURL.lastPathComponent
    let marks = ["snapshots", "refs"].map { folder.appending(path: $0).path }
    guard name.hasPrefix("models--"), marks.contains(where: { access($0, F_OK) == 0 }) else {
      return folder
    }
    let repository = String(name.dropFirst("models--".count)).replacing("--", with: "/")
    return try HuggingFaceCache.snapshot(in: folder, of: repository, revision: nil)
  }
}

/// Why no model was found under a name.
public enum ModelLocationError: ContrastError, DetailedError, Equatable {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// The text is neither a path to something nor the name of a repository.
  case invalidRepository(text: String, reason: String)
  /// No branch, tag or commit can have this name.
  case invalidRevision(repository: String, revision: String)
  /// The repository is not in the cache.
  case notCached(repository: String, folder: String)
  /// The repository is in the cache, but not this revision of it.
  case revisionNotCached(repository: String, revision: String, folder: String, reason: String)
  /// A file below `refs` does not hold the hash of a commit.
  case damagedReference(file: String)
}

extension ModelLocationError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .notFound(let path):
      ErrorDetails(
        code: "location.not-found", file: path,
        message: "\(path): no such file or folder")
    case .invalidRepository(let text, let reason):
      ErrorDetails(
        code: "location.invalid-repository",
        message:
          "'\(text)' is no file or folder, and as the name of a Hugging Face repository it \(reason); "
          + "name a model's folder, 'org/name' or 'org/name@revision'")
    case .invalidRevision(let repository, let revision):
      ErrorDetails(
        code: "location.invalid-revision",
        message:
          "'\(revision)' is not a possible revision of \(repository); name a branch, a tag or the 40 "
          + "digits of a commit")
    case .notCached(let repository, let folder):
      ErrorDetails(
        code: "location.not-cached", file: folder,
        message:
          "'\(repository)' is no file or folder, and not in the Hugging Face cache either: there is no "
          + "\(folder); nothing is downloaded here: fetch it with 'hf download \(repository)'")
    case .revisionNotCached(let repository, let revision, let folder, let reason):
      ErrorDetails(
        code: "location.revision-not-cached", file: folder,
        message:
          "\(folder): the revision '\(revision)' of \(repository) is not there, \(reason); nothing is "
          + "downloaded here: fetch it with 'hf download \(repository) --revision \(revision)'")
    case .damagedReference(let file):
      ErrorDetails(
        code: "location.damaged-reference", file: file,
        message:
          "\(file): does not hold the 40 digits of a commit; remove it and download the model again"
      )
    }
  }
}
