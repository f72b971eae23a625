import ArgumentParser
import ContrastGeneration
import ContrastTraining
import Drawings
import ExampleSupport
import Foundation

struct DescriptionScoring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "descriptions",
    abstract:
      "How many descriptions of drawings are right in colours, shapes, numbers and relation.",
    discussion: """
        caption held/images --model picture-blip --prompt "a picture of" --json > written.jsonl
        evaluate descriptions written.jsonl held/captions.jsonl --language english

      The descriptions are a captions file, as 'caption --json' writes it, of which the first of each image \
      counts; the drawings are the captions.jsonl of 'draw'. Each description is read by the grammar that \
      'draw' writes descriptions with and held against what was drawn. It is right if each shape stands there \
      in its colour and number, and, of two objects, in a relation that can be seen. What the grammar cannot \
      read is wrong.
      """)

  @Argument(help: "The descriptions to measure.")
  var descriptions: String

  @Argument(help: "The drawings.")
  var drawings: String

  @Option(
    help: "The language to read the descriptions in: english or german.",
    transform: { name in
      guard let language = Language(rawValue: name) else {
        throw ValidationError("'\(name)' is neither english nor german.")
      }
      return language
    })
  var language: Language

  @Option(
    help: ArgumentHelp("Write the judgement of each image, as JSON lines.", valueName: "file"))
  var each: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try await interruptible { try evaluate() }
  }

  private func evaluate() throws {
    let summary = try DescriptionSummary(
      ImageCaptions(contentsOf: descriptions).entries, DrawnImages(drawings), language)
    if let each { try summary.writeEach(to: each) }
    print(json ? try jsonText(summary) : summary.text)
  }
}

/// Drawings by the names of their pictures.
struct DrawnImages {
  private struct Line: Decodable {
    let image: String
    let drawing: Drawing
  }

  private(set) var drawings: [String: Drawing] = [:]

  /// - Parameter path: lines of JSON with `"image"` and `"drawing"`.
  /// - Throws: `FileError`, `TrainingDataError`.
  init(_ path: String) throws {
    for (number, line) in try LineFile(path).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        drawings[line.image] = line.drawing
      } catch {
        throw TrainingDataError.invalidLine(
          file: path, line: number + 1,
          reason: #"not of the form {"image": "…", "drawing": {…}}, as 'draw' writes it"#)
      }
    }
  }

  /// The name in the file of a picture that is named by a longer path.
  func name(of path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    while !parts.isEmpty {
      let name = parts.joined(separator: "/")
      if drawings[name] != nil { return name }
      parts = parts.dropFirst()
    }
    return nil
  }
}

/// How many descriptions are right.
struct DescriptionSummary: Encodable {
  struct Group: Encodable {
    var drawings = 0
    /// Those that the grammar can read.
    var readable = 0
    var colours = 0
    var shapes = 0
    var counts = 0
    /// Right relations of pairs, and how many pairs there are.
    var relations = 0
    var pairs = 0
    var right = 0

    mutating func add(_ judgement: DescriptionJudgement?, isPair: Bool) {
      drawings += 1
      pairs += isPair ? 1 : 0
      guard let judgement else { return }
      readable += 1
      colours += judgement.colours ? 1 : 0
      shapes += judgement.shapes ? 1 : 0
      counts += judgement.counts ? 1 : 0
      relations += judgement.relation == true ? 1 : 0
      right += judgement.isRight ? 1 : 0
    }

    func cells(_ name: String) -> [String] {
      func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "-" : decimal(100 * Double(part) / Double(whole), 1)
      }
      return [name, "\(drawings)"]
        + [readable, colours, shapes, counts].map { share($0, of: drawings) }
        + [share(relations, of: pairs), share(right, of: drawings)]
    }
  }

  private struct Each: Encodable {
    let image: String
    let description: String
    let right: Bool
    let readable: Bool
  }

  let language: String
  /// Drawings that nothing describes; they are not counted.
  let undescribed: Int
  let all: Group
  /// By the kind of drawing.
  let kinds: [String: Group]
  private let each: [Each]

  private enum CodingKeys: String, CodingKey { case language, undescribed, all, kinds }

  /// - Parameters:
  ///   - written: captions; the first of each image counts.
  ///   - drawn: what is in the images.
  ///   - language: of the captions.
  /// - Throws: `TrainingDataError` for an image that is none of the drawings.
  init(
    _ written: [(image: String, caption: String)], _ drawn: DrawnImages, _ language: Language
  ) throws {
    var all = Group()
    var kinds: [String: Group] = [:]
    var each: [Each] = []
    var seen: Set<String> = []
    for (image, caption) in written {
      guard let name = drawn.name(of: image), let drawing = drawn.drawings[name] else {
        throw TrainingDataError.invalid(example: image, reason: "is none of the drawings")
      }
      guard seen.insert(name).inserted else { continue }
      let judgement = Description(caption, language)?.judge(drawing)
      let isPair = drawing.kind == .pair
      all.add(judgement, isPair: isPair)
      kinds[drawing.kind.rawValue, default: Group()].add(judgement, isPair: isPair)
      each.append(
        Each(
          image: image, description: caption, right: judgement?.isRight ?? false,
          readable: judgement != nil))
    }
    self.language = language.rawValue
    undescribed = drawn.drawings.count - seen.count
    (self.all, self.kinds, self.each) = (all, kinds, each)
  }

  func writeEach(to path: String) throws {
    let output = try TextOutput(path)
    for entry in each { try output.write(line: try jsonText(entry, pretty: false)) }
    try output.finish()
  }

  var text: String {
    var table = Table(
      [("drawings of", .left), ("number", .right)]
        + ["readable", "colours", "shapes", "counts", "relation", "right"].map { ($0, .right) })
    for kind in Drawing.Kind.allCases {
      if let group = kinds[kind.rawValue] { table.append(group.cells(kind.rawValue)) }
    }
    table.append(all.cells("all"))
    let missing =
      undescribed == 0 ? "" : "\n\(counted(undescribed, "drawing")) without a description."
    return "\(table.text)\(missing)"
  }
}
