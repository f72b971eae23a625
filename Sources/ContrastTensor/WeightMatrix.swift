import CContrastKernels

/// A constant matrix that activations are multiplied with, in the form the product wants it.
///
/// Copies share the memory. This is where other precisions attach: a packed bfloat16 or int8 form is
/// another case of the storage behind the same two numbers.
public struct WeightMatrix: Sendable {
  /// The length of the vectors that come out.
  public let outputs: Int
  /// The length of the vectors that go in.
  public let inputs: Int

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
    /// Float32 as in the file, for BLAS.
    case plain(Tensor, Layout)
    /// Not at all: only the shape is wanted.
    case none
  }

  /// Who multiplies.
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

  /// - Parameters:
  ///   - tensor: `[outputs, inputs]` or `[inputs, outputs]`, contiguous, floating point. Mapped pages
  ///     that were copied are released.
  ///   - layout: which of the two.
  ///   - threads: share the copying.
  public init(_ tensor: Tensor, layout: Layout = .outputsFirst, threads: Int = 1) {
    self.init(tensor, layout: layout, threads: threads, backend: .preferred)
  }

  /// The shape of a matrix whose numbers are not read. It cannot multiply.
  package init(surveyed tensor: Tensor, layout: Layout) {
    (outputs, inputs) = Self.shape(of: tensor, layout)
    storage = .none
  }

  private static func shape(of tensor: Tensor, _ layout: Layout) -> (outputs: Int, inputs: Int) {
    precondition(tensor.shape.count == 2)
    return layout == .outputsFirst
      ? (tensor.shape[0], tensor.shape[1]) : (tensor.shape[1], tensor.shape[0])
  }

  package init(_ tensor: Tensor, layout: Layout, threads: Int, backend: Backend) {
    (outputs, inputs) = Self.shape(of: tensor, layout)
    switch backend {
    case .blas: storage = .plain(tensor.widened(), layout)
    case .panels:
      storage = .panels(Self.packed(tensor, layout, outputs, inputs, threads: threads))
      tensor.storage.releasePages()
    }
  }

  /// The panels, from any floating-point type.
  private static func packed(
    _ tensor: Tensor, _ layout: Layout, _ outputs: Int, _ inputs: Int, threads: Int
  ) -> Tensor {
    let width = contrast_panel_width()
    let panels = (outputs + width - 1) / width
    return Tensor(shape: [panels, inputs, width]) { buffer in
      guard let base = buffer.baseAddress, outputs > 0, inputs > 0 else { return }
      let target = SendablePointer(base)
      if layout == .inputsFirst {
        let source = tensor.widened()
        contrast_pack_panels(source.pointer, 1, outputs, outputs, inputs, base)
        return
      }
      // Panel by panel, so that a narrow type is never widened as a whole.
      let workers = min(threads, panels)
      let scratch = Tensor(shape: [workers, width * inputs]) { _ in }
      Parallel.perform(panels, threads: workers) { panel, worker in
        let columns = min(width, outputs - panel * width)
        let source = scratch.pointer + worker * width * inputs
        tensor.widen(
          panel * width * inputs..<(panel * width + columns) * inputs, into: source)
        contrast_pack_panels(
          source, inputs, 1, columns, inputs,
          target.pointer.assumingMemoryBound(to: Float.self) + panel * width * inputs)
      }
    }
  }
}

// MARK: - Multiplying

extension WeightMatrix {
  /// The number of outputs that a part of the product should be a multiple of.
  static var granularity: Int { contrast_panel_width() }

  /// Runs `body`, in which any thread may call ``multiply(_:stride:rows:columns:into:yStride:)``.
  func whileMultiplying(_ body: () -> Void) {
    switch storage {
    case .panels, .none: body()
    case .plain: BLAS.exclusively(body)
    }
  }

  /// The outputs in `columns` of `x · Wᵀ` for some rows of `x`.
  ///
  /// - Parameters:
  ///   - x: the first of the rows, `stride` apart.
  ///   - columns: begin at a multiple of ``granularity``.
  ///   - y: where the first of the columns goes, rows `yStride` apart.
  func multiply(
    _ x: UnsafePointer<Float>, stride: Int, rows: Int, columns: Range<Int>,
    into y: UnsafeMutablePointer<Float>, yStride: Int
  ) {
    switch storage {
    case .panels(let panels):
      contrast_multiply_panels(
        x, stride, rows, panels.pointer + columns.lowerBound * inputs, inputs, inputs,
        columns.count, y, yStride, 0)
    case .plain(let values, let layout):
      let factor =
        layout == .outputsFirst
        ? BLAS.Matrix(
          base: values.pointer + columns.lowerBound * inputs, stride: inputs, transposed: true)
        : BLAS.Matrix(base: values.pointer + columns.lowerBound, stride: outputs)
      BLAS.multiply(
        BLAS.Matrix(base: x, stride: stride), factor, into: y, stride: yStride, m: rows,
        n: columns.count, k: inputs)
    case .none: preconditionFailure("the weights were surveyed, not loaded")
    }
  }
}
