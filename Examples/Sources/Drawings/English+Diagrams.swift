import ContrastTensor

extension English {
  static func names(_ kind: Diagram.Kind) -> [String] {
    switch kind {
    case .columns: ["bar chart", "column chart", "bar graph"]
    case .bars: ["horizontal bar chart", "bar chart", "bar chart with horizontal bars"]
    case .pie: ["pie chart"]
    case .lines: ["line chart", "line graph"]
    case .scatter: ["scatter plot", "scatter chart"]
    case .flow: ["flow chart", "flow diagram"]
    case .tree: ["tree diagram", "hierarchy"]
    case .network: ["network diagram", "graph of nodes and lines"]
    case .table: ["table", "grid"]
    case .curve: ["coordinate system", "graph of a function"]
    }
  }

  /// "four blue bars"; the colour only where all have it.
  private static func parts(_ diagram: Diagram) -> String {
    func counted(_ noun: String, _ plural: String) -> String {
      let count = diagram.count
      let words =
        (diagram.commonColour.map { colour($0) + " " } ?? "") + (count == 1 ? noun : plural)
      return count == 1 ? withArticle(words) : "\(number(count)) \(words)"
    }
    switch diagram.kind {
    case .columns, .bars: return counted("bar", "bars")
    case .pie: return "\(number(diagram.count)) slices"
    case .lines: return counted("line", "lines")
    case .scatter: return "many \(diagram.commonColour.map { colour($0) + " " } ?? "")points"
    case .flow: return "\(counted("box", "boxes")) joined by arrows"
    case .tree:
      return diagram.isRound ? counted("node", "nodes") : counted("box", "boxes")
    case .network:
      let nodes = diagram.isRound ? counted("circle", "circles") : counted("box", "boxes")
      return "\(nodes) joined by lines"
    case .table: return "\(number(diagram.count)) rows and \(number(diagram.columns)) columns"
    case .curve: return counted("curve", "curves")
    }
  }

  /// What else there is to say.
  private static func detail(_ diagram: Diagram) -> String? {
    switch diagram.kind {
    case .columns: diagram.largest.map { "The \(ordinal($0)) bar is the tallest." }
    case .bars: diagram.largest.map { _ in "One bar is the longest." }
    case .pie:
      diagram.largest.map { "The largest slice is \(colour(diagram.colours[$0]))." }
    case .lines:
      switch diagram.trend {
      case .rising: "The line rises from left to right."
      case .falling: "The line falls from left to right."
      case .changing: "The line goes up and down."
      case nil: nil
      }
    case .flow:
      diagram.isVertical
        ? "The arrows lead from top to bottom." : "The arrows lead from left to right."
    case .tree:
      "The \(diagram.isRound ? "node" : "box") at the top is joined to the others below it."
    case .table: "The heading is \(colour(diagram.colours[0]))."
    case .scatter, .network, .curve: nil
    }
  }

  func short(
    _ diagram: Diagram, _ background: Background, _ choice: inout PhiloxGenerator
  ) -> String {
    let name = choice.pick(Self.names(diagram.kind))
    let parts = Self.parts(diagram)
    let link = name.contains(" with ") || name.contains(" of ") ? ":" : " with"
    switch choice.pick(0...6) {
    case 0:
      return choice.pick([
        "a diagram", "a simple diagram", "a small diagram", "a drawing of a diagram",
        "a diagram \(Self.on(background))",
      ])
    case 1: return "a diagram with \(parts)"
    case 2, 3: return Self.withArticle(name)
    case 4: return "a diagram: \(Self.withArticle(name))"
    case 5: return "a picture of \(Self.withArticle(name))"
    default: return "\(Self.withArticle(name))\(link) \(parts)"
    }
  }

  func long(
    _ diagram: Diagram, _ background: Background, _ choice: inout PhiloxGenerator
  ) -> String {
    let name = Self.withArticle(choice.pick(Self.names(diagram.kind)))
    let parts = Self.parts(diagram)
    let on = Self.on(background)
    var sentences: [String]
    switch choice.pick(0...2) {
    case 0: sentences = ["The diagram is \(name).", "It has \(parts).", Self.sentence(background)]
    case 1: sentences = ["This \(choice.pick(Self.pictures)) shows \(name) \(on), with \(parts)."]
    default: sentences = ["A diagram \(on): \(name).", "One can see \(parts)."]
    }
    if let detail = Self.detail(diagram) { sentences.append(detail) }
    return sentences.joined(separator: " ")
  }
}
