import ContrastTensor

/// One block of a transformer: a list of residual branches, attention to itself, attention to a context
/// where there is one, and an MLP.
package struct TransformerBlock: Sendable {
  /// The shape of the block.
  package struct Configuration: Sendable, Equatable {
    package var attention: Attention.Configuration
    /// Of the branch between attention and MLP, where the block has one.
    package var crossAttention: Attention.Configuration?
    package var mlp: MLP.Configuration
    package var norm: Norm.Kind
    package var normEpsilon: Float
    /// Of every branch.
    package var form: ResidualForm
    /// Whether the first rows of sequences are learned queries (Q-Former): they alone attend to the context, and have
    /// an MLP of their own. ``TokenLayout/learnedQueries`` says how many they are.
    package var hasLearnedQueries: Bool

    package init(
      attention: Attention.Configuration, crossAttention: Attention.Configuration? = nil,
      mlp: MLP.Configuration, norm: Norm.Kind = .layer, normEpsilon: Float,
      form: ResidualForm = .preNorm, hasLearnedQueries: Bool = false
    ) {
      self.attention = attention
      self.crossAttention = crossAttention
      self.mlp = mlp
      self.norm = norm
      self.normEpsilon = normEpsilon
      self.form = form
      self.hasLearnedQueries = hasLearnedQueries
    }
  }

  /// What a family calls the parts, below the prefix of the block.
  package struct Names: Sendable, Hashable {
    package var attention: Attention.Names
    package var attentionNorms: ResidualNormNames
    package var crossAttention: Attention.Names?
    package var crossAttentionNorms: ResidualNormNames
    package var mlp: MLP.Names
    package var mlpNorms: ResidualNormNames
    /// Of learned queries.
    package var queryMLP: MLP.Names?
    package var queryMLPNorms: ResidualNormNames

    package init(
      attention: Attention.Names, attentionNorms: ResidualNormNames,
      crossAttention: Attention.Names? = nil,
      crossAttentionNorms: ResidualNormNames = ResidualNormNames(), mlp: MLP.Names,
      mlpNorms: ResidualNormNames, queryMLP: MLP.Names? = nil,
      queryMLPNorms: ResidualNormNames = ResidualNormNames()
    ) {
      self.attention = attention
      self.attentionNorms = attentionNorms
      self.crossAttention = crossAttention
      self.crossAttentionNorms = crossAttentionNorms
      self.mlp = mlp
      self.mlpNorms = mlpNorms
      self.queryMLP = queryMLP
      self.queryMLPNorms = queryMLPNorms
    }
  }

  let configuration: Configuration
  let branches: [ResidualBranch]

  /// - Parameters:
  ///   - weights: the block.
  ///   - configuration: its shape.
  ///   - names: of the family, which name cross-attention and the MLP of learned queries where the configuration has
  ///     them.
  /// - Throws: ``CheckpointError``.
  package init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    func branch(
      _ names: ResidualNormNames, rows: ResidualBranch.Rows = .all, _ body: ResidualBranch.Body
    ) throws -> ResidualBranch {
      try ResidualBranch(
        weights, configuration.form, names: names, rows: rows,
        norm: {
          try Norm(
            $0, kind: configuration.norm, width: configuration.attention.width,
            epsilon: configuration.normEpsilon)
        }, body: body)
    }
    let hasQueries = configuration.hasLearnedQueries
    var branches = [
      try branch(
        names.attentionNorms,
        .selfAttention(Attention(weights, configuration.attention, names: names.attention)))
    ]
    if let crossAttention = configuration.crossAttention {
      guard let crossNames = names.crossAttention else {
        preconditionFailure("the names have no cross-attention")
      }
      branches.append(
        try branch(
          names.crossAttentionNorms, rows: hasQueries ? .queries : .all,
          .crossAttention(Attention(weights, crossAttention, names: crossNames))))
    }
    if hasQueries {
      guard let queryNames = names.queryMLP else {
        preconditionFailure("the names have no MLP of queries")
      }
      branches.append(
        try branch(
          names.queryMLPNorms, rows: .queries,
          .mlp(MLP(weights, configuration.mlp, names: queryNames))))
    }
    branches.append(
      try branch(
        names.mlpNorms, rows: hasQueries ? .text : .all,
        .mlp(MLP(weights, configuration.mlp, names: names.mlp))))
    self.configuration = configuration
    self.branches = branches
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`.
  package func callAsFunction(_ x: Tensor, _ tokens: TokenLayout, _ run: Run) -> Tensor {
    self(x, BlockPass(tokens: tokens), run)
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - pass: what the block gets beside them.
  ///   - run: the forward pass.
  /// - Returns: `[query rows, width]`.
  func callAsFunction(_ x: Tensor, _ pass: BlockPass, _ run: Run) -> Tensor {
    branches.reduce(x) { x, branch in branch(x, pass, run) }
  }

  /// The keys and values of a context in this block; nil without cross-attention.
  ///
  /// - Parameters:
  ///   - context: `[context rows, contextWidth]`.
  ///   - run: the forward pass.
  func contextKeys(_ context: Tensor, _ run: Run) -> KeyValueTensors? {
    for case .crossAttention(let attention) in branches.lazy.map(\.body) {
      return attention.keysAndValues(context, nil, run)
    }
    return nil
  }
}
