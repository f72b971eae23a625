import ContrastTensor

/// Draws shapes and diagrams: drawing `index` is a function of the seed, the index and the settings.
///
///     let generator = DrawingGenerator(seed: 7, split: .train)
///     let drawing = generator.drawing(0)
///     let pixels = drawing.image(side: 32)
///     let captions = generator.captions(of: drawing, 0)
public struct DrawingGenerator: Sendable {
  /// Which drawings are made.
  public enum Split: String, Sendable, Hashable, CaseIterable {
    /// Those in which no combination is held out.
    case train
    /// Those made to show a combination that is held out.
    case heldout

    func takes(_ drawing: Drawing) -> Bool {
      switch self {
      case .train: !drawing.combinations.contains { $0.isHeldOut }
      case .heldout: drawing.statedCombinations.contains { $0.isHeldOut }
      }
    }
  }

  public let seed: UInt64
  public let split: Split
  /// The kinds, each as often as it stands here.
  public let kinds: [Drawing.Kind]

  /// How often each kind is drawn where nobody says otherwise.
  public static let mixture: [Drawing.Kind] = [
    .single, .single, .group, .group, .pair, .pair, .pair, .mixed, .diagram, .diagram,
  ]

  /// - Parameters:
  ///   - seed: equal seeds give equal drawings.
  ///   - split: which drawings are made.
  ///   - kinds: at least one; each is drawn as often as it stands there.
  public init(seed: UInt64, split: Split, kinds: [Drawing.Kind] = mixture) {
    precondition(!kinds.isEmpty, "no kind of drawing")
    self.seed = seed
    self.split = split
    self.kinds = kinds
  }

  /// A drawing, without those before it.
  ///
  /// - Parameter index: not negative.
  public func drawing(_ index: Int) -> Drawing {
    var generator = numbers(.drawing, index)
    // The kind is drawn once, so that the split does not change the mixture.
    let kind = generator.pick(kinds)
    while true {
      if let drawing = Self.draw(kind, &generator), split.takes(drawing) { return drawing }
    }
  }

  /// What is drawn from the seed, apart from each other.
  enum Purpose: UInt64 {
    case drawing, captions, binding, questions, alterations, descriptions, exchange
  }

  func numbers(_ purpose: Purpose, _ index: Int) -> PhiloxGenerator {
    let (high, low) = (purpose.rawValue >> 2, purpose.rawValue & 3)
    return PhiloxGenerator(seed: seed, stream: high << 62 | UInt64(index) << 2 | low)
  }

  /// Nil if the objects found no room, or no background on which all of them show.
  private static func draw(
    _ kind: Drawing.Kind, _ generator: inout PhiloxGenerator
  ) -> Drawing? {
    var relation: Relation?
    var objects: [Object]?
    switch kind {
    case .single: objects = generator.single()
    case .group: objects = generator.scattered([generator.look()], counts: [generator.pick(2...6)])
    case .pair:
      let wanted = generator.pick(Relation.allCases)
      relation = wanted
      objects = generator.pair(wanted)
    case .mixed:
      let looks = [generator.look(), generator.look()]
      guard looks[0] != looks[1] else { return nil }
      objects = generator.scattered(
        looks, counts: [generator.pick(1...3), generator.pick(1...3)])
    case .diagram:
      let diagram = generator.diagram()
      return Drawing(
        kind: kind, background: generator.paleBackground(), objects: [], relation: nil,
        diagram: diagram)
    }
    guard let objects, let background = generator.background(behind: objects) else { return nil }
    return Drawing(
      kind: kind, background: background, objects: objects, relation: relation, diagram: nil)
  }
}

extension PhiloxGenerator {
  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func pick(_ range: ClosedRange<Float>) -> Float {
    range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
  }

  mutating func chance(_ probability: Float) -> Bool { uniform() < probability }
}

// MARK: Objects

extension PhiloxGenerator {
  fileprivate mutating func look() -> Look {
    Look(shape: pick(Shape.allCases), colour: pick(Colour.allCases))
  }

  /// Adds what no caption speaks of.
  fileprivate mutating func object(
    _ look: Look, _ size: Size, x: Float, y: Float, radius: Float, isOutlined: Bool = false
  ) -> Object {
    Object(
      shape: look.shape, colour: look.colour, size: size, place: Place(x: x, y: y), x: x, y: y,
      radius: radius, rotation: pick(-0.2...0.2), isOutlined: isOutlined,
      rgb: look.colour.rgb + SIMD3(pick(-0.04...0.04), pick(-0.04...0.04), pick(-0.04...0.04)))
  }

  fileprivate mutating func single() -> [Object] {
    let size = pick(Size.allCases)
    let radius = pick(size.radii)
    let place = pick(Place.allCases)
    /// A coordinate in a third, with the whole object in the drawing.
    func coordinate(_ third: Int, _ share: Float) -> Float? {
      let low = max(radius, Float(third) / 3 + 0.03)
      let high = min(1 - radius, Float(third + 1) / 3 - 0.03)
      return low <= high ? low + (high - low) * share : nil
    }
    let (column, row) = place.cell
    // A large object has room in the middle only.
    let x = coordinate(column, uniform()) ?? 0.5
    let y = coordinate(row, uniform()) ?? 0.5
    let look = look()
    let isOutlined = look.shape.canBeOutlined && size != .small && chance(0.25)
    return [object(look, size, x: x, y: y, radius: radius, isOutlined: isOutlined)]
  }

