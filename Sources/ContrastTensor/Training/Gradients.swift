import CContrastKernels

/// The kernels of gradients for this processor.
///
/// The table is a constant of the program.
enum Gradients {
  nonisolated(unsafe) private static let table = contrast_gradients(nil)!

  static var kernels: contrast_gradient_table { table.pointee }
}

// MARK: - Rows

extension Run {
  /// `dy · activation'(x)`.
  func gradient(of activation: Activation, at x: Tensor, _ dy: Tensor) -> Tensor {
    let dx = make(x.shape)
    parallelRows(x.rows, width: x.width) { rows in
      let (from, d, to) = (
        MatrixColumns(x).rows(from: rows.lowerBound), MatrixColumns(dy).rows(from: rows.lowerBound),
        MatrixColumns(dx).rows(from: rows.lowerBound)
      )
      Gradients.kernels.activation(
        from.base, from.stride, d.base, d.stride, activation.kernel, to.base, to.stride,
        rows.count, x.width)
    }
    return dx
  }

  /// The gradients of `activation(gate) · up` by its two factors.
  func gradients(
    ofGate gate: Tensor, _ up: Tensor, _ activation: Activation, _ dy: Tensor
  ) -> (gate: Tensor, up: Tensor) {
    let (dgate, dup) = (make(gate.shape), make(up.shape))
    parallelRows(gate.rows, width: gate.width) { rows in
      let row = rows.lowerBound
      let (g, u, d) = (MatrixColumns(gate)[row], MatrixColumns(up)[row], MatrixColumns(dy)[row])
      Gradients.kernels.gated(
        g, gate.rowStride, u, up.rowStride, d, dy.rowStride, activation.kernel,
        MatrixColumns(dgate)[row], dgate.rowStride, MatrixColumns(dup)[row], dup.rowStride,
        rows.count, gate.width)
    }
    return (dgate, dup)
  }

  /// The gradient of a norm by its rows; those of its weights are added to the tape's.
  func gradient(of norm: RowNorm, at x: Tensor, _ dy: Tensor, _ tape: Tape) -> Tensor {
    let dx = make(x.shape)
    let width = x.width
    // Sums over few rows at a time, so that threads have parts of their own and a long sum loses
    // nothing. The parts do not depend on the number of threads, and neither do the bits.
    let step = 64
    let parts = (x.rows + step - 1) / step
    func parted(_ weight: Tensor?) -> Tensor? {
      guard tape.isTracked(weight) else { return nil }
      let sums = make([parts, width])
      sums.pointer.update(repeating: 0, count: sums.count)
      return sums
    }
    let (dweight, dbias): (Tensor?, Tensor?) =
      switch norm {
      case .layer(let weight, let bias, _): (parted(weight), parted(bias))
      case .rootMeanSquare(let weight, _, _): (parted(weight), nil)
      }
    let body = { (part: Int) in
      let row = part * step
      let rows = min(step, x.rows - row)
      let (from, d, to) = (MatrixColumns(x)[row], MatrixColumns(dy)[row], MatrixColumns(dx)[row])
      switch norm {
      case .layer(let weight, _, let epsilon):
        Gradients.kernels.layer_norm(
          from, x.rowStride, weight.pointer, epsilon, d, dy.rowStride, to, dx.rowStride,
          dweight.map { $0.pointer + part * width }, dbias.map { $0.pointer + part * width }, rows,
          width)
      case .rootMeanSquare(let weight, let offset, let epsilon):
        Gradients.kernels.rms_norm(
          from, x.rowStride, weight.pointer, offset, epsilon, d, dy.rowStride, to, dx.rowStride,
          dweight.map { $0.pointer + part * width }, rows, width)
      }
    }
    if x.count < 16_384 { (0..<parts).forEach(body) } else { parallel(parts, body) }
    switch norm {
    case .layer(let weight, let bias, _):
      if let dweight { tape.add(columnSums(dweight).reshaped(weight.shape), to: weight, self) }
      if let bias, let dbias { tape.add(columnSums(dbias).reshaped(bias.shape), to: bias, self) }
    case .rootMeanSquare(let weight, _, _):
      if let dweight { tape.add(columnSums(dweight).reshaped(weight.shape), to: weight, self) }
    }
    return dx
  }
}

