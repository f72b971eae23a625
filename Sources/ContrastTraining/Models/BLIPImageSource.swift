import Contrast
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastVision
import Foundation

/// The image tower that a ``NewBLIP`` begins with: its shape, and its tensors where it was trained before.
///
/// BLIP's ViT has no norm before the first block, and CLIP's has. Its patch embedding, positions and class token
/// take the norm in: with the embedding E p + b_t of a patch at place t, the norm's gain g and bias c,
/// `norm(E p + b_t) = g ⊙ (C E p + C b_t) / σ + c` where C takes the mean of a row away, and σ depends on the patch.
/// The patch embedding becomes `diag(g) C E / s` with the bias c, the positions `g ⊙ C b_t / s`, where s is the root
/// mean square of σ over all places and patches of one colour, the corners, edges and centre of the colour cube.
/// The class token, which depends on no image, is exact.
struct BLIPImageSource {
  let shape: NewDualEncoder.ImageTower
  let normEpsilon: Float
  /// In the names of BLIP; nil for a tower that was never trained.
  let tensors: [String: Tensor]?

  /// - Throws: `ModelFolderError`, `FileError`, `CheckpointError`, `UnsupportedConfiguration` for a tower that BLIP
  ///   cannot have.
  init(_ image: NewBLIP.Image) throws {
    switch image {
    case .new(let tower):
      (shape, normEpsilon, tensors) = (tower, 1e-5, nil)
    case .model(let place, let imageSize):
      let folder = try ModelFolder(place)
      let names = VisionTransformerNames.huggingFace
      guard let component = folder.imageComponent as? VisionTransformerComponent else {
        throw Self.unsupported(place, "no vision transformer")
      }
      let tower = component.configuration
      let checkpoint = folder.checkpoint
      guard tower.block.mlp.activation == .gelu, tower.block.attention.positions == .none,
        checkpoint.shape(of: "vision_model.embeddings.class_embedding") != nil
      else { throw Self.unsupported(place, "\(folder.layout)") }
      let size = imageSize ?? tower.imageSize
      guard size > 0, size.isMultiple(of: tower.imageSize) else {
        throw UnsupportedConfiguration(
          file: place.path, key: "image_size", value: "\(size)",
          supported: "\(tower.imageSize) or a multiple of it")
      }
      let growth = size / tower.imageSize
      shape = NewDualEncoder.ImageTower(
        imageSize: size, patchSize: growth * tower.patchSize, width: tower.width,
        layers: tower.layers, heads: tower.block.attention.heads.count,
        hiddenWidth: tower.block.mlp.hiddenWidth)
      normEpsilon = tower.block.normEpsilon
      var result: [String: Tensor] = [:]
      if !tower.hasPreNorm, tower.patchBias {
        // BLIP's own.
        for name in checkpoint.names where name.hasPrefix("vision_model.") {
          result[name] = checkpoint.stored(name)?.float32()
        }
      } else {
        guard tower.hasPreNorm, !tower.patchBias else {
          throw Self.unsupported(place, "\(folder.layout)")
        }
        result = try Self.blocks(checkpoint.weights, tower)
        result.merge(try Self.embeddings(checkpoint.weights, tower, names)) { $1 }
      }
      let embedding = "vision_model.embeddings.patch_embedding.weight"
      result[embedding] = result[embedding].map { Self.spread($0, over: growth) }
      tensors = result
    }
  }

  private static func unsupported(_ place: URL, _ value: String) -> UnsupportedConfiguration {
    UnsupportedConfiguration(
      file: place.path, key: "vision_config", value: value,
      supported: "the ViT of transformers' CLIP with the exact GELU, or that of BLIP")
  }

  /// The blocks and the last norm; queries, keys and values are one matrix in BLIP.
  private static func blocks(
    _ weights: Weights, _ tower: VisionTransformerConfiguration
  ) throws -> [String: Tensor] {
    let (width, hidden) = (tower.width, tower.block.mlp.hiddenWidth)
    var result: [String: Tensor] = [:]
    func take(_ name: String, _ shape: [Int], as other: String? = nil) throws {
      result[other ?? name] = try weights.tensor(name, shape: shape).float32()
    }
    for part in ["weight", "bias"] {
      func shape(_ outputs: Int, _ inputs: Int) -> [Int] {
        part == "weight" ? [outputs, inputs] : [outputs]
      }
      try take("vision_model.post_layernorm.\(part)", [width])
      for layer in 0..<tower.layers {
        let block = "vision_model.encoder.layers.\(layer)"
        for norm in ["layer_norm1", "layer_norm2"] { try take("\(block).\(norm).\(part)", [width]) }
        try take("\(block).mlp.fc1.\(part)", shape(hidden, width))
        try take("\(block).mlp.fc2.\(part)", shape(width, hidden))
        try take(
          "\(block).self_attn.out_proj.\(part)", shape(width, width),
          as: "\(block).self_attn.projection.\(part)")
        let stacked = try ["q", "k", "v"].flatMap { name in
          try weights.tensor("\(block).self_attn.\(name)_proj.\(part)", shape: shape(width, width))
            .float32().elements
        }
        result["\(block).self_attn.qkv.\(part)"] = Tensor(stacked, shape: shape(3 * width, width))
      }
    }
    return result
  }

