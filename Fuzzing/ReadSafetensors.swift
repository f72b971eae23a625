import ContrastFiles

/// Reads arbitrary bytes as a safetensors file, then every tensor. Bytes that do not start with a
/// possible length are taken as a header, with data behind it. Nothing may crash, hang or read
/// outside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSafetensors(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  read(bytes)
  if bytes.first == UInt8(ascii: "{") {
    read(withUnsafeBytes(of: UInt64(count).littleEndian) { Array($0) } + bytes)
    let data = [UInt8](repeating: 7, count: 64)
    read(withUnsafeBytes(of: UInt64(count).littleEndian) { Array($0) } + bytes + data)
  }
  return 0
}

private func read(_ bytes: [UInt8]) {
  let mapped = bytes.withUnsafeBytes { MappedFile(name: "fuzz.safetensors", bytes: $0) }
  guard let file = try? SafetensorsFile(mapped) else { return }
  precondition(file.names.count == file.entries.count)
  var total = 0
  for name in file.names {
    let entry = file.entries[name]!
    precondition(entry.range.lowerBound >= 0 && entry.range.upperBound <= bytes.count)
    precondition(entry.elementType.byteCount(shape: entry.shape) == entry.range.count)
    let sum = file.bytes(of: entry).reduce(0) { $0 &+ Int($1) }
    precondition(sum == bytes[entry.range].reduce(0) { $0 &+ Int($1) })
    total += entry.range.count
  }
  precondition(total < bytes.count)
}
