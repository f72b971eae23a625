import ContrastTensor
import Foundation

extension Tensor {
  /// What logits, `[tokens, vocabulary]`, say of tokens: −ln p of each, and whether it is the most probable one.
  ///
  /// - Parameter labels: for each row the token; nil where it does not count.
  /// - Returns: nil for rows without a label.
  func predictions(of labels: some Collection<Int?>) -> [(loss: Double, isLargest: Bool)?] {
    precondition(labels.count == rows)
    let count = width
    var raised = [Float](repeating: 0, count: count)
    return withUnsafeElements { logits in
      labels.enumerated().map { row, label in
        guard let label else { return nil }
        let z = logits.baseAddress! + row * count
        let largest = VectorMath.maximum(z, count)
        let sum = raised.withUnsafeMutableBufferPointer { raised in
          VectorMath.exponential(z, minus: largest, into: raised.baseAddress!, count)
          return VectorMath.sum(raised.baseAddress!, count)
        }
        return (Double(largest - z[label]) + log(sum), z[label] == largest)
      }
    }
  }
}
