import ContrastTensor

extension Attention {
  /// The shape of the layer.
  package struct Configuration: Sendable, Equatable {
    /// Of the rows that queries come from, and of the output.
    package var width: Int
    /// Of the rows that keys and values come from.
    package var contextWidth: Int
    package var heads: AttentionHeads
    /// Of attention to itself; all of a context is seen.
    package var mask: AttentionMask
    package var positions: AttentionPositions
    /// Which of the linears have a bias.
    package var queryBias: Bool
    package var keyBias: Bool
    package var valueBias: Bool
    package var outputBias: Bool
    /// Sub-LN: whether the heads, side by side, are normalised before the output layer (EVA02).
    package var subNorm: Bool
    /// QK-norm: normalises each head of queries and keys before it rotates, with weights that the heads
    /// share (Qwen3, Gemma 3).
    package var queryKeyNorm: Norm.Kind?
    /// Of sub-LN and QK-norm.
    package var normEpsilon: Float
    /// Of the scores.
    package var scale: Float
    /// Bounds the scaled scores `s` to `softCap · tanh(s / softCap)` (Gemma 2).
    package var softCap: Float?

    /// The scale is `1 / √heads.width` where none is given, the context as wide as the layer.
    package init(
      width: Int, contextWidth: Int? = nil, heads: AttentionHeads, mask: AttentionMask,
      positions: AttentionPositions = .none, queryBias: Bool = true, keyBias: Bool = true,
      valueBias: Bool = true, outputBias: Bool = true, subNorm: Bool = false,
      queryKeyNorm: Norm.Kind? = nil, normEpsilon: Float = 1e-5, scale: Float? = nil,
      softCap: Float? = nil
    ) {
      self.width = width
      self.contextWidth = contextWidth ?? width
      self.heads = heads
      self.mask = mask
      self.positions = positions
      self.queryBias = queryBias
      self.keyBias = keyBias
      self.valueBias = valueBias
      self.outputBias = outputBias
      self.subNorm = subNorm
      self.queryKeyNorm = queryKeyNorm
      self.normEpsilon = normEpsilon
      self.scale = scale ?? 1 / Float(heads.width).squareRoot()
      self.softCap = softCap
    }

    var queryWidth: Int { heads.count * heads.width }
    var keyWidth: Int { heads.keyValueCount * heads.width }
  }

  /// What a family calls the parts.
  package struct Names: Sendable, Hashable {
    /// How the first three linears are stored.
    package enum Inputs: Sendable, Hashable {
      /// Three layers.
      case separate(query: String, key: String, value: String)
      /// One weight and one bias, query, key and value rows one below the other, as
      /// `torch.nn.MultiheadAttention` stores them (`in_proj_weight`, `in_proj_bias`).
      case stacked(weight: String, bias: String)
      /// One weight like that; biases of queries and values apart, none of keys (EVA's ViT-g).
      case stackedWithoutKeyBias(weight: String, queryBias: String, valueBias: String)
      /// The query apart, key and value rows one below the other, as in timm's pooling head.
      case stackedKeyValue(query: String, keyValue: String)
      /// One layer; query, key and value rows of the first head, of the second, … (ChatGLM).
      case interleaved(String)
    }

    package var inputs: Inputs
    package var output: String
    package var subNorm: String
    package var queryNorm: String
    package var keyNorm: String

    package init(
      inputs: Inputs, output: String, subNorm: String = "", queryNorm: String = "",
      keyNorm: String = ""
    ) {
      self.inputs = inputs
      self.output = output
      self.subNorm = subNorm
      self.queryNorm = queryNorm
      self.keyNorm = keyNorm
    }
  }
}
