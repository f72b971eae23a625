import ContrastTensor

/// What an optimiser does with one parameter.
package struct ParameterGroup: Sendable, Equatable {
  package var weightDecay: Float
  /// What the learning rate of the step is multiplied with.
  package var learningRateScale: Float

  package init(weightDecay: Float, learningRateScale: Float = 1) {
    self.weightDecay = weightDecay
    self.learningRateScale = learningRateScale
  }
}

/// Rules by which parameters get their weight decay and their share of the learning rate.
///
/// Not decayed are vectors and scalars (norms, biases, the logit scale and its bias), names that end in
/// `.bias`, and the tables and tokens of positions and classes. Source: microsoft/LLM2CLIP and open_clip.
public struct ParameterGroups: Sendable {
  /// Of the parameters that are decayed.
  package var weightDecay: Float
  /// Parts of a name between its dots: a parameter with one of them is not decayed.
  package var notDecayed: Set<String> = [
    "position_embedding", "position_embeddings", "positional_embedding", "pos_embed",
    "class_embedding", "cls_token",
    "logit_scale", "logit_bias",
  ]
  /// Factors of the learning rate by the beginning of a name; of several that fit, the longest counts.
  package var learningRateScales: [String: Float]
  /// Smaller learning rates for the lower layers of a tower, on top of that.
  package var layerDecay: LayerDecay?

  public init(
    weightDecay: Float = 0, learningRateScales: [String: Float] = [:],
    layerDecay: LayerDecay? = nil
  ) {
    self.weightDecay = weightDecay
    self.learningRateScales = learningRateScales
    self.layerDecay = layerDecay
  }

  /// The rules applied to a parameter.
  ///
  /// - Parameters:
  ///   - id: its name.
  ///   - shape: its dimensions.
  package func group(of id: ParameterID, shape: [Int]) -> ParameterGroup {
    let decays =
      shape.count > 1 && !id.name.hasSuffix(".bias")
      && !id.name.split(separator: ".").contains { notDecayed.contains(String($0)) }
    let scale = learningRateScales.filter { id.name.hasPrefix($0.key) }
      .max { $0.key.utf8.count < $1.key.utf8.count }?.value
    return ParameterGroup(
      weightDecay: decays ? weightDecay : 0,
      learningRateScale: (scale ?? 1) * (layerDecay?.scale(of: id) ?? 1))
  }
}

/// Learning rates that fall from the output of an image tower to its input.
///
/// With L blocks the learning rate of group i is `rate^(L + 1 − i)` of the base: group 0 are the patch
/// embedding, the positions and the class token, group n + 1 is block n, and everything else, which is the
/// output, has the base rate. So have OpenAI's and Hugging Face's `class_embedding` and the norms outside
/// the blocks, as in the reference, whose table of names does not have them. The blocks of a ResNet are its
/// stages, group 0 is its stem, and the output its attention pooling.
///
/// Source: microsoft/LLM2CLIP, `LayerDecayValueAssigner`, with the rate 0.85.
public struct LayerDecay: Sendable, Equatable {
  package var rate: Float
  /// The number of blocks, L.
  package var blocks: Int
  /// Beginnings of the names of the tower's parameters; the others keep the base rate.
  package var prefixes: [String]

  private static let firstLayer: Set<Substring> = [
    "patch_embed", "pos_embed", "cls_token", "conv1", "positional_embedding", "patch_embedding",
    "position_embedding", "patch_embeddings", "position_embeddings",
  ]
  private static let blockLists: Set<Substring> = ["blocks", "resblocks", "layers", "layer"]
  /// Of a ResNet, in the names of transformers, OpenAI and open_clip.
  private static let stem: Set<Substring> = [
    "embedder", "conv1", "conv2", "conv3", "bn1", "bn2", "bn3",
  ]

  /// - Parameters:
  ///   - rate: from 0 to 1.
  ///   - blocks: of the tower, the stages of a ResNet.
  ///   - prefixes: those of OpenAI, open_clip, timm and EVA, and of Hugging Face.
  public init(rate: Float, blocks: Int, prefixes: [String] = ["visual.", "vision_model."]) {
    self.rate = rate
    self.blocks = blocks
    self.prefixes = prefixes
  }

  /// The share of the base learning rate of a parameter.
  package func scale(of id: ParameterID) -> Float {
    guard prefixes.contains(where: { id.name.hasPrefix($0) }) else { return 1 }
    let parts = id.name.split(separator: ".")
    var group = blocks + 1
    if let stage = Self.stage(parts) {
      group = min(stage, blocks - 1) + 1
    } else if parts.contains("attnpool") {
      group = blocks + 1
    } else if parts.contains(where: { Self.firstLayer.contains($0) || Self.stem.contains($0) }) {
      group = 0
    } else {
      for (list, number) in zip(parts, parts.dropFirst()) where Self.blockLists.contains(list) {
        if let number = Int(number) { group = min(number, blocks) + 1 }
      }
    }
    return (0..<blocks + 1 - group).reduce(1) { scale, _ in scale * rate }
  }

  /// The stage of a ResNet that a tensor is of, from 0 on: `stages.0` of transformers, `layer1` of the others.
  private static func stage(_ parts: [Substring]) -> Int? {
    for (part, next) in zip(parts, parts.dropFirst()) {
      if part == "stages" { return Int(next) }
      if part.hasPrefix("layer"), let number = Int(part.dropFirst("layer".count)) {
        return number - 1
      }
    }
    return nil
  }
}
