import ContrastTestSupport
import Synchronization
import Testing

@testable import ContrastTensor

@Suite("Matrices kept in bfloat16, int8 and int4")
struct PrecisionTests {
  private static let narrow: [Precision] = [.bfloat16, .int8, .int4]

  @Test("Half, a quarter and a seventh of the memory of float32")
  func memory() {
    var noise = Noise(seed: 41)
    let tensor = noise.tensor([768, 1024])
    let bytes = Precision.allCases.map { WeightMatrix(tensor, precision: $0).byteCount }
    #expect(bytes[0] == 768 * 1024 * 4)
    #expect(bytes[1] == bytes[0] / 2)
    // A scale and a starting sum for each output.
    #expect(bytes[2] == bytes[0] / 4 + 768 * 8)
    // A scale of 16 bits for each 32 inputs, and a float for each output, in panels of whole cache lines.
    let least = bytes[0] / 8 + 768 * 32 * 2 + 768 * 4
    #expect((least..<least + 768 * 8).contains(bytes[3]))
  }

  @Test("A linear layer with bias, activation and residual", arguments: narrow)
  func linear(_ precision: Precision) {
    var noise = Noise(seed: 42)
    for (rows, inputs, outputs) in [(1, 300, 1025), (50, 33, 129), (700, 64, 40), (0, 8, 8)] {
      let x = noise.tensor([rows, inputs])
      let weight = noise.tensor([outputs, inputs])
      let bias = noise.tensor([outputs])
      let residual = noise.tensor([rows, outputs])
      let matrix = WeightMatrix(weight, precision: precision, threads: 2)
      #expect(matrix.precision == precision)
      let results = [1, 2, 3].map { threads in
        Run(threads: threads).linear(
          x, matrix, bias: bias, activation: .gelu, residual: residual
        ).elements
      }
      #expect(results[0] == results[1] && results[0] == results[2])
      let exact = Run(threads: 1).linear(
        x, WeightMatrix(weight), bias: bias, activation: .gelu, residual: residual
      ).elements
      let bound = ([.int8: 0.012, .int4: 0.12][precision] ?? 0.006) * Float(inputs).squareRoot()
      #expect(absoluteError(results[0], exact) < bound)
    }
  }

  @Test("The layout and the stored type of the same numbers do not matter", arguments: narrow)
  func layouts(_ precision: Precision) {
    var noise = Noise(seed: 43)
    let (inputs, outputs) = (67, 45)
    // Numbers that bfloat16 holds.
    let values = noise.array(outputs * inputs).map {
      Reference.float(bfloat16: Reference.bfloat16($0))
    }
    let x = noise.tensor([5, inputs])
    let run = Run(threads: 2)
    let expected = run.linear(
      x, WeightMatrix(Tensor(values, shape: [outputs, inputs]), precision: precision)
    ).elements
    let transposed = Reference.transpose(values, rows: outputs, columns: inputs)
    let other = WeightMatrix(
      Tensor(transposed, shape: [inputs, outputs]), layout: .inputsFirst, precision: precision,
      threads: 2)
    #expect(run.linear(x, other).elements == expected)
    let storage = TensorStorage(byteCount: values.count * 2)
    for (i, value) in values.enumerated() {
      storage.base.storeBytes(
        of: Reference.bfloat16(value), toByteOffset: 2 * i, as: UInt16.self)
    }
    let stored = Tensor(shape: [outputs, inputs], elementType: .bfloat16, storage: storage)
    #expect(run.linear(x, WeightMatrix(stored, precision: precision)).elements == expected)
  }

  @Test("A row of zeros gives the bias, and NaN stays in its row", arguments: narrow)
  func rows(_ precision: Precision) {
    var noise = Noise(seed: 44)
    let bias = noise.tensor([20])
    var values = noise.array(3 * 16)
    for i in 0..<16 { values[16 + i] = 0 }
    values[3] = .nan
    let y = Run(threads: 1).linear(
      Tensor(values, shape: [3, 16]), WeightMatrix(noise.tensor([20, 16]), precision: precision),
      bias: bias
    ).elements
    #expect(y[..<20].allSatisfy(\.isNaN) && y[40...].allSatisfy(\.isFinite))
    #expect(Array(y[20..<40]) == bias.elements)
  }

  @Test("A norm on the way into a product is one before it", arguments: Precision.allCases)
  func norms(_ precision: Precision) {
    var noise = Noise(seed: 46)
    let run = Run(threads: 2)
    for (rows, width) in [(0, 8), (1, 5), (3, 300), (700, 64), (5, 5000)] {
      let x = noise.tensor([rows, width])
      let (weight, bias) = (noise.tensor([width]), noise.tensor([width]))
      let maps = [7, 40].map { outputs -> (weight: WeightMatrix, bias: Tensor?) in
        (WeightMatrix(noise.tensor([outputs, width]), precision: precision), nil)
      }
      for norm in [
        RowNorm.layer(weight: weight, bias: bias, epsilon: 1e-5),
        .rootMeanSquare(weight: weight, offset: 1, epsilon: 1e-6),
      ] {
        let expected = run.linears(run.normalized(x, by: norm), maps).map(\.elements)
        #expect(run.linears(x, norm: norm, maps).map(\.elements) == expected)
        #expect(run.linear(x, norm: norm, maps[1].weight).elements == expected[1])
      }
    }
  }

