import ArgumentParser
import ContrastImages
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct ImageSearch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "image-search",
    abstract: "Finds images of a folder by what they show.",
    discussion: """
      Make an index of the folder once; run the same command again after images came, went or \
      changed, and only those are looked at. Then ask by text or by an example image.

        image-search index photos/
        image-search query "a dog on a beach"
        image-search query --image other.jpg --count 5
      """,
    subcommands: [Index.self, Query.self])

  /// Where the index is.
  struct Location: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp("The folder that holds the index.", valueName: "folder"))
    var index = "image-index"

    var url: URL { URL(filePath: index) }
  }
}

struct Index: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the index of a folder, or brings it up to date.",
    discussion: """
      An image whose size and time of modification are the same is not looked at again. Ctrl-C \
      keeps what is done; the next run goes on from there. An index made with another model is \
      refused; one that an earlier version made with this model is renewed, its vectors kept.
      """)

  @Argument(help: "The folder of images; folders in it are searched too.")
  var folder: String

  @OptionGroup var location: ImageSearch.Location

  @Flag(help: "Make the index anew, whatever is there.")
  var rebuild = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Model options") var model: ModelOptions

  func run() async throws {
    try await interruptible { try await update() }
  }

  private func update() async throws {
    let encoder = try await model.load()
    let total = Locked<ProgressBar?>(nil)
    defer { total.with { $0?.finish() } }
    let changes = try await ImageIndex.update(
      at: location.url, folder: folder, model: encoder, options: model.encoding(),
      rebuild: rebuild
    ) { progress in
      total.with { bar in
        if bar == nil { bar = ProgressBar("Indexing", total: progress.total) }
        bar?.update(progress.done)
      }
    }
    total.with {
      $0?.finish()
      $0 = nil
    }
    for failure in changes.failures { writeError("warning: skipped: \(failure)\n") }
    if json {
      print(try jsonText(changes))
    } else {
      print(
        "\(location.index): \(changes.added) added, \(changes.changed) changed, "
          + "\(changes.removed) removed, \(changes.unchanged) unchanged"
          + (changes.failures.isEmpty ? "" : ", \(changes.failures.count) unusable"))
    }
  }
}

struct Query: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the images closest to texts or to example images.",
    discussion: "The numbers are cosines: the closer to 1, the more alike.")

  @Argument(help: "What the images should show; each text is a query of its own.")
  var texts: [String] = []

  @Option(name: .shortAndLong, help: "An example image; may be repeated.")
  var image: [String] = []

  @Option(name: .shortAndLong, help: "How many images to show for each query.")
  var count = 10

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var location: ImageSearch.Location

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard !texts.isEmpty || !image.isEmpty else {
      throw ValidationError("Say what to look for: a text, or '--image' with an example.")
    }
    guard count >= 1 else { throw ValidationError("'--count' must be at least 1.") }
  }

  func run() async throws {
    try await interruptible { try await search() }
  }

  private struct Result: Encodable {
    struct Hit: Encodable {
      let image: String
      let cosine: Float
    }
    let query: String
    let images: [Hit]
  }

  private func search() async throws {
    let index = try ImageIndex(contentsOf: location.url)
    let encoder = try await model.load()
    if try !index.require(model: encoder, at: location.url) {
      writeError(
        "\(location.index): has the fingerprint of an earlier version; "
          + "'image-search index \(index.folder)' renews it and keeps the vectors\n")
    }
    var options = model.encoding()
    // An example is looked at as the images of the index were.
    options.decoding.applyOrientation = index.orientation
    let sources = try image.map { path in
      guard FileStatus(path) != nil else { throw TrainingDataError.notFound(path: path) }
      return ImageSource.file(URL(filePath: path))
    }
    let queries = try await encoder.encode(texts: texts, options: options)
      .appending(encoder.encode(images: sources, options: options))
    for warning in queries.warnings { writeError("warning: \(warning)\n") }

    let nearest = index.nearest(to: queries, count: count, threads: encoder.threads)
    let results = zip(texts + image, nearest).map { query, matches in
      Result(
        query: query,
        images: matches.map { .init(image: "\(index.folder)/\($0.path)", cosine: $0.cosine) })
    }
    print(json ? try jsonText(results) : results.map(text).joined(separator: "\n\n"))
  }

  private func text(_ result: Result) -> String {
    var table = Table([("", .right), ("cosine", .right), (result.query, .left)])
    for (place, hit) in zip(1..., result.images) {
      table.append(["\(place)", decimal(hit.cosine, 4), hit.image])
    }
    return table.text
  }
}
