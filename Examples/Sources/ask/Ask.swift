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

      A language model that sees (BLIP-2, InstructBLIP, LLaVA-1.5, VisualGLM) writes one answer for a question.

      A file of questions, {"image": "a.png", "question": "…"} a line, whose images are named relative to its \
      folder, is answered in lines of JSON that 'evaluate questions' reads:

        ask --questions drawings/questions.jsonl --model DIR > answers.jsonl
        evaluate questions answers.jsonl drawings/questions.jsonl --metric exact

      So are the published files of VQA v2, OK-VQA and GQA, with '--images' for the folder of their images. '--prompt' is \
      what a model is asked, with {} for the question: "Question: {} Short answer:" is InstructBLIP's, "{}\\nAnswer the \
      question using a single word or phrase." LLaVA's.

        ask --questions testdev_balanced_questions.json --images gqa/images --model DIR \
      --prompt "Question: {} Short answer:" --beams 5 --max-tokens 10 > answers.jsonl
        evaluate questions answers.jsonl testdev_balanced_questions.json --metric gqa
      """)

  @Argument(help: "An image.")
  var image: String?

  @Argument(help: "Questions about it.")
  var questions: [String] = []

  @Option(
    name: .customLong("questions"),
    help: ArgumentHelp(
      "Questions about many images, as JSON lines or as published, instead of one image.",
      valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Where the images of '--questions' are (default: the folder of the file).",
      valueName: "folder"))
  var images: String?

  @Option(
    help: ArgumentHelp(
      "What the model is asked, with {} for the question and \\n for a new line.",
      valueName: "text"))
  var prompt = "{}"

  @Option(
    name: .customLong("answer"), parsing: .unconditionalSingleValue,
    help: "An answer to choose from; may be repeated.")
  var answers: [String] = []

  @Flag(help: "Print JSON lines.")
  var json = false

  @OptionGroup(title: "Writing options") var writing: WritingOptions
  @OptionGroup(title: "Model options") var model: ImageTextOptions

  func validate() throws {
    guard prompt.contains("{}") else {
      throw ValidationError("'--prompt' must have {} where the question goes.")
    }
    guard images == nil || file != nil else {
      throw ValidationError("'--images' goes with '--questions'.")
    }
    if file != nil {
      guard image == nil, answers.isEmpty else {
        throw ValidationError("'--questions' stands alone, without an image and '--answer'.")
      }
    } else {
      guard image != nil, !questions.isEmpty else {
        throw ValidationError("Give an image and questions about it, or '--questions'.")
      }
    }
  }

  func run() async throws {
    try await interruptible {
      if let file {
        try await answer(QuestionFile(file, images: images))
      } else {
        try await answer()
      }
    }
  }

  private struct Line: Encodable {
    struct Answer: Encodable {
      let text: String
      let score: Double?
    }
    let question: String
    let answers: [Answer]
  }

  private func load() async throws -> VisualQuestionAnswerer {
    try await model.load { try await VisualQuestionAnswerer(directory: $0, options: $1) }
  }

  /// The model, where it is a language model that sees.
  private func loadChat() async throws -> ImageChatModel? {
    guard try model.isChat() else { return nil }
    guard answers.isEmpty else {
      throw ValidationError("'--answer' is for models that rank answers, such as BLIP's.")
    }
    return try await model.load { try await ImageChatModel(directory: $0, options: $1) }
  }

  /// What the model is asked.
  private func asked(_ question: String) -> String {
    prompt.replacing("\\n", with: "\n").replacing("{}", with: question)
  }

  private struct AnswerLine: Encodable {
    let question_id: String
    let image: String
    let question: String
    let answer: String
  }

  /// Answers all questions of a file, some at a time.
  private func answer(_ file: QuestionFile) async throws {
    if let chat = try await loadChat() {
      for question in file.questions {
        let answer = try await chat.ask(
          .file(file.url(of: question.image)), asked(question.question),
          options: writing.chatOptions(chat.defaults), decoding: model.decoding
        ).answer
        let line = AnswerLine(
          question_id: question.id, image: question.image, question: question.question,
          answer: answer)
        print(try jsonText(line, pretty: false))
      }
      return
    }
    let answerer = try await load()
    let bar = ProgressBar("Questions", total: file.questions.count)
    defer { bar.finish() }
    let step = 32
    for start in stride(from: 0, to: file.questions.count, by: step) {
      let part = file.questions[start..<min(start + step, file.questions.count)]
      let found = try await answerer.answers(
        to: part.map { asked($0.question) }, about: part.map { .file(file.url(of: $0.image)) },
        options: writing.options, decoding: model.decoding)
      for (question, answers) in zip(part, found) {
        let line = AnswerLine(
          question_id: question.id, image: question.image, question: question.question,
          answer: answers.first?.text ?? "")
        print(try jsonText(line, pretty: false))
      }
      bar.update(start + part.count)
    }
  }

  private func answer() async throws {
    let image = ImageSource.file(URL(filePath: self.image ?? ""))
    if let chat = try await loadChat() {
      for question in questions {
        let answer = try await chat.ask(
          image, asked(question), options: writing.chatOptions(chat.defaults),
          decoding: model.decoding
        ).answer
        print(
          json
            ? try jsonText(
              Line(question: question, answers: [.init(text: answer, score: nil)]), pretty: false)
            : "\(question)\t\(answer)")
      }
      return
    }
    let answerer = try await load()
    for question in questions {
      let found: [Line.Answer]
      if answers.isEmpty {
        found = try await answerer.answers(
          to: [asked(question)], about: [image], options: writing.options, decoding: model.decoding)[
            0
          ]
          .map { .init(text: $0.text, score: $0.score) }
      } else {
        found = try await answerer.rank(
          answers, for: [asked(question)], about: [image], decoding: model.decoding)[0]
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
