import Contrast
import ContrastGeneration
import Foundation
import PhotoLibrary

/// What BLIP models add, where they are named: captions, and a closer look at the first photos of a search. They see
/// thumbnails, which have more pixels than the models take.
struct CloserLook: Sendable {
  /// So many photos of a search are looked at.
  static let count = 32
  /// What a cosine counts beside the logit of a match. The cosine is of another model and says something of its own.
  static let cosineWeight: Float = 10

  private let database: PhotoDatabase
  private let matcher: URL?
  private let captioner: URL?
  private let matchers: IdleModels<URL, ImageTextMatcher>
  private let captioners: IdleModels<URL, ImageCaptioner>

  /// - Parameters:
  ///   - matcher: the folder of a BLIP model that tells whether texts match images.
  ///   - captioner: of one that describes them.
  ///   - idle: how long they are kept after they were last asked for.
  init(
    database: PhotoDatabase, matcher: URL?, captioner: URL?, threads: Int, idle: Duration
  ) {
    self.database = database
    self.matcher = matcher
    self.captioner = captioner
    let options = DualEncoder.Options(threads: threads)
    matchers = IdleModels(idle: idle) {
      try await ImageTextMatcher(directory: $0, options: options)
    }
    captioners = IdleModels(idle: idle) {
      try await ImageCaptioner(directory: $0, options: options)
    }
  }

  var canRank: Bool { matcher != nil }
  var canDescribe: Bool { captioner != nil }

  private func thumbnail(_ photo: Int64) async throws -> ImageSource? {
    try await database.thumbnail(of: photo).map {
      .bytes(Array($0), name: "the thumbnail of photo \(photo)")
    }
  }

  /// Ranks the first photos anew: by how well a model that reads text and picture together finds that they match.
  ///
  /// - Parameters:
  ///   - matches: as a search gave them; those behind the first ``count`` stay where they are.
  ///   - text: what was asked for.
  func ranked(_ matches: [PhotoMatch], text: String) async throws -> [PhotoMatch] {
    guard let matcher else { return matches }
    var (first, images): ([PhotoMatch], [ImageSource]) = ([], [])
    for match in matches.prefix(Self.count) {
      // One that went meanwhile has no thumbnail, and is passed over.
      guard let image = try await thumbnail(match.id) else { continue }
      first.append(match)
      images.append(image)
    }
    guard first.count > 1 else { return matches }
    let model = try await matchers.model(matcher)
    let scores = try await model.match(images: images, texts: [text], firstToken: .encoder)
    let order = zip(first, scores).map { match, score in
      (match: match, score: score.logit + Self.cosineWeight * match.score)
    }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.match.id < $1.match.id
    }
    return order.map(\.match) + matches.dropFirst(Self.count)
  }

  /// - Returns: nil if there is no such photo, or no model that describes photos.
  func caption(of photo: Int64) async throws -> String? {
    guard let captioner, let image = try await thumbnail(photo) else { return nil }
    return try await captioners.model(captioner).caption(image)
  }
}
