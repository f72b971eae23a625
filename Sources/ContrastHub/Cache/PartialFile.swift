import ContrastFiles
import ContrastRuntime
import Foundation
import Synchronization

/// A blob that is being fetched, in pieces that come in any order: `blobs/<etag>.contrast.incomplete` of the
/// size of the whole, and beside it, unless it is small, `….pieces` with the bytes that have come of each piece.
/// Both outlive the process, so that a later one goes on.
///
/// The content is checked as a whole before it gets its name, so bytes that a crash of the machine lost are
/// noticed.
final class PartialFile: Sendable {
  let file: HubFile
  /// Whether an earlier process wrote a part of it.
  let isResumed: Bool
  private let path: String
  private let pieceSize: Int
  private let descriptor: Int32
  private let marks: Marks?
  /// The bytes that have come of each piece, from its start.
  private let received: Mutex<[Int]>

  private struct Checksum {
    /// Of the pieces before `next`.
    var digest: MessageDigest
    var next = 0
  }

  private let checksum: Mutex<Checksum>
  private let hashing = DispatchQueue(label: "swift-contrast.hub.checksum", qos: .utility)
  private let abandoned = Cancellation()

  /// Smaller files are fetched anew.
  private static let smallest = 1 << 20

  /// - Parameters:
  ///   - blob: the path it gets in the end.
  ///   - pieceSize: of all pieces but the last.
  /// - Throws: `FileError`.
  init(_ file: HubFile, blob: String, pieceSize: Int) throws {
    self.file = file
    self.pieceSize = pieceSize
    path = blob + ".contrast.incomplete"
    let pieces = (file.size + pieceSize - 1) / pieceSize
    var received = [Int](repeating: 0, count: pieces)
    descriptor = try Self.open(path)
    do {
      marks =
        pieces > 1 || file.size > Self.smallest
        ? try Marks(
          path + ".pieces", pieceSize: pieceSize,
          isNew: Self.size(descriptor, path) != file.size, &received)
        : nil
      guard ftruncate(descriptor, off_t(file.size)) == 0 else {
        throw RepositoryCache.failure(path, "write")
      }
    } catch {
      close(descriptor)
      throw error
    }
    for piece in received.indices {
      let size = min((piece + 1) * pieceSize, file.size) - piece * pieceSize
      if !(0...size).contains(received[piece]) { received[piece] = 0 }
    }
    isResumed = received.contains { $0 > 0 }
    self.received = Mutex(received)
    checksum = Mutex(Checksum(digest: file.checksum.digest(size: file.size)))
  }

  deinit { close(descriptor) }