  @Test("A gate on the way into a product is one before it", arguments: Precision.allCases)
  func gates(_ precision: Precision) {
    var noise = Noise(seed: 47)
    let run = Run(threads: 2)
    for (rows, width) in [(0, 8), (1, 5), (3, 300), (700, 64), (5, 5000)] {
      let (gate, up) = (noise.tensor([rows, width]), noise.tensor([rows, width]))
      let weight = WeightMatrix(noise.tensor([40, width]), precision: precision)
      let (bias, residual) = (noise.tensor([40]), noise.tensor([rows, 40]))
      let gain = noise.tensor([width])
      for norm in [
        nil, RowNorm.layer(weight: gain, bias: noise.tensor([width]), epsilon: 1e-5),
        .rootMeanSquare(weight: gain, epsilon: 1e-6),
      ] {
        for activation in [Activation.silu, .geluTanh] {
          let actual = run.linear(
            gate: gate, up: up, activation: activation, norm: norm, weight, bias: bias,
            residual: residual)
          let expected = run.linear(
            run.gated(gate, up, activation: activation), norm: norm, weight, bias: bias,
            residual: residual)
          #expect(actual.elements == expected.elements)
        }
      }
    }
  }

  @Test("Int8 of too many inputs is kept in bfloat16; a layer may ask for more")
  func limits() {
    let wide = Tensor([Float](repeating: 1, count: 65_537), shape: [1, 65_537])
    let matrix = WeightMatrix(wide, precision: .int8)
    #expect(matrix.precision == .bfloat16)
    #expect(Run(threads: 1).linear(wide, matrix).elements == [65_537])
    #expect(Precision.int8.atLeast(.bfloat16) == .bfloat16)
    #expect(Precision.float32.atLeast(.bfloat16) == .float32)
    #expect(Precision.bfloat16.atLeast(.float32) == .float32)
  }

  @Test("Every instruction set behind a layer", arguments: ProductSet.available)
  func instructionSets(_ set: ProductSet) throws {
    var noise = Noise(seed: 45)
    let (rows, inputs, outputs) = (17, 70, 130)
    let (x, weight) = (noise.tensor([rows, inputs]), noise.tensor([outputs, inputs]))
    let kernels = try #require(
      ProductKernels(set.precision, instructionSet: set.instructionSet))
    #expect(kernels.instructionSet == set.instructionSet)
    let matrix = WeightMatrix(
      weight, layout: .outputsFirst, precision: set.precision, threads: 2, kernels: kernels)
    #expect(
      Run(threads: 2).linear(x, matrix).elements
        == set.product(x.elements, weight.elements, inputs: inputs))
  }

  @Test(
    "Tiles of packed items are parts of the whole product", arguments: ProductSet.available)
  func tiles(_ set: ProductSet) throws {
    let kernels = try #require(
      ProductKernels(set.precision, instructionSet: set.instructionSet))
    expectTiles { tensor in
      WeightMatrix(
        tensor, layout: .outputsFirst, precision: set.precision, threads: 1, kernels: kernels)
    }
  }

  @Test("Tiles of items in float32", arguments: [WeightMatrix.Backend.panels, .blas])
  func float32Tiles(_ backend: WeightMatrix.Backend) {
    expectTiles { WeightMatrix($0, layout: .outputsFirst, threads: 1, backend: backend) }
  }

  private func expectTiles(_ packed: (Tensor) -> WeightMatrix) {
    var noise = Noise(seed: 46)
    let width = 37
    // The first part is longer than a tile, and the parts do not end with a panel.
    let parts = [5001, 1, 130].map { packed(noise.tensor([$0, width])) }
    for queries in [1, 3, 50] {
      let x = noise.tensor([queries, width])
      let whole = parts.map { Run(threads: 1).linear(x, $0).elements }
      let expected = (0..<queries).map { query in
        zip(parts, whole).flatMap { Array($1[query * $0.outputs..<(query + 1) * $0.outputs]) }
      }
      for threads in [1, 3] {
        let all = Recorder()
        Products.tiles(of: parts, x, threads: threads) { worker, items, products in
          all.record(worker, items, (0..<queries * items.count).map { products[$0] })
        }
        let tiles = all.tiles.withLock { $0 }
        for worker in 0..<threads {
          let own = tiles.filter { $0.worker == worker }.map(\.items.lowerBound)
          #expect(own == own.sorted())
        }
        let sorted = tiles.sorted { $0.items.lowerBound < $1.items.lowerBound }
        #expect(sorted.map(\.items.count).reduce(0, +) == 5132)
        for query in 0..<queries {
          let row = sorted.flatMap {
            $0.products[query * $0.items.count..<(query + 1) * $0.items.count]
          }
          // BLAS may sum a part in another order.
          #expect(absoluteError(row, expected[query]) < 1e-5)
        }
      }
    }
  }

  private final class Recorder: Sendable {
    let tiles = Mutex<[(worker: Int, items: Range<Int>, products: [Float])]>([])

    func record(_ worker: Int, _ items: Range<Int>, _ products: [Float]) {
      tiles.withLock { $0.append((worker, items, products)) }
    }
  }
}
