import Foundation
import Testing

@testable import Drawings

/// Reads questions by words of its own and answers them from the places, radii and colours of the objects.
private struct Reader {
  let language: Language

  private var shapes: [(stem: String, shape: Shape)] {
    let german = [
      "kreis", "quadrat", "dreieck", "stern", "herz", "kreuz", "ring", "raute", "pfeil", "halbmond",
    ]
    return language == .english
      ? Shape.allCases.map { ($0.rawValue, $0) } : Array(zip(german, Shape.allCases))
  }

  private var colours: [(stem: String, colour: Colour)] {
    let german = [
      "rot", "orange", "gelb", "grün", "türkis", "blau", "violett", "rosa", "braun", "schwarz",
      "grau", "weiß",
    ]
    return language == .english
      ? Colour.allCases.map { ($0.rawValue, $0) } : Array(zip(german, Colour.allCases))
  }

  private var relations: [(words: String, relation: Relation)] {
    language == .english
      ? [
        ("to the left of", .leftOf), ("to the right of", .rightOf), ("left of", .leftOf),
        ("right of", .rightOf), ("above", .above), ("below", .below), ("under", .below),
        ("inside", .inside), ("in", .inside), ("around", .around), ("bigger than", .biggerThan),
        ("larger than", .biggerThan), ("smaller than", .smallerThan),
      ]
      : [
        ("links von", .leftOf), ("rechts von", .rightOf), ("oberhalb von", .above),
        ("unterhalb von", .below), ("innerhalb von", .inside), ("über", .above),
        ("unter", .below), ("rund um", .around), ("in", .inside), ("um", .around),
        ("größer als", .biggerThan), ("kleiner als", .smallerThan),
      ]
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "?" }.map(String.init)
  }

  private func shape(_ text: String) -> Shape? {
    let words = words(text)
    return shapes.first { shape in words.contains { $0.hasPrefix(shape.stem) } }?.shape
  }

  private func colour(_ text: String) -> Colour? {
    let words = words(text)
    return colours.first { colour in words.contains { $0.hasPrefix(colour.stem) } }?.colour
  }

  /// The objects that a phrase fits.
  private func objects(_ phrase: String, _ drawing: Drawing) -> [Object] {
    let (shape, colour) = (shape(phrase), colour(phrase))
    return drawing.objects.filter {
      (shape == nil || $0.shape == shape) && (colour == nil || $0.colour == colour)
    }
  }

  private func holds(_ first: Object, _ relation: Relation, _ second: Object) -> Bool {
    let (dx, dy) = (second.x - first.x, second.y - first.y)
    return switch relation {
    case .leftOf: dx > abs(dy)
    case .rightOf: -dx > abs(dy)
    case .above: dy > abs(dx)
    case .below: -dy > abs(dx)
    case .inside: abs(dx) + abs(dy) < 0.01 && first.radius < second.radius
    case .around: abs(dx) + abs(dy) < 0.01 && first.radius > second.radius
    case .biggerThan: first.radius > 1.5 * second.radius
    case .smallerThan: second.radius > 1.5 * first.radius
    }
  }

  private func name(_ shape: Shape) -> String { shapes.first { $0.shape == shape }!.stem }
  private func name(_ colour: Colour) -> String { colours.first { $0.colour == colour }!.stem }

  private func number(_ number: Int) -> String {
    language == .english
      ? ["none", "one", "two", "three", "four", "five", "six", "seven"][number]
      : ["keine", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben"][number]
  }

  private func truth(_ isTrue: Bool) -> String {
    language == .english ? (isTrue ? "yes" : "no") : (isTrue ? "ja" : "nein")
  }

  private func only<Value: Hashable>(_ values: [Value]) -> Value? {
    Set(values).count == 1 ? values[0] : nil
  }

  private func diagram(_ kind: Diagram.Kind) -> String {
    let all: [Diagram.Kind: [Language: String]] = [
      .columns: [.english: "bar chart", .german: "balkendiagramm"],
      .bars: [.english: "bar chart", .german: "balkendiagramm"],
      .pie: [.english: "pie chart", .german: "kreisdiagramm"],
      .lines: [.english: "line chart", .german: "liniendiagramm"],
      .scatter: [.english: "scatter plot", .german: "streudiagramm"],
      .flow: [.english: "flow chart", .german: "flussdiagramm"],
      .tree: [.english: "tree diagram", .german: "baumdiagramm"],
      .network: [.english: "network diagram", .german: "netzwerk"],
      .table: [.english: "table", .german: "tabelle"],
      .curve: [.english: "coordinate system", .german: "koordinatensystem"],
    ]
    return all[kind]![language]!
  }

  /// The only answer; nil if there is none, or more than one.
  func answer(_ question: String, _ drawing: Drawing) -> String? {
    let asksForAll = [
      "what is in the picture?", "what is this?", "what does the picture show?",
      "was ist im Bild?", "was ist das?", "was zeigt das Bild?",
    ].contains(question)
    func begins(_ beginnings: String...) -> Bool { beginnings.contains(where: question.hasPrefix) }
    if let diagram = drawing.diagram {
      if asksForAll { return self.diagram(diagram.kind) }
      if begins("what kind of diagram", "was für ein Diagramm", "welche Art von Diagramm") {
        return self.diagram(diagram.kind)
      }
      if begins("how many", "wie viele") {
        let isBars = question.contains("bars") || question.contains("Balken")
        let isRight = isBars ? [.columns, .bars].contains(diagram.kind) : diagram.kind == .pie
        return isRight ? number(diagram.count) : nil
      }
      let text = question.lowercased().dropLast()
      return truth(text.hasSuffix(" " + self.diagram(diagram.kind)))
    }
    if asksForAll, drawing.objects.count == 1 {
      return "\(name(drawing.objects[0].colour)) \(name(drawing.objects[0].shape))"
    }
    if begins("what colo", "which colour", "welche Farbe", "in welcher Farbe") {
      return only(objects(question, drawing).map(\.colour)).map(name)
    }
    if begins("what shape", "which shape", "welche Form", "was für") {
      return only(objects(question, drawing).map(\.shape)).map(name)
    }
    if begins("how many", "wie viele") { return number(objects(question, drawing).count) }
    if begins("where", "wo ") {
      guard let object = objects(question, drawing).first, drawing.objects.count == 1
      else { return nil }
      let third = { (value: Float) in value < 1 / 3 ? 0 : value < 2 / 3 ? 1 : 2 }
      let names: [[String]] =
        language == .english
        ? [
          ["top left", "top", "top right"], ["left", "middle", "right"],
          ["bottom left", "bottom", "bottom right"],
        ]
        : [
          ["oben links", "oben", "oben rechts"], ["links", "in der mitte", "rechts"],
          ["unten links", "unten", "unten rechts"],
        ]
      return names[third(object.y)][third(object.x)]
    }
    for (words, relation) in relations {
      let parts = question.components(separatedBy: " \(words) ")
      // "im Bild" and "in the picture" are no relations.
      guard parts.count == 2, !parts[1].hasPrefix("the picture") else { continue }
      let seconds = objects(parts[1], drawing)
      guard seconds.count == 1 else { return nil }
      if begins("what is", "was ist") {
        let found = drawing.objects.filter { holds($0, relation, seconds[0]) }
        guard found.count == 1 else { return nil }
        return "\(name(found[0].colour)) \(name(found[0].shape))"
      }
      let firsts = objects(parts[0], drawing)
      guard firsts.count == 1 else { return nil }
      return truth(holds(firsts[0], relation, seconds[0]))
    }
    return truth(!objects(question, drawing).isEmpty)
  }

  /// An answer in the words of `answer`.
  func plain(_ answer: String) -> String {
    guard let shape = shape(answer), let colour = colour(answer) else {
      // A diagram may have its article.
      let words = answer.split(separator: " ")
      return words.count > 1 && ["a", "ein", "eine"].contains(words[0])
        ? words.dropFirst().joined(separator: " ") : answer
    }
    return "\(name(colour)) \(name(shape))"
  }
}

