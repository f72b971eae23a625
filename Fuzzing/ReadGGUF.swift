import ContrastFiles

/// Reads arbitrary bytes as a GGUF file, from memory; then every value as every type, and every tensor. Bytes
/// that do not begin as one are taken as what follows the counts of a header. Nothing may crash, hang or read
/// outside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readGGUF(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  if GGUFFile.recognizes(bytes) || count < 2 {
    read(bytes)
  } else {
    let counts = [bytes[0] & 15, 0, 0, 0, 0, 0, 0, 0, bytes[1] & 31, 0, 0, 0, 0, 0, 0, 0]
    let file = Array("GGUF".utf8) + [3, 0, 0, 0] + counts + bytes.dropFirst(2)
    file.withUnsafeBytes { read($0) }
  }
  return 0
}

private func read(_ bytes: UnsafeRawBufferPointer) {
  guard let file = try? GGUFFile(MappedFile(name: "fuzz.gguf", bytes: bytes)) else { return }
  precondition(file.names.count == file.entries.count)
  for key in file.metadata.values.keys { read(key, of: file.metadata) }
  var total = 0
  for entry in file.entries.values {
    precondition(entry.range.lowerBound >= 0 && entry.range.upperBound <= bytes.count)
    read(entry, of: file)
    total += entry.range.count
  }
  precondition(total <= bytes.count)
}

private func read(_ entry: GGUFFile.Entry, of file: GGUFFile) {
  let (type, data) = (entry.type, file.bytes(of: entry))
  let count = entry.shape.reduce(1, *)
  precondition(type.byteCount(of: count) == data.count)
  let blocks = count / type.blockCount
  let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
    type.dequantize(
      data.baseAddress!, blocks: blocks, into: buffer.baseAddress!, order: file.order)
    initialized = count
  }
  let isFinite = type.isFinite(data.baseAddress!, blocks: blocks, order: file.order)
  precondition(isFinite == values.allSatisfy { $0.isFinite })
}

private func read(_ key: String, of metadata: GGUFMetadata) {
  _ = try? metadata.int(key)
  _ = try? metadata.double(key)
  _ = try? metadata.bool(key)
  _ = try? metadata.string(key)
  _ = try? metadata.floats(key)
  _ = try? metadata.integers(key)
  _ = try? metadata.bools(key)
  _ = try? metadata.bytes(key)
  var sum = 0
  try? metadata.forEachString(key) { sum &+= $1.reduce($0) { $0 &+ Int($1) } }
}
