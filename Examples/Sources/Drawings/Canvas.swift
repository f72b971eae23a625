import ContrastImages

/// A region of the plane, in sides of the drawing.
enum Figure {
  case disc(centre: SIMD2<Float>, radius: Float)
  case polygon([SIMD2<Float>])
  /// Lines of a width from each point to the next, with round ends.
  case path([SIMD2<Float>], width: Float)
  /// A line of a width along the edge of another region.
  indirect case outline(Figure, width: Float)

  static func box(_ left: Float, _ top: Float, _ right: Float, _ bottom: Float) -> Figure {
    .polygon([
      SIMD2(left, top), SIMD2(right, top), SIMD2(right, bottom), SIMD2(left, bottom),
    ])
  }

  /// How far a point is from the edge; negative inside.
  func distance(to point: SIMD2<Float>) -> Float {
    switch self {
    case .disc(let centre, let radius): length(point - centre) - radius
    case .polygon(let corners): Self.distance(to: point, corners)
    case .path(let points, let width):
      zip(points, points.dropFirst()).reduce(.infinity) {
        min($0, length(Self.offset(of: point, $1.0, $1.1)))
      } - width / 2
    case .outline(let figure, let width): abs(figure.distance(to: point)) - width / 2
    }
  }

  /// What leads from the nearest point of a line to `point`.
  private static func offset(
    of point: SIMD2<Float>, _ start: SIMD2<Float>, _ end: SIMD2<Float>
  ) -> SIMD2<Float> {
    let (way, offset) = (end - start, point - start)
    let share = (offset * way).sum() / max((way * way).sum(), .leastNormalMagnitude)
    return offset - way * min(1, max(0, share))
  }

  /// The least distance from a side; the sign changes with every side that a ray from the point
  /// crosses, so the corners may go round either way.
  private static func distance(to point: SIMD2<Float>, _ corners: [SIMD2<Float>]) -> Float {
    var least = Float.infinity
    var isInside = false
    var last = corners[corners.count - 1]
    for corner in corners {
      least = min(least, length(offset(of: point, last, corner)))
      if (corner.y > point.y) != (last.y > point.y) {
        let x = corner.x + (point.y - corner.y) / (last.y - corner.y) * (last.x - corner.x)
        if point.x < x { isInside.toggle() }
      }
      last = corner
    }
    return isInside ? -least : least
  }

  /// The lowest and the highest coordinates.
  var bounds: (low: SIMD2<Float>, high: SIMD2<Float>) {
    switch self {
    case .disc(let centre, let radius): (centre - radius, centre + radius)
    case .polygon(let points): Self.bounds(points, margin: 0)
    case .path(let points, let width): Self.bounds(points, margin: width / 2)
    case .outline(let figure, let width):
      (figure.bounds.low - width / 2, figure.bounds.high + width / 2)
    }
  }

  private static func bounds(
    _ points: [SIMD2<Float>], margin: Float
  ) -> (low: SIMD2<Float>, high: SIMD2<Float>) {
    let low = points.reduce(SIMD2(repeating: .infinity)) { pointwiseMin($0, $1) }
    let high = points.reduce(SIMD2(repeating: -.infinity)) { pointwiseMax($0, $1) }
    return (low - margin, high + margin)
  }
}

func length(_ vector: SIMD2<Float>) -> Float { (vector * vector).sum().squareRoot() }

/// Pixels that regions are drawn on, one over the other.
///
/// A pixel is covered by as much of a region as its distance from the edge says, so edges are smooth
/// without drawing anything larger first.
struct Canvas {
  let side: Int
  /// `[side, side]`: red, green and blue from 0 to 1.
  private var pixels: [SIMD3<Float>]

  /// - Parameters:
  ///   - side: in pixels.
  ///   - colour: for each pixel, by its column, its row and its place in sides of the drawing.
  init(side: Int, colour: (_ column: Int, _ row: Int, _ at: SIMD2<Float>) -> SIMD3<Float>) {
    self.side = side
    pixels = []
    pixels.reserveCapacity(side * side)
    for row in 0..<side {
      for column in 0..<side { pixels.append(colour(column, row, Self.place(column, row, side))) }
    }
  }

  /// The middle of a pixel.
  private static func place(_ column: Int, _ row: Int, _ side: Int) -> SIMD2<Float> {
    (SIMD2(Float(column), Float(row)) + 0.5) / Float(side)
  }

  mutating func draw(_ figure: Figure, _ colour: SIMD3<Float>) {
    let (low, high) = figure.bounds
    func range(_ low: Float, _ high: Float) -> Range<Int> {
      let start = min(side, max(0, Int((low * Float(side)).rounded(.down)) - 1))
      return start..<max(start, min(side, Int((high * Float(side)).rounded(.up)) + 1))
    }
    for row in range(low.y, high.y) {
      for column in range(low.x, high.x) {
        let distance = figure.distance(to: Self.place(column, row, side))
        let coverage = min(1, max(0, 0.5 - distance * Float(side)))
        let pixel = pixels[row * side + column]
        pixels[row * side + column] = pixel + (colour - pixel) * coverage
      }
    }
  }

  /// The pixels in 8 bits.
  var image: DecodedImage {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pixels.count * 3)
    for pixel in pixels {
      let levels = (pixel * 255).rounded(.toNearestOrAwayFromZero).clamped(
        lowerBound: .zero, upperBound: SIMD3(repeating: 255))
      for channel in 0..<3 { bytes.append(UInt8(levels[channel])) }
    }
    return DecodedImage(width: side, height: side, mode: .rgb, pixels: bytes)
  }
}
