/// A pull reader of JSON over bytes (RFC 8259): nothing is allocated but what the caller asks for.
///
/// Large files (a vocabulary of a million entries) are read with it directly, byte for byte:
/// strings never pass through Unicode normalisation. `JSONValue` builds a tree on top for small
/// ones. Nesting is limited, so hostile input cannot exhaust the stack.
///
///     var reader = JSONReader(bytes, file: path)
///     try reader.object { key, reader in … read or skip the value … }
///
/// The buffer must outlive the reader.
package struct JSONReader {
  package enum Kind: Sendable { case null, bool, number, string, array, object }

  package let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0
  private let maximumDepth: Int

  package init(_ bytes: UnsafeRawBufferPointer, file: String, maximumDepth: Int = 64) {
    self.bytes = bytes.bindMemory(to: UInt8.self)
    self.file = file
    self.maximumDepth = maximumDepth
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The error that names this file and the current position.
  package func failure(_ reason: String) -> FileError {
    .malformedJSON(file: file, offset: position, reason: reason)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// The kind of the next value, which stays unread.
  package mutating func peek() throws(FileError) -> Kind {
    skipSpace()
    guard position < bytes.count else { throw failure("unexpected end") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw failure("unexpected character")
    }
  }

  /// Throws unless only white space is left.
  package mutating func end() throws(FileError) {
    skipSpace()
    guard position == bytes.count else { throw failure("text after the value") }
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(FileError) {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
      throw failure("expected '\(character)'")
    }
    position += 1
  }

  /// Whether the next character is `character`; if so it is read.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Enters an object or an array.
  ///
  /// - Returns: whether it holds anything; otherwise its end has been read.
  mutating func enter(
    _ start: Unicode.Scalar, _ end: Unicode.Scalar
  ) throws(FileError) -> Bool {
    try expect(start)
    depth += 1
    guard depth <= maximumDepth else { throw failure("nested more than \(maximumDepth) deep") }
    if take(end) {
      depth -= 1
      return false
    }
    return true
  }

  /// Goes on to the next member or element of what was entered.
  ///
  /// - Returns: whether there is one; otherwise the end has been read.
  mutating func next(or end: Unicode.Scalar) throws(FileError) -> Bool {
    if take(",") { return true }
    try expect(end)
    depth -= 1
    return false
  }

  /// Reads a key and the colon behind it, as raw UTF-8.
  mutating func key() throws(FileError) -> [UInt8] {
    let key = try stringBytes()
    try expect(":")
    return key
  }

  /// Reads an object; `body` must read or skip the value of each key. Keys arrive as raw UTF-8.
  package mutating func object(
    _ body: (_ key: [UInt8], inout JSONReader) throws -> Void
  ) throws {
    var hasMore = try enter("{", "}")
    while hasMore {
      try body(try key(), &self)
      hasMore = try next(or: "}")
    }
  }

  /// Reads an array; `body` must read or skip each element.
  package mutating func array(_ body: (inout JSONReader) throws -> Void) throws {
    var hasMore = try enter("[", "]")
    while hasMore {
      try body(&self)
      hasMore = try next(or: "]")
    }
  }

  /// Reads `true` or `false`.
  package mutating func bool() throws(FileError) -> Bool {
    skipSpace()
    if try literal("true") { return true }
    if try literal("false") { return false }
    throw failure("expected true or false")
  }

  /// Reads `null` if it comes next.
  package mutating func null() throws(FileError) -> Bool {
    skipSpace()
    return try literal("null")
  }

  private mutating func literal(_ word: StaticString) throws(FileError) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for i in 0..<length where bytes[position + i] != word.utf8Start[i] { return false }
    position += length
    return true
  }

  /// Reads a number and returns its text, checked against the grammar.
  package mutating func numberText() throws(FileError) -> String {
    skipSpace()
    let start = position
    func digit(_ i: Int) -> Bool { i < bytes.count && bytes[i] &- 48 < 10 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
    guard digit(position) else { throw failure("expected a number") }
    if bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      while digit(position) { position += 1 }
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard digit(position) else { throw failure("expected a digit after the decimal point") }
      while digit(position) { position += 1 }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard digit(position) else { throw failure("expected a digit in the exponent") }
      while digit(position) { position += 1 }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a number that must be an integer.
  package mutating func integer() throws(FileError) -> Int {
    skipSpace()
    // The common case, plain digits, needs no text.
    var i = position
    var value = 0
    while i < bytes.count, i - position < 18, bytes[i] &- 48 < 10 {
      value = value * 10 + Int(bytes[i] &- 48)
      i += 1
    }
    let digits = i - position
    if digits > 0, digits == 1 || bytes[position] != UInt8(ascii: "0"), i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), 48...57: break
      default:
        position = i
        return value
      }
    }
    let text = try numberText()
    guard let value = Int(text) else { throw failure("\(text.prefix(40)) is not an integer") }
    return value
  }

  /// Reads a number.
  package mutating func double() throws(FileError) -> Double {
    let text = try numberText()
    guard let value = Double(text) else { throw failure("\(text.prefix(40)) is not a number") }
    return value
  }

  /// Reads a string as Swift text.
  package mutating func string() throws(FileError) -> String {
    String(decoding: try stringBytes(), as: UTF8.self)
  }

  /// Reads a string as UTF-8 bytes, escapes resolved and the encoding checked.
  package mutating func stringBytes() throws(FileError) -> [UInt8] {
    var result: [UInt8] = []
    try stringBytes(into: &result)
    return result
  }

  /// Appends the UTF-8 bytes of a string to `buffer`; for readers that keep one buffer.
  package mutating func stringBytes(into buffer: inout [UInt8]) throws(FileError) {
    try expect("\"")
    var start = position
    while true {
      guard position < bytes.count else { throw failure("unterminated string") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        buffer.append(contentsOf: bytes[start..<position])
        position += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        buffer.append(contentsOf: bytes[start..<position])
        position += 1
        try escape(into: &buffer)
        start = position
      } else if byte < 0x20 {
        throw failure("control character in a string")
      } else if byte < 0x80 {
        position += 1
      } else {
        try skipMultibyte()
      }
    }
  }

  /// Moves past one multi-byte UTF-8 sequence, refusing overlong forms and surrogates.
  private mutating func skipMultibyte() throws(FileError) {
    let lead = bytes[position]
    let (length, low, high): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: throw failure("invalid UTF-8")
    }
    guard bytes.count - position >= length, bytes[position + 1] >= low, bytes[position + 1] <= high
    else { throw failure("invalid UTF-8") }
    for i in 2..<max(length, 2) where bytes[position + i] & 0xC0 != 0x80 {
      throw failure("invalid UTF-8")
    }
    position += length
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(FileError) {
    guard position < bytes.count else { throw failure("unterminated string") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if code & 0xFC00 == 0xD800 {
        guard bytes.count - position >= 2, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        else { throw failure("lone surrogate") }
        position += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw failure("lone surrogate") }
        code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("lone surrogate") }
      buffer.append(contentsOf: UTF8.encode(scalar)!)
    default: throw failure("unknown escape")
    }
  }

  private mutating func hexadecimal() throws(FileError) -> UInt32 {
    guard bytes.count - position >= 4 else { throw failure("unterminated escape") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw failure("invalid \\u escape")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Skips the next value, checking it all the same.
  package mutating func skip() throws(FileError) {
    switch try peek() {
    case .null: guard try null() else { throw failure("expected null") }
    case .bool: _ = try bool()
    case .number: _ = try numberText()
    case .string: _ = try stringBytes()
    case .array:
      var hasMore = try enter("[", "]")
      while hasMore {
        try skip()
        hasMore = try next(or: "]")
      }
    case .object:
      var hasMore = try enter("{", "}")
      while hasMore {
        _ = try key()
        try skip()
        hasMore = try next(or: "}")
      }
    }
  }
}
