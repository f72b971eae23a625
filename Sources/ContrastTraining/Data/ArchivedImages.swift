import ContrastFiles
import ContrastImages
import Foundation

/// Where the pictures are that a captions file names inside tar archives: `shards/00000.tar/000012.jpg`.
struct ArchivedImages: Sendable {
  /// The pictures by the path of the archive and the name in it, with their ending in lower case.
  private var entries: [String: TarReader.Entry] = [:]
  private var archives: Set<String> = []

  /// None.
  init() {}

  /// - Parameters:
  ///   - names: of images; those that lead through no archive do not count.
  ///   - folder: what they are relative to.
  /// - Throws: `FileError` for an archive that cannot be read.
  init(_ names: some Sequence<String>, in folder: URL) throws {
    for name in names where name.contains(".tar/") {
      let path = URL(filePath: name, relativeTo: folder).absoluteURL.path
      guard let (archive, _) = Self.parts(path), archives.insert(archive).inserted else { continue }
      guard FileStatus(archive)?.isFile ?? false else { continue }
      var reader = try TarReader(path: archive)
      while let entry = try reader.next() {
        guard let (key, ending) = WebDataset.split(entry.name),
          ImageFolder.extensions.contains(ending)
        else { continue }
        entries["\(archive)/\(key).\(ending)"] = entry
      }
    }
  }

  private static func parts(_ path: String) -> (archive: String, name: String)? {
    guard let range = path.range(of: ".tar/") else { return nil }
    let archive = path[..<path.index(before: range.upperBound)]
    return (String(archive), String(path[range.upperBound...]))
  }

  /// The picture at a path; nil for one that leads through no archive.
  ///
  /// - Throws: `FileError`.
  func source(_ path: String) throws -> ImageSource? {
    guard !archives.isEmpty, let (archive, _) = Self.parts(path), let entry = entries[path] else {
      return nil
    }
    return .bytes(try TarReader.read(entry, of: archive), name: path)
  }
}
