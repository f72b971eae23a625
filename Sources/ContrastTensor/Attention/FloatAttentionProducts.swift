import CContrastKernels

/// Both products in float32, or with what a cache keeps in bfloat16.
///
/// Keys that are in a cache are multiplied where they lie, page by page. Rows behind them are packed in
/// segments that end where a block does, so that a block begins with a whole panel. The sum over the keys
/// of a block goes on from one piece to the next: it does not depend on how the keys are divided.
struct FloatAttentionProducts: AttentionProducts {
  let headWidth: Int

  private var unit: Int { contrast_panel_width() }

  func blockKeys(_ keys: Int) -> Int { keys.roundedUp(to: unit) }

  /// The numbers of a segment of so many keys: keys as the outputs of the first product, values as the
  /// inputs of the second.
  private func segmentSize(_ keys: Int) -> (keys: Int, values: Int) {
    (keys.roundedUp(to: unit) * headWidth, keys * headWidth.roundedUp(to: unit))
  }

  func byteCount(_ counts: HeadKeys.Counts, blockKeys: Int, queries: Int) -> Int {
    guard counts.own > 0 else { return 0 }
    let segments = (counts.total - 1) / blockKeys - counts.cached / blockKeys + 1
    let size = segmentSize(min(blockKeys, counts.own))
    return segments * (size.keys + size.values) * 4
  }

  /// Some of the keys that are not in the cache.
  private struct Segment {
    let range: Range<Int>
    let keys: UnsafeMutablePointer<Float>
    let values: UnsafeMutablePointer<Float>
  }

  /// The segment of the block of a key that is not in the cache.
  private func segment(of key: Int, _ factors: AttentionFactors) -> Segment {
    let (counts, block) = (factors.keys.counts, key / factors.blockKeys)
    let number = block - counts.cached / factors.blockKeys
    let range =
      max(
        counts.cached, block * factors.blockKeys)..<min(
        counts.total, (block + 1) * factors.blockKeys)
    let size = segmentSize(min(factors.blockKeys, counts.own))
    let keys =
      factors.memory.assumingMemoryBound(to: Float.self) + number * (size.keys + size.values)
    return Segment(range: range, keys: keys, values: keys + size.keys)
  }

  func pack(_ factors: AttentionFactors) {
    let counts = factors.keys.counts
    var key = counts.cached
    while key < counts.total {
      let segment = segment(of: key, factors)
      let (rows, count) = (factors.keys.ownRows(from: key), segment.range.count)
      contrast_pack_panels(rows.key.base, rows.key.stride, 1, count, headWidth, segment.keys)
      contrast_pack_panels(rows.value.base, 1, rows.value.stride, headWidth, count, segment.values)
      key = segment.range.upperBound
    }
  }

  func prepare(_ queries: MatrixColumns, count: Int, _ factors: AttentionFactors) {}

  func start(ofBlock block: Int, before key: Int, _ factors: AttentionFactors) -> Int {
    // A multiple of all vectors that sums over keys are made in, so that leaving out keys that nobody
    // sees changes no bit.
    let start = max(block, key / KeyValueForm.tokensPerPage * KeyValueForm.tokensPerPage)
    guard start >= factors.keys.counts.cached else { return start }
    return (start - segment(of: start, factors).range.lowerBound) % unit == 0 ? start : block
  }

  func score(
    _ queries: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into scores: MatrixColumns
  ) {
    forEachPiece(of: keys, factors) { piece in
      let target = scores.base + piece.keys.lowerBound - keys.lowerBound
      switch piece.place {
      case .page(let part, let slot):
        contrast_multiply_page(
          queries.base, queries.stride, count, part.keys(from: slot),
          part.form.precision == .bfloat16 ? 1 : 0, headWidth, headWidth, piece.keys.count, target,
          scores.stride, 0, next(behind: piece.keys, of: keys, factors) { $0.keys })
      case .segment(let segment, let first):
        contrast_multiply_panels(
          queries.base, queries.stride, count, segment.keys + first * headWidth, headWidth,
          headWidth, piece.keys.count, target, scores.stride, 0, nil)
      }
    }
  }

