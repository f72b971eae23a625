import ContrastAdapters
import ContrastFiles
import ContrastTensor
import ContrastVision

/// LLM2CLIP in the names of its training repository, made from Hugging Face's: the tower as open_clip
/// stores it, `visual.*`, the adaptor as `text.text_adaptor.*`, and a `config.json` with `vision_cfg`.
struct TrainingRepositoryForm {
  /// A tensor and what it is made of.
  struct Part {
    let name: String
    /// Stored one below the other.
    let sources: [String]
    /// Whether rows and columns change places.
    var isTransposed = false
  }

  let parts: [Part]
  let configuration: JSONValue

  /// - Parameters:
  ///   - model: in Hugging Face's layout of LLM2CLIP.
  ///   - keys: the tensors it uses.
  /// - Throws: ``ModelConversionError/noTrainingRepositoryForm(layout:)``.
  init(_ model: ModelFolder, keys: [String]) throws {
    guard let vision = (model.blueprint.image as? VisionTransformerComponent)?.configuration,
      (model.blueprint.text as? AdaptorTextComponent)?.names == .huggingFace,
      keys.contains(Self.projection)
    else { throw ModelConversionError.noTrainingRepositoryForm(layout: model.layout) }
    parts = keys.compactMap(Self.part)
    configuration = try Self.configuration(vision)
  }

  private static let projection = "visual_projection.weight"
  private static let tower = [
    ("vision_model.embeddings.class_embedding", "visual.class_embedding"),
    ("vision_model.embeddings.position_embedding.weight", "visual.positional_embedding"),
    ("vision_model.embeddings.patch_embedding.", "visual.conv1."),
    ("vision_model.pre_layrnorm.", "visual.ln_pre."),
    ("vision_model.post_layernorm.", "visual.ln_post."),
    (TextAdaptor.Names.huggingFace.prefix + ".", TextAdaptor.Names.repository.prefix + "."),
    ("vision_model.encoder.layers.", "visual.transformer.resblocks."),
  ]
  private static let block = [
    (".layer_norm1.", ".ln_1."), (".layer_norm2.", ".ln_2."), (".mlp.fc1.", ".mlp.c_fc."),
    (".mlp.fc2.", ".mlp.c_proj."), (".self_attn.out_proj.", ".attn.out_proj."),
  ]

  /// Nil for a tensor that is part of another one's.
  private static func part(_ key: String) -> Part? {
    if key == projection { return Part(name: "visual.proj", sources: [key], isTransposed: true) }
    guard let (old, new) = tower.first(where: { key.hasPrefix($0.0) }) else {
      return Part(name: key, sources: [key])
    }
    var name = new + key.dropFirst(old.count)
    // Queries, keys and values are one tensor there.
    for (old, new) in block { name = name.replacing(old, with: new) }
    if name.contains(".self_attn.k_proj.") || name.contains(".self_attn.v_proj.") { return nil }
    guard name.contains(".self_attn.q_proj.") else { return Part(name: name, sources: [key]) }
    return Part(
      name: name.replacing(".self_attn.q_proj.", with: ".attn.in_proj_"),
      sources: ["q", "k", "v"].map { key.replacing(".q_proj.", with: ".\($0)_proj.") })
  }

  /// The tensor of a part, of the tensors as they are stored.
  func tensor(_ part: Part, _ stored: (String) throws -> Tensor) throws -> Tensor {
    let tensors = try part.sources.map(stored)
    if part.isTransposed {
      let (elements, rows, columns) = (
        tensors[0].float32().elements, tensors[0].shape[0], tensors[0].shape[1]
      )
      return Tensor(shape: [columns, rows]) { target in
        for row in 0..<rows {
          for column in 0..<columns {
            target[column * rows + row] = elements[row * columns + column]
          }
        }
      }
    }
    guard tensors.count > 1 else { return tensors[0] }
    return Tensor(
      tensors.flatMap { $0.float32().elements }, shape: Self.stacked(tensors.map(\.shape)))
  }

  /// The shape of a part, of the shapes as they are stored.
  func shape(_ part: Part, _ stored: (String) -> [Int]) -> [Int] {
    let shapes = part.sources.map(stored)
    return part.isTransposed ? shapes[0].reversed() : Self.stacked(shapes)
  }

  private static func stacked(_ shapes: [[Int]]) -> [Int] {
    [shapes.reduce(0) { $0 + $1[0] }] + shapes[0].dropFirst()
  }

  /// `config.json`, which says what the shapes do not: heads and activation.
  private static func configuration(_ vision: VisionTransformerConfiguration) throws -> JSONValue {
    let width = vision.width
    let ratio = Double(vision.block.mlp.hiddenWidth) / Double(width)
    let text = """
      {"embed_dim": \(vision.projectionWidth),
      "quick_gelu": \(vision.block.mlp.activation == .quickGELU),
      "vision_cfg": {"image_size": \(vision.imageSize), "patch_size": \(vision.patchSize),
      "layers": \(vision.layers), "width": \(width),
      "head_width": \(vision.block.attention.heads.width), "mlp_ratio": \(ratio)}}
      """
    return try JSONValue(Array(text.utf8), file: "config.json")
  }
}
