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
      convolve(windows, weights, activation, residual?.values, into: y)
      return y
    }
    // Going back through an activation takes what went into it.
    convolve(windows, weights, .identity, residual?.values, into: y)
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
    _ residual: Tensor?, into y: FeatureMaps
  ) {
    if let winograd = weights.winograd {
      multiply(windows, winograd, weights.bias, activation, residual, into: y)
      return
    }
    let parts = windows.parts(for: weights.matrix, threads: threads)
    if !parts.isEmpty {
      multiply(windows, parts, weights, activation, residual, into: y.values)
      return
    }
    for rows in windows.blocks {
      multiply(
        windows.factor(rows), [(weights.matrix, weights.bias)], activation, residual?.rows(rows),
        activatesSum: true, into: [y.values.rows(rows)])
    }
  }

  /// The same part by part, each from pixels to results while it is in the second-level cache.
  private func multiply(
    _ windows: WindowRows, _ parts: [Range<Int>], _ weights: ConvolutionKernel.PassWeights,
    _ activation: Activation, _ residual: Tensor?, into y: Tensor
  ) {
    let matrix = weights.matrix
    let input = windows.factor(0..<windows.rows)
    let stride = matrix.preparedStride
    let bytes = (parts.map(\.count).max() ?? 0) * stride
    let scratch =
      input.isComputed || !matrix.readsRowsInPlace ? borrow(byteCount: threads * bytes) : nil
    parallel(parts.count) { (part: Int, worker: Int) in
      var rows = parts[part]
      var epilogue = ProductEpilogue(
        bias: weights.bias, activation, residual: residual, activatesSum: true)
      epilogue.row = rows.lowerBound
      let target = y.pointer + rows.lowerBound * y.rowStride
      var factor = ProductRows(input.x)
      if let scratch {
        let place = scratch.base + worker * bytes
        matrix.prepare(input, rows, into: place)
        factor = ProductRows(first: UnsafeRawPointer(place), stride: stride, owner: scratch)
        rows = 0..<rows.count
      }
      epilogue.withKernels { epilogue in
        matrix.multiply(
          factor, rows: rows, columns: 0..<matrix.outputs, into: target, yStride: y.rowStride,
          epilogue: epilogue)
      }
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
    let precision = weights.matrix.precision.atLeast(.bfloat16)
    if let folded = weights.folded, precision != .float32 {
      return pack(folded, layout: .inputsFirst, precision: precision)
    }
    // Constant ones are kept by the overlay, those of a pass are not.
    guard weights.folded == nil else { return transposed(weights.matrix) }
    let make = {
      guard weights.winograd != nil else { return self.transposed(weights.matrix) }
      return self.pack(
        self.folded(weights.stored).weight, layout: .inputsFirst, precision: precision)
    }
    let owner = weights.winograd?.matrices[0].owner ?? weights.matrix.owner
    return overlay?.transposed(ownedBy: owner, make) ?? make()
  }
}
