/// One block of a transformer, with its norms before the two halves:
/// `x + attention(norm1 x)`, then `x + mlp(norm2 x)`; where it has norms behind the halves too,
/// `x + postNorm1(attention(norm1 x))` and so on.
public struct TransformerBlock: Sendable {
  /// The shape of the block.
  public struct Configuration: Sendable, Equatable {
    public var attention: Attention.Configuration
    public var mlp: MLP.Configuration
    public var norm: Norm.Kind
    public var normEpsilon: Float
    /// Whether the output of each half is normalised before it is added (Gemma 2).
    public var postNorms: Bool

    public init(
      attention: Attention.Configuration, mlp: MLP.Configuration, norm: Norm.Kind = .layer,
      normEpsilon: Float, postNorms: Bool = false
    ) {
      self.attention = attention
      self.mlp = mlp
      self.norm = norm
      self.normEpsilon = normEpsilon
      self.postNorms = postNorms
    }
  }

  /// What a family calls the parts, below the prefix of the block.
  public struct Names: Sendable, Equatable {
    public var attentionNorm: String
    public var attention: Attention.Names
    public var mlpNorm: String
    public var mlp: MLP.Names
    public var attentionPostNorm: String
    public var mlpPostNorm: String

    public init(
      attentionNorm: String, attention: Attention.Names, mlpNorm: String, mlp: MLP.Names,
      attentionPostNorm: String = "", mlpPostNorm: String = ""
    ) {
      self.attentionNorm = attentionNorm
      self.attention = attention
      self.mlpNorm = mlpNorm
      self.mlp = mlp
      self.attentionPostNorm = attentionPostNorm
      self.mlpPostNorm = mlpPostNorm
    }
  }

  let attentionNorm: Norm
  let attention: Attention
  let mlpNorm: Norm
  let mlp: MLP
  let postNorms: (attention: Norm, mlp: Norm)?

  /// - Throws: ``CheckpointError``.
  public init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    let width = configuration.attention.width
    func norm(_ name: String) throws -> Norm {
      try Norm(
        weights[name], kind: configuration.norm, width: width, epsilon: configuration.normEpsilon)
    }
    attentionNorm = try norm(names.attentionNorm)
    attention = try Attention(weights, configuration.attention, names: names.attention)
    mlpNorm = try norm(names.mlpNorm)
    mlp = try MLP(weights, configuration.mlp, names: names.mlp)
    postNorms =
      configuration.postNorms
      ? (try norm(names.attentionPostNorm), try norm(names.mlpPostNorm)) : nil
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows.
  ///   - run: the forward pass.
  ///   - prefix: what stands before each sequence, in this block.
  ///   - needed: the positions of each sequence whose output is wanted, if not all.
  ///   - dropPath: the share of the sequences that skip each branch, where the pass leaves something to
  ///     chance.
  ///   - keep: gets the keys and values of the rows.
  /// - Returns: `[needed rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, after prefix: KeyValueRows? = nil,
    needed: [Range<Int>]? = nil, dropPath: Float = 0, keep: ((KeyValueRows) -> Void)? = nil
  ) -> Tensor {
    func attention(residual: Tensor? = nil) -> Tensor {
      self.attention(
        x, tokens, run, norm: attentionNorm, after: prefix, needed: needed, residual: residual,
        keep: keep)
    }
    let kept = needed.map { run.gather(x, rows: tokens.sequences.rows(of: $0)) } ?? x
    guard postNorms == nil, dropPath == 0 else {
      let sequences = needed.map { RaggedLayout(lengths: $0.lazy.map(\.count)) }
      func sum(_ x: Tensor, _ branch: Tensor) -> Tensor {
        run.sum(x, branch, droppingPathsOf: sequences ?? tokens.sequences, rate: dropPath)
      }
      let mixed = attention()
      let h = sum(kept, postNorms?.attention(mixed, run) ?? mixed)
      let added = mlp(h, run, norm: mlpNorm)
      return sum(h, postNorms?.mlp(added, run) ?? added)
    }
    let h = attention(residual: kept)
    return mlp(h, run, norm: mlpNorm, residual: h)
  }

  /// The keys and values of `x` `[rows, width]`, where nobody needs the output.
  func keysAndValues(_ x: Tensor, _ tokens: TokenLayout, _ run: Run) -> KeyValueRows {
    attention.keysAndValues(x, tokens, run, norm: attentionNorm)
  }
}

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

  /// The same with a configuration for each block, for towers whose masks alternate.
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

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows. Behind a prefix, angles are those of the positions
  ///     behind it.
  ///   - run: the forward pass.
  ///   - prefix: from ``prefix(_:_:_:)``, stands before each sequence.
  ///   - needed: the positions of each sequence whose states behind the last block are wanted, if
  ///     not all; that block then computes no others.
  /// - Returns: `[needed rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, after prefix: KeyValuePrefix? = nil,
    needed: [Range<Int>]? = nil
  ) -> Tensor {
    guard !blocks.isEmpty else {
      return needed.map { run.gather(x, rows: tokens.sequences.rows(of: $0)) } ?? x
    }
    var x = x
    for (layer, block) in blocks.enumerated() {
      x = run.scoped("block\(layer)") {
        run.checkpointed(x) { x, run in
          block(
            x, tokens, run, after: prefix?.blocks[layer],
            needed: layer == blocks.count - 1 ? needed : nil,
            dropPath: run.dropPath * Float(layer) / Float(max(blocks.count - 1, 1)))
        }
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
    for block in blocks.dropLast() { x = block(x, tokens, run) { rows.append($0) } }
    if let last = blocks.last { rows.append(last.keysAndValues(x, tokens, run)) }
    return KeyValuePrefix(count: tokens.sequences.rows, blocks: rows)
  }

  /// Whether no token sees those behind it.
  public var isCausal: Bool {
    blocks.allSatisfy { $0.attention.configuration.mask.isCausal }
  }
}
