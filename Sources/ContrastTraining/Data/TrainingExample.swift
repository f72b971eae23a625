import Contrast
import ContrastFiles
import ContrastImages
import ContrastTensor

/// A picture with all that was said about it, of which each step draws one text.
public struct TrainingExample: Sendable {
  /// What the image side starts from.
  public enum Image: Sendable {
    /// A picture to decode.
    case source(ImageSource)
    /// What a frozen image tower made of it: a row of a tensor `[rows, width]`.
    case features(Tensor, row: Int)
  }

  /// What the text side starts from.
  public enum Text: Sendable {
    /// Words.
    case caption(String)
    /// What a frozen language model made of them, as `extract-features` stored it.
    case stored(TextFeatures, row: Int)
    /// The same, `[width]`, pooled and not normalised.
    case features([Float])
  }

  /// Tells it from the others of its set, in messages and where a text is drawn.
  package var name: String
  /// Equal for examples that show the same: they are no negatives of each other.
  package var group: String
  public var image: Image
  /// At least one.
  public var texts: [Text]
  /// How likely each text is drawn, in proportion; alike if nil.
  package var weights: [Double]?
  /// Texts that are close to being right and are wrong; may be empty.
  public var negatives: [Text]

  /// - Parameters:
  ///   - name: tells it from the others of its set.
  ///   - group: equal for examples that show the same; the name if nil.
  ///   - image: the picture.
  ///   - texts: what was said about it.
  ///   - weights: how likely each text is drawn, in proportion.
  ///   - negatives: texts that are close to being right and are wrong.
  public init(
    name: String, group: String? = nil, image: Image, texts: [Text], weights: [Double]? = nil,
    negatives: [Text] = []
  ) {
    self.name = name
    self.group = group ?? name
    self.image = image
    self.texts = texts
    self.weights = weights
    self.negatives = negatives
  }
}

extension TrainingExample {
  /// Draws one of the texts, by the weights: a function of the seed, the step and the name.
  ///
  /// - Parameters:
  ///   - seed: of the data.
  ///   - step: the number of the batch.
  /// - Returns: a text; a caption has more than white space.
  /// - Throws: ``TrainingDataError/emptyCaption(example:)``,
  ///   ``TrainingDataError/invalid(example:reason:)`` for weights that cannot be drawn from.
  package func text(seed: UInt64, step: Int) throws(TrainingDataError) -> Text {
    guard !texts.isEmpty else { throw TrainingDataError.emptyCaption(example: name) }
    let weights = weights ?? Array(repeating: 1, count: texts.count)
    guard weights.count == texts.count, PhiloxGenerator.canDraw(weights) else {
      throw TrainingDataError.invalid(
        example: name, reason: "weights \(weights) for \(texts.count) texts")
    }
    var generator = DataDraw.text.generator(
      seed: seed, stream: StableHash.of(name), position: UInt64(step) << 8)
    return try checked(texts[generator.index(weights: weights)])
  }

  /// Draws one of the negatives: a function of the seed, the step and the name.
  ///
  /// - Parameters:
  ///   - seed: of the data.
  ///   - step: the number of the batch.
  /// - Returns: a text; nil if there is no negative.
  /// - Throws: ``TrainingDataError/emptyCaption(example:)``.
  package func negative(seed: UInt64, step: Int) throws(TrainingDataError) -> Text? {
    var generator = DataDraw.negative.generator(
      seed: seed, stream: StableHash.of(name), position: UInt64(step) << 8)
    return try DataDraw.pick(negatives, &generator).map(checked)
  }

  private func checked(_ text: Text) throws(TrainingDataError) -> Text {
    if case .caption(let caption) = text, caption.allSatisfy(\.isWhitespace) {
      throw TrainingDataError.emptyCaption(example: name)
    }
    return text
  }
}

/// Examples that can be had by their number, from any thread.
public protocol TrainingSet: Sendable {
  /// For messages.
  var name: String { get }
  /// The number of examples.
  var count: Int { get }

  /// An example; its picture is not decoded.
  ///
  /// - Parameter index: below ``count``.
  /// - Throws: what is wrong with this example; others may be well.
  func example(_ index: Int) throws -> TrainingExample
}
