/// Text cut into pieces, each of which the model encodes on its own.
struct Pieces {
  struct Piece {
    var start: Int
    var end: Int
    /// Whether the piece stems from the very beginning of the whole text.
    var startsText: Bool
  }

  var bytes: [UInt8] = []
  var pieces: [Piece] = []
  private var spareBytes: [UInt8] = []
  private var sparePieces: [Piece] = []

  /// One piece: the whole of `text`.
  mutating func set(_ text: Bytes, startsText: Bool) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text)
    pieces.removeAll(keepingCapacity: true)
    if !text.isEmpty { pieces.append(Piece(start: 0, end: text.count, startsText: startsText)) }
  }

  /// Cuts every piece: `cut` calls back with the parts to keep, given within the piece.
  @inline(__always)
  mutating func split(_ cut: (_ piece: Bytes, _ keep: (_ start: Int, _ end: Int) -> Void) -> Void) {
    sparePieces.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      for piece in pieces {
        cut(Bytes(rebasing: bytes[piece.start..<piece.end])) { start, end in
          if start < end {
            sparePieces.append(
              Piece(
                start: piece.start + start, end: piece.start + end,
                startsText: piece.startsText && start == 0))
          }
        }
      }
    }
    swap(&pieces, &sparePieces)
  }

  /// Rewrites every piece: `body` appends its new bytes.
  mutating func rewrite(_ body: (_ piece: Bytes, _ startsText: Bool, inout [UInt8]) -> Void) {
    spareBytes.removeAll(keepingCapacity: true)
    sparePieces.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      for piece in pieces {
        let start = spareBytes.count
        body(Bytes(rebasing: bytes[piece.start..<piece.end]), piece.startsText, &spareBytes)
        if spareBytes.count > start {
          sparePieces.append(
            Piece(start: start, end: spareBytes.count, startsText: piece.startsText))
        }
      }
    }
    swap(&bytes, &spareBytes)
    swap(&pieces, &sparePieces)
  }
}
