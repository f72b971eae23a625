import Foundation

/// A table in plain text whose columns stand under each other.
public struct Table {
  public enum Alignment: Sendable { case left, right }

  private let header: [String]
  private let alignments: [Alignment]
  private var rows: [[String]] = []

  public init(_ columns: [(title: String, alignment: Alignment)]) {
    header = columns.map(\.title)
    alignments = columns.map(\.alignment)
  }

  /// Adds a row with a cell for each column.
  public mutating func append(_ row: [String]) {
    precondition(row.count == header.count, "\(row.count) cells for \(header.count) columns")
    rows.append(row.map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) })
  }

  /// The columns that the table takes on a terminal.
  public var width: Int { widths.reduce(0, +) + 2 * (header.count - 1) }

  private var widths: [Int] {
    header.indices.map { column in
      rows.reduce(header[column].displayWidth) { max($0, $1[column].displayWidth) }
    }
  }

  /// The lines, without blanks at their ends.
  public var text: String {
    let widths = widths
    let lines = ([header] + rows).map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].displayWidth)
        return alignments[column] == .left ? row[column] + space : space + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }

  /// The same in Markdown.
  public var markdown: String {
    let rules = alignments.map { $0 == .left ? "---" : "---:" }
    return ([header, rules] + rows).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}

extension String {
  /// The number of columns that the text takes on a terminal: two for a wide character (East Asian
  /// Width W and F, emoji), none for a combining mark.
  public var displayWidth: Int {
    reduce(0) { width, character in
      guard let first = character.unicodeScalars.first else { return width }
      let properties = first.properties
      switch properties.generalCategory {
      case .control, .nonspacingMark, .enclosingMark, .format: return width
      default: break
      }
      let isEmoji =
        properties.isEmojiPresentation || character.unicodeScalars.contains { $0.value == 0xFE0F }
      return width + (isEmoji || wideRanges.contains { $0.contains(first.value) } ? 2 : 1)
    }
  }
}

/// The blocks of wide characters (Unicode Standard Annex 11), coarsely.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

/// A share as a percentage with one digit, such as `62.5 %`.
public func percent(_ share: some BinaryFloatingPoint) -> String {
  String(format: "%.1f %%", Double(share) * 100)
}

/// A number with so many digits behind the point.
public func decimal(_ value: some BinaryFloatingPoint, _ digits: Int) -> String {
  String(format: "%.\(digits)f", Double(value))
}

/// A number with its noun: `1 image`, `2 images`.
public func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
