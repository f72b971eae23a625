import Contrast
import ContrastTensor

extension TrainableQFormer {
  /// What a ``TrainingLoop`` measures on the way, with the first examples of data that the training does not see:
  ///
  /// * `recall`: the share of pictures to whose vectors, of 64 captions, their own is nearest;
  /// * `match`: the share of right captions that are called so, and of those of the next picture that are not;
  /// * `wrong_refused`: the share of the captions that the data call wrong that are called so;
  /// * `caption_loss`: the mean of −ln p over the tokens of captions;
  /// * `captions_exact`: the share of captions that would be written word for word, one token after the other.
  ///
  /// - Parameters:
  ///   - objective: of this model.
  ///   - states: of the pictures.
  ///   - captions: pictures with captions, of which the first counts.
  ///   - limit: the most pictures.
  /// - Throws: what is wrong with an example, naming it.
  public func evaluation(
    of objective: QFormerObjective, states: ImageStateStore, captions: any TrainingSet, limit: Int
  ) throws -> @Sendable (Run) throws -> [String: Double] {
    func caption(_ text: TrainingExample.Text?, _ image: Int) -> QFormerObjective.Batch.Caption? {
      guard case .caption(let text)? = text else { return nil }
      return texts.caption(text, of: image)
    }
    let batches = try states.batches(of: captions, limit: limit).map { states, examples in
      QFormerObjective.Batch(
        states: states,
        captions: examples.enumerated().compactMap { caption($1.texts.first, $0) },
        wrongCaptions: examples.enumerated().compactMap { caption($1.negatives.first, $0) })
    }
    return { run in
      var values: [String: [Double]] = [:]
      for batch in batches {
        for (name, measured) in objective.measure(batch, run) {
          values[name, default: []] += measured
        }
      }
      return values.filter { !$0.value.isEmpty }.mapValues { $0.reduce(0, +) / Double($0.count) }
    }
  }
}

extension QFormerObjective {
  /// For each measure its values, over images, texts or tokens.
  fileprivate func measure(_ batch: Batch, _ run: Run) -> [(String, [Double])] {
    guard !batch.captions.isEmpty else { return [] }
    let keys = batch.pairKeys
    let (images, texts) = layers.vectors(of: batch, run)
    let contrast = QueryContrast(temperature: Temperature.initial, labelSmoothing: 0)(
      images: images, texts: texts, fits: { keys[$0].fits(keys[$1]) }, run)
    var measured = [("recall", [Double](repeating: contrast.recall, count: keys.count))]
    func matches(_ captions: [Batch.Caption]) -> [Bool] {
      guard !captions.isEmpty else { return [] }
      let ordered = TextsByImage(captions, images: batch.states.rows, image: \.image)
      let logits = layers.mean(
        ofQueries: layers.queryLogits(
          of: ordered.texts.map(\.tokens), ordered.counts, batch.states, run)
      ).elements
      return captions.indices.map { logits[2 * $0 + 1] > logits[2 * $0] }
    }
    let others = keys.indices.compactMap { pair -> Batch.Caption? in
      let other = (pair + 1) % keys.count
      guard !keys[pair].fits(keys[other]) else { return nil }
      var caption = batch.captions[other]
      caption.image = batch.captions[pair].image
      return caption
    }
    measured.append(
      ("match", matches(batch.captions).map { $0 ? 1 : 0 } + matches(others).map { $0 ? 0 : 1 }))
    measured.append(("wrong_refused", matches(batch.wrongCaptions).map { $0 ? 0 : 1 }))
    if let head = layers.writer?.head {
      let (texts, counts) = layers.decoded(batch, weight: 1)
      let result = texts.predictions(
        head(layers.states(behind: texts, counts, batch.states, run), run))
      measured.append(("caption_loss", result.losses))
      measured.append(("captions_exact", result.isExact.map { $0 ? 1 : 0 }))
    }
    return measured
  }
}
