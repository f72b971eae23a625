import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastVision

/// The case `clip_resnet` of the generator of reference cases.
@Suite("CLIP's ResNets against open_clip")
struct CLIPResNetTowerTests {
  private func checkpoint(
    _ reference: GenerationCase, _ precision: Precision = .float32
  ) throws -> Checkpoint {
    try Checkpoint(
      file: URL(filePath: reference.path("open_clip_model.safetensors")), threads: 2,
      precision: precision)
  }

  private func tower(
    _ reference: GenerationCase, _ weights: Weights
  ) throws -> (tower: ResNet, component: ResNetComponent) {
    let file = try JSONNode(contentsOf: reference.path("open_clip_config.json"))
    let component = try #require(
      try OpenCLIPImageTower.component(file.object("model_cfg")) as? ResNetComponent)
    return (try #require(try component.tower(weights, imageSize: nil) as? ResNet), component)
  }

  private func pixels(_ golden: Golden) -> ImagePixels {
    .planes(Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values")))
  }

  @Test(
    "Features, the stem and every stage; the shapes say what the configuration does",
    arguments: GenerationCase.all("clip_resnet"))
  func agreement(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let checkpoint = try checkpoint(reference)
    let (tower, component) = try tower(reference, checkpoint.weights)
    try checkpoint.requireAllUsed { !$0.hasPrefix("visual.") }
    let run = Run(threads: 2)
    for threads in [1, 2] {
      let features = tower.features(of: pixels(golden), Run(threads: threads)).elements
      #expect(relativeError(features, golden.floats("image_features")) < 1e-5)
    }
    for (depth, key) in ["stem", "layer1", "layer2", "layer3", "layer4"].enumerated() {
      let states = tower.states(of: pixels(golden), at: .behind(depth), classToken: false, run)
      let maps = FeatureMaps(
        states.values, images: states.layout.count, height: states.grid.rows,
        width: states.grid.columns)
      let (shape, expected) = (golden.shape(key), golden.floats(key))
      let isWhole = shape.count == 4
      #expect([maps.images, maps.channels] == Array(shape.prefix(2)))
      let area = isWhole ? shape[2] * shape[3] : 1
      let means = (0..<shape[0] * shape[1]).map { row in
        expected[row * area..<(row + 1) * area].reduce(0, +) / Float(area)
      }
      #expect(relativeError(run.averagePooled(maps).elements, means) < 1e-5, "\(key)")
    }
    let (shapes, imageSize) = try ResNetConfiguration.openAI(checkpoint.weights)
    #expect(shapes == component.configuration && imageSize == component.imageSize)
  }

  @Test(
    "Lower precisions keep the direction of the features",
    arguments: GenerationCase.all("clip_resnet"))
  func precisions(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let expected = golden.floats("image_features")
    // Of other seeds one image in ten or so has features that are small beside what they are sums of.
    let half: Float = reference.isOfOtherSeed ? 0.999 : 0.9995
    for (precision, bound) in [(Precision.bfloat16, half), (.int8, 0.99)] {
      let (tower, _) = try tower(reference, checkpoint(reference, precision).weights)
      let features = tower.features(of: pixels(golden), Run(threads: 2)).elements
      func dot(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Float {
        zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
      }
      for start in stride(from: 0, to: expected.count, by: tower.projectionWidth) {
        let range = start..<start + tower.projectionWidth
        let (a, b) = (features[range], expected[range])
        let cosine = dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
        #expect(cosine > bound, "\(precision)")
      }
    }
  }

  /// Frozen statistics; everything else learns, through the attention pooling down to the first convolution.
  @Test("The loss moves as the gradient says", arguments: GenerationCase.all("clip_resnet"))
  func training(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let checkpoint = try checkpoint(reference)
    let (tower, component) = try tower(reference, checkpoint.weights)
    var values: [ParameterID: Tensor] = [:]
    for name in checkpoint.names where name.hasPrefix("visual.") && component.isTrainable(name) {
      guard let stored = checkpoint.stored(name), stored.isFloatingPoint else { continue }
      values[ParameterID(name)] = Tensor(stored.elements, shape: stored.shape)
    }
    let gradients = ParameterGradients(trainable: Set(values.keys))
    let run = Run(threads: 2)
    run.overlay = ParameterOverlay(values)
    // Half the sum of squares, whose gradient is the features.
    func loss(_ features: Tensor) -> Double {
      features.elements.reduce(0) { $0 + Double($1) * Double($1) } / 2
    }
    let (features, tape) = run.recording(into: gradients) {
      tower.features(of: pixels(golden), run)
    }
    #expect(relativeError(features.elements, golden.floats("image_features")) < 1e-5)
    let before = loss(features)
    tape.backward(from: [(features, Tensor(features.elements, shape: features.shape))], run)
    #expect(Set(gradients.tensors.keys) == Set(values.keys))
    // Steps that float32 resolves, the smaller ones drown in rounding: with the gradient the loss rises by
    // step · |gradient|², against it it falls by as much; half of both together is free of curvature.
    for part in [
      "visual.", "visual.conv", "visual.bn", "layer1", "layer2", "layer3", "layer4",
      "positional_embedding", "q_proj", "k_proj", "v_proj", "c_proj",
    ] {
      let own = gradients.tensors.filter { $0.key.name.contains(part) }
      let squares = own.values.reduce(0.0) { sum, gradient in
        gradient.elements.reduce(sum) { $0 + Double($1) * Double($1) }
      }
      func moved(by step: Double) -> Double {
        var others = values
        for (id, gradient) in own {
          let elements = zip(values[id]!.elements, gradient.elements).map { $0 + Float(step) * $1 }
          others[id] = Tensor(elements, shape: gradient.shape)
        }
        run.overlay?.replace(by: others)
        return loss(tower.features(of: pixels(golden), run))
      }
      // Where attention has settled on one key, as with weights of other seeds, next to nothing goes back to queries
      // and keys, and a step that shows it leads to another key.
      let size = own.keys.reduce(0.0) { sum, id in
        values[id]!.elements.reduce(sum) { $0 + Double($1) * Double($1) }
      }
      if reference.isOfOtherSeed, (size * squares).squareRoot() < 1e-2 * before { continue }
      let step = 1e-3 * before / squares
      let slope = (moved(by: step) - moved(by: -step)) / 2
      #expect(abs(slope / (step * squares) - 1) < 0.05, "\(part)")
    }
  }

  @Test("Configurations of the published models, and what none can be")
  func configuration() throws {
    func read(_ vision: String) throws -> ResNetComponent {
      let text = #"{"embed_dim": 640, "vision_cfg": {\#(vision)}}"#
      let node = JSONNode(try JSONValue(Array(text.utf8), file: "c"), file: "c")
      return try #require(try OpenCLIPImageTower.component(node) as? ResNetComponent)
    }
    let x4 = try read(#""image_size": 288, "layers": [4, 6, 10, 6], "width": 80"#)
    #expect(x4.imageSize == 288 && x4.imageSizes == 288...288)
    #expect(x4.configuration.pooling == .attention(heads: 40, side: 9))
    #expect(x4.configuration.stageWidths == [320, 640, 1280, 2560])
    #expect(x4.configuration.stages.map(\.count) == [4, 6, 10, 6])
    let strided = x4.configuration.stages[1][0]
    #expect(strided.branch.map(\.window.stride) == [1, 1, 1])
    #expect(
      strided.branch.map { $0.averagePooling?.size } == [nil, nil, 2]
        && strided.shortcut?.averagePooling?.size == 2)
    #expect(x4.configuration.stages[0][0].shortcut?.averagePooling == nil)
    #expect(
      x4.shape.description
        == "288×288 pixels, ResNet of 4+6+10+6 bottleneck blocks, width 2560, "
        + "attention pooling with 40 heads, into 640")
    #expect(
      x4.identity.text
        == #"resnet/1{block:"bottleneck",depths:[4,6,10,6],pooling:"attention","#
        + #"pooling_heads:40,pooling_side:9,projection_width:640,"#
        + #"stage_widths:[320,640,1280,2560],stem:"triple",stem_width:80,"#
        + #"striding:"average_pooling"}"#)
    #expect(x4.owns("visual.conv1.weight") && x4.owns("visual.attnpool.q_proj.weight"))
    #expect(!x4.owns("visual.attnpool.c_proj.weight") && !x4.owns("text_projection"))
    #expect(!x4.isTrainable("visual.bn1.running_var") && x4.isTrainable("visual.bn1.weight"))
    for vision in [
      #""layers": []"#, #""layers": [1, 2, 3]"#, #""layers": [1, 2, 3, 0]"#,
      #""layers": [1, 1, 1, 1], "image_size": 100"#, #""layers": [1, 1, 1, 1], "width": 1"#,
      #""layers": [1, 1, 1, 1], "image_size": 16384"#,
      #""layers": [1, 1, 1, 1], "head_width": 100000000"#,
      #""layers": [1, 1, 1, 1], "width": 65, "head_width": 63"#,
    ] {
      #expect(throws: FileError.self, "\(vision)") { try read(vision) }
    }
  }
}
