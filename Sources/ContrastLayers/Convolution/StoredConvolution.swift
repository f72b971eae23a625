import ContrastTensor

/// A convolution that a model multiplies with, as its checkpoint has it.
struct StoredConvolution: Sendable {
  /// Of the view that the names are below.
  let prefix: String
  let configuration: Convolution.Configuration
  let names: Convolution.Names
  /// How the model wants its folded weights kept.
  let precision: Precision

  /// Reads the parts.
  ///
  /// - Throws: ``CheckpointError``, ``UnsupportedConfiguration``.
  func parts(_ weights: Weights) throws -> ConvolutionKernel.Stored {
    let (outputs, window) = (configuration.outputs, configuration.window)
    let layer = weights[names.convolution]
    return ConvolutionKernel.Stored(
      weight: try layer.table(
        "weight", shape: [outputs, configuration.inputs, window.size, window.size]),
      bias: configuration.bias ? try layer.parameter("bias", shape: [outputs]) : nil,
      norm: try configuration.normEpsilon.map {
        try BatchNorm(weights[names.norm], channels: outputs, epsilon: $0)
      })
  }

  /// What is packed of it, in the order of ``ConvolutionKernel/Factors/matrices``.
  var matrices: [PackedMatrix] {
    let shape = ConvolutionKernel.Factors.shape(
      configuration.window, inputs: configuration.inputs, outputs: configuration.outputs,
      precision: precision)
    let path = [prefix, names.convolution, "weight"].filter { !$0.isEmpty }.joined(separator: ".")
    // A batch norm of its own makes other numbers of the same weight.
    let norm = names.norm.isEmpty ? "" : " \(names.norm)"
    return (0..<shape.count).map { number in
      PackedMatrix(
        name: "\(path)\(norm) folded \(number) of \(shape.count) \(precision.rawValue)",
        outputs: configuration.outputs, inputs: shape.inputs, precision: precision)
    }
  }

  /// What is packed of it, as the checkpoint's numbers make it.
  ///
  /// - Throws: as ``parts(_:)``.
  func factors(of checkpoint: Checkpoint) throws -> [Tensor] {
    ConvolutionKernel.Factors(
      of: try parts(checkpoint.weights[prefix]), window: configuration.window,
      precision: precision, threads: checkpoint.threads
    ).matrices
  }
}

extension Weights {
  /// A convolution, packed, or over packed weights that lie beside the checkpoint.
  ///
  /// - Throws: ``CheckpointError``, ``UnsupportedConfiguration``, `FileError`.
  func kernel(_ convolution: StoredConvolution) throws -> ConvolutionKernel {
    let parts = try convolution.parts(self)
    let (window, precision) = (convolution.configuration.window, convolution.precision)
    if let recorder = checkpoint.recorder {
      recorder.note(convolution)
      return ConvolutionKernel(dryRun: parts, window: window, precision: precision)
    }
    // Adapters make other weights than the checkpoint's.
    let packed = adapters == nil ? checkpoint.packedWeights : nil
    let (matrices, threads) = (convolution.matrices, checkpoint.threads)
    return try ConvolutionKernel(
      parts, window: window, precision: precision, threads: threads
    ) { number, factor in
      try packed?.matrix(matrices[number], of: factor, threads: threads)
        ?? WeightMatrix(factor, precision: precision, threads: threads)
    }
  }
}
