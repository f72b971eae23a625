@testable import ContrastTraining
import ContrastLayers
import ContrastTensor
import Testing

@Suite("Weights of new models") struct SeededWeightsTests {
  private func model(_ weights: Weights) throws {
    _ = try Linear(weights["first"], inputs: 30, outputs: 20)
    _ = try Linear(weights["second"], inputs: 20, outputs: 7, bias: false)
    _ = try weights.table("first.weight", shape: [20, 30])
    _ = try weights.scalar("logit_scale")
  }

  @Test("Names and shapes are those that the layers ask for, each once")
  func shapes() throws {
    let shapes = try SeededWeights.shapes(model)
    #expect(shapes.map(\.key) == ["first.weight", "first.bias", "second.weight", "logit_scale"])
    #expect(shapes.map(\.shape) == [[20, 30], [20], [7, 20], []])
  }

  @Test("Numbers depend on the seed and the name, and follow their distribution")
  func values() throws {
    func tensors(seed: UInt64) throws -> [String: Tensor] {
      try SeededWeights.tensors(
        seed: seed,
        values: { key, shape in
          switch (key, shape.count) {
          case ("second.weight", _): .uniform(bound: 0.5)
          case (_, 2): .normal(deviation: 0.02)
          default: .constant(3)
          }
        }, model)
    }
    let (first, same, other) = (try tensors(seed: 1), try tensors(seed: 1), try tensors(seed: 2))
    for (key, tensor) in first {
      #expect(tensor.elements == same[key]!.elements)
      if tensor.shape.count == 2 { #expect(tensor.elements != other[key]!.elements) }
    }
    #expect(first["first.bias"]!.elements.allSatisfy { $0 == 3 })
    #expect(first["logit_scale"]!.elements == [3])
    let alone = SeededWeights.tensor(
      "first.weight", shape: [20, 30], .normal(deviation: 0.02), seed: 1)
    #expect(alone.elements == first["first.weight"]!.elements)
    let uniform = first["second.weight"]!.elements
    #expect(uniform.allSatisfy { abs($0) <= 0.5 } && uniform.contains { abs($0) > 0.45 })
    let large = SeededWeights.tensor("x", shape: [10_000], .normal(deviation: 2), seed: 5).elements
    let mean = large.reduce(0, +) / 10_000
    let variance = large.reduce(0) { $0 + $1 * $1 } / 10_000
    // Four standard deviations of each.
    #expect(abs(mean) < 0.08 && abs(variance - 4) < 4 * 4 * 0.0142)
  }

  @Test("The layers accept the tensors, and ask for all of them")
  func complete() throws {
    let tensors = try SeededWeights.tensors(
      seed: 3, values: { _, _ in .normal(deviation: 1) }, model)
    let checkpoint = Checkpoint(name: "new", tensors: tensors)
    try model(checkpoint.weights)
    try checkpoint.requireAllUsed()
  }
}