extension Tape {
  /// Adds rows of a gradient to the rows of `tensor` they were taken from.
  func scatter(
    _ dy: Tensor, scale: Float = 1, to rows: some Collection<Int>, of tensor: Tensor, _ run: Run
  ) {
    guard isTracked(tensor) else { return }
    let target = accumulator(of: tensor, run)
    let width = tensor.width
    for (source, row) in rows.enumerated() {
      let (from, to) = (dy.pointer + source * dy.rowStride, target.pointer + row * target.rowStride)
      for column in 0..<width { to[column] += scale * from[column] }
    }
  }
}

// MARK: - Products

extension Tape {
  /// Whether the gradient of a product counts for anything.
  func records(
    _ input: ProductInput, _ maps: [(weight: WeightMatrix, bias: Tensor?)], _ residual: Tensor?
  ) -> Bool {
    isTracked(input) || isTracked(residual)
      || maps.contains { isTrained($0.weight) || isTracked($0.bias) }
  }

  private func isTracked(_ input: ProductInput) -> Bool {
    isTracked(input.x) || isTracked(input.gate?.up) || isTracked(input.norm)
  }

  /// Adds `x · Wᵀ + bias + residual` for several matrices, where `x` is computed on the way.
  func record(
    products outputs: [Tensor], _ input: ProductInput,
    _ maps: [(weight: WeightMatrix, bias: Tensor?)], _ residual: Tensor?
  ) {
    record(outputs) { tape, run in
      let gradients = outputs.map { tape.take($0) }
      let terms = zip(maps, gradients).compactMap { map, dy in dy.map { (map, $0) } }
      guard !terms.isEmpty else { return }
      if let residual, let dy = gradients[0] { tape.add(dy, to: residual, run) }
      for ((_, bias), dy) in terms where tape.isTracked(bias) {
        tape.add(run.columnSums(dy).reshaped(bias!.shape), to: bias!, run)
      }
      // What went into the product is computed again rather than kept.
      let gated = input.gate.map { run.gatedProduct(input.x, $0.up, activation: $0.activation) }
      let unnormed = gated ?? input.x
      let factors = tape.lowRankFactors(terms.map { ($0.0.weight, $0.1) }, run)
      let others = terms.filter { term in !(factors?.has(term.0.weight) ?? false) }
      if terms.contains(where: { tape.isTrained($0.0.weight) }) {
        let x = input.norm.map { run.normed(unnormed, by: $0) } ?? unnormed
        for ((weight, _), dy) in others where tape.isTrained(weight) {
          tape.add(x, dy, to: weight.parameter!, run)
        }
        if let factors { tape.add(x, factors, run) }
      }
      guard tape.isTracked(input) else { return }
      func inputGradient(_ start: Tensor?) -> Tensor {
        var sum = start
        for ((weight, _), dy) in others {
          sum =
            run.multiplied(
              ProductInput(x: dy), [(run.transposedMatrix(weight), nil)], .identity, sum)[0]
        }
        if let factors {
          sum =
            run.multiplied(
              ProductInput(x: factors.gradient), [(factors.matrix, nil)], .identity, sum)[0]
        }
        return sum!
      }
      guard input.isComputed else {
        return tape.update(input.x, run) { inputGradient($0) }
      }
      var dx = inputGradient(nil)
      if let norm = input.norm { dx = run.gradient(of: norm, at: unnormed, dx, tape) }
      if let gate = input.gate {
        let (dgate, dup) = run.gradients(ofGate: input.x, gate.up, gate.activation, dx)
        tape.add(dgate, to: input.x, run)
        tape.add(dup, to: gate.up, run)
      } else {
        tape.add(dx, to: input.x, run)
      }
    }
  }

