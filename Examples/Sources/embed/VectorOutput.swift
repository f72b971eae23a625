import Contrast
import ExampleSupport
import Foundation

/// A file of vectors and the names of its rows, written batch by batch.
final class VectorOutput {
  enum Format {
    /// Rows of numbers, with the names in a file of their own.
    case array
    /// Name and vector of a row on one line.
    case lines

    /// The format that the name of a file asks for.
    init?(_ path: String) {
      switch URL(filePath: path).pathExtension {
      case "npy", "safetensors": self = .array
      case "jsonl": self = .lines
      default: return nil
      }
    }
  }

  private var array: EmbeddingsWriter?
  private let text: TextOutput

  /// - Parameters:
  ///   - path: `nil` for lines on standard output.
  ///   - names: where to write the names, if not beside `path`.
  ///   - width: of the vectors.
  ///   - vectors: of an input.
  ///   - fingerprint: of the model that makes them.
  init(
    _ path: String?, names: String?, width: Int, vectors: Int = 1, fingerprint: String
  ) throws {
    guard let path, Format(path) == .array else {
      text = try TextOutput(path)
      return
    }
    text = try TextOutput(names ?? path + ".txt")
    array = try EmbeddingsWriter(
      to: URL(filePath: path), width: width, vectorsPerItem: vectors,
      metadata: ["model": fingerprint])
  }

  func append(_ embeddings: Embeddings, _ names: [String]) throws {
    for (row, name) in names.enumerated() {
      guard array == nil else {
        try text.write(line: name.replacing("\n", with: "\\n"))
        continue
      }
      // The numbers are finite, and the shortest text that reads back as the same Float is JSON.
      let numbers = embeddings[row].map { "\($0)" }.joined(separator: ",")
      let input = try jsonText(name, pretty: false)
      try text.write(line: "{\"input\":\(input),\"embedding\":[\(numbers)]}")
    }
    try array?.append(embeddings)
  }

  /// The names appear before the vectors that they belong to.
  func finish() throws {
    try text.finish()
    if let array = array.take() { try array.finish() }
  }
}
