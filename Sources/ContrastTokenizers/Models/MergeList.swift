import ContrastFiles

/// Merges as they stand in a file, best first, before the vocabulary is known.
struct MergeList {
  private var arena: [UInt8] = []
  /// For each merge, where its left and right token end in the arena.
  private var ends: [(left: Int, right: Int)] = []

  var count: Int { ends.count }

  init() {}

  mutating func reserve(bytes: Int) {
    arena.reserveCapacity(bytes)
    ends.reserveCapacity(bytes / 10)
  }

  /// Adds a merge written as two tokens with one space between; `false` if it is not.
  mutating func append(line: Bytes) -> Bool {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")),
      !line[(space + 1)...].contains(UInt8(ascii: " "))
    else { return false }
    arena.append(contentsOf: line[..<space])
    let left = arena.count
    arena.append(contentsOf: line[(space + 1)...])
    ends.append((left, arena.count))
    return true
  }

  mutating func append(left: [UInt8], right: [UInt8]) {
    arena.append(contentsOf: left)
    let end = arena.count
    arena.append(contentsOf: right)
    ends.append((end, arena.count))
  }

  /// Looks the tokens up; the right token's first `continuingPrefix` bytes vanish in the merge.
  func table(
    _ vocabulary: Vocabulary, continuingPrefix: Int, file: String, key: String
  ) throws -> PairTable {
    var slots: [PairTable.Slot] = []
    slots.reserveCapacity(ends.count)
    var joined: [UInt8] = []
    try arena.withUnsafeBufferPointer { arena in
      var start = 0
      for (rank, end) in ends.enumerated() {
        let left = Bytes(rebasing: arena[start..<end.left])
        let right = Bytes(rebasing: arena[end.left..<end.right])
        func id(_ token: Bytes) throws -> Int32 {
          let id = vocabulary.id(of: token)
          guard id >= 0 else {
            throw TokenizerError.invalid(
              file: file, key: "\(key).merges.\(rank)",
              reason: "needs the token '\(String(decoding: token, as: UTF8.self))',"
                + " which is not in the vocabulary")
          }
          return id
        }
        let merged: Int32
        if continuingPrefix == 0 {
          // The two tokens lie side by side already.
          merged = try id(Bytes(rebasing: arena[start..<end.right]))
        } else {
          joined.removeAll(keepingCapacity: true)
          joined.append(contentsOf: left)
          joined.append(contentsOf: right.dropFirst(continuingPrefix))
          merged = try joined.withUnsafeBufferPointer { try id($0) }
        }
        slots.append(
          PairTable.Slot(
            key: PairTable.key(try id(left), try id(right)), rank: UInt32(rank), id: merged))
        start = end.right
      }
    }
    return PairTable(slots)
  }
}
