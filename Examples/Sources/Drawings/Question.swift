import ContrastTensor

/// A question about a drawing with its only answer.
public struct Question: Sendable, Hashable, Codable {
  /// What is asked for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case content, colour, shape, count, existence, relation, place, diagram
  }

  public let kind: Kind
  public let language: Language
  public let question: String
  /// In lower case, as BLIP writes.
  public let answer: String

  /// What a question says, in no language.
  enum Topic {
    /// What the picture shows, as a whole.
    case content
    /// The colour of the only objects of a shape.
    case colour(Shape, isPlural: Bool)
    /// The shape of the only objects of a colour; of all objects if nil.
    case shape(Colour?, isPlural: Bool)
    /// How many objects there are: all, of a shape, or of a shape and colour.
    case countAll
    case countShape(Shape)
    case countLook(Look)
    /// The parts of a diagram.
    case countParts(Diagram.Kind)
    case isThere(Look)
    /// What stands in a relation to an object.
    case related(Relation, to: Look)
    /// Whether two objects stand in a relation.
    case holds(Look, Relation, Look)
    case place(Look)
    case diagram
    case isDiagram(Diagram.Kind)
  }

  enum Answer {
    case colour(Colour)
    case shape(Shape)
    case number(Int)
    case truth(Bool)
    case look(Look)
    case place(Place)
    case diagram(Diagram.Kind)
    /// With its article.
    case aDiagram(Diagram.Kind)
  }
}

extension DrawingGenerator {
  /// One to three questions about a drawing, each in all languages.
  ///
  /// As many yes as no is right. A question names no combination that is held out from training and is not in the
  /// drawing: a false statement about it would be as much a hint as a true one.
  ///
  /// - Parameters:
  ///   - drawing: what is asked about.
  ///   - index: its number; other numbers choose other questions.
  public func questions(about drawing: Drawing, _ index: Int) -> [Question] {
    var choice = numbers(.questions, index)
    let wanted = choice.pick(1...3)
    // Each kind once: of two questions whether something is there, both about what is there would often be
    // the same one, and leaving those out would make no the more frequent answer.
    var asked: Set<Question.Kind> = []
    var questions: [Question] = []
    for kind in drawing.questionKinds.shuffled(using: &choice) where asked.count < wanted {
      guard !asked.contains(kind), let (topic, answer) = topic(kind, drawing, &choice)
      else { continue }
      asked.insert(kind)
      for language in Language.allCases {
        let variant = choice.pick(0...5)
        questions.append(
          Question(
            kind: kind, language: language,
            question: language.speech.question(topic, variant: variant),
            answer: language.speech.answer(answer)))
      }
    }
    return questions
  }

  private func topic(
    _ kind: Question.Kind, _ drawing: Drawing, _ choice: inout PhiloxGenerator
  ) -> (Question.Topic, Question.Answer)? {
    if let diagram = drawing.diagram { return diagram.topic(kind, &choice) }
    let object = choice.pick(drawing.objects)
    switch kind {
    case .content: return (.content, .look(object.look))
    case .colour:
      let alike = drawing.objects.filter { $0.shape == object.shape }
      guard alike.allSatisfy({ $0.colour == object.colour }) else { return nil }
      return (.colour(object.shape, isPlural: alike.count > 1), .colour(object.colour))
    case .shape:
      let alike = drawing.objects.filter { $0.colour == object.colour }
      guard alike.allSatisfy({ $0.shape == object.shape }) else { return nil }
      let namesColour = alike.count < drawing.objects.count || choice.chance(0.6)
      return (
        .shape(namesColour ? object.colour : nil, isPlural: alike.count > 1),
        .shape(object.shape)
      )
    case .count: return count(object, drawing, &choice)
    case .existence:
      let isThere = choice.chance(0.5)
      let look = isThere ? object.look : drawing.absentLook(near: object.look, &choice)
      return (.isThere(look), .truth(isThere))
    case .relation: return relation(drawing, &choice)
    case .place:
      // A large object has room in the middle only.
      guard drawing.kind == .single, object.size != .large else { return nil }
      return (.place(object.look), .place(object.place))
    case .diagram: return nil
    }
  }

