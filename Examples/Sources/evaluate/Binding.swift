import ArgumentParser
import Contrast
import ContrastTraining
import ExampleSupport
import Foundation

struct Binding: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Whether a true caption is closer than the same words put together wrongly.",
    discussion: """
      The file has lines of JSON, as 'draw' writes them to binding.jsonl: \
      {"image": "a.png", "caption": "a red circle left of a blue square", \
      "swapped": "a blue circle left of a red square", "change": "colours", "language": "english"}. \
      'change' and 'language' may be missing. Guessing is right in half of the cases.
      """)

  @Argument(help: "The file; names of images are relative to its folder.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func run() async throws {
    try await interruptible { try await evaluate() }
  }

  private func evaluate() async throws {
    let task = try BindingTask(file)
    let shares = try await task.measure(model.load(), model)
    if json {
      print(try jsonText(Dictionary(uniqueKeysWithValues: shares)))
    } else {
      for (name, share) in shares { print("\(name): \(percent(share.share)) of \(share.count)") }
    }
  }
}

/// Captions against the same words put together wrongly.
struct BindingTask {
  private let items: [BindingItem]
  private let folder: URL

  /// - Parameter file: lines of JSON; names of images are relative to its folder.
  init(_ file: String) throws {
    items = try BindingItem.read(file)
    folder = URL(filePath: file).deletingLastPathComponent()
  }

  /// How often the true caption is closer, in all and by language and kind of exchange, by name.
  func measure(
    _ encoder: DualEncoder, _ model: ModelOptions
  ) async throws -> [(name: String, share: BindingShare)] {
    let names = Array(Set(items.map(\.image))).sorted()
    let rowOfImage = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let bar = ProgressBar("Images", total: names.count)
    let images = try await encoder.encode(
      images: names.map { folder.appending(path: $0) }, options: model.encoding(progress: bar))
    bar.finish()
    let textBar = ProgressBar("Captions", total: 2 * items.count)
    let texts = try await encoder.encode(
      texts: items.map(\.caption) + items.map(\.swapped),
      options: model.encoding(progress: textBar))
    textBar.finish()
    func cosine(_ image: Int, _ text: Int) -> Float {
      zip(images[image], texts[text]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    var results: [String: BindingShare] = [:]
    for (index, item) in items.enumerated() {
      let image = rowOfImage[item.image]!
      // Equal is not told apart, and so not right.
      let isRight = cosine(image, index) > cosine(image, items.count + index)
      for name in ["all"] + item.groups {
        results[name, default: BindingShare()].right += isRight ? 1 : 0
        results[name, default: BindingShare()].count += 1
      }
    }
    return results.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// How often a model was right.
struct BindingShare: Encodable {
  var right = 0
  var count = 0

  var share: Double { Double(right) / Double(count) }
}

/// A picture, its caption, and the same words put together wrongly.
private struct BindingItem: Decodable {
  let image: String
  let caption: String
  let swapped: String
  let change: String?
  let language: String?

  /// What it is counted under besides the whole.
  var groups: [String] {
    [language, change].compactMap { $0 }
      + (language.flatMap { language in change.map { ["\(language), \($0)"] } } ?? [])
  }

  static func read(_ path: String) throws -> [BindingItem] {
    var items: [BindingItem] = []
    for (number, line) in try LineFile(path).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        items.append(try JSONDecoder().decode(BindingItem.self, from: Data(line.utf8)))
      } catch {
        throw TrainingDataError.invalidLine(
          file: path, line: number + 1,
          reason: #"not of the form {"image": "…", "caption": "…", "swapped": "…"}"#)
      }
    }
    guard !items.isEmpty else {
      throw TrainingDataError.invalidLine(file: path, line: 1, reason: "there are no captions")
    }
    return items
  }
}
