import ArgumentParser
import Contrast
import ContrastTokenizers
import ContrastTraining
import Foundation

/// All texts of some files, file by file, read as they are asked for.
///
/// CSV files are read as ``CaptionsFile`` does, all others as ``CaptionLines``. Empty texts are left
/// out.
public struct TrainingTexts: Sequence, Sendable {
  private enum File {
    case lines(CaptionLines)
    case captions([String])
  }

  private let files: [File]

  /// Checks all of the files.
  ///
  /// - Parameter paths: in order.
  /// - Throws: ``TrainingDataError``, `FileError`.
  public init(contentsOf paths: [String]) throws {
    files = try paths.map { path in
      URL(filePath: path).pathExtension.lowercased() == "csv"
        ? .captions(try CaptionsFile(contentsOf: URL(filePath: path)).captions)
        : .lines(try CaptionLines(contentsOf: path))
    }
  }

  public func makeIterator() -> AnyIterator<String> {
    AnyIterator(
      files.lazy.flatMap { file in
        switch file {
        case .lines(let lines): AnySequence(lines)
        case .captions(let captions): AnySequence(captions)
        }
      }.filter { !$0.isEmpty }.makeIterator())
  }
}

extension BytePairTrainer.Splitting: @retroactive ExpressibleByArgument {}

/// What a tokenizer is to be, as the command line says it.
public struct TokenizerTrainingOptions: ParsableArguments, Sendable {
  @Option(help: "The number of tokens: special ones, 256 bytes, and merges.")
  public var vocabularySize = 8000

  @Option(help: "How often two tokens must stand side by side to be merged.")
  public var minimumFrequency = 2

  @Option(help: "How text is cut into words, across which nothing is merged.")
  public var splitting = BytePairTrainer.Splitting.gpt2

  @Flag(help: "Bring texts into Unicode's form NFC first.")
  public var nfc = false

  @Option(help: ArgumentHelp("Fills batches.", valueName: "token"))
  public var padding = "<pad>"

  @Option(help: ArgumentHelp("Begins texts.", valueName: "token"))
  public var beginning = "<s>"

  @Option(help: ArgumentHelp("Ends texts.", valueName: "token"))
  public var end = "</s>"

  @Option(
    name: .customLong("special-token"), parsing: .singleValue,
    help: ArgumentHelp("One more special token; may be repeated.", valueName: "token"))
  public var specialTokens: [String] = []

  @Flag(help: "Do not put the beginning and the end around encoded texts.")
  public var bare = false

  public init() {}

  /// In the order of their ids. The end is not the third: CLIP's files cannot say so (see
  /// `TrainingError.legacyEndOfText`).
  private var allTokens: [String] { [padding, end, beginning] + specialTokens }

  public func validate() throws {
    guard Set(allTokens).count == allTokens.count, !allTokens.contains("") else {
      throw ValidationError("Special tokens must be different and not empty.")
    }
    guard minimumFrequency >= 1 else {
      throw ValidationError("'--minimum-frequency' must be at least 1.")
    }
    guard vocabularySize >= trainer.smallestVocabulary else {
      throw ValidationError(
        "'--vocabulary-size' must be at least \(trainer.smallestVocabulary): the special tokens and "
          + "256 bytes.")
    }
  }

  /// The trainer of such a tokenizer.
  public var trainer: BytePairTrainer {
    var trainer = BytePairTrainer(
      vocabularySize: vocabularySize, minimumFrequency: minimumFrequency,
      specialTokens: allTokens, splitting: splitting, normalizes: nfc)
    trainer.roles = [.padding: padding, .beginning: beginning, .end: end]
    trainer.addedRoles = bare ? [] : [.beginning, .end]
    return trainer
  }
}
