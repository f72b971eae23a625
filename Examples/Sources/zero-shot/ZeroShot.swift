import ArgumentParser
import ContrastTraining
import ExampleSupport

@main
struct ZeroShot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zero-shot",
    abstract: "Tells which of some captions fits an image best.",
    usage: "zero-shot <images> ... [<options>] -- <captions> ...",
    discussion: """
      The captions may say anything: the model was never told them before. The probabilities of an \
      image sum to 100 % over the captions given, so they say which caption fits best among these, \
      not whether any fits. (Models trained with a sigmoid judge each caption by itself.)

        zero-shot photo.jpg -- "a diagram" "a dog" "horses"
        zero-shot holiday/ --top 1 --json -- "a beach" "a mountain" "a city"
      """)

  @Argument(help: "Images, or folders of images.")
  var images: [String]

  @Option(
    name: .customLong("caption"), parsing: .unconditionalSingleValue,
    help: "A caption to choose from; may be repeated. What stands behind '--' are captions too.")
  var captions: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A sentence to put the captions into, at {}.",
      discussion: "For instance 'a photo of a {}', with single words as captions."))
  var template = "{}"

  @Option(help: ArgumentHelp("Show only the best captions of each image.", valueName: "count"))
  var top: Int?

  @Flag(help: "Report images that cannot be read and go on.")
  var skipBad = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  /// Captions behind `--` become options: the parser knows of one list of arguments only.
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let captions = arguments[end...].dropFirst().flatMap { ["--caption", $0] }
    await main(Array(arguments[..<end]) + captions)
  }

  func validate() throws {
    guard !captions.isEmpty else {
      throw ValidationError("Give captions behind '--': zero-shot photo.jpg -- \"a cat\" \"a dog\"")
    }
    guard template.contains("{}") else { throw ValidationError("'--template' needs a {}.") }
    guard top ?? 1 >= 1 else { throw ValidationError("'--top' must be at least 1.") }
  }

  func run() async throws {
    try await interruptible { try await classify() }
  }

  private func classify() async throws {
    let files = Array(try ImageFolder(images))
    guard !files.isEmpty else {
      throw TrainingDataError.noImages(path: images.joined(separator: ", "))
    }
    let encoder = try await model.load()
    let texts = try await encoder.encode(
      texts: captions.map { template.replacing("{}", with: $0) }, options: model.encoding())
    for warning in texts.warnings { writeError("warning: \(warning)\n") }

    let bar = ProgressBar("Encoding", total: files.count, quiet: files.count < 100)
    var results: [(file: ImageFolder.File, probabilities: [Float])] = []
    let batches = encoder.batches(
      images: files.map(\.source), options: model.encoding(skipBad: skipBad, progress: bar))
    for try await batch in batches {
      for warning in batch.embeddings.warnings { bar.note("warning: \(warning)") }
      let scores = encoder.probabilities(images: batch.embeddings, texts: texts)
      for (row, input) in batch.inputs.enumerated() {
        results.append((files[input], Array(scores[row])))
      }
    }
    bar.finish()
    guard !results.isEmpty else { throw ExitCode.failure }
    print(json ? try jsonText(results.map(answer)) : text(results))
    if results.count < files.count { throw ExitCode.failure }
  }

  private struct Answer: Encodable {
    struct Choice: Encodable {
      let caption: String
      let probability: Float
    }
    let image: String
    let captions: [Choice]
  }

  /// The captions from the most to the least probable.
  private func ranked(_ probabilities: [Float]) -> [Answer.Choice] {
    zip(captions, probabilities).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .prefix(top ?? captions.count)
      .map { Answer.Choice(caption: $0.element.0, probability: $0.element.1) }
  }

  private func answer(_ result: (file: ImageFolder.File, probabilities: [Float])) -> Answer {
    Answer(image: result.file.path, captions: ranked(result.probabilities))
  }

  /// One row for each image where that fits on a line, otherwise a list for each image.
  private func text(_ results: [(file: ImageFolder.File, probabilities: [Float])]) -> String {
    var table = Table([("image", .left)] + captions.map { ($0, .right) })
    for (file, probabilities) in results {
      let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] }
      table.append(
        [file.path]
          + probabilities.enumerated().map { ($0 == best ? "* " : "") + percent($1) })
    }
    if top == nil, table.width <= 100 { return table.text }
    return results.map { file, probabilities in
      let choices = ranked(probabilities).map { choice in
        let share = percent(choice.probability)
        return String(repeating: " ", count: 9 - share.count) + "\(share)  \(choice.caption)"
      }
      return ([file.path] + choices).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
