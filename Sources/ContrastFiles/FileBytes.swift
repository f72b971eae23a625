import Foundation

/// Reading small files whole and writing files atomically.
package enum FileBytes {
  /// Reads a file of at most `limit` bytes.
  package static func read(path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try MappedFile(path: path)
    guard file.count <= limit else {
      throw FileError.tooLarge(file: path, bytes: file.count, limit: limit)
    }
    return withExtendedLifetime(file) { [UInt8](file.bytes) }
  }

  /// Whether a regular file (or a link to one) stands at `path`. So does a link whose target is
  /// missing: whoever opens it learns that, where another file would silently take its place.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
      ? status.st_mode & S_IFMT == S_IFREG : brokenLinkTarget(path) != nil
  }

  /// Where the link at `path` leads, if nothing is there.
  static func brokenLinkTarget(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) != 0 else { return nil }
    return try? FileManager.default.destinationOfSymbolicLink(atPath: path)
  }
}

/// A file written under a temporary name beside its destination and renamed when complete, so that
/// a reader never sees half of it and a crash leaves the old file in place.
package struct AtomicFileWriter: ~Copyable {
  private let destination: String
  private let temporary: String
  private let descriptor: Int32
  private var committed = false
  /// The bytes written so far.
  package private(set) var count = 0

  package init(path: String) throws {
    destination = path
    temporary = path + ".partial-\(getpid())-\(UInt32.random(in: .min ... .max))"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(destination, "create") }
  }

  deinit {
    close(descriptor)
    if !committed { unlink(temporary) }
  }

  private static func failure(_ path: String, _ operation: String) -> FileError {
    .system(file: path, operation: operation, reason: String(cString: strerror(errno)))
  }

  package mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      let written = Foundation.write(descriptor, base, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw Self.failure(destination, "write")
      }
      count += written
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  package mutating func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  package mutating func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Overwrites bytes already written, for headers whose content is known only at the end.
  package mutating func rewrite(_ bytes: [UInt8], at offset: Int) throws {
    guard
      bytes.withUnsafeBytes({ pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset)) })
        == bytes.count
    else { throw Self.failure(destination, "write") }
  }

  /// Makes the file durable and visible under its name.
  package mutating func commit() throws {
    guard fsync(descriptor) == 0, rename(temporary, destination) == 0 else {
      throw Self.failure(destination, "write")
    }
    committed = true
  }
}
