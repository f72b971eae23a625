/// A value of a GGUF file's metadata.
///
/// Strings and arrays stay in the file, as ranges of it: a vocabulary alone has hundreds of thousands of
/// strings.
package enum GGUFValue: Sendable, Equatable {
  case unsigned(UInt64)
  case signed(Int64)
  case float(Double)
  case bool(Bool)
  case string(Range<Int>)
  case array(GGUFArray)

  /// The kind of the value, for messages.
  var kind: String {
    switch self {
    case .unsigned, .signed: "an integer"
    case .float: "a floating-point number"
    case .bool: "true or false"
    case .string: "a string"
    case .array(let array): "an array of \(array.type.plural)"
    }
  }
}

/// An array in the metadata, whose elements were checked and lie in the file.
package struct GGUFArray: Sendable, Equatable {
  package let type: GGUFValueType
  package let count: Int
  /// Of the elements in the file.
  package let range: Range<Int>
}

/// The types of values, by their numbers in the file.
package enum GGUFValueType: UInt32, Sendable {
  case uint8 = 0
  case int8 = 1
  case uint16 = 2
  case int16 = 3
  case uint32 = 4
  case int32 = 5
  case float32 = 6
  case bool = 7
  case string = 8
  case array = 9
  case uint64 = 10
  case int64 = 11
  case float64 = 12

  /// The fewest bytes that a value takes.
  var leastBytes: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64, .string: 8
    case .array: 12
    }
  }

  /// Whether every value takes ``leastBytes``.
  var hasFixedSize: Bool { self != .string && self != .array }

  var plural: String {
    switch self {
    case .float32, .float64: "floating-point numbers"
    case .bool: "true and false"
    case .string: "strings"
    case .array: "arrays"
    default: "integers"
    }
  }
}

