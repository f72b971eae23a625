import ArgumentParser
import Contrast
import ContrastTraining
import Drawings
import ExampleSupport
import Foundation

extension DrawingGenerator.Split: ExpressibleByArgument {}
extension Drawing.Kind: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

/// Which captions are written.
enum CaptionLength: String, ExpressibleByArgument, CaseIterable {
  case short, long, both

  func takes(_ caption: Caption) -> Bool {
    switch self {
    case .short: !caption.isLong
    case .long: caption.isLong
    case .both: true
    }
  }
}

/// Which wrong captions are written beside the right ones.
enum NegativeCaptions: String, ExpressibleByArgument, CaseIterable {
  /// Of pairs, with the colours or the relation exchanged.
  case exchanged
  /// Of all drawings, short and long ones, wrong in one point.
  case altered
}

@main
struct Draw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws shapes and diagrams, with captions in English and German.",
    discussion: """
      The folder gets
        images/              a PNG file for each drawing
        captions.jsonl       {"image": …, "captions": […], "negatives": […], "drawing": {…}}, one a line
        descriptions.jsonl   the same with what a captioner is to say, "a picture of …" and "ein Bild von …", \
      and with what would be wrong
        questions.jsonl      {"image": …, "question": …, "answer": …, "language": …}, one to three a drawing
        binding.jsonl        for drawings of two objects, a true caption and the same with the colours or \
      the relation exchanged, which are the negatives too
        exchanged.jsonl      with '--exchange-half', a description of each drawing, half of them those of \
      others: something for 'caption-and-filter' to clean

      With '--titled', which is for the kinds single and diagram, pictures stand in folders named after \
      what they show, for 'evaluate classes', and english.json and german.json have prompts for these.

      The same seed and settings give the same drawings. A fifth of all combinations of colours, shapes \
      and relations is never drawn for training; '--split heldout' draws those only.

        draw --count 20000 --seed 1 --split train --output drawings
        draw --count 1000 --seed 2 --split heldout --kind pair --output pairs
      """)

  @Option(help: "The number of drawings.")
  var count: Int

  @Option(help: "Equal seeds give equal drawings.")
  var seed: UInt64 = 0

  @Option(help: "Drawings without combinations that are held out, or only those with one.")
  var split = DrawingGenerator.Split.train

  @Option(help: ArgumentHelp("The side of a drawing.", valueName: "pixels"))
  var size = 32

  @Option(
    help: """
      A kind of drawing; may be repeated, which makes it more frequent (default: a mixture of all).
      """)
  var kind: [Drawing.Kind] = []

  @Option(help: "A language of captions; may be repeated (default: all).")
  var language: [Language] = []

  @Option(help: "Short captions, long ones, or both.")
  var length = CaptionLength.both

  @Option(
    help: """
      The wrong captions: of pairs with something exchanged, or of all drawings, wrong in one point.
      """)
  var negatives = NegativeCaptions.exchanged

  @Flag(help: "Write a description of each drawing, and half of them to the wrong one.")
  var exchangeHalf = false

  @Flag(help: "Write pictures in folders named after what they show, with prompts for each name.")
  var titled = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  func validate() throws {
    for (name, value, most) in [("count", count, 10_000_000), ("size", size, 4096)] {
      guard (1...most).contains(value) else {
        throw ValidationError("'--\(name)' must be from 1 to \(most).")
      }
    }
    guard !titled || !kind.isEmpty && Set(kind).isSubset(of: [.single, .diagram]) else {
      throw ValidationError("'--titled' needs '--kind single', '--kind diagram', or both.")
    }
  }

  func run() async throws {
    try await interruptible { try draw() }
  }

  private func draw() throws {
    try makeFolder("\(output)/images")
    let generator = DrawingGenerator(
      seed: seed, split: split, kinds: kind.isEmpty ? DrawingGenerator.mixture : kind)
    let languages = Set(language.isEmpty ? Language.allCases : language)
    var files = try DrawingOutput(
      output, generator: generator, languages: languages, length: length, negatives: negatives,
      exchangesHalf: exchangeHalf)
    let bar = ProgressBar("Drawing", total: count)
    defer { bar.finish() }
    var titles: Set<Title> = []
    for index in 0..<count {
      try Task.checkCancellation()
      let drawing = generator.drawing(index)
      var folder = "images"
      if titled, let title = Title(drawing) {
        folder += "/" + title.name
        if titles.insert(title).inserted { try makeFolder("\(output)/\(folder)") }
      }
      let name = folder + String(format: "/%07d.png", index)
      let path = "\(output)/\(name)"
      let picture = Data(try drawing.image(side: size).png())
      do { try picture.write(to: URL(filePath: path)) } catch {
        throw FileError.system(file: path, operation: "write", reason: error.localizedDescription)
      }
      try files.write(drawing, index, image: name)
      bar.update(index + 1)
    }
    try files.finish()
    for language in languages where titled {
      let prompts = Dictionary(
        uniqueKeysWithValues: titles.map { ($0.name, $0.prompts(language)) })
      let file = try TextOutput("\(output)/\(language.rawValue).json")
      try file.write(line: jsonText(prompts))
      try file.finish()
    }
    bar.finish()
    writeError("\(output): \(counted(count, "drawing")), \(split.rawValue)\n")
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(file: path, operation: "write", reason: error.localizedDescription)
    }
  }
}
