/// The words of descriptions in a language, for writing and for reading them.
struct DescriptionGrammar: Sendable {
  /// What descriptions begin with.
  let prompt: String
  /// Beginnings that are read like the prompt.
  private var openings: [[String]] = []
  private var articles: Set<String> = []
  private var numbers: [String: Int] = [:]
  private var sizes: Set<String> = []
  private var colours: [String: Colour] = [:]
  private var nouns: [String: (shape: Shape, isPlural: Bool?)] = [:]
  private var relations: [[String]: Relation] = [:]
  private var diagrams: [[String]: Diagram.Kind] = [:]
  private let and: String

  static let english: DescriptionGrammar = {
    var grammar = DescriptionGrammar(prompt: English.prompt, and: "and")
    for picture in English.pictures { grammar.openings.append(["a", picture, "of"]) }
    grammar.openings.append(["an", "image", "of"])
    grammar.openings.append(["a", "simple", "drawing", "of"])
    grammar.articles = ["a", "an"]
    grammar.sizes = ["small", "large", "big"]
    for count in 1...9 { grammar.numbers[English.number(count)] = count }
    for colour in Colour.allCases {
      for wording in 0..<6 { grammar.colours[English.colour(colour, wording)] = colour }
    }
    for shape in Shape.allCases {
      grammar.nouns[English.noun(shape, plural: false)] = (shape, false)
      grammar.nouns[English.noun(shape, plural: true)] = (shape, true)
    }
    for relation in Relation.allCases {
      for variant in 0..<2 {
        grammar.relations[words(English.relation(relation, variant: variant))] = relation
      }
    }
    for kind in Diagram.Kind.allCases {
      for name in English.names(kind) where grammar.diagrams[words(name)] == nil {
        grammar.diagrams[words(name)] = kind.canonical
      }
    }
    return grammar
  }()

  static let german: DescriptionGrammar = {
    var grammar = DescriptionGrammar(prompt: German.prompt, and: "und")
    let cases = [German.Case.nominative, .accusative, .dative]
    for picture in German.pictures {
      let phrase = words(German.indefinite(picture, [], .nominative))
      for word in ["von", "mit"] { grammar.openings.append(phrase + [word]) }
    }
    grammar.articles = ["ein", "eine", "einen", "einem", "einer"]
    for count in 2...9 { grammar.numbers[German.number(count)] = count }
    let endings = ["", "e", "er", "es", "en", "em"]
    for ending in endings {
      for size in ["klein", "groß"] { grammar.sizes.insert(size + ending) }
      for colour in Colour.allCases {
        for wording in 0..<2 {
          grammar.colours[German.colour(colour, wording).with(ending)] = colour
        }
      }
    }
    for shape in Shape.allCases {
      let noun = German.noun(shape)
      // Where both numbers have one form ("Herzen"), the article or number decides.
      for (count, isPlural) in [(2, true), (1, false)] {
        for form in cases.map({ noun.form(count, $0).lowercased() }) {
          let isBoth = grammar.nouns[form].map { $0.isPlural != isPlural } ?? false
          grammar.nouns[form] = (shape, isBoth ? nil : isPlural)
        }
      }
    }
    for relation in Relation.allCases {
      for variant in 0..<2 {
        grammar.relations[words(German.relation(relation, variant: variant).words)] = relation
      }
    }
    for kind in Diagram.Kind.allCases {
      for name in German.names(kind) {
        for form in cases.map({ words(name.form(1, $0)) }) where grammar.diagrams[form] == nil {
          grammar.diagrams[form] = kind.canonical
        }
      }
    }
    return grammar
  }()

  private init(prompt: String, and: String) {
    (self.prompt, self.and) = (prompt, and)
    openings = [Self.words(prompt)]
  }

  /// The words in lower case, without commas and full stops, as a model may write them.
  private static func words(_ text: some StringProtocol) -> [String] {
    text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
  }

  /// Reads a whole description; nil for any word, or order of words, that is not in the grammar.
  func parse(_ text: String) -> Description? {
    var rest = Self.words(text)[...]
    if let opening = openings.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(opening.count)
    }
    if let first = rest.first, articles.contains(first),
      let kind = diagrams[Array(rest.dropFirst())]
    {
      return .diagram(kind)
    }
    guard let first = group(&rest) else { return nil }
    if rest.isEmpty { return .objects([first], nil) }
    if rest.first == and {
      rest = rest.dropFirst()
      guard let second = group(&rest), rest.isEmpty else { return nil }
      return .objects([first, second], nil)
    }
    guard let relation = relation(&rest), let second = group(&rest), rest.isEmpty
    else { return nil }
    return .objects([first, second], relation)
  }

  /// "a small red circle", "three red circles".
  private func group(_ rest: inout ArraySlice<String>) -> Description.Group? {
    guard let first = rest.popFirst() else { return nil }
    guard let count = numbers[first] ?? (articles.contains(first) ? 1 : nil) else { return nil }
    if let size = rest.first, sizes.contains(size) { rest = rest.dropFirst() }
    guard let colour = rest.popFirst().flatMap({ colours[$0] }),
      let noun = rest.popFirst().flatMap({ nouns[$0] }),
      noun.isPlural.map({ $0 == (count > 1) }) ?? true
    else { return nil }
    return Description.Group(count: count, shape: noun.shape, colour: colour)
  }

  /// The longest words that name a relation.
  private func relation(_ rest: inout ArraySlice<String>) -> Relation? {
    for count in stride(from: min(4, rest.count), to: 0, by: -1) {
      guard let relation = relations[Array(rest.prefix(count))] else { continue }
      rest = rest.dropFirst(count)
      return relation
    }
    return nil
  }
}

extension Language {
  var grammar: DescriptionGrammar {
    switch self {
    case .english: .english
    case .german: .german
    }
  }

  /// What descriptions begin with: a captioner is asked for one in this language by these words.
  public var prompt: String { grammar.prompt }
}

extension Description {
  /// Reads a description, with or without the prompt, in any case of letters.
  ///
  /// - Returns: nil for any word that descriptions do not have.
  public init?(_ text: String, _ language: Language) {
    guard let description = language.grammar.parse(text) else { return nil }
    self = description
  }

  /// The description in words, with the prompt: "a picture of a red circle left of a blue square".
  public func text(_ language: Language) -> String {
    "\(language.prompt) \(language.speech.phrase(self))"
  }
}

extension English {
  static let prompt = "a picture of"

  func phrase(_ description: Description) -> String {
    switch description {
    case .diagram(let kind): return Self.withArticle(Self.names(kind)[0])
    case .objects(let groups, let relation):
      if let relation {
        return statement(groups[0].look, relation, groups[1].look, variant: 0)
      }
      return groups.map { Self.indefinite(Mention(count: $0.count, look: $0.look)) }
        .joined(separator: " and ")
    }
  }
}

extension German {
  static let prompt = "ein Bild von"

  func phrase(_ description: Description) -> String {
    switch description {
    case .diagram(let kind): return Self.indefinite(Self.diagramName(kind), [], .dative)
    case .objects(let groups, let relation):
      if let relation {
        return Self.statement(groups[0].look, relation, groups[1].look, variant: 0, .dative)
      }
      return groups.map { Self.indefinite(Mention(count: $0.count, look: $0.look), .dative) }
        .joined(separator: " und ")
    }
  }
}