/// The metadata of a GGUF file: values by their keys, read with their types checked.
///
/// A value of another type than asked for is an error that names the key; nothing is converted but integers
/// of one width to another.
package struct GGUFMetadata: Sendable {
  let file: MappedFile
  let order: GGUFByteOrder
  /// By key.
  package let values: [String: GGUFValue]
  /// Where each value lies in the file.
  let ranges: [String: Range<Int>]

  /// The name of the file, for messages.
  package var fileName: String { file.path }

  package subscript(key: String) -> GGUFValue? { values[key] }

  /// The error that says what is wrong with a value.
  package func failure(_ key: String, _ reason: String) -> FileError {
    .invalidValue(file: file.path, key: key, reason: reason)
  }

  private func value(_ key: String) throws(FileError) -> GGUFValue {
    guard let value = values[key] else { throw failure(key, "is missing") }
    return value
  }

  private func mismatch(_ key: String, _ value: GGUFValue, _ wanted: String) -> FileError {
    failure(key, "must be \(wanted), not \(value.kind)")
  }

  /// An integer of any width.
  package func int(_ key: String) throws(FileError) -> Int {
    let value = try value(key)
    let integer: Int? =
      switch value {
      case .unsigned(let number): Int(exactly: number)
      case .signed(let number): Int(exactly: number)
      default: throw mismatch(key, value, "an integer")
      }
    guard let integer else { throw failure(key, "is too large") }
    return integer
  }

  /// A finite number; an integer counts as one.
  package func double(_ key: String) throws(FileError) -> Double {
    let value = try value(key)
    switch value {
    case .float(let number):
      guard number.isFinite else { throw failure(key, "must be finite") }
      return number
    case .unsigned(let number): return Double(number)
    case .signed(let number): return Double(number)
    default: throw mismatch(key, value, "a number")
    }
  }

  package func bool(_ key: String) throws(FileError) -> Bool {
    let value = try value(key)
    guard case .bool(let flag) = value else { throw mismatch(key, value, "true or false") }
    return flag
  }

  package func string(_ key: String) throws(FileError) -> String {
    let value = try value(key)
    guard case .string(let range) = value else { throw mismatch(key, value, "a string") }
    return try withExtendedLifetime(file) { () throws(FileError) in
      guard let text = String(validating: file.bytes[range], as: UTF8.self) else {
        throw failure(key, "must be UTF-8")
      }
      return text
    }
  }

  package func int(_ key: String, default value: Int) throws(FileError) -> Int {
    values[key] == nil ? value : try int(key)
  }
  package func double(_ key: String, default value: Double) throws(FileError) -> Double {
    values[key] == nil ? value : try double(key)
  }
  package func bool(_ key: String, default value: Bool) throws(FileError) -> Bool {
    values[key] == nil ? value : try bool(key)
  }

  // MARK: Arrays

  private func array(_ key: String, _ wanted: String) throws(FileError) -> GGUFArray {
    let value = try value(key)
    guard case .array(let array) = value else {
      throw mismatch(key, value, "an array of \(wanted)")
    }
    return array
  }

  /// The numbers of an array of floating-point numbers, all finite.
  package func floats(_ key: String) throws(FileError) -> [Double] {
    let array = try array(key, "floating-point numbers")
    guard array.type == .float32 || array.type == .float64 else {
      throw mismatch(key, .array(array), "an array of floating-point numbers")
    }
    return try withExtendedLifetime(file) { () throws(FileError) in
      var cursor = cursor(of: array)
      var result: [Double] = []
      result.reserveCapacity(array.count)
      for _ in 0..<array.count {
        let number = try cursor.float(array.type)
        guard number.isFinite else { throw failure(key, "must be finite everywhere") }
        result.append(number)
      }
      return result
    }
  }

  /// The numbers of an array of integers of any width.
  package func integers(_ key: String) throws(FileError) -> [Int] {
    let array = try array(key, "integers")
    guard array.type.hasFixedSize, array.type.plural == "integers" else {
      throw mismatch(key, .array(array), "an array of integers")
    }
    return try withExtendedLifetime(file) { () throws(FileError) in
      var cursor = cursor(of: array)
      var result: [Int] = []
      result.reserveCapacity(array.count)
      for _ in 0..<array.count {
        switch try cursor.scalar(array.type) {
        case .signed(let number): result.append(Int(number))
        case .unsigned(let number):
          guard let number = Int(exactly: number) else { throw failure(key, "is too large") }
          result.append(number)
        default: preconditionFailure("an integer is signed or unsigned")
        }
      }
      return result
    }
  }

  /// The values of an array of `bool`.
  package func bools(_ key: String) throws(FileError) -> [Bool] {
    let array = try array(key, "true and false")
    guard array.type == .bool else {
      throw mismatch(key, .array(array), "an array of true and false")
    }
    return withExtendedLifetime(file) { file.bytes[array.range].map { $0 == 1 } }
  }

  /// The bytes of an array of bytes, `uint8` or `int8`.
  package func bytes(_ key: String) throws(FileError) -> [UInt8] {
    let array = try array(key, "bytes")
    guard array.type == .uint8 || array.type == .int8 else {
      throw mismatch(key, .array(array), "an array of bytes")
    }
    return withExtendedLifetime(file) { Array(file.bytes[array.range]) }
  }

  /// Calls `body` with each string of an array, as bytes in the file, which are valid during the call. They
  /// may be no UTF-8.
  package func forEachString(
    _ key: String, _ body: (_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    let array = try array(key, "strings")
    guard array.type == .string else { throw mismatch(key, .array(array), "an array of strings") }
    try withExtendedLifetime(file) {
      var cursor = cursor(of: array)
      for index in 0..<array.count {
        let range = try cursor.string(key)
        let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[range])
        try body(index, bytes.bindMemory(to: UInt8.self))
      }
    }
  }

  /// The length of an array; nil where there is no such key.
  package func count(_ key: String) throws(FileError) -> Int? {
    values[key] == nil ? nil : try array(key, "values").count
  }

  /// Calls `body` with keys and the bytes of their values, as they lie in the file, ordered by key.
  package func forEachValue(
    _ isWanted: (String) -> Bool, _ body: (_ key: String, _ bytes: UnsafeRawBufferPointer) -> Void
  ) {
    withExtendedLifetime(file) {
      for (key, range) in ranges.sorted(by: { $0.key < $1.key }) where isWanted(key) {
        body(key, UnsafeRawBufferPointer(rebasing: file.bytes[range]))
      }
    }
  }

  private func cursor(of array: GGUFArray) -> GGUFCursor {
    GGUFCursor(file.bytes, file: file.path, order: order, offset: array.range.lowerBound)
  }
}
