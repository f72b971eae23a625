import ContrastFiles
import ContrastLayers
import Foundation

/// What follows the transformer of a sentence-transformers model, as its folder says.
///
/// Source: `modules.json` and the configurations of the modules of sentence-transformers 6.
package struct SentenceModules: Sendable {
  /// A step behind the pooling.
  package enum Step: Sendable, Equatable {
    case dense(SentenceDense.Configuration, folder: URL)
    case layerNorm(width: Int, folder: URL)
    /// To unit length.
    case normalize
  }

  /// Where the transformer and its tokenizer are.
  package var transformerFolder: URL
  package var pooling: TextPooling
  /// Whether the tokens of a prompt are pooled too.
  package var poolsPrompt = true
  package var steps: [Step] = []
  /// Configurations of the modules that say the width of what goes in, for messages.
  private var widths: [(node: JSONNode, key: String, width: Int, step: Int)] = []

  package static let fileName = "modules.json"

  /// A transformer and nothing but its pooling.
  package init(transformerFolder: URL, pooling: TextPooling) {
    self.transformerFolder = transformerFolder
    self.pooling = pooling
  }

  /// Reads `modules.json` and the configurations it leads to.
  ///
  /// The classes are told by the last part of their names, as the packages they stood in have changed.
  ///
  /// - Parameter directory: the folder of the model.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(directory: URL) throws {
    let root = try JSONNode(contentsOf: directory.appending(path: Self.fileName).path)
    var modules = try root.elements()[...]
    func next(_ kind: String) throws -> (type: JSONNode, folder: URL) {
      guard let module = modules.popFirst() else { throw root.failure("has no module \(kind)") }
      let type = try Self.type(module)
      guard Self.name(type) == kind else {
        throw type.unsupported(supported: "\(kind) in this place")
      }
      return (type, try Self.folder(module, in: directory))
    }
    transformerFolder = try next("Transformer").folder
    let poolingNode = try JSONNode(
      contentsOf: next("Pooling").folder.appending(path: "config.json").path)
    pooling = try TextPooling(sentenceTransformers: poolingNode)
    poolsPrompt = try poolingNode.bool("include_prompt", default: true)
    if !poolsPrompt, pooling.identityNames.contains("weighted_mean") {
      throw poolingNode["include_prompt"]!.unsupported(supported: "true beside weightedmean")
    }
    for key in ["embedding_dimension", "word_embedding_dimension"] where poolingNode[key] != nil {
      widths.append((poolingNode, key, try poolingNode.size(key), -1))
    }
    for module in modules { try append(module, in: directory) }
  }

  private mutating func append(_ module: JSONNode, in directory: URL) throws {
    let type = try Self.type(module)
    let folder = try Self.folder(module, in: directory)
    let file = folder.appending(path: "config.json").path
    switch Self.name(type) {
    case "Dense":
      let node = try JSONNode(contentsOf: file)
      let configuration = try SentenceDense.Configuration(node)
      widths.append((node, "in_features", configuration.inputs, steps.count))
      steps.append(.dense(configuration, folder: folder))
    case "LayerNorm":
      let node = try JSONNode(contentsOf: file)
      let width = try node.size("dimension")
      widths.append((node, "dimension", width, steps.count))
      steps.append(.layerNorm(width: width, folder: folder))
    case "Normalize":
      // Its folder is empty in older models, and then often not there.
      if FileBytes.exists(file) {
        let node = try JSONNode(contentsOf: file)
        try node.refuse("module_input_name", unless: ["sentence_embedding"])
        try node.refuse("module_output_name", unless: ["sentence_embedding"])
      }
      steps.append(.normalize)
    case "Dropout": break
    default:
      throw type.unsupported(
        supported: "Transformer, Pooling, Dense, LayerNorm, Normalize, Dropout")
    }
  }

  private static func type(_ module: JSONNode) throws -> JSONNode {
    _ = try module.string("type")
    return module["type"]!
  }

  private static func name(_ type: JSONNode) -> String {
    guard case .string(let path) = type.value else { return "" }
    return path.split(separator: ".").last.map(String.init) ?? ""
  }

  /// The folder of a module. A path that leads out of the model is not followed.
  private static func folder(_ module: JSONNode, in directory: URL) throws -> URL {
    let path = try module.string("path", default: "")
    if path.isEmpty { return directory }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !["", ".", ".."].contains($0) }), !path.contains("\\"),
      !path.utf8.contains(0)
    else { throw module["path"]!.failure("is not a folder inside the model") }
    return directory.appending(path: path)
  }

  /// The width of the vectors.
  ///
  /// - Parameter width: of the states of the transformer.
  /// - Throws: `FileError` where a module takes vectors of another width than it gets.
  package func outputs(_ width: Int) throws -> Int {
    var inputs = pooling.outputs(width)
    func check(_ step: Int, _ given: Int) throws {
      for item in widths where item.step == step && item.width != given {
        throw item.node.failure(
          "has \(item.key) \(item.width), but gets vectors of \(given) numbers")
      }
    }
    try check(-1, width)
    for (number, step) in steps.enumerated() {
      try check(number, inputs)
      if case .dense(let configuration, _) = step { inputs = configuration.outputs }
    }
    return inputs
  }
}

extension TextPooling {
  /// The kinds of sentence-transformers, in the order in which flags are read.
  private static let sentenceTransformersKinds:
    [(name: String, flag: String, pooling: TextPooling)] = [
      ("cls", "pooling_mode_cls_token", .first), ("max", "pooling_mode_max_tokens", .maximum),
      ("mean", "pooling_mode_mean_tokens", .mean),
      ("mean_sqrt_len_tokens", "pooling_mode_mean_sqrt_len_tokens", .sumOverRootLength),
      ("weightedmean", "pooling_mode_weightedmean_tokens", .weightedMean),
      ("lasttoken", "pooling_mode_lasttoken", .last),
    ]

  /// What sentence-transformers calls the kinds; nil for a kind that it does not have.
  package var sentenceTransformersNames: [String]? {
    if case .concatenated(let parts) = self {
      let names = parts.compactMap(\.sentenceTransformersNames)
      return names.count == parts.count ? names.flatMap { $0 } : nil
    }
    return Self.sentenceTransformersKinds.first { $0.pooling == self }.map { [$0.name] }
  }

  /// Reads the `config.json` of the module `Pooling`: `pooling_mode`, or a flag for each kind as older
  /// versions write it. Several kinds stand side by side.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(sentenceTransformers node: JSONNode) throws {
    let kinds = Self.sentenceTransformersKinds
    let supported = kinds.map(\.name).joined(separator: ", ")
    var poolings: [TextPooling] = []
    if let mode = node["pooling_mode"] {
      for name in mode.isArray ? try mode.elements() : [mode] {
        let text = try name.string()
        guard let kind = kinds.first(where: { $0.name == text }) else {
          throw name.unsupported(supported: supported)
        }
        poolings.append(kind.pooling)
      }
    } else {
      for (key, flag) in try node.members() where key.hasPrefix("pooling_mode_") {
        if !kinds.contains(where: { $0.flag == key }), try flag.bool() {
          throw flag.unsupported(supported: "one of \(supported)")
        }
      }
      poolings = try kinds.filter { try node.bool($0.flag, default: false) }.map(\.pooling)
    }
    switch poolings.count {
    case 0: self = .mean
    case 1: self = poolings[0]
    default: self = .concatenated(poolings)
    }
  }
}
