import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastVision

@Suite("Gradients of towers that embed images in another way than CLIP's")
struct TowerGradientTests {
  private func tower(_ name: String) throws -> (Checkpoint, VisionTransformer) {
    let folder = SharedData.fixtures.appending(path: "cases/\(name)")
    if name == "siglip2_naflex" {
      let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
      let checkpoint = try Checkpoint(directory: folder)
      return (
        checkpoint,
        try VisionTransformer(
          checkpoint.weights, VisionTransformerConfiguration(naFlex: config),
          names: .huggingFaceNaFlex)
      )
    }
    let config = try JSONNode(contentsOf: folder.appending(path: "open_clip_config.json").path)
    let checkpoint = try Checkpoint(file: folder.appending(path: "open_clip_model.safetensors"))
    let (configuration, names) = try VisionTransformerConfiguration.openCLIP(
      config.object("model_cfg"))
    return (
      checkpoint, try VisionTransformer(checkpoint.weights, configuration, names: names)
    )
  }

  /// Along a random direction of one parameter the loss grows as its gradient says.
  @Test(
    "Positions, patches, stems, class tokens and pooling heads of images of one shape or several",
    arguments: [
      (
        "siglip2_naflex",
        [
          "vision_model.embeddings.position_embedding.weight",
          "vision_model.embeddings.patch_embedding.weight", "vision_model.head.probe",
        ]
      ),
      (
        "openclip_mci",
        [
          "visual.trunk.patch_embed.backbone.0.conv.weight",
          "visual.trunk.patch_embed.backbone.1.bn.weight",
          "visual.trunk.patch_embed.backbone.2.conv.bias", "visual.trunk.cls_token",
          "visual.trunk.pos_embed",
        ]
      ),
      (
        "openclip_pe",
        [
          "visual.trunk.cls_token", "visual.trunk.pos_embed",
          "visual.trunk.blocks.0.attn.qkv.weight",
          "visual.trunk.attn_pool.latent", "visual.trunk.head.weight",
        ]
      ),
    ])
  func directions(_ name: String, _ parameters: [String]) throws {
    let (checkpoint, tower) = try tower(name)
    var generator = SeededGenerator(seed: 7)
    let side = tower.configuration.patchSize
    let sizes =
      tower.configuration.hasNativeResolution
      ? [(3, 5), (4, 4), (3, 5), (1, 6)] : [(3, 3), (3, 3)]
    let images = sizes.map { rows, columns in
      PreparedImage(
        width: columns * side, height: rows * side,
        pixels: (0..<3 * rows * columns * side * side).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        })
    }
    let table = PixelNormalization(mean: [0.5, 0.5, 0.5], standardDeviation: [0.5, 0.5, 0.5])
      .table()
    let pixels = ImagePixels.bytes(images, table: table)
    let dy = Tensor(
      generator.floats(images.count * tower.projectionWidth),
      shape: [images.count, tower.projectionWidth])

    func values(_ moved: String? = nil, _ direction: [Float] = [], _ step: Float = 0)
      -> [ParameterID: Tensor]
    {
      Dictionary(
        uniqueKeysWithValues: parameters.map { key in
          let stored = checkpoint.stored(key)!.float32()
          guard key == moved else { return (ParameterID(key), stored) }
          let numbers = zip(stored.elements, direction).map { $0 + step * $1 }
          return (ParameterID(key), Tensor(numbers, shape: stored.shape))
        })
    }
    func loss(_ overlay: [ParameterID: Tensor]) -> Double {
      let run = Run(threads: 2)
      run.overlay = ParameterOverlay(overlay)
      let features = tower.features(of: pixels, run)
      return zip(features.elements, dy.elements).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }

    let run = Run(threads: 2)
    let all = values()
    run.overlay = ParameterOverlay(all)
    let gradients = ParameterGradients(trainable: Set(all.keys))
    let (features, tape) = run.recording(into: gradients) { tower.features(of: pixels, run) }
    tape.backward(from: [(features, dy)], run)
    for key in parameters {
      let gradient = try #require(gradients.tensors[ParameterID(key)], "\(key)").elements
      // Along the gradient itself, so that rounding is small beside the difference.
      let length = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let direction = gradient.map { $0 / length }
      let step: Float = 2e-3
      let difference =
        (loss(values(key, direction, step)) - loss(values(key, direction, -step)))
        / (2 * Double(step))
      #expect(
        abs(difference - Double(length)) < 0.02 * Double(length),
        "\(name), \(key): \(difference), by the gradient \(length)")
    }
  }
}
