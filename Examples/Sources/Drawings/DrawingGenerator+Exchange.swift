import ContrastTensor

extension DrawingGenerator {
  /// One description of each drawing, half of which are those of other drawings: texts for a filter to tell apart.
  ///
  /// - Parameters:
  ///   - drawings: in their order.
  ///   - languages: one after the other; at least one.
  /// - Returns: the descriptions, with the prompt. What is exchanged is not true of its drawing. Half of them are,
  ///   rounded down, less those for which no other drawing has a text that is wrong.
  public func exchangedDescriptions(
    of drawings: [Drawing], languages: [Language]
  ) -> [(text: String, isExchanged: Bool)] {
    var choice = numbers(.exchange, 0)
    let order = drawings.indices.shuffled(using: &choice).prefix(drawings.count / 2)
    let descriptions = drawings.map { Description($0) }
    var shown = Array(drawings.indices)
    for (place, index) in order.enumerated() {
      // The next of those that are exchanged.
      let others = order[(order.startIndex + place + 1)...] + order[..<(order.startIndex + place)]
      shown[index] =
        others.first { !descriptions[$0].judge(drawings[index]).isTrue } ?? index
    }
    return drawings.indices.map { index in
      let language = languages[index % languages.count]
      return (descriptions[shown[index]].text(language), shown[index] != index)
    }
  }
}
