import CContrastMPI
import ContrastTraining

/// ``Collectives`` over MPI: bytes are gathered, exchanged and passed on, and never added up.
struct MPICollectives: Collectives {
  let rank = Int(contrast_mpi_rank())
  let count = Int(contrast_mpi_size())

  /// MPI counts in Int32.
  private static let most = Int(Int32.max)

  func gather(
    _ part: UnsafeRawBufferPointer, counts: [Int], into target: UnsafeMutableRawBufferPointer
  ) throws {
    precondition(part.count == counts[rank] && counts.reduce(0, +) <= target.count)
    let starts = Self.starts(counts)
    if counts.reduce(0, +) <= Self.most {
      return try check(
        "MPI_Allgatherv",
        contrast_mpi_gather(
          part.baseAddress, Int32(part.count), target.baseAddress, counts.map(Int32.init),
          starts.map(Int32.init)))
    }
    // What is too much for one call goes around process by process.
    UnsafeMutableRawBufferPointer(rebasing: target[starts[rank]..<starts[rank] + part.count])
      .copyMemory(from: part)
    for (root, start) in starts.enumerated() {
      try broadcast(
        UnsafeMutableRawBufferPointer(rebasing: target[start..<start + counts[root]]), from: root)
    }
  }

  func exchange(
    _ parts: UnsafeRawBufferPointer, sending: [Int],
    into target: UnsafeMutableRawBufferPointer, receiving: [Int]
  ) throws {
    precondition(max(sending.reduce(0, +), receiving.reduce(0, +)) <= Self.most)
    try check(
      "MPI_Alltoallv",
      contrast_mpi_exchange(
        parts.baseAddress, sending.map(Int32.init), Self.starts(sending).map(Int32.init),
        target.baseAddress, receiving.map(Int32.init), Self.starts(receiving).map(Int32.init)))
  }

  func pass(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws {
    let (next, previous) = (Int32((rank + 1) % count), Int32((rank + count - 1) % count))
    var (sent, received) = (0, 0)
    // Both ends know both sizes, so they agree on the pieces.
    let piece = 1 << 30
    repeat {
      let (out, incoming) = (
        min(bytes.count - sent, piece), min(target.count - received, piece)
      )
      try check(
        "MPI_Sendrecv",
        contrast_mpi_pass(
          bytes.baseAddress.map { $0 + sent }, Int32(out), next,
          target.baseAddress.map { $0 + received }, Int32(incoming), previous))
      sent += out
      received += incoming
    } while sent < bytes.count || received < target.count
  }

  func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
    for start in stride(from: 0, to: bytes.count, by: 1 << 30) {
      try check(
        "MPI_Bcast",
        contrast_mpi_broadcast(
          bytes.baseAddress.map { $0 + start }, Int32(min(bytes.count - start, 1 << 30)),
          Int32(root)))
    }
  }

  func abort(_ reason: String) { MPI.abort(reason) }

  private func check(_ operation: String, _ code: Int32) throws {
    guard code != 0 else { return }
    throw DistributedError.failed(
      operation: operation, reason: MPI.text { contrast_mpi_message(code, $0, $1) })
  }

  private static func starts(_ counts: [Int]) -> [Int] {
    var start = 0
    return counts.map { count in
      defer { start += count }
      return start
    }
  }
}
