import Foundation

/// A folder that holds one folder of images for each class.
public struct ClassFolders: Sendable {
  public struct Image: Sendable, Equatable {
    /// The path below the folder, `class/file`.
    public let name: String
    /// The class, as an index into ``ClassFolders/classes``.
    public let label: Int
  }

  private let folder: String
  /// The names of the folders that hold images, sorted by their bytes.
  public let classes: [String]
  /// Sorted by their names.
  public let images: [Image]

  /// - Parameters:
  ///   - folder: the folder of the folders.
  ///   - onProblem: told of folders that cannot be read; they are left out.
  /// - Throws: ``TrainingDataError``.
  public init(
    _ folder: URL, onProblem: @escaping @Sendable (String) -> Void
  ) throws(TrainingDataError) {
    let folder = folder.path
    guard FileStatus(folder)?.isFolder ?? false else {
      throw TrainingDataError.notFound(path: folder)
    }
    self.folder = folder
    var classes: [String] = []
    var images: [Image] = []
    for file in try ImageFolder([folder], onProblem: onProblem) {
      guard let slash = file.name.firstIndex(of: "/") else { continue }
      let name = String(file.name[..<slash])
      if classes.last != name { classes.append(name) }
      images.append(Image(name: file.name, label: classes.count - 1))
    }
    guard !images.isEmpty else { throw TrainingDataError.noImages(path: "\(folder)/*") }
    self.classes = classes
    self.images = images
  }

  public func url(_ image: Image) -> URL { URL(filePath: "\(folder)/\(image.name)") }
}
