import ContrastFiles
import ContrastLayers
import ContrastTensor

// CLIP's ResNets, and files that were published without a configuration.
extension ResNetConfiguration {
  /// The pixels of an image that become one place behind the last stage of CLIP's ResNets.
  static let reductionOfImages = 32

  /// One of CLIP's ResNets (`ModifiedResNet`).
  ///
  /// - Parameters:
  ///   - width: the channels behind the stem; the last stage has 32 times as many.
  ///   - depths: the blocks of each of the four stages.
  ///   - heads: of the attention pooling.
  ///   - side: of the maps behind the last stage.
  ///   - projectionWidth: the width of the joint space.
  private init(clip width: Int, depths: [Int], heads: Int, side: Int, projectionWidth: Int) {
    self.init(
      block: .bottleneck, stem: .triple, stemWidth: width,
      stageWidths: (0..<4).map { 4 * width << $0 }, depths: depths, striding: .averagePooling,
      pooling: .attention(heads: heads, side: side), projectionWidth: projectionWidth)
  }

  /// Reads a `model_cfg` of open_clip whose `vision_cfg.layers` is a list; missing keys take open_clip's
  /// defaults. The names are ``ResNetNames/openCLIP``.
  ///
  /// - Parameter model: the object with `embed_dim` and `vision_cfg`.
  /// - Returns: the shape, and the side of the images in pixels.
  /// - Throws: `FileError`.
  package static func openCLIP(
    _ model: JSONNode
  ) throws -> (configuration: ResNetConfiguration, imageSize: Int) {
    let vision = try model.object("vision_cfg")
    let depths = try numbers(vision, "layers", default: [], atMost: 4096)
    guard depths.count == 4 else {
      throw vision.failure("has \(depths.count) layers in its list; a ResNet has 4 stages")
    }
    let width = try vision.size("width", default: 768)
    guard (2...1 << 16).contains(width) else {
      throw vision.failure("has a width of \(width), which no ResNet has")
    }
    let pooled = 32 * width
    let heads = pooled / (try vision.size("head_width", default: 64))
    guard heads > 0, pooled % heads == 0 else {
      throw vision.failure("has a width of \(width), whose 32-fold \(heads) heads do not divide")
    }
    let imageSize = try vision.size("image_size", default: 224)
    guard imageSize % reductionOfImages == 0, imageSize <= ImageTowerShape.largestImageSize else {
      throw vision.failure(
        "has an image of \(imageSize) pixels; the ResNets take multiples of \(reductionOfImages)"
          + " up to \(ImageTowerShape.largestImageSize)")
    }
    let configuration = ResNetConfiguration(
      clip: width, depths: depths, heads: heads, side: imageSize / reductionOfImages,
      projectionWidth: try model.size("embed_dim"))
    return (configuration, imageSize)
  }

  /// Reads the shape of one of OpenAI's ResNets (RN50, RN101, RN50x4, RN50x16, RN50x64) from the tensors of
  /// its file: blocks are counted, heads are 64 wide, the position table gives the image. The names are
  /// ``ResNetNames/openCLIP``.
  ///
  /// Source: `build_model` of OpenAI's repository.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Returns: the shape, and the side of the images in pixels.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package static func openAI(
    _ weights: Weights
  ) throws -> (configuration: ResNetConfiguration, imageSize: Int) {
    let first = "visual.layer1.0.conv1.weight"
    let width = try weights.sizes(first, rank: 4)[0]
    guard width % 2 == 0, width <= 1 << 16 else {
      throw weights.unsupported(
        first, value: "a width of \(width)", supported: "even widths up to \(1 << 16)")
    }
    let positions = "visual.attnpool.positional_embedding"
    let rows = try weights.sizes(positions, rank: 2)[0]
    let side = Int(Double(rows - 1).squareRoot().rounded())
    let imageSize = side * reductionOfImages
    guard side > 0, side * side == rows - 1, imageSize <= ImageTowerShape.largestImageSize else {
      throw weights.unsupported(
        positions, value: "\(rows) positions",
        supported: "a mean and a square grid, of images up to \(ImageTowerShape.largestImageSize)")
    }
    let configuration = ResNetConfiguration(
      clip: width,
      depths: try (1...4).map { try weights.blockCount("visual.layer\($0).{}.conv1.weight") },
      heads: 32 * width / 64, side: side,
      projectionWidth: try weights.sizes("visual.attnpool.c_proj.weight", rank: 2)[0])
    return (configuration, imageSize)
  }

  /// Reads the shape of one of torchvision's ResNets (18 to 152) from the tensors of its file: three
  /// convolutions make a bottleneck, which strides in the second; blocks are counted. The names are
  /// ``ResNetNames/torchvision``.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(torchvision weights: Weights) throws {
    let block = weights.has("layer1.0.conv3.weight") ? Block.bottleneck : .basic
    let last = block == .bottleneck ? "conv3" : "conv2"
    let widths = try (1...4).map { stage in
      let name = "layer\(stage).0.\(last).weight"
      let width = try weights.sizes(name, rank: 4)[0]
      guard block == .basic || width >= Self.reduction else {
        throw weights.unsupported(
          name, value: "\(width) channels", supported: "\(Self.reduction) and more")
      }
      return width
    }
    self.init(
      block: block, stemWidth: try weights.sizes("conv1.weight", rank: 4)[0], stageWidths: widths,
      depths: try (1...4).map { try weights.blockCount("layer\($0).{}.conv1.weight") },
      projectionWidth: widths[3])
  }
}
