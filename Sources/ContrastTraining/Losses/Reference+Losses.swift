import ContrastTensor

/// The losses in plain form, with their gradients.
///
/// Pairs are rows u of `[n, width]` and v of `[m, width]`, m ≥ n; matrices of pairs are `[n, m]`.
extension Reference {
  /// A value that depends on a matrix of logits, and its gradient.
  package typealias LogitLoss<T> = (value: T, gradient: [T])

  /// A loss over pairs of vectors and its gradients.
  package struct PairLoss<T: ReferenceScalar>: Sendable {
    package var value: T
    package var rows: [T]
    package var columns: [T]
    package var logScale: T
    package var bias: T
  }

  /// What a loss of the logits `exp(logScale) · u vᵀ + bias` is as one of the vectors.
  package static func pairLoss<T: ReferenceScalar>(
    _ u: [T], _ v: [T], width: Int, logScale: T, bias: T = 0, of loss: ([T]) -> LogitLoss<T>
  ) -> PairLoss<T> {
    let (n, m, scale) = (u.count / width, v.count / width, T.exp(logScale))
    let products = matmul(u, transpose(v, rows: m, columns: width), m: n, n: m, k: width)
    let (value, gradient) = loss(products.map { scale * $0 + bias })
    let scaled = gradient.map { scale * $0 }
    return PairLoss(
      value: value, rows: matmul(scaled, v, m: n, n: width, k: m),
      columns: matmul(transpose(scaled, rows: n, columns: m), u, m: m, n: width, k: n),
      logScale: zip(scaled, products).reduce(0) { $0 + $1.0 * $1.1 }, bias: gradient.reduce(0, +))
  }

  /// The share of each column in the target of each row, 1/c for each of the c positives.
  ///
  /// - Parameters:
  ///   - ids: of the rows, and of the columns they belong to.
  ///   - columns: their number; the ids of those behind the pairs are `extra`, -1 if there are none.
  package static func pairTargets<T: ReferenceScalar>(
    ids: [Int], extra: [Int] = [], duplicates: DuplicatePairs
  ) -> [T] {
    let all = ids + extra
    return ids.indices.flatMap { row in
      let right = all.indices.map {
        $0 == row || duplicates == .positives && all[$0] == ids[row]
      }
      let count = right.count { $0 }
      return right.map { $0 ? 1 / T(count) : 0 }
    }
  }

  /// Which logits count.
  package static func pairsThatCount(
    ids: [Int], extra: [Int] = [], duplicates: DuplicatePairs
  ) -> [Bool] {
    let all = ids + extra
    return ids.indices.flatMap { row in
      all.indices.map { $0 == row || duplicates != .masked || all[$0] != ids[row] }
    }
  }

  /// The mean over rows of −Σ target · ln softmax(z) among the logits that count.
  package static func crossEntropy<T: ReferenceScalar>(
    _ z: [T], width: Int, targets: [T], counts: [Bool]
  ) -> LogitLoss<T> {
    let rows = z.count / width
    var (value, gradient) = (T(0), [T](repeating: 0, count: z.count))
    for row in 0..<rows {
      let columns = (row * width..<(row + 1) * width).filter { counts[$0] }
      let largest = columns.map { z[$0] }.max()!
      let sum = columns.reduce(T(0)) { $0 + T.exp(z[$1] - largest) }
      for i in columns {
        value -= targets[i] * (z[i] - largest - T.log(sum)) / T(rows)
        gradient[i] = (T.exp(z[i] - largest) / sum - targets[i]) / T(rows)
      }
    }
    return (value, gradient)
  }

  /// The mean of the cross-entropies of the rows and of the columns of a square matrix.
  package static func symmetricCrossEntropy<T: ReferenceScalar>(
    _ z: [T], size n: Int, rowTargets: [T], columnTargets: [T], counts: [Bool]
  ) -> LogitLoss<T> {
    func transposed<Element>(_ x: [Element]) -> [Element] { transpose(x, rows: n, columns: n) }
    let rows = crossEntropy(z, width: n, targets: rowTargets, counts: counts)
    let columns = crossEntropy(
      transposed(z), width: n, targets: transposed(columnTargets), counts: transposed(counts))
    return (
      (rows.value + columns.value) / 2,
      zip(rows.gradient, transposed(columns.gradient)).map { ($0 + $1) / 2 }
    )
  }

  /// −1/n Σ ln sigmoid(label · z) of `[n, n]` logits with labels 1 and −1, and 0 for those that do not count.
  package static func sigmoidLoss<T: ReferenceScalar>(
    _ z: [T], size n: Int, labels: [T]
  ) -> LogitLoss<T> {
    let counted = z.indices.filter { labels[$0] != 0 }
    var gradient = [T](repeating: 0, count: z.count)
    for i in counted { gradient[i] = -labels[i] * sigmoid(-labels[i] * z[i]) / T(n) }
    return (counted.reduce(T(0)) { $0 - T.log(sigmoid(labels[$1] * z[$1])) / T(n) }, gradient)
  }

  /// The first numbers of each row of x `[rows, width]`.
  package static func prefix<T>(_ x: [T], width: Int, count: Int) -> [T] {
    mapRows(x, width: width) { Array($0.prefix(count)) }
  }

  /// The gradient of x `[rows, width]` from that of its rows divided by their norms.
  package static func l2NormalizeGradient<T: ReferenceScalar>(
    _ x: [T], width: Int, gradient: [T]
  ) -> [T] {
    let norms = norms(x, width: width)
    return norms.indices.flatMap { row in
      let columns = row * width..<(row + 1) * width
      let along = columns.reduce(T(0)) { $0 + x[$1] / norms[row] * gradient[$1] }
      return columns.map { (gradient[$0] - x[$0] / norms[row] * along) / norms[row] }
    }
  }

  /// The mean of −ln softmax(cap(h wᵀ))[label] over the rows with a label, and the gradients.
  ///
  /// - Parameters:
  ///   - hidden: `[rows, width]`.
  ///   - head: `[vocabulary, width]`.
  ///   - labels: `[rows]`.
  package static func tokenCrossEntropy<T: ReferenceScalar>(
    hidden: [T], head: [T], width: Int, labels: [Int?], softCap: T? = nil
  ) -> (value: T, hidden: [T], head: [T]) {
    let (rows, vocabulary) = (labels.count, head.count / width)
    let count = T(max(labels.count { $0 != nil }, 1))
    let products = matmul(
      hidden, transpose(head, rows: vocabulary, columns: width), m: rows, n: vocabulary, k: width)
    let logits = products.map { z in softCap.map { $0 * T.tanh(z / $0) } ?? z }
    let probabilities = softmax(logits, width: vocabulary)
    var (value, gradient) = (T(0), [T](repeating: 0, count: logits.count))
    for case (let row, let label?) in labels.enumerated() {
      value -= T.log(probabilities[row * vocabulary + label]) / count
      for j in 0..<vocabulary {
        let i = row * vocabulary + j
        let slope = softCap.map { 1 - (logits[i] / $0) * (logits[i] / $0) } ?? 1
        gradient[i] = (probabilities[i] - (j == label ? 1 : 0)) / count * slope
      }
    }
    return (
      value, matmul(gradient, head, m: rows, n: width, k: vocabulary),
      matmul(
        transpose(gradient, rows: rows, columns: vocabulary), hidden, m: vocabulary, n: width,
        k: rows)
    )
  }
}
