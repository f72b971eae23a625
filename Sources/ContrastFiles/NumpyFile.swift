import ContrastRuntime

/// A two-dimensional array of float32 in NumPy's `.npy` format.
///
/// Source: `numpy.lib.format`, versions 1.0 to 3.0; little-endian float32 in C order.
package enum NumpyFile {
  /// The header of an array `[rows, columns]`, padded to a multiple of 64 bytes. Its length does not
  /// depend on `rows`, so it can be written first and corrected when the rows have been counted.
  package static func header(rows: Int, columns: Int) -> [UInt8] {
    let text = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
    var header = Array(text.utf8)
    while header.count < 118 - 1 { header.append(UInt8(ascii: " ")) }
    header.append(UInt8(ascii: "\n"))
    precondition(header.count == 118)
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.count), 0] + header
  }

  /// Reads an array `[rows, columns]` of float32.
  ///
  /// - Throws: ``FileError``.
  package static func read(path: String) throws -> (rows: Int, columns: Int, values: [Float]) {
    let file = try MappedFile(path: path)
    defer { withExtendedLifetime(file) {} }
    let bytes = file.bytes
    func failure(_ reason: String) -> FileError {
      .malformed(file: path, format: "npy", reason: reason)
    }
    guard bytes.count >= 12, bytes.prefix(6).elementsEqual([0x93] + Array("NUMPY".utf8)) else {
      throw failure("it does not begin with the magic number")
    }
    let isShort = bytes[6] == 1
    guard (1...3).contains(bytes[6]) else { throw failure("version \(bytes[6]) is unknown") }
    let length =
      isShort
      ? Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self)))
      : Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    let start = isShort ? 10 : 12
    guard length <= bytes.count - start, length <= 65_536 else {
      throw failure("the header claims \(length) bytes")
    }
    let data = start + length
    let header = String(decoding: bytes[start..<data], as: UTF8.self)
      .filter { !$0.isWhitespace }.replacing("\"", with: "'")
    guard header.contains("'descr':'<f4'") else {
      throw failure("the elements are not little-endian float32; convert with astype('<f4')")
    }
    guard header.contains("'fortran_order':False") else {
      throw failure("the array is in Fortran order; convert with numpy.ascontiguousarray")
    }
    guard let open = header.firstRange(of: "'shape':(")?.upperBound,
      let close = header[open...].firstIndex(of: ")")
    else { throw failure("the header has no shape") }
    let shape = header[open..<close].split(separator: ",").map { Int($0) ?? -1 }
    guard shape.count == 2, let expected = ElementType.float32.byteCount(shape: shape) else {
      throw failure("the array has the shape (\(header[open..<close])); two dimensions are needed")
    }
    guard bytes.count - data == expected else {
      throw failure("\(bytes.count - data) bytes of data where \(shape) takes \(expected)")
    }
    let count = shape[0] * shape[1]
    let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      // The mapped pages go as their copy comes: large arrays should not be there twice.
      let target = UnsafeMutableRawBufferPointer(buffer)
      LargePages.advise(target)
      for start in stride(from: 0, to: expected, by: 1 << 24) {
        let part = start..<min(start + (1 << 24), expected)
        let source = data + part.lowerBound..<data + part.upperBound
        UnsafeMutableRawBufferPointer(rebasing: target[part]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[source]))
        file.release(source)
      }
      initialized = count
    }
    return (shape[0], shape[1], values)
  }
}
