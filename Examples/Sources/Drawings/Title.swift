/// What a drawing shows as the name of a class: a red circle, a pie chart.
///
/// Only drawings of one object and diagrams have one. Vertical and horizontal bars are one class, as both
/// are called bar charts.
public struct Title: Sendable, Hashable {
  private enum Subject: Hashable {
    case object(Look)
    case diagram(Diagram.Kind)
  }

  private let subject: Subject

  public init?(_ drawing: Drawing) {
    switch (drawing.kind, drawing.diagram) {
    case (.single, _): subject = .object(drawing.objects[0].look)
    case (.diagram, let diagram?):
      subject = .diagram(diagram.kind == .bars ? .columns : diagram.kind)
    default: return nil
    }
  }

  /// In English, without an article.
  public var name: String {
    switch subject {
    case .object(let look):
      "\(English.colour(look.colour)) \(English.noun(look.shape, plural: false))"
    case .diagram(let kind): English.names(kind)[0]
    }
  }

  /// Sentences for zero-shot classification, none of which is a caption of a drawing.
  public func prompts(_ language: Language) -> [String] {
    switch language {
    case .english:
      let phrase = English.withArticle(name)
      return ["a photo of \(phrase)", "this is \(phrase)", "one can see \(phrase) here"]
    case .german:
      func phrase(_ grammaticalCase: German.Case) -> String {
        switch subject {
        case .object(let look): German.indefinite(Mention(look: look), grammaticalCase)
        case .diagram(let kind):
          German.indefinite(
            kind == .columns ? German.barChart : German.names(kind)[0], [], grammaticalCase)
        }
      }
      return [
        "ein Foto von \(phrase(.dative))", "das ist \(phrase(.nominative))",
        "hier ist \(phrase(.nominative)) zu sehen",
      ]
    }
  }
}
