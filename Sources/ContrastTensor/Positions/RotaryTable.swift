import Foundation

/// The angles of a rotary position embedding: for each position and each pair of elements of a head.
///
/// Source: Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding".
public struct RotaryTable: Sendable {
  /// Which two elements of a head turn together.
  public enum Pairing: Sendable, Equatable {
    /// `i` and `i + width / 2`: Llama and its relatives as transformers stores them.
    case halves
    /// `2 i` and `2 i + 1`: EVA02.
    case neighbours
  }

  public let pairing: Pairing
  /// `[positions, pairs]`.
  public let cosine: Tensor
  /// `[positions, pairs]`.
  public let sine: Tensor

  /// - Parameters:
  ///   - angles: `[positions, pairs]` in radians, row by row.
  ///   - pairs: the number of angles of a position.
  ///   - pairing: which elements turn together.
  public init(angles: [Double], pairs: Int, pairing: Pairing) {
    precondition(pairs > 0 && angles.count % pairs == 0)
    self.pairing = pairing
    let shape = [angles.count / pairs, pairs]
    cosine = Tensor(angles.map { Float(cos($0)) }, shape: shape)
    sine = Tensor(angles.map { Float(sin($0)) }, shape: shape)
  }

  /// Positions 0 to `positions − 1` of a sequence: the angle is the position times the frequency.
  public init(positions: Int, frequencies: [Double], pairing: Pairing) {
    self.init(
      angles: (0..<positions).flatMap { position in frequencies.map { Double(position) * $0 } },
      pairs: frequencies.count, pairing: pairing)
  }

  /// The places of a grid, row by row: the first half of the pairs turns with the row, the second
  /// with the column, both scaled to a grid of `referenceSide`.
  ///
  /// Source: EVA-CLIP's `VisionRotaryEmbeddingFast`, "lang" frequencies, θ = 10000.
  public init(grid side: Int, headWidth: Int, referenceSide: Int) {
    let half = headWidth / 2
    let frequencies = (0..<half / 2).map { pow(10_000, -2 * Double($0) / Double(half)) }
    let places = (0..<side).map { Double($0) / Double(side) * Double(referenceSide) }
    self.init(
      angles: places.flatMap { row in
        places.flatMap { column in
          frequencies.map { row * $0 } + frequencies.map { column * $0 }
        }
      },
      pairs: half / 2 * 2, pairing: .neighbours)
  }
}

/// Which angles turn which row.
public struct Rotation: Sendable {
  public let table: RotaryTable
  /// For each row its position in the table; negative for a row that is not turned, such as a class
  /// token.
  public let positionOfRow: [Int32]

  public init(table: RotaryTable, positionOfRow: [Int32]) {
    self.table = table
    self.positionOfRow = positionOfRow
  }

  /// For some of the rows.
  package func gathered(_ rows: [Int]) -> Rotation {
    Rotation(table: table, positionOfRow: rows.map { positionOfRow[$0] })
  }
}

/// What a block of a transformer knows of its rows besides their numbers: which belong to one
/// sequence, and how their heads turn.
public struct TokenLayout: Sendable {
  public let sequences: RaggedLayout
  public let rotation: Rotation?

  public init(_ sequences: RaggedLayout, rotation: Rotation? = nil) {
    precondition(rotation == nil || rotation!.positionOfRow.count == sequences.rows)
    self.sequences = sequences
    self.rotation = rotation
  }
}
