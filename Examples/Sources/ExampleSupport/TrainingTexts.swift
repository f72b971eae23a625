import ArgumentParser
import Contrast
import ContrastTokenizers
import ContrastTraining
import Foundation

/// All texts of some files, file by file, read as they are asked for.
///
/// CSV files are read as ``CaptionsFile`` does, all others as ``CaptionLines``, with questions and answers. Empty texts are left
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
        : .lines(try CaptionLines(contentsOf: path, questions: true))
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

/// What a tokenizer's tokens are.
public enum TokenizerKind: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// Bytes and what arises from merging them: that of language models.
  case bytePairs = "byte-pairs"
  /// Words in lower case and pieces of words: BERT's, which BLIP reads.
  case wordPiece = "wordpiece"
}

/// What a tokenizer is to be, as the command line says it.
public struct TokenizerTrainingOptions: ParsableArguments, Sendable {
  @Option(help: "Byte pairs, or words in lower case and their pieces, as BERT and BLIP have.")
  public var kind = TokenizerKind.bytePairs

  @Option(help: "The number of tokens: special ones, 256 bytes or all characters, and merges.")
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
    help: ArgumentHelp(
      "One more special token; may be repeated.",
      discussion:
        "Those of wordpieces get the last ids; BLIP needs [DEC] and [ENC], in this order.",
      valueName: "token"))
  public var specialTokens: [String] = []

  @Option(help: "With wordpieces: characters that have tokens even where no text has them.")
  public var alphabet = ""

  @Flag(help: "With wordpieces: drop accents, as BERT's English vocabulary does: ä becomes a.")
  public var stripAccents = false

  @Flag(help: "Do not put the beginning and the end around encoded texts.")
  public var bare = false

  public init() {}

  /// In the order of their ids. The end is not the third: CLIP's files cannot say so (see
  /// `TrainingError.legacyEndOfText`).
  private var allTokens: [String] { [padding, end, beginning] + specialTokens }

  public func validate() throws {
    if kind == .wordPiece { return try validateWordPieces() }
    guard Set(allTokens).count == allTokens.count, !allTokens.contains("") else {
      throw ValidationError("Special tokens must be different and not empty.")
    }
    guard minimumFrequency >= 1 else {
      throw ValidationError("'--minimum-frequency' must be at least 1.")
    }
    let smallest = allTokens.count + 256
    guard vocabularySize >= smallest else {
      throw ValidationError(
        "'--vocabulary-size' must be at least \(smallest): the special tokens and 256 bytes.")
    }
  }

  private func validateWordPieces() throws {
    let tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + specialTokens
    guard Set(tokens).count == tokens.count, !tokens.contains("") else {
      throw ValidationError("Special tokens must be different, not empty, and none of BERT's.")
    }
    guard minimumFrequency >= 1, vocabularySize >= 1 else {
      throw ValidationError(
        "'--minimum-frequency' and '--vocabulary-size' must be at least 1.")
    }
  }

  /// The trainer of a tokenizer of BERT's kind.
  public var wordPieceTrainer: WordPieceTrainer {
    WordPieceTrainer(
      vocabularySize: vocabularySize, minimumFrequency: minimumFrequency,
      lastTokens: specialTokens, stripsAccents: stripAccents, alphabet: alphabet)
  }

  /// The trainer of a tokenizer of byte pairs.
  public var trainer: BytePairTrainer {
    var trainer = BytePairTrainer(
      vocabularySize: vocabularySize, minimumFrequency: minimumFrequency,
      specialTokens: allTokens, splitting: splitting, normalizes: nfc)
    trainer.roles = [.padding: padding, .beginning: beginning, .end: end]
    trainer.addedRoles = bare ? [] : [.beginning, .end]
    return trainer
  }
}
