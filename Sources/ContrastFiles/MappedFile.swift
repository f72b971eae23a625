import Foundation

/// A whole file, mapped into memory for reading, or bytes that stand for one.
///
/// Pages are read when first touched and belong to the page cache, so a mapped checkpoint costs no
/// memory of its own. A file that another process truncates while it is mapped makes the reader
/// crash (SIGBUS): replace model files by renaming, as every writer in this package does.
package final class MappedFile: Sendable {
  /// The path as given, for messages.
  package let path: String
  /// The number of bytes.
  package let count: Int

  // The mapping is read-only and lives until deinit, so sharing the address is safe.
  private nonisolated(unsafe) let base: UnsafeRawPointer?
  /// Whether the bytes are a copy in memory of this object's own.
  private let isCopy: Bool

  /// A copy of bytes that stands for a file: of a test, or of a fuzzer.
  ///
  /// - Parameters:
  ///   - name: stands for the path in messages.
  ///   - bytes: the contents.
  package init(name: String, bytes: UnsafeRawBufferPointer) {
    path = name
    count = bytes.count
    isCopy = true
    if bytes.isEmpty {
      base = nil
    } else {
      // As a mapping begins at a page, readers may count on some alignment.
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
      copy.copyMemory(from: bytes)
      base = UnsafeRawPointer(copy.baseAddress!)
    }
  }

  /// Maps the file at `path`.
  ///
  /// - Throws: ``FileError`` if it cannot be opened or mapped, or is not a regular file.
  package init(path: String) throws(FileError) {
    self.path = path
    isCopy = false
    func failure(_ operation: String) -> FileError {
      .system(file: path, operation: operation, reason: String(cString: strerror(errno)))
    }
    // O_NONBLOCK keeps a named pipe from blocking the open; it is refused below.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let failure = failure("open")
      if let target = FileBytes.brokenLinkTarget(path) {
        throw FileError.brokenLink(file: path, target: target)
      }
      throw failure
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError.notARegularFile(file: path) }
    count = Int(status.st_size)
    if count == 0 {
      base = nil
    } else {
      guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
        address != MAP_FAILED
      else { throw failure("map") }
      base = UnsafeRawPointer(address)
    }
  }

  deinit {
    guard let base else { return }
    if isCopy { base.deallocate() } else { munmap(UnsafeMutableRawPointer(mutating: base), count) }
  }

  /// The bytes; valid as long as the file object lives.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Tells the system that the pages wholly inside `range` are not needed for now.
  ///
  /// They are read again from the file if touched.
  package func release(_ range: Range<Int>) {
    guard let base, !isCopy else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = (range.lowerBound + page - 1) / page * page
    // The last page of the file has no other user, so a range that ends there takes it along.
    let end = range.upperBound >= count ? count : range.upperBound / page * page
    guard start < end else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, Int32(MADV_DONTNEED))
  }

  /// Reads a few bytes of `range`, far unmerged: without what the system else reads around each, which
  /// for a large file on disk takes longer than all else that opening does. The pages are released
  /// afterwards.
  package func sample<R>(_ range: Range<Int>, _ read: () throws -> R) rethrows -> R {
    advise(range, Int32(MADV_RANDOM))
    defer {
      advise(range, Int32(MADV_NORMAL))
      release(range)
    }
    return try read()
  }

  /// Advises the system on all pages that `range` touches; never on what they hold.
  private func advise(_ range: Range<Int>, _ advice: Int32) {
    guard let base, !isCopy, !range.isEmpty else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = range.lowerBound / page * page
    madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, advice)
  }
}
