import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastVision

@Suite("EVA02-CLIP in the form of Hugging Face's EvaCLIPModel")
struct EvaCLIPTests {
  private static let folder = SharedData.fixtures.appending(path: "towers/eva_hf")

  private func config(_ edit: (inout String) -> Void = { _ in }) throws -> JSONNode {
    var text = try String(
      contentsOf: Self.folder.appending(path: "config.json"), encoding: .utf8)
    edit(&text)
    return JSONNode(try JSONValue(Array(text.utf8), file: "config.json"), file: "config.json")
  }

  private func checkpoint() throws -> Checkpoint {
    try Checkpoint(file: Self.folder.appending(path: "model.safetensors"))
  }

  /// The checkpoint with other names, without the tensors that get none.
  private func renamed(_ name: (String) -> String?) throws -> Checkpoint {
    let stored = try checkpoint()
    var tensors: [String: Tensor] = [:]
    for old in stored.names {
      if let new = name(old) { tensors[new] = stored.stored(old) }
    }
    return Checkpoint(name: "renamed", tensors: tensors)
  }

  @Test(
    "The image tower agrees with timm's, whichever way the gated layer is spelt",
    arguments: [["w1", "w2", "w3"], ["fc1", "fc2", "fc3"]])
  func golden(_ spelling: [String]) throws {
    let checkpoint = try renamed { name in
      zip(["w1", "w2", "w3"], spelling).reduce(name) {
        $0.replacing("mlp.\($1.0).", with: "mlp.\($1.1).")
      }
    }
    let names = VisionTransformerNames.huggingFaceEVA(in: checkpoint.weights)
    #expect(names.projection == VisionTransformerNames.huggingFaceEVA.projection)
    let tower = try VisionTransformer(
      checkpoint.weights, VisionTransformerConfiguration(huggingFaceEVA: config()), names: names)
    try checkpoint.requireAllUsed()
    let golden = try Golden(Self.folder.appending(path: "expected.safetensors"))
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let features = tower(run.patches(pixels, grid: tower.configuration.grid), run).elements
    for name in golden.names where name.hasPrefix("vision.") {
      let tap = name == "vision.last_hidden" ? "vision.normed" : name
      #expect(relativeError(try #require(taps[tap]), golden.floats(name)) < 1e-4, "\(name)")
    }
    #expect(relativeError(features, golden.floats("image_features")) < 1e-4)
    let embeddings = try Embeddings(
      normalizing: features, width: tower.configuration.projectionWidth)
    #expect(absoluteError(embeddings.values, golden.floats("image_embeds")) < 1e-5)
  }

  @Test("Keys that are missing are taken as EVA02-CLIP is")
  func defaults() throws {
    let keys = [
      "use_rope", "rope_theta", "pretrained_seq_len", "use_sub_ln", "use_swiglu_mlp",
      "use_rms_norm", "post_layernorm", "q_bias", "k_bias", "v_bias", "layer_norm_eps",
      "hidden_act",
    ]
    let full = try VisionTransformerConfiguration(huggingFaceEVA: config())
    let sparse = try VisionTransformerConfiguration(
      huggingFaceEVA: config { text in
        for key in keys { text = text.replacing("\"\(key)\"", with: "\"unused_\(key)\"") }
      })
    #expect(full == sparse)
  }

  @Test(
    "Relatives of another build are refused by name",
    arguments: [
      ("use_rope", "true", "false"), ("use_sub_ln", "true", "false"),
      ("use_swiglu_mlp", "true", "false"), ("use_rms_norm", "false", "true"),
      ("post_layernorm", "false", "true"), ("k_bias", "false", "true"),
      ("q_bias", "true", "false"), ("v_bias", "true", "false"),
      ("rope_theta", "10000", "500000"),
    ])
  func refused(_ key: String, _ value: String, _ other: String) throws {
    let config = try config {
      $0 = $0.replacing("\"\(key)\": \(value)", with: "\"\(key)\": \(other)")
    }
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try VisionTransformerConfiguration(huggingFaceEVA: config)
    }
    #expect(error?.key == "vision_config.\(key)" && error?.value == other)
  }

  @Test("Sizes must be given, and fit")
  func sizes() throws {
    for key in [
      "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
      "image_size", "patch_size", "vision_config", "projection_dim",
    ] {
      let config = try config { $0 = $0.replacing("\"\(key)\"", with: "\"no_\(key)\"") }
      #expect(throws: FileError.self, "\(key)") {
        try VisionTransformerConfiguration(huggingFaceEVA: config)
      }
    }
    let odd = try config {
      $0 = $0.replacing("\"num_attention_heads\": 3", with: "\"num_attention_heads\": 4")
    }
    #expect(throws: FileError.self) { try VisionTransformerConfiguration(huggingFaceEVA: odd) }
  }

  @Test("Tensors that say otherwise fail to load")
  func tensors() throws {
    let configuration = try VisionTransformerConfiguration(huggingFaceEVA: config())
    for part in ["inner_attn_ln.weight", "ffn_ln.weight", "q_proj.bias"] {
      let checkpoint = try renamed { $0.hasSuffix(part) ? nil : $0 }
      #expect(throws: CheckpointError.self, "\(part)") {
        try VisionTransformer(checkpoint.weights, configuration, names: .huggingFaceEVA)
      }
    }
    let plain = try renamed { $0 == "visual_projection.bias" ? nil : $0 }
    #expect(
      VisionTransformerNames.huggingFaceEVA(in: plain.weights).projection
        == .linear("visual_projection", bias: false))
  }
}
