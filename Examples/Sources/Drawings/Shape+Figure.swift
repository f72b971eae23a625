import Foundation

extension Shape {
  /// The edge of the shape around the origin, in a circle of radius 1.
  fileprivate var corners: [SIMD2<Float>] {
    switch self {
    case .circle, .ring: []
    case .square:
      [SIMD2(-0.7, -0.7), SIMD2(0.7, -0.7), SIMD2(0.7, 0.7), SIMD2(-0.7, 0.7)]
    case .triangle: (0..<3).map { Self.point(turn: Float($0) / 3 - 0.25, radius: 1) }
    case .star:
      (0..<10).map { Self.point(turn: Float($0) / 10 - 0.25, radius: $0 % 2 == 0 ? 1 : 0.42) }
    case .heart: (0..<48).map { Self.heart(turn: Float($0) / 48) }
    case .cross:
      [
        SIMD2(-0.3, -0.95), SIMD2(0.3, -0.95), SIMD2(0.3, -0.3), SIMD2(0.95, -0.3),
        SIMD2(0.95, 0.3), SIMD2(0.3, 0.3), SIMD2(0.3, 0.95), SIMD2(-0.3, 0.95),
        SIMD2(-0.3, 0.3), SIMD2(-0.95, 0.3), SIMD2(-0.95, -0.3), SIMD2(-0.3, -0.3),
      ]
    case .diamond: [SIMD2(0, -1), SIMD2(0.66, 0), SIMD2(0, 1), SIMD2(-0.66, 0)]
    case .arrow:
      [
        SIMD2(-0.96, -0.26), SIMD2(0.1, -0.26), SIMD2(0.1, -0.75), SIMD2(1, 0), SIMD2(0.1, 0.75),
        SIMD2(0.1, 0.26), SIMD2(-0.96, 0.26),
      ]
    case .crescent: Self.crescentCorners
    }
  }

  private static func point(turn: Float, radius: Float) -> SIMD2<Float> {
    SIMD2(cos(2 * .pi * turn), sin(2 * .pi * turn)) * radius
  }

  /// The well-known curve of sines, scaled and moved to the middle.
  private static func heart(turn: Float) -> SIMD2<Float> {
    let t = 2 * .pi * turn
    let x = 16 * pow(sin(t), 3)
    let y = 13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t)
    return SIMD2(x, -y - 2.5) / 17.4
  }

  /// What is left of a disc when a smaller one is taken from its right side.
  private static let crescentCorners: [SIMD2<Float>] = {
    let (outer, inner, offset): (Float, Float, Float) = (0.97, 0.78, 0.45)
    // Where the two circles meet.
    let x = (outer * outer - inner * inner + offset * offset) / (2 * offset)
    let y = (outer * outer - x * x).squareRoot()
    let steps = 20
    func arc(_ radius: Float, _ centre: Float) -> [SIMD2<Float>] {
      let start = atan2(y, x - centre)
      return (0...steps).map { step in
        let angle = start + (2 * .pi - 2 * start) * Float(step) / Float(steps)
        return SIMD2(centre + radius * cos(angle), radius * sin(angle))
      }
    }
    return arc(outer, 0) + arc(inner, offset).reversed().dropFirst().dropLast()
  }()
}

extension Object {
  /// Where the object covers the drawing.
  var figure: Figure {
    let centre = SIMD2(x, y)
    let whole: Figure
    switch shape {
    case .circle: whole = .disc(centre: centre, radius: 0.92 * radius)
    case .ring:
      whole = .outline(.disc(centre: centre, radius: 0.75 * radius), width: 0.38 * radius)
    default:
      let (c, s) = (cos(rotation), sin(rotation))
      whole = .polygon(
        shape.corners.map {
          centre + radius * SIMD2(c * $0.x - s * $0.y, s * $0.x + c * $0.y)
        })
    }
    return isOutlined ? .outline(whole, width: max(0.04, 0.2 * radius)) : whole
  }
}
