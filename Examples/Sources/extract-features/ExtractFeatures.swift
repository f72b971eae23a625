import ArgumentParser
import Contrast
import ContrastDistributed
import ContrastTraining
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

      Processes that mpirun or Slurm started deal the shards out among themselves. Jobs that know nothing of each other \
      take '--shard 2/8', and once all are done the same command without it completes the folder:

        mpirun -n 4 extract-features model captions.txt --output captions.features --threads 8
        extract-features model captions.txt --output captions.features --shard "$SLURM_ARRAY_TASK_ID/8"
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

  @Option(
    help: ArgumentHelp(
      "Make only every so many-th shard, beside other jobs: '2/8' is the third of eight parts.",
      valueName: "index/count"))
  var shard: Shard?

  @OptionGroup(title: "Language model options") var options: LanguageModelOptions

  func validate() throws {
    guard (1...1 << 24).contains(rowsPerShard) else {
      throw ValidationError("'--rows-per-shard' must be between 1 and \(1 << 24).")
    }
  }

  func run() async throws {
    try await interruptible { try await MPI.run { try await extract($0) } }
  }

  private func extract(_ processes: ProcessGroup) async throws {
    guard processes.count > 1 else {
      return try await extract(shard.map { ($0.index, $0.count) })
    }
    guard shard == nil else {
      throw ValidationError("'--shard' is for jobs of one process each.")
    }
    try await extract((processes.rank, processes.count))
    try processes.wait()
    // What a process before may have left, and the list of all shards.
    if processes.rank == 0 { try await extract(nil) }
    try processes.wait()
  }

  private func extract(_ part: (index: Int, count: Int)?) async throws {
    let lines = try CaptionLines(contentsOf: captions, negatives: true)
    let encoder = try await options.load(model)
    let writer = try TextFeatureWriter(
      directory: URL(filePath: output), captions: lines,
      source: URL(filePath: captions).lastPathComponent, encoder: encoder,
      rowsPerShard: rowsPerShard, elementType: elementType, part: part)
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
    guard part == nil else { return }
    writeError(
      "\(output): \(counted(writer.rows, "caption")), width \(encoder.width), "
        + "\(elementType.rawValue); \(encoder.preparation.summary)\n")
  }
}
