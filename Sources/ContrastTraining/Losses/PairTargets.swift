/// What it means when two pairs of a batch have the same id: the same image drawn twice, two captions of
/// one image, a caption that stands in the data several times.
public enum DuplicatePairs: Sendable {
  /// Nothing: a pair is the negative of every other one.
  case negatives
  /// They are left out of each other's negatives.
  case masked
  /// They are positives of each other. Under a softmax the target is uniform over all positives.
  case positives
}

/// Which columns are right for a row of a matrix of logits, and which do not count.
struct PairTargets {
  /// Of the rows; nil for one that no column equals.
  private let ids: [Int?]
  private let columnsOfID: [Int: [Int]]
  private let duplicates: DuplicatePairs
  /// The column that belongs to row 0, those of the others behind it; nil if none of them is here.
  private let first: Int?

  /// Column i belongs to row i.
  ///
  /// - Parameters:
  ///   - ids: of the rows and the columns they belong to.
  ///   - extra: the ids of the columns behind those; nil for one that no row equals.
  init(rows: Int, ids: [Int]?, extra: [Int?] = [], duplicates: DuplicatePairs) {
    precondition(ids == nil || ids!.count == rows, "\(ids!.count) ids for \(rows) pairs")
    self.init(
      rowIDs: ids, columnIDs: ids.map { $0 + extra } ?? [], first: 0, duplicates: duplicates)
  }

  /// Rows and columns are some of the pairs of a batch.
  ///
  /// - Parameters:
  ///   - rows: all of them are among `columns`, or none.
  ///   - columns: behind them may be others, which belong to no row.
  ///   - ids: of all pairs of the batch.
  ///   - extra: the ids of the columns behind those; nil for one that no row equals.
  init(
    rows: Range<Int>, columns: Range<Int>, ids: [Int]?, extra: [Int?] = [],
    duplicates: DuplicatePairs
  ) {
    self.init(
      rowIDs: ids.map { Array($0[rows]) }, columnIDs: ids.map { Array($0[columns]) + extra } ?? [],
      first: columns.contains(rows.lowerBound) ? rows.lowerBound - columns.lowerBound : nil,
      duplicates: duplicates)
  }

  /// Rows to which no column belongs, but which may equal some.
  ///
  /// - Parameters:
  ///   - rows: their ids; nil for one that no column equals.
  ///   - columns: the ids of the columns.
  init(strangers rows: [Int?], columns: [Int], duplicates: DuplicatePairs) {
    self.init(rowIDs: rows, columnIDs: columns, first: nil, duplicates: duplicates)
  }

  /// No column is right, and all of them count.
  static let none = PairTargets(rowIDs: nil, columnIDs: [], first: nil, duplicates: .negatives)

  private init(rowIDs: [Int?]?, columnIDs: [Int?], first: Int?, duplicates: DuplicatePairs) {
    ids = rowIDs ?? []
    self.first = first
    self.duplicates = rowIDs == nil ? .negatives : duplicates
    var columns: [Int: [Int]] = [:]
    if self.duplicates != .negatives {
      for (column, id) in columnIDs.enumerated() {
        if let id { columns[id, default: []].append(column) }
      }
    }
    columnsOfID = columns
  }

  /// The right columns of a row, each with a share of the target.
  func positives(of row: Int) -> [Int] {
    duplicates == .positives
      ? ids[row].flatMap { columnsOfID[$0] } ?? [] : first.map { [$0 + row] } ?? []
  }

  /// The columns that do not count for a row.
  func masked(for row: Int) -> [Int] {
    guard duplicates == .masked, let columns = ids[row].flatMap({ columnsOfID[$0] }) else {
      return []
    }
    return first.map { first in columns.filter { $0 != first + row } } ?? columns
  }
}
