import Foundation

/// The folder where `huggingface_hub` keeps the models it has downloaded, read without a network.
///
/// A repository lies in `models--org--name`. Below it, `refs/main` holds the hash of a commit and
/// `snapshots/<hash>` the files of that commit, as links to `../../blobs/…`. Neither a repository, a
/// revision nor what a reference holds leads out of the cache.
///
///     let cache = HuggingFaceCache.standard
///     let folder = try cache.snapshot(of: "openai/clip-vit-base-patch32")
///
/// Source: <https://github.com/huggingface/huggingface_hub>, `constants.py`, `file_download.py`,
/// `_snapshot_download.py`, `utils/_validators.py`.
package struct HuggingFaceCache: Sendable, Equatable {
  /// The folder that holds the `models--…` folders. It need not exist.
  package let directory: URL

  /// A cache at any place.
  ///
  /// - Parameter directory: holds the `models--…` folders.
  package init(directory: URL) {
    self.directory = directory
  }

  /// The cache that `huggingface_hub` uses in this process's environment: `HF_HUB_CACHE`,
  /// `HUGGINGFACE_HUB_CACHE`, `HF_HOME/hub`, `XDG_CACHE_HOME/huggingface/hub`, or
  /// `~/.cache/huggingface/hub`, whichever is set first. An empty variable counts as not set.
  package static var standard: HuggingFaceCache {
    HuggingFaceCache(environment: ProcessInfo.processInfo.environment)
  }

  /// The cache that `huggingface_hub` would use in `environment`.
  package init(environment: [String: String]) {
    func folder(_ variable: String, _ rest: String = "") -> String? {
      guard let value = environment[variable], !value.isEmpty else { return nil }
      return value + rest
    }
    let path =
      folder("HF_HUB_CACHE") ?? folder("HUGGINGFACE_HUB_CACHE") ?? folder("HF_HOME", "/hub")
      ?? folder("XDG_CACHE_HOME", "/huggingface/hub") ?? "~/.cache/huggingface/hub"
    directory = URL(
      filePath: Self.expanded(path, environment), directoryHint: .isDirectory)
  }

  /// The file in which `hf auth login` keeps the token of the user of `environment`.
  package static func tokenFile(_ environment: [String: String]) -> String {
    func folder(_ variable: String, _ rest: String) -> String? {
      guard let value = environment[variable], !value.isEmpty else { return nil }
      return value + rest
    }
    let path =
      folder("HF_TOKEN_PATH", "") ?? folder("HF_HOME", "/token")
      ?? folder("XDG_CACHE_HOME", "/huggingface/token") ?? "~/.cache/huggingface/token"
    return expanded(path, environment)
  }

  /// `~` at the start and `$NAME` or `${NAME}` anywhere, as Python expands them: what is not set stays.
  private static func expanded(_ path: String, _ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let path = path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
    return path.replacing(/\$(?:\{([^}]+)\}|([A-Za-z0-9_]+))/) { match in
      environment[String(match.1 ?? match.2 ?? "")] ?? String(match.0)
    }
  }

  /// The folder of a repository's files.
  ///
  /// - Parameters:
  ///   - repository: `org/name`, or `name` for the oldest ones.
  ///   - revision: a branch or tag that was downloaded, or the 40 digits of a commit. Without one,
  ///     `main`; and where no reference was ever stored, the one commit that is there.
  /// - Throws: ``ModelLocationError``; ``FileError`` for a reference that cannot be read.
  package func snapshot(of repository: String, revision: String? = nil) throws -> URL {
    try Self.check(repository: repository)
    let name = (["models"] + repository.split(separator: "/").map(String.init))
    let folder = directory.appending(path: name.joined(separator: "--"))
    guard Self.isFolder(folder) else {
      throw ModelLocationError.notCached(repository: repository, folder: folder.path)
    }
    return try Self.snapshot(in: folder, of: repository, revision: revision)
  }

  /// The folder of the files of the repository that lies in `folder`, a `models--…` folder.
  static func snapshot(in folder: URL, of repository: String, revision: String?) throws -> URL {
    func missing(_ reason: String) -> ModelLocationError {
      .revisionNotCached(
        repository: repository, revision: revision ?? "main", folder: folder.path, reason: reason)
    }
    if let revision { try check(revision: revision, of: repository) }
    let commits = contents(of: folder.appending(path: "snapshots")).filter(isCommit)
    let references = folder.appending(path: "refs")
    let reference = references.appending(path: revision ?? "main").path
    let commit: String
    if let revision, isCommit(revision) {
      commit = revision
    } else if FileBytes.exists(reference) {
      commit = try self.commit(reference)
    } else if revision == nil, let only = commits.first, commits.count == 1,
      contents(of: references).isEmpty
    {
      commit = only
    } else {
      let known = contents(of: references) + commits
      throw missing(
        known.isEmpty
          ? "it has no revision at all" : "it has \(known.prefix(10).joined(separator: ", "))")
    }
    let snapshot = folder.appending(path: "snapshots").appending(path: commit)
    guard isFolder(snapshot) else { throw missing("snapshots/\(commit) is missing") }
    return snapshot
  }

  /// The commit that a file below `refs` holds.
  package static func commit(_ reference: String) throws -> String {
    // A newline behind the hash is of an editor.
    let bytes = try FileBytes.read(path: reference, limit: 41)
    let text = String(decoding: bytes, as: UTF8.self)
    let commit = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard isCommit(commit) else { throw ModelLocationError.damagedReference(file: reference) }
    return commit
  }

  private static func isFolder(_ url: URL) -> Bool {
    var status = stat()
    return stat(url.path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted; none if there is no such folder.
  private static func contents(of folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

// MARK: - What names may be

extension HuggingFaceCache {
  /// Whether `text` is the whole hash of a commit. A part of one is not looked up.
  private static func isCommit(_ text: String) -> Bool {
    text.utf8.count == 40
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// `name` or `org/name`, of letters, digits, `-`, `_` and `.`, as `huggingface_hub` has it.
  package static func check(repository: String) throws {
    func failure(_ reason: String) -> ModelLocationError {
      .invalidRepository(text: String(repository.prefix(200)), reason: reason)
    }
    let parts = repository.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw failure("has more than one '/'") }
    for part in parts {
      guard (1...96).contains(part.utf8.count) else {
        throw failure("has a part that is empty or longer than 96 characters")
      }
      guard
        part.utf8.allSatisfy({ isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
      else { throw failure("has other characters than letters, digits, '-', '_' and '.'") }
      guard isWord(part.utf8.first!), isWord(part.utf8.last!) else {
        throw failure("has a part that starts or ends with '-' or '.'")
      }
    }
    guard !repository.contains("--"), !repository.contains("..") else {
      throw failure("has '--' or '..'")
    }
    guard !repository.hasSuffix(".git") else { throw failure("ends with '.git'") }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A path below `refs` that stays there.
  package static func check(revision: String, of repository: String) throws {
    let parts = revision.split(separator: "/", omittingEmptySubsequences: false)
    guard revision.utf8.count <= 255, revision.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else {
      throw ModelLocationError.invalidRevision(
        repository: repository, revision: String(revision.prefix(200)))
    }
  }
}
