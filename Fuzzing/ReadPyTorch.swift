import ContrastFiles

/// Reads arbitrary bytes as a PyTorch archive, and as the pickle of a valid one; then reads every
/// tensor. Nothing may crash, hang or read outside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPyTorch(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  read(bytes.starts(with: Array("PK".utf8)) ? bytes : archive(pickle: bytes))
  return 0
}

private func read(_ bytes: [UInt8]) {
  let mapped = bytes.withUnsafeBytes { MappedFile(name: "fuzz.pt", bytes: $0) }
  guard let file = try? PyTorchFile(mapped) else { return }
  for entry in file.entries.values {
    precondition(entry.range.lowerBound >= 0 && entry.range.upperBound <= bytes.count)
    var copy = [UInt8](repeating: 0, count: entry.elementType.byteCount(shape: entry.shape)!)
    copy.withUnsafeMutableBytes { file.copy(of: entry, into: $0) }
  }
}

/// A ZIP archive of the pickle and sixteen storages of 64 bytes.
private func archive(pickle: [UInt8]) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  let storages = (0..<16).map { ("a/data/\($0)", [UInt8](repeating: UInt8($0), count: 64)) }
  for (name, data) in [("a/data.pkl", pickle)] + storages {
    let size = number(data.count, 4) + number(data.count, 4) + number(name.utf8.count, 2)
    directory += number(0x0201_4B50, 4) + number(0, 16) + size + number(0, 12)
    directory += number(bytes.count, 4) + Array(name.utf8)
    bytes += number(0x0403_4B50, 4) + number(0, 14) + size + number(0, 2) + Array(name.utf8) + data
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 4) + number(17, 2) + number(17, 2)
    + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  return bytes + directory + end
}
