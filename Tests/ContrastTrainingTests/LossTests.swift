import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Losses against their readable twins")
struct LossTests {
  private func expectEqual(
    _ actual: ContrastiveLoss, _ expected: Reference.PairLoss<Double>, bias: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let pairs: [([Float], [Double])] = [
      ([actual.value], [expected.value]), (actual.images.elements, expected.rows),
      (actual.texts.elements, expected.columns), ([actual.logScale], [expected.logScale]),
      ([actual.logitBias], [bias ? expected.bias : 0]),
    ]
    for (index, (actual, expected)) in pairs.enumerated() {
      let error = closeness(actual, expected)
      #expect(error < 1e-5, "part \(index)", sourceLocation: sourceLocation)
    }
  }

  /// The largest difference as a share of the largest number; what is 0 up to rounding counts as 0.
  private func closeness(_ actual: [Float], _ expected: [Double]) -> Float {
    let largest = expected.map(abs).max() ?? 0
    return largest < 1e-9
      ? absoluteError(actual, floats(expected)) : relativeError(actual, floats(expected))
  }

  /// Numbers of pairs and widths, with ids of which some are equal.
  private static let shapes: [(ids: [Int], width: Int)] = [
    ([7], 1), ([1, 2], 5), ([3, 4, 3, 5, 3, 4, 9], 3), ((0..<67).map { $0 % 50 }, 33),
    ((0..<300).map { $0 % 280 }, 17),
  ]

