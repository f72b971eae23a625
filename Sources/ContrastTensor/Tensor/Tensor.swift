import ContrastRuntime

import ContrastFiles

/// An array of numbers with a shape, a value: a change of a copy is not seen in others.
///
/// The last dimension is contiguous. The rows (vectors along the last dimension) may lie apart, so
/// that a range of columns is a view; most tensors are contiguous as a whole. Copies share the
/// bytes. Activations are float32; other element types are how weights are stored in files.
public struct Tensor: Sendable {
  /// The dimensions, outermost first; empty for a scalar.
  public let shape: [Int]
  public let elementType: ElementType
  /// The distance between the starts of consecutive rows, in elements.
  package let rowStride: Int

  // A variable only so that Tensor+Mutation.swift can ask whether it is shared.
  var storage: TensorStorage
  let byteOffset: Int

  init(
    shape: [Int], elementType: ElementType, rowStride: Int? = nil, storage: TensorStorage,
    byteOffset: Int = 0
  ) {
    self.shape = shape
    self.elementType = elementType
    self.rowStride = rowStride ?? shape.last ?? 1
    self.storage = storage
    self.byteOffset = byteOffset
  }

  /// The number of elements.
  public var count: Int { shape.reduce(1, *) }
  /// The size of the elements in bytes.
  package var byteCount: Int { bytes(of: count) }
  /// The length of the last dimension; 1 for a scalar.
  public var width: Int { shape.last ?? 1 }
  /// The number of vectors along the last dimension.
  public var rows: Int { shape.dropLast().reduce(1, *) }
  /// Whether all elements lie one after the other.
  package var isContiguous: Bool { rowStride == width || rows <= 1 }
}

// MARK: - Making

extension Tensor {
  /// A float32 tensor with these elements, row by row.
  public init(_ elements: [Float], shape: [Int]) {
    precondition(elements.count == shape.reduce(1, *), "\(elements.count) elements, shape \(shape)")
    let storage = TensorStorage(byteCount: elements.count * 4)
    elements.withUnsafeBytes {
      storage.base.copyMemory(
        from: $0.baseAddress ?? UnsafeRawPointer(storage.base), byteCount: $0.count)
    }
    self.init(shape: shape, elementType: .float32, storage: storage)
  }

  /// A tensor over an entry of a mapped safetensors file; nothing is read yet.
  package init(_ entry: SafetensorsFile.Entry, of file: SafetensorsFile) {
    self.init(
      shape: entry.shape, elementType: entry.elementType,
      storage: TensorStorage(file.file, range: entry.range))
  }

  /// A tensor over an entry of a mapped PyTorch file. Nothing is read yet, unless the elements do not
  /// lie in order: then they are copied.
  package init(_ entry: PyTorchFile.Entry, of file: PyTorchFile) {
    let storage: TensorStorage
    if entry.isContiguous {
      storage = TensorStorage(file.file, range: entry.range)
    } else {
      let byteCount = entry.shape.reduce(entry.elementType.bits / 8, *)
      storage = TensorStorage(byteCount: byteCount)
      file.copy(
        of: entry, into: UnsafeMutableRawBufferPointer(start: storage.base, count: byteCount))
    }
    self.init(shape: entry.shape, elementType: entry.elementType, storage: storage)
  }

  /// A float32 tensor over memory of the caller, who keeps it, unchanged, for as long as the tensor or a view
  /// of it is used.
  package init(borrowing elements: UnsafePointer<Float>, shape: [Int]) {
    let byteCount = shape.reduce(1, *) * 4
    self.init(
      shape: shape, elementType: .float32,
      storage: TensorStorage(borrowing: elements, byteCount: byteCount))
  }

  /// A float32 tensor on the heap whose elements `fill` writes.
  package init(shape: [Int], filledBy fill: (UnsafeMutableBufferPointer<Float>) throws -> Void)
    rethrows
  {
    let count = shape.reduce(1, *)
    let storage = TensorStorage(byteCount: count * 4)
    let pointer = storage.base.bindMemory(to: Float.self, capacity: count)
    try fill(UnsafeMutableBufferPointer(start: pointer, count: count))
    self.init(shape: shape, elementType: .float32, storage: storage)
  }
}

// MARK: - Naming

