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

  /// Rows of `table` in the order of `indices`, times `scale`.
  ///
  /// The table stays in its stored type, mapped; only the rows asked for are converted.
  ///
  /// - Parameters:
  ///   - table: `[entries, width]`, float32, float16 or bfloat16.
  ///   - indices: rows of the table.
  ///   - scale: √width in the Gemma family.
  /// - Returns: `[indices.count, width]`.
  package func embedding(_ table: Tensor, _ indices: [Int32], scale: Float = 1) -> Tensor {
    let table = parameter(table)
    let width = table.width
    let y = make([indices.count, width])
    for (row, index) in indices.enumerated() {
      precondition(index >= 0 && Int(index) < table.rows, "no row \(index) in \(table.shape)")
      let target = y.pointer + row * width
      table.convertToFloat32(row: Int(index), into: target)
      if scale != 1 {
        withUnsafePointer(to: scale) { contrast_scale_rows(target, width, $0, 1, width) }
      }
    }
    if let tape, tape.isTracked(table) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.scatter(dy, scale: scale, to: indices.lazy.map(Int.init), of: table, run)
      }
    }
    return y
  }

  /// `cap · tanh(x / cap)`, element by element: bounds logits (Gemma 2).
  package func softCapped(_ x: Tensor, by cap: Float) -> Tensor {
    precondition(cap > 0)
    let y = scaled(x, by: 1)
    parallelRows(y.rows, width: y.width) { rows in
      contrast_soft_cap(
        y.pointer + rows.lowerBound * y.rowStride, y.rowStride, 1, cap, rows.count, y.width)
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        let dx = run.scaled(dy, by: 1)
        Gradients.kernels.soft_cap(
          y.pointer, y.rowStride, cap, dx.pointer, dx.rowStride, y.rows, y.width)
        tape.add(dx, to: x, run)
      }
    }
    return y
  }

  /// The rows of `x` `[n, width]` that `indices` names.
  package func gather(_ x: Tensor, rows indices: [Int]) -> Tensor {
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

  /// The rows of several tensors one below the other.
  ///
  /// - Parameter parts: `[rows, width]` each, at least one.
  /// - Returns: `[all rows, width]`.
  package func concatenated(_ parts: [Tensor]) -> Tensor {
    precondition(!parts.isEmpty && parts.allSatisfy { $0.width == parts[0].width })
    let width = parts[0].width
    let y = make([parts.reduce(0) { $0 + $1.rows }, width])
    var ranges: [Range<Int>] = []
    for part in parts {
      let first = ranges.last?.upperBound ?? 0
      ranges.append(first..<first + part.rows)
      parallelRows(part.rows, width: width) { rows in
        for row in rows {
          (y.pointer + (first + row) * width).update(
            from: part.pointer + row * part.rowStride, count: width)
        }
      }
    }
    if let tape, parts.contains(where: tape.isTracked) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        for (part, range) in zip(parts, ranges) where !range.isEmpty {
          tape.add(run.scaled(dy.rows(range), by: 1), to: part, run)
        }
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
  package func average(_ x: Tensor, rows ranges: [Range<Int>], rising: Bool = false) -> Tensor {
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
  /// The heads of each row, rotated by the angles of its position.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads · headWidth]`.
  ///   - headWidth: at least as much as the parts of the rotation need; other elements stay.
  ///   - rotation: the angles, and the position of each row.
  /// - Returns: `[rows, heads · headWidth]`.
  package func rotated(_ x: Tensor, headWidth: Int, by rotation: Rotation) -> Tensor {
    let y = gather(x, rows: Array(0..<x.rows)).reshaped(x.shape)
    rotate(y, headWidth: headWidth, by: rotation)
    return y
  }

  /// Rotates the heads of each row in place; the copy would take three times as long as the rotation.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads · headWidth]`, made in this run and not seen by any other code yet.
  ///   - headWidth: at least as much as the parts of the rotation need; other elements stay.
  ///   - rotation: the angles, and the position of each row.
  package func rotate(_ x: Tensor, headWidth: Int, by rotation: Rotation) {
    rotate(x, headWidth: headWidth, by: rotation, isInverse: false)
    if let tape, tape.isTracked(x) {
      tape.record(x) { tape, run in
        guard let dy = tape.take(x) else { return }
        // Rotated back, in a copy: others may hold the same gradient.
        let dx = run.scaled(dy, by: 1)
        run.rotate(dx, headWidth: headWidth, by: rotation, isInverse: true)
        tape.add(dx, to: x, run)
      }
    }
  }

  private func rotate(_ x: Tensor, headWidth: Int, by rotation: Rotation, isInverse: Bool) {
    precondition(rotation.rows == x.rows && x.width % headWidth == 0)
    for part in rotation.parts {
      let table = part.table
      let sine = isInverse ? scaled(table.sine, by: -1) : table.sine
      precondition(part.offset + 2 * table.pairs <= headWidth)
      precondition(part.positionOfRow.allSatisfy { $0 < table.positions })
      part.positionOfRow.withUnsafeBufferPointer { positions in
        nonisolated(unsafe) let positions = positions
        parallelRows(x.rows, width: x.width) { rows in
          guard let first = positions.baseAddress else { return }
          contrast_rotary(
            x.pointer + rows.lowerBound * x.rowStride + part.offset, x.rowStride,
            table.cosine.pointer, sine.pointer, first + rows.lowerBound, rows.count,
            x.width / headWidth, headWidth, 2 * table.pairs,
            table.pairing == .interleaved ? 1 : 0)
        }
      }
    }
  }

  /// `factor · x`, element by element.
  package func scaled(_ x: Tensor, by factor: Float) -> Tensor {
    let y = make(x.shape)
    parallelRows(x.rows, width: x.width) { rows in
      for row in rows {
        let (source, target) = (x.pointer + row * x.rowStride, y.pointer + row * y.rowStride)
        for i in 0..<x.width { target[i] = factor * source[i] }
      }
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(run.scaled(dy, by: factor), to: x, run)
      }
    }
    return y
  }

  /// Tensors whose heads lie interleaved in one: query, key and value of the first head, of the second,
  /// and so on, as ChatGLM's `query_key_value` makes them.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads · parts · headWidth]`.
  ///   - parts: the number of tensors.
  ///   - headWidth: the columns of one head of one tensor.
  /// - Returns: `parts` tensors `[rows, heads · headWidth]`.
  package func deinterleaved(_ x: Tensor, parts: Int, headWidth: Int) -> [Tensor] {
    precondition(x.width % (parts * headWidth) == 0)
    let heads = x.width / (parts * headWidth)
    let results = (0..<parts).map { _ in make([x.rows, heads * headWidth]) }
    parallelRows(x.rows, width: x.width) { rows in
      for row in rows {
        let source = x.pointer + row * x.rowStride
        for (part, y) in results.enumerated() {
          let target = y.pointer + row * y.rowStride
          for head in 0..<heads {
            (target + head * headWidth).update(
              from: source + (head * parts + part) * headWidth, count: headWidth)
          }
        }
      }
    }
    if let tape, tape.isTracked(x) {
      tape.record(results) { tape, run in
        let gradients = results.map(tape.take)
        guard gradients.contains(where: { $0 != nil }) else { return }
        let dx = run.make(x.shape)
        run.parallelRows(x.rows, width: x.width) { rows in
          for row in rows {
            let target = dx.pointer + row * dx.rowStride
            for (part, dy) in gradients.enumerated() {
              for head in 0..<heads {
                let place = target + (head * parts + part) * headWidth
                if let dy {
                  place.update(
                    from: dy.pointer + row * dy.rowStride + head * headWidth, count: headWidth)
                } else {
                  place.update(repeating: 0, count: headWidth)
                }
              }
            }
          }
        }
        tape.add(dx, to: x, run)
      }
    }
    return results
  }

  /// `a + b`, element by element.
  package func sum(_ a: Tensor, _ b: Tensor) -> Tensor {
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
