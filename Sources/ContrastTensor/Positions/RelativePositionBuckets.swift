import Foundation

/// The bucket of each distance between a query and a key, whose bias they share: one bucket for each
/// small distance, then ranges whose length grows with the distance (T5).
///
/// Source: Raffel et al. 2020, "T5"; `_relative_position_bucket` of transformers' `modeling_t5.py`.
package struct RelativePositionBuckets: Sendable, Hashable {
  /// The number of buckets; 32 in all published models.
  package let count: Int
  /// From this distance on all keys are in one bucket, the last of their direction; 128 in all
  /// published models.
  package let maximumDistance: Int
  /// Whether keys behind a query have half of the buckets to themselves (encoders); otherwise they are
  /// in the bucket of the query's own position (decoders).
  package let isBidirectional: Bool

  /// - Parameters:
  ///   - count: at least 2, with two directions at least 4.
  ///   - maximumDistance: more than half the buckets of a direction.
  ///   - isBidirectional: see ``isBidirectional``.
  package init(count: Int = 32, maximumDistance: Int = 128, isBidirectional: Bool) {
    self.count = count
    self.maximumDistance = maximumDistance
    self.isBidirectional = isBidirectional
    precondition(perDirection >= 2 && maximumDistance > perDirection / 2)
  }

  private var perDirection: Int { isBidirectional ? count / 2 : count }

  /// The bucket of a distance, the position of the key minus that of the query.
  package func callAsFunction(_ distance: Int) -> Int {
    let first = isBidirectional && distance > 0 ? perDirection : 0
    let length = isBidirectional ? abs(distance) : max(-distance, 0)
    let exact = perDirection / 2
    guard length >= exact else { return first + length }
    // In float32, as the reference, which decides on which side of a border a distance lies.
    let share =
      log(Float(length) / Float(exact)) / Float(log(Double(maximumDistance) / Double(exact)))
    return first + min(exact + Int(share * Float(perDirection - exact)), perDirection - 1)
  }

  /// The buckets of the distances from `−reach` to `reach`.
  package func buckets(reach: Int) -> [Int] { (-reach...reach).map { self($0) } }
}
