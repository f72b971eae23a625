import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastHub

@Suite("The environment of the Hub") struct EnvironmentTests {
  @Test("Variables are those of huggingface_hub")
  func variables() throws {
    let folder = try TemporaryFolder()
    let home = folder.url.path
    var hub = Hub(environment: ["HOME": home])
    #expect(hub.endpoint == "https://huggingface.co" && hub.token == nil && !hub.isOffline)
    #expect(hub.cache.path == home + "/.cache/huggingface/hub")
    hub = Hub(environment: [
      "HOME": home, "HF_ENDPOINT": "https://mirror.example/", "HF_HOME": "~/hf", "HF_TOKEN": " a\n",
      "HF_HUB_OFFLINE": "yes",
    ])
    #expect(hub.endpoint == "https://mirror.example/" && hub.token == "a" && hub.isOffline)
    #expect(hub.cache.path == home + "/hf/hub")
    for (text, isOffline) in [("1", true), ("ON", true), ("true", true), ("0", false), ("", false)]
    {
      #expect(Hub(environment: ["HF_HUB_OFFLINE": text]).isOffline == isOffline)
      #expect(Hub(environment: ["TRANSFORMERS_OFFLINE": text]).isOffline == isOffline)
    }
  }

  @Test("The token is that of a variable, else that of a file")
  func token() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("hf"), withIntermediateDirectories: true)
    try "file\n".write(toFile: folder.path("hf/token"), atomically: true, encoding: .utf8)
    try "other".write(toFile: folder.path("other"), atomically: true, encoding: .utf8)
    let home = ["HF_HOME": folder.path("hf")]
    func token(_ more: [String: String]) -> String? {
      Hub(environment: home.merging(more) { $1 }).token
    }
    #expect(token([:]) == "file")
    #expect(token(["HF_TOKEN": "variable"]) == "variable")
    #expect(token(["HF_TOKEN": "  "]) == "file")
    #expect(token(["HUGGING_FACE_HUB_TOKEN": "old"]) == "old")
    #expect(token(["HF_TOKEN_PATH": folder.path("other")]) == "other")
    #expect(token(["HF_TOKEN_PATH": folder.path("none")]) == nil)
    #expect(token(["HF_HUB_DISABLE_IMPLICIT_TOKEN": "1", "HF_TOKEN": "variable"]) == nil)
  }

  @Test("Offline nothing is asked, and what is missing is named")
  func offline() async throws {
    let (hub, cache) = (try FakeHub(), try TestCache())
    let client = hub.client(cache.url).with { $0.isOffline = true }
    let folder = cache.path("models--org--name")
    let missing = HubError.offline(repository: "org/name", file: folder)
    await #expect(throws: missing) { try await client.fetch("org/name") }
    await #expect(throws: missing) {
      try await client.location(of: "org/name", .ifMissing)
    }
    #expect(hub.server.requests.isEmpty && cache.contents() == [])
    let online = hub.client(cache.url)
    try await online.fetch("org/name", files: ["*.json"])
    let count = hub.server.requests.count
    let pointer = "\(folder)/snapshots/\(FakeHub.first)/model.safetensors"
    await #expect(throws: HubError.offline(repository: "org/name", file: pointer)) {
      try await client.fetch("org/name")
    }
    #expect(
      try await client.fetch("org/name", files: ["config.json"]).path + "/model.safetensors"
        == pointer)
    #expect(hub.server.requests.count == count)
    try await online.fetch("org/name")
    #expect(
      try await client.fetch("org/name").path == pointer.replacing("/model.safetensors", with: ""))
    // A cache of older versions has no lists.
    try FileManager.default.removeItem(atPath: folder + "/trees")
    _ = try await client.fetch("org/name")
  }

  @Test("Without a connection a complete model is opened, an incomplete one is an error")
  func disconnected() async throws {
    let (hub, cache) = (try FakeHub(), try TestCache())
    let online = hub.client(cache.url)
    let folder = try await online.fetch("org/name")
    let client = online.with { $0.endpoint = "http://127.0.0.1:1" }
    #expect(try await client.location(of: "org/name", .ifMissing) == folder)
    #expect(try await client.location(of: "org/name", .ifChanged) == folder)
    await #expect(throws: HubError.self) { try await client.fetch("org/name") }
    try FileManager.default.removeItem(at: folder.appending(path: "config.json"))
    for download in [Hub.Download.ifMissing, .ifChanged] {
      let error = await #expect(throws: HubError.self) {
        try await client.location(of: "org/name", download)
      }
      guard case .connection? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    // The Hub says that there is no such revision: nothing of the cache stands for it.
    hub.fail { _ in .failure(404, code: "RevisionNotFound") }
    await #expect(throws: HubError.revisionNotFound(repository: "org/name", revision: "main")) {
      try await online.location(of: "org/name", .ifChanged)
    }
  }
}
