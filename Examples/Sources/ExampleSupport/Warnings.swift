import ContrastTraining
import Foundation

/// Programs tell of folders that cannot be read, and go on.
private let warn: @Sendable (String) -> Void = { writeError("warning: \($0)\n") }

extension ImageFolder {
  /// The images below some folders; those that cannot be read are left out with a warning.
  ///
  /// - Throws: `FileError`.
  public init(_ paths: [String]) throws { try self.init(paths, onProblem: warn) }
}

extension ClassFolders {
  /// The images in the folders of a folder; those that cannot be read are left out with a warning.
  ///
  /// - Throws: ``TrainingDataError``.
  public init(_ folder: String) throws { try self.init(URL(filePath: folder), onProblem: warn) }
}
