import Contrast
import ContrastRuntime
import ContrastTraining
import Foundation

/// An index of the images of a folder, kept on disk.
///
/// The index is a folder with two files. `manifest.jsonl` says in its first line which model made it
/// and which file holds the vectors, and in the others, for each image, path, size and time of
/// modification. `vectors-<id>.safetensors` holds one row for each image, in the same order. A new
/// version writes its vectors under a new id, then replaces the manifest in one step, then removes
/// the old vectors: the two cannot get out of step, whenever the program dies.
public struct ImageIndex: Sendable {
  /// The first line of the manifest.
  struct Header: Codable, Sendable, Equatable {
    var format = 1
    /// The folder of the images, as an absolute path.
    let folder: String
    /// The fingerprint of the model.
    let model: String
    /// Whether photos were turned by their EXIF data.
    let orientation: Bool
    let vectors: String
    let count: Int
  }

  /// One image of the manifest.
  struct Entry: Codable, Sendable, Equatable {
    /// Below the folder.
    let path: String
    let size: Int
    let modified: Int
    /// Why the image has no vector.
    var failure: String?
  }

  public var folder: String { header.folder }
  public var model: String { header.model }
  public var orientation: Bool { header.orientation }
  /// The path below ``folder`` of the image of each row.
  public let paths: [String]
  /// `[paths.count, width]`.
  public let embeddings: Embeddings

  let header: Header
  let entries: [Entry]

  static func manifest(_ directory: URL) -> URL {
    directory.appending(path: "manifest.jsonl")
  }

  /// Whether an index stands at the path.
  public static func exists(_ directory: URL) -> Bool {
    FileStatus(manifest(directory).path)?.isFile ?? false
  }

  // MARK: Reading

  /// Opens an index.
  ///
  /// - Throws: ``ImageIndexError``, `FileError`, `EmbeddingsError`.
  public init(contentsOf directory: URL) throws {
    do { self = try Self(reading: directory) } catch is FileError {
      // A newer version may have replaced the vectors between the two reads.
      self = try Self(reading: directory)
    }
  }

  private init(reading directory: URL) throws {
    let manifest = Self.manifest(directory)
    guard Self.exists(directory) else { throw ImageIndexError.missing(directory.path) }
    func failure(_ line: Int) -> ImageIndexError {
      .damaged(manifest.path, reason: "line \(line) is not what it should be")
    }
    let decoder = JSONDecoder()
    var header: Header?
    var entries: [Entry] = []
    for (number, line) in zip(1..., try LineFile(manifest.path)) {
      let data = Data(line.utf8)
      do {
        if number == 1 {
          header = try decoder.decode(Header.self, from: data)
        } else {
          entries.append(try decoder.decode(Entry.self, from: data))
        }
      } catch { throw failure(number) }
    }
    guard let header, header.format == 1, !header.vectors.contains("/") else { throw failure(1) }
    guard header.count == entries.count else {
      throw ImageIndexError.damaged(
        manifest.path, reason: "\(entries.count) images where \(header.count) are promised")
    }
    let vectors = directory.appending(path: header.vectors)
    let embeddings = try Embeddings(contentsOf: vectors)
    let paths = entries.filter { $0.failure == nil }.map(\.path)
    guard embeddings.count == paths.count else {
      throw ImageIndexError.damaged(
        vectors.path, reason: "\(embeddings.count) vectors for \(paths.count) images")
    }
    self.header = header
    self.entries = entries
    self.paths = paths
    self.embeddings = embeddings
  }

  /// Checks that vectors of this model may be compared with those of the index.
  ///
  /// - Returns: whether the index carries the model's fingerprint, not its legacy fingerprint;
  ///   ``update(at:folder:model:options:rebuild:onProgress:)`` renews the index then.
  /// - Throws: ``ImageIndexError/otherModel(_:)``.
  @discardableResult
  public func require(model: DualEncoder, at directory: URL) throws -> Bool {
    guard [model.fingerprint, model.legacyFingerprint].contains(header.model) else {
      throw ImageIndexError.otherModel(directory.path)
    }
    return header.model == model.fingerprint
  }

  // MARK: Searching

  /// The images closest to each query, closest first.
  public func nearest(
    to queries: Embeddings, count: Int, threads: Int = Threads.standard
  ) -> [[(path: String, cosine: Float)]] {
    embeddings.nearest(to: queries, count: count, threads: threads).map { matches in
      matches.map { (paths[$0.row], $0.cosine) }
    }
  }
}

/// What can be wrong with an index, and what to do about it.
public enum ImageIndexError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case damaged(String, reason: String)
  case otherModel(String)
  case otherFolder(String, indexed: String)
  case otherOrientation(String)
  case busy(String)
  case severalVectors(Int)

  public var description: String {
    switch self {
    case .missing(let path): "\(path): no index there; make one with 'image-search index'"
    case .damaged(let path, let reason): "\(path): damaged: \(reason); make the index anew"
    case .otherModel(let path):
      "\(path): the index was made with another model, or with other preprocessing, precision or "
        + "prompt; name that model, or make the index anew with 'index --rebuild'"
    case .otherFolder(let path, let indexed):
      "\(path): an index of \(indexed); name another with '--index', or replace it with '--rebuild'"
    case .otherOrientation(let path):
      "\(path): the index was made with the other setting of '--orientation'; use '--rebuild'"
    case .busy(let path): "\(path): another program is updating the index"
    case .severalVectors(let count):
      "the model gives an image \(count) vectors, and an index has one for each; name another model"
    }
  }
}
