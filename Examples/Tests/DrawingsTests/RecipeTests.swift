import ContrastImages
import ContrastTraining
import Drawings
import ExampleSupport
import Foundation
import Testing

@testable import draw

/// The data of the recipe in the forms that training and evaluation read.
@Suite struct RecipeTests {
  private let recipe = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Recipe")

  private static let classes = [
    "airplane", "automobile", "bird", "cat", "deer", "diagram", "dog", "frog", "horse", "ship",
    "truck",
  ]

  private func captions() throws -> [String: [String]] {
    try lists("captions/classes.json")
  }

  private func lists(_ path: String) throws -> [String: [String]] {
    try JSONDecoder().decode(
      [String: [String]].self, from: Data(contentsOf: recipe.appending(path: path)))
  }

  @Test func captionsOfAllClasses() throws {
    let captions = try captions()
    #expect(captions.keys.sorted() == Self.classes)
    for (name, texts) in captions {
      #expect(Set(texts).count == texts.count && texts.allSatisfy { !$0.isEmpty })
      // What articles and verbs tell apart.
      let german = texts.filter {
        $0.lowercased().contains(/\b(ein|eine|einen|einem|einer|das Foto)\b/)
      }
      #expect(german.count >= 40 && texts.count - german.count >= 40, "\(name)")
    }
  }

  @Test(arguments: ["english", "german"])
  func promptsAreNoCaptions(language: String) throws {
    let file = recipe.appending(path: "prompts/\(language).json").path
    let prompts = try ClassPromptFile(contentsOf: file)
      .prompts(for: Self.classes)
    let words = try lists("captions/words.json")
    #expect(words.keys.sorted() == Self.classes)
    var known = Set(try captions().values.joined()).union(words.values.joined())
    let generator = DrawingGenerator(seed: 1, split: .train, kinds: [.diagram])
    for index in 0..<1000 {
      known.formUnion(generator.captions(of: generator.drawing(index), index).map(\.text))
    }
    for own in prompts {
      #expect(own.count >= 3 && known.isDisjoint(with: own))
    }
  }