  fileprivate static func open(_ path: String) throws -> Int32 {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw RepositoryCache.failure(path, "create") }
    return descriptor
  }

  private static func size(_ descriptor: Int32, _ path: String) throws -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RepositoryCache.failure(path, "read") }
    return Int(status.st_size)
  }

  // MARK: Pieces

  private func range(_ piece: Int) -> Range<Int> {
    piece * pieceSize..<min((piece + 1) * pieceSize, file.size)
  }

  /// What is to be fetched of the pieces that are not complete, in order.
  var missing: [(piece: Int, range: Range<Int>)] {
    received.withLock { $0 }.enumerated().compactMap { piece, count in
      let range = range(piece)
      return count < range.count ? (piece, range.dropFirst(count)) : nil
    }
  }

  /// The bytes that have come.
  var receivedBytes: Int { received.withLock { $0.reduce(0, +) } }

  /// Writes bytes that came.
  ///
  /// - Parameter piece: whose next bytes these are, which a later process may rely on; nil where they come in
  ///   another order.
  /// - Throws: `FileError`, for a full disk for example.
  func write(_ data: Data, at offset: Int, of piece: Int?) throws {
    precondition(offset + data.count <= file.size)
    try data.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = pwrite(
          descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw RepositoryCache.failure(path, "write") }
        done += count
      }
    }
    if let piece { try note(offset + data.count - range(piece).lowerBound, of: piece) }
  }

  /// Notes that all bytes are written.
  func completeAll() throws {
    for (piece, range) in missing {
      try note(range.upperBound - self.range(piece).lowerBound, of: piece)
    }
  }

  private func note(_ count: Int, of piece: Int) throws {
    try marks?.set(piece, count)
    received.withLock { $0[piece] = count }
    if count == range(piece).count { hashing.async { try? self.hash(self.abandoned) } }
  }

  // MARK: The end

  /// Takes pieces into the checksum as far as all before them are complete.
  private func hash(_ cancellation: Cancellation) throws {
    try checksum.withLock { checksum in
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      let received = received.withLock { $0 }
      while checksum.next < received.count, received[checksum.next] == range(checksum.next).count {
        let range = range(checksum.next)
        var digest = checksum.digest
        var offset = range.lowerBound
        while offset < range.upperBound {
          try cancellation.check()
          let wanted = min(buffer.count, range.upperBound - offset)
          let count = pread(descriptor, &buffer, wanted, off_t(offset))
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { throw RepositoryCache.failure(path, "read") }
          buffer.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
          offset += count
        }
        checksum.digest = digest
        checksum.next += 1
      }
    }
  }

  /// The checksum of the whole; all pieces are complete. Takes its time: not for a cooperative thread.
  ///
  /// - Throws: `FileError`, `CancellationError`.
  func wholeChecksum(_ cancellation: Cancellation) throws -> String {
    try hash(cancellation)
    return checksum.withLock { checksum in
      var digest = checksum.digest
      return digest.finish()
    }
  }

  /// Nobody waits for the checksum any more.
  func abandon() { abandoned.cancel() }

  /// Makes the content durable and gives it its name.
  ///
  /// - Throws: `FileError`.
  func commit(to blob: String) throws {
    guard fsync(descriptor) == 0 else { throw RepositoryCache.failure(path, "write") }
    if rename(path, blob) != 0 {
      // Where locks lock nothing, somebody else may have given it the name.
      let code = errno
      guard code == ENOENT, access(blob, F_OK) == 0 else {
        throw RepositoryCache.failure(blob, "write", code)
      }
    }
    unlink(path + ".pieces")
  }

  /// Throws away what came.
  func discard() {
    unlink(path)
    unlink(path + ".pieces")
  }
}

/// The file beside a partial file: the size of its pieces, then the bytes that have come of each, in eight
/// bytes each.
private final class Marks: Sendable {
  private let descriptor: Int32
  private let path: String

  /// - Parameters:
  ///   - isNew: whether what stands in the file means nothing.
  ///   - received: gets what stands in it, unless it is of pieces of another size.
  /// - Throws: `FileError`.
  init(_ path: String, pieceSize: Int, isNew: Bool, _ received: inout [Int]) throws {
    self.path = path
    if isNew { unlink(path) }
    descriptor = try PartialFile.open(path)
    var stored = [UInt64](repeating: 0, count: 1 + received.count)
    let size = 8 * stored.count
    if stored.withUnsafeMutableBytes({ pread(descriptor, $0.baseAddress, size, 0) }) == size,
      UInt64(littleEndian: stored[0]) == UInt64(pieceSize)
    {
      received = stored.dropFirst().map { Int(truncatingIfNeeded: UInt64(littleEndian: $0)) }
      return
    }
    stored = [UInt64(pieceSize).littleEndian] + [UInt64](repeating: 0, count: received.count)
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, stored, size, 0) == size else {
      throw RepositoryCache.failure(path, "write")
    }
  }

  deinit { close(descriptor) }

  func set(_ piece: Int, _ count: Int) throws {
    var value = UInt64(count).littleEndian
    guard pwrite(descriptor, &value, 8, off_t(8 * (1 + piece))) == 8 else {
      throw RepositoryCache.failure(path, "write")
    }
  }
}
