import CContrastKernels
import ContrastRuntime

/// A constant matrix that activations are multiplied with, in the form the product wants it.
///
/// Copies share the memory. Its ``Precision`` is chosen when it is packed; callers of a product need not
/// know it.
public struct WeightMatrix: Sendable {
  /// The length of the vectors that come out.
  package let outputs: Int
  /// The length of the vectors that go in.
  package let inputs: Int

  /// How a file stores the matrix.
  public enum Layout: Sendable {
    /// `[outputs, inputs]`, as PyTorch's `Linear`.
    case outputsFirst
    /// `[inputs, outputs]`, as the projections of OpenAI's and open_clip's files.
    case inputsFirst
  }

  /// How a product reads it.
  enum Storage {
    /// Float32 in panels, for the kernels of this package: `[panels, inputs, panel width]`.
    case panels(Tensor)
    /// Bfloat16, int8 or int4 in panels.
    case lowPrecision(LowPrecisionPanels)
    /// Float32 as in the file, for BLAS.
    case plain(Tensor, Layout)
    /// No storage: shape only, for dry runs.
    case none
  }

  /// Which implementation multiplies.
  package enum Backend: Sendable {
    /// The kernels of this package.
    case panels
    /// The system's BLAS.
    case blas

    /// Our kernels, where there are some for this processor. Weights are constant, so they are
    /// packed once instead of in every call, and distributions ship versions of OpenBLAS that
    /// mistake newer processors for old ones (see Documentation/Numerics.md). Any other processor
    /// is left to BLAS.
    package static let preferred: Backend =
      String(cString: contrast_instruction_set()) == "portable" ? .blas : .panels
  }

  let storage: Storage
  /// How the weights are kept.
  package let precision: Precision
  /// What it is in a model, if it is packed from one of its parameters as stored.
  package var parameter: ParameterSlice?

  /// - Parameters:
  ///   - tensor: `[outputs, inputs]` or `[inputs, outputs]`, contiguous, floating point. Mapped pages
  ///     that were copied are released.
  ///   - layout: which of the two.
  ///   - precision: how to keep it. A matrix of more than 65,536 inputs, whose sums of integers could
  ///     overflow, is kept in bfloat16 instead of int8 or int4.
  ///   - threads: share the copying.
  public init(
    _ tensor: Tensor, layout: Layout = .outputsFirst, precision: Precision = .float32,
    threads: Int = Threads.standard
  ) {
    self = Self.packed(tensor, layout: layout, precision: precision, threads: threads).matrix
  }

  /// The same, and whether all numbers are finite, which costs next to nothing while they are copied.
  ///
  /// - Parameters: as of ``init(_:layout:precision:threads:)``, and
  ///   - memory: where the packed matrix goes.
  package static func packed(
    _ tensor: Tensor, layout: Layout, precision: Precision, threads: Int,
    memory: Memory = .heap
  ) -> (matrix: WeightMatrix, isFinite: Bool) {
    let precision = kept(precision, inputs: shape(of: tensor, layout).inputs)
    guard let kernels = ProductKernels(precision) else {
      return packed(tensor, layout: layout, threads: threads, backend: .preferred, memory: memory)
    }
    return packed(
      tensor, layout: layout, precision: precision, threads: threads, kernels: kernels,
      memory: memory)
  }

  /// How a matrix is kept of which a precision is asked.
  static func kept(_ precision: Precision, inputs: Int) -> Precision {
    inputs > CONTRAST_INT8_INPUTS ? precision.atLeast(.bfloat16) : precision
  }

  /// Where packed matrices live.
  package enum Memory: Sendable {
    /// Memory of their own.
    case heap
    /// On loan, for matrices that change from step to step.
    case workspace(Workspace)

    func storage(byteCount: Int) -> TensorStorage {
      switch self {
      case .heap: TensorStorage(byteCount: byteCount)
      case .workspace(let workspace): workspace.borrow(byteCount: byteCount)
      }
    }
  }

  init(_ storage: Storage, outputs: Int, inputs: Int, precision: Precision) {
    self.outputs = outputs
    self.inputs = inputs
    self.precision = precision
    self.storage = storage
  }

  /// The shape of a matrix whose numbers are not read. It cannot multiply.
  package init(dryRun tensor: Tensor, layout: Layout, precision: Precision) {
    (outputs, inputs) = Self.shape(of: tensor, layout)
    self.precision = precision
    storage = .none
  }

  /// The bytes that the packed matrix takes.
  public var byteCount: Int {
    switch storage {
    case .panels(let panels): panels.byteCount
    case .lowPrecision(let panels): panels.storage.byteCount
    case .plain(let values, _): values.byteCount
    case .none: 0
    }
  }

