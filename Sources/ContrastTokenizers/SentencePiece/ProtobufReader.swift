/// Goes through the fields of a message in Google's protocol buffers.
struct ProtobufReader {
  /// What a field holds, by its wire type.
  enum Value {
    case integer(UInt64)
    case eightBytes(UInt64)
    case bytes(Bytes)
    case fourBytes(UInt32)
  }

  private let bytes: Bytes
  private var place = 0
  private let file: String
  /// What the message is, for errors.
  private let key: String

  init(_ bytes: Bytes, file: String, key: String) {
    self.bytes = bytes
    self.file = file
    self.key = key
  }

  /// The next field; nil at the end.
  ///
  /// - Throws: ``TokenizerError`` for a message that is cut short or of another form.
  mutating func next() throws(TokenizerError) -> (number: Int, value: Value)? {
    guard place < bytes.count else { return nil }
    let tag = try integer()
    guard let number = Int(exactly: tag >> 3), number > 0 else {
      throw failure("has a field with the number 0")
    }
    switch tag & 7 {
    case 0: return (number, .integer(try integer()))
    case 1: return (number, .eightBytes(try fixed(8)))
    case 2:
      let length = try integer()
      guard let count = Int(exactly: length), count <= bytes.count - place else {
        throw failure("is cut short")
      }
      defer { place += count }
      return (number, .bytes(Bytes(rebasing: bytes[place..<place + count])))
    case 5: return (number, .fourBytes(UInt32(try fixed(4))))
    default: throw failure("has a field of the unknown wire type \(tag & 7)")
    }
  }

  /// An integer of up to ten bytes, seven bits in each.
  private mutating func integer() throws(TokenizerError) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard place < bytes.count else { throw failure("is cut short") }
      let byte = bytes[place]
      place += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
    }
    throw failure("has an integer of more than ten bytes")
  }

  /// The lowest byte comes first.
  private mutating func fixed(_ count: Int) throws(TokenizerError) -> UInt64 {
    guard bytes.count - place >= count else { throw failure("is cut short") }
    defer { place += count }
    return (0..<count).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private func failure(_ reason: String) -> TokenizerError {
    .invalid(file: file, key: key, reason: reason)
  }
}
