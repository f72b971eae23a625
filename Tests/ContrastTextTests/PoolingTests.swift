import ContrastTensor
import ContrastTestSupport
import ContrastText
import Testing

@Suite("Pooling")
struct PoolingTests {
  private let hidden = Tensor([1, 10, 2, 20, 3, 30, 5, 50, 7, 70], shape: [5, 2])
  private let texts: [[Int32]] = [[4, 5, 6], [5, 5]]

  private func pooled(_ pooling: TextPooling, _ counts: [Int]) -> [Float] {
    pooling(hidden, texts, last: counts, Run(threads: 1)).elements
  }

  @Test("The last n states of each text")
  func documents() {
    #expect(pooled(.mean, [2, 1]) == [2.5, 25, 7, 70])
    let weighted = pooled(.weightedMean, [2, 2])
    #expect(relativeError(weighted, [(2 + 6) / 3, 80 / 3, (5 + 14) / 3, 190 / 3]) < 1e-6)
    #expect(pooled(.last, [1, 2]) == [3, 30, 7, 70])
    #expect(pooled(.token(5), [1, 1]) == [2, 20, 5, 50])
  }

  @Test("No document and one longer than the text both mean the whole text", arguments: [0, 9])
  func whole(_ count: Int) {
    #expect(pooled(.mean, [count, count]) == [2, 20, 6, 60])
    #expect(pooled(.last, [count, count]) == [3, 30, 7, 70])
  }
}
