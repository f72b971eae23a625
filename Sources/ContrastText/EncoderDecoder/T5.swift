import ContrastLayers
import ContrastRuntime
import ContrastTensor

/// An encoder that reads, and a decoder that writes about what it read.
///
/// Pre-norm blocks without biases; scores are not scaled, and have a bias by the distance of the tokens that all
/// blocks of a stack share. The decoder also attends to the states of the encoder.
///
/// Source: Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer".
package struct T5: GenerativeDecoder {
  package let configuration: T5Configuration
  let embedding: TokenEmbedding
  let encoder: T5Stack
  let decoder: T5Stack
  let head: LanguageModelHead

  /// - Parameters:
  ///   - weights: the model, or the part of a larger file that holds it.
  ///   - configuration: of the model.
  ///   - threads: share the packing of the head.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ configuration: T5Configuration, threads: Int = Threads.standard
  ) throws {
    self.configuration = configuration
    embedding = try TokenEmbedding(
      weights,
      TokenEmbedding.Configuration(
        vocabularySize: configuration.vocabularySize, width: configuration.width),
      names: TokenEmbedding.Names(tokens: T5Names.tokens))
    encoder = try T5Stack(weights["encoder"], configuration, isDecoder: false)
    decoder = try T5Stack(weights["decoder"], configuration, isDecoder: true)
    head = try LanguageModelHead(
      weights, name: T5Names.head, table: embedding.table,
      scale: configuration.scalesOutputs ? 1 / Float(configuration.width).squareRoot() : 1,
      precision: weights.precision.atLeast(.int8), threads: threads)
  }

  /// Whether a tensor may stand in the file unused.
  package static func isIgnored(_ key: String) -> Bool { T5Names.isIgnored(key) }

  package var vocabularySize: Int { head.vocabularySize }

  /// Positions are distances, of which there is no largest; no sequence comes near the number.
  package var maximumPositions: Int { 1 << 24 }

  package var hasContexts: Bool { true }

  package var startToken: Int32? { configuration.startToken }

  package func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory {
    decoder.transformer.keyValueMemory(precision: precision, limit: limit)
  }

  package func contextMemory(precision: KeyValuePrecision) -> KeyValueMemory? {
    decoder.transformer.contextMemory(precision: precision)
  }

  /// The states of what is read, behind the encoder's final norm.
  ///
  /// - Parameters:
  ///   - sources: tokens and states of each, at least one row.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`, source after source.
  package func encoded(_ sources: [[InputSegment]], _ run: Run) -> Tensor {
    let layout = RaggedLayout(lengths: sources.map { $0.reduce(0) { $0 + $1.count } })
    let x = embedding(
      InputSegment.joined(sources), positionOfRow: layout.positions, run)
    let y = encoder(x, layout, from: [Int](repeating: 0, count: layout.count), run)
    run.watch("encoder.last_hidden", y)
    return y
  }

  package func context(
    of source: [InputSegment], in memory: KeyValueMemory, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> KeyValueCache {
    let states = encoded([source], run)
    let batch = KeyValueBatch(sequences: 1, in: memory)
    _ = try decoder.transformer.context(
      states, RaggedLayout(lengths: [states.rows]), into: batch, run)
    return batch.caches[0]
  }

  package func logits(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int]?, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    guard let contexts = batch.contexts else { preconditionFailure("a decoder needs contexts") }
    let lengths = next.map { $0.reduce(0) { $0 + $1.count } }
    let starts = batch.counts
    try batch.caches.reserve(lengths)
    let layout = RaggedLayout(lengths: lengths)
    let x = embedding(
      InputSegment.joined(next), positionOfRow: layout.positions(from: starts), run)
    let y = decoder(
      x, layout, from: starts, run, cache: .into(batch.caches),
      context: CrossAttentionContext(contexts),
      queryPositions: counts.map { zip(lengths, $0).map { $0 - $1..<$0 } }
        ?? lengths.map { $0 - 1..<$0 })
    batch.caches.advance()
    run.watch("decoder.last_hidden", y)
    return head(y, run)
  }
}

/// The blocks of the encoder or of the decoder, with the bias that they share and the norm behind them.
struct T5Stack: Sendable {
  let transformer: Transformer
  private let finalNorm: Norm
  /// `[buckets, heads]`.
  private let relativeBias: Tensor
  private let buckets: RelativePositionBuckets

  /// - Throws: `CheckpointError`.
  init(_ weights: Weights, _ configuration: T5Configuration, isDecoder: Bool) throws {
    let block = configuration.block(isDecoder: isDecoder)
    transformer = try Transformer(
      weights, block,
      layers: isDecoder ? configuration.decoderLayers : configuration.encoderLayers,
      prefix: "block.{}.layer",
      names: T5Names.block(isDecoder: isDecoder, isGated: block.mlp.kind != .plain))
    finalNorm = try Norm(
      weights["final_layer_norm"], kind: block.norm, width: configuration.width,
      epsilon: block.normEpsilon)
    buckets = configuration.buckets(isDecoder: isDecoder)
    relativeBias = try weights.parameter(
      T5Names.relativeBias, shape: [buckets.count, block.attention.heads.count])
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - layout: the sequences among the rows.
  ///   - starts: the place of the first row of each in its sequence.
  ///   - run: the forward pass.
  ///   - cache: of the sequences, in the decoder.
  ///   - context: what the decoder attends to.
  ///   - queryPositions: of each sequence the rows whose states are wanted, if not all.
  /// - Returns: `[query rows, width]`, behind the final norm.
  func callAsFunction(
    _ x: Tensor, _ layout: RaggedLayout, from starts: [Int], _ run: Run, cache: CachedPass? = nil,
    context: CrossAttentionContext? = nil, queryPositions: [Range<Int>]? = nil
  ) -> Tensor {
    let reach = (0..<layout.count).reduce(1) { max($0, starts[$1] + layout[$1].count) } - 1
    let bias = run.relativeBias(relativeBias, buckets: buckets.buckets(reach: reach))
    return finalNorm(
      transformer(
        x, TokenLayout(layout, biases: [bias]), run, cache: cache, context: context,
        queryPositions: queryPositions), run)
  }
}
