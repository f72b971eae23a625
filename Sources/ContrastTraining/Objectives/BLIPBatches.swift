import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import Foundation

extension Batches where Batch == BLIPObjective.Batch {
  /// The batches of a loader of pictures with captions for a ``BLIPObjective``, and beside them pictures with
  /// questions.
  ///
  /// A caption that begins with one of the prompts has its words without loss. Where the data have captions that are
  /// wrong about a picture, matching tells them from the right one.
  ///
  /// - Parameters:
  ///   - loader: of pictures with captions.
  ///   - questions: files of JSON lines, `{"image": "a.png", "question": "what colour is the circle?", "answer": "red"}`,
  ///     or `"answers"` with all that people answered: each different one counts by its share. A batch of captions
  ///     comes with so many of their pictures, and at most so many questions about each. Nil for none.
  ///   - position: of the captions, to go on behind it; nil to begin.
  ///   - seed: of the order of the questions.
  ///   - model: whose tokenizer and image recipe read them.
  ///   - prompts: words that captions may begin with and that are given when they are written.
  ///   - threads: share the work.
  /// - Throws: `FileError`, ``TrainingDataError``.
  public init(
    _ loader: BatchLoader, questions: (files: [URL], images: Int, perImage: Int)? = nil,
    behind position: BatchSampler.Position? = nil, seed: UInt64 = 0, model: TrainableBLIP,
    prompts: [String] = [], threads: Int = Threads.standard
  ) throws {
    self.init(
      try BLIPBatches(
        loader, questions: questions, behind: position, seed: seed, model: model, prompts: prompts,
        threads: threads
      ).next)
  }
}

/// What batches of a loader draw for BLIP.
struct BLIPBatches {
  private let loader: BatchLoader
  private let questions: QuestionBatches?
  private let texts: BLIPTexts
  private let prompts: [[Int32]]

  init(
    _ loader: BatchLoader, questions: (files: [URL], images: Int, perImage: Int)?,
    behind position: BatchSampler.Position?, seed: UInt64, model: TrainableBLIP,
    prompts: [String], threads: Int
  ) throws {
    self.loader = loader
    texts = model.texts
    self.prompts = Self.tokens(of: prompts, model.texts)
    self.questions = try questions.map {
      try QuestionBatches(
        $0, behind: position, seed: seed, preprocessing: model.preprocessing, threads: threads)
    }
  }

  /// The longest first.
  private static func tokens(of prompts: [String], _ texts: BLIPTexts) -> [[Int32]] {
    prompts.map(texts.prompt).sorted { $0.count > $1.count }
  }

  func next() async throws -> DrawnBatch<BLIPObjective.Batch> {
    let batch = try await loader.next()
    guard case .prepared(var images) = batch.images, case .captions(let captions) = batch.texts
    else {
      throw TrainingDataError.invalid(
        example: "set \(batch.set)", reason: "has features where BLIP takes pictures and captions")
    }
    var keys = batch.ids.map { UInt64(bitPattern: Int64($0)) }
    var skipped = batch.skipped
    let right = captions.enumerated().map { texts.caption($1, of: $0, prompts: prompts) }
    let wrong = try batch.wrongCaptions().map { texts.caption($1, of: $0, prompts: prompts) }
    var asked: [BLIPObjective.Batch.Question] = []
    if let questions {
      let (more, entries) = try await questions.next()
      guard case .prepared(let pictures) = more.images else {
        preconditionFailure("questions are about pictures")
      }
      skipped += more.skipped
      asked = entries.map { texts.question($0.entry, of: images.count + $0.image) }
      images += pictures
      keys += more.ids.map { UInt64(bitPattern: Int64($0)) }
    }
    guard right.count > 1 || !asked.isEmpty else {
      return DrawnBatch(nil, skipped: skipped, position: batch.position)
    }
    return DrawnBatch(
      BLIPObjective.Batch(
        images: images, keys: keys, captions: right, wrongCaptions: wrong, questions: asked),
      skipped: skipped, position: batch.position)
  }
}

extension TrainingBatch {
  /// The captions that the data call wrong, with the number of the image in the batch.
  func wrongCaptions() throws -> [(image: Int, text: String)] {
    guard let negatives else { return [] }
    guard case .captions(let texts) = negatives else {
      throw TrainingDataError.invalid(
        example: "set \(set)", reason: "has features where BLIP takes captions")
    }
    return Array(zip(imageOfNegative, texts))
  }
}

extension BLIPTexts {
  /// A caption of an image.
  ///
  /// - Parameters:
  ///   - text: any.
  ///   - image: its number in the batch.
  ///   - prompts: as tokens, the longest first.
  func caption(
    _ text: String, of image: Int, prompts: [[Int32]]
  ) -> BLIPObjective.Batch.Caption {
    let tokens = caption(text)
    // A prompt with nothing behind it is a caption.
    let prompt = prompts.first {
      $0.count + 2 < tokens.count && tokens.dropFirst().starts(with: $0)
    }
    return .init(image: image, tokens: tokens, promptLength: prompt?.count ?? 0)
  }

  /// A question about an image.
  func question(_ entry: QuestionSet.Entry, of image: Int) -> BLIPObjective.Batch.Question {
    .init(
      image: image, tokens: question(entry.question),
      answers: entry.answers.map { .init(tokens: answer($0.text), weight: $0.weight) })
  }
}
