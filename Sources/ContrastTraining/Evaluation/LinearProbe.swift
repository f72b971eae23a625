import ContrastRuntime
import ContrastTensor
import Foundation

/// A linear classifier of features that stay as they are: how much a frozen tower knows of some classes.
///
/// Multinomial logistic regression with a bias, which minimises
/// `C · Σ −ln softmax(W x + b)[label] + ½ |W|²` over all weights, by L-BFGS:
///
///     let probe = try LinearProbe(features, labels: labels, classes: 10, strength: 0.316)
///     let predicted = probe.classify(others)
///
/// The minimum is one, so nothing depends on a start or a seed. Source: Radford et al. 2021, appendix A.3,
/// "linear probe", with scikit-learn's `LogisticRegression`; Nocedal and Wright, "Numerical Optimization",
/// algorithm 7.4.
public struct LinearProbe: Sendable {
  /// `[classes, width]`.
  package let weight: Tensor
  /// One for each class.
  package let bias: [Float]
  /// The steps it took.
  package let iterations: Int
  private let threads: Int

  /// - Parameters:
  ///   - features: `[examples, width]`, contiguous.
  ///   - labels: for each example a class from 0.
  ///   - classes: how many.
  ///   - strength: how much the examples count beside small weights, C.
  ///   - tolerance: the largest partial derivative of the mean at which it is done.
  ///   - mostIterations: after which it is done in any case.
  ///   - threads: share the work.
  /// - Throws: ``TrainingError/labelOutOfRange(row:label:vocabulary:)``;
  ///   ``TrainingError/lossNotFinite(step:)`` where the features hold NaN or infinity.
  public init(
    _ features: Tensor, labels: [Int], classes: Int, strength: Double, tolerance: Double = 1e-5,
    mostIterations: Int = 1000, threads: Int = Threads.standard
  ) throws {
    precondition(features.rows == labels.count && !labels.isEmpty && classes > 0 && strength > 0)
    let width = features.width
    let problem = Problem(
      features: features.withOnes(), labels: labels, classes: classes,
      penalty: 1 / (strength * Double(labels.count)), threads: threads)
    let result = try problem.minimum(tolerance: tolerance, mostIterations: mostIterations)
    (self.threads, iterations) = (threads, result.iterations)
    let rows = (0..<classes).map { result.weights[$0 * (width + 1)..<($0 + 1) * (width + 1)] }
    weight = Tensor(rows.flatMap { $0.dropLast().map { Float($0) } }, shape: [classes, width])
    bias = rows.map { Float($0.last!) }
  }

  /// The class of the largest logit for each row.
  ///
  /// - Parameter features: `[examples, width]`.
  public func classify(_ features: Tensor) -> [Int] {
    let logits = Run(threads: threads).linear(
      features, WeightMatrix(weight, threads: threads),
      bias: Tensor(bias, shape: [bias.count]))
    let (values, classes) = (logits.elements, bias.count)
    return (0..<logits.rows).map { row in
      (0..<classes).max { values[row * classes + $0] < values[row * classes + $1] }!
    }
  }
}

/// What is minimised: the mean cross-entropy, and half the penalty times the square of all weights but those
/// of the constant feature.
private struct Problem {
  /// The last feature is 1: its weights are the bias.
  let features: Tensor
  let labels: [Int]
  let classes: Int
  let penalty: Double
  let threads: Int

  typealias Point = (value: Double, gradient: [Double])

  func callAsFunction(_ weights: [Double]) throws -> Point {
    let run = Run(threads: threads)
    let width = features.width
    let head = OutputHead(
      Tensor(weights.map { Float($0) }, shape: [classes, width]), threads: threads)
    let loss = try TokenCrossEntropy()(
      hidden: features, head: head, labels: labels, wantsHead: true, run: run)
    var (value, gradient) = (Double(loss.value), loss.head!.elements.map { Double($0) })
    for i in weights.indices where i % width != width - 1 {
      value += penalty / 2 * weights[i] * weights[i]
      gradient[i] += penalty * weights[i]
    }
    return (value, gradient)
  }

  /// L-BFGS with a line search that halves.
  func minimum(
    tolerance: Double, mostIterations: Int
  ) throws -> (weights: [Double], iterations: Int) {
    var weights = [Double](repeating: 0, count: classes * features.width)
    var point = try self(weights)
    guard point.value.isFinite, point.gradient.allSatisfy(\.isFinite) else {
      throw TrainingError.lossNotFinite(step: 0)
    }
    var history = History()
    for iteration in 0..<mostIterations {
      guard point.gradient.contains(where: { abs($0) > tolerance }) else {
        return (weights, iteration)
      }
      let direction = history.direction(point.gradient)
      let slope = dot(direction, point.gradient)
      var step = 1.0
      while true {
        let next = zip(weights, direction).map { $0 + step * $1 }
        let found = try self(next)
        // What float32 cannot tell from no progress counts as some.
        if found.value <= point.value + 1e-4 * step * slope + 1e-7 * abs(point.value) {
          history.add(
            zip(next, weights).map { $0 - $1 }, zip(found.gradient, point.gradient).map { $0 - $1 })
          (weights, point) = (next, found)
          break
        }
        step /= 2
        // No shorter step helps: as close as float32 comes.
        guard step > 1e-10 else { return (weights, iteration) }
      }
    }
    return (weights, mostIterations)
  }
}

/// What the last steps say about the curvature.
private struct History {
  private var pairs: [(step: [Double], change: [Double], product: Double)] = []
  private static let length = 10

  mutating func add(_ step: [Double], _ change: [Double]) {
    let product = dot(step, change)
    guard product > 1e-12 * dot(change, change) else { return }
    if pairs.count == Self.length { pairs.removeFirst() }
    pairs.append((step, change, product))
  }

  /// Downhill, as far as the curvature suggests.
  func direction(_ gradient: [Double]) -> [Double] {
    var result = gradient.map { -$0 }
    var shares: [Double] = []
    for pair in pairs.reversed() {
      let share = dot(pair.step, result) / pair.product
      for i in result.indices { result[i] -= share * pair.change[i] }
      shares.append(share)
    }
    if let last = pairs.last {
      let scale = last.product / dot(last.change, last.change)
      for i in result.indices { result[i] *= scale }
    }
    for (pair, share) in zip(pairs, shares.reversed()) {
      let rest = share - dot(pair.change, result) / pair.product
      for i in result.indices { result[i] += rest * pair.step[i] }
    }
    return result
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}

extension Tensor {
  /// With a last column of ones.
  fileprivate func withOnes() -> Tensor {
    let (rows, width) = (rows, width)
    return Tensor(shape: [rows, width + 1]) { target in
      withUnsafeElements { source in
        for row in 0..<rows {
          let place = target.baseAddress! + row * (width + 1)
          place.update(from: source.baseAddress! + row * width, count: width)
          place[width] = 1
        }
      }
    }
  }
}