  @Test("InfoNCE with every meaning of equal ids", arguments: DuplicatePairs.all)
  func infoNCE(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 11)
    for (ids, width) in Self.shapes {
      let n = ids.count
      let (u, v) = (rounded(vectors.unit(n, width)), rounded(vectors.unit(n, width)))
      let targets: [Double] = Reference.pairTargets(ids: ids, duplicates: duplicates)
      let counts = Reference.pairsThatCount(ids: ids, duplicates: duplicates)
      let expected = Reference.pairLoss(u, v, width: width, logScale: Double(Float(2.1))) {
        Reference.symmetricCrossEntropy(
          $0, size: n, rowTargets: targets, columnTargets: targets, counts: counts)
      }
      for (threads, chunkRows) in [(1, nil), (2, 1), (3, 5), (2, 64)] as [(Int, Int?)] {
        let loss = InfoNCE(duplicates: duplicates, chunkRows: chunkRows)
        let actual = loss(
          images: tensor(u, width: width), texts: tensor(v, width: width), logScale: 2.1,
          ids: duplicates == .negatives ? nil : ids, run: Run(threads: threads))
        expectEqual(actual, expected)
      }
    }
  }

  @Test("The sigmoid loss with every meaning of equal ids", arguments: DuplicatePairs.all)
  func sigLIP(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 12)
    for (ids, width) in Self.shapes {
      let n = ids.count
      let (u, v) = (rounded(vectors.unit(n, width)), rounded(vectors.unit(n, width)))
      let labels = ids.indices.flatMap { row in
        ids.indices.map { column -> Double in
          if row == column { return 1 }
          if ids[row] != ids[column] { return -1 }
          return duplicates == .positives ? 1 : duplicates == .masked ? 0 : -1
        }
      }
      let (logScale, bias) = (Float(2.3), Float(-4.7))
      let expected = Reference.pairLoss(
        u, v, width: width, logScale: Double(logScale), bias: Double(bias)
      ) { Reference.sigmoidLoss($0, size: n, labels: labels) }
      for (threads, chunkRows) in [(1, nil), (2, 1), (3, 5), (2, 64)] as [(Int, Int?)] {
        let loss = SigLIPLoss(duplicates: duplicates, chunkRows: chunkRows)
        let actual = loss(
          images: tensor(u, width: width), texts: tensor(v, width: width), logScale: logScale,
          bias: bias, ids: ids, run: Run(threads: threads))
        expectEqual(actual, expected, bias: true)
      }
    }
  }

  @Test("Texts that are wrong are columns of the images only", arguments: DuplicatePairs.all)
  func wrongTexts(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 19)
    for (index, (ids, width)) in Self.shapes.enumerated() {
      let n = ids.count
      let extra = [1, 1, 3, 71, 2][index]
      let m = n + extra
      let (u, v) = (rounded(vectors.unit(n, width)), rounded(vectors.unit(m, width)))
      let none = Array(repeating: -1, count: extra)
      let pairs = (
        targets: Reference.pairTargets(ids: ids, duplicates: duplicates) as [Double],
        counts: Reference.pairsThatCount(ids: ids, duplicates: duplicates)
      )
      let all = (
        targets: Reference.pairTargets(ids: ids, extra: none, duplicates: duplicates) as [Double],
        counts: Reference.pairsThatCount(ids: ids, extra: none, duplicates: duplicates)
      )
      let softmax = Reference.pairLoss(u, v, width: width, logScale: Double(Float(2.1))) { z in
        let rows = Reference.crossEntropy(
          z, width: m, targets: all.targets, counts: all.counts)
        let square = (0..<n).flatMap { z[$0 * m..<$0 * m + n] }
        let columns = Reference.crossEntropy(
          Reference.transpose(square, rows: n, columns: n), width: n, targets: pairs.targets,
          counts: pairs.counts)
        let transposed = Reference.transpose(columns.gradient, rows: n, columns: n)
        let gradient = (0..<n * m).map { i in
          (rows.gradient[i] + (i % m < n ? transposed[i / m * n + i % m] : 0)) / 2
        }
        return ((rows.value + columns.value) / 2, gradient)
      }
      let sigmoid = Reference.pairLoss(
        u, v, width: width, logScale: Double(Float(2.1)), bias: -1.5
      ) { z in
        let labels = (0..<n * m).map { i -> Double in
          let (row, column) = (i / m, i % m)
          if row == column { return 1 }
          if column >= n || ids[row] != ids[column] { return -1 }
          return duplicates == .positives ? 1 : duplicates == .masked ? 0 : -1
        }
        // The twin divides by the number of rows, as it has as many columns.
        let loss = Reference.sigmoidLoss(z, size: n, labels: labels)
        return loss
      }
      let (images, texts, negatives) = (
        tensor(u, width: width), tensor(Array(v[..<(n * width)]), width: width),
        tensor(Array(v[(n * width)...]), width: width)
      )
      func check(_ actual: ContrastiveLoss, _ expected: Reference.PairLoss<Double>) {
        #expect(closeness([actual.value], [expected.value]) < 1e-5)
        #expect(closeness(actual.images.elements, expected.rows) < 1e-5)
        let columns = actual.texts.elements + (actual.negatives?.elements ?? [])
        #expect(closeness(columns, expected.columns) < 1e-5)
        #expect(closeness([actual.logScale], [expected.logScale]) < 1e-5)
      }
      for (kind, expected) in [(PairLoss.Kind.infoNCE, softmax), (.sigLIP, sigmoid)] {
        let loss = PairLoss(kind, duplicates: duplicates)
        check(
          loss(
            images: images, texts: texts, negatives: negatives, logScale: 2.1, bias: -1.5, ids: ids,
            run: Run(threads: 2)), expected)
      }
    }
  }

  @Test("Prefixes of wrong texts")
  func prefixesOfWrongTexts() {
    var vectors = Vectors(seed: 20)
    let (images, texts, negatives) = (
      tensor(vectors.unit(5, 8), width: 8), tensor(vectors.unit(5, 8), width: 8),
      tensor(vectors.unit(3, 8), width: 8)
    )
    func loss(_ prefixes: [(width: Int, weight: Float)]) -> ContrastiveLoss {
      PairLoss(prefixes: prefixes)(
        images: images, texts: texts, negatives: negatives, logScale: 2, bias: 0, ids: nil,
        run: Run(threads: 1))
    }
    let (plain, whole) = (loss([]), loss([(8, 1)]))
    #expect(abs(plain.value - whole.value) < 1e-6)
    #expect(whole.negatives?.shape == [3, 8])
    #expect(loss([(3, 1), (8, 1)]).value > whole.value)
  }

  @Test("Hard negatives, none, and as many as wanted", arguments: DuplicatePairs.all)
  func hardNegatives(duplicates: DuplicatePairs) {
    var vectors = Vectors(seed: 13)
    for (index, (ids, width)) in Self.shapes.enumerated() {
      let n = ids.count
      let extra = [[], [90], [4, 91, 3], (60..<131).map { $0 % 70 }, []][index]
      let (u, v) = (
        rounded(vectors.unit(n, width)), rounded(vectors.unit(n + extra.count, width))
      )
      let targets: [Double] = Reference.pairTargets(
        ids: ids, extra: extra, duplicates: duplicates)
      let counts = Reference.pairsThatCount(ids: ids, extra: extra, duplicates: duplicates)
      let expected = Reference.pairLoss(u, v, width: width, logScale: log(50)) {
        Reference.crossEntropy($0, width: n + extra.count, targets: targets, counts: counts)
      }
      for (threads, chunkRows) in [(1, nil), (2, 3)] as [(Int, Int?)] {
        let loss = HardNegativeLoss(duplicates: duplicates, chunkRows: chunkRows)
        let actual = loss(
          queries: tensor(u, width: width),
          positives: tensor(Array(v[..<(n * width)]), width: width),
          negatives: extra.isEmpty ? nil : tensor(Array(v[(n * width)...]), width: width),
          ids: ids, negativeIDs: extra, run: Run(threads: threads))
        #expect(closeness([actual.value], [expected.value]) < 1e-5)
        #expect(closeness(actual.queries.elements, expected.rows) < 1e-5)
        #expect((actual.negatives == nil) == extra.isEmpty)
        let documents = actual.positives.elements + (actual.negatives?.elements ?? [])
        #expect(closeness(documents, expected.columns) < 1e-5)
      }
    }
  }

  @Test("Distillation from a teacher of another width")
  func distillation() {
    var vectors = Vectors(seed: 14)
    for (ids, width) in Self.shapes {
      let n = ids.count
      let (u, v) = (rounded(vectors.unit(n, width)), rounded(vectors.unit(n, width)))
      let (a, b) = (rounded(vectors.unit(n, 6)), rounded(vectors.unit(n, 6)))
      let teacher = Reference.matmul(
        a, Reference.transpose(b, rows: n, columns: 6), m: n, n: n, k: 6
      ).map { $0 * exp(Double(Float(2.5))) }
      let rows = Reference.softmax(teacher, width: n)
      let columns = Reference.transpose(
        Reference.softmax(Reference.transpose(teacher, rows: n, columns: n), width: n), rows: n,
        columns: n)
      let expected = Reference.pairLoss(u, v, width: width, logScale: Double(Float(1.9))) {
        Reference.symmetricCrossEntropy(
          $0, size: n, rowTargets: rows, columnTargets: columns,
          counts: Array(repeating: true, count: n * n))
      }
      for (threads, chunkRows) in [(1, nil), (2, 3), (2, 64)] as [(Int, Int?)] {
        let loss = DistillationLoss(chunkRows: chunkRows)
        let actual = loss(
          images: tensor(u, width: width), texts: tensor(v, width: width), logScale: 1.9,
          teacher: (
            images: tensor(a, width: 6), texts: tensor(b, width: 6), logScale: 2.5
          ),
          run: Run(threads: threads))
        expectEqual(actual, expected)
      }
    }
  }

  @Test("Matryoshka prefixes, through their normalisation")
  func matryoshka() {
    var vectors = Vectors(seed: 15)
    let (n, width) = (9, 13)
    // Not normalised.
    let (x, y) = (rounded(vectors.array(n * width)), rounded(vectors.array(n * width)))
    let prefixes: [(width: Int, weight: Float)] = [
      (1, 0.5), (6, 1), (13, 2),
    ]
    var expected = Reference.PairLoss<Double>(
      value: 0, rows: Array(repeating: 0, count: n * width),
      columns: Array(repeating: 0, count: n * width), logScale: 0, bias: 0)
    let targets: [Double] = Reference.pairTargets(ids: Array(0..<n), duplicates: .negatives)
    for prefix in prefixes {
      let m = prefix.width
      func unit(_ x: [Double]) -> [Double] { Reference.l2Normalize(x, width: m, epsilon: 1e-12) }
      let (a, b) = (
        Reference.prefix(x, width: width, count: m), Reference.prefix(y, width: width, count: m)
      )
      let part = Reference.pairLoss(unit(a), unit(b), width: m, logScale: Double(Float(1.2))) {
        Reference.symmetricCrossEntropy(
          $0, size: n, rowTargets: targets, columnTargets: targets,
          counts: Array(repeating: true, count: n * n))
      }
      let weight = Double(prefix.weight)
      expected.value += weight * part.value
      expected.logScale += weight * part.logScale
      let rows = Reference.l2NormalizeGradient(a, width: m, gradient: part.rows)
      let columns = Reference.l2NormalizeGradient(b, width: m, gradient: part.columns)
      for i in 0..<n * m {
        expected.rows[i / m * width + i % m] += weight * rows[i]
        expected.columns[i / m * width + i % m] += weight * columns[i]
      }
    }
    let run = Run(threads: 2)
    let actual = MatryoshkaLoss(prefixes: prefixes)(
      images: tensor(x, width: width), texts: tensor(y, width: width), run: run
    ) { InfoNCE()(images: $0, texts: $1, negatives: $2, logScale: 1.2, run: run) }
    expectEqual(actual, expected)

    // Captions: one prefix, the whole, is the loss itself.
    let z = rounded(vectors.array(n * width))
    let captions = MatryoshkaLoss(widths: [width])(
      queries: tensor(x, width: width), positives: tensor(y, width: width),
      negatives: tensor(z, width: width), run: run
    ) { HardNegativeLoss()(queries: $0, positives: $1, negatives: $2, run: run) }
    let units = [x, y, z].map {
      tensor(Reference.l2Normalize($0, width: width, epsilon: 1e-12), width: width)
    }
    let plain = HardNegativeLoss()(
      queries: units[0], positives: units[1], negatives: units[2], run: run)
    #expect(relativeError([captions.value], [plain.value]) < 1e-6)
    let negatives = Reference.l2NormalizeGradient(
      z, width: width, gradient: plain.negatives!.elements.map(Double.init))
    #expect(relativeError(captions.negatives!.elements, floats(negatives)) < 1e-5)
  }

  @Test("A vector of zeros is not divided by its length")
  func zeroPrefix() {
    let run = Run(threads: 1)
    let zeros = NormalizedPrefix(Tensor([0, 0, 3], shape: [1, 3]), width: 2, run)
    #expect(zeros.unit.elements == [0, 0])
  }

  @Test("Cross-entropy of tokens with a fused head", arguments: [nil, 3] as [Float?])
  func tokens(softCap: Float?) throws {
    var vectors = Vectors(seed: 16)
    for (rows, vocabulary, width) in [(1, 2, 1), (7, 11, 5), (150, 301, 19)] {
      let hidden = rounded(vectors.array(rows * width))
      let head = rounded(vectors.array(vocabulary * width).map { 3 * $0 })
      let labels = (0..<rows).map { $0 % 3 == 1 ? nil : $0 * 5 % vocabulary }
      let expected = Reference.tokenCrossEntropy(
        hidden: hidden, head: head, width: width, labels: labels, softCap: softCap.map(Double.init))
      for (threads, chunkRows) in [(1, nil), (2, 1), (3, 16)] as [(Int, Int?)] {
        let loss = TokenCrossEntropy(softCap: softCap, chunkRows: chunkRows)
        let packed = OutputHead(tensor(head, width: width), threads: threads)
        let actual = try loss(
          hidden: tensor(hidden, width: width), head: packed, labels: labels, wantsHead: true,
          run: Run(threads: threads))
        #expect(relativeError([actual.value], [Float(expected.value)]) < 1e-5)
        #expect(relativeError(actual.hidden.elements, floats(expected.hidden)) < 1e-5)
        #expect(relativeError(actual.head!.elements, floats(expected.head)) < 1e-5)
        #expect(actual.labelled == labels.count { $0 != nil })
        let frozen = try loss(
          hidden: tensor(hidden, width: width), head: packed, labels: labels, count: 2 * rows,
          run: Run(threads: threads))
        #expect(frozen.head == nil)
        let share = Float(actual.labelled) / Float(2 * rows)
        #expect(relativeError([frozen.value], [actual.value * share]) < 1e-6)
      }
    }
  }

  @Test("Rows without labels cost nothing; labels beyond the vocabulary are refused")
  func labels() throws {
    let run = Run(threads: 1)
    let head = OutputHead(Tensor([1, 2, 3, 4], shape: [2, 2]))
    let hidden = Tensor([.nan, 1, 5, 6], shape: [2, 2])
    let none = try TokenCrossEntropy()(hidden: hidden, head: head, labels: [nil, nil], run: run)
    #expect(none.value == 0 && none.labelled == 0 && none.hidden.elements == [0, 0, 0, 0])
    let one = try TokenCrossEntropy()(hidden: hidden, head: head, labels: [nil, 1], run: run)
    #expect(one.value.isFinite && one.hidden.elements[..<2] == [0, 0])
    #expect(throws: TrainingError.labelOutOfRange(row: 1, label: 2, vocabulary: 2)) {
      try TokenCrossEntropy()(hidden: hidden, head: head, labels: [0, 2], run: run)
    }
    #expect(throws: TrainingError.labelOutOfRange(row: 0, label: -1, vocabulary: 2)) {
      try TokenCrossEntropy()(hidden: hidden, head: head, labels: [-1, nil], run: run)
    }
  }

  @Test("Each row predicts the next token of its own text")
  func nextTokens() {
    let layout = RaggedLayout(lengths: [3, 1, 0, 2])
    let tokens: [Int32] = [5, 6, 7, 8, 9, 10]
    #expect(TokenCrossEntropy.nextTokens(tokens, layout: layout) == [6, 7, nil, nil, 10, nil])
    let masked = [true, false, true, true, false, false]
    #expect(
      TokenCrossEntropy.nextTokens(tokens, layout: layout, where: masked)
        == [nil, 7, nil, nil, nil, nil])
  }

  @Test("The number of threads changes no bit")
  func threads() {
    var vectors = Vectors(seed: 17)
    let (u, v) = (
      tensor(vectors.unit(300, 64), width: 64), tensor(vectors.unit(300, 64), width: 64)
    )
    for chunkRows in [nil, 37] as [Int?] {
      func results(_ threads: Int) -> [[UInt32]] {
        let run = Run(threads: threads)
        let infoNCE = InfoNCE(chunkRows: chunkRows)(images: u, texts: v, logScale: 3, run: run)
        let sigLIP = SigLIPLoss(chunkRows: chunkRows)(
          images: u, texts: v, logScale: 3, bias: -9, run: run)
        return [infoNCE, sigLIP].flatMap {
          [
            [$0.value.bitPattern, $0.logScale.bitPattern, $0.logitBias.bitPattern],
            $0.images.elements.map(\.bitPattern), $0.texts.elements.map(\.bitPattern),
          ]
        }
      }
      let one = results(1)
      #expect(results(2) == one && results(3) == one)
    }
  }

  @Test("A pair that is almost certain keeps its gradient")
  func certainPairs() {
    // Two pairs whose logits differ by 20: 1 - p is 2e-9, which float32 cannot see beside 1.
    let u = [1.0, 0, 0, 1]
    let targets: [Double] = Reference.pairTargets(ids: [0, 1], duplicates: .negatives)
    let expected = Reference.pairLoss(u, u, width: 2, logScale: Double(Float(log(20.0)))) {
      Reference.symmetricCrossEntropy(
        $0, size: 2, rowTargets: targets, columnTargets: targets,
        counts: Array(repeating: true, count: 4))
    }
    let x = tensor(u, width: 2)
    let actual = InfoNCE()(images: x, texts: x, logScale: Float(log(20.0)), run: Run(threads: 1))
    #expect(relativeError([actual.value], [Float(expected.value)]) < 1e-4)
    #expect(relativeError(actual.images.elements, floats(expected.rows)) < 1e-4)
    #expect(relativeError([actual.logScale], [Float(expected.logScale)]) < 1e-4)
  }

  @Test("A NaN shows in the value")
  func notANumber() {
    let x = Tensor([1, 0, .nan, 1], shape: [2, 2])
    let y = Tensor([1, 0, 0, 1], shape: [2, 2])
    let run = Run(threads: 1)
    #expect(InfoNCE()(images: x, texts: y, logScale: 1, run: run).value.isNaN)
    #expect(SigLIPLoss()(images: x, texts: y, logScale: 1, bias: 0, run: run).value.isNaN)
    #expect(HardNegativeLoss()(queries: x, positives: y, run: run).value.isNaN)
  }

  @Test("No more logits than a chunk exist at once")
  func chunks() {
    for (rows, size) in [(0, 5), (1, 1), (1, 64), (64, 64), (65, 64), (4096, 512), (7, 3)] {
      let chunks = RowChunks.ranges(rows, size: size)
      #expect(chunks.flatMap { Array($0) } == Array(0..<rows))
      #expect(chunks.allSatisfy { !$0.isEmpty && $0.count <= size })
    }
    let many = Tensor.zeros([5000, 1])
    let logits = PairLogits(
      rows: many, columns: many, scale: 1,
      targets: PairTargets(rows: 5000, ids: nil, duplicates: .negatives), run: Run(threads: 1))
    #expect(logits.makeBuffer().byteCount <= 8 << 20)
  }

  @Test("The logit scale stays between 1 and 100")
  func clamping() {
    var scales = Tensor([-1, 2, 9], shape: [3])
    LogitScale.clamp(&scales)
    #expect(scales.elements == [0, 2, Float(log(100.0))])
    #expect(abs(LogitScale.initialLogarithm - Float(log(1 / 0.07))) < 1e-6)
  }

  @Test("GradCache gives the gradients of the whole batch", arguments: [1, 2, 3])
  func gradientCache(chunks: Int) {
    var vectors = Vectors(seed: 18)
    let run = Run(threads: 2)
    let (n, inputs, width) = (11, 4, 6)
    // Two towers that are one matrix each: the gradient of it is xᵀ · g.
    let x = [
      tensor(vectors.array(n * inputs), width: inputs),
      tensor(vectors.array(n * inputs), width: inputs),
    ]
    let towers = x.map { _ in
      WeightMatrix(tensor(vectors.array(inputs * width), width: width), layout: .inputsFirst)
    }
    func embed(_ rows: Range<Int>) -> [Tensor] {
      zip(x, towers).map { run.linear($0.rows(rows), $1) }
    }
    func loss(_ vectors: [Tensor]) -> (loss: Float, gradients: [Tensor]) {
      let loss = MatryoshkaLoss(widths: [width])(images: vectors[0], texts: vectors[1], run: run) {
        InfoNCE()(images: $0, texts: $1, negatives: $2, logScale: 2, run: run)
      }
      return (loss.value, [loss.images, loss.texts])
    }
    func weightGradient(_ x: Tensor, _ gradient: Tensor, adding sum: Tensor?) -> Tensor {
      var total = sum ?? Tensor.zeros([x.width, gradient.width])
      run.addProduct(transposed: x, gradient, to: &total)
      return total
    }
    let whole = loss(embed(0..<n))
    let expected = zip(x, whole.gradients).map { weightGradient($0, $1, adding: nil) }

    let parts = (0..<chunks).map { n * $0 / chunks..<n * ($0 + 1) / chunks }
    var sums = [Tensor?](repeating: nil, count: 2)
    let value = GradientCache.step(chunks: chunks) {
      embed(parts[$0])
    } loss: {
      loss($0)
    } backpropagate: { chunk, gradients in
      for tower in 0..<2 {
        sums[tower] = weightGradient(
          x[tower].rows(parts[chunk]), gradients[tower], adding: sums[tower])
      }
    }
    #expect(value == whole.loss)
    for (sum, expected) in zip(sums, expected) {
      #expect(relativeError(sum!.elements, expected.elements) < 1e-6)
    }
  }
}
