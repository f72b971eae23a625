import CContrastKernels

/// Matrices that live as long as a step: packed, transposed, and multiplied with each other.
extension Run {
  /// A matrix packed for products in memory of the workspace.
  package func pack(
    _ tensor: Tensor, layout: WeightMatrix.Layout, precision: Precision = .float32
  ) -> WeightMatrix {
    WeightMatrix.packed(
      tensor, layout: layout, precision: precision, threads: threads,
      memory: .workspace(workspace)
    ).matrix
  }

  /// `weight` with inputs and outputs exchanged, from its packed form. Int8 becomes bfloat16: its scales
  /// belong to the outputs.
  func transposed(_ weight: WeightMatrix) -> WeightMatrix {
    switch weight.storage {
    case .panels(let panels):
      return WeightMatrix(
        panels: transposed(panels: panels, outputs: weight.outputs), outputs: weight.inputs,
        inputs: weight.outputs)
    case .plain(let values, let layout):
      return WeightMatrix(
        values, layout: layout == .outputsFirst ? .inputsFirst : .outputsFirst, threads: threads,
        backend: .blas)
    case .lowPrecision:
      // Rows of the unit matrix bring out the weights one input at a time, exactly.
      let columns = make([weight.inputs, weight.outputs])
      for start in stride(from: 0, to: weight.inputs, by: 256) {
        let rows = min(256, weight.inputs - start)
        let unit = make([rows, weight.inputs])
        unit.pointer.update(repeating: 0, count: unit.count)
        for row in 0..<rows { unit.pointer[row * weight.inputs + start + row] = 1 }
        (columns.pointer + start * weight.outputs).update(
          from: multiplied(ProductInput(x: unit), [(weight, nil)])[0].pointer,
          count: rows * weight.outputs)
      }
      return WeightMatrix(
        columns, layout: .outputsFirst, precision: weight.precision.atLeast(.bfloat16),
        threads: threads)
    case .none: preconditionFailure("the weights belong to a dry run: nothing was loaded")
    }
  }

  /// Panels `[panels, inputs, width]` of the transposed matrix: a square block of one is a block of the
  /// other transposed over.
  private func transposed(panels: Tensor, outputs: Int) -> Tensor {
    let (inputs, width) = (panels.shape[1], panels.shape[2])
    let target = make([(inputs + width - 1) / width, outputs, width])
    parallel(target.shape[0]) { panel in
      let columns = min(width, inputs - panel * width)
      let place = target.pointer + panel * outputs * width
      if columns < width { place.update(repeating: 0, count: outputs * width) }
      for block in 0..<panels.shape[0] {
        contrast_transpose(
          panels.pointer + (block * inputs + panel * width) * width, width,
          place + block * width * width, width, columns, min(width, outputs - block * width))
      }
    }
    return target
  }

  /// `c = factor · aᵀ · b`, or `c + factor · aᵀ · b`: the gradient of a weight matrix from the gradient of
  /// the outputs and the inputs.
  ///
  /// - Parameters:
  ///   - a: `[rows, m]`.
  ///   - b: `[rows, n]`.
  ///   - c: `[m, n]`.
  ///   - factor: of the product.
  ///   - accumulate: whether to add to what is in `c`.
  func multiply(
    transposed a: Tensor, _ b: Tensor, into c: MatrixColumns, factor: Float = 1,
    accumulate: Bool
  ) {
    precondition(a.rows == b.rows)
    let (m, n) = (a.width, b.width)
    guard m > 0, n > 0 else { return }
    let width = contrast_panel_width()
    if m > n, n < width {
      // Transposing the small result costs less than columns that are not there.
      let transposed = make([n, m])
      multiply(transposed: b, a, into: MatrixColumns(transposed), factor: factor, accumulate: false)
      let result = accumulate ? make([m, n]) : nil
      let target = result.map { MatrixColumns($0) } ?? c
      contrast_transpose(transposed.pointer, m, target.base, target.stride, n, m)
      if let result {
        for row in 0..<m { contrast_add(c[row], result.pointer + row * n, c[row], n) }
      }
      return
    }
    let (left, right) = (MatrixColumns(a), MatrixColumns(b))
    let panels = (n + width - 1) / width
    // Several parts a thread, by rows if there are enough. What a strip of rows reads of so many columns
    // of `b` stays in the second-level cache.
    let (wanted, mostRowParts) = (4 * threads, (m + 23) / 24)
    let columnParts = min(panels, max((n + 511) / 512, (wanted + mostRowParts - 1) / mostRowParts))
    let rowParts = min(
      mostRowParts, max((m + 191) / 192, (wanted + columnParts - 1) / columnParts))
    parallel(rowParts * columnParts) { task in
      let (r, p) = (task / columnParts, task % columnParts)
      let (top, bottom) = (m * r / rowParts, m * (r + 1) / rowParts)
      let (start, end) = (
        panels * p / columnParts * width, min(panels * (p + 1) / columnParts * width, n)
      )
      contrast_multiply_transposed(
        left.base + top, left.stride, right.base + start, right.stride, a.rows, bottom - top,
        end - start, factor, c[top] + start, c.stride, accumulate ? 1 : 0)
    }
  }

  /// `c + aᵀ · b`, how the gradient of a matrix is summed over rows; not recorded.
  ///
  /// - Parameters:
  ///   - a: `[rows, m]`.
  ///   - b: `[rows, n]`.
  ///   - c: `[m, n]`, contiguous.
  package func addProduct(transposed a: Tensor, _ b: Tensor, to c: inout Tensor) {
    precondition(c.shape == [a.width, b.width])
    let stride = c.width
    c.withUnsafeMutableElements { elements in
      guard let base = elements.baseAddress else { return }
      multiply(
        transposed: a, b, into: MatrixColumns(base: base, stride: stride), accumulate: true)
    }
  }

  /// The sums of the columns of `x` `[rows, width]`, times `factor`: `[width]`.
  func columnSums(_ x: Tensor, factor: Float = 1) -> Tensor {
    let y = make([x.width])
    guard x.rows > 0 else {
      y.pointer.update(repeating: 0, count: x.width)
      return y
    }
    // Narrow bands where there would be few; wide ones keep to fewer pages.
    let width = x.width > 512 ? 128 : 32
    let bands = (x.width + width - 1) / width
    let total = Float(x.rows) * factor
    let fill = { (band: Int) in
      let column = band * width
      let columns = min(width, x.width - column)
      contrast_mean_rows(x.pointer + column, x.rowStride, x.rows, columns, y.pointer + column)
      for i in column..<column + columns { y.pointer[i] *= total }
    }
    if x.count < 16_384 { (0..<bands).forEach(fill) } else { parallel(bands, fill) }
    return y
  }
}

extension WeightMatrix {
  /// A matrix whose panels are there already.
  fileprivate init(panels: Tensor, outputs: Int, inputs: Int) {
    self.init(.panels(panels), outputs: outputs, inputs: inputs, precision: .float32)
  }

  /// The bytes of the packed matrix, which tell it from others.
  var owner: TensorStorage? {
    switch storage {
    case .panels(let panels): panels.storage
    case .lowPrecision(let panels): panels.storage
    case .plain, .none: nil
    }
  }
}
