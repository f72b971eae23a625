import Contrast
import ContrastAdapters
import ContrastTensor
import ContrastText
import ContrastVision
import Foundation

/// A dual encoder opened to be trained: its towers, its parameters by name, and the way back into a folder.
///
///     let model = try TrainableModel(ModelFolder(URL(filePath: "my-model")))
///     let trainer = Trainer(model.parameters { $0.hasPrefix("vision_model.") }, …)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "trained"))
public struct TrainableModel: Sendable {
  public let folder: ModelFolder
  /// The recipe of the image tower.
  public var preprocessing: ImagePreprocessing { imageEncoder.preprocessing }
  package let imageEncoder: ImageEncoder
  /// Takes features of a language model into the joint space, in models of LLM2CLIP's kind.
  package let textAdaptor: TextAdaptor?
  /// What is trained in the place of the image tower; nil where the tower itself is.
  package let imageAdapter: PEFTAdapter?
  private let texts: TextEncoderSource

  private static let adapterName = "image"

  /// - Parameters:
  ///   - folder: opened without other preprocessing and another image size than its files say.
  ///   - imageAdapter: to be trained in the place of the image tower, from
  ///     ``LoRAInitialization/adapter(forImageTowerOf:seed:)``.
  /// - Throws: as opening a `DualEncoder`; `AdapterError` where the adapter does not fit.
  public init(_ folder: ModelFolder, imageAdapter: PEFTAdapter? = nil) throws {
    self.folder = folder
    self.imageAdapter = imageAdapter
    let adapters = try imageAdapter.map {
      try AdapterSet([(Self.adapterName, $0, .unmerged)])
    }
    let parts = try folder.load(imageAdapters: adapters)
    try adapters?.requireAllUsed()
    imageEncoder = parts.imageEncoder
    textAdaptor = parts.textAdaptor
    texts = parts.text
  }

  /// The text tower, or the language model under the adaptor; loaded by the first call.
  ///
  /// - Throws: `ModelFolderError` if the model has none; `CheckpointError`, `AdapterError`,
  ///   `LanguageModelError`.
  package func textEncoder() throws -> any TextEncoder { try texts.wait() }

  /// The names of all tensors of the towers.
  package var names: [String] { folder.checkpoint.names }

  /// The adapters that a trainer has to run.
  public var adapters: [String: Float] { imageAdapter == nil ? [:] : [Self.adapterName: 1] }

  /// The stored values of some parameters, as a trainer wants them, and the factors of an adapter. The
  /// statistics of batch norms are constants and never among them.
  ///
  /// - Parameter isTrained: says by their names which. The image tower of a model with an adapter is not
  ///   trained, whatever it says.
  public func parameters(where isTrained: (String) -> Bool) -> Parameters {
    var parameters = imageAdapter?.parameters ?? [:]
    for name in names
    where isTrained(name) && folder.isTrainable(name)
      && (imageAdapter == nil || !folder.isOfImageTower(name))
    {
      guard let tensor = folder.checkpoint.stored(name), tensor.isFloatingPoint else { continue }
      parameters[ParameterID(name)] = tensor.float32()
    }
    return parameters
  }

  /// The objective of pairs of images and texts that this model can be trained with.
  ///
  /// - Parameters:
  ///   - loss: of the pairs.
  ///   - pairsPerPass: the most pairs that are embedded with a tape at once; nil for all.
  /// - Throws: as opening the text tower: `ModelFolderError`, `CheckpointError`, `AdapterError`, `LanguageModelError`.
  public func objective(
    loss: PairLoss = PairLoss(), pairsPerPass: Int? = nil
  ) throws -> ContrastiveObjective {
    func scalar(_ name: String, _ value: Float) -> Float {
      folder.checkpoint.stored(name)?.float32().elements.first ?? value
    }
    return ContrastiveObjective(
      imageEncoder: imageEncoder,
      textSide: try textAdaptor.map { .adaptor($0) } ?? .encoder(textEncoder()), loss: loss,
      frozenScale: (
        scalar("logit_scale", LogitScale.initialLogarithm), scalar("logit_bias", 0)
      ), pairsPerPass: pairsPerPass)
  }

  /// Writes the model with other values for some parameters, in the layout that it was opened in, and with
  /// the adapter merged into the image tower.
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
    var tensors = Dictionary(
      uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value) })
    if let adapter = try imageAdapter?.replacing(parameters) {
      for id in adapter.parameters.keys { tensors[id.name] = nil }
      let merged = try AdapterSet(merging: adapter)
      for module in adapter.modules.keys {
        tensors["\(module).weight"] = try merged.mergedWeight(
          of: module, in: folder.checkpoint.weights)
      }
    }
    try ModelConversion(folder.replacing(tensors), precision: precision).write(to: destination)
  }
}
