import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText

/// The requests that an engine works on, and the sequences that they run. Belongs to the engine's thread.
final class RunningBatch {
  /// A request in the batch. Its sequences stand side by side in it.
  private struct Entry {
    let job: GenerationJob
    let group: any SequenceGroup
    /// What is left of the prompt; empty when its sequences run.
    var prompt: [InputSegment]
    /// The rows of it that must be in one pass: those that see each other in both directions.
    var together: Int
    /// What the sequences go on with.
    var next: [Int32] = []
    /// The pages that its sequences may come to need.
    let pages: Int
    /// The keys of the rows of the first sequence, while it is the only one.
    var keys: [UInt64]

    var isPrompt: Bool { !prompt.isEmpty }
    var sequences: Int { isPrompt ? 1 : next.count }
  }

  let decoder: any GenerativeDecoder
  let limits: GenerationEngine.Limits
  let memory: KeyValueMemory
  /// Of what an encoder read.
  private let contextMemory: KeyValueMemory?
  private let threads: Int
  private let workspace = Workspace()
  private let sequences: DecodingBatch
  private var entries: [Entry] = []
  private var waiting: [GenerationJob] = []
  var store: PromptStore

  init(
    _ decoder: any GenerativeDecoder, threads: Int, _ limits: GenerationEngine.Limits
  ) {
    self.decoder = decoder
    self.limits = limits
    self.threads = threads
    memory = decoder.keyValueMemory(
      precision: limits.keyValuePrecision, limit: limits.keyValueBytes)
    contextMemory = decoder.contextMemory(precision: limits.keyValuePrecision)
    sequences = DecodingBatch(hasContexts: decoder.hasContexts)
    store = PromptStore(
      capacity: limits.keptBytes / memory.bytesPerPage * KeyValueMemory.tokensPerPage)
  }

  var isIdle: Bool { entries.isEmpty && waiting.isEmpty }

  func add(_ jobs: [GenerationJob]) { waiting += jobs }

  func perform<R>(_ body: (Run) throws -> R) rethrows -> R {
    defer { workspace.trim() }
    return try body(Run(threads: threads, workspace: workspace))
  }

  /// A sequence before the first row of a prompt.
  func sequence(of prompt: GenerationPrompt) throws -> DecodingSequence {
    var context = prompt.context
    if let source = prompt.source, let contextMemory {
      context = try perform { try decoder.context(of: source, in: contextMemory, $0) }
    }
    return DecodingSequence(
      cache: KeyValueCache(in: memory), context: context, prefix: prompt.prefix)
  }

  /// One pass over all running sequences.
  func pass() {
    dropCancelled()
    admit()
    guard !entries.isEmpty else { return }
    var (next, counts): ([[InputSegment]], [Int]) = ([], [])
    var rows = limits.rowsPerPass - entries.reduce(0) { $0 + $1.sequences }
    var rests = entries.map(\.prompt)
    for (i, entry) in entries.enumerated() {
      guard entry.isPrompt else {
        next += entry.next.map { [.tokens([$0])] }
        counts += entry.next.map { _ in 1 }
        continue
      }
      let (first, rest) = InputSegment.cut(
        entry.prompt, max(1 + max(rows, 0), entry.together))
      rows -= first.reduce(0) { $0 + $1.count } - 1
      next.append(first)
      counts.append(rest.isEmpty ? 1 : 0)
      rests[i] = rest
    }
    do {
      let run = Run(threads: threads, workspace: workspace)
      defer { workspace.trim() }
      var logits = try decoder.logits(next, of: sequences, last: counts, run)
      logits.withUnsafeMutableElements { advance($0.baseAddress!, rests) }
    } catch {
      // The passes reserve before they compute, so all is as before. Admission counts what requests can need;
      // only one that alone needs more than there is can get here with nothing to drop.
      guard !store.dropOldest() else { return }
      end(entries.count - 1, throwing: error)
    }
  }

