import ArgumentParser
import Contrast
import ExampleSupport
import Foundation

@main
struct ExtractFeatures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract-features",
    abstract: "Runs a language model over captions once and keeps what it says on disk.",
    discussion: """
      The folder has shards of pooled vectors, not normalised, and a manifest that tells which model, \
      prompt and captions they belong to. Retrieval and training then need no language model. After \
      Ctrl-C, or when the program was killed, the same command goes on behind the last finished shard. \
      A folder of an earlier version keeps its shards and gets the model's current fingerprint.

        extract-features LLM2CLIP-Llama-3.2-1B captions.txt --output captions.features \
      --prompt llama3Instruct --element-type bfloat16
      """)

  @Argument(help: "The folder of a language model, as published.")
  var model: String

  @Argument(
    help: """
      The captions: a text file with one a line; JSON lines with "caption" or "captions", and with \
      "negatives" for wrong ones; a TSV file with a column caption.
      """)
  var captions: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(help: "The numbers of the files.")
  var elementType = TextFeatureElement.float32

  @Option(help: "The rows of a shard; what is lost by an interruption is at most one.")
  var rowsPerShard = 4096

  @OptionGroup(title: "Language model options") var options: LanguageModelOptions

  func validate() throws {
    guard (1...1 << 24).contains(rowsPerShard) else {
      throw ValidationError("'--rows-per-shard' must be between 1 and \(1 << 24).")
    }
  }

  func run() async throws {
    try await interruptible { try await extract() }
  }

  private func extract() async throws {
    let lines = try CaptionLines(contentsOf: captions, negatives: true)
    let encoder = try await options.load(model)
    let writer = try TextFeatureWriter(
      directory: URL(filePath: output), captions: lines,
      source: URL(filePath: captions).lastPathComponent, encoder: encoder,
      rowsPerShard: rowsPerShard, elementType: elementType)
    if writer.isMigrated {
      writeError("\(output): renewed the fingerprint that an earlier version gave the model\n")
    }
    let reused = writer.finishedRows
    if reused > 0 {
      writeError("\(output): \(counted(reused, "caption")) of \(writer.rows) done before\n")
    }
    let bar = ProgressBar("Extracting", total: writer.rows)
    defer { bar.finish() }
    let summary = try await writer.write(
      lines, with: encoder, threads: options.usedThreads, options: options.encoding(progress: bar))
    bar.finish()
    if summary.truncated > 0 {
      writeError(
        "warning: \(counted(summary.truncated, "caption")) cut to "
          + "\(encoder.preparation.maximumLength) tokens\n")
    }
    writeError(
      "\(output): \(counted(writer.rows, "caption")), width \(encoder.width), "
        + "\(elementType.rawValue); \(encoder.preparation.summary)\n")
  }
}
