import Testing

@testable import ContrastTensor

@Suite("Left factors of products whose rows lie apart")
struct ProductFactorTests {
  @Test("A cache line stands between rows that would lie a multiple of 4 KiB apart")
  func strides() {
    let run = Run(threads: 1)
    for (shape, stride) in [
      ([3, 1024], 1040), ([2, 5, 2048], 2064), ([1, 1024], 1024), ([3, 1023], 1023),
      ([3, 512], 512), ([0, 1024], 1024), ([3, 0], 0),
    ] {
      let factor = run.makeFactor(shape)
      #expect(factor.shape == shape && factor.rowStride == stride)
    }
  }

  @Test("A product reads them as it reads others, bit for bit", arguments: Precision.allCases)
  func products(_ precision: Precision) {
    var noise = Noise(seed: 21)
    for (rows, inputs, hidden, outputs) in [
      (13, 40, 1024, 33), (7, 1024, 2048, 5), (1, 3, 1024, 1),
    ] {
      let x = noise.tensor([rows, inputs])
      let bias = noise.tensor([hidden])
      let norm = RowNorm.layer(
        weight: noise.tensor([inputs]), bias: noise.tensor([inputs]), epsilon: 1e-5)
      let first = WeightMatrix(noise.tensor([hidden, inputs]), precision: precision)
      let second = WeightMatrix(noise.tensor([outputs, hidden]), precision: precision)
      for threads in [1, 2] {
        let run = Run(threads: threads)
        let apart = run.linear(
          x, norm: norm, first, bias: bias, activation: .quickGELU, before: second)
        // The norm goes through no memory of this kind.
        let plain = run.linear(
          run.normalized(x, by: norm), first, bias: bias, activation: .quickGELU)
        #expect(apart.elements == plain.elements)
        #expect(run.linear(apart, second).elements == run.linear(plain, second).elements)
      }
    }
  }

  @Test("A gate is multiplied as by itself, bit for bit", arguments: Precision.allCases)
  func gates(_ precision: Precision) {
    var noise = Noise(seed: 22)
    // Whole panels and a part of one, more numbers than wait at a time, and inputs in more than one block.
    for (rows, inputs, hidden) in [
      (13, 40, 1024), (1, 7, 69), (300, 65, 777), (61, 1100, 96), (0, 8, 32),
    ] {
      let x = noise.tensor([rows, inputs])
      func layer() -> (weight: WeightMatrix, bias: Tensor?) {
        (
          WeightMatrix(noise.tensor([hidden, inputs]), precision: precision),
          noise.tensor([hidden])
        )
      }
      let (gate, up) = (layer(), layer())
      let next = WeightMatrix(noise.tensor([5, hidden]), precision: precision)
      let norm = RowNorm.rootMeanSquare(weight: noise.tensor([inputs]), epsilon: 1e-5)
      for threads in [1, 2] {
        let run = Run(threads: threads)
        let together = run.gatedLinear(
          x, norm: norm, gate: gate, up: up, activation: .silu, before: next)
        let apart = run.linears(x, norm: norm, [gate, up])
        // Where OpenBLAS multiplies there is nothing to finish a tile with.
        #expect((together == nil) == gate.weight.usesBLAS)
        guard let together else { continue }
        #expect(
          together.elements
            == run.gated(apart[0], apart[1], activation: .silu).elements)
      }
    }
  }

  @Test("The factors of a gated layer are by themselves where a tape goes back through them")
  func recordedGates() {
    var noise = Noise(seed: 23)
    let (gate, up) = (
      WeightMatrix(noise.tensor([32, 8])), WeightMatrix(noise.tensor([32, 8]))
    )
    let run = Run(threads: 1)
    run.overlay = ParameterOverlay()
    #expect(
      run.gatedLinear(
        noise.tensor([3, 8]), norm: nil, gate: (gate, nil), up: (up, nil), activation: .silu,
        before: up) == nil)
  }
}
