import CPostgres
import Foundation
import VectorStores

/// One connection to PostgreSQL by libpq, whose calls block and so run on a queue of their own.
///
/// `@unchecked Sendable`: the pointer is touched on the queue alone, where one block runs at a time.
final class PostgresConnection: @unchecked Sendable {
  private let queue = DispatchQueue(label: "vector-stores.postgres")
  /// Nil before ``open(_:)``.
  private var connection: OpaquePointer?

  private init() {}

  deinit { PQfinish(connection) }

  /// Connects.
  ///
  /// - Parameter uri: a connection string of libpq: `postgresql://user@host/database`, or `host=… dbname=…`.
  /// - Throws: ``VectorStoreError/server(store:operation:reason:)``.
  static func open(_ uri: String) async throws -> PostgresConnection {
    let result = PostgresConnection()
    try await result.perform { _ in
      result.connection = PQconnectdb(uri)
      guard let connection = result.connection, PQstatus(connection) == CONNECTION_OK else {
        throw Self.failure("connecting", result.connection)
      }
    }
    return result
  }

  /// Runs `body` on the queue.
  func perform<R: Sendable>(
    _ body: @escaping @Sendable (PostgresConnection) throws -> R
  ) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body(self) }) }
    }
  }

  fileprivate static func failure(
    _ operation: String, _ connection: OpaquePointer?
  ) -> VectorStoreError {
    let message = connection.flatMap { PQerrorMessage($0) }
    let reason = message.map { String(cString: $0) } ?? "no memory"
    return .server(
      store: "PostgreSQL", operation: operation,
      reason: reason.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}

/// A parameter of a statement, as PostgreSQL's binary protocol has it.
enum PostgresValue: Sendable {
  case integer(Int64)
  case number(Double)
  case text(String)
  case flag(Bool)
  case vector([Float])

  init(_ value: AttributeValue) {
    switch value {
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .text(let value): self = .text(value)
    case .flag(let value): self = .flag(value)
    }
  }

  /// The type, for a cast that tells the server how to read the bytes.
  var type: String {
    switch self {
    case .integer: "bigint"
    case .number: "double precision"
    case .text: "text"
    case .flag: "boolean"
    case .vector: "vector"
    }
  }

  /// Appends the bytes: big-endian, and of a vector its width, a zero and its numbers.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .integer(let value): bytes.append(bigEndian: value)
    case .number(let value): bytes.append(bigEndian: value.bitPattern)
    case .text(let value): bytes += value.utf8
    case .flag(let value): bytes.append(value ? 1 : 0)
    case .vector(let values):
      bytes.append(bigEndian: Int16(values.count))
      bytes.append(bigEndian: Int16(0))
      for value in values { bytes.append(bigEndian: value.bitPattern) }
    }
  }
}

extension [UInt8] {
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}

// MARK: - Statements, on the queue

extension PostgresConnection {
  /// The rows of an answer, each column as its bytes.
  typealias Rows = [[[UInt8]]]

  /// Runs one statement.
  ///
  /// - Parameters:
  ///   - statement: with `$1`, `$2`, … in the place of parameters.
  ///   - parameters: of the statement.
  /// - Returns: the columns of each row in the binary format.
  /// - Throws: ``VectorStoreError/server(store:operation:reason:)``.
  @discardableResult
  func run(_ statement: String, _ parameters: [PostgresValue] = []) throws -> Rows {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for parameter in parameters {
      parameter.append(to: &bytes)
      ends.append(bytes.count)
    }
    // An address is needed even where there are no bytes.
    bytes.append(0)
    let starts = [0] + ends.dropLast()
    let result = bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = starts.prefix(parameters.count).map { start in base.map { $0 + start } }
      return PQexecParams(
        connection, statement, Int32(parameters.count), nil, pointers,
        zip(starts, ends).map { Int32($1 - $0) },
        Array(repeating: 1, count: parameters.count), 1)
    }
    defer { PQclear(result) }
    let status = PQresultStatus(result)
    guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
      throw Self.failure(operation(of: statement), connection)
    }
    let columns = PQnfields(result)
    return (0..<PQntuples(result)).map { row in
      (0..<columns).map { column in
        let bytes = UnsafeBufferPointer(
          start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
        return bytes.map { UInt8(bitPattern: $0) }
      }
    }
  }

  /// Runs `body` in a transaction, which is taken back where it throws.
  func transaction<R>(_ body: () throws -> R) throws -> R {
    try run("BEGIN")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      _ = try? run("ROLLBACK")
      throw error
    }
  }

  /// Begins `COPY … FROM STDIN`; ``send(_:)`` and ``endCopy(failing:)`` follow.
  func beginCopy(_ statement: String) throws {
    let result = PQexec(connection, statement)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COPY_IN else {
      throw Self.failure(operation(of: statement), connection)
    }
  }

  /// Sends data of a copy, in pieces whose length libpq can state.
  func send(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: buffer.count, by: 1 << 20) {
        let end = min(start + (1 << 20), buffer.count)
        let piece = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        let sent = PQputCopyData(
          connection, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count))
        guard sent == 1 else { throw Self.failure("COPY", connection) }
      }
    }
  }

  /// Ends a copy.
  ///
  /// - Parameter reason: makes the server throw away what was sent.
  /// - Throws: where the server does not take it, unless it was to be thrown away.
  func endCopy(failing reason: String? = nil) throws {
    guard PQputCopyEnd(connection, reason) == 1 else { throw Self.failure("COPY", connection) }
    var error: VectorStoreError?
    while let result = PQgetResult(connection) {
      if PQresultStatus(result) != PGRES_COMMAND_OK {
        error = Self.failure("COPY", connection)
      }
      PQclear(result)
    }
    if let error, reason == nil { throw error }
  }

  /// The first words of a statement, for messages.
  private func operation(of statement: String) -> String {
    statement.split(separator: " ").prefix(2).joined(separator: " ")
  }
}

extension [UInt8] {
  /// A big-endian integer of 8 bytes; 0 of any other length, which the server does not send for `bigint`.
  var int64: Int64 {
    guard count == 8 else { return 0 }
    return Int64(bitPattern: reduce(0) { $0 << 8 | UInt64($1) })
  }

  var double: Double { Double(bitPattern: UInt64(bitPattern: int64)) }
  var text: String { String(decoding: self, as: UTF8.self) }
}
