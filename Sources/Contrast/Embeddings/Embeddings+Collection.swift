extension Embeddings: RandomAccessCollection {
  /// The number of rows.
  public var count: Int { values.count / (width * vectorsPerItem) }
  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  /// One row, `[vectorsPerItem, width]`: a slice of ``values``, with its indices.
  public subscript(row: Int) -> ArraySlice<Float> {
    precondition(row >= 0 && row < count, "no row \(row) in \(count) rows")
    let length = width * vectorsPerItem
    return values[row * length..<(row + 1) * length]
  }
}

extension Embeddings: Codable {
  private enum CodingKeys: CodingKey { case width, vectorsPerItem, values }

  /// Writes the width and all numbers; ``warnings`` are not saved. For many vectors a file is better:
  /// ``save(to:metadata:)``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(width, forKey: .width)
    if vectorsPerItem != 1 { try container.encode(vectorsPerItem, forKey: .vectorsPerItem) }
    try container.encode(values, forKey: .values)
  }

  /// Reads what ``encode(to:)`` writes, to the bit.
  ///
  /// - Throws: `DecodingError` for a width below 1, numbers that are no whole rows, and rows that do not have
  ///   the length 1.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let width = try container.decode(Int.self, forKey: .width)
    guard width >= 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: .width, in: container, debugDescription: "the width is \(width), not at least 1")
    }
    let vectors = try container.decodeIfPresent(Int.self, forKey: .vectorsPerItem) ?? 1
    guard vectors >= 1, !width.multipliedReportingOverflow(by: vectors).overflow else {
      throw DecodingError.dataCorruptedError(
        forKey: .vectorsPerItem, in: container,
        debugDescription: "a row has \(vectors) vectors, not at least 1")
    }
    let values = try container.decode([Float].self, forKey: .values)
    guard values.count % (width * vectors) == 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: container,
        debugDescription: "\(values.count) numbers are no whole rows of width \(width * vectors)")
    }
    self.init(normalized: values, width: width, vectorsPerItem: vectors)
    // Rows in float32 keep the length to a few millionths.
    let wrong = flat.firstIndex { row in
      !(abs(row.reduce(0.0) { $0 + Double($1) * Double($1) } - 1) <= 1e-5)
    }
    if let wrong {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: container,
        debugDescription: "row \(wrong) does not have the length 1")
    }
  }
}
