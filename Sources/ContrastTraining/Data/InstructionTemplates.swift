import ContrastGeneration
import ContrastRuntime
import ContrastTensor

/// The words in which a model that follows instructions is asked about pictures while it is trained: one of several at
/// random, so that it learns what is meant rather than one way to say it.
///
/// Source: Dai et al. 2023, "InstructBLIP: Towards General-purpose Vision-Language Models with Instruction Tuning".
package struct InstructionTemplates: Sendable, Equatable {
  /// Where the question stands in a template.
  package static let placeholder = "{question}"

  /// Each with ``placeholder`` once. The first is that of measurements.
  package let questions: [String]
  /// Each asks for a description. The first is that of measurements.
  package let captions: [String]

  /// - Parameters:
  ///   - questions: each with ``placeholder`` once; at least one.
  ///   - captions: at least one.
  package init(questions: [String], captions: [String]) {
    checkOption(!questions.isEmpty && !captions.isEmpty, "templates are empty; give at least one")
    checkOption(
      questions.allSatisfy { $0.ranges(of: Self.placeholder).count == 1 },
      "a template of questions must have \(Self.placeholder) once")
    self.questions = questions
    self.captions = captions
  }

  /// Those of InstructBLIP's paper for questions with short answers, and some of its kind for descriptions.
  package static let instructBLIP = InstructionTemplates(
    questions: [
      "{question}", "Question: {question}", "{question} A short answer to the question is",
      "Q: {question} A:", "Question: {question} Short answer:",
      "Given the image, answer the following question with no more than three words. {question}",
      "Based on the image, respond to this question with a short answer: {question}. Answer:",
      "Use the provided image to answer the question: {question} Provide your answer as short as possible:",
      #"What is the answer to the following question? "{question}""#,
      #"The question "{question}" can be answered using the image. A short answer is"#,
    ],
    captions: [
      ConversationFormat.captionInstruction, "A short image caption:", "A photo of",
      "Write a short description for the image.", "Briefly describe the content of the image.",
      "Use a few words to illustrate what is happening in the picture.",
    ])

  /// A question in one of the templates.
  func question(_ text: String, _ generator: inout PhiloxGenerator) -> String {
    questions.randomElement(using: &generator)!.replacing(Self.placeholder, with: text)
  }

  /// One of the templates for captions.
  func caption(_ generator: inout PhiloxGenerator) -> String {
    captions.randomElement(using: &generator)!
  }
}
