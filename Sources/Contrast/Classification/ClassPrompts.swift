/// Sentences to put the name of a class into, at `{}`.
public struct ClassPrompts: Sendable, Equatable {
  public let templates: [String]

  /// - Parameter templates: at least one, each with `{}` in it.
  /// - Throws: ``EmbeddingsError/invalidPrompt(_:)``.
  public init(_ templates: [String]) throws(EmbeddingsError) {
    guard !templates.isEmpty else { throw .invalidPrompt("") }
    for template in templates where !template.contains("{}") {
      throw .invalidPrompt(template)
    }
    self.init(checked: templates)
  }

  private init(checked templates: [String]) { self.templates = templates }

  /// The prompts for one class.
  public func prompts(for name: String) -> [String] {
    templates.map { $0.replacing("{}", with: name) }
  }

  /// The name itself.
  public static let name = ClassPrompts(checked: ["{}"])

  /// "a photo of a {}".
  public static let plain = ClassPrompts(checked: ["a photo of a {}"])

  /// The 80 templates of OpenAI's zero-shot evaluation on ImageNet (Radford et al. 2021).
  public static let imageNet: ClassPrompts = {
    let articles = ["a", "the"]
    let qualities = [
      "bad", "low resolution", "cropped", "bright", "dark", "close-up", "black and white",
      "pixelated", "jpeg corrupted", "blurry", "good",
    ]
    let objects =
      ["hard to see", "clean", "dirty", "cool", "large", "nice", "weird", "small"]
      .flatMap { quality in articles.map { "\($0) \(quality)" } } + [
        "a", "the", "my", "one", "many",
      ]
    let kinds = [
      "a sculpture of _ {}.", "a rendering of _ {}.", "graffiti of _ {}.", "a tattoo of _ {}.",
      "a drawing of _ {}.", "a painting of _ {}.", "a doodle of _ {}.", "a sketch of _ {}.",
      "a rendition of _ {}.", "art of _ {}.", "_ embroidered {}.", "_ plastic {}.",
      "_ origami {}.", "_ toy {}.", "_ cartoon {}.", "_ plushie {}.", "_ {} in a video game.",
    ]
    return ClassPrompts(
      checked: qualities.flatMap { quality in articles.map { "a \(quality) photo of \($0) {}." } }
        + objects.map { "a photo of \($0) {}." }
        + kinds.flatMap { kind in articles.map { kind.replacing("_", with: $0) } }
        + ["a", "the", "my"].map { "itap of \($0) {}." })
  }()
}
