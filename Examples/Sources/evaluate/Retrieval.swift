import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTraining
import ExampleSupport
import Foundation

struct Retrieval: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How well images and captions find each other: recall at 1, 5 and 10.",
    discussion: """
      The captions file may be
        JSON lines   {"image": "a.jpg", "captions": ["…", "…"]}, or one "caption" a line
        CSV or TSV   with a header that names the columns image and caption (Flickr8k)
        Flickr8k's older token file, without a header: a.jpg#0, tab, caption
      A model with a matching head (BLIP) may rank the first results anew:
        evaluate retrieval images captions.csv --model blip-itm-base-coco --rerank 16
      The vectors and the matching head may be those of two models:
        evaluate retrieval images captions.csv --model clip-vit-base-patch32 \
      --matcher blip-itm-base-coco --rerank 16
      """)

  @Argument(help: "The folder that the names in the captions file are below.")
  var folder: String

  @Argument(help: "The file of captions.")
  var captions: String

  @Option(
    help: ArgumentHelp(
      "Rank the first k results of each image and caption anew, by the model's matching head.",
      discussion: "Each pair goes through the text encoder; BLIP's paper ranks 256 (COCO).",
      valueName: "k"))
  var rerank: Int?

  @Option(
    help: ArgumentHelp(
      "With --rerank: the model with the matching head, if not the one that --model names.",
      valueName: "folder"))
  var matcher: String?

  @Option(
    help: ArgumentHelp(
      "With --rerank: what the cosine is multiplied with before it is added to the logit of a match.",
      discussion: """
        The default is the paper's 1, for vectors of the same model. Those of another model see something else; weights up to \
        the scale of its logits count them more.
        """))
  var cosineWeight: Float?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard let rerank else {
      guard matcher == nil, cosineWeight == nil else {
        throw ValidationError("'--matcher' and '--cosine-weight' are for '--rerank'.")
      }
      return
    }
    guard rerank >= 1 else { throw ValidationError("'--rerank' must be at least 1.") }
    guard cosineWeight?.isFinite ?? true else {
      throw ValidationError("'--cosine-weight' is no number.")
    }
    guard matcher ?? model.model != nil else {
      throw ValidationError(
        "'--rerank' needs a model with a matching head: name it with '--matcher' or '--model'.")
    }
  }

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    // A model without a matching head is refused before anything is encoded.
    let judge: ImageTextMatcher? =
      if rerank != nil, let location = matcher ?? model.model {
        try await ImageTextMatcher(directory: location, options: matcherOptions)
      } else {
        nil
      }
    let summary = try await RetrievalSummary(
      model.load(), CaptionsFile(contentsOf: URL(filePath: captions)), folder: folder, model,
      rerank: judge.map { ($0, rerank ?? 0, cosineWeight ?? 1) })
    print(json ? try jsonText(summary) : summary.text)
  }

  /// The size of images is that of the model with the vectors; another model has its own.
  private var matcherOptions: DualEncoder.Options {
    var options = model.options
    if matcher != nil { options.imageSize = nil }
    return options
  }
}

struct RetrievalSummary: Encodable {
  struct Recall: Encodable {
    let at1: Double?
    let at5: Double?
    let at10: Double?

    var cells: [String] { [at1, at5, at10].map { $0.map { percent($0) } ?? "-" } }
  }

  let images: Int
  let captions: Int
  /// Captions longer than the model's context.
  let cutCaptions: Int
  let textToImage: Recall
  let imageToText: Recall
  /// How many of the first results were ranked anew.
  private(set) var reranked: Int?

  /// - Parameters:
  ///   - encoder: the model.
  ///   - file: pictures and captions.
  ///   - folder: what the names of the pictures are below.
  ///   - model: how to go through them.
  ///   - rerank: what ranks how many of the first results anew, if anything does.
  init(
    _ encoder: DualEncoder, _ file: CaptionsFile, folder: String, _ model: ModelOptions,
    rerank: (matcher: ImageTextMatcher, first: Int, cosineWeight: Float)? = nil
  ) async throws {
    let images = try await Self.encode(file.images.count, "Images") { bar in
      try await encoder.encode(
        images: file.images.map { URL(filePath: "\(folder)/\($0)") },
        options: model.encoding(progress: bar))
    }
    let texts = try await Self.encode(file.captions.count, "Captions") { bar in
      try await encoder.encode(texts: file.captions, options: model.encoding(progress: bar))
    }
    let recall: RetrievalRecall
    if let rerank {
      // How many pairs there are is known when the search is done.
      let bar = ProgressBar("Re-ranking", total: 100)
      defer { bar.finish() }
      recall = try await rerank.matcher.rerank(
        images: file.images.map { .file(URL(filePath: "\(folder)/\($0)")) },
        texts: file.captions, imageEmbeddings: images, textEmbeddings: texts,
        first: rerank.first, cosineWeight: rerank.cosineWeight, decoding: model.encoding().decoding
      ) { bar.update(share: $0) }.recall(imageOfText: file.imageOfCaption)
    } else {
      recall = RetrievalRecall(
        images: images, texts: texts, imageOfText: file.imageOfCaption, threads: encoder.threads)
    }
    self.init(recall, images: images.count, captions: texts.count, cut: texts.warnings.count)
    reranked = rerank?.first
  }

  private static func encode(
    _ count: Int, _ title: String,
    _ body: (ProgressBar) async throws -> Embeddings
  ) async throws -> Embeddings {
    let bar = ProgressBar(title, total: count)
    defer { bar.finish() }
    return try await body(bar)
  }

  init(_ recall: RetrievalRecall, images: Int, captions: Int, cut: Int) {
    self.images = images
    self.captions = captions
    cutCaptions = cut
    textToImage = Recall(
      at1: recall.textToImage(at: 1), at5: recall.textToImage(at: 5),
      at10: recall.textToImage(at: 10))
    imageToText = Recall(
      at1: recall.imageToText(at: 1), at5: recall.imageToText(at: 5),
      at10: recall.imageToText(at: 10))
  }

  var text: String {
    var table = Table([("", .left), ("R@1", .right), ("R@5", .right), ("R@10", .right)])
    table.append(["text to image"] + textToImage.cells)
    table.append(["image to text"] + imageToText.cells)
    return """
      \(counted(images, "image")), \(counted(captions, "caption")); every caption against all \
      images and every image against all captions, by cosine\
      \(reranked.map { "; the first \($0) ranked anew by the matching head" } ?? "").
      Text to image: captions whose image is among the first k.
      Image to text: images with any of their captions among the first k.\
      \(cutCaptions == 0 ? "" : "\nCut to the model's context: \(counted(cutCaptions, "caption")).")

      \(table.text)
      """
  }
}
