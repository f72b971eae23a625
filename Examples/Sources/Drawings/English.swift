import ContrastTensor

/// Captions in English.
struct English: Speech {
  // MARK: Words

  static func noun(_ shape: Shape, plural: Bool) -> String {
    let noun =
      switch shape {
      case .circle, .square, .triangle, .star, .heart, .ring, .diamond, .arrow, .crescent:
        shape.rawValue
      case .cross: plural ? "crosse" : "cross"
      }
    return plural ? noun + "s" : noun
  }

  static func colour(_ colour: Colour, _ wording: Int = 0) -> String {
    let words: [String] =
      switch colour {
      case .purple: ["purple", "purple", "violet"]
      case .grey: ["grey", "gray"]
      default: [colour.rawValue]
      }
    return words[wording % words.count]
  }

  static func tint(_ tint: Tint) -> String {
    switch tint {
    case .white: "white"
    case .lightGrey: "light grey"
    case .lightBlue: "light blue"
    case .lightGreen: "light green"
    case .lightYellow: "light yellow"
    case .grey: "grey"
    case .darkGrey: "dark grey"
    case .darkBlue: "dark blue"
    case .darkGreen: "dark green"
    case .black: "black"
    }
  }

  static func number(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  static func ordinal(_ index: Int) -> String {
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"][index]
  }

  /// With "a" or "an".
  static func withArticle(_ phrase: String) -> String {
    ("aeiou".contains(phrase.first ?? " ") ? "an " : "a ") + phrase
  }

  private static func bare(_ mention: Mention) -> String {
    let size: String? =
      switch mention.size {
      case .small: "small"
      case .large: mention.wording % 2 == 0 ? "large" : "big"
      default: nil
      }
    return [
      size, colour(mention.look.colour, mention.wording),
      noun(mention.look.shape, plural: mention.count > 1),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// "a red circle", "three red circles".
  static func indefinite(_ mention: Mention) -> String {
    mention.count == 1
      ? withArticle(bare(mention)) : "\(number(mention.count)) \(bare(mention))"
  }

  /// "the red circle", "the three red circles".
  static func definite(_ mention: Mention) -> String {
    mention.count == 1 ? "the \(bare(mention))" : "the \(number(mention.count)) \(bare(mention))"
  }

  static func relation(_ relation: Relation, variant: Int) -> String {
    let words: [String] =
      switch relation {
      case .leftOf: ["left of", "to the left of"]
      case .rightOf: ["right of", "to the right of"]
      case .above: ["above"]
      case .below: ["below", "under"]
      case .inside: ["inside", "in"]
      case .around: ["around"]
      case .biggerThan: ["bigger than", "larger than"]
      case .smallerThan: ["smaller than"]
      }
    return words[variant % words.count]
  }

  func statement(_ first: Look, _ relation: Relation, _ second: Look, variant: Int) -> String {
    let subject = Self.indefinite(Mention(look: first))
    let object = Self.indefinite(Mention(look: second))
    return "\(subject) \(Self.relation(relation, variant: variant)) \(object)"
  }

  static func place(_ place: Place, variant: Int) -> String {
    let words: [String] =
      switch place {
      case .topLeft: ["at the top left", "in the top left corner", "in the upper left"]
      case .top: ["at the top", "near the top edge"]
      case .topRight: ["at the top right", "in the top right corner", "in the upper right"]
      case .left: ["on the left", "near the left edge", "on the left side"]
      case .centre: ["in the middle", "in the centre"]
      case .right: ["on the right", "near the right edge", "on the right side"]
      case .bottomLeft: ["at the bottom left", "in the bottom left corner", "in the lower left"]
      case .bottom: ["at the bottom", "near the bottom edge"]
      case .bottomRight:
        ["at the bottom right", "in the bottom right corner", "in the lower right"]
      }
    return words[variant % words.count]
  }

  /// "on a white background".
  static func on(_ background: Background) -> String {
    let tint = tint(background.tint)
    return switch background.pattern {
    case .plain: "on \(withArticle(tint)) background"
    case .gradient: "on a gradient from \(tint) to \(Self.tint(background.end))"
    case .noise: "on a grainy \(tint) background"
    case .stripes: "on a striped \(tint) background"
    case .checks: "on a checked \(tint) background"
    }
  }

  /// "The background is white."
  static func sentence(_ background: Background) -> String {
    let tint = tint(background.tint)
    return switch background.pattern {
    case .plain: "The background is \(tint)."
    case .gradient: "The background fades from \(tint) to \(Self.tint(background.end))."
    case .noise: "The background is \(tint) and grainy."
    case .stripes: "The background is \(tint) with faint stripes."
    case .checks: "The background is \(tint) with a faint checked pattern."
    }
  }

  static let pictures = ["picture", "drawing", "image", "simple drawing"]

  // MARK: Short captions

  func short(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String {
    if let diagram = drawing.diagram { return short(diagram, drawing.background, &choice) }
    let what = subject(drawing, &choice)
    switch choice.pick(0...5) {
    case 0...2: return what
    case 3: return "\(Self.withArticle(choice.pick(Self.pictures))) of \(what)"
    case 4: return "\(what) \(Self.on(drawing.background))"
    default:
      guard drawing.kind == .single else { return what }
      return "\(what) \(Self.place(drawing.objects[0].place, variant: choice.pick(0...5)))"
    }
  }

  /// The objects in a phrase: "a red circle left of a blue square".
  private func subject(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String {
    let wording = choice.pick(0...5)
    if let relation = drawing.relation {
      let (first, second) = (drawing.objects[0].look, drawing.objects[1].look)
      switch choice.pick(0...4) {
      case 0...2: return statement(first, relation, second, variant: wording)
      case 3: return statement(second, relation.inverse, first, variant: wording)
      default:
        return [first, second].shuffled(using: &choice).map {
          Self.indefinite(Mention(look: $0, wording: wording))
        }.joined(separator: " and ")
      }
    }
    let namesSize = choice.chance(0.5)
    return drawing.groups.map { count, object in
      Self.indefinite(
        Mention(
          count: count, size: namesSize ? object.size : nil, look: object.look,
          wording: wording))
    }.joined(separator: " and ")
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
        sentences.append(
          "Only the outline of \(Self.definite(Mention(look: object.look))) is drawn.")
      } else {
        // Behind the sentence that names the objects, which "it" then stands for.
        sentences.insert(
          drawing.objects.count == 1
            ? choice.pick(["It is only outlined.", "Only its outline is drawn."])
            : choice.pick(["They are only outlined.", "Only their outlines are drawn."]),
          at: 1)
      }
    }
    return sentences.joined(separator: " ")
  }

  private func single(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    let object = drawing.objects[0]
    let what = Self.indefinite(
      Mention(size: object.size, look: object.look, wording: choice.pick(0...5)))
    let place = Self.place(object.place, variant: choice.pick(0...5))
    let on = Self.on(drawing.background)
    switch choice.pick(0...3) {
    case 0: return ["The \(choice.pick(Self.pictures)) shows \(what) \(place), \(on)."]
    case 1:
      return ["There is \(what) \(place) of the picture.", Self.sentence(drawing.background)]
    case 2: return ["\(on.sentenceCase) there is \(what).", "It is \(place)."]
    default:
      return [
        "\(Self.withArticle(choice.pick(Self.pictures)).sentenceCase) of \(what).",
        "It is \(place).", Self.sentence(drawing.background),
      ]
    }
  }

  private func groups(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    let wording = choice.pick(0...5)
    let mentions = drawing.groups.map {
      Mention(count: $0.count, size: $0.object.size, look: $0.object.look, wording: wording)
    }
    let what = mentions.map(Self.indefinite).joined(separator: " and ")
    let on = Self.on(drawing.background)
    let count = drawing.objects.count
    let isOne = mentions[0].count == 1
    switch choice.pick(0...3) {
    case 0: return ["The \(choice.pick(Self.pictures)) shows \(what) \(on)."]
    case 1:
      return [
        "There \(isOne ? "is" : "are") \(what).",
        "The objects do not touch.",
        Self.sentence(drawing.background),
      ]
    case 2:
      return ["\(on.sentenceCase) one can see \(what), \(Self.number(count)) objects in all."]
    default:
      return [
        "\(Self.number(count).sentenceCase) objects: \(what).", Self.sentence(drawing.background),
      ]
    }
  }

  private func pair(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> [String] {
    var (first, second) = (drawing.objects[0], drawing.objects[1])
    var relation = drawing.relation!
    if choice.chance(0.3) { (first, second, relation) = (second, first, relation.inverse) }
    let (a, b) = (Mention(look: first.look), Mention(look: second.look))
    let words = Self.relation(relation, variant: choice.pick(0...5))
    let on = Self.on(drawing.background)
    func placed(_ object: Object, _ variant: Int) -> String {
      let mention = Mention(
        size: relation == .biggerThan || relation == .smallerThan ? object.size : nil,
        look: object.look)
      return "\(Self.indefinite(mention)) \(Self.place(object.place, variant: variant))"
    }
    let statement = "\(Self.definite(a)) is \(words) \(Self.definite(b))".sentenceCase + "."
    switch choice.pick(0...3) {
    case 0:
      return [
        "The \(choice.pick(Self.pictures)) shows \(Self.indefinite(a)) and "
          + "\(Self.indefinite(b)) \(on).", statement,
      ]
    case 1:
      return [
        "There are two objects, \(Self.indefinite(a)) and \(Self.indefinite(b)).", statement,
        Self.sentence(drawing.background),
      ]
    case 2:
      guard first.place != second.place else { fallthrough }
      let variant = choice.pick(0...5)
      return [
        "\(placed(first, variant)) and \(placed(second, variant)), \(on).".sentenceCase, statement,
      ]
    default:
      return [
        "\(on.sentenceCase) \(Self.indefinite(a)) is \(words) \(Self.indefinite(b))."
      ]
    }
  }
}
