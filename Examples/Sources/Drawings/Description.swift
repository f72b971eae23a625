/// What a drawing shows, in the words that a description has for it: colours, shapes, numbers and a relation.
///
///     let said = Description("a picture of a red circle left of a blue square", .english)
///     said?.judge(drawing).isRight
///
/// Sizes, places and backgrounds are not part of it.
public enum Description: Sendable, Hashable {
  /// A number of objects that look alike.
  public struct Group: Sendable, Hashable {
    public var count: Int
    public var shape: Shape
    public var colour: Colour

    var look: Look { Look(shape: shape, colour: colour) }

    /// What decides which group is named first.
    fileprivate var order: [Int] {
      [
        -count, Colour.allCases.firstIndex(of: colour) ?? 0,
        Shape.allCases.firstIndex(of: shape) ?? 0,
      ]
    }
  }

  /// One group, or two with or without a relation of the first to the second.
  case objects([Group], Relation?)
  /// A kind of diagram.
  case diagram(Diagram.Kind)

  /// What a model is trained to say of a drawing: of a relation and its inverse always the same one, and of two
  /// groups without a relation the larger one first, then in the order of colours and of shapes, so that the
  /// picture alone decides the words.
  public init(_ drawing: Drawing) {
    if let diagram = drawing.diagram {
      self = .diagram(diagram.kind.canonical)
      return
    }
    let groups = drawing.groups.map {
      Group(count: $0.count, shape: $0.object.shape, colour: $0.object.colour)
    }
    guard let relation = drawing.relation else {
      self = .objects(groups.sorted { $0.order.lexicographicallyPrecedes($1.order) }, nil)
      return
    }
    let isCanonical = relation.isCanonical
    self = .objects(
      isCanonical ? groups : groups.reversed(), isCanonical ? relation : relation.inverse)
  }
}

extension Diagram.Kind {
  /// Standing and lying bars are both called bar charts.
  var canonical: Diagram.Kind { self == .bars ? .columns : self }
}

/// Which parts of a description are true of a drawing.
public struct DescriptionJudgement: Sendable, Hashable {
  /// Whether the colours are those of the drawing's groups, each as often.
  public let colours: Bool
  /// Whether the shapes are; for diagrams, whether the kind is right.
  public let shapes: Bool
  /// Whether the numbers of objects are.
  public let counts: Bool
  /// Whether the relation is there to be seen; nil where there is none to state.
  public let relation: Bool?
  /// Whether nothing is false: each shape has its colour and number, and the relation is right if one is stated.
  public let isTrue: Bool

  /// Whether it is true and says the relation of a pair.
  public var isRight: Bool { isTrue && relation != false }
}

extension Description {
  /// Holds the description against a drawing. Either order of two groups is right, and so is a relation or its
  /// inverse; of a pair some relation must be stated.
  public func judge(_ drawing: Drawing) -> DescriptionJudgement {
    switch (self, drawing.diagram) {
    case (.diagram(let kind), let diagram?):
      let isTrue = kind.canonical == diagram.kind.canonical
      return DescriptionJudgement(
        colours: true, shapes: isTrue, counts: true, relation: nil, isTrue: isTrue)
    case (.objects(let groups, let relation), nil):
      let shown = drawing.groups.map {
        Group(count: $0.count, shape: $0.object.shape, colour: $0.object.colour)
      }
      func agree<Value: Hashable>(_ value: (Group) -> Value) -> Bool {
        let values = [groups, shown].map {
          Dictionary(grouping: $0, by: value).mapValues(\.count)
        }
        return values[0] == values[1]
      }
      let related = drawing.relation.map { _ in Self.isTrue(groups, relation, of: drawing) }
      return DescriptionJudgement(
        colours: agree(\.colour), shapes: agree(\.shape), counts: agree(\.count),
        relation: related, isTrue: agree { $0 } && (relation == nil || related == true))
    default:
      return DescriptionJudgement(
        colours: false, shapes: false, counts: false,
        relation: drawing.relation.map { _ in false }, isTrue: false)
    }
  }

  /// Whether the relation of two objects can be seen in the drawing of a pair.
  private static func isTrue(
    _ groups: [Group], _ relation: Relation?, of drawing: Drawing
  ) -> Bool {
    guard let relation, groups.count == 2 else { return false }
    let pair = [(0, 1), (1, 0)].first {
      drawing.objects[$0.0].look == groups[0].look && drawing.objects[$0.1].look == groups[1].look
    }
    guard let pair else { return false }
    let (first, second) = (drawing.objects[pair.0], drawing.objects[pair.1])
    let stated = pair.0 == 0 ? drawing.relation : drawing.relation?.inverse
    return relation == stated || first.relations(to: second).contains(relation)
  }
}
