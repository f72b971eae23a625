import Foundation
import Hummingbird

/// Vectors as JSON, written straight into a buffer: a general encoder takes longer for a large model's vectors
/// than a small model takes to make them.
enum VectorText {
  /// `[0.1,-2e-05,…]`: the shortest digits that give each number back.
  static func write(_ vector: some Collection<Float>, to buffer: inout ByteBuffer) {
    buffer.writeInteger(UInt8(ascii: "["))
    var isFirst = true
    for value in vector {
      if !isFirst { buffer.writeInteger(UInt8(ascii: ",")) }
      isFirst = false
      buffer.writeString(value.description)
    }
    buffer.writeInteger(UInt8(ascii: "]"))
  }

  /// `[[…],[…]]`.
  static func write(_ vectors: [[Float]], to buffer: inout ByteBuffer) {
    buffer.writeInteger(UInt8(ascii: "["))
    for (index, vector) in vectors.enumerated() {
      if index > 0 { buffer.writeInteger(UInt8(ascii: ",")) }
      write(vector, to: &buffer)
    }
    buffer.writeInteger(UInt8(ascii: "]"))
  }

  /// The bytes of the numbers, little-endian, in base64: what `encoding_format: "base64"` means.
  static func base64(_ vector: some Collection<Float>) -> String {
    var bytes = Data(capacity: 4 * vector.count)
    for value in vector {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes.base64EncodedString()
  }

  /// The first numbers of a vector, made one of length 1 again (Matryoshka embeddings); the vector itself where all
  /// are asked for.
  ///
  /// - Returns: nil if the numbers are all 0, which have no direction.
  static func shortened(_ vector: [Float], to dimensions: Int) -> [Float]? {
    guard dimensions < vector.count else { return vector }
    let square = vector[..<dimensions].reduce(0.0) { $0 + Double($1) * Double($1) }
    guard square > 0 else { return nil }
    let factor = 1 / square.squareRoot()
    return vector[..<dimensions].map { Float(Double($0) * factor) }
  }
}
