import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastText
@testable import ContrastVision

@Suite("Towers of other families against the reference libraries")
struct GoldenFamilyTests {
  /// Runs the image tower and compares every activation that the golden names.
  private func expectAgreement(_ tower: VisionTransformer, _ golden: Golden) throws {
    for threads in [1, 2] {
      let run = Run(threads: threads)
      var taps: [String: [Float]] = [:]
      run.tap = { taps[$0] = $1.elements }
      let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
      let features = tower(run.patches(pixels, grid: tower.configuration.grid), run).elements
      for name in golden.names where name.hasPrefix("vision.") {
        let tap = name == "vision.last_hidden" ? "vision.normed" : name
        let actual = try #require(taps[tap], "no activation named \(name)")
        #expect(relativeError(actual, golden.floats(name)) < 1e-4, "\(name)")
      }
      #expect(relativeError(features, golden.floats("image_features")) < 1e-4)
      let embeddings = try Embeddings(
        normalizing: features, width: tower.configuration.projectionWidth)
      #expect(absoluteError(embeddings.values, golden.floats("image_embeds")) < 1e-5)
    }
  }

  @Test(
    "EVA02-CLIP, in the names of its repository and of timm",
    arguments: ReferenceCase.cases(["eva02"]))
  func eva(_ reference: ReferenceCase) throws {
    let config = try JSONNode(contentsOf: reference.folder.appending(path: "config.json").path)
    let configuration = try VisionTransformerConfiguration(eva: config)
    let golden = try reference.golden()
    for (file, names) in [
      ("model.safetensors", VisionTransformerNames.eva),
      ("timm_names/open_clip_model.safetensors", .timmEVA),
    ] {
      let checkpoint = try Checkpoint(file: reference.folder.appending(path: file))
      let tower = try VisionTransformer(checkpoint.weights, configuration, names: names)
      // The stored tables are rounded to float16; exact ones are computed.
      try checkpoint.requireAllUsed { $0.contains("rope.freqs_") }
      try expectAgreement(tower, golden)

      let rotary = try #require(tower.rotary)
      let angles = golden.floats("rope_angles")
      let pairs = rotary.cosine.width
      let width = angles.count / rotary.cosine.rows
      for position in 0..<rotary.cosine.rows {
        for pair in 0..<pairs {
          let angle = angles[position * width + 2 * pair]
          #expect(abs(rotary.cosine.elements[position * pairs + pair] - cos(angle)) < 2e-6)
          #expect(abs(rotary.sine.elements[position * pairs + pair] - sin(angle)) < 2e-6)
        }
      }
    }
  }

  @Test(
    "SigLIP and SigLIP2 of fixed resolution, both towers",
    arguments: ReferenceCase.cases(["siglip", "siglip2"]))
  func siglip(_ reference: ReferenceCase) throws {
    let config = try JSONNode(contentsOf: reference.folder.appending(path: "config.json").path)
    let checkpoint = try Checkpoint(directory: reference.folder)
    let weights = checkpoint.weights
    let tower = try VisionTransformer(
      weights, VisionTransformerConfiguration(siglip: config), names: .huggingFaceSigLIP)
    let text = try CLIPTextTransformer(
      weights, CLIPTextConfiguration(siglip: config), names: .huggingFaceSigLIP)
    let similarity = Similarity(
      kind: .sigmoid, scale: exp(try weights.scalar("logit_scale")),
      bias: try weights.scalar("logit_bias"))
    try checkpoint.requireAllUsed()
    let golden = try reference.golden()
    try expectAgreement(tower, golden)

    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let rows = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
    let features = text(rows, run).elements
    for name in golden.names where name.hasPrefix("text.") {
      let actual = try #require(taps[name == "text.last_hidden" ? "text.normed" : name])
      #expect(relativeError(actual, golden.floats(name)) < 1e-4, "\(name)")
    }
    #expect(relativeError(features, golden.floats("text_features")) < 1e-4)
    let texts = try Embeddings(
      normalizing: features, width: text.configuration.projectionWidth)
    #expect(absoluteError(texts.values, golden.floats("text_embeds")) < 1e-5)
    let images = try Embeddings(
      normalizing: golden.floats("image_features"), width: tower.configuration.projectionWidth)
    let logits = similarity.logits(images: images, texts: texts)
    #expect(absoluteError(logits.values, golden.floats("logits_per_image")) < 1e-3)
  }

  @Test(
    "SigLIP's image tower in timm's names, with exact GELU",
    arguments: ReferenceCase.cases(["siglip_timm"]))
  func siglipOfTimm(_ reference: ReferenceCase) throws {
    let checkpoint = try Checkpoint(directory: reference.folder)
    let model = try JSONNode(contentsOf: reference.folder.appending(path: "config.json").path)
    var (configuration, names) = try VisionTransformerConfiguration.openCLIP(model)
    // The case does not say how wide its hidden layer is.
    configuration.block.mlp.hiddenWidth = try checkpoint.weights.shape(
      "visual.trunk.blocks.0.mlp.fc1.bias", rank: 1)[0]
    #expect(configuration.block.mlp.activation == .gelu)
    let tower = try VisionTransformer(checkpoint.weights, configuration, names: names)
    try checkpoint.requireAllUsed()
    try expectAgreement(tower, reference.golden())
  }
}
