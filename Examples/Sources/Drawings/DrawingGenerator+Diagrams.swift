import ContrastTensor

extension PhiloxGenerator {
  /// Colours that show on pale backgrounds.
  private static let inks = Colour.allCases.filter { $0 != .white && $0 != .yellow }

  /// One colour for all, or one for each.
  private mutating func colours(_ count: Int, same: Float) -> [Colour] {
    if chance(same) { return Array(repeating: pick(Self.inks), count: count) }
    var colours: [Colour] = []
    while colours.count < count {
      let colour = pick(Self.inks)
      if colours.last != colour, count > 6 || !colours.contains(colour) { colours.append(colour) }
    }
    return colours
  }

  mutating func diagram() -> Diagram {
    let kind = pick(Diagram.Kind.allCases)
    var (count, columns) = (1, 1)
    var values: [Float] = []
    let colours: [Colour]
    switch kind {
    case .columns, .bars:
      count = pick(2...7)
      values = (0..<count).map { _ in pick(0.12...1) }
      colours = self.colours(count, same: 0.5)
    case .pie:
      count = pick(2...5)
      let parts = (0..<count).map { _ in pick(0.3...1.5) }
      let whole = parts.reduce(0, +)
      values = parts.map { $0 / whole }
      colours = self.colours(count, same: 0)
    case .lines:
      count = pick(1...4)
      columns = pick(4...8)
      values = (0..<count * columns).map { _ in uniform() }
      // A single line goes one way in half of the cases.
      if count == 1, chance(0.5) {
        values.sort()
        if chance(0.5) { values.reverse() }
      }
      colours = self.colours(count, same: 0.2)
    case .scatter:
      count = pick(7...18)
      let slope = pick(-0.8...0.8)
      values = (0..<count).flatMap { _ -> [Float] in
        let x = uniform()
        return [x, min(1, max(0, 0.5 + slope * (x - 0.5) + pick(-0.25...0.25)))]
      }
      colours = Array(repeating: pick(Self.inks), count: count)
    case .flow:
      count = pick(2...4)
      colours = self.colours(count, same: 0.6)
    case .tree:
      count = pick(3...5)
      colours = self.colours(count, same: 0.6)
    case .network:
      count = pick(2...6)
      values = nodes(count)
      colours = self.colours(count, same: 0.4)
    case .table:
      count = pick(2...5)
      columns = pick(2...5)
      colours = [pick(Self.inks.filter { $0 != .black })]
    case .curve:
      values = [uniform(), uniform()]
      colours = [pick(Self.inks.filter { $0 != .black && $0 != .grey })]
    }
    let width = pick(0.62...0.9)
    let height = kind == .pie ? width : pick(0.62...0.9)
    return Diagram(
      kind: kind, count: count, columns: columns, values: values, colours: colours,
      left: pick(0.04...0.96 - width), top: pick(0.04...0.96 - height), width: width,
      height: height, isVertical: chance(0.5), isRound: kind != .flow && chance(0.4),
      stroke: pick(0.022...0.045),
      ink: chance(0.7) ? SIMD3(repeating: pick(0.02...0.25)) : pick(Self.inks).rgb * 0.7)
  }

  /// Places that keep a distance from each other; as good as any after some tries.
  private mutating func nodes(_ count: Int) -> [Float] {
    var places: [SIMD2<Float>] = []
    for _ in 0..<count {
      var place = SIMD2(uniform(), uniform())
      for _ in 0..<20 where places.contains(where: { length($0 - place) < 0.36 }) {
        place = SIMD2(uniform(), uniform())
      }
      places.append(place)
    }
    return places.flatMap { [$0.x, $0.y] }
  }
}
