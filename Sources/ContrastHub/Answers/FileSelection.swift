import ContrastFiles
import Foundation

/// Which files of a repository are fetched.
package enum FileSelection: Sendable {
  /// What this package reads of a model: configurations, tokenizer, and the weights in one format.
  case model
  /// Paths that match one of the patterns, as `huggingface_hub` reads them: `*` stands for any characters,
  /// `/` among them, and a folder with `/` at its end for all in it.
  case patterns([String])

  /// - Parameters:
  ///   - listing: of the repository.
  ///   - modules: what `modules.json` of the repository holds, if it has one.
  /// - Throws: ``HubError/nothingToFetch(repository:reason:)``; `FileError` for `modules`.
  package func files(
    of listing: HubListing, modules: JSONNode?, repository: String
  ) throws -> [HubFile] {
    func nothing(_ reason: String) -> HubError {
      .nothingToFetch(repository: repository, reason: reason)
    }
    switch self {
    case .patterns(let patterns):
      let files = listing.files.filter { file in
        patterns.contains { fnmatch($0.hasSuffix("/") ? $0 + "*" : $0, file.path, 0) == 0 }
      }
      guard !files.isEmpty else {
        throw nothing("no file matches \(patterns.map { "'\($0)'" }.joined(separator: ", "))")
      }
      return files
    case .model:
      var folders = ["", "llm"]
      for module in try modules?.elements() ?? [] {
        let folder = try module.string("path", default: "")
        if !folders.contains(folder) { folders.append(folder) }
      }
      var files: [HubFile] = []
      var hasWeights = false
      for folder in folders {
        let folder = ModelFiles(listing.files.filter { $0.folder == folder })
        files += folder.configurations + folder.weights
        hasWeights = hasWeights || !folder.weights.isEmpty
      }
      guard hasWeights else {
        throw nothing(ModelFiles(listing.files.filter { $0.folder.isEmpty }).whyNoWeights)
      }
      return files
    }
  }
}

/// The files of one folder of a model.
private struct ModelFiles {
  private let files: [String: HubFile]

  init(_ files: [HubFile]) {
    self.files = Dictionary(files.map { (String($0.name), $0) }, uniquingKeysWith: { a, _ in a })
  }

  private func named(_ names: [String]) -> [HubFile] { names.compactMap { files[$0] } }

  // MARK: Configurations

  private static let configurationNames = [
    "config.json", "open_clip_config.json", "preprocessor_config.json", "processor_config.json",
    "generation_config.json", "adapter_config.json", "llm2vec_config.json",
    "text_preparation.json", "modules.json", "config_sentence_transformers.json",
    "sentence_bert_config.json", "sentence_roberta_config.json", "sentence_distilbert_config.json",
    "sentence_camembert_config.json", "sentence_albert_config.json",
    "sentence_xlm-roberta_config.json", "sentence_xlnet_config.json",
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
    "vocab.json", "merges.txt", "vocab.txt", "chat_template.json", "chat_template.jinja",
  ]

  private static let sentencePieceNames = [
    "tokenizer.model", "spiece.model", "sentencepiece.bpe.model",
  ]

  var configurations: [HubFile] {
    named(Self.configurationNames)
      + (files["tokenizer.json"] == nil ? named(Self.sentencePieceNames) : [])
  }

  // MARK: Weights

  /// The weights in the best format that is there, of open_clip before those of transformers where its
  /// configuration is there, and those of a LoRA adapter beside them.
  var weights: [HubFile] { model + adapter }

  private var model: [HubFile] {
    let (openCLIP, transformers) = (
      ["open_clip_model.safetensors", "open_clip_pytorch_model.bin"],
      ["model.safetensors", "pytorch_model.bin"]
    )
    let isOpenCLIP = files["open_clip_config.json"] != nil
    for format in 0..<2 {
      for names in isOpenCLIP ? [openCLIP, transformers] : [transformers, openCLIP] {
        let files = whole(names[format])
        if !files.isEmpty { return files }
      }
    }
    // An adapter has no other weights.
    if files["adapter_config.json"] != nil { return [] }
    return Self.otherFormats.lazy.map { only($0) }.first { !$0.isEmpty } ?? []
  }

  private var adapter: [HubFile] {
    guard files["adapter_config.json"] != nil else { return [] }
    return Array(named(["adapter_model.safetensors", "adapter_model.bin"]).prefix(1))
  }

  /// A file of this name, or the index of this name and the shards.
  private func whole(_ name: String) -> [HubFile] {
    if let file = files[name] { return [file] }
    guard let index = files[name + ".index.json"] else { return [] }
    let (stem, ending) = (name.prefix { $0 != "." }, name.drop { $0 != "." })
    let shards = files.values.filter { file in
      file.name.hasPrefix("\(stem)-") && file.name.hasSuffix(ending)
        && file.name.dropFirst(stem.count).dropLast(ending.count)
          .wholeMatch(of: /-[0-9]+-of-[0-9]+/) != nil
    }
    return [index] + shards.sorted { $0.path < $1.path }
  }

  /// Formats whose files have any name, of which a folder holds one.
  private static let otherFormats = [[".safetensors"], [".pt", ".pth"], [".gguf"]]

  private func candidates(_ endings: [String]) -> [HubFile] {
    files.values.filter { file in endings.contains { file.name.hasSuffix($0) } }
  }

  private func only(_ endings: [String]) -> [HubFile] {
    let found = candidates(endings)
    return found.count == 1 ? found : []
  }

  /// What to say where there are no weights to take.
  var whyNoWeights: String {
    let names = candidates(Self.otherFormats.flatMap { $0 }).map { String($0.name) }.sorted()
    return names.isEmpty
      ? "there are no weights in a format that is read"
      : "it has several files of weights, \(names.prefix(5).joined(separator: ", "))"
  }
}
