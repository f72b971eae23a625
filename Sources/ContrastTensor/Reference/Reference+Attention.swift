/// Attention and rotary embedding, in the same plain form.
extension Reference {
  /// softmax(cap(q kᵀ scale)) v of one sequence, where cap(s) is s or softCap tanh(s / softCap).
  ///
  /// - Parameters:
  ///   - q: `[queries, heads * headWidth]`.
  ///   - k: `[keys, kvHeads * headWidth]`; `v` alike. Query head h uses key head
  ///     h * kvHeads / heads (grouped-query attention).
  ///   - causal: Query i sees the keys up to its own, the last query being the last key.
  ///   - window: Query i sees at most so many keys, those up to its own.
  ///   - softCap: The bound of the scores.
  /// - Returns: `[queries, heads * headWidth]`.
  package static func attention<T: ReferenceScalar>(
    q: [T], k: [T], v: [T], heads: Int, kvHeads: Int, headWidth: Int, scale: T, causal: Bool,
    window: Int? = nil, softCap: T? = nil
  ) -> [T] {
    let (width, kvWidth) = (heads * headWidth, kvHeads * headWidth)
    let (queries, keys) = (q.count / width, k.count / kvWidth)
    var output = [T](repeating: 0, count: q.count)
    for head in 0..<heads {
      let kvHead = head * kvHeads / heads
      for query in 0..<queries {
        let end = causal || window != nil ? keys - queries + query + 1 : keys
        let visible = max(end - (window ?? end), 0)..<end
        let scores = visible.map { key in
          let score = (0..<headWidth).reduce(T(0)) { sum, i in
            sum + q[query * width + head * headWidth + i]
              * k[key * kvWidth + kvHead * headWidth + i] * scale
          }
          return softCap.map { $0 * T.tanh(score / $0) } ?? score
        }
        let weights = softmax(scores, width: visible.count)
        for i in 0..<headWidth {
          output[query * width + head * headWidth + i] = visible.reduce(T(0)) { sum, key in
            sum + weights[key - visible.lowerBound] * v[key * kvWidth + kvHead * headWidth + i]
          }
        }
      }
    }
    return output
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
