/// The readable twins of the transforms of convolutions with windows of 3 by 3 pixels and stride 1.
///
/// Source: Lavin and Gray 2015, "Fast Algorithms for Convolutional Neural Networks", F(2x2, 3x3).
extension Reference {
  /// `left · x · leftᵀ` of a square matrix `x`.
  private static func onBothSides<T: ReferenceScalar>(_ left: [[T]], _ x: [[T]]) -> [[T]] {
    let rows = left.map { row in
      x[0].indices.map { j in x.indices.reduce(T.zero) { $0 + row[$1] * x[$1][j] } }
    }
    return rows.map { own in
      left.map { row in own.indices.reduce(T.zero) { $0 + own[$1] * row[$1] } }
    }
  }

  /// Where tiles of 2 by 2 results begin: image, line and column of the result.
  private static func tiles(_ results: Maps) -> [(image: Int, y: Int, x: Int)] {
    (0..<results.images).flatMap { image in
      stride(from: 0, to: results.height, by: 2).flatMap { y in
        stride(from: 0, to: results.width, by: 2).map { (image, y, $0) }
      }
    }
  }

  /// `Bᵀ d B` for the 4 by 4 pixels under each tile: `[16, tiles, channels]`.
  package static func winogradInputs<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, padding: Int
  ) -> [T] {
    let bT: [[T]] = [[1, 0, -1, 0], [0, 1, 1, 0], [0, -1, 1, 0], [0, 1, 0, -1]]
    let window = SlidingWindow(size: 3, padding: padding)
    let tiles = tiles(maps.output(window, channels: 1))
    var v = [T](repeating: 0, count: 16 * tiles.count * maps.channels)
    for (tile, place) in tiles.enumerated() {
      for channel in 0..<maps.channels {
        let d = (0..<4).map { i in
          (0..<4).map { j -> T in
            let (y, column) = (place.y - padding + i, place.x - padding + j)
            guard maps.hasPixel(y, column) else { return 0 }
            return x[maps.index(place.image, y, column, channel)]
          }
        }
        for (position, number) in onBothSides(bT, d).joined().enumerated() {
          v[(position * tiles.count + tile) * maps.channels + channel] = number
        }
      }
    }
    return v
  }

  /// `Aᵀ m A` for each tile of `m` `[16, tiles, channels]`.
  package static func winogradOutputs<T: ReferenceScalar>(_ m: [T], _ results: Maps) -> [T] {
    let aT: [[T]] = [[1, 1, 1, 0], [0, 1, -1, -1]]
    let tiles = tiles(results)
    var y = [T](repeating: 0, count: results.count)
    for (tile, place) in tiles.enumerated() {
      for channel in 0..<results.channels {
        let own = (0..<4).map { i in
          (0..<4).map { j in m[((4 * i + j) * tiles.count + tile) * results.channels + channel] }
        }
        for (i, row) in onBothSides(aT, own).enumerated() {
          for (j, number) in row.enumerated() where results.hasPixel(place.y + i, place.x + j) {
            y[results.index(place.image, place.y + i, place.x + j, channel)] = number
          }
        }
      }
    }
    return y
  }

  /// `G g Gᵀ` of weights `[outputs, channels, 3, 3]`: `[16, outputs, channels]`.
  package static func winogradWeights<T: ReferenceScalar>(
    _ weight: [T], outputs: Int, channels: Int
  ) -> [T] {
    let half = T(0.5)
    let g: [[T]] = [[1, 0, 0], [half, half, half], [half, -half, half], [0, 0, 1]]
    var u = [T](repeating: 0, count: 16 * outputs * channels)
    for pair in 0..<outputs * channels {
      let own = (0..<3).map { y in (0..<3).map { weight[pair * 9 + 3 * y + $0] } }
      for (position, number) in onBothSides(g, own).joined().enumerated() {
        u[position * outputs * channels + pair] = number
      }
    }
    return u
  }
}
