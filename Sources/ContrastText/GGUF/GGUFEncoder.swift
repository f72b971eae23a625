import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers

/// An encoder of the BERT kind in a GGUF file, as a folder of transformers would have it.
///
/// Files that were converted from RoBERTa and XLM-RoBERTa have lost the positions that no token takes, so to
/// the reader they are BERT too.
package struct GGUFEncoder {
  private let file: GGUFFile
  private let table: GGUFArchitecture
  private let name: String
  /// What `config.json` would say.
  package let config: JSONNode

  /// Whether the architecture of a file is one of encoders.
  package static func isEncoder(_ file: GGUFFile) throws -> Bool {
    GGUFArchitecture.encoders[try file.metadata.string("general.architecture")] != nil
  }

  /// - Parameter path: of the file.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`.
  package init(path: String) throws { try self.init(GGUFFile(path: path)) }

  package init(_ file: GGUFFile) throws {
    self.file = file
    let name = try file.metadata.string("general.architecture")
    guard let table = GGUFArchitecture.encoders[name] else {
      throw UnsupportedConfiguration(
        file: file.file.path, key: "general.architecture", value: String(name.prefix(40)),
        supported: GGUFArchitecture.encoders.keys.sorted().joined(separator: ", "))
    }
    (self.table, self.name) = (table, name)
    config = try Self.config(file, name, table)
  }

  private static func config(
    _ file: GGUFFile, _ name: String, _ table: GGUFArchitecture
  ) throws -> JSONNode {
    let metadata = file.metadata
    func size(_ part: String) throws -> Int {
      let key = "\(name).\(part)"
      let number = try metadata.int(key)
      guard (1...1 << 24).contains(number) else {
        throw metadata.failure(key, "must be between 1 and \(1 << 24), not \(number)")
      }
      return number
    }
    func rows(_ tensor: String) throws -> Int {
      guard let entry = file.entries[tensor] else {
        throw CheckpointError.missingTensor(file: file.file.path, key: tensor, shape: [])
      }
      return entry.shape[0]
    }
    let causal = "\(name).attention.causal"
    guard try !metadata.bool(causal, default: false) else {
      throw UnsupportedConfiguration(
        file: file.file.path, key: causal, value: "true", supported: "false")
    }
    let epsilon = try metadata.double("\(name).attention.layer_norm_epsilon")
    let numbers: [(String, Int)] = [
      ("vocab_size", try rows("token_embd.weight")),
      ("max_position_embeddings", try rows("position_embd.weight")),
      ("type_vocab_size", try rows("token_types.weight")),
      ("hidden_size", try size("embedding_length")),
      ("intermediate_size", try size("feed_forward_length")),
      ("num_hidden_layers", try size("block_count")),
      ("num_attention_heads", try size("attention.head_count")),
    ]
    var config: JSONObject = [
      "model_type": .string(table.family), "layer_norm_eps": .number("\(epsilon)"),
    ]
    for (key, number) in numbers { config.set(key, .number("\(number)")) }
    return JSONNode(.object(config), file: file.file.path)
  }

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
    ) { Tensor($0, of: file) }
  }

  /// - Throws: `FileError`, `TokenizerError`.
  package func tokenizer() throws -> Tokenizer { try Tokenizer(file) }

  /// Which states stand for a text; nil where the file does not say.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package func pooling() throws -> TextPooling? {
    switch try GGUFPooling(file.metadata, architecture: name) {
    case .none?, nil: nil
    case .mean?: .mean
    case .first?: .first
    case .last?: .last
    }
  }
}

/// `pooling_type` of a GGUF file.
enum GGUFPooling: Int {
  case none = 0
  case mean = 1
  case first = 2
  case last = 3

  /// - Returns: nil where the file does not say.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  init?(_ metadata: GGUFMetadata, architecture: String) throws {
    let key = "\(architecture).pooling_type"
    guard metadata[key] != nil else { return nil }
    let number = try metadata.int(key)
    guard let pooling = GGUFPooling(rawValue: number) else {
      throw UnsupportedConfiguration(
        file: metadata.fileName, key: key, value: "\(number)",
        supported: "0 (none), 1 (mean), 2 (first token), 3 (last token)")
    }
    self = pooling
  }
}

extension GGUFArchitecture {
  /// The tensors of a file under the names of transformers. One that the architecture does not have keeps its
  /// name, by which loading refuses it.
  ///
  /// - Parameters:
  ///   - file: of the architecture.
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  ///   - tensor: what an entry holds; nil for what is no weight.
  /// - Throws: `FileError`, and what `tensor` throws.
  func checkpoint(
    _ file: GGUFFile, threads: Int, precision: Precision, progress: ProgressHandler?,
    _ tensor: (GGUFFile.Entry) throws -> Tensor?
  ) throws -> Checkpoint {
    var tensors: [String: Tensor] = [:]
    for entry in file.entries.values {
      guard let tensor = try tensor(entry) else { continue }
      let name = huggingFaceName(entry.name) ?? entry.name
      guard tensors.updateValue(tensor, forKey: name) == nil else {
        throw FileError.malformed(
          file: file.file.path, format: "GGUF", reason: "two tensors stand for '\(name)'")
      }
    }
    return try Checkpoint(
      path: file.file.path, tensors: tensors, threads: threads, precision: precision,
      progress: progress)
  }
}
