import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport
import Foundation

struct Probe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A linear classifier on the image tower, which stays as it is.",
    discussion: """
      Both folders have one folder of images for each class. A classifier is made for each '--strength' \
      on four fifths of the first folder; the one that is right most often about the last fifth is made \
      again on all of it, and measured on the second folder. Every fifth image of a class is of the last \
      fifth.
      """)

  @Argument(help: "The folder of class folders to learn from.")
  var training: String

  @Argument(help: "The folder of class folders to measure on.")
  var test: String

  @Option(
    name: .customLong("strength"),
    help: "How much the images count beside small weights; may be repeated.")
  var strengths: [Double] = [1, 10, 100, 1000]

  @Flag(help: "Report images that cannot be read and leave them out.")
  var skipBad = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard strengths.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw ValidationError("'--strength' must be above 0.")
    }
  }

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    let (known, asked) = (try ClassFolders(training), try ClassFolders(test))
    guard let missing = asked.classes.first(where: { !known.classes.contains($0) }) else {
      return try await evaluate(known, asked)
    }
    throw TrainingDataError.notFound(path: "\(training)/\(missing)")
  }

  private func evaluate(_ known: ClassFolders, _ asked: ClassFolders) async throws {
    let encoder = try await model.load()
    let (examples, questions) = (
      try await vectors(known, of: training, encoder), try await vectors(asked, of: test, encoder)
    )
    let strength = try strengths.count == 1 ? strengths[0] : best(examples, known, encoder.threads)
    let probe = try examples.probe(strength, classes: known.classes.count, encoder.threads)
    let predicted = probe.classify(questions.features)
    var outcome = Outcome(classes: known.classes, skipped: questions.skipped)
    for (label, prediction) in zip(questions.labels, predicted) {
      outcome.add(known.classes.firstIndex(of: asked.classes[label])!, predicted: prediction)
    }
    print(json ? try jsonText(outcome.summary) : outcome.text)
    writeError("\(counted(examples.labels.count, "image")) to learn from, strength \(strength)\n")
  }

  /// The strength that is best on images that were not learned from.
  private func best(_ examples: Examples, _ folders: ClassFolders, _ threads: Int) throws -> Double
  {
    let (learned, held) = examples.split()
    guard !held.labels.isEmpty else { return strengths[0] }
    let results = try strengths.map { strength in
      let probe = try learned.probe(strength, classes: folders.classes.count, threads)
      let right = zip(probe.classify(held.features), held.labels).count { $0 == $1 }
      writeError(
        "strength \(strength): \(percent(Double(right) / Double(held.labels.count))) of "
          + "\(held.labels.count) held back\n")
      return right
    }
    return strengths[results.indices.max { results[$0] < results[$1] }!]
  }

  private func vectors(
    _ folders: ClassFolders, of path: String, _ encoder: DualEncoder
  ) async throws -> Examples {
    var (values, labels) = ([Float](), [Int]())
    let skipped = try await model.encode(folders, encoder, skipBad: skipBad) {
      embeddings, inputs in
      values += embeddings.values
      labels += inputs.map { folders.images[$0].label }
    }
    guard !labels.isEmpty else { throw TrainingDataError.noImages(path: "\(path)/*") }
    return Examples(
      features: Tensor(values, shape: [labels.count, encoder.width]), labels: labels,
      skipped: skipped)
  }
}

/// Vectors of images, and their classes.
private struct Examples {
  let features: Tensor
  let labels: [Int]
  var skipped = 0

  func probe(_ strength: Double, classes: Int, _ threads: Int) throws -> LinearProbe {
    try LinearProbe(
      features, labels: labels, classes: classes, strength: strength, threads: threads)
  }

  /// Without every fifth example of each class, and those.
  func split() -> (learned: Examples, held: Examples) {
    var seen: [Int: Int] = [:]
    let isHeld = labels.map { label in
      seen[label, default: 0] += 1
      return seen[label]! % 5 == 0
    }
    func part(_ rows: [Int]) -> Examples {
      let (values, width) = (features.elements, features.width)
      return Examples(
        features: Tensor(
          rows.flatMap { values[$0 * width..<($0 + 1) * width] }, shape: [rows.count, width]),
        labels: rows.map { labels[$0] })
    }
    return (
      part(labels.indices.filter { !isHeld[$0] }), part(labels.indices.filter { isHeld[$0] })
    )
  }
}
