import Contrast
import ContrastFiles
import ContrastImages
import Foundation

/// Pictures in folders, one for each class, with captions for the classes. The folders stand on disk or
/// in a tar archive.
public struct ClassImageSet: TrainingSet {
  private struct Image {
    /// The path of the file, or the archive's and that of the file in it.
    let path: String
    /// The class, as an index into `classes`.
    let label: Int
    /// Where it stands in the archive.
    let entry: TarReader.Entry?
  }

  public let name: String
  /// The names of the classes, sorted by their bytes.
  public let classes: [String]
  private let archive: String?
  private let images: [Image]
  private let texts: [[TrainingExample.Text]]
  private let groupsByClass: Bool

  public var count: Int { images.count }

  private init(
    _ images: [Image], archive: String? = nil, classes: [String], captions: ClassCaptions,
    features: TextFeatures?, groupsByClass: Bool, name: String
  ) throws {
    try features?.requireSame(captions.all)
    texts = try classes.map { title in
      guard let rows = captions.rows[title], !rows.isEmpty else {
        throw TrainingDataError.missingClass(file: name, name: title)
      }
      return rows.map { row in
        features.map { .stored($0, row: row) } ?? .caption(captions.all[row])
      }
    }
    self.images = images
    self.archive = archive
    self.classes = classes
    self.groupsByClass = groupsByClass
    self.name = name
  }

  /// Takes the pictures of a folder of folders.
  ///
  /// - Parameters:
  ///   - folders: the pictures.
  ///   - captions: for each class what may be said about its pictures; classes that have no folder
  ///     are left out.
  ///   - features: of all captions, in their order; they take the place of the captions.
  ///   - groupsByClass: whether pictures of one class are no negatives of each other, as their
  ///     captions fit them all.
  ///   - name: for messages.
  /// - Throws: ``TrainingDataError/missingClass(file:name:)``; `TextFeaturesError` if the features are of
  ///   other captions.
  package init(
    folders: ClassFolders, captions: ClassCaptions, features: TextFeatures? = nil,
    groupsByClass: Bool = true, name: String
  ) throws {
    try self.init(
      folders.images.map { Image(path: folders.url($0).path, label: $0.label, entry: nil) },
      classes: folders.classes, captions: captions, features: features,
      groupsByClass: groupsByClass, name: name)
  }

  /// Takes the pictures of a folder of folders or of a tar archive, whose classes are the folders they stand in,
  /// and captions from a JSON file: `{"dog": ["a dog", "ein Hund"], …}`, or one string in place of a list.
  ///
  /// An archive is gone through once, header by header; pictures are read when they are asked for.
  ///
  /// - Parameters:
  ///   - place: the folder of the classes' folders, or the archive. What is no picture by its name is left out.
  ///   - captionsFile: the JSON file.
  ///   - features: of all captions of the file, in its order; they take the place of the captions.
  ///   - groupsByClass: whether pictures of one class are no negatives of each other.
  ///   - onProblem: told of folders that cannot be read; they are left out.
  /// - Throws: ``TrainingDataError``, `FileError`, `TextFeaturesError`.
  public init(
    contentsOf place: URL, captionsFile: URL, features: TextFeatures? = nil,
    groupsByClass: Bool = true, onProblem: @escaping @Sendable (String) -> Void = { _ in }
  ) throws {
    if FileStatus(place.path)?.isFile ?? false {
      try self.init(
        archive: place, captionsFile: captionsFile, features: features,
        groupsByClass: groupsByClass)
    } else {
      try self.init(
        folder: place, captionsFile: captionsFile, features: features,
        groupsByClass: groupsByClass, onProblem: onProblem)
    }
  }

