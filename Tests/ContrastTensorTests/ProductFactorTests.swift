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
}
