import CContrastKernels
import ContrastRuntime
import Synchronization

/// The kernels that multiply with weights in bfloat16, int8 or int4 on one instruction set.
///
/// `@unchecked Sendable`: the table is a constant of the program.
package struct ProductKernels: @unchecked Sendable {
  let table: UnsafePointer<contrast_product_table>

  /// The best for this processor, or those of one instruction set if this processor has it. None for
  /// float32, which has kernels of another kind.
  ///
  /// - Parameters:
  ///   - precision: of the weights.
  ///   - instructionSet: a name of `contrast_products.h`.
  package init?(_ precision: Precision, instructionSet: String? = nil) {
    let table =
      switch precision {
      case .float32: nil as UnsafePointer<contrast_product_table>?
      case .bfloat16: contrast_bfloat16_products(instructionSet)
      case .int8: contrast_int8_products(instructionSet)
      case .int4: contrast_int4_products(instructionSet)
      }
    guard let table else { return nil }
    self.table = table
  }

  /// The name of the instruction set.
  package var instructionSet: String { String(cString: table.pointee.name) }
}

/// A matrix packed for products in bfloat16, int8 or int4.
struct LowPrecisionPanels: Sendable {
  let kernels: ProductKernels
  let storage: TensorStorage
  let inputs: Int
  /// The number of outputs of a panel.
  let width: Int
  let bytesPerPanel: Int

  /// Packs a matrix panel by panel, so that it is never converted to float32 as a whole.
  ///
  /// - Parameters:
  ///   - tensor: the matrix; mapped pages are released.
  ///   - layout: how it lies there.
  ///   - outputs: the length of the vectors that come out.
  ///   - inputs: the length of the vectors that go in.
  ///   - kernels: that will read the panels.
  ///   - threads: share the work.
  ///   - memory: where they go.
  /// - Returns: the panels, and whether all numbers are finite.
  static func packed(
    _ tensor: Tensor, _ layout: WeightMatrix.Layout, outputs: Int, inputs: Int,
    kernels: ProductKernels, threads: Int, memory: WeightMatrix.Memory = .heap
  ) -> (panels: LowPrecisionPanels, isFinite: Bool) {
    let table = kernels.table
    let width = table.pointee.panel_width
    let bytesPerPanel = table.pointee.panel_bytes(inputs)
    let panels = (outputs + width - 1) / width
    let storage = memory.storage(byteCount: panels * bytesPerPanel)
    let target = SendablePointer(storage.base)
    let isFinite = tensor.forEachPanel(
      layout, outputs: outputs, inputs: inputs, width: width, threads: threads,
      takesBfloat16: table.pointee.pack_bfloat16_panel != nil
    ) { panel, columns, source in
      let place = target.pointer + panel * bytesPerPanel
      switch source {
      case .outputsFirst(let rows):
        table.pointee.pack_panel(rows, inputs, columns, inputs, place)
      case .bfloat16(let rows):
        table.pointee.pack_bfloat16_panel!(rows, inputs, columns, inputs, place)
      case .inputsFirst(let rows, let scratch):
        contrast_transpose(rows, columns, scratch, inputs, inputs, columns)
        table.pointee.pack_panel(scratch, inputs, columns, inputs, place)
      }
    }
    let packed = LowPrecisionPanels(
      kernels: kernels, storage: storage, inputs: inputs, width: width,
      bytesPerPanel: bytesPerPanel)
    return (packed, isFinite)
  }

  /// Whether all numbers are finite; in int8 and int4 the floats with which panels begin, which are not where
  /// a weight was not.
  ///
  /// - Parameters:
  ///   - precision: of the panels.
  ///   - threads: share the reading.
  func isFinite(_ precision: Precision, threads: Int) -> Bool {
    let isFinite = Atomic(true)
    Parallel.perform(storage.byteCount / bytesPerPanel, threads: threads) { panel, _ in
      let place = storage.base + panel * bytesPerPanel
      let panelIsFinite =
        precision.roundsRowsToIntegers
        ? contrast_all_finite_float32(place, width)
        : contrast_all_finite_bfloat16(place, bytesPerPanel / 2)
      if !panelIsFinite { isFinite.store(false, ordering: .relaxed) }
    }
    return isFinite.load(ordering: .relaxed)
  }

  /// Whether the kernels read rows in another form than float32.
  var preparesRows: Bool { kernels.table.pointee.prepare_rows != nil }

