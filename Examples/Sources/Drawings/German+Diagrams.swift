import ContrastTensor

extension German {
  /// The name of those with vertical bars and of those with horizontal ones.
  static let barChart = Noun(.neuter, "Balkendiagramm", "Balkendiagramme")

  static func names(_ kind: Diagram.Kind) -> [Noun] {
    func diagram(_ first: String) -> Noun {
      Noun(.neuter, first + "diagramm", first + "diagramme")
    }
    return switch kind {
    case .columns: [diagram("Säulen"), barChart]
    case .bars: [barChart]
    case .pie: [diagram("Kreis"), diagram("Torten")]
    case .lines: [diagram("Linien")]
    case .scatter: [diagram("Streu"), diagram("Punkt")]
    case .flow: [diagram("Fluss"), diagram("Ablauf")]
    case .tree: [diagram("Baum")]
    case .network:
      [Noun(.neuter, "Netzwerk", "Netzwerke"), Noun(.neuter, "Schaubild", "Schaubilder")]
    case .table: [Noun(.feminine, "Tabelle", "Tabellen")]
    case .curve: [Noun(.neuter, "Koordinatensystem", "Koordinatensysteme")]
    }
  }

  /// What a kind of diagram is made of.
  private static func part(_ diagram: Diagram) -> Noun {
    switch diagram.kind {
    case .columns: Noun(.feminine, "Säule", "Säulen")
    case .bars: Noun(.masculine, "Balken", "Balken")
    case .pie: Noun(.neuter, "Stück", "Stücke")
    case .lines: Noun(.feminine, "Linie", "Linien")
    case .scatter: Noun(.masculine, "Punkt", "Punkte")
    case .table: Noun(.feminine, "Zeile", "Zeilen")
    case .curve: Noun(.feminine, "Kurve", "Kurven")
    case .flow, .tree, .network:
      if diagram.isRound {
        Noun(.masculine, "Kreis", "Kreise")
      } else {
        Noun(.masculine, "Kasten", "Kästen")
      }
    }
  }

  /// "vier blaue Säulen"; the colour only where all have it.
  private static func parts(_ diagram: Diagram, _ grammaticalCase: Case) -> String {
    let part = part(diagram)
    let colours = diagram.commonColour.map { [colour($0)] } ?? []
    switch diagram.kind {
    case .scatter:
      let many = grammaticalCase == .dative ? "vielen" : "viele"
      let ending = grammaticalCase == .dative ? "en" : "e"
      return ([many] + colours.map { $0.with(ending) } + [part.form(2, grammaticalCase)])
        .joined(separator: " ")
    case .table:
      let columns = Noun(.feminine, "Spalte", "Spalten")
      return indefinite(part, count: diagram.count, [], grammaticalCase) + " und "
        + indefinite(columns, count: diagram.columns, [], grammaticalCase)
    default: return indefinite(part, count: diagram.count, colours, grammaticalCase)
    }
  }

  /// What joins the parts, as a relative clause.
  private static func joints(_ diagram: Diagram) -> String {
    switch diagram.kind {
    case .flow: ", die durch Pfeile verbunden sind"
    case .network: ", die durch Linien verbunden sind"
    default: ""
    }
  }

  /// What else there is to say.
  private static func detail(_ diagram: Diagram) -> String? {
    let ordinals = ["erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte"]
    switch diagram.kind {
    case .columns: return diagram.largest.map { "Die \(ordinals[$0]) Säule ist die höchste." }
    case .bars: return diagram.largest.map { _ in "Ein Balken ist der längste." }
    case .pie:
      return diagram.largest.map {
        "Das größte Stück ist \(colour(diagram.colours[$0]).stem)."
      }
    case .lines:
      return switch diagram.trend {
      case .rising: "Die Linie steigt von links nach rechts."
      case .falling: "Die Linie fällt von links nach rechts."
      case .changing: "Die Linie geht auf und ab."
      case nil: nil
      }
    case .flow:
      return diagram.isVertical
        ? "Die Pfeile führen von oben nach unten." : "Die Pfeile führen von links nach rechts."
    case .tree:
      return "\(diagram.isRound ? "Der Kreis" : "Der Kasten") oben ist mit den anderen verbunden."
    case .table: return "Die Kopfzeile ist \(colour(diagram.colours[0]).stem)."
    case .scatter, .network, .curve: return nil
    }
  }

  func short(
    _ diagram: Diagram, _ background: Background, _ choice: inout PhiloxGenerator
  ) -> String {
    let name = choice.pick(Self.names(diagram.kind))
    let named = Self.indefinite(name, [], .nominative)
    let parts = Self.parts(diagram, .dative) + Self.joints(diagram)
    switch choice.pick(0...6) {
    case 0:
      return choice.pick([
        "ein Diagramm", "ein einfaches Diagramm", "ein kleines Diagramm",
        "die Zeichnung eines Diagramms", "ein Diagramm \(Self.on(background))",
      ])
    case 1: return "ein Diagramm mit \(parts)"
    case 2, 3: return named
    case 4: return "ein Diagramm: \(named)"
    case 5: return "ein Bild mit \(Self.indefinite(name, [], .dative))"
    default: return "\(named) mit \(parts)"
    }
  }

  func long(
    _ diagram: Diagram, _ background: Background, _ choice: inout PhiloxGenerator
  ) -> String {
    let name = choice.pick(Self.names(diagram.kind))
    let joints = Self.joints(diagram)
    let on = Self.on(background)
    var sentences: [String]
    switch choice.pick(0...2) {
    case 0:
      sentences = [
        "Das Diagramm ist \(Self.indefinite(name, [], .nominative)).",
        "Es hat \(Self.parts(diagram, .accusative))\(joints).", Self.sentence(background),
      ]
    case 1:
      sentences = [
        "\(Self.thePicture(&choice)) zeigt \(Self.indefinite(name, [], .accusative)) mit "
          + "\(Self.parts(diagram, .dative))\(joints).", Self.sentence(background),
      ]
    default:
      sentences = [
        "Ein Diagramm \(on): \(Self.indefinite(name, [], .nominative)).",
        "Man sieht \(Self.parts(diagram, .accusative))\(joints).",
      ]
    }
    if let detail = Self.detail(diagram) { sentences.append(detail) }
    return sentences.joined(separator: " ")
  }
}
