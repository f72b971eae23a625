import Contrast
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision

extension BridgeFiles: ImageTextFolder {
  func validateVisualModel() throws -> CheckpointValidation {
    for (validation, checkpoint) in [
      (try image.validate(), image.checkpoint),
      (try languageModel.validate(), languageModel.checkpoint),
    ] {
      try validation.requireComplete(checkpoint)
    }
    _ = try instructionTokenizer()
    return try checkpoint.validate { _ = try bridge($0) }
  }

  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel {
    let parts = try image.load(cancellation: cancellation)
    let bridge = try load(cancellation)
    let tokenizer = languageModel.tokenizer
    var defaults = try GenerationOptions(folder: languageModel)
    if let end = tokenizer.specialTokenID(.end), !defaults.stopTokens.contains(end) {
      defaults.stopTokens.append(end)
    }
    if defaults.maximumNewTokens == nil, defaults.maximumLength == nil {
      defaults.maximumNewTokens = 256
    }
    return VisualLanguageModel(
      imageEncoder: parts.imageEncoder, layer: layer, classToken: classToken, bridge: bridge,
      decoder: try languageModel.loadDecoder(
        threads: files.options.threads, cancellation: cancellation),
      tokenizer: tokenizer, format: bridge.readsTexts ? .instructedBridge : .bridge,
      defaults: defaults, placeholder: nil,
      keyValuePrecision: keyValuePrecision)
  }

  /// How keys and values are kept.
  private var keyValuePrecision: KeyValuePrecision {
    checkpoint.precision == .float32 ? .float32 : .bfloat16
  }

  /// Reads and packs the bridge: nothing of it may be missing or left over.
  ///
  /// - Parameter cancellation: stops the reading between two matrices.
  /// - Throws: `CheckpointError`.
  package func load(_ cancellation: Cancellation? = nil) throws -> ImageBridge {
    let validation = try checkpoint.validate { _ = try bridge($0) }
    try validation.requireComplete(checkpoint)
    let instructions = try instructionTokenizer().map {
      ImageBridge.Instructions($0.tokenizer, positions: $0.positions)
    }
    return try bridge(
      checkpoint.part(validation, cancellation: cancellation).weights, instructions)
  }

  /// - Throws: `CheckpointError`.
  private func bridge(
    _ weights: Weights, _ instructions: ImageBridge.Instructions? = nil
  ) throws -> ImageBridge {
    try ImageBridge(
      weights, kind, imageWidth: imageWidth, width: languageModel.configuration.width,
      keyValuePrecision: keyValuePrecision, instructions: instructions)
  }
}

extension ImageBridge {
  /// A bridge in a file of its own.
  ///
  /// - Parameters:
  ///   - weights: the file.
  ///   - kind: what it is.
  ///   - imageWidth: of the states of images.
  ///   - width: of the language model.
  ///   - keyValuePrecision: how keys and values of images are kept.
  ///   - instructions: how texts are put to a Q-Former that reads them; without, it is only trained.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ kind: BridgeFiles.Kind, imageWidth: Int, width: Int,
    keyValuePrecision: KeyValuePrecision = .float32, instructions: Instructions? = nil
  ) throws {
    switch kind {
    case .projector(1, _):
      self = .projector(
        [try Linear(weights[BridgeFiles.projection], inputs: imageWidth, outputs: width)],
        .identity)
    case .projector(let layers, let activation):
      self = .projector(
        try (0..<layers).map { layer in
          try Linear(
            weights["\(BridgeFiles.projector).linear_\(layer + 1)"],
            inputs: layer == 0 ? imageWidth : width, outputs: width)
        }, activation)
    case .queries(let configuration):
      let qFormer = try QFormer(weights, configuration, names: .blip2)
      self = .queries(
        qFormer,
        try Linear(weights[BridgeFiles.projection], inputs: configuration.width, outputs: width),
        memory: qFormer.contextMemory(precision: keyValuePrecision),
        instructions: instructions)
    }
  }
}