  /// Takes the pictures of a folder of folders, and captions from a JSON file:
  /// `{"dog": ["a dog", "ein Hund"], …}`, or one string in place of a list.
  ///
  /// - Parameters:
  ///   - folder: the folder of the classes' folders.
  ///   - captionsFile: the JSON file.
  ///   - features: of all captions of the file, in its order; they take the place of the captions.
  ///   - groupsByClass: whether pictures of one class are no negatives of each other.
  ///   - onProblem: told of folders that cannot be read; they are left out.
  /// - Throws: ``TrainingDataError``, `FileError`, `TextFeaturesError`.
  package init(
    folder: URL, captionsFile: URL, features: TextFeatures? = nil,
    groupsByClass: Bool = true, onProblem: @escaping @Sendable (String) -> Void
  ) throws {
    try self.init(
      folders: try ClassFolders(folder, onProblem: onProblem),
      captions: ClassCaptions(contentsOf: captionsFile), features: features,
      groupsByClass: groupsByClass, name: captionsFile.path)
  }

  /// Takes the pictures of a tar archive, whose class is the folder they stand in, and captions from a
  /// JSON file. The archive is gone through once, header by header; pictures are read when they are
  /// asked for.
  ///
  /// - Parameters:
  ///   - archive: the file. What is no picture by its name is left out.
  ///   - captionsFile: the JSON file.
  ///   - features: of all captions of the file, in its order; they take the place of the captions.
  ///   - groupsByClass: whether pictures of one class are no negatives of each other.
  /// - Throws: ``TrainingDataError``, `FileError`, `TextFeaturesError`.
  package init(
    archive: URL, captionsFile: URL, features: TextFeatures? = nil,
    groupsByClass: Bool = true
  ) throws {
    let archive = archive.path
    var found: [(title: String, entry: TarReader.Entry)] = []
    var reader = try TarReader(path: archive)
    while let entry = try reader.next() {
      let parts = entry.name.split(separator: "/")
      guard parts.count > 1, let file = parts.last, !file.hasPrefix("."),
        ImageFolder.extensions.contains(fileExtension(String(file)))
      else { continue }
      found.append((String(parts[parts.count - 2]), entry))
    }
    guard !found.isEmpty else { throw TrainingDataError.noImages(path: "\(archive)/*") }
    let classes = Set(found.map(\.title)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let labels = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    try self.init(
      found.sorted { $0.entry.name.utf8.lexicographicallyPrecedes($1.entry.name.utf8) }.map {
        Image(path: "\(archive)/\($0.entry.name)", label: labels[$0.title]!, entry: $0.entry)
      },
      archive: archive, classes: classes, captions: ClassCaptions(contentsOf: captionsFile),
      features: features, groupsByClass: groupsByClass, name: captionsFile.path)
  }

  public func example(_ index: Int) throws -> TrainingExample {
    let image = images[index]
    let source: ImageSource =
      if let archive, let entry = image.entry {
        .bytes(try TarReader.read(entry, of: archive), name: image.path)
      } else {
        .file(URL(filePath: image.path))
      }
    return TrainingExample(
      name: image.path, group: groupsByClass ? classes[image.label] : nil, image: .source(source),
      texts: texts[image.label])
  }
}

/// What may be said about the pictures of each class.
public struct ClassCaptions: Sendable {
  /// The captions of all classes, class after class.
  public let all: [String]
  /// For each class which of them are its own.
  let rows: [String: Range<Int>]

  /// - Parameter captions: of each class, in order.
  package init(_ captions: [(title: String, captions: [String])]) {
    var (all, rows) = ([String](), [String: Range<Int>]())
    for (title, own) in captions {
      rows[title] = all.count..<all.count + own.count
      all += own
    }
    (self.all, self.rows) = (all, rows)
  }

  /// Reads a JSON file: `{"dog": ["a dog", "ein Hund"], …}`, or one string in place of a list.
  ///
  /// - Throws: `FileError`.
  public init(contentsOf file: URL) throws {
    try self.init(
      JSONNode(contentsOf: file.path).members().map { ($0.name, try $0.node.captions()) })
  }
}

extension JSONNode {
  /// A list of captions, or one by itself.
  func captions() throws -> [String] {
    isString ? [try string()] : try elements().map { try $0.string() }
  }
}
