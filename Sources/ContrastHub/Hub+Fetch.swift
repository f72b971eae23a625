import ContrastFiles
import ContrastRuntime
import Foundation

extension Hub {
  /// Fetches a repository of a model, or the part of it that is not in the cache.
  ///
  /// Files have their name only when they are complete and their checksum is right. What a call that failed, was
  /// cancelled or killed has fetched is kept, and the next one goes on from there. Several calls, of several
  /// processes, may fetch the same.
  ///
  /// - Parameters:
  ///   - repository: `org/name`, or `name` for the oldest ones.
  ///   - revision: a branch, a tag, or the 40 digits of a commit; only these need no request where all is there.
  ///   - files: patterns such as `*.json` or `onnx/*`, of which a path must match one, as `huggingface_hub` reads
  ///     them. Without them: what this package reads of a model, that is configurations, tokenizer, and the
  ///     weights in one format, safetensors where it is there.
  /// - Returns: the folder of the files, in the cache.
  /// - Throws: ``HubError``; `ModelLocationError` for names that cannot be; `FileError` for the disk;
  ///   `CancellationError`.
  @discardableResult
  public func fetch(
    _ repository: String, revision: String = "main", files: [String]? = nil
  ) async throws -> URL {
    let selection = try selection(repository, revision, files)
    if isOffline { return try offlineSnapshot(repository, revision, selection) }
    let client = try HubClient(self, repository: repository)
    let cache = RepositoryCache(self.cache, repository: repository)
    let commit =
      revision.isHash(digits: 40) ? revision : try await client.commit(of: revision)
    if case .complete(let folder, let bytes) = try cached(repository, commit, selection) {
      // Nothing is written but the branch: the cache may be for reading only.
      try? cache.note(revision, is: commit)
      FetchProgress(total: bytes, progress).add(bytes)
      return folder
    }
    let stored = cache.listing(commit)
    let listing: HubListing
    if let stored { listing = stored } else { listing = try await client.listing(of: commit) }
    // Before anything is written: whether there is something to fetch.
    let first = try selection.files(of: listing, modules: nil, repository: repository)
    try cache.prepare()
    if stored == nil { try cache.store(listing, commit) }
    let fetches = Fetches(hub: self, client: client, cache: cache, commit: commit)
    var wanted = first
    if case .model = selection, let file = listing["modules.json"] {
      try await fetches([file], FetchProgress(total: file.size, nil))
      wanted = try selection.files(
        of: listing, modules: JSONNode(contentsOf: cache.blob(file)), repository: repository)
    }
    let progress = FetchProgress(total: wanted.reduce(0) { $0 + $1.size }, progress)
    try await fetches(wanted, progress)
    try cache.link(wanted, commit)
    try cache.note(revision, is: commit)
    return URL(filePath: cache.snapshot(commit), directoryHint: .isDirectory)
  }

  private func selection(
    _ repository: String, _ revision: String, _ files: [String]?
  ) throws -> FileSelection {
    try HuggingFaceCache.check(repository: repository)
    try HuggingFaceCache.check(revision: revision, of: repository)
    return files.map { .patterns($0) } ?? .model
  }

  // MARK: What is there

  /// What the cache has of a revision.
  enum Cached: Equatable {
    /// All that is wanted is there, so many bytes.
    case complete(URL, bytes: Int)
    /// There is something, but nobody knows whether it is all: no list was kept.
    case unlisted(URL)
    /// This path is missing.
    case incomplete(missing: String)
  }

