import ContrastFiles
import ContrastTestSupport
import Foundation
import Synchronization

@testable import ContrastHub

/// A server that speaks the Hub's API about one repository, with a second one, of another origin, for the
/// contents of large files.
final class FakeHub: Sendable {
  struct File: Sendable {
    let content: [UInt8]
    /// Whether it is kept apart from git, named by its SHA-256.
    let isLarge: Bool

    init(_ content: [UInt8], isLarge: Bool = false) {
      self.content = content
      self.isLarge = isLarge
    }

    private static func digest(_ algorithm: MessageDigest.Algorithm, _ bytes: [UInt8]) -> String {
      var digest = MessageDigest(algorithm)
      digest.update(bytes)
      return digest.finish()
    }

    var sha256: String { Self.digest(.sha256, content) }
    /// What stands for a large file in git.
    private var pointer: [UInt8] {
      Array(
        """
        version https://git-lfs.github.com/spec/v1
        oid sha256:\(sha256)
        size \(content.count)

        """.utf8)
    }
    var blobID: String {
      let bytes = isLarge ? pointer : content
      return Self.digest(.sha1, Array("blob \(bytes.count)\0".utf8) + bytes)
    }
    var etag: String { isLarge ? sha256 : blobID }

    func entry(_ path: String) -> String {
      let lfs =
        isLarge
        ? #","lfs":{"oid":"\#(sha256)","size":\#(content.count),"pointerSize":\#(pointer.count)}"#
        : ""
      return
        #"{"type":"file","oid":"\#(blobID)","size":\#(content.count),"path":\#(JSONText.string(path))\#(lfs)}"#
    }
  }

  /// A version of the repository.
  struct Commit: Sendable {
    let id: String
    let files: [String: File]
    /// The listing, worked out once.
    let entries: [String]
    let etags: [String: String]

    init(_ id: String, _ files: [String: File]) {
      self.id = id
      self.files = files
      let paths = files.keys.sorted()
      let folders = Set(paths.filter { $0.contains("/") }.map { $0.prefix { $0 != "/" } })
      entries =
        folders.sorted().map {
          #"{"type":"directory","oid":"\#(String(repeating: "d", count: 40))","size":0,"path":"\#($0)"}"#
        } + paths.map { files[$0]!.entry($0) }
      etags = files.mapValues(\.etag)
    }
  }

  let repository: String
  private let state: Mutex<State>
  private struct State {
    var commits: [String: Commit]
    var references: [String: String]
    /// Answers instead, where it returns something.
    var fault: (@Sendable (ServerRequest) -> ServerResponse?)?
    var cdnFault: (@Sendable (ServerRequest) -> ServerResponse?)?
    var pageSize = 1000
  }
  private let servers: Servers

  /// Set once, when both ports are known.
  private final class Servers: Sendable {
    let hub = Mutex<HTTPServer?>(nil)
    let cdn = Mutex<HTTPServer?>(nil)
  }

  var server: HTTPServer { servers.hub.withLock { $0! } }
  var cdn: HTTPServer { servers.cdn.withLock { $0! } }

  init(
    _ commits: [Commit], repository: String = "org/name", references: [String: String]? = nil
  ) throws {
    self.repository = repository
    state = Mutex(
      State(
        commits: Dictionary(uniqueKeysWithValues: commits.map { ($0.id, $0) }),
        references: references ?? ["main": commits[0].id]))
    servers = Servers()
    let cdn = try HTTPServer { [weak self] in self?.cdnAnswer($0) ?? .failure(500) }
    servers.cdn.withLock { $0 = cdn }
    let hub = try HTTPServer { [weak self] in self?.answer($0) ?? .failure(500) }
    servers.hub.withLock { $0 = hub }
  }

  /// From now on this answers first.
  func fail(_ fault: (@Sendable (ServerRequest) -> ServerResponse?)?) {
    state.withLock { $0.fault = fault }
  }

  /// The same at the second server.
  func failAtCDN(_ fault: (@Sendable (ServerRequest) -> ServerResponse?)?) {
    state.withLock { $0.cdnFault = fault }
  }

  func setPageSize(_ size: Int) { state.withLock { $0.pageSize = size } }

  func move(_ reference: String, to commit: Commit) {
    state.withLock { state in
      state.commits[commit.id] = commit
      state.references[reference] = commit.id
    }
  }

  // MARK: Answers

  private func cdnAnswer(_ request: ServerRequest) -> ServerResponse {
    let (fault, commits) = state.withLock { ($0.cdnFault, $0.commits) }
    if let response = fault?(request) { return response }
    let name = request.path.split(separator: "/").last.map(String.init) ?? ""
    for commit in commits.values {
      if let path = commit.etags.first(where: { $0.value == name })?.key {
        return .content(commit.files[path]!.content, request, headers: ["ETag": "\"\(name)\""])
      }
    }
    return .failure(404)
  }

