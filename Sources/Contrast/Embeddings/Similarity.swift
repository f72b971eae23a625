import Foundation

/// How a model turns cosines into logits and probabilities.
public struct Similarity: Sendable, Equatable {
  /// What the model was trained to say.
  public enum Kind: Sendable, Equatable {
    /// Which of these texts fits the image best: softmax over the texts (CLIP).
    case softmax
    /// Whether this text fits the image: sigmoid of each pair (SigLIP).
    case sigmoid
  }

  public let kind: Kind
  /// What cosines are multiplied with: `exp(logit_scale)` of the checkpoint.
  public let scale: Float
  /// What is added after that: `logit_bias`.
  public let bias: Float

  public init(kind: Kind, scale: Float, bias: Float = 0) {
    self.kind = kind
    self.scale = scale
    self.bias = bias
  }

  /// `scale · cosine + bias`.
  ///
  /// - Returns: `[images.count, texts.count]`.
  public func logits(images: Embeddings, texts: Embeddings) -> Scores {
    let cosine = images.cosine(to: texts)
    return Scores(
      rows: cosine.rows, columns: cosine.columns, values: cosine.values.map { $0 * scale + bias })
  }

  /// The probability that each text describes each image, by the model's ``kind``.
  ///
  /// - Returns: `[images.count, texts.count]`; rows sum to 1 under softmax.
  public func probabilities(images: Embeddings, texts: Embeddings) -> Scores {
    let logits = logits(images: images, texts: texts)
    let values: [Float] =
      switch kind {
      case .sigmoid: logits.values.map { 1 / (1 + exp(-$0)) }
      case .softmax:
        (0..<logits.rows).flatMap { row -> [Float] in
          let largest = logits[row].max() ?? 0
          let powers = logits[row].map { exp($0 - largest) }
          let sum = powers.reduce(0, +)
          return powers.map { $0 / sum }
        }
      }
    return Scores(rows: logits.rows, columns: logits.columns, values: values)
  }
}
