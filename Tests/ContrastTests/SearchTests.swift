import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast

@Suite("Nearest vectors")
struct SearchTests {
  /// Sorts all cosines of one query.
  private func sorted(_ items: Embeddings, _ query: ArraySlice<Float>) -> [(
    row: Int, cosine: Double
  )] {
    (0..<items.count).map { row in
      (row, zip(items[row], query).reduce(0.0) { $0 + Double($1.0) * Double($1.1) })
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  @Test(
    "Matches are those of a sort of everything",
    arguments: [(1, 1, 1), (10, 3, 4), (500, 1, 10), (500, 7, 10), (9000, 2, 25), (300, 200, 5)])
  func naive(_ rows: Int, _ queries: Int, _ count: Int) {
    let items = TinyModels.random(rows, width: 24, seed: 1)
    let asked = TinyModels.random(queries, width: 24, seed: 2)
    let matches = items.nearest(to: asked, count: count)
    #expect(matches.count == queries)
    for query in 0..<queries {
      let expected = sorted(items, asked[query]).prefix(count)
      #expect(matches[query].map(\.row) == expected.map(\.row))
      for (match, right) in zip(matches[query], expected) {
        #expect(abs(Double(match.cosine) - right.cosine) < 1e-6)
      }
    }
    for threads in [2, 3] {
      #expect(items.nearest(to: asked, count: count, threads: threads) == matches)
    }
  }

  @Test(
    "Rows of several vectors are as close as the closest of them, in any precision",
    arguments: [(3, 4, 1, 2), (50, 32, 7, 1), (700, 5, 3, 3), (40, 200, 2, 1), (400, 1, 3, 4)])
  func several(_ rows: Int, _ vectors: Int, _ queries: Int, _ ofQuery: Int) throws {
    let items = Embeddings(
      normalized: TinyModels.random(rows * vectors, width: 24, seed: 1).values, width: 24,
      vectorsPerItem: vectors)
    let asked = Embeddings(
      normalized: TinyModels.random(queries * ofQuery, width: 24, seed: 2).values, width: 24,
      vectorsPerItem: ofQuery)
    #expect(items.count == rows && items[0].count == 24 * vectors)
    let scores = asked.cosine(to: items, threads: 2)
    let matches = items.nearest(to: asked, count: 6, threads: 2)
    let index = SearchIndex(items, precision: .float32, threads: 2)
    #expect(index.count == rows)
    let indexed = index.nearest(to: asked, count: 6, threads: 2)
    for query in 0..<queries {
      var best = [Double](repeating: -2, count: rows)
      for own in query * ofQuery..<(query + 1) * ofQuery {
        for (row, cosine) in sorted(items.flat, asked.flat[own]) {
          best[row / vectors] = max(best[row / vectors], cosine)
        }
      }
      for row in 0..<rows { #expect(abs(Double(scores[query, row]) - best[row]) < 1e-6) }
      let order = (0..<rows).sorted { (best[$1], $0) < (best[$0], $1) }.prefix(6)
      #expect(matches[query].map(\.row) == Array(order))
      #expect(indexed[query].map(\.row) == Array(order))
    }
    #expect(items.nearest(to: asked, count: 6, threads: 1) == matches)
    #expect(
      items.nearest(to: asked, count: 2, among: matches).map { $0.map(\.row) }
        == matches.map { $0.prefix(2).map(\.row) })
    // In a file and in JSON.
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "items.safetensors")
    try items.save(to: file)
    let read = try Embeddings(contentsOf: file)
    #expect(read == items && read.vectorsPerItem == vectors)
    let copy = try JSONDecoder().decode(Embeddings.self, from: JSONEncoder().encode(asked))
    #expect(copy == asked)
    if vectors > 1 {
      #expect(throws: EmbeddingsError.self) {
        try items.save(to: folder.url.appending(path: "items.npy"))
      }
    }
  }

