import ContrastFiles
import ContrastRuntime

extension Tokenizer {
  /// The ids of `text`.
  ///
  /// Special tokens written in the text are recognised in any case. The ids are those of Hugging
  /// Face's `tokenizers` 0.23, but for characters younger than its Unicode tables.
  ///
  /// - Parameters:
  ///   - text: Any text; the published split patterns run at some tens of megabytes a second, other
  ///     regular expressions several times slower.
  ///   - addSpecialTokens: Whether to put the model's special tokens around the text.
  ///   - maximumLength: The most ids, special tokens included; the end of a longer text is cut off. Special
  ///     tokens never are, so it must leave room for them.
  public func encode(
    _ text: String, addSpecialTokens: Bool = true, maximumLength: Int? = nil
  ) -> Encoding {
    scratch.with { encode(text, addSpecialTokens, maximumLength, &$0) }
  }

  /// The ids of many texts, in their order.
  ///
  /// - Parameters:
  ///   - texts: The texts; each is encoded as by itself.
  ///   - addSpecialTokens: Whether to put the model's special tokens around each text.
  ///   - maximumLength: The most ids of each text, special tokens included.
  ///   - threads: The most threads to work on them, at least 1.
  public func encode(
    batch texts: [String], addSpecialTokens: Bool = true, maximumLength: Int? = nil,
    threads: Int = Threads.standard
  ) -> [Encoding] {
    checkCount(threads, "threads")
    // Runs small enough that threads finish together, large enough that handing them out is free.
    let runs = threads == 1 ? min(texts.count, 1) : min(texts.count, threads * 8)
    return Parallel.map(runs, threads: threads) { run in
      scratch.with { scratch in
        (run * texts.count / runs..<(run + 1) * texts.count / runs).map {
          encode(texts[$0], addSpecialTokens, maximumLength, &scratch)
        }
      }
    }.flatMap { $0 }
  }

  private func encode(
    _ text: String, _ addSpecialTokens: Bool, _ maximumLength: Int?, _ scratch: inout Scratch
  ) -> Encoding {
    scratch.ids.removeAll(keepingCapacity: true)
    var text = text
    text.withUTF8 { appendIDs(of: $0, &scratch) }
    return assemble(scratch.ids, addSpecialTokens, maximumLength)
  }

  /// The ids of a text that are given, with special tokens around them and the end cut off as of
  /// ``encode(_:addSpecialTokens:maximumLength:)``.
  ///
  /// - Parameters:
  ///   - ids: of the text, without special tokens.
  ///   - maximumLength: The most ids, special tokens included.
  package func encode(ids: [Int32], maximumLength: Int? = nil) -> Encoding {
    assemble(ids, true, maximumLength)
  }

  private func assemble(
    _ content: [Int32], _ addSpecialTokens: Bool, _ maximumLength: Int?
  ) -> Encoding {
    let around = addSpecialTokens ? postProcessor : .none
    var kept = content[...]
    if let maximumLength {
      precondition(
        maximumLength >= around.count,
        "a maximum length of \(maximumLength) leaves no room for the special tokens")
      kept = content.prefix(maximumLength - around.count)
    }
    var ids: [Int32] = []
    ids.reserveCapacity(kept.count + around.count)
    ids += around.prefix
    ids += kept
    ids += around.suffix
    return Encoding(ids: ids, truncatedTokens: content.count - kept.count)
  }

  /// Appends the ids of the text itself: added tokens, normalise, added tokens, split, encode.
  private func appendIDs(of text: Bytes, _ scratch: inout Scratch) {
    addedTokens.raw.split(text) { start, end in
      scratch.normalized.set(Bytes(rebasing: text[start..<end]), startsText: start == 0)
      normalizer?.apply(to: &scratch.normalized)
      appendNormalized(&scratch)
    } token: {
      scratch.ids.append($0)
    }
  }

  /// - Parameter accepts: which of the added tokens that are looked for in normalised text count.
  @inline(__always)
  func appendNormalized(
    _ scratch: inout Scratch, accepts: (AddedToken) -> Bool = { _ in true }
  ) {
    let text = scratch.normalized
    text.bytes.withUnsafeBufferPointer { bytes in
      addedTokens.normalized.split(bytes, accepts: { token, _, _ in accepts(token) }) {
        start, end in
        scratch.pieces.set(
          Bytes(rebasing: bytes[start..<end]), startsText: start == 0 && text.startsText)
        preTokenizer?.apply(to: &scratch.pieces)
        appendPieces(&scratch)
      } token: {
        scratch.ids.append($0)
      }
    }
  }

  private func appendPieces(_ scratch: inout Scratch) {
    scratch.pieces.bytes.withUnsafeBufferPointer { bytes in
      for piece in scratch.pieces.pieces {
        model.encode(
          Bytes(rebasing: bytes[piece.start..<piece.end]), cache: &scratch.cache,
          into: &scratch.ids)
      }
    }
  }
}
