import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainTokenizer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-tokenizer",
    abstract: "Makes a byte-level byte-pair tokenizer from texts.",
    discussion: """
      The folder gets a tokenizer.json and a tokenizer_config.json, which this library and Hugging \
      Face's read. Merges and ids are those that Hugging Face's trainer finds in the same texts.

        train-tokenizer captions.en captions.de --output tokenizer --vocabulary-size 8000
      """)

  @Argument(
    help: """
      The texts: text files with one a line; JSON lines with "caption" or "captions"; TSV with a column \
      caption; CSV with the columns image and caption.
      """)
  var texts: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @OptionGroup var options: TokenizerTrainingOptions

  func run() throws {
    let start = ContinuousClock.now
    let trained = options.trainer.train(on: try TrainingTexts(contentsOf: texts))
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(file: output, operation: "write", reason: error.localizedDescription)
    }
    try trained.write(directory: URL(filePath: output))
    let seconds = String(format: "%.1f", (ContinuousClock.now - start) / .seconds(1))
    writeError(
      "\(output): \(counted(trained.tokens.count, "token")), "
        + "\(counted(trained.merges.count, "merge")), \(seconds) s\n")
    if trained.tokens.count < options.vocabularySize {
      writeError("warning: the texts have too few pairs for \(options.vocabularySize) tokens\n")
    }
  }
}
