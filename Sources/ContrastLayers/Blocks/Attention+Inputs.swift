import ContrastTensor

extension Attention {
  /// The linears that queries, keys and values come from.
  enum Inputs: Sendable {
    case separate(query: Linear, key: Linear, value: Linear)
    /// One layer whose outputs are query, key and value of one head after the other, each so wide.
    case interleaved(Linear, headWidth: Int)

    /// - Throws: ``CheckpointError``.
    init(_ weights: Weights, _ configuration: Configuration, _ names: Names.Inputs) throws {
      let (width, context) = (configuration.width, configuration.contextWidth)
      let (queryWidth, keyWidth) = (configuration.queryWidth, configuration.keyWidth)
      func query(_ name: String) throws -> Linear {
        try Linear(
          weights[name], inputs: width, outputs: queryWidth, bias: configuration.queryBias)
      }
      /// One layer below the other; only rows of one width can come from one weight.
      func stacked(_ weights: Weights, _ weight: String, _ bias: String?) throws -> [Linear] {
        precondition(context == width, "stacked layers take rows of one width")
        return try weights.linears(
          weight: weight, bias: bias, inputs: width, outputs: [queryWidth, keyWidth, keyWidth])
      }
      switch names {
      case .separate(let queryName, let key, let value):
        self = .separate(
          query: try query(queryName),
          key: try Linear(
            weights[key], inputs: context, outputs: keyWidth, bias: configuration.keyBias),
          value: try Linear(
            weights[value], inputs: context, outputs: keyWidth, bias: configuration.valueBias))
      case .stacked(let weight, let bias):
        let parts = try stacked(weights, weight, bias)
        self = .separate(query: parts[0], key: parts[1], value: parts[2])
      case .stackedWithoutKeyBias(let weight, let queryBias, let valueBias):
        let parts = try stacked(weights, weight, nil)
        self = .separate(
          query: Linear(
            weight: parts[0].weight, bias: try weights.parameter(queryBias, shape: [queryWidth])),
          key: parts[1],
          value: Linear(
            weight: parts[2].weight, bias: try weights.parameter(valueBias, shape: [keyWidth])))
      case .stackedKeyValue(let queryName, let keyValue):
        let parts = try weights[keyValue].linears(
          weight: "weight", bias: "bias", inputs: context, outputs: [keyWidth, keyWidth])
        self = .separate(query: try query(queryName), key: parts[0], value: parts[1])
      case .interleaved(let name):
        precondition(queryWidth == keyWidth && context == width, "heads come in threes")
        self = .interleaved(
          try Linear(
            weights[name], inputs: width, outputs: 3 * queryWidth, bias: configuration.queryBias),
          headWidth: configuration.heads.width)
      }
    }

    /// `[rows, queryWidth]` and twice `[rows, keyWidth]`.
    func all(
      of x: Tensor, _ run: Run, norm: Norm?
    ) -> (query: Tensor, key: Tensor, value: Tensor) {
      let parts =
        switch self {
        case .separate(let query, let key, let value):
          Linear.apply([query, key, value], to: x, norm: norm, run)
        case .interleaved(let layer, let headWidth):
          run.deinterleaved(layer(x, run, norm: norm), parts: 3, headWidth: headWidth)
        }
      return (parts[0], parts[1], parts[2])
    }

    /// `[rows, queryWidth]`.
    func queries(of x: Tensor, _ run: Run, norm: Norm?) -> Tensor {
      switch self {
      case .separate(let query, _, _): query(x, run, norm: norm)
      case .interleaved: all(of: x, run, norm: norm).query
      }
    }

    /// Twice `[rows, keyWidth]`.
    func keysAndValues(
      of x: Tensor, _ run: Run, norm: Norm?
    ) -> (key: Tensor, value: Tensor) {
      switch self {
      case .separate(_, let key, let value):
        let parts = Linear.apply([key, value], to: x, norm: norm, run)
        return (parts[0], parts[1])
      case .interleaved:
        let parts = all(of: x, run, norm: norm)
        return (parts.key, parts.value)
      }
    }
  }
}

extension Weights {
  /// Linear layers stored as one, the rows of their weights one below the other.
  fileprivate func linears(
    weight: String, bias: String?, inputs: Int, outputs: [Int]
  ) throws -> [Linear] {
    let rows = outputs.reduce(0, +)
    var start = 0
    let parts = outputs.map { count in
      defer { start += count }
      return start..<start + count
    }
    let matrices = try matrices(weight, shape: [rows, inputs], parts: parts)
    let bias = try bias.map { try parameter($0, shape: [rows]) }
    return zip(matrices, parts).map { matrix, rows in
      Linear(weight: matrix, bias: bias.map { $0.slice(rows) })
    }
  }
}
