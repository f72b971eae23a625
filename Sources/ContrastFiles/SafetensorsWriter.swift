/// Writes a safetensors file tensor by tensor, so that none but the current one is in memory.
///
/// The shapes are declared first; the bytes follow in the same order.
package struct SafetensorsWriter: ~Copyable {
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

  private var output: AtomicFileWriter
  private let end: Int

  package init(
    path: String, tensors: [Declaration], metadata: [String: String] = [:]
  ) throws {
    var members: [String] = []
    if !metadata.isEmpty { members.append("\"__metadata__\":\(JSONText.object(metadata))") }
    var offset = 0
    for tensor in tensors {
      guard let count = tensor.elementType.byteCount(shape: tensor.shape) else {
        preconditionFailure("\(tensor.name): shape \(tensor.shape) is not representable")
      }
      members.append(
        JSONText.string(tensor.name)
          + ":{\"dtype\":\"\(tensor.elementType.rawValue)\",\"shape\":["
          + tensor.shape.map(String.init).joined(separator: ",")
          + "],\"data_offsets\":[\(offset),\(offset + count)]}")
      offset += count
    }
    var header = Array(("{" + members.joined(separator: ",") + "}").utf8)
    // Padding keeps the data aligned to eight bytes, as the reference writer does.
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) }
    var file = try AtomicFileWriter(path: path)
    try file.write(length + header)
    end = file.count + offset
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
