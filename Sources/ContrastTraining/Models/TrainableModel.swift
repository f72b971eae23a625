import ContrastTensor
import Foundation

/// A dual encoder opened to be trained: its towers, its parameters by name, and the way back into a folder.
///
///     let model = try TrainableModel(ModelFolder(URL(filePath: "my-model")))
///     let trainer = Trainer(model.parameters { $0.hasPrefix("vision_model.") }, …)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "trained"))
public struct TrainableModel: Sendable {
  public let folder: ModelFolder
  public let imageEncoder: ImageEncoder
  /// Takes features of a language model into the joint space, in models of LLM2CLIP's kind.
  public let textAdaptor: TextAdaptor?
  private let texts: TextEncoderSource

  /// - Parameter folder: opened without other preprocessing and another image size than its files say.
  /// - Throws: as opening a `DualEncoder`.
  public init(_ folder: ModelFolder) throws {
    self.folder = folder
    let parts = try folder.load()
    imageEncoder = parts.imageEncoder
    textAdaptor = parts.textAdaptor
    texts = parts.text
  }

  /// The text tower, or the language model under the adaptor; loaded by the first call.
  ///
  /// - Throws: `ModelFolderError` if the model has none; `CheckpointError`, `AdapterError`,
  ///   `LanguageModelError`.
  public func textEncoder() throws -> any TextEncoder { try texts() }

  /// The names of all tensors of the towers.
  public var names: [String] { folder.checkpoint.names }

  /// The stored values of some parameters, as a trainer wants them.
  ///
  /// - Parameter isTrained: says by their names which.
  public func parameters(where isTrained: (String) -> Bool) -> Parameters {
    var parameters: Parameters = [:]
    for name in names where isTrained(name) {
      guard let tensor = folder.checkpoint.stored(name), tensor.isFloatingPoint else { continue }
      parameters[ParameterID(name)] = tensor.widened()
    }
    return parameters
  }

  /// The objective of pairs of images and texts that this model can be trained with.
  ///
  /// - Parameters:
  ///   - loss: of the pairs.
  ///   - pairsPerPass: the most pairs that are embedded with a tape at once; nil for all.
  /// - Throws: as ``textEncoder()``.
  public func objective(
    loss: PairLoss = PairLoss(), pairsPerPass: Int? = nil
  ) throws -> ContrastiveObjective {
    func scalar(_ name: String, _ value: Float) -> Float {
      folder.checkpoint.stored(name)?.widened().elements.first ?? value
    }
    return ContrastiveObjective(
      imageEncoder: imageEncoder,
      textSide: try textAdaptor.map { .adaptor($0) } ?? .encoder(textEncoder()), loss: loss,
      frozenScale: (
        scalar("logit_scale", LogitScale.initialLogarithm), scalar("logit_bias", 0)
      ), pairsPerPass: pairsPerPass)
  }

  /// Writes the model with other values for some parameters, in the layout that it was opened in.
  ///
  /// - Parameters:
  ///   - parameters: in the place of the stored ones.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices.
  /// - Throws: as `ModelConversion.write(to:progress:)`.
  public func write(
    _ parameters: Parameters, to destination: URL,
    precision: ModelConversion.Precision = .float32
  ) throws {
    let tensors = Dictionary(
      uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value) })
    try ModelConversion(folder.replacing(tensors), precision: precision).write(to: destination)
  }
}
