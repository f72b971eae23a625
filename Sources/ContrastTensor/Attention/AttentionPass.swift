/// Attention of the queries of a batch, forward.
struct AttentionPass {
  let scoring: AttentionScoring
  /// `[layout.rows, heads.count · heads.width]`.
  let query: Tensor
  /// `[keyLayout.rows, heads.keyValueCount · heads.width]` each; nil where all are in the cache.
  let own: (key: Tensor, value: Tensor)?
  let layout: RaggedLayout
  let keyLayout: RaggedLayout
  let cache: KeyValueLayer?
  /// For each sequence the number of keys that come from the cache.
  let cached: [Int]
  /// For each sequence the position of its first query.
  let positions: [Int]
  /// The products of sequences with at least `fromKeys` keys and `fromQueries` queries.
  let kernels: ProductKernels?
  let fromKeys: Int
  let fromQueries: Int

  var heads: AttentionHeads { scoring.heads }

  /// - Returns: `[layout.rows, heads.count · heads.width]`.
  func callAsFunction(_ run: Run) -> Tensor {
    precondition(query.rows == layout.rows && query.width == heads.count * heads.width)
    precondition(scoring.spans == nil || scoring.spans!.count == layout.count)
    precondition(cache?.holds(heads) ?? true, "the cache holds heads of another shape")
    let output = run.make([layout.rows, query.width])
    let short = FloatAttentionProducts(headWidth: heads.width)
    if let decode = DecodeAttention(self, threads: run.threads) {
      decode(into: output, run)
      return output
    }
    let keyCounts = (0..<layout.count).map { counts(of: $0) }
    let long = kernels.flatMap { kernels in
      kernels.table.pointee.prepare_softmax == nil
        || !(0..<layout.count).contains { isLong(sequence: $0, keyCounts[$0]) }
        ? nil
        : LowPrecisionAttentionProducts(
          // Their mean may be taken from the keys only where the softmax follows at once.
          kernels, headWidth: heads.width, centersKeys: scoring.softCap == nil)
    }
    func scratch(_ products: some AttentionProducts) -> AttentionScratch {
      AttentionScratch(
        queries: layout.longest, heads: heads, counts: Set(keyCounts), products: products)
    }
    let scratches = (short: scratch(short), long: long.map { scratch($0) })
    let bytes = max(scratches.short.byteCount, scratches.long?.byteCount ?? 0)
    let tasks = layout.count * heads.keyValueCount
    let memory = run.borrow(byteCount: max(min(run.threads, tasks), 1) * bytes)
    run.parallel(tasks) { task, worker in
      let (sequence, keyHead) = (task / heads.keyValueCount, task % heads.keyValueCount)
      let memory = memory.base + worker * bytes
      if let long, let scratch = scratches.long, isLong(sequence: sequence, keyCounts[sequence]) {
        attend(sequence, keyHead, into: output, long, scratch, memory)
      } else {
        attend(sequence, keyHead, into: output, short, scratches.short, memory)
      }
    }
    return output
  }

  private func counts(of sequence: Int) -> HeadKeys.Counts {
    HeadKeys.Counts(cached: cached[sequence], own: keyLayout[sequence].count)
  }

  private func isLong(sequence: Int, _ counts: HeadKeys.Counts) -> Bool {
    counts.total >= fromKeys && layout[sequence].count >= fromQueries
  }

  /// The keys and values of a sequence and a key head.
  func keys(of sequence: Int, _ keyHead: Int) -> HeadKeys {
    HeadKeys(
      cache?.parts(sequence: sequence, head: keyHead) ?? [], cached: cached[sequence],
      rows: keyLayout[sequence], of: own?.key, own?.value, column: keyHead * heads.width)
  }

  /// The keys that the queries of a sequence see.
  func visible(of sequence: Int) -> VisibleKeys {
    let visible = scoring.visible(sequence: sequence, keys: counts(of: sequence).total)
    let first = positions[sequence]
    precondition(
      scoring.reaches(visible, from: first..<first + layout[sequence].count),
      "a visible key is out of reach of the bias")
    return visible
  }

  /// All queries of a sequence that share a key head.
  private func attend(
    _ sequence: Int, _ keyHead: Int, into output: Tensor, _ products: some AttentionProducts,
    _ scratch: AttentionScratch, _ memory: UnsafeMutableRawPointer
  ) {
    guard !layout[sequence].isEmpty else { return }
    let factors = AttentionFactors(
      memory: memory, keys: keys(of: sequence, keyHead), blockKeys: scratch.keys,
      queries: scratch.queries)
    let (visible, width) = (visible(of: sequence), heads.width)
    let softmax = SoftmaxScratch(memory + scratch.factors, scratch)
    if factors.count > 0 { products.pack(factors) }
    forEachRows(of: sequence, keyHead, most: scratch.queries, into: output) { queries in
      // Blocks of keys that no query of the block sees are not looked at.
      let all = visible(queries.positions)
      guard !all.isEmpty else {
        for i in 0..<queries.count { queries.target[i].update(repeating: 0, count: width) }
        return
      }
      softmax.begin(queries.count)
      products.prepare(queries.source, count: queries.count, factors)
      let first = all.lowerBound / scratch.keys * scratch.keys
      for block in stride(from: first, to: all.upperBound, by: scratch.keys) {
        let start =
          block == first
          ? products.start(ofBlock: block, before: all.lowerBound, factors) : block
        let keys = start..<min(block + scratch.keys, all.upperBound)
        products.score(
          queries.source, count: queries.count, keys: keys, factors, into: softmax.scores)
        products.addValues(
          of: softmax.block(scoring, queries, keys, visible), count: queries.count, keys: keys,
          factors, to: queries.target, isFirst: block == first)
      }
      softmax.finish(queries.target, count: queries.count, width: width)
    }
  }

  /// The queries of a sequence and a key head, at most so many rows at a time.
  func forEachRows(
    of sequence: Int, _ keyHead: Int, most: Int, into output: Tensor, _ body: (QueryRows) -> Void
  ) {
    let (rows, queryHeads, width) = (layout[sequence], heads.queryHeads(of: keyHead), heads.width)
    let (source, target) = (MatrixColumns(query), MatrixColumns(output))
    if rows.count == 1 {
      for head in stride(from: queryHeads.lowerBound, to: queryHeads.upperBound, by: most) {
        let row = rows.lowerBound
        body(
          QueryRows(
            source: MatrixColumns(base: source[row] + head * width, stride: width),
            target: MatrixColumns(base: target[row] + head * width, stride: width),
            count: min(most, queryHeads.upperBound - head), head: head,
            position: positions[sequence], areHeads: true))
      }
      return
    }
    for head in queryHeads {
      for start in stride(from: 0, to: rows.count, by: most) {
        let row = rows.lowerBound + start
        body(
          QueryRows(
            source: MatrixColumns(base: source[row] + head * width, stride: source.stride),
            target: MatrixColumns(base: target[row] + head * width, stride: target.stride),
            count: min(most, rows.count - start), head: head,
            position: positions[sequence] + start, areHeads: false))
      }
    }
  }
}
