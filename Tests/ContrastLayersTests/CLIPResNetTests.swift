import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastLayers

/// CLIP's ResNet strides by averaging before a convolution; that is a configuration of the same blocks.
///
/// Source: `ModifiedResNet` of open_clip.
@Suite("Blocks of CLIP's ResNet against open_clip")
struct CLIPResNetTests {
  private func unit(
    _ inputs: Int, _ outputs: Int, size: Int = 1, stride: Int = 1, averaging: Int = 1
  ) -> Convolution.Configuration {
    Convolution.Configuration(
      inputs: inputs, outputs: outputs,
      window: SlidingWindow(size: size, stride: stride, padding: size / 2),
      averagePooling: averaging > 1 ? SlidingWindow(size: averaging, stride: averaging) : nil)
  }

  private static let parts = ConvolutionBlock.Names(
    branch: (1...3).map { Convolution.Names(convolution: "conv\($0)", norm: "bn\($0)") },
    shortcut: Convolution.Names(convolution: "downsample.0", norm: "downsample.1"))

  @Test("The stem and all four stages", arguments: GenerationCase.all("clip_resnet"))
  func stages(_ reference: GenerationCase) throws {
    let folder = reference.folder
    let golden = try reference.golden()
    let config = try JSONNode(contentsOf: folder.appending(path: "open_clip_config.json").path)
      .object("model_cfg").object("vision_cfg")
    let visual = try Checkpoint(file: folder.appending(path: "open_clip_model.safetensors"))
      .weights["visual"]
    let (width, depths) = (
      try config.int("width"), try config.array("layers").map { try $0.int() }
    )
    let run = Run(threads: 2)
    var x = run.featureMaps(
      Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values")))
    let stem = [
      unit(3, width / 2, size: 3, stride: 2), unit(width / 2, width / 2, size: 3),
      unit(width / 2, width, size: 3),
    ]
    for (configuration, names) in zip(stem, Self.parts.branch) {
      x = try Convolution(visual, configuration, names: names)(x, run, activation: .relu)
    }
    x = run.averagePooled(x, SlidingWindow(size: 2, stride: 2))
    #expect(relativeError(run.averagePooled(x).elements, golden.floats("stem")) < 1e-5)
    for (stage, depth) in depths.enumerated() {
      let planes = width << stage
      for number in 0..<depth {
        let stride = stage > 0 && number == 0 ? 2 : 1
        let configuration = ConvolutionBlock.Configuration(
          branch: [
            unit(x.channels, planes), unit(planes, planes, size: 3),
            unit(planes, 4 * planes, averaging: stride),
          ],
          shortcut: stride == 1 && x.channels == 4 * planes
            ? nil : unit(x.channels, 4 * planes, averaging: stride))
        let block = try ConvolutionBlock(
          visual["layer\(stage + 1).\(number)"], configuration, names: Self.parts)
        x = block(x, run)
      }
      let key = "layer\(stage + 1)"
      let shape = golden.shape(key)
      guard shape.count == 4 else {
        #expect(relativeError(run.averagePooled(x).elements, golden.floats(key)) < 1e-5)
        continue
      }
      #expect([x.images, x.channels, x.height, x.width] == shape)
      let planeValues = (0..<x.images).flatMap { image in
        Reference.transpose(
          x.values.rows(x.layout[image]).elements, rows: x.height * x.width, columns: x.channels)
      }
      #expect(relativeError(planeValues, golden.floats(key)) < 1e-5)
    }
  }
}
