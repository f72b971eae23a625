import CContrastKernels

/// The kernels that multiply with weights in bfloat16 or int8 on one instruction set.
///
/// `@unchecked Sendable`: the table is a constant of the program.
package struct ProductKernels: @unchecked Sendable {
  let table: UnsafePointer<contrast_product_table>

  /// The best for this processor, or those of one instruction set if this processor has it.
  ///
  /// - Parameters:
  ///   - precision: not float32.
  ///   - instructionSet: a name of `contrast_products.h`.
  package init?(_ precision: Precision, instructionSet: String? = nil) {
    let table =
      switch precision {
      case .float32: preconditionFailure("float32 has kernels of another kind")
      case .bfloat16: contrast_bfloat16_products(instructionSet)
      case .int8: contrast_int8_products(instructionSet)
      }
    guard let table else { return nil }
    self.table = table
  }

  /// The name of the instruction set.
  package var instructionSet: String { String(cString: table.pointee.name) }
}

/// A matrix packed for products in bfloat16 or int8.
struct NarrowPanels: Sendable {
  let kernels: ProductKernels
  let storage: TensorStorage
  let inputs: Int
  /// The number of outputs of a panel.
  let width: Int
  let bytesPerPanel: Int

  /// Packs a matrix panel by panel, so that it is never widened as a whole.
  ///
  /// - Parameters:
  ///   - tensor: the matrix; mapped pages are released.
  ///   - layout: how it lies there.
  ///   - outputs: the length of the vectors that come out.
  ///   - inputs: the length of the vectors that go in.
  ///   - kernels: that will read the panels.
  ///   - threads: share the work.
  init(
    _ tensor: Tensor, _ layout: WeightMatrix.Layout, outputs: Int, inputs: Int,
    kernels: ProductKernels, threads: Int
  ) {
    let table = kernels.table
    let width = table.pointee.panel_width
    let bytesPerPanel = table.pointee.panel_bytes(inputs)
    let panels = (outputs + width - 1) / width
    let storage = TensorStorage(byteCount: panels * bytesPerPanel)
    let target = SendablePointer(storage.base)
    tensor.forEachPanel(
      layout, outputs: outputs, inputs: inputs, width: width, threads: threads
    ) { panel, columns, source in
      let place = target.pointer + panel * bytesPerPanel
      switch source {
      case .outputsFirst(let rows):
        table.pointee.pack_panel(rows, inputs, columns, inputs, place)
      case .inputsFirst(let rows, let scratch):
        contrast_transpose(rows, columns, scratch, inputs, inputs, columns)
        table.pointee.pack_panel(scratch, inputs, columns, inputs, place)
      }
    }
    self.kernels = kernels
    self.storage = storage
    self.inputs = inputs
    self.width = width
    self.bytesPerPanel = bytesPerPanel
  }

  /// Whether the kernels read rows in another form than float32.
  var preparesRows: Bool { kernels.table.pointee.prepare_rows != nil }

  /// Rows in the form that the kernels read.
  ///
  /// - Parameters:
  ///   - x: the rows, `[..., inputs]`.
  ///   - norm: of them, first: a few rows at a time, which are still in the first-level cache when they
  ///     are narrowed.
  ///   - run: has the memory and the threads.
  func prepared(_ x: Tensor, norm: RowNorm?, _ run: Run) -> ProductRows {
    let prepare = kernels.table.pointee.prepare_rows!
    let stride = kernels.table.pointee.row_bytes(inputs)
    let target = run.borrow(byteCount: x.rows * stride)
    let source = MatrixColumns(x)
    run.parallelRows(x.rows, width: inputs) { rows in
      guard let norm else {
        prepare(
          source[rows.lowerBound], source.stride, rows.count, inputs,
          target.base + rows.lowerBound * stride)
        return
      }
      let few = max(1, 4096 / max(inputs, 1))
      withUnsafeTemporaryAllocation(of: Float.self, capacity: few * inputs) { scratch in
        guard let base = scratch.baseAddress else { return }
        for row in Swift.stride(from: rows.lowerBound, to: rows.upperBound, by: few) {
          let count = min(few, rows.upperBound - row)
          norm.apply(
            to: source.rows(from: row), into: MatrixColumns(base: base, stride: inputs),
            rows: count, width: inputs)
          prepare(base, inputs, count, inputs, target.base + row * stride)
        }
      }
    }
    return ProductRows(first: UnsafeRawPointer(target.base), stride: stride, owner: target)
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
  ///   - end: what happens to them, its bias and residual those of the first column.
  func multiply(
    _ x: UnsafeRawPointer, stride: Int, rows: Int, columns: Range<Int>,
    into y: UnsafeMutablePointer<Float>, yStride: Int, end: UnsafePointer<contrast_product_end>?
  ) {
    kernels.table.pointee.multiply(
      x, stride, rows, storage.base + columns.lowerBound / width * bytesPerPanel, inputs,
      columns.count, y, yStride, 0, end)
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
  /// A part of a matrix in float32, as ``forEachPanel(_:outputs:inputs:width:threads:_:)`` finds it.
  enum PanelSource {
    /// `[columns, inputs]`.
    case outputsFirst(UnsafePointer<Float>)
    /// `[inputs, columns]`, with room for as many numbers.
    case inputsFirst(UnsafePointer<Float>, scratch: UnsafeMutablePointer<Float>)
  }

  /// Calls `body` for each group of `width` outputs with their weights widened to float32, on several
  /// threads. No more is widened at a time, and mapped pages are released in the end.
  ///
  /// - Parameters:
  ///   - layout: how the matrix lies in the tensor.
  ///   - outputs: its number of outputs.
  ///   - inputs: its number of inputs.
  ///   - width: the outputs of a panel.
  ///   - threads: share the work.
  ///   - body: called on any of them with the number of the panel, the number of its outputs, and their
  ///     weights, which are valid during the call.
  func forEachPanel(
    _ layout: WeightMatrix.Layout, outputs: Int, inputs: Int, width: Int, threads: Int,
    _ body: (_ panel: Int, _ columns: Int, _ source: PanelSource) -> Void
  ) {
    guard outputs > 0, inputs > 0 else { return }
    let panels = (outputs + width - 1) / width
    let workers = min(threads, panels)
    let size = width * inputs
    let parts = layout == .outputsFirst ? 1 : 2
    let scratch = Tensor(shape: [workers, parts * size]) { _ in }
    Parallel.perform(panels, threads: workers) { panel, worker in
      let columns = min(width, outputs - panel * width)
      let rows = scratch.pointer + worker * parts * size
      switch layout {
      case .outputsFirst:
        widen(panel * size..<panel * size + columns * inputs, into: rows)
        body(panel, columns, .outputsFirst(rows))
      case .inputsFirst:
        for input in 0..<inputs {
          let start = input * outputs + panel * width
          widen(start..<start + columns, into: rows + input * columns)
        }
        body(panel, columns, .inputsFirst(rows, scratch: rows + size))
      }
    }
    storage.releasePages()
  }
}
