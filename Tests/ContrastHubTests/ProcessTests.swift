// Before Swift 6.3 a process that a test starts gets no values.
#if compiler(>=6.3)

  import ContrastFiles
  import ContrastTestSupport
  import Foundation
  import Synchronization
  import Testing

  @testable import ContrastHub

  /// What a child process does.
  private enum Child {
    static func hub(_ address: String, _ folder: String) -> Hub {
      var hub = Hub(environment: [:])
      hub.endpoint = address
      hub.cache = URL(filePath: folder)
      hub.connections = 3
      hub.pieceSize = 8192
      return hub
    }

    /// Fetches, and is killed when so many bytes are there, or so many milliseconds are over.
    static func fetchUntilKilled(
      _ address: String, _ folder: String, bytes: Int, milliseconds: Int
    ) async throws {
      var hub = hub(address, folder)
      hub.progress = { if $0.done >= bytes { kill(getpid(), SIGKILL) } }
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        kill(getpid(), SIGKILL)
      }
      try await hub.fetch("org/name")
      // It was faster.
      kill(getpid(), SIGKILL)
    }
  }

  extension Child {
    /// Fetches from a server that stalls, and cancels.
    ///
    /// - Returns: whether that took less than a second.
    static func isCancelledSoon(_ address: String, _ folder: String, waits: Bool) async throws
      -> Bool
    {
      var hub = hub(address, folder)
      if waits { hub.pause = { _ in try await Task.sleep(for: .seconds(60)) } }
      let task = Task { [hub] in try await hub.fetch("org/name") }
      try await Task.sleep(for: .milliseconds(500))
      let start = ContinuousClock.now
      task.cancel()
      do { _ = try await task.value } catch is CancellationError {
        return ContinuousClock.now - start < .seconds(1)
      }
      return false
    }
  }

  @Suite("Processes that fetch", .serialized) struct ProcessTests {
    let hub: FakeHub
    let cache: TestCache

    init() throws {
      hub = try FakeHub()
      cache = try TestCache()
    }

    private let total = FakeHub.read.reduce(0) { $0 + FakeHub.files[$1]!.content.count }

    private func killed(bytes: Int, milliseconds: Int) async {
      let (address, folder) = (hub.server.address, cache.url.path)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [
          address = address as String, folder = folder as String, bytes = bytes as Int,
          milliseconds = milliseconds as Int
        ] in
        try await Child.fetchUntilKilled(
          address, folder, bytes: bytes, milliseconds: milliseconds)
      }
      cache.check(FakeHub.files)
    }

    private func slow() {
      hub.failAtCDN { request in
        var response = ServerResponse.content(FakeHub.files["model.safetensors"]!.content, request)
        (response.parts, response.pause) = (4, 0.005)
        return response
      }
    }

    @Test(
      "Killed at twenty moments, a fetch is taken up, and the bytes are right",
      .timeLimit(.minutes(5)))
    func killedAtRandom() async throws {
      slow()
      var generator = SystemRandomNumberGenerator()
      for round in 0..<20 {
        if round.isMultiple(of: 2) {
          // From nothing to any byte, the last included: then the checksum is still to come.
          try? FileManager.default.removeItem(at: cache.url)
          let bytes = round == 0 ? total : Int.random(in: 1...total, using: &generator)
          await killed(bytes: bytes, milliseconds: 30_000)
        } else {
          // From there on for some time.
          await killed(
            bytes: .max, milliseconds: Int.random(in: 0...150, using: &generator))
        }
        if round % 4 == 3 {
          try await hub.client(cache.url).fetch("org/name")
          cache.check(FakeHub.files)
          #expect(cache.contents("models--org--name/blobs").count == FakeHub.read.count)
          #expect(cache.contents("models--org--name/snapshots/\(FakeHub.first)") == FakeHub.read)
        }
      }
    }

    @Test("What a killed process has fetched is not fetched again, to the byte")
    func resumed() async throws {
      slow()
      await killed(bytes: total * 3 / 4, milliseconds: 30_000)
      let before = hub.cdn.requests.count
      try await hub.client(cache.url).fetch("org/name")
      let bytes = hub.cdn.requests.dropFirst(before).reduce(0) {
        $0 + ($1.range(of: 100_000)?.count ?? 100_000)
      }
      #expect(bytes <= total / 4 + 1 && bytes > 0, "\(bytes)")
      cache.check(FakeHub.files)
      #expect(cache.contents("models--org--name/blobs").count == FakeHub.read.count)
    }

    @Test("What a killed process left damaged is fetched anew")
    func damaged() async throws {
      slow()
      await killed(bytes: total * 3 / 4, milliseconds: 30_000)
      let partial = try #require(
        cache.contents("models--org--name/blobs").first { $0.hasSuffix(".contrast.incomplete") })
      let file = try #require(
        FileHandle(forUpdatingAtPath: cache.path("models--org--name/blobs/\(partial)")))
      try file.seek(toOffset: 100)
      try file.write(contentsOf: Data([0, 1, 2, 3]))
      try file.close()
      try await hub.client(cache.url).fetch("org/name")
      cache.check(FakeHub.files)
      #expect(cache.contents("models--org--name/snapshots/\(FakeHub.first)") == FakeHub.read)
    }

    @Test("Two processes and two tasks fetch one repository once")
    func atATime() async throws {
      slow()
      let (address, folder) = (hub.server.address, cache.url.path)
      let client = hub.client(cache.url)
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<2 {
          group.addTask {
            await #expect(processExitsWith: .success) {
              [
                address = address as String, folder = folder as String
              ] in
              try await Child.hub(address, folder).fetch("org/name")
            }
          }
          group.addTask {
            await #expect(throws: Never.self) { try await client.fetch("org/name") }
          }
        }
      }
      cache.check(FakeHub.files)
      #expect(cache.contents("models--org--name/blobs").count == FakeHub.read.count)
      #expect(cache.contents("models--org--name/snapshots/\(FakeHub.first)") == FakeHub.read)
      #expect(hub.cdn.requests.count == 13)
    }

    @Test("A fetch that is cancelled ends within a second, and goes on later", arguments: 0..<4)
    func cancellation(place: Int) async throws {
      let stall: @Sendable (ServerRequest) -> ServerResponse? = { _ in
        var response = ServerResponse(body: [UInt8](repeating: 0, count: 1000))
        (response.parts, response.pause) = (100, 0.1)
        return response
      }
      switch place {
      case 0: hub.fail(stall)
      case 1: hub.fail { $0.path.contains("/tree/") ? stall($0) : nil }
      case 2:
        hub.failAtCDN {
          var response = ServerResponse.content(FakeHub.files["model.safetensors"]!.content, $0)
          (response.parts, response.pause) = (100, 0.1)
          return response
        }
      default: hub.fail { _ in .failure(503) }
      }
      let (address, folder, waits) = (hub.server.address, cache.url.path, place == 3)
      await #expect(processExitsWith: .success) {
        [address = address as String, folder = folder as String, waits = waits as Bool] in
        guard try await Child.isCancelledSoon(address, folder, waits: waits) else { exit(1) }
      }
      cache.check(FakeHub.files)
      #expect(cache.contents("models--org--name/snapshots") == [])
      hub.fail(nil)
      hub.failAtCDN(nil)
      try await hub.client(cache.url).fetch("org/name")
      cache.check(FakeHub.files)
    }

    @Test("Proxies of the environment are used, but for the hosts that it excepts")
    func proxies() async throws {
      hub.fail { $0.proxiedHost == nil ? .failure(500) : nil }
      hub.failAtCDN { $0.proxiedHost == nil ? nil : .failure(500) }
      let (proxy, folder) = (hub.server.address, cache.url.path)
      await #expect(processExitsWith: .success) {
        [
          proxy = proxy as String, folder = folder as String
        ] in
        for name in ["all_proxy", "ALL_PROXY", "NO_PROXY"] { unsetenv(name) }
        setenv("http_proxy", proxy, 1)
        setenv("no_proxy", "127.0.0.1", 1)
        try await Child.hub("http://hub.example", folder).fetch("org/name")
      }
      cache.check(FakeHub.files)
      #expect(cache.contents("models--org--name/snapshots/\(FakeHub.first)") == FakeHub.read)
      #expect(hub.server.requests.allSatisfy { $0.proxiedHost == "hub.example" })
    }

    @Test(
      "A proxy for encrypted connections is asked to connect, and sees neither token nor request",
      arguments: ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"], [false, true])
    func secureProxies(_ variable: String, isExcepted: Bool) async throws {
      hub.fail { _ in .failure(403) }
      let (proxy, folder) = (hub.server.address, cache.url.path)
      await #expect(processExitsWith: .success) {
        [
          proxy = proxy as String, folder = folder as String, variable = variable as String,
          isExcepted = isExcepted as Bool
        ] in
        for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
          unsetenv(name)
          unsetenv(name.uppercased())
        }
        setenv(variable, proxy, 1)
        if isExcepted { setenv("no_proxy", "other.example,hub.example", 1) }
        var hub = Child.hub("https://hub.example", folder)
        hub.token = "secret"
        hub.pause = { _ in }
        do {
          try await hub.fetch("org/name")
          exit(1)
        } catch HubError.connection {}
      }
      let requests = hub.server.requests
      #expect(requests.isEmpty == isExcepted)
      #expect(
        requests.allSatisfy {
          $0.method == "CONNECT" && $0.target == "hub.example:443" && $0.token == nil
        })
    }
  }

#endif
