import ContrastImages
import ContrastTensor
import ContrastText

/// How alike the images and texts of the pairs of a step are: what hard negatives are drawn by.
struct Similarities {
  /// For each pair's image the probabilities of the texts.
  var ofImages: [[Double]]
  /// For each pair's text the probabilities of the images.
  var ofTexts: [[Double]]

  /// All alike.
  static func uniform(_ pairs: Int) -> Similarities {
    let row = [Double](repeating: 1 / Double(max(pairs, 1)), count: pairs)
    return Similarities(
      ofImages: [[Double]](repeating: row, count: pairs),
      ofTexts: [[Double]](repeating: row, count: pairs))
  }
}

extension BLIPObjective.Batch {
  /// What tells pairs that fit each other from those that do not.
  var pairKeys: [FeatureQueue.Key] {
    captions.map { FeatureQueue.Key($0, keys) }
  }
}

extension FeatureQueue.Key {
  /// - Parameters:
  ///   - caption: of an image.
  ///   - keys: of all images.
  init(_ caption: BLIPObjective.Batch.Caption, _ keys: [UInt64]) {
    self.init(image: keys[caption.image], text: StableHash.of(tokens: caption.tokens))
  }
}

extension StableHash {
  /// FNV-1a of token ids.
  static func of(tokens: [Int32]) -> UInt64 {
    tokens.reduce(0xcbf2_9ce4_8422_2325) { hash, token in
      (0..<4).reduce(hash) {
        ($0 ^ UInt64(UInt8(truncatingIfNeeded: token >> (8 * $1)))) &* 0x100_0000_01b3
      }
    }
  }
}

extension BLIPObjective {
  /// The contrastive part: its loss, and how alike the pairs are.
  func contrast(
    _ batch: Batch, _ head: BLIPLayers.Contrast, _ images: RecordedImages
  ) -> (value: Float, similarities: Similarities) {
    let (pass, run) = (images.pass, images.run)
    let keys = batch.pairKeys
    let momentum = momentumFeatures(batch, head, pass)
    let queue = FeatureQueue(capacity: options.queue, in: pass.memory)
    let candidateKeys = keys + queue.keys
    func side(_ student: Tensor, _ momentum: Tensor, _ queued: Tensor?) -> MomentumContrast.Side {
      MomentumContrast.Side(
        student: student, momentum: momentum,
        candidates: Tensor.concatenatingRows([momentum] + (queued.map { [$0] } ?? [])))
    }
    var result: MomentumContrast.Result?
    images.backpropagate {
      features(
        of: batch.captions, classRows: images.classRows(batch.captions.map(\.image)),
        images.states.values, head, run)
    } gradients: { features in
      let loss = MomentumContrast(
        temperature: pass.scalar(Temperature.parameter, default: Temperature.initial),
        alpha: options.alpha(at: pass.step))(
          images: side(features[0], momentum.images, queue.images),
          texts: side(features[1], momentum.texts, queue.texts),
          fits: { keys[$0].fits(candidateKeys[$1]) }, weight: options.contrastWeight, run)
      result = loss
      if let parameter = pass.parameters[Temperature.parameter] {
        pass.gradients.add(
          Tensor([loss.temperature], shape: parameter.shape), to: Temperature.parameter, run)
      }
      return [loss.images, loss.texts]
    }
    queue.append(images: momentum.images, texts: momentum.texts, keys: keys)
    guard let result else { preconditionFailure("the loss was not asked for") }
    return (
      result.value,
      Similarities(ofImages: result.imageSimilarities, ofTexts: result.textSimilarities)
    )
  }

  /// The unit vectors of the images and texts of pairs, `[pairs, joint width]` each.
  func features(
    of captions: [Batch.Caption], classRows: [Int], _ states: Tensor, _ head: BLIPLayers.Contrast,
    _ run: Run
  ) -> [Tensor] {
    let texts = head.text(
      captions.map(\.tokens), run,
      positions: [Range<Int>](repeating: 0..<1, count: captions.count))
    return [
      run.l2Normalized(head.image(run.gather(states, rows: classRows), run)),
      run.l2Normalized(head.projection(texts, run)),
    ]
  }

  /// Moves the momentum copies and lets them see the pairs.
  private func momentumFeatures(
    _ batch: Batch, _ head: BLIPLayers.Contrast, _ pass: TrainingPass
  ) -> (images: Tensor, texts: Tensor) {
    let run = pass.run
    let overlay = run.overlay
    run.overlay = ParameterOverlay(momentumParameters(head, pass))
    defer { run.overlay = overlay }
    let randomness = run.randomness
    run.randomness = nil
    defer { run.randomness = randomness }
    // Images of several captions once, others not at all.
    let seen = Array(Set(batch.captions.map(\.image))).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(seen, seen.indices))
    let states = layers.states(of: seen.map { batch.images[$0] }, run)
    let features = features(
      of: batch.captions,
      classRows: batch.captions.map { states.layout[place[$0.image]!].lowerBound },
      states.values, head, run)
    return (features[0], features[1])
  }

  /// `m ← momentum · m + (1 − momentum) · w`, for what the contrastive part is made of; equal to it at first.
  private func momentumParameters(
    _ head: BLIPLayers.Contrast, _ pass: TrainingPass
  ) -> Parameters {
    let prefix = "momentum/"
    var copies: Parameters = [:]
    for (id, value) in pass.parameters
    where head.prefixes.contains(where: id.name.hasPrefix)
      && !id.name.contains(".crossattention.")
    {
      let name = prefix + id.name
      if pass.memory.state.tensors[name] == nil { pass.memory.state.tensors[name] = value }
      let share = 1 - options.momentum
      pass.memory.state.tensors[name]!.update(with: value, threads: pass.run.threads) {
        copy, value, range in
        VectorMath.move(
          copy + range.lowerBound, toward: value + range.lowerBound, share: share, range.count)
      }
      copies[id] = pass.memory.state.tensors[name]!
    }
    return copies
  }
}
