/// Reads the header of a GGUF file from front to back. Every length is compared with what is left of the
/// file before anything is done with it.
struct GGUFCursor {
  private let bytes: UnsafeRawBufferPointer
  private let file: String
  private let order: GGUFByteOrder
  private(set) var offset: Int

  /// - Parameters:
  ///   - bytes: of the whole file.
  ///   - file: its name, for messages.
  ///   - order: of the bytes of its numbers.
  ///   - offset: where to begin, at most `bytes.count`.
  init(_ bytes: UnsafeRawBufferPointer, file: String, order: GGUFByteOrder, offset: Int) {
    self.bytes = bytes
    self.file = file
    self.order = order
    self.offset = offset
  }

  /// What is left of the file.
  var remaining: Int { bytes.count - offset }

  func failure(_ reason: String) -> FileError {
    .malformed(file: file, format: "GGUF", reason: reason)
  }

  func unsupported(_ reason: String) -> FileError {
    .unsupportedContent(file: file, reason: reason)
  }

  /// Arrays of arrays deeper than this are refused; no known key has any.
  static let deepestArray = 4

  // MARK: Numbers

  mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type, _ what: @autoclosure () -> String
  ) throws(FileError) -> T {
    let size = MemoryLayout<T>.size
    guard remaining >= size else {
      throw failure("the file ends inside \(what())")
    }
    let number = bytes.loadUnaligned(fromByteOffset: offset, as: T.self)
    offset += size
    return order == .big ? T(bigEndian: number) : T(littleEndian: number)
  }

  mutating func float(_ type: GGUFValueType) throws(FileError) -> Double {
    type == .float32
      ? Double(Float(bitPattern: try integer(UInt32.self, "a value")))
      : Double(bitPattern: try integer(UInt64.self, "a value"))
  }

  /// A value that is neither a string nor an array.
  mutating func scalar(_ type: GGUFValueType) throws(FileError) -> GGUFValue {
    switch type {
    case .uint8: return .unsigned(UInt64(try integer(UInt8.self, "a value")))
    case .uint16: return .unsigned(UInt64(try integer(UInt16.self, "a value")))
    case .uint32: return .unsigned(UInt64(try integer(UInt32.self, "a value")))
    case .uint64: return .unsigned(try integer(UInt64.self, "a value"))
    case .int8: return .signed(Int64(try integer(Int8.self, "a value")))
    case .int16: return .signed(Int64(try integer(Int16.self, "a value")))
    case .int32: return .signed(Int64(try integer(Int32.self, "a value")))
    case .int64: return .signed(try integer(Int64.self, "a value"))
    case .float32, .float64: return .float(try float(type))
    case .bool:
      let byte = try integer(UInt8.self, "a value")
      guard byte <= 1 else { throw failure("a value of true or false is \(byte)") }
      return .bool(byte == 1)
    case .string, .array: preconditionFailure("not a scalar")
    }
  }

  // MARK: Strings and arrays

  /// Where the bytes of a string lie.
  mutating func string(_ what: @autoclosure () -> String) throws(FileError) -> Range<Int> {
    let length = try integer(UInt64.self, what())
    guard length <= UInt64(remaining) else {
      throw failure("\(what()) claims \(length) bytes where \(remaining) are left")
    }
    let start = offset
    offset += Int(length)
    return start..<offset
  }

  /// A name of printable ASCII characters.
  mutating func name(
    _ what: @autoclosure () -> String, longest: Int
  ) throws(FileError) -> String {
    let range = try string(what())
    guard (1...longest).contains(range.count) else {
      throw failure("\(what()) has \(range.count) bytes, not 1 to \(longest)")
    }
    let name = bytes[range]
    guard name.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw failure("\(what()) is not printable ASCII")
    }
    return String(decoding: name, as: UTF8.self)
  }

  mutating func valueType(_ what: @autoclosure () -> String) throws(FileError) -> GGUFValueType {
    let number = try integer(UInt32.self, what())
    guard let type = GGUFValueType(rawValue: number) else {
      throw failure("\(what()) has the unknown type \(number)")
    }
    return type
  }

  /// The value of a key, with its type before it.
  mutating func value(of key: String) throws(FileError) -> GGUFValue {
    let what = "the value of '\(key)'"
    let type = try valueType(what)
    switch type {
    case .string: return .string(try string(what))
    case .array: return .array(try array(what, depth: 1))
    default: return try scalar(type)
    }
  }

  private mutating func array(_ what: String, depth: Int) throws(FileError) -> GGUFArray {
    guard depth <= Self.deepestArray else {
      throw failure("\(what) has arrays inside arrays, more than \(Self.deepestArray) deep")
    }
    let type = try valueType(what)
    let claimed = try integer(UInt64.self, what)
    guard claimed <= UInt64(remaining / type.leastBytes) else {
      throw failure("\(what) claims \(claimed) elements where \(remaining) bytes are left")
    }
    let (count, start) = (Int(claimed), offset)
    switch type {
    case .string: for _ in 0..<count { _ = try string("a string of \(what)") }
    case .array: for _ in 0..<count { _ = try array(what, depth: depth + 1) }
    case .bool: for _ in 0..<count { _ = try scalar(.bool) }
    default: offset += count * type.leastBytes
    }
    return GGUFArray(type: type, count: count, range: start..<offset)
  }
}
