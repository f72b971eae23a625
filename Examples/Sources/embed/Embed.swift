import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct Embed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Writes the embeddings of images, or of lines of text, to a file.",
    discussion: """
      The vectors have length 1, so the dot product of two is their cosine. Inputs are read and \
      results written as it goes, so any number of them needs the memory of one batch. The file \
      appears when it is complete, or not at all.

      The name of the file decides its format:
        .npy          float32 [count, width]; names in a text file beside it
        .safetensors  the same, with the model's fingerprint
        .jsonl        {"input": …, "embedding": […]} a line

        embed photos/ --output photos.npy
        embed --texts captions.txt --output captions.safetensors
        echo "a dog" | embed --texts -
        embed --texts questions.txt --model sentence-transformers/all-MiniLM-L6-v2

      With '--shard 2/8' it embeds the third of eight parts, into photos-00002-of-00008.npy; one that is there is not \
      made again, so that a job of many processes can be repeated until all have ended well.

        embed photos/ --output photos.npy --shard "$SLURM_ARRAY_TASK_ID/8"
      """)

  @Argument(help: "Images, or folders of images.")
  var images: [String] = []

  @Option(
    help: ArgumentHelp("Take the lines of a text file ('-': standard input).", valueName: "file"))
  var texts: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; without it JSON lines are printed.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Where to write the names of the rows (default: the output with .txt added).",
      discussion: "Only with .npy and .safetensors. A line end in a name is written as \\n.",
      valueName: "file"))
  var names: String?

  @Option(
    help: ArgumentHelp(
      "The prompt before each text, by its name in a folder of sentence-transformers.",
      valueName: "name"))
  var promptName: String?

  @Option(
    help: ArgumentHelp(
      "Embed one part of several, from 0, into a file of its own.", valueName: "index/count"))
  var shard: Shard?

  @Flag(help: "Report images that cannot be read and go on.")
  var skipBad = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard images.isEmpty != (texts == nil) else {
      throw ValidationError("Name images, or a file of texts with '--texts'.")
    }
    if promptName != nil, texts == nil {
      throw ValidationError("'--prompt-name' goes with '--texts'.")
    }
    if let output, VectorOutput.Format(output) == nil {
      throw ValidationError("'\(output)' must end in .npy, .safetensors or .jsonl.")
    }
    if shard != nil, output == nil || names != nil {
      throw ValidationError("'--shard' needs '--output', and names the files of names itself.")
    }
    if names != nil, output.flatMap(VectorOutput.Format.init) != .array {
      throw ValidationError("'--names' goes with .npy and .safetensors.")
    }
  }

  func run() async throws {
    if let shard, let output, FileManager.default.fileExists(atPath: shard.path(output)) {
      writeError("\(shard.path(output)): there already\n")
      return
    }
    try await interruptible {
      if let texts { try await embed(texts: texts) } else { try await embed(images: images) }
    }
  }

  private func embed(images: [String]) async throws {
    let shard = shard
    let isInPart = { @Sendable (file: ImageFolder.File) in shard?.holds(file.name) ?? true }
    let folder = try ImageFolder(images)
    let total = folder.lazy.filter(isInPart).counted()
    // A part of a job may be empty, and its file is written all the same.
    guard total > 0 || shard != nil else {
      throw TrainingDataError.noImages(path: images.joined(separator: ", "))
    }
    let encoder = try await model.load()
    let output = try VectorOutput(
      path, names: names, width: encoder.width, vectors: encoder.vectorsPerImage,
      fingerprint: encoder.fingerprint)
    let files = Recording(
      Chosen(try ImageFolder(images, onProblem: { _ in }), isInPart)
    ) { $0.source }
    let bar = ProgressBar("Embedding", total: total)
    defer { bar.finish() }
    let batches = encoder.batches(
      images: files, options: model.encoding(skipBad: skipBad, progress: bar))
    var (done, written) = (0, 0)
    for try await batch in batches {
      for warning in batch.embeddings.warnings { bar.note("warning: \(warning)") }
      let paths = files.forget(batch.count).map(\.path)
      try output.append(batch.embeddings, batch.inputs.map { paths[$0 - done] })
      done += batch.count
      written += batch.embeddings.count
    }
    try output.finish()
    report(written, "image", skipped: done - written, bar)
  }

  private func embed(texts file: String) async throws {
    let lines = try LineFile(file)
    let shard = shard
    let texts = Recording(
      Chosen(Numbered(lines)) { shard?.holds(line: $0.number) ?? true }
    ) { $0.element }
    let total = lines.countIfFile().map { count in
      shard.map { (count - $0.index + $0.count - 1) / $0.count } ?? count
    }
    let bar = ProgressBar("Embedding", total: total)
    defer { bar.finish() }
    let options = model.encoding(progress: bar)
    let (batches, width, fingerprint): (TextBatches, Int, String) =
      if let embedder = try await model.loadTextEmbedder() {
        (
          try embedder.batches(texts: texts, prompt: promptName, options: options), embedder.width,
          embedder.fingerprint
        )
      } else {
        try await dualEncoderBatches(texts, options)
      }
    let output = try VectorOutput(path, names: names, width: width, fingerprint: fingerprint)
    var written = 0
    for try await batch in batches {
      for warning in batch.embeddings.warnings { bar.note("warning: \(warning)") }
      try output.append(batch.embeddings, texts.forget(batch.count).map(\.element))
      written += batch.count
    }
    try output.finish()
    report(written, "text", skipped: 0, bar)
  }

  /// Of a dual encoder or of a text model.
  private typealias TextBatches = any AsyncSequence<EncodedBatch, any Error>

  private func dualEncoderBatches<Texts: Sequence<String>>(
    _ texts: Texts, _ options: EncodingOptions
  ) async throws -> (TextBatches, Int, String) where Texts: Sendable {
    guard promptName == nil else {
      throw ValidationError(
        "'--prompt-name' is for text models in the layout of sentence-transformers.")
    }
    let encoder = try await model.load()
    return (
      encoder.batches(texts: texts, options: options), encoder.width, encoder.fingerprint
    )
  }

  /// Where the vectors are written.
  private var path: String? { output.map { path in shard?.path(path) ?? path } }

  private func report(_ count: Int, _ noun: String, skipped: Int, _ bar: ProgressBar) {
    bar.finish()
    let rest = skipped == 0 ? "" : ", \(skipped) skipped"
    writeError("\(path ?? "standard output"): \(counted(count, noun))\(rest)\n")
  }
}
