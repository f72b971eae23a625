import ContrastTensor

/// Captions in German, with articles and adjectives in the gender, number and case that each place
/// of a sentence asks for.
struct German {
  // MARK: Words

  enum Gender { case masculine, feminine, neuter }

  enum Case { case nominative, accusative, dative }

  struct Noun {
    let gender: Gender
    let singular: String
    let plural: String
    /// Where it is not the singular.
    var dative: String?

    init(_ gender: Gender, _ singular: String, _ plural: String, dative: String? = nil) {
      self.gender = gender
      self.singular = singular
      self.plural = plural
      self.dative = dative
    }

    func form(_ count: Int, _ grammaticalCase: Case) -> String {
      switch (count == 1, grammaticalCase) {
      case (true, .dative): dative ?? singular
      case (true, _): singular
      // Plurals get an n in the dative unless they end in one, or in an s.
      case (false, .dative): plural.hasSuffix("n") || plural.hasSuffix("s") ? plural : plural + "n"
      case (false, _): plural
      }
    }

    var pronoun: String {
      switch gender {
      case .masculine: "er"
      case .feminine: "sie"
      case .neuter: "es"
      }
    }
  }

  static func noun(_ shape: Shape) -> Noun {
    switch shape {
    case .circle: Noun(.masculine, "Kreis", "Kreise")
    case .square: Noun(.neuter, "Quadrat", "Quadrate")
    case .triangle: Noun(.neuter, "Dreieck", "Dreiecke")
    case .star: Noun(.masculine, "Stern", "Sterne")
    case .heart: Noun(.neuter, "Herz", "Herzen", dative: "Herzen")
    case .cross: Noun(.neuter, "Kreuz", "Kreuze")
    case .ring: Noun(.masculine, "Ring", "Ringe")
    case .diamond: Noun(.feminine, "Raute", "Rauten")
    case .arrow: Noun(.masculine, "Pfeil", "Pfeile")
    case .crescent: Noun(.masculine, "Halbmond", "Halbmonde")
    }
  }

  /// An adjective without its ending; some take none.
  struct Adjective {
    let stem: String
    var isDeclined = true

    init(_ stem: String, isDeclined: Bool = true) {
      self.stem = stem
      self.isDeclined = isDeclined
    }

    func with(_ ending: String) -> String { isDeclined ? stem + ending : stem }
  }

  static func colour(_ colour: Colour, _ wording: Int = 0) -> Adjective {
    let words: [Adjective] =
      switch colour {
      case .red: [Adjective("rot")]
      case .orange: [Adjective("orangefarben"), Adjective("orange", isDeclined: false)]
      case .yellow: [Adjective("gelb")]
      case .green: [Adjective("grün")]
      case .turquoise: [Adjective("türkisfarben"), Adjective("türkis", isDeclined: false)]
      case .blue: [Adjective("blau")]
      case .purple: [Adjective("violett"), Adjective("lila", isDeclined: false)]
      case .pink: [Adjective("rosafarben"), Adjective("rosa", isDeclined: false)]
      case .brown: [Adjective("braun")]
      case .black: [Adjective("schwarz")]
      case .grey: [Adjective("grau")]
      case .white: [Adjective("weiß")]
      }
    return words[wording % words.count]
  }

  static func tint(_ tint: Tint) -> String {
    switch tint {
    case .white: "weiß"
    case .lightGrey: "hellgrau"
    case .lightBlue: "hellblau"
    case .lightGreen: "hellgrün"
    case .lightYellow: "hellgelb"
    case .grey: "grau"
    case .darkGrey: "dunkelgrau"
    case .darkBlue: "dunkelblau"
    case .darkGreen: "dunkelgrün"
    case .black: "schwarz"
    }
  }

