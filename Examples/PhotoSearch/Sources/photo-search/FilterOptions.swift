import ArgumentParser
import Foundation
import PhotoLibrary

/// Which photos are looked at.
struct FilterOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Taken on this day or later.",
      discussion: "By the camera's clock: 2023, 2023-06 or 2023-06-01.",
      valueName: "date"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Taken on this day or earlier.", discussion: "2023 is the whole year.", valueName: "date"))
  var to: String?

  @Option(help: "In this folder, or in one inside of it.")
  var folder: String?

  @Option(help: "Taken with this camera, by its name as 'export' shows it.")
  var camera: String?

  @Option(
    help: ArgumentHelp(
      "Taken in this part of the earth, in degrees: south,west,north,east.",
      valueName: "degrees"))
  var place: String?

  @Option(help: "A photo of a camera, a panorama, or any other picture; may be repeated.")
  var kind: [PhotoKind] = []

  @Flag(help: "Only favourites.")
  var favourites = false

  func validate() throws { _ = try filter() }

  func filter() throws -> PhotoFilter {
    var filter = PhotoFilter()
    filter.from = try from.map { try Self.days($0, option: "from").lowerBound }
    filter.until = try to.map { try Self.days($0, option: "to").upperBound }
    filter.folder = folder.map { URL(filePath: $0).resolvingSymlinksInPath().path }
    filter.camera = camera
    filter.kinds = kind.isEmpty ? nil : Set(kind)
    filter.favourites = favourites
    if let place {
      let degrees = place.split(separator: ",").map { Double($0.filter { $0 != " " }) ?? .nan }
      guard degrees.count == 4, zip(degrees, [90, 180, 90, 180]).allSatisfy({ abs($0) <= $1 }),
        degrees[0] <= degrees[2]
      else {
        throw ValidationError(
          "'--place' takes four degrees, south,west,north,east, such as 47.2,5.8,55.1,15.1.")
      }
      filter.box = .init(
        south: degrees[0], west: degrees[1], north: degrees[2], east: degrees[3])
    }
    return filter
  }

  /// From the beginning of a year, month or day to its end, in seconds since 1970 of whatever clock.
  static func days(_ text: String, option: String) throws -> Range<Int64> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let unit: Calendar.Component = parts.count == 1 ? .year : parts.count == 2 ? .month : .day
    guard (1...3).contains(parts.count), !parts.contains(nil), (1...9999).contains(parts[0] ?? 0),
      let start = DateComponents(
        calendar: calendar, year: parts[0], month: parts.count > 1 ? parts[1] : 1,
        day: parts.count > 2 ? parts[2] : 1
      ).date,
      calendar.component(.month, from: start) == (parts.count > 1 ? parts[1] : 1),
      calendar.component(.day, from: start) == (parts.count > 2 ? parts[2] : 1),
      let end = calendar.date(byAdding: unit, value: 1, to: start)
    else {
      throw ValidationError("'--\(option)' takes a year, month or day: 2023, 2023-06, 2023-06-01.")
    }
    return Int64(start.timeIntervalSince1970)..<Int64(end.timeIntervalSince1970)
  }
}