  private static func shape(of tensor: Tensor, _ layout: Layout) -> (outputs: Int, inputs: Int) {
    precondition(tensor.shape.count == 2)
    return layout == .outputsFirst
      ? (tensor.shape[0], tensor.shape[1]) : (tensor.shape[1], tensor.shape[0])
  }

  package init(_ tensor: Tensor, layout: Layout, threads: Int, backend: Backend) {
    self = Self.packed(tensor, layout: layout, threads: threads, backend: backend).matrix
  }

  package init(
    _ tensor: Tensor, layout: Layout, precision: Precision, threads: Int, kernels: ProductKernels
  ) {
    self =
      Self.packed(
        tensor, layout: layout, precision: precision, threads: threads, kernels: kernels
      ).matrix
  }

  private static func packed(
    _ tensor: Tensor, layout: Layout, threads: Int, backend: Backend, memory: Memory = .heap
  ) -> (matrix: WeightMatrix, isFinite: Bool) {
    let (outputs, inputs) = shape(of: tensor, layout)
    let storage: Storage
    let isFinite: Bool
    switch backend {
    case .blas:
      isFinite = tensor.isFinite(threads: threads)
      storage = .plain(tensor.float32(), layout)
    case .panels:
      let packed = panels(tensor, layout, outputs, inputs, threads: threads, memory: memory)
      isFinite = packed.isFinite
      storage = .panels(packed.panels)
    }
    let matrix = WeightMatrix(storage, outputs: outputs, inputs: inputs, precision: .float32)
    return (matrix, isFinite)
  }

  private static func packed(
    _ tensor: Tensor, layout: Layout, precision: Precision, threads: Int,
    kernels: ProductKernels, memory: Memory = .heap
  ) -> (matrix: WeightMatrix, isFinite: Bool) {
    let (outputs, inputs) = shape(of: tensor, layout)
    let packed = LowPrecisionPanels.packed(
      tensor, layout, outputs: outputs, inputs: inputs, kernels: kernels, threads: threads,
      memory: memory)
    let matrix = WeightMatrix(
      .lowPrecision(packed.panels), outputs: outputs, inputs: inputs, precision: precision)
    return (matrix, packed.isFinite)
  }

  /// The float32 panels, from any floating-point type.
  private static func panels(
    _ tensor: Tensor, _ layout: Layout, _ outputs: Int, _ inputs: Int, threads: Int,
    memory: Memory
  ) -> (panels: Tensor, isFinite: Bool) {
    let width = contrast_panel_width()
    let shape = [(outputs + width - 1) / width, inputs, width]
    let panels = Tensor(
      shape: shape, elementType: .float32,
      storage: memory.storage(byteCount: shape.reduce(4, *)))
    let target = SendablePointer(panels.pointer)
    let isFinite = tensor.forEachPanel(
      layout, outputs: outputs, inputs: inputs, width: width, threads: threads
    ) { panel, columns, source in
      let place = target.pointer.assumingMemoryBound(to: Float.self) + panel * width * inputs
      switch source {
      case .outputsFirst(let rows):
        contrast_pack_panels(rows, inputs, 1, columns, inputs, place)
      case .inputsFirst(let rows, _):
        contrast_pack_panels(rows, 1, columns, columns, inputs, place)
      case .bfloat16: preconditionFailure("float32 panels are packed from float32")
      }
    }
    return (panels, isFinite)
  }
}

// MARK: - Multiplying

extension WeightMatrix {
  /// The number of outputs of a float32 panel.
  static var granularity: Int { contrast_panel_width() }

  /// The number of outputs that a part of the product should be a multiple of.
  var panelWidth: Int {
    if case .lowPrecision(let panels) = storage { panels.width } else { Self.granularity }
  }

  /// The rows of a left factor that a product keeps in the second-level cache: ROW_BLOCK rows of blocks of
  /// 1,024 inputs in products_body.h and converted_products_body.h, ROW_BLOCK_BYTES of
  /// grouped_products_body.h. Where kernels have smaller blocks, they cut these once more.
  var rowBlock: Int {
    let (bytes, rowBytes) =
      switch storage {
      case .lowPrecision(let panels) where panels.preparesRows:
        (512 * 1024, panels.kernels.table.pointee.row_bytes(inputs))
      case .lowPrecision: (300 * 4096, 4 * min(inputs, 1024))
      default: (192 * 4096, 4 * min(inputs, 1024))
      }
    return max(48, bytes / max(rowBytes, 1))
  }

  /// Whether a product reads rows of float32 where they lie.
  var readsRowsInPlace: Bool {
    if case .lowPrecision(let panels) = storage { !panels.preparesRows } else { true }
  }

  /// Whether ``multiply(_:rows:columns:into:yStride:)`` must run inside `BLAS.exclusively`.
  var usesBLAS: Bool { if case .plain = storage { true } else { false } }

