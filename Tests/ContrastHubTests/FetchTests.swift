import Contrast
import ContrastFiles
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import ContrastHub

/// The folder of a cache of a test.
struct TestCache {
  let folder: TemporaryFolder
  var url: URL { folder.url }

  init() throws { folder = try TemporaryFolder() }

  func path(_ path: String) -> String { folder.path(path) }

  /// What the links, files and folders below a path are, sorted.
  func contents(_ path: String = "") -> [String] {
    let root = path.isEmpty ? url.path : self.path(path)
    return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .sorted()
  }

  func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: self.path(path)).map { Array($0) }
  }

  /// Nothing half-written is visible: each blob has the bytes of its name, each link leads to a blob, each
  /// reference to a snapshot that has all of these files.
  func check(
    _ files: [String: FakeHub.File], read: [String] = FakeHub.read,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let known = Dictionary(
      files.values.map { ($0.etag, $0.content) }, uniquingKeysWith: { a, _ in a })
    for name in contents("models--org--name/blobs") where !name.contains(".") {
      #expect(
        bytes("models--org--name/blobs/\(name)") == known[name], "\(name)",
        sourceLocation: sourceLocation)
    }
    for commit in contents("models--org--name/snapshots") where !commit.contains("/") {
      for path in read {
        #expect(
          bytes("models--org--name/snapshots/\(commit)/\(path)") == files[path]?.content,
          "\(commit)/\(path)", sourceLocation: sourceLocation)
      }
    }
    for reference in contents("models--org--name/refs") {
      let commit = String(
        decoding: bytes("models--org--name/refs/\(reference)") ?? [], as: UTF8.self)
      #expect(
        Set(contents("models--org--name/snapshots/\(commit)")).isSuperset(of: read),
        "\(reference)",
        sourceLocation: sourceLocation)
    }
  }
}

@Suite("Fetching from the Hub") struct FetchTests {
  let hub: FakeHub
  let cache: TestCache
  private let first = FakeHub.first

  init() throws {
    hub = try FakeHub()
    cache = try TestCache()
  }

