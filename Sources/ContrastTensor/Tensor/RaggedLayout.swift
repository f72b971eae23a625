/// Where each sequence lies when sequences of different lengths stand one after the other in a
/// matrix `[total tokens, width]`.
///
/// There is no padding: attention runs inside each sequence, everything else row by row.
public struct RaggedLayout: Sendable, Equatable {
  /// The first row of each sequence, and behind them the number of rows: `count + 1` numbers.
  package let offsets: [Int]

  /// Sequences of the given lengths.
  public init(lengths: some Sequence<Int>) {
    var offsets = [0]
    for length in lengths {
      precondition(length >= 0)
      offsets.append(offsets.last! + length)
    }
    self.offsets = offsets
  }

  /// `count` sequences of the same length.
  public init(count: Int, length: Int) {
    offsets = (0...count).map { $0 * length }
  }

  /// The number of sequences.
  package var count: Int { offsets.count - 1 }
  /// The number of rows of all sequences together.
  package var rows: Int { offsets[count] }

  /// The length of the longest sequence.
  package var longest: Int { (0..<count).map { self[$0].count }.max() ?? 0 }

  /// The rows of one sequence.
  package subscript(sequence: Int) -> Range<Int> { offsets[sequence]..<offsets[sequence + 1] }

  /// The row numbers of a part of each sequence, given by positions inside it.
  package func rows(of parts: [Range<Int>]) -> [Int] {
    precondition(parts.count == count)
    return parts.enumerated().flatMap { sequence, part in
      precondition(part.lowerBound >= 0 && part.upperBound <= self[sequence].count)
      return part.map { offsets[sequence] + $0 }
    }
  }

  /// The position of each row inside its sequence.
  package var positions: [Int32] {
    positions(from: [Int](repeating: 0, count: count))
  }

  /// The same where `starts[i]` positions come before sequence `i`.
  package func positions(from starts: [Int]) -> [Int32] {
    precondition(starts.count == count)
    return (0..<count).flatMap { Int32(starts[$0])..<Int32(starts[$0] + self[$0].count) }
  }
}
