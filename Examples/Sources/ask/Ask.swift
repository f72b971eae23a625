import ArgumentParser
import Contrast
import ContrastGeneration
import ExampleSupport
import Foundation

@main
struct Ask: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answers questions about an image.",
    discussion: """
      A line for each answer: the question, a tab, the answer. With --answer the model chooses among given
      answers instead of writing one; its scores are sums of log-probabilities.

        ask photo.jpg "what is in the picture?" "how many dogs?" --model Salesforce/blip-vqa-base
        ask photo.jpg "what colour is it?" --answer red --answer blue --answer green --model DIR
      """)

  @Argument(help: "An image.")
  var image: String

  @Argument(help: "Questions about it.")
  var questions: [String]

  @Option(
    name: .customLong("answer"), parsing: .unconditionalSingleValue,
    help: "An answer to choose from; may be repeated.")
  var answers: [String] = []

  @Flag(help: "Print JSON lines.")
  var json = false

  @OptionGroup(title: "Writing options") var writing: WritingOptions
  @OptionGroup(title: "Model options") var model: ImageTextOptions

  func run() async throws {
    try await interruptible { try await answer() }
  }

  private struct Line: Encodable {
    struct Answer: Encodable {
      let text: String
      let score: Double?
    }
    let question: String
    let answers: [Answer]
  }

  private func answer() async throws {
    let answerer = try await model.load {
      try await VisualQuestionAnswerer(directory: $0, options: $1)
    }
    let image = ImageSource.file(URL(filePath: self.image))
    for question in questions {
      let found: [Line.Answer]
      if answers.isEmpty {
        found = try await answerer.answers(
          to: [question], about: [image], options: writing.options, decoding: model.decoding)[0]
          .map { .init(text: $0.text, score: $0.score) }
      } else {
        found = try await answerer.rank(
          answers, for: [question], about: [image], decoding: model.decoding)[0]
          .map { .init(text: answers[$0.index], score: $0.score) }
      }
      if json {
        print(try jsonText(Line(question: question, answers: found), pretty: false))
      } else {
        for answer in found {
          let score = answers.isEmpty ? "" : answer.score.map { "\t\(decimal($0, 3))" } ?? ""
          print("\(question)\t\(answer.text)\(score)")
        }
      }
    }
  }
}
