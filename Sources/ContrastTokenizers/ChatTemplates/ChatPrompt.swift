/// A conversation as its model reads it, with the places where the caller's texts stand.
///
/// ``Tokenizer/encode(_:allowsControlTokens:)`` makes the token ids.
public struct ChatPrompt: Sendable {
  /// A run of the prompt that stems from the template, or from the caller's values.
  package struct Segment: Sendable, Equatable {
    package let text: String
    package let isFromUser: Bool

    package init(text: String, isFromUser: Bool = false) {
      self.text = text
      self.isFromUser = isFromUser
    }
  }

  let units: TemplateText
  /// All text that the template can write by itself.
  let literals: [TemplateText]

  init(units: TemplateText, literals: [TemplateText]) {
    self.units = units
    self.literals = literals
  }

  /// A prompt that no template wrote.
  ///
  /// - Parameter segments: the runs, in their order.
  package init(_ segments: [Segment]) {
    units = TemplateText(
      segments.flatMap {
        TemplateText($0.text, mark: $0.isFromUser ? TemplateText.userMark : 0).units
      })
    literals = segments.filter { !$0.isFromUser }.map { TemplateText($0.text) }
  }

  /// The whole prompt. A template can write more than the conversation: look at it before you trust a model.
  public var text: String { units.string }

  /// The runs, in their order.
  package var segments: [Segment] {
    var segments: [Segment] = []
    var start = 0
    for i in units.units.indices {
      let isFromUser = TemplateText.isFromUser(units.units[i])
      if i + 1 == units.count || TemplateText.isFromUser(units.units[i + 1]) != isFromUser {
        segments.append(Segment(text: units[start..<i + 1].string, isFromUser: isFromUser))
        start = i + 1
      }
    }
    return segments
  }
}
