import CContrastKernels

extension Run {
  /// Each row normalised.
  ///
  /// - Parameters:
  ///   - x: `[..., width]`.
  ///   - norm: its weights are `[width]`.
  /// - Returns: `[..., width]`.
  public func normalized(_ x: Tensor, by norm: RowNorm) -> Tensor {
    let norm = parameters(of: norm)
    let y = normed(x, by: norm)
    if let tape, tape.isTracked(x) || tape.isTracked(norm) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(run.gradient(of: norm, at: x, dy, tape), to: x, run)
      }
    }
    return y
  }

  /// The same, not recorded.
  func normed(_ x: Tensor, by norm: RowNorm) -> Tensor {
    let y = make(x.shape)
    parallelRows(x.rows, width: x.width) { rows in
      norm.apply(
        to: MatrixColumns(x).rows(from: rows.lowerBound),
        into: MatrixColumns(y).rows(from: rows.lowerBound), rows: rows.count, width: x.width)
    }
    return y
  }

  /// `activation(gate) · up`, element by element.
  public func gated(_ gate: Tensor, _ up: Tensor, activation: Activation) -> Tensor {
    let y = gatedProduct(gate, up, activation: activation)
    if let tape, tape.isTracked(gate) || tape.isTracked(up) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        let (dgate, dup) = run.gradients(ofGate: gate, up, activation, dy)
        tape.add(dgate, to: gate, run)
        tape.add(dup, to: up, run)
      }
    }
    return y
  }

  /// The same, not recorded.
  func gatedProduct(_ gate: Tensor, _ up: Tensor, activation: Activation) -> Tensor {
    precondition(gate.rows == up.rows && gate.width == up.width)
    let y = make(gate.shape)
    parallelRows(gate.rows, width: gate.width) { rows in
      contrast_gated(
        gate.pointer + rows.lowerBound * gate.rowStride, gate.rowStride,
        up.pointer + rows.lowerBound * up.rowStride, up.rowStride, activation.kernel,
        y.pointer + rows.lowerBound * y.rowStride, y.rowStride, rows.count, gate.width)
    }
    return y
  }

  /// Rows of `table` in the order of `indices`, times `scale`, plus rows of a position table.
  ///
  /// The table stays in its stored type, mapped; only the rows asked for are widened.
  ///
  /// - Parameters:
  ///   - table: `[entries, width]`, float32, float16 or bfloat16.
  ///   - indices: rows of the table.
  ///   - scale: √width in the Gemma family.
  ///   - positions: `[n, width]`, float32.
  ///   - positionOfRow: for each index the row of `positions` that is added.
  /// - Returns: `[indices.count, width]`.
  public func embedding(
    _ table: Tensor, _ indices: [Int32], scale: Float = 1, positions: Tensor? = nil,
    positionOfRow: [Int32] = []
  ) -> Tensor {
    precondition(positions == nil || positionOfRow.count == indices.count)
    let (table, positions) = (parameter(table), positions.map(parameter))
    let width = table.width
    let y = make([indices.count, width])
    for (row, index) in indices.enumerated() {
      precondition(index >= 0 && Int(index) < table.rows, "no row \(index) in \(table.shape)")
      let target = y.pointer + row * width
      table.widen(row: Int(index), into: target)
      if scale != 1 {
        withUnsafePointer(to: scale) { contrast_scale_rows(target, width, $0, 1, width) }
      }
      if let positions {
        contrast_add(
          target, positions.pointer + Int(positionOfRow[row]) * positions.rowStride, target, width)
      }
    }
    if let tape, tape.isTracked(table) || tape.isTracked(positions) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.scatter(dy, scale: scale, to: indices.lazy.map(Int.init), of: table, run)
        if let positions {
          tape.scatter(dy, to: positionOfRow.lazy.map(Int.init), of: positions, run)
        }
      }
    }
    return y
  }

  /// The rows of `x` `[n, width]` that `indices` names.
  public func gather(_ x: Tensor, rows indices: [Int]) -> Tensor {
    let x = parameter(x)
    let y = make([indices.count, x.width])
    for (row, index) in indices.enumerated() {
      precondition(index >= 0 && index < x.rows)
      (y.pointer + row * x.width).update(from: x.pointer + index * x.rowStride, count: x.width)
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.scatter(dy, to: indices, of: x, run)
      }
    }
    return y
  }

  /// A weighted average of the rows of each range.
  ///
  /// - Parameters:
  ///   - x: `[n, width]`.
  ///   - ranges: of rows, none empty.
  ///   - rising: the weights are 1, 2, 3, … instead of equal.
  /// - Returns: `[ranges.count, width]`.
  public func average(_ x: Tensor, rows ranges: [Range<Int>], rising: Bool = false) -> Tensor {
    let y = make([ranges.count, x.width])
    for (i, range) in ranges.enumerated() {
      precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= x.rows)
      let (source, target) = (x.pointer + range.lowerBound * x.rowStride, y.pointer + i * x.width)
      guard rising else {
        contrast_mean_rows(source, x.rowStride, range.count, x.width, target)
        continue
      }
      let share = 2 / (Float(range.count) * Float(range.count + 1))
      target.update(repeating: 0, count: x.width)
      for row in 0..<range.count {
        let (weight, values) = (Float(row + 1) * share, source + row * x.rowStride)
        for column in 0..<x.width { target[column] += weight * values[column] }
      }
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        let dx = tape.accumulator(of: x, run)
        for (i, range) in ranges.enumerated() {
          let share = 2 / (Float(range.count) * Float(range.count + 1))
          for (place, row) in range.enumerated() {
            let weight = rising ? Float(place + 1) * share : 1 / Float(range.count)
            let target = dx.pointer + row * dx.rowStride
            for column in 0..<x.width {
              target[column] += weight * dy.pointer[i * x.width + column]
            }
          }
        }
      }
    }
    return y
  }

  /// Each row divided by its Euclidean norm.
  public func l2Normalized(_ x: Tensor, epsilon: Float = 1e-12) -> Tensor {
    let y = make(x.shape)
    contrast_l2_normalize(
      x.pointer, x.rowStride, epsilon, y.pointer, y.rowStride, nil, x.rows, x.width)
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        let dx = run.make(x.shape)
        Gradients.kernels.l2_normalize(
          x.pointer, x.rowStride, epsilon, dy.pointer, dy.rowStride, dx.pointer, dx.rowStride,
          x.rows, x.width)
        tape.add(dx, to: x, run)
      }
    }
    return y
  }
}

