import ContrastTensor

/// What a block of a transformer knows of its rows besides their numbers: which belong to one sequence,
/// where they stand in it, and which see each other whatever the mask says.
///
/// Positions belong to the blocks: each names the rotation or the bias it wants by its index
/// (``AttentionPositions``), so blocks of one pass may differ.
package struct TokenLayout: Sendable {
  /// The sequences among the rows.
  package let sequences: RaggedLayout
  /// Rotary positions of the rows, by their index; blocks that share angles share an index.
  package let rotations: [Rotation]
  /// Biases of scores by distance, `[heads, 2 · reach + 1]` each, by their index.
  package let biases: [Tensor]
  /// For each sequence ranges of positions, ascending, whose tokens see all of the range; see
  /// `Run.attention`. nil where there are none.
  package let spans: [[Range<Int>]]?
  /// The first rows of each sequence that are learned queries, in blocks that tell them from text.
  package let learnedQueries: Int

  package init(
    _ sequences: RaggedLayout, rotations: [Rotation] = [], biases: [Tensor] = [],
    spans: [[Range<Int>]]? = nil, learnedQueries: Int = 0
  ) {
    precondition(rotations.allSatisfy { $0.rows == sequences.rows })
    precondition(spans == nil || spans!.count == sequences.count)
    self.sequences = sequences
    self.rotations = rotations
    self.biases = biases
    self.spans = spans
    self.learnedQueries = learnedQueries
  }

  /// The rotation that ``AttentionPositions`` asks for, of all rows or of some.
  func rotation(_ positions: AttentionPositions, rows: [Int]? = nil) -> Rotation? {
    guard case .rotary(let index) = positions else { return nil }
    precondition(index < rotations.count, "the pass has no rotation \(index)")
    return rows.map { rotations[index].gathered($0) } ?? rotations[index]
  }

  /// The bias that ``AttentionPositions`` asks for.
  func bias(_ positions: AttentionPositions) -> Tensor? {
    guard case .relativeBias(let index) = positions else { return nil }
    precondition(index < biases.count, "the pass has no relative bias \(index)")
    return biases[index]
  }
}

/// How attention learns where tokens stand; what stands in no block is added to the embeddings.
package enum AttentionPositions: Sendable, Hashable {
  case none
  /// Queries and keys rotate by the rotation of this index in the ``TokenLayout`` of the pass. Models
  /// with several bases have several (Gemma 3).
  case rotary(Int = 0)
  /// The bias of this index in the ``TokenLayout`` of the pass is added to the scores (T5).
  case relativeBias(Int = 0)
}
