import ContrastFiles
import ContrastLayers
import Foundation

/// What a sentence-transformers folder says about texts: their length, their case, and the prompts before
/// them.
package struct SentenceSettings: Sendable, Equatable {
  /// The most tokens of a text, special ones included, if the files say; it holds whatever the tokenizer's
  /// files say.
  package var maximumLength: Int?
  package var lowercases = false
  /// What stands before a text, by the names of the tasks.
  package var prompts: [String: String] = [:]
  /// The name of the prompt where none is asked for.
  package var defaultPrompt: String?

  /// So many of the first numbers of a vector are kept, if not all (Matryoshka embeddings).
  package var truncatedWidth: Int?

  /// The file of the transformer, by its names in the order in which they are looked for.
  private static let transformerFiles = [
    "sentence_bert_config.json", "sentence_roberta_config.json", "sentence_distilbert_config.json",
    "sentence_camembert_config.json", "sentence_albert_config.json",
    "sentence_xlm-roberta_config.json", "sentence_xlnet_config.json",
  ]
  private static let modelFile = "config_sentence_transformers.json"

  /// - Parameters:
  ///   - directory: the folder of the model.
  ///   - modules: of the same folder.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(directory: URL, modules: SentenceModules) throws {
    let paths = Self.transformerFiles.map { modules.transformerFolder.appending(path: $0).path }
    if let path = paths.first(where: { FileBytes.exists($0) }) {
      try read(transformer: JSONNode(contentsOf: path))
    }
    let path = directory.appending(path: Self.modelFile).path
    if FileBytes.exists(path) {
      try read(model: JSONNode(contentsOf: path), endsNormalized: modules.steps.last == .normalize)
    }
  }

  private mutating func read(transformer node: JSONNode) throws {
    try node.refuse("transformer_task", unless: ["feature-extraction"])
    try node.refuse("module_output_name", unless: ["token_embeddings"])
    for (modality, setting) in try node.section("modality_config").members() {
      guard modality == "text" else { throw setting.unsupported(supported: "text only") }
      try setting.refuse("method", unless: ["forward"])
      try setting.refuse("method_output_name", unless: ["last_hidden_state"])
    }
    for key in ["query_length", "document_length", "query_expansion"] {
      if let setting = node[key] { throw setting.unsupported(supported: "null") }
    }
    for (_, setting) in try node.section("processing_kwargs").members() {
      throw setting.unsupported(supported: "null")
    }
    maximumLength = node["max_seq_length"] == nil ? nil : try node.size("max_seq_length")
    lowercases = try node.bool("do_lower_case", default: false)
  }

  private mutating func read(model node: JSONNode, endsNormalized: Bool) throws {
    truncatedWidth = node["truncate_dim"] == nil ? nil : try node.size("truncate_dim")
    // Embeddings are compared by their cosine. That orders vectors of unit length as their dot product and
    // their distance do.
    try node.refuse(
      "similarity_fn_name",
      unless: endsNormalized && truncatedWidth == nil
        ? ["cosine", "dot", "euclidean"] : ["cosine"])
    try node.refuse("model_type", unless: ["SentenceTransformer"])
    let section = try node.section("prompts")
    for (name, prompt) in try section.members() where section[name] != nil {
      prompts[name] = try prompt.string()
    }
    guard let name = node["default_prompt_name"] else { return }
    defaultPrompt = try name.string()
    guard prompts[defaultPrompt!] != nil else {
      throw name.unsupported(supported: prompts.keys.sorted().joined(separator: ", "))
    }
  }
}