  private func answer(_ request: ServerRequest) -> ServerResponse {
    let state = state.withLock { state in
      (
        fault: state.fault, commits: state.commits, references: state.references,
        pageSize: state.pageSize
      )
    }
    if let response = state.fault?(request) { return response }
    func commit(_ revision: String) -> Commit? {
      let revision = revision.removingPercentEncoding ?? revision
      return state.commits[state.references[revision] ?? revision]
    }
    let api = "/api/models/\(repository)/"
    if request.path + "/" == api { return information(commit("main")) }
    if request.path.hasPrefix(api + "revision/") {
      return information(commit(String(request.path.dropFirst((api + "revision/").count))))
    }
    if request.path.hasPrefix(api + "tree/") {
      guard let commit = commit(String(request.path.dropFirst((api + "tree/").count))) else {
        return .failure(404, code: "RevisionNotFound")
      }
      return page(of: commit, request, size: state.pageSize)
    }
    let resolve = "/\(repository)/resolve/"
    guard request.path.hasPrefix(resolve) else { return .failure(404, code: "RepoNotFound") }
    let parts = request.path.dropFirst(resolve.count).split(separator: "/", maxSplits: 1)
    guard let commit = commit(String(parts[0])) else {
      return .failure(404, code: "RevisionNotFound")
    }
    let path = String(parts.last!).removingPercentEncoding ?? ""
    guard let file = commit.files[path] else {
      return .failure(404, code: "EntryNotFound", headers: ["X-Repo-Commit": commit.id])
    }
    return content(file, commit.etags[path]!, commit, request)
  }

  private func information(_ commit: Commit?) -> ServerResponse {
    guard let commit else { return .failure(404, code: "RevisionNotFound") }
    let siblings = commit.files.keys.sorted().map { #"{"rfilename":\#(JSONText.string($0))}"# }
    return .json(
      #"{"id":"\#(repository)","modelId":"\#(repository)","sha":"\#(commit.id)","private":false,"#
        + #""gated":false,"tags":[],"siblings":[\#(siblings.joined(separator: ","))]}"#)
  }

  private func page(of commit: Commit, _ request: ServerRequest, size: Int) -> ServerResponse {
    let start = request.target.firstMatch(of: /cursor=([0-9]+)/).flatMap { Int($0.1) } ?? 0
    let end = min(start + size, commit.entries.count)
    var headers: [String: String] = [:]
    if end < commit.entries.count {
      headers["Link"] =
        "<\(server.address)\(request.path)?recursive=true&expand=false&cursor=\(end)>; rel=\"next\""
    }
    return .json("[\(commit.entries[start..<end].joined(separator: ","))]", headers: headers)
  }

  private func content(
    _ file: File, _ etag: String, _ commit: Commit, _ request: ServerRequest
  ) -> ServerResponse {
    var headers = ["X-Repo-Commit": commit.id, "Accept-Ranges": "bytes"]
    guard file.isLarge else {
      headers["ETag"] = "\"\(etag)\""
      return .content(file.content, request, headers: headers)
    }
    headers["X-Linked-Etag"] = "\"\(etag)\""
    headers["X-Linked-Size"] = "\(file.content.count)"
    headers["Location"] = "\(cdn.address)/contents/\(etag)?signature=secret"
    return ServerResponse(status: 302, headers: headers, body: Array("Found".utf8))
  }
}

// MARK: - A repository to fetch

extension FakeHub {
  static let first = String(repeating: "0123456789", count: 4)
  static let second = String(repeating: "abcdef0123", count: 4)

  /// Bytes that look like nothing else.
  static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }

  /// Files as of a model, with some that nobody reads.
  static let files: [String: File] = [
    "config.json": File(Array(#"{"model_type":"clip"}"#.utf8)),
    "tokenizer.json": File(bytes(3000, seed: 2)),
    "README.md": File(Array("# A model\n".utf8)),
    ".gitattributes": File(Array("*.safetensors filter=lfs\n".utf8)),
    "model.safetensors": File(bytes(100_000), isLarge: true),
    "pytorch_model.bin": File(bytes(50_000, seed: 3), isLarge: true),
    "onnx/model.onnx": File(bytes(20_000, seed: 4), isLarge: true),
    "onnx/config.json": File(Array("{}".utf8)),
  ]

  static let read = ["config.json", "model.safetensors", "tokenizer.json"]

  convenience init() throws { try self.init([Commit(Self.first, Self.files)]) }

  /// A client of this server with small pieces that does not wait between attempts.
  func client(_ cache: URL) -> Hub {
    var hub = Hub(environment: ["HOME": "/nonexistent"])
    hub.endpoint = server.address
    hub.cache = cache
    hub.connections = 4
    hub.pieceSize = 8192
    hub.pause = { _ in try Task.checkCancellation() }
    return hub
  }
}

extension Hub {
  /// The same with other settings.
  func with(_ change: (inout Hub) -> Void) -> Hub {
    var hub = self
    change(&hub)
    return hub
  }
}
