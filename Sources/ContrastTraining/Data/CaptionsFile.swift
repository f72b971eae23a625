import ContrastFiles
import Foundation

/// Images with their captions, for training and for the evaluation of retrieval.
///
/// Read from
/// * JSON lines, `{"image": "a.jpg", "captions": ["…", "…"]}` or with one `"caption"`, and with
///   `"negatives": ["…"]` for captions that are like those and wrong;
/// * CSV and TSV with a header that has the columns `image` and `caption`, in any order, as in
///   Flickr8k's `captions.txt`;
/// * Flickr8k's older `name.jpg#0<TAB>caption`, without a header.
public struct CaptionsFile: Sendable, Equatable {
  /// The images, in the order in which they are first named.
  public private(set) var images: [String] = []
  /// The captions, in the order of the file.
  public private(set) var captions: [String] = []
  /// For each caption the image it belongs to.
  public private(set) var imageOfCaption: [Int] = []
  /// Captions that are close to being right and are wrong, such as two words exchanged (Yuksekgonul et
  /// al. 2022, "NegCLIP"), in the order of the file.
  package private(set) var negatives: [String] = []
  /// For each of these the image it is wrong about.
  package private(set) var imageOfNegative: [Int] = []
  /// The captions, and behind them the negatives: what features are made of.
  package var texts: [String] { captions + negatives }

  private var index: [String: Int] = [:]

  private static let sizeLimit = 1 << 31

  /// - Parameter url: a file of at most 2 GiB.
  /// - Throws: `FileError`, ``TrainingDataError``.
  public init(contentsOf url: URL) throws {
    let bytes = try FileBytes.read(path: url.path, limit: Self.sizeLimit)
    try self.init(String(decoding: bytes, as: UTF8.self), name: url.path)
  }

  /// - Parameters:
  ///   - text: what stands in such a file.
  ///   - name: for error messages; an extension of `jsonl` or `json` makes it JSON lines.
  /// - Throws: ``TrainingDataError``.
  package init(_ text: String, name: String) throws(TrainingDataError) {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    if ["jsonl", "json", "ndjson"].contains(fileExtension(name))
      || text.drop(while: \.isWhitespace).first == "{"
    {
      try readJSONLines(text, name)
    } else {
      try readColumns(text, name)
    }
    guard !captions.isEmpty else {
      throw TrainingDataError.invalidLine(file: name, line: 1, reason: "there are no captions")
    }
  }

  private mutating func append(image: String, caption: String) {
    imageOfCaption.append(row(of: image))
    captions.append(caption)
  }

  /// The number of an image, which is a new one where it was not named before.
  private mutating func row(of image: String) -> Int {
    if let row = index[image] { return row }
    images.append(image)
    index[image] = images.count - 1
    return images.count - 1
  }

  private struct Line: Decodable {
    let image: String
    let caption: String?
    let captions: [String]?
    let negatives: [String]?
  }

  private mutating func readJSONLines(_ text: String, _ name: String) throws(TrainingDataError) {
    let decoder = JSONDecoder()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let line = try? decoder.decode(Line.self, from: Data(line.utf8)),
        (line.caption == nil) != (line.captions == nil)
      else {
        throw TrainingDataError.invalidLine(
          file: name, line: number + 1,
          reason:
            #"not of the form {"image": "…", "captions": ["…"]} or {"image": …, "caption": …}"#)
      }
      for caption in line.captions ?? [line.caption ?? ""] {
        append(image: line.image, caption: caption)
      }
      for negative in line.negatives ?? [] {
        imageOfNegative.append(row(of: line.image))
        negatives.append(negative)
      }
    }
  }

  private mutating func readColumns(_ text: String, _ name: String) throws(TrainingDataError) {
    let firstLine = text.prefix { !$0.isNewline }
    let isTabbed = firstLine.contains("\t")
    let records = isTabbed ? Self.tabbed(text) : Self.commaSeparated(text)
    guard let header = records.first else { return }
    let titles = header.fields.map { $0.lowercased().filter { !$0.isWhitespace } }
    guard let image = titles.firstIndex(of: "image"), let caption = titles.firstIndex(of: "caption")
    else {
      guard isTabbed, header.fields.count == 2, header.fields[0].contains("#") else {
        throw TrainingDataError.invalidLine(
          file: name, line: 1, reason: "the first line must name the columns image and caption")
      }
      return try readNumbered(records, name)
    }
    for record in records.dropFirst() {
      guard record.fields.count == titles.count else {
        throw TrainingDataError.invalidLine(
          file: name, line: record.line,
          reason: "\(record.fields.count) columns where the header has \(titles.count); "
            + "a caption with a comma needs quotation marks")
      }
      append(image: record.fields[image], caption: record.fields[caption])
    }
  }

  /// `name.jpg#0<TAB>caption`.
  private mutating func readNumbered(_ records: [Record], _ name: String) throws(TrainingDataError)
  {
    for record in records {
      guard record.fields.count == 2, let mark = record.fields[0].lastIndex(of: "#") else {
        throw TrainingDataError.invalidLine(
          file: name, line: record.line, reason: "not of the form name.jpg#0, tab, caption")
      }
      append(image: String(record.fields[0][..<mark]), caption: record.fields[1])
    }
  }

  private struct Record {
    let line: Int
    var fields: [String]
  }

  private static func tabbed(_ text: String) -> [Record] {
    zip(1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
      .filter { !$0.1.isEmpty }
      .map { number, line in
        Record(
          line: number,
          fields: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
  }

  /// RFC 4180: fields may stand in quotation marks, which then may contain commas, line ends and
  /// doubled quotation marks.
  private static func commaSeparated(_ text: String) -> [Record] {
    var records: [Record] = []
    var (fields, field): ([String], String) = ([], "")
    var (line, start, isQuoted, wasQuoted) = (1, 1, false, false)
    func isBlank() -> Bool { fields.isEmpty && field.isEmpty && !wasQuoted }
    func endRecord() {
      if !isBlank() { records.append(Record(line: start, fields: fields + [field])) }
      (fields, field, wasQuoted, start) = ([], "", false, line)
    }
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if character.isNewline { line += 1 }
      if isQuoted {
        if character == "\"", next == "\"" {
          field.append("\"")
          next = characters.next()
        } else if character == "\"" {
          isQuoted = false
        } else {
          field.append(character)
        }
      } else if character == "\"", field.isEmpty, !wasQuoted {
        (isQuoted, wasQuoted) = (true, true)
      } else if character == "," {
        fields.append(field)
        (field, wasQuoted) = ("", false)
      } else if character.isNewline {
        endRecord()
      } else {
        field.append(character)
      }
    }
    endRecord()
    return records
  }
}
