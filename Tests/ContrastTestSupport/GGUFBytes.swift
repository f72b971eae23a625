/// A GGUF file that a test puts together, valid or not.
public struct GGUFBytes: Sendable {
  /// A value of the metadata.
  public enum Value: Sendable {
    case uint8(UInt8)
    case int8(Int8)
    case uint16(UInt16)
    case int16(Int16)
    case uint32(UInt32)
    case int32(Int32)
    case float32(Float)
    case bool(Bool)
    case string([UInt8])
    case uint64(UInt64)
    case int64(Int64)
    case float64(Double)
    case strings([[UInt8]])
    case floats([Float])
    case integers([Int32])
    case bools([Bool])
    /// An array of bytes.
    case bytes([UInt8])
    /// Any type with any bytes.
    case raw(type: UInt32, [UInt8])

    public static func text(_ text: String) -> Value { .string(Array(text.utf8)) }
    public static func texts(_ texts: [String]) -> Value { .strings(texts.map { Array($0.utf8) }) }
  }

  /// A tensor.
  public struct Tensor: Sendable {
    public var name: [UInt8]
    /// The number of its type.
    public var type: UInt32
    /// As the file has them, innermost first.
    public var dimensions: [UInt64]
    public var bytes: [UInt8]
    /// Where it claims to begin; behind the one before it unless something else is said.
    public var offset: UInt64?

    public init(
      _ name: String, type: UInt32, _ dimensions: [UInt64], _ bytes: [UInt8],
      offset: UInt64? = nil
    ) {
      self.name = Array(name.utf8)
      self.type = type
      self.dimensions = dimensions
      self.bytes = bytes
      self.offset = offset
    }

    /// Float32 of a shape with the outermost dimension first.
    public init(_ name: String, _ shape: [Int], _ values: [Float], bigEndian: Bool = false) {
      self.init(
        name, type: 0, shape.reversed().map { UInt64($0) },
        values.flatMap { GGUFBytes.bytes($0.bitPattern, bigEndian) })
    }
  }

  public var magic = Array("GGUF".utf8)
  public var version: UInt32 = 3
  public var isBigEndian = false
  public var values: [(key: [UInt8], value: Value)] = []
  public var tensors: [Tensor] = []
  /// What the data are aligned to, whatever the metadata says.
  public var alignment = 32
  /// What the header claims, if not what is there.
  public var tensorCount: UInt64?
  public var valueCount: UInt64?

  public init() {}

  public mutating func set(_ key: String, _ value: Value) {
    values.removeAll { $0.key == Array(key.utf8) }
    values.append((Array(key.utf8), value))
  }

  public static func bytes(_ number: some FixedWidthInteger, _ isBigEndian: Bool) -> [UInt8] {
    withUnsafeBytes(of: isBigEndian ? number.bigEndian : number.littleEndian) { Array($0) }
  }

  private func number(_ number: some FixedWidthInteger) -> [UInt8] {
    Self.bytes(number, isBigEndian)
  }

  public func string(_ bytes: [UInt8]) -> [UInt8] { number(UInt64(bytes.count)) + bytes }

  private func array(_ type: UInt32, _ elements: [[UInt8]]) -> [UInt8] {
    number(UInt32(9)) + number(type) + number(UInt64(elements.count)) + elements.joined()
  }

  private func bytes(of value: Value) -> [UInt8] {
    switch value {
    case .uint8(let value): number(UInt32(0)) + number(value)
    case .int8(let value): number(UInt32(1)) + number(value)
    case .uint16(let value): number(UInt32(2)) + number(value)
    case .int16(let value): number(UInt32(3)) + number(value)
    case .uint32(let value): number(UInt32(4)) + number(value)
    case .int32(let value): number(UInt32(5)) + number(value)
    case .float32(let value): number(UInt32(6)) + number(value.bitPattern)
    case .bool(let value): number(UInt32(7)) + [value ? 1 : 0]
    case .string(let value): number(UInt32(8)) + string(value)
    case .uint64(let value): number(UInt32(10)) + number(value)
    case .int64(let value): number(UInt32(11)) + number(value)
    case .float64(let value): number(UInt32(12)) + number(value.bitPattern)
    case .strings(let values): array(8, values.map(string))
    case .floats(let values): array(6, values.map { number($0.bitPattern) })
    case .integers(let values): array(5, values.map { number($0) })
    case .bools(let values): array(7, values.map { [$0 ? 1 : 0] })
    case .bytes(let values): array(0, values.map { [$0] })
    case .raw(let type, let bytes): number(type) + bytes
    }
  }

  /// The file.
  public func file() -> [UInt8] {
    var file = magic + number(version)
    file += number(tensorCount ?? UInt64(tensors.count))
    file += number(valueCount ?? UInt64(values.count))
    for (key, value) in values { file += string(key) + bytes(of: value) }
    var data: [UInt8] = []
    for tensor in tensors {
      file += string(tensor.name) + number(UInt32(tensor.dimensions.count))
      for size in tensor.dimensions { file += number(size) }
      file += number(tensor.type) + number(tensor.offset ?? UInt64(data.count))
      data += tensor.bytes
      data += [UInt8](repeating: 0, count: (alignment - data.count % alignment) % alignment)
    }
    file += [UInt8](repeating: 0, count: (alignment - file.count % alignment) % alignment)
    return file + data
  }
}
