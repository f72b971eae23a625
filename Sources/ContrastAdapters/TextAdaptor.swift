import ContrastLayers
import ContrastTensor

/// The head of LLM2CLIP's text tower: from the pooled output of a language model into the joint space.
///
/// The input is divided by its norm; then blocks `x + W₂ gelu(W₁ norm(x))`, a norm, and a linear
/// layer with a bias. The result is not normalised. As a normalised input of width `E` has a variance
/// of `1/E`, the epsilon of the norms (1e-5) counts: about 4 % at a width of 4096.
///
/// The number of blocks and all widths are those of the file.
///
/// Source: microsoft/LLM2CLIP, `eva_clip/model.py` (`TextProj`, `LinearBlock`).
public struct TextAdaptor: Sendable {
  /// Where a file keeps the adaptor.
  package struct Names: Sendable, Equatable {
    /// The prefix above `0.ln.weight`.
    package let prefix: String
    /// Whether the published code normalises the input of this variant.
    package let normalizesInput: Bool

    package init(prefix: String, normalizesInput: Bool = true) {
      self.prefix = prefix
      self.normalizesInput = normalizesInput
    }

    /// `LLM2CLIPModel` on Hugging Face.
    package static let huggingFace = Names(prefix: "text_adapter.text_adaptor")
    /// The training repository's checkpoints.
    package static let repository = Names(prefix: "text.text_adaptor")
    /// The training repository's models that hold the language model too (the SigLIP2 recipe): the
    /// only ones that do not normalise.
    package static let languageModelInside = Names(
      prefix: "text.text_proj.text_adaptor", normalizesInput: false)

    /// The variant that `weights` holds, if any.
    package static func find(in weights: Weights) -> Names? {
      [huggingFace, repository, languageModelInside].first { names in
        let view = weights[names.prefix]
        return view.has("0.ln.weight") || view.has("0.weight")
      }
    }
  }

  private struct Block: Sendable {
    let norm: Norm
    /// `[hidden, width]`.
    let up: Linear
    /// `[width, hidden]`.
    let down: Linear

    func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor {
      down(up(x, run, norm: norm, activation: .gelu), run, residual: x)
    }
  }

  /// The width of the language model.
  package let inputs: Int
  /// The width of the joint space.
  package let outputs: Int
  package let normalizesInput: Bool
  private let blocks: [Block]
  private let norm: Norm
  private let head: Linear

  /// - Parameters:
  ///   - weights: the view of the whole model.
  ///   - names: where the adaptor stands in it.
  ///   - normalizesInput: instead of what is usual for `names`; the model's configuration may say.
  ///   - epsilon: of the norms.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, names: Names, normalizesInput: Bool? = nil, epsilon: Float = 1e-5
  ) throws {
    let weights = weights[names.prefix]
    let count = (0...).first { !weights.has("\($0).ln.weight") }!
    let head = weights[String(count + 1)]
    let shape = try head.shape("weight", rank: 2)
    let (outputs, width) = (shape[0], shape[1])
    // One row a text goes through: int8 saves no time, and its error is the result's.
    let precision = weights.precision.atLeast(.bfloat16)
    blocks = try (0..<count).map { index in
      let block = weights[String(index)]
      let hidden = try block.shape("fn.0.weight", rank: 2)[0]
      return Block(
        norm: try Norm(block["ln"], width: width, epsilon: epsilon),
        up: try Linear(block["fn.0"], inputs: width, outputs: hidden, precision: precision),
        down: try Linear(block["fn.3"], inputs: hidden, outputs: width, precision: precision))
    }
    norm = try Norm(weights[String(count)], width: width, epsilon: epsilon)
    self.head = try Linear(head, inputs: width, outputs: outputs, precision: precision)
    self.inputs = width
    self.outputs = outputs
    self.normalizesInput = normalizesInput ?? names.normalizesInput
  }

  /// The adaptor of a model in Hugging Face's names.
  ///
  /// - Parameter weights: the view of the whole model.
  /// - Throws: `CheckpointError`.
  public init(_ weights: Weights) throws { try self.init(weights, names: .huggingFace) }

  /// - Parameters:
  ///   - x: the pooled output of the language model, `[rows, inputs]`.
  ///   - run: the forward pass.
  /// - Returns: `[rows, outputs]`, not normalised.
  public func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor {
    run.scoped("adaptor") {
      var x = normalizesInput ? run.l2Normalized(x) : x
      for (index, block) in blocks.enumerated() {
        x = block(x, run)
        run.watch("block\(index)", x)
      }
      return head(x, run, norm: norm)
    }
  }
}
