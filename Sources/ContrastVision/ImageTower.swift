import ContrastImages
import ContrastTensor

/// A network that turns images into vectors of the joint space, or into the states of their parts.
///
/// `VisionTransformer` is one, `ResNet` another; `ImageEncoder` takes any.
package protocol ImageTower: Sendable {
  /// The side of the square images that it takes, in pixels.
  var imageSize: Int { get }
  /// The width of the joint space.
  var projectionWidth: Int { get }
  /// The vectors of an image.
  var vectorsPerImage: Int { get }
  /// The parts whose states can be asked for: the blocks of a transformer, the stages of a
  /// convolutional network.
  var layerCount: Int { get }
  /// As many images make a forward pass of bounded memory, at least one.
  var imagesPerPass: Int { get }

  /// The pooled and projected features of images.
  ///
  /// - Parameters:
  ///   - pixels: of the images, ``imageSize`` high and wide.
  ///   - run: the forward pass.
  /// - Returns: `[images · vectorsPerImage, projectionWidth]`, not normalised.
  func features(of pixels: ImagePixels, _ run: Run) -> Tensor

  /// The states of all patches of images behind a layer. What lies behind it is not computed.
  ///
  /// - Parameters:
  ///   - pixels: of the images, ``imageSize`` high and wide.
  ///   - layer: of the tower.
  ///   - classToken: whether the state of a class token, where the tower has one, stands before those of
  ///     the patches.
  ///   - run: the forward pass.
  func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates
}

extension ImageTower {
  package var vectorsPerImage: Int { 1 }
}

/// The pixels of images.
package enum ImagePixels: Sendable {
  /// Bytes; `table` `[3, 256]` has the normalised number of each byte of each channel. Only towers that take
  /// images of any aspect ratio take several sizes at once.
  case bytes([PreparedImage], table: [Float])
  /// `[images, 3, height, width]`, normalised.
  case planes(Tensor)

  /// The number of images.
  package var count: Int {
    switch self {
    case .bytes(let images, _): images.count
    case .planes(let planes): planes.shape[0]
    }
  }

  /// Some of the images.
  package subscript(range: Range<Int>) -> ImagePixels {
    switch self {
    case .bytes(let images, let table): .bytes(Array(images[range]), table: table)
    case .planes(let planes): .planes(planes.slice(range))
    }
  }
}

extension ImagePixels {
  /// How each image is cut into patches.
  ///
  /// - Parameter side: of a patch in pixels.
  func grids(patch side: Int) -> [PatchGrid] {
    switch self {
    case .bytes(let images, _):
      images.map { PatchGrid(height: $0.height, width: $0.width, patch: side) }
    case .planes(let planes):
      [PatchGrid](
        repeating: PatchGrid(height: planes.shape[2], width: planes.shape[3], patch: side),
        count: count)
    }
  }

  /// The patches of the images.
  ///
  /// - Parameters:
  ///   - side: of a patch in pixels.
  ///   - order: of the numbers in a patch.
  ///   - run: the forward pass.
  /// - Returns: `[all patches, 3 · patch²]`, image by image, patches row by row.
  func patches(_ side: Int, order: PatchOrder, _ run: Run) -> Tensor {
    switch self {
    case .bytes(let images, let table):
      run.patches(
        images.map(\.pixels), grids: grids(patch: side), patch: side, order: order, table: table)
    case .planes(let planes):
      run.patches(
        planes,
        grid: PatchGrid(height: planes.shape[2], width: planes.shape[3], patch: side),
        order: order)
    }
  }

  /// The pixels as feature maps of three channels.
  ///
  /// - Parameters:
  ///   - size: the side of images that are given as bytes; planes know theirs.
  ///   - run: the forward pass.
  func featureMaps(size: Int, _ run: Run) -> FeatureMaps {
    switch self {
    case .bytes(let images, let table):
      run.featureMaps(images.map(\.pixels), height: size, width: size, table: table)
    case .planes(let planes): run.featureMaps(planes)
    }
  }
}

/// A layer of an image tower, whose states are asked for.
public enum ImageLayer: Sendable, Hashable {
  /// Behind so many layers from the first on; 0 is what goes into the first.
  case behind(Int)
  /// Behind the last layer but so many: 0 is the last, 1 the second last, which LLaVA takes.
  case beforeLast(Int)
  /// Behind the last layer and the norm of the tower, where it has one.
  case normed

  /// The layer whose states transformers has at `index` of `hidden_states` (`vision_feature_layer` of
  /// LLaVA): 0 is what goes into the first layer, -1 the last layer.
  package init(hiddenState index: Int) {
    self = index < 0 ? .beforeLast(-1 - index) : .behind(index)
  }

  /// How many layers have to run.
  ///
  /// - Parameter count: the layers of the tower.
  /// - Returns: nil if the tower has no such layer.
  package func depth(of count: Int) -> Int? {
    let depth =
      switch self {
      case .behind(let layers): layers
      case .beforeLast(let layers): count - layers
      case .normed: count
      }
    return (0...count).contains(depth) ? depth : nil
  }
}

/// The states of the patches of images behind a layer of a tower.
public struct ImageStates: Sendable {
  /// `[images · (1 or 0 + rows · columns), width]`, the patches of an image row by row.
  public let values: Tensor
  /// The rows of each image.
  package let layout: RaggedLayout
  /// How the patches of an image lie.
  package let grid: Grid
  /// The rows of patches of an image, from top to bottom.
  public var rows: Int { grid.rows }
  /// The columns of patches of an image, from left to right.
  public var columns: Int { grid.columns }
  /// Whether the first row of each image is the state of a class token.
  package let hasClassToken: Bool

  /// The places of patches in an image.
  package struct Grid: Sendable, Hashable {
    /// From top to bottom.
    package var rows: Int
    /// From left to right.
    package var columns: Int
    package var count: Int { rows * columns }

    package init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  package var width: Int { values.width }

  /// - Parameters:
  ///   - values: `[images · (1 or 0 + grid.count), width]`.
  ///   - grid: how the patches of an image lie.
  ///   - hasClassToken: whether each image has a row before its patches.
  package init(_ values: Tensor, grid: Grid, hasClassToken: Bool) {
    let length = grid.count + (hasClassToken ? 1 : 0)
    precondition(values.shape.count == 2 && values.rows % max(length, 1) == 0)
    self.values = values
    self.grid = grid
    self.hasClassToken = hasClassToken
    layout = RaggedLayout(count: values.rows / max(length, 1), length: length)
  }
}
