import Contrast
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@Suite("Caption-to-caption retrieval")
struct CaptionRetrievalTests {
  /// The definition, word by word, in double precision.
  private func expected(
    _ queries: Embeddings, _ others: Embeddings, _ gallery: CaptionRetrieval.Gallery
  ) -> [Int] {
    func cosine(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Double {
      zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    return (0..<queries.count).map { query in
      let right = cosine(queries[query], others[query])
      var before = 0
      for item in 0..<others.count where item != query {
        if cosine(queries[query], others[item]) >= right { before += 1 }
        if gallery == .all, cosine(queries[query], queries[item]) >= right { before += 1 }
      }
      return before
    }
  }

  @Test(
    "Ranks follow the definition in both directions", arguments: CaptionRetrieval.Gallery.allCases)
  func definition(_ gallery: CaptionRetrieval.Gallery) throws {
    let first = TinyModels.random(37, width: 12, seed: 1)
    let noise = TinyModels.random(37, width: 12, seed: 2)
    let second = try Embeddings(
      normalizing: zip(first.values, noise.values).map { $0 + 0.8 * $1 }, width: 12)
    for threads in [1, 2] {
      let result = first.captionRetrieval(with: second, gallery: gallery, threads: threads)
      #expect(result.firstToSecond.ranks == expected(first, second, gallery))
      #expect(result.secondToFirst.ranks == expected(second, first, gallery))
      #expect(result.pictures == 37 && result.gallerySize == (gallery == .all ? 73 : 37))
      #expect(result.definition.contains("37 pictures"))
      let ranks = result.firstToSecond
      #expect(ranks.hits(at: 5) == ranks.ranks.count { $0 < 5 })
      #expect(ranks.rate(at: 5) == Double(ranks.hits(at: 5)) / 37)
      // The swapped question has the swapped answer.
      let swapped = second.captionRetrieval(with: first, gallery: gallery, threads: threads)
      #expect(swapped.firstToSecond == result.secondToFirst)
    }
    #expect(first.captionRetrieval(with: first, gallery: .second).firstToSecond.hits(at: 1) == 37)
  }

  @Test("Lengths do not matter, and equal cosines count against the right caption")
  func ties() throws {
    let first = try Embeddings(normalizing: [3, 0, 0, 0.01, 5, 5], width: 2)
    let second = try Embeddings(normalizing: [7, 0, 0, 2, 0.1, 0], width: 2)
    let result = first.captionRetrieval(with: second)
    // Row 0 sees itself twice in the gallery; row 2 is as far from all.
    #expect(result.firstToSecond.ranks == [1, 0, 2])
    #expect(result.secondToFirst.ranks[1] == 0)
    #expect(result.firstToSecond.hits(at: 1) == 1 && result.firstToSecond.hits(at: 5) == 3)
  }

  @Test("Nothing to ask")
  func empty() {
    let none = Embeddings(width: 3)
    for gallery in CaptionRetrieval.Gallery.allCases {
      let result = none.captionRetrieval(with: none, gallery: gallery)
      #expect(result.pictures == 0 && result.gallerySize == 0)
      #expect(result.firstToSecond.rate(at: 1) == nil && result.firstToSecond.hits(at: 1) == 0)
    }
  }

  /// From the card of the checkpoint: hits at 1, 5 and 10, and at 1 the other way round; at most four
  /// queries have their best two closer than rounding.
  @Test(
    "A trained language model over Multi30k", .shared("checkpoints/stories260k"),
    .shared("data/captions/multi30k-val.task2.1.en"),
    arguments: [(false, [45, 125, 155, 72]), (true, [27, 61, 103, 30])])
  func trained(_ bidirectional: Bool, _ hits: [Int]) async throws {
    let encoder = try LanguageModelTextEncoder(
      LanguageModelSource(
        SharedData.path("checkpoints/stories260k"),
        preparation: TextPreparation(isBidirectional: bidirectional)), threads: 2)
    func embeddings(_ name: String) async throws -> Embeddings {
      let file = SharedData.path("data/captions/multi30k-val.\(name)")
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      return try await encoder.encode(texts: lines.map(String.init), threads: 2)
    }
    let first = try await embeddings("task2.1.en")
    let result = first.captionRetrieval(with: try await embeddings("task2.2.en"), threads: 2)
    #expect(result.pictures == 1014)
    let found =
      [1, 5, 10].map { result.firstToSecond.hits(at: $0) } + [result.secondToFirst.hits(at: 1)]
    for (found, expected) in zip(found, hits) { #expect(abs(found - expected) <= 4) }

    // German captions of the same pictures: the same function, across languages.
    let german = first.captionRetrieval(with: try await embeddings("task2.1.de"), threads: 2)
    #expect(german.firstToSecond.hits(at: 1) < found[0])
    #expect(german.firstToSecond.hits(at: 10) > 10)
  }
}
