import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision

/// BLIP-2's first stage: a Q-Former on a frozen image tower learns what of an image its texts speak of.
///
/// Three parts share its layers and differ in who sees whom. In the contrastive part queries and texts do not see each
/// other; for matching, with hard negatives, they all do; for captions the queries see themselves, and a token sees
/// the queries and the tokens before it. The image tower does not run: its states come with the batch.
///
/// Source: Li et al. 2023, "BLIP-2", section 3.2; `blip2_qformer.py` of salesforce/LAVIS.
public struct QFormerObjective: TrainingObjective {
  /// Which parts there are, and how.
  package struct Options: Sendable {
    /// Of the parts in the loss; a part of weight 0 is not computed.
    package var contrastWeight: Float = 1
    package var matchingWeight: Float = 1
    package var captionWeight: Float = 1
    /// Of the contrastive part and of captions, from 0 to below 1.
    package var labelSmoothing: Float = 0.1
  }

  /// The states of images, and what is said about them.
  public struct Batch: Sendable {
    package typealias Caption = BLIPObjective.Batch.Caption

    /// `[images, rows · width]`.
    package var states: Tensor
    /// For each image a number that is equal for images that show the same.
    package var keys: [UInt64]
    /// Right about their images, from `[CLS]` to `[SEP]`.
    package var captions: [Caption]
    /// Wrong about their images, for matching.
    package var wrongCaptions: [Caption]

    package init(
      states: Tensor, keys: [UInt64]? = nil, captions: [Caption], wrongCaptions: [Caption] = []
    ) {
      precondition(
        (captions + wrongCaptions).allSatisfy { (0..<states.rows).contains($0.image) },
        "a text of an image that is not there")
      self.states = states
      self.keys = keys ?? (0..<states.rows).map(UInt64.init)
      self.captions = captions
      self.wrongCaptions = wrongCaptions
    }

    /// What tells pairs that fit each other from those that do not.
    var pairKeys: [FeatureQueue.Key] { captions.map { FeatureQueue.Key($0, keys) } }
  }

  package let layers: QFormerLayers
  package let options: Options

  package init(_ layers: QFormerLayers, _ options: Options) {
    self.layers = layers
    self.options = options
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    guard !batch.captions.isEmpty || !batch.wrongCaptions.isEmpty else { return 0 }
    var value: Float = 0
    func add(_ name: String, _ part: Int, weight: Float, _ loss: () throws -> Float) rethrows {
      let loss = try pass.withRandomState(part: part, loss)
      pass.report(name, loss)
      value += weight * loss
    }
    var similarities = Similarities.uniform(batch.captions.count)
    if options.contrastWeight > 0, !batch.captions.isEmpty {
      add("contrast", 1, weight: options.contrastWeight) {
        let contrast = contrast(batch, pass)
        similarities = contrast.similarities
        return contrast.value
      }
    }
    if options.matchingWeight > 0 {
      var generator = DataDraw.hardNegative.generator(
        seed: pass.seed, stream: UInt64(pass.step))
      let pairs = MatchingPairs.drawn(
        batch.captions, wrong: batch.wrongCaptions, keys: batch.pairKeys, similarities, &generator)
      add("matching", 2, weight: options.matchingWeight) { matching(pairs, batch, pass) }
    }
    if options.captionWeight > 0, layers.writer != nil, !batch.captions.isEmpty {
      try add("captions", 3, weight: options.captionWeight) { try captions(batch, pass) }
    }
    return value
  }

  // MARK: Parts

  /// Queries and texts apart.
  private func contrast(
    _ batch: Batch, _ pass: TrainingPass
  ) -> (value: Float, similarities: Similarities) {
    let (run, keys) = (pass.run, batch.pairKeys)
    var result: QueryContrast.Result?
    pass.backpropagate {
      let (images, texts) = layers.vectors(of: batch, run)
      return [images, texts]
    } gradients: { vectors in
      let loss = QueryContrast(
        temperature: pass.scalar(Temperature.parameter, default: Temperature.initial),
        labelSmoothing: options.labelSmoothing)(
          images: vectors[0], texts: vectors[1], fits: { keys[$0].fits(keys[$1]) },
          weight: options.contrastWeight, run)
      if let parameter = pass.parameters[Temperature.parameter] {
        pass.gradients.add(
          Tensor([loss.temperature], shape: parameter.shape), to: Temperature.parameter, run)
      }
      result = loss
      return [loss.images, loss.texts]
    }
    guard let result else { preconditionFailure("the loss was not asked for") }
    return (result.value, result.similarities)
  }

  /// Queries and texts together: the mean cross-entropy of all pairs.
  private func matching(
    _ pairs: [MatchingPairs.Pair], _ batch: Batch, _ pass: TrainingPass
  ) -> Float {
    let (run, ordered) = (pass.run, TextsByImage(pairs, images: batch.states.rows, image: \.image))
    var value: Float = 0
    pass.backpropagate {
      [layers.queryLogits(of: ordered.texts.map(\.tokens), ordered.counts, batch.states, run)]
    } gradients: { logits in
      let queries = layers.qFormer.configuration.queryCount
      let loss = BLIPObjective.crossEntropy(
        layers.mean(ofQueries: logits[0]), ordered.texts.map(\.isMatch))
      value = loss.value
      let slopes = loss.gradient.elements.map {
        $0 * options.matchingWeight / Float(queries)
      }
      return [
        Tensor(shape: logits[0].shape) { gradient in
          for row in 0..<logits[0].rows {
            for column in 0..<2 { gradient[2 * row + column] = slopes[row / queries * 2 + column] }
          }
        }
      ]
    }
    return value
  }

