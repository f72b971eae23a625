import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastText
@testable import ContrastVision

@Suite("open_clip's configurations of EVA02-CLIP and SigLIP")
struct OpenCLIPFamilyTests {
  private static let folder = SharedData.fixtures.appending(path: "towers")

  private func model(_ json: String) throws -> JSONNode {
    JSONNode(
      try JSONValue(Array(json.utf8), file: "open_clip_config.json"),
      file: "open_clip_config.json")
  }

  private func vision(
    _ name: String, _ options: String = "", width: Int = 768
  ) throws -> (configuration: VisionTransformerConfiguration, names: VisionTransformerNames) {
    try VisionTransformerConfiguration.openCLIP(
      model(
        #"{"embed_dim":\#(width),"vision_cfg":{"timm_model_name":"\#(name)"\#(options)}}"#))
  }

  @Test(
    "Both towers agree with open_clip's own model",
    arguments: ["openclip_siglip", "openclip_siglip2", "openclip_eva"], [1, 2])
  func golden(_ name: String, threads: Int) throws {
    let folder = Self.folder.appending(path: name)
    let model = try JSONNode(
      contentsOf: folder.appending(path: "open_clip_config.json").path
    ).object("model_cfg")
    let checkpoint = try Checkpoint(
      file: folder.appending(path: "open_clip_model.safetensors"))
    let weights = checkpoint.weights
    let (configuration, names) = try VisionTransformerConfiguration.openCLIP(model)
    let tower = try VisionTransformer(weights, configuration, names: names)
    let text = try CLIPTextTransformer(
      weights["text"], CLIPTextConfiguration(openCLIP: model), names: .openCLIP(model))
    let isSigLIP = name != "openclip_eva"
    let similarity = Similarity(
      kind: isSigLIP ? .sigmoid : .softmax, scale: exp(try weights.scalar("logit_scale")),
      bias: isSigLIP ? try weights.scalar("logit_bias") : 0)
    try checkpoint.requireAllUsed()

    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let run = Run(threads: threads)
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let images = tower(run.patches(pixels, grid: configuration.grid), run).elements
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let rows = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
    let texts = text(rows, run).elements
    #expect(relativeError(images, golden.floats("image_features")) < 2e-5)
    #expect(relativeError(texts, golden.floats("text_features")) < 2e-5)
    let imageEmbeddings = try Embeddings(
      normalizing: images, width: configuration.projectionWidth)
    let textEmbeddings = try Embeddings(
      normalizing: texts, width: text.configuration.projectionWidth)
    #expect(absoluteError(imageEmbeddings.values, golden.floats("image_embeds")) < 1e-5)
    #expect(absoluteError(textEmbeddings.values, golden.floats("text_embeds")) < 1e-5)
    let logits = similarity.logits(images: imageEmbeddings, texts: textEmbeddings)
    #expect(absoluteError(logits.values, golden.floats("logits_per_image")) < 1e-3)
  }

  @Test(
    "Positions for a larger image are those of timm",
    arguments: ["openclip_siglip", "openclip_siglip2", "openclip_eva"])
  func imageSize(_ name: String) throws {
    let folder = Self.folder.appending(path: name)
    let model = try JSONNode(
      contentsOf: folder.appending(path: "open_clip_config.json").path
    ).object("model_cfg")
    let checkpoint = try Checkpoint(
      file: folder.appending(path: "open_clip_model.safetensors"))
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let shape = golden.shape("larger.pixel_values")
    let (configuration, names) = try VisionTransformerConfiguration.openCLIP(model)
    let tower = try VisionTransformer(
      checkpoint.weights, configuration, names: names, imageSize: shape[3])
    let run = Run(threads: 2)
    let pixels = Tensor(golden.floats("larger.pixel_values"), shape: shape)
    let features = tower(run.patches(pixels, grid: tower.configuration.grid), run).elements
    #expect(relativeError(features, golden.floats("larger.image_features")) < 2e-5)
  }

  @Test("Names of timm stand for shapes")
  func shapes() throws {
    let large = try vision(
      "eva02_large_patch14_clip_336", #","timm_pool":"token","timm_proj":null"#
    ).configuration
    #expect(large.imageSize == 336 && large.patchSize == 14 && large.layers == 24)
    #expect(large.width == 1024 && large.block.mlp.hiddenWidth == 2730)
    #expect(large.block.attention.heads == AttentionHeads(count: 16, width: 64))
    #expect(large.rotaryReferenceSide == 16 && large.block.attention.subNorm)
    #expect(large.block.mlp.activation == .silu && large.block.normEpsilon == 1e-6)
    let base = try vision(
      "eva02_base_patch16_clip_224.merged2b", #","timm_pool":"token","timm_proj":"""#)
    #expect(base.configuration.block.mlp.hiddenWidth == 2048)
    #expect(base.names.projection == .linear("visual.trunk.head", bias: true))

    let shape = try vision(
      "vit_so400m_patch14_siglip_384.webli", #","timm_pool":"map","timm_proj":"none""#,
      width: 1152
    ).configuration
    #expect(shape.grid.count == 27 * 27 && shape.block.mlp.hiddenWidth == 4304)
    #expect(shape.block.attention.heads == AttentionHeads(count: 16, width: 72))
    #expect(shape.pooling == .attention && !shape.hasPreNorm && shape.patchBias)
    #expect(shape.block.mlp.activation == .gelu && shape.rotaryReferenceSide == nil)
    #expect(shape.positionResizing == GridInterpolation(antialias: true))
  }

  @Test(
    "timm's definitions say which form of GELU a SigLIP tower has",
    arguments: [
      ("vit_base_patch16_siglip_512", 768, Activation.gelu),
      ("vit_base_patch32_siglip_256.v2_webli", 768, .geluTanh),
      ("vit_large_patch16_siglip_384.v2_webli", 1024, .gelu),
      ("vit_large_patch16_siglip_512", 1024, .geluTanh),
      ("vit_so400m_patch14_siglip_224.v2_webli", 1152, .gelu),
      ("vit_so400m_patch16_siglip_256.webli_i18n", 1152, .geluTanh),
      ("vit_giantopt_patch16_siglip_384", 1536, .geluTanh),
    ])
  func activation(_ name: String, _ width: Int, _ activation: Activation) throws {
    let tower = try vision(name, #","timm_pool":"map","timm_proj":"none""#, width: width)
    #expect(tower.configuration.block.mlp.activation == activation)
    #expect(tower.names.projection == .none)
  }

  @Test("Keys beside timm's name go before what the name stands for")
  func overrides() throws {
    let options =
      #","timm_pool":"map","timm_proj":"linear","image_size":64,"patch_size":8,"width":48,"#
      + #""layers":3,"head_width":12,"mlp_ratio":2"#
    let name = "vit_base_patch16_siglip_224"
    let tower = try vision(name, options)
    #expect(tower.configuration.grid.count == 64 && tower.configuration.layers == 3)
    #expect(tower.configuration.block.attention.heads == AttentionHeads(count: 4, width: 12))
    #expect(tower.configuration.block.mlp.hiddenWidth == 96)
    #expect(tower.names.projection == .linear("visual.head.proj", bias: false))
    #expect(
      try vision(name, options + #","mlp_hidden":50"#).configuration.block.mlp.hiddenWidth == 50)
    #expect(
      try vision(name, options + #","timm_proj_bias":true"#).names.projection
        == .linear("visual.head.proj", bias: true))
  }

  @Test(
    "Other towers of timm, poolings and projections are refused by name",
    arguments: [
      ("eva02_enormous_patch14_clip_224", #","timm_pool":"token""#, "timm_model_name"),
      ("vit_base_patch16_siglip_gap_224", #","timm_pool":"map""#, "timm_model_name"),
      ("vit_base_patch16_siglip_224.merged2b", #","timm_pool":"map""#, "timm_model_name"),
      ("vit_base_patch16_siglip_224.", #","timm_pool":"map""#, "timm_model_name"),
      ("convnext_base", "", "timm_model_name"),
      ("vit_base_patch16_siglip_224", "", "timm_pool"),
      ("vit_base_patch16_siglip_224", #","timm_pool":"avg""#, "timm_pool"),
      ("eva02_base_patch16_clip_224", #","timm_pool":"map""#, "timm_pool"),
      ("vit_base_patch16_siglip_224", #","timm_pool":"map","timm_proj":"mlp""#, "timm_proj"),
    ])
  func refused(_ name: String, _ options: String, _ key: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) { try vision(name, options) }
    #expect(error?.key == "vision_cfg.\(key)")
    if key == "timm_model_name" {
      #expect(error?.value == name)
      #expect(error?.supported.contains("eva02_large_patch14_clip_336") == true)
    }
  }

  @Test("Widths that do not fit are refused")
  func misfits() {
    for options in [
      #","timm_proj":"none","width":48,"head_width":12"#, #","timm_proj":"none","width":50"#,
      #","timm_proj":null,"width":48,"head_width":7"#, #","timm_proj":null,"mlp_hidden":0"#,
      #","timm_proj":3"#, #","timm_proj":null,"image_size":8"#,
    ] {
      #expect(throws: FileError.self, "\(options)") {
        try vision("vit_base_patch16_siglip_224", #","timm_pool":"map""# + options)
      }
    }
  }

  @Test("The other two forms of a configuration go to their own readers")
  func otherForms() throws {
    let plain = try VisionTransformerConfiguration.openCLIP(
      model(#"{"embed_dim":512,"vision_cfg":{},"quick_gelu":true}"#))
    #expect(plain.configuration.hasPreNorm && plain.names.classToken == "visual.class_embedding")
    #expect(plain.configuration.block.mlp.activation == .quickGELU)
    let eva = try VisionTransformerConfiguration.openCLIP(
      model(
        #"{"embed_dim":1280,"vision_cfg":{"eva_model_name":"eva-clip-b-16","rope":true,"#
          + #""intp_freq":true,"naiveswiglu":true,"subln":true,"mlp_ratio":2.6667}}"#))
    #expect(eva.configuration.block.mlp.hiddenWidth == 2048)
    #expect(eva.names.classToken == "visual.cls_token")
  }
}

@Suite("open_clip's configurations of text towers")
struct OpenCLIPTextFamilyTests {
  private func model(_ text: String, model: String = "", width: Int = 512) throws -> JSONNode {
    JSONNode(
      try JSONValue(
        Array(#"{"embed_dim":\#(width),"text_cfg":\#(text)\#(model)}"#.utf8), file: "c"), file: "c")
  }

  @Test("SigLIP's text tower")
  func siglip() throws {
    let node = try model(
      #"{"no_causal_mask":true,"pool_type":"last","proj_bias":true,"norm_kwargs":{"eps":1e-6},"#
        + #""act_kwargs":{"approximate":"tanh"},"width":1152,"heads":16,"mlp_ratio":3.7362}"#)
    let text = try CLIPTextConfiguration(openCLIP: node)
    #expect(text.endOfText == .lastPosition && text.block.attention.mask == .bidirectional)
    #expect(text.block.normEpsilon == 1e-6 && text.block.mlp.activation == .geluTanh)
    #expect(text.block.mlp.hiddenWidth == 4304 && text.projectionWidth == 512)
    #expect(try CLIPTextNames.openCLIP(node).projection == .linear("text_projection", bias: true))
  }

  @Test("A tower without projection needs the width of the joint space")
  func withoutProjection() throws {
    let node = try model(#"{"proj_type":"none"}"#)
    #expect(try CLIPTextConfiguration(openCLIP: node).projectionWidth == 512)
    #expect(try CLIPTextNames.openCLIP(node).projection == .none)
    #expect(throws: FileError.self) {
      try CLIPTextConfiguration(openCLIP: model(#"{"proj_type":"none"}"#, width: 640))
    }
    #expect(try CLIPTextNames.openCLIP(model("{}")).projection == .matrix("text_projection"))
  }

  @Test(
    "Unknown arguments of layers are refused by name",
    arguments: [
      (#"{"act_kwargs":{"approximate":"quick"}}"#, "", "text_cfg.act_kwargs.approximate"),
      (#"{"act_kwargs":{"inplace":true}}"#, "", "text_cfg.act_kwargs.inplace"),
      (#"{"act_kwargs":{}}"#, #","quick_gelu":true"#, "text_cfg.act_kwargs"),
      (#"{"norm_kwargs":{"bias":false}}"#, "", "text_cfg.norm_kwargs.bias"),
    ])
  func refused(_ text: String, _ options: String, _ key: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try CLIPTextConfiguration(openCLIP: model(text, model: options))
    }
    #expect(error?.key == key)
  }

  @Test("Arguments that change nothing")
  func defaults() throws {
    let text = try CLIPTextConfiguration(
      openCLIP: model(#"{"act_kwargs":{"approximate":"none"},"norm_kwargs":{}}"#))
    #expect(text.block.mlp.activation == .gelu && text.block.normEpsilon == 1e-5)
  }
}
