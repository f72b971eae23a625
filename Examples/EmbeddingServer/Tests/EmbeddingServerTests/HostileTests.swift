import Foundation
import Testing

@testable import EmbeddingServerCore

/// Requests that somebody sends to break the server, drawn from a seed.
private struct HostileRequests {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  private mutating func one<T>(of values: [T]) -> T { values[below(values.count)] }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  private mutating func path() -> String {
    one(of: [
      "/embed", "/v1/embeddings", "/similarity", "/rerank", "/predict", "/tokenize", "/decode", "/",
    ])
  }

  /// A request, and whether the protocol itself is broken in it, so that no answer is one too.
  mutating func request() -> (bytes: [UInt8], isProtocol: Bool) {
    switch below(12) {
    case 0: return (post(bytes(below(2_000))), false)
    case 1: return (post(Array(json(depth: 4).utf8)), false)
    case 2: return (post(deep()), false)
    case 3: return (post(body(of: image())), false)
    case 4: return (post(numbers()), false)
    case 5: return (post(strings()), false)
    case 6: return (traversal(), true)
    case 7: return (method(), true)
    case 8: return (headers(), true)
    case 9: return (framing(), true)
    case 10: return (bytes(1 + below(300)) + Array("\r\n\r\n".utf8), true)
    default: return (post(truncatedBody()), false)
    }
  }

  private mutating func post(_ body: [UInt8]) -> [UInt8] {
    RawConnection.request(path(), body: body)
  }

  // MARK: Bodies

  /// Any JSON, with the keys of the interfaces.
  private mutating func json(depth: Int) -> String {
    let keys = [
      "inputs", "input", "query", "texts", "ids", "labels", "parameters", "source_sentence",
      "sentences", "model", "dimensions", "encoding_format", "truncate", "type", "image_url",
      "image",
      "text", "url", "candidate_labels", "hypothesis_template", "raw_scores", "normalize", "",
    ]
    switch below(depth > 0 ? 9 : 6) {
    case 0: return "null"
    case 1: return one(of: ["true", "false"])
    case 2: return one(of: ["0", "-1", "1.5", "1e400", "-0", "18446744073709551616", "1e-400"])
    case 3:
      return one(of: ["", "a dog", "data:image/", "data:image/png;base64,", "{}", "\u{0}"]).json
    case 4: return "small".json
    case 5: return one(of: ["small", "\u{202e}", "../../etc/passwd", "{{7*7}}", "' OR 1=1"]).json
    case 6:
      return "[" + (0..<below(5)).map { _ in json(depth: depth - 1) }.joined(separator: ",") + "]"
    default:
      let members = (0..<(1 + below(5))).map { _ in
        one(of: keys).json + ":" + json(depth: depth - 1)
      }
      return "{" + members.joined(separator: ",") + "}"
    }
  }