  private func count(
    _ object: Object, _ drawing: Drawing, _ choice: inout PhiloxGenerator
  ) -> (Question.Topic, Question.Answer) {
    func number(_ isCounted: (Object) -> Bool) -> Question.Answer {
      .number(drawing.objects.count(where: isCounted))
    }
    switch choice.pick(0...7) {
    case 0...3: return (.countShape(object.shape), number { $0.shape == object.shape })
    case 4, 5: return (.countLook(object.look), number { $0.look == object.look })
    case 6: return (.countAll, number { _ in true })
    default:
      let shape = choice.pick(Shape.allCases)
      return (.countShape(shape), number { $0.shape == shape })
    }
  }

  /// About the relation that a pair was drawn for; others may hold without being plain to see.
  private func relation(
    _ drawing: Drawing, _ choice: inout PhiloxGenerator
  ) -> (Question.Topic, Question.Answer)? {
    guard var relation = drawing.relation else { return nil }
    var (first, second) = (drawing.objects[0].look, drawing.objects[1].look)
    if choice.chance(0.5) { (first, relation, second) = (second, relation.inverse, first) }
    if choice.chance(0.4) {
      let holds = choice.chance(0.5)
      let stated = holds ? relation : relation.inverse
      // Left out whatever the answer, or yes would be right more often than no.
      let untrue = Combination.pair(first, relation.inverse, second)
      if split == .heldout || !untrue.isHeldOut {
        return (.holds(first, stated, second), .truth(holds))
      }
    }
    return (.related(relation, to: second), .look(first))
  }
}

extension Drawing {
  /// The kinds of question that it can be asked, those more often that stand there more often.
  fileprivate var questionKinds: [Question.Kind] {
    switch kind {
    case .single:
      [.colour, .colour, .shape, .shape, .existence, .existence, .place, .place, .count]
    case .group: [.colour, .shape, .existence, .count, .count, .count]
    case .pair: [.colour, .shape, .existence, .relation, .relation, .relation, .count]
    case .mixed: [.colour, .shape, .existence, .count, .count]
    case .diagram: [.content, .diagram, .diagram, .existence, .count]
    }
  }

  /// A look that is not there, but differs from one that is in the colour or the shape only; with two looks
  /// often the shape of one in the colour of the other.
  fileprivate func absentLook(near look: Look, _ choice: inout PhiloxGenerator) -> Look {
    let looks = Set(objects.map(\.look))
    func isAbsent(_ other: Look) -> Bool { !looks.contains(other) }
    let mixed = groups.map(\.object.look).flatMap { other in
      [
        Look(shape: look.shape, colour: other.colour),
        Look(shape: other.shape, colour: look.colour),
      ]
    }.filter(isAbsent)
    if !mixed.isEmpty, choice.chance(0.5) { return choice.pick(mixed) }
    let others =
      choice.chance(0.5)
      ? Colour.allCases.map { Look(shape: look.shape, colour: $0) }
      : Shape.allCases.map { Look(shape: $0, colour: look.colour) }
    return choice.pick(others.filter(isAbsent))
  }
}

extension Diagram {
  fileprivate func topic(
    _ kind: Question.Kind, _ choice: inout PhiloxGenerator
  ) -> (Question.Topic, Question.Answer)? {
    let shown = self.kind.canonical
    switch kind {
    case .content: return (.content, .aDiagram(shown))
    case .diagram: return (.diagram, .diagram(shown))
    case .existence:
      let isThere = choice.chance(0.5)
      let others = Kind.allCases.filter { $0.canonical == $0 && $0 != shown }
      return (.isDiagram(isThere ? shown : choice.pick(others)), .truth(isThere))
    case .count:
      guard [.columns, .pie].contains(shown) else { return nil }
      return (.countParts(shown), .number(count))
    default: return nil
    }
  }
}
