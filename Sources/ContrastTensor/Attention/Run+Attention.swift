import CContrastKernels

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
  ///   - prefix: tokens that stand before the own keys of every sequence.
  ///   - queryPositions: for each sequence the position of its first query among its own keys, where
  ///     only a part of the queries is computed.
  ///   - heads: how the columns divide into heads.
  ///   - mask: which keys a query sees. A query that sees none gets zeros.
  ///   - spans: for each sequence ranges of positions, ascending, none overlapping another: tokens of
  ///     one span see all of it, whatever the mask says. A prefix that sees itself in both directions
  ///     under a causal mask is the span `0..<k`; so are the tokens of an image inside a text. Positions
  ///     count from the first key.
  ///   - bias: `[heads.count, 2 · reach + 1]`, contiguous; column `distance + reach` is added to the
  ///     scaled and bounded scores of the keys whose position is so much larger than the query's. Every
  ///     visible key is within reach. See ``relativeBias(_:buckets:)``.
  ///   - scale: usually `1 / √heads.width`.
  ///   - softCap: bounds the scaled scores `s` to `softCap · tanh(s / softCap)`.
  ///   - precision: of the two products for sequences of more than 128 keys; shorter ones gain nothing
  ///     from less than float32. The softmax is float32 in any case, and so is what goes in and comes
  ///     out. Processors without instructions for bfloat16 multiply in float32 instead.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after prefix: KeyValueRows? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask,
    spans: [[Range<Int>]]? = nil, bias: Tensor? = nil, scale: Float, softCap: Float? = nil,
    precision: Precision = .float32
  ) -> Tensor {
    attention(
      query: query, key: key, value: value, layout: layout, keyLayout: keyLayout, after: prefix,
      queryPositions: queryPositions, heads: heads, mask: mask, spans: spans, bias: bias,
      scale: scale, softCap: softCap, kernels: ProductKernels(precision), fromKeys: 129)
  }

  /// The same with the products of `kernels`, which those that read rows of float32 leave to float32.
  ///
  /// - Parameter fromKeys: the keys of the shortest sequence for which they are used; for fewer, packing
  ///   costs what the products save.
  package func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after prefix: KeyValueRows? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask,
    spans: [[Range<Int>]]? = nil, bias: Tensor? = nil, scale: Float, softCap: Float? = nil,
    kernels: ProductKernels?, fromKeys: Int = 0
  ) -> Tensor {
    let keyLayout = keyLayout ?? layout
    precondition(query.rows == layout.rows && query.width == heads.count * heads.width)
    precondition(key.rows == keyLayout.rows && key.width == heads.keyValueCount * heads.width)
    precondition(value.rows == keyLayout.rows && value.width == key.width)
    precondition(keyLayout.count == layout.count)
    precondition(prefix == nil || prefix!.key.width == key.width)
    precondition(
      queryPositions.map { $0.count == layout.count }
        ?? (mask == .bidirectional || keyLayout == layout))
    precondition(spans == nil || spans!.count == layout.count)
    let bias = bias.map(parameter)
    precondition(
      bias == nil
        || (bias!.isContiguous && bias!.rows == heads.count && bias!.width % 2 == 1))
    let scoring = AttentionScoring(
      heads: heads, mask: mask, spans: spans, scale: scale, softCap: softCap, bias: bias)
    let output = make([layout.rows, query.width])
    if let tape,
      tape.isTracked(query) || tape.isTracked(key) || tape.isTracked(value) || tape.isTracked(bias)
    {
      precondition(prefix == nil, "a shared prefix has no gradient")
      let backward = AttentionGradient(
        query: query, key: key, value: value, layout: layout, keyLayout: keyLayout,
        queryPositions: queryPositions, scoring: scoring)
      tape.record(output) { tape, run in
        guard let dy = tape.take(output) else { return }
        let gradients = backward(dy, run)
        tape.add(gradients.query, to: query, run)
        tape.add(gradients.key, to: key, run)
        tape.add(gradients.value, to: value, run)
        if let bias, let gradient = gradients.bias { tape.add(gradient, to: bias, run) }
      }
    }
    let before = prefix?.count ?? 0
    let longest = before + keyLayout.longest
    let long = kernels.flatMap { kernels in
      kernels.table.pointee.prepare_softmax == nil || longest < fromKeys
        ? nil
        : NarrowAttentionProducts(
          // Their mean may be taken from the keys only where the softmax follows at once.
          kernels, headWidth: heads.width, centersKeys: softCap == nil)
    }
    let short = FloatAttentionProducts(headWidth: heads.width)
    let keyCounts = Set((0..<layout.count).map { before + keyLayout[$0].count })
    func scratch(_ products: some AttentionProducts) -> AttentionScratch {
      AttentionScratch(queries: layout.longest, keyCounts: keyCounts, products: products)
    }
    let scratches = (short: scratch(short), long: long.map { scratch($0) })
    let scratchBytes = max(scratches.short.byteCount, scratches.long?.byteCount ?? 0)
    let bytes =
      scratchBytes + (prefix == nil ? 0 : HeadKeys.byteCount(keys: longest, width: heads.width))
    let tasks = layout.count * heads.keyValueCount
    let memory = borrow(byteCount: max(min(threads, tasks), 1) * bytes)
    parallel(tasks) { task, worker in
      let (sequence, keyHead) = (task / heads.keyValueCount, task % heads.keyValueCount)
      let memory = memory.base + worker * bytes
      let column = keyHead * heads.width
      let own = HeadKeys(key: key, value: value, rows: keyLayout[sequence], column: column)
      let keys =
        prefix.map { prefix in
          own.joined(
            after: HeadKeys(
              key: prefix.key, value: prefix.value, rows: 0..<before, column: column),
            width: heads.width, in: memory + scratchBytes)
        } ?? own
      func attend(_ products: some AttentionProducts, _ scratch: AttentionScratch) {
        self.attend(
          queries: layout[sequence], from: before + (queryPositions?[sequence] ?? 0), keys: keys,
          visible: scoring.visible(sequence: sequence, keys: keys.count),
          queryHeads: heads.queryHeads(of: keyHead), query: MatrixColumns(query),
          output: MatrixColumns(output), scoring, products: products, scratch: scratch,
          memory: memory)
      }
      if let long, let scratch = scratches.long, keys.count >= fromKeys {
        attend(long, scratch)
      } else {
        attend(short, scratches.short)
      }
    }
    return output
  }

  /// All queries of a sequence that share a key head, the first at position `first`.
  private func attend(
    queries sequence: Range<Int>, from first: Int, keys: HeadKeys, visible: VisibleKeys,
    queryHeads: Range<Int>, query: MatrixColumns, output: MatrixColumns,
    _ scoring: AttentionScoring, products: some AttentionProducts, scratch: AttentionScratch,
    memory: UnsafeMutableRawPointer
  ) {
    let headWidth = scoring.heads.width
    precondition(
      scoring.reaches(visible, from: first..<first + sequence.count),
      "a visible key is out of reach of the bias")
    let factors = AttentionFactors(
      memory: memory, keys: keys.count, blockKeys: scratch.keys, queries: scratch.queries)
    let softmax = SoftmaxScratch(memory + scratch.factors, scratch)

    if !sequence.isEmpty, keys.count > 0 {
      products.pack(keys: keys.key, values: keys.value, factors)
    }
    for head in queryHeads {
      for start in stride(from: 0, to: sequence.count, by: scratch.queries) {
        let queries = min(scratch.queries, sequence.count - start)
        let row = sequence.lowerBound + start
        let source = MatrixColumns(base: query[row] + head * headWidth, stride: query.stride)
        let target = MatrixColumns(base: output[row] + head * headWidth, stride: output.stride)
        let positions = first + start..<first + start + queries
        // Blocks of keys that no query of the block sees are not looked at.
        let all = visible(positions)
        guard !all.isEmpty else {
          for i in 0..<queries { target[i].update(repeating: 0, count: headWidth) }
          continue
        }
        softmax.begin(queries)
        products.prepare(source, count: queries, factors)
        let firstKey = all.lowerBound / scratch.keys * scratch.keys
        for block in stride(from: firstKey, to: all.upperBound, by: scratch.keys) {
          let keys = block..<min(block + scratch.keys, all.upperBound)
          products.score(
            source, count: queries, keys: keys, factors, into: softmax.scores)
          products.addValues(
            of: softmax.block(scoring, head: head, positions, keys, visible), count: queries,
            keys: keys, factors, to: target, isFirst: block == firstKey)
        }
        softmax.finish(target, count: queries, width: headWidth)
      }
    }
  }
}

