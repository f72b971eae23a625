import Foundation

/// Reads a tar archive from its start to its end, without holding more of it than one entry.
///
///     var reader = try TarReader(path: "shard-00000.tar")
///     while let entry = try reader.next() {
///       let bytes = try reader.read(entry)
///     }
///
/// ustar, the older form without a magic, GNU's long names and base-256 sizes, and pax headers are
/// read. Nothing in a header is believed before its checksum, and no size before it was compared with
/// its limit and, for a regular file, with what is left of the archive. Nothing is written anywhere,
/// so names may be what they like.
package struct TarReader: ~Copyable {
  /// A regular file in the archive.
  package struct Entry: Sendable, Equatable {
    package let name: String
    /// In bytes.
    package let size: Int
    /// Where its bytes start in the archive.
    package let offset: Int

    package init(name: String, size: Int, offset: Int) {
      self.name = name
      self.size = size
      self.offset = offset
    }
  }

  private static let block = 512
  /// No name, and no pax header, is longer.
  private static let headerLimit = 1 << 20

  private let path: String
  private let descriptor: Int32
  /// The bytes of the archive; nil where it comes from a pipe.
  private let count: Int?
  private let entryLimit: Int
  /// Where the next byte to be read stands in the archive.
  private var position = 0
  /// Where the next header starts.
  private var nextHeader = 0

  /// - Parameters:
  ///   - path: an archive, or a pipe that gives one.
  ///   - entryLimit: a file in the archive may have so many bytes.
  /// - Throws: ``FileError``.
  package init(path: String, entryLimit: Int = 1 << 28) throws {
    self.path = path
    self.entryLimit = entryLimit
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      let reason = String(cString: strerror(errno))
      if descriptor >= 0 { close(descriptor) }
      throw FileError.system(file: path, operation: "open", reason: reason)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      close(descriptor)
      throw FileError.notARegularFile(file: path)
    }
    count = kind == S_IFREG ? Int(status.st_size) : nil
  }

  deinit { close(descriptor) }

  /// The next regular file; nil at the end of the archive. What was not read of the one before is
  /// passed over. Folders, links and devices are left out.
  ///
  /// - Throws: ``FileError``.
  package mutating func next() throws -> Entry? {
    var longName: String?
    var extended = PaxHeader()
    while true {
      try skip(to: nextHeader)
      guard let header = try readHeader() else {
        guard longName == nil, extended == PaxHeader() else {
          throw failure("the archive ends behind the header of a name")
        }
        return nil
      }
      switch header.kind {
      case UInt8(ascii: "L"):
        longName = try name(readExtension(header))
      case UInt8(ascii: "K"):
        _ = try readExtension(header)
      case UInt8(ascii: "x"):
        extended = try PaxHeader(readExtension(header)) { failure(header.name, $0) }
      case UInt8(ascii: "g"):
        let all = try PaxHeader(readExtension(header)) { failure(header.name, $0) }
        guard all == PaxHeader() else {
          throw failure(header.name, "names or sizes that count for all files are not supported")
        }
      case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
        let name = extended.path ?? longName ?? header.name
        let size = try checked(extended.size ?? header.size, name)
        defer { (longName, extended) = (nil, PaxHeader()) }
        nextHeader = position + Self.padded(size)
        // The oldest archives write folders as files whose names end in a slash.
        if name.hasSuffix("/") { continue }
        return Entry(name: name, size: size, offset: position)
      case UInt8(ascii: "1")...UInt8(ascii: "6"):
        // Links, devices, folders and pipes have no bytes, whatever their size says.
        (longName, extended) = (nil, PaxHeader())
        nextHeader = position
      default:
        let kind = String(UnicodeScalar(header.kind)).debugDescription
        throw failure(extended.path ?? longName ?? header.name, "the type \(kind) is not supported")
      }
    }
  }

  /// The bytes of the entry that ``next()`` gave last.
  ///
  /// - Throws: ``FileError`` where the archive ends too early.
  package mutating func read(_ entry: Entry) throws -> [UInt8] {
    precondition(position == entry.offset, "an entry can be read once, before the next one")
    return try read(entry.size, of: entry.name)
  }

  /// The bytes of an entry, anywhere in a regular file that was read before.
  ///
  /// - Parameters:
  ///   - entry: as ``next()`` gave it.
  ///   - path: the archive.
  /// - Throws: ``FileError``.
  package static func read(_ entry: Entry, of path: String) throws -> [UInt8] {
    var reader = try TarReader(path: path)
    try reader.skip(to: entry.offset)
    return try reader.read(entry)
  }

  // MARK: Headers

  private struct Header {
    let name: String
    let size: Int
    let kind: UInt8
  }

  private func failure(_ reason: String) -> FileError {
    .malformed(file: path, format: "tar", reason: reason)
  }

  private func failure(_ entry: String, _ reason: String) -> FileError {
    failure("'\(entry.prefix(200))': \(reason)")
  }

  private static func padded(_ size: Int) -> Int { (size + block - 1) / block * block }

  /// The size of a file, once it is known to be bearable.
  private func checked(_ size: Int, _ name: String) throws -> Int {
    guard size <= entryLimit else {
      throw FileError.tooLarge(
        file: "\(path), '\(name.prefix(200))'", bytes: size, limit: entryLimit)
    }
    if let count, size > count - position {
      throw failure(name, "has \(size) bytes, but the archive ends after \(count - position)")
    }
    return size
  }

  /// nil at the end: after a block of zeros, or where the archive just ends.
  private mutating func readHeader() throws -> Header? {
    let start = position
    guard let bytes = try readBlock() else { return nil }
    if bytes.allSatisfy({ $0 == 0 }) { return nil }
    let stored = Self.octal(bytes[148..<156])
    // The checksum counts its own field as spaces; some old writers added signed bytes.
    let others = [bytes[..<148], bytes[156...]].joined()
    let sum = others.reduce(256) { $0 + Int($1) }
    let signed = others.reduce(256) { $0 + Int(Int8(bitPattern: $1)) }
    guard let stored, stored == sum || stored == signed else {
      throw failure("the header at byte \(start) has a wrong checksum")
    }
    var name = try name(bytes[..<100])
    if bytes[257..<263].elementsEqual(Array("ustar\0".utf8)), bytes[345] != 0 {
      name = try "\(self.name(bytes[345..<500]))/\(name)"
    }
    guard let size = Self.size(bytes[124..<136]) else {
      throw failure(name, "the size is not a number")
    }
    nextHeader = position
    return Header(name: name, size: size, kind: bytes[156])
  }

  /// A field up to its first zero.
  private func name(_ field: some Sequence<UInt8>) throws -> String {
    let bytes = Array(field.prefix { $0 != 0 })
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("a name is not UTF-8: '\(String(decoding: bytes.prefix(200), as: UTF8.self))'")
    }
    return text
  }

  /// Octal digits between spaces and zeros.
  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == UInt8(ascii: " ") }
      .prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    guard digits.count <= 20, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")) ~= $0 })
    else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }
  }

  /// Octal, or GNU's base 256 for large files.
  private static func size(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.first == 0x80 else { return octal(field) }
    guard field.dropFirst().dropLast(8).allSatisfy({ $0 == 0 }) else { return nil }
    return Int(exactly: field.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// The bytes behind a header that describes the next one.
  private mutating func readExtension(_ header: Header) throws -> [UInt8] {
    guard header.size <= Self.headerLimit else {
      throw failure(
        header.name, "a header of \(header.size) bytes; \(Self.headerLimit) are allowed")
    }
    nextHeader = position + Self.padded(header.size)
    return try read(header.size, of: header.name)
  }

  // MARK: Bytes

  private mutating func readBlock() throws -> [UInt8]? {
    let bytes = try readUp(to: Self.block)
    if bytes.isEmpty { return nil }
    guard bytes.count == Self.block else { throw failure("the archive ends inside a header") }
    return bytes
  }

  private mutating func read(_ size: Int, of name: String) throws -> [UInt8] {
    let bytes = try readUp(to: size)
    guard bytes.count == size else {
      throw failure(name, "has \(size) bytes, but the archive ends after \(bytes.count)")
    }
    return bytes
  }

  /// Fewer bytes only at the end of the archive.
  private mutating func readUp(to size: Int) throws -> [UInt8] {
    let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while initialized < size {
        let count = Foundation.read(
          descriptor, buffer.baseAddress! + initialized, size - initialized)
        if count < 0 {
          if errno == EINTR { continue }
          throw FileError.system(
            file: path, operation: "read", reason: String(cString: strerror(errno)))
        }
        if count == 0 { break }
        initialized += count
      }
    }
    position += bytes.count
    return bytes
  }

  private mutating func skip(to target: Int) throws {
    if let count {
      // The padding of the last file may be missing.
      guard lseek(descriptor, off_t(min(target, count)), SEEK_SET) >= 0 else {
        throw FileError.system(
          file: path, operation: "read", reason: String(cString: strerror(errno)))
      }
      position = target
      return
    }
    while position < target {
      if try readUp(to: min(target - position, 1 << 16)).isEmpty { position = target }
    }
  }
}

