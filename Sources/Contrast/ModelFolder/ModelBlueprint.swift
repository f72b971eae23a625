import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision
import Foundation

/// What the files of a model say of it, before its weights are read.
///
/// The published layouts differ in this value only: one function makes any model from it.
/// ``ModelLayout`` lists them.
struct ModelBlueprint: Sendable {
  /// The configuration as it is written when a model is converted.
  struct Configuration: Sendable {
    /// Of the file.
    var name: String
    var json: JSONValue
    /// Of the file with the weights beside it.
    var weightsName: String
    /// The name that a tensor is written under.
    var writtenName: @Sendable (String) -> String = { $0 }
    /// Other files of the layout, written where the model has none, by their names.
    var others: [String: JSONValue] = [:]
  }

  /// The layout, for people.
  var layout: String
  var configuration: Configuration
  var image: any ImageTowerComponent
  /// Where the vectors of texts come from.
  var text: any TextComponent
  /// How images are prepared for the size that the tower was trained with.
  var preprocessing: ImagePreprocessing
  /// What `exp(logit_scale)` is where the file does not hold it.
  var scale: Float?
  /// The name of the number that cosines are divided by, in layouts that have it.
  var temperature: String?

  /// Whether a tensor may stand in the file unused: constants that some versions of the reference
  /// libraries store along.
  func isIgnored(_ key: String) -> Bool {
    image.ignores(key) || text.ignores(key) || key.hasSuffix("position_ids")
      || key.hasSuffix("attn_mask")
      || key.contains("rope.freqs_")
      || ["input_resolution", "context_length", "vocab_size"].contains(key)
  }
}

/// What model folders are read from.
package struct ModelFiles: Sendable {
  package let directory: URL
  /// The file with the weights, if it was named.
  package let weights: URL?
  package let options: DualEncoder.Options

  init(directory: URL, weights: URL?, options: DualEncoder.Options) {
    self.directory = directory
    self.weights = weights
    self.options = options
  }

  /// - Parameters:
  ///   - location: a folder, or the file with the weights where a folder has several.
  ///   - options: of opening and loading.
  /// - Throws: ``ModelFolderError/notFound(path:)``.
  package init(_ location: URL, options: DualEncoder.Options) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: location.path, isDirectory: &isFolder) else {
      throw ModelFolderError.notFound(path: location.path)
    }
    self.init(
      directory: isFolder.boolValue ? location : location.deletingLastPathComponent(),
      weights: isFolder.boolValue ? nil : location, options: options)
  }

  func path(_ name: String) -> String { directory.appending(path: name).path }

  /// The same of a file of the tokenizer, which may stand elsewhere.
  func tokenizerPath(_ name: String) -> String {
    (options.tokenizer ?? directory).appending(path: name).path
  }

  func has(_ name: String) -> Bool { FileBytes.exists(path(name)) }

  /// The weights: the file that was named, else the first of `names`, sharded or whole.
  func checkpoint(_ names: [String]) throws -> Checkpoint {
    if let weights {
      return try Checkpoint(
        file: weights, threads: options.threads, precision: options.precision,
        progress: options.progress)
    }
    return try Checkpoint(
      directory: directory, names: names, threads: options.threads,
      precision: options.precision, progress: options.progress)
  }

  /// The only file of the folder with one of these extensions, if there is one.
  ///
  /// - Throws: ``ModelFolderError/severalWeights(directory:files:)``.
  func onlyFile(_ extensions: [String]) throws -> URL? {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
      .filter { name in extensions.contains { name.hasSuffix($0) } }.sorted()
    guard names.count <= 1 else {
      throw ModelFolderError.severalWeights(directory: directory.path, files: names)
    }
    return names.first.map { directory.appending(path: $0) }
  }

  /// Where another model or file is that a configuration names: a path, seen from the folder or as it stands there;
  /// where nothing is, what has its name in the folder or beside it; else a repository in the local Hugging Face cache.
  ///
  /// - Throws: `ModelLocationError`, `FileError`.
  func locate(_ name: String) throws -> URL {
    let last = URL(filePath: name).lastPathComponent
    let beside = directory.standardizedFileURL.deletingLastPathComponent()
    let places =
      (name.hasPrefix("/") ? [URL(filePath: name)] : [directory.appending(path: name)])
      + [directory.appending(path: last), beside.appending(path: last)]
    let found = places.first { FileManager.default.fileExists(atPath: $0.path) }
    return try found.map { try ModelLocation.resolve($0.path) } ?? ModelLocation.resolve(name)
  }

  /// `preprocessor_config.json`, if there is one.
  func huggingFacePreprocessing() throws -> ImagePreprocessing? {
    guard has("preprocessor_config.json") else { return nil }
    return try ImagePreprocessing(
      huggingFaceConfig: directory.appending(path: "preprocessor_config.json"))
  }

  /// The same, where only the file can say it.
  func requiredPreprocessing() throws -> ImagePreprocessing {
    if let given = try options.preprocessing ?? huggingFacePreprocessing() { return given }
    throw ModelFolderError.missingFile(
      directory: directory.path, name: "preprocessor_config.json",
      purpose: "how images are resized and normalised")
  }
}
