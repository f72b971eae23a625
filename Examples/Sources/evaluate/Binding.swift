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
    let items = try BindingItem.read(file)
    let encoder = try await model.load()
    let folder = URL(filePath: file).deletingLastPathComponent()
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
    var results: [String: (right: Int, count: Int)] = [:]
    for (index, item) in items.enumerated() {
      let image = rowOfImage[item.image]!
      // Equal is not told apart, and so not right.
      let isRight = cosine(image, index) > cosine(image, items.count + index)
      for name in ["all"] + item.groups {
        results[name, default: (0, 0)].right += isRight ? 1 : 0
        results[name, default: (0, 0)].count += 1
      }
    }
    let rows = results.sorted { $0.key < $1.key }
    if json {
      print(
        try jsonText(
          Dictionary(
            uniqueKeysWithValues: rows.map {
              ($0.key, Share(right: $0.value.right, count: $0.value.count))
            })))
    } else {
      for (name, share) in rows {
        print("\(name): \(percent(Double(share.right) / Double(share.count))) of \(share.count)")
      }
    }
  }
}

private struct Share: Encodable {
  let right: Int
  let count: Int
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
        throw CaptionsError(
          file: path, line: number + 1,
          reason: #"not of the form {"image": "…", "caption": "…", "swapped": "…"}"#)
      }
    }
    guard !items.isEmpty else {
      throw CaptionsError(file: path, line: 1, reason: "there are no captions")
    }
    return items
  }
}
