import CContrastKernels
import ContrastFiles

extension ElementType {
  /// Float32 numbers as the bytes of this type, rounded to the nearest, ties to even. What lies beyond
  /// the range of the type becomes infinite.
  ///
  /// - Parameter values: the numbers.
  /// - Returns: `values.count · bits / 8` bytes, as they stand in a file.
  package func bytes(converting values: [Float]) -> [UInt8] {
    func halves(
      _ convert: (UnsafePointer<Float>, UnsafeMutablePointer<UInt16>, Int) -> Void
    ) -> [UInt8] {
      guard !values.isEmpty else { return [] }
      let bits = [UInt16](unsafeUninitializedCapacity: values.count) { buffer, count in
        convert(values, buffer.baseAddress!, values.count)
        count = values.count
      }
      return bits.withUnsafeBytes { Array($0) }
    }
    switch self {
    case .float32: return values.withUnsafeBytes { Array($0) }
    case .float16: return halves(contrast_float32_to_float16)
    case .bfloat16: return halves(contrast_float32_to_bfloat16)
    default: preconditionFailure("cannot convert to \(self)")
    }
  }
}
