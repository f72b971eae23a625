import ContrastTestSupport
import Foundation
import Synchronization

/// A request as a server reads it.
struct ServerRequest: Sendable {
  let method: String
  /// The path with its query, as it came.
  let target: String
  /// By names in lower case.
  let headers: [String: String]
  /// Whether it was sent to this server as to a proxy, and for which host.
  let proxiedHost: String?

  var path: String { String(target.prefix { $0 != "?" }) }
  var token: String? { headers["authorization"] }

  /// The bytes asked for of a content of this size; nil for all.
  func range(of size: Int) -> Range<Int>? {
    guard let match = headers["range"]?.wholeMatch(of: /bytes=([0-9]+)-([0-9]*)/) else {
      return nil
    }
    let end = Int(match.2).map { $0 + 1 } ?? size
    return Int(match.1)!..<max(Int(match.1)!, min(end, size))
  }
}

/// An answer, and what goes wrong on its way.
struct ServerResponse: Sendable {
  var status = 200
  var headers: [String: String] = [:]
  var body: [UInt8] = []
  /// The connection is closed behind so many bytes of the body.
  var cutAfter: Int?
  /// The length of the body is not told beforehand.
  var isChunked = false
  /// The body is sent in so many parts, with a pause behind each.
  var parts = 1
  var pause = 0.0

  static func json(_ text: String, status: Int = 200, headers: [String: String] = [:])
    -> ServerResponse
  {
    var response = ServerResponse(status: status, headers: headers, body: Array(text.utf8))
    response.headers["Content-Type"] = "application/json"
    return response
  }

  /// A failure as the Hub tells it.
  static func failure(
    _ status: Int, code: String? = nil, message: String? = nil, headers: [String: String] = [:]
  ) -> ServerResponse {
    var headers = headers
    headers["X-Error-Code"] = code
    headers["X-Error-Message"] = message
    return json(#"{"error":"no"}"#, status: status, headers: headers)
  }

  /// A content, or the part of it that was asked for.
  static func content(
    _ bytes: [UInt8], _ request: ServerRequest, headers: [String: String] = [:],
    knowsRanges: Bool = true
  ) -> ServerResponse {
    var response = ServerResponse(headers: headers, body: bytes)
    guard knowsRanges, let range = request.range(of: bytes.count) else { return response }
    guard !range.isEmpty else {
      return ServerResponse(status: 416, headers: ["Content-Range": "bytes */\(bytes.count)"])
    }
    response.status = 206
    response.headers["Content-Range"] =
      "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
    response.body = Array(bytes[range])
    return response
  }
}

/// An HTTP/1.1 server on a port of this machine, with a thread for each connection.
final class HTTPServer: Sendable {
  let port: Int
  var address: String { "http://127.0.0.1:\(port)" }

  private let listener: Int32
  private let handler: @Sendable (ServerRequest) -> ServerResponse
  private let log = Mutex<[ServerRequest]>([])

  /// The requests so far, in the order in which they came.
  var requests: [ServerRequest] { log.withLock { $0 } }

  init(_ handler: @escaping @Sendable (ServerRequest) -> ServerResponse) throws {
    #if canImport(Glibc)
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard listener >= 0 else { throw POSIXError(.EIO) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 128) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRINUSE) }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.handler = handler
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          if errno == EINTR { continue }
          break
        }
        Thread.detachNewThread { [weak self] in
          while let server = self, server.serve(connection) {}
          close(connection)
        }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Answers one request.
  ///
  /// - Returns: whether the connection may be used again.
  private func serve(_ connection: Int32) -> Bool {
    guard let request = Self.read(connection) else { return false }
    log.withLock { $0.append(request) }
    let response = handler(request)
    var headers = response.headers
    let hasBody = request.method != "HEAD" && response.status != 304
    if response.isChunked {
      headers["Transfer-Encoding"] = "chunked"
    } else if headers["Content-Length"] == nil {
      headers["Content-Length"] = "\(response.body.count)"
    }
    var head = "HTTP/1.1 \(response.status) Status\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    guard Self.send(connection, Array((head + "\r\n").utf8)) else { return false }
    guard hasBody else { return true }
    let body = response.cutAfter.map { Array(response.body.prefix($0)) } ?? response.body
    let part = max(1, (body.count + response.parts - 1) / response.parts)
    for start in stride(from: 0, to: body.count, by: part) {
      var bytes = Array(body[start..<min(start + part, body.count)])
      if response.isChunked {
        bytes = Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
      }
      guard Self.send(connection, bytes) else { return false }
      if response.pause > 0 { Thread.sleep(forTimeInterval: response.pause) }
    }
    if response.isChunked, response.cutAfter == nil {
      guard Self.send(connection, Array("0\r\n\r\n".utf8)) else { return false }
    }
    return response.cutAfter == nil
  }

  private static func send(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = rest.withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, flags)
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads the head of a request; none that this server knows has a body.
  private static func read(_ connection: Int32) -> ServerRequest? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      guard bytes.count < 1 << 16, recv(connection, &byte, 1, 0) == 1 else { return nil }
      bytes.append(byte)
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let parts = lines[0].split(separator: " ").map(String.init)
    guard parts.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    var (target, host): (String, String?) = (parts[1], nil)
    if let match = target.firstMatch(of: /^http:\/\/([^\/]+)/) {
      host = String(match.1)
      target = String(target[match.range.upperBound...])
    }
    return ServerRequest(method: parts[0], target: target, headers: headers, proxiedHost: host)
  }
}
