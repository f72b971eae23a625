import ContrastLayers
import ContrastTensor

/// The text tower of CLIP: a causal transformer whose state at the end-of-text token is projected
/// into the joint space.
///
/// Source: Radford et al. 2021; `modeling_clip.py` of transformers, `transformer.py` of open_clip.
package struct CLIPTextTransformer: Sendable {
  package let configuration: CLIPTextConfiguration

  let embedding: TokenEmbedding
  let transformer: Transformer
  let finalNorm: Norm
  let projection: ProjectionHead

  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ configuration: CLIPTextConfiguration, names: CLIPTextNames
  ) throws {
    self.configuration = configuration
    let width = configuration.width
    embedding = try TokenEmbedding(
      weights,
      TokenEmbedding.Configuration(
        vocabularySize: configuration.vocabularySize, width: width,
        positions: TokenEmbedding.Positions(rows: configuration.contextLength)),
      names: TokenEmbedding.Names(tokens: names.tokenEmbedding, positions: names.positions))
    transformer = try Transformer(
      weights, configuration.block, layers: configuration.layers, prefix: names.block,
      names: names.blockParts)
    finalNorm = try Norm(
      weights[names.finalNorm], width: width, epsilon: configuration.block.normEpsilon)
    projection = try ProjectionHead(
      weights, names.projection, inputs: width, outputs: configuration.projectionWidth)
  }

  /// The position of the token whose state stands for the text.
  package func endOfText(in tokens: [Int32]) -> Int {
    switch configuration.endOfText {
    case .highestToken:
      // Ties go to the first, as with argmax.
      tokens.indices.max { (tokens[$0], -$0) < (tokens[$1], -$1) } ?? 0
    case .token(let id): tokens.firstIndex(of: id) ?? 0
    case .lastPosition: tokens.count - 1
    }
  }

  /// - Parameters:
  ///   - texts: token ids, at least one and at most ``CLIPTextConfiguration/contextLength`` each. What
  ///     follows the end-of-text token changes nothing and is better left out. What they all begin
  ///     with is computed once where the tower is causal.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, projectionWidth]`, not normalised.
  package func callAsFunction(_ texts: [[Int32]], _ run: Run) -> Tensor {
    run.scoped("text") {
      precondition(texts.allSatisfy { (1...configuration.contextLength).contains($0.count) })
      let ends = texts.map { endOfText(in: $0) }
      // Only a tap looks at the tokens that the texts have in common, and, behind the last block, at
      // others than the last.
      let isWatched = run.tap != nil
      let shared =
        isWatched || run.isRecording || !transformer.isCausal
        ? 0 : SharedPrefix.length(of: texts, before: ends)
      var cache: CachedPass?
      if shared > 0 {
        let (x, tokens) = embedded([Array(texts[0].prefix(shared))], from: 0, run)
        cache = .behind(transformer.prompt(x, tokens, run), sequences: texts.count)
      }
      let last = ends.map { $0 - shared..<$0 - shared + 1 }
      var (x, tokens) = embedded(texts.map { Array($0.dropFirst(shared)) }, from: shared, run)
      x = transformer(x, tokens, run, cache: cache, queryPositions: isWatched ? nil : last)
      if isWatched {
        run.watch("normed", finalNorm(x, run))
        x = run.gather(x, rows: tokens.sequences.rows(of: last))
      }
      let pooled = finalNorm(x, run)
      run.watch("pooled", pooled)
      let features = projection(pooled, run)
      run.watch("features", features)
      return features
    }
  }

  /// What goes into the first block, `[total tokens, width]`, with the first token of each text at
  /// position `start`.
  private func embedded(
    _ texts: [[Int32]], from start: Int, _ run: Run
  ) -> (Tensor, TokenLayout) {
    let layout = RaggedLayout(lengths: texts.lazy.map(\.count))
    let x = embedding(
      texts.flatMap { $0 },
      positionOfRow: layout.positions(from: [Int](repeating: start, count: layout.count)), run)
    run.watch("embeddings", x)
    return (x, TokenLayout(layout))
  }
}
