import ArgumentParser
import CommandSupport
import Contrast
import ExampleModels
import Foundation
import Logging
import PhotoLibrary

extension Precision: @retroactive ExpressibleByArgument {}
extension PhotoKind: ExpressibleByArgument {}

/// Where the library is.
struct LibraryOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The folder of the library.",
      discussion: "By default photo-search in $XDG_DATA_HOME, or in ~/.local/share.",
      valueName: "folder"))
  var library: String?

  var folder: URL {
    if let library { return URL(filePath: library) }
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let parent =
      data.map { URL(filePath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    return parent.appending(path: "photo-search")
  }

  /// - Parameter folders: of photos, to take up; with some, the library is made if there is none.
  /// - Throws: ``PhotoLibraryError``; for a folder that is not there before anything is made.
  func open(adding folders: [String]) async throws -> PhotoDatabase {
    for path in folders {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
      else { throw PhotoLibraryError.noFolder(path: path) }
    }
    let database = try PhotoDatabase(folder: folder, creating: !folders.isEmpty)
    for path in folders { try await database.addRoot(path) }
    return database
  }

  /// - Throws: ``PhotoLibraryError``.
  func open() throws -> PhotoDatabase { try PhotoDatabase(folder: folder, creating: false) }
}

/// Which model, if not the library's own.
struct ModelOptions: ParsableArguments, Sendable {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of a model, or a repository in the local Hugging Face cache.",
      discussion: """
        By default the library's own, or a small one that comes with the examples: it reads English and German, and knows \
        airplane, automobile, bird, cat, deer, diagram, dog, frog, horse, ship, truck, and coloured shapes.
        """, valueName: "folder"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Reads the texts in models of LLM2CLIP's kind.", valueName: "folder"))
  var languageModel: String?

  @Option(help: "How weights are kept and multiplied.")
  var precision: Precision?

  @Option(help: "The number of threads (default: one for each processor).")
  var threads: Int?

  func validate() throws {
    guard threads.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("'--threads' must be at least 1.")
    }
  }

  var usedThreads: Int { threads ?? Threads.standard }

  /// What is named, or else what the library has.
  func source(_ database: PhotoDatabase) async throws -> ModelSource {
    if model == nil, precision == nil, let live = try await database.liveModel() {
      return live.source
    }
    return ModelSource(
      folder: model, languageModel: languageModel, precision: precision ?? .float32)
  }

  /// Opens a model.
  func open(_ source: ModelSource) async throws -> OpenModel {
    try await source.open(builtIn: ExampleModels.pictureLLM2CLIP, threads: usedThreads)
  }

  /// Opens the model that the photos are searched with.
  ///
  /// - Throws: ``PhotoLibraryError``.
  func openForSearch(_ database: PhotoDatabase) async throws -> OpenModel {
    guard let live = try await database.liveModel() else {
      throw PhotoLibraryError.empty(folder: database.folder.path)
    }
    let source = try await source(database)
    let opened = try await open(source)
    guard opened.encoder.fingerprint == live.fingerprint else {
      throw PhotoLibraryError.otherModel(name: source.name, existing: live.source.name)
    }
    return opened
  }
}

/// Warnings and errors as lines on standard error.
func makeLogger() -> Logger {
  var logger = Logger(label: "photo-search") { StreamLogHandler.standardError(label: $0) }
  logger.logLevel = .warning
  return logger
}
