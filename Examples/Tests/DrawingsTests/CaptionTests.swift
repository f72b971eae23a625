import ContrastTensor
import Foundation
import Testing

@testable import Drawings

@Suite struct CaptionTests {
  private let generator = DrawingGenerator(seed: 21, split: .train)

  @Test func shortAndLongOnesInBothLanguages() {
    for index in 0..<500 {
      let drawing = generator.drawing(index)
      let captions = generator.captions(of: drawing, index)
      #expect(Set(captions.map(\.text)).count == captions.count)
      for language in Language.allCases {
        let own = captions.filter { $0.language == language }
        #expect(own.contains { $0.isLong } && own.contains { !$0.isLong })
      }
      for caption in captions {
        let text = caption.text
        #expect(text.count >= 5 && !text.contains("  ") && !text.contains(" ."), "\(text)")
        #expect(!text.contains("nil") && !text.contains("Optional"), "\(text)")
        #expect(text.hasSuffix(".") == caption.isLong, "\(text)")
        #expect(text.first!.isUppercase == caption.isLong, "\(text)")
      }
    }
  }

  @Test func trueStatements() {
    let (circle, square) = (
      Look(shape: .circle, colour: .red), Look(shape: .square, colour: .blue)
    )
    let expected: [(Relation, String, String)] = [
      (
        .leftOf, "a red circle left of a blue square",
        "ein roter Kreis links von einem blauen Quadrat"
      ),
      (
        .rightOf, "a red circle right of a blue square",
        "ein roter Kreis rechts von einem blauen Quadrat"
      ),
      (.above, "a red circle above a blue square", "ein roter Kreis über einem blauen Quadrat"),
      (.below, "a red circle below a blue square", "ein roter Kreis unter einem blauen Quadrat"),
      (.inside, "a red circle inside a blue square", "ein roter Kreis in einem blauen Quadrat"),
      (.around, "a red circle around a blue square", "ein roter Kreis um ein blaues Quadrat"),
      (
        .biggerThan, "a red circle bigger than a blue square",
        "ein roter Kreis, größer als ein blaues Quadrat"
      ),
      (
        .smallerThan, "a red circle smaller than a blue square",
        "ein roter Kreis, kleiner als ein blaues Quadrat"
      ),
    ]
    for (relation, english, german) in expected {
      #expect(English().statement(circle, relation, square, variant: 0) == english)
      #expect(German().statement(circle, relation, square, variant: 0) == german)
    }
  }

  @Test func englishPhrases() {
    func phrase(_ count: Int, _ shape: Shape, _ colour: Colour, _ size: Size? = nil) -> String {
      English.indefinite(
        Mention(count: count, size: size, look: Look(shape: shape, colour: colour)))
    }
    #expect(phrase(1, .circle, .red) == "a red circle")
    #expect(phrase(1, .arrow, .orange) == "an orange arrow")
    #expect(phrase(1, .cross, .grey, .small) == "a small grey cross")
    #expect(phrase(3, .cross, .pink) == "three pink crosses")
    #expect(phrase(6, .star, .black, .large) == "six large black stars")
  }

