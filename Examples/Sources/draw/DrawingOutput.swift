import Contrast
import Drawings
import ExampleSupport
import Foundation

/// The files that `draw` writes beside the pictures.
struct DrawingOutput {
  private struct CaptionsLine: Encodable {
    let image: String
    let captions: [String]
    let negatives: [String]
    let drawing: Drawing
  }

  private struct DescriptionsLine: Encodable {
    let image: String
    let captions: [String]
    let negatives: [String]
  }

  private struct BindingLine: Encodable {
    let image: String
    let task: BindingTask

    private enum Key: String, CodingKey { case image }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(image, forKey: .image)
      try task.encode(to: encoder)
    }
  }

  /// One of `questions.jsonl`, as training, `ask --questions` and `evaluate questions` read it.
  private struct QuestionLine: Encodable {
    let question_id: String
    let image: String
    let question: String
    let answer: String
    let language: Language
    let answer_type: String
  }

  private struct ExchangedLine: Encodable {
    let image: String
    let captions: [String]
    let exchanged: Bool
  }

  private let folder: String
  private let generator: DrawingGenerator
  private let languages: Set<Language>
  private let length: CaptionLength
  private let negatives: NegativeCaptions
  private let captions: TextOutput
  private let descriptions: TextOutput
  private let questions: TextOutput
  private let binding: TextOutput
  /// What is drawn where half of the texts are exchanged at the end; nil where they are not.
  private var drawn: [(image: String, drawing: Drawing)]?

  /// - Parameters:
  ///   - folder: an existing one.
  ///   - generator: of the drawings.
  ///   - languages: of captions, descriptions and questions.
  ///   - length: of captions.
  ///   - negatives: which wrong captions are written.
  ///   - exchangesHalf: whether ``finish()`` writes `exchanged.jsonl`.
  /// - Throws: `FileError`.
  init(
    _ folder: String, generator: DrawingGenerator, languages: Set<Language>,
    length: CaptionLength, negatives: NegativeCaptions, exchangesHalf: Bool
  ) throws {
    self.folder = folder
    self.generator = generator
    self.languages = languages
    self.length = length
    self.negatives = negatives
    captions = try TextOutput("\(folder)/captions.jsonl")
    descriptions = try TextOutput("\(folder)/descriptions.jsonl")
    questions = try TextOutput("\(folder)/questions.jsonl")
    binding = try TextOutput("\(folder)/binding.jsonl")
    drawn = exchangesHalf ? [] : nil
  }

  /// Writes the lines of a drawing.
  ///
  /// - Parameters:
  ///   - drawing: what is in the picture.
  ///   - index: its number.
  ///   - image: its name, relative to the folder.
  /// - Throws: `FileError`.
  mutating func write(_ drawing: Drawing, _ index: Int, image: String) throws {
    func texts(_ captions: [Caption]) -> [String] {
      captions.filter { languages.contains($0.language) }.map(\.text)
    }
    let tasks = generator.bindingTasks(of: drawing, index).filter {
      languages.contains($0.language)
    }
    let wrong: [String] =
      switch negatives {
      case .exchanged: tasks.map(\.swapped)
      case .altered:
        texts(generator.wrongCaptions(of: drawing, index).filter(length.takes))
      }
    try captions.write(
      CaptionsLine(
        image: image,
        captions: texts(generator.captions(of: drawing, index).filter(length.takes)),
        negatives: wrong, drawing: drawing))
    try descriptions.write(
      DescriptionsLine(
        image: image,
        captions: Language.allCases.filter(languages.contains).map {
          Description(drawing).text($0)
        }, negatives: texts(generator.wrongDescriptions(of: drawing, index))))
    let asked = generator.questions(about: drawing, index)
    for (number, question) in asked.enumerated() where languages.contains(question.language) {
      try questions.write(
        QuestionLine(
          question_id: "\(image)#\(number)", image: image, question: question.question,
          answer: question.answer, language: question.language,
          answer_type: "\(question.language.rawValue), \(question.kind.rawValue)"))
    }
    for task in tasks { try binding.write(BindingLine(image: image, task: task)) }
    drawn?.append((image, drawing))
  }

  /// Gives the files their names.
  ///
  /// - Throws: `FileError`.
  func finish() throws {
    for output in [captions, descriptions, questions, binding] { try output.finish() }
    guard let drawn else { return }
    let texts = generator.exchangedDescriptions(
      of: drawn.map(\.drawing), languages: Language.allCases.filter(languages.contains))
    let output = try TextOutput("\(folder)/exchanged.jsonl")
    for ((image, _), text) in zip(drawn, texts) {
      try output.write(
        ExchangedLine(image: image, captions: [text.text], exchanged: text.isExchanged))
    }
    try output.finish()
  }
}

extension TextOutput {
  fileprivate func write(_ value: some Encodable) throws {
    try write(line: jsonText(value, pretty: false))
  }
}
