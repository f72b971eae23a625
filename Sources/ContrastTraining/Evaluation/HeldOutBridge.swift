import Contrast
import ContrastTensor
import Foundation

extension TrainableBridge {
  /// What a ``TrainingLoop`` measures on the way, with the first examples of data that the training does not see:
  ///
  /// * `caption_loss`, `answer_loss`: the mean of −ln p over the tokens of captions and of answers;
  /// * `captions_exact`, `answers_exact`: the share that would be written word for word, one token after the other.
  ///
  /// - Parameters:
  ///   - objective: of this model.
  ///   - states: of the pictures.
  ///   - captions: pictures with captions, of which the first counts.
  ///   - questions: files as of ``Batches``; all questions about a picture count.
  ///   - limit: the most pictures of each.
  /// - Throws: what is wrong with an example, naming it.
  public func evaluation(
    of objective: BridgeObjective, states: ImageStateStore, captions: (any TrainingSet)?,
    questions: [URL] = [], limit: Int
  ) throws -> @Sendable (Run) throws -> [String: Double] {
    typealias Text = BridgeObjective.Batch.Text
    let rows = bridge.rows(ofStates: states.features.width / files.imageWidth)
    func batches(
      _ set: any TrainingSet, _ read: (Int, TrainingExample, Int) -> [(Text, String)]
    ) throws -> [BridgeObjective.Batch] {
      var start = 0
      return try states.batches(of: set, limit: limit).map { values, examples in
        let texts = examples.enumerated().flatMap { read(start + $0, $1, $0) }
        for (text, words) in texts { try self.texts.check(text, words, rows: rows) }
        start += examples.count
        return BridgeObjective.Batch(states: values, texts: texts.map(\.0))
      }
    }
    let captioned = try captions.map { set in
      try batches(set) { _, example, image in
        guard case .caption(let text)? = example.texts.first else { return [] }
        return [(texts.caption(text, of: image), text)]
      }
    }
    let asked = try questions.isEmpty ? nil : QuestionSet(contentsOf: questions)
    let questioned = try asked.map { set in
      try batches(set) { index, _, image in
        set.questions(index).map { (texts.question($0, of: image), $0.question) }
      }
    }
    return { run in
      var metrics: [String: Double] = [:]
      for (name, batches) in [("caption", captioned), ("answer", questioned)] {
        guard let batches else { continue }
        let measured = objective.measure(batches, run)
        metrics["\(name)_loss"] = measured.loss
        metrics["\(name)s_exact"] = measured.exact
      }
      return metrics
    }
  }
}
