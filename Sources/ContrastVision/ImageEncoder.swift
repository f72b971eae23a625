/// An image tower together with the preprocessing its model was trained with.
public struct ImageEncoder: Sendable {
  public let tower: VisionTransformer
  public let preprocessing: ImagePreprocessing

  /// - Parameters:
  ///   - tower: the image tower.
  ///   - preprocessing: must produce square images of the tower's size.
  public init(tower: VisionTransformer, preprocessing: ImagePreprocessing) {
    self.tower = tower
    self.preprocessing = preprocessing
    table = preprocessing.normalization.table()
  }

  /// `[3, 256]`: bytes to normalised numbers.
  private let table: [Float]

  /// The width of the joint space.
  public var width: Int { tower.configuration.projectionWidth }

  /// - Returns: `[images.count, width]`, not normalised.
  public func callAsFunction(_ images: [PreparedImage], _ run: Run) -> Tensor {
    let grid = tower.configuration.grid
    return tower(run.patches(images.map(\.pixels), grid: grid, table: table), run)
  }

  /// - Parameters:
  ///   - pixelValues: `[images, 3, size, size]`, normalised.
  ///   - run: the forward pass.
  /// - Returns: `[images, width]`, not normalised.
  public func callAsFunction(pixelValues: Tensor, _ run: Run) -> Tensor {
    tower(run.patches(pixelValues, grid: tower.configuration.grid), run)
  }
}
