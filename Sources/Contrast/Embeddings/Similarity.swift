import ContrastRuntime
import Foundation

/// How a model turns cosines into logits and probabilities.
public struct Similarity: Sendable, Equatable {
  /// The training objective: softmax or sigmoid.
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
  /// - Parameters:
  ///   - images: `[n, width]`.
  ///   - texts: `[m, width]`.
  ///   - threads: share the work; at least 1.
  /// - Returns: `[images.count, texts.count]`.
  public func logits(
    images: Embeddings, texts: Embeddings, threads: Int = Threads.standard
  ) -> Scores {
    VectorProducts.scores(images, texts, scale: scale, bias: bias, threads: threads)
  }

  /// The probability that each text describes each image, by the model's ``kind``.
  ///
  /// - Parameters:
  ///   - images: `[n, width]`.
  ///   - texts: `[m, width]`.
  ///   - threads: share the work; at least 1.
  /// - Returns: `[images.count, texts.count]`; rows sum to 1 under softmax.
  public func probabilities(
    images: Embeddings, texts: Embeddings, threads: Int = Threads.standard
  ) -> Scores {
    VectorProducts.scores(
      images, texts, scale: scale, bias: bias, threads: threads, finish: kind.apply)
  }
}

extension Similarity.Kind {
  /// Makes the logits of one image its probabilities, in place.
  @Sendable fileprivate func apply(_ row: UnsafeMutableBufferPointer<Float>) {
    switch self {
    case .sigmoid: for i in row.indices { row[i] = 1 / (1 + exp(-row[i])) }
    case .softmax:
      let largest = row.max() ?? 0
      var sum: Float = 0
      for i in row.indices {
        row[i] = exp(row[i] - largest)
        sum += row[i]
      }
      for i in row.indices { row[i] /= sum }
    }
  }
}
