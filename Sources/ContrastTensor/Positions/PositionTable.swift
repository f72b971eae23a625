/// The positions of a tower's tokens, resized where its images have another grid than the checkpoint's.
package struct PositionTable: Sendable {
  /// The number of tokens: those that are no patches, and a patch each.
  package let count: Int

  private let stored: Tensor
  private let extra: Int
  private let from: (rows: Int, columns: Int)
  private let to: (rows: Int, columns: Int)
  private let resizing: BicubicInterpolation
  /// For passes in which the stored table is the checkpoint's.
  private let resized: Tensor

  /// - Parameters:
  ///   - stored: the checkpoint's, `[extra + from.count, width]`.
  ///   - extra: the rows of tokens that are no patches, which come first and are kept as they are.
  ///   - from: the grid of the table.
  ///   - to: that of the images.
  ///   - resizing: how the family does it.
  package init(
    _ stored: Tensor, extra: Int, from: PatchGrid, to: PatchGrid, resizing: BicubicInterpolation
  ) {
    precondition(stored.rows == extra + from.count)
    count = extra + to.count
    self.stored = stored
    self.extra = extra
    self.from = (from.rows, from.columns)
    self.to = (to.rows, to.columns)
    self.resizing = resizing
    resized = Self.resized(stored, extra, self.from, self.to, resizing)
  }

  /// The table of a pass, which may train it: `[count, width]`.
  package func callAsFunction(_ run: Run) -> Tensor {
    guard from != to else { return stored }
    let value = run.parameter(stored)
    guard value.storage !== stored.storage else { return resized }
    let table = Self.resized(value, extra, from, to, resizing)
    if let tape = run.tape, tape.isTracked(value) {
      tape.record(table) { tape, run in
        guard let dy = tape.take(table) else { return }
        let grid = resizing.gradient(dy.slice(extra..<count), from: from, to: to)
        tape.add(Self.joined(dy.slice(0..<extra), grid), to: value, run)
      }
    }
    return table
  }

  private static func resized(
    _ table: Tensor, _ extra: Int, _ from: (rows: Int, columns: Int),
    _ to: (rows: Int, columns: Int), _ resizing: BicubicInterpolation
  ) -> Tensor {
    guard from != to else { return table }
    return joined(
      table.slice(0..<extra), resizing(table.slice(extra..<table.rows), from: from, to: to))
  }

  private static func joined(_ first: Tensor, _ second: Tensor) -> Tensor {
    Tensor(
      first.elements + second.elements, shape: [first.rows + second.rows, second.width])
  }
}
