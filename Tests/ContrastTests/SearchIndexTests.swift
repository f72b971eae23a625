import ContrastTensor
import ContrastTestSupport
import Testing

@testable import Contrast

@Suite("Search over packed vectors")
struct SearchIndexTests {
  /// What the kernels of the precision should find, in plain arithmetic.
  private func twin(
    _ items: Embeddings, _ queries: Embeddings, count: Int, _ precision: Precision
  ) -> [[(row: Int, cosine: Double)]] {
    let cosines: [Double]
    switch precision {
    case .float32:
      cosines = Reference.matmul(
        queries.values.map(Double.init),
        Reference.transpose(
          items.values.map(Double.init), rows: items.count, columns: items.width),
        m: queries.count, n: items.count, k: items.width)
    case .bfloat16:
      cosines = Reference.bfloat16Product(
        queries.values, items.values, inputs: items.width,
        roundsRows: ProductKernels(.bfloat16)!.instructionSet == "avx512bf16")
    case .int8:
      cosines = Reference.int8Product(queries.values, items.values, inputs: items.width)
        .map(Double.init)
    case .int4:
      cosines = Reference.int4Product(queries.values, items.values, inputs: items.width)
        .map(Double.init)
    }
    return (0..<queries.count).map { query in
      (0..<items.count).map { ($0, cosines[query * items.count + $0]) }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(count).map { $0 }
    }
  }

