import ExampleModels
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import PhotoLibrary
@testable import PhotoServer

@Suite struct AccessTests {
  /// A server with a password over an empty library.
  final class Guarded: Sendable {
    static let password = "correct horse"
    let folder: URL
    let database: PhotoDatabase
    let server: PhotoServer

    init(isBehindTLS: Bool = false) async throws {
      folder = FileManager.default.temporaryDirectory
        .appending(path: "photo-access-tests-\(UUID().uuidString)")
      database = try PhotoDatabase(folder: folder, creating: true)
      try Password.set(Self.password, in: folder)
      var logger = Logger(label: "tests")
      logger.logLevel = .critical
      var options = PhotoServer.Options()
      options.port = 80
      options.indexes = false
      options.address = "0.0.0.0"
      options.password = try Password(in: folder)
      options.isBehindTLS = isBehindTLS
      server = PhotoServer(
        database: database, builtIn: ExampleModels.pictureLLM2CLIP, options: options, logger: logger
      )
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private static let json: HTTPFields = [.contentType: "application/json"]

  private static func login(
    _ client: any TestClientProtocol, _ password: String, headers: HTTPFields = json
  ) async throws -> TestResponse {
    let body = try JSONEncoder().encode(["password": password])
    return try await client.execute(
      uri: "/api/login", method: .post, headers: headers, body: ByteBuffer(bytes: body)
    ) { $0 }
  }

  /// What a browser sends back of a cookie.
  private static func cookie(_ response: TestResponse) throws -> String {
    try #require(response.headers[.setCookie]).split(separator: ";").first.map(String.init) ?? ""
  }

  private struct Session: Decodable {
    let token: String
    let hasPassword: Bool
  }

  private static func session(
    _ client: any TestClientProtocol, _ cookie: String
  ) async throws -> Session {
    try await client.execute(uri: "/api/session", method: .get, headers: [.cookie: cookie]) {
      #expect($0.status == .ok)
      return try JSONDecoder().decode(Session.self, from: Data($0.body.readableBytesView))
    }
  }

  @Test("Without the password nothing but the page is handed out; with it, a session that ends")
  func sessions() async throws {
    let guarded = try await Guarded()
    try await guarded.server.application().test(.router) { client in
      for path in ["session", "status", "events", "photos/1", "thumbnails/1", "files/1", "none"] {
        for cookie in ["", "photo-search-session=", "photo-search-session=\(guarded.server.token)"]
        {
          try await client.execute(
            uri: "/api/\(path)", method: .get, headers: [.cookie: cookie]
          ) { response in
            #expect(response.status == .unauthorized || path == "none", "\(path)")
            #expect(response.status != .ok, "\(path)")
            for (name, value) in SecurityHeaders.fields {
              #expect(response.headers[HTTPField.Name(name)!] == value, "\(path) \(name)")
            }
          }
        }
      }
      var headers = Self.json
      headers[TokenCheck.header] = guarded.server.token
      for (method, path) in [
        (HTTPRequest.Method.post, "search"), (.post, "listing"), (.post, "pictures"),
        (.post, "logout"), (.put, "photos/1/favourite"),
      ] {
        try await client.execute(
          uri: "/api/\(path)", method: method, headers: headers, body: ByteBuffer(string: "{}")
        ) { #expect($0.status == .unauthorized, "\(path)") }
      }
      try await client.execute(uri: "/", method: .get) { #expect($0.status == .ok) }

      let wrong = try await Self.login(client, "wrong password")
      #expect(wrong.status == .unauthorized)
      #expect(wrong.headers[.setCookie] == nil)
      let right = try await Self.login(client, Guarded.password)
      #expect(right.status == .noContent)
      let set = try #require(right.headers[.setCookie])
      for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="] {
        #expect(set.contains(part), "\(part)")
      }
      #expect(!set.contains("Secure"))
      let cookie = try Self.cookie(right)
      let session = try await Self.session(client, "other=1; \(cookie)")
      #expect(session.hasPassword)

      // Each session has a token of its own.
      let other = try await Self.session(
        client, try Self.cookie(try await Self.login(client, Guarded.password)))
      #expect(other.token != session.token)
      for (token, status) in [
        ("", HTTPResponse.Status.forbidden), (guarded.server.token, .forbidden),
        (other.token, .forbidden), (session.token, .serviceUnavailable),
      ] {
        headers[TokenCheck.header] = token
        headers[.cookie] = cookie
        // Nothing is indexed in this library, which only who is let in is told.
        try await client.execute(
          uri: "/api/search", method: .post, headers: headers,
          body: ByteBuffer(string: #"{"text": "dog"}"#)
        ) { #expect($0.status == status) }
      }

      try await client.execute(uri: "/api/logout", method: .post, headers: headers) {
        #expect($0.status == .noContent)
        #expect($0.headers[.setCookie]?.contains("Max-Age=0") == true)
      }
      try await client.execute(uri: "/api/session", method: .get, headers: [.cookie: cookie]) {
        #expect($0.status == .unauthorized)
      }
    }
  }

  @Test("Other pages cannot log in, and who guesses waits")
  func guesses() async throws {
    let guarded = try await Guarded()
    try await guarded.server.application().test(.router) { client in
      #expect(
        try await Self.login(client, Guarded.password, headers: [.contentType: "text/plain"]).status
          == .unsupportedMediaType)
      var foreign = Self.json
      foreign[HTTPField.Name("Sec-Fetch-Site")!] = "cross-site"
      #expect(
        try await Self.login(client, Guarded.password, headers: foreign).status == .forbidden)
      for body in ["", "{}", "[]", #"{"password": 1}"#, #"{"password": null}"#] {
        try await client.execute(
          uri: "/api/login", method: .post, headers: Self.json, body: ByteBuffer(string: body)
        ) { #expect($0.status == .badRequest) }
      }
      // Where a password takes longer to check than the first wait, a later one is felt.
      var isBlocked = false
      for guess in 0..<GuessLimit.free + 8 where !isBlocked {
        let status = try await Self.login(client, "guess number \(guess)").status
        isBlocked = status == .tooManyRequests
        #expect(isBlocked ? guess >= GuessLimit.free : status == .unauthorized)
      }
      #expect(isBlocked)
      // Even the right one.
      let late = try await Self.login(client, Guarded.password)
      #expect(late.status == .tooManyRequests)
      #expect(late.headers[.retryAfter] != nil)
    }
  }

  @Test("Behind TLS a cookie goes over TLS only, and browsers are told to stay there")
  func behindTLS() async throws {
    let guarded = try await Guarded(isBehindTLS: true)
    try await guarded.server.application().test(.router) { client in
      let right = try await Self.login(client, Guarded.password)
      let set = try #require(right.headers[.setCookie])
      #expect(set.hasPrefix("__Host-photo-search-session="))
      #expect(set.hasSuffix("; Secure"))
      #expect(right.headers[.strictTransportSecurity] == "max-age=31536000")
      _ = try await Self.session(client, try Self.cookie(right))
    }
  }

  @Test("Guesses of one address, and of all together, are slowed down and forgotten")
  func limits() {
    let start = ContinuousClock.now
    let limit = GuessLimit()
    for _ in 0..<GuessLimit.free {
      #expect(limit.wait("a", now: start) == nil)
      limit.failed("a", now: start)
    }
    #expect(limit.wait("a", now: start) == .seconds(1))
    #expect(limit.wait("b", now: start) == nil)
    #expect(limit.wait("a", now: start + .seconds(1)) == nil)
    limit.failed("a", now: start + .seconds(1))
    #expect(limit.wait("a", now: start + .seconds(1)) == .seconds(2))
    for _ in 0..<40 { limit.failed("a", now: start + .seconds(10)) }
    #expect(limit.wait("a", now: start + .seconds(10)) == .seconds(900))
    // After a quarter of an hour, and another one of silence, it begins anew.
    limit.failed("a", now: start + .seconds(2000))
    #expect(limit.wait("a", now: start + .seconds(2000)) == nil)
    limit.succeeded("a")

    let crowd = GuessLimit()
    for number in 0..<GuessLimit.freeOfAll { crowd.failed("\(number)", now: start) }
    #expect(crowd.wait("new", now: start) == .seconds(60))
    #expect(crowd.wait("new", now: start + .seconds(61)) == nil)
    for number in 0..<30_000 { crowd.failed("\(number)", now: start + .seconds(100)) }
  }

  @Test("Sessions end when they are not used, and after a month")
  func sessionTimes() {
    let start = ContinuousClock.now
    let sessions = Sessions()
    let (used, unused) = (sessions.begin(now: start), sessions.begin(now: start))
    var now = start
    while now - start < Sessions.longest - Sessions.idle {
      now += Sessions.idle - .seconds(1)
      #expect(sessions.session(used, now: now) != nil)
    }
    #expect(sessions.session(unused, now: now) == nil)
    #expect(sessions.session(used, now: start + Sessions.longest + .seconds(1)) == nil)
    #expect(sessions.session("", now: start) == nil)
    // No more than a thousand: the longest unused one goes.
    let first = sessions.begin(now: now)
    for _ in 0..<1000 { _ = sessions.begin(now: now + .seconds(1)) }
    #expect(sessions.session(first, now: now + .seconds(1)) == nil)
  }

  @Test("A password is kept unreadable, in a file that only its owner reads")
  func passwords() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "photo-password-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Password(in: folder) == nil)
    for bad in ["", "short", String(repeating: "x", count: 1025)] {
      #expect(throws: AccessError.passwordLength) { try Password.set(bad, in: folder) }
    }
    try Password.set("Pässword 1", in: folder)
    let file = folder.appending(path: Password.fileName)
    let first = try String(contentsOf: file, encoding: .utf8)
    #expect(!first.contains("ssword 1"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let password = try #require(try Password(in: folder))
    #expect(password.matches("Pässword 1"))
    for other in [
      "Pässword 2", "Pässword 1 ", "pässword 1", "", String(repeating: "x", count: 5000),
    ] {
      #expect(!password.matches(other))
    }
    // Another salt each time.
    try Password.set("Pässword 1", in: folder)
    #expect(try String(contentsOf: file, encoding: .utf8) != first)
    for damaged in ["", "scrypt-15-8-3 AAAA BBBB", "plain secret secret", "scrypt-15-8-3 "] {
      try Data(damaged.utf8).write(to: file)
      #expect(throws: AccessError.damagedPassword(file: file.path)) { try Password(in: folder) }
    }
  }

  @Test(
    "Other machines are let in with a password only, and by addresses and the names that are given")
  func addresses() async throws {
    for address in ["127.0.0.1", "127.9.9.9", "localhost", "::1", "0:0:0:0:0:0:0:1"] {
      #expect(PhotoServer.isLoopback(address) || address.hasPrefix("0:"), "\(address)")
    }
    for address in ["0.0.0.0", "::", "192.168.1.5", "128.0.0.1", "example.org", "", "1", "fe80::1"]
    {
      #expect(!PhotoServer.isLoopback(address), "\(address)")
    }
    for host in ["192.168.1.5", "192.168.1.5:8470", "[fe80::1]", "[::1]:80"] {
      #expect(HostCheck.isAddress(host), "\(host)")
    }
    for host in [
      "evil.example", "1.2.3.4.evil.example", "1.2.3.4:x", "[::1]evil", "2130706433", "", "[evil]",
    ] {
      #expect(!HostCheck.isAddress(host), "\(host)")
    }
    let test = try await TestServer.shared.value
    var options = PhotoServer.Options()
    options.address = "0.0.0.0"
    let open = PhotoServer(
      database: test.database, builtIn: ExampleModels.pictureLLM2CLIP, options: options,
      logger: Logger(label: "tests"))
    await #expect(throws: AccessError.noPassword(address: "0.0.0.0")) {
      try await open.application()
    }
  }
}
