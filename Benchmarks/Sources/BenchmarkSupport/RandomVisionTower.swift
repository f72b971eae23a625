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

    /// The side of the images in pixels.
    public var imageSize: Int { sizes.image }

    fileprivate var sizes: Sizes {
      switch self {
      case .vitB32:
        Sizes(image: 224, patch: 32, width: 768, hidden: 3072, layers: 12, heads: 12, space: 512)
      case .vitL14At336:
        Sizes(image: 336, patch: 14, width: 1024, hidden: 4096, layers: 24, heads: 16, space: 768)
      }
    }
  }

  fileprivate struct Sizes {
    var image, patch, width, hidden, layers, heads, space: Int

    /// As `config.json` of transformers.
    var configuration: String {
      """
      {"projection_dim": \(space), "vision_config": {"hidden_size": \(width),
       "intermediate_size": \(hidden), "num_attention_heads": \(heads),
       "num_hidden_layers": \(layers), "patch_size": \(patch), "image_size": \(image)}}
      """
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
    let configuration = try VisionTransformerConfiguration(
      json: Array(shape.sizes.configuration.utf8))
    let checkpoint = Checkpoint(
      name: shape.rawValue, tensors: weights ?? Self.weights(shape),
      threads: benchmarkThreads, precision: precision)
    let tower = try VisionTransformer(checkpoint.weights, configuration)
    return ImageEncoder(tower: tower, preprocessing: .clip(size: tower.imageSize))
  }

  /// Every tensor of a tower by its published name, with the deviations models start their training from.
  public static func weights(_ shape: Shape) -> [String: Tensor] {
    let (sizes, width, hidden) = (shape.sizes, shape.sizes.width, shape.sizes.hidden)
    var tensors: [String: Tensor] = [:]
    func add(_ name: String, _ shape: [Int], mean: Float = 0) {
      tensors[name] = .random(shape, mean: mean, deviation: 0.02, seed: UInt64(tensors.count))
    }
    func addNorm(_ name: String) {
      add(name + ".weight", [width], mean: 1)
      add(name + ".bias", [width])
    }
    let (patch, side) = (sizes.patch, sizes.image / sizes.patch)
    add("vision_model.embeddings.patch_embedding.weight", [width, 3, patch, patch])
    add("vision_model.embeddings.class_embedding", [width])
    add("vision_model.embeddings.position_embedding.weight", [1 + side * side, width])
    addNorm("vision_model.pre_layrnorm")
    for layer in 0..<sizes.layers {
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
    add("visual_projection.weight", [sizes.space, width])
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
