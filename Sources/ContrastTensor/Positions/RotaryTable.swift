import Foundation

/// The angles of a rotary position embedding (RoPE): for each position and each pair of elements of a
/// head.
///
/// Source: Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding".
package struct RotaryTable: Sendable {
  /// Which two elements of a head rotate together.
  package enum Pairing: Sendable, Hashable {
    /// `i` and `i + width / 2`: Llama and its relatives as transformers stores them.
    case rotateHalf
    /// `2 i` and `2 i + 1`: EVA02.
    case interleaved
  }

  package let pairing: Pairing
  /// `[positions, pairs]`.
  package let cosine: Tensor
  /// `[positions, pairs]`.
  package let sine: Tensor

  /// The number of positions.
  package var positions: Int { cosine.rows }
  /// The number of angles of a position.
  package var pairs: Int { cosine.width }

  /// - Parameters:
  ///   - angles: `[positions, pairs]` in radians, row by row.
  ///   - pairs: the number of angles of a position.
  ///   - pairing: which elements rotate together.
  package init(angles: [Double], pairs: Int, pairing: Pairing) {
    precondition(pairs > 0 && angles.count % pairs == 0)
    self.pairing = pairing
    let shape = [angles.count / pairs, pairs]
    cosine = Tensor(angles.map { Float(cos($0)) }, shape: shape)
    sine = Tensor(angles.map { Float(sin($0)) }, shape: shape)
  }

  /// Positions 0 to `positions − 1` of a sequence: the angle is the position times the frequency.
  package init(positions: Int, frequencies: [Double], pairing: Pairing) {
    self.init(
      angles: (0..<positions).flatMap { position in frequencies.map { Double(position) * $0 } },
      pairs: frequencies.count, pairing: pairing)
  }

  /// The places of a grid, row by row: one half of the pairs rotates with the row, the other with the
  /// column, both scaled to a grid of `referenceSide`.
  ///
  /// Source: EVA-CLIP's `VisionRotaryEmbeddingFast`, "lang" frequencies, θ = 10000; `Rope2D` of Perception
  /// Encoder, in timm `RotaryEmbeddingCat`.
  ///
  /// - Parameters:
  ///   - side: of the grid.
  ///   - headWidth: a multiple of 4.
  ///   - referenceSide: of the grid that places are scaled to.
  ///   - offset: of the first row and column.
  ///   - columnsFirst: whether the first half rotates with the column, and not with the row.
  package init(
    grid side: Int, headWidth: Int, referenceSide: Int, offset: Int = 0, columnsFirst: Bool = false
  ) {
    let half = headWidth / 2
    let frequencies = (0..<half / 2).map { pow(10_000, -2 * Double($0) / Double(half)) }
    let places = (0..<side).map { Double($0 + offset) / Double(side) * Double(referenceSide) }
    self.init(
      angles: places.flatMap { row in
        places.flatMap { column in
          let (first, second) = columnsFirst ? (column, row) : (row, column)
          return frequencies.map { first * $0 } + frequencies.map { second * $0 }
        }
      },
      pairs: half / 2 * 2, pairing: .interleaved)
  }
}

/// Which angles rotate the elements of the heads in which row.
package struct Rotation: Sendable {
  /// The elements of a head that rotate by the angles of one table. A position of several coordinates
  /// has a part for each (ChatGLM).
  package struct Part: Sendable {
    package let table: RotaryTable
    /// For each row its position in the table; negative for a row that does not rotate, such as a class
    /// token.
    package let positionOfRow: [Int32]
    /// The first of the `2 · table.pairs` elements of a head that rotate.
    package let offset: Int

    package init(table: RotaryTable, positionOfRow: [Int32], offset: Int = 0) {
      precondition(offset >= 0)
      self.table = table
      self.positionOfRow = positionOfRow
      self.offset = offset
    }
  }

  /// Of as many rows each; no element belongs to two parts.
  package let parts: [Part]

  package init(parts: [Part]) {
    precondition(parts.allSatisfy { $0.positionOfRow.count == parts[0].positionOfRow.count })
    self.parts = parts
  }

  package init(table: RotaryTable, positionOfRow: [Int32]) {
    self.init(parts: [Part(table: table, positionOfRow: positionOfRow)])
  }

  /// The number of rows.
  package var rows: Int { parts.first?.positionOfRow.count ?? 0 }

  /// For some of the rows.
  package func gathered(_ rows: [Int]) -> Rotation {
    Rotation(
      parts: parts.map { part in
        Part(
          table: part.table, positionOfRow: rows.map { part.positionOfRow[$0] },
          offset: part.offset)
      })
  }
}
