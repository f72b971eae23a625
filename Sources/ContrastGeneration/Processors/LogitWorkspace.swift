/// The logits of one position, `[vocabulary]`.
package typealias LogitRow = UnsafeMutableBufferPointer<Float>

/// A token and its logit.
package struct TokenLogit: Sendable, Equatable, BitwiseCopyable {
  package var id: Int32
  package var logit: Float

  /// Larger logits first, and of equal ones the lower id.
  static func precedes(_ a: TokenLogit, _ b: TokenLogit) -> Bool {
    a.logit > b.logit || a.logit == b.logit && a.id < b.id
  }
}

/// Memory for working on a row of logits, used again for the next one; for one thread at a time.
package final class LogitWorkspace {
  /// The tokens that truncation has left, most probable first; nil if all of the row are left.
  package internal(set) var survivors: [TokenLogit]?
  /// How often each token was counted; all 0 between uses.
  var counts: [UInt32] = []
  /// Copies of logits.
  var values: [Float] = []
  /// The row before processors changed it.
  var original: [Float] = []

  package init() {}

  /// The counts of a vocabulary, all 0.
  func prepareCounts(_ vocabulary: Int) {
    if counts.count < vocabulary { counts = [UInt32](repeating: 0, count: vocabulary) }
  }
}
