import ArgumentParser
import ContrastTraining
import ExampleSupport
import Foundation

struct FilterScoring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "How many right and how many wrong texts a filter kept.",
    discussion: """
        draw --count 2000 --split heldout --exchange-half --output noisy
        caption-and-filter --captioner picture-blip --matcher picture-blip --captions noisy/exchanged.jsonl \
      --output clean.jsonl
        evaluate filter clean.jsonl noisy/exchanged.jsonl

      The second file says of each text whether it was exchanged for that of another image: \
      {"image": "a.png", "captions": ["…"], "exchanged": true}. Texts that the first file has for the same \
      image were kept; what else it has was written by the captioner.
      """)

  @Argument(help: "What was kept.")
  var kept: String

  @Argument(help: "What there was.")
  var texts: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try await interruptible {
      let summary = try FilterSummary(kept: kept, of: texts)
      print(json ? try jsonText(summary) : summary.text)
    }
  }
}

/// What became of right and of wrong texts.
struct FilterSummary: Encodable {
  struct Group: Encodable {
    var texts = 0
    var kept = 0

    var share: Double { Double(kept) / Double(max(1, texts)) }
  }

  let right: Group
  let wrong: Group

  private struct Line: Decodable {
    let image: String
    let captions: [String]
    let exchanged: Bool
  }

  /// - Parameters:
  ///   - kept: a captions file.
  ///   - texts: lines of JSON that say what was exchanged.
  /// - Throws: `FileError`, `TrainingDataError`.
  init(kept: String, of texts: String) throws {
    var keptTexts: [String: Set<String>] = [:]
    // A filter may keep nothing.
    let isEmpty = try LineFile(kept).allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let entries = isEmpty ? [] : try ImageCaptions(contentsOf: kept).entries
    for (image, caption) in entries {
      keptTexts[Self.path(image, besides: kept), default: []].insert(caption)
    }
    var (right, wrong) = (Group(), Group())
    for (number, line) in try LineFile(texts).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
        throw TrainingDataError.invalidLine(
          file: texts, line: number + 1,
          reason: #"not of the form {"image": "…", "captions": ["…"], "exchanged": true}"#)
      }
      let found = keptTexts[Self.path(line.image, besides: texts)] ?? []
      for caption in line.captions {
        let isKept = found.contains(caption) ? 1 : 0
        if line.exchanged {
          wrong.texts += 1
          wrong.kept += isKept
        } else {
          right.texts += 1
          right.kept += isKept
        }
      }
    }
    (self.right, self.wrong) = (right, wrong)
  }

  /// Where an image is that a file names.
  private static func path(_ image: String, besides file: String) -> String {
    URL(filePath: image, relativeTo: URL(filePath: file).deletingLastPathComponent())
      .absoluteURL.standardizedFileURL.path
  }

  var text: String {
    var table = Table([("texts", .left), ("number", .right), ("kept", .right), ("%", .right)])
    for (name, group) in [("right", right), ("wrong", wrong)] {
      table.append([name, "\(group.texts)", "\(group.kept)", decimal(100 * group.share, 1)])
    }
    return table.text
  }
}
