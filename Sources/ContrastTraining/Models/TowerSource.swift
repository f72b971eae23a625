import Contrast
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// One side of a ``TowerPair``: its section of `config.json`, its tensors, and the files that stand beside them.
struct TowerSource: Sendable {
  /// A tensor of the new model.
  private struct Part {
    let key: String
    let shape: [Int]
    /// What it begins with, if it was trained.
    let stored: Tensor?
  }

  private(set) var configuration: JSONObject
  private var parts: [Part] = []
  /// Of the features that the projection takes.
  private(set) var width = 0
  private(set) var copies: [URL] = []
  private(set) var texts: [String: String] = [:]

  private init(_ config: JSONNode) throws {
    guard case .object(let object) = config.value else { throw config.failure("must be an object") }
    configuration = object
  }

  /// The tensors of the side, those that were never trained drawn from the seed.
  func tensors(seed: UInt64) -> [String: Tensor] {
    Dictionary(
      uniqueKeysWithValues: parts.map { part in
        let (key, shape) = (part.key, part.shape)
        let drawn = {
          SeededWeights.tensor(key, shape: shape, initialValues(key, shape), seed: seed)
        }
        return (key, part.stored ?? drawn())
      })
  }

  /// What a tensor begins with that was never trained.
  private func initialValues(_ key: String, _ shape: [Int]) -> InitialValues {
    if key.hasSuffix(".running_var") { return .constant(1) }
    if key.hasSuffix(".normalization.weight") {
      var isBasic = false
      if case .string("basic")? = configuration["layer_type"] { isBasic = true }
      return .constant(key.contains(isBasic ? ".layer.1." : ".layer.2.") ? 0 : 1)
    }
    if key.hasSuffix(".convolution.weight") {
      return .normal(deviation: (2 / Float(shape[0] * shape[2] * shape[3])).squareRoot())
    }
    if shape.count < 2, !key.hasSuffix("class_embedding") {
      return .constant(key.hasSuffix(".weight") ? 1 : 0)
    }
    var deviation: Float = 0.02
    if case .number(let text)? = configuration["initializer_range"] {
      deviation = Float(text) ?? deviation
    }
    return .normal(deviation: deviation)
  }
}

// MARK: - Images

extension TowerSource {
  /// - Parameters:
  ///   - location: a folder or file of ``TowerPair/init(image:text:projectionWidth:textPooling:tokenizer:imageSize:)``.
  ///   - imageSize: where nothing says one.
  static func image(_ location: URL, imageSize: Int) throws -> TowerSource {
    if location.pathExtension == "json" {
      return try newImageModel(location, imageSize: imageSize)
    }
    let folder = try ModelFolder(location)
    let section = try visionSection(of: folder.configuration)
    var result = try TowerSource(section)
    let target = try result.imageTensors(section, imageSize: folder.imageTower.imageSize)
    // Both are asked for in the order of the layers.
    let source = try SeededWeights.shapes {
      _ = try folder.imageComponent.tower($0, imageSize: nil)
    }.filter { folder.isOfImageTower($0.key) }
    let isSame =
      source.count <= target.count && zip(source, target).allSatisfy { $0.shape == $1.shape }
    // Layouts of an image model alone leave the layer of its pooler out; a file without one gets a new one.
    guard isSame, target.dropFirst(source.count).allSatisfy({ $0.key.contains(".pooler.") }) else {
      throw UnsupportedConfiguration(
        file: folder.directory.path, key: "image tower", value: folder.layout,
        supported: "image models of transformers with their own names")
    }
    result.parts = try target.enumerated().map { index, part in
      var name: String? = index < source.count ? source[index].key : nil
      if name == nil {
        let pooler = part.key.replacing("vision_model.", with: "")
        name = [pooler, "vit." + pooler].first { folder.checkpoint.shape(of: $0) != nil }
      }
      return Part(
        key: part.key, shape: part.shape,
        stored: try name.map {
          try folder.checkpoint.weights.tensor($0, shape: part.shape).float32()
        })
    }
    result.addPreprocessing(
      in: folder.directory, size: 224, isTorchvision: folder.layout == "torchvision")
    return result
  }

  private static func newImageModel(_ file: URL, imageSize: Int) throws -> TowerSource {
    let config = try JSONNode(contentsOf: file.path)
    _ = try config.string("model_type")
    var result = try TowerSource(config)
    let size = try config.size("image_size", default: imageSize)
    result.parts = try result.imageTensors(config, imageSize: size).map {
      Part(key: $0.key, shape: $0.shape, stored: nil)
    }
    result.addPreprocessing(
      in: file.deletingLastPathComponent(), size: size, isTorchvision: false)
    return result
  }

  /// The tensors of an image model in the new folder, in the order of its layers.
  private mutating func imageTensors(
    _ section: JSONNode, imageSize: Int
  ) throws -> [(key: String, shape: [Int])] {
    let model = try HuggingFaceImageModel(section, imageSize: imageSize)
    width = model.tower.shape.projectionWidth
    // transformers asks every image model for it.
    if configuration["hidden_size"] == nil { configuration.set("hidden_size", .number("\(width)")) }
    return try SeededWeights.shapes { weights in
      _ = try model.projected(into: 1, in: weights).tower(weights, imageSize: nil)
    }.filter { $0.key != "visual_projection.weight" }
  }

