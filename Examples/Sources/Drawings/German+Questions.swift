extension German {
  func question(_ topic: Question.Topic, variant: Int) -> String {
    let questions: [String]
    switch topic {
    case .content: questions = ["was ist im Bild?", "was ist das?", "was zeigt das Bild?"]
    case .colour(let shape, let isPlural):
      let noun = Self.noun(shape)
      let count = isPlural ? 2 : 1
      let subject = Self.definite(noun, count: count, [], .nominative)
      questions = [
        "welche Farbe \(isPlural ? "haben" : "hat") \(subject)?",
        "in welcher Farbe \(isPlural ? "sind" : "ist") \(subject) gezeichnet?",
      ]
    case .shape(nil, let isPlural):
      questions =
        isPlural
        ? ["welche Form haben die Figuren?", "was für Figuren sind das?"]
        : ["welche Form hat die Figur?", "was für eine Figur ist das?"]
    case .shape(let colour?, let isPlural):
      let count = isPlural ? 2 : 1
      let subject = Self.definite(Self.figure, count: count, [Self.colour(colour)], .nominative)
      let has = isPlural ? "haben" : "hat"
      questions = [
        "welche Form \(has) \(subject)?",
        "welche Form \(has) \(subject) im Bild?",
      ]
    case .countAll:
      questions = ["wie viele Figuren gibt es?", "wie viele Figuren sind im Bild?"]
    case .countShape(let shape):
      let noun = Self.noun(shape).plural
      questions = ["wie viele \(noun) gibt es?", "wie viele \(noun) sind im Bild?"]
    case .countLook(let look):
      let colour = Self.colour(look.colour).with("e")
      questions = ["wie viele \(colour) \(Self.noun(look.shape).plural) gibt es?"]
    case .countParts(let kind):
      questions = [
        kind == .pie ? "wie viele Stücke gibt es?" : "wie viele Balken gibt es?",
        kind == .pie ? "wie viele Stücke hat das Diagramm?" : "wie viele Balken hat das Diagramm?",
      ]
    case .isThere(let look):
      let mention = Mention(look: look)
      questions = [
        "gibt es \(Self.indefinite(mention, .accusative))?",
        "ist \(Self.indefinite(mention, .nominative)) im Bild?",
        "ist \(Self.indefinite(mention, .nominative)) zu sehen?",
      ]
    case .related(let relation, let look):
      let (words, asks) = Self.relation(relation, variant: variant / 2)
      questions = ["was ist \(words) \(Self.definite(Mention(look: look), asks))?"]
    case .holds(let first, let relation, let second):
      let (words, asks) = Self.relation(relation, variant: variant / 2)
      let subject = Self.definite(Mention(look: first), .nominative)
      questions = ["ist \(subject) \(words) \(Self.definite(Mention(look: second), asks))?"]
    case .place(let look):
      let phrase = Self.definite(Mention(look: look), .nominative)
      questions = [
        "wo ist \(phrase)?", "wo ist \(Self.definite(Self.noun(look.shape), [], .nominative))?",
        "wo im Bild ist \(phrase)?",
      ]
    case .diagram:
      questions = ["was für ein Diagramm ist das?", "welche Art von Diagramm ist das?"]
    case .isDiagram(let kind):
      let name = Self.diagramName(kind)
      questions = [
        "ist das \(Self.indefinite(name, [], .nominative))?",
        "gibt es \(Self.indefinite(name, [], .accusative))?",
      ]
    }
    return questions[variant % questions.count]
  }

  func answer(_ answer: Question.Answer) -> String {
    switch answer {
    case .colour(let colour):
      switch colour {
      // As one says it, rather than with the ending that makes an adjective of it.
      case .orange, .turquoise, .pink: Self.colour(colour, 1).stem
      default: Self.colour(colour).stem
      }
    case .shape(let shape): Self.noun(shape).singular.lowercased()
    case .number(let number):
      switch number {
      case 0: "keine"
      case 1: "eins"
      default: Self.number(number)
      }
    case .truth(let isTrue): isTrue ? "ja" : "nein"
    case .look(let look): Self.indefinite(Mention(look: look), .nominative).lowercased()
    case .diagram(let kind): Self.diagramName(kind).singular.lowercased()
    case .aDiagram(let kind):
      Self.indefinite(Self.diagramName(kind), [], .nominative).lowercased()
    case .place(let place):
      switch place {
      case .topLeft: "oben links"
      case .top: "oben"
      case .topRight: "oben rechts"
      case .left: "links"
      case .centre: "in der mitte"
      case .right: "rechts"
      case .bottomLeft: "unten links"
      case .bottom: "unten"
      case .bottomRight: "unten rechts"
      }
    }
  }

  /// An object, whatever its shape.
  private static let figure = Noun(.feminine, "Figur", "Figuren")

  /// The name of standing and lying bars together is that which both have.
  static func diagramName(_ kind: Diagram.Kind) -> Noun {
    kind.canonical == .columns ? barChart : names(kind)[0]
  }
}
