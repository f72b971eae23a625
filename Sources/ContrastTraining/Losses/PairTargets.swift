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
  ///   - extra: the ids of the columns behind those; nil for one that no row equals.
  init(rows: Int, ids: [Int]?, extra: [Int?] = [], duplicates: DuplicatePairs) {
    precondition(ids == nil || ids!.count == rows, "\(ids!.count) ids for \(rows) pairs")
    self.ids = ids ?? []
    self.duplicates = ids == nil ? .negatives : duplicates
    var columns: [Int: [Int]] = [:]
    if self.duplicates != .negatives {
      for (column, id) in (self.ids + extra).enumerated() {
        if let id { columns[id, default: []].append(column) }
      }
    }
    columnsOfID = columns
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
