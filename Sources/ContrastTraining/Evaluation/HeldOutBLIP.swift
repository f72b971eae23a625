import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText
import Foundation

extension TrainableBLIP {
  /// What a ``TrainingLoop`` measures on the way, with the first examples of data that the training does not see:
  ///
  /// * `caption_loss`: the mean of −ln p over the tokens of captions behind their prompts;
  /// * `captions_exact`: the share of captions that would be written word for word, one token after the other;
  /// * `match`: the share of right captions that are called so, and of those of the next image that are not;
  /// * `wrong_refused`: the share of the captions that the data call wrong that are called so;
  /// * `answers_exact`: the share of questions that would be answered word for word with one of their answers.
  ///
  /// - Parameters:
  ///   - objective: of this model.
  ///   - captions: pictures with captions, of which the first counts.
  ///   - questions: files as of ``Batches``; all questions about a picture count.
  ///   - limit: the most pictures of each.
  ///   - prompts: words that captions may begin with and that are given.
  ///   - threads: share the work.
  /// - Throws: what is wrong with an example, naming it.
  public func evaluation(
    of objective: BLIPObjective, captions: ImageCaptionSet?, questions: [URL] = [], limit: Int,
    prompts: [String] = [], threads: Int = Threads.standard
  ) throws -> @Sendable (Run) throws -> [String: Double] {
    try HeldOutBLIP(
      captions: captions,
      questions: questions.isEmpty ? nil : QuestionSet(contentsOf: questions), limit: limit,
      model: self, prompts: prompts, threads: threads
    ).evaluation(of: objective)
  }
}

/// Pictures with captions and questions that a training of BLIP does not see.
struct HeldOutBLIP: Sendable {
  private let captioned: [BLIPObjective.Batch]
  private let asked: [BLIPObjective.Batch]

  /// The images that are looked at together.
  private static let imagesPerPass = 64

  /// Reads the first examples of sets; nil for none. As ``TrainableBLIP/evaluation(of:captions:questions:limit:prompts:threads:)``.
  init(
    captions: (any TrainingSet)?, questions: QuestionSet?, limit: Int, model: TrainableBLIP,
    prompts: [String] = [], threads: Int
  ) throws {
    let (texts, recipe) = (model.texts, model.preprocessing)
    let prompts = prompts.map(texts.prompt).sorted { $0.count > $1.count }
    func batches(
      _ set: (any TrainingSet)?,
      _ batch: ([PreparedImage], [(index: Int, example: TrainingExample)]) throws
        -> BLIPObjective.Batch
    ) throws -> [BLIPObjective.Batch] {
      guard let set else { return [] }
      let count = min(limit, set.count)
      return try stride(from: 0, to: count, by: Self.imagesPerPass).map { start in
        let examples = try (start..<min(start + Self.imagesPerPass, count)).map {
          (index: $0, example: try set.example($0))
        }
        let images = try Parallel.map(examples.count, threads: threads) { slot in
          Result { try recipe(DecodedImage.decode(examples[slot].example.picture())) }
        }.map { try $0.get() }
        return try batch(images, examples)
      }
    }
    captioned = try batches(captions) { images, examples in
      func caption(_ text: TrainingExample.Text?, _ slot: Int) -> BLIPObjective.Batch.Caption? {
        guard case .caption(let caption)? = text else { return nil }
        return texts.caption(caption, of: slot, prompts: prompts)
      }
      return BLIPObjective.Batch(
        images: images,
        captions: examples.enumerated().compactMap { caption($1.example.texts.first, $0) },
        wrongCaptions: examples.enumerated().compactMap { caption($1.example.negatives.first, $0) })
    }
    asked = try batches(questions) { images, examples in
      BLIPObjective.Batch(
        images: images, captions: [],
        questions: examples.enumerated().flatMap { slot, example in
          (questions?.questions(example.index) ?? []).map { texts.question($0, of: slot) }
        })
    }
  }

  /// The measurements by name.
  func evaluation(
    of objective: BLIPObjective
  ) -> @Sendable (Run) throws -> [String: Double] {
    { run in
      var counts: [String: (sum: Double, count: Int)] = [:]
      func add(_ name: String, _ values: [Double]) {
        let old = counts[name] ?? (0, 0)
        counts[name] = (old.sum + values.reduce(0, +), old.count + values.count)
      }
      for batch in captioned {
        let measured = objective.measure(captionsOf: batch, run)
        for (name, values) in measured { add(name, values) }
      }
      for batch in asked { add("answers_exact", objective.measure(answersTo: batch, run)) }
      return counts.filter { $0.value.count > 0 }.mapValues { $0.sum / Double($0.count) }
    }
  }
}

