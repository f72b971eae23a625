import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastVision

extension CLIPTextConfiguration {
  /// Reads the `model_cfg` of an `open_clip_config.json`; missing keys take open_clip's defaults.
  ///
  /// CLIP's tower is causal and pools the highest token (`pool_type: argmax`), MetaCLIP 2's the first with the
  /// id `eos_id` (`eos`). With `no_causal_mask` a tower sees the whole padded text: SigLIP's, which pools the
  /// last position (`last`), and MobileCLIP2's. `CLIPTextNames.openCLIP(_:)` has the names.
  ///
  /// - Parameter model: the object with `embed_dim` and `text_cfg`.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(openCLIP model: JSONNode) throws {
    let text = try model.object("text_cfg")
    if let name = text["hf_model_name"] {
      throw name.unsupported(supported: "open_clip's own TextTransformer")
    }
    let bidirectional = try text.bool("no_causal_mask", default: false)
    try text.refuse("pool_type", unless: ["argmax", "eos"] + (bidirectional ? ["last"] : []))
    let endOfText: EndOfText =
      switch try text.string("pool_type", default: "argmax") {
      case "last": .lastPosition
      case "eos": .token(Int32(clamping: try text.int("eos_id", default: 2)))
      default: .highestToken
      }
    try text.refuse("embed_cls", unless: ["false"])
    try text.refuse("final_ln_after_pool", unless: ["false"])
    try text.refuse("proj_type", unless: ["linear", "none"])
    try text.refuseCustomBlocks(except: ["act_kwargs", "norm_kwargs"])
    let quickGELU = try model.bool("quick_gelu", default: false)
    let width = try text.size("width", default: 512)
    try self.init(
      text, vocabularySize: text.size("vocab_size", default: 49408),
      contextLength: text.size("context_length", default: 77),
      layers: text.layerCount("layers", default: 12),
      projectionWidth: model.size("embed_dim"),
      width: width, heads: text.size("heads", default: 8),
      mlpWidth: text.hiddenWidth("mlp_ratio", of: width, default: 4),
      activation: Self.activation(text, quickGELU: quickGELU),
      normEpsilon: Self.normEpsilon(text),
      endOfText: endOfText,
      mask: bidirectional ? .bidirectional : .causal)
    if let type = text["proj_type"], try type.string() == "none", projectionWidth != width {
      throw text.failure(
        "has no projection, and a width of \(width) where embed_dim is \(projectionWidth)")
    }
  }

  /// The activation by `quick_gelu` and `act_kwargs`, the arguments of `torch.nn.GELU`.
  private static func activation(_ text: JSONNode, quickGELU: Bool) throws -> Activation {
    guard let arguments = text["act_kwargs"] else { return quickGELU ? .quickGELU : .gelu }
    guard !quickGELU else { throw arguments.unsupported(supported: "null beside quick_gelu") }
    for (name, node) in try arguments.members() where name != "approximate" {
      throw node.unsupported(supported: "approximate only")
    }
    try arguments.refuse("approximate", unless: ["none", "tanh"])
    return try arguments.string("approximate", default: "none") == "tanh" ? .geluTanh : .gelu
  }

  /// The epsilon of `norm_kwargs`, the arguments of `torch.nn.LayerNorm`.
  private static func normEpsilon(_ text: JSONNode) throws -> Double {
    let arguments = try text.section("norm_kwargs")
    for (name, node) in try arguments.members() where name != "eps" {
      throw node.unsupported(supported: "eps only")
    }
    return try arguments.double("eps", default: 1e-5)
  }
}
