import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers
import Foundation

/// What a language model is opened from: a folder of transformers, or a GGUF file that has all of it inside.
struct LanguageModelFiles {
  /// `config.json`, or what it would say of a GGUF file.
  let config: JSONNode
  let configuration: CausalLanguageModelConfiguration
  /// How texts are prepared, where a GGUF file says so.
  let preparation: TextPreparation?
  private let location: URL
  private let gguf: GGUFLanguageModel?

  /// - Parameter location: a folder, or a file, which must then be GGUF.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`.
  init(_ location: URL) throws {
    self.location = location
    if Self.isFile(location) {
      let model = try GGUFLanguageModel(GGUFFile(path: location.path))
      (config, configuration, preparation) = (
        model.config, model.configuration, try model.preparation()
      )
      gguf = model
    } else {
      config = try JSONNode(contentsOf: location.appending(path: "config.json").path)
      configuration = try CausalLanguageModelConfiguration(huggingFace: config)
      (gguf, preparation) = (nil, nil)
    }
  }

  /// Whether a model is a single file.
  static func isFile(_ location: URL) -> Bool { FileBytes.exists(location.path) }

  /// The folder that a model, or the file that holds it, stands in.
  static func folder(of location: URL) -> URL {
    isFile(location) ? location.deletingLastPathComponent() : location
  }

  /// - Parameters:
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  /// - Throws: `FileError`, `CheckpointError`.
  func checkpoint(
    threads: Int, precision: Precision, progress: ProgressHandler?
  ) throws -> Checkpoint {
    try gguf?.checkpoint(threads: threads, precision: precision, progress: progress)
      ?? Checkpoint(
        directory: location, threads: threads, precision: precision, progress: progress)
  }

  /// - Parameter directory: a folder with a tokenizer of its own, or the model's location.
  /// - Throws: `FileError`, `TokenizerError`.
  func tokenizer(in directory: URL) throws -> Tokenizer {
    guard directory == location, let gguf else { return try Tokenizer(directory: directory) }
    return try gguf.tokenizer()
  }
}
