import ContrastLayers
import ContrastTensor

/// Pools feature maps with attention whose query is their mean: the head of CLIP's ResNets.
///
/// `x = [mean of the maps, maps] + positions`, then `c(attention(q(x₀), k(x), v(x)))`.
///
/// Source: `AttentionPool2d` of OpenAI's repository and open_clip.
struct AttentionPool2D: Sendable {
  /// The shape.
  struct Configuration: Sendable, Equatable {
    /// The channels of the maps.
    var width: Int
    var heads: Int
    /// Of the maps, which are square: the positions are learned for it.
    var side: Int
    /// The width of the joint space.
    var outputs: Int
  }

  /// What a family calls the parts.
  struct Names: Sendable {
    /// `[1 + side², width]`.
    var positions: String
    var attention: Attention.Names
  }

  /// `[1 + side², width]`.
  let positions: Tensor
  let attention: Attention

  /// - Parameters:
  ///   - weights: the tower.
  ///   - configuration: the shape.
  ///   - names: below `weights`.
  /// - Throws: `CheckpointError`.
  init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    let width = configuration.width
    positions = try weights.parameter(
      names.positions, shape: [1 + configuration.side * configuration.side, width])
    // The output layer sees one row an image, so int8 saves nothing, and its error is the result's.
    attention = try Attention(
      weights,
      Attention.Configuration(
        width: width, outputWidth: configuration.outputs,
        heads: AttentionHeads(count: configuration.heads, width: width / configuration.heads),
        mask: .bidirectional),
      names: names.attention, outputPrecision: weights.precision.atLeast(.bfloat16))
  }

  /// - Parameters:
  ///   - maps: of the channels and the side of the configuration.
  ///   - run: the forward pass.
  /// - Returns: `[images, outputs]`.
  func callAsFunction(_ maps: FeatureMaps, _ run: Run) -> Tensor {
    let (images, places) = (maps.images, maps.height * maps.width)
    precondition(1 + places == positions.rows, "maps of another size than the positions")
    let rows = run.concatenated([run.averagePooled(maps), maps.values])
    // The mean of each image before its places.
    var order: [Int] = []
    for image in 0..<images {
      order.append(image)
      order += images + image * places..<images + (image + 1) * places
    }
    let x = run.imageTokens(
      patches: run.gather(rows, rows: order), classToken: nil, positions: positions)
    let layout = RaggedLayout(count: images, length: 1 + places)
    let means = run.gather(x, rows: (0..<images).map { layout[$0].lowerBound })
    return attention(means, RaggedLayout(count: images, length: 1), to: x, layout, run)
  }
}
