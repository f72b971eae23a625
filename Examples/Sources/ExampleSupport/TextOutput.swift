import Contrast
import ContrastTraining
import Foundation

/// Text that goes to standard output, or to a file that appears whole or not at all.
public final class TextOutput {
  private let destination: String?
  private let temporary: String
  private let handle: FileHandle
  private var buffer = Data()
  private var isCommitted = false

  /// - Parameter path: `nil` for standard output.
  /// - Throws: `FileError`.
  public init(_ path: String?) throws {
    destination = path
    temporary = "\(path ?? "").partial-\(getpid())-\(UInt32.random(in: .min ... .max))"
    guard path != nil else {
      handle = .standardOutput
      return
    }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FileError.system(
        file: path ?? "", operation: "write", reason: String(cString: strerror(errno)))
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { if destination != nil, !isCommitted { unlink(temporary) } }

  public func write(line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 16 { try flush() }
  }

  private func flush() throws {
    do { try handle.write(contentsOf: buffer) } catch {
      throw FileError.system(
        file: destination ?? "standard output", operation: "write", reason: "\(error)")
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and gives the file its name.
  public func finish() throws {
    try flush()
    guard let destination else { return }
    guard fsync(handle.fileDescriptor) == 0, rename(temporary, destination) == 0 else {
      throw FileError.system(
        file: destination, operation: "write", reason: String(cString: strerror(errno)))
    }
    isCommitted = true
  }
}