  static func number(_ number: Int) -> String {
    let words = [
      "kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  // MARK: Phrases

  /// "ein roter Kreis", "einen roten Kreis", "einem roten Kreis", "drei rote Kreise", …
  static func indefinite(
    _ noun: Noun, count: Int = 1, _ adjectives: [Adjective], _ grammaticalCase: Case
  ) -> String {
    let article: String
    let ending: String
    switch (count == 1, grammaticalCase, noun.gender) {
    case (true, .nominative, .masculine): (article, ending) = ("ein", "er")
    case (true, .accusative, .masculine): (article, ending) = ("einen", "en")
    case (true, .nominative, .neuter), (true, .accusative, .neuter):
      (article, ending) = ("ein", "es")
    case (true, .nominative, .feminine), (true, .accusative, .feminine):
      (article, ending) = ("eine", "e")
    case (true, .dative, .feminine): (article, ending) = ("einer", "en")
    case (true, .dative, _): (article, ending) = ("einem", "en")
    case (false, .dative, _): (article, ending) = (number(count), "en")
    case (false, _, _): (article, ending) = (number(count), "e")
    }
    return ([article] + adjectives.map { $0.with(ending) } + [noun.form(count, grammaticalCase)])
      .joined(separator: " ")
  }

  /// "der rote Kreis", "den roten Kreis", "dem roten Kreis", "die roten Kreise", …
  static func definite(
    _ noun: Noun, count: Int = 1, _ adjectives: [Adjective], _ grammaticalCase: Case
  ) -> String {
    let article: String
    let ending: String
    switch (count == 1, grammaticalCase, noun.gender) {
    case (true, .nominative, .masculine): (article, ending) = ("der", "e")
    case (true, .accusative, .masculine): (article, ending) = ("den", "en")
    case (true, .nominative, .neuter), (true, .accusative, .neuter):
      (article, ending) = ("das", "e")
    case (true, .nominative, .feminine), (true, .accusative, .feminine):
      (article, ending) = ("die", "e")
    case (true, .dative, .feminine): (article, ending) = ("der", "en")
    case (true, .dative, _): (article, ending) = ("dem", "en")
    case (false, .dative, _): (article, ending) = ("den", "en")
    case (false, _, _): (article, ending) = ("die", "en")
    }
    return ([article] + adjectives.map { $0.with(ending) } + [noun.form(count, grammaticalCase)])
      .joined(separator: " ")
  }

  private static func adjectives(_ mention: Mention) -> [Adjective] {
    let size: Adjective? =
      switch mention.size {
      case .small: Adjective("klein")
      case .large: Adjective("groß")
      default: nil
      }
    return [size, colour(mention.look.colour, mention.wording)].compactMap { $0 }
  }

  static func indefinite(_ mention: Mention, _ grammaticalCase: Case) -> String {
    indefinite(
      noun(mention.look.shape), count: mention.count, adjectives(mention), grammaticalCase)
  }

  static func definite(_ mention: Mention, _ grammaticalCase: Case) -> String {
    definite(noun(mention.look.shape), count: mention.count, adjectives(mention), grammaticalCase)
  }

  /// The words of a relation and the case that they ask for.
  static func relation(_ relation: Relation, variant: Int) -> (words: String, asks: Case) {
    switch relation {
    case .leftOf: ("links von", .dative)
    case .rightOf: ("rechts von", .dative)
    case .above: (["über", "oberhalb von"][variant % 2], .dative)
    case .below: (["unter", "unterhalb von"][variant % 2], .dative)
    case .inside: (["in", "innerhalb von"][variant % 2], .dative)
    case .around: (["um", "rund um"][variant % 2], .accusative)
    case .biggerThan: ("größer als", .nominative)
    case .smallerThan: ("kleiner als", .nominative)
    }
  }

  /// - Parameter grammaticalCase: of the first object.
  static func statement(
    _ first: Look, _ relation: Relation, _ second: Look, variant: Int, _ grammaticalCase: Case
  ) -> String {
    let (words, asks) = Self.relation(relation, variant: variant)
    // A comparison behind its noun stands between commas.
    let comma = relation == .biggerThan || relation == .smallerThan ? "," : ""
    return indefinite(Mention(look: first), grammaticalCase) + comma
      + " \(words) \(indefinite(Mention(look: second), asks))"
  }

  func statement(_ first: Look, _ relation: Relation, _ second: Look, variant: Int) -> String {
    Self.statement(first, relation, second, variant: variant, .nominative)
  }

  static func place(_ place: Place, variant: Int) -> String {
    let words: [String] =
      switch place {
      case .topLeft: ["oben links", "links oben", "in der linken oberen Ecke"]
      case .top: ["oben", "oben in der Mitte", "am oberen Rand"]
      case .topRight: ["oben rechts", "rechts oben", "in der rechten oberen Ecke"]
      case .left: ["links", "auf der linken Seite", "am linken Rand"]
      case .centre: ["in der Mitte", "mitten im Bild"]
      case .right: ["rechts", "auf der rechten Seite", "am rechten Rand"]
      case .bottomLeft: ["unten links", "links unten", "in der linken unteren Ecke"]
      case .bottom: ["unten", "unten in der Mitte", "am unteren Rand"]
      case .bottomRight: ["unten rechts", "rechts unten", "in der rechten unteren Ecke"]
      }
    return words[variant % words.count]
  }

  /// "auf weißem Hintergrund".
  static func on(_ background: Background) -> String {
    let tint = tint(background.tint)
    return switch background.pattern {
    case .plain: "auf \(tint)em Hintergrund"
    case .gradient:
      "auf einem Farbverlauf von \(tint.sentenceCase) zu \(Self.tint(background.end).sentenceCase)"
    case .noise: "auf einem körnigen \(tint)en Hintergrund"
    case .stripes: "auf einem gestreiften \(tint)en Hintergrund"
    case .checks: "auf einem karierten \(tint)en Hintergrund"
    }
  }

  /// "Der Hintergrund ist weiß."
  static func sentence(_ background: Background) -> String {
    let tint = tint(background.tint)
    return switch background.pattern {
    case .plain: "Der Hintergrund ist \(tint)."
    case .gradient:
      "Der Hintergrund geht von \(tint.sentenceCase) in "
        + "\(Self.tint(background.end).sentenceCase) über."
    case .noise: "Der Hintergrund ist \(tint) und körnig."
    case .stripes: "Der Hintergrund ist \(tint) mit schwachen Streifen."
    case .checks: "Der Hintergrund ist \(tint) mit einem schwachen Karomuster."
    }
  }

  static let pictures = [
    Noun(.neuter, "Bild", "Bilder"), Noun(.feminine, "Zeichnung", "Zeichnungen"),
    Noun(.feminine, "Abbildung", "Abbildungen"),
  ]
}
