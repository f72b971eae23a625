import Contrast
import ContrastGeneration
import ExampleModels
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Metrics
import NIOCore
import PrometheusMetrics
import Testing

@testable import PhotoLibrary
@testable import PhotoServer

/// A server over the example pictures.
final class TestServer: Sendable {
  let folder: URL
  let database: PhotoDatabase
  let server: PhotoServer

  /// Of all servers of this process.
  static let metrics = {
    let metrics = PrometheusMetrics.photoSearch()
    MetricsSystem.bootstrap(metrics)
    return metrics
  }()

  static let pictures = URL(filePath: #filePath)
    .appending(path: "../../../../Pictures").standardizedFileURL

  init() async throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "photo-server-tests-\(UUID().uuidString)")
    database = try PhotoDatabase(folder: folder, creating: true)
    try await database.addRoot(Self.pictures.path)
    var logger = Logger(label: "tests")
    logger.logLevel = .critical
    let source = ModelSource()
    try await Indexer(database: database, source: source, logger: logger) {
      try await $0.open(builtIn: ExampleModels.pictureLLM2CLIP, threads: 2)
    }.run()
    var options = PhotoServer.Options()
    // The tests' client names no port, as clients do for port 80.
    options.port = 80
    options.indexes = false
    options.metrics = Self.metrics
    options.matcher = ExampleModels.pictureBLIP
    options.captioner = ExampleModels.pictureBLIP
    server = PhotoServer(
      database: database, builtIn: ExampleModels.pictureLLM2CLIP, options: options, logger: logger)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Opened once: the tests do not get into each other's way.
  static let shared = Task { try await TestServer() }

  func test(_ body: @Sendable @escaping (any TestClientProtocol) async throws -> Void) async throws
  {
    try await server.application().test(.router, body)
  }

  var headers: HTTPFields {
    var headers: HTTPFields = [.contentType: "application/json"]
    headers[TokenCheck.header] = server.token
    return headers
  }

  /// The names of the files of photos that were found.
  func names(_ response: TestResponse) async throws -> [String] {
    struct Reply: Decodable { let matches: [PhotoMatch] }
    let reply = try JSONDecoder().decode(Reply.self, from: Data(response.body.readableBytesView))
    return try await database.photos(reply.matches.map(\.id))
      .map { URL(filePath: $0.path).lastPathComponent }
  }
}

@Suite struct ServerTests {
  @Test("Prometheus is told of photos and requests")
  func metrics() async throws {
    let test = try await TestServer.shared.value
    try await test.test { client in
      _ = try await client.execute(uri: "/api/photos/1", method: .get)
      let response = try await client.execute(uri: "/metrics", method: .get)
      #expect(response.status == .ok)
      #expect(response.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
      let text = String(buffer: response.body)
      for line in [
        "# TYPE photo_search_photos gauge", #"photo_search_photos{state="indexed"} 8"#,
        "photo_search_folders_unreachable 0",
      ] {
        #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)")
      }
      #expect(text.contains("hb_requests{") && text.contains("/api/photos/"))
    }
  }

  @Test("The page and its files are there, and every answer has the headers that keep others out")
  func page() async throws {
    let test = try await TestServer.shared.value
    try await test.test { client in
      for (path, type, status) in [
        ("/", "text/html", HTTPResponse.Status.ok), ("/page.css", "text/css", .ok),
        ("/page.js", "text/javascript", .ok), ("/api/session", "application/json", .ok),
        ("/api/photos/1", "application/json", .ok), ("/none", "", .notFound),
        ("/api/photos/99999", "", .notFound),
      ] {
        try await client.execute(uri: path, method: .get) { response in
          #expect(response.status == status, "\(path)")
          #expect(response.headers[.contentType]?.hasPrefix(type) ?? type.isEmpty, "\(path)")
          for (name, value) in SecurityHeaders.fields {
            #expect(response.headers[HTTPField.Name(name)!] == value, "\(path) \(name)")
          }
        }
      }
      // What the policy forbids is not in the page.
      try await client.execute(uri: "/", method: .get) { response in
        let page = String(buffer: response.body)
        for forbidden in ["http://", "https://", "style=", "onclick", "<script>"] {
          #expect(!page.contains(forbidden), "\(forbidden)")
        }
      }
    }
  }