  /// Looks into the cache alone.
  ///
  /// - Throws: `FileError`, `ModelLocationError` for damaged references.
  func cached(
    _ repository: String, _ revision: String = "main", _ selection: FileSelection = .model
  ) throws -> Cached {
    let cache = RepositoryCache(self.cache, repository: repository)
    guard let commit = try cache.commit(of: revision), cache.hasSnapshot(commit) else {
      return .incomplete(missing: cache.folder)
    }
    let url = URL(filePath: cache.snapshot(commit), directoryHint: .isDirectory)
    guard let listing = cache.listing(commit) else { return .unlisted(url) }
    var modules: JSONNode?
    if case .model = selection, let file = listing["modules.json"] {
      let path = cache.pointer(file, commit)
      guard cache.hasPointer(file, commit) else { return .incomplete(missing: path) }
      modules = try JSONNode(contentsOf: path)
    }
    let wanted = try selection.files(of: listing, modules: modules, repository: repository)
    return cache.missing(wanted, commit).map { .incomplete(missing: cache.pointer($0, commit)) }
      ?? .complete(url, bytes: wanted.reduce(0) { $0 + $1.size })
  }

  /// What the cache has, where nothing may be fetched.
  private func offlineSnapshot(
    _ repository: String, _ revision: String, _ selection: FileSelection
  ) throws -> URL {
    switch try cached(repository, revision, selection) {
    case .complete(let url, _), .unlisted(let url): url
    case .incomplete(let path): throw HubError.offline(repository: repository, file: path)
    }
  }
}

// MARK: - Many files

/// Fetches files of one commit.
private struct Fetches: Sendable {
  let hub: Hub
  let client: HubClient
  let cache: RepositoryCache
  let commit: String

  /// Small files at a time, then large ones one after the other, each in pieces at a time.
  ///
  /// - Throws: ``HubError``, `FileError`, `CancellationError`.
  func callAsFunction(_ files: [HubFile], _ progress: FetchProgress) async throws {
    @Sendable func fetch(_ file: HubFile) -> BlobFetch {
      BlobFetch(
        client: client, cache: cache, commit: commit, file: file, pieceSize: hub.pieceSize,
        connections: hub.connections, progress: progress, pause: hub.pause)
    }
    let (small, large) = (
      files.filter { $0.size <= hub.pieceSize }, files.filter { $0.size > hub.pieceSize }
    )
    try await forEach(small, atATime: hub.connections) { try await fetch($0).run() }
    for file in large { try await fetch(file).run() }
  }
}

// MARK: - Questions to the Hub

extension HubClient {
  /// The commit that a branch or tag is.
  func commit(of revision: String) async throws -> String {
    let url = address(["api", "models"] + repositoryParts + ["revision", revision])
    let (_, body) = try await answer(url, Subject(revision: revision))
    return try read(url) { try HubListing.commit(body, source: $0) }
  }

  /// All files of a commit.
  func listing(of commit: String) async throws -> HubListing {
    let first = address(
      ["api", "models"] + repositoryParts + ["tree", commit], query: "recursive=true&expand=false")
    var (next, files): (URL?, [HubFile]) = (first, [])
    var pages = 0
    while let url = next {
      let (head, body) = try await answer(url, Subject(revision: commit))
      files += try read(url) {
        try HubListing.page(body, repository: repository, source: $0)
      }
      next = try nextPage(head, of: url)
      pages += 1
      guard files.count <= HubListing.fileLimit, pages <= HubListing.pageLimit else {
        throw HubError.invalidAnswer(
          address: first.unsigned, reason: "more than \(HubListing.fileLimit) files")
      }
    }
    return try read(first) { try HubListing(files, source: $0) }
  }

  private func nextPage(_ head: HTTPHead, of url: URL) throws -> URL? {
    guard let text = HubListing.nextPage(head.headers["link"]) else { return nil }
    guard let next = URL(string: text, relativeTo: url)?.absoluteURL, isOfHub(next), next != url
    else {
      throw HubError.invalidAnswer(
        address: url.unsigned, reason: "the next page is not one of this server")
    }
    return next
  }

  /// Reads an answer, whose faults are those of the server.
  private func read<Value>(_ url: URL, _ body: (String) throws -> Value) throws -> Value {
    do { return try body("the answer") } catch let error as FileError {
      throw HubError.invalidAnswer(address: url.unsigned, reason: error.description)
    }
  }
}
