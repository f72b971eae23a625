import ContrastTensor

/// What a drawing shows together, as far as it matters for whether a model has seen it before.
///
/// A fifth of all combinations is held out of training, by a fixed rule, so that a model can be
/// asked about a red circle left of a blue square although it has never seen one there.
public struct Combination: Sendable, Hashable {
  /// The kind, and numbers of what it combines.
  private let code: SIMD4<UInt32>

  private init(_ kind: UInt32, _ first: Int, _ second: Int, _ third: Int) {
    code = SIMD4(kind, UInt32(first), UInt32(second), UInt32(third))
  }

  /// An object of a shape and colour at a place.
  static func single(_ object: Object) -> Combination {
    Combination(1, object.look.number, object.place.number, 0)
  }

  /// A number of objects of a shape and colour.
  static func group(_ count: Int, _ object: Object) -> Combination {
    Combination(2, object.look.number, count, 0)
  }

  /// A relation between two objects; its inverse between the same objects is the same.
  static func pair(_ first: Look, _ relation: Relation, _ second: Look) -> Combination {
    relation.isCanonical
      ? Combination(3, first.number, relation.number, second.number)
      : Combination(3, second.number, relation.inverse.number, first.number)
  }

  /// A kind of diagram with a number of parts, the first of a colour.
  static func diagram(_ diagram: Diagram) -> Combination {
    Combination(4, diagram.kind.number, diagram.count, diagram.colours.first?.number ?? 0)
  }

  /// Whether it is kept out of training. Depends on nothing else, not even the seed.
  public var isHeldOut: Bool {
    PhiloxGenerator.block(key: SIMD2(0x4845_4C44, 0x4F55_5421), counter: code).x % 5 == 0
  }
}

extension Look {
  fileprivate var number: Int { Shape.allCases.count * colour.number + shape.number }
}

extension Object {
  /// What is seen of this object with regard to another: one direction or that one is inside the
  /// other, and which is bigger where that is clear.
  func relations(to other: Object) -> [Relation] {
    let (dx, dy) = (other.x - x, other.y - y)
    let distance = (dx * dx + dy * dy).squareRoot()
    if distance < max(radius, other.radius) - min(radius, other.radius) {
      return [radius < other.radius ? .inside : .around]
    }
    var relations: [Relation] =
      abs(dx) > abs(dy) ? [dx > 0 ? .leftOf : .rightOf] : [dy > 0 ? .above : .below]
    if radius > 1.4 * other.radius { relations.append(.biggerThan) }
    if other.radius > 1.4 * radius { relations.append(.smallerThan) }
    return relations
  }
}

extension Drawing {
  /// What the drawing was made to show.
  var statedCombinations: [Combination] {
    switch kind {
    case .single: objects.map { .single($0) }
    case .group, .mixed: groups.map { .group($0.count, $0.object) }
    case .pair: relation.map { [.pair(objects[0].look, $0, objects[1].look)] } ?? []
    case .diagram: diagram.map { [.diagram($0)] } ?? []
    }
  }

  /// All that can be seen in the drawing, such as which object is left of which although nobody said
  /// so. No drawing of training has one that is held out.
  public var combinations: Set<Combination> {
    var all = Set(statedCombinations)
    for (number, first) in objects.enumerated() {
      for second in objects[(number + 1)...] where first.look != second.look {
        for relation in first.relations(to: second) {
          all.insert(.pair(first.look, relation, second.look))
        }
      }
    }
    return all
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The place among all cases.
  fileprivate var number: Int { Self.allCases.firstIndex(of: self)! }
}