  private mutating func deep() -> [UInt8] {
    let depth = one(of: [100, 511, 513, 5_000, 100_000])
    let (open, close) = one(of: [("[", "]"), (#"{"a":"#, "}"), (#"{"inputs":["#, "]}")])
    let start = #"{"inputs":"# + String(repeating: open, count: depth)
    return Array(
      (below(2) == 0 ? start : start + "1" + String(repeating: close, count: depth) + "}").utf8)
  }

  private mutating func image() -> [UInt8] {
    guard var png = try? Samples.picture(one(of: ["dog", "horse", "bars", "diagram"])) else {
      return []
    }
    switch below(4) {
    case 0: png = Array(png.prefix(below(png.count)))
    case 1:
      for _ in 0..<(1 + below(20)) { png[below(png.count)] = UInt8(truncatingIfNeeded: next()) }
    case 2:
      // A size of any kind in the header, its checksum mended or not.
      for place in 16..<24 { png[place] = UInt8(truncatingIfNeeded: next()) }
    default:
      png =
        one(of: [[0xff, 0xd8, 0xff, 0xe0], Array("RIFF".utf8), Array("GIF89a".utf8)]) + bytes(200)
    }
    return png
  }

  private mutating func body(of image: [UInt8]) -> [UInt8] {
    let uri = "data:image/png;base64," + Data(image).base64EncodedString()
    let part = one(of: [
      uri.json, "{\"image\":\(uri.json)}",
      "{\"type\":\"image_url\",\"image_url\":{\"url\":\(uri.json)}}",
    ])
    return Array(
      "{\"inputs\":\(part),\"input\":\(part),\"labels\":[\"a\"],\"query\":\(part),\"texts\":[\"a\",\(part)]}"
        .utf8)
  }

  private mutating func numbers() -> [UInt8] {
    let number = one(of: [
      "-1", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
      "1e18",
      "1e19", "0.5", "NaN", "Infinity", "5999", "6000", "0x10",
      "1" + String(repeating: "0", count: 5_000),
    ])
    let body = one(of: [
      "{\"inputs\":[\(number)],\"ids\":[\(number)],\"input\":[\(number)]}",
      "{\"inputs\":\"a\",\"input\":\"a\",\"dimensions\":\(number)}",
      "{\"ids\":[[\(number),1],[\(number)]],\"input\":[[1,\(number)]],\"inputs\":[[\(number)]]}",
    ])
    return Array(body.utf8)
  }

  private mutating func strings() -> [UInt8] {
    let text = one(of: [
      #""\ud800""#, #""\udc00\ud800""#, #""\u0000""#, "\"\u{0}\"", #""\x""#, "\"\u{feff}\"",
      "\"\n\"",
      "\"" + String(repeating: "\u{0301}", count: 3_000) + "\"",
      "\"" + String(repeating: "👨‍👩‍👧‍👦", count: 300) + "\"",
      "\"" + String(repeating: "a", count: 60_000) + "\"",
      "\"\u{202e}\u{2066}\"", "\"<|endoftext|></s><s>[CLS]\"", "\"   \"",
    ])
    var bytes = Array(
      "{\"inputs\":\(text),\"input\":\(text),\"query\":\(text),\"texts\":[\(text)]}".utf8)
    if below(3) == 0 { bytes.insert(one(of: [0xff, 0xc0, 0xed, 0x80]), at: below(bytes.count)) }
    return bytes
  }

  private mutating func truncatedBody() -> [UInt8] {
    let whole = Array(json(depth: 5).utf8)
    return Array(whole.prefix(below(whole.count + 1)))
  }

  // MARK: Heads

  private mutating func traversal() -> [UInt8] {
    let path = one(of: [
      "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/embed/../metrics",
      "/embed%00",
      "/v1/models/..%2f..%2fetc%2fpasswd", "/v1/models/%ff%fe", "/?a=%zz",
      "/embed?" + String(repeating: "a", count: 5_000),
      "http://[::1/embed", "http://other/embed", "*",
      "/v1/models/" + String(repeating: "x", count: 2_000), "/\\..\\..",
    ])
    return RawConnection.request(path, method: one(of: ["GET", "POST"]), body: [])
  }

  private mutating func method() -> [UInt8] {
    let method = one(of: [
      "PUT", "DELETE", "TRACE", "CONNECT", "PATCH", "OPTIONS", "HEAD", "FOO", "get", "GET /x",
    ])
    return RawConnection.request(path(), method: method, body: Array(#"{"inputs": "a"}"#.utf8))
  }

  private mutating func headers() -> [UInt8] {
    let header = one(of: [
      "X: " + String(repeating: "x", count: 100_000), "Authorization: Bearer \u{0}",
      "X-Request-Id: a\u{1}b",
      ": empty", "No-Colon", "Host: a\r\nHost: b", "Expect: 100-continue",
      "Upgrade: websocket\r\nConnection: upgrade",
      (0..<2_000).map { "X-\($0): y" }.joined(separator: "\r\n"), " Folded: x\r\n y",
      "Content-Encoding: gzip",
      "X-Request-Id: " + String(repeating: "a", count: 500),
    ])
    return RawConnection.request(path(), headers: [header], body: Array(#"{"inputs": "a"}"#.utf8))
  }

  private mutating func framing() -> [UInt8] {
    let type = "Host: a\r\nContent-Type: application/json"
    let text = one(of: [
      "POST /embed HTTP/1.1\r\n\(type)\r\nContent-Length: -1\r\n\r\n{}",
      "POST /embed HTTP/1.1\r\n\(type)\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
      "POST /embed HTTP/1.1\r\n\(type)\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
      "POST /embed HTTP/1.1\r\n\(type)\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST /embed HTTP/1.1\r\n\(type)\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
      "POST /embed HTTP/1.1\r\n\(type)\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}",
      "POST /embed HTTP/1.1\r\n\(type)\r\nTransfer-Encoding: gzip\r\n\r\n{}",
      "POST /embed HTTP/9.9\r\n\(type)\r\nContent-Length: 2\r\n\r\n{}", "GET /health\r\n\r\n",
      "\r\n\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n",
      "POST /embed HTTP/1.1\r\n\(type)\r\nContent-Length: 50\r\n\r\n{\"inputs\":",
    ])
    return Array(text.utf8)
  }
}

@Suite("Hostile requests", .timeLimit(.minutes(10)))
struct HostileTests {
  /// What the documentation of the server says, and 400 and 431 of the protocol.
  private static let statuses: Set<Int> = [200, 400, 404, 408, 413, 415, 422, 424, 429, 431, 503]

  private struct Answer: CustomStringConvertible {
    let number: Int
    let request: (bytes: [UInt8], isProtocol: Bool)
    let text: String

    var description: String {
      "request \(number): \(String(decoding: request.bytes.prefix(600), as: UTF8.self)): \(text.prefix(600))"
    }
  }

  @Test("A thousand requests of every kind get a documented status, and the server goes on")
  func thousand() async throws {
    let server = try TestServer {
      $0.limits.bodyTime = .milliseconds(500)
      $0.limits.idleTime = .milliseconds(1_000)
      $0.limits.bodyBytes = 1 << 20
      $0.limits.imagePixels = 1_000_000
    }
    try await server.run { client in
      let port = try #require(client.port)
      let before = try await client.post("/embed", #"{"inputs": "a dog"}"#)
      var requests = HostileRequests(seed: 17)
      var counts: [Int: Int] = [:]
      for start in stride(from: 0, to: 1_000, by: 8) {
        let part = (start..<start + 8).map { ($0, requests.request()) }
        try await withThrowingTaskGroup(of: Answer.self) { group in
          for (number, request) in part {
            group.addTask {
              let text = try await RawConnection.exchange([request.bytes], port: port)
              return Answer(number: number, request: request, text: text)
            }
          }
          for try await answer in group {
            let status = RawConnection.status(of: answer.text)
            counts[status ?? 0, default: 0] += 1
            if let status {
              #expect(Self.statuses.contains(status), "\(answer)")
            } else {
              #expect(answer.request.isProtocol, "no answer: \(answer)")
            }
          }
        }
      }
      // Every kind of mistake was met.
      for status in [200, 400, 404, 413, 422] {
        #expect(counts[status, default: 0] > 0, "\(counts)")
      }
      let after = try await client.post("/embed", #"{"inputs": "a dog"}"#)
      #expect(after.status == 200 && after.bytes == before.bytes)
      #expect(server.service.budget.usedBytes == 0)
      #expect(try await client.get("/health").status == 200)
    }
  }
}
