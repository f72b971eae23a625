/// How a tensor of a GGUF file stores its numbers: one by one, or quantized in blocks that share scales.
///
/// The raw value is the type's number in the file. A row of a tensor is a whole number of blocks.
///
/// Source: `ggml.h` and `ggml-common.h` of ggml.
package enum GGMLType: UInt32, Sendable, CaseIterable {
  case f32 = 0
  case f16 = 1
  case q4_0 = 2
  case q4_1 = 3
  case q5_0 = 6
  case q5_1 = 7
  case q8_0 = 8
  case q2_K = 10
  case q3_K = 11
  case q4_K = 12
  case q5_K = 13
  case q6_K = 14
  case iq4_nl = 20
  case iq4_xs = 23
  case bf16 = 30

  /// The name that ggml gives it, such as `Q4_K`.
  package var name: String { "\(self)".uppercased() }

  /// The numbers of a block.
  package var blockCount: Int {
    switch self {
    case .f32, .f16, .bf16: 1
    case .q4_0, .q4_1, .q5_0, .q5_1, .q8_0, .iq4_nl: 32
    case .q2_K, .q3_K, .q4_K, .q5_K, .q6_K, .iq4_xs: 256
    }
  }

  /// The bytes of a block.
  package var blockBytes: Int {
    switch self {
    case .f32: 4
    case .f16, .bf16: 2
    case .q4_0, .iq4_nl: 18
    case .q4_1: 20
    case .q5_0: 22
    case .q5_1: 24
    case .q8_0: 34
    case .q2_K: 84
    case .q3_K: 110
    case .q4_K: 144
    case .q5_K: 176
    case .q6_K: 210
    case .iq4_xs: 136
    }
  }

  /// The bytes of so many numbers, which fill whole blocks; nil where they do not or the product
  /// overflows.
  package func byteCount(of count: Int) -> Int? {
    guard count >= 0, count % blockCount == 0 else { return nil }
    let (bytes, overflow) = (count / blockCount).multipliedReportingOverflow(by: blockBytes)
    return overflow ? nil : bytes
  }

  /// The types that are known but not read, for messages.
  private static let others: [UInt32: String] = [
    9: "Q8_1", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S", 21: "IQ3_S",
    22: "IQ2_S", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64", 29: "IQ1_M", 34: "TQ1_0",
    35: "TQ2_0", 39: "MXFP4", 40: "NVFP4", 41: "Q1_0",
  ]

  /// What the number of a type that is not read stands for; nil for one that ggml does not have.
  static func unsupportedName(_ number: UInt32) -> String? { others[number] }
}

/// In which order a GGUF file has the bytes of a number.
package enum GGUFByteOrder: Sendable {
  case little
  case big
}
