import ContrastFiles
import Foundation

/// The outputs of a reference library, as `make_reference.py` stores them.
public struct Golden: Sendable {
  private let file: SafetensorsFile

  public init(_ url: URL) throws {
    file = try SafetensorsFile(path: url.path)
  }

  public var names: [String] { file.names.sorted() }
  public var metadata: [String: String] { file.metadata }

  public func has(_ name: String) -> Bool { file.entries[name] != nil }

  public func shape(_ name: String) -> [Int] { entry(name).shape }

  /// A float32 or float64 tensor.
  public func floats(_ name: String) -> [Float] {
    let bytes = file.bytes(of: entry(name))
    switch entry(name).elementType {
    case .float32:
      return (0..<bytes.count / 4).map {
        bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self)
      }
    case .float64:
      return (0..<bytes.count / 8).map {
        Float(bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self))
      }
    default: fatalError("\(name) is not a float tensor")
    }
  }

  /// An int32 or int64 tensor.
  public func integers(_ name: String) -> [Int] {
    let bytes = file.bytes(of: entry(name))
    switch entry(name).elementType {
    case .int32:
      return (0..<bytes.count / 4).map {
        Int(bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self))
      }
    case .int64:
      return (0..<bytes.count / 8).map {
        Int(bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self))
      }
    default: fatalError("\(name) is not an integer tensor")
    }
  }

  private func entry(_ name: String) -> SafetensorsFile.Entry {
    guard let entry = file.entries[name] else {
      fatalError("\(file.file.path) has no '\(name)': \(names)")
    }
    return entry
  }
}

/// The largest Euclidean distance between rows of the same length.
public func rowDistance(_ a: [Float], _ b: [Float], _ width: Int) -> Float {
  guard a.count == b.count else { return .infinity }
  return stride(from: 0, to: a.count, by: width).map { start in
    (start..<start + width).reduce(0) { $0 + (a[$1] - b[$1]) * (a[$1] - b[$1]) }.squareRoot()
  }.max() ?? 0
}

/// The largest difference, as a share of the largest reference value.
public func relativeError(_ actual: [Float], _ expected: [Float]) -> Float {
  guard actual.count == expected.count else { return .infinity }
  let scale = expected.map(abs).max() ?? 1
  let worst = zip(actual, expected).map { abs($0 - $1) }.max() ?? 0
  return worst.isNaN || zip(actual, expected).contains { $0.isNaN || $1.isNaN }
    ? .infinity : worst / max(scale, .leastNormalMagnitude)
}

/// The largest difference.
public func absoluteError(_ actual: [Float], _ expected: [Float]) -> Float {
  guard actual.count == expected.count else { return .infinity }
  return zip(actual, expected).map { ($0 - $1).isNaN ? .infinity : abs($0 - $1) }.max() ?? 0
}
