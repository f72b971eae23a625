import ContrastTensor
import ContrastText

/// Sequences whose keys and values are kept for prompts that begin alike: a chat's next question, a second
/// question about a picture.
struct PromptStore {
  private struct Entry {
    let keys: [UInt64]
    let context: ObjectIdentifier?
    let sequence: DecodingSequence
    var lastUse: UInt64
  }

  private var entries: [Entry] = []
  private var clock: UInt64 = 0
  /// The most tokens that are kept, of all sequences together.
  let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  var isEmpty: Bool { entries.isEmpty }

  /// The tokens that are kept; what sequences share is counted for each.
  var count: Int { entries.reduce(0) { $0 + $1.keys.count } }

  /// A fork of the sequence that has most in common with a prompt, cut to what they share; nil where that
  /// is nothing. The last row of a prompt is never taken: its logits are wanted.
  mutating func take(_ prompt: GenerationPrompt) -> DecodingSequence? {
    var best: (entry: Int, count: Int)?
    for (i, entry) in entries.enumerated() where entry.context == prompt.context?.identity {
      let shared = min(
        zip(entry.keys, prompt.keys).prefix { $0 == $1 }.count, prompt.count - 1)
      // Rows that see each other are as others only where all of them are.
      if let prefix = prompt.prefix,
        shared < prefix.count || entry.sequence.prefix != prefix
      {
        continue
      }
      if shared > best?.count ?? 0 { best = (i, shared) }
    }
    guard let best else { return nil }
    clock += 1
    entries[best.entry].lastUse = clock
    var sequence = entries[best.entry].sequence
    sequence.cache.truncate(to: best.count)
    return sequence
  }

  /// Keeps a sequence, and drops those that were not used for longest where there are too many tokens. One
  /// that begins like the new one and has nothing behind it is dropped.
  ///
  /// - Parameters:
  ///   - sequence: to be kept.
  ///   - keys: of its rows, as ``GenerationPrompt/keys``.
  mutating func keep(_ sequence: DecodingSequence, keys: [UInt64]) {
    guard keys.count <= capacity, !keys.isEmpty else { return }
    let context = sequence.context?.identity
    if let i = entries.firstIndex(where: { $0.context == context && $0.keys.starts(with: keys) }) {
      clock += 1
      return entries[i].lastUse = clock
    }
    entries.removeAll { $0.context == context && keys.starts(with: $0.keys) }
    clock += 1
    entries.append(Entry(keys: keys, context: context, sequence: sequence, lastUse: clock))
    while count > capacity { dropOldest() }
  }

  /// Drops the sequence that was not used for longest.
  ///
  /// - Returns: false where there is none.
  @discardableResult
  mutating func dropOldest() -> Bool {
    guard let oldest = entries.indices.min(by: { entries[$0].lastUse < entries[$1].lastUse })
    else { return false }
    entries.remove(at: oldest)
    return true
  }
}