  /// Texts behind the queries: the mean smoothed loss of all tokens behind `[DEC]`.
  private func captions(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    let (run, head) = (pass.run, layers.writer!.head)
    let (texts, counts) = layers.decoded(batch, weight: options.captionWeight)
    let count = texts.labels.count { $0 != nil }
    guard count > 0 else { return 0 }
    var value: Float = 0
    try pass.backpropagate {
      [head.hidden(layers.states(behind: texts, counts, batch.states, run), run)]
    } gradients: { hidden in
      let loss = try head.loss(
        hidden[0], texts, count: count, labelSmoothing: options.labelSmoothing, pass)
      value = loss.value
      return [loss.hidden]
    }
    return value / options.captionWeight
  }
}

/// The layers of BLIP-2's first stage.
package struct QFormerLayers: Sendable {
  /// Captions: the same Q-Former with tokens that see what stands before them, and the head.
  package struct Writer: Sendable {
    package var qFormer: QFormer
    package var head: BERTLanguageModelHead
  }

  package var qFormer: QFormer
  /// What it is for a text alone.
  package var text: BERT
  package var imageProjection: Linear
  package var textProjection: Linear
  package var matching: Linear
  package var writer: Writer?
  /// Begins a text that is written.
  package var decoderToken: Int32
  /// Of the states of an image.
  package var imageWidth: Int

  /// The rows of images among the states of a batch.
  private func images(_ states: Tensor) -> (values: Tensor, layout: RaggedLayout) {
    let length = states.width / imageWidth
    return (
      states.reshaped([states.rows * length, imageWidth]),
      RaggedLayout(count: states.rows, length: length)
    )
  }

  /// The unit vectors of the images of the pairs of a batch, `[pairs · queries, joint width]`, and of their texts,
  /// `[pairs, joint width]`.
  func vectors(
    of batch: QFormerObjective.Batch, _ run: Run
  ) -> (images: Tensor, texts: Tensor) {
    let (values, layout) = images(batch.states)
    let queries = qFormer.configuration.queryCount
    let read = run.l2Normalized(imageProjection(qFormer(values, layout, run), run))
    let own = batch.captions.flatMap { caption in
      (0..<queries).map { caption.image * queries + $0 }
    }
    let texts = text(
      batch.captions.map(\.tokens), run,
      positions: [Range<Int>](repeating: 0..<1, count: batch.captions.count))
    return (
      own == Array(0..<read.rows) ? read : run.gather(read, rows: own),
      run.l2Normalized(textProjection(texts, run))
    )
  }

  /// The logits of each query beside each text, `[texts · queries, 2]`; those of a pair are their mean.
  ///
  /// - Parameters:
  ///   - texts: in the order of their images.
  ///   - counts: for each image the number of its texts.
  ///   - states: `[images, rows · width]`.
  ///   - run: the forward pass.
  func queryLogits(
    of texts: [[Int32]], _ counts: [Int], _ states: Tensor, _ run: Run
  ) -> Tensor {
    let (values, layout) = images(states)
    return matching(qFormer(texts, beside: values, layout, sharedBy: counts, run), run)
  }

  /// The logits of pairs, `[pairs, 2]`.
  func mean(ofQueries logits: Tensor) -> Tensor {
    let (z, queries) = (logits.elements, qFormer.configuration.queryCount)
    let pairs = logits.rows / queries
    return Tensor(shape: [pairs, 2]) { result in
      for index in 0..<2 * pairs {
        let (pair, column) = (index / 2, index % 2)
        var sum = 0.0
        for query in 0..<queries { sum += Double(z[2 * (pair * queries + query) + column]) }
        result[index] = Float(sum / Double(queries))
      }
    }
  }

  /// The captions of a batch as they are written, in the order of their images, and for each image how many.
  func decoded(
    _ batch: QFormerObjective.Batch, weight: Float
  ) -> (texts: DecodedTexts, counts: [Int]) {
    let ordered = TextsByImage(batch.captions, images: batch.states.rows, image: \.image)
    var texts = DecodedTexts()
    for caption in ordered.texts {
      texts.append([decoderToken] + caption.tokens.dropFirst(), weight: weight)
    }
    return (texts, ordered.counts)
  }

  /// The states of the tokens of texts, each of which sees the queries and the tokens before it, `[tokens, width]`.
  func states(
    behind texts: DecodedTexts, _ counts: [Int], _ states: Tensor, _ run: Run
  ) -> Tensor {
    let (values, layout) = images(states)
    let queries = qFormer.configuration.queryCount
    let read = writer!.qFormer(
      texts.inputs, beside: values, layout, sharedBy: counts, run, all: true)
    var (rows, start): ([Int], Int) = ([], 0)
    for text in texts.inputs {
      rows += start + queries..<start + queries + text.count
      start += queries + text.count
    }
    return run.gather(read, rows: rows)
  }
}
