/// The merges of a vocabulary that has scores instead of a list of them (SentencePiece's BPE).
extension PairTable {
  /// Two neighbours merge wherever their concatenation is a token; the pair whose token has the highest score
  /// goes first, the leftmost among equals. So all pairs of a token have its rank, and tokens of one score
  /// have one rank.
  ///
  /// - Parameters:
  ///   - vocabulary: the tokens.
  ///   - scores: one for each.
  ///   - kind: what each is; only text is merged, and only into text.
  init(
    scored vocabulary: Vocabulary, _ scores: [Double], kind: (Int) -> GGUFVocabulary.Kind
  ) throws {
    let isText = (0..<scores.count).map { id in
      switch kind(id) {
      case .undefined, .normal, .unused: true
      case .unknown, .control, .userDefined, .byte: false
      }
    }
    let texts = (0..<scores.count).filter { isText[$0] }
    var ranks = [UInt32](repeating: 0, count: scores.count)
    var (rank, last) = (UInt32(0), Double.infinity)
    for id in texts.sorted(by: { scores[$0] > scores[$1] }) {
      if scores[id] < last, last != .infinity { rank += 1 }
      (ranks[id], last) = (rank, scores[id])
    }
    var slots: [Slot] = []
    for id in texts {
      guard let token = vocabulary.bytes(of: id) else { continue }
      // A token is cut between characters only; a longer one than any real token is not.
      guard token.count <= Self.longestScored else { continue }
      for cut in 1..<max(token.count, 1) where token[cut] & 0xC0 != 0x80 {
        let left = vocabulary.id(of: Bytes(rebasing: token[..<cut]))
        guard left >= 0, isText[Int(left)] else { continue }
        let right = vocabulary.id(of: Bytes(rebasing: token[cut...]))
        guard right >= 0, isText[Int(right)] else { continue }
        slots.append(Slot(key: Self.key(left, right), rank: ranks[id], id: Int32(id)))
      }
    }
    self.init(slots)
  }

  /// Every place of a token is looked at with all bytes before it, so their number must be limited.
  private static let longestScored = 1024
}
