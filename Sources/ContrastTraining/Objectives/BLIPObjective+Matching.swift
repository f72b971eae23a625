import ContrastTensor
import ContrastText
import Foundation

/// Pairs of images and texts that match or do not, those of one image one behind the other.
struct MatchingPairs: Equatable {
  /// From `[ENC]` to `[SEP]`.
  var texts: [[Int32]] = []
  var isMatch: [Bool] = []
  /// For each image of the batch the number of its pairs.
  var countOfImage: [Int]

  /// An image and a text.
  struct Pair: Equatable {
    var image: Int
    var tokens: [Int32]
    var isMatch: Bool
  }

  /// The pairs of a step: the captions with their images, for each text an image and for each image a text that do
  /// not belong to it, and the captions that the data call wrong.
  ///
  /// Negatives are drawn by similarity, in proportion to the softmax plus 1e-4: the more alike, the more likely.
  /// What shows the same image or says the same is none. A pair that nothing in the batch differs from has none.
  ///
  /// - Parameters:
  ///   - captions: of the step.
  ///   - wrong: those that the data call wrong.
  ///   - keys: of the captions.
  ///   - similarities: of the captions.
  ///   - generator: draws.
  static func drawn(
    _ captions: [BLIPObjective.Batch.Caption], wrong: [BLIPObjective.Batch.Caption],
    keys: [FeatureQueue.Key], _ similarities: Similarities, _ generator: inout PhiloxGenerator
  ) -> [Pair] {
    func negative(
      of pair: Int, _ similarities: [Double], _ generator: inout PhiloxGenerator
    ) -> Int? {
      let weights = similarities.enumerated().map { other, similarity in
        keys[pair].fits(keys[other]) ? 0 : similarity + 1e-4
      }
      return PhiloxGenerator.canDraw(weights) ? generator.index(weights: weights) : nil
    }
    var pairs: [Pair] = []
    func add(_ image: Int, _ tokens: [Int32], _ isMatch: Bool) {
      pairs.append(Pair(image: image, tokens: tokens, isMatch: isMatch))
    }
    for caption in captions { add(caption.image, caption.tokens, true) }
    for (pair, caption) in captions.enumerated() {
      guard let other = negative(of: pair, similarities.ofTexts[pair], &generator) else { continue }
      add(captions[other].image, caption.tokens, false)
    }
    for (pair, caption) in captions.enumerated() {
      guard let other = negative(of: pair, similarities.ofImages[pair], &generator) else {
        continue
      }
      add(caption.image, captions[other].tokens, false)
    }
    for caption in wrong { add(caption.image, caption.tokens, false) }
    return pairs
  }
}

extension BLIPObjective {
  /// The pairs of a step, with the token that texts beside an image begin with.
  ///
  /// - Parameters:
  ///   - batch: of the step.
  ///   - similarities: of its captions.
  ///   - seed: of the training.
  ///   - step: counted from 0.
  func matchingPairs(
    _ batch: Batch, _ similarities: Similarities, seed: UInt64, step: Int
  ) -> MatchingPairs {
    var generator = DataDraw.hardNegative.generator(seed: seed, stream: UInt64(step))
    let pairs = MatchingPairs.drawn(
      batch.captions, wrong: batch.wrongCaptions, keys: batch.pairKeys, similarities, &generator)
    let ordered = TextsByImage(pairs, images: batch.images.count, image: \.image)
    var result = MatchingPairs(countOfImage: ordered.counts)
    for pair in ordered.texts {
      let keepsFirst =
        options.classTokenShare > 0 && generator.uniform() < options.classTokenShare
      result.texts.append(
        keepsFirst ? pair.tokens : [layers.special.encoder] + pair.tokens.dropFirst())
      result.isMatch.append(pair.isMatch)
    }
    return result
  }

  /// The matching part: the mean cross-entropy of all pairs.
  func matching(
    _ pairs: MatchingPairs, _ matcher: BLIPLayers.Matcher, _ images: RecordedImages
  ) -> Float {
    let run = images.run
    var value: Float = 0
    images.backpropagate {
      [matchingLogits(pairs, matcher, images.states.values, images.states.layout, run)]
    } gradients: { logits in
      let loss = Self.crossEntropy(logits[0], pairs.isMatch)
      value = loss.value
      return [run.scaled(loss.gradient, by: options.matchingWeight)]
    }
    return value
  }

  /// `[pairs, 2]`, the second that of a match.
  func matchingLogits(
    _ pairs: MatchingPairs, _ matcher: BLIPLayers.Matcher, _ states: Tensor,
    _ layout: RaggedLayout, _ run: Run
  ) -> Tensor {
    let context = matcher.text.context(of: states, layout, sharedBy: pairs.countOfImage, run)
    let first = matcher.text(
      pairs.texts, run, context: context,
      positions: [Range<Int>](repeating: 0..<1, count: pairs.texts.count))
    return matcher.head(first, run)
  }

  /// The mean cross-entropy of two logits each, and its gradient.
  static func crossEntropy(
    _ logits: Tensor, _ isMatch: [Bool]
  ) -> (value: Float, gradient: Tensor) {
    let z = logits.elements
    var (value, gradient) = (0.0, [Float](repeating: 0, count: z.count))
    let share = 1 / Double(max(isMatch.count, 1))
    for (pair, isMatch) in isMatch.enumerated() {
      let (right, wrong) = (2 * pair + (isMatch ? 1 : 0), 2 * pair + (isMatch ? 0 : 1))
      let margin = Double(z[right]) - Double(z[wrong])
      // −ln σ(margin), without overflow.
      value += share * (max(-margin, 0) + log1p(exp(-abs(margin))))
      let slope = Float(share / (1 + exp(margin)))
      gradient[right] = -slope
      gradient[wrong] = slope
    }
    return (Float(value), Tensor(gradient, shape: logits.shape))
  }
}
