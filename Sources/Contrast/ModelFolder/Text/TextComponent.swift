import ContrastAdapters
import ContrastFiles
import ContrastLayers
import ContrastText
import ContrastTokenizers
import Foundation

/// Where the vectors of texts come from in a model folder, before weights are read: what the tensors of the
/// text side are called, what stands beside them, and how an encoder is made of both.
///
/// Each kind has a conforming value, which the readers of layouts make; everything else that works with
/// model folders knows this protocol only. `ImageTowerComponent` is its sibling.
protocol TextComponent: Sendable {
  /// The shape of the tower in the file of the model; nil where there is none.
  var shape: TextTowerShape? { get }

  /// Whether texts come from a language model that stands beside the towers.
  var needsLanguageModel: Bool { get }

  /// Whether a tensor is of the tower; its projection into the joint space is not counted.
  func owns(_ key: String) -> Bool

  /// Whether a tensor may stand in the file unused, such as a head of another training.
  func ignores(_ key: String) -> Bool

  /// Opens what stands beside the weights.
  ///
  /// - Parameters:
  ///   - files: of the model.
  ///   - languageModel: that reads the texts, if one was named.
  /// - Throws: ``ModelFolderError`` where one was named that is not needed, `TokenizerError`, what opening a
  ///   language model throws.
  func open(_ files: ModelFiles, languageModel: LanguageModelSource?) throws -> TextFiles

  /// Adds what decides over the vectors of texts to the identity of a model. Names and defaults are in
  /// `Documentation/Identity.md`.
  func describe(_ files: TextFiles, in identity: inout Identity)

  /// Makes the head that takes states of a language model into the joint space, if there is one.
  ///
  /// - Throws: `CheckpointError`.
  func adaptor(_ weights: Weights) throws -> TextAdaptor?

  /// Asks for the tensors of a tower that is in the file of the model, if there is one: a dry run.
  ///
  /// - Throws: `CheckpointError`.
  func validate(_ weights: Weights) throws

  /// The encoder of texts, to be loaded when the first text arrives.
  ///
  /// - Parameters:
  ///   - folder: of the model.
  ///   - adaptor: from ``adaptor(_:)``.
  /// - Throws: ``ModelFolderError``, `CheckpointError`.
  func source(in folder: ModelFolder, adaptor: TextAdaptor?) throws -> TextEncoderSource
}

/// What the text side of a model has beside its weights.
struct TextFiles: Sendable {
  var tokenizer: Tokenizer?
  var languageModel: LanguageModelFolder?
}

extension TextComponent {
  var shape: TextTowerShape? { nil }

  var needsLanguageModel: Bool { false }

  func owns(_ key: String) -> Bool { false }

  func ignores(_ key: String) -> Bool { false }

  func describe(_ files: TextFiles, in identity: inout Identity) {}

  func adaptor(_ weights: Weights) throws -> TextAdaptor? { nil }

  func validate(_ weights: Weights) throws {}
}

/// No text side: the model encodes images only.
struct NoTextTower: TextComponent {
  let reason: String

  func open(_ files: ModelFiles, languageModel: LanguageModelSource?) throws -> TextFiles {
    guard languageModel == nil else {
      throw ModelFolderError.noTextTower(directory: files.directory.path, reason: reason)
    }
    return TextFiles()
  }

  func source(in folder: ModelFolder, adaptor: TextAdaptor?) throws -> TextEncoderSource {
    TextEncoderSource { [directory = folder.directory, reason] _ in
      throw ModelFolderError.noTextTower(directory: directory.path, reason: reason)
    }
  }
}

/// A text tower in the file of the model, with a tokenizer beside it.
protocol TextTowerComponent: TextComponent {
  /// The shape of the tower.
  var towerShape: TextTowerShape { get }

  /// Makes the encoder.
  ///
  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - tokenizer: whose ids are in the table of the tower.
  /// - Throws: `CheckpointError`.
  func encoder(_ weights: Weights, _ tokenizer: Tokenizer) throws -> any TextEncoder

  /// Throws where the tower cannot take what the tokenizer gives; asked when a folder is opened, so that an
  /// encoder can be made of every open one.
  ///
  /// - Parameters:
  ///   - tokenizer: of the folder.
  ///   - directory: of the model.
  /// - Throws: ``ModelFolderError``.
  func check(_ tokenizer: Tokenizer, in directory: URL) throws
}

extension TextTowerComponent {
  var shape: TextTowerShape? { towerShape }

  func check(_ tokenizer: Tokenizer, in directory: URL) throws {}

  func open(_ files: ModelFiles, languageModel: LanguageModelSource?) throws -> TextFiles {
    guard languageModel == nil else {
      throw ModelFolderError.languageModelNotNeeded(directory: files.directory.path)
    }
    let directory = files.options.tokenizer ?? files.directory
    let tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= towerShape.vocabularySize else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: towerShape.vocabularySize)
    }
    let added = tokenizer.addedTokenCount
    guard added >= 1, added <= towerShape.contextLength else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: added, contextLength: towerShape.contextLength)
    }
    try check(tokenizer, in: files.directory)
    return TextFiles(tokenizer: tokenizer)
  }

  func source(in folder: ModelFolder, adaptor: TextAdaptor?) throws -> TextEncoderSource {
    guard let tokenizer = folder.tokenizer else {
      preconditionFailure("a text tower is opened with a tokenizer")
    }
    return TextEncoderSource { cancellation in
      try folder.load(cancellation) { try encoder($0, tokenizer) }
    }
  }
}
