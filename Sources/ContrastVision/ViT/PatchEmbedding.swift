import ContrastLayers
import ContrastTensor

/// The first layer of a ViT: a linear map of the pixels of each patch, stored as a convolution.
struct PatchEmbedding: Sendable {
  private enum Kernel {
    /// `[width, 3 · patch²]`.
    case plain(WeightMatrix)
    /// The same in bfloat16, in int8 models too: one scale for all pixels of a patch is too coarse, and
    /// no later layer corrects it. Flat patches lose much even where pixels are rounded to bfloat16.
    case centered(CenteredMatrix)
  }

  private let kernel: Kernel
  /// `[width]`.
  private let bias: Tensor?

  /// - Parameters:
  ///   - weights: the view of the layer.
  ///   - width: of the tokens.
  ///   - patch: the side of a patch in pixels.
  ///   - bias: whether there is one.
  /// - Throws: ``CheckpointError``.
  init(_ weights: Weights, width: Int, patch: Int, bias: Bool) throws {
    let shape = [width, 3, patch, patch]
    kernel =
      weights.precision == .float32
      ? .plain(try weights.matrix("weight", shape: shape))
      : .centered(try weights.centeredMatrix("weight", shape: shape, precision: .bfloat16))
    self.bias = bias ? try weights.parameter("bias", shape: [width]) : nil
  }

  /// - Parameters:
  ///   - patches: `[patches, 3 · patch²]`, channel by channel.
  ///   - run: the forward pass.
  /// - Returns: `[patches, width]`.
  func callAsFunction(_ patches: Tensor, _ run: Run) -> Tensor {
    switch kernel {
    case .plain(let weight): run.linear(patches, weight, bias: bias)
    case .centered(let weight): run.linear(patches, weight, bias: bias)
    }
  }
}