  /// Whether the rows prepared for `other` serve this matrix too.
  func readsRows(as other: WeightMatrix) -> Bool {
    switch (storage, other.storage) {
    case (.lowPrecision(let own), .lowPrecision(let others)):
      own.kernels.table == others.kernels.table
    case (.lowPrecision, _), (_, .lowPrecision): false
    default: true
    }
  }

  /// Rows in the form that ``multiply(_:rows:columns:into:yStride:)`` reads.
  ///
  /// - Parameters:
  ///   - input: the rows.
  ///   - run: has the memory and the threads.
  func prepared(_ input: ProductInput, _ run: Run) -> ProductRows {
    if case .lowPrecision(let panels) = storage, panels.preparesRows {
      panels.prepared(input, run)
    } else {
      input.rows(run)
    }
  }

  /// The distance between rows that ``prepare(_:_:into:)`` makes, in bytes.
  var preparedStride: Int {
    if case .lowPrecision(let panels) = storage, panels.preparesRows {
      panels.kernels.table.pointee.row_bytes(inputs)
    } else {
      Run.factorStride(inputs) * 4
    }
  }

  /// Brings some rows into the form that ``multiply(_:rows:columns:into:yStride:epilogue:)`` reads.
  ///
  /// - Parameters:
  ///   - input: has them. Pixels under windows that overlap must be a part of ``WindowRows/parts``.
  ///   - rows: of it.
  ///   - target: where the first of them goes.
  func prepare(_ input: ProductInput, _ rows: Range<Int>, into target: UnsafeMutableRawPointer) {
    if case .lowPrecision(let panels) = storage, panels.preparesRows {
      panels.prepare(input, rows, into: target)
    } else {
      let base = target.assumingMemoryBound(to: Float.self)
      input.compute(rows, into: MatrixColumns(base: base, stride: Run.factorStride(inputs)))
    }
  }

  /// The same of rows in float32, where ``readsRowsInPlace`` is not.
  func prepare(_ x: MatrixColumns, rows: Int, into target: UnsafeMutableRawPointer) {
    guard case .lowPrecision(let panels) = storage, panels.preparesRows else {
      preconditionFailure("rows of float32 are read in place")
    }
    panels.kernels.table.pointee.prepare_rows!(x.base, x.stride, rows, inputs, target)
  }

  /// The outputs in `columns` of `activation(x · Wᵀ + bias) + residual` for some rows of `x`.
  ///
  /// - Parameters:
  ///   - x: the left factor, prepared.
  ///   - rows: of it.
  ///   - columns: begin at a multiple of ``panelWidth``.
  ///   - y: where the first of the columns of the first of the rows goes.
  ///   - yStride: the distance between rows of the result in numbers.
  ///   - epilogue: the rest, its bias and residual those of the first of the columns; nil where there is
  ///     none.
  func multiply(
    _ x: ProductRows, rows: Range<Int>, columns: Range<Int>,
    into y: UnsafeMutablePointer<Float>, yStride: Int,
    epilogue: UnsafePointer<contrast_product_epilogue>?
  ) {
    let first = x[rows.lowerBound]
    switch storage {
    case .panels(let panels):
      contrast_multiply_panels(
        first.assumingMemoryBound(to: Float.self), x.stride / 4, rows.count,
        panels.pointer + columns.lowerBound * inputs, inputs, inputs, columns.count, y, yStride, 0,
        epilogue)
    case .lowPrecision(let panels):
      panels.multiply(
        first, stride: x.stride, rows: rows.count, columns: columns, into: y, yStride: yStride,
        epilogue: epilogue)
    case .plain(let values, let layout):
      let factor =
        layout == .outputsFirst
        ? BLAS.Matrix(
          base: values.pointer + columns.lowerBound * inputs, stride: inputs, transposed: true)
        : BLAS.Matrix(base: values.pointer + columns.lowerBound, stride: outputs)
      BLAS.multiply(
        BLAS.Matrix(base: first.assumingMemoryBound(to: Float.self), stride: x.stride / 4), factor,
        into: y, stride: yStride, m: rows.count, n: columns.count, k: inputs)
      if let epilogue = epilogue?.pointee {
        precondition(epilogue.gate == nil, "gates are for packed weights")
        let activatesSum = epilogue.activates_sum != 0
        contrast_epilogue(
          y, yStride, epilogue.bias, activatesSum ? CONTRAST_IDENTITY : epilogue.act,
          epilogue.residual, epilogue.residual_stride, y, yStride, rows.count, columns.count)
        if activatesSum {
          contrast_epilogue(
            y, yStride, nil, epilogue.act, nil, 0, y, yStride, rows.count, columns.count)
        }
      }
    case .none: preconditionFailure("the weights belong to a dry run: nothing was loaded")
    }
  }
}
