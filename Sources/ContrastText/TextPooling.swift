import ContrastTensor

/// Which hidden states stand for a text.
///
/// Source: `LLM2Vec.get_pooling`; `Pooling` of sentence-transformers.
public enum TextPooling: Sendable, Equatable {
  /// Their average.
  case mean
  /// Their average with weights 1, 2, 3, ….
  case weightedMean
  /// Their sum divided by the root of their number: sentence-transformers' `mean_sqrt_len_tokens`.
  case sumOverRootLength
  /// Of each element the largest.
  case maximum
  /// The first one: `[CLS]` of BERT.
  case first
  /// The last one, which is also LLM2Vec's `eos_token`.
  case last
  /// The first that belongs to this token, wherever it stands: LLM2Vec's `bos_token`.
  case token(Int32)
  /// Several of these, at least one, side by side.
  case concatenated([TextPooling])
}

extension TextPooling {
  /// The width of the vectors made of states of `width`.
  package func outputs(_ width: Int) -> Int {
    guard case .concatenated(let parts) = self else { return width }
    return parts.reduce(0) { $0 + $1.outputs(width) }
  }

  /// Whether only states of the document count.
  var needsDocumentOnly: Bool {
    switch self {
    case .token: false
    case .concatenated(let parts): parts.allSatisfy(\.needsDocumentOnly)
    default: true
    }
  }

  /// How many of the last states of a text count; see ``callAsFunction(_:_:last:_:)``.
  func states(of text: TokenizedText) -> Int {
    if self == .last { return 1 }
    let count = text.documentLength
    return count > 0 ? min(count, text.ids.count) : text.ids.count
  }

  /// The number of tokens before the first whose state counts.
  func tokensBeforePooled(of text: TokenizedText) -> Int {
    switch self {
    case .token(let id): text.ids.firstIndex(of: id) ?? 0
    case .concatenated(let parts): parts.map { $0.tokensBeforePooled(of: text) }.min() ?? 0
    default: text.ids.count - states(of: text)
    }
  }

  /// The positions of a text whose states count; those between the first and the last of several kinds.
  func positions(of text: TokenizedText) -> Range<Int> {
    let start = tokensBeforePooled(of: text)
    switch self {
    case .first, .token: return start..<start + 1
    default: return start..<text.ids.count
    }
  }

  /// Pools the last `counts[i]` states of text `i`: its document, without prompt and instruction.
  ///
  /// A count of 0 or beyond the length means the whole text. (LLM2Vec averages the padding too where
  /// there is no document.)
  ///
  /// - Parameters:
  ///   - hidden: `[total tokens, width]`, text after text.
  ///   - texts: the token ids, none empty. Those pooled by token must have it.
  ///   - counts: one for each text.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, outputs(width)]`.
  package func callAsFunction(
    _ hidden: Tensor, _ texts: [[Int32]], last counts: [Int], _ run: Run
  ) -> Tensor {
    precondition(texts.count == counts.count)
    let layout = RaggedLayout(lengths: texts.lazy.map(\.count))
    precondition(hidden.rows == layout.rows)
    let documents = counts.enumerated().map { i, count in
      count > 0 ? layout[i].suffix(count) : layout[i]
    }
    switch self {
    case .mean: return run.average(hidden, rows: documents)
    case .weightedMean: return run.average(hidden, rows: documents, rising: true)
    case .sumOverRootLength:
      return run.scaled(
        run.average(hidden, rows: documents),
        rowsBy: documents.map { Float($0.count).squareRoot() })
    case .maximum: return run.maximum(hidden, rows: documents)
    case .first: return run.gather(hidden, rows: documents.map(\.lowerBound))
    case .last: return run.gather(hidden, rows: documents.map { $0.upperBound - 1 })
    case .token(let id):
      return run.gather(
        hidden,
        rows: texts.enumerated().map { i, tokens in
          guard let position = tokens.firstIndex(of: id) else {
            preconditionFailure("text \(i) has no token \(id)")
          }
          return layout[i].lowerBound + position
        })
    case .concatenated(let parts):
      return run.sideBySide(parts.map { $0(hidden, texts, last: counts, run) })
    }
  }
}
