import Contrast
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Testing

@Suite("Configurations of Hugging Face's CLIP")
struct HuggingFaceConfigurationTests {
  private func vision(_ text: String) throws -> VisionTransformerConfiguration {
    try VisionTransformerConfiguration(json: Array(text.utf8))
  }

  private func text(_ json: String) throws -> CLIPTextConfiguration {
    try CLIPTextConfiguration(
      huggingFace: JSONNode(
        JSONValue(Array(json.utf8), file: "config.json"), file: "config.json"))
  }

  @Test(
    "Missing keys take the defaults of the classes: ViT-B/32",
    arguments: ["{}", #"{"vision_config":{},"text_config":{}}"#, #"{"vision_config":null}"#])
  func defaults(_ json: String) throws {
    let image = try vision(json)
    #expect(image.imageSize == 224 && image.patchSize == 32 && image.layers == 12)
    #expect(image.width == 768 && image.block.mlp.hiddenWidth == 3072)
    #expect(image.block.attention.heads == AttentionHeads(count: 12, width: 64))
    #expect(image.block.attention.mask == .bidirectional && image.projectionWidth == 512)
    #expect(image.block.mlp.activation == .quickGELU && image.block.normEpsilon == 1e-5)
    #expect(image.grid.count == 49 && image.positionResizing == GridInterpolation())
    let words = try text(json)
    #expect(words.vocabularySize == 49408 && words.contextLength == 77 && words.layers == 12)
    #expect(words.width == 512 && words.block.mlp.hiddenWidth == 2048)
    #expect(words.block.attention.heads == AttentionHeads(count: 8, width: 64))
    #expect(words.block.attention.mask == .causal && words.projectionWidth == 512)
    #expect(words.block.mlp.activation == .quickGELU && words.endOfText == .token(49407))
  }

  @Test("The older sections replace the newer ones as a whole")
  func legacySections() throws {
    let image = try vision(
      #"{"vision_config":{"hidden_size":96,"patch_size":16},"vision_config_dict":{"hidden_size":192}}"#
    )
    #expect(image.width == 192 && image.patchSize == 32)
    let words = try text(
      #"{"text_config":{"hidden_size":64,"vocab_size":9},"text_config_dict":{"eos_token_id":2}}"#)
    #expect(words.width == 512 && words.vocabularySize == 49408)
    #expect(words.endOfText == .highestToken)
    #expect(
      try vision(#"{"vision_config":{"patch_size":16},"vision_config_dict":null}"#).patchSize == 16)
  }

  @Test(
    "Activations by name",
    arguments: [
      ("quick_gelu", Activation.quickGELU), ("gelu", .gelu), ("gelu_pytorch_tanh", .geluTanh),
      ("gelu_new", .geluTanh), ("silu", .silu), ("swish", .silu),
      ("relu", .relu),
    ])
  func activations(_ name: String, _ activation: Activation) throws {
    #expect(
      try vision(#"{"vision_config":{"hidden_act":"\#(name)"}}"#).block.mlp.activation == activation
    )
    #expect(
      try text(#"{"text_config":{"hidden_act":"\#(name)"}}"#).block.mlp.activation == activation)
  }

  @Test("An unknown activation is refused by name", arguments: ["relu6", "GELU", "", "gelu "])
  func unknownActivation(_ name: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try vision(#"{"vision_config":{"hidden_act":"\#(name)"}}"#)
    }
    #expect(error?.key == "vision_config.hidden_act" && error?.value == name)
    #expect(throws: UnsupportedConfiguration.self) {
      try text(#"{"text_config":{"hidden_act":"\#(name)"}}"#)
    }
  }

  @Test("Heads that do not divide the width, grey images and sizes no model has are refused")
  func absurd() {
    for section in [
      #"{"num_attention_heads":7}"#, #"{"hidden_size":0}"#, #"{"hidden_size":-768}"#,
      #"{"hidden_size":9223372036854775807}"#, #"{"hidden_size":1e30}"#, #"{"hidden_size":768.5}"#,
      #"{"num_attention_heads":0}"#, #"{"image_size":1000000}"#, #"{"image_size":16}"#,
      #"{"image_size":[224,224]}"#, #"{"patch_size":0}"#, #"{"patch_size":225}"#,
      #"{"num_hidden_layers":0}"#, #"{"num_hidden_layers":-1}"#, #"{"intermediate_size":0}"#,
      #"{"layer_norm_eps":"small"}"#, #"{"layer_norm_eps":1e999}"#, "[]", "3",
    ] {
      #expect(throws: FileError.self, "\(section)") {
        try vision(#"{"vision_config":\#(section)}"#)
      }
    }
    #expect(throws: UnsupportedConfiguration.self) {
      try vision(#"{"vision_config":{"num_channels":1}}"#)
    }
    for section in [
      #"{"num_attention_heads":7}"#, #"{"vocab_size":0}"#, #"{"max_position_embeddings":0}"#,
      #"{"max_position_embeddings":4294967296}"#, #"{"eos_token_id":"2"}"#,
      #"{"hidden_size":true}"#,
    ] {
      #expect(throws: FileError.self, "\(section)") { try text(#"{"text_config":\#(section)}"#) }
    }
    #expect(throws: FileError.self) { try vision(#"{"projection_dim":0}"#) }
    #expect(throws: FileError.self) { try vision("[]") }
  }

  @Test("Which token ends a text")
  func endOfText() async throws {
    let first = try await TinyModels.open("clip").clipTextEncoder.tower
    #expect(first.configuration.endOfText == .token(67))
    #expect(first.endOfText(in: [66, 69, 67, 67]) == 2)
    #expect(first.endOfText(in: [66, 5, 69]) == 0)
    let highest = try await TinyModels.open("clip_legacy").clipTextEncoder.tower
    #expect(highest.configuration.endOfText == .highestToken)
    #expect(highest.endOfText(in: [66, 5, 67, 67, 2]) == 2)
  }
}

@Suite("Configurations of open_clip")
struct OpenCLIPConfigurationTests {
  private func node(_ vision: String, _ text: String, _ model: String) throws -> JSONNode {
    let json = #"{"embed_dim":512,"vision_cfg":\#(vision),"text_cfg":\#(text)\#(model)}"#
    return JSONNode(
      try JSONValue(Array(json.utf8), file: "open_clip_config.json"), file: "open_clip_config.json")
  }

  private func vision(_ json: String, model: String = "") throws -> VisionTransformerConfiguration {
    try VisionTransformerConfiguration(openCLIP: node(json, "{}", model))
  }

  private func text(_ json: String, model: String = "") throws -> CLIPTextConfiguration {
    try CLIPTextConfiguration(openCLIP: node("{}", json, model))
  }

  @Test("Missing keys take open_clip's defaults: ViT-B/16 with the exact gelu")
  func defaults() throws {
    let image = try vision("{}")
    #expect(image.imageSize == 224 && image.patchSize == 16 && image.layers == 12)
    #expect(image.width == 768 && image.block.mlp.hiddenWidth == 3072)
    #expect(image.block.attention.heads == AttentionHeads(count: 12, width: 64))
    #expect(image.block.mlp.activation == .gelu && image.projectionWidth == 512)
    #expect(image.positionResizing == GridInterpolation(antialias: true))
    let words = try text("{}")
    #expect(words.vocabularySize == 49408 && words.contextLength == 77 && words.layers == 12)
    #expect(words.width == 512 && words.block.mlp.hiddenWidth == 2048)
    #expect(words.block.attention.heads == AttentionHeads(count: 8, width: 64))
    #expect(words.block.mlp.activation == .gelu && words.endOfText == .highestToken)
  }

  @Test("bigG's ratio of the hidden layer gives 8192")
  func ratio() throws {
    let image = try vision(#"{"width":1664,"head_width":104,"mlp_ratio":4.9231,"patch_size":14}"#)
    #expect(image.block.mlp.hiddenWidth == 8192 && image.block.attention.heads.count == 16)
  }

  @Test("quick_gelu holds for both towers")
  func quickGELU() throws {
    #expect(try vision("{}", model: #","quick_gelu":true"#).block.mlp.activation == .quickGELU)
    #expect(try text("{}", model: #","quick_gelu":true"#).block.mlp.activation == .quickGELU)
    #expect(try text("{}", model: #","quick_gelu":false"#).block.mlp.activation == .gelu)
    #expect(throws: FileError.self) { try vision("{}", model: #","quick_gelu":"yes""#) }
  }

  @Test(
    "Image towers of other kinds are refused by name",
    arguments: [
      ("timm_model_name", #""vit_base""#), ("layers", "[3,4,6,3]"), ("attentional_pool", "true"),
      ("pool_type", #""avg""#), ("no_ln_pre", "true"), ("final_ln_after_pool", "true"),
      ("pos_embed_type", #""sin_cos_2d""#), ("input_patchnorm", "true"), ("ls_init_value", "0.1"),
      ("act_kwargs", #"{"approximate":"tanh"}"#), ("block_type", #""custom""#), ("qk_norm", "true"),
      ("scale_heads", "true"), ("scale_fc", "true"),
      ("scaled_cosine_attn", "true"),
      ("norm_kwargs", #"{"eps":1e-6}"#),
    ])
  func refusedVision(_ key: String, _ value: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try vision(#"{"\#(key)":\#(value)}"#)
    }
    #expect(error?.key == "vision_cfg.\(key)" && error?.file == "open_clip_config.json")
    #expect(throws: Never.self) { try vision(#"{"\#(key)":null}"#) }
  }

  @Test(
    "Text towers of other kinds are refused by name",
    arguments: [
      ("hf_model_name", #""roberta-base""#), ("pool_type", #""last""#), ("embed_cls", "true"),
      ("proj_type", #""mlp""#), ("pool_type", #""first""#),
      ("final_ln_after_pool", "true"), ("ls_init_value", "1"),
    ])
  func refusedText(_ key: String, _ value: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try text(#"{"\#(key)":\#(value)}"#)
    }
    #expect(error?.key == "text_cfg.\(key)")
  }

  @Test("Variants that are written out as off are accepted")
  func off() {
    let json = #"{"qk_norm":false,"scale_fc":false,"block_type":"default","act_kwargs":null}"#
    #expect(throws: Never.self) { try vision(json) }
    #expect(throws: Never.self) { try text(json) }
  }

  @Test("Widths and ratios no model has are refused, not computed with")
  func absurd() throws {
    for section in [
      #"{"mlp_ratio":1e300}"#, #"{"mlp_ratio":0}"#, #"{"mlp_ratio":-4}"#, #"{"mlp_ratio":"4"}"#,
      #"{"width":0}"#, #"{"width":16777217}"#,
    ] {
      #expect(throws: FileError.self, "\(section)") { try vision(section) }
      #expect(throws: FileError.self, "\(section)") { try text(section) }
    }
    #expect(throws: FileError.self) { try vision(#"{"head_width":100}"#) }
    #expect(throws: FileError.self) { try vision(#"{"image_size":[224,224]}"#) }
    #expect(throws: FileError.self) { try text(#"{"heads":7}"#) }
    let empty = JSONNode(try JSONValue(Array("{}".utf8), file: "c"), file: "c")
    #expect(throws: FileError.self) { try VisionTransformerConfiguration(openCLIP: empty) }
    #expect(throws: FileError.self) { try CLIPTextConfiguration(openCLIP: empty) }
  }
}
