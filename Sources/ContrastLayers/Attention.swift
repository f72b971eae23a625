/// Multi-head self-attention over ragged sequences.
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

    public init(
      width: Int, heads: AttentionHeads, mask: AttentionMask, queryBias: Bool = true,
      keyBias: Bool = true, valueBias: Bool = true, outputBias: Bool = true
    ) {
      self.width = width
      self.heads = heads
      self.mask = mask
      self.queryBias = queryBias
      self.keyBias = keyBias
      self.valueBias = valueBias
      self.outputBias = outputBias
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
    }

    public var inputs: Inputs
    public var output: String

    public init(inputs: Inputs, output: String) {
      self.inputs = inputs
      self.output = output
    }
  }

  let configuration: Configuration
  let query: Linear
  let key: Linear
  let value: Linear
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
    case .stacked(let weightName, let biasName):
      let rows = queryWidth + 2 * keyWidth
      let weight = try weights.tensor(weightName, shape: [rows, width])
      let bias = try weights.parameter(biasName, shape: [rows])
      func part(_ range: Range<Int>) -> Linear {
        Linear(weight: weights.matrix(weight.slice(range)), bias: bias.slice(range))
      }
      query = part(0..<queryWidth)
      key = part(queryWidth..<queryWidth + keyWidth)
      value = part(queryWidth + keyWidth..<rows)
    }
    output = try Linear(
      weights[names.output], inputs: queryWidth, outputs: width, bias: configuration.outputBias)
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - layout: the sequences among the rows.
  ///   - run: the forward pass.
  ///   - residual: `[rows, width]`.
  /// - Returns: `residual` plus the layer's output, `[rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ layout: RaggedLayout, _ run: Run, residual: Tensor? = nil
  ) -> Tensor {
    let heads = configuration.heads
    let mixed = run.attention(
      query: query(x, run), key: key(x, run), value: value(x, run), layout: layout, heads: heads,
      mask: configuration.mask, scale: 1 / Float(heads.width).squareRoot())
    return output(mixed, run, residual: residual)
  }
}
