import ContrastFiles
import Foundation

/// A file without a name: its bytes are memory.
private let memory: CInt = {
  var name = Array("/dev/shm/read-tar-XXXXXX".utf8CString)
  let descriptor = mkstemp(&name)
  unlink(name)
  return descriptor
}()
private let path = "/proc/self/fd/\(memory)"

/// Reads arbitrary bytes as a tar archive, as they are and with the checksum of every block set right;
/// then each file in it once more by its place. Nothing may crash, hang or be longer than the archive.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTar(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  read(bytes)
  for block in stride(from: 0, through: count - 512, by: 512) {
    // Blocks of zeros end an archive, and the text behind a header is no header.
    guard bytes[block + 257] == UInt8(ascii: "u") else { continue }
    for i in 148..<156 { bytes[block + i] = UInt8(ascii: " ") }
    let sum = String(bytes[block..<block + 512].reduce(0) { $0 + Int($1) }, radix: 8)
    bytes.replaceSubrange(block + 148..<block + 148 + sum.utf8.count, with: sum.utf8)
  }
  read(bytes)
  return 0
}

private func read(_ bytes: [UInt8]) {
  guard ftruncate(memory, off_t(bytes.count)) == 0,
    pwrite(memory, bytes, bytes.count, 0) == bytes.count,
    var reader = try? TarReader(path: path, entryLimit: 1 << 20)
  else { return }
  while let entry = try? reader.next() {
    precondition(entry.offset + entry.size <= bytes.count)
    guard let content = try? reader.read(entry) else { return }
    let again = try? TarReader.read(entry, of: path)
    precondition(content == again && content.count == entry.size)
  }
}
