import ContrastTensor

/// A language that captions are written in.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case english, german
}

/// What may be said about a drawing.
public struct Caption: Sendable, Hashable, Codable {
  public let text: String
  public let language: Language
  /// Whether it describes the drawing in sentences, rather than naming what is in it.
  public let isLong: Bool
}

/// How a language speaks of drawings. A choice is made anew each time something is asked for, so
/// asking twice gives two ways to say it.
protocol Speech {
  /// What names the objects or the kind of diagram, without articles or full stops around it.
  func short(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String
  /// One or more sentences that say all there is to say.
  func long(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String
  /// A sentence part with both objects of a pair in their relation, in the form `variant`.
  func statement(_ first: Look, _ relation: Relation, _ second: Look, variant: Int) -> String
  /// What stands behind the prompt in a description.
  func phrase(_ description: Description) -> String
  /// A question, in one of several ways.
  func question(_ topic: Question.Topic, variant: Int) -> String
  /// A short answer in lower case.
  func answer(_ answer: Question.Answer) -> String
}

extension Language {
  var speech: any Speech {
    switch self {
    case .english: English()
    case .german: German()
    }
  }
}

extension DrawingGenerator {
  /// Captions of a drawing, no two of which are the same: some three short ones and two long ones
  /// in each language.
  ///
  /// - Parameters:
  ///   - drawing: what is described.
  ///   - index: its number; other numbers choose other words.
  public func captions(of drawing: Drawing, _ index: Int) -> [Caption] {
    var choice = numbers(.captions, index)
    var captions: [Caption] = []
    for language in Language.allCases {
      let speech = language.speech
      for number in 0..<5 {
        let isLong = number >= 3
        let text =
          isLong ? speech.long(drawing, &choice) : speech.short(drawing, &choice)
        let caption = Caption(text: text, language: language, isLong: isLong)
        if !captions.contains(caption) { captions.append(caption) }
      }
    }
    return captions
  }
}

/// A caption that is true of a drawing of a pair, and one that has the same words in another order
/// and is false.
public struct BindingTask: Sendable, Hashable, Codable {
  /// What was exchanged.
  public enum Change: String, Sendable, Hashable, Codable, CaseIterable {
    /// The colours of the two objects.
    case colours
    /// The relation, for its inverse.
    case relation
  }

  public let language: Language
  public let change: Change
  public let caption: String
  public let swapped: String
}

extension DrawingGenerator {
  /// The tasks of a drawing: none unless it is a pair, and none that exchange colours if there is one
  /// colour only.
  ///
  /// - Parameters:
  ///   - drawing: what is described.
  ///   - index: its number; other numbers choose other words.
  public func bindingTasks(of drawing: Drawing, _ index: Int) -> [BindingTask] {
    guard let relation = drawing.relation else { return [] }
    var choice = numbers(.binding, index)
    let (first, second) = (drawing.objects[0].look, drawing.objects[1].look)
    return Language.allCases.flatMap { language -> [BindingTask] in
      let variant = choice.pick(0...99)
      func state(_ first: Look, _ relation: Relation, _ second: Look) -> String {
        language.speech.statement(first, relation, second, variant: variant)
      }
      let caption = state(first, relation, second)
      return BindingTask.Change.allCases.compactMap { change -> BindingTask? in
        let swapped: String
        switch change {
        case .colours:
          guard first.colour != second.colour else { return nil }
          swapped = state(
            Look(shape: first.shape, colour: second.colour), relation,
            Look(shape: second.shape, colour: first.colour))
        case .relation: swapped = state(first, relation.inverse, second)
        }
        return BindingTask(
          language: language, change: change, caption: caption, swapped: swapped)
      }
    }
  }
}

/// A number of alike objects, as a phrase names them.
struct Mention {
  var count = 1
  var size: Size?
  let look: Look
  /// Chooses among the words for the colour.
  var wording = 0
}

extension String {
  /// With a capital letter at the beginning.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
