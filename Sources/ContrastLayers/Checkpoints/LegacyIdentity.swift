import ContrastFiles

/// Fingerprints as they were made before they were made of explicit values: of the reflection text of
/// Swift's types.
///
/// Files carry them still. Everything here is frozen: the texts are those of the types as they were
/// then, whatever became of the types, and are put together from the values of an `Identity`. A field
/// that did not exist then makes an identity one of no earlier fingerprint, so every function gives nil
/// where an identity has more than it knows.
package enum LegacyIdentity {
  /// The fingerprint of a whole model.
  ///
  /// - Parameters:
  ///   - identity: `dual_encoder`.
  ///   - files: the prefix of the text tower's names, and the padding that its files name.
  ///   - languageModel: the legacy fingerprint of the language model, if there is one.
  package static func dualEncoder(
    _ identity: Identity, files: (prefix: String, padding: Int?), languageModel: String?
  ) -> String? {
    var values = LegacyValues(identity, version: 1)
    guard let weights = values.text("weights"), let recipe = values.part("preprocessing"),
      let preprocessing = preprocessing(recipe), let tower = values.part("image_tower"),
      let image = imageTower(tower)
    else { return nil }
    var fingerprint = Fingerprint()
    fingerprint.combine(weights)
    fingerprint.combine(preprocessing)
    fingerprint.combine(image)
    let cleaning = values.text("text_cleaning") ?? "none"
    // Not part of the earlier fingerprint.
    _ = values.integer("padding")
    if let part = values.part("text_tower") {
      guard let tower = textTower(part) else { return nil }
      fingerprint.combine(
        "\(tower) TextTowerFiles(prefix: \(quoted(files.prefix)), cleaning: "
          + "ContrastText.TextCleaning.\(cleaning), padding: \(optional(files.padding)))")
    } else if let normalizes = values.flag("adaptor_normalizes") {
      fingerprint.combine("\(normalizes)")
    }
    if let precision = values.text("precision") { fingerprint.combine(precision) }
    if let tokenizer = values.text("tokenizer") { fingerprint.combine(tokenizer) }
    if values.text("language_model") != nil {
      guard let languageModel else { return nil }
      fingerprint.combine(languageModel)
    }
    return values.isEmpty ? fingerprint.text : nil
  }

  /// The fingerprint of a language model that embeds texts.
  ///
  /// - Parameter identity: `language_model_text_encoder`.
  package static func languageModel(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    guard let weights = values.text("weights"), let tokenizer = values.text("tokenizer"),
      let decoder = values.part("decoder").flatMap(decoder),
      let preparation = values.part("preparation").flatMap(preparationText), values.isEmpty
    else { return nil }
    var fingerprint = Fingerprint()
    fingerprint.combine(weights)
    for part in decoder { fingerprint.combine(part) }
    fingerprint.combine(tokenizer)
    fingerprint.combine(preparation)
    return fingerprint.text
  }

  /// The fingerprint of a preparation by itself, as shards of features carry it.
  ///
  /// - Parameter identity: `text_preparation`.
  package static func preparation(_ identity: Identity) -> String? {
    preparationText(identity).map { text in
      var fingerprint = Fingerprint()
      fingerprint.combine(text)
      return fingerprint.text
    }
  }

  // MARK: Parts

  private static func preprocessing(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    guard let kind = values.text("resize"), let filter = values.text("filter"),
      let colours = values.text("colour_conversion"), let scale = values.double("scale"),
      let mean = values.floats("mean"), let deviation = values.floats("standard_deviation")
    else { return nil }
    let resize: String
    if let side = values.integer("resize_side") {
      resize = "shortest \(side)"
    } else if let width = values.integer("resize_width"),
      let height = values.integer("resize_height")
    {
      resize = "\(kind) \(width)x\(height)"
    } else {
      resize = kind
    }
    var crop = "none"
    if let part = values.part("crop") {
      var values = LegacyValues(part, version: 1)
      guard let width = values.integer("width"), let height = values.integer("height"),
        let rounding = values.text("rounding")
      else { return nil }
      let fill = values.integer("fill") ?? 0
      crop = "\(width)x\(height) \(camelCase(rounding)) fill \(fill)"
      guard values.isEmpty else { return nil }
    }
    guard values.isEmpty else { return nil }
    return "images 1; resize \(resize); filter \(filter); crop \(crop); "
      + "rgb \(camelCase(colours)); normalize \(scale) \(mean) \(deviation)"
  }

  private static func imageTower(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    guard let imageSize = values.integer("image_size"), let patch = values.integer("patch_size"),
      let layers = values.integer("layers"), let width = values.integer("projection_width"),
      let block = values.part("block").flatMap({ block($0, mask: "bidirectional") })
    else { return nil }
    let patchBias = values.flag("patch_bias") ?? false
    let preNorm = values.flag("pre_norm") ?? true
    let pooling = camelCase(values.text("pooling") ?? "class_token")
    let side = values.integer("rotary_reference_side")
    let corners = values.flag("position_align_corners") ?? false
    let antialias = values.flag("position_antialias") ?? false
    guard values.isEmpty else { return nil }
    return "VisionTransformerConfiguration(imageSize: \(imageSize), patchSize: \(patch), "
      + "layers: \(layers), projectionWidth: \(width), block: \(block), "
      + "patchBias: \(patchBias), hasPreNorm: \(preNorm), "
      + "pooling: ContrastVision.VisionTransformerConfiguration.Pooling.\(pooling), "
      + "rotaryReferenceSide: \(optional(side)), "
      + "positionResizing: ContrastTensor.BicubicInterpolation(alignCorners: \(corners), "
      + "antialias: \(antialias)))"
  }

  private static func textTower(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    let mask = values.text("mask") ?? "causal"
    guard let vocabulary = values.integer("vocabulary"),
      let length = values.integer("context_length"), let layers = values.integer("layers"),
      let width = values.integer("projection_width"),
      let block = values.part("block").flatMap({ block($0, mask: mask) }),
      var end = values.text("end_of_text").map(camelCase)
    else { return nil }
    if let token = values.integer("end_of_text_token") { end += "(\(token))" }
    guard values.isEmpty else { return nil }
    return "CLIPTextConfiguration(vocabularySize: \(vocabulary), contextLength: \(length), "
      + "layers: \(layers), projectionWidth: \(width), block: \(block), "
      + "endOfText: ContrastText.CLIPTextConfiguration.EndOfText.\(end))"
  }

  /// A block of an image or text tower of CLIP's kind.
  private static func block(_ identity: Identity, mask: String) -> String? {
    guard let block = LegacyBlock(identity), block.norm == "layer", block.qkNorm == nil else {
      return nil
    }
    let kind =
      block.isGated
      ? "ContrastLayers.MLP.Kind.gated(innerNorm: \(block.mlpSubNorm))"
      : "ContrastLayers.MLP.Kind.plain"
    let attentionEpsilon = block.attentionSubNorm ? block.attentionEpsilon : 1e-5
    let mlpEpsilon = block.mlpSubNorm ? block.mlpEpsilon : 1e-5
    return "ContrastLayers.TransformerBlock.Configuration("
      + "attention: ContrastLayers.Attention.Configuration(width: \(block.width), "
      + "heads: ContrastTensor.\(block.headsText), "
      + "mask: ContrastTensor.AttentionMask.\(mask), queryBias: \(block.queryBias), "
      + "keyBias: \(block.keyBias), valueBias: \(block.valueBias), "
      + "outputBias: \(block.outputBias), innerNorm: \(block.attentionSubNorm), headNorm: nil, "
      + "normEpsilon: \(attentionEpsilon), scale: \(block.scale), "
      + "softCap: \(optional(block.softCap))), "
      + "mlp: ContrastLayers.MLP.Configuration(kind: \(kind), width: \(block.width), "
      + "hiddenWidth: \(block.mlpWidth), "
      + "activation: ContrastTensor.Activation.\(block.activation), bias: \(block.mlpBias), "
      + "normEpsilon: \(mlpEpsilon)), norm: ContrastLayers.Norm.Kind.layer, "
      + "normEpsilon: \(block.epsilon), postNorms: \(block.postNorms))"
  }

  /// What of a decoder was not told by the shapes of its weights.
  private static func decoder(_ identity: Identity) -> [String]? {
    var values = LegacyValues(identity, version: 1)
    guard let layers = values.integer("layers"), let mask = values.text("mask"),
      let block = values.part("block").flatMap(LegacyBlock.init),
      let rotary = values.part("rotary").flatMap(rotary)
    else { return nil }
    let windows = values.integers("windows") ?? [Int](repeating: 0, count: layers)
    let scale = values.float("embedding_scale") ?? 1
    guard values.isEmpty else { return nil }
    let norm = block.norm == "layer" ? "layer" : "rootMeanSquare(weightOffset: \(block.normOffset))"
    return [
      block.headsText, norm, "\(block.epsilon)", "\(block.attentionEpsilon)", "\(block.scale)",
      optional(block.softCap), block.activation, rotary, "\(scale)",
      "[\(windows.map { $0 == 0 ? "nil" : "Optional(\($0))" }.joined(separator: ", "))]",
      "\(mask == "bidirectional")",
    ]
  }

  private static func rotary(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    guard let base = values.double("base") else { return nil }
    var scaling = values.text("scaling") ?? "none"
    let names = [
      ("factor", "factor"), ("low_factor", "lowFactor"), ("high_factor", "highFactor"),
      ("original_positions", "originalPositions"),
    ]
    let numbers = names.compactMap { name, label in
      values.double(name).map { "\(label): \($0)" }
    }
    if !numbers.isEmpty { scaling += "(\(numbers.joined(separator: ", ")))" }
    guard values.isEmpty else { return nil }
    return "RotaryFrequencies(base: \(base), "
      + "scaling: ContrastText.RotaryFrequencies.Scaling.\(scaling))"
  }

  /// The file `text_preparation.json` as it was.
  private static func preparationText(_ identity: Identity) -> String? {
    var values = LegacyValues(identity, version: 1)
    let names = [
      "mean": "mean", "weighted_mean": "weighted_mean", "end_of_text": "eos_token",
      "last_token": "last_token", "beginning_of_text": "bos_token",
    ]
    guard let pooling = values.text("pooling").flatMap({ names[$0] }),
      let length = values.integer("maximum_length"),
      let documentLength = values.integer("document_maximum_length")
    else { return nil }
    var template = "null"
    if let part = values.part("template") {
      var values = LegacyValues(part, version: 1)
      guard let prefix = values.text("prefix"), let suffix = values.text("suffix") else {
        return nil
      }
      let separator = values.text("separator") ?? "!@#$%^&*()"
      template =
        "{\"prefix\":\(quoted(prefix)),\"separator\":\(quoted(separator)),"
        + "\"suffix\":\(quoted(suffix))}"
      guard values.isEmpty else { return nil }
    }
    let skips = values.flag("skips_instruction") ?? true
    let bidirectional = values.flag("bidirectional") ?? true
    let instruction = values.text("instruction") ?? ""
    guard values.isEmpty else { return nil }
    return """
      {
        "pooling_mode": "\(pooling)",
        "max_length": \(length),
        "doc_max_length": \(documentLength),
        "skip_instruction": \(skips),
        "bidirectional": \(bidirectional),
        "instruction": \(quoted(instruction)),
        "prompt_template": \(template)
      }

      """
  }

  // MARK: Texts

  private static func optional<T>(_ value: T?) -> String {
    value.map { "Optional(\($0))" } ?? "nil"
  }

  private static func quoted(_ text: String) -> String { JSONText.string(text) }

  /// `class_token` as `classToken`.
  static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
