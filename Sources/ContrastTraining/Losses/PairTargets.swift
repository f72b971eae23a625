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
  private let ids: [Int]
  private let columnsOfID: [Int: [Int]]
  private let duplicates: DuplicatePairs

  /// Column i belongs to row i.
  ///
  /// - Parameters:
  ///   - ids: of the rows and the columns they belong to.
  ///   - extra: the ids of the columns behind those.
  init(rows: Int, ids: [Int]?, extra: [Int]? = nil, duplicates: DuplicatePairs) {
    precondition(ids == nil || ids!.count == rows, "\(ids!.count) ids for \(rows) pairs")
    self.ids = ids ?? []
    self.duplicates = ids == nil ? .negatives : duplicates
    columnsOfID =
      self.duplicates == .negatives
      ? [:]
      : Dictionary(
        grouping: 0..<rows + (extra?.count ?? 0), by: { $0 < rows ? ids![$0] : extra![$0 - rows] })
  }

  /// The right columns of a row, each with a share of the target.
  func positives(of row: Int) -> [Int] {
    duplicates == .positives ? columnsOfID[ids[row]]! : [row]
  }

  /// The columns that do not count for a row.
  func masked(for row: Int) -> [Int] {
    duplicates == .masked ? columnsOfID[ids[row]]!.filter { $0 != row } : []
  }
}
