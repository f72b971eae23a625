/// The table of a ZIP archive, mapped into memory.
///
/// Only what a container of uncompressed data needs: the central directory, with the ZIP64 fields.
/// The table is checked in full when the archive is opened: every entry lies inside the file and
/// before the directory, its local header has the same name, no two entries overlap, no name
/// repeats. Compressed and encrypted entries may be there (TorchScript compresses its code); asking
/// for one is an error that names it. Checksums are not verified: that would read the whole file.
///
/// Source: PKWARE's APPNOTE.TXT, 4.3 and 4.5.3.
struct ZipArchive: Sendable {
  struct Entry: Sendable {
    /// The bytes of the entry, counted from the start of the file.
    let range: Range<Int>
    /// The compression method; 0 is stored.
    let method: UInt16
    let isEncrypted: Bool
  }

  /// The most entries accepted.
  static let maximumEntries = 1_000_000

  let file: MappedFile
  private(set) var entries: [String: Entry] = [:]

  init(_ file: MappedFile) throws(FileError) {
    self.file = file
    let directory = try Self.directory(of: file)
    var spans: [(range: Range<Int>, name: String)] = []
    var position = directory.range.lowerBound
    for _ in 0..<directory.count {
      let record = try Record(file, at: position, end: directory.range.upperBound)
      position = record.end
      let data = try record.data(in: file, before: directory.range.lowerBound)
      // A folder has a name and no bytes.
      if record.name.hasSuffix("/"), data.isEmpty { continue }
      let entry = Entry(range: data, method: record.method, isEncrypted: record.flags & 1 != 0)
      guard entries.updateValue(entry, forKey: record.name) == nil else {
        throw Self.failure(file, "two entries are named '\(record.name.prefix(200))'")
      }
      spans.append((record.offset..<data.upperBound, record.name))
    }
    guard position == directory.range.upperBound else {
      throw Self.failure(file, "the directory does not end where it says")
    }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (span, next) in zip(spans, spans.dropFirst())
    where span.range.upperBound > next.range.lowerBound {
      throw Self.failure(
        file, "'\(next.name.prefix(200))' overlaps '\(span.name.prefix(200))'")
    }
  }

  /// Where the bytes of `name` lie; `nil` if there is no such entry.
  ///
  /// - Throws: ``FileError/unsupportedContent(file:reason:)`` if they are compressed or encrypted.
  func stored(_ name: String) throws(FileError) -> Range<Int>? {
    guard let entry = entries[name] else { return nil }
    guard entry.method == 0, !entry.isEncrypted else {
      throw FileError.unsupportedContent(
        file: file.path,
        reason: "the entry '\(name.prefix(200))' is "
          + (entry.isEncrypted ? "encrypted" : "compressed (method \(entry.method))")
          + "; PyTorch stores tensors as they are: save the file again with torch.save")
    }
    return entry.range
  }

  static func failure(_ file: MappedFile, _ reason: String) -> FileError {
    .malformed(file: file.path, format: "ZIP", reason: reason)
  }
}

// MARK: - The end of the file

extension ZipArchive {
  /// The range of the central directory and the number of its entries.
  private static func directory(of file: MappedFile) throws(FileError) -> (
    range: Range<Int>, count: Int
  ) {
    let bytes = LittleEndianBytes(file.bytes)
    // The last record is 22 bytes and a comment of at most 65535.
    var end = file.count - 22
    let lowest = max(0, end - 0xFFFF)
    while end >= lowest, bytes.uint32(end) != 0x0605_4B50 || endOfComment(end) != file.count {
      end -= 1
    }
    func endOfComment(_ end: Int) -> Int { end + 22 + Int(bytes.uint16(end + 20) ?? 0) }
    guard end >= lowest, end >= 0,
      let disk = bytes.uint16(end + 4), let firstDisk = bytes.uint16(end + 6),
      let hereCount = bytes.uint16(end + 8), var count = bytes.uint16(end + 10).map(UInt64.init),
      var size = bytes.uint32(end + 12).map(UInt64.init),
      var offset = bytes.uint32(end + 16).map(UInt64.init)
    else { throw failure(file, "the end record is missing; the file may be incomplete") }
    guard disk == firstDisk, disk == 0 || disk == 0xFFFF, UInt64(hereCount) == count else {
      throw failure(file, "the archive has several parts")
    }

    var limit = end
    let locator = end - 20
    if bytes.uint32(locator) == 0x0706_4B50 {
      guard let place = bytes.int(locator + 8), place <= locator - 56,
        bytes.uint32(place) == 0x0606_4B50, bytes.uint32(place + 16) == 0,
        bytes.uint32(place + 20) == 0, let here = bytes.uint64(place + 24),
        let wideCount = bytes.uint64(place + 32), here == wideCount,
        let wideSize = bytes.uint64(place + 40), let wideOffset = bytes.uint64(place + 48)
      else { throw failure(file, "the ZIP64 end record is damaged") }
      (count, size, offset, limit) = (wideCount, wideSize, wideOffset, place)
    }
    guard count <= UInt64(maximumEntries) else { throw failure(file, "it claims \(count) entries") }
    guard offset <= UInt64(limit), size <= UInt64(limit) - offset, count <= size / 46 else {
      throw failure(file, "the directory lies outside the file")
    }
    return (Int(offset)..<Int(offset + size), Int(count))
  }
}

