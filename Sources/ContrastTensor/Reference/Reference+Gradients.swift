/// The readable twins of the gradients: `dy` is the gradient of a loss by the output of a function, the
/// results are those by its inputs.
extension Reference {
  // MARK: Activations

  /// activation'(x).
  package static func slope<T: ReferenceScalar>(of activation: Activation, at x: T) -> T {
    switch activation {
    case .identity: return 1
    case .relu: return x <= 0 ? 0 : 1
    case .silu:
      let s = sigmoid(x)
      return s + x * s * (1 - s)
    case .quickGELU:
      let s = sigmoid(T(1.702) * x)
      return s + T(1.702) * x * s * (1 - s)
    case .gelu:
      let density = T.exp(-x * x / 2) / T.sqrt(2 * T.pi)
      return (1 + T.erf(x / T.sqrt(2))) / 2 + x * density
    case .geluTanh:
      let root = T.sqrt(2 / T.pi)
      let t = T.tanh(root * (x + T(0.044715) * x * x * x))
      return (1 + t) / 2 + x / 2 * (1 - t * t) * root * (1 + 3 * T(0.044715) * x * x)
    }
  }

  /// Of activation(gate) * up.
  package static func gatedGradient<T: ReferenceScalar>(
    gate: [T], up: [T], activation: Activation, dy: [T]
  ) -> (gate: [T], up: [T]) {
    (
      gate.indices.map { dy[$0] * up[$0] * slope(of: activation, at: gate[$0]) },
      gate.indices.map { dy[$0] * activation(gate[$0]) }
    )
  }

  // MARK: Rows

  /// Of `layerNorm`; `bias` is the gradient by a bias whether there is one or not.
  package static func layerNormGradient<T: ReferenceScalar>(
    _ x: [T], weight: [T], epsilon: T, dy: [T]
  ) -> (x: [T], weight: [T], bias: [T]) {
    let width = weight.count
    let rows = x.count / width
    let ones = [T](repeating: 1, count: width)
    let normal = layerNorm(x, weight: ones, bias: nil, epsilon: epsilon)
    var dx: [T] = []
    for row in 0..<rows {
      let part = row * width..<(row + 1) * width
      let center = mean(Array(x[part]))
      let root = T.sqrt(mean(x[part].map { ($0 - center) * ($0 - center) }) + epsilon)
      let g = zip(dy[part], weight).map { $0 * $1 }
      let along = mean(zip(g, normal[part]).map { $0 * $1 })
      dx += zip(g, normal[part]).map { ($0 - mean(g) - $1 * along) / root }
    }
    return (
      dx, columnSums(zip(dy, normal).map { $0 * $1 }, width: width), columnSums(dy, width: width)
    )
  }

  /// Of `rmsNorm`.
  package static func rmsNormGradient<T: ReferenceScalar>(
    _ x: [T], weight: [T], offset: T = 0, epsilon: T, dy: [T]
  ) -> (x: [T], weight: [T]) {
    let width = weight.count
    let ones = [T](repeating: 1, count: width)
    let normal = rmsNorm(x, weight: ones, epsilon: epsilon)
    var dx: [T] = []
    for row in 0..<x.count / width {
      let part = row * width..<(row + 1) * width
      let root = T.sqrt(mean(x[part].map { $0 * $0 }) + epsilon)
      let g = zip(dy[part], weight).map { $0 * ($1 + offset) }
      let along = mean(zip(g, normal[part]).map { $0 * $1 })
      dx += zip(g, normal[part]).map { ($0 - $1 * along) / root }
    }
    return (dx, columnSums(zip(dy, normal).map { $0 * $1 }, width: width))
  }

  /// Of `l2Normalize`.
  package static func l2NormalizeGradient<T: ReferenceScalar>(
    _ x: [T], width: Int, epsilon: T, dy: [T]
  ) -> [T] {
    let lengths = norms(x, width: width)
    let y = l2Normalize(x, width: width, epsilon: epsilon)
    return lengths.indices.flatMap { row in
      let part = row * width..<(row + 1) * width
      guard lengths[row] >= epsilon else { return dy[part].map { $0 / epsilon } }
      let along = zip(y[part], dy[part]).reduce(T(0)) { $0 + $1.0 * $1.1 }
      return zip(y[part], dy[part]).map { ($1 - $0 * along) / lengths[row] }
    }
  }

