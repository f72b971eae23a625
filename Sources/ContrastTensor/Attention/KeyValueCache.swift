/// The keys and values of the tokens of one sequence, in all layers of a model.
///
/// A copy is a fork: both share the pages of the tokens so far, and whichever goes on first copies the
/// last one if it is partly filled. A prompt that many sequences begin with is one cache, copied; so are
/// the beams of a search. Pages come from a ``KeyValueMemory`` and go back to it when the last cache that
/// refers to them is gone.
package struct KeyValueCache: Sendable {
  let memory: KeyValueMemory
  private(set) var pages: [KeyValuePage] = []
  /// The number of tokens.
  package private(set) var count = 0

  /// A cache without tokens.
  package init(in memory: KeyValueMemory) { self.memory = memory }

  /// Of the first page: equal in forks, as long as one of them lives. Nil without tokens.
  package var identity: ObjectIdentifier? { pages.first.map(ObjectIdentifier.init) }

  private static func pages(of tokens: Int) -> Int {
    (tokens + KeyValueForm.tokensPerPage - 1) / KeyValueForm.tokensPerPage
  }

  /// Forgets all but the first `count` tokens.
  package mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
    pages.removeLast(pages.count - Self.pages(of: count))
  }

  /// Makes room for `tokens` more, in pages that no other cache refers to.
  mutating func reserve(_ tokens: Int) throws(KeyValueMemoryExhausted) {
    precondition(tokens >= 0)
    let kept = Self.pages(of: count)
    do throws(KeyValueMemoryExhausted) {
      let needed = Self.pages(of: count + tokens)
      if tokens > 0 {
        for i in count / KeyValueForm.tokensPerPage..<min(pages.count, needed)
        where !isKnownUniquelyReferenced(&pages[i]) {
          let page = try memory.page()
          if i < kept {
            page.storage.base.copyMemory(
              from: pages[i].storage.base, byteCount: memory.form.pageBytes)
          }
          pages[i] = page
        }
      }
      while pages.count < needed { pages.append(try memory.page()) }
    } catch {
      pages.removeLast(max(pages.count - kept, 0))
      throw error
    }
  }

  /// Counts tokens whose keys and values were written to the room behind the others.
  mutating func advance(_ tokens: Int) {
    count += tokens
    precondition(Self.pages(of: count) <= pages.count)
  }
}

/// The caches of the sequences of a running batch.
///
/// A pass makes room first, which is the only step that can fail, and counts its tokens at the end:
///
///     try batch.reserve(lengths)
///     // in each layer: run.append(key: …, value: …, layout: layout, to: batch[layer]), attention …
///     batch.advance()
///
/// Like a run it belongs to one caller and is not `Sendable`. While it lives it should hold the only copy
/// of each cache: a copy elsewhere is a fork, for which the next pass copies a page.
public final class KeyValueBatch {
  /// One for each sequence; a copy of one is a fork.
  package private(set) var caches: [KeyValueCache]
  /// For each sequence the tokens of the pass that were made room for.
  private(set) var reserved: [Int]

  /// Goes on with these sequences, which may be forks of one.
  package init(_ caches: [KeyValueCache]) {
    precondition(
      caches.dropFirst().allSatisfy { $0.memory === caches[0].memory },
      "the caches of a batch must be in one memory")
    self.caches = caches
    reserved = [Int](repeating: 0, count: caches.count)
  }

  /// Sequences without tokens.
  public convenience init(sequences: Int, in memory: KeyValueMemory) {
    self.init([KeyValueCache](repeating: KeyValueCache(in: memory), count: sequences))
  }

  /// The tokens of each sequence, those of a running pass not counted.
  package var counts: [Int] { caches.map(\.count) }

  /// Makes room for the tokens of the next pass, `lengths[i]` in sequence `i`.
  ///
  /// - Throws: ``KeyValueMemoryExhausted``; the caches are then as before.
  public func reserve(_ lengths: [Int]) throws(KeyValueMemoryExhausted) {
    precondition(lengths.count == caches.count)
    reserved = [Int](repeating: 0, count: caches.count)
    do throws(KeyValueMemoryExhausted) {
      for (i, length) in lengths.enumerated() { try caches[i].reserve(length) }
    } catch {
      for i in caches.indices { caches[i].truncate(to: caches[i].count) }
      throw error
    }
    reserved = lengths
  }

  /// Counts the tokens of a pass, whose keys and values all layers have written.
  public func advance() {
    for i in caches.indices {
      caches[i].advance(reserved[i])
      reserved[i] = 0
    }
  }