  @Test func promptsAreRefused() throws {
    let path = NSTemporaryDirectory() + "/swift-contrast-prompts-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: TrainingDataError.notFound(path: path)) {
      try ClassPromptFile(contentsOf: path)
    }
    try Data("[1]".utf8).write(to: URL(filePath: path))
    #expect(throws: ClassPromptFile.Problem.malformed(file: path)) {
      try ClassPromptFile(contentsOf: path)
    }
    try Data(#"{"dog": ["ein Hund"], "cat": []}"#.utf8).write(to: URL(filePath: path))
    let prompts = try ClassPromptFile(contentsOf: path)
    #expect(try prompts.prompts(for: ["dog"]) == [["ein Hund"]])
    for name in ["cat", "bird"] {
      #expect(throws: ClassPromptFile.Problem.noPrompts(file: path, name: name)) {
        try prompts.prompts(for: ["dog", name])
      }
    }
  }

  @Test func drawIsReadAsAnImageCaptionSet() async throws {
    let folder = NSTemporaryDirectory() + "/swift-contrast-draw-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = [
      "--count", "12", "--seed", "6", "--split", "heldout", "--kind", "pair", "--kind", "diagram",
    ]
    let command = try Draw.parse(arguments + ["--output", folder])
    try await command.run()
    let set = try ImageCaptionSet(contentsOf: URL(filePath: "\(folder)/captions.jsonl"))
    #expect(set.count == 12)
    let generator = DrawingGenerator(seed: 6, split: .heldout, kinds: [.pair, .diagram])
    var tasks = 0
    for index in 0..<set.count {
      let example = try set.example(index)
      let drawing = generator.drawing(index)
      guard case .source(let source) = example.image else {
        Issue.record("no picture")
        continue
      }
      #expect(try DecodedImage.decode(source) == drawing.image(side: 32))
      let texts = example.texts.compactMap { if case .caption(let text) = $0 { text } else { nil } }
      #expect(texts == generator.captions(of: drawing, index).map(\.text))
      let wrong = generator.bindingTasks(of: drawing, index).map(\.swapped)
      #expect(example.negatives.count == wrong.count && wrong.allSatisfy { !texts.contains($0) })
      tasks += wrong.count
    }
    let binding = try String(contentsOfFile: "\(folder)/binding.jsonl", encoding: .utf8)
    let lines = binding.split(separator: "\n")
    #expect(lines.count == tasks && tasks > 0)
    for line in lines {
      let task = try JSONDecoder().decode(BindingTask.self, from: Data(line.utf8))
      #expect(task.caption != task.swapped && line.contains(#""image":"images/"#))
    }

    // The same pictures with part of the captions.
    let german = try Draw.parse(
      arguments + ["--output", folder, "--language", "german", "--length", "long"])
    try await german.run()
    let file = try CaptionsFile(contentsOf: URL(filePath: "\(folder)/captions.jsonl"))
    #expect(file.images.count == 12 && file.captions.allSatisfy { $0.hasSuffix(".") })
  }

  /// What the small BLIP is trained on and measured with.
  @Test func descriptionsAndQuestionsAreRead() async throws {
    let folder = NSTemporaryDirectory() + "/swift-contrast-questions-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let command = try Draw.parse([
      "--count", "40", "--seed", "3", "--negatives", "altered", "--exchange-half", "--output",
      folder,
    ])
    try await command.run()
    let generator = DrawingGenerator(seed: 3, split: .train)
    let descriptions = try ImageCaptionSet(
      contentsOf: URL(filePath: "\(folder)/descriptions.jsonl"))
    #expect(descriptions.count == 40)
    for index in 0..<40 {
      let texts = try descriptions.example(index).texts.compactMap {
        if case .caption(let text) = $0 { text } else { nil }
      }
      let drawing = generator.drawing(index)
      #expect(texts == Language.allCases.map { Description(drawing).text($0) })
      #expect(try descriptions.example(index).negatives.count > 1)
    }
    let captions = try ImageCaptionSet(contentsOf: URL(filePath: "\(folder)/captions.jsonl"))
    #expect(try (0..<40).count { try captions.example($0).negatives.count > 2 } == 40)
    let questions = try QuestionFile("\(folder)/questions.jsonl").questions
    let answers = try QuestionAnswers(contentsOf: "\(folder)/questions.jsonl").entries
    #expect(questions.map(\.id) == answers.map(\.question) && Set(questions.map(\.id)).count > 80)
    #expect(Set(answers.map(\.language)) == ["english", "german"])
    let exchanged = try CaptionsFile(contentsOf: URL(filePath: "\(folder)/exchanged.jsonl"))
    let wrong = zip(0..., exchanged.captions).filter { index, text in
      let language: Language = index % 2 == 0 ? .english : .german
      return Description(text, language)?.judge(generator.drawing(index)).isTrue == false
    }
    #expect(exchanged.captions.count == 40 && wrong.count == 20)
  }

  @Test func namesOfPhotosAreRead() throws {
    let (names, answers) = (try lists("captions/names.json"), try lists("captions/answers.json"))
    #expect(names.keys.sorted() == Self.classes.filter { $0 != "diagram" })
    #expect(answers.keys.sorted() == names.keys.sorted())
    for (name, texts) in names {
      #expect(texts.count == 2 && answers[name]?.count == 2)
      for (text, language) in zip(texts, Language.allCases) {
        #expect(text.hasPrefix(language.prompt + " "))
        #expect(Description(text, language) == nil)
      }
      #expect(texts[0] == "a picture of \(answers[name]![0])")
    }
  }

  @Test func titledDrawingsAreReadAsClasses() async throws {
    let folder = NSTemporaryDirectory() + "/swift-contrast-titled-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let command = try Draw.parse([
      "--count", "60", "--split", "heldout", "--kind", "single", "--kind", "diagram", "--titled",
      "--output", folder,
    ])
    try await command.run()
    let folders = try ClassFolders(URL(filePath: "\(folder)/images")) { Issue.record("\($0)") }
    #expect(folders.images.count == 60 && folders.classes.count > 20)
    let generator = DrawingGenerator(seed: 0, split: .heldout, kinds: [.single, .diagram])
    var known: Set<String> = []
    for index in 0..<60 {
      known.formUnion(generator.captions(of: generator.drawing(index), index).map(\.text))
    }
    for language in Language.allCases {
      let prompts = try ClassPromptFile(contentsOf: "\(folder)/\(language.rawValue).json")
        .prompts(for: folders.classes)
      #expect(prompts.allSatisfy { $0.count == 3 && known.isDisjoint(with: $0) })
    }
    let classes = Set(folders.classes)
    #expect(classes.contains("bar chart") && !classes.contains("horizontal bar chart"))
    #expect(
      Title(generator.drawing(0))?.prompts(.german).first?.hasPrefix("ein Foto von ein") == true)
  }

  @Test(arguments: [
    ["--count", "0"], ["--count", "2", "--size", "0"], ["--count", "2", "--split", "all"],
    ["--count", "2", "--kind", "cube"], ["--count", "2", "--titled"],
    ["--count", "2", "--titled", "--kind", "pair"], [],
  ])
  func drawRefuses(arguments: [String]) {
    #expect(throws: (any Error).self) { try Draw.parse(arguments + ["--output", "x"]) }
  }
}
