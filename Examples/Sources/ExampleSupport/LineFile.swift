import ContrastTraining
import Foundation

/// The lines of a UTF-8 text file or of standard input, read as they are asked for.
public struct LineFile: Sequence, Sendable {
  private let path: String

  /// - Parameter path: `-` for standard input.
  /// - Throws: ``TrainingDataError``.
  public init(_ path: String) throws {
    if path != "-" {
      guard let status = FileStatus(path), !status.isFolder else {
        throw TrainingDataError.notFound(path: path)
      }
      guard access(path, R_OK) == 0 else { throw TrainingDataError.unreadable(path: path) }
    }
    self.path = path
  }

  /// The number of lines, unless they come from a pipe and can be read only once.
  public func countIfFile() -> Int? {
    FileStatus(path)?.isFile ?? false ? counted() : nil
  }

  public func makeIterator() -> Iterator { Iterator(path: path) }

  public final class Iterator: IteratorProtocol {
    private var file: UnsafeMutablePointer<FILE>?
    private var buffer: UnsafeMutablePointer<CChar>?
    private var capacity = 0

    fileprivate init(path: String) {
      file = path == "-" ? fdopen(dup(STDIN_FILENO), "r") : fopen(path, "r")
    }

    deinit {
      free(buffer)
      if let file { fclose(file) }
    }

    public func next() -> String? {
      guard let file else { return nil }
      let count = getline(&buffer, &capacity, file)
      guard count >= 0, let buffer else { return nil }
      var bytes = UnsafeRawBufferPointer(start: buffer, count: count)
      for end in [UInt8(ascii: "\n"), UInt8(ascii: "\r")] where bytes.last == end {
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
