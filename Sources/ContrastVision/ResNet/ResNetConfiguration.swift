import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of a ResNet image tower.
package struct ResNetConfiguration: Sendable, Equatable {
  /// The kinds of residual blocks.
  package enum Block: Sendable, Equatable {
    /// Two convolutions of 3 pixels (ResNet-18, -34).
    case basic
    /// Convolutions of 1, 3 and 1 pixels (ResNet-50, -101, -152).
    case bottleneck
  }

  package var block: Block
  /// The channels behind the first convolution.
  package var stemWidth: Int
  /// The channels that come out of each stage.
  package var stageWidths: [Int]
  /// The blocks of each stage.
  package var depths: [Int]
  package var activation = Activation.relu
  package var normEpsilon: Float = 1e-5
  /// Whether the first stage halves the sides of its input, as the others do.
  package var stridesFirstStage = false
  /// Whether the first convolution of a bottleneck has its stride, as in the paper, and not the second.
  package var stridesFirstConvolution = false
  /// The width of the joint space, that of the last stage without a projection.
  package var projectionWidth: Int

  package var width: Int { stageWidths[stageWidths.count - 1] }
}

extension ResNetConfiguration {
  /// Reads a Hugging Face ResNet `config.json`, or such a section of another; missing keys take the
  /// defaults of the class `ResNetConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    try config.refuse("num_channels", unless: ["3"])
    if let kind = config["layer_type"], try kind.string() != "bottleneck" {
      guard try kind.string() == "basic" else {
        throw kind.unsupported(supported: "bottleneck, basic")
      }
      block = .basic
    } else {
      block = .bottleneck
    }
    stemWidth = try config.size("embedding_size", default: 64)
    stageWidths = try Self.numbers(
      config, "hidden_sizes", default: [256, 512, 1024, 2048], atMost: 1 << 24)
    depths = try Self.numbers(config, "depths", default: [3, 4, 6, 3], atMost: 4096)
    guard stageWidths.count == depths.count else {
      throw config.failure(
        "has \(stageWidths.count) hidden_sizes and \(depths.count) depths, which must be as many")
    }
    guard block == .basic || stageWidths.allSatisfy({ $0 >= Self.reduction }) else {
      throw config.failure("has hidden_sizes below \(Self.reduction), too few for a bottleneck")
    }
    activation = try config.activation("hidden_act", default: .relu)
    stridesFirstStage = try config.bool("downsample_in_first_stage", default: false)
    stridesFirstConvolution = try config.bool("downsample_in_bottleneck", default: false)
    projectionWidth = stageWidths[stageWidths.count - 1]
  }

  private static func numbers(
    _ config: JSONNode, _ name: String, default value: [Int], atMost most: Int
  ) throws -> [Int] {
    guard let node = config[name] else { return value }
    let numbers = try node.elements().map { element in
      let number = try element.int()
      guard (1...most).contains(number) else {
        throw element.failure("must be between 1 and \(most), not \(number)")
      }
      return number
    }
    guard (1...16).contains(numbers.count) else {
      throw node.failure("must have a number for each of 1 to 16 stages, not \(numbers.count)")
    }
    return numbers
  }

  /// How much narrower a bottleneck is inside.
  private static let reduction = 4

  /// The blocks of each stage.
  var stages: [[ConvolutionBlock.Configuration]] {
    stageWidths.indices.map { stage in
      (0..<depths[stage]).map { number in
        let isFirst = number == 0
        let inputs =
          !isFirst ? stageWidths[stage] : stage == 0 ? stemWidth : stageWidths[stage - 1]
        let stride = isFirst && (stage > 0 || stridesFirstStage) ? 2 : 1
        return switch block {
        case .basic:
          .basic(
            inputs: inputs, outputs: stageWidths[stage], stride: stride, normEpsilon: normEpsilon,
            activation: activation)
        case .bottleneck:
          .bottleneck(
            inputs: inputs, outputs: stageWidths[stage], stride: stride,
            reduction: Self.reduction, stridesFirst: stridesFirstConvolution,
            normEpsilon: normEpsilon, activation: activation)
        }
      }
    }
  }
}
