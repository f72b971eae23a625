import ContrastRuntime

/// A matrix of numbers, one row for each image (or query) and one column for each text (or item). It is a
/// collection of its rows.
public struct Scores: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  /// `[rows, columns]`, row by row.
  public let values: [Float]

  /// - Parameters:
  ///   - rows: at least 0.
  ///   - columns: at least 0.
  ///   - values: `[rows, columns]`, row by row.
  package init(rows: Int, columns: Int, values: [Float]) {
    checkOption(
      Self.fits(rows, columns, values), "\(values.count) numbers are not \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  private static func fits(_ rows: Int, _ columns: Int, _ values: [Float]) -> Bool {
    let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
    return rows >= 0 && columns >= 0 && !overflows && count == values.count
  }

  /// One number.
  public subscript(row: Int, column: Int) -> Float {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "no row \(row), column \(column) in \(rows) × \(columns)")
    return values[row * columns + column]
  }

  /// The column of the largest number of a row, the first of equals; `nil` without columns.
  public func best(in row: Int) -> Int? {
    self[row].indices.max { (self.values[$0], -$0) < (self.values[$1], -$1) }
      .map { $0 - row * columns }
  }

  /// The `count` largest numbers of a row with their columns, largest first.
  public func best(_ count: Int, in row: Int) -> [(column: Int, value: Float)] {
    zip(0..., self[row]).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(count)
      .map { ($0.0, $0.1) }
  }
}

extension Scores: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows }

  /// One row, `[columns]`: a slice of ``values``, with its indices.
  public subscript(row: Int) -> ArraySlice<Float> {
    precondition(row >= 0 && row < rows, "no row \(row) in \(rows) × \(columns)")
    return values[row * columns..<(row + 1) * columns]
  }
}

extension Scores: Codable {
  private enum CodingKeys: CodingKey { case rows, columns, values }

  /// Reads what `encode(to:)` writes, to the bit.
  ///
  /// - Throws: `DecodingError` for numbers that are not so many rows and columns.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rows = try container.decode(Int.self, forKey: .rows)
    let columns = try container.decode(Int.self, forKey: .columns)
    let values = try container.decode([Float].self, forKey: .values)
    guard Self.fits(rows, columns, values) else {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: container,
        debugDescription: "\(values.count) numbers are not \(rows) × \(columns)")
    }
    self.init(rows: rows, columns: columns, values: values)
  }
}

extension Scores: CustomStringConvertible {
  /// The rows with four digits.
  public var description: String {
    (0..<rows).map { row in
      "["
        + self[row].map { value in
          let scaled = (Double(value) * 10_000).rounded()
          guard abs(scaled) < 1e15 else { return "\(value)" }
          let digits = String(Int(abs(scaled)))
          let padded = String(repeating: "0", count: Swift.max(0, 5 - digits.count)) + digits
          return (scaled < 0 ? "-" : "") + padded.dropLast(4) + "." + padded.suffix(4)
        }.joined(separator: ", ") + "]"
    }.joined(separator: "\n")
  }
}
