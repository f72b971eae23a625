import CContrastKernels

extension Run {
  /// `activation(convolution(x) + bias + residual)`, dilation 1, in one group.
  ///
  /// The pixels under the places of the window are gathered to rows and multiplied with the kernel,
  /// in blocks of bounded memory; a kernel of one pixel reads them where they lie.
  ///
  /// - Parameters:
  ///   - x: of `kernel.inputs` channels.
  ///   - kernel: the weights.
  ///   - activation: applied to each number of the sum.
  ///   - residual: as the result.
  /// - Returns: feature maps of `kernel.outputs` channels, as high and wide as the window has places.
  package func convolution(
    _ x: FeatureMaps, _ kernel: ConvolutionKernel, activation: Activation = .identity,
    residual: FeatureMaps? = nil
  ) -> FeatureMaps {
    precondition(x.channels == kernel.inputs, "\(x.channels) channels, not \(kernel.inputs)")
    let windows = WindowRows(x, kernel.window)
    let weights = kernel.weights(self)
    let y = windows.output(make([windows.rows, kernel.outputs]))
    precondition(residual == nil || residual!.values.shape == y.values.shape)
    let inputs = [x.values, weights.folded, weights.bias, residual?.values]
    guard let tape, inputs.contains(where: tape.isTracked) else {
      convolve(windows, weights, activation, residual?.values, into: y.values)
      return y
    }
    // Going back through an activation takes what went into it.
    convolve(windows, weights, .identity, residual?.values, into: y.values)
    tape.record(y.values) { tape, run in
      guard let dy = tape.take(y.values) else { return }
      if let residual { tape.add(dy, to: residual.values, run) }
      tape.addGradients(ofConvolution: windows, weights, dy, run)
    }
    return activated(y, activation)
  }

  /// `activation(x)` of each number.
  package func activated(_ x: FeatureMaps, _ activation: Activation) -> FeatureMaps {
    activation == .identity ? x : x.with(activated(x.values, activation))
  }

  /// The products themselves.
  private func convolve(
    _ windows: WindowRows, _ weights: ConvolutionKernel.PassWeights, _ activation: Activation,
    _ residual: Tensor?, into y: Tensor
  ) {
    for rows in windows.blocks {
      multiply(
        windows.factor(rows), [(weights.matrix, weights.bias)], activation, residual?.rows(rows),
        activatesSum: true, into: [y.rows(rows)])
    }
  }

  /// The pixels under some places of the window, `[rows.count, size² · channels]` in the order
  /// (y, x, channel), zero where the window reaches beyond the image.
  fileprivate func gathered(_ windows: WindowRows, _ rows: Range<Int>) -> Tensor {
    guard !windows.arePixels else { return windows.x.values.rows(rows) }
    let y = make([rows.count, windows.rowWidth])
    parallelRows(rows.count, width: y.width) { part in
      windows.factor(rows).compute(
        part, into: MatrixColumns(y).rows(from: part.lowerBound))
    }
    return y
  }

  /// Adds `rows` of a gradient by gathered pixels to the pixels they came from.
  fileprivate func scatter(
    _ gradient: Tensor, _ windows: WindowRows, _ rows: Range<Int>, into dx: Tensor
  ) {
    let channels = windows.x.channels
    // Windows overlap, so threads share the channels and not the places: each number is summed in one
    // order.
    let parts = max(1, min(threads, channels / 32))
    let body = { (part: Int) in
      let first = channels * part / parts
      let count = channels * (part + 1) / parts - first
      for row in 0..<rows.count {
        let source = gradient.pointer + row * gradient.rowStride
        let place = windows.place(of: rows.lowerBound + row)
        windows.forEachLine(of: place) { offset, element, length in
          let (from, to) = (source + offset, dx.pointer + element)
          guard parts > 1 else { return contrast_add(to, from, to, length) }
          for pixel in stride(from: first, to: length, by: channels) {
            contrast_add(to + pixel, from + pixel, to + pixel, count)
          }
        }
      }
    }
    if parts == 1 { body(0) } else { parallel(parts, body) }
  }
}

extension Tape {
  /// Adds the gradients of a convolution by its input, its folded weights and its bias.
  fileprivate func addGradients(
    ofConvolution windows: WindowRows, _ weights: ConvolutionKernel.PassWeights, _ dy: Tensor,
    _ run: Run
  ) {
    let x = windows.x.values
    if let bias = weights.bias, isTracked(bias) {
      add(run.columnSums(dy).reshaped(bias.shape), to: bias, run)
    }
    let dWeight = isTracked(weights.folded) ? run.make(weights.folded!.shape) : nil
    let transposed = isTracked(x) ? run.transposed(weights) : nil
    let dx = isTracked(x) && !windows.arePixels ? run.make(x.shape) : nil
    dx?.pointer.update(repeating: 0, count: x.count)
    for rows in windows.blocks {
      let part = dy.rows(rows)
      if let dWeight {
        run.multiply(
          transposed: part, run.gathered(windows, rows), into: MatrixColumns(dWeight),
          accumulate: rows.lowerBound > 0)
      }
      guard let transposed else { continue }
      let gradient = run.multiplied(ProductInput(x: part), [(transposed, nil)])[0]
      if let dx {
        run.scatter(gradient, windows, rows, into: dx)
      } else {
        // The only block: pixels themselves.
        add(gradient, to: x, run)
      }
    }
    if let dWeight { add(dWeight, to: weights.folded!, run) }
    if let dx { add(dx, to: x, run) }
  }
}

