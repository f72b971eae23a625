/// The readable twins of convolutions and poolings. Feature maps are `[images, height, width,
/// channels]`.
extension Reference {
  /// The sides of feature maps.
  package struct Maps: Sendable {
    package var images: Int
    package var height: Int
    package var width: Int
    package var channels: Int

    package init(images: Int, height: Int, width: Int, channels: Int) {
      self.images = images
      self.height = height
      self.width = width
      self.channels = channels
    }

    package var count: Int { images * height * width * channels }

    func index(_ image: Int, _ y: Int, _ x: Int, _ channel: Int) -> Int {
      ((image * height + y) * width + x) * channels + channel
    }

    func hasPixel(_ y: Int, _ x: Int) -> Bool { y >= 0 && y < height && x >= 0 && x < width }

    /// What comes out of a window.
    package func output(_ window: SlidingWindow, channels: Int) -> Maps {
      Maps(
        images: images, height: window.count(along: height), width: window.count(along: width),
        channels: channels)
    }
  }

  /// Calls `body` for each place of a window and each pixel of it, those outside the image too.
  private static func forEachPixel(
    _ maps: Maps, _ window: SlidingWindow,
    _ body: (_ image: Int, _ place: (y: Int, x: Int), _ of: (y: Int, x: Int), _ at: (Int, Int))
      -> Void
  ) {
    for image in 0..<maps.images {
      for y in 0..<window.count(along: maps.height) {
        for x in 0..<window.count(along: maps.width) {
          for dy in 0..<window.size {
            for dx in 0..<window.size {
              let pixel = (
                y * window.stride - window.padding + dy, x * window.stride - window.padding + dx
              )
              body(image, (y, x), (dy, dx), pixel)
            }
          }
        }
      }
    }
  }

