import ContrastTensor

/// What a block gets beside its rows.
struct BlockPass {
  let tokens: TokenLayout
  /// The keys and values before those of the pass, in this block.
  var cache: CachedKeys?
  /// The positions of each sequence whose output is wanted, if not all.
  var queryPositions: [Range<Int>]?
  /// What cross-attention of this block attends to.
  var context: ContextKeys?
  /// The share of the sequences that skip each branch, in a pass with a random state.
  var dropPath: Float = 0

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

  /// What a branch gets that is for some of the rows whose output is wanted.
  ///
  /// - Returns: the rows, and the pass over them alone; nil for a branch that is for all.
  func part(of kind: ResidualBranch.Rows) -> (rows: [Int], pass: BlockPass)? {
    let queries = tokens.learnedQueries
    var (rows, lengths): ([Int], [Int]) = ([], [])
    var start = 0
    for sequence in 0..<tokens.sequences.count {
      let wanted = queryPositions?[sequence] ?? 0..<tokens.sequences[sequence].count
      let chosen: Range<Int>
      switch kind {
      case .all: return nil
      case .queries: chosen = wanted.clamped(to: 0..<queries)
      case .text: chosen = wanted.clamped(to: queries..<Int.max)
      }
      rows += chosen.map { start + $0 - wanted.lowerBound }
      lengths.append(chosen.count)
      start += wanted.count
    }
    return (
      rows,
      BlockPass(
        tokens: TokenLayout(RaggedLayout(lengths: lengths)), context: context, dropPath: dropPath)
    )
  }

  var requiredContext: ContextKeys {
    guard let context else { preconditionFailure("a block with cross-attention needs a context") }
    return context
  }
}

/// The keys and values of earlier tokens in one layer.
enum CachedKeys {
  /// Those of the pass stand behind them and are not kept.
  case behind(KeyValueLayer)
  /// Those of the pass are added to them.
  case into(KeyValueLayer)
}

/// The sequences among the rows of a context, and who attends to them.
struct ContextRows {
  let sequences: RaggedLayout
  /// How many sequences of the pass, one behind the other, attend to each; nil for one.
  let sharedBy: [Int]?

  /// The rows of a pass that attend to each sequence: queries do not see each other, so those of several
  /// sequences are as those of one.
  func queries(_ layout: RaggedLayout) -> RaggedLayout {
    guard let sharedBy else { return layout }
    precondition(
      sharedBy.count == sequences.count && sharedBy.reduce(0, +) == layout.count,
      "\(layout.count) sequences for \(sequences.count) contexts")
    var next = 0
    return RaggedLayout(
      lengths: sharedBy.map { count in
        defer { next += count }
        return (next..<next + count).reduce(0) { $0 + layout[$1].count }
      })
  }
}

/// The keys and values of a context in one layer.
enum ContextKeys {
  case rows(KeyValueTensors, ContextRows)
  case cached(KeyValueLayer)

  /// What a recording has to know of.
  var tensors: [Tensor] {
    if case .rows(let rows, _) = self { [rows.key, rows.value] } else { [] }
  }
}
