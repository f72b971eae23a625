extension Run {
  /// `softmax(scale · Q Kᵀ) V` inside each sequence, for each head.
  ///
  /// Blocks of queries meet blocks of keys with a running softmax (Dao et al. 2022,
  /// "FlashAttention"), so no matrix of scores larger than one block exists.
  ///
  /// - Parameters:
  ///   - query: `[rows, heads.count · heads.width]`.
  ///   - key: `[key rows, heads.keyValueCount · heads.width]`.
  ///   - value: as `key`.
  ///   - layout: the sequences among the rows.
  ///   - keyLayout: the sequences among the key rows, as many, if they are others than the queries'
  ///     own.
  ///   - cache: the tokens that stand before the own keys of each sequence. The own keys are not added
  ///     to it; see ``attention(query:layout:over:queryPositions:heads:mask:spans:bias:scale:softCap:precision:)``.
  ///     The result has the bits that it has where all keys are rows (float32 caches).
  ///   - queryPositions: for each sequence the position of its first query among its own keys, where
  ///     only a part of the queries is computed.
  ///   - heads: how the columns divide into heads.
  ///   - mask: which keys a query sees. A query that sees none gets zeros.
  ///   - spans: for each sequence ranges of positions, ascending, none overlapping another: tokens of
  ///     one span see all of it, whatever the mask says. A prefix that sees itself in both directions
  ///     under a causal mask is the span `0..<k`; so are the tokens of an image inside a text. Positions
  ///     count from the first key, in the cache if there is one.
  ///   - bias: `[heads.count, 2 · reach + 1]`, contiguous; column `distance + reach` is added to the
  ///     scaled and bounded scores of the keys whose position is so much larger than the query's. Every
  ///     visible key is within reach. See `relativeBias(_:buckets:)`.
  ///   - scale: usually `1 / √heads.width`.
  ///   - softCap: bounds the scaled scores `s` to `softCap · tanh(s / softCap)`.
  ///   - precision: of the two products for sequences of more than 128 keys; shorter ones gain nothing
  ///     from less than float32. The softmax is float32 in any case, and so is what goes in and comes
  ///     out. Processors without instructions for bfloat16 multiply in float32 instead.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after cache: KeyValueLayer? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask,
    spans: [[Range<Int>]]? = nil, bias: Tensor? = nil, scale: Float, softCap: Float? = nil,
    precision: Precision = .float32
  ) -> Tensor {
    attention(
      query: query, key: key, value: value, layout: layout, keyLayout: keyLayout, after: cache,
      queryPositions: queryPositions, heads: heads, mask: mask, spans: spans, bias: bias,
      scale: scale, softCap: softCap, kernels: ProductKernels(precision.atLeast(.int8)),
      fromKeys: 129)
  }

  /// The same over the keys and values that a cache holds: of the sequences themselves, whose tokens were
  /// appended just before (``append(key:value:layout:to:)``), or of a context that was computed once.
  ///
  /// What is cached is read where it lies, once for all query heads that share a key head. Few queries
  /// are multiplied in float32 whatever the precision: such a pass is as fast as the memory.
  ///
  /// - Parameters:
  ///   - query: `[rows, heads.count · heads.width]`.
  ///   - layout: the sequences among the rows, as many as in the cache.
  ///   - cache: keys and values of all tokens, those of the running pass included.
  ///   - queryPositions: for each sequence the position of its first query among the tokens of the
  ///     running pass, where not all of them are queries.
  ///   - heads: how the columns divide into heads.
  ///   - mask: which keys a query sees.
  ///   - spans: for each sequence ranges of positions whose tokens see each other; positions count from the
  ///     first cached token.
  ///   - bias: `[heads.count, 2 · reach + 1]`, added to the scores by distance.
  ///   - scale: of the scores.
  ///   - softCap: bounds the scaled scores.
  ///   - precision: of the two products.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, layout: RaggedLayout, over cache: KeyValueLayer, queryPositions: [Int]? = nil,
    heads: AttentionHeads, mask: AttentionMask, spans: [[Range<Int>]]? = nil, bias: Tensor? = nil,
    scale: Float, softCap: Float? = nil, precision: Precision = .float32
  ) -> Tensor {
    attention(
      query: query, layout: layout, over: cache, queryPositions: queryPositions, heads: heads,
      mask: mask, spans: spans, bias: bias, scale: scale, softCap: softCap,
      kernels: ProductKernels(precision.atLeast(.int8)), fromKeys: 129)
  }

  /// The first of both with the products of `kernels`, which those that read rows of float32 leave to
  /// float32.
  ///
  /// - Parameter fromKeys: the keys of the shortest sequence for which they are used; for fewer, packing
  ///   costs what the products save.
  package func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after cache: KeyValueLayer? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask,
    spans: [[Range<Int>]]? = nil, bias: Tensor? = nil, scale: Float, softCap: Float? = nil,
    kernels: ProductKernels?, fromKeys: Int = 0
  ) -> Tensor {
    let keyLayout = keyLayout ?? layout
    precondition(key.rows == keyLayout.rows && key.width == heads.keyValueCount * heads.width)
    precondition(value.rows == keyLayout.rows && value.width == key.width)
    precondition(keyLayout.count == layout.count)
    precondition(cache == nil || cache!.count == layout.count)
    precondition(
      queryPositions.map { $0.count == layout.count }
        ?? (mask == .bidirectional || keyLayout == layout))
    let scoring = scoring(
      heads: heads, mask: mask, spans: spans, bias: bias, scale: scale, softCap: softCap)
    let cached = cache?.counts ?? [Int](repeating: 0, count: layout.count)
    let output = AttentionPass(
      scoring: scoring, query: query, own: (key, value), layout: layout, keyLayout: keyLayout,
      cache: cache, cached: cached,
      positions: zip(cached, queryPositions ?? cached.map { _ in 0 }).map { $0 + $1 },
      kernels: kernels, fromKeys: fromKeys, fromQueries: 0
    )(self)
    if let tape,
      tape.isTracked(query) || tape.isTracked(key) || tape.isTracked(value)
        || tape.isTracked(scoring.bias)
    {
      precondition(cache == nil, "what is cached has no gradient")
      let backward = AttentionGradient(
        query: query, key: key, value: value, layout: layout, keyLayout: keyLayout,
        queryPositions: queryPositions, scoring: scoring)
      tape.record(output) { tape, run in
        guard let dy = tape.take(output) else { return }
        let gradients = backward(dy, run)
        tape.add(gradients.query, to: query, run)
        tape.add(gradients.key, to: key, run)
        tape.add(gradients.value, to: value, run)
        if let bias = scoring.bias, let gradient = gradients.bias {
          tape.add(gradient, to: bias, run)
        }
      }
    }
    return output
  }

  /// The second of both with the products of `kernels`.
  package func attention(
    query: Tensor, layout: RaggedLayout, over cache: KeyValueLayer, queryPositions: [Int]? = nil,
    heads: AttentionHeads, mask: AttentionMask, spans: [[Range<Int>]]? = nil, bias: Tensor? = nil,
    scale: Float, softCap: Float? = nil, kernels: ProductKernels?, fromKeys: Int = 0
  ) -> Tensor {
    let (before, reserved) = (cache.counts, cache.batch.reserved)
    precondition(cache.count == layout.count)
    precondition(
      queryPositions.map { $0.count == layout.count }
        ?? (mask == .bidirectional || layout == RaggedLayout(lengths: reserved)))
    let scoring = scoring(
      heads: heads, mask: mask, spans: spans, bias: bias, scale: scale, softCap: softCap)
    precondition(
      tape == nil || !(tape!.isTracked(query) || tape!.isTracked(scoring.bias)),
      "what is cached has no gradient")
    return AttentionPass(
      scoring: scoring, query: query, own: nil, layout: layout,
      keyLayout: RaggedLayout(count: layout.count, length: 0), cache: cache,
      cached: zip(before, reserved).map { $0 + $1 },
      positions: zip(before, queryPositions ?? before.map { _ in 0 }).map { $0 + $1 },
      kernels: kernels, fromKeys: fromKeys, fromQueries: 16
    )(self)
  }

  private func scoring(
    heads: AttentionHeads, mask: AttentionMask, spans: [[Range<Int>]]?, bias: Tensor?,
    scale: Float, softCap: Float?
  ) -> AttentionScoring {
    let bias = bias.map(parameter)
    precondition(
      bias == nil
        || (bias!.isContiguous && bias!.rows == heads.count && bias!.width % 2 == 1))
    return AttentionScoring(
      heads: heads, mask: mask, spans: spans, scale: scale, softCap: softCap, bias: bias)
  }
}
