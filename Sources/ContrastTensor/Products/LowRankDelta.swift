import ContrastRuntime

/// A low-rank change of a linear layer in numbers: LoRA, or DoRA if it has a ratio `r = m / ‖W + scale · B A‖` of
/// the magnitudes to the norms of the rows.
///
/// With `U = scale · r ⊙ B`, the layer `W x + b` becomes `r ⊙ (W x) + U A x + b`; without a ratio,
/// `W x + scale · B A x + b`.
///
/// Sources: Hu et al. 2021 (LoRA), Liu et al. 2024 (DoRA), PEFT `tuners/lora/{layer,variants}.py`.
package struct LowRankDelta: Sendable {
  /// `A` `[rank, inputs]`.
  let down: Tensor
  /// `U` `[outputs, rank]`.
  let up: Tensor
  /// Added to the layer's bias, `[outputs]`; scaled already.
  package let bias: Tensor?
  /// DoRA's `m / ‖W + scale · B A‖`, for each output the norm over its inputs, `[outputs]`.
  package let magnitudeRatio: Tensor?

  /// LoRA.
  ///
  /// - Parameters:
  ///   - a: `[rank, inputs]`, any floating-point type.
  ///   - b: `[outputs, rank]`.
  ///   - scale: of the product.
  ///   - bias: `[outputs]`, of the second factor; scaled with it.
  package init(a: Tensor, b: Tensor, scale: Float, bias: Tensor? = nil) {
    precondition(a.shape.count == 2 && b.shape.count == 2 && a.shape[0] == b.shape[1])
    down = a.float32()
    up = b.float32().mapElements { $0 * scale }
    self.bias = bias.map { $0.float32().mapElements { $0 * scale } }
    magnitudeRatio = nil
  }

  private init(down: Tensor, up: Tensor, bias: Tensor?, magnitudeRatio: Tensor?) {
    self.down = down
    self.up = up
    self.bias = bias
    self.magnitudeRatio = magnitudeRatio
  }

  /// DoRA: this change with the learned norms.
  ///
  /// - Parameters:
  ///   - magnitude: `[outputs]`.
  ///   - base: the stored weight, before any adapter, laid out as `layout` says.
  ///   - layout: of `base`.
  ///   - threads: share the work.
  package func normalized(
    to magnitude: Tensor, base: Tensor, layout: WeightMatrix.Layout = .outputsFirst, threads: Int
  ) -> LowRankDelta {
    precondition(magnitudeRatio == nil && magnitude.count == up.shape[0])
    let sum = merged(into: base, layout: layout, threads: threads)
    let outputs = up.shape[0]
    let inputs = down.shape[1]
    let (outputStep, inputStep) = layout == .outputsFirst ? (inputs, 1) : (1, outputs)
    let magnitude = magnitude.float32()
    let magnitudeRatio = Tensor(shape: [outputs]) { magnitudeRatio in
      let target = SendablePointer(magnitudeRatio.baseAddress!)
      let parts = min(threads, outputs)
      Parallel.perform(parts, threads: threads) { part, _ in
        let magnitudeRatio = target.pointer.assumingMemoryBound(to: Float.self)
        let (values, magnitude) = (sum.pointer, magnitude.pointer)
        for output in outputs * part / parts..<outputs * (part + 1) / parts {
          var squares = 0.0
          for input in 0..<inputs {
            let value = Double(values[output * outputStep + input * inputStep])
            squares += value * value
          }
          magnitudeRatio[output] = Float(Double(magnitude[output]) / squares.squareRoot())
        }
      }
    }
    let rank = up.shape[1]
    let scaled = Tensor(shape: up.shape) { scaled in
      for i in 0..<up.count { scaled[i] = up.pointer[i] * magnitudeRatio.pointer[i / rank] }
    }
    return LowRankDelta(down: down, up: scaled, bias: bias, magnitudeRatio: magnitudeRatio)
  }

  /// The layer's weight with the change in it, in float32:
  /// `W + weight · ((r − 1) ⊙ W + U A)`.
  ///
  /// - Parameters:
  ///   - base: `[outputs, inputs]` or `[inputs, outputs]`; mapped pages that were read are released.
  ///   - layout: which of the two. Token tables and the `Conv1D` of GPT-2 have the inputs first.
  ///   - weight: of the change; 1 is as trained.
  ///   - threads: share the work.
  /// - Returns: a tensor of the same shape.
  package func merged(
    into base: Tensor, layout: WeightMatrix.Layout = .outputsFirst, weight: Float = 1, threads: Int
  ) -> Tensor {
    let (outputs, inputs) = (up.shape[0], down.shape[1])
    precondition(base.shape == (layout == .outputsFirst ? [outputs, inputs] : [inputs, outputs]))
    var current = base.float32()
    if let magnitudeRatio {
      current = current.scaled(
        by: magnitudeRatio, layout: layout, strength: weight, threads: threads)
    }
    let up = weight == 1 ? up : up.mapElements { $0 * weight }
    let run = Run(threads: threads)
    let result =
      switch layout {
      case .outputsFirst:
        run.linear(
          up, WeightMatrix(down, layout: .inputsFirst, threads: threads), residual: current)
      case .inputsFirst:
        run.linear(down.transposed(), WeightMatrix(up, threads: threads), residual: current)
      }
    base.storage.releasePages()
    return result
  }
}

extension Tensor {
  /// A copy of a matrix in which what belongs to an output is multiplied with
  /// `1 + strength · (r − 1)`.
  fileprivate func scaled(
    by magnitudeRatio: Tensor, layout: WeightMatrix.Layout, strength: Float, threads: Int
  ) -> Tensor {
    let (rows, width) = (shape[0], shape[1])
    let factors = magnitudeRatio.mapElements { 1 + strength * ($0 - 1) }
    return Tensor(shape: shape) { copy in
      let target = SendablePointer(copy.baseAddress!)
      Parallel.perform(rows, threads: threads) { row, _ in
        let source = pointer + row * width
        let line = target.pointer.assumingMemoryBound(to: Float.self) + row * width
        let factors = factors.pointer
        for i in 0..<width {
          line[i] = source[i] * (layout == .outputsFirst ? factors[row] : factors[i])
        }
      }
    }
  }

  /// A copy with every element changed.
  fileprivate func mapElements(_ transform: (Float) -> Float) -> Tensor {
    Tensor(shape: shape) { copy in
      let values = pointer
      for i in 0..<count { copy[i] = transform(values[i]) }
    }
  }

  /// `[columns, rows]` of a contiguous matrix.
  fileprivate func transposed() -> Tensor {
    let (rows, columns) = (shape[0], shape[1])
    return Tensor(shape: [columns, rows]) { copy in
      for row in 0..<rows {
        for column in 0..<columns { copy[column * rows + row] = pointer[row * columns + column] }
      }
    }
  }
}
