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
    /// Of the inner norm.
    public var normEpsilon: Float

    public init(
      width: Int, heads: AttentionHeads, mask: AttentionMask, queryBias: Bool = true,
      keyBias: Bool = true, valueBias: Bool = true, outputBias: Bool = true,
      innerNorm: Bool = false, normEpsilon: Float = 1e-5
    ) {
      self.width = width
      self.heads = heads
      self.mask = mask
      self.queryBias = queryBias
      self.keyBias = keyBias
      self.valueBias = valueBias
      self.outputBias = outputBias
      self.innerNorm = innerNorm
      self.normEpsilon = normEpsilon
    }
  }

  /// What a family calls the parts.
  public struct Names: Sendable {
    /// How the first three linears are stored.
    public enum Inputs: Sendable {
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

    public init(inputs: Inputs, output: String, innerNorm: String = "") {
      self.inputs = inputs
      self.output = output
      self.innerNorm = innerNorm
    }
  }

  let configuration: Configuration
  let query: Linear
  let key: Linear
  let value: Linear
  let innerNorm: Norm?
  let output: Linear

  /// - Throws: ``CheckpointError``.
  public init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    self.configuration = configuration
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
  ///   - residual: `[rows, width]`.
  /// - Returns: `residual` plus the layer's output, `[rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, residual: Tensor? = nil
  ) -> Tensor {
    func turned(_ x: Tensor) -> Tensor {
      guard let rotation = tokens.rotation else { return x }
      return run.rotated(x, headWidth: configuration.heads.width, by: rotation)
    }
    let mixed = mixed(
      query: turned(query(x, run)), key: turned(key(x, run)), value: value(x, run),
      tokens.sequences, tokens.sequences, run)
    return output(innerNorm?(mixed, run) ?? mixed, run, residual: residual)
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
    let mixed = mixed(
      query: query(x, run), key: key(context, run), value: value(context, run), layout,
      contextLayout, run)
    return output(innerNorm?(mixed, run) ?? mixed, run)
  }

  private func mixed(
    query: Tensor, key: Tensor, value: Tensor, _ layout: RaggedLayout, _ keyLayout: RaggedLayout,
    _ run: Run
  ) -> Tensor {
    run.attention(
      query: query, key: key, value: value, layout: layout, keyLayout: keyLayout,
      heads: configuration.heads, mask: configuration.mask,
      scale: 1 / Float(configuration.heads.width).squareRoot())
  }
}

extension Weights {
  /// Linear layers stored as one, the rows of their weights one below the other.
  fileprivate func linears(
    weight: String, bias: String, inputs: Int, outputs: [Int]
  ) throws -> [Linear] {
    let rows = outputs.reduce(0, +)
    let weight = try tensor(weight, shape: [rows, inputs])
    let bias = try parameter(bias, shape: [rows])
    var start = 0
    return outputs.map { count in
      defer { start += count }
      let part = start..<start + count
      return Linear(weight: matrix(weight.slice(part)), bias: bias.slice(part))
    }
  }
}
