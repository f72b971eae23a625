import ContrastTraining
import Foundation

/// Prompts that each class has for itself: a JSON file `{"dog": ["a dog", "ein Hund"], …}`.
public struct ClassPromptFile: Sendable {
  private let file: String
  private let prompts: [String: [String]]

  /// - Parameter path: the JSON file.
  /// - Throws: ``TrainingDataError``, ``Problem``.
  public init(contentsOf path: String) throws {
    guard FileStatus(path)?.isFile ?? false else { throw TrainingDataError.notFound(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainingDataError.unreadable(path: path)
    }
    guard let prompts = try? JSONDecoder().decode([String: [String]].self, from: data) else {
      throw Problem.malformed(file: path)
    }
    file = path
    self.prompts = prompts
  }

  /// The prompts of some classes, in their order.
  ///
  /// - Throws: ``Problem/noPrompts(file:name:)``.
  public func prompts(for classes: [String]) throws -> [[String]] {
    try classes.map { name in
      guard let own = prompts[name], !own.isEmpty else {
        throw Problem.noPrompts(file: file, name: name)
      }
      return own
    }
  }

  public enum Problem: Error, Equatable, CustomStringConvertible {
    case malformed(file: String)
    case noPrompts(file: String, name: String)

    public var description: String {
      switch self {
      case .malformed(let file): "\(file): not of the form {\"class\": [\"prompt\", …], …}"
      case .noPrompts(let file, let name): "\(file): has no prompts for the class '\(name)'"
      }
    }
  }
}