extension TrainingExample {
  /// The picture.
  ///
  /// - Throws: ``TrainingDataError/invalid(example:reason:)`` for features.
  fileprivate func picture() throws(TrainingDataError) -> ImageSource {
    guard case .source(let source) = image else {
      throw TrainingDataError.invalid(
        example: name, reason: "has features where a picture is needed")
    }
    return source
  }
}

extension BLIPObjective {
  /// For each measure its values, over texts or tokens.
  fileprivate func measure(captionsOf batch: Batch, _ run: Run) -> [(String, [Double])] {
    guard !batch.captions.isEmpty else { return [] }
    let states = layers.states(of: batch.images, run)
    var measured: [(String, [Double])] = []
    if let decoder = layers.captioner {
      var texts = DecodedTexts()
      for caption in batch.captions {
        texts.append(decoded(caption), promptLength: caption.promptLength, weight: 1)
      }
      let context = decoder.model.context(
        of: states.values, states.layout, sharedBy: batch.counts(of: batch.captions), run)
      let result = texts.predictions(
        decoder.head(decoder.model(texts.inputs, run, context: context), run))
      measured.append(("caption_loss", result.losses))
      measured.append(("captions_exact", result.isExact.map { $0 ? 1 : 0 }))
    }
    if let matcher = layers.matcher {
      func matches(_ captions: [Batch.Caption]) -> [Bool] {
        let pairs = MatchingPairs(
          texts: captions.map { [layers.special.encoder] + $0.tokens.dropFirst() },
          isMatch: [], countOfImage: batch.counts(of: captions))
        guard !captions.isEmpty else { return [] }
        let logits = matchingLogits(pairs, matcher, states.values, states.layout, run).elements
        return captions.indices.map { logits[2 * $0 + 1] > logits[2 * $0] }
      }
      let keys = batch.pairKeys
      let others = batch.captions.indices.compactMap { pair -> Batch.Caption? in
        let other = (pair + 1) % batch.captions.count
        guard !keys[pair].fits(keys[other]) else { return nil }
        var caption = batch.captions[other]
        caption.image = batch.captions[pair].image
        return caption
      }
      measured.append(
        ("match", matches(batch.captions).map { $0 ? 1 : 0 } + matches(others).map { $0 ? 0 : 1 }))
      measured.append(("wrong_refused", matches(batch.wrongCaptions).map { $0 ? 0 : 1 }))
    }
    return measured
  }

  /// For each question 1 if it would be answered with one of its answers, else 0.
  fileprivate func measure(answersTo batch: Batch, _ run: Run) -> [Double] {
    guard let answerer = layers.answerer, !batch.questions.isEmpty else { return [] }
    let states = layers.states(of: batch.images, run)
    let counts = TextsByImage(batch.questions, images: batch.images.count, image: \.image).counts
    let context = answerer.question.context(
      of: states.values, states.layout, sharedBy: counts, run)
    let read = answerer.question(batch.questions.map(\.tokens), run, context: context)
    var texts = DecodedTexts()
    for answer in batch.questions.flatMap(\.answers) { texts.append(answer.tokens, weight: 1) }
    let decoder = answerer.decoder
    let questions = decoder.model.context(
      of: read, RaggedLayout(lengths: batch.questions.lazy.map(\.tokens.count)),
      sharedBy: batch.questions.map(\.answers.count), run)
    let isExact = texts.predictions(
      decoder.head(decoder.model(texts.inputs, run, context: questions), run)
    ).isExact
    var next = 0
    return batch.questions.map { question in
      defer { next += question.answers.count }
      return isExact[next..<next + question.answers.count].contains(true) ? 1 : 0
    }
  }
}

extension BLIPObjective.Batch {
  /// For each image how many of some captions it has; they stand in the order of the images.
  fileprivate func counts(of captions: [Caption]) -> [Int] {
    precondition(zip(captions, captions.dropFirst()).allSatisfy { $0.image <= $1.image })
    return TextsByImage(captions, images: images.count, image: \.image).counts
  }
}

extension DecodedTexts {
  /// What logits say of the tokens that count.
  ///
  /// - Parameter logits: `[tokens, vocabulary]`.
  /// - Returns: for each such token −ln p; for each text whether the most probable tokens are its own.
  func predictions(_ logits: Tensor) -> (losses: [Double], isExact: [Bool]) {
    let predictions = logits.predictions(of: labels)
    var (isExact, row) = ([Bool](), 0)
    for text in inputs {
      isExact.append(predictions[row..<row + text.count].allSatisfy { $0?.isLargest ?? true })
      row += text.count
    }
    return (predictions.compactMap { $0?.loss }, isExact)
  }
}
