import Foundation
import Testing

@testable import Drawings

@Suite struct DescriptionTests {
  private let generator = DrawingGenerator(seed: 31, split: .train)

  @Test func textsAreReadBack() {
    for index in 0..<2000 {
      let drawing = generator.drawing(index)
      let description = Description(drawing)
      #expect(description.judge(drawing).isRight)
      for language in Language.allCases {
        let text = description.text(language)
        #expect(text.hasPrefix(language.prompt + " "))
        for written in [
          text, text.lowercased(), String(text.dropFirst(language.prompt.count)),
          text.replacingOccurrences(of: ",", with: " ,"),
        ] { #expect(Description(written, language) == description, "\(written)") }
      }
    }
  }

  @Test func theOrderOfGroupsIsFixed() {
    let mixed = DrawingGenerator(seed: 3, split: .train, kinds: [.mixed])
    for index in 0..<200 {
      var drawing = mixed.drawing(index)
      let description = Description(drawing)
      drawing.objects.reverse()
      #expect(Description(drawing) == description)
      guard case .objects(let groups, nil) = description else {
        Issue.record("no groups")
        continue
      }
      #expect(groups[0].count >= groups[1].count)
    }
  }

  @Test func sentences() {
    let red = Description.Group(count: 1, shape: .circle, colour: .red)
    let blue = Description.Group(count: 1, shape: .square, colour: .blue)
    let hearts = Description.Group(count: 3, shape: .heart, colour: .green)
    for (description, english, german) in [
      (
        Description.objects([red, blue], .leftOf),
        "a picture of a red circle left of a blue square",
        "ein Bild von einem roten Kreis links von einem blauen Quadrat"
      ),
      (
        .objects([red, blue], .biggerThan),
        "a picture of a red circle bigger than a blue square",
        "ein Bild von einem roten Kreis, größer als ein blaues Quadrat"
      ),
      (
        .objects([hearts], nil), "a picture of three green hearts",
        "ein Bild von drei grünen Herzen"
      ),
      (
        .objects([hearts, red], nil), "a picture of three green hearts and a red circle",
        "ein Bild von drei grünen Herzen und einem roten Kreis"
      ),
      (.diagram(.pie), "a picture of a pie chart", "ein Bild von einem Kreisdiagramm"),
      (.diagram(.columns), "a picture of a bar chart", "ein Bild von einem Balkendiagramm"),
    ] {
      #expect(description.text(.english) == english)
      #expect(description.text(.german) == german)
      #expect(Description(english, .english) == description)
      #expect(Description(german, .german) == description)
    }
    #expect(
      Description("an image of a large violet heart under a gray cross.", .english)
        == .objects(
          [
            .init(count: 1, shape: .heart, colour: .purple),
            .init(count: 1, shape: .cross, colour: .grey),
          ], .below))
    #expect(
      Description("eine rosa Raute rund um einen kleinen lila Stern", .german)
        == .objects(
          [
            .init(count: 1, shape: .diamond, colour: .pink),
            .init(count: 1, shape: .star, colour: .purple),
          ], .around))
    for text in [
      "", "a picture of", "a red", "red circle", "a circle", "a red circles", "two red circle",
      "a red circle left of", "a red circle left a blue square", "a red circle and",
      "a red circle left of a blue square left of a red circle", "a dog", "a picture of a dog",
      "a red circle with a blue square", "a pie chart and a red circle", "the red circle",
    ] { #expect(Description(text, .english) == nil, "\(text)") }
    for text in ["ein roter", "zwei rotes Quadrat", "ein Hund", "ein roter Kreis links"] {
      #expect(Description(text, .german) == nil, "\(text)")
    }
  }

  @Test func shortCaptionsAreTrue() {
    var read = 0
    for index in 0..<1000 {
      let drawing = generator.drawing(index)
      for caption in generator.captions(of: drawing, index) where !caption.isLong {
        guard let description = Description(caption.text, caption.language) else { continue }
        read += 1
        #expect(description.judge(drawing).isTrue, "\(caption.text)")
      }
    }
    #expect(read > 2500)
  }

