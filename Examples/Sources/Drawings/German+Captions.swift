import ContrastTensor

extension German: Speech {
  // MARK: Short captions

  func short(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String {
    if let diagram = drawing.diagram { return short(diagram, drawing.background, &choice) }
    switch choice.pick(0...5) {
    case 0...2: return subject(drawing, .nominative, &choice)
    case 3:
      let picture = Self.indefinite(choice.pick(Self.pictures), [], .nominative)
      return "\(picture) mit \(subject(drawing, .dative, &choice))"
    case 4:
      let what = subject(drawing, .nominative, &choice)
      return what + (what.contains(",") ? ", " : " ") + Self.on(drawing.background)
    default:
      let what = subject(drawing, .nominative, &choice)
      guard drawing.kind == .single else { return what }
      return "\(what) \(Self.place(drawing.objects[0].place, variant: choice.pick(0...5)))"
    }
  }

  /// The objects in a phrase: "ein roter Kreis links von einem blauen Quadrat".
  private func subject(
    _ drawing: Drawing, _ grammaticalCase: Case, _ choice: inout PhiloxGenerator
  ) -> String {
    let wording = choice.pick(0...5)
    if let relation = drawing.relation {
      let (first, second) = (drawing.objects[0].look, drawing.objects[1].look)
      switch choice.pick(0...4) {
      case 0...2:
        return Self.statement(first, relation, second, variant: wording, grammaticalCase)
      case 3:
        return Self.statement(second, relation.inverse, first, variant: wording, grammaticalCase)
      default:
        return [first, second].shuffled(using: &choice).map {
          Self.indefinite(Mention(look: $0, wording: wording), grammaticalCase)
        }.joined(separator: " und ")
      }
    }
    let namesSize = choice.chance(0.5)
    return drawing.groups.map { count, object in
      Self.indefinite(
        Mention(
          count: count, size: namesSize ? object.size : nil, look: object.look, wording: wording),
        grammaticalCase)
    }.joined(separator: " und ")
  }

  // MARK: Long captions

  func long(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String {
    if let diagram = drawing.diagram { return long(diagram, drawing.background, &choice) }
    var sentences: [String]
    switch drawing.kind {
    case .pair: sentences = pair(drawing, &choice)
    case .single: sentences = single(drawing, &choice)
    default: sentences = groups(drawing, &choice)
    }
    if let object = drawing.objects.first(where: \.isOutlined) {
      if drawing.kind == .pair {
        let what = Self.definite(Mention(look: object.look), .dative)
        sentences.append("Von \(what) ist nur der Umriss gezeichnet.")
      } else {
        let isOne = drawing.objects.count == 1
        let pronoun = isOne ? Self.noun(object.shape).pronoun.sentenceCase : "Sie"
        // Behind the sentence that names the objects, which the pronoun then stands for.
        sentences.insert(
          "\(pronoun) \(isOne ? "ist" : "sind") nur als Umriss gezeichnet.", at: 1)
      }
    }
    return sentences.joined(separator: " ")
  }

  /// "Das Bild", "Die Zeichnung".
  static func thePicture(_ choice: inout PhiloxGenerator) -> String {
    definite(choice.pick(pictures), [], .nominative).sentenceCase
  }

  private func single(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    let object = drawing.objects[0]
    let mention = Mention(size: object.size, look: object.look, wording: choice.pick(0...5))
    let place = Self.place(object.place, variant: choice.pick(0...5))
    let on = Self.on(drawing.background)
    let pronoun = Self.noun(object.shape).pronoun.sentenceCase
    switch choice.pick(0...3) {
    case 0:
      let what = Self.indefinite(mention, .accusative)
      return ["\(Self.thePicture(&choice)) zeigt \(what) \(place), \(on)."]
    case 1:
      let what = Self.indefinite(mention, .nominative)
      return ["\(place.sentenceCase) ist \(what).", Self.sentence(drawing.background)]
    case 2:
      let what = Self.indefinite(mention, .accusative)
      return ["\(on.sentenceCase) sieht man \(what).", "\(pronoun) befindet sich \(place)."]
    default:
      let picture = Self.indefinite(choice.pick(Self.pictures), [], .nominative).sentenceCase
      return [
        "\(picture) mit \(Self.indefinite(mention, .dative)).", "\(pronoun) liegt \(place).",
        Self.sentence(drawing.background),
      ]
    }
  }

  private func groups(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    let wording = choice.pick(0...5)
    func what(_ grammaticalCase: Case) -> String {
      drawing.groups.map { count, object in
        Self.indefinite(
          Mention(count: count, size: object.size, look: object.look, wording: wording),
          grammaticalCase)
      }.joined(separator: " und ")
    }
    let on = Self.on(drawing.background)
    let count = Self.number(drawing.objects.count)
    switch choice.pick(0...3) {
    case 0: return ["\(Self.thePicture(&choice)) zeigt \(what(.accusative)) \(on)."]
    case 1:
      return [
        "Es gibt \(what(.accusative)).", "Die Figuren berühren sich nicht.",
        Self.sentence(drawing.background),
      ]
    case 2:
      return ["\(on.sentenceCase) sieht man \(what(.accusative)), zusammen \(count) Figuren."]
    default:
      return [
        "\(count.sentenceCase) Figuren: \(what(.nominative)).", Self.sentence(drawing.background),
      ]
    }
  }

  private func pair(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    var (first, second) = (drawing.objects[0], drawing.objects[1])
    var relation = drawing.relation!
    if choice.chance(0.3) { (first, second, relation) = (second, first, relation.inverse) }
    let (a, b) = (Mention(look: first.look), Mention(look: second.look))
    let (words, asks) = Self.relation(relation, variant: choice.pick(0...5))
    let on = Self.on(drawing.background)
    let compares = relation == .biggerThan || relation == .smallerThan
    let verb = compares ? "ist" : choice.pick(["ist", "liegt", "befindet sich"])
    let statement =
      "\(Self.definite(a, .nominative)) \(verb) \(words) \(Self.definite(b, asks))".sentenceCase
      + "."
    switch choice.pick(0...3) {
    case 0:
      return [
        "\(Self.thePicture(&choice)) zeigt \(Self.indefinite(a, .accusative)) und "
          + "\(Self.indefinite(b, .accusative)) \(on).", statement,
      ]
    case 1:
      return [
        "Es gibt zwei Figuren, \(Self.indefinite(a, .accusative)) und "
          + "\(Self.indefinite(b, .accusative)).", statement, Self.sentence(drawing.background),
      ]
    case 2:
      guard first.place != second.place else { fallthrough }
      let variant = choice.pick(0...5)
      let parts = [first, second].map { object in
        let mention = Mention(size: compares ? object.size : nil, look: object.look)
        return "\(Self.place(object.place, variant: variant)) "
          + Self.indefinite(mention, .accusative)
      }
      return [
        "Man sieht \(parts.joined(separator: " und ")).", statement,
        Self.sentence(drawing.background),
      ]
    default:
      let (subject, object) = (Self.indefinite(a, .nominative), Self.indefinite(b, asks))
      return ["\(on.sentenceCase) \(verb) \(subject) \(words) \(object)."]
    }
  }
}
