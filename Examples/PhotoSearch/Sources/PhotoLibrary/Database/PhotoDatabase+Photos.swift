import Contrast
import Foundation
import GRDB

/// What the library knows of a photo.
public struct Photo: Sendable, Equatable, Codable {
  /// What is the matter with the file of a photo.
  public enum State: String, Sendable, Codable {
    /// Found, not read yet.
    case pending
    case indexed
    /// The file cannot be decoded.
    case damaged
    /// The file is gone.
    case missing
  }

  public var id: Int64
  /// Absolute.
  public var path: String
  public var state: State
  /// Why it is damaged.
  public var reason: String?
  /// Of the file, in bytes.
  public var size: Int64
  /// In pixels, upright.
  public var width: Int?
  public var height: Int?
  public var kind: PhotoKind?
  /// Seconds since 1970 on the camera's clock.
  public var taken: Int64?
  /// Minutes that this clock was ahead of UTC.
  public var takenOffset: Int?
  public var camera: String?
  public var lens: String?
  public var latitude: Double?
  public var longitude: Double?
  public var altitude: Double?
  /// In seconds.
  public var exposure: Double?
  public var aperture: Double?
  public var iso: Int?
  /// In millimetres.
  public var focalLength: Double?
  /// The number of the first of the near-duplicates that it belongs to.
  public var duplicates: Int64?
  public var isFavourite: Bool
  /// SHA-256 of the file, in hexadecimal digits.
  public var hash: String?

  init(_ row: Row) {
    id = row["id"]
    path = PhotoDatabase.path(row["root_path"], row["folder_path"], row["name"])
    state = (row["state"] as String?).flatMap(State.init) ?? .pending
    reason = row["reason"]
    size = row["size"]
    width = row["width"]
    height = row["height"]
    kind = (row["kind"] as String?).flatMap(PhotoKind.init)
    taken = row["taken"]
    takenOffset = row["taken_offset"]
    camera = row["camera"]
    lens = row["lens"]
    latitude = row["latitude"]
    longitude = row["longitude"]
    altitude = row["altitude"]
    exposure = row["exposure"]
    aperture = row["aperture"]
    iso = row["iso"]
    focalLength = row["focal_length"]
    duplicates = row["duplicates"]
    isFavourite = row["favourite"]
    hash = (row["hash"] as Data?)?.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}

extension PhotoDatabase {
  private static let photos = """
    SELECT photo.*, folder.path AS folder_path, root.path AS root_path
    FROM photo JOIN folder ON folder.id = photo.folder JOIN root ON root.id = folder.root
    """

  /// - Returns: nil if there is no such photo.
  public func photo(_ id: Int64) async throws -> Photo? {
    try await read {
      try Row.fetchOne($0, sql: "\(Self.photos) WHERE photo.id = ?", arguments: [id])
        .map(Photo.init)
    }
  }

  /// The photos with these numbers, in that order; those that are not there are left out.
  public func photos(_ ids: [Int64]) async throws -> [Photo] {
    try await read { database in
      let statement = try database.cachedStatement(sql: "\(Self.photos) WHERE photo.id = ?")
      return try ids.compactMap { try Row.fetchOne(statement, arguments: [$0]).map(Photo.init) }
    }
  }

  /// All photos by number, one by one, as of one moment.
  ///
  /// - Parameters:
  ///   - vectors: whether to read what the live model made of them, `[width]`.
  ///   - body: gets a photo, and its vector if there is one and it is asked for.
  public func forEachPhoto(
    vectors: Bool = false, _ body: @Sendable (Photo, [Float]?) throws -> Void
  ) async throws {
    try await read { database in
      let reader = VectorReader(database, model: vectors ? try Self.liveModel(database) : nil)
      let rows = try Row.fetchCursor(database, sql: "\(Self.photos) ORDER BY photo.id")
      while let row = try rows.next() {
        let photo = Photo(row)
        try body(photo, try reader.vector(of: photo.id))
      }
    }
  }

  /// The photo at a path; nil if the library has none there.
  public func photo(at path: String) async throws -> Photo? {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let (folder, name) = (url.deletingLastPathComponent().path, url.lastPathComponent)
    return try await read { database in
      try Row.fetchAll(
        database, sql: "\(Self.photos) WHERE photo.name = ?", arguments: [name]
      ).map(Photo.init).first { $0.path == "\(folder == "/" ? "" : folder)/\(name)" }
    }
  }

  /// - Returns: a JPEG file; nil if there is none of this photo.
  public func thumbnail(of photo: Int64) async throws -> Data? {
    try await read {
      try Data.fetchOne(
        $0, sql: "SELECT jpeg FROM thumbnail WHERE photo = ?", arguments: [photo])
    }
  }

  /// The picture of a photo as browsers show it: the file itself, or a JPEG file of what they do not show (TIFF, HEIC).
  ///
  /// - Returns: with its media type, which its bytes tell, not its name; nil where it cannot be read, or is no picture
  ///   any more.
  public func picture(of photo: Photo) async throws -> (type: String, bytes: [UInt8])? {
    try await BlockingQueue("photo-search.file").perform {
      () -> (type: String, bytes: [UInt8])? in
      guard let bytes = try? StableRead(photo.path).bytes else { return nil }
      if let type = Self.shownType(of: bytes) { return (type, bytes) }
      let image = try? DecodedImage.decode(
        .bytes(bytes, name: photo.path), options: DecodingOptions(applyOrientation: true))
      guard let jpeg = try? image?.convertedToRGB().jpeg(quality: 90) else { return nil }
      return ("image/jpeg", jpeg)
    }
  }

  /// The media type of a file that browsers show as a picture.
  private static func shownType(of bytes: [UInt8]) -> String? {
    let beginnings: [(start: [UInt8], type: String)] = [
      ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
      (Array("RIFF".utf8), "image/webp"), (Array("GIF8".utf8), "image/gif"),
      (Array("BM".utf8), "image/bmp"),
    ]
    if let known = beginnings.first(where: { bytes.starts(with: $0.start) }) { return known.type }
    return bytes.dropFirst(4).starts(with: Array("ftypavif".utf8)) ? "image/avif" : nil
  }

  /// Marks a photo, or takes the mark away.
  ///
  /// - Returns: false if there is no such photo.
  @discardableResult
  public func setFavourite(_ isFavourite: Bool, of photo: Int64) async throws -> Bool {
    try await write { database in
      try database.execute(
        sql: "UPDATE photo SET favourite = ?, revision = ? WHERE id = ?",
        arguments: [isFavourite, try Self.nextRevision(database), photo])
      return database.changesCount > 0
    }
  }
}
