import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastLayers

/// Convolutions in a file of packed weights: folded, and transformed where their products are.
@Suite("Convolutions packed before")
struct PackedConvolutionTests {
  private let folder: TemporaryFolder
  private var file: URL { folder.url.appending(path: "model.safetensors") }

  init() throws { folder = try TemporaryFolder() }

  /// As many channels as transformed products need.
  private static func channels(_ precision: Precision) -> Int {
    switch precision {
    case .float32: 16
    case .bfloat16: 64
    case .int8, .int4: 128
    }
  }

  private static func configurations(_ channels: Int) -> [Convolution.Configuration] {
    [(1, 1, true), (3, 1, false), (3, 2, false)].map { size, stride, bias in
      Convolution.Configuration(
        inputs: channels, outputs: channels,
        window: SlidingWindow(size: size, stride: stride, padding: size / 2), bias: bias)
    }
  }

  private func write(_ channels: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var tensors: [StoredTensor] = []
    for (number, configuration) in Self.configurations(channels).enumerated() {
      let size = configuration.window.size
      let names =
        [("conv\(number).weight", [channels, channels, size, size])]
        + (configuration.bias ? [("conv\(number).bias", [channels])] : [])
        + ["weight", "bias", "running_mean", "running_var"].map {
          ("norm\(number).\($0)", [channels])
        }
      for (name, shape) in names {
        let values = generator.floats(shape.reduce(1, *))
        tensors.append(
          StoredTensor(name, shape, name.hasSuffix("var") ? values.map { 0.5 + abs($0) } : values))
      }
    }
    try Data(SafetensorsBytes.file(tensors)).write(to: file)
  }

  private func open(_ precision: Precision) throws -> Checkpoint {
    try Checkpoint(file: file, threads: 2, precision: precision)
  }

  private func layers(_ weights: Weights, _ channels: Int) throws -> [Convolution] {
    try Self.configurations(channels).enumerated().map { number, configuration in
      try Convolution(
        weights, configuration, names: .init(convolution: "conv\(number)", norm: "norm\(number)"))
    }
  }

  private func outputs(_ precision: Precision, _ channels: Int) throws -> [Float] {
    var generator = SeededGenerator(seed: 5)
    let run = Run(threads: 2)
    let x = run.featureMaps(
      Tensor(generator.floats(2 * channels * 7 * 6), shape: [2, channels, 7, 6]))
    return try layers(open(precision).weights, channels).flatMap {
      $0(x, run, activation: .relu).values.elements
    }
  }

  @Test(
    "They compute the same to the bit, and others are refused by name",
    arguments: Precision.allCases)
  func packed(_ precision: Precision) throws {
    let channels = Self.channels(precision)
    try write(channels, seed: 1)
    let expected = try outputs(precision, channels)
    func pack() throws {
      let checkpoint = try open(precision)
      try checkpoint.writePackedWeights(
        checkpoint.validate { _ = try layers($0, channels) })
    }
    try pack()
    let path = file.path + ".\(precision.rawValue).packed"
    // BLAS reads float32 as it lies in its file.
    guard WeightMatrix.packedForm(outputs: 1, inputs: 1, precision: precision) != nil else {
      #expect(!FileManager.default.fileExists(atPath: path))
      return
    }
    let names = try SafetensorsFile(path: path).names.filter { $0.contains(" folded ") }
    let isTransformed = WeightMatrix.Backend.preferred == .panels
    #expect(names.count == (isTransformed ? 18 : 3))
    #expect(try outputs(precision, channels) == expected)
    let checkpoint = try open(precision)
    let validation = try checkpoint.validate { _ = try layers($0, channels) }
    try checkpoint.verifyPackedWeights(validation)

    // The last panel of another model's convolution.
    let name = try #require(names.sorted().last)
    var bytes = try Data(contentsOf: URL(filePath: path))
    let range = try #require(SafetensorsFile(path: path).entries[name]?.range)
    bytes[range.upperBound - 3] ^= 1
    try bytes.write(to: URL(filePath: path))
    #expect(throws: CheckpointError.packedWeights(file: path, key: name)) {
      try open(precision).verifyPackedWeights(validation)
    }
    bytes.replaceSubrange(range, with: repeatElement(UInt8(1), count: range.count))
    try bytes.write(to: URL(filePath: path))
    #expect(throws: CheckpointError.self) { try outputs(precision, channels) }

    // Weights that changed are packed anew.
    try write(channels, seed: 2)
    let other = try outputs(precision, channels)
    #expect(other != expected)
    try pack()
    #expect(try outputs(precision, channels) == other)
  }
}
