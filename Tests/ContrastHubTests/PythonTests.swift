import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastHub

private enum Python {
  static let interpreter = ProcessInfo.processInfo.environment["CONTRAST_PYTHON"]
}

/// The real `huggingface_hub` beside ours: one server, and caches that each reads of the other.
///
/// `Scripts/check-hub` runs this; `CONTRAST_PYTHON` names a Python that has `huggingface_hub`.
@Suite("Beside huggingface_hub", .enabled(if: Python.interpreter != nil, "needs CONTRAST_PYTHON"))
struct PythonTests {
  let hub: FakeHub
  let cache: TestCache

  init() throws {
    hub = try FakeHub()
    cache = try TestCache()
  }

  /// Runs a program of Python with `huggingface_hub` set up for the server and the cache.
  private func python(
    _ program: String, isOffline: Bool = false, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Python.interpreter))
    process.arguments = ["-c", program]
    process.environment = [
      "HF_ENDPOINT": hub.server.address, "HF_HUB_CACHE": cache.url.path,
      "HF_HOME": cache.url.path + "/home", "HF_HUB_OFFLINE": isOffline ? "1" : "0",
      "HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_DISABLE_TELEMETRY": "1",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let failure = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(
      process.terminationStatus == 0, "\(String(decoding: failure, as: UTF8.self))",
      sourceLocation: location)
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private var snapshot: String { cache.path("models--org--name/snapshots/\(FakeHub.first)") }

  @Test("It fetches from the server, and we read its cache without a request")
  func ofIt() async throws {
    let path = try python(
      "import huggingface_hub as h; print(h.snapshot_download('org/name'))")
    #expect(path.hasSuffix("models--org--name/snapshots/\(FakeHub.first)"))
    cache.check(FakeHub.files)
    let requests = (hub.server.requests.count, hub.cdn.requests.count)
    var client = hub.client(cache.url)
    client.isOffline = true
    #expect(try await client.fetch("org/name").path == snapshot)
    let all = try await client.fetch("org/name", files: ["*"])
    for (path, file) in FakeHub.files {
      #expect(
        FileManager.default.contents(atPath: all.appending(path: path).path).map { Array($0) }
          == file.content)
    }
    client.isOffline = false
    #expect(try await client.fetch("org/name").path == snapshot)
    #expect(hub.server.requests.count == requests.0 + 1 && hub.cdn.requests.count == requests.1)
  }

  @Test("It reads what we fetched, offline, and finds nothing wrong with the cache")
  func ofOurs() async throws {
    try await hub.client(cache.url).fetch("org/name")
    let requests = hub.server.requests.count
    let found = try python(
      """
      import huggingface_hub as h, hashlib
      for name in \(FakeHub.read):
          path = h.hf_hub_download("org/name", name)
          print(name, hashlib.sha256(open(path, "rb").read()).hexdigest())
      print(h.snapshot_download("org/name", allow_patterns=\(FakeHub.read)))
      scan = h.scan_cache_dir()
      repo, = scan.repos
      revision, = repo.revisions
      print(len(scan.warnings), repo.repo_id, sorted(revision.refs), revision.commit_hash,
            revision.nb_files, repo.size_on_disk)
      """, isOffline: true)
    let size = FakeHub.read.reduce(0) { $0 + FakeHub.files[$1]!.content.count }
    #expect(
      found.components(separatedBy: "\n")
        == FakeHub.read.map { "\($0) \(FakeHub.files[$0]!.sha256)" } + [
          snapshot, "0 org/name ['main'] \(FakeHub.first) 3 \(size)",
        ])
    #expect(hub.server.requests.count == requests)
    // Its own check of the bytes.
    let verification = try python(
      """
      import huggingface_hub as h
      found = h.HfApi().verify_repo_checksums("org/name")
      print(found.checked_count, found.mismatches, found.extra_paths, len(found.missing_paths))
      """)
    #expect(verification == "3 [] [] \(FakeHub.files.count - 3)")
    // Online it fetches what we left out, and nothing else.
    let contents = hub.cdn.requests.count
    _ = try python("import huggingface_hub as h; h.snapshot_download('org/name')")
    #expect(Set(hub.cdn.requests.dropFirst(contents).map(\.path)).count == 2)
    cache.check(FakeHub.files, read: FakeHub.files.keys.sorted().filter { !$0.contains("/") })
  }

  @Test("Each goes on where the other stopped")
  func takingTurns() async throws {
    _ = try python(
      "import huggingface_hub as h; h.hf_hub_download('org/name', 'model.safetensors')")
    let contents = hub.cdn.requests.count
    #expect(try await hub.client(cache.url).fetch("org/name").path == snapshot)
    #expect(hub.cdn.requests.count == contents)
    cache.check(FakeHub.files)
    let small = FakeHub.read.map { "\"\($0)\"" }.joined(separator: ",")
    let served = hub.server.requests.count { $0.method == "GET" && $0.path.contains("/resolve/") }
    _ = try python(
      "import huggingface_hub as h; h.snapshot_download('org/name', allow_patterns=[\(small)])")
    #expect(
      hub.server.requests.count { $0.method == "GET" && $0.path.contains("/resolve/") } == served)
  }
}
