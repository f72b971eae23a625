/// A part of one of the products of a group: what a thread computes at a time.
struct ProductTile {
  /// The number of the product.
  let map: Int
  let rows: Range<Int>
  /// Of the result; they begin with a panel.
  let columns: Range<Int>

  /// The tiles of products `[rows, outputs]` with one left factor, in the order in which threads take
  /// them.
  ///
  /// Rows are cut into parts that stay in the second-level cache, and all products go through one part
  /// before the next. The columns of a part are cut by what is left of the work: the first tiles are
  /// large, and at the end they are single panels, so that all threads are done at once (guided
  /// self-scheduling, Polychronopoulos and Kuck 1987).
  ///
  /// - Parameters:
  ///   - weights: the right factors.
  ///   - rows: of the left factor.
  ///   - threads: that share the tiles.
  static func all(of weights: [WeightMatrix], rows: Int, threads: Int) -> [ProductTile] {
    if weights.contains(where: \.usesBLAS) { return even(weights, rows: rows) }
    let panels = weights.map { ($0.outputs + $0.panelWidth - 1) / $0.panelWidth }
    guard rows > 0 else { return [] }
    if threads == 1 {
      return weights.enumerated().map {
        ProductTile(map: $0, rows: 0..<rows, columns: 0..<$1.outputs)
      }
    }
    let rowParts = weights.map { (rows + $0.rowBlock - 1) / $0.rowBlock }.max() ?? 1
    var tiles: [ProductTile] = []
    var left = panels.reduce(0, +) * rowParts
    let least = max(1, left / (32 * threads))
    for part in 0..<rowParts {
      let rows = (rows * part / rowParts..<rows * (part + 1) / rowParts)
      for (map, weight) in weights.enumerated() {
        var panel = 0
        while panel < panels[map] {
          let end = min(panel + max(least, left / (2 * threads)), panels[map])
          let columns =
            panel * weight.panelWidth..<min(end * weight.panelWidth, weight.outputs)
          // The last panels are cut once more, by rows.
          let pieces = left <= 2 * threads ? max(1, min(rows.count / 48, 4)) : 1
          for piece in 0..<pieces {
            let first = rows.lowerBound + rows.count * piece / pieces
            let next = rows.lowerBound + rows.count * (piece + 1) / pieces
            tiles.append(ProductTile(map: map, rows: first..<next, columns: columns))
          }
          left -= end - panel
          panel = end
        }
      }
    }
    return tiles
  }

  /// Tiles of even size. BLAS may sum in an order that depends on the size of a product, so the number
  /// of threads does not change its tiles.
  private static func even(_ weights: [WeightMatrix], rows: Int) -> [ProductTile] {
    guard rows > 0 else { return [] }
    let rowParts = (rows + 575) / 576
    let parts = rowParts * weights.count
    return weights.enumerated().flatMap { map, weight -> [ProductTile] in
      let (outputs, unit) = (weight.outputs, weight.panelWidth)
      let units = (outputs + unit - 1) / unit
      let columnParts = min(units, max((8 + parts - 1) / parts, (outputs + 511) / 512))
      return (0..<rowParts).flatMap { r in
        (0..<columnParts).map { c in
          let first = units * c / columnParts * unit
          let end = min(units * (c + 1) / columnParts * unit, outputs)
          return ProductTile(
            map: map, rows: rows * r / rowParts..<rows * (r + 1) / rowParts, columns: first..<end)
        }
      }
    }
  }
}
