import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast

/// What a configuration of open_clip makes of a folder, without any weights.
@Suite("Configurations of open_clip: what opens, and why others do not")
struct OpenCLIPFolderTests {
  private static let text =
    #""text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 512, "heads": 8, "layers": 12}"#

  private func open(_ model: String) throws -> ModelFolder {
    let folder = try TemporaryFolder()
    try Data(#"{"model_cfg": \#(model)}"#.utf8)
      .write(to: folder.url.appending(path: "open_clip_config.json"))
    try Data(SafetensorsBytes.file([]))
      .write(to: folder.url.appending(path: "open_clip_model.safetensors"))
    try WordTokenizer(count: 40, end: 39, padding: "<pad>").write(to: folder.url)
    return try ModelFolder(folder.url)
  }

  private func timm(_ name: String, _ pool: String, projection: String = "null") -> String {
    #"{"embed_dim": 512, "custom_text": true, "vision_cfg": {"timm_model_name": "\#(name)", "#
      + #""timm_pool": "\#(pool)", "timm_proj": \#(projection), "timm_drop": 0.0}, \#(Self.text)}"#
  }

  @Test(
    "Towers that open, with their shapes",
    arguments: [
      ("vit_pe_core_base_patch16_224", "map", "224×224", 12),
      ("vit_pe_core_tiny_patch16_384", "map", "384×384", 12),
      ("vit_pe_core_gigantic_patch14_448", "map", "448×448", 50),
      ("vit_base_mci_224", "token", "224×224", 12),
      ("vit_large_patch14_clip_224.apple_mclip2_dfndr2b", "token", "224×224", 24),
      ("eva02_large_patch14_clip_336", "token", "336×336", 24),
    ])
  func opens(_ name: String, _ pool: String, _ size: String, _ layers: Int) throws {
    let model = try open(timm(name, pool))
    #expect(model.imageTower.description.hasPrefix(size))
    #expect(model.imageTower.layers == layers && model.textTowerShape?.contextLength == 77)
    // Only the weights are missing.
    let validation = try model.validate()
    #expect(!validation.problems.isEmpty && validation.unused.isEmpty)
  }

  @Test("The shapes that names of Perception Encoder and MobileCLIP2 stand for")
  func shapes() throws {
    let giant = try open(timm("vit_pe_core_gigantic_patch14_448", "map"))
    #expect("\(giant.imageTower)".contains("width 1536, 50 layers, 16 heads, hidden 8960"))
    let large = try open(timm("vit_pe_core_large_patch14_336", "map"))
    #expect("\(large.imageTower)".contains("in patches of 14, width 1024, 24 layers, 16 heads"))
    let mobile = try open(timm("vit_base_mci_224", "token"))
    #expect("\(mobile.imageTower)".contains("in patches of 16, width 768, 12 layers, 12 heads"))
  }

  @Test(
    "What is not supported is refused with its key",
    arguments: [
      (#"{"timm_model_name": "fastvit_mci2", "timm_pool": "avg"}"#, "vision_cfg.timm_model_name"),
      (#"{"timm_model_name": "vitamin_base_224", "timm_pool": ""}"#, "vision_cfg.timm_model_name"),
      (#"{"timm_model_name": "vit_base_mci_224", "timm_pool": "avg"}"#, "vision_cfg.timm_pool"),
      (#"{"layers": 12, "width": 512, "ls_init_value": 1e-4}"#, "vision_cfg.ls_init_value"),
      (#"{"layers": 12, "attentional_pool": true}"#, "vision_cfg.attentional_pool"),
      (#"{"layers": 12, "no_ln_pre": true, "pool_type": "avg"}"#, "vision_cfg.pool_type"),
      (#"{"layers": 12, "pos_embed_type": "sin_cos_2d"}"#, "vision_cfg.pos_embed_type"),
    ])
  func refused(_ vision: String, _ key: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try open(#"{"embed_dim": 512, "vision_cfg": \#(vision), \#(Self.text)}"#)
    }
    #expect(error?.key == "model_cfg.\(key)")
  }

  @Test(
    "Text towers of other kinds are refused with their key",
    arguments: [
      (#"{"hf_model_name": "facebook/nllb-200-distilled-600M"}"#, "text_cfg.hf_model_name"),
      (#"{"pool_type": "last"}"#, "text_cfg.pool_type"),
      (#"{"pool_type": "first"}"#, "text_cfg.pool_type"),
      (#"{"embed_cls": true}"#, "text_cfg.embed_cls"),
    ])
  func refusedTexts(_ text: String, _ key: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try open(#"{"embed_dim": 512, "vision_cfg": {"layers": 12}, "text_cfg": \#(text)}"#)
    }
    #expect(error?.key == "model_cfg.\(key)")
  }

  @Test("A decoder behind the towers is refused")
  func decoder() {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try open(#"{"embed_dim": 512, "vision_cfg": {}, "multimodal_cfg": {}, \#(Self.text)}"#)
    }
    #expect(error?.key == "model_cfg.multimodal_cfg")
  }

  @Test("The end of text by its id, and a text tower that sees its padding")
  func texts() throws {
    func text(_ options: String) throws -> CLIPTextConfiguration {
      try #require(
        open(#"{"embed_dim": 512, "vision_cfg": {}, "text_cfg": {"layers": 2, \#(options)}}"#)
          .clipText)
    }
    #expect(try text(#""pool_type": "eos", "eos_id": 1"#).endOfText == .token(1))
    #expect(try text(#""pool_type": "eos""#).endOfText == .token(2))
    #expect(try !text(#""pool_type": "eos""#).seesPadding)
    let padded = try text(#""no_causal_mask": true"#)
    #expect(padded.seesPadding && padded.endOfText == .highestToken)
    #expect(try text(#""no_causal_mask": true, "pool_type": "last""#).endOfText == .lastPosition)
  }
}

extension ModelFolder {
  /// The configuration of a text tower of CLIP's kind.
  var clipText: CLIPTextConfiguration? { (blueprint.text as? CLIPTextComponent)?.configuration }
}
