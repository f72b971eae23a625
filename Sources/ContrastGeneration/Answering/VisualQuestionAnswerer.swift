import Contrast
import ContrastImages
import ContrastRuntime
import Foundation

/// A model that answers questions about images, freely or by choosing among given answers.
///
///     let answerer = try await VisualQuestionAnswerer(directory: "Salesforce/blip-vqa-base")
///     print(try await answerer.answer("how many dogs are in the picture?", about: photo))
///
/// An image is read once and kept for the next questions. One answerer may be used from many tasks at once.
public final class VisualQuestionAnswerer: ImageTextModel {
  let model: any AnsweringModel
  let writer: ImageWriter

  /// Opens BLIP for visual question answering: a folder of transformers (`BlipForQuestionAnswering`), whose
  /// questions begin with `[CLS]` as in transformers, or one of Salesforce's files with `vocab.txt` beside it,
  /// whose questions begin with `[ENC]` as in Salesforce's code.
  ///
  /// - Parameters:
  ///   - directory: the folder or file.
  ///   - options: of opening and loading.
  /// - Throws: `ModelFolderError`, also for models that answer nothing; `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`; `CancellationError` where the task is cancelled.
  public convenience init(
    directory: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) async throws {
    let model = try await WorkQueue.load { cancellation in
      try ImageTextFamily.open(directory, options: options, as: .answerer)
        .answeringModel(cancellation)
    }
    self.init(model, threads: options.threads)
  }

  init(_ model: any AnsweringModel, threads: Int) {
    self.model = model
    writer = ImageWriter(model, threads: threads)
  }
}

extension VisualQuestionAnswerer {
  /// The answer to a question about an image.
  ///
  /// - Parameters:
  ///   - question: lost are capitals and some punctuation, as in training.
  ///   - image: any.
  ///   - options: how; those of transformers where nil: the most probable token each time. Salesforce's code takes
  ///     three beams and at most 9 tokens. The model's end of text is a stop token in any case.
  ///   - decoding: of the image.
  /// - Throws: `ImageError`, ``GenerationError``, also for a question that is too long; `CancellationError`.
  public func answer(
    _ question: String, about image: ImageSource, options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions()
  ) async throws -> String {
    try await answers(to: [question], about: [image], options: options, decoding: decoding)[0][0]
      .text
  }

  /// The answers to questions about images, in shared passes.
  ///
  /// - Parameters:
  ///   - questions: one for each image; an image may come several times.
  ///   - images: any number; memory is bounded.
  ///   - options: how.
  ///   - decoding: of images.
  ///   - progress: told of the questions that are done.
  /// - Returns: for each question as many answers as the options ask for, the best first.
  /// - Throws: as ``answer(_:about:options:decoding:)``.
  public func answers(
    to questions: [String], about images: [ImageSource], options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions(), progress: ProgressHandler? = nil
  ) async throws -> [[GeneratedText]] {
    try await writer.write(questions, about: images, options, decoding, progress)
  }

  /// Chooses among given answers, as BLIP's published results do: those whose first token is likeliest are read
  /// whole, and the sums of their log-probabilities are compared.
  ///
  /// - Parameters:
  ///   - answers: at least one.
  ///   - questions: one for each image; an image may come several times.
  ///   - images: any number; memory is bounded.
  ///   - count: how many answers are read whole.
  ///   - labelSmoothing: of the loss in training, which the sums are made of; 0 for plain log-probabilities.
  ///   - decoding: of images.
  /// - Returns: for each question the answers that were read whole, best first.
  /// - Throws: as ``answer(_:about:options:decoding:)``, also for an answer that is too long.
  public func rank(
    _ answers: [String], for questions: [String], about images: [ImageSource],
    first count: Int = 128, labelSmoothing: Double = 0.1,
    decoding: DecodingOptions = DecodingOptions()
  ) async throws -> [[RankedItem]] {
    checkCount(count, "count")
    precondition(!answers.isEmpty, "there is nothing to choose among")
    precondition(questions.count == images.count, "one question for each image")
    checkOption(
      (0..<1).contains(labelSmoothing), "labelSmoothing is \(labelSmoothing); it must be below 1")
    let ranking = AnswerRanking(count: count, smoothing: labelSmoothing)
    var results: [[RankedItem]] = []
    let model = model
    for start in stride(from: 0, to: images.count, by: model.imagesPerGroup) {
      let part = start..<min(start + model.imagesPerGroup, images.count)
      let prompts = try await writer.prompts(
        Array(questions[part]), about: Array(images[part]), decoding)
      for prompt in prompts {
        try Task.checkCancellation()
        results.append(
          try await writer.engine.perform { run in
            try model.ranked(answers, behind: prompt, ranking, run)
          })
      }
    }
    return results
  }
}
