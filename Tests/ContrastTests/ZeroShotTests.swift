@testable import Contrast
import ContrastLayers
import ContrastTestSupport
import Testing

@Suite("Prompt templates")
struct PromptTemplateTests {
  @Test("OpenAI's eighty templates for ImageNet, each once")
  func imageNet() {
    let templates = ClassPrompts.imageNet.templates
    #expect(templates.count == 80 && Set(templates).count == 80)
    for template in [
      "a bad photo of a {}.", "a photo of many {}.", "a sculpture of the {}.", "itap of my {}.",
      "a photo of the hard to see {}.", "a low resolution photo of the {}.", "graffiti of a {}.",
      "a black and white photo of the {}.", "art of the {}.", "the origami {}.",
      "a {} in a video game.", "a photo of one {}.", "a photo of my {}.",
      "a jpeg corrupted photo of a {}.",
      "a close-up photo of the {}.", "a tattoo of the {}.", "a photo of a large {}.",
      "a plushie {}.",
    ] { #expect(templates.contains(template), "\(template)") }
    // A digest of all of them, sorted and separated by line feeds.
    var digest = Fingerprint()
    digest.combine(templates.sorted().joined(separator: "\n"))
    #expect(digest.text == "ceda53c0a5d090786ce73581e4d6605d")
  }

  @Test("A template needs a place for the name, and there must be one")
  func invalid() {
    #expect(throws: EmbeddingsError.invalidPrompt("")) { try ClassPrompts([]) }
    #expect(throws: EmbeddingsError.invalidPrompt("a photo")) {
      try ClassPrompts(["a {}", "a photo"])
    }
  }

  @Test("The name replaces every place, whatever it holds")
  func prompts() throws {
    let templates = try ClassPrompts(["{} is {}", "{}"])
    #expect(templates.prompts(for: "x {} y") == ["x {} y is x {} y", "x {} y"])
    #expect(ClassPrompts.plain.prompts(for: "dog") == ["a photo of a dog"])
  }
}

@Suite("Zero-shot classification")
struct ZeroShotTests {
  @Test("A classifier is the ensemble of its prompts, made by hand")
  func ensemble() async throws {
    let model = try await TinyModels.open()
    let classes = ["cat", "dog", "red"]
    let templates = try ClassPrompts(["a {}", "two {}", "{} run"])
    let classifier = try await ZeroShotClassifier(model, classes: classes, templates: templates)
    var expected: [Float] = []
    for name in classes {
      let prompts = try await model.encode(texts: ["a \(name)", "two \(name)", "\(name) run"])
      var sum = [Double](repeating: 0, count: model.width)
      for row in 0..<3 { for (i, value) in prompts[row].enumerated() { sum[i] += Double(value) } }
      let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
      expected += sum.map { Float($0 / length) }
    }
    #expect(absoluteError(classifier.embeddings.values, expected) < 1e-5)

    // Prompts of each class's own, as many as it likes.
    let single = try await ZeroShotClassifier(model, classes: ["cat"], prompts: [["a cat"]])
    let own = try await ZeroShotClassifier(
      model, classes: classes, prompts: [["a cat"], ["a dog", "two dog", "dog run"], ["red"]])
    let width = model.width
    #expect(absoluteError(Array(own.embeddings[0]), single.embeddings.values) < 1e-6)
    #expect(absoluteError(Array(own.embeddings[1]), Array(expected[width..<2 * width])) < 1e-5)

    let images = try await model.encode(images: TinyModels.pictures(4))
    let manual = try Embeddings(normalizing: expected, width: model.width)
    let probabilities = classifier.probabilities(images)
    #expect(
      absoluteError(
        probabilities.values, model.probabilities(images: images, texts: manual).values) < 1e-4)
    #expect(
      classifier.classify(images) == (0..<4).map { probabilities.best(in: $0)! })
    #expect(classifier.logits(images).columns == 3)
  }

  @Test("A single template gives the embeddings of the prompts, bit for bit, and keeps warnings")
  func single() async throws {
    let model = try await TinyModels.open()
    let names = ["cat", String(repeating: "dog ", count: 40)]
    let classifier = try await ZeroShotClassifier(model, classes: names)
    let prompts = try await model.encode(texts: names.map { "a photo of a \($0)" })
    #expect(classifier.embeddings == prompts)
    #expect(classifier.embeddings.warnings == prompts.warnings && prompts.warnings.count == 1)
  }
}
