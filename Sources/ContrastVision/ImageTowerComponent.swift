import ContrastFiles
import ContrastImages
import ContrastLayers

/// The image tower of a model folder before its weights are read: its configuration, what its tensors are
/// called, and how a tower is made of them.
///
/// Each kind of tower has a conforming value, which the readers of layouts make; everything else that
/// works with model folders knows this protocol only.
package protocol ImageTowerComponent: Sendable {
  /// The shape, for the images that the tower was trained with.
  var shape: ImageTowerShape { get }
  /// The sides of the square images that the tower can be opened for, in pixels.
  var imageSizes: ClosedRange<Int> { get }
  /// What the tower computes. Names and defaults are in `Documentation/Identity.md`.
  var identity: Identity { get }

  /// Whether a tensor is of the tower; its projection into the joint space is not counted.
  func owns(_ key: String) -> Bool

  /// Whether a tensor may stand in the file unused, such as those of a classifier behind the tower.
  func ignores(_ key: String) -> Bool

  /// Whether a tensor can be trained; statistics of batch norms are constants.
  func isTrainable(_ key: String) -> Bool

  /// Whether a recipe makes what the tower takes.
  ///
  /// - Parameters:
  ///   - preprocessing: the recipe.
  ///   - imageSize: the side of the images that the tower is opened for.
  func accepts(_ preprocessing: ImagePreprocessing, imageSize: Int) -> Bool

  /// Makes the tower.
  ///
  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - imageSize: the side of the images to encode, one of ``imageSizes``, if not the trained one.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower
}

extension ImageTowerComponent {
  package func ignores(_ key: String) -> Bool { false }

  package func isTrainable(_ key: String) -> Bool { true }

  package func accepts(_ preprocessing: ImagePreprocessing, imageSize: Int) -> Bool {
    preprocessing.makesSquares(imageSize)
  }
}

extension ImagePreprocessing {
  /// Whether every picture comes out as a square of this side.
  func makesSquares(_ side: Int) -> Bool {
    outputSize.map { $0.width == side && $0.height == side } == true
  }
}

/// What a tool says of an image tower, whatever kind of network it is.
public struct ImageTowerShape: Sendable, CustomStringConvertible {
  /// The side of the square images that it was trained with, in pixels.
  package let imageSize: Int
  /// The blocks of a transformer, the stages of a convolutional network.
  public let layers: Int
  /// The width of the joint space.
  package let projectionWidth: Int
  /// In words: the input, the sizes inside, and the output.
  public let description: String

  /// - Parameters:
  ///   - imageSize: in pixels.
  ///   - input: how the tower takes an image, behind its size: "in patches of 16".
  ///   - layers: as ``layers``.
  ///   - parts: the sizes inside.
  ///   - projectionWidth: the width of the joint space.
  init(imageSize: Int, input: String = "", layers: Int, parts: [String], projectionWidth: Int) {
    self.imageSize = imageSize
    self.layers = layers
    self.projectionWidth = projectionWidth
    let pixels = ["\(imageSize)×\(imageSize) pixels", input].filter { !$0.isEmpty }
    description =
      ([pixels.joined(separator: " ")] + parts + ["into \(projectionWidth)"])
      .joined(separator: ", ")
  }

  /// The shape of the tower under a head.
  ///
  /// - Parameters:
  ///   - width: of the joint space.
  ///   - vectors: of an image.
  package func projected(into width: Int, vectors: Int = 1) -> ImageTowerShape {
    ImageTowerShape(
      imageSize: imageSize, layers: layers, projectionWidth: width,
      description:
        "\(description), projected into \(vectors == 1 ? "" : "\(vectors) times ")\(width)")
  }

  private init(imageSize: Int, layers: Int, projectionWidth: Int, description: String) {
    self.imageSize = imageSize
    self.layers = layers
    self.projectionWidth = projectionWidth
    self.description = description
  }

  /// The largest image that a tower is opened for, in pixels; no model comes near it.
  package static let largestImageSize = 8192

  /// "1 layer", "2 layers".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
