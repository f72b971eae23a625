import ContrastImages
import Foundation
import Testing

@testable import Drawings

@Suite struct DrawingTests {
  private static let splits = DrawingGenerator.Split.allCases

  private func drawings(
    _ count: Int, _ kind: Drawing.Kind, split: DrawingGenerator.Split = .train
  ) -> [Drawing] {
    let generator = DrawingGenerator(seed: 11, split: split, kinds: [kind])
    return (0..<count).map { generator.drawing($0) }
  }

  @Test(arguments: splits)
  func isAFunctionOfSeedAndIndex(split: DrawingGenerator.Split) {
    let generator = DrawingGenerator(seed: 3, split: split)
    let drawings = (0..<40).map { generator.drawing($0) }
    let again = DrawingGenerator(seed: 3, split: split)
    for index in [39, 7, 0] {
      let drawing = drawings[index]
      #expect(again.drawing(index) == drawing)
      #expect(again.drawing(index).image(side: 32) == drawing.image(side: 32))
      #expect(again.captions(of: drawing, index) == generator.captions(of: drawing, index))
    }
    #expect(Set(drawings).count == drawings.count)
    #expect(DrawingGenerator(seed: 4, split: split).drawing(0) != drawings[0])
  }

  @Test(arguments: [1, 7, 32, 64])
  func anySize(side: Int) throws {
    let generator = DrawingGenerator(seed: 5, split: .train)
    for index in 0..<20 {
      let image = generator.drawing(index).image(side: side)
      #expect(image.width == side && image.height == side)
      let file = ImageSource.bytes(try image.png(), name: "drawing")
      #expect(try DecodedImage.decode(file) == image)
    }
  }

  @Test func theDescriptionIsReadBack() throws {
    for kind in Drawing.Kind.allCases {
      for drawing in drawings(10, kind) {
        let text = try JSONEncoder().encode(drawing)
        #expect(try JSONDecoder().decode(Drawing.self, from: text) == drawing)
      }
    }
  }

  // MARK: What is held out

  /// "red circle leftOf blue square" for all that is seen in a drawing of two kinds of objects,
  /// found from the positions and radii alone.
  private func facts(_ drawing: Drawing) -> Set<String> {
    var facts: Set<String> = []
    for a in drawing.objects {
      for b in drawing.objects where a.look != b.look {
        func add(_ relation: String) {
          facts.insert("\(a.colour) \(a.shape) \(relation) \(b.colour) \(b.shape)")
        }
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        if (dx * dx + dy * dy).squareRoot() + a.radius < b.radius {
          add("inside")
        } else if (dx * dx + dy * dy).squareRoot() + b.radius >= a.radius {
          if abs(dx) > abs(dy), dx > 0 { add("leftOf") }
          if abs(dx) <= abs(dy), dy > 0 { add("above") }
          if a.radius > 1.4 * b.radius { add("biggerThan") }
        }
      }
    }
    return facts
  }

  @Test func noHeldOutCombinationInTraining() {
    var trained: Set<String> = []
    for kind in [Drawing.Kind.pair, .mixed] {
      for drawing in drawings(2000, kind) {
        #expect(!drawing.combinations.contains { $0.isHeldOut })
        trained.formUnion(facts(drawing))
      }
    }
    for drawing in drawings(1000, .pair, split: .heldout) {
      let relation = drawing.relation!
      let isCanonical = relation.isCanonical
      let (a, b) = (drawing.objects[isCanonical ? 0 : 1], drawing.objects[isCanonical ? 1 : 0])
      let name = isCanonical ? relation : relation.inverse
      let fact = "\(a.colour) \(a.shape) \(name) \(b.colour) \(b.shape)"
      #expect(facts(drawing).contains(fact))
      #expect(!trained.contains(fact), "\(fact)")
    }
  }

  @Test func otherKindsAreSplitToo() {
    for kind in [Drawing.Kind.single, .group, .diagram] {
      let train = drawings(300, kind).reduce(into: Set()) { $0.formUnion($1.combinations) }
      let heldOut = drawings(300, kind, split: .heldout).flatMap(\.statedCombinations)
      #expect(train.isDisjoint(with: heldOut))
    }
  }

  @Test func aFifthIsHeldOutAndEachLookIsTrained() {
    let looks = Shape.allCases.flatMap { shape in
      Colour.allCases.map { (shape, $0) }
    }
    let objects = looks.map { object($0.0, $0.1) }
    var (all, heldOut) = (0, 0)
    for first in objects {
      for second in objects where first.look != second.look {
        let combination = Combination.pair(first.look, .leftOf, second.look)
        #expect(combination == .pair(second.look, .rightOf, first.look))
        all += 1
        heldOut += combination.isHeldOut ? 1 : 0
      }
    }
    #expect((0.19...0.21).contains(Double(heldOut) / Double(all)))
    let seen = Set(drawings(3000, .single).map { $0.objects[0].look })
    #expect(seen.count == looks.count)
  }

  private func object(_ shape: Shape, _ colour: Colour) -> Object {
    Object(
      shape: shape, colour: colour, size: .medium, place: .centre, x: 0.5, y: 0.5, radius: 0.2,
      rotation: 0, isOutlined: false, rgb: colour.rgb)
  }

  // MARK: The picture shows what the description says

