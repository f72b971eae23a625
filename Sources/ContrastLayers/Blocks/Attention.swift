import ContrastTensor

/// Multi-head attention over ragged sequences: of a sequence to itself, or to a context.
package struct Attention: Sendable {
  let configuration: Configuration
  let inputs: Inputs
  let queryNorm: Norm?
  let keyNorm: Norm?
  let subNorm: Norm?
  let output: Linear
  /// Of the products of queries, keys and values.
  let precision: Precision

  /// - Parameters:
  ///   - weights: the view that the names start from.
  ///   - configuration: the shape of the layer.
  ///   - names: what the family calls the tensors.
  ///   - outputPrecision: how to keep the output layer, if not as the checkpoint says.
  /// - Throws: ``CheckpointError``.
  package init(
    _ weights: Weights, _ configuration: Configuration, names: Names,
    outputPrecision: Precision? = nil
  ) throws {
    self.configuration = configuration
    precision = weights.precision
    let heads = configuration.heads
    inputs = try Inputs(weights, configuration, names.inputs)
    func headNorm(_ name: String) throws -> Norm? {
      try configuration.queryKeyNorm.map {
        try Norm(weights[name], kind: $0, width: heads.width, epsilon: configuration.normEpsilon)
      }
    }
    queryNorm = try headNorm(names.queryNorm)
    keyNorm = try headNorm(names.keyNorm)
    subNorm =
      configuration.subNorm
      ? try Norm(
        weights[names.subNorm], width: heads.count * heads.width,
        epsilon: configuration.normEpsilon) : nil
    output = try Linear(
      weights[names.output], inputs: heads.count * heads.width,
      outputs: configuration.outputWidth, bias: configuration.outputBias,
      precision: outputPrecision)
  }
}

// MARK: - Forward

extension Attention {
  /// Attention of each sequence to itself.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`.
  package func callAsFunction(_ x: Tensor, _ tokens: TokenLayout, _ run: Run) -> Tensor {
    self(x, BlockPass(tokens: tokens), run)
  }

  /// Attention of each sequence to a context of its own.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - layout: the sequences among the rows.
  ///   - context: `[context rows, contextWidth]`, where keys and values come from.
  ///   - contextLayout: the sequences among the rows of the context, as many.
  ///   - run: the forward pass.
  /// - Returns: `[rows, outputWidth]`.
  package func callAsFunction(
    _ x: Tensor, _ layout: RaggedLayout, to context: Tensor, _ contextLayout: RaggedLayout,
    _ run: Run
  ) -> Tensor {
    let keys = keysAndValues(context, nil, run)
    return self(
      x, to: .rows(keys, ContextRows(sequences: contextLayout, sharedBy: nil)),
      BlockPass(tokens: TokenLayout(layout)), run)
  }

  /// The same of the rows that a block wants.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - pass: what the block was given.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - residual: `[query rows, width]`.
  /// - Returns: the end of `residual` with the layer's output, `[query rows, width]`.
  func callAsFunction(
    _ x: Tensor, _ pass: BlockPass, _ run: Run, norm: Norm? = nil, residual: Residual? = nil
  ) -> Tensor {
    let (tokens, positions) = (pass.tokens, configuration.positions)
    let queries: Tensor
    let own: KeyValueTensors
    if let rows = pass.queryRows {
      queries = rotated(
        inputs.queries(of: run.gather(x, rows: rows), run, norm: norm), queryNorm,
        tokens.rotation(positions, rows: rows), run)
      own = keysAndValues(x, tokens, run, norm: norm)
    } else {
      let rotation = tokens.rotation(positions)
      let (query, key, value) = inputs.all(of: x, run, norm: norm)
      queries = rotated(query, queryNorm, rotation, run)
      own = KeyValueTensors(key: rotated(key, keyNorm, rotation, run), value: value)
    }
    let (layout, starts) = (pass.querySequences, pass.queryPositions?.map(\.lowerBound))
    let mixed: Tensor
    if case .into(let cache) = pass.cache {
      run.append(key: own.key, value: own.value, layout: tokens.sequences, to: cache)
      mixed = run.attention(
        query: queries, layout: layout, over: cache, queryPositions: starts,
        heads: configuration.heads, mask: configuration.mask, spans: tokens.spans,
        bias: tokens.bias(positions), scale: configuration.scale, softCap: configuration.softCap,
        precision: precision)
    } else {
      var before: KeyValueLayer?
      if case .behind(let cache) = pass.cache { before = cache }
      mixed = run.attention(
        query: queries, key: own.key, value: own.value, layout: layout,
        keyLayout: tokens.sequences, after: before, queryPositions: starts,
        heads: configuration.heads, mask: configuration.mask, spans: tokens.spans,
        bias: tokens.bias(positions), scale: configuration.scale, softCap: configuration.softCap,
        precision: precision)
    }
    return output(mixed, run, norm: subNorm, residual: residual)
  }

  /// Attention of the rows that a block wants to the keys of a context.
  ///
  /// - Parameters:
  ///   - x: `[query rows, width]`.
  ///   - context: its keys and values in this layer.
  ///   - pass: what the block was given.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - residual: `[query rows, width]`.
  /// - Returns: the end of `residual` with the layer's output, `[query rows, width]`.
  func callAsFunction(
    _ x: Tensor, to context: ContextKeys, _ pass: BlockPass, _ run: Run, norm: Norm? = nil,
    residual: Residual? = nil
  ) -> Tensor {
    let queries = rotated(inputs.queries(of: x, run, norm: norm), queryNorm, nil, run)
    let layout = pass.querySequences
    let mixed =
      switch context {
      case .rows(let keys, let rows):
        run.attention(
          query: queries, key: keys.key, value: keys.value, layout: rows.queries(layout),
          keyLayout: rows.sequences, heads: configuration.heads, mask: .bidirectional,
          scale: configuration.scale, softCap: configuration.softCap, precision: precision)
      case .cached(let cache):
        run.attention(
          query: queries, layout: layout, over: cache, heads: configuration.heads,
          mask: .bidirectional, scale: configuration.scale, softCap: configuration.softCap,
          precision: precision)
      }
    return output(mixed, run, norm: subNorm, residual: residual)
  }

  /// The keys and values of rows.
  ///
  /// - Parameters:
  ///   - x: `[rows, contextWidth]`.
  ///   - tokens: the sequences among the rows; nil for a context, which has no positions.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  func keysAndValues(
    _ x: Tensor, _ tokens: TokenLayout?, _ run: Run, norm: Norm? = nil
  ) -> KeyValueTensors {
    let (key, value) = inputs.keysAndValues(of: x, run, norm: norm)
    let rotation = tokens?.rotation(configuration.positions)
    return KeyValueTensors(key: rotated(key, keyNorm, rotation, run), value: value)
  }

  /// Each head of `x` `[rows, heads · headWidth]` normalised and then rotated in place: a linear or a
  /// norm has just made it.
  private func rotated(
    _ x: Tensor, _ norm: Norm?, _ rotation: Rotation?, _ run: Run
  ) -> Tensor {
    let headWidth = configuration.heads.width
    let x =
      norm.map { $0(x.reshaped([x.count / headWidth, headWidth]), run).reshaped(x.shape) } ?? x
    if let rotation { run.rotate(x, headWidth: headWidth, by: rotation) }
    return x
  }
}
