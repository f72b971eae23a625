/// Attention and rotary embedding, in the same plain form.
extension Reference {
  /// softmax(cap(q kᵀ scale) + bias) v of one sequence, where cap(s) is s or softCap tanh(s / softCap).
  /// A query that sees no key gets zeros.
  ///
  /// - Parameters:
  ///   - q: `[queries, heads * headWidth]`; the last query is at the position of the last key.
  ///   - k: `[keys, kvHeads * headWidth]`; `v` alike. Query head h uses key head
  ///     h * kvHeads / heads (grouped-query attention).
  ///   - causal: Query i sees the keys up to its own.
  ///   - window: Query i sees at most so many keys up to its own, and none behind it.
  ///   - ahead: Query i sees so many keys behind its own, whatever `causal` and `window` say.
  ///   - spans: Positions in one span see each other.
  ///   - bias: `[heads, 2 reach + 1]`, added at column (key - query + reach).
  ///   - softCap: The bound of the scores.
  /// - Returns: `[queries, heads * headWidth]`.
  package static func attention<T: ReferenceScalar>(
    q: [T], k: [T], v: [T], heads: Int, kvHeads: Int, headWidth: Int, scale: T, causal: Bool,
    window: Int? = nil, ahead: Int? = nil, spans: [Range<Int>] = [], bias: [T]? = nil,
    softCap: T? = nil
  ) -> [T] {
    let (width, kvWidth) = (heads * headWidth, kvHeads * headWidth)
    let (queries, keys) = (q.count / width, k.count / kvWidth)
    var output = [T](repeating: 0, count: q.count)
    for head in 0..<heads {
      let kvHead = head * kvHeads / heads
      for query in 0..<queries {
        let position = keys - queries + query
        let visible = visibleKeys(
          of: position, keys, causal: causal, window: window, ahead: ahead, spans)
        let scores = visible.map { key in
          let score = (0..<headWidth).reduce(T(0)) { sum, i in
            sum + q[query * width + head * headWidth + i]
              * k[key * kvWidth + kvHead * headWidth + i] * scale
          }
          let capped = softCap.map { $0 * T.tanh(score / $0) } ?? score
          return capped + number(of: bias, head, of: heads, key - position)
        }
        let weights = visible.isEmpty ? [] : softmax(scores, width: visible.count)
        for i in 0..<headWidth {
          output[query * width + head * headWidth + i] = zip(visible, weights).reduce(T(0)) {
            $0 + $1.1 * v[$1.0 * kvWidth + kvHead * headWidth + i]
          }
        }
      }
    }
    return output
  }

  /// The keys that the query at `position` sees, as in ``attention``.
  static func visibleKeys(
    of position: Int, _ keys: Int, causal: Bool, window: Int?, ahead: Int?, _ spans: [Range<Int>]
  ) -> [Int] {
    (0..<keys).filter { key in
      if spans.contains(where: { $0.contains(position) && $0.contains(key) }) { return true }
      if key > position {
        return ahead.map { key <= position + $0 } ?? !(causal || window != nil)
      }
      return window.map { key > position - $0 } ?? true
    }
  }

  /// The bias of a head for keys so far behind the query.
  static func number<T: ReferenceScalar>(
    of bias: [T]?, _ head: Int, of heads: Int, _ distance: Int
  ) -> T {
    guard let bias else { return 0 }
    let width = bias.count / heads
    return bias[head * width + width / 2 + distance]
  }

  /// The bias `[heads, buckets.count]` whose column i is row `buckets[i]` of `table` `[rows, heads]`.
  package static func relativeBias<T: ReferenceScalar>(
    table: [T], heads: Int, buckets: [Int]
  ) -> [T] {
    (0..<heads).flatMap { head in buckets.map { table[$0 * heads + head] } }
  }

  /// Rotary position embedding of the first `rotaryWidth` elements of each head.
  ///
  /// - Parameters:
  ///   - x: `[rows, heads * headWidth]`.
  ///   - cosine: `[positions, rotaryWidth / 2]`; `sine` alike.
  ///   - positions: `[rows]`, negative for a row that is left alone.
  ///   - interleaved: Pairs (2i, 2i + 1) as in EVA02, else (i, i + half) as in Llama.
  package static func rotary<T: ReferenceScalar>(
    _ x: [T], cosine: [T], sine: [T], positions: [Int], heads: Int, headWidth: Int,
    rotaryWidth: Int, interleaved: Bool
  ) -> [T] {
    let half = rotaryWidth / 2
    var output = x
    for (row, position) in positions.enumerated() where position >= 0 {
      for head in 0..<heads {
        let start = (row * heads + head) * headWidth
        for i in 0..<half {
          let first = start + (interleaved ? 2 * i : i)
          let second = interleaved ? first + 1 : first + half
          let (c, s) = (cosine[position * half + i], sine[position * half + i])
          output[first] = x[first] * c - x[second] * s
          output[second] = x[second] * c + x[first] * s
        }
      }
    }
    return output
  }
}
