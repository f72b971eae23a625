import ContrastTensor

/// From tokens to the states that go into the first block:
/// `norm(project(scale · tokens[id]) + types[type] + positions[position + offset])`, of which a family
/// has a part.
package struct TokenEmbedding: Sendable {
  /// A learned position table.
  package struct Positions: Sendable, Equatable {
    /// The rows of the table.
    package var rows: Int
    /// The row of position 0 (2 in OPT and RoBERTa).
    package var offset: Int

    package init(rows: Int, offset: Int = 0) {
      self.rows = rows
      self.offset = offset
    }

    /// The number of positions.
    package var count: Int { rows - offset }
  }

  /// The shape of the layer.
  package struct Configuration: Sendable, Equatable {
    package var vocabularySize: Int
    package var width: Int
    /// Of the token table, whose rows a linear without bias takes to `width`, if it has another
    /// (OPT-350m).
    package var tableWidth: Int
    /// What rows of the token table are multiplied by: √width in the Gemma family.
    package var scale: Float
    /// The token types that a table has vectors for (BERT); none is 0.
    package var typeCount: Int
    package var positions: Positions?
    /// Of the sum (BERT).
    package var norm: Norm.Kind?
    package var normEpsilon: Float

    package init(
      vocabularySize: Int, width: Int, tableWidth: Int? = nil, scale: Float = 1,
      typeCount: Int = 0, positions: Positions? = nil, norm: Norm.Kind? = nil,
      normEpsilon: Float = 1e-5
    ) {
      self.vocabularySize = vocabularySize
      self.width = width
      self.tableWidth = tableWidth ?? width
      self.scale = scale
      self.typeCount = typeCount
      self.positions = positions
      self.norm = norm
      self.normEpsilon = normEpsilon
    }
  }

  /// What a family calls the parts that it has.
  package struct Names: Sendable, Equatable {
    package var tokens: String
    package var projection: String
    package var types: String
    package var positions: String
    package var norm: String

    package init(
      tokens: String, projection: String = "", types: String = "", positions: String = "",
      norm: String = ""
    ) {
      self.tokens = tokens
      self.projection = projection
      self.types = types
      self.positions = positions
      self.norm = norm
    }
  }

  package let configuration: Configuration
  /// `[vocabulary, tableWidth]`, in the type of the file.
  package let table: Tensor
  let projection: Linear?
  /// `[typeCount, width]`.
  let types: Tensor?
  /// `[rows, width]`.
  let positions: Tensor?
  let norm: Norm?

  /// - Parameters:
  ///   - weights: the view that the names start from.
  ///   - configuration: the shape of the layer.
  ///   - names: what the family calls the tensors.
  /// - Throws: ``CheckpointError``.
  package init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    let (width, tableWidth) = (configuration.width, configuration.tableWidth)
    self.configuration = configuration
    table = try weights.table(
      names.tokens, shape: [configuration.vocabularySize, tableWidth])
    projection =
      tableWidth == width
      ? nil : try Linear(weights[names.projection], inputs: tableWidth, outputs: width, bias: false)
    types =
      configuration.typeCount == 0
      ? nil : try weights.parameter(names.types, shape: [configuration.typeCount, width])
    positions = try configuration.positions.map {
      try weights.parameter(names.positions, shape: [$0.rows, width])
    }
    norm = try configuration.norm.map {
      try Norm(weights[names.norm], kind: $0, width: width, epsilon: configuration.normEpsilon)
    }
  }

  /// - Parameters:
  ///   - ids: of the tokens, below the size of the vocabulary.
  ///   - typeOfRow: for each token its type; nil where all are of type 0.
  ///   - positionOfRow: for each token its position; below ``Positions/count`` where there is a table.
  ///   - run: the forward pass.
  /// - Returns: `[ids.count, width]`.
  package func callAsFunction(
    _ ids: [Int32], types typeOfRow: [Int32]? = nil, positionOfRow: [Int32], _ run: Run
  ) -> Tensor {
    add(tokens(ids, run), typeOfRow, positionOfRow, run)
  }

  /// The same of states that stand where tokens do, such as those of an image: they are neither looked
  /// up nor scaled.
  ///
  /// - Parameters:
  ///   - parts: tokens and states, in their order.
  ///   - positionOfRow: for each row its position.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`.
  package func callAsFunction(
    _ parts: [InputSegment], positionOfRow: [Int32], _ run: Run
  ) -> Tensor {
    if case .tokens(let ids)? = parts.first, parts.count == 1 {
      return self(ids, positionOfRow: positionOfRow, run)
    }
    let rows = parts.map { part in
      switch part {
      case .tokens(let ids): tokens(ids, run)
      case .states(let states): states
      }
    }
    return add(run.concatenated(rows), nil, positionOfRow, run)
  }

  /// `project(scale · tokens[id])`.
  private func tokens(_ ids: [Int32], _ run: Run) -> Tensor {
    let rows = run.embedding(table, ids, scale: configuration.scale)
    return projection?(rows, run) ?? rows
  }

  private func add(
    _ x: Tensor, _ typeOfRow: [Int32]?, _ positionOfRow: [Int32], _ run: Run
  ) -> Tensor {
    var x = x
    if let types {
      x = run.sum(
        x, run.gather(types, rows: typeOfRow?.map(Int.init) ?? Array(repeating: 0, count: x.rows)))
    }
    if let positions, let table = configuration.positions {
      x = run.sum(x, run.gather(positions, rows: positionOfRow.map { Int($0) + table.offset }))
    }
    return norm?(x, run) ?? x
  }
}

/// A part of a sequence that goes into a transformer.
package enum InputSegment: Sendable {
  /// Ids of tokens.
  case tokens([Int32])
  /// States in the place of tokens, `[rows, width]`, such as those of an image behind a projection.
  case states(Tensor)

  /// The number of rows.
  package var count: Int {
    switch self {
    case .tokens(let ids): ids.count
    case .states(let states): states.rows
    }
  }

  /// The parts of sequences one after the other; neighbours that are tokens become one part.
  package static func joined(_ sequences: [[InputSegment]]) -> [InputSegment] {
    var result: [InputSegment] = []
    var ids: [Int32] = []
    for part in sequences.joined() {
      switch part {
      case .tokens(let part): ids += part
      case .states:
        if !ids.isEmpty { result.append(.tokens(ids)) }
        ids = []
        result.append(part)
      }
    }
    return ids.isEmpty && !result.isEmpty ? result : result + [.tokens(ids)]
  }
}
