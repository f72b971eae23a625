import Foundation

/// What `strftime_now` reads: a date, shown in a time zone.
struct TemplateClock: Sendable {
  let date: Date
  let timeZone: TimeZone

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// The date in a format of C's `strftime`, with English names.
  ///
  /// - Throws: `ChatTemplateError.Reason.unsupported` for a letter that is not known.
  func text(_ format: String) throws -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
    func part(_ component: KeyPath<DateComponents, Int?>) -> Int { parts[keyPath: component] ?? 0 }
    func padded(_ number: Int, _ digits: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }
    let month = Self.months[max(part(\.month) - 1, 0)]
    let day = Self.days[max(part(\.weekday) - 1, 0)]
    let hour = part(\.hour)
    var result = ""
    var letters = format.unicodeScalars.makeIterator()
    while let scalar = letters.next() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      guard let letter = letters.next() else {
        throw ChatTemplateError.Reason.unsupported("a date's format that ends with '%'")
      }
      switch letter {
      case "%": result += "%"
      case "Y": result += padded(part(\.year), 4)
      case "y": result += padded(part(\.year) % 100)
      case "m": result += padded(part(\.month))
      case "d": result += padded(part(\.day))
      case "B": result += month
      case "b", "h": result += String(month.prefix(3))
      case "A": result += day
      case "a": result += String(day.prefix(3))
      case "H": result += padded(hour)
      case "I": result += padded((hour + 11) % 12 + 1)
      case "p": result += hour < 12 ? "AM" : "PM"
      case "M": result += padded(part(\.minute))
      case "S": result += padded(part(\.second))
      case "j": result += padded(calendar.ordinality(of: .day, in: .year, for: date) ?? 0, 3)
      case "F":
        result += "\(padded(part(\.year), 4))-\(padded(part(\.month)))-\(padded(part(\.day)))"
      case "T": result += "\(padded(hour)):\(padded(part(\.minute))):\(padded(part(\.second)))"
      default: throw ChatTemplateError.Reason.unsupported("a date's format with '%\(letter)'")
      }
    }
    return result
  }
}