  /// The configuration of the image model in the one of a whole.
  private static func visionSection(of config: JSONNode) throws -> JSONNode {
    let type = try config.string("model_type")
    let names = [
      "clip": "clip_vision_model", "chinese_clip": "clip_vision_model",
      "altclip": "clip_vision_model", "siglip": "siglip_vision_model",
    ]
    if type == "vision-text-dual-encoder" { return try config.object("vision_config") }
    guard let name = names[type] else { return config }
    let section = try config.section(
      config["vision_config_dict"] == nil ? "vision_config" : "vision_config_dict")
    return section.replacing("model_type", by: .string(name))
  }

  /// Takes the recipe that stands beside the model, or writes one.
  private mutating func addPreprocessing(in folder: URL, size: Int, isTorchvision: Bool) {
    let file = folder.appending(path: Self.preprocessing)
    if FileBytes.exists(file.path) {
      copies.append(file)
      return
    }
    let (mean, deviation) = ("[0.485, 0.456, 0.406]", "[0.229, 0.224, 0.225]")
    // torchvision's for its first weights of all ResNets; else the whole picture.
    let recipe =
      isTorchvision
      ? #""image_processor_type": "ConvNextImageProcessor", "size": {"shortest_edge": 224}, "#
        + #""crop_pct": 0.875, "resample": 2"#
      : #""image_processor_type": "ViTImageProcessor", "resample": 3, "#
        + #""size": {"height": \#(size), "width": \#(size)}"#
    texts[Self.preprocessing] =
      "{\(recipe), \"do_resize\": true, \"do_rescale\": true, \"do_normalize\": true, "
      + "\"image_mean\": \(mean), \"image_std\": \(deviation)}\n"
  }

  private static let preprocessing = "preprocessor_config.json"
}

// MARK: - Texts

extension TowerSource {
  /// - Parameters:
  ///   - location: a folder or file of ``TowerPair/init(image:text:projectionWidth:textPooling:tokenizer:imageSize:)``.
  ///   - pooling: of the states; nil for that of the folder.
  ///   - tokenizer: the folder of the tokenizer, if it is not the model's.
  /// - Returns: also the pooling; nil for the pooler's layer.
  static func text(
    _ location: URL, pooling: TextPooling?, tokenizer: URL?
  ) throws -> (TowerSource, TextPooling?) {
    if location.pathExtension == "json" {
      let folder = tokenizer ?? location.deletingLastPathComponent()
      var config = try JSONNode(contentsOf: location.path)
      if config["vocab_size"] == nil {
        let count = try Tokenizer(directory: folder).idLimit
        config = config.replacing("vocab_size", by: .number("\(count)"))
      }
      return (
        try TowerSource(text: config, nil, pooling: pooling, tokenizer: folder), pooling
      )
    }
    var (folder, pooling) = (location, pooling)
    if FileBytes.exists(location.appending(path: SentenceModules.fileName).path) {
      let modules = try SentenceModules(directory: location)
      folder = modules.transformerFolder
      pooling = pooling ?? modules.pooling
      for step in modules.steps where step != .normalize {
        throw UnsupportedConfiguration(
          file: location.appending(path: SentenceModules.fileName).path, key: "type",
          value: "Dense or LayerNorm", supported: "Transformer, Pooling, Normalize")
      }
    }
    let source = try TowerSource(
      text: JSONNode(contentsOf: folder.appending(path: "config.json").path),
      Checkpoint(directory: folder), pooling: pooling, tokenizer: tokenizer ?? folder)
    return (source, pooling)
  }

  private init(
    text config: JSONNode, _ checkpoint: Checkpoint?, pooling: TextPooling?, tokenizer: URL
  ) throws {
    try self.init(config)
    let transformer = try TextTransformerConfiguration(huggingFace: config)
    width = pooling?.outputs(transformer.width) ?? transformer.width
    var wanted = try SeededWeights.shapes { _ = try transformer.transformer($0) }
    let trained = Set(wanted.map(\.key))
    if pooling == nil {
      guard let pooler = transformer.pooler else {
        throw config["model_type"]!.unsupported(
          supported: "text models with a pooler, or with a pooling that is asked for")
      }
      wanted += [("\(pooler).weight", [width, width]), ("\(pooler).bias", [width])]
    }
    var used: Set<String> = []
    parts = try wanted.map { key, shape in
      let stored = checkpoint.flatMap { Self.name(of: key, in: $0, below: transformer.prefix) }
      if let checkpoint, stored == nil, trained.contains(key) {
        throw CheckpointError.missingTensor(file: checkpoint.path, key: key, shape: shape)
      }
      if let stored { used.insert(stored) }
      return Part(
        key: "text_model.\(key)", shape: shape,
        stored: try stored.map { try checkpoint!.weights.tensor($0, shape: shape).float32() })
    }
    if let checkpoint {
      let unused = checkpoint.names.filter { !used.contains($0) && !transformer.isIgnored($0) }
      guard unused.isEmpty else {
        throw CheckpointError.unusedTensors(file: checkpoint.path, keys: unused)
      }
    }
    let files = try TokenizerFiles(in: tokenizer, maximumLength: transformer.maximumTokens)
    copies = files.copies
    texts = files.texts
  }

  /// What a file calls a tensor: below the prefix of files with heads or not, in norms as TensorFlow did or not.
  private static func name(of key: String, in checkpoint: Checkpoint, below prefix: String)
    -> String?
  {
    let older = key.replacing("LayerNorm.weight", with: "LayerNorm.gamma")
      .replacing("LayerNorm.bias", with: "LayerNorm.beta")
    return [key, "\(prefix).\(key)", older, "\(prefix).\(older)"].first {
      checkpoint.shape(of: $0) != nil
    }
  }
}
