import ContrastLayers
import ContrastTensor

/// The first tokens of a sequence, which see each other in both directions: what ChatGLM reads before it writes.
///
/// Tokens of the prefix count their positions in the first coordinate and have 0 in the second. Those behind it all
/// have the position of the mask token that they fill in, and count in the second coordinate from 1 on.
package struct BidirectionalPrefix: Sendable, Hashable {
  /// The number of tokens.
  package var count: Int
  /// The position of the mask token.
  package var mask: Int
}

/// The tokens that tell where a prefix ends.
package struct PrefixTokens: Sendable, Equatable {
  /// Stands behind the prefix and begins what is written: `<sop>`.
  package var start: Int32
  /// The tokens that are filled in, `[gMASK]` and `[MASK]`: the first that a prefix has counts.
  package var masks: [Int32]

  /// The prefix of a sequence.
  ///
  /// - Parameter parts: of the sequence.
  /// - Returns: nil where the start token or a mask token before it is missing.
  package func prefix(of parts: [InputSegment]) -> BidirectionalPrefix? {
    var row = 0
    var places = [Int?](repeating: nil, count: masks.count)
    for part in parts {
      guard case .tokens(let ids) = part else {
        row += part.count
        continue
      }
      for id in ids {
        if id == start {
          return places.lazy.compactMap { $0 }.first.map {
            BidirectionalPrefix(count: row, mask: $0)
          }
        }
        for (i, mask) in masks.enumerated() where id == mask && places[i] == nil {
          places[i] = row
        }
        row += 1
      }
    }
    return nil
  }
}

extension RotaryEmbedding {
  /// The rotation of sequences with prefixes: the first half of a head by the first coordinate, the second by the
  /// second.
  ///
  /// - Parameters:
  ///   - layout: the sequences among the rows.
  ///   - starts: the place of the first row of each in its sequence.
  ///   - prefixes: of the sequences.
  func rotation(
    of layout: RaggedLayout, from starts: [Int], behind prefixes: [BidirectionalPrefix?]
  ) -> Rotation {
    var (first, second): ([Int32], [Int32]) = ([], [])
    for sequence in 0..<layout.count {
      for row in starts[sequence]..<starts[sequence] + layout[sequence].count {
        let position = prefixes[sequence]?.position(row) ?? (first: row, second: 0)
        first.append(Int32(position.first))
        second.append(Int32(position.second))
      }
    }
    let table = table(positions: Int(max(first.max() ?? 0, second.max() ?? 0)) + 1)
    return Rotation(parts: [
      Rotation.Part(table: table, positionOfRow: first),
      Rotation.Part(table: table, positionOfRow: second, offset: 2 * table.pairs),
    ])
  }
}

extension BidirectionalPrefix {
  /// The two coordinates of the position of a row.
  func position(_ row: Int) -> (first: Int, second: Int) {
    row < count ? (row, 0) : (mask, row - count + 1)
  }
}
