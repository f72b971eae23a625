import CContrastKernels

/// The scores of some queries for a block of keys, and their softmax over the blocks so far.
struct SoftmaxBlock {
  /// `[queries, keys]`.
  let scores: MatrixColumns
  /// Room for the weighted values of the block, `[queries, headWidth]`.
  let values: MatrixColumns
  /// Multiplies the scores.
  let scale: Float
  /// For each query how many of the keys it sees, the leading ones; nil for all.
  let valid: UnsafeMutablePointer<Int32>?
  /// For each query the largest scaled score, the sum of its weights, and the factor that the last
  /// block brought for earlier sums.
  let maximum: UnsafeMutablePointer<Float>
  let sum: UnsafeMutablePointer<Float>
  let correction: UnsafeMutablePointer<Float>

  /// Takes the scores into the softmax: they become weights.
  func step(count: Int, keys: Int) {
    contrast_softmax_step(
      scores.base, scores.stride, scale, valid, maximum, sum, correction, count, keys)
  }

  /// One of its queries.
  func row(_ i: Int) -> SoftmaxBlock {
    SoftmaxBlock(
      scores: scores.rows(from: i), values: values.rows(from: i), scale: scale,
      valid: valid.map { $0 + i }, maximum: maximum + i, sum: sum + i, correction: correction + i)
  }

  /// Begins where the softmax of the block before ended, for one query.
  func goOn(from earlier: SoftmaxBlock) {
    maximum.pointee = earlier.maximum.pointee
    sum.pointee = earlier.sum.pointee
  }
}

/// Keys and values in the form of the products, in memory of the caller's and where a cache keeps them.
struct AttentionFactors {
  let memory: UnsafeMutableRawPointer
  let keys: HeadKeys
  /// The most keys of a block of scores, as ``AttentionProducts/blockKeys(_:)`` said.
  let blockKeys: Int
  /// The most queries at a time.
  let queries: Int

  /// The number of keys.
  var count: Int { keys.counts.total }
}

/// The two products of attention for the queries that share a key head.
///
/// Keys come in blocks, whose scores fit the cache; all but the last are equally long.
protocol AttentionProducts {
  /// The keys of a block, at least one and near `keys`.
  func blockKeys(_ keys: Int) -> Int

  /// The bytes of what is kept for so many keys and so many queries at a time.
  func byteCount(_ counts: HeadKeys.Counts, blockKeys: Int, queries: Int) -> Int

  /// Packs the keys and values of `factors`, as far as no cache has them in the form of the products.
  func pack(_ factors: AttentionFactors)

  /// Brings queries `[count, headWidth]` into the form of the first product.
  func prepare(_ queries: MatrixColumns, count: Int, _ factors: AttentionFactors)

  /// Where products with the keys of a block may begin, at most at `key`, which is in it.
  func start(ofBlock block: Int, before key: Int, _ factors: AttentionFactors) -> Int

  /// `queries · keysᵀ` of the queries that were prepared last and some keys from the start of a
  /// block on.
  func score(
    _ queries: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into scores: MatrixColumns)

  /// Takes a block of scores into the softmax and adds its weights times the values to `target`
  /// `[count, headWidth]`, which the first block for some queries sets.
  func addValues(
    of block: SoftmaxBlock, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    to target: MatrixColumns, isFirst: Bool)
}

extension Int {
  /// The first multiple of `unit` from here on.
  func roundedUp(to unit: Int) -> Int { (self + unit - 1) / unit * unit }
}
