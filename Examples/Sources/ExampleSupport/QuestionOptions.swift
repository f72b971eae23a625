import ArgumentParser
import Foundation

/// Questions beside captions.
public struct QuestionOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Questions about pictures, JSON lines: {\"image\": …, \"question\": …, \"answer\": …}, or \"answers\" with "
        + "all that people said. May be given several times.", valueName: "file"))
  public var questions: [String] = []

  @Option(help: "The pictures with questions of a step, beside those with captions.")
  public var questionImages = 16

  @Option(help: "The most questions about a picture in a step.")
  public var questionsPerImage = 4

  @Option(
    help: ArgumentHelp(
      "Questions that are not trained on; how many are answered is measured.", valueName: "file"))
  public var validationQuestions: [String] = []

  public init() {}

  public func validate() throws {
    for (name, value) in [
      ("question-images", questionImages), ("questions-per-image", questionsPerImage),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
  }

  /// The files of questions with how many of them a step has; nil for none.
  public var asked: (files: [URL], images: Int, perImage: Int)? {
    questions.isEmpty
      ? nil : (questions.map { URL(filePath: $0) }, questionImages, questionsPerImage)
  }

  /// What must be equal to go on from a checkpoint.
  public var description: String {
    "questions \(questions) \(questionImages) \(questionsPerImage)"
  }
}