  /// Σ weight[o, c, dy, dx] · x[y · stride − padding + dy, x · stride − padding + dx, c] + bias[o], of
  /// `weight` `[outputs, channels, size, size]`.
  package static func convolution<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, weight: [T], bias: [T]?, outputs: Int, _ window: SlidingWindow
  ) -> [T] {
    let to = maps.output(window, channels: outputs)
    var result = (0..<to.count).map { bias?[$0 % outputs] ?? 0 }
    forEachPixel(maps, window) { image, place, of, at in
      guard maps.hasPixel(at.0, at.1) else { return }
      for o in 0..<outputs {
        for c in 0..<maps.channels {
          let w = weight[((o * maps.channels + c) * window.size + of.y) * window.size + of.x]
          result[to.index(image, place.y, place.x, o)] += w * x[maps.index(image, at.0, at.1, c)]
        }
      }
    }
    return result
  }

  /// Of `convolution`.
  package static func convolutionGradient<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, weight: [T], outputs: Int, _ window: SlidingWindow, dy: [T]
  ) -> (x: [T], weight: [T], bias: [T]) {
    let to = maps.output(window, channels: outputs)
    var dx = [T](repeating: 0, count: x.count)
    var dWeight = [T](repeating: 0, count: weight.count)
    forEachPixel(maps, window) { image, place, of, at in
      guard maps.hasPixel(at.0, at.1) else { return }
      for o in 0..<outputs {
        let slope = dy[to.index(image, place.y, place.x, o)]
        for c in 0..<maps.channels {
          let w = ((o * maps.channels + c) * window.size + of.y) * window.size + of.x
          let i = maps.index(image, at.0, at.1, c)
          dx[i] += slope * weight[w]
          dWeight[w] += slope * x[i]
        }
      }
    }
    return (dx, dWeight, columnSums(dy, width: outputs))
  }

  /// The largest number under a window.
  package static func maxPooled<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, _ window: SlidingWindow
  ) -> [T] {
    let sources = maxSources(x, maps, window)
    return sources.map { x[$0] }
  }

  /// Of `maxPooled`: the first of the largest numbers has it all.
  package static func maxPooledGradient<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, _ window: SlidingWindow, dy: [T]
  ) -> [T] {
    var dx = [T](repeating: 0, count: x.count)
    for (i, source) in maxSources(x, maps, window).enumerated() { dx[source] += dy[i] }
    return dx
  }

  private static func maxSources<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, _ window: SlidingWindow
  ) -> [Int] {
    let to = maps.output(window, channels: maps.channels)
    var sources = [Int?](repeating: nil, count: to.count)
    forEachPixel(maps, window) { image, place, _, at in
      guard maps.hasPixel(at.0, at.1) else { return }
      for c in 0..<maps.channels {
        let (i, target) = (
          maps.index(image, at.0, at.1, c), to.index(image, place.y, place.x, c)
        )
        if sources[target].map({ x[i] > x[$0] }) ?? true { sources[target] = i }
      }
    }
    return sources.map { $0! }
  }

  /// The mean under a window; with `countsPadding` the zeros of the padding count.
  package static func averagePooled<T: ReferenceScalar>(
    _ x: [T], _ maps: Maps, _ window: SlidingWindow, countsPadding: Bool
  ) -> [T] {
    let to = maps.output(window, channels: maps.channels)
    var sums = [T](repeating: 0, count: to.count)
    for (i, target, share) in averageTerms(T.self, maps, window, countsPadding) {
      sums[target] += x[i] * share
    }
    return sums
  }

  /// Of `averagePooled`.
  package static func averagePooledGradient<T: ReferenceScalar>(
    _ maps: Maps, _ window: SlidingWindow, countsPadding: Bool, dy: [T]
  ) -> [T] {
    var dx = [T](repeating: 0, count: maps.count)
    for (i, target, share) in averageTerms(T.self, maps, window, countsPadding) {
      dx[i] += dy[target] * share
    }
    return dx
  }

  /// The elements that make each mean, and their share of it.
  private static func averageTerms<T: ReferenceScalar>(
    _: T.Type, _ maps: Maps, _ window: SlidingWindow, _ countsPadding: Bool
  ) -> [(source: Int, target: Int, share: T)] {
    let to = maps.output(window, channels: maps.channels)
    let p = countsPadding ? window.padding : 0
    var counts = [Int](repeating: 0, count: to.count)
    var terms: [(Int, Int)] = []
    forEachPixel(maps, window) { image, place, _, at in
      let counted =
        at.0 >= -p && at.0 < maps.height + p && at.1 >= -p && at.1 < maps.width + p
      guard counted else { return }
      for c in 0..<maps.channels {
        let target = to.index(image, place.y, place.x, c)
        counts[target] += 1
        if maps.hasPixel(at.0, at.1) { terms.append((maps.index(image, at.0, at.1, c), target)) }
      }
    }
    return terms.map { ($0.0, $0.1, 1 / T(counts[$0.1])) }
  }

  /// A batch norm folded into the convolution before it: `weight` `[outputs, any]`, `bias` and the
  /// parts of the norm `[outputs]`.
  package static func folded<T: ReferenceScalar>(
    weight: [T], bias: [T]?, gain: [T], shift: [T], mean: [T], variance: [T], epsilon: T
  ) -> (weight: [T], bias: [T]) {
    let width = weight.count / gain.count
    let factor = gain.indices.map { gain[$0] / T.sqrt(variance[$0] + epsilon) }
    return (
      weight.indices.map { weight[$0] * factor[$0 / width] },
      gain.indices.map { shift[$0] + ((bias?[$0] ?? 0) - mean[$0]) * factor[$0] }
    )
  }

  /// Of `folded`, by the gradients of its results.
  package static func foldedGradient<T: ReferenceScalar>(
    weight: [T], bias: [T]?, gain: [T], mean: [T], variance: [T], epsilon: T, dWeight: [T],
    dBias: [T]
  ) -> (weight: [T], bias: [T], gain: [T], shift: [T]) {
    let width = weight.count / gain.count
    let root = variance.map { 1 / T.sqrt($0 + epsilon) }
    let dGain = gain.indices.map { o in
      let dots = (o * width..<(o + 1) * width).reduce(T(0)) { $0 + dWeight[$1] * weight[$1] }
      return (dots + dBias[o] * ((bias?[o] ?? 0) - mean[o])) * root[o]
    }
    return (
      weight.indices.map { dWeight[$0] * gain[$0 / width] * root[$0 / width] },
      gain.indices.map { dBias[$0] * gain[$0] * root[$0] }, dGain, dBias
    )
  }
}
