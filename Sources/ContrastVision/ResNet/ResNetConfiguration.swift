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

  /// What stands before the first stage; both make a fourth of the sides of an image.
  package enum Stem: Sendable, Equatable {
    /// A convolution of 7 pixels, and the largest of 3 by 3 pixels.
    case single
    /// Three convolutions of 3 pixels, the first two of half the channels, and the mean of 2 by 2 pixels
    /// (CLIP).
    case triple
  }

  /// What makes one vector of all places behind the last stage.
  package enum Pooling: Sendable, Equatable {
    case mean
    /// Attention whose query is the mean (CLIP); the positions are learned for maps of this side.
    case attention(heads: Int, side: Int)
  }

  package var block: Block
  package var stem = Stem.single
  /// The channels behind the stem.
  package var stemWidth: Int
  /// The channels that come out of each stage.
  package var stageWidths: [Int]
  /// The blocks of each stage.
  package var depths: [Int]
  package var activation = Activation.relu
  package var normEpsilon: Float = 1e-5
  /// Whether the first stage halves the sides of its input, as the others do.
  package var stridesFirstStage = false
  /// What strides in a bottleneck.
  package var striding = ConvolutionBlock.Striding.secondConvolution
  package var pooling = Pooling.mean
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
    striding =
      try config.bool("downsample_in_bottleneck", default: false)
      ? .firstConvolution : .secondConvolution
    projectionWidth = stageWidths[stageWidths.count - 1]
  }

  static func numbers(
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
  static let reduction = 4

  /// The convolutions of the stem, in order.
  var stemConvolutions: [Convolution.Configuration] {
    func convolution(
      _ inputs: Int, _ outputs: Int, _ window: SlidingWindow
    ) -> Convolution.Configuration {
      Convolution.Configuration(
        inputs: inputs, outputs: outputs, window: window, normEpsilon: normEpsilon)
    }
    switch stem {
    case .single:
      return [convolution(3, stemWidth, SlidingWindow(size: 7, stride: 2, padding: 3))]
    case .triple:
      let half = stemWidth / 2
      return [
        convolution(3, half, SlidingWindow(size: 3, stride: 2, padding: 1)),
        convolution(half, half, SlidingWindow(size: 3, padding: 1)),
        convolution(half, stemWidth, SlidingWindow(size: 3, padding: 1)),
      ]
    }
  }

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
            reduction: Self.reduction, striding: striding,
            normEpsilon: normEpsilon, activation: activation)
        }
      }
    }
  }
}