  @Test func germanPhrases() {
    func forms(_ count: Int, _ shape: Shape, _ colour: Colour, _ size: Size? = nil) -> [String] {
      let mention = Mention(count: count, size: size, look: Look(shape: shape, colour: colour))
      let cases = [German.Case.nominative, .accusative, .dative]
      return cases.map { German.indefinite(mention, $0) }
        + cases.map { German.definite(mention, $0) }
    }
    #expect(
      forms(1, .circle, .red) == [
        "ein roter Kreis", "einen roten Kreis", "einem roten Kreis",
        "der rote Kreis", "den roten Kreis", "dem roten Kreis",
      ])
    #expect(
      forms(1, .diamond, .green, .small) == [
        "eine kleine grüne Raute", "eine kleine grüne Raute", "einer kleinen grünen Raute",
        "die kleine grüne Raute", "die kleine grüne Raute", "der kleinen grünen Raute",
      ])
    #expect(
      forms(1, .heart, .white, .large) == [
        "ein großes weißes Herz", "ein großes weißes Herz", "einem großen weißen Herzen",
        "das große weiße Herz", "das große weiße Herz", "dem großen weißen Herzen",
      ])
    #expect(
      forms(3, .star, .turquoise) == [
        "drei türkisfarbene Sterne", "drei türkisfarbene Sterne", "drei türkisfarbenen Sternen",
        "die türkisfarbenen Sterne", "die türkisfarbenen Sterne", "den türkisfarbenen Sternen",
      ])
    let box = German.Noun(.masculine, "Kasten", "Kästen")
    #expect(German.indefinite(box, count: 4, [], .dative) == "vier Kästen")
    #expect(
      German.indefinite(box, [German.Adjective("lila", isDeclined: false)], .accusative)
        == "einen lila Kasten")
  }

  /// Every article and adjective before a shape, in every caption, is one that its gender allows.
  @Test func germanAgreement() throws {
    let genders: [String: [String: String]] = [
      "m": ["ein": "er", "einen": "en", "einem": "en", "der": "e", "den": "en", "dem": "en"],
      "f": ["eine": "e", "einer": "en", "die": "e", "der": "en"],
      "n": ["ein": "es", "einem": "en", "das": "e", "dem": "en"],
    ]
    let nouns = [
      "Kreis": "m", "Quadrat": "n", "Dreieck": "n", "Stern": "m", "Herz": "n", "Herzen": "n",
      "Kreuz": "n", "Ring": "m", "Raute": "f", "Pfeil": "m", "Halbmond": "m", "Diagramm": "n",
      "Hintergrund": "m", "Bild": "n", "Zeichnung": "f", "Abbildung": "f", "Tabelle": "f",
      "Koordinatensystem": "n", "Linie": "f", "Kurve": "f",
    ]
    let pattern = try NSRegularExpression(
      pattern: #"\b([Ee]in(?:e|en|em|er)?|[Dd](?:er|ie|as|en|em)) "#
        + #"((?:[a-zäöüß]+ )*)([A-ZÄÖÜ]\p{L}+)"#)
    var checked = 0
    for index in 0..<600 {
      for caption in generator.captions(of: generator.drawing(index), index)
      where caption.language == .german {
        let text = caption.text as NSString
        let all = NSRange(location: 0, length: text.length)
        for match in pattern.matches(in: caption.text, range: all) {
          let parts = (1...3).map { text.substring(with: match.range(at: $0)) }
          guard let gender = nouns[parts[2]] else { continue }
          let ending = genders[gender]![parts[0].lowercased()]
          #expect(ending != nil, "\(parts) in: \(caption.text)")
          for word in parts[1].split(separator: " ")
          where !["lila", "rosa", "orange", "türkis"].contains(word) {
            // The stem is a word of its own without the ending.
            #expect(word.hasSuffix(ending ?? "?"), "\(parts) in: \(caption.text)")
            if ending == "e" { #expect(!word.hasSuffix("ee")) }
          }
          checked += 1
        }
      }
    }
    #expect(checked > 2000)
  }

  @Test func captionsNameWhatIsThere() {
    for index in 0..<300 {
      let drawing = generator.drawing(index)
      for caption in generator.captions(of: drawing, index) {
        let text = caption.text
        for (count, object) in drawing.groups {
          let isThere =
            switch caption.language {
            case .english: text.contains(English.noun(object.shape, plural: count > 1))
            case .german:
              [German.Case.nominative, .dative].contains {
                text.contains(German.noun(object.shape).form(count, $0))
              }
            }
          #expect(isThere, "\(text)")
          if count > 1 {
            let number =
              caption.language == .english ? English.number(count) : German.number(count)
            #expect(text.lowercased().contains(number), "\(text)")
          }
        }
      }
    }
  }

  @Test func bindingTasksExchangeWords() {
    let pairs = DrawingGenerator(seed: 9, split: .heldout, kinds: [.pair])
    var changes: Set<BindingTask.Change> = []
    for index in 0..<300 {
      let drawing = pairs.drawing(index)
      let tasks = pairs.bindingTasks(of: drawing, index)
      let hasOneColour = drawing.objects[0].colour == drawing.objects[1].colour
      #expect(tasks.count == (hasOneColour ? 2 : 4))
      #expect(tasks == pairs.bindingTasks(of: drawing, index))
      for task in tasks {
        changes.insert(task.change)
        #expect(task.caption != task.swapped)
        guard task.language == .english else { continue }
        let (a, b) = (drawing.objects[0], drawing.objects[1])
        let subject = English.withArticle("\(a.colour.rawValue) \(a.shape.rawValue) ")
        #expect(task.caption.hasPrefix(subject), "\(task)")
        switch task.change {
        case .colours:
          let swapped = English.withArticle("\(b.colour.rawValue) \(a.shape.rawValue) ")
          #expect(task.swapped.hasPrefix(swapped), "\(task)")
        case .relation: #expect(task.swapped.hasPrefix(subject), "\(task)")
        }
      }
    }
    #expect(changes.count == 2)
    for kind in Drawing.Kind.allCases where kind != .pair {
      let other = DrawingGenerator(seed: 9, split: .train, kinds: [kind])
      #expect(other.bindingTasks(of: other.drawing(0), 0).isEmpty)
    }
  }
}
