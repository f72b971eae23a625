/// Random state of dropout and drop path: a function of a seed and of the place in the pass.
///
/// Whoever goes through a pass again, for its gradients, meets the same choices; two runs with one seed
/// are equal to the bit, however many threads share the work.
package struct PassRandomness: Sendable, Equatable {
  /// Of the whole training.
  package let seed: UInt64
  /// Tells passes unmerged: the number of the step, and of the part of its batch.
  package let pass: UInt64
  /// How many operations have drawn from it.
  var draws: UInt64 = 0

  package init(seed: UInt64, pass: UInt64) {
    self.seed = seed
    self.pass = pass
  }

  /// The choices of the next operation: words of 32 bits by their number.
  fileprivate mutating func next() -> Draw {
    defer { draws += 1 }
    return Draw(seed: seed, stream: pass << 20 | draws)
  }
}

/// The choices of one operation.
private struct Draw: Sendable {
  let seed: UInt64
  let stream: UInt64

  /// Four words.
  func block(_ index: UInt64) -> SIMD4<UInt32> {
    PhiloxGenerator.block(
      key: SIMD2(truncatingIfNeeded: SIMD2(seed, seed >> 32)),
      counter: SIMD4(truncatingIfNeeded: SIMD4(index, index >> 32, stream, stream >> 32)))
  }
}

extension Run {
  /// Sets a share of the elements to 0 and divides the others by the share that is left; `x` itself
  /// without a random state.
  ///
  /// Source: Srivastava et al. 2014, "Dropout".
  ///
  /// - Parameters:
  ///   - x: `[..., width]`.
  ///   - rate: the share, below 1, to the nearest 2⁻¹⁶.
  package func dropout(_ x: Tensor, rate: Float) -> Tensor {
    precondition(rate >= 0 && rate < 1, "a share of \(rate) cannot be dropped")
    guard rate > 0, let draw = randomness?.next() else { return x }
    let y = dropped(x, rate, draw)
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(run.dropped(dy, rate, draw), to: x, run)
      }
    }
    return y
  }

  private func dropped(_ x: Tensor, _ rate: Float, _ draw: Draw) -> Tensor {
    let y = make(x.shape)
    let width = x.width
    let bound = UInt32((rate * 65_536).rounded())
    let factor = 1 / (1 - Float(bound) / 65_536)
    let blocks = (width + 7) / 8
    parallelRows(x.rows, width: width) { rows in
      for row in rows {
        let (from, to) = (x.pointer + row * x.rowStride, y.pointer + row * y.rowStride)
        for block in 0..<blocks {
          // Each word decides on two elements.
          let words = draw.block(UInt64(row * blocks + block))
          let halves = SIMD8(lowHalf: words & 0xffff, highHalf: words &>> 16)
          for i in 0..<min(8, width - block * 8) {
            to[block * 8 + i] = halves[i] < bound ? 0 : from[block * 8 + i] * factor
          }
        }
      }
    }
    return y
  }

  /// `residual + branch`, without the branch for a share of the sequences and with it divided by what is
  /// left for the others.
  ///
  /// Source: Huang et al. 2016, "Deep Networks with Stochastic Depth".
  ///
  /// - Parameters:
  ///   - branch: `[rows, width]`.
  ///   - residual: as `branch`.
  ///   - sequences: among the rows.
  ///   - rate: the share, below 1.
  package func sum(
    _ residual: Tensor, _ branch: Tensor, droppingPathsOf sequences: RaggedLayout, rate: Float
  ) -> Tensor {
    precondition(rate >= 0 && rate < 1, "a share of \(rate) cannot be dropped")
    guard rate > 0, let draw = randomness?.next() else { return sum(residual, branch) }
    let factors = (0..<sequences.count).map { sequence in
      PhiloxGenerator.uniform(draw.block(UInt64(sequence)).x) < rate ? 0 : 1 / (1 - rate)
    }
    return sum(residual, scaled(branch, bySequence: factors, sequences))
  }

  private func scaled(
    _ x: Tensor, bySequence factors: [Float], _ sequences: RaggedLayout
  ) -> Tensor {
    let y = make(x.shape)
    for (sequence, factor) in factors.enumerated() {
      for row in sequences[sequence] {
        let (from, to) = (x.pointer + row * x.rowStride, y.pointer + row * y.rowStride)
        for i in 0..<x.width { to[i] = factor * from[i] }
      }
    }
    if let tape, tape.isTracked(x) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        tape.add(run.scaled(dy, bySequence: factors, sequences), to: x, run)
      }
    }
    return y
  }
}