  @Test(
    "Matches are those of a sort of everything",
    arguments: Precision.allCases,
    [
      (1, 1, 1), (10, 3, 4), (500, 1, 10), (500, 7, 600), (9000, 2, 25), (300, 200, 5),
      (50, 1030, 3), (33_000, 3, 7),
    ])
  func naive(_ precision: Precision, _ sizes: (Int, Int, Int)) {
    let (rows, queries, count) = sizes
    let items = TinyModels.random(rows, width: 23, seed: 1)
    let asked = TinyModels.random(queries, width: 23, seed: 2)
    let index = SearchIndex(items, precision: precision, threads: 2)
    #expect(index.count == rows && index.width == 23 && index.precision == precision)
    let matches = index.nearest(to: asked, count: count)
    let expected = twin(items, asked, count: count, precision)
    #expect(matches.map { $0.map(\.row) } == expected.map { $0.map(\.row) })
    for (match, right) in zip(matches.joined(), expected.joined()) {
      #expect(
        abs(Double(match.cosine) - right.cosine)
          < ([.int8, .int4].contains(precision) ? 1e-9 : 1e-6))
    }
    for threads in [2, 3] {
      #expect(index.nearest(to: asked, count: count, threads: threads) == matches)
    }
  }

  @Test("Equals come in the order of their rows", arguments: Precision.allCases, [1, 2, 70])
  func ties(_ precision: Precision, _ queries: Int) throws {
    let axes: [[Float]] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]
    let items = try Embeddings(normalizing: (0..<40_000).flatMap { axes[$0 % 3] }, width: 4)
    let asked = try Embeddings(normalizing: (0..<queries).flatMap { _ in axes[1] }, width: 4)
    let index = SearchIndex(items, precision: precision)
    for threads in [1, 2] {
      for matches in index.nearest(to: asked, count: 50, threads: threads) {
        #expect(matches.map(\.row) == (0..<50).map { 1 + 3 * $0 })
        #expect(matches.allSatisfy { $0.cosine == matches[0].cosine })
      }
    }
  }

  @Test("More than there are, none, and nothing to search", arguments: Precision.allCases)
  func edges(_ precision: Precision) {
    let asked = TinyModels.random(2, width: 8, seed: 4)
    let index = SearchIndex(TinyModels.random(5, width: 8, seed: 3), precision: precision)
    for count in [6, 1_000_000, Int.max] {
      #expect(index.nearest(to: asked, count: count, threads: 2).map(\.count) == [5, 5])
    }
    #expect(index.nearest(to: asked, count: 0) == [[], []])
    #expect(index.nearest(to: Embeddings(width: 8), count: 3) == [])
    let empty = SearchIndex(width: 8, precision: precision)
    #expect(empty.count == 0 && empty.byteCount == 0)
    #expect(empty.nearest(to: asked, count: 3) == [[], []])
  }

  @Test("Appended bit by bit, the same is found as in one piece", arguments: Precision.allCases)
  func appending(_ precision: Precision) {
    let items = TinyModels.random(700, width: 40, seed: 5)
    let asked = TinyModels.random(20, width: 40, seed: 6)
    var index = SearchIndex(width: 40, precision: precision)
    for rows in [0..<1, 1..<1, 1..<34, 34..<500, 500..<700] { index.append(items.rows(rows)) }
    let whole = SearchIndex(items, precision: precision)
    #expect(index.count == 700 && index.byteCount >= whole.byteCount)
    let (found, expected) = (
      index.nearest(to: asked, count: 9, threads: 2), whole.nearest(to: asked, count: 9)
    )
    #expect(found.map { $0.map(\.row) } == expected.map { $0.map(\.row) })
    let cosines = (found.flatMap { $0.map(\.cosine) }, expected.flatMap { $0.map(\.cosine) })
    // What BLAS multiplies has other bits in other shapes.
    #expect(
      precision != .float32 || WeightMatrix.Backend.preferred == .panels
        ? cosines.0 == cosines.1 : absoluteError(cosines.0, cosines.1) < 1e-6)
  }

  @Test("What is not a number is not found, and hides nothing")
  func notANumber() {
    let clean = TinyModels.random(400, width: 16, seed: 7)
    var values = clean.values
    let spoilt = [0, 1, 2, 100, 399]
    for row in spoilt { values[row * 16 + row % 16] = .nan }
    let items = Embeddings(normalized: values, width: 16)
    let rest = (0..<400).filter { !spoilt.contains($0) }
    for queries in [1, 40] {
      let asked = TinyModels.random(queries, width: 16, seed: 8)
      for count in [3, 1000] {
        let matches = items.nearest(to: asked, count: count, threads: 2)
        let expected = clean.rows(rest).nearest(to: asked, count: count)
        #expect(
          matches.map { $0.map(\.row) } == expected.map { $0.map { rest[$0.row] } })
        for precision in Precision.allCases {
          let found = SearchIndex(items, precision: precision).nearest(to: asked, count: count)
          let alone = SearchIndex(clean.rows(rest), precision: precision)
            .nearest(to: asked, count: count)
          #expect(found.map { $0.map(\.row) } == alone.map { $0.map { rest[$0.row] } })
        }
      }
    }
  }

  @Test("Ranking again among a few more gives the order of the vectors as they were")
  func rankingAgain() {
    let items = TinyModels.random(5000, width: 64, seed: 9)
    let asked = TinyModels.random(30, width: 64, seed: 10)
    let exact = items.nearest(to: asked, count: 10)
    let found = SearchIndex(items, precision: .int8).nearest(to: asked, count: 40)
    #expect(found.map { $0.prefix(10).map(\.row) } != exact.map { $0.map(\.row) })
    let again = items.nearest(to: asked, count: 10, among: found)
    #expect(again.map { $0.map(\.row) } == exact.map { $0.map(\.row) })
    for (match, right) in zip(again.joined(), exact.joined()) {
      #expect(abs(match.cosine - right.cosine) < 1e-6)
    }
    #expect(items.nearest(to: asked, count: 50, among: found).allSatisfy { $0.count == 40 })
    let none = [[Match]](repeating: [], count: 30)
    #expect(items.nearest(to: asked, count: 10, among: none) == none)
  }

  @Test("Half, a quarter and a seventh of the memory")
  func memory() {
    let items = TinyModels.random(256, width: 128, seed: 11)
    let bytes = Precision.allCases.map { SearchIndex(items, precision: $0).byteCount }
    #expect(bytes[..<3] == [256 * 128 * 4, 256 * 128 * 2, 256 * (128 + 8)])
    #expect((256 * 76..<256 * 84).contains(bytes[3]))
  }
}
