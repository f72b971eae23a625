import ContrastFiles
import ContrastLayers
import ContrastText
import ContrastTokenizers

/// Any text transformer under a head: BERT and its relatives, or a language model in the file of the towers.
struct TransformerTextComponent: TextTowerComponent {
  /// A layer between the pooled states and the joint space, with its name in the file.
  enum HeadLayer: Sendable {
    case layerNorm(String, epsilon: Float)
    case dense(String, SentenceDense.Configuration)
  }

  var transformer: TextTransformerConfiguration
  /// What stands before the names of the transformer.
  var prefix: String
  /// Which states stand for a text.
  var pooling: TextPooling
  /// In order; the last is the projection into the joint space.
  var head: [HeadLayer]

  init(
    _ transformer: TextTransformerConfiguration, prefix: String, pooling: TextPooling,
    head: [HeadLayer]
  ) {
    self.transformer = transformer
    self.prefix = prefix
    self.pooling = pooling
    self.head = head
  }

  /// The width of the joint space.
  private var projectionWidth: Int {
    head.compactMap(\.outputs).last ?? pooling.outputs(transformer.width)
  }

  var towerShape: TextTowerShape {
    TextTowerShape(
      contextLength: transformer.maximumTokens, vocabularySize: transformer.vocabularySize,
      parts: parts, projectionWidth: projectionWidth)
  }

  /// The sizes inside.
  var parts: [String] {
    TextTowerShape.parts(
      width: transformer.width, layers: transformer.layers,
      heads: transformer.block.attention.heads.count,
      hiddenWidth: transformer.block.mlp.hiddenWidth)
      + [pooling.identityNames.joined(separator: ", ").replacing("_", with: " ") + " pooling"]
  }

  func owns(_ key: String) -> Bool {
    key.hasPrefix(prefix + ".") || head.dropLast().contains { key.hasPrefix($0.name + ".") }
  }

  func ignores(_ key: String) -> Bool {
    key.hasPrefix(prefix + ".") && !head.contains { key.hasPrefix($0.name + ".") }
      && transformer.isIgnored(String(key.dropFirst(prefix.count + 1)))
  }

  func describe(_ files: TextFiles, in identity: inout Identity) {
    var tower = Identity("text_transformer", version: 1)
    tower.field("transformer", transformer.identity)
    tower.field("pooling", pooling.identityNames)
    tower.field("head", head.map(\.identity))
    identity.field("text_tower", tower)
  }

  private func layers(
    _ weights: Weights
  ) throws -> (transformer: any TextTransformer, head: [SentenceEncoder.Step]) {
    let width = pooling.outputs(transformer.width)
    return (
      try transformer.transformer(weights[prefix]),
      try head.map { layer in
        switch layer {
        case .layerNorm(let name, let epsilon):
          .layerNorm(try Norm(weights[name], width: width, epsilon: epsilon))
        case .dense(let name, let dense):
          .dense(try SentenceDense(weights[name], dense, name: ""))
        }
      }
    )
  }

  func validate(_ weights: Weights) throws { _ = try layers(weights) }

  func encoder(_ weights: Weights, _ tokenizer: Tokenizer) throws -> any TextEncoder {
    try sentenceEncoder(
      weights, tokenizer,
      maximumLength: min(
        transformer.maximumTokens, tokenizer.configuration.maximumLength ?? .max))
  }

  /// The encoder of texts of at most so many tokens.
  ///
  /// - Throws: `CheckpointError`, `LanguageModelError`.
  func sentenceEncoder(
    _ weights: Weights, _ tokenizer: Tokenizer, maximumLength: Int
  ) throws -> SentenceEncoder {
    let layers = try layers(weights)
    return try SentenceEncoder(
      transformer: layers.transformer, tokenizer: tokenizer, pooling: pooling,
      steps: layers.head, width: projectionWidth, maximumLength: maximumLength)
  }
}

extension TransformerTextComponent.HeadLayer {
  var name: String {
    switch self {
    case .layerNorm(let name, _), .dense(let name, _): name
    }
  }

  fileprivate var outputs: Int? {
    switch self {
    case .layerNorm: nil
    case .dense(_, let dense): dense.outputs
    }
  }

  fileprivate var identity: Identity {
    switch self {
    case .layerNorm(_, let epsilon):
      var identity = Identity("layer_norm", version: 1)
      identity.field("epsilon", epsilon)
      return identity
    case .dense(_, let dense): return dense.identity
    }
  }
}
