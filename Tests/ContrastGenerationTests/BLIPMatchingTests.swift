import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import Contrast
@testable import ContrastGeneration

@Suite("BLIP's matching head")
struct BLIPMatchingTests {
  @Test("States, logits and probabilities of transformers", arguments: MatchingCase.all)
  func golden(_ source: MatchingCase) throws {
    let golden = try source.golden()
    let model = try BLIPMatchingModel(BLIPFiles(source.folder, source.options()), nil)
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let states = model.imageEncoder.states(of: golden, run)
    for name in ["vision.embeddings", "vision.block0"] {
      #expect(relativeError(taps[name] ?? [], golden.floats(name)) < 1e-5, "\(name)")
    }
    #expect(relativeError(states.values.elements, golden.floats("vision.last_hidden")) < 1e-5)
    run.tap = nil
    let ids = golden.rows("input_ids", mask: "attention_mask")
    for row in ids {
      #expect(model.tokens(of: source.text(row), first: .classification).ids == row)
      let marked = model.tokens(of: source.text(row), first: .encoder).ids
      #expect(marked[0] == 59 && marked.dropFirst() == row.dropFirst())
    }
    let logits = model.logits(of: ids, beside: try model.contexts(of: states, run), run).elements
    #expect(absoluteError(logits, golden.floats("itm_logits")) < 1e-4)
    let probabilities = stride(from: 0, to: logits.count, by: 2).map {
      ImageTextMatch((logits[$0], logits[$0 + 1]), truncatedTokens: 0).probability
    }
    #expect(absoluteError(probabilities, golden.floats("itm_probability")) < 1e-5)
  }

  @Test("All pairs together are as each pair alone; an image is read once", arguments: [1, 2])
  func pairs(_ threads: Int) async throws {
    let matcher = try await ImageTextMatcher(
      directory: MatchingCase.tiny.folder, options: MatchingCase.tiny.options(threads: threads))
    let (images, texts) = (Noise.pictures(3), Noise.texts(7))
    let seen = Mutex<[Int]>([])
    let all = try await matcher.match(images: images, texts: texts) { progress in
      seen.withLock { $0.append(progress.done) }
    }
    #expect(all.count == 21 && seen.withLock { $0 }.last == 21)
    #expect(Set(all.map(\.logit)).count > 15)
    for (image, text) in [(0, 0), (2, 6), (1, 3), (2, 0)] {
      let alone = try await matcher.match(images: [images[image]], texts: [texts[text]])[0]
      #expect(abs(alone.logit - all[image * 7 + text].logit) < 1e-5)
    }
    // In the order that was asked for, whatever the order of the images.
    let some = try await matcher.match(
      images: images, texts: texts, pairs: [(2, 6), (0, 0), (2, 0), (1, 3), (0, 0)])
    for (match, place) in zip(some, [20, 0, 14, 10, 0]) {
      #expect(abs(match.logit - all[place].logit) < 1e-5)
    }
    #expect(try await matcher.match(images: [], texts: texts).isEmpty)
    let marked = try await matcher.match(images: images, texts: texts, firstToken: .encoder)
    #expect(zip(marked, all).allSatisfy { $0.logit != $1.logit })
  }

  @Test("Groups hold all pairs of an image, passes some 512 tokens")
  func groups() {
    let pairs = [(4, 0), (1, 1), (4, 2), (0, 3), (1, 0), (7, 1)].map { (image: $0.0, text: $0.1) }
    let groups = ImageTextMatcher.groups(of: pairs, images: 2)
    #expect(groups.map(\.images) == [[0, 1], [4, 7]])
    #expect(groups[0].members.map(\.pair) == [3, 1, 4])
    #expect(groups[1].members.map(\.image) == [0, 0, 1])
    let passes = groups[1].passes(pairs, lengths: [300, 600, 212, 9])
    #expect(passes.map { $0.map(\.pair) } == [[0, 2], [5]])
  }

  @Test("A text that is too long is cut, and says so")
  func truncation() async throws {
    let matcher = try await ImageTextMatcher(
      directory: MatchingCase.tiny.folder, options: MatchingCase.tiny.options())
    let long = (0..<40).map { "w\(8 + $0)" }.joined(separator: " ")
    let matches = try await matcher.match(images: Noise.pictures(1), texts: [long, "w9."])
    // 40 words with [CLS] and [SEP], of which the table has room for 16.
    #expect(matches.map(\.truncatedTokens) == [26, 0])
  }