  /// Rows in the form that the kernels read.
  ///
  /// - Parameters:
  ///   - input: the rows. They are computed a few at a time, and still in the first-level cache when
  ///     they are converted.
  ///   - run: has the memory and the threads.
  func prepared(_ input: ProductInput, _ run: Run) -> ProductRows {
    let stride = kernels.table.pointee.row_bytes(inputs)
    let target = run.borrow(byteCount: input.rows * stride)
    if let windows = input.windows, windows.all.overlap {
      // The same parts in any product, because of their scales.
      let parts = windows.all.parts.filter { windows.rows.contains($0.lowerBound) }
      run.parallel(parts.count) { part in
        let first = parts[part].lowerBound - windows.rows.lowerBound
        prepare(windows.all, parts[part], into: target.base + first * stride)
      }
    } else {
      run.parallelRows(input.rows, width: inputs) { rows in
        prepare(input, rows, into: target.base + rows.lowerBound * stride)
      }
    }
    return ProductRows(first: UnsafeRawPointer(target.base), stride: stride, owner: target)
  }

  /// Brings some rows into the form that the kernels read.
  ///
  /// - Parameters:
  ///   - input: has them. Pixels under windows that overlap must be a part of ``WindowRows/parts``.
  ///   - rows: of it.
  ///   - target: where the first of them goes.
  func prepare(_ input: ProductInput, _ rows: Range<Int>, into target: UnsafeMutableRawPointer) {
    if let windows = input.windows, windows.all.overlap {
      let first = windows.rows.lowerBound
      prepare(windows.all, first + rows.lowerBound..<first + rows.upperBound, into: target)
      return
    }
    let prepare = kernels.table.pointee.prepare_rows!
    let stride = kernels.table.pointee.row_bytes(inputs)
    guard input.isComputed else {
      let source = MatrixColumns(input.x)
      prepare(source[rows.lowerBound], source.stride, rows.count, inputs, target)
      return
    }
    let few = max(1, 4096 / max(inputs, 1))
    withUnsafeTemporaryAllocation(byteCount: few * inputs * 4, alignment: 64) { scratch in
      guard let base = scratch.bindMemory(to: Float.self).baseAddress else { return }
      for row in Swift.stride(from: rows.lowerBound, to: rows.upperBound, by: few) {
        let count = min(few, rows.upperBound - row)
        input.compute(row..<row + count, into: MatrixColumns(base: base, stride: inputs))
        prepare(base, inputs, count, inputs, target + (row - rows.lowerBound) * stride)
      }
    }
  }

  /// Converts the pixels under a part of ``WindowRows/parts`` once, in int8 with one scale, and gathers
  /// them.
  private func prepare(
    _ windows: WindowRows, _ part: Range<Int>, into target: UnsafeMutableRawPointer
  ) {
    let table = kernels.table.pointee
    let stride = table.row_bytes(inputs)
    let pixels = windows.pixels(under: part)
    withUnsafeTemporaryAllocation(byteCount: table.row_bytes(pixels.count), alignment: 64) {
      guard let converted = $0.baseAddress else { return }
      table.prepare_rows!(
        windows.x.values.pointer + pixels.lowerBound, pixels.count, 1, pixels.count, converted)
      let bytes = inputs * table.number_bytes
      for row in 0..<part.count {
        let place = target + row * stride
        place.copyMemory(from: converted, byteCount: table.row_head)
        // What fills the last group.
        for byte in bytes..<(bytes + 3) / 4 * 4 {
          place.storeBytes(of: 0, toByteOffset: table.row_head + byte, as: UInt8.self)
        }
      }
      windows.gather(
        part,
        from: UnsafeRawPointer(converted) + table.row_head
          - pixels.lowerBound * table.number_bytes, numberBytes: table.number_bytes,
        zero: UInt8(table.zero_byte), into: target + table.row_head, stride: stride
      )
    }
  }

  /// The outputs in `columns` of some rows.
  ///
  /// - Parameters:
  ///   - x: the first of the rows, prepared.
  ///   - stride: the distance between them in bytes.
  ///   - rows: their number.
  ///   - columns: begin at a whole panel.
  ///   - y: where the first of the columns goes.
  ///   - yStride: the distance between rows of the result in numbers.
  ///   - epilogue: what happens to them, its bias and residual those of the first column.
  func multiply(
    _ x: UnsafeRawPointer, stride: Int, rows: Int, columns: Range<Int>,
    into y: UnsafeMutablePointer<Float>, yStride: Int,
    epilogue: UnsafePointer<contrast_product_epilogue>?
  ) {
    kernels.table.pointee.multiply(
      x, stride, rows, storage.base + columns.lowerBound / width * bytesPerPanel, inputs,
      columns.count, y, yStride, 0, epilogue)
  }
}

