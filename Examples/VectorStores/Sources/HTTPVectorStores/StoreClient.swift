import Foundation
import VectorStores

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends JSON to a store's server and reads its answers.
struct StoreClient: Sendable {
  let store: String
  let address: String
  let headers: [(name: String, value: String)]
  /// Of a request, in seconds.
  let timeout: TimeInterval
  private let session: URLSession

  /// - Parameters:
  ///   - store: its name, for messages.
  ///   - address: of the server, `http://127.0.0.1:6333`.
  ///   - headers: of every request, such as a key.
  ///   - timeout: of a request, in seconds.
  init(
    store: String, address: String, headers: [(name: String, value: String)] = [],
    timeout: TimeInterval = 120
  ) {
    // Nothing is cached or kept, and cookies are not sent.
    session = URLSession(configuration: .ephemeral)
    self.store = store
    self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
    self.headers = headers
    self.timeout = timeout
  }

  /// Sends a request.
  ///
  /// - Parameters:
  ///   - method: `GET`, `POST`, `PUT` or `DELETE`.
  ///   - path: begins with a slash.
  ///   - body: JSON.
  ///   - type: of the answer.
  /// - Throws: ``VectorStoreError/server(store:operation:reason:)``, with what the server said; `CancellationError`.
  func send<Answer: Decodable>(
    _ method: String, _ path: String, _ body: [UInt8], as type: Answer.Type
  ) async throws -> Answer {
    let operation = "\(method) \(path)"
    guard let url = URL(string: address + path) else {
      throw failure(operation, "'\(address)' is no address")
    }
    var request = URLRequest(url: url, timeoutInterval: timeout)
    request.httpMethod = method
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    for header in headers { request.setValue(header.value, forHTTPHeaderField: header.name) }
    if !body.isEmpty { request.httpBody = Data(body) }
    let bytes: Data
    do {
      let response: URLResponse
      (bytes, response) = try await session.data(for: request)
      let status = (response as? HTTPURLResponse)?.statusCode ?? 0
      guard (200..<300).contains(status) else {
        let said = String(decoding: bytes.prefix(400), as: UTF8.self)
        throw failure(operation, "status \(status), \(said)")
      }
    } catch let error as VectorStoreError {
      throw error
    } catch {
      try Task.checkCancellation()
      throw failure(operation, "\(error)")
    }
    do { return try JSONDecoder().decode(type, from: bytes) } catch {
      throw failure(operation, "an answer that is not what was expected: \(error)")
    }
  }

  func failure(_ operation: String, _ reason: String) -> VectorStoreError {
    .server(store: store, operation: operation, reason: reason)
  }
}

/// A value of JSON, written in one pass: a general encoder takes longer for vectors than a store does to keep them.
indirect enum JSONValue: Sendable {
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)
  case vector([Float])
  case array([JSONValue])
  case object([(String, JSONValue)])

  init(_ value: AttributeValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .flag(let value): self = .flag(value)
    }
  }

  var bytes: [UInt8] {
    var result: [UInt8] = []
    write(to: &result)
    return result
  }

  /// The text of the value.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .integer(let value): bytes += value.description.utf8
    case .number(let value): bytes += value.description.utf8
    case .flag(let value): bytes += value.description.utf8
    case .vector(let values):
      Self.list(values, "[", "]", to: &bytes) { $1 += $0.description.utf8 }
    case .array(let values): Self.list(values, "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      Self.list(members, "{", "}", to: &bytes) { member, bytes in
        Self.write(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
    }
  }

  private static func list<T>(
    _ values: [T], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
    _ write: (T, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<32:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension VectorSchema {
  /// Checks records and sends them, batch by batch.
  ///
  /// - Returns: how many there were.
  /// - Throws: ``VectorStoreError``, and what the batches and the sending throw.
  func load(
    _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable,
    _ send: ([VectorRecord]) async throws -> Void
  ) async throws -> Int {
    var count = 0
    for try await batch in batches {
      for record in batch { try check(record) }
      try await send(batch)
      count += batch.count
    }
    return count
  }
}
