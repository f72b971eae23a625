import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

/// The case of the reference generator that holds captions, answers and their scores.
struct MetricsCase: CustomTestStringConvertible {
  let size: String
  private let file: SafetensorsFile
  let notes: JSONNode

  var testDescription: String { size }

  static let all: [MetricsCase] = GenerationCase.all("caption_metrics").map { try! MetricsCase($0) }

  private init(_ reference: GenerationCase) throws {
    size = reference.size
    file = try SafetensorsFile(path: reference.path("expected.safetensors"))
    notes = JSONNode(
      try JSONValue(Array((file.metadata["notes"] ?? "").utf8), file: "notes"), file: "notes")
  }

  /// A float64 tensor.
  func doubles(_ name: String) -> [Double] {
    let bytes = file.bytes(of: file.entries[name]!)
    return (0..<bytes.count / 8).map {
      bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self)
    }
  }

  /// Texts in a list of the notes.
  func texts(_ name: String) throws -> [String] { try notes.array(name).map { try $0.string() } }

  /// Lists of texts in a list of the notes.
  func lists(_ name: String) throws -> [[String]] {
    try notes.array(name).map { try $0.elements().map { try $0.string() } }
  }
}

/// The largest difference.
func difference(_ actual: [Double], _ expected: [Double]) -> Double {
  guard actual.count == expected.count else { return .infinity }
  return zip(actual, expected).map { abs($0 - $1) }.max() ?? 0
}
