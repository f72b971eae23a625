import Contrast
import ContrastLayers
import ContrastRuntime
import Foundation

/// A family of models that do more with an image than embed it: how its files are recognised and opened.
///
/// A new family is one more entry of ``all``.
struct ImageTextFamily: Sendable {
  let recognizes: @Sendable (ModelEvidence) throws -> Bool
  let open: @Sendable (ModelEvidence) throws -> any ImageTextFolder

  /// The families in the order in which they are tried.
  static let all: [ImageTextFamily] = [
    ImageTextFamily(recognizes: BLIPFiles.recognizes, open: { try BLIPFiles($0) }),
    ImageTextFamily(recognizes: BLIP2Files.recognizes, open: { try BLIP2Files($0) }),
    ImageTextFamily(
      recognizes: BLIP2Files.recognizesLAVIS, open: { try BLIP2Files(lavis: $0) }),
    ImageTextFamily(recognizes: LLaVAFiles.recognizes, open: { try LLaVAFiles($0) }),
    ImageTextFamily(
      recognizes: LLaVAFiles.isOriginal, open: { try LLaVAFiles(original: $0) }),
    ImageTextFamily(recognizes: VisualGLMFiles.recognizes, open: { try VisualGLMFiles($0) }),
    ImageTextFamily(recognizes: BridgeFiles.recognizes, open: { try BridgeFiles($0) }),
  ]

  /// Opens a folder or file.
  ///
  /// - Parameters:
  ///   - location: a folder, or the file with the weights where a folder has several.
  ///   - options: of opening and loading.
  ///   - wanted: what it is opened as, for messages.
  /// - Throws: `ModelFolderError`, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  static func open(
    _ location: URL, options: DualEncoder.Options, as wanted: ModelPart
  ) throws -> any ImageTextFolder {
    let evidence = try ModelEvidence(ModelFiles(location, options: options))
    for family in all where try family.recognizes(evidence) { return try family.open(evidence) }
    guard try evidence.isDualEncoder() else { throw evidence.unknown() }
    throw ModelFolderError.missingPart(
      directory: evidence.files.directory.path, wanted: wanted.rawValue,
      holds: [ModelPart.dualEncoder.rawValue])
  }
}

/// An opened folder, of which a model is made as it is asked for. What the files do not hold is refused:
/// `ModelFolderError.missingPart`.
protocol ImageTextFolder: Sendable {
  /// For what a folder cannot be opened as.
  func missing(_ part: ModelPart) -> ModelFolderError

  var checkpoint: Checkpoint { get }

  /// What opening as a language model that sees would meet, without reading its weights.
  ///
  /// - Throws: `ModelFolderError`, `CheckpointError` for what makes it end early.
  func validateVisualModel() throws -> CheckpointValidation

  /// Reads and packs the weights of a model that tells whether image and text match.
  ///
  /// - Parameter cancellation: stops the reading between two matrices.
  /// - Throws: `ModelFolderError`, `CheckpointError`, `TokenizerError`, `FileError`, `ImageError`.
  func matchingModel(_ cancellation: Cancellation?) throws -> any MatchingModel

  /// The same of one that describes images.
  func captioningModel(_ cancellation: Cancellation?) throws -> any ImageWritingModel

  /// The same of one that answers questions about images.
  func answeringModel(_ cancellation: Cancellation?) throws -> any AnsweringModel

  /// The same of a language model that sees.
  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel
}

extension ImageTextFolder {
  func matchingModel(_ cancellation: Cancellation?) throws -> any MatchingModel {
    throw missing(.matcher)
  }

  func captioningModel(_ cancellation: Cancellation?) throws -> any ImageWritingModel {
    throw missing(.captioner)
  }

  func answeringModel(_ cancellation: Cancellation?) throws -> any AnsweringModel {
    throw missing(.answerer)
  }

  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel {
    throw missing(.chat)
  }

  func validateVisualModel() throws -> CheckpointValidation { throw missing(.chat) }
}