// MARK: - Entries

extension ZipArchive {
  /// One entry of the central directory.
  private struct Record {
    let name: String
    let method: UInt16
    let flags: UInt16
    let size: UInt64
    /// Where the local header stands.
    let offset: Int
    /// Where the next entry of the directory starts.
    let end: Int

    init(_ file: MappedFile, at start: Int, end directoryEnd: Int) throws(FileError) {
      let bytes = LittleEndianBytes(file.bytes)
      guard start <= directoryEnd - 46, bytes.uint32(start) == 0x0201_4B50,
        let flags = bytes.uint16(start + 8), let method = bytes.uint16(start + 10),
        let packed = bytes.uint32(start + 20), let plain = bytes.uint32(start + 24),
        let nameLength = bytes.uint16(start + 28), let extraLength = bytes.uint16(start + 30),
        let commentLength = bytes.uint16(start + 32), let place = bytes.uint32(start + 42)
      else { throw failure(file, "the directory is damaged at byte \(start)") }
      let extra = start + 46 + Int(nameLength)
      end = extra + Int(extraLength) + Int(commentLength)
      guard end <= directoryEnd else {
        throw failure(file, "the directory is damaged at byte \(start)")
      }
      guard let name = String(validating: file.bytes[start + 46..<extra], as: UTF8.self) else {
        throw failure(file, "the name at byte \(start + 46) is not UTF-8")
      }
      // Fields that do not fit stand in the ZIP64 extra field, in this order.
      var fields = [UInt64(plain), UInt64(packed), UInt64(place)]
      if fields.contains(0xFFFF_FFFF) {
        var wide = Self.zip64(bytes, extra..<extra + Int(extraLength))
        for i in fields.indices where fields[i] == 0xFFFF_FFFF {
          guard let value = wide.popLast() else {
            throw failure(file, "'\(name.prefix(200))' has no ZIP64 sizes")
          }
          fields[i] = value
        }
      }
      guard method != 0 || fields[0] == fields[1] else {
        throw failure(file, "'\(name.prefix(200))' is stored but has two sizes")
      }
      guard let offset = Int(exactly: fields[2]) else {
        throw failure(file, "'\(name.prefix(200))' lies outside the file")
      }
      (self.name, self.method, self.flags, size, self.offset) =
        (name, method, flags, fields[1], offset)
    }

    /// The 64-bit numbers of the ZIP64 extra field, last first.
    private static func zip64(_ bytes: LittleEndianBytes, _ range: Range<Int>) -> [UInt64] {
      var position = range.lowerBound
      while position + 4 <= range.upperBound, let tag = bytes.uint16(position),
        let length = bytes.uint16(position + 2).map(Int.init),
        position + 4 + length <= range.upperBound
      {
        if tag == 1 {
          return (0..<length / 8).reversed().compactMap { bytes.uint64(position + 4 + 8 * $0) }
        }
        position += 4 + length
      }
      return []
    }

    /// The bytes behind the local header, which must agree with the directory and end before it.
    func data(in file: MappedFile, before limit: Int) throws(FileError) -> Range<Int> {
      let bytes = LittleEndianBytes(file.bytes)
      guard offset <= limit - 30, bytes.uint32(offset) == 0x0403_4B50,
        let nameLength = bytes.uint16(offset + 26), let extraLength = bytes.uint16(offset + 28)
      else { throw failure(file, "'\(name.prefix(200))' has no header at byte \(offset)") }
      let start = offset + 30 + Int(nameLength) + Int(extraLength)
      guard start <= limit, size <= UInt64(limit - start) else {
        throw failure(file, "'\(name.prefix(200))' lies outside the file")
      }
      guard file.bytes[offset + 30..<offset + 30 + Int(nameLength)].elementsEqual(name.utf8) else {
        throw failure(file, "'\(name.prefix(200))' has another name in its header")
      }
      return start..<start + Int(size)
    }
  }
}

/// Little-endian numbers at any offset; `nil` outside the bytes.
struct LittleEndianBytes {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private func load<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T? {
    guard offset >= 0, offset <= bytes.count - MemoryLayout<T>.size else { return nil }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }

  func uint16(_ offset: Int) -> UInt16? { load(offset, as: UInt16.self) }
  func uint32(_ offset: Int) -> UInt32? { load(offset, as: UInt32.self) }
  func uint64(_ offset: Int) -> UInt64? { load(offset, as: UInt64.self) }
  /// A 64-bit number that may be an offset.
  func int(_ offset: Int) -> Int? { uint64(offset).flatMap(Int.init(exactly:)) }
}
