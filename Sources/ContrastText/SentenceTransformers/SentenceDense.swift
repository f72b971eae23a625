import ContrastFiles
import ContrastLayers
import ContrastTensor

/// A linear layer behind the pooling of a sentence-transformers model: `f(W x + b)`, plus `x` or `R x` where
/// it has a residual.
///
/// Source: `Dense` of sentence-transformers.
package struct SentenceDense: Sendable {
  /// What the layer ends with.
  package enum Function: Sendable, Equatable {
    case activation(Activation)
    case tanh
  }

  package struct Configuration: Sendable, Equatable {
    package var inputs: Int
    package var outputs: Int
    package var hasBias: Bool
    package var function: Function
    package var hasResidual: Bool

    package init(
      inputs: Int, outputs: Int, hasBias: Bool, function: Function = .activation(.identity),
      hasResidual: Bool = false
    ) {
      self.inputs = inputs
      self.outputs = outputs
      self.hasBias = hasBias
      self.function = function
      self.hasResidual = hasResidual
    }
  }

  package let configuration: Configuration
  let linear: Linear
  /// Where the residual has another width.
  let residual: Linear?

  /// - Parameters:
  ///   - weights: the view of the layer.
  ///   - configuration: its shape.
  ///   - name: of its matrix and bias in the view.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ configuration: Configuration, name: String = "linear"
  ) throws {
    self.configuration = configuration
    let (inputs, outputs) = (configuration.inputs, configuration.outputs)
    // The layer sees one row a text, so int8 saves nothing, and its error is the result's.
    let precision = weights.precision.atLeast(.bfloat16)
    linear = try Linear(
      weights[name], inputs: inputs, outputs: outputs, bias: configuration.hasBias,
      precision: precision)
    residual =
      configuration.hasResidual && inputs != outputs
      ? try Linear(
        weights["residual"], inputs: inputs, outputs: outputs, bias: false, precision: precision)
      : nil
  }

  /// - Parameters:
  ///   - x: `[texts, inputs]`.
  ///   - run: the forward pass.
  /// - Returns: `[texts, outputs]`.
  package func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor {
    let y =
      switch configuration.function {
      case .activation(let activation): linear(x, run, activation: activation)
      case .tanh: run.softCapped(linear(x, run), by: 1)
      }
    return configuration.hasResidual ? run.sum(y, residual?(x, run) ?? x) : y
  }
}

extension SentenceDense.Configuration {
  /// Reads the `config.json` of the module. Without a key the function is tanh.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(_ node: JSONNode) throws {
    try node.refuse("module_input_name", unless: ["sentence_embedding"])
    try node.refuse("module_output_name", unless: ["sentence_embedding"])
    inputs = try node.size("in_features")
    outputs = try node.size("out_features")
    hasBias = try node.bool("bias", default: true)
    hasResidual = try node.bool("use_residual", default: false)
    function = .tanh
    guard let name = node["activation_function"] else { return }
    let path = try name.string()
    switch path.hasPrefix("torch.") ? path.split(separator: ".").last : nil {
    case "Identity": function = .activation(.identity)
    case "Tanh": function = .tanh
    case "ReLU": function = .activation(.relu)
    case "GELU": function = .activation(.gelu)
    case "SiLU": function = .activation(.silu)
    default:
      throw name.unsupported(supported: "Identity, Tanh, ReLU, GELU, SiLU of torch")
    }
  }

  /// What the layer computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("dense", version: 1)
    identity.field("inputs", inputs)
    identity.field("outputs", outputs)
    identity.field("bias", hasBias, default: true)
    switch function {
    case .tanh: identity.field("function", "tanh")
    case .activation(let activation): identity.field("function", activation.identityName)
    }
    identity.field("residual", hasResidual, default: false)
    return identity
  }
}