  @Test func relationsAreTrue() {
    var seen: Set<Relation> = []
    for drawing in drawings(600, .pair) {
      let (a, b) = (drawing.objects[0], drawing.objects[1])
      let relation = drawing.relation!
      seen.insert(relation)
      let distance = ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
      switch relation {
      case .leftOf: #expect(b.x - a.x > max(0.25, 2 * abs(b.y - a.y)))
      case .rightOf: #expect(a.x - b.x > max(0.25, 2 * abs(b.y - a.y)))
      case .above: #expect(b.y - a.y > max(0.25, 2 * abs(b.x - a.x)))
      case .below: #expect(a.y - b.y > max(0.25, 2 * abs(b.x - a.x)))
      case .inside: #expect(distance + a.radius < b.radius)
      case .around: #expect(distance + b.radius < a.radius)
      case .biggerThan: #expect(a.radius > 1.5 * b.radius && distance > a.radius + b.radius)
      case .smallerThan: #expect(b.radius > 1.5 * a.radius && distance > a.radius + b.radius)
      }
    }
    #expect(seen.count == Relation.allCases.count)
  }

  /// The pixel at a place, red, green and blue from 0 to 1.
  private func colour(_ image: DecodedImage, _ x: Float, _ y: Float) -> SIMD3<Float> {
    func pixel(_ value: Float) -> Int {
      min(image.width - 1, max(0, Int(value * Float(image.width))))
    }
    let start = 3 * (pixel(y) * image.width + pixel(x))
    return SIMD3(
      Float(image.pixels[start]), Float(image.pixels[start + 1]), Float(image.pixels[start + 2]))
      / 255
  }

  private func distance(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> Float {
    ((a - b) * (a - b)).sum().squareRoot()
  }

  @Test func objectsHaveTheirColourWhereTheyAre() {
    for kind in [Drawing.Kind.single, .group, .pair, .mixed] {
      for drawing in drawings(150, kind) {
        let image = drawing.image(side: 64)
        for object in drawing.objects where !object.isOutlined {
          guard drawing.relation != .inside || object != drawing.objects[1],
            drawing.relation != .around || object != drawing.objects[0]
          else { continue }
          // Rings and crescents have nothing in their middle.
          let offset: Float =
            switch object.shape {
            case .ring: -0.75
            case .crescent: -0.66
            default: 0
            }
          let x = object.x + offset * object.radius * cos(object.rotation)
          let y = object.y + offset * object.radius * sin(object.rotation)
          #expect(distance(colour(image, x, y), object.colour.rgb) < 0.12, "\(object)")
        }
      }
    }
  }

  @Test func outlinesAreHollow() {
    let outlined = drawings(400, .single).filter { $0.objects[0].isOutlined }
    #expect(outlined.count > 20)
    for drawing in outlined where drawing.background.pattern == .plain {
      let object = drawing.objects[0]
      guard object.shape != .crescent, object.shape != .arrow else { continue }
      let middle = colour(drawing.image(side: 64), object.x, object.y)
      #expect(distance(middle, drawing.background.tint.rgb) < 0.02, "\(object)")
    }
  }

  @Test func asManyObjectsAsItSays() {
    let plain = drawings(300, .group).filter { $0.background.pattern == .plain }
    for drawing in plain {
      let image = drawing.image(side: 64)
      let tint = drawing.background.tint.rgb
      var isFree = (0..<64 * 64).map { index in
        let (x, y) = ((Float(index % 64) + 0.5) / 64, (Float(index / 64) + 0.5) / 64)
        return distance(colour(image, x, y), tint) < 0.2
      }
      var count = 0
      for start in isFree.indices where !isFree[start] {
        count += 1
        var pending = [start]
        isFree[start] = true
        while let index = pending.popLast() {
          for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)] {
            let (x, y) = (index % 64 + dx, index / 64 + dy)
            guard (0..<64).contains(x), (0..<64).contains(y), !isFree[64 * y + x] else { continue }
            isFree[64 * y + x] = true
            pending.append(64 * y + x)
          }
        }
      }
      #expect(count == drawing.objects.count)
    }
  }

  @Test func backgroundsLetObjectsShow() {
    for kind in [Drawing.Kind.single, .mixed] {
      for drawing in drawings(200, kind) {
        for object in drawing.objects {
          let tints = [drawing.background.tint, drawing.background.end]
          #expect(tints.allSatisfy { distance($0.rgb, object.colour.rgb) > 0.4 })
        }
      }
    }
  }

  @Test func diagramsShowTheirParts() {
    var seen: Set<Diagram.Kind> = []
    for drawing in drawings(400, .diagram) {
      let diagram = drawing.diagram!
      seen.insert(diagram.kind)
      let image = drawing.image(side: 128)
      for (number, part) in diagram.colours.enumerated() {
        switch diagram.kind {
        case .columns:
          let x = 0.04 + 0.96 / Float(diagram.count) * (Float(number) + 0.5)
          let y = diagram.top + diagram.height * (1 - diagram.values[number] / 2)
          #expect(
            distance(colour(image, diagram.left + diagram.width * x, y), part.rgb) < 0.02)
        case .pie:
          let turn = diagram.values[..<number].reduce(0, +) + diagram.values[number] / 2 - 0.25
          let radius = diagram.width / 4
          let x = diagram.left + diagram.width / 2 + radius * cos(2 * .pi * turn)
          let y = diagram.top + diagram.height / 2 + radius * sin(2 * .pi * turn)
          #expect(distance(colour(image, x, y), part.rgb) < 0.02)
        default: break
        }
      }
    }
    #expect(seen.count == Diagram.Kind.allCases.count)
  }
}
