import ContrastTensor

/// A residual block of convolutions: `activation(branch(x) + shortcut(x))`, with the activation between
/// the convolutions of the branch too.
///
/// Source: He et al. 2015, "Deep Residual Learning for Image Recognition".
package struct ConvolutionBlock: Sendable {
  /// The shape of the block.
  package struct Configuration: Sendable, Equatable {
    /// The convolutions of the branch, in order; at least one.
    package var branch: [Convolution.Configuration]
    /// Where the branch changes the shape; nil where `x` itself is added.
    package var shortcut: Convolution.Configuration?
    package var activation: Activation

    package init(
      branch: [Convolution.Configuration], shortcut: Convolution.Configuration?,
      activation: Activation = .relu
    ) {
      self.branch = branch
      self.shortcut = shortcut
      self.activation = activation
    }
  }

  /// What strides in a bottleneck.
  package enum Striding: Sendable, Equatable {
    /// The first convolution, as in the paper.
    case firstConvolution
    /// The second convolution ("version 1.5").
    case secondConvolution
    /// A mean before the last convolution, and one before that of the shortcut (CLIP).
    case averagePooling
  }

  /// What a family calls the parts, below the prefix of the block.
  package struct Names: Sendable, Equatable {
    /// Of the convolutions of the branch, in order; what is beyond them is not used.
    package var branch: [Convolution.Names]
    package var shortcut: Convolution.Names

    package init(branch: [Convolution.Names], shortcut: Convolution.Names) {
      self.branch = branch
      self.shortcut = shortcut
    }
  }

  let branch: [Convolution]
  let shortcut: Convolution?
  let activation: Activation

  /// - Throws: ``CheckpointError``, ``UnsupportedConfiguration``.
  package init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    precondition(
      !configuration.branch.isEmpty && configuration.branch.count <= names.branch.count)
    branch = try zip(configuration.branch, names.branch).map {
      try Convolution(weights, $0, names: $1)
    }
    shortcut = try configuration.shortcut.map {
      try Convolution(weights, $0, names: names.shortcut)
    }
    activation = configuration.activation
  }

  /// - Parameters:
  ///   - x: of the channels that go into the block.
  ///   - run: the forward pass.
  /// - Returns: feature maps of the channels that come out.
  package func callAsFunction(_ x: FeatureMaps, _ run: Run) -> FeatureMaps {
    var y = x
    for convolution in branch.dropLast() { y = convolution(y, run, activation: activation) }
    return branch[branch.count - 1](
      y, run, activation: activation, residual: shortcut?(x, run) ?? x)
  }
}

extension ConvolutionBlock.Configuration {
  /// Three convolutions of 1, 3 and 1 pixels, the first two of `outputs / reduction` channels.
  ///
  /// - Parameters:
  ///   - inputs: the channels that go in.
  ///   - outputs: the channels that come out.
  ///   - stride: of the block.
  ///   - reduction: of the channels inside.
  ///   - striding: what has the stride.
  ///   - normEpsilon: of all norms.
  ///   - activation: of the block.
  package static func bottleneck(
    inputs: Int, outputs: Int, stride: Int, reduction: Int = 4,
    striding: ConvolutionBlock.Striding = .secondConvolution, normEpsilon: Float = 1e-5,
    activation: Activation = .relu
  ) -> Self {
    let inner = outputs / reduction
    let pooled =
      striding == .averagePooling && stride > 1 ? SlidingWindow(size: stride, stride: stride) : nil
    func pixel(
      _ inputs: Int, _ outputs: Int, stride: Int = 1, pooled: SlidingWindow? = nil
    ) -> Convolution.Configuration {
      Convolution.Configuration(
        inputs: inputs, outputs: outputs, window: SlidingWindow(size: 1, stride: stride),
        normEpsilon: normEpsilon, averagePooling: pooled)
    }
    return Self(
      branch: [
        pixel(inputs, inner, stride: striding == .firstConvolution ? stride : 1),
        Convolution.Configuration(
          inputs: inner, outputs: inner,
          window: SlidingWindow(
            size: 3, stride: striding == .secondConvolution ? stride : 1, padding: 1),
          normEpsilon: normEpsilon),
        pixel(inner, outputs, pooled: pooled),
      ],
      shortcut: stride == 1 && inputs == outputs
        ? nil
        : pixel(
          inputs, outputs, stride: striding == .averagePooling ? 1 : stride, pooled: pooled),
      activation: activation)
  }

  /// Two convolutions of 3 pixels.
  ///
  /// - Parameters:
  ///   - inputs: the channels that go in.
  ///   - outputs: the channels that come out.
  ///   - stride: of the block.
  ///   - normEpsilon: of all norms.
  ///   - activation: of the block.
  package static func basic(
    inputs: Int, outputs: Int, stride: Int, normEpsilon: Float = 1e-5,
    activation: Activation = .relu
  ) -> Self {
    func convolution(_ inputs: Int, _ window: SlidingWindow) -> Convolution.Configuration {
      Convolution.Configuration(
        inputs: inputs, outputs: outputs, window: window, normEpsilon: normEpsilon)
    }
    return Self(
      branch: [
        convolution(inputs, SlidingWindow(size: 3, stride: stride, padding: 1)),
        convolution(outputs, SlidingWindow(size: 3, padding: 1)),
      ],
      shortcut: stride == 1 && inputs == outputs
        ? nil : convolution(inputs, SlidingWindow(size: 1, stride: stride)),
      activation: activation)
  }
}
