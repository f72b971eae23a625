import Foundation
import PhotoLibrary

/// What the page asks for. Fields that are missing say nothing.
struct SearchRequest: Decodable, Sendable {
  /// As it was typed.
  var text: String?
  /// Photos for more like them.
  var like: [Int64]?
  /// Pictures that were sent before, by what ``PictureReply`` calls them.
  var pictures: [String]?
  var filter: FilterRequest?
  /// The last photo of the page before.
  var after: PhotoMatch?
  /// How many photos, at most ``largestPage``.
  var count: Int?
  /// Also photos that hardly fit.
  var all: Bool?
  /// Whether the first photos are ranked by ``CloserLook``, if one term of words is asked for and there is a model.
  var closer: Bool?

  static let largestPage = 500
}

/// A ``PhotoFilter`` as the page writes it.
struct FilterRequest: Decodable, Sendable {
  /// Seconds since 1970 on the camera's clock.
  var from: Int64?
  var until: Int64?
  var folder: String?
  var camera: String?
  var box: PhotoFilter.Box?
  var kinds: Set<PhotoKind>?
  var favourites: Bool?

  var filter: PhotoFilter {
    var filter = PhotoFilter()
    filter.from = from
    filter.until = until
    filter.folder = folder
    filter.camera = camera
    filter.box = box
    filter.kinds = kinds
    filter.favourites = favourites ?? false
    return filter
  }
}

/// Photos that were found, in order.
struct SearchReply: Encodable, Sendable {
  var matches: [PhotoMatch]
  /// What the next page begins behind.
  var last: PhotoMatch?
  /// Whether there are more behind them.
  var hasMore: Bool
}

/// All photos that pass a filter, the newest first.
struct ListingReply: Encodable, Sendable {
  var ids: [Int64]
}

/// A picture that was sent, for searches with it.
struct PictureReply: Encodable, Sendable {
  var picture: String
}

struct CaptionReply: Encodable, Sendable {
  var caption: String
}

/// What the page needs to begin with.
struct SessionReply: Encodable, Sendable {
  /// Goes into the header ``TokenCheck/header`` of what changes something.
  var token: String
  /// Whether there is somebody to be logged out.
  var hasPassword: Bool
  /// Whether there are models for ``SearchRequest/closer``, and for captions.
  var canRank: Bool
  var canDescribe: Bool
  /// Whether another model can be chosen.
  var canChoose: Bool
  var cameras: [String]
  var folders: [String]
}

/// Another model for the library.
struct ModelRequest: Decodable, Sendable {
  /// Of a repository on the Hugging Face Hub.
  var name: String

  /// Whether it can be the name of one: two parts of letters, digits and a few signs, so never a path elsewhere.
  var isRepository: Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 128 && parts.count == 2
      && parts.allSatisfy { part in
        part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
        } && part.first.map { $0.isLetter || $0.isNumber } ?? false
      }
  }
}

struct FavouriteRequest: Decodable, Sendable {
  var favourite: Bool
}

/// How the library is, and how far indexing has come.
struct EventMessage: Encodable, Sendable, Equatable {
  var indexed: Int
  var damaged: Int
  var progress: IndexProgress?
  /// A model that is being fetched.
  var fetch: ModelChoice.Fetch?
  /// Why the last pass over the folders did not end, or a model could not be fetched.
  var failure: String?
}
