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

    package init(
      attention: Attention.Configuration, crossAttention: Attention.Configuration? = nil,
      mlp: MLP.Configuration, norm: Norm.Kind = .layer, normEpsilon: Float,
      form: ResidualForm = .preNorm
    ) {
      self.attention = attention
      self.crossAttention = crossAttention
      self.mlp = mlp
      self.norm = norm
      self.normEpsilon = normEpsilon
      self.form = form
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

    package init(
      attention: Attention.Names, attentionNorms: ResidualNormNames,
      crossAttention: Attention.Names? = nil,
      crossAttentionNorms: ResidualNormNames = ResidualNormNames(), mlp: MLP.Names,
      mlpNorms: ResidualNormNames
    ) {
      self.attention = attention
      self.attentionNorms = attentionNorms
      self.crossAttention = crossAttention
      self.crossAttentionNorms = crossAttentionNorms
      self.mlp = mlp
      self.mlpNorms = mlpNorms
    }
  }

  let configuration: Configuration
  let branches: [ResidualBranch]

  /// - Parameters:
  ///   - weights: the block.
  ///   - configuration: its shape.
  ///   - names: of the family, which name cross-attention where the configuration has it.
  /// - Throws: ``CheckpointError``.
  package init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    func branch(_ names: ResidualNormNames, _ body: ResidualBranch.Body) throws -> ResidualBranch {
      try ResidualBranch(
        weights, configuration.form, names: names,
        norm: {
          try Norm(
            $0, kind: configuration.norm, width: configuration.attention.width,
            epsilon: configuration.normEpsilon)
        }, body: body)
    }
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
          names.crossAttentionNorms,
          .crossAttention(Attention(weights, crossAttention, names: crossNames))))
    }
    branches.append(
      try branch(names.mlpNorms, .mlp(MLP(weights, configuration.mlp, names: names.mlp))))
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
