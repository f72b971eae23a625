import ContrastTensor

/// Pools the tokens of an image with a learned query: SigLIP's head.
///
/// `o = attention(probe, x)`, then `o + mlp(norm o)`. The residual starts at `o`, not at the probe.
///
/// Source: `SiglipMultiheadAttentionPoolingHead` of transformers, `AttentionPoolLatent` of timm.
package struct AttentionPooling: Sendable {
  /// What a family calls the parts.
  package struct Names: Sendable {
    /// `[1, 1, width]`.
    package var probe: String
    package var attention: Attention.Names
    package var norm: String
    package var mlp: MLP.Names

    package init(probe: String, attention: Attention.Names, norm: String, mlp: MLP.Names) {
      self.probe = probe
      self.attention = attention
      self.norm = norm
      self.mlp = mlp
    }
  }

  /// `[1, width]`.
  let probe: Tensor
  let attention: Attention
  let norm: Norm
  let mlp: MLP

  /// - Parameters:
  ///   - weights: the tower.
  ///   - configuration: of the tower's blocks, whose shape the head shares.
  ///   - names: below `weights`.
  /// - Throws: ``CheckpointError``.
  package init(
    _ weights: Weights, _ configuration: TransformerBlock.Configuration, names: Names
  ) throws {
    let width = configuration.attention.width
    probe = try weights.parameter(names.probe, shape: [1, 1, width]).reshaped([1, width])
    attention = try Attention(weights, configuration.attention, names: names.attention)
    norm = try Norm(weights[names.norm], width: width, epsilon: configuration.normEpsilon)
    mlp = try MLP(weights, configuration.mlp, names: names.mlp)
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - layout: the sequences among the rows.
  ///   - run: the forward pass.
  /// - Returns: `[layout.count, width]`.
  package func callAsFunction(_ x: Tensor, _ layout: RaggedLayout, _ run: Run) -> Tensor {
    let probes = run.gather(probe, rows: [Int](repeating: 0, count: layout.count))
    let probeLayout = RaggedLayout(count: layout.count, length: 1)
    let o = attention(probes, probeLayout, to: x, layout, run)
    return mlp(o, run, norm: norm, residual: Residual(stream: o, sequences: probeLayout))
  }
}
