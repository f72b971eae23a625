import ContrastRuntime

/// Attention of one query of each sequence over its cache: a step of decoding, as fast as the memory.
///
/// The heads of a query go through a block of keys together, page by page, so that a page is read from
/// its beginning to its end. Blocks are shared among the threads. First come the scores of all blocks,
/// then the softmax of each row, block after block, then the weighted values of each block, and at last
/// their sums. These are the operations of ``AttentionPass``, in which each number is summed in the same
/// order, so the bits are the same, on any number of threads.
struct DecodeAttention {
  /// Heads of one query, and their blocks.
  private struct Unit {
    let queries: QueryRows
    let keyHeads: Range<Int>
    let visible: VisibleKeys
    let pages: [UnsafeMutableRawPointer]
    /// The numbers of its tasks: one for each block.
    let tasks: Range<Int>
  }

  /// A block of keys and the heads of a unit.
  private struct Task {
    let unit: Int
    let keys: Range<Int>
  }

  /// Some keys of a page.
  private struct Piece {
    let keys: Range<Int>
    let page: UnsafeMutableRawPointer
    /// Of the first key.
    let slot: Int
    /// The page behind it, if keys of the same block are there.
    let next: UnsafeMutableRawPointer?
  }

  private let pass: AttentionPass
  private let cache: KeyValueLayer
  private let form: KeyValueForm
  private let scratch: AttentionScratch
  private let products: FloatAttentionProducts
  /// The key heads that go together.
  private let chunks: [Range<Int>]

  /// Nil where the pass is something else.
  init?(_ pass: AttentionPass, threads: Int) {
    let heads = pass.heads
    guard pass.own == nil, let cache = pass.cache, let form = cache.form, heads.group <= 96,
      (0..<pass.layout.count).allSatisfy({ pass.layout[$0].count <= 1 })
    else { return nil }
    self.pass = pass
    self.cache = cache
    self.form = form
    products = FloatAttentionProducts(headWidth: heads.width)
    let least = (heads.count + 95) / 96
    let wanted = (threads + pass.layout.count - 1) / pass.layout.count
    let count = min(max(least, wanted), heads.keyValueCount)
    let most = (heads.keyValueCount + count - 1) / count
    chunks = stride(from: 0, to: heads.keyValueCount, by: most).map {
      $0..<min($0 + most, heads.keyValueCount)
    }
    scratch = AttentionScratch(
      queries: most * heads.group, heads: heads,
      counts: Set(pass.cached.map { HeadKeys.Counts(cached: $0, own: 0) }), products: products)
  }

  func callAsFunction(into output: Tensor, _ run: Run) {
    // As many sequences at a time as keep all threads busy: their scores should stay in the cache.
    var (units, tasks) = ([Unit](), [Task]())
    for sequence in 0..<pass.layout.count {
      add(sequence, into: output, to: &units, &tasks)
      if tasks.count >= 8 * run.threads || sequence + 1 == pass.layout.count {
        attend(units, tasks, run)
        (units, tasks) = ([], [])
      }
    }
  }

  /// Adds the units of a sequence and their tasks.
  private func add(
    _ sequence: Int, into output: Tensor, to units: inout [Unit], _ tasks: inout [Task]
  ) {
    guard let row = pass.layout[sequence].first else { return }
    let (heads, position) = (pass.heads, pass.positions[sequence])
    let (visible, pages) = (pass.visible(of: sequence), cache.pages(sequence: sequence))
    let all = visible(position)
    for keyHeads in chunks {
      let head = keyHeads.lowerBound * heads.group
      func rows(_ tensor: Tensor) -> MatrixColumns {
        MatrixColumns(
          base: MatrixColumns(tensor)[row] + head * heads.width, stride: heads.width)
      }
      let first = tasks.count
      let block = all.lowerBound / scratch.keys * scratch.keys
      for block in stride(
        from: all.isEmpty ? all.upperBound : block, to: all.upperBound, by: scratch.keys)
      {
        // As in AttentionPass, pages that the query does not see are left out.
        let tokens = KeyValueForm.tokensPerPage
        let start = max(block, all.lowerBound / tokens * tokens)
        tasks.append(
          Task(unit: units.count, keys: start..<min(block + scratch.keys, all.upperBound)))
      }
      units.append(
        Unit(
          queries: QueryRows(
            source: rows(pass.query), target: rows(output), count: keyHeads.count * heads.group,
            head: head, position: position, areHeads: true),
          keyHeads: keyHeads, visible: visible, pages: pages,
          tasks: first..<tasks.count))
    }
  }

