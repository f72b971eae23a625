import ContrastFiles
import ContrastRuntime
import Synchronization

/// How the rows of a tensor lie in a file where that is not element after element of an `ElementType`:
/// quantized in blocks, in the other order of bytes, or with the rows of each attention head in another
/// order. They become float32 row by row where they are read.
package struct EncodedRows: Sendable, Equatable {
  /// How the numbers of a row are stored.
  package let type: GGMLType
  package let order: GGUFByteOrder
  /// The numbers of a row.
  package let width: Int
  /// Where rows `i` and `i + d/2` of each head of `d` rows are stored one after the other, as heads that
  /// rotate neighbours have them: `d`. Nil where the rows lie in order.
  package let interleavedHeadWidth: Int?

  /// The bytes of a row, which is a whole number of blocks.
  var rowBytes: Int { width / type.blockCount * type.blockBytes }

  /// Where row `row` is stored, counted in rows.
  func place(of row: Int) -> Int {
    guard let head = interleavedHeadWidth else { return row }
    let (first, i) = (row / head * head, row % head)
    return first + (i < head / 2 ? 2 * i : 2 * i - head + 1)
  }

  /// What tells the encoding from others in a fingerprint.
  var name: String {
    type.name + (order == .big ? " big-endian" : "")
      + (interleavedHeadWidth.map { " interleaved by \($0)" } ?? "")
  }
}

extension Tensor {
  /// A tensor over an entry of a mapped GGUF file; nothing is read yet.
  ///
  /// - Parameters:
  ///   - entry: the tensor.
  ///   - file: that it is in.
  ///   - interleavedHeadWidth: the rows of a head whose halves are stored interleaved, which the tensor has in
  ///     order; even, and a divisor of the number of rows. Nil where they are stored in order.
  package init(
    _ entry: GGUFFile.Entry, of file: GGUFFile, interleavedHeadWidth: Int? = nil
  ) {
    let elementType: ElementType? =
      switch entry.type {
      case .f32: .float32
      case .f16: .float16
      case .bf16: .bfloat16
      default: nil
      }
    if let elementType, file.order == .little, interleavedHeadWidth == nil {
      self.init(
        shape: entry.shape, elementType: elementType,
        storage: TensorStorage(file.file, range: entry.range))
      return
    }
    let width = entry.shape.last ?? 1
    if let interleavedHeadWidth {
      precondition(interleavedHeadWidth > 0 && interleavedHeadWidth % 2 == 0)
      precondition(entry.shape.dropLast().reduce(1, *) % interleavedHeadWidth == 0)
    }
    let rows = EncodedRows(
      type: entry.type, order: file.order, width: width,
      interleavedHeadWidth: interleavedHeadWidth)
    // Bytes, so that nothing takes them for numbers that are elements.
    self.init(
      shape: entry.shape, elementType: .uint8,
      storage: TensorStorage(file.file, range: entry.range, encoding: rows))
  }

  /// How the rows are stored; nil where the elements of ``elementType`` lie one after the other.
  package var encoding: EncodedRows? { storage.encoding }

  /// The name of the form in which the numbers are stored, such as `F32` or `Q4_K`.
  package var storedForm: String { encoding?.name ?? elementType.rawValue }

  /// The bytes that so many elements take, which are whole rows where they are encoded.
  func bytes(of elements: Int) -> Int {
    guard let encoding else { return elements * elementType.bits / 8 }
    precondition(elements % encoding.width == 0, "encoded tensors are cut between rows")
    return elements / encoding.width * encoding.rowBytes
  }

  /// The elements that so many bytes hold: ``bytes(of:)`` the other way.
  func elements(inBytes bytes: Int) -> Int {
    encoding.map { bytes / $0.rowBytes * $0.width } ?? bytes * 8 / elementType.bits
  }

  /// Whether every number of encoded rows is finite, as their scales tell.
  func isFinite(_ encoding: EncodedRows, threads: Int) -> Bool {
    let (rows, rowBytes) = (count / encoding.width, encoding.rowBytes)
    let firstRow = byteOffset / rowBytes
    let blocks = encoding.width / encoding.type.blockCount
    let share = max(1, (1 << 18) / encoding.width)
    let base = SendablePointer(storage.base)
    let isFinite = Atomic(true)
    Parallel.perform((rows + share - 1) / share, threads: threads) { index, _ in
      for row in index * share..<min((index + 1) * share, rows) {
        let place = base.pointer + encoding.place(of: firstRow + row) * rowBytes
        if !encoding.type.isFinite(place, blocks: blocks, order: encoding.order) {
          return isFinite.store(false, ordering: .relaxed)
        }
      }
    }
    return isFinite.load(ordering: .relaxed)
  }

  /// Writes encoded elements in float32, counted from the first of this tensor.
  func decode(
    _ range: Range<Int>, _ encoding: EncodedRows, into target: UnsafeMutablePointer<Float>
  ) {
    let (width, rowBytes) = (encoding.width, encoding.rowBytes)
    let firstRow = byteOffset / rowBytes
    func decode(row: Int, into target: UnsafeMutablePointer<Float>) {
      encoding.type.dequantize(
        storage.base + encoding.place(of: firstRow + row) * rowBytes,
        blocks: width / encoding.type.blockCount, into: target, order: encoding.order)
    }
    var element = range.lowerBound
    while element < range.upperBound {
      let (row, column) = (element / width, element % width)
      let count = min(width - column, range.upperBound - element)
      let place = target + (element - range.lowerBound)
      if count == width {
        decode(row: row, into: place)
      } else {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { scratch in
          decode(row: row, into: scratch.baseAddress!)
          place.update(from: scratch.baseAddress! + column, count: count)
        }
      }
      element += count
    }
  }
}