/// Keys and values of one head, `[count, headWidth]` each.
private struct HeadKeys {
  let key: MatrixColumns
  let value: MatrixColumns
  let count: Int

  /// Those of some rows, in the columns from `column` on.
  init(key: Tensor, value: Tensor, rows: Range<Int>, column: Int) {
    self.key = MatrixColumns(key, from: column).rows(from: rows.lowerBound)
    self.value = MatrixColumns(value, from: column).rows(from: rows.lowerBound)
    count = rows.count
  }

  private init(key: MatrixColumns, value: MatrixColumns, count: Int) {
    self.key = key
    self.value = value
    self.count = count
  }

  /// The bytes that so many keys and values take one below the other.
  static func byteCount(keys: Int, width: Int) -> Int { (2 * keys * width * 4).roundedUp(to: 64) }

  /// Copies `prefix` and what is here one below the other. That is as much again as packing reads,
  /// and in the cache, so packing needs to know of one piece only.
  func joined(after prefix: HeadKeys, width: Int, in memory: UnsafeMutableRawPointer) -> HeadKeys {
    let all = prefix.count + count
    let keys = memory.assumingMemoryBound(to: Float.self)
    let result = HeadKeys(
      key: MatrixColumns(base: keys, stride: width),
      value: MatrixColumns(base: keys + all * width, stride: width), count: all)
    for row in 0..<all {
      let (part, place) = row < prefix.count ? (prefix, row) : (self, row - prefix.count)
      result.key[row].update(from: part.key[place], count: width)
      result.value[row].update(from: part.value[place], count: width)
    }
    return result
  }
}
