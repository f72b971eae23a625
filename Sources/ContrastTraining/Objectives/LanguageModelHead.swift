import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText

/// The output head of a language model that is being trained: its own matrix, or the token table where
/// they are tied.
public struct LanguageModelHead: Sendable {
  /// Its name; that of the token table where it is tied, so that the gradients of both uses add up.
  public let parameter: ParameterID
  /// `[vocabulary, width]`, as stored.
  public let weight: Tensor
  /// The bound of the logits (Gemma 2); nil for none.
  public let softCap: Float?

  /// Of the products.
  private let precision: Precision
  /// Packed once, where it does not change.
  private let frozen: OutputHead?

  /// - Parameters:
  ///   - weights: of the file that the model was made from.
  ///   - model: for whose states.
  ///   - isTied: whether the token table is the head; nil if it is where the file has no other.
  ///   - softCap: the bound of the logits; nil for none.
  ///   - isTrained: whether a trainer will have values for it; nothing is packed beforehand then.
  ///   - threads: share the packing.
  /// - Throws: `CheckpointError`.
  public init(
    _ weights: Weights, of model: CausalLanguageModel, isTied: Bool? = nil, softCap: Float? = nil,
    isTrained: Bool, threads: Int = 1
  ) throws {
    let configuration = model.configuration
    let name = configuration.names.head
    if isTied ?? !weights.has(name) {
      weight = model.tokenEmbedding
    } else {
      weight = try weights.table(name, shape: [configuration.vocabularySize, configuration.width])
    }
    parameter = weight.parameter!
    self.softCap = softCap
    precision = weights.precision.atLeast(.bfloat16)
    frozen =
      isTrained ? nil : OutputHead(weight.widened(), precision: precision, threads: threads)
  }

  /// The head of an opened folder. `tie_word_embeddings` of its `config.json` says whether it is tied;
  /// where it says nothing, it is if the file has no `lm_head.weight`.
  ///
  /// - Parameters:
  ///   - folder: where the model comes from.
  ///   - model: made from it.
  ///   - isTrained: whether a trainer will have values for it.
  ///   - threads: share the packing.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`.
  public init(
    _ folder: LanguageModelFolder, of model: CausalLanguageModel, isTrained: Bool, threads: Int = 1
  ) throws {
    let config = try JSONNode(contentsOf: folder.directory.appending(path: "config.json").path)
    try self.init(
      folder.checkpoint.weights, of: model, isTied: folder.isHeadTied,
      softCap: try config["final_logit_softcapping"].map { Float(try $0.double()) },
      isTrained: isTrained, threads: threads)
  }

  /// The head as it is in a pass.
  func packed(_ run: Run) -> OutputHead {
    if let value = run.overlay?.values[parameter] {
      return OutputHead(value, precision: precision, run: run)
    }
    return frozen ?? OutputHead(weight.widened(), precision: precision, run: run)
  }
}