  /// Goes on with these of the sequences, in this order: a number that is there twice is a fork, one
  /// that is missing ends.
  package func select(_ sequences: [Int]) {
    caches = sequences.map { caches[$0] }
    reserved = [Int](repeating: 0, count: caches.count)
  }

  /// Takes one more sequence into the batch, behind the others.
  package func join(_ cache: KeyValueCache) {
    precondition(
      caches.first.map { $0.memory === cache.memory } ?? true,
      "the caches of a batch must be in one memory")
    caches.append(cache)
    reserved = [Int](repeating: 0, count: caches.count)
  }

  /// Forgets all but the first `counts[i]` tokens of sequence `i`.
  package func truncate(to counts: [Int]) {
    precondition(counts.count == caches.count)
    for (i, count) in counts.enumerated() { caches[i].truncate(to: count) }
    reserved = [Int](repeating: 0, count: caches.count)
  }

  /// What the attention of a layer takes.
  public subscript(layer: Int) -> KeyValueLayer { KeyValueLayer(batch: self, layer: layer) }
}

/// The keys and values of one layer in the caches of a batch.
public struct KeyValueLayer {
  let batch: KeyValueBatch
  let layer: Int

  init(batch: KeyValueBatch, layer: Int) {
    if let cache = batch.caches.first { precondition(layer < cache.memory.form.layers) }
    precondition(layer >= 0)
    self.batch = batch
    self.layer = layer
  }

  /// The number of sequences.
  package var count: Int { batch.caches.count }

  /// The tokens before those of a running pass, for each sequence.
  package var counts: [Int] { batch.counts }

  /// How pages are divided; nil without sequences.
  var form: KeyValueForm? { batch.caches.first?.memory.form }

  /// The pages of a sequence, which the batch keeps.
  func pages(sequence: Int) -> [UnsafeMutableRawPointer] {
    batch.caches[sequence].pages.map { $0.storage.base }
  }

  /// The parts of a head in the pages of a sequence.
  func parts(sequence: Int, head: Int) -> [KeyValuePart] {
    let form = batch.caches[sequence].memory.form
    return pages(sequence: sequence).map { form.part(of: $0, layer: layer, head: head) }
  }

  /// Whether keys of such heads are what the caches hold.
  func holds(_ heads: AttentionHeads) -> Bool {
    guard let form else { return true }
    return form.heads == heads.keyValueCount && form.headWidth == heads.width
  }
}

extension Run {
  /// Writes the keys and values of a pass into the caches of its sequences, behind the tokens so far, in
  /// the room that ``KeyValueBatch/reserve(_:)`` made.
  ///
  /// - Parameters:
  ///   - key: `[rows, keyValueHeads · headWidth]`, rotated by the angles of its positions.
  ///   - value: as `key`.
  ///   - layout: the sequences among the rows, as long as was reserved.
  ///   - layer: the layer they belong to.
  public func append(
    key: Tensor, value: Tensor, layout: RaggedLayout, to layer: KeyValueLayer
  ) {
    let batch = layer.batch
    precondition(
      layout.count == batch.caches.count
        && (0..<layout.count).allSatisfy { layout[$0].count == batch.reserved[$0] },
      "the caches have no room reserved for these tokens")
    guard let form = batch.caches.first?.memory.form, layout.rows > 0 else { return }
    let width = form.headWidth
    precondition(
      key.rows == layout.rows && key.width == form.heads * width && value.rows == key.rows
        && value.width == key.width)
    precondition(
      tape == nil || !(tape!.isTracked(key) || tape!.isTracked(value)),
      "what is cached has no gradient")
    let body = { (task: Int) in
      let (sequence, head) = (task / form.heads, task % form.heads)
      let parts = layer.parts(sequence: sequence, head: head)
      let (rows, start) = (layout[sequence], batch.caches[sequence].count)
      var row = 0
      while row < rows.count {
        let (page, slot) = (start + row).quotientAndRemainder(
          dividingBy: KeyValueForm.tokensPerPage)
        let count = min(KeyValueForm.tokensPerPage - slot, rows.count - row)
        func columns(_ tensor: Tensor) -> MatrixColumns {
          MatrixColumns(tensor, from: head * width).rows(from: rows.lowerBound + row)
        }
        parts[page].write(columns(key), columns(value), count: count, from: slot)
        row += count
      }
    }
    let tasks = layout.count * form.heads
    if key.count < 16_384 { (0..<tasks).forEach(body) } else { parallel(tasks, body) }
  }
}
