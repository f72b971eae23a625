import Testing

@testable import ContrastGeneration

@Suite("Question metrics")
struct QuestionMetricsTests {
  @Test("VQA accuracy, in both of its forms", arguments: MetricsCase.all)
  func goldens(reference: MetricsCase) throws {
    let questions = try reference.notes.array("vqa").map {
      (try $0.string("answer"), try $0.array("given").map { try $0.string() })
    }
    func accuracies(_ metric: QuestionMetrics) throws -> [Double] {
      try metric.evaluate(
        answers: questions.enumerated().map { ("\($0)", $1.0) },
        given: questions.enumerated().reversed().map { ("\($0)", $1.1) })
    }
    let (newer, lavis) = (try accuracies(.vqa), try accuracies(.vqaLAVIS))
    #expect(difference(newer, reference.doubles("vqa.accuracy_newer_f64")) < 1e-15)
    #expect(difference(lavis, reference.doubles("vqa.accuracy_f64")) < 1e-15)

    for (question, normalized) in zip(questions, try reference.notes.array("vqa_normalised")) {
      let sides = try normalized.elements()
      #expect(AnswerText.normalized(AnswerText.trimmed(question.0)) == (try sides[0].string()))
      let given = try sides[1].elements().map { try $0.string() }
      let ours =
        AnswerText.differ(question.1) ? question.1.map(AnswerText.withoutPunctuation) : question.1
      #expect(ours == given)
    }
  }

  @Test(
    "Answers are normalised as the official evaluation does it, slips included",
    arguments: [
      ("The U.S. flag", "us flag"), ("1,000 dollars", "1000 dollars"),
      ("black-and-white", "black and white"), ("t-shirt , red", "t shirt red"),
      ("1,000, x-y", "1000 xy"), ("2.5", "2.5"), ("3. x", "3 x"), ("dont know", "don't know"),
      ("Im two", "im 2"), ("it's a dog", "it's dog"), ("a/b", "b"), ("none", "0"),
      ("is it? no", "is it no"), ("", ""), ("a an the", ""), ("somebody'd", "somebodyd"),
      ("couldntve", "couldntve"), ("couldnt've", "couldn't've"), ("its", "its"),
      ("\u{662},\u{663} x-y", "\u{662}\u{663} xy"), ("caf\u{E9}\u{1C}bar", "café bar"),
    ])
  func normalization(text: String, expected: String) {
    #expect(AnswerText.normalized(text).utf8.elementsEqual(expected.utf8))
  }

  @Test("Of many full stops 32 are removed")
  func stops() {
    let text = String(repeating: ".", count: 40)
    #expect(AnswerText.withoutPunctuation(text) == String(repeating: ".", count: 8))
  }

  @Test("So many of ten that agree are worth so much")
  func shares() {
    for (matches, share) in [0, 0.3, 0.6, 0.9, 1, 1].enumerated() {
      let given = (0..<10).map { $0 < matches ? "dog" : "cat" }
      #expect(abs(QuestionMetrics.vqa.accuracy(of: "dog", given: given) - share) < 1e-15)
      #expect(abs(QuestionMetrics.vqaLAVIS.accuracy(of: "dog", given: given) - share) < 1e-15)
    }
    #expect(QuestionMetrics.vqa.accuracy(of: "", given: ["x", "b", "c", "d"]) == 0)
  }

  @Test("Exact match and GQA's")
  func matches() {
    #expect(QuestionMetrics.exact.accuracy(of: " dog\n", given: ["cat", "dog"]) == 1)
    #expect(QuestionMetrics.exact.accuracy(of: "Dog", given: ["dog"]) == 0)
    #expect(QuestionMetrics.gqa.accuracy(of: "The dog.", given: ["dog"]) == 1)
    #expect(QuestionMetrics.gqa.accuracy(of: "two", given: ["2"]) == 1)
    #expect(QuestionMetrics.gqa.accuracy(of: "cat", given: ["dog"]) == 0)
  }

  @Test("Questions that cannot be measured are named")
  func errors() {
    func error(
      _ metric: QuestionMetrics, _ answers: [(String, String)], _ given: [(String, [String])]
    ) -> EvaluationError? {
      #expect(throws: EvaluationError.self) {
        try metric.evaluate(
          answers: answers.map { (question: $0.0, answer: $0.1) },
          given: given.map { (question: $0.0, answers: $0.1) })
      }
    }
    #expect(error(.exact, [("q", "a")], []) == .noReference(item: "q"))
    #expect(error(.exact, [("q", "a")], [("q", [])]) == .noReference(item: "q"))
    #expect(error(.vqa, [("q", "a")], [("q", ["a", "a", "a"])])?.details.key == "q")
    #expect(error(.gqa, [("q", "a"), ("q", "b")], [("q", ["a"])])?.details.key == "q")
    #expect(error(.gqa, [("q", "a")], [("q", ["a"]), ("q", ["b"])])?.details.key == "q")
  }
}
