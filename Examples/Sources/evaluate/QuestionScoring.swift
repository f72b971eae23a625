import ArgumentParser
import ContrastGeneration
import ExampleSupport
import Foundation

extension QuestionMetrics: ExpressibleByArgument {
  public static var allValueStrings: [String] { ["vqa", "vqa-lavis", "exact", "gqa"] }
}

struct QuestionScoring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "How often answers to questions are right: VQA accuracy, exact match.",
    discussion: """
        evaluate questions results.json v2_mscoco_val2014_annotations.json
        evaluate questions answers.jsonl testdev.jsonl --metric gqa

      The answers to measure are [{"question_id": 1, "answer": "…"}], or JSON lines of such, as \
      'ask --questions' writes them, or GQA's results; those of people are VQA's annotations, GQA's questions, or JSON \
      lines with "answer" or "answers" and maybe "answer_type" and "language".
        vqa        agreement with ten people, answers normalised as in the official evaluation of VQA v2
        vqa-lavis  the same with LAVIS's normalisation, which BLIP's published numbers come from
        exact      the answer is among those of people, letter by letter
        gqa        the answer is among those of people once both are normalised
      """)

  @Argument(help: "The answers to measure, one for each question.")
  var answers: String

  @Argument(help: "The answers of people.")
  var annotations: String

  @Option(help: "How answers are held against those of people.")
  var metric = QuestionMetrics.vqa

  @OptionGroup var output: ScoreOptions

  func run() async throws {
    try await interruptible { try evaluate() }
  }

  private func evaluate() throws {
    let answers = try QuestionAnswers(contentsOf: answers).entries.flatMap { entry in
      entry.answers.map { (question: entry.question, answer: $0) }
    }
    let summary = try QuestionSummary(
      answers: answers, given: QuestionAnswers(contentsOf: annotations), metric: metric)
    try output.write(summary)
  }
}

/// How often answers are right, wherever they come from.
struct QuestionSummary: ScoreSummary {
  struct Group: Encodable {
    let questions: Int
    let accuracy: Double
  }

  struct Each: Encodable {
    let question: String
    let accuracy: Double
  }

  let metric: String
  let questions: Int
  /// Questions with answers of people that were not answered.
  let unanswered: Int
  let accuracy: Double
  let answerTypes: [String: Group]
  let languages: [String: Group]
  let each: [Each]

  private enum CodingKeys: String, CodingKey {
    case metric, questions, unanswered, accuracy, answerTypes, languages
  }

  /// - Parameters:
  ///   - answers: one for each question.
  ///   - given: the answers of people, to these questions and maybe to others.
  ///   - metric: how they are compared.
  /// - Throws: `EvaluationError`.
  init(
    answers: [(question: String, answer: String)], given: QuestionAnswers, metric: QuestionMetrics
  ) throws {
    let accuracies = try metric.evaluate(
      answers: answers, given: given.entries.map { ($0.question, $0.answers) })
    func grouped(_ key: (QuestionAnswers.Entry) -> String?) -> [String: Group] {
      let keys = Dictionary(given.entries.map { ($0.question, key($0)) }) { first, _ in first }
      var groups: [String: [Double]] = [:]
      for (entry, accuracy) in zip(answers, accuracies) {
        if let key = keys[entry.question] ?? nil { groups[key, default: []].append(accuracy) }
      }
      return groups.mapValues(group)
    }
    func group(_ accuracies: [Double]) -> Group {
      Group(
        questions: accuracies.count,
        accuracy: accuracies.reduce(0, +) / Double(max(accuracies.count, 1)))
    }
    self.metric = metric.rawValue
    questions = answers.count
    unanswered = given.entries.count - answers.count
    accuracy = group(accuracies).accuracy
    answerTypes = grouped(\.answerType)
    languages = grouped(\.language)
    each = zip(answers, accuracies).map { Each(question: $0.question, accuracy: $1) }
  }

  var text: String {
    var table = Table([("answer type", .left), ("questions", .right), ("accuracy", .right)])
    for (type, group) in answerTypes.sorted(by: { $0.key < $1.key }) {
      table.append([type, "\(group.questions)", decimal(100 * group.accuracy, 2)])
    }
    if languages.count > 1 {
      for (language, group) in languages.sorted(by: { $0.key < $1.key }) {
        table.append([language, "\(group.questions)", decimal(100 * group.accuracy, 2)])
      }
    }
    table.append(["all", "\(questions)", decimal(100 * accuracy, 2)])
    let missing =
      unanswered == 0 ? "" : "\n\(counted(unanswered, "question")) of the file not answered."
    return "\(table.text)\(missing)"
  }
}
