import Synchronization

/// A rotary position embedding of any number of positions: its table grows by doubling as longer
/// sequences come, and is kept.
///
/// The tables of all positions that a model allows can be a hundred thousand rows, most of which are
/// never asked for.
package final class RotaryEmbedding: Sendable {
  /// The angle per position of each pair, in radians.
  package let frequencies: [Double]
  package let pairing: RotaryTable.Pairing

  private let table: Mutex<RotaryTable>

  /// The positions of the first table: as many as captions have as a rule.
  private static let leastPositions = 512

  /// - Parameters:
  ///   - frequencies: the angle per position of each pair, in radians.
  ///   - pairing: which elements of a head rotate together.
  ///   - positions: of the first table.
  package init(frequencies: [Double], pairing: RotaryTable.Pairing, positions: Int? = nil) {
    self.frequencies = frequencies
    self.pairing = pairing
    table = Mutex(
      RotaryTable(
        positions: positions ?? Self.leastPositions, frequencies: frequencies, pairing: pairing))
  }

  /// A table of at least so many positions.
  package func table(positions: Int) -> RotaryTable {
    table.withLock { table in
      if table.positions < positions {
        var size = max(table.positions, 1)
        while size < positions { size *= 2 }
        table = RotaryTable(positions: size, frequencies: frequencies, pairing: pairing)
      }
      return table
    }
  }

  /// The rotation of rows by their positions.
  ///
  /// - Parameter positionOfRow: for each row its position; negative for a row that does not rotate.
  package func rotation(_ positionOfRow: [Int32]) -> Rotation {
    let last = positionOfRow.max().map(Int.init) ?? 0
    return Rotation(table: table(positions: last + 1), positionOfRow: positionOfRow)
  }
}
