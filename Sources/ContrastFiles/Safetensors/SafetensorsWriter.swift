/// The header of a safetensors file.
package enum SafetensorsHeader {
  /// One tensor of the file.
  package struct Declaration: Sendable {
    package let name: String
    package let elementType: ElementType
    package let shape: [Int]

    package init(_ name: String, _ elementType: ElementType, _ shape: [Int]) {
      self.name = name
      self.elementType = elementType
      self.shape = shape
    }
  }

  /// The length, the JSON text, and spaces up to a multiple of eight bytes.
  ///
  /// - Parameters:
  ///   - tensors: in their order.
  ///   - metadata: free-form.
  ///   - padding: the least number of bytes that `data_offsets` and `shape` may still grow by
  ///     without changing the length, for a writer that learns the size at the end.
  ///   - alignment: of the first tensor in the file, a multiple of eight.
  package static func bytes(
    _ tensors: [Declaration], metadata: [String: String] = [:], padding: Int = 0,
    alignment: Int = 8
  ) -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty { members.append("\"__metadata__\":\(JSONText.object(metadata))") }
    var offset = 0
    var digits = 0
    for tensor in tensors {
      guard let count = tensor.elementType.byteCount(shape: tensor.shape) else {
        preconditionFailure("\(tensor.name): shape \(tensor.shape) is not representable")
      }
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      let offsets = "\(offset),\(offset + count)"
      digits += shape.utf8.count + offsets.utf8.count
      members.append(
        "\(JSONText.string(tensor.name)):{\"dtype\":\"\(tensor.elementType.rawValue)\","
          + "\"shape\":[\(shape)],\"data_offsets\":[\(offsets)]}")
      offset += count
    }
    var text = Array(("{" + members.joined(separator: ",") + "}").utf8)
    text += [UInt8](repeating: UInt8(ascii: " "), count: max(0, padding - digits))
    while (8 + text.count) % alignment != 0 { text.append(UInt8(ascii: " ")) }
    return withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) } + text
  }
}

/// Writes a safetensors file tensor by tensor, so that none but the current one is in memory.
///
/// The shapes are declared first; the bytes follow in the same order.
package struct SafetensorsWriter: ~Copyable {
  private var output: AtomicFileWriter
  private let end: Int

  package init(
    path: String, tensors: [SafetensorsHeader.Declaration], metadata: [String: String] = [:],
    alignment: Int = 8
  ) throws {
    let header = SafetensorsHeader.bytes(tensors, metadata: metadata, alignment: alignment)
    var file = try AtomicFileWriter(path: path)
    try file.write(header)
    end = tensors.reduce(header.count) { $0 + ($1.elementType.byteCount(shape: $1.shape) ?? 0) }
    output = file
  }

  /// Appends bytes of the tensors, in the order of their declaration.
  package mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    try output.write(bytes)
  }

  package consuming func commit() throws {
    precondition(output.count == end, "the bytes written do not match the declared shapes")
    try output.commit()
  }
}