extension Run {
  /// The matrix of a convolution with inputs and outputs exchanged.
  fileprivate func transposed(_ weights: ConvolutionKernel.PassWeights) -> WeightMatrix {
    if let folded = weights.folded, weights.matrix.precision != .float32 {
      return pack(folded, layout: .inputsFirst, precision: weights.matrix.precision)
    }
    // Constant ones are kept by the overlay, those of a pass are not.
    guard weights.folded == nil, let overlay else { return transposed(weights.matrix) }
    return overlay.transposed(weights.matrix, self)
  }
}

/// The places of a window over feature maps: a row each, of the pixels under it.
struct WindowRows {
  let x: FeatureMaps
  let window: SlidingWindow
  /// Places from top to bottom.
  let height: Int
  /// Places from left to right.
  let width: Int

  init(_ x: FeatureMaps, _ window: SlidingWindow) {
    self.x = x
    self.window = window
    height = window.count(along: x.height)
    width = window.count(along: x.width)
  }

  /// The places in all images.
  var rows: Int { x.images * height * width }
  /// The numbers of a row.
  var rowWidth: Int { window.size * window.size * x.channels }
  /// Whether the places are the pixels.
  var arePixels: Bool { window.size == 1 && window.stride == 1 }

  /// The memory of gathered rows in bytes, about.
  private static let blockBytes = 8 << 20

  /// The rows in parts that are gathered one after the other, each of some tiles of a product.
  var blocks: [Range<Int>] {
    guard !arePixels else { return rows > 0 ? [0..<rows] : [] }
    let size = max(576, Self.blockBytes / (4 * rowWidth) / 576 * 576)
    return stride(from: 0, to: rows, by: size).map { $0..<min($0 + size, rows) }
  }

  /// The window at one place.
  struct Place {
    let image: Int
    /// Pixels of the image under the window, from top to bottom.
    let ys: Range<Int>
    /// Pixels of the image under the window, from left to right.
    let xs: Range<Int>
    /// Lines of the window above the image.
    let top: Int
    /// Columns of the window left of the image.
    let left: Int
  }

  /// - Parameter row: of the gathered pixels.
  func place(of row: Int) -> Place {
    let (image, place) = row.quotientAndRemainder(dividingBy: height * width)
    let (y, x) = place.quotientAndRemainder(dividingBy: width)
    let ys = window.covered(at: y, of: self.x.height)
    let xs = window.covered(at: x, of: self.x.width)
    return Place(
      image: image, ys: ys, xs: xs, top: ys.lowerBound - (y * window.stride - window.padding),
      left: xs.lowerBound - (x * window.stride - window.padding))
  }

  /// Whether no part of the window is beyond the image.
  func isInside(_ place: Place) -> Bool {
    place.ys.count == window.size && place.xs.count == window.size
  }

  /// The pixels under some places of the window as the left factor of a product.
  func factor(_ rows: Range<Int>) -> ProductInput {
    arePixels
      ? ProductInput(x: x.values.rows(rows)) : ProductInput(x: x.values, windows: (self, rows))
  }

  /// Copies the pixels under some places of the window, zero where it reaches beyond the image.
  ///
  /// - Parameters:
  ///   - rows: the places.
  ///   - y: `[rows.count, size² · channels]` in the order (y, x, channel).
  func gather(_ rows: Range<Int>, into y: MatrixColumns) {
    let source = x.values.pointer
    for row in rows {
      let target = y[row - rows.lowerBound]
      let place = place(of: row)
      if !isInside(place) { target.update(repeating: 0, count: rowWidth) }
      forEachLine(of: place) { offset, element, count in
        (target + offset).update(from: source + element, count: count)
      }
    }
  }

  /// Calls `body` for each line of pixels under the window: where the line stands in the row, where in
  /// the feature maps, and its length, all in numbers.
  func forEachLine(
    of place: Place, _ body: (_ offset: Int, _ element: Int, _ count: Int) -> Void
  ) {
    let channels = x.channels
    for (line, y) in place.ys.enumerated() {
      body(
        ((place.top + line) * window.size + place.left) * channels,
        ((place.image * x.height + y) * x.width + place.xs.lowerBound) * channels,
        place.xs.count * channels)
    }
  }
}
