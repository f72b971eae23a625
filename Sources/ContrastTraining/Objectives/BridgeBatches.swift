import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import Foundation

extension Batches where Batch == BridgeObjective.Batch {
  /// The batches of a loader of stored states with captions for a ``BridgeObjective``, and beside them questions.
  ///
  /// A caption is learnt whole. A question is given as `ImageChatModel` asks it of the finished model, and of its answers
  /// the one that most people gave is learnt. A bridge that reads what is asked gets questions, and captions too, in
  /// templates of instructions, one at random for each.
  ///
  /// - Parameters:
  ///   - loader: of the examples of ``ImageStateStore/examples(of:)``.
  ///   - questions: files of JSON lines, `{"image": "a.png", "question": "what colour is the circle?", "answer": "red"}`,
  ///     or `"answers"` with all that people answered. A batch of captions comes with so many of their pictures, and at
  ///     most so many questions about each. Nil for none.
  ///   - states: of the pictures with questions.
  ///   - position: of the captions, to go on behind it; nil to begin.
  ///   - seed: of the order of the questions, and of templates.
  ///   - templates: for a bridge that reads what is asked: questions, each with `{question}` once, and what asks for a
  ///     caption; at least one of both. Nil for those of InstructBLIP's paper, and some of their kind for captions.
  ///   - model: whose tokenizer reads them.
  ///   - threads: share the work.
  /// - Throws: `FileError`, ``TrainingDataError``.
  public init(
    _ loader: BatchLoader, questions: (files: [URL], images: Int, perImage: Int)? = nil,
    states: ImageStateStore, behind position: BatchSampler.Position? = nil, seed: UInt64 = 0,
    templates: (questions: [String], captions: [String])? = nil, model: TrainableBridge,
    threads: Int = Threads.standard
  ) throws {
    self.init(
      try BridgeBatches(
        loader, questions: questions, states: states, behind: position, seed: seed,
        templates: templates.map {
          InstructionTemplates(questions: $0.questions, captions: $0.captions)
        } ?? .instructBLIP, model: model, threads: threads
      ).next)
  }
}

/// What batches of a loader draw for a bridge.
struct BridgeBatches {
  private let loader: BatchLoader
  private let questions: QuestionBatches?
  private let texts: BridgeTexts
  private let seed: UInt64
  private let templates: InstructionTemplates
  private let rows: Int
  private let stateWidth: Int

  init(
    _ loader: BatchLoader, questions: (files: [URL], images: Int, perImage: Int)?,
    states: ImageStateStore, behind position: BatchSampler.Position?, seed: UInt64,
    templates: InstructionTemplates, model: TrainableBridge, threads: Int
  ) throws {
    self.loader = loader
    self.seed = seed
    self.templates = templates
    texts = model.texts
    stateWidth = model.files.imageWidth
    rows = model.bridge.rows(ofStates: states.features.width / stateWidth)
    self.questions = try questions.map {
      try QuestionBatches(
        $0, behind: position, seed: seed, preprocessing: model.preprocessing, threads: threads,
        examples: states.examples)
    }
  }

  func next() async throws -> DrawnBatch<BridgeObjective.Batch> {
    let batch = try await loader.next()
    guard case .features(var states) = batch.images, case .captions(let captions) = batch.texts
    else {
      guard batch.examples.isEmpty else {
        throw TrainingDataError.invalid(
          example: "set \(batch.set)", reason: "has other things than stored states and captions")
      }
      return DrawnBatch(nil, skipped: batch.skipped, position: batch.position)
    }
    var skipped = batch.skipped
    var generator = DataDraw.template.generator(seed: seed, position: UInt64(batch.step) << 16)
    var read = try captions.enumerated().map { image, caption in
      let instruction = templates.caption(&generator)
      return try checked(texts.caption(caption, of: image, asked: instruction), caption)
    }
    if let questions {
      let (more, entries) = try await questions.next()
      guard case .features(let own) = more.images else {
        preconditionFailure("the examples of a store are states")
      }
      skipped += more.skipped
      for (image, entry) in entries {
        let instruction = templates.question(entry.question, &generator)
        let text = texts.question(entry, of: states.rows + image, asked: instruction)
        read.append(try checked(text, entry.question))
      }
      states = Tensor.concatenatingRows([states, own])
    }
    return DrawnBatch(
      BridgeObjective.Batch(states: states, texts: read), skipped: skipped,
      position: batch.position)
  }

  /// A text for which the language model has positions.
  private func checked(
    _ text: BridgeObjective.Batch.Text, _ words: String
  ) throws -> BridgeObjective.Batch.Text {
    try texts.check(text, words, rows: rows)
    return text
  }
}

extension BridgeTexts {
  /// - Throws: ``TrainingDataError/invalid(example:reason:)`` for a text that is too long behind so many rows of an
  ///   image.
  func check(
    _ text: BridgeObjective.Batch.Text, _ words: String, rows: Int
  ) throws(TrainingDataError) {
    let length = start.count + rows + text.prompt.count + text.answer.count - 1
    guard length <= limit else {
      throw .invalid(
        example: "'\(words.prefix(40))…'",
        reason: "makes \(length) rows with its image; the language model takes \(limit)")
    }
  }
}