@Suite struct QuestionTests {
  private static let generators = [
    DrawingGenerator(seed: 5, split: .train), DrawingGenerator(seed: 6, split: .heldout),
  ]

  @Test(arguments: [0, 1]) func everyAnswerIsTheOnlyOne(number: Int) {
    let generator = Self.generators[number]
    var asked: [Question.Kind: Int] = [:]
    for index in 0..<3000 {
      let drawing = generator.drawing(index)
      let questions = generator.questions(about: drawing, index)
      #expect(questions == generator.questions(about: drawing, index))
      #expect((2...6).contains(questions.count) && questions.count % 2 == 0)
      for question in questions {
        asked[question.kind, default: 0] += 1
        let reader = Reader(language: question.language)
        #expect(question.question.hasSuffix("?") && question.answer == question.answer.lowercased())
        #expect(
          reader.answer(question.question, drawing) == reader.plain(question.answer),
          "\(question) about \(drawing)")
      }
      for language in Language.allCases {
        let own = questions.filter { $0.language == language }
        #expect(own.count * 2 == questions.count)
        #expect(Set(own.map(\.question)).count == own.count)
      }
    }
    #expect(asked.count == Question.Kind.allCases.count)
    #expect(asked.values.allSatisfy { $0 > 200 }, "\(asked)")
  }

  @Test func answersAreBalanced() {
    let generator = Self.generators[0]
    var answers: [Question.Kind: [String: Int]] = [:]
    for index in 0..<12_000 {
      for question in generator.questions(about: generator.drawing(index), index)
      where question.language == .english {
        answers[question.kind, default: [:]][question.answer, default: 0] += 1
      }
    }
    // Each as often as the others, but for chance: five standard deviations.
    for kind in [Question.Kind.existence, .relation] {
      let (yes, no) = (Double(answers[kind]!["yes"]!), Double(answers[kind]!["no"]!))
      #expect(abs(yes - no) < 5 * (yes + no).squareRoot(), "\(kind): \(yes), \(no)")
    }
    for (kind, count) in [(Question.Kind.colour, 12), (.shape, 10), (.place, 9)] {
      let counts = answers[kind]!
      #expect(counts.count == count)
      let mean = Double(counts.values.reduce(0, +)) / Double(count)
      for (answer, number) in counts {
        #expect((0.6...1.5).contains(Double(number) / mean), "\(kind), \(answer): \(number)")
      }
    }
  }

  /// What is asked in training and is not in the drawing is no combination that is held out.
  @Test func heldOutCombinationsAreNotNamed() {
    let generator = DrawingGenerator(seed: 8, split: .train, kinds: [.pair])
    for index in 0..<2000 {
      let drawing = generator.drawing(index)
      let (first, second) = (drawing.objects[0].look, drawing.objects[1].look)
      let untrue = Combination.pair(first, drawing.relation!.inverse, second)
      let asks = generator.questions(about: drawing, index).contains {
        $0.kind == .relation && ["yes", "no"].contains($0.answer)
      }
      if asks { #expect(!untrue.isHeldOut) }
    }
  }
}
