import ContrastFiles
import ContrastLayers
import Foundation

/// A published layout of model files: how it is recognised, and how it is read.
///
/// A new layout is one more entry of ``all``.
struct ModelLayout: Sendable {
  /// What the layouts of one source have in common, for messages: "CLIP of Hugging Face".
  let name: String
  /// Whether files are of this layout, by their names, by keys of the configuration, or by names of tensors.
  let recognizes: @Sendable (ModelEvidence) throws -> Bool
  let read: @Sendable (ModelEvidence) throws -> (ModelBlueprint, Checkpoint)

  /// The layouts in the order in which they are tried.
  static let all: [ModelLayout] = [
    .trainingRepositoryFile, .shapes, .openCLIP, .trainingRepository, .huggingFaceEVA,
    .huggingFace("clip", ModelBlueprint.clip), .huggingFace("siglip", ModelBlueprint.siglip),
    .huggingFace("metaclip_2", ModelBlueprint.metaCLIP2),
    .huggingFace("siglip2", ModelBlueprint.naFlex),
    .huggingFace("fgclip2", ModelBlueprint.fgCLIP2),
    .huggingFace("resnet", ModelBlueprint.resNet), .huggingFace("vit", ModelBlueprint.vit),
    .huggingFace("vision-text-dual-encoder", ModelBlueprint.visionTextDualEncoder),
    .huggingFace("chinese_clip", ModelBlueprint.chineseCLIP),
    .huggingFace("altclip", ModelBlueprint.altCLIP), .blip, .blip2, .lavis,
    .torchvision,
  ]

  /// The layout of the `config.json` of transformers with a type.
  static func huggingFace(
    _ type: String,
    _ read: @escaping @Sendable (JSONNode, ModelFiles) throws -> (ModelBlueprint, Checkpoint)
  ) -> ModelLayout {
    ModelLayout(
      name: "\(type) of Hugging Face",
      recognizes: { try $0.config?["model_type"]?.string() == type },
      read: { try read($0.config!, $0.files) })
  }
}

/// What is known of files before their layout is.
package struct ModelEvidence: Sendable {
  package let files: ModelFiles
  /// `config.json`, if there is one.
  package let config: JSONNode?
  /// The file with the weights, if it was named, or if a folder has no configuration and one such file.
  package let named: Checkpoint?

  /// - Throws: `FileError`, ``ModelFolderError/severalWeights(directory:files:)``.
  package init(_ files: ModelFiles) throws {
    var files = files
    config =
      files.has("config.json") ? try JSONNode(contentsOf: files.path("config.json")) : nil
    if config == nil, files.weights == nil, !files.has("open_clip_config.json"),
      let file = try files.onlyFile([".pt", ".pth"])
    {
      files = ModelFiles(directory: files.directory, weights: file, options: files.options)
    }
    self.files = files
    named = files.weights == nil ? nil : try files.checkpoint([])
  }

  var hasOpenCLIPConfiguration: Bool { files.has("open_clip_config.json") }

  /// Whether the named file has the names of OpenAI's or LLM2CLIP's repository, which tell more of it than
  /// what else may stand beside it.
  var isNamedAfterRepository: Bool {
    ["cls_token", "class_embedding", "layer1.0.conv1.weight"].contains {
      named?.weights.has("visual.\($0)") == true
    }
  }

  /// Whether the files are of a layout that opens as a dual encoder.
  package func isDualEncoder() throws -> Bool {
    try ModelLayout.all.contains { try $0.recognizes(self) }
  }

  /// Whether the weights that open_clip's configuration would describe are there: folders on the Hub may
  /// hold those of transformers too.
  var hasOpenCLIPWeights: Bool {
    if let named { return !named.names.contains { $0.hasPrefix("vision_model.") } }
    return ModelBlueprint.openCLIPWeights.contains(where: files.has)
  }

  /// The error for files of no layout.
  package func unknown() -> ModelFolderError {
    let directory = files.directory.path
    if let type = try? config?.string("model_type"), let config {
      return .unsupportedFamily(file: config.file, family: type)
    }
    if let weights = files.weights, config == nil {
      return .missingFile(
        directory: directory, name: "config.json",
        purpose: "what the model in \(weights.lastPathComponent) is")
    }
    return .unknownFormat(
      directory: directory, lookedFor: ["config.json", "open_clip_config.json", "one *.pt"])
  }
}

