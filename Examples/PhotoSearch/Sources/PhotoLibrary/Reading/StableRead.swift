import Foundation

/// The bytes of a file together with the size and time that belong to them.
struct StableRead {
  let bytes: [UInt8]
  let status: FileStatus
  /// Whether a change of the file after this is sure to change its time.
  let isSettled: Bool

  enum Failure: Error, Equatable {
    /// Nothing is there any more.
    case vanished
    /// The file changed each time it was read.
    case keepsChanging
    /// The system's reason.
    case unreadable(String)
  }

  /// Photos of more bytes are not read.
  static let largest: Int64 = 1 << 30

  private static let attempts = 3

  /// Reads a file whole. If it changes meanwhile it is read again.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - afterReading: is called between reading and looking at the file once more.
  init(_ path: String, afterReading: () -> Void = {}) throws(Failure) {
    for _ in 0..<Self.attempts {
      let start = Date()
      // Without O_NONBLOCK a pipe that took the file's place would hold up the program.
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { throw .vanished }
        throw .unreadable(String(cString: strerror(errno)))
      }
      defer { close(descriptor) }
      guard let before = FileStatus(descriptor: descriptor) else {
        throw .unreadable(String(cString: strerror(errno)))
      }
      guard before.kind == .file else { throw .unreadable("not a regular file") }
      guard before.size <= Self.largest else {
        throw .unreadable("\(before.size) bytes, more than \(Self.largest)")
      }
      let bytes = try Self.contents(descriptor, expecting: Int(before.size))
      afterReading()
      if bytes.count == before.size, FileStatus(descriptor: descriptor) == before {
        self.bytes = bytes
        status = before
        isSettled = before.isSettled(at: start)
        return
      }
    }
    throw .keepsChanging
  }

  /// Up to one byte more than expected, by which a file that grew is known.
  private static func contents(_ descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8]
  {
    var problem: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size + 1 {
        let got = read(descriptor, buffer.baseAddress! + count, size + 1 - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { problem = String(cString: strerror(errno)) }
        if got <= 0 { return }
        count += got
      }
    }
    if let problem { throw .unreadable(problem) }
    return bytes
  }
}