  @Test("A fetched repository lies in the cache as huggingface_hub keeps it")
  func layout() async throws {
    let folder = try await hub.client(cache.url).fetch("org/name")
    #expect(folder.path == cache.path("models--org--name/snapshots/\(first)"))
    let read = FakeHub.read.map { ($0, FakeHub.files[$0]!) }
    let etags = read.map(\.1.etag)
    #expect(
      cache.contents()
        == ([".locks", ".locks/models--org--name", "CACHEDIR.TAG", "models--org--name"]
        + etags.map { ".locks/models--org--name/\($0).lock" }
        + [
          "blobs", "refs", "refs/main", "snapshots", "snapshots/\(first)", "trees",
          "trees/\(first).json",
        ].map { "models--org--name/\($0)" }
        + etags.map { "models--org--name/blobs/\($0)" }
        + read.map { "models--org--name/snapshots/\(first)/\($0.0)" }).sorted())
    for (path, file) in read {
      #expect(cache.bytes("models--org--name/blobs/\(file.etag)") == file.content)
      let link = folder.appending(path: path).path
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: link)
          == "../../blobs/\(file.etag)")
      #expect(FileManager.default.contents(atPath: link).map { Array($0) } == file.content)
    }
    #expect(cache.bytes("models--org--name/refs/main") == Array(first.utf8))
    // The rest of the package finds it.
    #expect(
      try ModelLocation.resolve("org/name", cache: HuggingFaceCache(directory: cache.url)).path
        == folder.path)
  }

  @Test("What is there is not fetched again: one request for a branch, none for a commit")
  func again() async throws {
    let client = hub.client(cache.url)
    let folder = try await client.fetch("org/name")
    let (count, contents) = (hub.server.requests.count, hub.cdn.requests.count)
    #expect(try await client.fetch("org/name") == folder)
    #expect(hub.server.requests.count == count + 1 && hub.cdn.requests.count == contents)
    #expect(hub.server.requests.last?.path == "/api/models/org/name/revision/main")
    #expect(try await client.fetch("org/name", revision: first) == folder)
    #expect(try await client.location(of: "org/name", .ifMissing) == folder)
    #expect(try await client.location(of: "org/name@\(first)", .ifMissing) == folder)
    #expect(hub.server.requests.count == count + 1)
    // A file that went missing is fetched alone.
    try FileManager.default.removeItem(
      atPath: cache.path("models--org--name/blobs/\(FakeHub.files["config.json"]!.etag)"))
    #expect(try await client.location(of: "org/name", .ifMissing) == folder)
    #expect(hub.cdn.requests.count == contents)
    cache.check(FakeHub.files)
  }

  @Test("A commit that changes one file shares the others, and the old one stays")
  func newCommit() async throws {
    let client = hub.client(cache.url)
    try await client.fetch("org/name")
    let contents = hub.cdn.requests.count
    var files = FakeHub.files
    files["config.json"] = FakeHub.File(Array(#"{"model_type":"siglip"}"#.utf8))
    let second = FakeHub.Commit(FakeHub.second, files)
    hub.move("main", to: second)
    #expect(
      try await client.location(of: "org/name", .ifMissing).lastPathComponent == first)
    let folder = try await client.location(of: "org/name", .ifChanged)
    #expect(folder.lastPathComponent == FakeHub.second)
    #expect(hub.cdn.requests.count == contents)
    #expect(cache.bytes("models--org--name/refs/main") == Array(FakeHub.second.utf8))
    #expect(
      cache.bytes("models--org--name/snapshots/\(FakeHub.second)/config.json")
        == files["config.json"]!.content)
    #expect(
      cache.bytes("models--org--name/snapshots/\(first)/config.json")
        == FakeHub.files["config.json"]!.content)
  }

  @Test("Branches, tags and pull requests with a slash are kept below refs")
  func revisions() async throws {
    let names = ["v1.0", "refs/pr/1", "feature/x y".replacing(" ", with: "+")]
    let hub = try FakeHub(
      [FakeHub.Commit(first, FakeHub.files)],
      references: Dictionary(uniqueKeysWithValues: names.map { ($0, first) }))
    for name in names {
      let folder = try await hub.client(cache.url).fetch("org/name", revision: name)
      #expect(folder.lastPathComponent == first)
      #expect(cache.bytes("models--org--name/refs/\(name)") == Array(first.utf8))
    }
    #expect(hub.server.requests.contains { $0.path.hasSuffix("/revision/refs%2Fpr%2F1") })
  }

  @Test(
    "Patterns choose files, in folders too, whatever is in their names, over pages of a listing")
  func patterns() async throws {
    let strange = "folder one/ünï#?%41+&=;'\".json"
    var files = FakeHub.files
    files[strange] = FakeHub.File([1, 2, 3])
    files["a/b/c/deep.bin"] = FakeHub.File(FakeHub.bytes(20_000, seed: 9), isLarge: true)
    files["empty.txt"] = FakeHub.File([])
    let hub = try FakeHub([FakeHub.Commit(first, files)])
    hub.setPageSize(3)
    let client = hub.client(cache.url)
    for (patterns, expected) in [
      (["*.json"], ["config.json", "onnx/config.json", "tokenizer.json", strange]),
      (["onnx/"], ["onnx/config.json", "onnx/model.onnx"]),
      (["a/*", "empty.txt"], ["a/b/c/deep.bin", "empty.txt"]),
      (["[ct]*.json"], ["config.json", "tokenizer.json"]),
    ] {
      let cache = try TestCache()
      var client = client
      client.cache = cache.url
      let folder = try await client.fetch("org/name", files: patterns)
      let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
        let link = folder.appending(path: $0).path
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) != nil
      }
      #expect(found.sorted() == expected.sorted())
      for path in expected {
        #expect(
          FileManager.default.contents(atPath: folder.appending(path: path).path).map { Array($0) }
            == files[path]!.content, "\(path)")
      }
    }
    await #expect(
      throws: HubError.nothingToFetch(
        repository: "org/name", reason: "no file matches '*.gguf', 'x'")
    ) { try await client.fetch("org/name", files: ["*.gguf", "x"]) }
  }

  @Test("A later fetch of other files adds them to the snapshot")
  func more() async throws {
    let client = hub.client(cache.url)
    try await client.fetch("org/name", files: ["config.json"])
    guard case .incomplete = try client.cached("org/name") else {
      Issue.record("complete")
      return
    }
    let folder = try await client.fetch("org/name")
    let bytes = FakeHub.read.reduce(0) { $0 + FakeHub.files[$1]!.content.count }
    #expect(try client.cached("org/name") == .complete(folder, bytes: bytes))
    cache.check(FakeHub.files)
  }

  @Test("The folders that modules.json names are fetched with it")
  func modules() async throws {
    let modules =
      #"[{"idx":0,"path":"","type":"Transformer"},{"path":"1_Pooling"},{"path":"odd name"}]"#
    var files = FakeHub.files
    files["modules.json"] = FakeHub.File(Array(modules.utf8))
    files["1_Pooling/config.json"] = FakeHub.File([1])
    files["odd name/config.json"] = FakeHub.File([2])
    files["odd name/model.safetensors"] = FakeHub.File([3], isLarge: true)
    files["other/config.json"] = FakeHub.File([4])
    let hub = try FakeHub([FakeHub.Commit(first, files)])
    let folder = try await hub.client(cache.url).fetch("org/name")
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") }
        .sorted()
        == (FakeHub.read + [
          "1_Pooling/config.json", "modules.json", "odd name/config.json",
          "odd name/model.safetensors",
        ]).sorted())
    guard case .complete(folder, _) = try hub.client(cache.url).cached("org/name") else {
      Issue.record("incomplete")
      return
    }
  }

  @Test("Large files come in ranges at a time, small ones whole")
  func ranges() async throws {
    let running = Mutex((now: 0, most: 0))
    hub.failAtCDN { request in
      running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      Thread.sleep(forTimeInterval: 0.02)
      running.withLock { $0.now -= 1 }
      return nil
    }
    try await hub.client(cache.url).fetch("org/name")
    let ranges = hub.cdn.requests.compactMap { $0.range(of: 100_000) }
    #expect(ranges.count == 13 && ranges.count == hub.cdn.requests.count)
    #expect(
      ranges.sorted { $0.lowerBound < $1.lowerBound }
        == (0..<13).map { $0 * 8192..<min(100_000, ($0 + 1) * 8192) })
    let most = running.withLock { $0.most }
    #expect((2...4).contains(most), "\(most) at a time")
    #expect(
      hub.server.requests.filter { $0.path.hasSuffix("tokenizer.json") }
        .allSatisfy { $0.headers["range"] == nil })
    // The place to which the Hub redirects is asked for at most once a connection.
    #expect(hub.server.requests.count { $0.path.hasSuffix("model.safetensors") } <= 4)
  }

  @Test("Progress counts bytes up to all of them, those of the cache included")
  func progress() async throws {
    let told = Mutex<[WorkProgress]>([])
    var client = hub.client(cache.url)
    client.progress = { progress in told.withLock { $0.append(progress) } }
    let total = FakeHub.read.reduce(0) { $0 + FakeHub.files[$1]!.content.count }
    for _ in 0..<2 {
      try await client.fetch("org/name")
      let steps = told.withLock { steps in
        defer { steps = [] }
        return steps
      }
      #expect(steps.allSatisfy { $0.work == .downloading && $0.total == total })
      #expect(steps.last?.done == total)
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.done < $1.done })
      #expect(steps.count <= 402)
    }
  }

  @Test("A model is opened by its repository")
  func dualEncoder() async throws {
    let source = SharedData.fixtures.appending(path: "cases/clip")
    var files: [String: FakeHub.File] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      guard let data = FileManager.default.contents(atPath: source.appending(path: name).path)
      else { continue }
      files[name] = FakeHub.File(Array(data), isLarge: name.hasSuffix(".safetensors"))
    }
    let hub = try FakeHub([FakeHub.Commit(first, files)])
    var client = hub.client(cache.url)
    client.pieceSize = 1 << 16
    let options = DualEncoder.Options(threads: 1)
    let model = try await DualEncoder(
      directory: "org/name", download: .ifMissing, hub: client, options: options)
    let same = try await DualEncoder(directory: source, options: options)
    #expect(model.fingerprint == same.fingerprint)
    let requests = hub.server.requests.count
    client.isOffline = true
    let again = try await DualEncoder(
      directory: "org/name@main", download: .ifChanged, hub: client, options: options)
    #expect(again.fingerprint == same.fingerprint && hub.server.requests.count == requests)
    // Paths are paths.
    _ = try await DualEncoder(
      directory: source.path, download: .ifMissing, hub: client, options: options)
    await #expect(throws: ModelLocationError.notFound(path: "./none")) {
      try await DualEncoder(directory: "./none", download: .ifMissing, hub: client)
    }
  }
}
