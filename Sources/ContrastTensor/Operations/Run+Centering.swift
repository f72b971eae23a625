import CContrastKernels

/// A matrix for rows that are rounded less without the means of their groups: patches of an image, whose
/// groups are channels.
///
/// `x Wᵀ = (x − m) Wᵀ + m Sᵀ`, where `m` repeats the mean of each group of a row, and `S` has the sums of
/// the weights over each group. What is left of a flat patch is small, and so is what rounding takes from
/// it; its mean is multiplied in float32.
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
  /// `x · Wᵀ + bias`, where the means of the groups of each row go another way than the rest if the product
  /// rounds its rows.
  ///
  /// - Parameters:
  ///   - x: `[rows, groups · n]`.
  ///   - matrix: `W` `[outputs, groups · n]`. If an overlay has other values of it, they are multiplied
  ///     with `x` as it is.
  ///   - bias: `[outputs]`.
  /// - Returns: `[rows, outputs]`.
  package func linear(_ x: Tensor, _ matrix: CenteredMatrix, bias: Tensor?) -> Tensor {
    if matrix.weight.readsRowsInPlace || overlay?.replaces(matrix.weight) == true {
      return linear(x, matrix.weight, bias: bias)
    }
    let means = groupMeans(x, groups: matrix.sums.inputs)
    return products(
      ProductInput(x: x, means: means), [(matrix.weight, bias)], .identity,
      linear(means, matrix.sums))[0]
  }

  /// The means of equal groups of each row.
  ///
  /// - Parameters:
  ///   - x: `[rows, groups · n]`.
  ///   - groups: of a row.
  /// - Returns: `[rows, groups]`.
  func groupMeans(_ x: Tensor, groups: Int) -> Tensor {
    let size = x.width / groups
    precondition(x.width == groups * size)
    let means = make([x.rows, groups])
    let share = [Float](repeating: 1 / Float(size), count: size)
    parallelRows(x.rows, width: x.width) { rows in
      for row in rows {
        contrast_dot_rows(
          MatrixColumns(x)[row], size, groups, share, size, 1, size, MatrixColumns(means)[row], 1)
      }
    }
    return means
  }
}

extension ParameterOverlay {
  /// Whether it has a value of `weight`.
  fileprivate func replaces(_ weight: WeightMatrix) -> Bool {
    weight.parameter.map { values[$0.id] != nil } ?? false
  }
}
