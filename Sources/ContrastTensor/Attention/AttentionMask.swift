/// Which keys a query sees: the one at its own position, and so many before and behind it.
public struct AttentionMask: Sendable, Hashable {
  /// The number of keys before a query's own position that it sees; nil for all.
  package let before: Int?
  /// The number of keys behind a query's own position that it sees; nil for all.
  package let after: Int?

  private init(before: Int?, after: Int?) {
    precondition((before ?? 0) >= 0 && (after ?? 0) >= 0)
    self.before = before
    self.after = after
  }

  /// Every key of the sequence.
  public static let bidirectional = AttentionMask(before: nil, after: nil)

  /// A query's own position and those before it.
  public static let causal = AttentionMask(before: nil, after: 0)

  /// A query's own position and the `width − 1` before it.
  package static func slidingWindow(_ width: Int) -> AttentionMask {
    AttentionMask(before: width - 1, after: 0)
  }

  /// A query's own position, `before` keys before it and `after` behind it (EmbeddingGemma).
  package static func window(before: Int, after: Int) -> AttentionMask {
    AttentionMask(before: before, after: after)
  }

  /// Whether no query sees a key behind its own position.
  package var isCausal: Bool { after == 0 }
}

/// The shape of the heads of an attention layer.
public struct AttentionHeads: Sendable, Equatable {
  /// The number of query heads.
  public let count: Int
  /// The number of key and value heads; query head `i` uses number `i / (count / keyValueCount)`.
  public let keyValueCount: Int
  /// The width of one head.
  public let width: Int

  public init(count: Int, keyValueCount: Int? = nil, width: Int) {
    self.count = count
    self.keyValueCount = keyValueCount ?? count
    self.width = width
    precondition(count > 0 && width > 0 && count % self.keyValueCount == 0)
  }

  /// The number of query heads that share a key head.
  var group: Int { count / keyValueCount }

  /// The query heads that share a key head.
  func queryHeads(of keyHead: Int) -> Range<Int> { keyHead * group..<(keyHead + 1) * group }
}

/// The keys that the queries of one sequence see, by positions in the sequence.
///
/// The keys of a query are one range, whose two bounds rise with the position of the query.
struct VisibleKeys {
  let mask: AttentionMask
  /// Tokens of one span see all of it, whatever the mask says. Ascending, none overlaps another.
  let spans: [Range<Int>]
  /// The number of keys of the sequence.
  let count: Int

  init(_ mask: AttentionMask, spans: [Range<Int>] = [], count: Int) {
    precondition(
      zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
      "spans must be ascending and must not overlap")
    self.mask = mask
    self.spans = spans
    self.count = count
  }

  /// The keys that the query at `position` sees.
  func callAsFunction(_ position: Int) -> Range<Int> {
    var lower = mask.before.map { position - $0 } ?? 0
    var upper = mask.after.map { position + $0 + 1 } ?? count
    if let span = span(at: position) {
      lower = min(lower, span.lowerBound)
      upper = max(upper, span.upperBound)
    }
    upper = min(upper, count)
    return min(max(lower, 0), upper)..<upper
  }

  /// The keys that at least one of the queries at `positions` sees; there is at least one.
  func callAsFunction(_ positions: Range<Int>) -> Range<Int> {
    self(positions.lowerBound).lowerBound..<self(positions.upperBound - 1).upperBound
  }

  /// Whether each of the queries at `positions` sees all of `keys`.
  func areAll(_ keys: Range<Int>, seenBy positions: Range<Int>) -> Bool {
    self(positions.upperBound - 1).lowerBound <= keys.lowerBound
      && self(positions.lowerBound).upperBound >= keys.upperBound
  }

  private func span(at position: Int) -> Range<Int>? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(position) ? spans[low] : nil
  }
}

/// What attention does between its two products: the scores `s = scale · q · k` of the keys that a
/// query sees become `softmax(cap(s) + bias)`.
struct AttentionScoring {
  let heads: AttentionHeads
  let mask: AttentionMask
  /// For each sequence, as ``VisibleKeys/spans``.
  let spans: [[Range<Int>]]?
  let scale: Float
  /// Bounds the scaled scores.
  let softCap: Float?
  /// `[heads.count, 2 · reach + 1]`, contiguous: column `distance + reach` is added to the scores of
  /// keys so far behind the query.
  let bias: Tensor?

  /// What the softmax multiplies scores by: those with a cap or a bias are scaled before.
  var softmaxScale: Float { softCap == nil && bias == nil ? scale : 1 }

  /// The keys that the queries of a sequence see, among so many.
  func visible(sequence: Int, keys: Int) -> VisibleKeys {
    VisibleKeys(mask, spans: spans?[sequence] ?? [], count: keys)
  }

  /// The bias of a query head for the query at `position`: element `key` is the bias of that key.
  /// Valid for keys within reach.
  func bias(head: Int, position: Int) -> UnsafeMutablePointer<Float>? {
    bias.map { $0.pointer + head * $0.width + $0.width / 2 - position }
  }

  /// Whether the bias has a number for each visible key of the queries at `positions`.
  func reaches(_ visible: VisibleKeys, from positions: Range<Int>) -> Bool {
    guard let bias else { return true }
    let reach = bias.width / 2
    return positions.allSatisfy { position in
      let keys = visible(position)
      return keys.isEmpty
        || (position - keys.lowerBound <= reach && keys.upperBound - 1 - position <= reach)
    }
  }
}
