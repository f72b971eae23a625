extension Tensor {
  /// Changes the elements of a contiguous float32 tensor, without a copy where nobody shares them.
  ///
  /// Elements on the heap that no other tensor refers to are changed in place. Everything else is
  /// copied to the heap first: shared elements, those of a mapped file, and those on loan from a
  /// ``Workspace``, which would otherwise never get them back.
  ///
  /// - Parameter body: gets the elements, row by row.
  package mutating func withUnsafeMutableElements<R>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> R
  ) rethrows -> R {
    precondition(elementType == .float32 && isContiguous, "\(elementType) \(shape)")
    if !storage.isHeap || !isKnownUniquelyReferenced(&storage) { self = copy() }
    return try withExtendedLifetime(storage) {
      try body(UnsafeMutableBufferPointer(start: pointer, count: count))
    }
  }

  /// The same elements in memory of their own.
  private func copy() -> Tensor {
    withUnsafeBytes { bytes in
      Tensor(shape: shape) { UnsafeMutableRawBufferPointer($0).copyMemory(from: bytes) }
    }
  }
}