  @Test("A task that was cancelled computes nothing; a damaged image is named")
  func failures() async throws {
    let matcher = try await ImageTextMatcher(
      directory: MatchingCase.tiny.folder, options: MatchingCase.tiny.options())
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await matcher.match(images: Noise.pictures(1), texts: ["w9"])
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    await #expect(throws: ImageError.self) {
      try await matcher.match(images: [.bytes([1, 2, 3], name: "bad")], texts: ["w9"])
    }
  }

  @Test("Re-ranking orders the first k by logit plus cosine, both ways", arguments: [2, 4, 50])
  func rerank(_ count: Int) async throws {
    let source = MatchingCase.tiny
    let matcher = try await ImageTextMatcher(
      directory: source.folder, options: source.options())
    let encoder = try await DualEncoder(directory: source.folder, options: source.options())
    let (images, texts) = (Noise.pictures(5), Noise.texts(9))
    let (imageVectors, textVectors) = (
      try await encoder.encode(images: images), try await encoder.encode(texts: texts)
    )
    let result = try await matcher.rerank(
      images: images, texts: texts, imageEmbeddings: imageVectors, textEmbeddings: textVectors,
      first: count)
    let logits = try await matcher.match(images: images, texts: texts, firstToken: .encoder)
      .map(\.logit)
    let cosines = encoder.cosine(images: imageVectors, texts: textVectors)
    func expected(
      _ queries: Int, _ items: Int, _ pair: (Int, Int) -> (image: Int, text: Int)
    ) -> [[Int]] {
      (0..<queries).map { query in
        func cosine(_ item: Int) -> Float {
          let pair = pair(query, item)
          return cosines[pair.image, pair.text]
        }
        func score(_ item: Int) -> Float {
          let pair = pair(query, item)
          return cosine(item) + logits[pair.image * texts.count + pair.text]
        }
        return (0..<items).sorted { cosine($0) > cosine($1) }.prefix(count)
          .sorted { score($0) > score($1) }
      }
    }
    #expect(result.textsOfImages.map { $0.map(\.index) } == expected(5, 9) { ($0, $1) })
    #expect(result.imagesOfTexts.map { $0.map(\.index) } == expected(9, 5) { ($1, $0) })
    for (image, items) in result.textsOfImages.enumerated() {
      for item in items {
        let score = logits[image * texts.count + item.index] + cosines[image, item.index]
        #expect(abs(Float(item.score) - score) < 1e-4)
      }
    }
    // What is not among the first k keeps its place by cosine.
    let imageOfText = (0..<9).map { $0 % 5 }
    let recall = result.recall(imageOfText: imageOfText)
    let before = RetrievalRecall(
      images: imageVectors, texts: textVectors, imageOfText: imageOfText)
    for text in 0..<9 {
      let place = result.imagesOfTexts[text].firstIndex { $0.index == imageOfText[text] }
      #expect(recall.textToImageRanks[text] == place ?? before.textToImageRanks[text])
    }
    #expect(recall.imageToTextRanks.count == 5 && !recall.imageToTextRanks.contains(nil))
  }

  @Test("bfloat16 and int8 stay close", arguments: MatchingCase.all)
  func precisions(_ source: MatchingCase) async throws {
    func logits(_ precision: Precision) async throws -> [Float] {
      let matcher = try await ImageTextMatcher(
        directory: source.folder, options: source.options(precision))
      return try await matcher.match(images: Noise.pictures(4), texts: Noise.texts(12)).map(\.logit)
    }
    let exact = try await logits(.float32)
    let spread = exact.max()! - exact.min()!
    for (precision, limit) in [(Precision.bfloat16, Float(0.03)), (.int8, 0.1)] {
      let worst = absoluteError(try await logits(precision), exact)
      print(
        "\(source.testDescription) \(precision): logits within \(worst) of a spread of \(spread)")
      #expect(worst < limit * spread, "\(precision)")
    }
  }
}
