/// How an answer to a question about a picture is held against those that people gave.
///
///     let accuracies = try QuestionMetrics.vqa.evaluate(
///       answers: [("q1", "a red bus")], given: [("q1", tenAnswers)])
public enum QuestionMetrics: String, Sendable {
  /// VQA accuracy: for each given answer, how many of the other ones agree, a third for each and at most 1; the
  /// mean of that. With ten given answers 1, 2, 3, 4 that agree are 0.3, 0.6, 0.9 and 1.
  ///
  /// Both sides are normalised, and only if the given answers differ, as in the official evaluation of VQA v2.
  /// For VQA, OK-VQA, TextVQA and VizWiz.
  case vqa
  /// The same accuracy with LAVIS's normalisation, which BLIP's numbers come from: all of it on the answer always,
  /// on given answers the rules for punctuation only, and only if they differ.
  case vqaLAVIS = "vqa-lavis"
  /// 1 if the answer is one of those given, with nothing changed but white space at the ends; otherwise 0.
  case exact
  /// 1 if the answer is one of those given once both are normalised, otherwise 0: GQA as LAVIS measures it.
  case gqa

  /// - Parameters:
  ///   - answer: may be empty, which is as wrong as any other.
  ///   - given: the answers of people; at least four for VQA accuracy, at least one otherwise.
  /// - Returns: 0 to 1.
  public func accuracy(of answer: String, given: [String]) -> Double {
    let minimum = minimumCount
    precondition(given.count >= minimum, "\(given.count) answers; \(rawValue) needs \(minimum)")
    let answer = AnswerText.trimmed(answer)
    switch self {
    case .vqa:
      let given = given.map(AnswerText.trimmed)
      guard AnswerText.differ(given) else { return Self.agreement(answer, given) }
      return Self.agreement(AnswerText.normalized(answer), given.map(AnswerText.normalized))
    case .vqaLAVIS:
      return Self.agreement(
        AnswerText.normalized(answer),
        AnswerText.differ(given) ? given.map(AnswerText.withoutPunctuation) : given)
    case .exact:
      return given.contains { AnswerText.areSame(AnswerText.trimmed($0), answer) } ? 1 : 0
    case .gqa:
      let answer = AnswerText.normalized(answer)
      return given.contains {
        AnswerText.areSame(AnswerText.normalized(AnswerText.trimmed($0)), answer)
      } ? 1 : 0
    }
  }

  /// - Parameters:
  ///   - answers: one for each question.
  ///   - given: the answers of people, in any order. Questions without an answer do not count.
  /// - Returns: the accuracy of each, in the order of `answers`; what is reported is their mean.
  /// - Throws: ``EvaluationError`` naming the question; `CancellationError`.
  public func evaluate(
    answers: [(question: String, answer: String)],
    given: [(question: String, answers: [String])]
  ) throws -> [Double] {
    var indices: [[UInt8]: Int] = [:]
    for (index, entry) in given.enumerated()
    where indices.updateValue(index, forKey: Array(entry.question.utf8)) != nil {
      throw EvaluationError.invalid(
        item: entry.question, reason: "its answers are given twice; give them together")
    }
    var seen: Set<[UInt8]> = []
    return try answers.enumerated().map { number, entry in
      if number % 1024 == 0 { try Task.checkCancellation() }
      let key = Array(entry.question.utf8)
      guard seen.insert(key).inserted else {
        throw EvaluationError.invalid(
          item: entry.question, reason: "it is answered twice; give one answer")
      }
      guard let answers = indices[key].map({ given[$0].answers }), !answers.isEmpty else {
        throw EvaluationError.noReference(item: entry.question)
      }
      guard answers.count >= minimumCount else {
        throw EvaluationError.invalid(
          item: entry.question,
          reason: "VQA accuracy needs \(minimumCount) given answers or more, not \(answers.count); "
            + "use exact match or GQA's")
      }
      return accuracy(of: entry.answer, given: answers)
    }
  }

  /// With fewer no answer can be right.
  private var minimumCount: Int { self == .vqa || self == .vqaLAVIS ? 4 : 1 }

  private static func agreement(_ answer: String, _ given: [String]) -> Double {
    let matches = given.map { AnswerText.areSame($0, answer) }
    let total = matches.count { $0 }
    return matches.reduce(0) { $0 + min(1, Double(total - ($1 ? 1 : 0)) / 3) } / Double(given.count)
  }
}
