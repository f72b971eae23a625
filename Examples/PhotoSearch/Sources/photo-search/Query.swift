import ArgumentParser
import CommandSupport
import Contrast
import Foundation
import PhotoLibrary

struct Query: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds photos by words, pictures, or both.",
    discussion: """
      Terms are joined by signs with spaces around them, and may have weights:

        photo-search query "dog + beach - snow"
        photo-search query "dog^2 + beach" --image other.jpg
        photo-search query --like ~/Pictures/dog.jpg
      """)

  @Argument(help: "What the photos should show.")
  var text = ""

  @Option(name: .shortAndLong, help: "A picture that they should be like; may be repeated.")
  var image: [String] = []

  @Option(help: "A picture that they should not be like; may be repeated.")
  var minusImage: [String] = []

  @Option(help: "A photo of the library for more like it; may be repeated.")
  var like: [String] = []

  @Option(name: .shortAndLong, help: "How many photos to show.")
  var count = 20

  @Flag(help: "Also photos that hardly fit.")
  var all = false

  @Flag(help: "Print JSON lines.")
  var json = false

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var library: LibraryOptions

  @OptionGroup(title: "Model options") var model: ModelOptions

  @OptionGroup(title: "Vector store options") var vectorStore: VectorStoreOptions

  func validate() throws {
    guard !text.isEmpty || !image.isEmpty || !minusImage.isEmpty || !like.isEmpty else {
      throw ValidationError("Say what to look for: words, '--image' or '--like'.")
    }
    guard count >= 1 else { throw ValidationError("'--count' must be at least 1.") }
  }

  func run() async throws {
    try await interruptible(message: "Interrupted; what was done is kept.") { try await search() }
  }

  private struct Hit: Encodable {
    let score: Float
    let photo: Photo
  }

  private func search() async throws {
    let database = try library.open()
    let opened = try await model.openForSearch(database)
    let query = try await PhotoQuery(
      await terms(database), encoder: opened.encoder, database: database)
    let searcher = PhotoSearcher(
      database, threads: model.usedThreads, mirror: try await vectorStore.mirror(of: database))
    let matches = try await searcher.matches(
      query, filter: try filters.filter(), count: count, fitting: !all)
    if matches.isEmpty { writeError("No photo fits; '--all' shows the closest.\n") }
    let photos = Dictionary(
      try await database.photos(matches.map(\.id)).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for match in matches {
      guard let photo = photos[match.id] else { continue }
      print(
        json
          ? try jsonText(Hit(score: match.score, photo: photo), pretty: false)
          : String(format: "%7.4f  ", match.score) + photo.path)
    }
  }

  private func terms(_ database: PhotoDatabase) async throws -> [QueryTerm] {
    var terms = try QueryTerm.terms(in: text)
    for path in image { terms.append(QueryTerm(.image(.file(URL(filePath: path))))) }
    for path in minusImage {
      terms.append(QueryTerm(.image(.file(URL(filePath: path))), weight: -1))
    }
    for path in like {
      guard let photo = try await database.photo(at: path) else {
        throw PhotoLibraryError.invalidQuery(
          "\(path): not a photo of the library; use '--image' for others")
      }
      terms.append(QueryTerm(.photo(photo.id)))
    }
    return terms
  }
}
