import Contrast
import Foundation

/// What a photo's EXIF data say of how it was taken. Everything may be missing.
///
/// Source of the tags: CIPA DC-008 (Exif 2.32).
public struct EXIF: Sendable, Equatable {
  /// A moment as the camera's clock showed it.
  public struct Moment: Sendable, Equatable {
    /// Seconds since 1970-01-01 00:00 on the camera's clock, whatever its time zone.
    public var wallClock: Int64
    /// Minutes that this clock was ahead of UTC; nil where the file does not say.
    public var offset: Int?
  }

  /// Degrees north and east.
  public struct Place: Sendable, Equatable {
    public var latitude: Double
    public var longitude: Double
    /// Metres above the sea.
    public var altitude: Double?
  }

  public var taken: Moment?
  /// Maker and model.
  public var camera: String?
  public var lens: String?
  public var place: Place?
  /// In seconds.
  public var exposure: Double?
  /// The f-number.
  public var aperture: Double?
  public var iso: Int?
  /// In millimetres.
  public var focalLength: Double?

  /// Nothing is known.
  public init() {}

  /// The EXIF data of a JPEG, PNG or WebP file. Data that break the rules leave fields out; they never
  /// cost more memory than a few fields of 256 bytes.
  public init(file bytes: [UInt8]) {
    self.init()
    guard let block = ImageSource.exif(in: bytes), let tiff = TIFFReader(block) else { return }
    let main = tiff.directory(at: tiff.first)
    let details = main[.exifDirectory].flatMap(tiff.offset).map(tiff.directory) ?? [:]
    let place = main[.placeDirectory].flatMap(tiff.offset).map(tiff.directory) ?? [:]

    camera = Self.camera(
      make: main[.make].flatMap(tiff.text), model: main[.model].flatMap(tiff.text))
    lens = details[.lens].flatMap(tiff.text)
    taken = Self.moment(
      tiff,
      [
        (details[.dateOriginal], details[.offsetOriginal]),
        (details[.dateDigitized], details[.offsetDigitized]),
        (main[.date], details[.offset]),
      ])
    exposure = details[.exposure].flatMap(tiff.ratio).flatMap { $0 > 0 ? $0 : nil }
    aperture = details[.aperture].flatMap(tiff.ratio).flatMap { $0 > 0 ? $0 : nil }
    iso = details[.iso].flatMap(tiff.whole).flatMap { $0 > 0 ? $0 : nil }
    focalLength = details[.focalLength].flatMap(tiff.ratio).flatMap { $0 > 0 ? $0 : nil }
    self.place = Self.place(tiff, place)
  }

  /// Models often begin with the maker's name already.
  private static func camera(make: String?, model: String?) -> String? {
    guard let make, let model else { return model ?? make }
    let maker = make.prefix { $0 != " " }.lowercased()
    return model.lowercased().hasPrefix(maker) ? model : "\(make) \(model)"
  }

  /// The first of some dates that is one.
  private static func moment(
    _ tiff: TIFFReader, _ fields: [(date: TIFFReader.Field?, offset: TIFFReader.Field?)]
  ) -> Moment? {
    for (date, offset) in fields {
      guard let text = date.flatMap(tiff.text), let wallClock = seconds(text) else { continue }
      return Moment(wallClock: wallClock, offset: offset.flatMap(tiff.text).flatMap(minutes))
    }
    return nil
  }

  /// Seconds since 1970 of `2024:05:31 12:00:59`; nil for what is no date of the calendar.
  static func seconds(_ text: String) -> Int64? {
    let digits = Array(text.utf8)
    guard digits.count >= 19 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      digits[range].allSatisfy { $0 >= 48 && $0 <= 57 }
        ? digits[range].reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      year >= 1, (1...12).contains(month), hour < 24, minute < 60, second <= 60
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    // Days since 1970 in the Gregorian calendar, which EXIF means for all years.
    let before = year - 1
    let days =
      before * 365 + before / 4 - before / 100 + before / 400
      + lengths.prefix(month - 1).reduce(0, +) + day - 1 - 719_162
    return Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  /// Minutes ahead of UTC of `+02:00`.
  static func minutes(_ text: String) -> Int? {
    let signs = Array(text.utf8)
    guard signs.count == 6, signs[3] == UInt8(ascii: ":"),
      let hours = Int(String(decoding: signs[1..<3], as: UTF8.self)),
      let minutes = Int(String(decoding: signs[4..<6], as: UTF8.self)),
      (0...15).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    switch signs[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  private static func place(
    _ tiff: TIFFReader, _ fields: [TIFFReader.Tag: TIFFReader.Field]
  ) -> Place? {
    func degrees(
      _ tag: TIFFReader.Tag, _ reference: TIFFReader.Tag, negative: String, limit: Double
    ) -> Double? {
      guard let parts = fields[tag].flatMap(tiff.ratios), parts.count == 3,
        let side = fields[reference].flatMap(tiff.text)
      else { return nil }
      let value = parts[0] + parts[1] / 60 + parts[2] / 3600
      guard value >= 0, value <= limit else { return nil }
      return side.uppercased().hasPrefix(negative) ? -value : value
    }
    guard
      let latitude = degrees(.latitude, .latitudeReference, negative: "S", limit: 90),
      let longitude = degrees(.longitude, .longitudeReference, negative: "W", limit: 180)
    else { return nil }
    var place = Place(latitude: latitude, longitude: longitude)
    if let metres = fields[.altitude].flatMap(tiff.ratio), metres <= 100_000 {
      let isBelow = fields[.altitudeReference].flatMap(tiff.whole) == 1
      place.altitude = isBelow ? -metres : metres
    }
    return place
  }
}