/// What a pax header says about the file behind it.
private struct PaxHeader: Equatable {
  var path: String?
  var size: Int?

  init() {}

  /// Reads lines of `length key=value`, where the length counts the whole line.
  init(_ bytes: [UInt8], failure: (String) -> FileError) throws {
    var rest = bytes[...]
    while let first = rest.first, first != 0 {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length <= rest.count,
        length > digits.count + 2, rest[digits.endIndex] == UInt8(ascii: " "),
        rest[rest.startIndex + length - 1] == UInt8(ascii: "\n")
      else { throw failure("a line of its pax header has a wrong length") }
      let line = rest[(digits.endIndex + 1)..<(rest.startIndex + length - 1)]
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else {
        throw failure("a line of its pax header has no value")
      }
      let key = String(decoding: line[..<equals], as: UTF8.self)
      let value = line[(equals + 1)...]
      switch key {
      case "path":
        guard let text = String(validating: value, as: UTF8.self), !text.contains("\0") else {
          throw failure("the name in its pax header is not text")
        }
        path = text
      case "size":
        guard value.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
          let number = Int(String(decoding: value, as: UTF8.self))
        else { throw failure("the size in its pax header is not a number") }
        size = number
      case _ where key.hasPrefix("GNU.sparse."):
        throw failure("files with holes are not supported")
      default: break
      }
      rest = rest.dropFirst(length)
    }
  }
}
