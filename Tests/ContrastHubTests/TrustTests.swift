import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastHub

@Suite("What a server must not be able to do") struct TrustTests {
  let hub: FakeHub
  let cache: TestCache

  init() throws {
    hub = try FakeHub()
    cache = try TestCache()
  }

  private func error(_ location: SourceLocation = #_sourceLocation) async -> HubError? {
    let client = hub.client(cache.url)
    return await #expect(throws: HubError.self, sourceLocation: location) {
      try await client.fetch("org/name")
    }
  }

  @Test(
    "Names of files do not lead out of the snapshot, and nothing is written",
    arguments: [
      "../evil", "a/../../evil", "..", ".", "./a", "a/.", "/etc/evil", "//evil", "a//b", "a/", "",
      "a\\..\\b", "C:evil", "C:/evil", "a/d:x", "a\u{0}b", "a\nb", "\u{7F}",
      String(repeating: "a", count: 256), String(repeating: "a/", count: 600) + "b",
    ])
  func names(_ name: String) async throws {
    hub.fail { request in
      guard request.path.contains("/tree/") else { return nil }
      let files = ["config.json", name, "model.safetensors"]
      return .json("[" + files.map { FakeHub.File([1]).entry($0) }.joined(separator: ",") + "]")
    }
    #expect(
      await error() == .unsafeFileName(repository: "org/name", name: String(name.prefix(300))))
    #expect(cache.contents() == [])
    // The list in the cache is read with the same care.
    let stored = Array(
      #"{"format_version":1,"files":{\#(JSONText.string(name)):{"size":1,"blob_id":"\#(FakeHub.first)"}}}"#
        .utf8)
    #expect(throws: HubError.self) {
      try HubListing(stored: stored, repository: "org/name", source: "list")
    }
  }

  @Test("Names that are only strange are taken")
  func strangeNames() {
    for name in [
      "...", "..a", "a..b", ".a", "ünï/ö", "a b", "ab:c", "-", "a/\u{301}b", "~", "$HOME",
    ] {
      #expect(HubFile.isSafe(name))
    }
  }

  @Test("Answers that are none of a Hub are named, and nothing is written")
  func answers() async throws {
    let id = FakeHub.first
    let file = FakeHub.File([1]).entry("config.json")
    for (path, text) in [
      ("/revision/", ""), ("/revision/", "<html>"), ("/revision/", "[]"), ("/revision/", "{}"),
      ("/revision/", #"{"sha":null}"#), ("/revision/", #"{"sha":"main"}"#),
      ("/revision/", #"{"sha":"../../../../../../../../../../../../../x"}"#),
      ("/revision/", #"{"sha":"\#(id.uppercased())A"}"#), ("/revision/", #"{"sha":7}"#),
      ("/tree/", "{}"), ("/tree/", "[1]"), ("/tree/", "[{}]"), ("/tree/", "["),
      ("/tree/", #"[{"type":"file"}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"../../x","size":1}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"\#(id)","size":-1}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"\#(id)","size":1e300}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"\#(id)","size":9007199254740993}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"\#(id)","size":1,"lfs":{"size":1}}]"#),
      ("/tree/", #"[{"type":"file","path":"a","oid":"\#(id)","lfs":{"oid":"\#(id)","size":1}}]"#),
      ("/tree/", "[\(file),\(file)]"),
    ] {
      hub.fail { $0.path.contains(path) ? .json(text) : nil }
      guard case .invalidAnswer(let address, let reason)? = await error() else {
        Issue.record("\(text)")
        continue
      }
      #expect(address.contains(path) && !reason.isEmpty)
      #expect(cache.contents() == [])
    }
  }

  @Test("Listings without an end, or that go on elsewhere, are refused")
  func pages() async throws {
    for next in [
      "http://127.0.0.1:1/api", "https://elsewhere.example/", "file:///etc/passwd", "",
      "\(hub.server.address)/api/models/org/name/tree/\(FakeHub.first)?recursive=true&expand=false",
    ] {
      hub.fail {
        $0.path.contains("/tree/") ? .json("[]", headers: ["Link": "<\(next)>; rel=\"next\""]) : nil
      }
      guard case .invalidAnswer? = await error() else {
        Issue.record("\(next)")
        continue
      }
    }
    #expect(cache.contents() == [])
  }

  @Test("Redirects are followed ten times, to web servers only")
  func redirects() async throws {
    let address = hub.server.address
    for location in [
      "\(address)/loop", "/loop", "file:///etc/passwd", "ftp://127.0.0.1/x", "http://", "data:,x",
      "http://user:password@127.0.0.1/x", "",
    ] {
      hub.fail { _ in ServerResponse(status: 307, headers: ["Location": location]) }
      let count = hub.server.requests.count
      switch await error() {
      case .redirect(let place, _):
        #expect(place.hasPrefix(address))
        #expect(hub.server.requests.count - count == (location.hasSuffix("/loop") ? 11 : 1))
      case let error: Issue.record("\(location): \(String(describing: error))")
      }
    }
    hub.fail(nil)
    hub.failAtCDN { ServerResponse(status: 302, headers: ["Location": $0.path]) }
    guard case .redirect? = await error() else {
      Issue.record("another error")
      return
    }
    hub.failAtCDN(nil)
    // A repository that was renamed.
    hub.fail { request in
      guard request.path.contains("/old/") else { return nil }
      return ServerResponse(
        status: 307, headers: ["Location": request.target.replacing("/old/", with: "/org/")])
    }
    try await hub.client(cache.url).fetch("old/name")
    #expect(cache.contents("models--old--name/snapshots/\(FakeHub.first)") == FakeHub.read)
  }

  @Test("The token goes to the Hub and to nobody else")
  func token() async throws {
    let other = try FakeHub()
    var client = hub.client(cache.url)
    client.token = "hf_secret"
    try await client.fetch("org/name")
    #expect(hub.server.requests.allSatisfy { $0.token == "Bearer hf_secret" })
    #expect(!hub.cdn.requests.isEmpty && hub.cdn.requests.allSatisfy { $0.token == nil })
    // All of the Hub moved to another server.
    hub.fail {
      ServerResponse(status: 308, headers: ["Location": other.server.address + $0.target])
    }
    let moved = try TestCache()
    client.cache = moved.url
    try await client.fetch("org/name")
    moved.check(FakeHub.files)
    #expect(!other.server.requests.isEmpty && other.server.requests.allSatisfy { $0.token == nil })
    #expect(other.cdn.requests.allSatisfy { $0.token == nil })
    #expect(
      (cache.contents() + moved.contents()).allSatisfy { !$0.contains("hf_secret") })
  }

  @Test("No token goes over the network unencrypted, and none that is no token")
  func tokenInTheClear() throws {
    var client = hub.client(cache.url)
    client.token = "hf_x"
    for (endpoint, isSent) in [
      ("https://huggingface.co", true), ("http://127.0.0.1:80", true), ("http://localhost", true),
      ("http://[::1]:8080/x", true), ("http://huggingface.co", false), ("http://10.0.0.1", false),
      ("http://127.0.0.1.example", false),
    ] {
      client.endpoint = endpoint
      #expect(try HubClient(client, repository: "a").hasToken == isSent, "\(endpoint)")
    }
    for text in ["", "huggingface.co", "ftp://x", "https://", "https://a:b@c", "https://a?b", "\n"]
    {
      client.endpoint = text
      #expect(throws: HubError.invalidEndpoint(text: text)) {
        try HubClient(client, repository: "a")
      }
    }
    client.endpoint = "https://huggingface.co/"
    client.token = "a\r\nHost: x"
    #expect(throws: HubError.unauthorized(repository: "a")) {
      try HubClient(client, repository: "a")
    }
  }
}
