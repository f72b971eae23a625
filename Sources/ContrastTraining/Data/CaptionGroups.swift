import ContrastFiles
import Foundation

/// Captions in groups: those of one group describe one picture, so that any two of them are a pair.
public struct CaptionGroups: Sendable, Equatable {
  /// For messages.
  public let name: String
  /// At least two different captions each, none empty.
  package let groups: [[String]]
  /// For each group captions that are close to describing its picture and do not; may be empty.
  package let negatives: [[String]]
  /// How many groups were left out, as they had fewer.
  public let dropped: Int
  /// Stands before the queries of these captions; empty for none.
  package var instruction: String

  /// The number of groups.
  package var count: Int { groups.count }

  /// - Parameters:
  ///   - groups: captions; empty ones and repetitions inside a group are left out.
  ///   - negatives: for each group what is close to describing its picture and does not; nil for nothing.
  ///   - instruction: stands before queries; empty for none.
  ///   - name: for messages.
  package init(
    _ groups: [[String]], negatives: [[String]]? = nil, instruction: String = "", name: String
  ) {
    precondition(negatives == nil || negatives?.count == groups.count)
    let distinct = groups.map { captions in
      var seen: Set<String> = []
      return captions.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
    let kept = distinct.indices.filter { distinct[$0].count >= 2 }
    self.groups = kept.map { distinct[$0] }
    self.negatives = kept.map { negatives?[$0].filter { !$0.isEmpty } ?? [] }
    dropped = groups.count - kept.count
    self.instruction = instruction
    self.name = name
  }

  /// Captions of one file that has all of each picture, or of parallel files that have one of each.
  ///
  /// * Several files: line k of each describes picture k, as in multi30k.
  /// * A file that ends with `csv`, `tsv` or `txt`: see ``CaptionsFile``.
  /// * Any other: JSON lines, each a group, `["…", "…"]` or `{"captions": ["…", "…"]}`, with `"negatives"` where
  ///   there are some.
  ///
  /// - Parameters:
  ///   - files: at least one, in UTF-8. The pictures need not be there.
  ///   - instruction: stands before queries; empty for none.
  /// - Throws: `FileError`, which names what is wrong with a line; ``TrainingDataError``.
  public init(contentsOf files: [URL], instruction: String = "") throws {
    precondition(!files.isEmpty, "captions of no file")
    let file = files[0]
    if files.count > 1 {
      try self.init(parallelFiles: files, instruction: instruction)
    } else if ["csv", "tsv", "txt"].contains(file.pathExtension.lowercased()) {
      self.init(try CaptionsFile(contentsOf: file), instruction: instruction, name: file.path)
    } else {
      try self.init(jsonLines: file, instruction: instruction)
    }
  }

  /// Files of as many lines, line k of each describing picture k, as in multi30k: several captions in one
  /// language, or in several.
  ///
  /// - Parameters:
  ///   - urls: at least two, in UTF-8.
  ///   - instruction: stands before queries; empty for none.
  ///   - name: for messages; the path of the first if nil.
  /// - Throws: `FileError`; ``TrainingDataError/invalid(example:reason:)`` where the numbers of lines
  ///   differ.
  package init(parallelFiles urls: [URL], instruction: String = "", name: String? = nil) throws {
    let paths = urls.map(\.path)
    precondition(paths.count >= 2, "captions of one file have no partners")
    let files = try paths.map { try TextLines.read($0) }
    for (path, lines) in zip(paths, files) where lines.count != files[0].count {
      throw TrainingDataError.invalid(
        example: path, reason: "\(lines.count) lines, \(files[0].count) in \(paths[0])")
    }
    self.init(
      files[0].indices.map { line in files.map { $0[line] } }, instruction: instruction,
      name: name ?? paths[0])
  }

  /// The captions of a file of pictures; the pictures need not be there.
  ///
  /// - Parameters:
  ///   - captions: pictures with captions.
  ///   - instruction: stands before queries; empty for none.
  ///   - name: for messages.
  package init(_ captions: CaptionsFile, instruction: String = "", name: String) {
    func byImage(_ texts: [String], _ images: [Int]) -> [[String]] {
      var groups = [[String]](repeating: [], count: captions.images.count)
      for (text, image) in zip(texts, images) { groups[image].append(text) }
      return groups
    }
    self.init(
      byImage(captions.captions, captions.imageOfCaption),
      negatives: byImage(captions.negatives, captions.imageOfNegative), instruction: instruction,
      name: name)
  }

  /// JSON lines, each a group: `["…", "…"]`, or `{"captions": ["…", "…"]}` with `"negatives"` where there
  /// are some, and any other members.
  ///
  /// - Parameters:
  ///   - file: in UTF-8.
  ///   - instruction: stands before queries; empty for none.
  ///   - name: for messages; the path if nil.
  /// - Throws: `FileError`, which names what is wrong with a line.
  package init(jsonLines file: URL, instruction: String = "", name: String? = nil) throws {
    let path = file.path
    var (groups, negatives) = ([[String]](), [[String]]())
    for (index, line) in try TextLines.read(path).enumerated() where !line.isEmpty {
      let place = "\(path), line \(index + 1)"
      let node = JSONNode(try JSONValue(Array(line.utf8), file: place), file: place)
      let captions = node.isArray ? try node.elements() : try node.array("captions")
      groups.append(try captions.map { try $0.string() })
      let wrong = node.isArray ? [] : try node["negatives"]?.elements() ?? []
      negatives.append(try wrong.map { try $0.string() })
    }
    self.init(groups, negatives: negatives, instruction: instruction, name: name ?? path)
  }
}

/// Text files of one entry a line.
enum TextLines {
  private static let sizeLimit = 1 << 31

  /// The lines without white space around them; the end of the last one counts for nothing.
  ///
  /// - Throws: `FileError`.
  static func read(_ path: String) throws -> [String] {
    let text = String(decoding: try FileBytes.read(path: path, limit: sizeLimit), as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0.trimmingPrefix("\u{FEFF}")).trimmed }
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
