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

/// What the page needs to begin with.
struct SessionReply: Encodable, Sendable {
  /// Goes into the header ``TokenCheck/header`` of what changes something.
  var token: String
  var cameras: [String]
  var folders: [String]
}

struct FavouriteRequest: Decodable, Sendable {
  var favourite: Bool
}

/// How the library is, and how far indexing has come.
struct EventMessage: Encodable, Sendable, Equatable {
  var indexed: Int
  var damaged: Int
  var progress: IndexProgress?
  /// Why the last pass over the folders did not end.
  var failure: String?
}