  /// A patch embedding `[width, 3, side, side]` for patches whose pixels were each parted in `growth · growth`: it
  /// takes their mean.
  private static func spread(_ embedding: Tensor, over growth: Int) -> Tensor {
    guard growth > 1, let side = embedding.shape.last else { return embedding }
    let (new, share) = (growth * side, 1 / Float(growth * growth))
    let old = embedding.elements
    let elements = (0..<embedding.count * growth * growth).map { index in
      let (plane, row, column) = (index / (new * new), index / new % new, index % new)
      return share * old[(plane * side + row / growth) * side + column / growth]
    }
    return Tensor(elements, shape: embedding.shape.dropLast(2) + [new, new])
  }

  /// Patch embedding, class token and positions, with the norm behind them taken in.
  private static func embeddings(
    _ weights: Weights, _ tower: VisionTransformerConfiguration, _ names: VisionTransformerNames
  ) throws -> [String: Tensor] {
    let (width, patch) = (tower.width, tower.patchSize)
    let (pixels, places) = (3 * patch * patch, tower.grid.count)
    func floats(_ name: String, _ shape: [Int]) throws -> [Double] {
      try weights.tensor(name, shape: shape).float32().elements.map(Double.init)
    }
    let prefix = "vision_model.embeddings"
    let embedding = try floats("\(prefix).patch_embedding.weight", [width, 3, patch, patch])
    let positions = try floats("\(prefix).position_embedding.weight", [places + 1, width])
    let classToken = try floats("\(prefix).class_embedding", [width])
    let gain = try floats("vision_model.pre_layrnorm.weight", [width])
    let bias = try floats("vision_model.pre_layrnorm.bias", [width])
    let epsilon = Double(tower.block.normEpsilon)

    /// Without its mean, and the deviation that the norm divides by.
    func centred(_ x: [Double]) -> (values: [Double], deviation: Double) {
      let mean = x.reduce(0, +) / Double(width)
      let values = x.map { $0 - mean }
      return (values, (values.reduce(0) { $0 + $1 * $1 } / Double(width) + epsilon).squareRoot())
    }
    // What a patch of one colour becomes is linear in its three numbers.
    let ofChannel = (0..<3).map { channel in
      (0..<width).map { row in
        let start = row * pixels + channel * patch * patch
        return embedding[start..<start + patch * patch].reduce(0, +)
      }
    }
    let (mean, deviation) = (
      PixelNormalization.clip.mean.map(Double.init),
      PixelNormalization.clip.standardDeviation.map(Double.init)
    )
    var (squares, count) = (0.0, 0)
    for colour in 0..<27 {
      let levels = [colour / 9, colour / 3 % 3, colour % 3].map { Double($0) / 2 }
      let numbers = (0..<3).map { (levels[$0] - mean[$0]) / deviation[$0] }
      for place in 1...places {
        let x = (0..<width).map { row in
          (0..<3).reduce(positions[place * width + row]) { $0 + numbers[$1] * ofChannel[$1][row] }
        }
        let deviation = centred(x).deviation
        squares += deviation * deviation
        count += 1
      }
    }
    let scale = (squares / Double(count)).squareRoot()

    var newEmbedding = embedding
    for pixel in 0..<pixels {
      let column = centred((0..<width).map { embedding[$0 * pixels + pixel] }).values
      for row in 0..<width { newEmbedding[row * pixels + pixel] = gain[row] * column[row] / scale }
    }
    // The class token holds its own position.
    var newPositions = [Double](repeating: 0, count: positions.count)
    for place in 1...places {
      let row = centred(Array(positions[place * width..<(place + 1) * width])).values
      for column in 0..<width {
        newPositions[place * width + column] = gain[column] * row[column] / scale
      }
    }
    let (first, its) = centred((0..<width).map { classToken[$0] + positions[$0] })
    let newClass = (0..<width).map { gain[$0] * first[$0] / its + bias[$0] }
    func tensor(_ values: [Double], _ shape: [Int]) -> Tensor {
      Tensor(values.map { Float($0) }, shape: shape)
    }
    return [
      "\(prefix).patch_embedding.weight": tensor(newEmbedding, [width, 3, patch, patch]),
      "\(prefix).patch_embedding.bias": tensor(bias, [width]),
      "\(prefix).position_embedding": tensor(newPositions, [1, places + 1, width]),
      "\(prefix).class_embedding": tensor(newClass, [1, 1, width]),
    ]
  }
}

extension NewDualEncoder.ImageTower {
  /// The lines of a `vision_config` that BLIP and BLIP-2 name alike.
  var configurationFields: String {
    let fields = [
      ("image_size", imageSize), ("patch_size", patchSize), ("hidden_size", width),
      ("intermediate_size", hiddenWidth), ("num_hidden_layers", layers),
      ("num_attention_heads", heads),
    ]
    return fields.map { "\"\($0)\": \($1)" }.joined(separator: ",\n    ")
  }
}
