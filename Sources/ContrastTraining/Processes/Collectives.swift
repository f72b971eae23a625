import ContrastTensor

/// What the processes of one training say to each other.
///
/// All of them call the same operations in the same order, and none goes on before it has what it needs. Bytes
/// arrive as they were sent: nothing is added up on the way, since a library's order of additions is its own and
/// changes with the number of processes. ``ShardSums`` adds in an order that does not.
package protocol Collectives: Sendable {
  /// The number of this process, from 0.
  var rank: Int { get }
  /// How many there are.
  var count: Int { get }

  /// Gives every process the parts of all, in the order of their ranks.
  ///
  /// - Parameters:
  ///   - part: of this process.
  ///   - counts: the bytes of each process's part.
  ///   - target: as many bytes as all parts.
  /// - Throws: ``TrainingError/processLost(rank:reason:)`` where another process gave up.
  func gather(
    _ part: UnsafeRawBufferPointer, counts: [Int], into target: UnsafeMutableRawBufferPointer)
    throws

  /// Sends each process a part and gets one from each.
  ///
  /// - Parameters:
  ///   - parts: what is sent, in the order of the ranks.
  ///   - sending: the bytes for each process.
  ///   - target: what comes, in the order of the ranks.
  ///   - receiving: the bytes from each process.
  /// - Throws: as ``gather(_:counts:into:)``.
  func exchange(
    _ parts: UnsafeRawBufferPointer, sending: [Int],
    into target: UnsafeMutableRawBufferPointer, receiving: [Int]) throws

  /// Sends to the process with the next rank and gets from the one before, in a ring.
  ///
  /// - Parameters:
  ///   - bytes: what is sent, any number.
  ///   - target: as many bytes as come.
  /// - Throws: as ``gather(_:counts:into:)``.
  func pass(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws

  /// Gives every process the bytes of one.
  ///
  /// - Parameters:
  ///   - bytes: as many everywhere.
  ///   - rank: the process that has them.
  /// - Throws: as ``gather(_:counts:into:)``.
  func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from rank: Int) throws

  /// Tells all processes to stop; it need not return.
  ///
  /// - Parameter reason: for people.
  func abort(_ reason: String)
}

/// One process, which talks to itself.
struct SingleProcess: Collectives {
  var rank: Int { 0 }
  var count: Int { 1 }

  func gather(
    _ part: UnsafeRawBufferPointer, counts: [Int], into target: UnsafeMutableRawBufferPointer
  ) { target.copyMemory(from: part) }

  func exchange(
    _ parts: UnsafeRawBufferPointer, sending: [Int],
    into target: UnsafeMutableRawBufferPointer, receiving: [Int]
  ) { target.copyMemory(from: parts) }

  func pass(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
    target.copyMemory(from: bytes)
  }

  func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from rank: Int) {}

  func abort(_ reason: String) {}
}

// MARK: - Values

extension Collectives {
  /// The values of all processes, in the order of their ranks.
  ///
  /// - Parameters:
  ///   - values: of this process.
  ///   - counts: how many each has.
  package func gather<Value: BitwiseCopyable>(_ values: [Value], counts: [Int]) throws -> [Value] {
    precondition(values.count == counts[rank])
    let stride = MemoryLayout<Value>.stride
    let total = counts.reduce(0, +)
    return try [Value](unsafeUninitializedCapacity: total) { target, initialized in
      try values.withUnsafeBytes {
        try gather(
          $0, counts: counts.map { $0 * stride }, into: UnsafeMutableRawBufferPointer(target))
      }
      initialized = total
    }
  }

  /// As many values from each process.
  package func gather<Value: BitwiseCopyable>(_ values: [Value]) throws -> [Value] {
    try gather(values, counts: Array(repeating: values.count, count: count))
  }

  /// A text from each process.
  func gather(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let counts = try gather([bytes.count])
    var rest = try gather(bytes, counts: counts)[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(decoding: rest.prefix(count), as: UTF8.self)
    }
  }

  /// The rows of all processes, one below the other.
  ///
  /// - Parameters:
  ///   - rows: of this process, `[counts[rank], width]`, contiguous.
  ///   - counts: how many each has.
  /// - Returns: `[all rows, width]`.
  func gather(rows: Tensor, counts: [Int]) throws -> Tensor {
    precondition(rows.rows == counts[rank])
    guard count > 1 else { return rows }
    return try Tensor(shape: [counts.reduce(0, +), rows.width]) { target in
      try rows.withUnsafeElements {
        try gather(
          UnsafeRawBufferPointer($0), counts: counts.map { $0 * rows.width * 4 },
          into: UnsafeMutableRawBufferPointer(target))
      }
    }
  }

  /// Returns when all processes have called it.
  func wait() throws { _ = try gather([UInt8(0)]) }
}
