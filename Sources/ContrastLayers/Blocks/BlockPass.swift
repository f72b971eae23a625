import ContrastTensor

/// What a block gets beside its rows.
struct BlockPass {
  let tokens: TokenLayout
  /// What stands before each sequence, in this block.
  var prefix: KeyValueRows?
  /// The positions of each sequence whose output is wanted, if not all.
  var queryPositions: [Range<Int>]?
  /// What cross-attention of this block attends to.
  var context: ContextKeys?
  /// The share of the sequences that skip each branch, in a pass with a random state.
  var dropPath: Float = 0
  /// Gets the keys and values of the rows.
  var keep: ((KeyValueRows) -> Void)?

  /// The rows whose output is wanted, if not all.
  var queryRows: [Int]? { queryPositions.map { tokens.sequences.rows(of: $0) } }

  /// The sequences among the rows whose output is wanted.
  var querySequences: RaggedLayout {
    queryPositions.map { RaggedLayout(lengths: $0.lazy.map(\.count)) } ?? tokens.sequences
  }

  /// The rows of `x` whose output is wanted.
  func queryRows(of x: Tensor, _ run: Run) -> Tensor {
    queryRows.map { run.gather(x, rows: $0) } ?? x
  }

  var requiredContext: ContextKeys {
    guard let context else { preconditionFailure("a block with cross-attention needs a context") }
    return context
  }
}

/// The keys and values of a context in one layer.
struct ContextKeys: Sendable {
  let rows: KeyValueRows
  /// The sequences among them, as many as in the pass.
  let sequences: RaggedLayout

  init(_ rows: KeyValueRows, _ sequences: RaggedLayout) {
    self.rows = rows
    self.sequences = sequences
  }
}