/// The left factor of a product, row by row, in the form that the kernels for its right factor read.
struct ProductRows {
  let first: UnsafeRawPointer
  /// The distance between rows in bytes.
  let stride: Int
  let owner: TensorStorage

  init(first: UnsafeRawPointer, stride: Int, owner: TensorStorage) {
    self.first = first
    self.stride = stride
    self.owner = owner
  }

  /// The rows of a float32 tensor, in place.
  init(_ x: Tensor) {
    self.init(first: UnsafeRawPointer(x.pointer), stride: x.rowStride * 4, owner: x.storage)
  }

  subscript(row: Int) -> UnsafeRawPointer { first + row * stride }
}

extension Tensor {
  /// A part of a matrix, as ``forEachPanel(_:outputs:inputs:width:threads:takesBfloat16:_:)`` finds it.
  enum PanelSource {
    /// `[columns, inputs]`.
    case outputsFirst(UnsafePointer<Float>)
    /// `[columns, inputs]` in bfloat16.
    case bfloat16(UnsafePointer<UInt16>)
    /// `[inputs, columns]`, with room for as many numbers.
    case inputsFirst(UnsafePointer<Float>, scratch: UnsafeMutablePointer<Float>)
  }

  /// Calls `body` for each group of `width` outputs with their weights, on several threads: where they
  /// lie if that is float32, else converted to it. No more is converted at a time, and mapped pages are
  /// released in the end.
  ///
  /// - Parameters:
  ///   - layout: how the matrix lies in the tensor.
  ///   - outputs: its number of outputs.
  ///   - inputs: its number of inputs.
  ///   - width: the outputs of a panel.
  ///   - threads: share the work.
  ///   - takesBfloat16: whether `body` reads bfloat16 where that is stored, outputs first.
  ///   - body: called on any of them with the number of the panel, the number of its outputs, and their
  ///     weights, which are valid during the call.
  /// - Returns: whether all numbers are finite. They are looked at while they are in the cache, which a
  ///   pass of its own would have to bring them into.
  func forEachPanel(
    _ layout: WeightMatrix.Layout, outputs: Int, inputs: Int, width: Int, threads: Int,
    takesBfloat16: Bool = false,
    _ body: (_ panel: Int, _ columns: Int, _ source: PanelSource) -> Void
  ) -> Bool {
    guard outputs > 0, inputs > 0 else { return true }
    let panels = (outputs + width - 1) / width
    let workers = min(threads, panels)
    let size = width * inputs
    let bytes = elementType.bits / 8
    let isReadInPlace = isAligned(to: bytes)
    let isFloat32 = elementType == .float32 && isReadInPlace
    let isBfloat16 = elementType == .bfloat16 && isReadInPlace && takesBfloat16
    let scratchSize =
      switch layout {
      case .outputsFirst: isFloat32 || isBfloat16 ? 0 : size
      case .inputsFirst: 2 * size
      }
    let scratch = Tensor(shape: [workers, scratchSize]) { _ in }
    let source = SendablePointer(storage.base + byteOffset)
    let isFinite = Atomic(true)
    Parallel.perform(panels, threads: workers) { panel, worker in
      let columns = min(width, outputs - panel * width)
      let count = columns * inputs
      let place = UnsafeRawPointer(source.pointer + panel * size * bytes)
      let rows = scratch.pointer + worker * scratchSize
      let part: PanelSource
      let partIsFinite: Bool
      switch layout {
      case .outputsFirst where isBfloat16:
        partIsFinite = contrast_all_finite_bfloat16(place, count)
        part = .bfloat16(place.assumingMemoryBound(to: UInt16.self))
      case .outputsFirst where isFloat32:
        partIsFinite = contrast_all_finite_float32(place, count)
        part = .outputsFirst(place.assumingMemoryBound(to: Float.self))
      case .outputsFirst:
        convertToFloat32(panel * size..<panel * size + count, into: rows)
        partIsFinite = contrast_all_finite_float32(rows, count)
        part = .outputsFirst(rows)
      case .inputsFirst:
        for input in 0..<inputs {
          let start = input * outputs + panel * width
          convertToFloat32(start..<start + columns, into: rows + input * columns)
        }
        partIsFinite = contrast_all_finite_float32(rows, count)
        part = .inputsFirst(rows, scratch: rows + size)
      }
      if !partIsFinite { isFinite.store(false, ordering: .relaxed) }
      body(panel, columns, part)
    }
    storage.releasePages()
    return isFinite.load(ordering: .relaxed)
  }
}
