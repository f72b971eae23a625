import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor

/// The output head of a decoder: hidden states to logits of the next token.
///
/// `cap(h Wᵀ)`, with the head's own matrix, or the token table where they are tied.
package struct LanguageModelHead: Sendable {
  /// Its name; that of the token table where it is tied, so that the gradients of both uses add up.
  package let parameter: ParameterID
  /// `[vocabulary, width]`, as stored.
  package let weight: Tensor
  /// The bound of the logits, `softCap · tanh(z / softCap)` (Gemma 2); nil for none.
  package let softCap: Float?
  /// What states are multiplied by first (T5 with a tied head).
  package let scale: Float

  /// Of the product.
  package let precision: Precision
  /// Packed once; nil where a trainer has values for it.
  package let matrix: WeightMatrix?

  /// - Parameters:
  ///   - weights: of the file that the model was made from.
  ///   - model: whose states it takes.
  ///   - isTied: whether the token table is the head; nil if it is where the file has no other.
  ///   - softCap: the bound of the logits; nil for none.
  ///   - isTrained: whether a trainer will have values for it; nothing is packed beforehand then.
  ///   - precision: of the product; that of the weights, but no coarser than bfloat16, where nil.
  ///   - threads: share the packing.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, of model: CausalLanguageModel, isTied: Bool? = nil, softCap: Float? = nil,
    isTrained: Bool = false, precision: Precision? = nil, threads: Int = Threads.standard
  ) throws {
    try self.init(
      weights, name: model.configuration.names.head, table: model.tokenEmbedding, isTied: isTied,
      softCap: softCap, isTrained: isTrained, precision: precision, threads: threads)
  }

  /// The head of a decoder of any kind.
  ///
  /// - Parameters:
  ///   - weights: of the file that the decoder was made from.
  ///   - name: of its matrix, as large as the token table.
  ///   - table: the token table, `[vocabulary, width]`.
  ///   - isTied: whether the token table is the head; nil if it is where the file has no other.
  ///   - softCap: the bound of the logits; nil for none.
  ///   - scale: what states are multiplied by first.
  ///   - isTrained: whether a trainer will have values for it; nothing is packed beforehand then.
  ///   - precision: of the product; that of the weights, but no coarser than bfloat16, where nil.
  ///   - threads: share the packing.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, name: String, table: Tensor, isTied: Bool? = nil, softCap: Float? = nil,
    scale: Float = 1, isTrained: Bool = false, precision: Precision? = nil,
    threads: Int = Threads.standard
  ) throws {
    weight =
      isTied ?? !weights.has(name) ? table : try weights.table(name, shape: table.shape)
    parameter = weight.parameter!
    self.softCap = softCap
    self.scale = scale
    self.precision = precision ?? weights.precision.atLeast(.bfloat16)
    if isTrained {
      matrix = nil
    } else {
      var packed =
        weights.isDryRun
        ? WeightMatrix(dryRun: weight, layout: .outputsFirst, precision: self.precision)
        : WeightMatrix(weight, precision: self.precision, threads: threads)
      packed.parameter = ParameterSlice(id: parameter, rows: 0..<weight.rows)
      matrix = packed
    }
  }

  /// The head of an opened folder. `tie_word_embeddings` of its `config.json` says whether it is tied;
  /// where it says nothing, it is if the file has no `lm_head.weight`.
  ///
  /// - Parameters:
  ///   - folder: where the model comes from.
  ///   - model: made from it.
  ///   - isTrained: whether a trainer will have values for it.
  ///   - precision: of the product; that of the weights, but no coarser than bfloat16, where nil.
  ///   - threads: share the packing.
  /// - Throws: `FileError`, also for a bound of the logits that is not positive;
  ///   `UnsupportedConfiguration`, `CheckpointError`.
  package init(
    _ folder: LanguageModelFolder, of model: CausalLanguageModel, isTrained: Bool = false,
    precision: Precision? = nil, threads: Int = Threads.standard
  ) throws {
    try self.init(
      folder.checkpoint.weights, of: model, isTied: folder.isHeadTied,
      softCap: try CausalLanguageModelConfiguration.finalSoftCap(huggingFace: folder.config),
      isTrained: isTrained, precision: precision, threads: threads)
  }

  /// The size of the vocabulary.
  package var vocabularySize: Int { weight.rows }

  /// - Parameters:
  ///   - states: behind the final norm, `[rows, width]`.
  ///   - run: the forward pass.
  /// - Returns: the logits, `[rows, vocabulary]`.
  package func callAsFunction(_ states: Tensor, _ run: Run) -> Tensor {
    let logits = run.linear(
      scale == 1 ? states : run.scaled(states, by: scale),
      matrix ?? WeightMatrix(weight, precision: precision, threads: run.threads))
    return softCap.map { run.softCapped(logits, by: $0) } ?? logits
  }
}

extension LanguageModelFolder {
  /// Whether the token table is the output head: as `tie_word_embeddings` of `config.json` says, or,
  /// where it says nothing, if the file has no head.
  package var isHeadTied: Bool {
    get throws {
      try config["tie_word_embeddings"]?.bool()
        ?? (checkpoint.shape(of: configuration.names.head) == nil)
    }
  }
}
