import CContrastKernels

/// A matrix for rows that are better kept in int8 without the means of their groups: patches of an image,
/// whose groups are channels.
///
/// `x Wᵀ = (x − m) Wᵀ + m Sᵀ`, where `m` repeats the mean of each group of a row, and `S` has the sums of
/// the weights over each group. What is left of a flat patch is small and gets a scale of its own; its
/// mean, multiplied in float32, loses nothing.
package struct CenteredMatrix: Sendable {
  /// `[outputs, groups · n]`.
  package let weight: WeightMatrix
  /// `[outputs, groups]` in float32.
  let sums: WeightMatrix

  /// - Parameters:
  ///   - weight: packed from `stored`.
  ///   - stored: the same numbers, `[outputs, groups, ...]`; mapped pages that were read are released.
  ///   - threads: share the sums.
  package init(_ weight: WeightMatrix, of stored: Tensor, threads: Int) {
    let (outputs, groups) = (stored.shape[0], stored.shape[1])
    let size = weight.inputs / max(groups, 1)
    precondition(weight.outputs == outputs && weight.inputs == groups * size)
    let ones = Tensor([Float](repeating: 1, count: size), shape: [1, size])
    let sums = Run(threads: threads).product(
      stored.float32().reshaped([outputs * groups, size]), transposed: ones)
    stored.storage.releasePages()
    self.weight = weight
    self.sums = WeightMatrix(sums.reshaped([outputs, groups]), threads: threads)
  }

  /// The shape of a matrix whose numbers are not read. It cannot multiply.
  ///
  /// - Parameters:
  ///   - weight: of the same dry run.
  ///   - groups: of its inputs.
  package init(dryRun weight: WeightMatrix, groups: Int) {
    self.weight = weight
    sums = WeightMatrix(.none, outputs: weight.outputs, inputs: groups, precision: .float32)
  }
}

extension Run {
  /// `x · Wᵀ + bias`, where the means of the groups of each row go another way than the rest.
  ///
  /// - Parameters:
  ///   - x: `[rows, groups · n]`.
  ///   - matrix: `W` `[outputs, groups · n]`. If an overlay has other values of it, they are multiplied
  ///     with `x` as it is: they are not kept in int8.
  ///   - bias: `[outputs]`.
  /// - Returns: `[rows, outputs]`.
  package func linear(_ x: Tensor, _ matrix: CenteredMatrix, bias: Tensor?) -> Tensor {
    if let overlay, overlay.replaces(matrix.weight) {
      return linear(x, matrix.weight, bias: bias)
    }
    let (means, rest) = centered(x, groups: matrix.sums.inputs)
    return linear(rest, matrix.weight, bias: bias, residual: linear(means, matrix.sums))
  }

  /// The means of equal groups of each row, and the rows without them.
  ///
  /// - Parameters:
  ///   - x: `[rows, groups · n]`.
  ///   - groups: of a row.
  /// - Returns: `[rows, groups]` and `[rows, groups · n]`.
  func centered(_ x: Tensor, groups: Int) -> (means: Tensor, rest: Tensor) {
    let size = x.width / groups
    precondition(x.width == groups * size)
    let (means, rest) = (make([x.rows, groups]), make([x.rows, x.width]))
    let share = [Float](repeating: 1 / Float(size), count: size)
    parallelRows(x.rows, width: x.width) { rows in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { scratch in
        guard let shift = scratch.baseAddress else { return }
        for row in rows {
          let (source, target) = (MatrixColumns(x)[row], MatrixColumns(rest)[row])
          let mean = MatrixColumns(means)[row]
          contrast_dot_rows(source, size, groups, share, size, 1, size, mean, 1)
          for group in 0..<groups {
            shift.update(repeating: -mean[group], count: size)
            contrast_add(source + group * size, shift, target + group * size, size)
          }
        }
      }
    }
    return (means, rest)
  }
}

extension ParameterOverlay {
  /// Whether it has a value of `weight`.
  fileprivate func replaces(_ weight: WeightMatrix) -> Bool {
    weight.parameter.map { values[$0.id] != nil } ?? false
  }
}