extension Tensor {
  /// The same elements, known as the parameter `id` of a model, so that a `ParameterOverlay` can
  /// put another value in their place.
  ///
  /// The tensor must be the whole parameter.
  package func named(_ id: ParameterID) -> Tensor {
    precondition(isContiguous && byteOffset == 0 && byteCount == storage.byteCount)
    return Tensor(
      shape: shape, elementType: elementType, storage: TensorStorage(storage, parameter: id))
  }

  /// The name that ``named(_:)`` gave it.
  package var parameter: ParameterID? { storage.parameter }
}

// MARK: - Views

extension Tensor {
  /// The same elements in another shape.
  public func reshaped(_ shape: [Int]) -> Tensor {
    precondition(isContiguous, "only a contiguous tensor can be reshaped")
    precondition(shape.reduce(1, *) == count, "\(self.shape) cannot become \(shape)")
    precondition(encoding == nil || shape.last == width, "encoded rows keep their width")
    return Tensor(shape: shape, elementType: elementType, storage: storage, byteOffset: byteOffset)
  }

  /// Rows of a matrix, `[rows, width]`.
  public func rows(_ range: Range<Int>) -> Tensor {
    precondition(shape.count == 2 && range.lowerBound >= 0 && range.upperBound <= shape[0])
    return Tensor(
      shape: [range.count, width], elementType: elementType, rowStride: rowStride, storage: storage,
      byteOffset: byteOffset + bytes(of: range.lowerBound * rowStride))
  }

  /// Columns of a matrix, `[rows, columns]`.
  package func columns(_ range: Range<Int>) -> Tensor {
    precondition(shape.count == 2 && range.lowerBound >= 0 && range.upperBound <= width)
    return Tensor(
      shape: [shape[0], range.count], elementType: elementType, rowStride: rowStride,
      storage: storage, byteOffset: byteOffset + bytes(of: range.lowerBound))
  }

  /// A slice along the first dimension of a contiguous tensor.
  package func slice(_ range: Range<Int>) -> Tensor {
    precondition(isContiguous && !shape.isEmpty, "only a contiguous tensor can be sliced")
    precondition(
      range.lowerBound >= 0 && range.upperBound <= shape[0], "no slice \(range) in \(shape)")
    let inner = shape.dropFirst().reduce(1, *)
    return Tensor(
      shape: [range.count] + shape.dropFirst(), elementType: elementType, storage: storage,
      byteOffset: byteOffset + bytes(of: range.lowerBound * inner))
  }
}

// MARK: - Reading

extension Tensor {
  /// The elements as an array, row by row. The tensor must be float32.
  public var elements: [Float] {
    precondition(elementType == .float32, "\(elementType) is not float32; see float32()")
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      LargePages.advise(UnsafeMutableRawBufferPointer(buffer))
      for row in 0..<rows {
        for column in 0..<width { buffer[row * width + column] = pointer[row * rowStride + column] }
      }
      initialized = count
    }
  }

  /// The bytes of a contiguous tensor. Those of an encoded one have their rows as they are stored, so it
  /// must be whole.
  package func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    precondition(isContiguous && (encoding == nil || byteCount == storage.byteCount))
    return try withExtendedLifetime(storage) {
      try body(UnsafeRawBufferPointer(start: storage.base + byteOffset, count: byteCount))
    }
  }

  /// The elements of a contiguous float32 tensor, row by row, where they lie.
  package func withUnsafeElements<R>(
    _ body: (UnsafeBufferPointer<Float>) throws -> R
  ) rethrows -> R {
    precondition(isContiguous)
    return try withExtendedLifetime(storage) {
      try body(UnsafeBufferPointer(start: pointer, count: count))
    }
  }

  /// The bytes for a `body` that looks at a few of them only, far apart.
  package func withSampledBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try storage.sample { try withUnsafeBytes(body) }
  }

  /// Whether the first element lies at a multiple of so many bytes.
  package func isAligned(to bytes: Int) -> Bool {
    UInt(bitPattern: storage.base + byteOffset) % UInt(bytes) == 0
  }

  /// The address of the first element of a float32 tensor; valid while the tensor lives.
  var pointer: UnsafeMutablePointer<Float> {
    precondition(elementType == .float32)
    return (storage.base + byteOffset).assumingMemoryBound(to: Float.self)
  }
}
