import Contrast
import ContrastImages
import ContrastRuntime

extension ImageTextMatcher {
  /// Ranks the texts that a `DualEncoder` finds for each image, and the images that it finds for each text,
  /// anew: by the logit of a match plus the cosine times a weight.
  ///
  /// Pairs that are found both ways are computed once, and each image is read once.
  ///
  /// Source: the evaluation of retrieval in Li et al. 2022, "BLIP" (`train_retrieval.py`).
  ///
  /// - Parameters:
  ///   - images: of the vectors.
  ///   - texts: of the vectors.
  ///   - imageEmbeddings: `[images.count, width]`.
  ///   - textEmbeddings: `[texts.count, width]`.
  ///   - count: how many of the closest are ranked anew; the paper takes 256 for COCO and 128 for Flickr30k.
  ///   - cosineWeight: 1 in the paper, whose vectors come from the same model. Where they come from another one, its
  ///     cosines say something new: a weight in the order of its `logitScale` counts them as that model means them.
  ///   - firstToken: that texts begin with. The default is that of training and of the paper's evaluation.
  ///   - decoding: of images.
  ///   - progress: told of the pairs that are done.
  /// - Throws: as ``match(images:texts:pairs:firstToken:decoding:progress:)``.
  public func rerank(
    images: [ImageSource], texts: [String], imageEmbeddings: Embeddings,
    textEmbeddings: Embeddings, first count: Int, cosineWeight: Float = 1,
    firstToken: FirstToken = .encoder,
    decoding: DecodingOptions = DecodingOptions(), progress: ProgressHandler? = nil
  ) async throws -> RerankedRetrieval {
    checkCount(count, "count")
    checkOption(cosineWeight.isFinite, "cosineWeight is \(cosineWeight); it must be finite")
    precondition(
      imageEmbeddings.count == images.count && textEmbeddings.count == texts.count,
      "one vector for each image and text")
    let threads = passes.threads
    let textsOfImages = textEmbeddings.nearest(to: imageEmbeddings, count: count, threads: threads)
    let imagesOfTexts = imageEmbeddings.nearest(to: textEmbeddings, count: count, threads: threads)
    // A pair is image · texts + text; sorted, they are grouped by image.
    var keys = Set<Int>()
    for (image, matches) in textsOfImages.enumerated() {
      for match in matches { keys.insert(image * texts.count + match.row) }
    }
    for (text, matches) in imagesOfTexts.enumerated() {
      for match in matches { keys.insert(match.row * texts.count + text) }
    }
    let pairs = keys.sorted()
    let matches = try await self.match(
      images: images, texts: texts,
      pairs: pairs.map { ($0 / texts.count, $0 % texts.count) }, firstToken: firstToken,
      decoding: decoding, progress: progress)
    let logits = Dictionary(uniqueKeysWithValues: zip(pairs, matches.lazy.map(\.logit)))
    func ranked(_ found: [Match], key: (Int) -> Int) -> [RankedItem] {
      found.map {
        RankedItem(
          index: $0.row, score: Double(logits[key($0.row)]! + cosineWeight * $0.cosine))
      }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    }
    return RerankedRetrieval(
      textsOfImages: textsOfImages.enumerated().map { image, found in
        ranked(found) { image * texts.count + $0 }
      },
      imagesOfTexts: imagesOfTexts.enumerated().map { text, found in
        ranked(found) { $0 * texts.count + text }
      },
      images: imageEmbeddings, texts: textEmbeddings, threads: threads)
  }
}

/// What a matcher made of the first results of a search.
public struct RerankedRetrieval: Sendable {
  /// For each image the first texts, best first.
  public let textsOfImages: [[RankedItem]]
  /// For each text the first images, best first.
  public let imagesOfTexts: [[RankedItem]]
  let images: Embeddings
  let texts: Embeddings
  let threads: Int

  /// How well images and texts find each other: what was not ranked anew stands behind, by its cosine.
  ///
  /// - Parameter imageOfText: for each text the number of its image.
  public func recall(imageOfText: [Int]) -> RetrievalRecall {
    let byCosine = RetrievalRecall(
      images: images, texts: texts, imageOfText: imageOfText, threads: threads)
    return RetrievalRecall(
      textToImageRanks: imagesOfTexts.enumerated().map { text, items in
        items.firstIndex { $0.index == imageOfText[text] } ?? byCosine.textToImageRanks[text]
      },
      imageToTextRanks: textsOfImages.enumerated().map { image, items in
        items.firstIndex { imageOfText[$0.index] == image } ?? byCosine.imageToTextRanks[image]
      })
  }
}
