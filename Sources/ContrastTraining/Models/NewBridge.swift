import Contrast
import ContrastFiles
import ContrastGeneration
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastVision
import Foundation

/// A bridge between an image tower and a language model that was never trained, written as a folder.
///
///     let new = NewBridge(imageModel: "picture-blip", languageModel: "gemma-3-270m.gguf", bridge: .projector(layers: 1))
///     try new.write(to: URL(filePath: "new-bridge"), seed: 1)
///
/// The folder says where both models are and has no weight of either.
public struct NewBridge: Sendable {
  /// What stands between the two models.
  public enum Bridge: Sendable, Equatable {
    /// Linears with a GELU between, 1 to 8: LLaVA-1.5 has two.
    case projector(layers: Int)
    /// A Q-Former that was never trained, and a linear.
    case queries(count: Int, width: Int, layers: Int, heads: Int)
    /// The Q-Former of a folder with BLIP-2's first stage, and a linear that was never trained. One that reads
    /// instructions keeps its words, and sees what is asked beside the image (InstructBLIP).
    case trainedQueries(String, readsInstructions: Bool = false)
  }

  package var imageModel: String
  package var languageModel: String
  package var bridge: Bridge
  package var imageLayer: Int?
  package var classToken: Bool

  /// - Parameters:
  ///   - imageModel: a folder, or a repository in the local Hugging Face cache, whose image tower looks.
  ///   - languageModel: the same of a causal language model, or a GGUF file.
  ///   - bridge: between them.
  ///   - imageLayer: the layer of the tower whose states are taken, as transformers counts: -2 is the second last,
  ///     which LLaVA takes. Nil for those behind the last norm, which a Q-Former takes.
  ///   - classToken: whether the state of the class token is one of them.
  public init(
    imageModel: String, languageModel: String, bridge: Bridge, imageLayer: Int? = nil,
    classToken: Bool = true
  ) {
    self.imageModel = imageModel
    self.languageModel = languageModel
    self.bridge = bridge
    self.imageLayer = imageLayer
    self.classToken = classToken
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - seed: equal seeds give equal weights.
  /// - Throws: `ModelFolderError`, `ModelLocationError`, `FileError`, `CheckpointError`, `TokenizerError`;
  ///   `UnsupportedConfiguration` for shapes that fit no bridge; `ModelConversionError.destinationExists(path:)`.
  public func write(to destination: URL, seed: UInt64) throws {
    let folder = try ModelFolder(ModelLocation.resolve(imageModel))
    let place = try ModelLocation.resolve(languageModel)
    let language = try LanguageModelFolder(
      LanguageModelSource(
        place.path, template: EmbeddingPrompt(), preparation: TextPreparation(.mean)))
    let layer = imageLayer.map { ImageLayer(hiddenState: $0) } ?? .normed
    guard layer.depth(of: folder.imageTower.layers) != nil else {
      throw UnsupportedConfiguration(
        file: folder.directory.path, key: "layer", value: "\(imageLayer ?? 0)",
        supported: "a layer of \(folder.imageTower.layers)")
    }
    // A grey picture tells how wide the states are.
    let encoder = try folder.load().imageEncoder
    let grey = DecodedImage(
      width: 32, height: 32, mode: .rgb, pixels: [UInt8](repeating: 127, count: 3 * 32 * 32))
    let imageWidth = encoder.states(
      of: [encoder.preprocessing(grey)], at: layer, classToken: classToken, Run(threads: 1)
    ).width

    let width = language.configuration.width
    let (kind, written, first) = try kind(imageWidth: imageWidth)
    // As large as the states of tokens that the language model is used to.
    let size = try Self.tokenSize(language)
    let tensors = try SeededWeights.tensors(
      seed: seed, values: { Self.values($0, $1, tokenSize: size) }
    ) { _ = try ImageBridge($0, kind, imageWidth: imageWidth, width: width) }
    let own = try Dictionary(
      uniqueKeysWithValues: tensors.map { name, tensor in
        guard let trained = first?.checkpoint, name != "\(BridgeFiles.projection).weight",
          name != "\(BridgeFiles.projection).bias"
        else { return (name, tensor) }
        return (name, try trained.weights.tensor(name, shape: tensor.shape).float32())
      })
    let text = """
      {
        "model_type": \(JSONText.string(BridgeFiles.modelType)),
        "torch_dtype": "float32",
        "image_model": {
          "location": \(JSONText.string(Self.location(imageModel))),
          "fingerprint": \(JSONText.string(folder.checkpoint.fingerprint)),
          "width": \(imageWidth),\(imageLayer.map { "\n    \"layer\": \($0)," } ?? "")
          "class_token": \(classToken)
        },
        "language_model": {
          "location": \(JSONText.string(Self.location(languageModel))),
          "fingerprint": \(JSONText.string(language.checkpoint.fingerprint))
        },
      \(written)
      }

      """
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: own, copies: [], texts: ["config.json": text]
      ).write()
      if let first, case .queries(let shape) = kind, shape.text != nil {
        try BridgeFiles.writeInstructionTokenizer(of: first.files.directory, in: folder)
      }
    }
  }

  /// The bridge, what `config.json` says of it, and where its Q-Former is taken from.
  private func kind(
    imageWidth: Int
  ) throws -> (BridgeFiles.Kind, config: String, first: BLIP2Files?) {
    func written(_ shape: QFormerConfiguration) -> String {
      let words = shape.text.map {
        [("vocab_size", $0.vocabularySize), ("max_position_embeddings", $0.positions)]
      }
      let sizes =
        [
          ("hidden_size", shape.width), ("num_hidden_layers", shape.layers),
          ("num_attention_heads", shape.block.attention.heads.count),
          ("intermediate_size", shape.block.mlp.hiddenWidth),
          ("cross_attention_frequency", shape.crossAttentionFrequency),
          ("encoder_hidden_size", imageWidth),
        ] + (words ?? [])
      return """
          "bridge": "qformer",
          "reads_instructions": \(shape.text != nil),
          "num_query_tokens": \(shape.queryCount),
          "qformer_config": {
            "layer_norm_eps": \(shape.block.normEpsilon),
            "hidden_act": "gelu",
        \(sizes.map { "    \"\($0)\": \($1)" }.joined(separator: ",\n"))
          }
        """
    }
    switch bridge {
    case .projector(let layers):
      guard (1...8).contains(layers) else {
        throw unsupported("projector_layers", "\(layers)", "1 to 8")
      }
      return (
        .projector(layers: layers, .gelu),
        """
          "bridge": "projector",
          "projector_layers": \(layers),
          "projector_hidden_act": "gelu"
        """, nil
      )
    case .queries(let count, let width, let layers, let heads):
      guard count > 0, layers > 0, heads > 0, width > 0, width % heads == 0 else {
        throw unsupported(
          "qformer_config", "\(count) queries, width \(width), \(layers) layers, \(heads) heads",
          "numbers above 0, and heads that divide the width")
      }
      let shape = QFormerConfiguration(
        queryCount: count, layers: layers, width: width, heads: heads, hiddenWidth: 4 * width,
        contextWidth: imageWidth)
      return (.queries(shape), written(shape), nil)
    case .trainedQueries(let name, let readsInstructions):
      let place = try ModelLocation.resolve(name)
      let evidence = try ModelEvidence(ModelFiles(place, options: DualEncoder.Options()))
      guard try BLIP2Files.recognizes(evidence) else {
        throw unsupported("model_type", place.path, "a folder with BLIP-2's first stage")
      }
      let files = try BLIP2Files(evidence)
      var shape = files.qFormer
      if readsInstructions {
        guard shape.text != nil else {
          throw unsupported("qformer_config", place.path, "a Q-Former with words")
        }
        _ = try shape.tokenizer(in: files.files.directory)
      } else {
        (shape.text, shape.block.hasLearnedQueries) = (nil, false)
      }
      guard shape.block.crossAttention?.contextWidth == imageWidth,
        shape.block.mlp.activation == .gelu
      else {
        throw unsupported(
          "encoder_hidden_size", "\(files.image.configuration.width)",
          "\(imageWidth), the width of the image tower's states")
      }
      return (.queries(shape), written(shape), files)
    }
  }

  private func unsupported(
    _ key: String, _ value: String, _ supported: String
  ) -> UnsupportedConfiguration {
    UnsupportedConfiguration(
      file: "a new bridge", key: key, value: value, supported: supported)
  }

  /// What the folder says of where a model is: a path from the root, or the name of a repository as it was given.
  private static func location(_ name: String) -> String {
    FileManager.default.fileExists(atPath: name)
      ? URL(filePath: name).standardizedFileURL.absoluteURL.path : name
  }

  /// The root mean square of the numbers that stand for tokens in front of the first block.
  private static func tokenSize(_ language: LanguageModelFolder) throws -> Float {
    let configuration = language.configuration
    let name = configuration.names.tokenEmbedding
    let shape = [
      configuration.vocabularySize, configuration.tableWidth ?? configuration.width,
    ]
    let table = try configuration.names.view(of: language.checkpoint.weights)
      .tensor(name, shape: shape)
    let rows = table.slice(0..<min(shape[0], 4096)).float32().elements
    let square = rows.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(max(rows.count, 1))
    return Float(square.squareRoot()) * configuration.embeddingScale
  }

  /// What a tensor begins with.
  private static func values(
    _ key: String, _ shape: [Int], tokenSize: Float
  ) -> InitialValues {
    if key == QFormerNames.blip2.queries { return .normal(deviation: 0.02) }
    if shape.count < 2 { return .constant(key.hasSuffix(".weight") ? 1 : 0) }
    let deviation = 1 / Float(shape[1]).squareRoot()
    let endsBridge = key.hasPrefix(BridgeFiles.projection) || key.hasPrefix(BridgeFiles.projector)
    return .normal(deviation: endsBridge ? tokenSize * deviation : deviation)
  }
}
