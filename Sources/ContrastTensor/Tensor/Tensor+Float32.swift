import CContrastKernels
import ContrastRuntime
import Synchronization

extension Tensor {
  /// Whether ``float32()`` knows the element type.
  package var isFloatingPoint: Bool {
    if encoding != nil { return true }
    return switch elementType {
    case .float16, .bfloat16, .float32, .float64: true
    default: false
    }
  }

  /// The same numbers in float32, contiguous; the tensor itself where it is that already.
  ///
  /// Mapped pages that were copied are released.
  public func float32() -> Tensor {
    let aligned = UInt(bitPattern: storage.base + byteOffset) % 4 == 0
    if elementType == .float32, isContiguous, aligned { return self }
    precondition(isFloatingPoint && isContiguous, "cannot convert \(elementType)")
    let result = Tensor(shape: shape) { output in
      guard let target = output.baseAddress, count > 0 else { return }
      convertToFloat32(0..<count, into: target)
    }
    storage.releasePages()
    return result
  }

  /// Writes one row, converted to float32.
  ///
  /// - Parameters:
  ///   - row: counted along all dimensions but the last.
  ///   - target: has room for ``width`` numbers.
  package func convertToFloat32(row: Int, into target: UnsafeMutablePointer<Float>) {
    convertToFloat32(row * rowStride..<row * rowStride + width, into: target)
  }

  /// Converts elements to float32, counted from the first, as they lie in memory.
  func convertToFloat32(_ range: Range<Int>, into target: UnsafeMutablePointer<Float>) {
    if let encoding { return decode(range, encoding, into: target) }
    let source = UnsafeRawPointer(
      storage.base + byteOffset + range.lowerBound * elementType.bits / 8)
    let count = range.count
    switch elementType {
    case .float16:
      contrast_float16_to_float32(source.assumingMemoryBound(to: UInt16.self), target, count)
    case .bfloat16:
      contrast_bfloat16_to_float32(source.assumingMemoryBound(to: UInt16.self), target, count)
    case .float32:
      UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count * 4)
    case .float64:
      for i in 0..<count {
        target[i] = Float(source.loadUnaligned(fromByteOffset: 8 * i, as: Double.self))
      }
    default: preconditionFailure("cannot convert \(elementType)")
    }
  }

  /// Whether every element is a finite number; true for integers.
  ///
  /// - Parameter threads: share the reading.
  package func isFinite(threads: Int = Threads.standard) -> Bool {
    isFinite(threads: threads, releasingPages: false)
  }

  /// The same of a table of which a pass reads a few rows.
  ///
  /// - Parameters:
  ///   - threads: share the reading.
  ///   - releasingPages: whether mapped pages are given back as soon as they have been read, so that a table
  ///     larger than the memory may be looked at.
  package func isFinite(threads: Int, releasingPages: Bool) -> Bool {
    if let encoding {
      defer { if releasingPages { storage.releasePages() } }
      return isFinite(encoding, threads: threads)
    }
    let scan: (UnsafeRawPointer, Int) -> Bool
    switch elementType {
    case .float32: scan = contrast_all_finite_float32
    case .float16: scan = contrast_all_finite_float16
    case .bfloat16: scan = contrast_all_finite_bfloat16
    case .float64: scan = contrast_all_finite_float64
    default: return true
    }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      let block = 1 << 20
      let blocks = (count + block - 1) / block
      let isFinite = Atomic(true)
      Parallel.perform(blocks, threads: threads) { index, _ in
        let start = index * block
        let (first, size) = (base + start * elementType.bits / 8, min(block, count - start))
        if !scan(first, size) { isFinite.store(false, ordering: .relaxed) }
        if releasingPages { storage.releasePages(first, count: size * elementType.bits / 8) }
      }
      return isFinite.load(ordering: .relaxed)
    }
  }

  /// The integers of an int32 or int64 tensor.
  public var integers: [Int] {
    withUnsafeBytes { bytes in
      switch elementType {
      case .int32:
        (0..<count).map { Int(bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self)) }
      case .int64:
        (0..<count).map { Int(bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self)) }
      default: preconditionFailure("\(elementType) is not int32 or int64")
      }
    }
  }
}
