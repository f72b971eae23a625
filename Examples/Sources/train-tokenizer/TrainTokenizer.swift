import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainTokenizer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-tokenizer",
    abstract: "Makes a tokenizer from texts: byte pairs, or BERT's wordpieces.",
    discussion: """
      The folder gets a tokenizer.json and a tokenizer_config.json, which this library and Hugging \
      Face's read. Merges and ids are those that Hugging Face's trainer finds in the same texts. \
      Wordpieces get BERT's files, a vocab.txt and a tokenizer_config.json.

        train-tokenizer captions.en captions.de --output tokenizer --vocabulary-size 8000
        train-tokenizer captions.jsonl questions.jsonl --kind wordpiece --vocabulary-size 1000 \
      --special-token "[DEC]" --special-token "[ENC]" --output blip-tokenizer
      """)

  @Argument(
    help: """
      The texts: text files with one a line; JSON lines with "caption" or "captions", or with "question" and \
      "answer"; TSV with a column caption; CSV with the columns image and caption.
      """)
  var texts: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @OptionGroup var options: TokenizerTrainingOptions

  func run() throws {
    let start = ContinuousClock.now
    let texts = try TrainingTexts(contentsOf: texts)
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(file: output, operation: "write", reason: error.localizedDescription)
    }
    let (tokens, merges) = try train(on: texts)
    let seconds = String(format: "%.1f", (ContinuousClock.now - start) / .seconds(1))
    writeError(
      "\(output): \(counted(tokens, "token"))\(merges.map { ", \(counted($0, "merge"))" } ?? ""), "
        + "\(seconds) s\n")
    if tokens < options.vocabularySize {
      writeError("warning: the texts have too few pairs for \(options.vocabularySize) tokens\n")
    }
  }

  /// Writes the tokenizer.
  private func train(on texts: TrainingTexts) throws -> (tokens: Int, merges: Int?) {
    switch options.kind {
    case .bytePairs:
      let trained = options.trainer.train(on: texts)
      try trained.write(directory: URL(filePath: output))
      return (trained.tokens.count, trained.merges.count)
    case .wordPiece:
      let trained = options.wordPieceTrainer.train(on: texts)
      try trained.write(directory: URL(filePath: output))
      return (trained.tokens.count, nil)
    }
  }
}