  /// What one word changes is seen where it was changed.
  @Test func judgements() throws {
    let pairs = DrawingGenerator(seed: 9, split: .train, kinds: [.pair])
    var seen = 0
    for index in 0..<300 {
      let drawing = pairs.drawing(index)
      guard case .objects(let groups, let relation?) = Description(drawing),
        groups[0].colour != groups[1].colour, groups[0].shape != groups[1].shape
      else { continue }
      seen += 1
      func judge(_ groups: [Description.Group], _ relation: Relation?) -> DescriptionJudgement {
        Description.objects(groups, relation).judge(drawing)
      }
      let other = judge(groups.reversed(), relation.inverse)
      #expect(other.isRight)
      let inverse = judge(groups, relation.inverse)
      #expect(inverse.colours && inverse.shapes && inverse.relation == false && !inverse.isTrue)
      let unsaid = judge(groups, nil)
      #expect(unsaid.isTrue && !unsaid.isRight && unsaid.relation == false)
      var exchanged = groups
      (exchanged[0].colour, exchanged[1].colour) = (groups[1].colour, groups[0].colour)
      let mixed = judge(exchanged, relation)
      #expect(mixed.colours && mixed.shapes && !mixed.isTrue)
      var recoloured = groups
      recoloured[0].colour = Colour.allCases.first {
        $0 != groups[0].colour && $0 != groups[1].colour
      }!
      #expect(!judge(recoloured, relation).colours && judge(recoloured, relation).shapes)
      var counted = groups
      counted[1].count = 2
      #expect(!judge(counted, relation).counts && !judge(counted, relation).isRight)
      #expect(!judge([groups[0]], nil).isTrue)
      #expect(!Description.diagram(.pie).judge(drawing).isTrue)
    }
    #expect(seen > 200)
    let diagrams = DrawingGenerator(seed: 9, split: .train, kinds: [.diagram])
    for index in 0..<50 {
      let drawing = diagrams.drawing(index)
      let isBars = [.columns, .bars].contains(drawing.diagram?.kind)
      for kind in [Diagram.Kind.columns, .bars] {
        #expect(Description.diagram(kind).judge(drawing).isRight == isBars)
      }
      #expect(
        !Description.objects([.init(count: 1, shape: .circle, colour: .red)], nil)
          .judge(drawing).isTrue)
    }
  }

  @Test(arguments: DrawingGenerator.Split.allCases) func wrongOnesAreWrong(
    split: DrawingGenerator.Split
  ) {
    let generator = DrawingGenerator(seed: 12, split: split)
    var (captions, descriptions) = (0, 0)
    for index in 0..<1000 {
      let drawing = generator.drawing(index)
      let right = generator.captions(of: drawing, index).map(\.text)
      for caption in generator.wrongCaptions(of: drawing, index) {
        captions += 1
        #expect(!right.contains(caption.text), "\(caption.text)")
        #expect(caption.text.hasSuffix(".") == caption.isLong)
        if let description = Description(caption.text, caption.language), !caption.isLong {
          #expect(!description.judge(drawing).isTrue, "\(caption.text)")
        }
      }
      for caption in generator.wrongDescriptions(of: drawing, index) {
        descriptions += 1
        let description = Description(caption.text, caption.language)
        #expect(description.map { !$0.judge(drawing).isRight } ?? false, "\(caption.text)")
        // No description of a drawing for training is of a combination that is held out.
        if split == .train, case .objects(let groups, let relation?) = description {
          #expect(!Combination.pair(groups[0].look, relation, groups[1].look).isHeldOut)
        }
      }
    }
    #expect(captions > 5000 && descriptions > 4500, "\(captions), \(descriptions)")
  }

  @Test func halfOfTheTextsAreExchanged() {
    let drawings = (0..<500).map(generator.drawing)
    let texts = generator.exchangedDescriptions(of: drawings, languages: [.english, .german])
    #expect(texts.count == 500)
    #expect(texts.count { $0.isExchanged } == 250)
    for (index, text) in texts.enumerated() {
      let language: Language = index % 2 == 0 ? .english : .german
      let judgement = Description(text.text, language)?.judge(drawings[index])
      #expect(judgement?.isRight == !text.isExchanged, "\(text)")
    }
    let one = generator.exchangedDescriptions(of: [drawings[0]], languages: [.german])
    #expect(one.count == 1 && !one[0].isExchanged)
  }
}
