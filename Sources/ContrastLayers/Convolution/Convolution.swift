import ContrastTensor

/// A convolution with the batch norm behind it folded into its weights.
package struct Convolution: Sendable {
  /// The shape.
  package struct Configuration: Sendable, Equatable {
    /// The channels that go in.
    package var inputs: Int
    /// The channels that come out.
    package var outputs: Int
    package var window: SlidingWindow
    package var bias: Bool
    /// Of the batch norm behind it; nil without one.
    package var normEpsilon: Float?
    /// Averages the input first, where a family strides that way.
    package var averagePooling: SlidingWindow?

    package init(
      inputs: Int, outputs: Int, window: SlidingWindow, bias: Bool = false,
      normEpsilon: Float? = 1e-5, averagePooling: SlidingWindow? = nil
    ) {
      self.inputs = inputs
      self.outputs = outputs
      self.window = window
      self.bias = bias
      self.normEpsilon = normEpsilon
      self.averagePooling = averagePooling
    }
  }

  /// What a family calls the parts.
  package struct Names: Sendable, Equatable {
    package var convolution: String
    package var norm: String

    package init(convolution: String, norm: String = "") {
      self.convolution = convolution
      self.norm = norm
    }
  }

  let kernel: ConvolutionKernel
  let averagePooling: SlidingWindow?

  /// Reads `weight` `[outputs, inputs, size, size]`, with ``Configuration/bias`` `bias` `[outputs]`, and
  /// the norm, and folds them.
  ///
  /// - Parameters:
  ///   - weights: the view that `names` are below.
  ///   - configuration: the shape.
  ///   - names: of the parts.
  ///   - precision: how to keep the folded weight, if not as the checkpoint says.
  /// - Throws: ``CheckpointError``, ``UnsupportedConfiguration``.
  package init(
    _ weights: Weights, _ configuration: Configuration, names: Names, precision: Precision? = nil
  ) throws {
    averagePooling = configuration.averagePooling
    kernel = try weights.kernel(
      StoredConvolution(
        prefix: weights.prefix, configuration: configuration, names: names,
        precision: (precision ?? weights.precision).atLeast(.int8)))
  }

  /// - Parameters:
  ///   - x: of ``Configuration/inputs`` channels.
  ///   - run: the forward pass.
  ///   - activation: of the sum.
  ///   - residual: is added to the convolution.
  /// - Returns: feature maps of ``Configuration/outputs`` channels.
  package func callAsFunction(
    _ x: FeatureMaps, _ run: Run, activation: Activation = .identity, residual: FeatureMaps? = nil
  ) -> FeatureMaps {
    run.convolution(
      averagePooling.map { run.averagePooled(x, $0) } ?? x, kernel, activation: activation,
      residual: residual)
  }
}

extension BatchNorm {
  /// Reads `weight`, `bias`, `running_mean` and `running_var`, `[channels]` each. The statistics are
  /// constants to a trainer too. `num_batches_tracked`, where stored, means nothing here.
  ///
  /// - Throws: ``CheckpointError``; ``UnsupportedConfiguration`` where a variance is negative.
  init(_ weights: Weights, channels: Int, epsilon: Float) throws {
    self.init(
      weight: try weights.parameter("weight", shape: [channels]),
      bias: try weights.parameter("bias", shape: [channels]),
      mean: try weights.tensor("running_mean", shape: [channels]).float32(),
      variance: try weights.tensor("running_var", shape: [channels]).float32(), epsilon: epsilon)
    weights.markAsUsed("num_batches_tracked")
    if !weights.isDryRun, let wrong = variance.elements.first(where: { !($0 + epsilon > 0) }) {
      throw weights.unsupported(
        "running_var", value: "a variance of \(wrong)", supported: "variances of 0 and more")
    }
  }
}

extension Weights {
  /// Whether layers are made without reading their weights.
  package var isDryRun: Bool { checkpoint.recorder != nil }

  /// Marks the tensor `name`, if there is one, as used without reading it.
  func markAsUsed(_ name: String) { _ = checkpoint.tensor(key(name)) }
}
