import CContrastKernels
import ContrastTensor

extension Run {
  /// `aᵀ · b + c`, how the gradient of a matrix is summed over rows.
  ///
  /// - Parameters:
  ///   - a: `[rows, m]`, contiguous.
  ///   - b: `[rows, n]`, contiguous.
  ///   - scratch: of at least as many elements as `a`; overwritten.
  ///   - c: `[m, n]`.
  /// - Returns: `[m, n]`.
  func product(
    transposed a: Tensor, _ b: Tensor, scratch: inout Tensor, adding c: Tensor? = nil
  ) -> Tensor {
    let (rows, columns) = (a.rows, a.width)
    a.withUnsafeElements { source in
      scratch.withUnsafeMutableElements { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        parallelRows(columns, width: rows) { range in
          contrast_transpose(
            source + range.lowerBound, columns, target + range.lowerBound * rows, rows, rows,
            range.count)
        }
      }
    }
    let transposed = scratch.reshaped([scratch.count]).slice(0..<a.count)
    return linear(
      transposed.reshaped([columns, rows]),
      WeightMatrix(b, layout: .inputsFirst, threads: threads), residual: c)
  }
}

extension Tensor {
  /// Matrices of one width, one below the other.
  ///
  /// - Parameter parts: `[rows, width]` each, contiguous, at least one.
  /// - Returns: `[all rows, width]`.
  static func concatenatingRows(_ parts: [Tensor]) -> Tensor {
    precondition(parts.allSatisfy { $0.shape.count == 2 && $0.width == parts[0].width })
    if parts.count == 1 { return parts[0] }
    return Tensor(shape: [parts.reduce(0) { $0 + $1.rows }, parts[0].width]) { target in
      var start = 0
      for part in parts {
        part.withUnsafeElements { start = target[start...].update(fromContentsOf: $0) }
      }
    }
  }

  /// Σ x · y over all elements of two contiguous tensors.
  func dot(_ other: Tensor) -> Double {
    precondition(shape == other.shape)
    return withUnsafeElements { x in
      other.withUnsafeElements { y in
        guard let x = x.baseAddress, let y = y.baseAddress else { return 0 }
        return VectorMath.dot(x, y, count)
      }
    }
  }
}
