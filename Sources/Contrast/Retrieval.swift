/// How well images and texts find each other: recall at k in both directions.
///
/// Text to image counts the texts whose image is among the first k; image to text counts the images
/// of which at least one text is among the first k. Scores are cosines, as in the evaluation of
/// CLIP and LLM2CLIP on Flickr30k and COCO.
public struct RetrievalRecall: Sendable, Equatable {
  /// For each text the place of its image, 0 if no image is closer.
  public let textToImageRanks: [Int]
  /// For each image the best place of any of its texts; `nil` for an image without a text.
  public let imageToTextRanks: [Int?]

  /// - Parameters:
  ///   - images: `[n, width]`.
  ///   - texts: `[m, width]`.
  ///   - imageOfText: for each text the row of its image.
  ///   - threads: at least 1.
  public init(images: Embeddings, texts: Embeddings, imageOfText: [Int], threads: Int = 1) {
    precondition(imageOfText.count == texts.count, "one image for each text")
    precondition(imageOfText.allSatisfy { $0 >= 0 && $0 < images.count }, "no such image")
    precondition(images.width == texts.width && threads >= 1)

    var textsOfImage = [[Int]](repeating: [], count: images.count)
    for (text, image) in imageOfText.enumerated() { textsOfImage[image].append(text) }
    textToImageRanks = Self.ranks(
      of: texts, among: images, targets: imageOfText.map { [$0] }, threads
    )
    .map { $0! }
    imageToTextRanks = Self.ranks(of: images, among: texts, targets: textsOfImage, threads)
  }

  /// The share of texts whose image is among the first `k`; `nil` without texts.
  public func textToImage(at k: Int) -> Double? { Self.share(textToImageRanks, below: k) }

  /// The share of images with a text among the first `k`, of the images that have texts.
  public func imageToText(at k: Int) -> Double? {
    Self.share(imageToTextRanks.compactMap { $0 }, below: k)
  }

  private static func share(_ ranks: [Int], below k: Int) -> Double? {
    ranks.isEmpty ? nil : Double(ranks.count { $0 < k }) / Double(ranks.count)
  }

  /// For each query the best place of its targets among all items: the number of items with a
  /// larger cosine, or an equal one and a smaller row.
  private static func ranks(
    of queries: Embeddings, among items: Embeddings, targets: [[Int]], _ threads: Int
  ) -> [Int?] {
    guard queries.count > 0, items.count > 0 else { return targets.map { _ in nil } }
    // The queries are the long side here: each block of them meets all items.
    let blockRows = max(1, min(1024, 1_048_576 / items.count))
    let blocks = (queries.count + blockRows - 1) / blockRows
    return VectorProducts.byBlock(
      queries, items, blockRows: blockRows, blocks: blocks, threads: threads
    ) { scores, rows -> [Int?] in
      rows.map { query in
        let row = scores + (query - rows.lowerBound) * items.count
        guard let best = targets[query].max(by: { (row[$0], -$0) < (row[$1], -$1) }) else {
          return nil
        }
        return (0..<items.count).count { row[$0] > row[best] || row[$0] == row[best] && $0 < best }
      }
    }.flatMap { $0 }
  }
}