  /// Trained matrices of few rows with one input, such as the first factors of LoRA beside queries, keys and
  /// values: going back through them together is one product where each alone would be mostly overhead.
  private struct LowRankFactors {
    /// Of the matrices, in order.
    let slices: [ParameterSlice]
    /// The gradients of their products side by side, `[rows, all outputs]`.
    let gradient: Tensor
    /// From all outputs to the inputs.
    let matrix: WeightMatrix

    func has(_ weight: WeightMatrix) -> Bool {
      weight.parameter.map(slices.contains) ?? false
    }
  }

  /// Those among the factors of a product; nil unless there are two at least.
  private func lowRankFactors(
    _ terms: [(weight: WeightMatrix, gradient: Tensor)], _ run: Run
  ) -> LowRankFactors? {
    let thin = terms.compactMap { weight, gradient -> (ParameterSlice, Tensor, Tensor)? in
      guard weight.outputs <= 64, weight.precision == .float32, let slice = weight.parameter,
        slice.layout == .outputsFirst, slice.scale == 1, isTrained(weight),
        let value = run.overlay?.values[slice.id]
      else { return nil }
      return (slice, slice.part(of: value), gradient.reshaped([gradient.rows, gradient.width]))
    }
    guard thin.count > 1 else { return nil }
    let (rows, inputs) = (thin[0].2.rows, thin[0].1.width)
    let outputs = thin.reduce(0) { $0 + $1.2.width }
    let (gradient, values) = (run.make([rows, outputs]), run.make([outputs, inputs]))
    var first = 0
    for (_, value, part) in thin {
      (values.pointer + first * inputs).update(from: value.pointer, count: value.count)
      for row in 0..<rows {
        (gradient.pointer + row * outputs + first).update(
          from: part.pointer + row * part.rowStride, count: part.width)
      }
      first += part.width
    }
    return LowRankFactors(
      slices: thin.map(\.0), gradient: gradient, matrix: run.pack(values, layout: .inputsFirst))
  }

  /// Adds the gradients of such matrices.
  private func add(_ x: Tensor, _ group: LowRankFactors, _ run: Run) {
    let x = x.reshaped([x.rows, x.width])
    let product = run.make([group.gradient.width, x.width])
    run.multiply(
      transposed: group.gradient, x, into: MatrixColumns(product), accumulate: false)
    var first = 0
    for slice in group.slices {
      guard let value = run.overlay?.values[slice.id] else { continue }
      parameters.accumulate(slice, of: value, run) { target, adds in
        for row in 0..<slice.rows.count {
          let source = product.pointer + (first + row) * x.width
          if adds {
            contrast_add(target[row], source, target[row], x.width)
          } else {
            target[row].update(from: source, count: x.width)
          }
        }
      }
      first += slice.rows.count
    }
  }

  /// Adds the gradient of a trained matrix: `dyᵀ · x`, or `xᵀ · dy` where it is stored that way.
  private func add(_ x: Tensor, _ dy: Tensor, to slice: ParameterSlice, _ run: Run) {
    guard let value = run.overlay?.values[slice.id] else { return }
    let x = x.reshaped([x.rows, x.width])
    let dy = dy.reshaped([dy.rows, dy.width])
    parameters.accumulate(slice, of: value, run) { target, adds in
      let (a, b) = slice.layout == .outputsFirst ? (dy, x) : (x, dy)
      run.multiply(transposed: a, b, into: target, factor: slice.scale, accumulate: adds)
    }
  }
}

extension Run {
  fileprivate func transposedMatrix(_ weight: WeightMatrix) -> WeightMatrix {
    overlay?.transposed(weight, self) ?? transposed(weight)
  }
}
