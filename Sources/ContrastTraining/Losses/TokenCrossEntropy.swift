import CContrastKernels
import ContrastRuntime
import ContrastTensor
import Foundation

/// A loss over the next tokens of texts, and its gradients.
package struct TokenLoss: Sendable {
  package var value: Float
  /// How many rows have a label.
  package var labelled: Int
  /// The gradient of the hidden states, `[rows, width]`; 0 in rows without a label.
  package var hidden: Tensor
  /// The gradient of the output head, `[vocabulary, width]`, where it was asked for.
  package var head: Tensor?
  /// The gradient of the bias of the logits, `[vocabulary]`, where there is one.
  package var bias: Tensor?
}

/// The output head of a language model, packed for the loss and for the way back. To be kept where it is
/// not trained, and packed anew in each step where it is.
package struct OutputHead: Sendable {
  package let vocabulary: Int
  package let width: Int

  fileprivate let forward: WeightMatrix
  fileprivate let backward: WeightMatrix

  /// - Parameters:
  ///   - weight: `[vocabulary, width]`, the token table where it is tied.
  ///   - precision: of the products.
  ///   - threads: share the packing.
  package init(
    _ weight: Tensor, precision: Precision = .float32, threads: Int = Threads.standard
  ) {
    vocabulary = weight.rows
    width = weight.width
    forward = WeightMatrix(weight, precision: precision, threads: threads)
    backward = WeightMatrix(
      weight, layout: .inputsFirst, precision: precision, threads: threads)
  }

  /// A head that is packed for the forward pass already, in the precision of which it is packed for the way
  /// back too.
  ///
  /// - Parameters:
  ///   - weight: `[vocabulary, width]`, float32.
  ///   - forward: the same, packed.
  init(_ weight: Tensor, forward: WeightMatrix) {
    vocabulary = weight.rows
    width = weight.width
    self.forward = forward
    backward = WeightMatrix(weight, layout: .inputsFirst, precision: forward.precision)
  }

  /// A head that changes from step to step, packed in memory that the run lends.
  ///
  /// - Parameters:
  ///   - weight: `[vocabulary, width]`, the token table where it is tied.
  ///   - precision: of the products.
  ///   - run: has the threads and the memory.
  package init(_ weight: Tensor, precision: Precision = .float32, run: Run) {
    vocabulary = weight.rows
    width = weight.width
    forward = run.pack(weight, layout: .outputsFirst, precision: precision)
    backward = run.pack(weight, layout: .inputsFirst, precision: precision)
  }
}

