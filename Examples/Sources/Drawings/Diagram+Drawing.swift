import Foundation

extension Diagram {
  /// A point of the box that the diagram stands in; both from 0 to 1, y upwards.
  private func point(_ x: Float, _ y: Float) -> SIMD2<Float> {
    SIMD2(left + width * x, top + height * (1 - y))
  }

  private func box(_ x: ClosedRange<Float>, _ y: ClosedRange<Float>) -> Figure {
    let (low, high) = (point(x.lowerBound, y.upperBound), point(x.upperBound, y.lowerBound))
    return .box(low.x, low.y, high.x, high.y)
  }

  /// Draws on what is behind it.
  func draw(on canvas: inout Canvas) {
    switch kind {
    case .columns, .bars: drawBars(&canvas)
    case .pie: drawPie(&canvas)
    case .lines: drawLines(&canvas)
    case .scatter: drawPoints(&canvas)
    case .flow: drawFlow(&canvas)
    case .tree: drawTree(&canvas)
    case .network: drawNetwork(&canvas)
    case .table: drawTable(&canvas)
    case .curve: drawCurve(&canvas)
    }
  }

  private func line(_ points: [SIMD2<Float>]) -> Figure { .path(points, width: stroke) }

  private func drawAxes(_ canvas: inout Canvas) {
    canvas.draw(line([point(0, 1), point(0, 0), point(1, 0)]), ink)
  }

  private func drawBars(_ canvas: inout Canvas) {
    let step = 0.96 / Float(count)
    for (number, (value, colour)) in zip(values, colours).enumerated() {
      let start = 0.04 + step * (Float(number) + 0.12)
      let across = start...(start + 0.76 * step)
      let bar = kind == .columns ? box(across, 0...value) : box(0...value, across)
      canvas.draw(bar, colour.rgb)
    }
    drawAxes(&canvas)
  }

  private func drawPie(_ canvas: inout Canvas) {
    let centre = point(0.5, 0.5)
    let radius = min(width, height) / 2
    var start: Float = 0
    for (value, colour) in zip(values, colours) {
      let steps = max(2, Int(value * 48))
      let edge = (0...steps).map { step in
        let angle = 2 * .pi * (start + value * Float(step) / Float(steps) - 0.25)
        return centre + radius * SIMD2(cos(angle), sin(angle))
      }
      canvas.draw(.polygon([centre] + edge), colour.rgb)
      start += value
    }
    canvas.draw(.outline(.disc(centre: centre, radius: radius), width: stroke), ink)
  }

  private func drawLines(_ canvas: inout Canvas) {
    drawAxes(&canvas)
    for (number, colour) in colours.enumerated() {
      let points = (0..<columns).map { column in
        point(
          0.08 + 0.9 * Float(column) / Float(columns - 1),
          0.08 + 0.88 * values[number * columns + column])
      }
      canvas.draw(line(points), colour.rgb)
    }
  }

  private func drawPoints(_ canvas: inout Canvas) {
    drawAxes(&canvas)
    for (number, colour) in colours.enumerated() {
      let centre = point(0.1 + 0.86 * values[2 * number], 0.1 + 0.86 * values[2 * number + 1])
      canvas.draw(.disc(centre: centre, radius: 1.1 * stroke), colour.rgb)
    }
  }

  /// A box or circle around a point, with an outline.
  private func node(
    _ canvas: inout Canvas, _ centre: SIMD2<Float>, half: SIMD2<Float>, _ colour: Colour
  ) {
    let (low, high) = (centre - half, centre + half)
    let figure: Figure =
      isRound
      ? .disc(centre: centre, radius: min(half.x, half.y))
      : .box(low.x, low.y, high.x, high.y)
    canvas.draw(figure, colour.rgb + 0.6 * (1 - colour.rgb))
    canvas.draw(.outline(figure, width: stroke), ink)
  }

  private func drawFlow(_ canvas: inout Canvas) {
    let step = (isVertical ? height : width) / Float(count)
    let along: SIMD2<Float> = isVertical ? SIMD2(0, 1) : SIMD2(1, 0)
    let across = SIMD2(along.y, along.x)
    let half = along * 0.29 * step + across * 0.17
    for (number, colour) in colours.enumerated() {
      let offset = along * step * (Float(number) + 0.5)
      let centre = SIMD2(left, top) + offset + across * (isVertical ? width : height) / 2
      node(&canvas, centre, half: half, colour)
      guard number + 1 < count else { continue }
      let (start, end) = (centre + along * 0.29 * step, centre + along * 0.71 * step)
      let neck = end - along * 0.2 * step
      canvas.draw(line([start, neck]), ink)
      canvas.draw(.polygon([end, neck + across * 0.07, neck - across * 0.07]), ink)
    }
  }

  private func drawTree(_ canvas: inout Canvas) {
    let children = count - 1
    let half = SIMD2(min(0.14, 0.4 * width / Float(children)), 0.14 * height)
    let root = point(0.5, 0.84)
    let places = (0..<children).map { point((Float($0) + 0.5) / Float(children), 0.16) }
    for place in places { canvas.draw(line([root, place]), ink) }
    for (place, colour) in zip([root] + places, colours) {
      node(&canvas, place, half: half, colour)
    }
  }

  private func drawNetwork(_ canvas: inout Canvas) {
    let places = (0..<count).map {
      point(0.12 + 0.76 * values[2 * $0], 0.12 + 0.76 * values[2 * $0 + 1])
    }
    canvas.draw(line(places), ink)
    if count > 3 { canvas.draw(line([places[0], places[count - 1]]), ink) }
    for (place, colour) in zip(places, colours) {
      node(&canvas, place, half: SIMD2(isRound ? 0.09 : 0.1, isRound ? 0.09 : 0.075), colour)
    }
  }

  private func drawTable(_ canvas: inout Canvas) {
    canvas.draw(box(0...1, 0...1), SIMD3(repeating: 1))
    let heading = 1 - 1 / Float(count)
    for colour in colours { canvas.draw(box(0...1, heading...1), colour.rgb) }
    for row in 0...count {
      let y = Float(row) / Float(count)
      canvas.draw(line([point(0, y), point(1, y)]), ink)
    }
    for column in 0...columns {
      let x = Float(column) / Float(columns)
      canvas.draw(line([point(x, 0), point(x, 1)]), ink)
    }
  }

  private func drawCurve(_ canvas: inout Canvas) {
    canvas.draw(line([point(0.5, 0), point(0.5, 1)]), ink)
    canvas.draw(line([point(0, 0.5), point(1, 0.5)]), ink)
    // A wave, or a parabola.
    let (height, slope) = (values[0], values[1])
    let points = (0...24).map { step in
      let x = Float(step) / 24
      let y =
        isRound
        ? 0.5 + (0.2 + 0.2 * height) * sin(2 * .pi * (0.8 + 1.2 * slope) * (x - 0.5))
        : 0.25 + 0.2 * height + (slope > 0.5 ? 1 : -1) * (2 * (x - 0.5) * (x - 0.5) - 0.1)
      return point(x, min(1, max(0, y)))
    }
    for colour in colours { canvas.draw(line(points), colour.rgb) }
  }
}
