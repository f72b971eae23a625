import ContrastFiles
import ContrastRuntime
import Foundation
import Synchronization

/// A blob that is being fetched, in pieces that come in any order: `blobs/<etag>.contrast.incomplete` of the
/// size of the whole, and beside it, of a file of several pieces, `….pieces` with a byte for each that is
/// complete. Both outlive the process, so that a later one goes on.
///
/// The content is checked as a whole before it gets its name, so pieces that a crash of the machine left
/// empty are noticed.
final class PartialFile: Sendable {
  let file: HubFile
  /// Whether an earlier process wrote a part of it.
  let isResumed: Bool
  private let path: String
  private let pieceSize: Int
  private let descriptor: Int32
  /// Of the marks; -1 for a file of one piece.
  private let marks: Int32

  private let isComplete: Mutex<[Bool]>

  private struct Checksum {
    /// Of the pieces before `next`.
    var digest: MessageDigest
    var next = 0
  }

  private let checksum: Mutex<Checksum>
  private let hashing = DispatchQueue(label: "swift-contrast.hub.checksum", qos: .utility)
  private let abandoned = Cancellation()

  /// - Parameters:
  ///   - blob: the path it gets in the end.
  ///   - pieceSize: of all pieces but the last.
  /// - Throws: `FileError`.
  init(_ file: HubFile, blob: String, pieceSize: Int) throws {
    self.file = file
    self.pieceSize = pieceSize
    path = blob + ".contrast.incomplete"
    let pieces = (file.size + pieceSize - 1) / pieceSize
    descriptor = try Self.open(path)
    var isComplete = [Bool](repeating: false, count: pieces)
    do {
      if pieces > 1 {
        // The marks of a file that is not there, or of pieces of another size, mean nothing.
        let head = withUnsafeBytes(of: UInt64(pieceSize).littleEndian) { Array($0) }
        if try Self.size(descriptor, path) != file.size { unlink(path + ".pieces") }
        marks = try Self.open(path + ".pieces")
        var stored = [UInt8](repeating: 0, count: head.count + pieces)
        let count = pread(marks, &stored, stored.count, 0)
        if count == stored.count, stored.starts(with: head) {
          isComplete = stored.dropFirst(head.count).map { $0 == 1 }
        } else {
          let empty = head + [UInt8](repeating: 0, count: pieces)
          guard ftruncate(marks, 0) == 0, pwrite(marks, empty, empty.count, 0) == empty.count
          else { throw RepositoryCache.failure(path, "write") }
        }
      } else {
        marks = -1
      }
      guard ftruncate(descriptor, off_t(file.size)) == 0 else {
        throw RepositoryCache.failure(path, "write")
      }
    } catch {
      close(descriptor)
      throw error
    }
    isResumed = isComplete.contains(true)
    self.isComplete = Mutex(isComplete)
    checksum = Mutex(Checksum(digest: file.checksum.digest(size: file.size)))
  }

  deinit {
    close(descriptor)
    if marks >= 0 { close(marks) }
  }

  private static func open(_ path: String) throws -> Int32 {
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

  /// The pieces that are to be fetched, in order.
  var missing: [(piece: Int, range: Range<Int>)] {
    let isComplete = isComplete.withLock { $0 }
    return isComplete.indices.filter { !isComplete[$0] }.map { ($0, range($0)) }
  }

  /// The bytes of the pieces that are complete.
  var completedBytes: Int { file.size - missing.reduce(0) { $0 + $1.range.count } }

  /// Writes bytes that came.
  ///
  /// - Throws: `FileError`, for a full disk for example.
  func write(_ data: Data, at offset: Int) throws {
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
  }

  /// Notes that all bytes of a piece are written.
  func complete(_ piece: Int) throws {
    if marks >= 0 {
      guard pwrite(marks, [1], 1, off_t(8 + piece)) == 1 else {
        throw RepositoryCache.failure(path, "write")
      }
    }
    isComplete.withLock { $0[piece] = true }
    hashing.async { try? self.hash(self.abandoned) }
  }

  // MARK: The end

  /// Takes pieces into the checksum as far as all before them are complete.
  private func hash(_ cancellation: Cancellation) throws {
    try checksum.withLock { checksum in
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      let isComplete = isComplete.withLock { $0 }
      while checksum.next < isComplete.count, isComplete[checksum.next] {
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
