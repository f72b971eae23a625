import ContrastTensor

/// Multi-head attention over ragged sequences.
public struct Attention: Sendable {
  /// The shape of the layer.
  public struct Configuration: Sendable, Equatable {
    public var width: Int
    public var heads: AttentionHeads
    public var mask: AttentionMask
    /// Which of the linears have a bias.
    public var queryBias: Bool
    public var keyBias: Bool
    public var valueBias: Bool
    public var outputBias: Bool
    /// Normalises the heads, side by side, before the output layer (EVA02's sub-norm).
    public var innerNorm: Bool
    /// Normalises each head of queries and keys before it is turned, with weights that the heads
    /// share (Qwen3).
    public var headNorm: Norm.Kind?
    /// Of the inner norm and the head norms.
    public var normEpsilon: Float
    /// Of the scores.
    public var scale: Float
    /// Bounds the scaled scores `s` to `softCap · tanh(s / softCap)` (Gemma 2).
    public var softCap: Float?

    /// The scale is `1 / √heads.width` where none is given.
    public init(
      width: Int, heads: AttentionHeads, mask: AttentionMask, queryBias: Bool = true,
      keyBias: Bool = true, valueBias: Bool = true, outputBias: Bool = true,
      innerNorm: Bool = false, headNorm: Norm.Kind? = nil, normEpsilon: Float = 1e-5,
      scale: Float? = nil, softCap: Float? = nil
    ) {
      self.width = width
      self.heads = heads
      self.mask = mask
      self.queryBias = queryBias
      self.keyBias = keyBias
      self.valueBias = valueBias
      self.outputBias = outputBias
      self.innerNorm = innerNorm
      self.headNorm = headNorm
      self.normEpsilon = normEpsilon
      self.scale = scale ?? 1 / Float(heads.width).squareRoot()
      self.softCap = softCap
    }
  }

  /// What a family calls the parts.
  public struct Names: Sendable, Equatable {
    /// How the first three linears are stored.
    public enum Inputs: Sendable, Equatable {
      /// Three layers.
      case separate(query: String, key: String, value: String)
      /// One weight and one bias, query, key and value rows one below the other, as
      /// `torch.nn.MultiheadAttention` stores them (`in_proj_weight`, `in_proj_bias`).
      case stacked(weight: String, bias: String)
      /// The query apart, key and value rows one below the other, as in timm's pooling head.
      case stackedKeyValue(query: String, keyValue: String)
    }

    public var inputs: Inputs
    public var output: String
    public var innerNorm: String
    public var queryNorm: String
    public var keyNorm: String

    public init(
      inputs: Inputs, output: String, innerNorm: String = "", queryNorm: String = "",
      keyNorm: String = ""
    ) {
      self.inputs = inputs
      self.output = output
      self.innerNorm = innerNorm
      self.queryNorm = queryNorm
      self.keyNorm = keyNorm
    }
  }

  let configuration: Configuration
  let query: Linear
  let key: Linear
  let value: Linear
  let queryNorm: Norm?
  let keyNorm: Norm?
  let innerNorm: Norm?
  let output: Linear
  /// Of the products of queries, keys and values.
  let precision: Precision

