import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers

/// A language model in a GGUF file: configuration, weights and tokenizer, as a folder of transformers would
/// have them.
///
/// The tensors have the names and the meaning that they have there: rows of queries and keys in order, norms
/// without what was added to them. Quantized ones stay as they are in the mapped file and become float32 row
/// by row, where a row is looked up or a panel of a product is packed.
///
/// | `general.architecture` | Family in transformers |
/// |---|---|
/// | `llama` | Llama, Mistral; the order of rows of queries and keys is put right |
/// | `qwen2`, `qwen3` | Qwen 2 and 3, Qwen3-Embedding |
/// | `gemma`, `gemma2`, `gemma3` | Gemma, the text part of Gemma 3; norms have 1 taken off |
package struct GGUFLanguageModel {
  let file: GGUFFile
  /// What `config.json` would say.
  package let config: JSONNode
  package let configuration: CausalLanguageModelConfiguration
  private let table: GGUFArchitecture
  private let headWidth: Int

  private static let rotaryFactors = "rope_freqs.weight"

  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`.
  package init(_ file: GGUFFile) throws {
    self.file = file
    let source = try GGUFConfiguration(file)
    table = source.table
    headWidth = try source.heads().width
    config = try source.config()
    var configuration = try CausalLanguageModelConfiguration(huggingFace: config)
    if let factors = try Self.rotaryFactors(of: file, headWidth: headWidth) {
      configuration.rotaries[0].scaling = .factors(factors)
    }
    self.configuration = configuration
  }

  /// What divides the frequency of each pair of a head (Llama 3.1 and later); nil where nothing does.
  private static func rotaryFactors(
    of file: GGUFFile, headWidth: Int
  ) throws -> [Double]? {
    guard let entry = file.entries[rotaryFactors] else { return nil }
    guard entry.shape == [headWidth / 2] else {
      throw CheckpointError.shapeMismatch(
        file: file.file.path, key: rotaryFactors, expected: [headWidth / 2], found: entry.shape)
    }
    let factors = Tensor(entry, of: file).float32().elements.map(Double.init)
    guard factors.allSatisfy({ $0.isFinite && $0 > 0 }) else {
      throw FileError.malformed(
        file: file.file.path, format: "GGUF",
        reason: "'\(rotaryFactors)' has a number that is not positive")
    }
    return factors
  }

  // MARK: Weights

  /// The tensors under the names of transformers.
  ///
  /// - Parameters:
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  /// - Throws: `FileError`.
  package func checkpoint(
    threads: Int, precision: Precision, progress: ProgressHandler?
  ) throws -> Checkpoint {
    try table.checkpoint(
      file, threads: threads, precision: precision, progress: progress
    ) { entry in
      entry.name == Self.rotaryFactors ? nil : try tensor(entry)
    }
  }

  private func tensor(_ entry: GGUFFile.Entry) throws -> Tensor {
    if table.offsetsNorms, entry.name.hasSuffix("norm.weight") {
      return try vector(entry) { values in for i in values.indices { values[i] -= 1 } }
    }
    // Where the number of rows is wrong, loading says so by the shape.
    let part = entry.name.split(separator: ".").dropLast().last
    guard table.interleavesHeads, part == "attn_q" || part == "attn_k",
      entry.shape[0] % headWidth == 0
    else { return Tensor(entry, of: file) }
    guard entry.shape.count == 1 else {
      return Tensor(entry, of: file, interleavedHeadWidth: headWidth)
    }
    return try vector(entry) { values in
      let stored = values
      for i in values.indices {
        let (first, place) = (i / headWidth * headWidth, i % headWidth)
        let isLower = place < headWidth / 2
        values[i] = stored[first + (isLower ? 2 * place : 2 * place - headWidth + 1)]
      }
    }
  }

  /// A vector of float32 with its values changed.
  private func vector(
    _ entry: GGUFFile.Entry, _ change: (inout [Float]) -> Void
  ) throws -> Tensor {
    guard entry.shape.count == 1, entry.type == .f32 else {
      throw FileError.malformed(
        file: file.file.path, format: "GGUF",
        reason: "'\(entry.name)' is \(entry.type.name) \(entry.shape), not a vector of F32")
    }
    var values = Tensor(entry, of: file).float32().elements
    change(&values)
    return Tensor(values, shape: entry.shape)
  }

  // MARK: Texts

  package func tokenizer() throws -> Tokenizer { try Tokenizer(file) }

  /// How texts are prepared, in files that say how states are pooled: bare texts, all tokens pooled.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package func preparation() throws -> TextPreparation? {
    let name = try file.metadata.string("general.architecture")
    let pooling: TextPreparation.Pooling
    switch try GGUFPooling(file.metadata, architecture: name) {
    case .none?, nil: return nil
    case .mean?: pooling = .mean
    case .first?: pooling = .beginningOfText
    case .last?: pooling = .last
    }
    return TextPreparation(
      maximumLength: configuration.maximumPositions,
      documentMaximumLength: configuration.maximumPositions, pooling: pooling,
      skipsInstruction: false, isBidirectional: configuration.isBidirectional)
  }
}
