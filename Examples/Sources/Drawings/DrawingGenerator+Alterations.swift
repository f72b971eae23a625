import ContrastTensor

extension DrawingGenerator {
  /// Captions that are wrong about a drawing in one point: those of drawings that differ from it in a colour,
  /// a shape, a number, a size, a place, the relation or the background.
  ///
  /// No alteration of a drawing for training shows a combination that is held out: to call it wrong again and again
  /// would teach something about it.
  ///
  /// - Parameters:
  ///   - drawing: what the captions are wrong about.
  ///   - index: its number; other numbers choose other alterations.
  public func wrongCaptions(of drawing: Drawing, _ index: Int) -> [Caption] {
    var choice = numbers(.alterations, index)
    var captions: [Caption] = []
    for language in Language.allCases {
      for isLong in [true, true, false] {
        // Some alterations do not show in some captions.
        for _ in 0..<6 {
          guard let altered = alteration(of: drawing, &choice) else { continue }
          let speech = language.speech
          var again = choice
          func caption(_ drawing: Drawing, _ choice: inout PhiloxGenerator) -> String {
            isLong ? speech.long(drawing, &choice) : speech.short(drawing, &choice)
          }
          let text = caption(altered, &choice)
          // In the same words: what is equal then says nothing of the alteration.
          guard text != caption(drawing, &again), isWrong(text, drawing, language) else { continue }
          let wrong = Caption(text: text, language: language, isLong: isLong)
          guard !captions.contains(wrong) else { continue }
          captions.append(wrong)
          break
        }
      }
    }
    return captions
  }

  /// Descriptions that are wrong in one point, with the prompt.
  ///
  /// - Parameters:
  ///   - drawing: what they are wrong about.
  ///   - index: its number; other numbers choose other alterations.
  public func wrongDescriptions(of drawing: Drawing, _ index: Int) -> [Caption] {
    var choice = numbers(.descriptions, index)
    var captions: [Caption] = []
    for language in Language.allCases {
      var texts: Set<String> = []
      for _ in 0..<20 where texts.count < 3 {
        guard let altered = alteration(of: drawing, &choice) else { continue }
        let description = Description(altered)
        guard !description.judge(drawing).isRight else { continue }
        let text = description.text(language)
        if texts.insert(text).inserted {
          captions.append(Caption(text: text, language: language, isLong: false))
        }
      }
    }
    return captions
  }

  /// Whether a caption of an altered drawing is false.
  private func isWrong(_ text: String, _ drawing: Drawing, _ language: Language) -> Bool {
    // Diagrams of two kinds may have the same parts.
    let parts = ["a diagram with ", "ein Diagramm mit "]
    if drawing.diagram != nil { return !parts.contains(where: text.hasPrefix) }
    // Two objects of one shape with their colours exchanged may be named in the other order.
    return Description(text, language).map { !$0.judge(drawing).isTrue } ?? true
  }

  /// Nil where what was chosen does not fit the drawing.
  private func alteration(
    of drawing: Drawing, _ choice: inout PhiloxGenerator
  ) -> Drawing? {
    guard let altered = drawing.altered(&choice), altered != drawing else { return nil }
    if split == .train, altered.combinations.contains(where: \.isHeldOut) { return nil }
    return altered
  }
}

extension Drawing {
  fileprivate func altered(_ choice: inout PhiloxGenerator) -> Drawing? {
    if choice.chance(0.15) { return withOtherBackground(&choice) }
    if diagram != nil { return withOtherDiagram(&choice) }
    switch choice.pick(0...(kind == .pair ? 3 : 2)) {
    case 0: return withOtherLook(&choice) { $0.colour = $1.pick(Colour.allCases) }
    case 1: return withOtherLook(&choice) { $0.shape = $1.pick(Shape.allCases) }
    case 2:
      switch kind {
      case .single: return choice.chance(0.6) ? withOtherPlace(&choice) : withOtherSize(&choice)
      case .group, .mixed: return withOtherCount(&choice)
      case .pair: return withExchangedColours
      case .diagram: return nil
      }
    default:
      guard let relation else { return nil }
      let directions: [Relation] = [.leftOf, .rightOf, .above, .below]
      var drawing = self
      // Which direction holds beside a difference in size is not always plain to see.
      drawing.relation =
        directions.contains(relation) && choice.chance(0.5)
        ? choice.pick(directions) : relation.inverse
      return drawing
    }
  }

  /// All objects of one look get another, which no other object has.
  private func withOtherLook(
    _ choice: inout PhiloxGenerator, _ change: (inout Look, inout PhiloxGenerator) -> Void
  ) -> Drawing? {
    let look = choice.pick(objects).look
    var other = look
    change(&other, &choice)
    guard !objects.contains(where: { $0.look == other }) else { return nil }
    var drawing = self
    for index in objects.indices where objects[index].look == look {
      drawing.objects[index].look = other
      if !other.shape.canBeOutlined { drawing.objects[index].isOutlined = false }
    }
    return drawing
  }

  private var withExchangedColours: Drawing? {
    guard objects[0].colour != objects[1].colour else { return nil }
    var drawing = self
    drawing.objects[0].colour = objects[1].colour
    drawing.objects[1].colour = objects[0].colour
    return drawing
  }

  private func withOtherPlace(_ choice: inout PhiloxGenerator) -> Drawing {
    var drawing = self
    let place = choice.pick(Place.allCases)
    let (column, row) = place.cell
    drawing.objects[0].place = place
    drawing.objects[0].x = (Float(column) + 0.5) / 3
    drawing.objects[0].y = (Float(row) + 0.5) / 3
    return drawing
  }

  /// Small for what is not and large for what is not; a caption that names no size leaves it open.
  private func withOtherSize(_ choice: inout PhiloxGenerator) -> Drawing {
    var drawing = self
    let others = [Size.small, .large].filter { $0 != objects[0].size }
    drawing.objects[0].size = choice.pick(others)
    return drawing
  }

  /// One object more or less of a group.
  private func withOtherCount(_ choice: inout PhiloxGenerator) -> Drawing? {
    let index = choice.pick(0...(objects.count - 1))
    let count = objects.count { $0.look == objects[index].look }
    var drawing = self
    if count > 1, choice.chance(0.5) || count == 6 {
      drawing.objects.remove(at: index)
    } else {
      drawing.objects.insert(objects[index], at: index)
    }
    return drawing
  }

  private func withOtherBackground(_ choice: inout PhiloxGenerator) -> Drawing? {
    var drawing = self
    if background.pattern == .gradient {
      // Where it begins is not to be seen, so the other order would be true.
      let others = Tint.allCases.filter { $0 != background.tint && $0 != background.end }
      drawing.background.end = choice.pick(others)
    } else if choice.chance(0.3) {
      drawing.background.pattern = choice.pick([.noise, .stripes, .checks])
    } else {
      drawing.background.tint = choice.pick(Tint.allCases)
    }
    return drawing
  }

  /// A diagram of another kind.
  private func withOtherDiagram(_ choice: inout PhiloxGenerator) -> Drawing? {
    let other = choice.diagram()
    guard other.kind.canonical != diagram?.kind.canonical else { return nil }
    var drawing = self
    drawing.diagram = other
    return drawing
  }
}
