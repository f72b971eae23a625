import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers
import Foundation

/// The files of an encoder and decoder of texts, opened but not loaded.
package struct EncoderDecoderFolder: Sendable {
  package let directory: URL
  package let config: JSONNode
  package let configuration: T5Configuration
  package let checkpoint: Checkpoint
  package let tokenizer: Tokenizer

  /// Whether a folder is of this kind; nil-safe for files and folders without a configuration.
  ///
  /// - Throws: `FileError`.
  package static func recognizes(_ directory: URL) throws -> Bool {
    let file = directory.appending(path: "config.json").path
    guard FileBytes.exists(file) else { return false }
    let config = try JSONNode(contentsOf: file)
    guard config.isObject, let type = try config["model_type"]?.string() else { return false }
    return T5Configuration.modelTypes.contains(type)
  }

  /// - Parameters:
  ///   - directory: a folder of transformers.
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `TokenizerError`, `LanguageModelError`.
  package init(
    _ directory: URL, threads: Int = Threads.standard, precision: Precision = .float32,
    progress: ProgressHandler? = nil
  ) throws {
    self.directory = directory
    config = try JSONNode(contentsOf: directory.appending(path: "config.json").path)
    configuration = try T5Configuration(huggingFace: config)
    checkpoint = try Checkpoint(
      directory: directory, threads: threads, precision: precision, progress: progress)
    tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= configuration.vocabularySize else {
      throw LanguageModelError.vocabularyMismatch(
        tokenizer: tokenizer.idLimit, model: configuration.vocabularySize)
    }
  }

  /// What loading would meet, without reading the weights.
  ///
  /// - Throws: `CheckpointError` for what makes it end early.
  package func validate() throws -> CheckpointValidation {
    try checkpoint.validate(ignoring: T5.isIgnored) { _ = try T5($0, configuration) }
  }

  /// Reads and packs the weights.
  ///
  /// - Parameters:
  ///   - threads: share the packing of the head.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `CheckpointError`, `CancellationError`.
  package func load(threads: Int, cancellation: Cancellation? = nil) throws -> T5 {
    try validate().requireComplete(checkpoint)
    let checkpoint = cancellation.map(checkpoint.cancelled(by:)) ?? checkpoint
    let model = try T5(checkpoint.weights, configuration, threads: threads)
    try checkpoint.requireAllUsed(ignoring: T5.isIgnored)
    return model
  }
}
