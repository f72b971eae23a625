/// How the rows of a position table lie: tokens that are no patches first, then a grid of patches.
package struct PositionGrid: Sendable, Equatable {
  /// The rows of tokens that are no patches, which resizing keeps as they are.
  package var extra: Int
  package var rows: Int
  package var columns: Int

  package init(extra: Int, grid: PatchGrid) {
    self.extra = extra
    rows = grid.rows
    columns = grid.columns
  }

  /// The number of tokens.
  package var count: Int { extra + rows * columns }
}

extension GridInterpolation {
  /// A position table for another grid.
  ///
  /// - Parameters:
  ///   - table: `[from.count, width]`.
  ///   - from: how its rows lie.
  ///   - to: how those of the result lie, with as many tokens that are no patches.
  /// - Returns: `[to.count, width]`.
  package func callAsFunction(
    _ table: Tensor, from: PositionGrid, to: PositionGrid
  ) -> Tensor {
    precondition(table.rows == from.count && from.extra == to.extra)
    guard from != to else { return table }
    let patches = self(
      table.slice(from.extra..<table.rows), from: (from.rows, from.columns),
      to: (to.rows, to.columns))
    return Self.joined(table.slice(0..<from.extra), patches)
  }

  fileprivate static func joined(_ first: Tensor, _ second: Tensor) -> Tensor {
    Tensor(
      first.elements + second.elements, shape: [first.rows + second.rows, second.width])
  }
}

extension Run {
  /// The position table of a pass, which may train it.
  ///
  /// - Parameters:
  ///   - stored: the checkpoint's, `[from.count, width]`.
  ///   - resized: `resizing(stored, from: from, to: to)`, the result where the pass has no other value.
  ///   - from: how the rows of `stored` lie.
  ///   - to: how those of the result lie.
  ///   - resizing: how the family resizes.
  /// - Returns: `[to.count, width]`.
  package func positionTable(
    _ stored: Tensor, resized: Tensor, from: PositionGrid, to: PositionGrid,
    by resizing: GridInterpolation
  ) -> Tensor {
    guard from != to else { return stored }
    let value = parameter(stored)
    guard value.storage !== stored.storage else { return resized }
    let table = resizing(value, from: from, to: to)
    if let tape, tape.isTracked(value) {
      tape.record(table) { tape, run in
        guard let dy = tape.take(table) else { return }
        let grid = resizing.gradient(
          dy.slice(to.extra..<to.count), from: (from.rows, from.columns),
          to: (to.rows, to.columns))
        let joined = GridInterpolation.joined(dy.slice(0..<to.extra), grid)
        tape.add(joined, to: value, run)
      }
    }
    return table
  }
}
