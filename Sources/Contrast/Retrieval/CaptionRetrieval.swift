import ContrastRuntime

/// How well a text encoder knows that two captions describe the same picture: caption-to-caption
/// retrieval, the "caption retrieval accuracy" of LLM2CLIP.
///
/// The query is caption 1 of each picture; the right answer is caption 2 of the same picture. The
/// other direction asks with caption 2 for caption 1. With captions in two languages it is
/// cross-lingual retrieval. Papers rarely say what the gallery was, and the numbers depend on it, so
/// the result carries its ``definition``.
///
///     let result = first.captionRetrieval(with: second)
///     print(result.definition)
///     print(result.firstToSecond.hits(at: 1), result.secondToFirst.hits(at: 1))
///
/// Source: Huang et al. 2024, "LLM2CLIP", section on caption retrieval accuracy, which publishes
/// neither code nor gallery.
public struct CaptionRetrieval: Sendable, Equatable {
  /// What is searched.
  public enum Gallery: String, Sendable, CaseIterable {
    /// Caption 2 of all pictures; caption 1 of all when asking with caption 2.
    case second
    /// Captions 1 and 2 of all pictures but the query itself: nearly twice as many, and harder.
    case all
  }

  package let gallery: Gallery
  /// Asking with caption 1 of each picture for its caption 2.
  public let firstToSecond: RetrievalRanks
  /// Asking with caption 2 of each picture for its caption 1.
  public let secondToFirst: RetrievalRanks

  /// The number of pictures, which is that of queries in each direction.
  package var pictures: Int { firstToSecond.count }

  /// How many captions each query is compared with.
  package var gallerySize: Int { gallery == .second ? pictures : max(2 * pictures - 1, 0) }

  /// The protocol in words, to stand beside the numbers.
  public var definition: String {
    let searched =
      gallery == .second
      ? "caption 2 of all \(pictures) pictures"
      : "captions 1 and 2 of all \(pictures) pictures but the query itself, \(gallerySize) in all"
    return
      "query: caption 1 of each picture; gallery: \(searched); hit at k: caption 2 of the same "
      + "picture is among the first k by cosine, equal cosines counted against it; and the same "
      + "with captions 1 and 2 exchanged"
  }
}

extension Embeddings {
  /// Caption-to-caption retrieval: these are caption 1 of each picture, `second` caption 2, row by row.
  ///
  /// Language models give vectors of any length; `Embeddings` are normalised, so cosines are compared.
  ///
  /// - Parameters:
  ///   - second: `[count, width]`; row k describes the same picture as row k of these.
  ///   - gallery: what is searched.
  ///   - threads: at least 1.
  /// - Returns: the places of the right captions in both directions.
  public func captionRetrieval(
    with second: Embeddings, gallery: CaptionRetrieval.Gallery = .second,
    threads: Int = Threads.standard
  ) -> CaptionRetrieval {
    precondition(second.count == count, "\(count) first captions, \(second.count) second ones")
    precondition(second.width == width && threads >= 1, "widths \(width) and \(second.width)")
    let all = gallery == .all ? appending(second) : nil
    func ranks(_ queries: Embeddings, _ items: Embeddings, own: Int, right: Int) -> RetrievalRanks {
      let shift = all == nil ? 0 : count
      return RetrievalRanks(
        RetrievalRanks.best(
          of: queries, among: all ?? items, targets: (0..<count).map { [right * shift + $0] },
          excluding: all == nil ? [] : (0..<count).map { own * shift + $0 }, ties: .against,
          threads: threads
        ).map { $0! })
    }
    return CaptionRetrieval(
      gallery: gallery, firstToSecond: ranks(self, second, own: 0, right: 1),
      secondToFirst: ranks(second, self, own: 1, right: 0))
  }
}
