import ArgumentParser
import ContrastTraining
import ExampleSupport
import Foundation

struct ClassNaming: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "naming",
    abstract: "How many captions name the class of their image.",
    discussion: """
        caption cifar10/test --model picture-blip --prompt "a picture of" --json > written.jsonl
        evaluate naming written.jsonl Recipe/captions/names.json

      The captions are a captions file, as 'caption --json' writes it, of which the first of each image \
      counts. An image's class is the name of its folder. The second file has for each class the captions that \
      are right, {"dog": ["a picture of a dog", "ein Bild von einem Hund"], …}; small and capital letters and \
      a full stop make no difference.
      """)

  @Argument(help: "The captions to measure.")
  var captions: String

  @Argument(help: "For each class the captions that are right.")
  var names: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try await interruptible { try evaluate() }
  }

  private func evaluate() throws {
    let summary = try NamingSummary(
      ImageCaptions(contentsOf: captions).entries, named: names)
    print(json ? try jsonText(summary) : summary.text)
  }
}

/// How many captions name a class.
struct NamingSummary: Encodable {
  struct Group: Encodable {
    var images = 0
    var right = 0

    var share: Double { Double(right) / Double(max(1, images)) }
  }

  let all: Group
  let classes: [String: Group]

  /// - Parameters:
  ///   - written: captions; the first of each image counts.
  ///   - names: a file with the captions of each class.
  /// - Throws: `FileError`, `TrainingDataError`, also for an image in a folder that is no class.
  init(_ written: [(image: String, caption: String)], named names: String) throws {
    let texts: [String: [String]]
    do {
      texts = try JSONDecoder().decode(
        [String: [String]].self, from: Data(contentsOf: URL(filePath: names)))
    } catch {
      throw TrainingDataError.invalid(
        example: names, reason: #"not of the form {"dog": ["a picture of a dog"], …}"#)
    }
    let right = texts.mapValues { Set($0.map(Self.plain)) }
    var all = Group()
    var classes: [String: Group] = [:]
    var seen: Set<String> = []
    for (image, caption) in written where seen.insert(image).inserted {
      let name = URL(filePath: image).deletingLastPathComponent().lastPathComponent
      guard let captions = right[name] else {
        throw TrainingDataError.invalid(
          example: image, reason: "its folder is no class of \(names)")
      }
      let isRight = captions.contains(Self.plain(caption)) ? 1 : 0
      all.images += 1
      all.right += isRight
      classes[name, default: Group()].images += 1
      classes[name, default: Group()].right += isRight
    }
    (self.all, self.classes) = (all, classes)
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
  }

  var text: String {
    var table = Table([("class", .left), ("images", .right), ("named", .right)])
    for (name, group) in classes.sorted(by: { $0.key < $1.key }) {
      table.append([name, "\(group.images)", decimal(100 * group.share, 1)])
    }
    table.append(["all", "\(all.images)", decimal(100 * all.share, 1)])
    return table.text
  }
}