/// Cross-entropy of tokens, fused with the output head: causal language modelling and masked next-token
/// prediction.
///
/// `L = 1/count Σ_r −ln softmax(cap(h_r Wᵀ))[label_r]` over the rows with a label, where cap(z) is z or
/// `softCap · tanh(z / softCap)` (Gemma 2). With label smoothing e the target is `1 − e` at the label and `e / V`
/// at each of the V tokens (Szegedy et al. 2016). The logits of some rows exist at once, never all; rows without
/// a label are not multiplied.
package struct TokenCrossEntropy: Sendable {
  /// The bound of the logits; nil for none.
  package var softCap: Float?
  /// The share of the target that all tokens get alike, from 0 to below 1.
  package var labelSmoothing: Float = 0
  /// How many rows of logits exist at once, at least 1; nil for what 16 MiB hold, but at least 128.
  package var chunkRows: Int? { didSet { checkCount(chunkRows, "chunkRows") } }

  package init(softCap: Float? = nil, chunkRows: Int? = nil) {
    self.softCap = softCap
    checkCount(chunkRows, "chunkRows")
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - hidden: `[rows, width]`, contiguous.
  ///   - head: of that width.
  ///   - labels: for each row the token it should predict, nil where it does not count.
  ///   - count: what the sum is divided by; nil for the number of labels. A step that is cut into parts
  ///     passes the number of labels of all parts.
  ///   - wantsHead: whether the head is trained.
  ///   - run: has the threads and the memory.
  /// - Returns: the loss, 0 where no row has a label.
  /// - Throws: ``TrainingError/labelOutOfRange(row:label:vocabulary:)``.
  package func callAsFunction(
    hidden: Tensor, head: OutputHead, labels: [Int?], count: Int? = nil, wantsHead: Bool = false,
    run: Run
  ) throws(TrainingError) -> TokenLoss {
    try self(
      hidden: hidden, head: head, bias: nil, labels: labels, weights: nil, count: count,
      wantsHead: wantsHead, run: run)
  }

  /// The same with a bias of the logits and a weight for each row.
  ///
  /// - Parameters:
  ///   - hidden: `[rows, width]`, contiguous.
  ///   - head: of that width.
  ///   - bias: of the logits, `[vocabulary]`; not together with a soft cap.
  ///   - labels: for each row the token it should predict, nil where it does not count.
  ///   - weights: for each row what its loss is multiplied with; nil for 1.
  ///   - count: what the sum is divided by; nil for the number of labels.
  ///   - wantsHead: whether the head is trained.
  ///   - run: has the threads and the memory.
  /// - Throws: ``TrainingError/labelOutOfRange(row:label:vocabulary:)``.
  package func callAsFunction(
    hidden: Tensor, head: OutputHead, bias: Tensor?, labels: [Int?], weights: [Float]?,
    count: Int? = nil, wantsHead: Bool = false, run: Run
  ) throws(TrainingError) -> TokenLoss {
    precondition(bias == nil || (bias!.count == head.vocabulary && softCap == nil))
    precondition(weights == nil || weights!.count == labels.count)
    precondition(labelSmoothing == 0 || softCap == nil, "smoothing is not made for a soft cap")
    precondition(hidden.shape.count == 2 && hidden.rows == labels.count)
    precondition(hidden.width == head.width, "\(hidden.shape) and a head of \(head.width)")
    let (width, vocabulary) = (head.width, head.vocabulary)
    for case (let row, let label?) in labels.enumerated()
    where label < 0 || label >= vocabulary {
      throw TrainingError.labelOutOfRange(row: row, label: label, vocabulary: vocabulary)
    }
    let labelled = labels.indices.filter { labels[$0] != nil }
    let share = 1 / Double(count ?? max(labelled.count, 1))
    let chunks = RowChunks.ranges(
      labelled.count, size: chunkRows ?? max(128, (1 << 22) / max(vocabulary, 1)))
    let most = chunks.map(\.count).max() ?? 0
    var buffer = Tensor.zeros([most, vocabulary])
    var headGradient = wantsHead ? Tensor.zeros([vocabulary, width]) : nil
    var hiddenGradient = Tensor.zeros(hidden.shape)
    var biasGradient = bias.map { _ in [Double](repeating: 0, count: vocabulary) }
    var losses = [Double](repeating: 0, count: labelled.count)
    for chunk in chunks {
      let rows = Array(labelled[chunk])
      let states = run.gather(hidden, rows: rows)
      let logits = run.linear(states, head.forward, bias: bias)
      logits.withUnsafeElements { logits in
        buffer.withUnsafeMutableElements { gradient in
          losses.withUnsafeMutableBufferPointer { losses in
            run.parallelRows(rows.count, width: vocabulary) { range in
              for index in range {
                let target = gradient.baseAddress! + index * vocabulary
                target.update(from: logits.baseAddress! + index * vocabulary, count: vocabulary)
                let weight = Double(weights?[rows[index]] ?? 1)
                losses[chunk.lowerBound + index] =
                  weight
                  * self.row(
                    target, vocabulary, label: labels[rows[index]]!, weight: weight * share)
              }
            }
          }
        }
      }
      let gradient = buffer.rows(0..<rows.count)
      if biasGradient != nil {
        gradient.withUnsafeElements { gradient in
          biasGradient!.withUnsafeMutableBufferPointer { sums in
            for row in rows.indices {
              VectorMath.add(
                gradient.baseAddress! + row * vocabulary, to: sums.baseAddress!, vocabulary)
            }
          }
        }
      }
      let statesGradient = run.linear(gradient, head.backward)
      statesGradient.withUnsafeElements { source in
        hiddenGradient.withUnsafeMutableElements { target in
          for (index, row) in rows.enumerated() {
            (target.baseAddress! + row * width).update(
              from: source.baseAddress! + index * width, count: width)
          }
        }
      }
      if var sum = headGradient.take() {
        run.addProduct(transposed: gradient, states, to: &sum)
        headGradient = sum
      }
    }
    return TokenLoss(
      value: Float(losses.reduce(0, +) * share), labelled: labelled.count, hidden: hiddenGradient,
      head: headGradient,
      bias: biasGradient.map { Tensor($0.map { Float($0) }, shape: [vocabulary]) })
  }

  /// The loss of a row of logits, and its gradient times `weight` in their place.
  private func row(
    _ logits: UnsafeMutablePointer<Float>, _ count: Int, label: Int, weight: Double
  ) -> Double {
    // 1 - tanh², which is lost with the logits.
    var slopes: UnsafeMutablePointer<Float>?
    defer { slopes?.deallocate() }
    if let softCap {
      contrast_soft_cap(logits, count, 1, softCap, 1, count)
      let bounded = UnsafeMutablePointer<Float>.allocate(capacity: count)
      for j in 0..<count { bounded[j] = 1 - (logits[j] / softCap) * (logits[j] / softCap) }
      slopes = bounded
    }
    let smoothing = Double(labelSmoothing)
    let (right, share) = (Double(logits[label]), smoothing / Double(count))
    let others = smoothing > 0 ? VectorMath.sum(logits, count) : 0
    let largest = VectorMath.maximum(logits, count)
    VectorMath.exponential(logits, minus: largest, into: logits, count)
    let sum = VectorMath.sum(logits, count)
    let excess = Double(logits[label]) / sum - 1
    let factor = Float(weight / sum)
    VectorMath.scale(logits, by: factor, count)
    if smoothing > 0 {
      let constant = Float(share * weight)
      for j in 0..<count { logits[j] -= constant }
    }
    logits[label] = Float((excess + smoothing - share) * weight)
    if let slopes { for j in 0..<count { logits[j] *= slopes[j] } }
    return Double(largest) + log(sum) - (1 - smoothing) * right - share * others
  }
}

extension TokenCrossEntropy {
  /// The labels of texts whose tokens stand one after the other: each row predicts the token behind it,
  /// and the last of a text nothing.
  ///
  /// - Parameters:
  ///   - tokens: of all texts, before any were masked.
  ///   - layout: where each text lies.
  ///   - counts: which tokens are to be predicted; nil for all. In masked next-token prediction those
  ///     that were masked: each is predicted by the row before it (LLM2Vec).
  /// - Returns: a label or nil for each row.
  package static func nextTokens(
    _ tokens: [Int32], layout: RaggedLayout, where counts: [Bool]? = nil
  ) -> [Int?] {
    precondition(tokens.count == layout.rows && counts?.count ?? tokens.count == tokens.count)
    var labels = [Int?](repeating: nil, count: tokens.count)
    for text in 0..<layout.count {
      for row in layout[text].dropLast() where counts?[row + 1] ?? true {
        labels[row] = Int(tokens[row + 1])
      }
    }
    return labels
  }
}
