import ContrastGeneration
import Foundation

/// Truncation as its definitions say, over a sorted row: the readable twin of `LogitTruncation`.
struct SortedTruncation {
  var row: [Float]
  let keep: Int

  init(_ row: [Float], keep: Int) {
    self.row = row
    self.keep = keep
  }

  static let settings: [(String, Double)] = [
    ("topP", 0), ("topP", 0.3), ("topP", 0.95), ("topP", 0.999), ("topP", 0.9999999),
    ("minP", 0.05), ("minP", 1),
    ("typicalP", 0.2), ("typicalP", 0.9), ("epsilon", 0.003), ("epsilon", 0.5), ("eta", 0.01),
  ]

  static func set(_ name: String, _ value: Double, _ options: inout GenerationOptions) {
    switch name {
    case "topP": options.topP = value
    case "minP": options.minP = value
    case "typicalP": options.typicalP = value
    case "epsilon": options.epsilonCutoff = value
    default: options.etaCutoff = value
    }
  }

  mutating func apply(_ name: String, _ value: Double) {
    switch name {
    case "topP": topP(value)
    case "minP": minP(value)
    case "typicalP": typicalP(value)
    case "epsilon": leaveOut(below: value)
    default: leaveOut(below: min(value, value.squareRoot() * exp(-entropy)))
    }
  }

  private var probabilities: [Double] {
    let most = Double(row.max()!)
    let powers = row.map { exp(Double($0) - most) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  private var entropy: Double {
    probabilities.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
  }

  /// Ids from the least probable up; of equal logits the lower id first.
  private var ascending: [Int] {
    row.indices.sorted { row[$0] < row[$1] || row[$0] == row[$1] && $0 < $1 }
  }

  mutating func topK(_ k: Int) {
    let least = row.sorted(by: >)[min(max(k, keep), row.count) - 1]
    for id in row.indices where row[id] < least { row[id] = -.infinity }
  }

  mutating func topP(_ p: Double) {
    let probabilities = probabilities
    var sum = 0.0
    for id in ascending.dropLast(keep) {
      sum += probabilities[id]
      if sum <= 1 - p { row[id] = -.infinity }
    }
  }

  mutating func minP(_ p: Double) {
    let probabilities = probabilities
    let most = probabilities.max()!
    let first = row.indices.sorted { row[$0] > row[$1] || row[$0] == row[$1] && $0 < $1 }
    for id in first.dropFirst(keep) where probabilities[id] < p * most { row[id] = -.infinity }
  }

  mutating func typicalP(_ p: Double) {
    let (probabilities, entropy) = (probabilities, entropy)
    let deviation = probabilities.map { $0 > 0 ? abs(Float(-log($0) - entropy)) : .infinity }
    let first = row.indices.sorted {
      // Of two as near to the entropy the more probable one, then the lower id.
      (deviation[$0], -row[$0], $0) < (deviation[$1], -row[$1], $1)
    }
    var (sum, count) = (0.0, 0)
    for id in first {
      sum += probabilities[id]
      if sum < p { count += 1 }
    }
    let limit = deviation[first[min(count, first.count - 1)]]
    for id in first.dropFirst(keep) where deviation[id] > limit { row[id] = -.infinity }
  }

  mutating func leaveOut(below bound: Double) {
    let probabilities = probabilities
    let least = row.sorted(by: >)[min(keep, row.count) - 1]
    for id in row.indices where probabilities[id] < bound && row[id] < least {
      row[id] = -.infinity
    }
  }
}