  func addValues(
    of block: SoftmaxBlock, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    to target: MatrixColumns, isFirst: Bool
  ) {
    block.step(count: count, keys: keys.count)
    weigh(
      block.scores, count: count, keys: keys, factors, into: isFirst ? target : block.values)
    if !isFirst { add(block, count: count, to: target, isFirst: false) }
  }

  /// Adds the weighted values of a block, which are in its ``SoftmaxBlock/values``, to the sums of those
  /// before.
  func add(_ block: SoftmaxBlock, count: Int, to target: MatrixColumns, isFirst: Bool) {
    if isFirst {
      for i in 0..<count { target[i].update(from: block.values[i], count: headWidth) }
      return
    }
    contrast_scale_rows(target.base, target.stride, block.correction, count, headWidth)
    for i in 0..<count { contrast_add(target[i], block.values[i], target[i], headWidth) }
  }

  /// The sums `[count, headWidth]` of the values of some keys of a block, times the weights
  /// `[count, keys]`.
  func weigh(
    _ weights: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into sums: MatrixColumns
  ) {
    forEachPiece(of: keys, factors) { piece in
      let first = weights.base + piece.keys.lowerBound - keys.lowerBound
      let continues: Int32 = piece.keys.lowerBound == keys.lowerBound ? 0 : 1
      switch piece.place {
      case .page(let part, let slot):
        contrast_multiply_page(
          first, weights.stride, count, part.values(from: slot),
          part.form.precision == .bfloat16 ? 1 : 0, KeyValueForm.tokensPerPage, piece.keys.count,
          headWidth, sums.base, sums.stride, continues,
          next(behind: piece.keys, of: keys, factors) { $0.values })
      case .segment(let segment, let key):
        contrast_multiply_page(
          first, weights.stride, count, segment.values + key * unit, 0, segment.range.count,
          piece.keys.count, headWidth, sums.base, sums.stride, continues, nil)
      }
    }
  }

  /// What comes behind the piece at hand in its product: the same of the next page.
  private func next(
    behind piece: Range<Int>, of keys: Range<Int>, _ factors: AttentionFactors,
    _ place: (KeyValuePart) -> UnsafeMutableRawPointer
  ) -> UnsafeRawPointer? {
    guard piece.upperBound < min(keys.upperBound, factors.keys.counts.cached) else { return nil }
    return UnsafeRawPointer(
      place(factors.keys.parts[piece.upperBound / KeyValueForm.tokensPerPage]))
  }

  /// Keys that lie together.
  private struct Piece {
    enum Place {
      /// From a slot of a page on.
      case page(KeyValuePart, slot: Int)
      /// From a key of a segment on.
      case segment(Segment, key: Int)
    }

    let keys: Range<Int>
    let place: Place
  }

  /// Goes through the pieces of some keys of a block, in order.
  private func forEachPiece(
    of keys: Range<Int>, _ factors: AttentionFactors, _ body: (Piece) -> Void
  ) {
    let cached = factors.keys.counts.cached
    var key = keys.lowerBound
    while key < min(keys.upperBound, cached) {
      let (page, slot) = key.quotientAndRemainder(dividingBy: KeyValueForm.tokensPerPage)
      let end = min(key - slot + KeyValueForm.tokensPerPage, cached, keys.upperBound)
      body(Piece(keys: key..<end, place: .page(factors.keys.parts[page], slot: slot)))
      key = end
    }
    guard key < keys.upperBound else { return }
    let segment = segment(of: key, factors)
    body(
      Piece(
        keys: key..<keys.upperBound, place: .segment(segment, key: key - segment.range.lowerBound)))
  }
}
