import ContrastFiles
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import ContrastHub

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The waits that a client asked for.
final class Waits: Sendable {
  private let seconds = Mutex<[Int]>([])
  var all: [Int] { seconds.withLock { $0 } }

  func wait(_ duration: Duration) throws {
    try Task.checkCancellation()
    seconds.withLock { $0.append(Int(duration.components.seconds)) }
  }
}

@Suite("Failures of the Hub", .serialized) struct FailureTests {
  let hub: FakeHub
  let cache: TestCache
  let waits = Waits()
  private let large = FakeHub.files["model.safetensors"]!

  init() throws {
    hub = try FakeHub()
    cache = try TestCache()
  }

  private var client: Hub {
    var client = hub.client(cache.url)
    client.pause = { [waits] in try waits.wait($0) }
    return client
  }

  private func error(
    token: String? = nil, _ location: SourceLocation = #_sourceLocation
  ) async -> HubError? {
    var client = client
    client.token = token
    let error = await #expect(throws: HubError.self, sourceLocation: location) {
      try await client.fetch("org/name")
    }
    // Nothing of it is to be seen, whatever was fetched.
    #expect(cache.contents("models--org--name/snapshots") == [], sourceLocation: location)
    #expect(cache.contents("models--org--name/refs") == [], sourceLocation: location)
    cache.check(FakeHub.files, sourceLocation: location)
    if let error, let token {
      #expect(!"\(error)".contains(token) && !"\(error)".contains("secret"))
    }
    return error
  }

  /// What failed is fetched when the server is well again.
  private func recovers(_ location: SourceLocation = #_sourceLocation) async throws {
    hub.fail(nil)
    hub.failAtCDN(nil)
    try await client.fetch("org/name")
    cache.check(FakeHub.files, sourceLocation: location)
    #expect(
      cache.contents("models--org--name/blobs").count == FakeHub.read.count,
      "what was half-written is gone", sourceLocation: location)
  }

  // MARK: Statuses

  @Test("401, 403 and 404 each mean one thing, and are not tried again")
  func statuses() async throws {
    let name = "org/name"
    for (response, token, expected) in [
      (
        .failure(401, code: "RepoNotFound"), nil,
        .repositoryNotFound(repository: name, hasToken: false)
      ),
      (.failure(401), nil, .repositoryNotFound(repository: name, hasToken: false)),
      (
        .failure(401, headers: ["WWW-Authenticate": "Bearer realm=\"hub\""]), "hf_x",
        .repositoryNotFound(repository: name, hasToken: true)
      ),
      (
        .failure(401, headers: ["WWW-Authenticate": "Basic realm=\"hub\""]), nil,
        .repositoryNotFound(repository: name, hasToken: false)
      ),
      (
        .failure(401, message: "Invalid credentials in Authorization header"), "hf_x",
        .unauthorized(repository: name)
      ),
      (.failure(401, code: "GatedRepo"), nil, .gated(repository: name, hasToken: false)),
      (.failure(403, code: "GatedRepo"), "hf_x", .gated(repository: name, hasToken: true)),
      (
        .failure(403, message: "no right"), "hf_x",
        .forbidden(repository: name, reason: "no right")
      ),
      (
        .failure(404, code: "RepoNotFound"), nil,
        .repositoryNotFound(repository: name, hasToken: false)
      ),
      (.failure(404), nil, .repositoryNotFound(repository: name, hasToken: false)),
      (
        .failure(404, code: "RevisionNotFound"), nil,
        .revisionNotFound(repository: name, revision: "main")
      ),
      (
        .failure(400), nil,
        .invalidAnswer(
          address: hub.server.address + "/api/models/org/name/revision/main",
          reason: "it has the status 400")
      ),
    ] as [(ServerResponse, String?, HubError)] {
      hub.fail { _ in response }
      let count = hub.server.requests.count
      #expect(await error(token: token) == expected)
      #expect(hub.server.requests.count == count + 1)
    }
    #expect(waits.all == [])
    try await recovers()
  }

  @Test("A revision, a repository and a file that are not there")
  func notFound() async throws {
    await #expect(
      throws: HubError.revisionNotFound(repository: "org/name", revision: "v9")
    ) { try await client.fetch("org/name", revision: "v9") }
    await #expect(
      throws: HubError.revisionNotFound(repository: "org/name", revision: FakeHub.second)
    ) { try await client.fetch("org/name", revision: FakeHub.second) }
    await #expect(throws: HubError.repositoryNotFound(repository: "org/other", hasToken: false)) {
      try await client.fetch("org/other")
    }
    for text in ["../x", "a/b/c", "", "a b"] {
      await #expect(throws: ModelLocationError.self) { try await client.fetch(text) }
    }
    for text in ["../x", "", "a b", "/x"] {
      await #expect(throws: ModelLocationError.self) {
        try await client.fetch("org/name", revision: text)
      }
    }
    hub.fail { $0.path.hasSuffix("/config.json") ? .failure(404, code: "EntryNotFound") : nil }
    #expect(await error() == .fileNotFound(repository: "org/name", file: "config.json"))
    try await recovers()
  }

  @Test("429 is waited for as long as the server says, and not for ever")
  func rateLimit() async throws {
    let address = hub.server.address + "/api/models/org/name/revision/main"
    hub.fail { _ in .failure(429, headers: ["Retry-After": "7"]) }
    #expect(await error() == .rateLimited(address: address, seconds: 7))
    #expect(waits.all == [7, 7, 7, 7, 7])
    hub.fail { _ in
      .failure(429, headers: ["RateLimit": #""api";r=0;t=55"#, "Retry-After": "1"])
    }
    #expect(await error() == .rateLimited(address: address, seconds: 56))
    // Longer than anybody would wait.
    hub.fail { _ in .failure(429, headers: ["Retry-After": "3600"]) }
    let count = waits.all.count
    #expect(await error() == .rateLimited(address: address, seconds: 3600))
    #expect(waits.all.count == count)
    for text in ["-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", "99999999999999999999"] {
      hub.fail { _ in .failure(429, headers: ["Retry-After": text]) }
      #expect(await error() == .rateLimited(address: address, seconds: nil))
    }
    let left = Mutex(2)
    hub.fail { _ in
      left.withLock { left in
        left -= 1
        return left >= 0 ? .failure(429, headers: ["Retry-After": "0"]) : nil
      }
    }
    try await client.fetch("org/name")
  }

  @Test(
    "A server that fails is asked five times more, at growing intervals", arguments: [500, 503])
  func serverFailure(status: Int) async throws {
    hub.fail { _ in .failure(status) }
    #expect(
      await error()
        == .serverFailure(
          address: hub.server.address + "/api/models/org/name/revision/main", status: status))
    #expect(hub.server.requests.count == 6 && waits.all == [1, 2, 4, 8, 8])
    hub.fail(nil)
    hub.failAtCDN { _ in .failure(status) }
    guard case .serverFailure(let address, status)? = await error() else {
      Issue.record("another error")
      return
    }
    #expect(address.hasSuffix("/contents/\(large.etag)"))
    try await recovers()
    // Every second request of each server fails.
    func often() -> @Sendable (ServerRequest) -> ServerResponse? {
      let count = Mutex(0)
      return { _ in
        count.withLock {
          $0 += 1
          return $0 % 2 == 0 ? nil : .failure(status)
        }
      }
    }
    let cache = try TestCache()
    hub.fail(often())
    hub.failAtCDN(often())
    let client = hub.client(cache.url).with { $0.connections = 1 }
    try await client.fetch("org/name")
    cache.check(FakeHub.files)
  }

  @Test("A signed address that expired is asked for anew")
  func expired() async throws {
    let count = Mutex(0)
    hub.failAtCDN { _ in
      count.withLock {
        $0 += 1
        return $0 % 3 == 0 ? .failure(403) : nil
      }
    }
    var client = client
    client.connections = 1
    try await client.fetch("org/name")
    cache.check(FakeHub.files)
    // One that never was good.
    hub.failAtCDN { _ in .failure(403) }
    let other = try TestCache()
    let expiring = client.with { $0.cache = other.url }
    await #expect(
      throws: HubError.invalidAnswer(
        address: "\(hub.cdn.address)/contents/\(large.etag)", reason: "it has the status 403")
    ) { try await expiring.fetch("org/name") }
  }

  // MARK: Contents

  @Test("Bytes that hash to something else are thrown away")
  func wrongChecksum() async throws {
    let wrong = FakeHub.File(FakeHub.bytes(100_000, seed: 77), isLarge: true)
    hub.failAtCDN { .content(wrong.content, $0) }
    #expect(
      await error()
        == .wrongChecksum(
          file: "model.safetensors", expected: large.etag, found: wrong.etag))
    #expect(!cache.contents("models--org--name/blobs").contains { $0.contains(large.etag) })
    try await recovers()
    let other = FakeHub.File(FakeHub.bytes(3000, seed: 78))
    let client = client
    let cache = try TestCache()
    hub.fail { $0.path.hasSuffix("tokenizer.json") ? .content(other.content, $0) : nil }
    await #expect(throws: HubError.self) {
      var client = client
      client.cache = cache.url
      try await client.fetch("org/name")
    }
    cache.check(FakeHub.files)
  }

  @Test("A connection that breaks is taken up where it broke, as long as something comes")
  func truncated() async throws {
    hub.failAtCDN { [large] request in
      var response = ServerResponse.content(large.content, request)
      response.cutAfter = response.body.count / 2
      return response
    }
    hub.fail { request in
      guard request.path.hasSuffix("tokenizer.json") else { return nil }
      var response = ServerResponse.content(FakeHub.files["tokenizer.json"]!.content, request)
      if request.headers["range"] == nil { response.cutAfter = 1000 }
      return response
    }
    // Half of the rest each time; the last byte never comes.
    guard case .connection(let address, _)? = await error() else {
      Issue.record("another error")
      return
    }
    #expect(address.hasSuffix("/contents/\(large.etag)"))
    let ranges = hub.cdn.requests.compactMap { $0.range(of: 100_000) }
    #expect(ranges.contains { $0.lowerBound % 8192 == 4096 })
    try await recovers()
  }

  @Test("Sizes other than the listed one are an error, in every way to tell them")
  func wrongSize() async throws {
    let short = Array(large.content.prefix(90_000))
    let long = large.content + [0]
    for (content, found) in [(short, 90_000), (long, 100_001)] {
      hub.failAtCDN { .content(content, $0) }
      #expect(
        await error()
          == .wrongSize(file: "model.safetensors", expected: 100_000, found: found))
      // A server without ranges, with and without a length.
      hub.failAtCDN { .content(content, $0, knowsRanges: false) }
      #expect(
        await error()
          == .wrongSize(file: "model.safetensors", expected: 100_000, found: found))
      hub.failAtCDN {
        var response = ServerResponse.content(content, $0, knowsRanges: false)
        response.isChunked = true
        return response
      }
      switch await error() {
      case .wrongSize(file: "model.safetensors", expected: 100_000, _): #expect(found > 100_000)
      case .connection: #expect(found < 100_000)
      case let error: Issue.record("\(String(describing: error))")
      }
    }
    try await recovers()
  }

  @Test("A server without ranges sends the whole, once")
  func noRanges() async throws {
    hub.failAtCDN { [large] in .content(large.content, $0, knowsRanges: false) }
    try await client.fetch("org/name")
    cache.check(FakeHub.files)
    #expect(hub.cdn.requests.count { $0.headers["range"] == nil } == 1)
  }

  @Test("A range other than the one asked for is an error")
  func otherRange() async throws {
    hub.failAtCDN { [large] request in
      var response = ServerResponse.content(large.content, request)
      response.headers["Content-Range"] = "bytes 0-8191/100000"
      return response
    }
    guard case .invalidAnswer? = await error() else {
      Issue.record("another error")
      return
    }
    try await recovers()
  }

  // MARK: Time

  @Test("A fetch may be cancelled at any moment, and as often as one likes")
  func cancelledOften() async throws {
    var client = hub.client(cache.url)
    client.pieceSize = 1 << 20
    client.connections = 16
    var paths: [String: FakeHub.File] = [:]
    for i in 0..<16 { paths["\(i).bin"] = FakeHub.File([UInt8(i)], isLarge: true) }
    let many = try FakeHub([FakeHub.Commit(FakeHub.first, paths)])
    client.endpoint = many.server.address
    for round in 0..<100 {
      let folder = try TemporaryFolder()
      let client = client.with { $0.cache = folder.url }
      let task = Task { try await client.fetch("org/name", files: ["*"]) }
      try await Task.sleep(for: .microseconds(500 * round))
      task.cancel()
      do { _ = try await task.value } catch is CancellationError {}
    }
  }

  /// Foundation for Linux ends the process where such a task is cancelled.
  @Test("A request may be cancelled while its redirect waits to be answered")
  func cancelledRedirect() async throws {
    hub.fail { _ in ServerResponse(status: 302, headers: ["Location": "/elsewhere"]) }
    let http = HTTPClient(connections: 4, timeout: .seconds(20))
    let moved = URLRequest(url: URL(string: hub.server.address)!)
    http.callbacks.addOperation { Thread.sleep(forTimeInterval: 0.5) }
    let task = Task {
      try await http.send(moved) { _ in
      } onData: { _ in
      }
    }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    try await Task.sleep(for: .milliseconds(500))
    let again = try await http.send(moved) { _ in
    } onData: { _ in
    }
    #expect(again.status == 302)
  }

  @Test("A silent connection and a port without a server are errors of the connection")
  func silence() async throws {
    let address = hub.server.address + "/api/models/org/name/revision/main"
    hub.fail { _ in
      Thread.sleep(forTimeInterval: 3)
      return nil
    }
    let impatient = client.with {
      $0.timeout = .seconds(1)
      $0.pause = { _ in throw CancellationError() }
    }
    await #expect(throws: CancellationError.self) { try await impatient.fetch("org/name") }
    // Port 1 of this machine serves nothing.
    let lost = client.with { $0.endpoint = "http://127.0.0.1:1" }
    let error = await #expect(throws: HubError.self) { try await lost.fetch("org/name") }
    guard case .connection(let place, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == "http://127.0.0.1:1/api/models/org/name/revision/main")
    #expect(waits.all == [1, 2] && address != place)
  }
}
