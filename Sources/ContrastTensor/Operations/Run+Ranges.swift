extension Run {
  /// The largest number of each column among the rows of each range.
  ///
  /// - Parameters:
  ///   - x: `[n, width]`.
  ///   - ranges: of rows, none empty.
  /// - Returns: `[ranges.count, width]`.
  package func maximum(_ x: Tensor, rows ranges: [Range<Int>]) -> Tensor {
    let y = make([ranges.count, x.width])
    for (i, range) in ranges.enumerated() {
      precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= x.rows)
      let target = y.pointer + i * x.width
      target.update(from: x.pointer + range.lowerBound * x.rowStride, count: x.width)
      for row in range.dropFirst() {
        let values = x.pointer + row * x.rowStride
        for column in 0..<x.width { target[column] = max(target[column], values[column]) }
      }
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        let dx = tape.accumulator(of: x, run)
        for (i, range) in ranges.enumerated() {
          for column in 0..<x.width {
            let largest = y.pointer[i * x.width + column]
            // Ties go to the first row, as in torch.
            guard
              let row = range.first(where: { x.pointer[$0 * x.rowStride + column] == largest })
            else { continue }
            dx.pointer[row * dx.rowStride + column] += dy.pointer[i * x.width + column]
          }
        }
      }
    }
    return y
  }

  /// Each row times a factor of its own.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - factors: one for each row.
  /// - Returns: `[rows, width]`.
  package func scaled(_ x: Tensor, rowsBy factors: [Float]) -> Tensor {
    precondition(factors.count == x.rows)
    func multiplied(_ x: Tensor, _ run: Run) -> Tensor {
      let y = run.make([x.rows, x.width])
      for (row, factor) in factors.enumerated() {
        let (source, target) = (x.pointer + row * x.rowStride, y.pointer + row * x.width)
        for column in 0..<x.width { target[column] = factor * source[column] }
      }
      return y
    }
    let y = multiplied(x, self)
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(multiplied(dy, run), to: x, run)
      }
    }
    return y
  }

  /// Rows of several tensors side by side.
  ///
  /// - Parameter parts: `[rows, width]` each, of one shape, at least one.
  /// - Returns: `[rows, parts.count · width]`.
  package func sideBySide(_ parts: [Tensor]) -> Tensor {
    guard parts.count > 1 else { return parts[0] }
    let (rows, width) = (parts[0].rows, parts[0].width)
    let order = (0..<rows).flatMap { row in parts.indices.map { $0 * rows + row } }
    return gather(concatenated(parts), rows: order).reshaped([rows, parts.count * width])
  }
}
