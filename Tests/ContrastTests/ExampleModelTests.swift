import Contrast
import ContrastTestSupport
import Foundation
import Testing

/// What the model that comes with the examples must be able to do.
@Suite("The model of the examples") struct ExampleModelTests {
  private static let model = SharedData.packageRoot.appending(
    path: "Examples/Models/picture-llm2clip")
  private static let prompts = SharedData.packageRoot.appending(path: "Examples/Recipe/prompts")

  @Test(
    "It tells photos and diagrams apart by prompts it was not trained with, in both languages",
    .shared("data/cifar10/test"))
  func photos() async throws {
    let data = SharedData.root.appending(path: "data/cifar10/test")
    let classes = try FileManager.default.contentsOfDirectory(atPath: data.path).sorted()
    #expect(classes.count == 11)
    let files = try classes.map { name in
      try FileManager.default.contentsOfDirectory(atPath: data.appending(path: name).path).map {
        data.appending(path: "\(name)/\($0)")
      }
    }
    let model = try await DualEncoder(directory: Self.model)
    let images = try await model.encode(images: files.flatMap { $0 })
    let labels = files.enumerated().flatMap { label, files in files.map { _ in label } }
    var accuracy: [Double] = []
    for language in ["english", "german"] {
      let prompts = try JSONDecoder().decode(
        [String: [String]].self,
        from: Data(contentsOf: Self.prompts.appending(path: "\(language).json")))
      let classifier = try await ZeroShotClassifier(
        model, classes: classes, prompts: classes.map { try #require(prompts[$0]) })
      let right = zip(classifier.classify(images), labels).count { $0 == $1 }
      accuracy.append(Double(right) / Double(labels.count))
    }
    #expect(accuracy[0] >= 0.75, "\(accuracy)")
    #expect(abs(accuracy[1] - accuracy[0]) <= 0.03, "\(accuracy)")
  }

  @Test("Its weights are few enough to come along")
  func size() throws {
    let files = FileManager.default.enumerator(
      at: Self.model, includingPropertiesForKeys: [.fileSizeKey])!.compactMap { $0 as? URL }
    let sizes = try files.map { try $0.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 }
    #expect(sizes.reduce(0, +) < 12_000_000)
    let names = Set(files.map(\.lastPathComponent))
    #expect(names.isSuperset(of: ["LICENSE", "README.md", "model.safetensors", "tokenizer.json"]))
  }
}
