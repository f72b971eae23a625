import ContrastRuntime

/// How well images and texts find each other: recall at k in both directions.
///
/// Text to image counts the texts whose image is among the first k; image to text counts the images
/// of which at least one text is among the first k. Scores are cosines, as in the evaluation of
/// CLIP and LLM2CLIP on Flickr30k and COCO. Of equal cosines the smaller row comes first.
public struct RetrievalRecall: Sendable, Equatable {
  /// For each text the place of its image, 0 if no image is closer.
  package let textToImageRanks: [Int]
  /// For each image the best place of any of its texts; `nil` for an image without a text.
  package let imageToTextRanks: [Int?]

  package init(textToImageRanks: [Int], imageToTextRanks: [Int?]) {
    self.textToImageRanks = textToImageRanks
    self.imageToTextRanks = imageToTextRanks
  }

  /// - Parameters:
  ///   - images: `[n, width]`.
  ///   - texts: `[m, width]`.
  ///   - imageOfText: for each text the row of its image.
  ///   - threads: at least 1.
  public init(
    images: Embeddings, texts: Embeddings, imageOfText: [Int], threads: Int = Threads.standard
  ) {
    precondition(imageOfText.count == texts.count, "one image for each text")
    precondition(imageOfText.allSatisfy { $0 >= 0 && $0 < images.count }, "no such image")
    precondition(images.width == texts.width && threads >= 1)

    var textsOfImage = [[Int]](repeating: [], count: images.count)
    for (text, image) in imageOfText.enumerated() { textsOfImage[image].append(text) }
    textToImageRanks = RetrievalRanks.best(
      of: texts, among: images, targets: imageOfText.map { [$0] }, excluding: [], ties: .byRow,
      threads: threads
    )
    .map { $0! }
    imageToTextRanks = RetrievalRanks.best(
      of: images, among: texts, targets: textsOfImage, excluding: [], ties: .byRow,
      threads: threads)
  }

  /// The share of texts whose image is among the first `k`; `nil` without texts.
  public func textToImage(at k: Int) -> Double? { RetrievalRanks(textToImageRanks).rate(at: k) }

  /// The share of images with a text among the first `k`, of the images that have texts.
  public func imageToText(at k: Int) -> Double? {
    RetrievalRanks(imageToTextRanks.compactMap { $0 }).rate(at: k)
  }
}
