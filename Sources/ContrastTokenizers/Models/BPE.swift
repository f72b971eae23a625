import ContrastFiles

/// Byte-pair encoding: a word starts as single characters, and the neighbours whose merge has the
/// lowest rank are joined until none is left that has one.
struct BPE: Sendable {
  struct Options: Sendable {
    var unknownToken: [UInt8]? = nil
    var fusesUnknown = false
    var byteFallback = false
    var ignoresMerges = false
    /// Put before every character but the first of a word.
    var continuingPrefix: [UInt8] = []
    /// Put behind the last character of a word.
    var endSuffix: [UInt8] = []
    /// The words are bytes, and the tokens are written with `ByteLevel` characters.
    var worksOnBytes = false
  }

  let vocabulary: Vocabulary
  let options: Options
  let merges: PairTable
  private let unknown: Int32?
  private let longestToken: Int
  /// The token of each byte for the four places in a word; -1 if there is none. Only when the model
  /// works on bytes.
  private let byteSymbols: FrozenArray<Int32>
  /// `<0x00>`…`<0xFF>`, or -1.
  private let fallbackBytes: FrozenArray<Int32>
  /// Whether a text may be cut before every run of `▁`, so that its words can be cached.
  private let cutsAtMetaspace: Bool

  init(
    vocabulary: Vocabulary, merges: MergeList, options: Options, file: String, key: String
  ) throws {
    let pairs = try merges.table(
      vocabulary, continuingPrefix: options.continuingPrefix.count, file: file, key: key)
    try self.init(vocabulary: vocabulary, pairs: pairs, options: options, file: file, key: key)
  }

  /// The same with merges that are looked up already.
  init(
    vocabulary: Vocabulary, pairs: PairTable, options: Options, file: String, key: String
  ) throws {
    self.vocabulary = vocabulary
    self.options = options
    merges = pairs
    longestToken = vocabulary.longestToken
    if let token = options.unknownToken {
      let id = vocabulary.id(of: token)
      guard id >= 0 else {
        throw TokenizerError.invalid(
          file: file, key: key + ".unk_token",
          reason:
            "names '\(String(decoding: token, as: UTF8.self))', which is not in the vocabulary")
      }
      unknown = id
    } else {
      unknown = nil
    }
    var symbols: [Int32] = []
    if options.worksOnBytes {
      for place in 0..<4 {
        for byte in 0..<256 {
          var symbol: [UInt8] = []
          UTF8Scan.append(ByteLevel.scalars[byte], to: &symbol)
          symbols.append(
            vocabulary.id(
              of: Self.symbol(symbol, options, isFirst: place & 2 == 0, isLast: place & 1 == 1)))
        }
      }
    }
    byteSymbols = FrozenArray(symbols)
    fallbackBytes = FrozenArray(options.byteFallback ? vocabulary.fallbackBytes : [])
    cutsAtMetaspace =
      !options.worksOnBytes && !options.ignoresMerges && options.continuingPrefix.isEmpty
      && options.endSuffix.isEmpty && vocabulary.id(of: Self.metaspace) >= 0
      && (0..<vocabulary.idLimit).allSatisfy { id in
        vocabulary.bytes(of: id).map { Self.wordStart($0, after: 0) == $0.count } ?? true
      }
  }

  private static let metaspace = Array("▁".utf8)

  /// The first `▁` behind `start` that does not follow another; the end if there is none.
  @inline(__always)
  private static func wordStart(_ text: Bytes, after start: Int) -> Int {
    func isMetaspace(_ i: Int) -> Bool {
      i >= 0 && text[i] == 0xE2 && text[i + 1] == 0x96 && text[i + 2] == 0x81
    }
    var i = start + 1
    while i + 2 < text.count {
      if isMetaspace(i), i < 3 || !isMetaspace(i - 3) { return i }
      i += 1
    }
    return text.count
  }

  private static func symbol(
    _ character: some Collection<UInt8>, _ options: Options, isFirst: Bool, isLast: Bool
  ) -> [UInt8] {
    (isFirst ? [] : options.continuingPrefix) + character + (isLast ? options.endSuffix : [])
  }

  /// Appends the ids of one word.
  @inline(__always)
  func encode(_ word: Bytes, cache: inout WordCache, into ids: inout [Int32]) {
    guard cutsAtMetaspace else {
      return cache.append(word, to: &ids) { encodeUncached($0, into: &$1) }
    }
    // No token reaches across the start of a word, so no merge does: SentencePiece models get a
    // whole text as one word, and its parts can be encoded, and remembered, one by one.
    var start = 0
    while start < word.count {
      let end = Self.wordStart(word, after: start)
      cache.append(Bytes(rebasing: word[start..<end]), to: &ids) {
        encodeUncached($0, into: &$1)
      }
      start = end
    }
  }

  @inline(never)
  private func encodeUncached(_ word: Bytes, into ids: inout [Int32]) {
    if options.ignoresMerges, word.count <= longestToken {
      let id = wholeWord(word)
      if id >= 0 { return ids.append(id) }
    }
    let start = ids.count
    appendSymbols(of: word, to: &ids)
    let left = ids.withUnsafeMutableBufferPointer {
      merges.mergeAll(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    ids.removeSubrange((start + left)...)
  }

  /// The token that is the whole word, or -1.
  private func wholeWord(_ word: Bytes) -> Int32 {
    guard options.worksOnBytes else { return vocabulary.id(of: word) }
    var token: [UInt8] = []
    token.reserveCapacity(2 * word.count)
    ByteLevel.encode(word, to: &token)
    return vocabulary.id(of: token)
  }

  /// Appends the tokens of the single characters.
  private func appendSymbols(of word: Bytes, to ids: inout [Int32]) {
    // What is unknown waits until the next known character, so that a run of it can be fused.
    var waiting = false
    var i = 0
    while i < word.count {
      let length = options.worksOnBytes ? 1 : UTF8Scan.length(word[i])
      let isFirst = i == 0
      let isLast = i + length == word.count
      let character = Bytes(rebasing: word[i..<i + length])
      let id: Int32
      if options.worksOnBytes {
        id = byteSymbols.base[(isFirst ? 0 : 512) + (isLast ? 256 : 0) + Int(word[i])]
      } else if options.continuingPrefix.isEmpty, options.endSuffix.isEmpty || !isLast {
        id = vocabulary.id(of: character)
      } else {
        id = vocabulary.id(of: Self.symbol(character, options, isFirst: isFirst, isLast: isLast))
      }
      i += length
      if id >= 0 {
        if waiting, let unknown { ids.append(unknown) }
        waiting = false
        ids.append(id)
      } else if options.byteFallback,
        appendFallback(character, isFirst: isFirst, isLast: isLast, to: &ids)
      {
        // As in the reference, an unknown that waits goes on waiting.
      } else if let unknown {
        if waiting, !options.fusesUnknown { ids.append(unknown) }
        waiting = true
      }
    }
    if waiting, let unknown { ids.append(unknown) }
  }

  private func appendFallback(
    _ character: Bytes, isFirst: Bool, isLast: Bool, to ids: inout [Int32]
  ) -> Bool {
    var text = [UInt8](character)
    if options.worksOnBytes {
      text = []
      ByteLevel.encode(character, to: &text)
    }
    let symbol = Self.symbol(text, options, isFirst: isFirst, isLast: isLast)
    guard symbol.allSatisfy({ fallbackBytes.base[Int($0)] >= 0 }) else { return false }
    for byte in symbol { ids.append(fallbackBytes.base[Int(byte)]) }
    return true
  }
}