  /// The sums over rows `[width]` of `x` `[rows, width]`.
  package static func columnSums<T: ReferenceScalar>(_ x: [T], width: Int) -> [T] {
    (0..<width).map { column in
      stride(from: column, to: x.count, by: width).reduce(T(0)) { $0 + x[$1] }
    }
  }

  // MARK: Linear layers

  /// Of x wᵀ + b, with `x` `[rows, inputs]`, `weight` `[outputs, inputs]` and `dy` `[rows, outputs]`.
  package static func linearGradient<T: ReferenceScalar>(
    _ x: [T], weight: [T], inputs: Int, outputs: Int, dy: [T]
  ) -> (x: [T], weight: [T], bias: [T]) {
    let rows = x.count / inputs
    return (
      matmul(dy, weight, m: rows, n: inputs, k: outputs),
      matmul(
        transpose(dy, rows: rows, columns: outputs), x, m: outputs, n: inputs, k: rows),
      columnSums(dy, width: outputs)
    )
  }

  // MARK: Attention

  /// Of `attention`, with the same parameters; the last is that of the bias.
  package static func attentionGradient<T: ReferenceScalar>(
    q: [T], k: [T], v: [T], heads: Int, kvHeads: Int, headWidth: Int, scale: T, causal: Bool,
    window: Int? = nil, ahead: Int? = nil, spans: [Range<Int>] = [], bias: [T]? = nil,
    softCap: T? = nil, dy: [T]
  ) -> (q: [T], k: [T], v: [T], bias: [T]) {
    let (width, kvWidth) = (heads * headWidth, kvHeads * headWidth)
    let (queries, keys) = (q.count / width, k.count / kvWidth)
    let distances = (bias?.count ?? 0) / heads
    var dq = [T](repeating: 0, count: q.count)
    var (dk, dv) = ([T](repeating: 0, count: k.count), [T](repeating: 0, count: v.count))
    var dbias = [T](repeating: 0, count: bias?.count ?? 0)
    for head in 0..<heads {
      let kvHead = head * kvHeads / heads
      for query in 0..<queries {
        let position = keys - queries + query
        let visible = visibleKeys(
          of: position, keys, causal: causal, window: window, ahead: ahead, spans)
        guard !visible.isEmpty else { continue }
        let own = query * width + head * headWidth
        let places = visible.map { $0 * kvWidth + kvHead * headWidth }
        func dot(_ a: [T], _ i: Int, _ b: [T], _ j: Int) -> T {
          (0..<headWidth).reduce(T(0)) { $0 + a[i + $1] * b[j + $1] }
        }
        let capped = places.map { place in
          let score = dot(q, own, k, place) * scale
          return softCap.map { $0 * T.tanh(score / $0) } ?? score
        }
        let scores = zip(capped, visible).map {
          $0 + number(of: bias, head, of: heads, $1 - position)
        }
        let weights = softmax(scores, width: scores.count)
        let dWeights = places.map { dot(dy, own, v, $0) }
        let mean = zip(weights, dWeights).reduce(T(0)) { $0 + $1.0 * $1.1 }
        for (index, place) in places.enumerated() {
          var slope = weights[index] * (dWeights[index] - mean)
          if bias != nil {
            dbias[head * distances + distances / 2 + visible[index] - position] += slope
          }
          slope *= scale
          if let softCap {
            slope *= 1 - (capped[index] / softCap) * (capped[index] / softCap)
          }
          for i in 0..<headWidth {
            dv[place + i] += weights[index] * dy[own + i]
            dq[own + i] += slope * k[place + i]
            dk[place + i] += slope * q[own + i]
          }
        }
      }
    }
    return (dq, dk, dv, dbias)
  }
}
