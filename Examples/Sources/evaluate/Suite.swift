import ArgumentParser
import Contrast
import ContrastText
import ContrastTraining
import ExampleSupport
import Foundation

struct Suite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "All measures of a model in one table.",
    discussion: """
      The file lists what is measured; paths are relative to its folder:
        [{"name": "photos", "classes": "cifar10/test", "prompts": "english.json"},
         {"name": "drawings", "captions": "held/captions.jsonl"},
         {"name": "English and German", "texts": ["val.en", "val.de"]},
         {"name": "binding", "binding": "pairs/binding.jsonl"}]
      They are zero-shot classification of class folders (prompts for each class, or "a photo of a \
      {}"), retrieval of pictures by captions and of captions by pictures, retrieval of the second \
      caption of a picture by the first and back, and true captions against the same words put \
      together wrongly. Captions of a model with a language model are measured in the language model's \
      own space, and in the space of images and texts.
      """)

  @Argument(help: "The file of what is measured.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print a table in Markdown.")
  var markdown = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard !json || !markdown else {
      throw ValidationError("'--json' and '--markdown' exclude each other.")
    }
  }

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    let tasks = try SuiteTask.read(file)
    let encoder = try await model.load()
    var rows: [SuiteRow] = []
    for task in tasks { rows += try await task.measure(encoder, model) }
    if json { return print(try jsonText(rows)) }
    var table = Table([
      ("what", .left), ("measure", .left), ("value", .right), ("of", .right),
    ])
    for row in rows { table.append([row.name, row.measure, percent(row.value), "\(row.count)"]) }
    print(markdown ? table.markdown : table.text)
  }
}

/// A number of the table.
struct SuiteRow: Encodable, Equatable {
  let name: String
  let measure: String
  /// From 0 to 1.
  let value: Double
  /// Of how many.
  let count: Int
}

/// One thing to measure.
struct SuiteTask {
  enum Kind {
    case classes(ClassFolders, prompts: [[String]])
    case retrieval(CaptionsFile, folder: String)
    case texts(CaptionPairs)
    case binding(BindingTask)
  }

  let name: String
  let kind: Kind

  private struct Entry: Decodable {
    let name: String
    let classes: String?
    let prompts: String?
    let captions: String?
    let texts: [String]?
    let binding: String?
  }

  /// Reads all tasks, and their files but for the pictures.
  ///
  /// - Throws: ``TrainingDataError``; ``Problem``; what is wrong with a file that is named.
  static func read(_ path: String) throws -> [SuiteTask] {
    guard FileStatus(path)?.isFile ?? false else { throw TrainingDataError.notFound(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainingDataError.unreadable(path: path)
    }
    let entries: [Entry]
    do { entries = try JSONDecoder().decode([Entry].self, from: data) } catch {
      throw Problem.malformed(file: path)
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    return try entries.map { entry in
      guard let kind = try kind(entry, { folder.appending(path: $0).path(percentEncoded: false) })
      else { throw Problem.unclear(file: path, name: entry.name) }
      return SuiteTask(name: entry.name, kind: kind)
    }
  }

  private static func kind(_ entry: Entry, _ place: (String) -> String) throws -> Kind? {
    switch (entry.classes, entry.captions, entry.texts, entry.binding) {
    case (let folder?, nil, nil, nil):
      let folders = try ClassFolders(resolved(folder, place))
      let prompts =
        try entry.prompts.map {
          try ClassPromptFile(contentsOf: resolved($0, place)).prompts(for: folders.classes)
        }
        ?? folders.classes.map {
          ClassPrompts.plain.prompts(for: $0.replacing("_", with: " "))
        }
      return .classes(folders, prompts: prompts)
    case (nil, let captions?, nil, nil):
      let file = resolved(captions, place)
      return .retrieval(
        try CaptionsFile(contentsOf: URL(filePath: file)),
        folder: URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false))
    case (nil, nil, let texts?, nil) where texts.count == 2:
      return .texts(
        try CaptionPairs(first: resolved(texts[0], place), second: resolved(texts[1], place)))
    case (nil, nil, nil, let file?): return .binding(try BindingTask(resolved(file, place)))
    default: return nil
    }
  }

  private static func resolved(_ path: String, _ place: (String) -> String) -> String {
    path.hasPrefix("/") ? path : place(path)
  }

  func measure(_ encoder: DualEncoder, _ model: ModelOptions) async throws -> [SuiteRow] {
    func row(_ measure: String, _ value: Double?, _ count: Int) -> SuiteRow {
      SuiteRow(name: name, measure: measure, value: value ?? 0, count: count)
    }
    switch kind {
    case .classes(let folders, let prompts):
      let summary = try await Outcome(encoder, folders, prompts: prompts, model).summary
      let classes = summary.classes.map { row($0.name, $0.accuracy, $0.images) }
      return [row("zero-shot accuracy", summary.accuracy, summary.images)]
        + (classes.count <= 20 ? classes : [])
    case .retrieval(let file, let folder):
      let summary = try await RetrievalSummary(encoder, file, folder: folder, model)
      return [
        row("text to image, R@1", summary.textToImage.at1, summary.captions),
        row("text to image, R@5", summary.textToImage.at5, summary.captions),
        row("image to text, R@1", summary.imageToText.at1, summary.images),
        row("image to text, R@5", summary.imageToText.at5, summary.images),
      ]
    case .texts(let pairs):
      var rows: [SuiteRow] = []
      func add(_ space: String, _ first: Embeddings, _ second: Embeddings) {
        let result = first.captionRetrieval(with: second, threads: encoder.threads)
        for (direction, ranks) in [
          ("first to second", result.firstToSecond), ("second to first", result.secondToFirst),
        ] { rows.append(row("\(space), \(direction), R@1", ranks.rate(at: 1), ranks.count)) }
      }
      if let language = try await encoder.languageModel {
        func vectors(_ texts: [String]) async throws -> Embeddings {
          try await language.encode(
            texts: texts, threads: encoder.threads, options: model.encoding())
        }
        add("language model", try await vectors(pairs.first), try await vectors(pairs.second))
      }
      add(
        "joint space", try await encoder.encode(texts: pairs.first, options: model.encoding()),
        try await encoder.encode(texts: pairs.second, options: model.encoding()))
      return rows
    case .binding(let task):
      return try await task.measure(encoder, model).map {
        row($0.name, $0.share.share, $0.share.count)
      }
    }
  }

  enum Problem: Error, Equatable, CustomStringConvertible {
    case malformed(file: String)
    case unclear(file: String, name: String)

    var description: String {
      switch self {
      case .malformed(let file):
        "\(file): not a list of measures, [{\"name\": …, \"classes\": …}, …]"
      case .unclear(let file, let name):
        "\(file): '\(name)' needs one of \"classes\", \"captions\", \"texts\" (two) and \"binding\""
      }
    }
  }
}
