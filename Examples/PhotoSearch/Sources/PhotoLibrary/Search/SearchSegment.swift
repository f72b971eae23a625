/// Some thousand photos as columns: what filters look at, and quantized vectors.
struct SearchSegment: Sendable {
  /// Photos in a segment. Segments are shared among threads and copied when one of them changes while a search
  /// reads it.
  static let size = 4096
  /// Of a photo whose date is not known.
  static let unknownTime = Int64.min

  static func number(_ kind: PhotoKind) -> UInt8 {
    switch kind {
    case .photo: 0
    case .panorama: 1
    case .picture: 2
    }
  }

  /// One photo.
  struct Row {
    var id: Int64
    /// Whether it is there and has a vector.
    var isSearchable: Bool
    var folder: Int32
    /// -1 where none is named.
    var camera: Int32
    var taken: Int64?
    var latitude: Double?
    var longitude: Double?
    var kind: PhotoKind?
    var isFavourite: Bool
    /// nil where there is none.
    var code: QuantizedVector?
  }

  /// Of a vector.
  let width: Int
  /// Ascending.
  private(set) var ids: [Int64] = []
  private(set) var isSearchable: [Bool] = []
  private(set) var folders: [Int32] = []
  private(set) var cameras: [Int32] = []
  private(set) var taken: [Int64] = []
  private(set) var latitudes: [Double] = []
  private(set) var longitudes: [Double] = []
  private(set) var kinds: [UInt8] = []
  private(set) var favourites: [Bool] = []
  private(set) var scales: [Float] = []
  private(set) var errors: [Float] = []
  /// `[ids.count, width]`.
  private(set) var codes: [Int8] = []

  init(width: Int) { self.width = width }

  var isFull: Bool { ids.count >= Self.size }

  /// Adds a photo whose number is higher than those of all others.
  mutating func append(_ row: Row) {
    ids.append(row.id)
    isSearchable.append(false)
    folders.append(0)
    cameras.append(-1)
    taken.append(0)
    latitudes.append(0)
    longitudes.append(0)
    kinds.append(0)
    favourites.append(false)
    scales.append(0)
    errors.append(0)
    codes.append(contentsOf: repeatElement(0, count: width))
    set(row, at: ids.count - 1)
  }

  /// Replaces what is known of a photo.
  mutating func set(_ row: Row, at index: Int) {
    let code = row.code.flatMap { $0.numbers.count == width ? $0 : nil }
    isSearchable[index] = row.isSearchable && code != nil
    folders[index] = row.folder
    cameras[index] = row.camera
    taken[index] = row.taken ?? Self.unknownTime
    latitudes[index] = row.latitude ?? .nan
    longitudes[index] = row.longitude ?? .nan
    kinds[index] = row.kind.map(Self.number) ?? .max
    favourites[index] = row.isFavourite
    guard let code else { return }
    scales[index] = code.scale
    errors[index] = code.error
    codes.replaceSubrange(index * width..<(index + 1) * width, with: code.numbers)
  }

  /// Where a photo stands; nil if it is not here.
  func place(of id: Int64) -> Int? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}

/// Words and the numbers they are kept as.
struct WordNumbers: Sendable {
  private(set) var words: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a word; -1 for none. A new word gets the next number.
  mutating func add(_ word: String?) -> Int32 {
    guard let word else { return -1 }
    if let number = numbers[word] { return number }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    return number
  }

  func number(of word: String) -> Int32? { numbers[word] }
}