  private func attend(_ units: [Unit], _ tasks: [Task], _ run: Run) {
    let (bytes, width) = (scratch.byteCount, pass.heads.width)
    let memory = run.borrow(byteCount: tasks.count * bytes)
    let places = tasks.indices.map { SoftmaxScratch(memory.base + $0 * bytes, scratch) }
    let steps = Parallel.map(tasks.count, threads: run.threads) { task in
      let (unit, keys, place) = (units[tasks[task].unit], tasks[task].keys, places[task])
      score(unit, keys, into: place.scores)
      place.begin(unit.queries.count)
      return place.block(pass.scoring, unit.queries, keys, unit.visible)
    }
    run.parallel(units.count * scratch.queries) { index in
      let (unit, row) = (units[index / scratch.queries], index % scratch.queries)
      guard row < unit.queries.count else { return }
      for task in unit.tasks {
        let step = steps[task].row(row)
        if task > unit.tasks.lowerBound { step.goOn(from: steps[task - 1].row(row)) }
        step.step(count: 1, keys: tasks[task].keys.count)
      }
    }
    run.parallel(tasks.count) { task in
      weigh(
        units[tasks[task].unit], tasks[task].keys, steps[task].scores, into: places[task].values)
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

  /// The products of the queries with some keys of a block.
  private func score(_ unit: Unit, _ keys: Range<Int>, into scores: MatrixColumns) {
    let (group, width, source) = (pass.heads.group, pass.heads.width, unit.queries.source)
    forEachPiece(of: keys, unit) { piece in
      for (i, head) in unit.keyHeads.enumerated() {
        let isLast = head + 1 == unit.keyHeads.upperBound
        part(piece.page, head).keys(from: piece.slot).multiply(
          source.rows(from: i * group), count: group, inputs: width, outputs: piece.keys.count,
          into: scores.rows(from: i * group).columns(
            from: piece.keys.lowerBound - keys.lowerBound), continues: false,
          next: isLast
            ? piece.next.map { part($0, unit.keyHeads.lowerBound).keys(from: 0) } : nil)
      }
    }
  }

  /// The sums of some values of a block, times their weights.
  private func weigh(
    _ unit: Unit, _ keys: Range<Int>, _ weights: MatrixColumns, into sums: MatrixColumns
  ) {
    let group = pass.heads.group
    forEachPiece(of: keys, unit) { piece in
      for (i, head) in unit.keyHeads.enumerated() {
        let isLast = head + 1 == unit.keyHeads.upperBound
        part(piece.page, head).values(from: piece.slot).multiply(
          weights.rows(from: i * group).columns(from: piece.keys.lowerBound - keys.lowerBound),
          count: group, inputs: piece.keys.count, outputs: pass.heads.width,
          into: sums.rows(from: i * group), continues: piece.keys.lowerBound > keys.lowerBound,
          next: isLast
            ? piece.next.map { part($0, unit.keyHeads.lowerBound).values(from: 0) } : nil)
      }
    }
  }

  private func part(_ page: UnsafeMutableRawPointer, _ head: Int) -> KeyValuePart {
    form.part(of: page, layer: cache.layer, head: head)
  }

  private func forEachPiece(of keys: Range<Int>, _ unit: Unit, _ body: (Piece) -> Void) {
    var key = keys.lowerBound
    while key < keys.upperBound {
      let (page, slot) = key.quotientAndRemainder(dividingBy: KeyValueForm.tokensPerPage)
      let end = min(key - slot + KeyValueForm.tokensPerPage, keys.upperBound)
      body(
        Piece(
          keys: key..<end, page: unit.pages[page], slot: slot,
          next: end < keys.upperBound ? unit.pages[page + 1] : nil))
      key = end
    }
  }
}
