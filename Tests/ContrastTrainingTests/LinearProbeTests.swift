import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("A linear probe") struct LinearProbeTests {
  /// Clouds of points around a centre for each class.
  private func clouds(
    _ count: Int, classes: Int, width: Int, seed: UInt64
  ) -> (features: [Double], labels: [Int]) {
    var centres = Vectors(seed: 1)
    let middle = centres.array(classes * width)
    var noise = Vectors(seed: seed)
    let labels = (0..<count).map { $0 % classes }
    let features = labels.flatMap { label in
      zip(middle[label * width..<(label + 1) * width], noise.array(width)).map { $0 + 0.8 * $1 }
    }
    return (rounded(features), labels)
  }

  /// The gradient of `C Σ −ln softmax(W x + b)[label] + ½ |W|²` over the number of examples times C, in
  /// Double and step by step.
  private func gradient(
    _ probe: LinearProbe, _ features: [Double], _ labels: [Int], width: Int, strength: Double
  ) -> [Double] {
    let (classes, n) = (probe.bias.count, labels.count)
    let weight = probe.weight.elements.map { Double($0) }
    var result = [Double](repeating: 0, count: classes * (width + 1))
    for (row, label) in labels.enumerated() {
      let x = features[row * width..<(row + 1) * width]
      let logits = (0..<classes).map { c in
        zip(weight[c * width..<(c + 1) * width], x).reduce(Double(probe.bias[c])) {
          $0 + $1.0 * $1.1
        }
      }
      let sum = logits.reduce(0) { $0 + exp($1) }
      for c in 0..<classes {
        let excess = exp(logits[c]) / sum - (c == label ? 1 : 0)
        for (i, value) in x.enumerated() {
          result[c * (width + 1) + i] += excess * value / Double(n)
        }
        result[c * (width + 1) + width] += excess / Double(n)
      }
    }
    for c in 0..<classes {
      for i in 0..<width {
        result[c * (width + 1) + i] += weight[c * width + i] / (strength * Double(n))
      }
    }
    return result
  }

  @Test("Nothing is left to gain", arguments: [0.01, 0.316, 100])
  func minimum(strength: Double) throws {
    for (count, classes, width) in [(1, 1, 1), (7, 3, 5), (301, 4, 17)] {
      let (features, labels) = clouds(count, classes: classes, width: width, seed: 2)
      let probe = try LinearProbe(
        tensor(features, width: width), labels: labels, classes: classes, strength: strength,
        threads: 2)
      let rest = gradient(probe, features, labels, width: width, strength: strength)
      #expect(rest.allSatisfy { abs($0) < 2e-5 }, "\(count), \(strength)")
      #expect(probe.iterations < 300)
    }
  }

  @Test("What is told apart is told apart elsewhere, and threads change nothing")
  func classifies() throws {
    let (width, classes) = (12, 5)
    let (features, labels) = clouds(400, classes: classes, width: width, seed: 3)
    let (others, expected) = clouds(400, classes: classes, width: width, seed: 4)
    let probes = try [1, 2, 3].map {
      try LinearProbe(
        tensor(features, width: width), labels: labels, classes: classes, strength: 1, threads: $0)
    }
    let predicted = probes[0].classify(tensor(others, width: width))
    #expect(Double(zip(predicted, expected).count { $0 == $1 }) / 400 > 0.8)
    for probe in probes { #expect(probe.weight.elements == probes[0].weight.elements) }
  }

  @Test(arguments: [Float.nan, .infinity])
  func featuresMustBeFinite(value: Float) {
    #expect(throws: TrainingError.lossNotFinite(step: 0)) {
      try LinearProbe(
        Tensor([1, value], shape: [2, 1]), labels: [0, 1], classes: 2, strength: 1)
    }
  }

  @Test func labelsMustBeClasses() {
    #expect(throws: TrainingError.labelOutOfRange(row: 1, label: 3, vocabulary: 3)) {
      try LinearProbe(
        Tensor([1, 2], shape: [2, 1]), labels: [0, 3], classes: 3, strength: 1)
    }
  }
}
