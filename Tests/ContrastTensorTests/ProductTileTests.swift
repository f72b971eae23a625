import Testing

@testable import ContrastTensor

@Suite("Tiles of products")
struct ProductTileTests {
  private static func matrix(_ outputs: Int, _ inputs: Int, _ precision: Precision) -> WeightMatrix
  {
    let numbers = [Float](repeating: 0.5, count: outputs * inputs)
    return WeightMatrix(Tensor(numbers, shape: [outputs, inputs]), precision: precision)
  }

  @Test(
    "Every number of every result is in one tile, whatever the threads",
    arguments: Precision.allCases)
  func cover(_ precision: Precision) {
    // Widths around a panel; rows around the parts that stay in the cache.
    for (inputs, outputs) in [(3, [1, 7, 33]), (1100, [31, 32, 65]), (70, [640]), (5, [0, 40])] {
      let weights = outputs.map { Self.matrix($0, inputs, precision) }
      for rows in [0, 1, 12, 13, 191, 193, 577] {
        for threads in [1, 2, 3, 8] {
          var seen = weights.map { [Int](repeating: 0, count: rows * $0.outputs) }
          for tile in ProductTile.all(of: weights, rows: rows, threads: threads) {
            let weight = weights[tile.map]
            #expect(tile.columns.lowerBound % weight.panelWidth == 0)
            for row in tile.rows {
              for column in tile.columns { seen[tile.map][row * weight.outputs + column] += 1 }
            }
          }
          #expect(seen.allSatisfy { $0.allSatisfy { $0 == 1 } }, "\(rows) rows, \(threads) threads")
        }
      }
    }
  }

  @Test("The tiles at the end are small, so that no thread waits long for another")
  func balance() {
    guard WeightMatrix.Backend.preferred == .panels else { return }
    for (inputs, outputs, rows) in [
      (576, [576], 512), (576, [576, 192, 192], 512), (1536, [576], 512), (768, [768], 50),
      (1024, [4096], 577),
    ] {
      let weights = outputs.map { Self.matrix($0, inputs, .float32) }
      for threads in [2, 3, 4] {
        var ends = [Int](repeating: 0, count: threads)
        for tile in ProductTile.all(of: weights, rows: rows, threads: threads) {
          let thread = ends.indices.min { ends[$0] < ends[$1] }!
          ends[thread] += tile.rows.count * tile.columns.count
        }
        let even = rows * outputs.reduce(0, +) / threads
        #expect(Double(ends.max()!) <= 1.1 * Double(even), "\(outputs), \(threads) threads")
      }
    }
  }
}
