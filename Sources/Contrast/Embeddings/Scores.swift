/// A matrix of numbers, one row for each image (or query) and one column for each text (or item).
public struct Scores: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  /// `[rows, columns]`, row by row.
  public let values: [Float]

  public init(rows: Int, columns: Int, values: [Float]) {
    precondition(values.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  public subscript(row: Int, column: Int) -> Float { values[row * columns + column] }

  /// One row, `[columns]`.
  public subscript(row: Int) -> ArraySlice<Float> { values[row * columns..<(row + 1) * columns] }

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

extension Scores: CustomStringConvertible {
  /// The rows with four digits.
  public var description: String {
    (0..<rows).map { row in
      "["
        + self[row].map { value in
          let scaled = (Double(value) * 10_000).rounded()
          guard abs(scaled) < 1e15 else { return "\(value)" }
          let digits = String(Int(abs(scaled)))
          let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
          return (scaled < 0 ? "-" : "") + padded.dropLast(4) + "." + padded.suffix(4)
        }.joined(separator: ", ") + "]"
    }.joined(separator: "\n")
  }
}
