import Contrast
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import Foundation

/// A dual encoder of an image model and a text model that were not trained together, or not at all, each
/// under a new projection: a folder in the layout of transformers' `VisionTextDualEncoder`.
///
///     let pair = try TowerPair(
///       image: URL(filePath: "resnet-18"), text: URL(filePath: "bert-base-uncased"),
///       projectionWidth: 256, textPooling: .mean)
///     try pair.write(to: URL(filePath: "pair"), seed: 1)
///
/// It is trained from there as any other model, both towers, one, or the projections alone.
///
/// Weights that were never trained are drawn as transformers draws them: convolutions by He et al. 2015 with
/// the numbers of a kernel that one input reaches, matrices and tables of BERT with `initializer_range`. The
/// last norm of each block of a ResNet begins at 0, so that the block begins as its shortcut (Goyal et al.
/// 2017, section 5.1): the statistics of the norms stay as they are, 0 and 1.
///
/// Source: `modeling_vision_text_dual_encoder.py` of transformers; Zhai et al. 2022, "LiT".
public struct TowerPair: Sendable {
  private let image: TowerSource
  private let text: TowerSource
  private let pooling: TextPooling?
  private let projectionWidth: Int

  /// Opens the two models.
  ///
  /// - Parameters:
  ///   - image: the folder of an image model of transformers, or of a dual encoder whose image tower is one
  ///     (CLIP, SigLIP, Chinese-CLIP, AltCLIP, `VisionTextDualEncoder`); torchvision's file of a ResNet. Or a
  ///     configuration of such an image model, a JSON file, for one that was never trained.
  ///   - text: the folder of a text model of transformers or of sentence-transformers, or a configuration, a
  ///     JSON file, for one that was never trained. A configuration without `vocab_size` takes the tokenizer's.
  ///   - projectionWidth: the width of the joint space.
  ///   - textPooling: which states stand for a text; nil for what a folder of sentence-transformers says, else
  ///     the pooler's layer over the first, as transformers has it. Another pooling stands in `config.json` as
  ///     `text_pooling`, which transformers does not look at.
  ///   - tokenizer: the folder of the tokenizer, if it is not the text model's.
  ///   - imageSize: the side of the images, in pixels, where neither the configuration of a model that was never
  ///     trained nor a `preprocessor_config.json` beside it says one.
  /// - Throws: what opening the models throws; `UnsupportedConfiguration` for a model that the layout does not
  ///   have.
  public init(
    image: URL, text: URL, projectionWidth: Int, textPooling: TextPooling? = nil,
    tokenizer: URL? = nil, imageSize: Int = 224
  ) throws {
    self.image = try TowerSource.image(image, imageSize: imageSize)
    (self.text, pooling) = try TowerSource.text(text, pooling: textPooling, tokenizer: tokenizer)
    self.projectionWidth = projectionWidth
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - seed: equal seeds give equal weights.
  /// - Throws: `FileError`, `CheckpointError`, `ModelConversionError.destinationExists(path:)`.
  public func write(to destination: URL, seed: UInt64) throws {
    var tensors = image.tensors(seed: seed).merging(text.tensors(seed: seed)) { $1 }
    for (name, source) in [("visual_projection", image), ("text_projection", text)] {
      let key = "\(name).weight"
      tensors[key] = SeededWeights.tensor(
        key, shape: [projectionWidth, source.width],
        .normal(deviation: 1 / Float(source.width).squareRoot()), seed: seed)
    }
    tensors["logit_scale"] = Tensor([LogitScale.initialLogarithm], shape: [])
    let configuration = try configuration(destination)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: tensors, copies: image.copies + text.copies,
        texts: image.texts.merging(text.texts) { $1 }.merging(["config.json": configuration]) { $1 }
      ).write()
    }
  }

  /// `config.json`.
  private func configuration(_ destination: URL) throws -> String {
    var root: JSONObject = [
      "architectures": .array([.string("VisionTextDualEncoderModel")]),
      "model_type": .string("vision-text-dual-encoder"),
      "projection_dim": .number("\(projectionWidth)"),
      "logit_scale_init_value": .number("\(LogitScale.initialLogarithm)"),
      "torch_dtype": .string("float32"),
    ]
    if let pooling {
      guard let names = pooling.sentenceTransformersNames else {
        throw UnsupportedConfiguration(
          file: destination.path, key: "text_pooling", value: "\(pooling)",
          supported: "poolings of sentence-transformers")
      }
      let modes = names.map { JSONValue.string($0) }
      root.set(
        "text_pooling", .object(["pooling_mode": modes.count == 1 ? modes[0] : .array(modes)]))
    }
    root.set("vision_config", .object(image.configuration))
    root.set("text_config", .object(text.configuration))
    return JSONText.value(.object(root)) + "\n"
  }
}
