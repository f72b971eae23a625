import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport

struct Classes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Zero-shot accuracy on a folder with one folder of images for each class.",
    discussion: """
      The names of the folders are the names of the classes; an underscore in them stands for a \
      blank. Each class is the normalised mean of the embeddings of its prompts, and an image \
      belongs to the class of the largest cosine.
      """)

  @Argument(help: "The folder of class folders.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The prompts: 'plain' (\"a photo of a {}\"), 'imagenet' (the 80 of OpenAI's evaluation), "
        + "'name' (the name alone).", valueName: "set"))
  var templates = TemplateSet.plain

  @Option(
    help: ArgumentHelp(
      "A prompt of your own instead, with {} for the class; may be repeated.",
      valueName: "sentence"))
  var template: [String] = []

  @Option(
    help: ArgumentHelp(
      "Prompts that each class has for itself instead, {\"dog\": [\"ein Hund\", …], …}.",
      valueName: "file.json"))
  var prompts: String?

  @Option(
    help: ArgumentHelp(
      "Write image, prediction, probability and margin over the second for every image.",
      valueName: "file.csv"))
  var predictions: String?

  @Flag(help: "Report images that cannot be read and leave them out.")
  var skipBad = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard prompts == nil || template.isEmpty else {
      throw ValidationError("'--prompts' and '--template' exclude each other.")
    }
    for sentence in template where !sentence.contains("{}") {
      throw ValidationError("'--template \(sentence)' needs a {} for the name of the class.")
    }
  }

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    let folders = try ClassFolders(folder)
    let prompts: [[String]]
    if let path = self.prompts {
      prompts = try ClassPromptFile(contentsOf: path).prompts(for: folders.classes)
    } else {
      let templates = template.isEmpty ? templates.templates : try ClassPrompts(template)
      prompts = folders.classes.map { templates.prompts(for: $0.replacing("_", with: " ")) }
    }
    let csv = try predictions.map { try TextOutput($0) }
    let outcome = try await Outcome(
      model.load(), folders, prompts: prompts, model, skipBad: skipBad, predictions: csv)
    try csv?.finish()
    print(json ? try jsonText(outcome.summary) : outcome.text)
  }
}

extension ModelOptions {
  /// Encodes the pictures of class folders, batch by batch.
  ///
  /// - Parameters:
  ///   - folders: the pictures.
  ///   - encoder: the model.
  ///   - skipBad: whether pictures that cannot be read are reported and left out.
  ///   - body: gets vectors, and the numbers of their pictures.
  /// - Returns: how many were left out.
  func encode(
    _ folders: ClassFolders, _ encoder: DualEncoder, skipBad: Bool,
    _ body: (Embeddings, [Int]) throws -> Void
  ) async throws -> Int {
    let bar = ProgressBar("Images", total: folders.images.count)
    defer { bar.finish() }
    var skipped = 0
    let batches = encoder.batches(
      images: folders.images.map { .file(folders.url($0)) },
      options: encoding(skipBad: skipBad, progress: bar))
    for try await batch in batches {
      for warning in batch.embeddings.warnings {
        bar.note("warning: \(warning)")
        skipped += 1
      }
      try body(batch.embeddings, batch.inputs)
    }
    return skipped
  }
}

/// What came out, counted.
struct Outcome {
  let classes: [String]
  private(set) var skipped = 0
  /// `[label, predicted]`.
  private var counts: [[Int]]

  /// Classifies the pictures of class folders.
  ///
  /// - Parameters:
  ///   - encoder: the model.
  ///   - folders: the pictures.
  ///   - prompts: of each class.
  ///   - model: how to go through them.
  ///   - skipBad: whether pictures that cannot be read are reported and left out.
  ///   - csv: gets a line for each picture.
  init(
    _ encoder: DualEncoder, _ folders: ClassFolders, prompts: [[String]], _ model: ModelOptions,
    skipBad: Bool = false, predictions csv: TextOutput? = nil
  ) async throws {
    self.init(classes: folders.classes)
    let classifier = try await ZeroShotClassifier(
      encoder, classes: folders.classes, prompts: prompts, options: model.encoding())
    for warning in classifier.embeddings.warnings { writeError("warning: \(warning)\n") }

    try csv?.write(line: "image,prediction,probability,margin")
    var counted = self
    counted.skipped = try await model.encode(folders, encoder, skipBad: skipBad) {
      embeddings, inputs in
      let predicted = classifier.classify(embeddings)
      let probabilities = classifier.probabilities(embeddings)
      for (row, input) in inputs.enumerated() {
        let image = folders.images[input]
        counted.add(image.label, predicted: predicted[row])
        let best = probabilities[row, predicted[row]]
        let second = probabilities.best(2, in: row).last { $0.column != predicted[row] }
        try csv?.write(
          line: [
            csvField(image.name), csvField(folders.classes[predicted[row]]), decimal(best, 6),
            decimal(best - (second?.value ?? 0), 6),
          ].joined(separator: ","))
      }
    }
    self = counted
  }

  init(classes: [String], skipped: Int = 0) {
    self.classes = classes
    self.skipped = skipped
    counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
  }

  mutating func add(_ label: Int, predicted: Int) { counts[label][predicted] += 1 }

  struct Summary: Encodable {
    struct Class: Encodable {
      let name: String
      let images: Int
      let right: Int
      let accuracy: Double?
      /// The wrong class named most often.
      let confusedWith: String?
    }
    let images: Int
    let right: Int
    let accuracy: Double?
    /// The mean of the accuracies of the classes.
    let balancedAccuracy: Double?
    let skipped: Int
    let classes: [Class]
  }

  var summary: Summary {
    let rows = classes.indices.map { label in
      let row = counts[label]
      let images = row.reduce(0, +)
      let wrong = row.indices.filter { $0 != label && row[$0] > 0 }
      return Summary.Class(
        name: classes[label], images: images, right: row[label],
        accuracy: share(row[label], of: images),
        confusedWith: wrong.max { (row[$0], -$0) < (row[$1], -$1) }.map { classes[$0] })
    }
    let images = rows.reduce(0) { $0 + $1.images }
    let right = rows.reduce(0) { $0 + $1.right }
    let accuracies = rows.compactMap(\.accuracy)
    return Summary(
      images: images, right: right, accuracy: share(right, of: images),
      balancedAccuracy: accuracies.isEmpty
        ? nil : accuracies.reduce(0, +) / Double(accuracies.count),
      skipped: skipped, classes: rows)
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  var text: String {
    let summary = summary
    var table = Table([
      ("class", .left), ("images", .right), ("right", .right), ("accuracy", .right),
      ("most often taken for", .left),
    ])
    for row in summary.classes {
      table.append([
        row.name, "\(row.images)", "\(row.right)", row.accuracy.map { percent($0) } ?? "-",
        row.confusedWith ?? "-",
      ])
    }
    table.append([
      "all", "\(summary.images)", "\(summary.right)", summary.accuracy.map { percent($0) } ?? "-",
      "",
    ])
    var text = table.text
    if let mean = summary.balancedAccuracy { text += "\nmean of the classes: \(percent(mean))" }
    if summary.skipped > 0 { text += "\nskipped: \(counted(summary.skipped, "image"))" }
    return text
  }
}

/// A field of a CSV file, in quotation marks where it needs them.
func csvField(_ text: String) -> String {
  text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
}
