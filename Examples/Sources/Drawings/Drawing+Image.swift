import ContrastImages
import ContrastTensor
import Foundation

extension Drawing {
  /// Draws the picture.
  ///
  /// - Parameter side: in pixels, at least 1; made for 32 and 64.
  /// - Returns: `side` × `side` pixels of RGB, the same for equal drawings.
  public func image(side: Int) -> DecodedImage {
    precondition(side > 0, "a side of \(side) pixels")
    var canvas = background.canvas(side: side)
    // Larger objects first, so that none hides what is inside it.
    for object in objects.sorted(by: { $0.radius > $1.radius }) {
      canvas.draw(object.figure, object.rgb)
    }
    diagram?.draw(on: &canvas)
    return canvas.image
  }
}

extension Background {
  fileprivate func canvas(side: Int) -> Canvas {
    let direction = SIMD2(cos(angle), sin(angle))
    let (start, end) = (tint.rgb, end.rgb)
    // Towards the middle of the scale, so that the pattern shows on any tint.
    let shade: Float = start.sum() > 1.5 ? -0.1 : 0.1
    switch pattern {
    case .plain: return Canvas(side: side) { _, _, _ in start }
    case .gradient:
      // From corner to corner where the direction is a diagonal.
      let reach = abs(direction.x) + abs(direction.y)
      return Canvas(side: side) { _, _, place in
        start + (end - start) * ((((place - 0.5) * direction).sum() / reach) + 0.5)
      }
    case .noise:
      var generator = PhiloxGenerator(seed: seed)
      return Canvas(side: side) { _, _, _ in start + 0.07 * generator.normal() }
    case .stripes:
      return Canvas(side: side) { _, _, place in
        let wave = sin(2 * .pi * 5 * (place * direction).sum())
        return start + shade * min(1, max(0, 0.5 + 2 * wave))
      }
    case .checks:
      return Canvas(side: side) { _, _, place in
        (Int(place.x * 6) + Int(place.y * 6)) % 2 == 0 ? start : start + shade
      }
    }
  }
}