extension Run {
  /// The heads of each row, turned by the angles of its position.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads · headWidth]`.
  ///   - headWidth: at least twice the number of pairs; what is beyond is not turned.
  ///   - rotation: the angles, and the position of each row.
  /// - Returns: `[rows, heads · headWidth]`.
  public func rotated(_ x: Tensor, headWidth: Int, by rotation: Rotation) -> Tensor {
    let y = gather(x, rows: Array(0..<x.rows)).reshaped(x.shape)
    rotate(y, headWidth: headWidth, by: rotation)
    return y
  }

  /// Turns the heads of each row in place; the copy would take three times as long as the turning.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads · headWidth]`, made in this run and not seen by anyone else yet.
  ///   - headWidth: at least twice the number of pairs; what is beyond is not turned.
  ///   - rotation: the angles, and the position of each row.
  package func rotate(_ x: Tensor, headWidth: Int, by rotation: Rotation) {
    turn(x, headWidth: headWidth, by: rotation, sine: rotation.table.sine)
    if let tape, tape.isTracked(x) {
      tape.record(x) { tape, run in
        guard let dy = tape.take(x) else { return }
        // Turned back, in a copy: others may hold the same gradient.
        let dx = run.scaled(dy, by: 1)
        run.turn(
          dx, headWidth: headWidth, by: rotation, sine: run.scaled(rotation.table.sine, by: -1))
        tape.add(dx, to: x, run)
      }
    }
  }

  private func turn(_ x: Tensor, headWidth: Int, by rotation: Rotation, sine: Tensor) {
    let table = rotation.table
    precondition(rotation.positionOfRow.count == x.rows && x.width % headWidth == 0)
    precondition(2 * table.cosine.width <= headWidth)
    precondition(rotation.positionOfRow.allSatisfy { $0 < table.cosine.rows })
    rotation.positionOfRow.withUnsafeBufferPointer { positions in
      nonisolated(unsafe) let positions = positions
      parallelRows(x.rows, width: x.width) { rows in
        guard let first = positions.baseAddress else { return }
        contrast_rotary(
          x.pointer + rows.lowerBound * x.rowStride, x.rowStride, table.cosine.pointer,
          sine.pointer, first + rows.lowerBound, rows.count, x.width / headWidth, headWidth,
          2 * table.cosine.width, table.pairing == .neighbours ? 1 : 0)
      }
    }
  }

  /// `a + b`, element by element.
  public func sum(_ a: Tensor, _ b: Tensor) -> Tensor {
    precondition(a.rows == b.rows && a.width == b.width)
    let y = make(a.shape)
    add(a, b, into: y)
    if let tape, tape.isTracked(a) || tape.isTracked(b) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(dy, to: a, run)
        tape.add(dy, to: b, run)
      }
    }
    return y
  }

  /// `y = a + b`; `y` may be one of them.
  func add(_ a: Tensor, _ b: Tensor, into y: Tensor) {
    parallelRows(a.rows, width: a.width) { rows in
      for row in rows {
        contrast_add(
          a.pointer + row * a.rowStride, b.pointer + row * b.rowStride,
          y.pointer + row * y.rowStride, a.width)
      }
    }
  }
}
