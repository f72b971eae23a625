import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastVision

/// The case `resnet` of the generator of reference cases.
private struct ResNetCase: Sendable, CustomTestStringConvertible {
  let reference: GenerationCase
  /// Of the model inside.
  let kind: String
  /// Below the model's folder.
  var file = "model.safetensors"
  var names = ResNetNames.huggingFace

  var testDescription: String { "\(reference.testDescription) \(kind)/\(file)" }

  static let all: [ResNetCase] = {
    var huggingFace = ResNetNames.huggingFace
    huggingFace.prefix = "resnet"
    return GenerationCase.all("resnet").flatMap { reference in
      [
        ResNetCase(reference: reference, kind: "bottleneck", names: huggingFace),
        ResNetCase(reference: reference, kind: "basic", names: huggingFace),
        ResNetCase(
          reference: reference, kind: "bottleneck", file: "torchvision/model.safetensors",
          names: .torchvision),
      ]
    }
  }()

  func configuration() throws -> ResNetConfiguration {
    try ResNetConfiguration(
      huggingFace: JSONNode(contentsOf: reference.path("\(kind)/config.json")))
  }

  func checkpoint(_ precision: Precision = .float32) throws -> Checkpoint {
    try Checkpoint(
      file: URL(filePath: reference.path("\(kind)/\(file)")), threads: 2, precision: precision)
  }

  func tower(imageSize: Int, _ precision: Precision = .float32) throws -> ResNet {
    try ResNet(
      checkpoint(precision).weights, configuration(), names: names, imageSize: imageSize)
  }

  func golden() throws -> Golden { try reference.golden() }
}

extension Golden {
  fileprivate func pixels(_ size: Int) -> ImagePixels {
    .planes(Tensor(floats("pixel_values.\(size)"), shape: shape("pixel_values.\(size)")))
  }

  /// Planes `[images, channels, height, width]` as rows of pixels.
  fileprivate func maps(_ name: String) -> [Float] {
    let (shape, planes) = (shape(name), floats(name))
    let area = shape[2] * shape[3]
    return (0..<shape[0]).flatMap { image in
      Reference.transpose(
        Array(planes[image * shape[1] * area..<(image + 1) * shape[1] * area]), rows: shape[1],
        columns: area)
    }
  }
}

