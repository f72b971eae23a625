import CContrastKernels
import ContrastRuntime

/// Attention of single queries to long caches where there are fewer sequences and key heads than would
/// keep all threads busy: blocks of keys are shared among the threads too.
///
/// First come the scores of all blocks, then the softmax of each row, block after block, then the
/// weighted values of each block, and at last their sums. These are the operations of ``AttentionPass``,
/// in which each number is summed in the same order, so the bits are the same.
struct SplitAttention {
  /// The heads of one query that share a key head, and their blocks.
  private struct Unit {
    let queries: QueryRows
    let visible: VisibleKeys
    let factors: AttentionFactors
    /// The numbers of its tasks: one for each block.
    var tasks: Range<Int>
  }

  private let pass: AttentionPass
  private let scratch: AttentionScratch

  /// Nil where this is not worth it.
  init?(_ pass: AttentionPass, threads: Int) {
    guard pass.own == nil, threads > 1,
      pass.layout.count * pass.heads.keyValueCount < 4 * threads,
      (0..<pass.layout.count).allSatisfy({ pass.layout[$0].count == 1 }),
      pass.cached.contains(where: { $0 > 768 })
    else { return nil }
    self.pass = pass
    scratch = AttentionScratch(
      queries: pass.heads.group, heads: pass.heads,
      counts: Set(pass.cached.map { HeadKeys.Counts(cached: $0, own: 0) }),
      products: FloatAttentionProducts(headWidth: pass.heads.width))
  }

  func callAsFunction(_ products: FloatAttentionProducts, into output: Tensor, _ run: Run) {
    let width = pass.heads.width
    var units: [Unit] = []
    var tasks: [(unit: Int, keys: Range<Int>)] = []
    for sequence in 0..<pass.layout.count {
      let visible = pass.visible(of: sequence)
      for keyHead in 0..<pass.heads.keyValueCount {
        // No rows are packed, so the factors need no memory.
        let factors = AttentionFactors(
          memory: UnsafeMutableRawPointer(output.pointer), keys: pass.keys(of: sequence, keyHead),
          blockKeys: scratch.keys, queries: scratch.queries)
        pass.forEachRows(of: sequence, keyHead, most: scratch.queries, into: output) { queries in
          let first = tasks.count
          for keys in blocks(visible(queries.positions), products, factors) {
            tasks.append((units.count, keys))
          }
          units.append(
            Unit(
              queries: queries, visible: visible, factors: factors, tasks: first..<tasks.count))
        }
      }
    }
    let bytes = scratch.byteCount
    let memory = run.borrow(byteCount: tasks.count * bytes)
    let places = tasks.indices.map { SoftmaxScratch(memory.base + $0 * bytes, scratch) }

    let steps = Parallel.map(tasks.count, threads: run.threads) { task in
      let (unit, keys, place) = (units[tasks[task].unit], tasks[task].keys, places[task])
      products.score(
        unit.queries.source, count: unit.queries.count, keys: keys, unit.factors,
        into: place.scores)
      place.begin(unit.queries.count)
      return place.block(pass.scoring, unit.queries, keys, unit.visible)
    }
    run.parallel(units.count * scratch.queries) { index in
      let (unit, row) = (units[index / scratch.queries], index % scratch.queries)
      guard row < unit.queries.count else { return }
      for task in unit.tasks {
        let block = steps[task].row(row)
        if task > unit.tasks.lowerBound { block.goOn(from: steps[task - 1].row(row)) }
        block.step(count: 1, keys: tasks[task].keys.count)
      }
    }
    run.parallel(tasks.count) { task in
      let unit = units[tasks[task].unit]
      products.weigh(
        steps[task].scores, count: unit.queries.count, keys: tasks[task].keys, unit.factors,
        into: places[task].values)
    }
    for unit in units {
      let (target, count) = (unit.queries.target, unit.queries.count)
      for i in 0..<count { target[i].update(repeating: 0, count: width) }
      for task in unit.tasks {
        products.add(
          steps[task], count: count, to: target, isFirst: task == unit.tasks.lowerBound)
      }
      if let last = unit.tasks.last { places[last].finish(target, count: count, width: width) }
    }
  }

  /// The keys of each block of those that a query sees.
  private func blocks(
    _ all: Range<Int>, _ products: FloatAttentionProducts, _ factors: AttentionFactors
  ) -> [Range<Int>] {
    guard !all.isEmpty else { return [] }
    let first = all.lowerBound / scratch.keys * scratch.keys
    return stride(from: first, to: all.upperBound, by: scratch.keys).map { block in
      let start =
        block == first ? products.start(ofBlock: block, before: all.lowerBound, factors) : block
      return start..<min(block + scratch.keys, all.upperBound)
    }
  }
}