  @Test("Words and filters find photos; pages fit together")
  func searches() async throws {
    let test = try await TestServer.shared.value
    try await test.test { client in
      func search(_ json: String) async throws -> [String] {
        try await client.execute(
          uri: "/api/search", method: .post, headers: test.headers, body: ByteBuffer(string: json)
        ) { response in
          #expect(response.status == .ok, "\(json): \(String(buffer: response.body))")
          return try await test.names(response)
        }
      }
      #expect(try await search(#"{"text": "a photo of a dog"}"#).first == "dog.png")
      let all = try await search(#"{"text": "ein Schiff", "all": true}"#)
      #expect(all.first == "ship.png")
      #expect(all.count == 8)
      let folder = TestServer.pictures.path
      #expect(
        try await search(
          #"{"text": "ein Schiff", "all": true, "count": 3, "filter": {"folder": "\#(folder)"}}"#)
          == Array(all.prefix(3)))
      #expect(
        try await search(#"{"text": "ein Schiff", "all": true, "filter": {"camera": "none"}}"#)
          == [])
      let photo = try #require(try await test.database.photo(at: folder + "/frog.png"))
      #expect(try await search(#"{"like": [\#(photo.id)], "all": true}"#).first == "frog.png")

      try await client.execute(
        uri: "/api/listing", method: .post, headers: test.headers, body: ByteBuffer(string: "{}")
      ) { response in
        struct Reply: Decodable { let ids: [Int64] }
        let reply = try JSONDecoder().decode(
          Reply.self, from: Data(response.body.readableBytesView))
        #expect(reply.ids.count == 8)
      }
    }
  }

  @Test("A picture that is sent finds itself; photos, thumbnails and marks go by number")
  func pictures() async throws {
    let test = try await TestServer.shared.value
    let bytes = try Data(contentsOf: TestServer.pictures.appending(path: "horse.png"))
    try await test.test { client in
      let picture = try await client.execute(
        uri: "/api/pictures", method: .post, headers: test.headers, body: ByteBuffer(bytes: bytes)
      ) { response in
        struct Reply: Decodable { let picture: String }
        return try JSONDecoder().decode(Reply.self, from: Data(response.body.readableBytesView))
          .picture
      }
      try await client.execute(
        uri: "/api/search", method: .post, headers: test.headers,
        body: ByteBuffer(string: #"{"pictures": ["\#(picture)"], "count": 1, "all": true}"#)
      ) { response in
        let names = try await test.names(response)
        #expect(names == ["horse.png"])
      }

      let photo = try #require(
        try await test.database.photo(at: TestServer.pictures.path + "/horse.png"))
      try await client.execute(uri: "/api/files/\(photo.id)", method: .get) { response in
        #expect(response.headers[.contentType] == "image/png")
        #expect(Data(response.body.readableBytesView) == bytes)
      }
      try await client.execute(uri: "/api/thumbnails/\(photo.id)", method: .get) { response in
        #expect(response.headers[.contentType] == "image/jpeg")
      }
      for mark in [true, false] {
        try await client.execute(
          uri: "/api/photos/\(photo.id)/favourite", method: .put, headers: test.headers,
          body: ByteBuffer(string: #"{"favourite": \#(mark)}"#)
        ) { #expect($0.status == .ok) }
        #expect(try await test.database.photo(photo.id)?.isFavourite == mark)
      }
    }
  }

  @Test("With a BLIP model photos are described, and the first of a search are ranked anew")
  func closerLook() async throws {
    let test = try await TestServer.shared.value
    try await test.test { client in
      struct Caption: Decodable { let caption: String }
      let captioner = try await ImageCaptioner(directory: ExampleModels.pictureBLIP)
      for file in ["ship.png", "horse.png"] {
        let photo = try #require(
          try await test.database.photo(at: TestServer.pictures.path + "/" + file))
        let thumbnail = try #require(try await test.database.thumbnail(of: photo.id))
        let expected = try await captioner.caption(.bytes(Array(thumbnail), name: file))
        try await client.execute(
          uri: "/api/photos/\(photo.id)/caption", method: .post, headers: test.headers
        ) { response in
          #expect(response.status == .ok)
          let reply = try JSONDecoder().decode(
            Caption.self, from: Data(response.body.readableBytesView))
          #expect(!reply.caption.isEmpty && reply.caption == expected)
        }
      }
      try await client.execute(
        uri: "/api/photos/99999/caption", method: .post, headers: test.headers
      ) { #expect($0.status == .notFound) }

      func search(_ json: String) async throws -> [String] {
        try await client.execute(
          uri: "/api/search", method: .post, headers: test.headers, body: ByteBuffer(string: json)
        ) { response in
          #expect(response.status == .ok)
          return try await test.names(response)
        }
      }
      let plain = try await search(#"{"text": "a horse", "all": true}"#)
      let closer = try await search(#"{"text": "a horse", "all": true, "closer": true}"#)
      #expect(closer.first == "horse.png")
      #expect(Set(closer) == Set(plain))
      // Several terms, and later pages, are as they are without.
      for rest in [#""text": "a horse + a ship""#, #""text": "-horse""#] {
        let (with, without) = (
          try await search("{\(rest), \"all\": true, \"closer\": true}"),
          try await search("{\(rest), \"all\": true}")
        )
        #expect(with == without)
      }
    }
  }

  @Test("Hostile requests get the documented status and change nothing")
  func hostileRequests() async throws {
    let test = try await TestServer.shared.value
    try await test.test { client in
      func post(
        _ path: String, _ body: String, _ status: HTTPResponse.Status,
        headers: HTTPFields? = nil, method: HTTPRequest.Method = .post
      ) async throws {
        try await client.execute(
          uri: path, method: method, headers: headers ?? test.headers,
          body: ByteBuffer(string: body)
        ) { #expect($0.status == status, "\(path) \(body.prefix(60))") }
      }
      // Another site: without the token, with a wrong one, and with what a browser says of it.
      try await post("/api/search", "{}", .forbidden, headers: [.contentType: "application/json"])
      var wrong = test.headers
      wrong[TokenCheck.header] = String(repeating: "0", count: 64)
      try await post(
        "/api/photos/1/favourite", #"{"favourite": true}"#, .forbidden, headers: wrong, method: .put
      )
      var other = test.headers
      other[HTTPField.Name("Sec-Fetch-Site")!] = "cross-site"
      try await post("/api/search", #"{"text": "dog"}"#, .forbidden, headers: other)
      try await client.execute(
        uri: "/api/session", method: .get, headers: [HTTPField.Name("Sec-Fetch-Site")!: "same-site"]
      ) {
        #expect($0.status == .forbidden)
      }
      // Bodies.
      var plain = test.headers
      plain[.contentType] = "text/plain"
      try await post("/api/search", "{}", .unsupportedMediaType, headers: plain)
      for body in [
        "", "{", "[]", "null", #"{"text": 1}"#, #"{"count": 1e400}"#, #"{"count": "5"}"#,
        #"{"filter": {"kinds": ["none"]}}"#, #"{"filter": {"box": {"south": 1}}}"#,
        #"{"like": [1.5]}"#, #"{"text": "\#u{0}"}"#, String(repeating: "[", count: 30_000),
        #"{"a":"# + String(repeating: #"{"a":"#, count: 8000),
      ] {
        try await post("/api/search", body, .badRequest)
      }
      for body in [
        "{}", #"{"text": "  "}"#, #"{"text": "dog^x"}"#, #"{"like": [-5]}"#,
        #"{"like": [9223372036854775807]}"#,
        #"{"like": [\#(String(repeating: "1,", count: 40))1]}"#, #"{"text": "dog", "like": []} x"#,
      ] {
        try await post("/api/search", body, .badRequest)
      }
      try await post("/api/search", #"{"pictures": ["../../etc/passwd"]}"#, .notFound)
      try await post(
        "/api/search", #"{"text": "\#(String(repeating: "x", count: 70_000))"}"#, .contentTooLarge)
      try await post("/api/search", #"{"text": "dog", "count": -9223372036854775808}"#, .ok)
      try await post(
        "/api/search", #"{"text": "dog", "count": 9223372036854775807, "all": true}"#, .ok)
      try await post("/api/search", #"{"text": "dog", "after": {"id": -1, "score": -3e38}}"#, .ok)
      // Pictures.
      for body in ["", "no picture", "GIF89a", "\u{89}PNG"] {
        try await post("/api/pictures", body, .unsupportedMediaType)
      }
      // Models are named, never found by a path; this server does not index.
      for name in ["", "x", "../x", "a/../b", "/etc/passwd", "a/b/c", "a/", "a b/c", "~/x", "./x"] {
        try await post("/api/model", #"{"name": "\#(name)"}"#, .conflict)
        #expect(!ModelRequest(name: name).isRepository, "\(name)")
      }
      #expect(ModelRequest(name: "google/siglip2-base-patch16-256").isRepository)
      // Numbers and paths.
      for path in [
        "/api/photos/x", "/api/photos/1e3", "/api/thumbnails/99999999999999999999",
        "/api/files/..%2F..%2Fetc%2Fpasswd",
      ] {
        try await client.execute(uri: path, method: .get) {
          #expect($0.status == .badRequest || $0.status == .notFound, "\(path)")
        }
      }
      for path in [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/page.css/../../secret", "/api/files/-1",
        "/api/thumbnails/0", "//evil.example/", "/api/photos/1/", "/api/files/",
      ] {
        try await client.execute(uri: path, method: .get) {
          #expect($0.status != .ok || path == "/api/photos/1/" || path.hasPrefix("//"), "\(path)")
          #expect(!String(buffer: $0.body).contains("root:"))
        }
      }
      // Random bytes.
      var generator = SystemRandomNumberGenerator()
      for _ in 0..<200 {
        let bytes = (0..<Int.random(in: 0...300)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
        for path in ["/api/search", "/api/listing", "/api/pictures"] {
          try await client.execute(
            uri: path, method: .post, headers: test.headers, body: ByteBuffer(bytes: bytes)
          ) { #expect($0.status.code >= 400 && $0.status.code < 500) }
        }
      }
      #expect(try await test.database.status().indexed == 8)
      #expect(try await test.database.photo(1)?.isFavourite == false)
    }
  }

  @Test("A name that only leads to this machine gets nothing")
  func otherHosts() async throws {
    let test = try await TestServer.shared.value
    try await test.server.application().test(.live) { client in
      let port = try #require(client.port)
      for (host, status) in [
        ("localhost", HTTPResponse.Status.ok), ("127.0.0.1", .ok), ("[::1]:80", .ok),
        ("evil.example", .misdirectedRequest), ("localhost:8080", .misdirectedRequest),
        ("localhost.evil.example", .misdirectedRequest), ("127.0.0.1.nip.io", .misdirectedRequest),
        ("", .misdirectedRequest),
      ] {
        try await TestClient.withClient(host: "127.0.0.1", port: port) { other in
          let response = try await other.execute(
            TestClient.Request("/api/session", method: .get, authority: host))
          #expect(response.status == status, "\(host)")
          if status != .ok {
            #expect(!String(buffer: response.body ?? ByteBuffer()).contains(test.server.token))
          }
        }
      }
    }
  }
}
