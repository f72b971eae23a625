import CContrastKernels

extension WeightMatrix {
  /// How the bytes of a packed matrix are divided.
  package struct PackedForm: Sendable, Equatable {
    /// How the weights are kept.
    package let precision: Precision
    /// `[panels, bytes of a panel]`.
    package let shape: [Int]
  }

  /// The form of a matrix packed on this processor; nil where BLAS reads it as it lies in its file.
  ///
  /// - Parameters:
  ///   - outputs: the length of the vectors that come out.
  ///   - inputs: the length of the vectors that go in.
  ///   - precision: as of ``init(_:layout:precision:threads:)``.
  package static func packedForm(
    outputs: Int, inputs: Int, precision: Precision
  ) -> PackedForm? {
    let precision = kept(precision, inputs: inputs)
    guard let kernels = ProductKernels(precision) else {
      guard Backend.preferred == .panels else { return nil }
      let width = granularity
      return PackedForm(
        precision: precision, shape: [(outputs + width - 1) / width, inputs * width * 4])
    }
    let width = kernels.table.pointee.panel_width
    return PackedForm(
      precision: precision,
      shape: [(outputs + width - 1) / width, kernels.table.pointee.panel_bytes(inputs)])
  }

  /// A matrix over bytes that were packed before on such a processor: ``withPackedBytes(_:)``.
  ///
  /// - Parameters:
  ///   - bytes: uint8, all of their storage, at a multiple of 64 in memory, of the shape that
  ///     ``packedForm(outputs:inputs:precision:)`` says.
  ///   - outputs: the length of the vectors that come out.
  ///   - inputs: the length of the vectors that go in.
  ///   - precision: as of ``init(_:layout:precision:threads:)``.
  package init(packed bytes: Tensor, outputs: Int, inputs: Int, precision: Precision) {
    guard let form = Self.packedForm(outputs: outputs, inputs: inputs, precision: precision) else {
      preconditionFailure("this processor packs nothing")
    }
    precondition(bytes.elementType == .uint8 && bytes.shape == form.shape)
    precondition(bytes.isAligned(to: 64) && bytes.byteCount == bytes.storage.byteCount)
    let storage: Storage
    if let kernels = ProductKernels(form.precision) {
      storage = .lowPrecision(
        LowPrecisionPanels(
          kernels: kernels, storage: bytes.storage, inputs: inputs,
          width: kernels.table.pointee.panel_width, bytesPerPanel: form.shape[1]))
    } else {
      storage = .panels(
        Tensor(
          shape: [form.shape[0], inputs, Self.granularity], elementType: .float32,
          storage: bytes.storage))
    }
    self.init(storage, outputs: outputs, inputs: inputs, precision: form.precision)
  }

  /// Whether all numbers are finite; in int8 and int4 all scales, which are not where a weight was not.
  ///
  /// - Parameter threads: share the reading.
  package func isFinite(threads: Int) -> Bool {
    switch storage {
    case .panels(let panels): panels.isFinite(threads: threads)
    case .plain(let values, _): values.isFinite(threads: threads)
    case .lowPrecision(let panels): panels.isFinite(precision, threads: threads)
    case .none: true
    }
  }

  /// Gives the bytes of a packed matrix; none where BLAS reads it as it lies in its file.
  package func withPackedBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    switch storage {
    case .panels(let panels): try panels.withUnsafeBytes(body)
    case .lowPrecision(let panels):
      try withExtendedLifetime(panels.storage) {
        try body(UnsafeRawBufferPointer(start: panels.storage.base, count: byteCount))
      }
    case .plain, .none: try body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  /// A small matrix, packed: whoever gets the same bytes packs every matrix in the same way.
  ///
  /// - Parameter precision: how the weights are kept.
  package static func packedSample(_ precision: Precision) -> WeightMatrix {
    // Neither side is a multiple of what any kernel takes at a time. No two rows have the same scale.
    let (outputs, inputs) = (67, 37)
    let numbers = (0..<outputs * inputs).map { i in
      Float((i * 7919) % 1009 - 504) * Float(1 + i / inputs) / 256
    }
    return WeightMatrix(
      Tensor(numbers, shape: [outputs, inputs]), precision: precision, threads: 1)
  }
}
