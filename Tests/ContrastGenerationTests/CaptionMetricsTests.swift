import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastGeneration

@Suite("Caption metrics")
struct CaptionMetricsTests {
  @Test("Raw and tokenized captions score as pycocoevalcap scores them", arguments: MetricsCase.all)
  func goldens(reference: MetricsCase) throws {
    for subset in try reference.notes.object("subsets").members() {
      let images = try subset.node.elements().map { try $0.int() }
      for (prefix, isTokenized) in [("raw_", false), ("", true)] {
        let (texts, lists) = (
          try reference.texts(prefix + "hypotheses"), try reference.lists(prefix + "references")
        )
        let metrics = try CaptionMetrics.evaluate(
          candidates: images.map { ("\($0)", texts[$0]) },
          references: images.flatMap { image in lists[image].map { ("\(image)", $0) } },
          isTokenized: isTokenized)
        expect(metrics, subset.name, reference)
      }
    }
  }

  private func expect(_ metrics: CaptionMetrics, _ subset: String, _ reference: MetricsCase) {
    func golden(_ name: String) -> [Double] { reference.doubles("\(subset).\(name)_f64") }
    #expect(difference(metrics.corpus.bleu, golden("bleu")) < 1e-13)
    #expect(difference([metrics.corpus.rougeL], golden("rouge")) < 1e-13)
    #expect(difference([metrics.corpus.ciderD], golden("cider")) < 1e-13)
    let each = (0..<4).flatMap { n in metrics.images.map { $0.bleu[n] } }
    #expect(difference(each, golden("bleu_each")) < 1e-13)
    #expect(difference(metrics.images.map(\.rougeL), golden("rouge_each")) < 1e-13)
    #expect(difference(metrics.images.map(\.ciderD), golden("cider_each")) < 1e-13)
  }

  /// What `Scripts/goldens/caption_metrics.py` wrote.
  private static func written() throws -> JSONNode {
    try JSONNode(contentsOf: SharedData.fixtures.appending(path: "caption-metrics.json").path)
  }

  @Test("Sixty images with one to five references each, from raw captions")
  func corpus() throws {
    let written = try Self.written()
    let metrics = try CaptionMetrics.evaluate(
      candidates: written.array("candidates").enumerated().map { ("\($0)", try $1.string()) },
      references: written.array("references").enumerated().flatMap { image, list in
        try list.elements().map { ("\(image)", try $0.string()) }
      })
    func golden(_ name: String) throws -> [Double] {
      try written.array(name).map { try $0.double() }
    }
    #expect(try difference(metrics.corpus.bleu, golden("bleu")) < 1e-12)
    #expect(try abs(metrics.corpus.rougeL - written.double("rouge")) < 1e-12)
    #expect(try abs(metrics.corpus.ciderD - written.double("cider")) < 1e-12)
    #expect(try difference(metrics.images.map(\.rougeL), golden("rouge_each")) < 1e-12)
    #expect(try difference(metrics.images.map(\.ciderD), golden("cider_each")) < 1e-12)
    for (n, list) in try written.array("bleu_each").enumerated() {
      let each = try list.elements().map { try $0.double() }
      #expect(difference(metrics.images.map { $0.bleu[n] }, each) < 1e-12)
    }
  }

  @Test("Captions are split as CoreNLP splits them")
  func tokenizer() throws {
    for line in try Self.written().array("tokenized") {
      let (raw, words) = (try line.string("raw"), try line.string("words"))
      let ours = CaptionTokenizer.tokenized(raw)
      #expect(ours.utf8.elementsEqual(words.utf8), "\(raw): \(ours)")
    }
    #expect(CaptionTokenizer.tokenized("two\nlines\r\n here") == "two lines here")
    #expect(CaptionTokenizer.tokenized("") == "")
  }

  @Test("The vectors of three images, given as words")
  func vectors() throws {
    let metrics = try CaptionMetrics.evaluate(
      candidates: [
        ("1", "a man riding a wave"), ("2", "two dogs running in the snow"),
        ("3", "a plate of food on a wooden table"),
      ],
      references: [
        ("1", "a man riding a wave on a surfboard"), ("1", "a surfer rides a large wave"),
        ("2", "two dogs play in the snow"), ("2", "a pair of dogs running in snow"),
        ("3", "a plate of food on a table"), ("3", "some food sits on a white plate"),
        ("4", "of an image without a candidate"),
      ], isTokenized: true)
    let bleu = [0.947368421, 0.910465468, 0.831014697, 0.731895420]
    #expect(difference(metrics.corpus.bleu, bleu) < 1e-9)
    #expect(abs(metrics.corpus.rougeL - 0.838840796) < 1e-9)
    #expect(abs(metrics.corpus.ciderD - 3.896119508) < 1e-9)
    #expect(
      difference(metrics.images.map(\.rougeL), [0.738498789, 0.833333333, 0.944690265]) < 1e-9)
    #expect(
      difference(metrics.images.map(\.ciderD), [3.66367682, 3.71822168, 4.30646002]) < 1e-8)
  }

  @Test("Words that Unicode takes for equal and bytes do not are two words")
  func bytes() throws {
    func rouge(_ candidate: String, _ reference: String) throws -> Double {
      try CaptionMetrics.evaluate(
        candidates: [("a", candidate)], references: [("a", reference)]
      ).corpus.rougeL
    }
    #expect(try rouge("caf\u{E9}", "cafe\u{301}") == 0)
    #expect(try rouge("cafe\u{301}", "CAFE\u{301}") == 1)
    // Nothing is left of these: an empty candidate, an empty reference.
    #expect(try rouge("...", "a dog") == 0)
    #expect(try rouge("😀", "👍") == 1)
  }

  @Test("The length of common subsequences is that of the plain recursion")
  func commonSubsequence() {
    var generator = SystemRandomNumberGenerator()
    for (first, second) in [(0, 3), (1, 1), (63, 64), (64, 64), (65, 20), (128, 130), (200, 77)] {
      let a = (0..<first).map { _ in Int32.random(in: 1...5, using: &generator) }
      let b = (0..<second).map { _ in Int32.random(in: 1...5, using: &generator) }
      var row = [Int](repeating: 0, count: b.count + 1)
      for x in a {
        var diagonal = 0
        for (j, y) in b.enumerated() {
          (diagonal, row[j + 1]) = (
            row[j + 1], x == y ? diagonal + 1 : max(row[j + 1], row[j])
          )
        }
      }
      #expect(ROUGE.commonLength(a, b) == row[b.count])
    }
  }

  @Test("Images that cannot be measured are named")
  func errors() {
    func error(
      _ candidates: [(String, String)], _ references: [(String, String)]
    ) -> EvaluationError? {
      #expect(throws: EvaluationError.self) {
        try CaptionMetrics.evaluate(
          candidates: candidates.map { (image: $0.0, caption: $0.1) },
          references: references.map { (image: $0.0, caption: $0.1) })
      }
    }
    let known = [("a", "a dog"), ("b", "a cat")]
    #expect(error([("a", "dog"), ("c", "cat")], known) == .noReference(item: "c"))
    #expect(error([("a", " \n\u{A0}")], known) == .emptyText(item: "a"))
    #expect(error([("b", "cat")], known + [("b", "")]) == .emptyText(item: "b"))
    #expect(error([("a", "dog"), ("a", "dog")], known)?.details.key == "a")
    #expect(error([("a", String(repeating: "a ", count: 6000))], known)?.details.key == "a")
    #expect(error([], known)?.details.code == "evaluation.invalid")
  }
}