  /// Groups of objects of one radius that do not touch; nil if no room was found.
  fileprivate mutating func scattered(_ looks: [Look], counts: [Int]) -> [Object]? {
    let total = counts.reduce(0, +)
    let largest: Float = total <= 2 ? 0.21 : total <= 4 ? 0.17 : 0.145
    let radius = pick(0.115...largest)
    let size: Size = radius <= Size.small.radii.upperBound ? .small : .medium
    let canBeOutlined = looks.count == 1 && looks[0].shape.canBeOutlined && radius > 0.15
    let isOutlined = canBeOutlined && chance(0.3)
    // Outlines reach beyond the radius.
    let gap: Float = isOutlined ? 0.08 : 0.04
    var objects: [Object] = []
    for (look, count) in zip(looks, counts) {
      for _ in 0..<count {
        var tries = 0
        while true {
          let (x, y) = (pick(radius...1 - radius), pick(radius...1 - radius))
          let isFree = objects.allSatisfy {
            length(SIMD2($0.x - x, $0.y - y)) > $0.radius + radius + gap
          }
          if isFree {
            objects.append(
              object(look, size, x: x, y: y, radius: radius, isOutlined: isOutlined))
            break
          }
          tries += 1
          guard tries < 40 else { return nil }
        }
      }
    }
    return objects
  }

  /// Two objects of which a relation is true, and its direction is plain to see.
  fileprivate mutating func pair(_ relation: Relation) -> [Object]? {
    guard relation.isCanonical else { return pair(relation.inverse)?.reversed() }
    let first = look()
    var second = look()
    // Mostly of two colours, as only then there is something to mix up.
    if first.colour == second.colour, chance(0.8) { second.colour = pick(Colour.allCases) }
    guard first != second else { return nil }
    switch relation {
    case .inside:
      guard let room = second.shape.room, length(first.colour.rgb - second.colour.rgb) > 0.45
      else { return nil }
      let outer = pick(0.36...0.44)
      let inner = outer * room * pick(0.72...0.92)
      let x = pick(outer...1 - outer)
      let y = pick(outer...1 - outer)
      let isOutlined = second.shape.canBeOutlined && chance(0.4)
      let frame = object(second, .large, x: x, y: y, radius: outer, isOutlined: isOutlined)
      return [object(first, inner < 0.16 ? .small : .medium, x: x, y: y, radius: inner), frame]
    case .biggerThan:
      let large = pick(0.26...0.3)
      let small = pick(0.12...0.145)
      let (a, b) = (place(radius: large), place(radius: small))
      guard length(a - b) > large + small + 0.03 else { return nil }
      return [
        object(first, .large, x: a.x, y: a.y, radius: large),
        object(second, .small, x: b.x, y: b.y, radius: small),
      ]
    default:
      let radius = pick(0.15...0.21)
      let other = radius * pick(0.9...1.1)
      // Along the relation, and a little across it.
      let along = pick(radius + other + 0.04...0.6)
      let across = along * pick(-0.4...0.4)
      let isLevel = relation == .leftOf
      let step = isLevel ? SIMD2(along, across) : SIMD2(across, along)
      let margin = max(radius, other)
      let low = SIMD2(max(margin, margin - step.x), max(margin, margin - step.y))
      let high = SIMD2(min(1 - margin, 1 - margin - step.x), min(1 - margin, 1 - margin - step.y))
      guard low.x <= high.x, low.y <= high.y else { return nil }
      let a = SIMD2(pick(low.x...high.x), pick(low.y...high.y))
      let b = a + step
      return [
        object(first, .medium, x: a.x, y: a.y, radius: radius),
        object(second, .medium, x: b.x, y: b.y, radius: other),
      ]
    }
  }

  private mutating func place(radius: Float) -> SIMD2<Float> {
    SIMD2(pick(radius...1 - radius), pick(radius...1 - radius))
  }
}

private func length(_ colour: SIMD3<Float>) -> Float { (colour * colour).sum().squareRoot() }

// MARK: Backgrounds

extension PhiloxGenerator {
  private mutating func background(_ tints: [Tint]) -> Background {
    let tint = pick(tints)
    let others = tints.filter { $0 != tint }
    // Every other background is plain.
    let patterns: [Background.Pattern] =
      [.noise, .stripes, .checks] + (others.isEmpty ? [] : [.gradient])
    let pattern = chance(0.5) ? .plain : pick(patterns)
    return Background(
      pattern: pattern, tint: tint, end: pattern == .gradient ? pick(others) : tint,
      angle: Float(pick(0...7)) * .pi / 4, seed: next())
  }

  fileprivate mutating func paleBackground() -> Background {
    // A sheet of paper, mostly.
    background(chance(0.5) ? [.white] : Tint.pale)
  }

  /// One on which all objects show; nil if there is none.
  fileprivate mutating func background(behind objects: [Object]) -> Background? {
    let tints = Tint.allCases.filter { tint in
      objects.allSatisfy { length($0.colour.rgb - tint.rgb) > 0.42 }
    }
    guard !tints.isEmpty else { return nil }
    return background(tints.contains(.white) && chance(0.4) ? [.white] : tints)
  }
}