  /// Hands out the logits of a pass and reorders the batch as the groups say.
  private func advance(_ logits: UnsafeMutablePointer<Float>, _ rests: [[InputSegment]]) {
    let vocabulary = decoder.vocabularySize
    var (kept, order): ([Entry], [Int]) = ([], [])
    var (row, sequence) = (0, 0)
    for (i, var entry) in entries.enumerated() {
      let (first, count) = (sequence, entry.sequences)
      sequence += count
      if entry.isPrompt, !rests[i].isEmpty {
        entry.prompt = rests[i]
        entry.together = 0
        kept.append(entry)
        order.append(first)
        continue
      }
      let rows = LogitRows(
        base: logits + row * vocabulary, count: count, vocabulary: vocabulary)
      row += count
      do {
        let continuations = try entry.group.advance(rows)
        // Behind an end, or where several sequences follow, the rows so far are what can be used again.
        if continuations.count != 1 { keep(entry, at: first) }
        if continuations.isEmpty { continue }
        entry.keys =
          continuations.count == 1 && count == 1
          ? entry.keys + [UInt64(UInt32(bitPattern: continuations[0].token))] : []
        entry.prompt = []
        entry.next = continuations.map(\.token)
        order += continuations.map { first + $0.parent }
        kept.append(entry)
      } catch {
        entry.group.finish(throwing: error)
      }
    }
    sequences.select(order)
    entries = kept
  }

  /// Keeps the rows of a request that are of one sequence for prompts to come.
  private func keep(_ entry: Entry, at sequence: Int) {
    guard !entry.keys.isEmpty else { return }
    store.keep(sequences[sequence], keys: entry.keys)
  }

  /// Ends a request before its group is done.
  private func end(_ index: Int, throwing error: any Error) {
    let first = entries[..<index].reduce(0) { $0 + $1.sequences }
    let entry = entries.remove(at: index)
    sequences.select(
      (0..<sequences.count).filter { !(first..<first + entry.sequences).contains($0) })
    entry.group.finish(throwing: error)
  }

  private func dropCancelled() {
    for i in entries.indices.reversed() where entries[i].job.cancellation.isCancelled {
      end(i, throwing: CancellationError())
    }
    waiting.removeAll { job in
      guard job.cancellation.isCancelled else { return false }
      job.group().finish(throwing: CancellationError())
      return true
    }
  }

  // MARK: Admission

  /// Takes requests that wait into the batch, in their order, as long as there is room for all that they and
  /// the running ones can come to need. One that would never have room is tried when nothing else runs.
  private func admit() {
    while let job = waiting.first {
      let pages = pages(of: job)
      if !entries.isEmpty {
        guard entries.reduce(job.width, { $0 + $1.job.width }) <= limits.sequences else { return }
        let prompts = entries.lazy.filter(\.isPrompt).map { $0.prompt.reduce(0) { $0 + $1.count } }
        guard prompts.reduce(0, +) < limits.rowsPerPass else { return }
      }
      let all = memory.limit / memory.bytesPerPage
      guard entries.isEmpty || entries.reduce(pages, { $0 + $1.pages }) <= all else { return }
      waiting.removeFirst()
      // Kept sequences make room, the oldest first.
      while memory.usedBytes / memory.bytesPerPage + pages > all, store.dropOldest() {}
      let kept = store.take(job.prompt)
      do {
        sequences.join(try kept ?? sequence(of: job.prompt))
      } catch {
        job.group().finish(throwing: error)
        continue
      }
      let count = kept?.cache.count ?? 0
      let (_, rest) = InputSegment.cut(job.prompt.parts, count)
      entries.append(
        Entry(
          job: job, group: job.group(), prompt: rest,
          together: max((job.prompt.prefix?.count ?? 0) - count, 0), pages: pages,
          keys: job.prompt.keys))
    }
  }

  /// The most pages that a request can come to need: each of its sequences may part from the others in the
  /// middle of a page.
  private func pages(of job: GenerationJob) -> Int {
    let tokens = job.prompt.count + job.maximumNewTokens
    return job.width * (tokens / KeyValueMemory.tokensPerPage + 2)
  }
}
