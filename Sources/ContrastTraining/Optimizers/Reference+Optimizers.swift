import ContrastTensor

extension Reference {
  /// Averages of gradients g and of their squares after a step, and the direction of Adam.
  ///
  /// - Parameters:
  ///   - m: the average of g, `[n]`.
  ///   - v: the average of g², `[n]`.
  ///   - g: `[n]`.
  ///   - steps: with this one.
  package static func adam<T: ReferenceScalar>(
    _ m: [T], _ v: [T], _ g: [T], beta1: T, beta2: T, epsilon: T, steps: Int
  ) -> (m: [T], v: [T], direction: [T]) {
    func power(_ x: T) -> T { (0..<steps).reduce(1) { product, _ in product * x } }
    let first = zip(m, g).map { beta1 * $0 + (1 - beta1) * $1 }
    let second = zip(v, g).map { beta2 * $0 + (1 - beta2) * $1 * $1 }
    let direction = zip(first, second).map {
      $0 / (1 - power(beta1)) / (T.sqrt($1 / (1 - power(beta2))) + epsilon)
    }
    return (first, second, direction)
  }
}
