/// The largest logits of a row, found without sorting it.
enum LogitSelection {
  private static let blockLength = 64

  /// The `count`-th largest logit; -infinity where the row has fewer. NaN is left out.
  ///
  /// The largest logits of blocks bound it from below: of the `count` blocks with the largest ones each has a
  /// logit at least as large. Only what reaches the bound is looked at again.
  static func threshold(
    _ row: UnsafeBufferPointer<Float>, rank count: Int, _ workspace: LogitWorkspace
  ) -> Float {
    precondition(count > 0)
    guard count <= row.count else { return -.infinity }
    let blocks = (row.count + blockLength - 1) / blockLength
    var bound = -Float.infinity
    func block(_ index: Int) -> UnsafeBufferPointer<Float> {
      let start = index * blockLength
      return UnsafeBufferPointer(rebasing: row[start..<min(start + blockLength, row.count)])
    }
    var maxima: [Float] = []
    if count <= blocks {
      maxima = (0..<blocks).map { LogitMath.maximum(block($0)) }
      workspace.values.removeAll(keepingCapacity: true)
      workspace.values.append(contentsOf: maxima)
      bound = rank(count, &workspace.values)
    }
    workspace.values.removeAll(keepingCapacity: true)
    for index in 0..<blocks where maxima.isEmpty || maxima[index] >= bound {
      for logit in block(index) where logit >= bound { workspace.values.append(logit) }
    }
    return rank(count, &workspace.values)
  }

  /// The `count`-th largest of some numbers, byte by byte of their order; the numbers are used up.
  private static func rank(_ count: Int, _ values: inout [Float]) -> Float {
    guard count <= values.count else { return -.infinity }
    return values.withUnsafeMutableBufferPointer { values in
      var left = values.count
      var rank = count
      var prefix: UInt32 = 0
      for shift: UInt32 in [24, 16, 8, 0] {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { histogram in
          histogram.initialize(repeating: 0)
          for i in 0..<left { histogram[Int(key(values[i]) >> shift & 0xFF)] += 1 }
          var byte = 255
          while histogram[byte] < rank {
            rank -= histogram[byte]
            byte -= 1
          }
          prefix |= UInt32(byte) << shift
          var kept = 0
          for i in 0..<left where key(values[i]) >> shift & 0xFF == UInt32(byte) {
            values[kept] = values[i]
            kept += 1
          }
          left = kept
        }
      }
      return values[0]
    }
  }

  /// A number whose order is that of the logits; the two zeros are one.
  private static func key(_ logit: Float) -> UInt32 {
    let bits = (logit + 0).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
  }

  /// All logits of at least `bound`, largest first; -infinity is left out.
  static func tokens(
    _ row: UnsafeBufferPointer<Float>, from bound: Float
  ) -> [TokenLogit] {
    var tokens: [TokenLogit] = []
    for start in stride(from: 0, to: row.count, by: blockLength) {
      let end = min(start + blockLength, row.count)
      let most = LogitMath.maximum(UnsafeBufferPointer(rebasing: row[start..<end]))
      guard most >= bound, most > -.infinity else { continue }
      for i in start..<end where row[i] >= bound && row[i] > -.infinity {
        tokens.append(TokenLogit(id: Int32(truncatingIfNeeded: i), logit: row[i]))
      }
    }
    tokens.sort(by: TokenLogit.precedes)
    return tokens
  }

  /// The largest logits, largest first: `count` of them and those that equal the last, or all that are above
  /// -infinity.
  static func largest(
    _ count: Int, _ row: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace
  ) -> [TokenLogit] {
    tokens(row, from: threshold(row, rank: count, workspace))
  }
}

extension LogitSelection {
  /// All tokens above -infinity, by id.
  static func tokensInOrder(_ row: UnsafeBufferPointer<Float>) -> [TokenLogit] {
    row.indices.filter { row[$0] > -.infinity }.map {
      TokenLogit(id: Int32(truncatingIfNeeded: $0), logit: row[$0])
    }
  }
}
