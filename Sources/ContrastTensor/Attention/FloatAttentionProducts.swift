import CContrastKernels

/// Both products in float32, with what a cache keeps in its own precision.
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
      let target = scores.columns(from: piece.keys.lowerBound - keys.lowerBound)
      switch piece.place {
      case .page(let part, let slot):
        part.keys(from: slot).multiply(
          queries, count: count, inputs: headWidth, outputs: piece.keys.count, into: target,
          continues: false,
          next: next(behind: piece.keys, of: keys, factors)?.keys(from: 0))
      case .segment(let segment, let first):
        contrast_multiply_panels(
          queries.base, queries.stride, count, segment.keys + first * headWidth, headWidth,
          headWidth, piece.keys.count, target.base, target.stride, 0, nil)
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
      let factor: PageFactor
      switch piece.place {
      case .page(let part, let slot): factor = part.values(from: slot)
      case .segment(let segment, let key):
        factor = PageFactor(
          panels: segment.values + key * unit, kind: CONTRAST_PAGE_FLOAT32, scales: nil,
          packedInputs: segment.range.count)
      }
      factor.multiply(
        weights.columns(from: piece.keys.lowerBound - keys.lowerBound), count: count,
        inputs: piece.keys.count, outputs: headWidth, into: sums,
        continues: piece.keys.lowerBound > keys.lowerBound,
        next: next(behind: piece.keys, of: keys, factors)?.values(from: 0))
    }
  }

  /// What comes behind the piece at hand in its product: the same of the next page.
  private func next(
    behind piece: Range<Int>, of keys: Range<Int>, _ factors: AttentionFactors
  ) -> KeyValuePart? {
    guard piece.upperBound < min(keys.upperBound, factors.keys.counts.cached) else { return nil }
    return factors.keys.parts[piece.upperBound / KeyValueForm.tokensPerPage]
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