extension ModelBlueprint {
  /// Finds out what the files are, and what they say.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  static func read(_ files: ModelFiles) throws -> (ModelBlueprint, Checkpoint) {
    let evidence = try ModelEvidence(files)
    for layout in ModelLayout.all where try layout.recognizes(evidence) {
      return try layout.read(evidence)
    }
    // A configuration without a type is not one of transformers.
    if let config = evidence.config { _ = try config.string("model_type") }
    throw evidence.unknown()
  }
}

// MARK: - Layouts without a type

extension ModelLayout {
  /// A named file in the names of LLM2CLIP's repository beside its configuration.
  static let trainingRepositoryFile = ModelLayout(
    name: "a file of LLM2CLIP's repository",
    recognizes: { $0.isNamedAfterRepository && $0.config?["vision_cfg"] != nil },
    read: { evidence in
      let checkpoint = evidence.named!
      return (
        try ModelBlueprint.trainingRepository(evidence.config!, checkpoint, evidence.files),
        checkpoint
      )
    })

  /// A named file that its shapes describe: OpenAI's, and the EVA02 files of LLM2CLIP.
  static let shapes = ModelLayout(
    name: "a file of OpenAI's or LLM2CLIP's repository",
    recognizes: { $0.isNamedAfterRepository && !$0.hasOpenCLIPConfiguration },
    read: { evidence in
      let checkpoint = evidence.named!
      return (try ModelBlueprint.fromShapes(checkpoint, evidence.files), checkpoint)
    })

  /// A named file of torchvision's, which its shapes describe.
  static let torchvision = ModelLayout(
    name: "a ResNet of torchvision",
    recognizes: { evidence in
      evidence.config == nil
        && ["conv1.weight", "bn1.running_mean", "layer1.0.conv1.weight"].allSatisfy {
          evidence.named?.weights.has($0) == true
        }
    },
    read: { evidence in
      let checkpoint = evidence.named!
      return (try ModelBlueprint.torchvision(checkpoint, evidence.files), checkpoint)
    })

  /// `open_clip_config.json` with its weights.
  static let openCLIP = ModelLayout(
    name: "open_clip",
    recognizes: {
      $0.hasOpenCLIPConfiguration && ($0.hasOpenCLIPWeights || $0.config == nil)
    },
    read: { try ModelBlueprint.openCLIP($0.files) })

  /// A folder with the configuration of LLM2CLIP's or EVA-CLIP's repository.
  static let trainingRepository = ModelLayout(
    name: "LLM2CLIP's repository",
    recognizes: { $0.config?["model_type"] == nil && $0.config?["vision_cfg"] != nil },
    read: { evidence in
      let checkpoint = try evidence.files.checkpointOfTrainingRepository()
      return (
        try ModelBlueprint.trainingRepository(evidence.config!, checkpoint, evidence.files),
        checkpoint
      )
    })

  /// The class that the LLM2CLIP-EVA02 repositories bring along, whatever type it calls itself.
  static let huggingFaceEVA = ModelLayout(
    name: "EVA02-CLIP of Hugging Face",
    recognizes: { evidence in
      guard evidence.config?["model_type"] != nil else { return false }
      let vision = evidence.config?["vision_config"]
      return ["use_rope", "use_sub_ln", "use_swiglu_mlp"].contains { vision?[$0] != nil }
    },
    read: { try ModelBlueprint.evaCLIP($0.config!, $0.files) })

  /// BLIP of transformers or in Salesforce's own files.
  static let blip = ModelLayout(
    name: "BLIP", recognizes: BLIPFiles.recognizes, read: ModelBlueprint.blip)
}
