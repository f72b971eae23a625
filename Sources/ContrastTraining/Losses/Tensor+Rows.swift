import ContrastTensor

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
