import ContrastTensor
import Testing

@testable import ContrastTraining

/// The twins of the losses against central differences in Double.
@Suite("Readable losses against finite differences")
struct LossTwinTests {
  private typealias PairLoss = Reference.PairLoss<Double>

  /// Compares all gradients of a loss over pairs of vectors.
  private func check(
    _ u: [Double], _ v: [Double], width: Int, logScale: Double, bias: Double = 0,
    of loss: ([Double]) -> Reference.LogitLoss<Double>
  ) {
    func value(_ u: [Double], _ v: [Double], _ s: Double, _ b: Double) -> PairLoss {
      Reference.pairLoss(u, v, width: width, logScale: s, bias: b, of: loss)
    }
    let actual = value(u, v, logScale, bias)
    func rows(_ x: [Double]) -> Double { value(x, v, logScale, bias).value }
    func columns(_ x: [Double]) -> Double { value(u, x, logScale, bias).value }
    #expect(finiteDifferenceError(actual.rows, at: u, of: rows) < 1e-6)
    #expect(finiteDifferenceError(actual.columns, at: v, of: columns) < 1e-6)
    #expect(
      finiteDifferenceError(actual.logScale, at: logScale) { value(u, v, $0, bias).value } < 1e-6)
    #expect(
      finiteDifferenceError(actual.bias, at: bias) { value(u, v, logScale, $0).value } < 1e-6)
  }

  @Test("Symmetric cross-entropy", arguments: DuplicatePairs.all)
  func symmetric(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 1)
    for (ids, width) in [([0], 1), ([3, 4, 3, 5, 3, 4, 9], 5), ([1, 1], 3)] {
      let (u, v) = (vectors.unit(ids.count, width), vectors.unit(ids.count, width))
      let targets: [Double] = Reference.pairTargets(ids: ids, duplicates: duplicates)
      let counts = Reference.pairsThatCount(ids: ids, duplicates: duplicates)
      check(u, v, width: width, logScale: 1.3) {
        Reference.symmetricCrossEntropy(
          $0, size: ids.count, rowTargets: targets, columnTargets: targets, counts: counts)
      }
    }
  }

  @Test("Cross-entropy with hard negatives", arguments: DuplicatePairs.all)
  func hardNegatives(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 2)
    let (ids, extra) = ([3, 4, 3, 5, 6], [8, 4, 9])
    let (u, v) = (vectors.unit(5, 7), vectors.unit(8, 7))
    let targets: [Double] = Reference.pairTargets(ids: ids, extra: extra, duplicates: duplicates)
    let counts = Reference.pairsThatCount(ids: ids, extra: extra, duplicates: duplicates)
    check(u, v, width: 7, logScale: 2) {
      Reference.crossEntropy($0, width: 8, targets: targets, counts: counts)
    }
  }

  @Test("Sigmoid loss")
  func sigmoid() {
    var vectors = Vectors(seed: 3)
    let labels: [Double] = [1, -1, 0, 1, -1, 1, -1, -1, 0, -1, 1, -1, 1, -1, -1, 1]
    check(vectors.unit(4, 3), vectors.unit(4, 3), width: 3, logScale: 1.7, bias: -2.5) {
      Reference.sigmoidLoss($0, size: 4, labels: labels)
    }
  }

  @Test("Distillation")
  func distillation() {
    var vectors = Vectors(seed: 4)
    let teacher = vectors.array(25).map { 3 * $0 }
    let rows = Reference.softmax(teacher, width: 5)
    let columns = Reference.transpose(
      Reference.softmax(Reference.transpose(teacher, rows: 5, columns: 5), width: 5), rows: 5,
      columns: 5)
    let all = [Bool](repeating: true, count: 25)
    check(vectors.unit(5, 9), vectors.unit(5, 9), width: 9, logScale: 1) {
      Reference.symmetricCrossEntropy(
        $0, size: 5, rowTargets: rows, columnTargets: columns, counts: all)
    }
  }

  @Test("Normalised prefixes")
  func normalization() {
    var vectors = Vectors(seed: 5)
    let (x, direction) = (vectors.array(21), vectors.array(21))
    let gradient = Reference.l2NormalizeGradient(x, width: 7, gradient: direction)
    let error = finiteDifferenceError(gradient, at: x) {
      zip(Reference.l2Normalize($0, width: 7, epsilon: 1e-12), direction).reduce(0) {
        $0 + $1.0 * $1.1
      }
    }
    #expect(error < 1e-6)
    #expect(Reference.prefix([1, 2, 3, 4, 5, 6], width: 3, count: 2) == [1, 2, 4, 5])
  }

  @Test("Cross-entropy of tokens", arguments: [nil, 1.5])
  func tokens(softCap: Double?) {
    var vectors = Vectors(seed: 6)
    let (hidden, head) = (vectors.array(5 * 3), vectors.array(11 * 3).map { 2 * $0 })
    let labels = [4, nil, 0, 10, nil]
    func loss(_ hidden: [Double], _ head: [Double]) -> (
      value: Double, hidden: [Double], head: [Double]
    ) {
      Reference.tokenCrossEntropy(
        hidden: hidden, head: head, width: 3, labels: labels, softCap: softCap)
    }
    let actual = loss(hidden, head)
    #expect(finiteDifferenceError(actual.hidden, at: hidden) { loss($0, head).value } < 1e-6)
    #expect(finiteDifferenceError(actual.head, at: head) { loss(hidden, $0).value } < 1e-6)
  }
}
