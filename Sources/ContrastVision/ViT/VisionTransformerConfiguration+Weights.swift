import ContrastLayers
import ContrastTensor

/// Configurations of files that were published without one.
extension VisionTransformerConfiguration {
  /// Reads the shape of a ViT from the tensors of one of OpenAI's CLIP files, a TorchScript
  /// archive or a state dict: heads are 64 wide, layers are counted, the kernel gives the patch, the
  /// position table the image, the activation is the quick GELU. The names are
  /// ``VisionTransformerNames/openCLIP``.
  ///
  /// Other files with the same names, such as those of LAION, have the exact GELU and heads of other
  /// widths, and nothing in their tensors says so: they need their configuration.
  ///
  /// Source: `build_model` of OpenAI's repository; positions are resized as in open_clip.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(openAI weights: Weights) throws {
    let names = VisionTransformerNames.openCLIP
    let (width, patch) = try Self.patches(weights, names)
    guard width % 64 == 0 else {
      throw weights.unsupported(
        "\(names.patchEmbedding).weight", value: "a width of \(width)",
        supported: "multiples of 64, the width of a head")
    }
    self.init(
      imageSize: try Self.side(weights, names.positions, rank: 2) * patch, patchSize: patch,
      layers: try weights.blockCount(
        "\(names.block).\(names.blockParts.attentionNorms.before).weight"),
      projectionWidth: try weights.sizes("visual.proj", rank: 2)[1], width: width, headWidth: 64,
      mlpWidth: 4 * width, activation: .quickGELU, normEpsilon: 1e-5,
      positionResizing: GridInterpolation(antialias: true))
    try checkImageSize(weights, names)
  }

  /// Reads the shape of an EVA02-CLIP image tower from the tensors of a file in the names of the
  /// EVA-CLIP repository, such as the `.pt` files of LLM2CLIP. The names are
  /// ``VisionTransformerNames/eva``.
  ///
  /// The width of a head stands in no parameter: it is that of the table `visual.rope.freqs_cos`
  /// `[patches, head width]`, which these files carry. It must be, to the rounding of float16, the
  /// one for a grid of 16.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Throws: `CheckpointError`; `UnsupportedConfiguration` also where the table is missing or
  ///   another one, and a configuration file is needed.
  package init(eva weights: Weights) throws {
    let names = VisionTransformerNames.eva
    let (width, patch) = try Self.patches(weights, names)
    let side = try Self.side(weights, names.positions, rank: 3)
    let referenceSide = 16
    let headWidth = try Self.headWidth(
      weights, table: "visual.rope.freqs", side: side, width: width, referenceSide: referenceSide)
    let block = names.block.replacing("{}", with: "0")
    self.init(
      imageSize: side * patch, patchSize: patch,
      layers: try weights.blockCount(
        "\(names.block).\(names.blockParts.attentionNorms.before).weight"),
      projectionWidth: try weights.sizes("visual.head.weight", rank: 2)[0], width: width,
      headWidth: headWidth,
      mlpWidth: try weights.sizes("\(block).\(names.blockParts.mlp.up).weight", rank: 2)[0],
      activation: .silu, normEpsilon: 1e-6, positionResizing: GridInterpolation())
    useEVAParts(referenceSide: referenceSide)
    try checkImageSize(weights, names)
  }

  /// The width of the tower and the side of a patch, from the kernel `[width, 3, patch, patch]`.
  static func patches(
    _ weights: Weights, _ names: VisionTransformerNames
  ) throws -> (width: Int, patch: Int) {
    let key = "\(names.patchEmbedding).weight"
    let kernel = try weights.sizes(key, rank: 4)
    guard kernel[1] == 3, kernel[2] == kernel[3] else {
      throw weights.unsupported(
        key, value: "a kernel of \(kernel)", supported: "[width, 3, patch, patch]")
    }
    return (kernel[0], kernel[3])
  }

  /// The side of the grid, from the position table of a class token and the patches.
  static func side(_ weights: Weights, _ key: String, rank: Int) throws -> Int {
    let rows = try weights.sizes(key, rank: rank)[rank - 2]
    let side = Int(Double(rows - 1).squareRoot().rounded())
    guard side > 0, side * side == rows - 1 else {
      throw weights.unsupported(
        key, value: "\(rows) positions", supported: "a class token and a square grid")
    }
    return side
  }

  /// The width of a head, from the table of rotary positions.
  private static func headWidth(
    _ weights: Weights, table: String, side: Int, width: Int, referenceSide: Int
  ) throws -> Int {
    guard weights.has("\(table)_cos") else {
      throw weights.unsupported(
        "\(table)_cos", value: "missing",
        supported: "a file with this table, or a config.json that gives the width of the heads")
    }
    let shape = try weights.sizes("\(table)_cos", rank: 2)
    let headWidth = shape[1]
    guard shape[0] == side * side, headWidth % 4 == 0, width % headWidth == 0 else {
      throw weights.unsupported(
        "\(table)_cos", value: "\(shape)",
        supported: "[\(side * side), a multiple of 4 that divides \(width)]")
    }
    let expected = RotaryTable(grid: side, headWidth: headWidth, referenceSide: referenceSide)
    for (part, values) in [("cos", expected.cosine), ("sin", expected.sine)] {
      let stored = try weights.parameter("\(table)_\(part)", shape: shape).elements
      let exact = values.elements
      // Both elements of a pair turn by the same angle.
      guard stored.indices.allSatisfy({ abs(stored[$0] - exact[$0 / 2]) < 1e-3 }) else {
        throw weights.unsupported(
          "\(table)_\(part)", value: "a table of other frequencies",
          supported: "rotary positions scaled to a grid of \(referenceSide), or a config.json")
      }
    }
    return headWidth
  }

  func checkImageSize(_ weights: Weights, _ names: VisionTransformerNames) throws {
    guard imageSize <= ImageTowerShape.largestImageSize else {
      throw weights.unsupported(
        names.positions, value: "an image of \(imageSize) pixels",
        supported: "at most \(ImageTowerShape.largestImageSize)")
    }
  }
}