  /// - Throws: ``CheckpointError``.
  public init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    self.configuration = configuration
    precision = weights.precision
    let (width, heads) = (configuration.width, configuration.heads)
    let queryWidth = heads.count * heads.width
    let keyWidth = heads.keyValueCount * heads.width
    switch names.inputs {
    case .separate(let query, let key, let value):
      self.query = try Linear(
        weights[query], inputs: width, outputs: queryWidth, bias: configuration.queryBias)
      self.key = try Linear(
        weights[key], inputs: width, outputs: keyWidth, bias: configuration.keyBias)
      self.value = try Linear(
        weights[value], inputs: width, outputs: keyWidth, bias: configuration.valueBias)
    case .stacked(let weight, let bias):
      let parts = try weights.linears(
        weight: weight, bias: bias, inputs: width, outputs: [queryWidth, keyWidth, keyWidth])
      (query, key, value) = (parts[0], parts[1], parts[2])
    case .stackedKeyValue(let query, let keyValue):
      self.query = try Linear(
        weights[query], inputs: width, outputs: queryWidth, bias: configuration.queryBias)
      let parts = try weights[keyValue].linears(
        weight: "weight", bias: "bias", inputs: width, outputs: [keyWidth, keyWidth])
      (key, value) = (parts[0], parts[1])
    }
    func headNorm(_ name: String) throws -> Norm? {
      try configuration.headNorm.map {
        try Norm(weights[name], kind: $0, width: heads.width, epsilon: configuration.normEpsilon)
      }
    }
    queryNorm = try headNorm(names.queryNorm)
    keyNorm = try headNorm(names.keyNorm)
    innerNorm =
      configuration.innerNorm
      ? try Norm(
        weights[names.innerNorm], width: queryWidth, epsilon: configuration.normEpsilon) : nil
    output = try Linear(
      weights[names.output], inputs: queryWidth, outputs: width, bias: configuration.outputBias)
  }

  /// Attention of a sequence to itself.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - prefix: what stands before each sequence, in this layer.
  ///   - needed: the positions of each sequence whose output is wanted, if not all. All rows are
  ///     still looked at.
  ///   - residual: `[needed rows, width]`.
  ///   - keep: gets the keys and values of the rows.
  /// - Returns: `residual` plus the layer's output, `[needed rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, norm: Norm? = nil,
    after prefix: KeyValueRows? = nil, needed: [Range<Int>]? = nil, residual: Tensor? = nil,
    keep: ((KeyValueRows) -> Void)? = nil
  ) -> Tensor {
    var (layout, rotation) = (tokens.sequences, tokens.rotation)
    let queries: Tensor
    let own: KeyValueRows
    if let needed {
      let rows = tokens.sequences.rows(of: needed)
      layout = RaggedLayout(lengths: needed.lazy.map(\.count))
      rotation = rotation?.gathered(rows)
      queries = query(run.gather(x, rows: rows), run, norm: norm)
      own = keysAndValues(x, tokens, run, norm: norm)
    } else {
      let parts = Linear.apply([query, key, value], to: x, norm: norm, run)
      queries = parts[0]
      own = keyValueRows(key: parts[1], value: parts[2], tokens.rotation, run)
    }
    keep?(own)
    let mixed = mixed(
      query: turned(normed(queries, queryNorm, run), rotation, run), own, layout,
      tokens.sequences, after: prefix, positions: needed?.map(\.lowerBound), run)
    return output(mixed, run, norm: innerNorm, residual: residual)
  }

  /// The keys and values of rows whose output nobody needs.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  func keysAndValues(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, norm: Norm? = nil
  ) -> KeyValueRows {
    let parts = Linear.apply([key, value], to: x, norm: norm, run)
    return keyValueRows(key: parts[0], value: parts[1], tokens.rotation, run)
  }

  /// Attention of some rows to others.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - layout: the sequences among the rows.
  ///   - context: `[context rows, width]`, where keys and values come from.
  ///   - contextLayout: the sequences among the rows of the context, as many.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ layout: RaggedLayout, to context: Tensor, _ contextLayout: RaggedLayout,
    _ run: Run
  ) -> Tensor {
    let parts = Linear.apply([key, value], to: context, run)
    let mixed = mixed(
      query: normed(query(x, run), queryNorm, run),
      keyValueRows(key: parts[0], value: parts[1], nil, run), layout, contextLayout, run)
    return output(mixed, run, norm: innerNorm)
  }

  /// Each head of `x` `[rows, heads · headWidth]` normalised.
  private func normed(_ x: Tensor, _ norm: Norm?, _ run: Run) -> Tensor {
    guard let norm else { return x }
    let headWidth = configuration.heads.width
    return norm(x.reshaped([x.count / headWidth, headWidth]), run).reshaped(x.shape)
  }

  /// Turns the heads of `x`, which a linear or a norm has just made, in place.
  private func turned(_ x: Tensor, _ rotation: Rotation?, _ run: Run) -> Tensor {
    if let rotation { run.rotate(x, headWidth: configuration.heads.width, by: rotation) }
    return x
  }

  /// Keys and values as attention wants them, from what the linears gave.
  private func keyValueRows(
    key: Tensor, value: Tensor, _ rotation: Rotation?, _ run: Run
  ) -> KeyValueRows {
    KeyValueRows(key: turned(normed(key, keyNorm, run), rotation, run), value: value)
  }

  private func mixed(
    query: Tensor, _ own: KeyValueRows, _ layout: RaggedLayout, _ keyLayout: RaggedLayout,
    after prefix: KeyValueRows? = nil, positions: [Int]? = nil, _ run: Run
  ) -> Tensor {
    run.attention(
      query: query, key: own.key, value: own.value, layout: layout, keyLayout: keyLayout,
      after: prefix, queryPositions: positions, heads: configuration.heads,
      mask: configuration.mask, scale: configuration.scale, softCap: configuration.softCap,
      precision: precision)
  }
}

extension Weights {
  /// Linear layers stored as one, the rows of their weights one below the other.
  fileprivate func linears(
    weight: String, bias: String, inputs: Int, outputs: [Int]
  ) throws -> [Linear] {
    let rows = outputs.reduce(0, +)
    var start = 0
    let parts = outputs.map { count in
      defer { start += count }
      return start..<start + count
    }
    let matrices = try matrices(weight, shape: [rows, inputs], parts: parts)
    let bias = try parameter(bias, shape: [rows])
    return zip(matrices, parts).map { Linear(weight: $0, bias: bias.slice($1)) }
  }
}
