import CContrastKernels

/// Which keys a query may look at.
public enum AttentionMask: Sendable, Equatable {
  /// Every key of its sequence.
  case bidirectional
  /// Its own position and those before it.
  case causal
  /// Its own position and the `n − 1` before it.
  case slidingWindow(Int)
}

extension AttentionMask {
  /// The keys, of so many, that at least one of `queries` sees.
  package func visible(_ queries: Range<Int>, keys: Int) -> Range<Int> {
    switch self {
    case .bidirectional: 0..<keys
    case .causal: 0..<queries.upperBound
    case .slidingWindow(let width): max(queries.lowerBound + 1 - width, 0)..<queries.upperBound
    }
  }
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
}

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
  ///   - mask: which keys a query sees.
  ///   - scale: usually `1 / √heads.width`.
  ///   - softCap: bounds the scaled scores `s` to `softCap · tanh(s / softCap)`.
  ///   - precision: of the two products for sequences of more than 128 keys; shorter ones gain nothing
  ///     from less than float32. The softmax is float32 in any case, and so is what goes in and comes
  ///     out. Processors without instructions for bfloat16 multiply in float32 instead.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after prefix: KeyValueRows? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask, scale: Float,
    softCap: Float? = nil, precision: Precision = .float32
  ) -> Tensor {
    attention(
      query: query, key: key, value: value, layout: layout, keyLayout: keyLayout, after: prefix,
      queryPositions: queryPositions, heads: heads, mask: mask, scale: scale, softCap: softCap,
      kernels: ProductKernels(precision), fromKeys: 129)
  }

  /// The same with the products of `kernels`, which those that read rows of float32 leave to float32.
  ///
  /// - Parameter fromKeys: the keys of the shortest sequence for which they are used; for fewer, packing
  ///   costs what the products save.
  package func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, after prefix: KeyValueRows? = nil,
    queryPositions: [Int]? = nil, heads: AttentionHeads, mask: AttentionMask, scale: Float,
    softCap: Float? = nil, kernels: ProductKernels?, fromKeys: Int = 0
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
    let output = make([layout.rows, query.width])
    if let tape, tape.isTracked(query) || tape.isTracked(key) || tape.isTracked(value) {
      precondition(prefix == nil, "a shared prefix has no gradient")
      let backward = AttentionGradient(
        query: query, key: key, value: value, layout: layout, keyLayout: keyLayout,
        queryPositions: queryPositions, heads: heads, mask: mask, scale: scale, softCap: softCap)
      tape.record(output) { tape, run in
        guard let dy = tape.take(output) else { return }
        let gradients = backward(dy, run)
        tape.add(gradients.query, to: query, run)
        tape.add(gradients.key, to: key, run)
        tape.add(gradients.value, to: value, run)
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
    func scratch(_ products: some AttentionProducts) -> AttentionScratch {
      AttentionScratch(queries: layout.longest, keys: longest, products: products)
    }
    let scratches = (short: scratch(short), long: long.map { scratch($0) })
    let scratchBytes = max(scratches.short.byteCount, scratches.long?.byteCount ?? 0)
    let bytes =
      scratchBytes + (prefix == nil ? 0 : HeadKeys.byteCount(keys: longest, width: heads.width))
    let tasks = layout.count * heads.keyValueCount
    let memory = borrow(byteCount: max(min(threads, tasks), 1) * bytes)
    let group = heads.count / heads.keyValueCount
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
          queryHeads: keyHead * group..<(keyHead + 1) * group, query: MatrixColumns(query),
          output: MatrixColumns(output), headWidth: heads.width, mask: mask, scale: scale,
          softCap: softCap, products: products, scratch: scratch, memory: memory)
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
    queries sequence: Range<Int>, from first: Int, keys: HeadKeys, queryHeads: Range<Int>,
    query: MatrixColumns, output: MatrixColumns, headWidth: Int, mask: AttentionMask,
    scale: Float, softCap: Float?, products: some AttentionProducts, scratch: AttentionScratch,
    memory: UnsafeMutableRawPointer
  ) {
    let length = keys.count
    let factors = AttentionFactors(
      memory: memory, keys: length, blockKeys: scratch.keys, queries: scratch.queries)
    let scores = (memory + scratch.factors).assumingMemoryBound(to: Float.self)
    let maximum = scores + scratch.keys * scratch.queries
    let sum = maximum + scratch.queries
    let correction = sum + scratch.queries
    let valid = UnsafeMutableRawPointer(correction + scratch.queries)
      .bindMemory(to: Int32.self, capacity: scratch.queries)

    products.pack(keys: keys.key, values: keys.value, factors)
    for head in queryHeads {
      for start in stride(from: 0, to: sequence.count, by: scratch.queries) {
        let queries = min(scratch.queries, sequence.count - start)
        let row = sequence.lowerBound + start
        let source = MatrixColumns(base: query[row] + head * headWidth, stride: query.stride)
        let target = MatrixColumns(base: output[row] + head * headWidth, stride: output.stride)
        maximum.update(repeating: -.infinity, count: queries)
        sum.update(repeating: 0, count: queries)
        products.prepare(source, count: queries, factors)
        // Blocks of keys that no query of the block sees are not looked at.
        let position = first + start
        let visible = mask.visible(position..<position + queries, keys: length)
        let firstKey = visible.lowerBound / scratch.keys * scratch.keys
        let end = visible.upperBound
        for block in stride(from: firstKey, to: end, by: scratch.keys) {
          let keys = min(scratch.keys, end - block)
          products.score(
            source, count: queries, keys: block..<block + keys, factors,
            into: MatrixColumns(base: scores, stride: scratch.keys))
          if let softCap {
            contrast_soft_cap(scores, scratch.keys, scale, softCap, queries, keys)
          }
          if mask != .bidirectional {
            for i in 0..<queries {
              let visible = mask.visible(position + i..<position + i + 1, keys: length)
              valid[i] = Int32(min(max(visible.upperBound - block, 0), keys))
              let hidden = min(max(visible.lowerBound - block, 0), keys)
              (scores + i * scratch.keys).update(repeating: -.infinity, count: hidden)
            }
          }
          products.addValues(
            of: SoftmaxBlock(
              scores: MatrixColumns(base: scores, stride: scratch.keys),
              scale: softCap == nil ? scale : 1, valid: mask == .bidirectional ? nil : valid,
              maximum: maximum, sum: sum, correction: correction),
            count: queries, keys: block..<block + keys, factors, to: target,
            isFirst: block == firstKey)
        }
        for i in 0..<queries { correction[i] = 1 / sum[i] }
        contrast_scale_rows(target.base, target.stride, correction, queries, headWidth)
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

/// How one worker's memory is divided: what the products keep, the scores of a block of queries and
/// keys, and four numbers for each query.
private struct AttentionScratch {
  /// The keys of a block.
  let keys: Int
  /// The queries of a block.
  let queries: Int
  /// The bytes of what the products keep.
  let factors: Int

  init(queries: Int, keys: Int, products: some AttentionProducts) {
    self.queries = min(queries, 96)
    self.keys = products.blockKeys(min(max(keys, 1), 768))
    factors = products.byteCount(
      keys: keys, blockKeys: self.keys, queries: self.queries
    ).roundedUp(to: 64)
  }

  var byteCount: Int { (factors + (keys + 4) * queries * 4).roundedUp(to: 64) }
}