@Suite("ResNet towers against transformers and torchvision")
struct ResNetTests {
  @Test("Features, the stem and every stage, at even and odd sizes", arguments: ResNetCase.all)
  fileprivate func agreement(_ reference: ResNetCase) throws {
    let golden = try reference.golden()
    for size in [40, 45] {
      let checkpoint = try reference.checkpoint()
      let tower: any ImageTower = try ResNet(
        checkpoint.weights, reference.configuration(), names: reference.names, imageSize: size)
      try checkpoint.requireAllUsed()
      for threads in [1, 2] {
        let run = Run(threads: threads)
        let features = tower.features(of: golden.pixels(size), run).elements
        #expect(
          relativeError(features, golden.floats("\(reference.kind).\(size).pooled")) < 1e-5)
      }
    }
    let tower = try reference.tower(imageSize: 45)
    let run = Run(threads: 2)
    var stem: Tensor?
    run.tap = { if $0 == "resnet.stem" { stem = $1 } }
    for stage in 0..<4 {
      let states = tower.states(
        of: golden.pixels(45), at: .behind(stage + 1), classToken: false, run)
      let key = "\(reference.kind).45.stage\(stage)"
      let shape = golden.shape(key)
      #expect([states.layout.count, states.width] == Array(shape[0...1]))
      #expect(states.grid == ImageStates.Grid(rows: shape[2], columns: shape[3]))
      #expect(relativeError(states.values.elements, golden.maps(key)) < 1e-5)
    }
    let maps = try #require(stem)
    // 45 pixels, 3 more at each border, windows of 7 at every second.
    let means = FeatureMaps(maps, images: maps.rows / (23 * 23), height: 23, width: 23)
    #expect(
      relativeError(
        run.averagePooled(means).elements, golden.floats("\(reference.kind).45.stem")) < 1e-5)
  }

  @Test("Lower precisions keep the direction of the features", arguments: ResNetCase.all)
  fileprivate func precisions(_ reference: ResNetCase) throws {
    let golden = try reference.golden()
    let expected = golden.floats("\(reference.kind).45.pooled")
    for (precision, bound) in [(Precision.bfloat16, Float(0.9995)), (.int8, 0.99)] {
      let tower = try reference.tower(imageSize: 45, precision)
      let features = tower.features(of: golden.pixels(45), Run(threads: 2)).elements
      for start in stride(from: 0, to: expected.count, by: tower.projectionWidth) {
        let range = start..<start + tower.projectionWidth
        #expect(cosine(features[range], expected[range]) > bound, "\(precision)")
      }
    }
  }

  private func cosine(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Float {
    func dot(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Float {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
  }

  @Test("Bytes through an encoder, one by one and together", arguments: ResNetCase.all.prefix(2))
  fileprivate func encoder(_ reference: ResNetCase) throws {
    let tower = try reference.tower(imageSize: 45)
    let encoder = ImageEncoder(
      tower: tower,
      preprocessing: ImagePreprocessing(
        resize: .shortestEdge(45), colourConversion: .beforeResizing))
    var generator = SeededGenerator(seed: 5)
    let count = tower.imagesPerPass + 3
    let sources = (0..<count).map { _ in
      ImageSource.pixels(
        DecodedImage(
          width: 45, height: 45, mode: .rgb,
          pixels: (0..<45 * 45 * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }),
        name: "noise")
    }
    let images = try encoder.preprocessing.prepare(sources, threads: 2).map { try $0.get() }
    let run = Run(threads: 2)
    #expect(encoder.width == tower.configuration.width)
    let (together, single) = (
      encoder(images, run).elements, images.flatMap { encoder([$0], Run(threads: 1)).elements }
    )
    // What BLAS multiplies has other bits in other shapes.
    #expect(
      WeightMatrix.Backend.preferred == .panels
        ? together == single : relativeError(together, single) < 1e-5)
    let states = encoder.states(of: images, at: .normed, run)
    #expect(states.layout.count == count && !states.hasClassToken)
  }

  /// Frozen statistics; everything else learns, down to the first convolution.
  @Test("A step against the gradient lowers a loss", arguments: ResNetCase.all.prefix(2))
  fileprivate func training(_ reference: ResNetCase) throws {
    let tower = try reference.tower(imageSize: 45)
    let checkpoint = try reference.checkpoint()
    let pixels = try reference.golden().pixels(45)
    let trained = checkpoint.names.filter {
      $0.hasSuffix(".weight") || $0.hasSuffix(".bias")
    }
    var values = Dictionary(
      uniqueKeysWithValues: trained.map { name in
        let stored = checkpoint.tensor(name)!
        return (ParameterID(name), Tensor(stored.elements, shape: stored.shape))
      })
    let gradients = ParameterGradients(trainable: Set(values.keys))
    let run = Run(threads: 2)
    run.overlay = ParameterOverlay(values)
    // Half the sum of squares, whose gradient is the features.
    func loss(_ features: Tensor) -> Double {
      features.elements.reduce(0) { $0 + Double($1) * Double($1) } / 2
    }
    let (features, tape) = run.recording(into: gradients) { tower.features(of: pixels, run) }
    let frozen = tower.features(of: pixels, Run(threads: 2)).elements
    #expect(relativeError(features.elements, frozen) < 1e-6)
    let before = loss(features)
    tape.backward(from: [(features, Tensor(features.elements, shape: features.shape))], run)
    #expect(Set(gradients.tensors.keys) == Set(values.keys))
    let squares = gradients.tensors.values.reduce(0.0) { sum, gradient in
      gradient.elements.reduce(sum) { $0 + Double($1) * Double($1) }
    }
    // As small a step as float32 resolves well: the loss falls by step · |gradient|².
    let step = 1e-4 * before / squares
    for (id, gradient) in gradients.tensors {
      let moved = zip(values[id]!.elements, gradient.elements).map { $0 - Float(step) * $1 }
      values[id] = Tensor(moved, shape: gradient.shape)
    }
    run.overlay?.replace(by: values)
    let fall = before - loss(tower.features(of: pixels, run))
    #expect(abs(fall / (step * squares) - 1) < 0.05)
  }

  @Test("What a configuration cannot be is refused by name")
  func configuration() throws {
    func read(_ text: String) throws -> ResNetConfiguration {
      try ResNetConfiguration(
        huggingFace: JSONNode(JSONValue(Array(text.utf8), file: "config.json"), file: "config.json")
      )
    }
    let standard = try read("{}")
    #expect(standard.depths == [3, 4, 6, 3] && standard.width == 2048)
    #expect(standard.block == .bottleneck && standard.stemWidth == 64)
    let stages = standard.stages
    #expect(stages[0][0].branch.map(\.window.stride) == [1, 1, 1] && stages[0][0].shortcut != nil)
    #expect(stages[1][0].branch.map(\.window.stride) == [1, 2, 1])
    #expect(stages[1][1].shortcut == nil)
    let paper = try read(#"{"downsample_in_bottleneck": true}"#)
    #expect(paper.stages[1][0].branch.map(\.window.stride) == [2, 1, 1])
    for (text, value) in [
      (#"{"layer_type": "x"}"#, "x"), (#"{"num_channels": 1}"#, "1"),
      (#"{"hidden_act": "relu6"}"#, "relu6"),
    ] {
      let error = #expect(throws: UnsupportedConfiguration.self) { try read(text) }
      #expect(error?.value == value)
    }
    for text in [
      #"{"depths": [1, 2]}"#, #"{"depths": []}"#, #"{"depths": [0, 1, 1, 1]}"#,
      #"{"hidden_sizes": [3, 4, 4, 4]}"#, #"{"hidden_sizes": 7}"#,
    ] {
      #expect(throws: FileError.self) { try read(text) }
    }
  }
}
