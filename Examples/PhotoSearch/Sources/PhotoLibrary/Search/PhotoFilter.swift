import Foundation

/// Which photos a search looks at. Conditions that are set must all hold; one that the data of a photo do not
/// answer, such as a place where it has none, does not.
public struct PhotoFilter: Sendable, Equatable, Codable {
  /// A part of the earth, in degrees.
  public struct Box: Sendable, Equatable, Codable {
    public var south: Double
    public var west: Double
    public var north: Double
    public var east: Double

    /// - Parameters:
    ///   - south: up to `north`.
    ///   - west: where it is larger than `east`, the box crosses the 180th meridian.
    ///   - north: at most 90.
    ///   - east: at most 180.
    public init(south: Double, west: Double, north: Double, east: Double) {
      self.south = south
      self.west = west
      self.north = north
      self.east = east
    }

    func contains(latitude: Double, longitude: Double) -> Bool {
      guard latitude >= south && latitude <= north else { return false }
      return west <= east
        ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
    }
  }

  /// Taken at this moment of the camera's clock or later, in seconds since 1970.
  public var from: Int64?
  /// Taken before this moment of the camera's clock.
  public var until: Int64?
  /// An absolute path: photos in this folder and in those inside of it.
  public var folder: String?
  /// The camera's name as it stands in the library.
  public var camera: String?
  public var box: Box?
  /// One of these; nil for any.
  public var kinds: Set<PhotoKind>?
  /// Only those that the user marked.
  public var favourites = false

  /// All photos.
  public init() {}

  /// Whether nothing is filtered.
  public var isEmpty: Bool { self == PhotoFilter() }
}

/// A folder and all that are in it.
struct FolderTree {
  private let top: String
  private let inside: String

  /// - Parameter path: absolute; slashes at its end do not matter.
  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    top = String(path)
    inside = path == "/" ? "/" : path + "/"
  }

  func contains(_ path: String) -> Bool { path == top || path.hasPrefix(inside) }
}

/// A filter with names replaced by the numbers that a snapshot knows them by.
struct ResolvedFilter {
  private let filter: PhotoFilter
  /// For each number of a folder whether photos may be in it; nil for all.
  private let folders: [Bool]?
  /// nil for all, -2 where no photo has the camera that is asked for.
  private let camera: Int32?
  /// A bit for each kind; nil for all.
  private let kinds: UInt8?

  init(_ filter: PhotoFilter, in snapshot: SearchSnapshot) {
    self.filter = filter
    folders = filter.folder.map { folder in
      let tree = FolderTree(folder)
      var accepted = [Bool](repeating: false, count: Int(snapshot.folders.keys.max() ?? -1) + 1)
      for (number, path) in snapshot.folders where tree.contains(path) {
        accepted[Int(number)] = true
      }
      return accepted
    }
    camera = filter.camera.map { snapshot.cameras.number(of: $0) ?? -2 }
    kinds = filter.kinds.map { $0.reduce(0) { $0 | 1 << SearchSegment.number($1) } }
  }

  /// Whether a photo is looked at.
  @inline(__always)
  func accepts(_ row: Int, of segment: SearchSegment) -> Bool {
    guard segment.isSearchable[row] else { return false }
    if let folders {
      let folder = Int(segment.folders[row])
      guard folders.indices.contains(folder), folders[folder] else { return false }
    }
    if let camera, segment.cameras[row] != camera { return false }
    if filter.favourites, !segment.favourites[row] { return false }
    // A shift by more than seven gives 0, so a kind that is not known passes no filter of kinds.
    if let kinds, kinds & 1 << segment.kinds[row] == 0 { return false }
    let taken = segment.taken[row]
    if let from = filter.from, taken == SearchSegment.unknownTime || taken < from { return false }
    if let until = filter.until, taken == SearchSegment.unknownTime || taken >= until {
      return false
    }
    if let box = filter.box {
      // Nothing is inside where the place is not a number.
      return box.contains(latitude: segment.latitudes[row], longitude: segment.longitudes[row])
    }
    return true
  }
}
