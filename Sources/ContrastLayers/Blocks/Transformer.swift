import ContrastTensor

/// Tokens that stand before the sequences of later passes: their keys and values in each block.
///
/// Under a causal mask no token sees those behind it, so what all sequences begin with is computed
/// once, and each computes its own tokens only. Where tokens see each other both ways there is no such
/// thing: the states of the common tokens depend on what follows them.
public struct KeyValuePrefix: Sendable {
  /// The number of tokens.
  public let count: Int
  /// One for each block.
  let blocks: [KeyValueRows]
}

/// What the cross-attention of a transformer attends to: the keys and values of a context in each block
/// that has cross-attention, computed once for any number of passes.
public struct CrossAttentionContext: Sendable {
  /// The sequences of the context, as many as in each pass.
  public let sequences: RaggedLayout
  let blocks: [ContextKeys?]
}

/// The blocks of a tower, one after the other.
public struct Transformer: Sendable {
  let blocks: [TransformerBlock]

  /// Reads blocks 0 to `layers − 1` below `prefix`, in which `{}` stands for the number.
  ///
  /// - Throws: ``CheckpointError``.
  public init(
    _ weights: Weights, _ configuration: TransformerBlock.Configuration, layers: Int,
    prefix: String, names: TransformerBlock.Names
  ) throws {
    try self.init(
      weights, [TransformerBlock.Configuration](repeating: configuration, count: layers),
      prefix: prefix, names: names)
  }

  /// The same with a configuration for each block, for towers whose masks, positions or contexts
  /// alternate.
  ///
  /// - Throws: ``CheckpointError``.
  public init(
    _ weights: Weights, _ configurations: [TransformerBlock.Configuration], prefix: String,
    names: TransformerBlock.Names
  ) throws {
    blocks = try configurations.enumerated().map { layer, configuration in
      try TransformerBlock(
        weights[prefix.replacing("{}", with: String(layer))], configuration, names: names)
    }
  }

  /// The number of blocks.
  public var count: Int { blocks.count }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows. Behind a prefix, positions are those behind it.
  ///   - run: the forward pass.
  ///   - prefix: from ``prefix(_:_:_:)``, stands before each sequence.
  ///   - context: from ``context(_:_:_:)``, where blocks have cross-attention.
  ///   - queryPositions: the positions of each sequence whose states behind the last block are wanted,
  ///     if not all; that block then computes no others.
  ///   - count: the number of blocks to run, if not all.
  /// - Returns: `[query rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, after prefix: KeyValuePrefix? = nil,
    context: CrossAttentionContext? = nil, queryPositions: [Range<Int>]? = nil,
    blocks count: Int? = nil
  ) -> Tensor {
    let count = count ?? blocks.count
    precondition(count >= 0 && count <= blocks.count, "\(count) of \(blocks.count) blocks")
    guard count > 0 else {
      return BlockPass(tokens: tokens, queryPositions: queryPositions).queryRows(of: x, run)
    }
    var x = x
    for (layer, block) in blocks[..<count].enumerated() {
      let pass = BlockPass(
        tokens: tokens, prefix: prefix?.blocks[layer],
        queryPositions: layer == count - 1 ? queryPositions : nil,
        context: context?.blocks[layer],
        dropPath: run.dropPath * Float(layer) / Float(max(blocks.count - 1, 1)))
      let others = tokens.biases + (pass.context.map { [$0.rows.key, $0.rows.value] } ?? [])
      x = run.scoped("block\(layer)") {
        run.checkpointed(x, others: others) { x, run in block(x, pass, run) }
      }
      run.watch("block\(layer)", x)
    }
    return x
  }

  /// The keys and values of one sequence, for passes over what follows it.
  ///
  /// - Parameters:
  ///   - x: `[tokens, width]`.
  ///   - tokens: one sequence, the first position of all.
  ///   - run: the forward pass; later ones must run the same adapters.
  public func prefix(_ x: Tensor, _ tokens: TokenLayout, _ run: Run) -> KeyValuePrefix {
    precondition(isCausal && tokens.sequences.count == 1)
    var (x, rows) = (x, [KeyValueRows]())
    for block in blocks.dropLast() {
      x = block(x, BlockPass(tokens: tokens, keep: { rows.append($0) }), run)
    }
    if let last = blocks.last { rows.append(last.keysAndValues(x, tokens, run)) }
    return KeyValuePrefix(count: tokens.sequences.rows, blocks: rows)
  }

  /// The keys and values of a context for cross-attention.
  ///
  /// - Parameters:
  ///   - states: `[context rows, contextWidth]`.
  ///   - sequences: among the rows of the context, one for each sequence of a pass.
  ///   - run: the forward pass; later ones must run the same adapters.
  public func context(
    _ states: Tensor, _ sequences: RaggedLayout, _ run: Run
  ) -> CrossAttentionContext {
    CrossAttentionContext(
      sequences: sequences, blocks: blocks.map { $0.contextKeys(states, sequences, run) })
  }

  /// Whether no token sees those behind it.
  public var isCausal: Bool {
    blocks.allSatisfy { $0.configuration.attention.mask.isCausal }
  }
}
