import ContrastLayers
import ContrastRuntime
import ContrastTensor

/// The language-model head of BERT's kind: hidden states to logits,
/// `norm(activation(h Wtᵀ + bt)) Eᵀ + b`, where `E` is the token table.
///
/// Source: `BertLMPredictionHead` of transformers.
package struct BERTLanguageModelHead: Sendable {
  let transform: Linear
  let activation: Activation
  let norm: Norm
  /// With the token table, packed.
  let decoder: Linear
  /// The token table as stored, `[vocabulary, width]`.
  package let table: Tensor

  /// - Parameters:
  ///   - weights: the view of `cls.predictions`.
  ///   - model: whose states it takes.
  /// - Throws: `CheckpointError`; `UnsupportedConfiguration` where the file has a matrix or a bias of the head
  ///   a second time, with other numbers.
  package init(_ weights: Weights, of model: BERT) throws {
    let configuration = model.configuration
    let (width, vocabulary) = (configuration.width, configuration.vocabularySize)
    transform = try Linear(weights["transform.dense"], inputs: width, outputs: width)
    activation = configuration.block.mlp.activation
    norm = try Norm(
      weights["transform.LayerNorm"], width: width, epsilon: configuration.block.normEpsilon)
    table = model.embedding.table
    let bias = try weights.parameter("bias", shape: [vocabulary])
    // Published files hold what is tied twice.
    if weights.has("decoder.weight") {
      let second = try weights.table("decoder.weight", shape: [vocabulary, width])
      try weights.require(second, at: "decoder.weight", equals: table, "the token table")
    }
    if weights.has("decoder.bias") {
      let second = try weights.parameter("decoder.bias", shape: [vocabulary])
      try weights.require(second, at: "decoder.bias", equals: bias, "predictions.bias")
    }
    // In int8 too: a step reads the matrix once for a token, a fifth of all that it reads.
    let precision = weights.precision.atLeast(.int8)
    var matrix =
      weights.isDryRun
      ? WeightMatrix(dryRun: table, layout: .outputsFirst, precision: precision)
      : WeightMatrix(table, precision: precision, threads: Threads.standard)
    matrix.parameter = ParameterSlice(id: table.parameter!, rows: 0..<vocabulary)
    decoder = Linear(weight: matrix, bias: bias)
  }

  /// The size of the vocabulary.
  package var vocabularySize: Int { decoder.weight.outputs }

  /// - Parameters:
  ///   - states: of the last block, `[rows, width]`.
  ///   - run: the forward pass.
  /// - Returns: the logits, `[rows, vocabulary]`.
  package func callAsFunction(_ states: Tensor, _ run: Run) -> Tensor {
    decoder(hidden(states, run), run)
  }

  /// What the token table is multiplied with, `[rows, width]`.
  package func hidden(_ states: Tensor, _ run: Run) -> Tensor {
    norm(transform(states, run, activation: activation), run)
  }

  /// Of the logits, `[vocabulary]`.
  package var bias: Tensor { decoder.bias! }

  /// How the token table is multiplied.
  package var precision: Precision { decoder.weight.precision }
}

extension Weights {
  /// Throws unless two tensors are equal but for rounding; a dry run has no numbers to compare.
  fileprivate func require(
    _ second: Tensor, at name: String, equals first: Tensor, _ what: String
  ) throws {
    guard !isDryRun else { return }
    let part = 1024
    for start in stride(from: 0, to: first.shape[0], by: part) {
      let rows = start..<min(start + part, first.shape[0])
      let (a, b) = (
        first.slice(rows).float32().elements, second.slice(rows).float32().elements
      )
      guard zip(a, b).allSatisfy({ abs($0 - $1) <= 0.01 * max(abs($0), abs($1)) + 1e-6 }) else {
        throw unsupported(
          name, value: "another tensor than \(what)", supported: "a head that is tied to \(what)")
      }
    }
  }
}
