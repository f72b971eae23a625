import ContrastFiles
import ContrastRuntime
import Foundation

/// Shows a random part of a picture instead of all of it, to train on.
///
///     let augment = RandomResizedCrop(scale: 0.9...1)
///     let picture = augment(image, preprocessing: recipe, using: &generator)
///
/// The part has a random share of the area and a random aspect ratio, uniform in its logarithm. Only
/// the part is resized, by the model's own recipe. Source: `RandomResizedCrop` of torchvision.
public struct RandomResizedCrop: Sendable, Hashable {
  /// The share of the picture's area, over 0; 0.9 to 1 in LLM2CLIP.
  package var scale: ClosedRange<Double> { didSet { Self.check(scale, "scale") } }
  /// Width by height of the part, over 0.
  package var ratio: ClosedRange<Double> { didSet { Self.check(ratio, "ratio") } }
  /// Whether left and right change places in every second picture.
  package var mirrors: Bool

  /// - Parameters:
  ///   - scale: the share of the area, over 0.
  ///   - ratio: width by height, over 0.
  ///   - mirrors: whether left and right change places in every second picture.
  public init(
    scale: ClosedRange<Double> = 0.9...1, ratio: ClosedRange<Double> = 3 / 4...4 / 3,
    mirrors: Bool = false
  ) {
    Self.check(scale, "scale")
    Self.check(ratio, "ratio")
    self.scale = scale
    self.ratio = ratio
    self.mirrors = mirrors
  }

  private static func check(_ range: ClosedRange<Double>, _ name: String) {
    checkOption(
      range.lowerBound > 0 && range.upperBound.isFinite,
      "\(name) is \(range); it must be over 0 and finite")
  }

  /// Draws a part: where ten proposals do not fit into the picture, the largest centred part whose
  /// aspect ratio is allowed.
  ///
  /// - Parameters:
  ///   - width: of the picture, in pixels.
  ///   - height: of the picture, in pixels.
  ///   - generator: how much is drawn from it depends on the picture.
  package func part(
    width: Int, height: Int, using generator: inout some RandomNumberGenerator
  ) -> PixelRegion {
    func region(left: Int, top: Int, width: Int, height: Int) -> PixelRegion {
      PixelRegion(x: left..<left + width, y: top..<top + height)
    }
    let logarithms = log(ratio.lowerBound)...log(ratio.upperBound)
    for _ in 0..<10 {
      let area = Double(width * height) * Double.random(in: scale, using: &generator)
      let aspect = exp(Double.random(in: logarithms, using: &generator))
      let newWidth = Self.rounded((area * aspect).squareRoot())
      let newHeight = Self.rounded((area / aspect).squareRoot())
      if 1...width ~= newWidth, 1...height ~= newHeight {
        let top = Int.random(in: 0...height - newHeight, using: &generator)
        let left = Int.random(in: 0...width - newWidth, using: &generator)
        return region(left: left, top: top, width: newWidth, height: newHeight)
      }
    }
    let aspect = Double(width) / Double(height)
    var (newWidth, newHeight) = (width, height)
    if aspect < ratio.lowerBound {
      newHeight = max(Self.rounded(Double(width) / ratio.lowerBound), 1)
    } else if aspect > ratio.upperBound {
      newWidth = max(Self.rounded(Double(height) * ratio.upperBound), 1)
    }
    return region(
      left: (width - newWidth) / 2, top: (height - newHeight) / 2, width: newWidth,
      height: newHeight)
  }

  /// As Python rounds.
  private static func rounded(_ length: Double) -> Int {
    Int(length.rounded(.toNearestOrEven))
  }

  /// Draws a part and prepares it.
  ///
  /// - Parameters:
  ///   - image: the picture.
  ///   - preprocessing: the model's recipe, which must bound the size of its pictures; its resize and crop
  ///     give way to the part.
  ///   - generator: what is drawn from.
  /// - Returns: a picture of the recipe's output size, or of its budget of patches.
  package func callAsFunction(
    _ image: DecodedImage, preprocessing: ImagePreprocessing,
    using generator: inout some RandomNumberGenerator
  ) -> PreparedImage {
    let part = part(width: image.width, height: image.height, using: &generator)
    let isMirrored = mirrors && Bool.random(using: &generator)
    return preprocessing(image, part: part, isMirrored: isMirrored)
  }
}
