import Contrast
import Drawings
import ExampleModels
import Foundation
import Testing

/// What the model of the examples knows of drawings whose combinations it never saw.
@Suite struct ExampleModelTests {
  private func images(_ drawings: [Drawing], _ model: DualEncoder) async throws -> Embeddings {
    try await model.encode(
      images: try drawings.enumerated().map { index, drawing in
        .bytes(try drawing.image(side: 32).png(), name: "drawing \(index)")
      })
  }

  /// The recipe's own evaluation. German names of two kinds of diagrams are beyond it, as its card says.
  @Test(arguments: [(Language.english, 0.9), (.german, 0.75)])
  func namesWhatIsDrawn(language: Language, least: Double) async throws {
    let generator = DrawingGenerator(seed: 5, split: .heldout, kinds: [.single, .diagram])
    let drawings = (0..<2000).map { generator.drawing($0) }
    let titles = drawings.map { Title($0)! }
    let classes = Array(Set(titles)).sorted { $0.name < $1.name }
    let model = try await DualEncoder(directory: ExampleModels.pictureLLM2CLIP)
    let classifier = try await ZeroShotClassifier(
      model, classes: classes.map(\.name), prompts: classes.map { $0.prompts(language) })
    let predicted = classifier.classify(try await images(drawings, model))
    let right = zip(predicted, titles).count { classes[$0] == $1 }
    #expect(Double(right) / 2000 >= least, "\(right) of 2000 among \(classes.count) names")
  }

  @Test func tellsWhichWordBelongsToWhich() async throws {
    let generator = DrawingGenerator(seed: 18, split: .heldout, kinds: [.pair])
    let drawings = (0..<300).map { generator.drawing($0) }
    let tasks = drawings.indices.flatMap { index in
      generator.bindingTasks(of: drawings[index], index).map { (index, $0) }
    }
    let model = try await DualEncoder(directory: ExampleModels.pictureLLM2CLIP)
    let pictures = try await images(drawings, model)
    let texts = try await model.encode(
      texts: tasks.map(\.1.caption) + tasks.map(\.1.swapped))
    func cosine(_ image: Int, _ text: Int) -> Float {
      zip(pictures[image], texts[text]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let right = tasks.indices.count {
      cosine(tasks[$0].0, $0) > cosine(tasks[$0].0, tasks.count + $0)
    }
    #expect(Double(right) / Double(tasks.count) >= 0.85, "\(right) of \(tasks.count)")
  }
}
