import ContrastFiles
import ContrastTensor
import Foundation

/// The states of a training in a folder, each complete or not there.
///
/// A state is a folder `step-00001000` with `state.safetensors` (parameters, their average, what the
/// optimiser remembers) and `progress.json` (the step, the position in the data, and which training it is).
/// It is written under another name and renamed, so that a full disk or a killed process leaves the one
/// before it.
package struct TrainingCheckpoints<Position: Codable & Sendable>: Sendable {
  /// Where the states are.
  package let directory: URL
  /// Tells this training from others in the same folder: what must be equal to go on, in words.
  package let training: String
  /// How many states stay, the newest.
  package let kept: Int

  /// - Parameters:
  ///   - directory: made if need be.
  ///   - training: what must be equal to go on.
  ///   - kept: how many states stay, at least 1.
  /// - Throws: `FileError`.
  package init(directory: URL, training: String, kept: Int = 2) throws {
    precondition(kept >= 1)
    self.directory = directory
    self.training = training
    self.kept = kept
    try Self.attempt("create", directory) {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }
  }

  private struct Progress: Codable {
    var step: Int
    var training: String
    var position: Position
  }

  private static var prefix: String { "step-" }
  private static var partial: String { "partial-" }

  /// Writes a state and removes what is older than those that stay.
  ///
  /// - Parameters:
  ///   - state: of the trainer.
  ///   - step: the number of steps made.
  ///   - position: in the data.
  /// - Returns: the folder of the state.
  /// - Throws: `FileError`; the states before are untouched then.
  @discardableResult
  package func save(_ state: TrainingState, step: Int, position: Position) throws -> URL {
    let name = Self.prefix + String(repeating: "0", count: max(8 - "\(step)".count, 0)) + "\(step)"
    let target = directory.appending(path: name)
    let draft = directory.appending(path: "\(Self.partial)\(name)")
    let files = FileManager.default
    do {
      try? files.removeItem(at: draft)
      try Self.attempt("create", draft) {
        try files.createDirectory(at: draft, withIntermediateDirectories: false)
      }
      try state.write(path: draft.appending(path: "state.safetensors").path)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      let progress = Progress(step: step, training: training, position: position)
      var file = try AtomicFileWriter(path: draft.appending(path: "progress.json").path)
      try file.write(String(decoding: try encoder.encode(progress), as: UTF8.self) + "\n")
      try file.commit()
      // A state of this step may be there from an earlier run that ended behind it.
      try? files.removeItem(at: target)
      try Self.attempt("rename", target) { try files.moveItem(at: draft, to: target) }
    } catch {
      try? files.removeItem(at: draft)
      throw error
    }
    for old in try names().dropLast(kept) {
      try? files.removeItem(at: directory.appending(path: old))
    }
    return target
  }

  /// The newest state.
  ///
  /// - Returns: nil if there is none.
  /// - Throws: `FileError`; ``TrainingError`` if it is damaged, or of another training.
  package func latest() throws -> (state: TrainingState, step: Int, position: Position)? {
    guard let name = try names().last else { return nil }
    let folder = directory.appending(path: name)
    let file = folder.appending(path: "progress.json")
    let data = try MappedFile(path: file.path)
    let progress: Progress
    do {
      progress = try withExtendedLifetime(data) {
        try JSONDecoder().decode(Progress.self, from: Data(data.bytes))
      }
    } catch {
      throw FileError.malformed(
        file: file.path, format: "progress of a training", reason: "\(error)")
    }
    guard progress.training == training else {
      throw TrainingError.otherTraining(
        directory: directory.path, stored: progress.training, asked: training)
    }
    let state = try TrainingState(path: folder.appending(path: "state.safetensors").path)
    return (state, progress.step, progress.position)
  }

  /// The names of the complete states, the oldest first.
  private func names() throws -> [String] {
    try Self.attempt("list", directory) {
      try FileManager.default.contentsOfDirectory(atPath: directory.path)
        .filter { $0.hasPrefix(Self.prefix) && Int($0.dropFirst(Self.prefix.count)) != nil }
        .sorted { Int($0.dropFirst(Self.prefix.count))! < Int($1.dropFirst(Self.prefix.count))! }
    }
  }

  /// What `body` returns; what it throws names the file.
  private static func attempt<R>(
    _ operation: String, _ file: URL, _ body: () throws -> R
  ) throws -> R {
    do { return try body() } catch {
      throw FileError.system(
        file: file.path, operation: operation, reason: error.localizedDescription)
    }
  }
}
