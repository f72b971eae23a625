import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastVision

/// An image tower of a published shape with random weights.
public enum RandomVisionTower {
  /// The shapes that are measured.
  public enum Shape: String, Sendable, CaseIterable {
    case vitB32 = "ViT-B/32"
    case vitL14At336 = "ViT-L/14-336"

    var configuration: String {
      switch self {
      case .vitB32:
        """
        {"projection_dim": 512, "vision_config": {"hidden_size": 768, "intermediate_size": 3072,
         "num_attention_heads": 12, "num_hidden_layers": 12, "patch_size": 32, "image_size": 224}}
        """
      case .vitL14At336:
        """
        {"projection_dim": 768, "vision_config": {"hidden_size": 1024, "intermediate_size": 4096,
         "num_attention_heads": 16, "num_hidden_layers": 24, "patch_size": 14, "image_size": 336}}
        """
      }
    }
  }

  /// The tower with the preprocessing of CLIP.
  ///
  /// - Parameters:
  ///   - shape: the published one.
  ///   - weights: from ``weights(_:)``, made anew where none are given.
  ///   - precision: of the weights of products.
  public static func encoder(
    _ shape: Shape, weights: [String: Tensor]? = nil, precision: Precision = .float32
  ) throws -> ImageEncoder {
    let configuration = try VisionTransformerConfiguration(json: Array(shape.configuration.utf8))
    let checkpoint = Checkpoint(
      name: shape.rawValue, tensors: try weights ?? Self.weights(shape),
      threads: benchmarkThreads, precision: precision)
    let tower = try VisionTransformer(checkpoint.weights, configuration, names: .huggingFace)
    try checkpoint.requireAllUsed()
    return ImageEncoder(tower: tower, preprocessing: .clip(size: configuration.imageSize))
  }

  /// Every tensor of a tower by its published name.
  public static func weights(_ shape: Shape) throws -> [String: Tensor] {
    weights(try VisionTransformerConfiguration(json: Array(shape.configuration.utf8)))
  }

  /// The same, with the deviations models start their training from.
  private static func weights(_ configuration: VisionTransformerConfiguration) -> [String: Tensor] {
    let width = configuration.width
    let hidden = configuration.hiddenWidth
    var tensors: [String: Tensor] = [:]
    func add(_ name: String, _ shape: [Int], mean: Float = 0) {
      tensors[name] = .random(shape, mean: mean, deviation: 0.02, seed: UInt64(tensors.count))
    }
    func addNorm(_ name: String) {
      add(name + ".weight", [width], mean: 1)
      add(name + ".bias", [width])
    }
    let patch = configuration.patchSize
    let side = configuration.imageSize / patch
    add("vision_model.embeddings.patch_embedding.weight", [width, 3, patch, patch])
    add("vision_model.embeddings.class_embedding", [width])
    add("vision_model.embeddings.position_embedding.weight", [1 + side * side, width])
    addNorm("vision_model.pre_layrnorm")
    for layer in 0..<configuration.layers {
      let block = "vision_model.encoder.layers.\(layer)."
      addNorm(block + "layer_norm1")
      for projection in ["q_proj", "k_proj", "v_proj", "out_proj"] {
        add(block + "self_attn.\(projection).weight", [width, width])
        add(block + "self_attn.\(projection).bias", [width])
      }
      addNorm(block + "layer_norm2")
      add(block + "mlp.fc1.weight", [hidden, width])
      add(block + "mlp.fc1.bias", [hidden])
      add(block + "mlp.fc2.weight", [width, hidden])
      add(block + "mlp.fc2.bias", [width])
    }
    addNorm("vision_model.post_layernorm")
    add("visual_projection.weight", [configuration.projectionWidth, width])
    return tensors
  }
}

extension ImagePreprocessing {
  /// What transformers does for CLIP: shorter side to `size`, the middle of it, bicubic.
  public static func clip(size: Int) -> ImagePreprocessing {
    ImagePreprocessing(
      resize: .shortestEdge(size), filter: .bicubic,
      crop: Crop(width: size, height: size, rounding: .floor),
      colourConversion: .beforeResizingOverWhite)
  }
}
