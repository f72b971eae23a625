import VectorStores

/// A photo as the filters of a vector store see it. What is not known is an empty text or the number 0.
struct PhotoAttributes {
  /// Of the library when the photo changed last.
  var revision: Int64 = 0
  var folder: Int64 = 0
  var camera: String?
  var kind: String?
  var isFavourite = false
  var taken: Int64?
  var place: Place?

  /// Both numbers, or none.
  struct Place {
    let latitude: Double
    let longitude: Double

    init?(latitude: Double?, longitude: Double?) {
      guard let latitude, let longitude, latitude.isFinite, longitude.isFinite else { return nil }
      (self.latitude, self.longitude) = (latitude, longitude)
    }
  }

  /// By the names that ``PhotoFilter/vectorFilter(folders:)`` uses.
  var values: [String: AttributeValue] {
    [
      "revision": .integer(revision), "folder": .integer(folder),
      "camera": .text(storedText(camera ?? "")), "kind": .text(kind ?? ""),
      "favourite": .flag(isFavourite), "dated": .flag(taken != nil), "taken": .integer(taken ?? 0),
      "placed": .flag(place != nil), "latitude": .number(place?.latitude ?? 0),
      "longitude": .number(place?.longitude ?? 0),
    ]
  }

  /// - Parameter width: of the vectors.
  static func schema(width: Int) throws(VectorStoreError) -> VectorSchema {
    try VectorSchema(width: width, attributes: PhotoAttributes().values.mapValues(\.kind))
  }
}

/// A text of a file's as every store can keep it.
private func storedText(_ text: String) -> String {
  String(text.unicodeScalars.lazy.filter { $0.value != 0 }.prefix(1000).map(Character.init))
}

extension PhotoFilter {
  /// The filter in the attributes of ``PhotoAttributes``.
  ///
  /// - Parameter folders: numbers and absolute paths.
  func vectorFilter(folders: [Int32: String]) -> VectorFilter {
    var parts: [VectorFilter] = []
    if let folder {
      let inside = FolderTree(folder)
      parts.append(
        .oneOf(
          "folder",
          folders.filter { inside.contains($0.value) }.map { .integer(Int64($0.key)) }))
    }
    if let camera { parts.append(.equals("camera", .text(storedText(camera)))) }
    if let kinds {
      parts.append(.oneOf("kind", kinds.map(\.rawValue).sorted().map { .text($0) }))
    }
    if favourites { parts.append(.equals("favourite", .flag(true))) }
    if from != nil || until != nil { parts.append(.equals("dated", .flag(true))) }
    if let from { parts.append(.atLeast("taken", .integer(from))) }
    if let until { parts.append(.below("taken", .integer(until))) }
    if let box {
      parts.append(.equals("placed", .flag(true)))
      func atMost(_ name: String, _ bound: Double) -> VectorFilter {
        .below(name, .number(bound.nextUp))
      }
      parts.append(.atLeast("latitude", .number(box.south)))
      parts.append(atMost("latitude", box.north))
      let (east, west) = (
        atMost("longitude", box.east), VectorFilter.atLeast("longitude", .number(box.west))
      )
      parts.append(box.west <= box.east ? .and([west, east]) : .or([west, east]))
    }
    return parts.isEmpty ? .all : .and(parts)
  }
}
