import ContrastFiles
import ContrastLayers

// What the sections of open_clip's configurations, `vision_cfg` and `text_cfg`, have in common.
extension JSONNode {
  /// Throws if an object of open_clip asks for a variant of the transformer block that no published
  /// CLIP uses.
  ///
  /// - Parameter read: the keys of which the caller knows what they mean.
  package func refuseCustomBlocks(except read: [String] = []) throws {
    try refuse("block_type", unless: ["default"])
    for key in [
      "qk_norm", "scaled_cosine_attn", "scale_heads", "scale_attn_inner", "scale_attn", "scale_fc",
    ] { try refuse(key, unless: ["false"]) }
    for key in ["ls_init_value", "act_kwargs", "norm_kwargs"] where !read.contains(key) {
      if let node = self[key] { throw node.unsupported(supported: "null") }
    }
  }

  /// `width` times the ratio `name`, rounded down: how open_clip gives the width of the hidden layer.
  package func hiddenWidth(_ name: String, of width: Int, default ratio: Double) throws -> Int {
    let hidden = Double(width) * (try double(name, default: ratio))
    guard hidden >= 1, hidden <= Double(1 << 24) else {
      throw (self[name] ?? self).failure("makes a hidden layer of \(hidden), which no model has")
    }
    return Int(hidden)
  }
}
