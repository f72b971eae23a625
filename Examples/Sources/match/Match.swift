import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct Matching: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Tells whether texts describe images.",
    usage: "match <images> ... --model <folder> [<options>] -- <texts> ...",
    discussion: """
      Each text is read beside each image and judged by itself: the probability that it describes the image.
      (zero-shot compares vectors instead, which is faster and says which text fits best.)

        match photo.jpg --model Salesforce/blip-itm-base-coco -- "a dog on a beach" "a cat"
        match holiday/ --model DIR --json -- "a beach"
      """)

  @Argument(help: "Images, or folders of images.")
  var images: [String]

  @Option(
    name: .customLong("text"), parsing: .unconditionalSingleValue,
    help: "A text; may be repeated. What stands behind '--' are texts too.")
  var texts: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ImageTextOptions

  /// Texts behind `--` become options: the parser knows of one list of arguments only.
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let texts = arguments[end...].dropFirst().flatMap { ["--text", $0] }
    await main(Array(arguments[..<end]) + texts)
  }

  func validate() throws {
    guard !texts.isEmpty else {
      throw ValidationError("Give texts behind '--': match photo.jpg --model DIR -- \"a dog\"")
    }
  }

  func run() async throws {
    try await interruptible { try await match() }
  }

  private struct Answer: Encodable {
    struct Pair: Encodable {
      let text: String
      let probability: Float
      let logit: Float
    }
    let image: String
    let texts: [Pair]
  }

  private func match() async throws {
    let files = Array(try ImageFolder(images))
    guard !files.isEmpty else {
      throw TrainingDataError.noImages(path: images.joined(separator: ", "))
    }
    let matcher = try await model.load { try await ImageTextMatcher(directory: $0, options: $1) }
    let bar = ProgressBar("Matching", total: files.count * texts.count, quiet: files.count < 100)
    let matches = try await matcher.match(
      images: files.map(\.source), texts: texts, decoding: model.decoding
    ) { bar.update($0.done) }
    bar.finish()
    for (text, match) in zip(texts, matches) where match.truncatedTokens > 0 {
      writeError("warning: '\(text.prefix(40))…' was cut by \(match.truncatedTokens) tokens\n")
    }
    let answers = files.enumerated().map { number, file in
      Answer(
        image: file.path,
        texts: zip(texts, matches[number * texts.count..<(number + 1) * texts.count]).map {
          Answer.Pair(text: $0, probability: $1.probability, logit: $1.logit)
        })
    }
    print(json ? try jsonText(answers) : text(answers))
  }

  private func text(_ answers: [Answer]) -> String {
    var table = Table([("image", .left)] + texts.map { ($0, .right) })
    for answer in answers {
      table.append([answer.image] + answer.texts.map { percent($0.probability) })
    }
    if table.width <= 100 { return table.text }
    return answers.map { answer in
      let lines = answer.texts.map { pair in
        let share = percent(pair.probability)
        return String(repeating: " ", count: 9 - share.count) + "\(share)  \(pair.text)"
      }
      return ([answer.image] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