  @Test("Equals come in the order of their rows, across blocks too", arguments: [1, 2, 70])
  func ties(_ queries: Int) throws {
    // Every vector is an axis, so that cosines are exact.
    let axes: [[Float]] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]
    let items = try Embeddings(normalizing: (0..<20_000).flatMap { axes[$0 % 3] }, width: 4)
    let asked = try Embeddings(
      normalizing: (0..<queries).flatMap { _ in axes[1] }, width: 4)
    for threads in [1, 2] {
      for matches in items.nearest(to: asked, count: 50, threads: threads) {
        #expect(matches.map(\.row) == (0..<50).map { 1 + 3 * $0 })
        #expect(matches.allSatisfy { $0.cosine == 1 })
      }
    }
    let all = items.rows(0..<7).nearest(to: asked, count: 7)[0]
    #expect(all.map(\.row) == [1, 4, 0, 2, 3, 5, 6])
  }

  @Test("More than there are, none, and nothing to search")
  func edges() {
    let items = TinyModels.random(5, width: 8, seed: 3)
    let asked = TinyModels.random(2, width: 8, seed: 4)
    for count in [6, 1_000_000, Int.max] {
      #expect(items.nearest(to: asked, count: count, threads: 2).map(\.count) == [5, 5])
    }
    #expect(items.nearest(to: asked, count: 0) == [[], []])
    #expect(Embeddings(width: 8).nearest(to: asked, count: 3) == [[], []])
    #expect(items.nearest(to: Embeddings(width: 8), count: 3) == [])
  }
}

@Suite("Recall of retrieval")
struct RetrievalTests {
  @Test("Ranks and recall agree with the reference")
  func reference() throws {
    let golden = try Golden(TinyModels.folder("retrieval").appending(path: "expected.safetensors"))
    let images = try Embeddings(normalizing: golden.floats("images"), width: 24)
    let texts = try Embeddings(normalizing: golden.floats("captions"), width: 24)
    for threads in [1, 2] {
      let recall = RetrievalRecall(
        images: images, texts: texts, imageOfText: (0..<1000).map { $0 / 5 }, threads: threads)
      #expect(recall.textToImageRanks == golden.integers("text_to_image_rank"))
      #expect(recall.imageToTextRanks == golden.integers("image_to_text_rank"))
      for k in [1, 5, 10] {
        let expected = ["text_to_image_r\(k)_f64", "image_to_text_r\(k)_f64"].map {
          golden.floats($0)[0]
        }
        #expect(recall.textToImage(at: k).map(Float.init) == expected[0])
        #expect(recall.imageToText(at: k).map(Float.init) == expected[1])
      }
    }
  }

  @Test("Several captions an image, an image without any, and ties")
  func small() throws {
    // Images on three axes; the last has no caption.
    let images = try Embeddings(normalizing: [1, 0, 0, 0, 1, 0, 0, 0, 1], width: 3)
    let texts = try Embeddings(
      normalizing: [1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1], width: 3)
    let recall = RetrievalRecall(images: images, texts: texts, imageOfText: [0, 0, 1, 1])
    // Text 1 is nearest to image 1, then ties with 0 before 2; text 3 is nearest to image 2, then
    // ties: image 0 goes before image 1.
    #expect(recall.textToImageRanks == [0, 1, 0, 2])
    // For image 1 its own text 2 equals text 1, which stands before it.
    #expect(recall.imageToTextRanks == [0, 1, nil])
    #expect(recall.textToImage(at: 1) == 0.5 && recall.textToImage(at: 2) == 0.75)
    #expect(recall.imageToText(at: 1) == 0.5 && recall.imageToText(at: 2) == 1)
    #expect(recall.textToImage(at: 0) == 0)
  }

  @Test("Without texts there is no recall")
  func empty() {
    let images = TinyModels.random(2, width: 3, seed: 1)
    let recall = RetrievalRecall(images: images, texts: Embeddings(width: 3), imageOfText: [])
    #expect(recall.textToImage(at: 1) == nil && recall.imageToText(at: 1) == nil)
    #expect(recall.imageToTextRanks == [nil, nil])
  }
}
