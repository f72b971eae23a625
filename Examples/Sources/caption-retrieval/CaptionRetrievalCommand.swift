import ArgumentParser
import Contrast
import ContrastText
import ExampleSupport
import Foundation

@main
struct CaptionRetrievalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caption-retrieval",
    abstract: "How well a text model knows which captions describe the same picture.",
    discussion: """
      Each caption of the first file asks for the caption on the same line of the second, and the \
      other way round. Two files in two languages make it cross-lingual retrieval. One file with \
      several captions of each picture (JSON lines, CSV, TSV, or Flickr8k's formats) gives the first \
      two of each.

        caption-retrieval LLM2CLIP-Llama-3.2-1B a.en b.en --prompt llama3Instruct
        caption-retrieval Llama-3.2-1B a.en a.de --bidirectional --pooling mean
        caption-retrieval LLM2CLIP-Llama-3.2-1B captions.jsonl --gallery all
        caption-retrieval sentence-transformers/all-MiniLM-L6-v2 a.en b.en
      """)

  @Argument(help: "The folder of a language model, or one of sentence-transformers, as published.")
  var model: String

  @Argument(help: "Two files with a caption a line, or one with two captions of each picture.")
  var captions: [String] = []

  @Option(help: ArgumentHelp("The first file, by name.", valueName: "file"))
  var first: String?

  @Option(help: ArgumentHelp("The second file, by name.", valueName: "file"))
  var second: String?

  @Option(
    help: ArgumentHelp(
      "What is searched: the second captions, or all captions but the query."))
  var gallery = CaptionRetrieval.Gallery.second

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Language model options") var options: LanguageModelOptions

  func validate() throws {
    guard (first == nil) == (second == nil) else {
      throw ValidationError("'--first' and '--second' go together.")
    }
    guard first == nil ? (1...2).contains(captions.count) : captions.isEmpty else {
      throw ValidationError("Name two files of captions, or one with two captions of each picture.")
    }
  }

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    let files = captions + [first, second].compactMap { $0 }
    let pairs =
      files.count == 2
      ? try CaptionPairs(first: files[0], second: files[1])
      : try CaptionPairs(contentsOf: files[0])
    let (encoder, preparation) = try await opened()
    let first = try await encode(pairs.first, "First captions", encoder)
    let second = try await encode(pairs.second, "Second captions", encoder)
    let result = first.captionRetrieval(
      with: second, gallery: gallery, threads: options.usedThreads)
    let summary = Summary(
      result, preparation, cut: first.warnings.count + second.warnings.count)
    print(json ? try jsonText(summary) : summary.text)
  }

  private typealias Encoder = ([String], EncodingOptions) async throws -> Embeddings

  /// The model, and in words how it reads texts.
  private func opened() async throws -> (Encoder, preparation: String) {
    let folder = try ModelLocation.resolve(model)
    guard isSentenceTransformer(folder) else {
      let encoder = try await options.load(model)
      return (
        { try await encoder.encode(texts: $0, threads: options.usedThreads, options: $1) },
        encoder.preparation.summary
      )
    }
    let layout = try SentenceTransformerFolder(folder).layout
    let embedder = try await TextEmbedder.opened(
      folder, threads: options.threads, precision: options.precision)
    return ({ try await embedder.encode(texts: $0, options: $1) }, layout)
  }

  private func encode(
    _ captions: [String], _ title: String, _ encoder: Encoder
  ) async throws -> Embeddings {
    let bar = ProgressBar(title, total: captions.count)
    defer { bar.finish() }
    return try await encoder(captions, options.encoding(progress: bar))
  }
}

private struct Summary: Encodable {
  struct Direction: Encodable {
    let hitsAt1: Int
    let hitsAt5: Int
    let hitsAt10: Int
    let rateAt1: Double?
    let rateAt5: Double?
    let rateAt10: Double?

    init(_ ranks: RetrievalRanks) {
      (hitsAt1, hitsAt5, hitsAt10) = (ranks.hits(at: 1), ranks.hits(at: 5), ranks.hits(at: 10))
      (rateAt1, rateAt5, rateAt10) = (ranks.rate(at: 1), ranks.rate(at: 5), ranks.rate(at: 10))
    }

    var cells: [String] {
      [hitsAt1, hitsAt5, hitsAt10].map(String.init)
        + [rateAt1, rateAt5, rateAt10].map { $0.map { percent($0) } ?? "-" }
    }
  }

  let pictures: Int
  let definition: String
  let preparation: String
  /// Captions longer than the preparation allows.
  let cutCaptions: Int
  let firstToSecond: Direction
  let secondToFirst: Direction

  init(_ result: CaptionRetrieval, _ preparation: String, cut: Int) {
    pictures = result.firstToSecond.count
    definition = result.definition
    self.preparation = preparation
    cutCaptions = cut
    firstToSecond = Direction(result.firstToSecond)
    secondToFirst = Direction(result.secondToFirst)
  }

  var text: String {
    var table = Table(
      [("", .left)]
        + ["hits at 1", "at 5", "at 10", "R@1", "R@5", "R@10"].map { ($0, .right) })
    table.append(["caption 1 to 2"] + firstToSecond.cells)
    table.append(["caption 2 to 1"] + secondToFirst.cells)
    let parts = definition.split(separator: "; ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return """
      \(counted(pictures, "picture")). Model: \(preparation).
      \(parts.map { "\($0)." }.joined(separator: "\n"))\
      \(cutCaptions == 0 ? "" : "\nCut to the limit: \(counted(cutCaptions, "caption")).")

      \(table.text)
      """
  }
}
