import Contrast
import ContrastGeneration
import Drawings
import ExampleModels
import Foundation
import Testing

/// What the small BLIP says of drawings whose combinations it never saw.
struct ExampleBLIPTests {
  private let generator = DrawingGenerator(seed: 2, split: .heldout)

  private func image(_ drawing: Drawing) throws -> ImageSource {
    .bytes(try drawing.image(side: 64).png(), name: "a drawing")
  }

  /// The recipe's own evaluation is of a thousand; the bar is lower here by what chance may do.
  @Test(arguments: Language.allCases) func describesWhatIsDrawn(language: Language) async throws {
    let drawings = (0..<300).map(generator.drawing)
    let captioner = try await ImageCaptioner(directory: ExampleModels.pictureBLIP)
    let captions = try await captioner.captions(
      images: drawings.map(image), prompt: language.prompt)
    let right = zip(captions, drawings).count {
      Description($0[0].text, language)?.judge($1).isRight ?? false
    }
    #expect(right >= 255, "\(right) of 300")
  }

  @Test(arguments: Language.allCases) func answersQuestions(language: Language) async throws {
    let asked = (0..<200).flatMap { index in
      let drawing = generator.drawing(index)
      return generator.questions(about: drawing, index).filter { $0.language == language }
        .map { (drawing, $0) }
    }
    let answerer = try await VisualQuestionAnswerer(directory: ExampleModels.pictureBLIP)
    let answers = try await answerer.answers(
      to: asked.map(\.1.question), about: asked.map { try image($0.0) })
    let right = zip(answers, asked).count { $0[0].text == $1.1.answer }
    #expect(Double(right) >= 0.85 * Double(asked.count), "\(right) of \(asked.count)")
  }

  @Test func tellsRightTextsFromWrongOnes() async throws {
    let drawings = (0..<200).map(generator.drawing)
    let texts = generator.exchangedDescriptions(of: drawings, languages: Language.allCases)
    let matcher = try await ImageTextMatcher(directory: ExampleModels.pictureBLIP)
    let matches = try await matcher.match(
      images: drawings.map(image), texts: texts.map(\.text),
      pairs: drawings.indices.map { ($0, $0) })
    let kept = zip(matches, texts).filter { $0.0.probability >= 0.5 }
    let (right, wrong) = (
      kept.count { !$0.1.isExchanged }, kept.count { $0.1.isExchanged }
    )
    #expect(right >= 85 && wrong <= 15, "\(right) and \(wrong) of 100")
  }
}
