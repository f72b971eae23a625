import ContrastRuntime
import ContrastTensor
import Foundation

/// A loss over pairs of images and texts, and its gradients.
public struct ContrastiveLoss: Sendable {
  public var value: Float
  /// The gradient of the image vectors, `[pairs, width]`.
  public var images: Tensor
  /// The gradient of the text vectors, `[pairs, width]`.
  public var texts: Tensor
  /// The gradient of the texts that are wrong, `[negatives, width]`; nil if there are none.
  package var negatives: Tensor?
  /// The gradient of the parameter `logit_scale`, the logarithm of the scale.
  public var logScale: Float
  /// The gradient of the parameter `logit_bias`; 0 where the loss has none.
  package var logitBias: Float = 0
}

/// The scale of logits as a parameter.
package enum LogitScale {
  /// CLIP's start, ln(1/0.07).
  package static let initialLogarithm: Float = 2.659_260
  /// The logarithms that training keeps to: scales from 1 to 100.
  package static let range: ClosedRange<Float> = 0...4.605_170_2

  /// Moves the parameter `logit_scale` into ``range``, after each step of the optimiser (OpenAI's CLIP,
  /// open_clip).
  package static func clamp(_ logarithm: inout Tensor) {
    logarithm.withUnsafeMutableElements { elements in
      for i in elements.indices {
        elements[i] = min(max(elements[i], range.lowerBound), range.upperBound)
      }
    }
  }
}

/// Symmetric InfoNCE, the loss of CLIP.
///
/// With unit vectors u, v and `Z = exp(logScale) · U Vᵀ`, the mean of the cross-entropies of the rows and
/// of the columns of Z, each with its own pair as the target:
/// `L = (CE(Z) + CE(Zᵀ)) / 2`. Texts that are wrong about a picture, such as a caption with two words
/// exchanged, are further columns for the images to be told from (Yuksekgonul et al. 2022, "When and why
/// vision-language models behave like bags-of-words", NegCLIP).
///
/// Memory is a chunk of rows of Z and a few copies of the vectors. Source: Radford et al. 2021, "Learning
/// Transferable Visual Models From Natural Language Supervision", figure 3.
package struct InfoNCE: Sendable {
  /// What equal ids mean.
  package var duplicates: DuplicatePairs
  /// How many rows of logits exist at once, at least 1; nil for what 8 MiB hold.
  package var chunkRows: Int? { didSet { checkCount(chunkRows, "chunkRows") } }

  package init(duplicates: DuplicatePairs = .masked, chunkRows: Int? = nil) {
    self.duplicates = duplicates
    checkCount(chunkRows, "chunkRows")
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - images: unit vectors, `[pairs, width]`.
  ///   - texts: unit vectors, `[pairs, width]`.
  ///   - negatives: unit vectors of texts that are no pair's, `[negatives, width]`.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - ids: of the pairs; nil if all are different.
  ///   - run: has the threads and the memory.
  package func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor? = nil, logScale: Float, ids: [Int]? = nil,
    run: Run
  ) -> ContrastiveLoss {
    func softmax(_ rows: Tensor, _ columns: Tensor, isSymmetric: Bool) -> PairSoftmax {
      let targets = PairTargets(
        rows: rows.rows, ids: ids, extra: Array(repeating: nil, count: columns.rows - rows.rows),
        duplicates: duplicates)
      return PairSoftmax(
        PairLogits(
          rows: rows, columns: columns, scale: exp(logScale), targets: targets, run: run,
          chunkRows: chunkRows), columns: isSymmetric)
    }
    guard let negatives else {
      let loss = softmax(images, texts, isSymmetric: true).crossEntropy()
      return ContrastiveLoss(
        value: loss.value, images: loss.rows, texts: loss.columns, logScale: loss.logScale)
    }
    // Only images are told from what is wrong about them: a direction of its own.
    let all = Tensor.concatenatingRows([texts, negatives])
    let ofImages = softmax(images, all, isSymmetric: false).crossEntropy()
    let ofTexts = softmax(texts, images, isSymmetric: false).crossEntropy()
    func mean(_ a: Tensor, _ b: Tensor) -> Tensor {
      Tensor(zip(a.elements, b.elements).map { ($0 + $1) / 2 }, shape: a.shape)
    }
    let ofNegatives = ofImages.columns.rows(texts.rows..<all.rows)
    return ContrastiveLoss(
      value: (ofImages.value + ofTexts.value) / 2, images: mean(ofImages.rows, ofTexts.columns),
      texts: mean(ofImages.columns.rows(0..<texts.rows), ofTexts.rows),
      negatives: Tensor(ofNegatives.elements.map { $0 / 2 }, shape: ofNegatives.shape),
      logScale: (ofImages.logScale + ofTexts.logScale) / 2)
  }
}

/// Distillation of the similarities of a teacher, as open_clip does it.
///
/// `L = (CE(softmax(T), Z) + CE(softmax(Tᵀ), Zᵀ)) / 2` with the logits Z of the student and T of the
/// teacher, a mean over rows each. A trainer adds it to ``PairLoss``. Source: open_clip, `DistillClipLoss`.
public struct DistillationLoss: Sendable {
  /// How many rows of logits exist at once, at least 1; nil for what 8 MiB hold.
  package var chunkRows: Int? { didSet { checkCount(chunkRows, "chunkRows") } }

  public init(chunkRows: Int? = nil) {
    checkCount(chunkRows, "chunkRows")
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - images: the student's unit vectors, `[pairs, width]`.
  ///   - texts: the student's unit vectors, `[pairs, width]`.
  ///   - logScale: the logarithm of the student's scale.
  ///   - teacher: what it says about the same pairs, constant: its unit vectors, `[pairs, teacher's width]`, and
  ///     the logarithm of its scale.
  ///   - run: has the threads and the memory.
  public func callAsFunction(
    images: Tensor, texts: Tensor, logScale: Float,
    teacher: (images: Tensor, texts: Tensor, logScale: Float), run: Run
  ) -> ContrastiveLoss {
    precondition(teacher.images.rows == images.rows && teacher.texts.rows == texts.rows)
    func softmax(_ images: Tensor, _ texts: Tensor, _ logScale: Float) -> PairSoftmax {
      let targets = PairTargets(rows: images.rows, ids: nil, duplicates: .negatives)
      let logits = PairLogits(
        rows: images, columns: texts, scale: exp(logScale), targets: targets, run: run,
        chunkRows: chunkRows)
      return PairSoftmax(logits, columns: true)
    }
    let loss = softmax(images, texts, logScale)
      .crossEntropy(with: softmax(teacher.images, teacher.texts, teacher.logScale))
    return ContrastiveLoss(
      value: loss.value, images: loss.rows, texts: loss.columns, logScale: loss.logScale)
  }
}
