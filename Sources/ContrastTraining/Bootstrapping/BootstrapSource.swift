import ContrastImages
import Foundation

/// Images, with or without texts from the web, that captions are written for.
///
/// Folders and shards are gone through one at a time, so that millions of images need the memory of one folder's
/// names or of one shard's index. A captions file is held in memory.
public enum BootstrapSource: Sendable {
  /// Image files, and those below folders, without texts.
  case images([URL])
  /// A captions file, whose names are relative to a folder; that of the file if nil.
  case captions(URL, folder: URL?)
  /// WebDataset shards, with the texts that they have.
  case shards([URL])
}

/// An image to write captions for.
struct BootstrapItem: Sendable {
  /// Its path; that of the archive and the name in it for an image in a shard.
  let name: String
  /// Tells it from the others wherever the folder stands.
  let key: String
  /// Reads its texts, and the image where it is not a file.
  let load: @Sendable () throws -> (image: ImageSource, texts: [String])
}

extension BootstrapSource {
  /// What must be equal to go on with a job.
  var description: String {
    switch self {
    case .images(let urls): "images " + urls.map(\.path).joined(separator: ", ")
    case .captions(let file, let folder): "captions \(file.path) in \(folder?.path ?? "its folder")"
    case .shards(let urls): "shards " + urls.map(\.path).joined(separator: ", ")
    }
  }

  /// The images in an order that is the same each time.
  ///
  /// - Parameter onProblem: told of folders that cannot be read.
  /// - Returns: gives the next image; nil behind the last. What it throws is wrong with a whole shard.
  /// - Throws: `FileError`, ``TrainingDataError``.
  func items(
    onProblem: @escaping @Sendable (String) -> Void
  ) throws -> () throws -> BootstrapItem? {
    switch self {
    case .images(let urls):
      let files = try ImageFolder(urls.map(\.path), onProblem: onProblem).makeIterator()
      return {
        files.next().map { file in
          BootstrapItem(name: file.path, key: file.name) { (file.source, []) }
        }
      }
    case .captions(let file, let folder):
      let set = try ImageCaptionSet(contentsOf: file, folder: folder)
      var index = 0
      return {
        guard index < set.count else { return nil }
        defer { index += 1 }
        return BootstrapItem(
          name: set.path(index), key: set.imageName(index)
        ) { [index] in try Self.parts(set.example(index)) }
      }
    case .shards(let urls):
      var shards = urls.map(\.path)[...]
      var (current, index) = (nil as WebDataset?, 0)
      return {
        while current.map({ index == $0.count }) ?? true {
          guard let path = shards.popFirst() else { return nil }
          (current, index) = (try WebDataset(shards: [path]), 0)
        }
        guard let set = current else { return nil }
        defer { index += 1 }
        return BootstrapItem(
          name: set.imageName(index), key: set.sampleKey(index)
        ) { [index] in try Self.parts(set.example(index)) }
      }
    }
  }

  private static func parts(_ example: TrainingExample) throws -> (ImageSource, [String]) {
    guard case .source(let image) = example.image else {
      throw TrainingDataError.noImage(example: example.name)
    }
    return (
      image,
      example.texts.compactMap { if case .caption(let caption) = $0 { caption } else { nil } }
    )
  }
}
