import ContrastImages
import ContrastTensor

/// An image tower together with the preprocessing its model was trained with.
public struct ImageEncoder: Sendable {
  package let tower: any ImageTower
  /// Of images, as the model was trained.
  public let preprocessing: ImagePreprocessing

  /// - Parameters:
  ///   - tower: the image tower.
  ///   - preprocessing: must produce what the tower takes: square images of its size, or images of whole
  ///     patches.
  package init(tower: any ImageTower, preprocessing: ImagePreprocessing) {
    self.tower = tower
    self.preprocessing = preprocessing
    table = preprocessing.normalization.table()
  }

  /// - Parameters:
  ///   - tower: the image tower.
  ///   - preprocessing: must produce what the tower takes: square images of its size, or images of whole
  ///     patches.
  public init(tower: VisionTransformer, preprocessing: ImagePreprocessing) {
    self.init(tower: tower as any ImageTower, preprocessing: preprocessing)
  }

  /// `[3, 256]`: bytes to normalised numbers.
  private let table: [Float]

  /// The width of the joint space.
  public var width: Int { tower.projectionWidth }

  /// The vectors of an image.
  package var vectorsPerImage: Int { tower.vectorsPerImage }

  /// - Returns: `[images.count, width]`, not normalised; in models with several vectors an image, those of an image
  ///   one below the other.
  public func callAsFunction(_ images: [PreparedImage], _ run: Run) -> Tensor {
    features(of: pixels(images), run)
  }

  /// - Parameters:
  ///   - pixelValues: `[images, 3, size, size]`, normalised.
  ///   - run: the forward passes.
  /// - Returns: `[images, width]`, not normalised.
  public func callAsFunction(pixelValues: Tensor, _ run: Run) -> Tensor {
    features(of: .planes(pixelValues), run)
  }

  /// The states of all patches of images behind a layer of the tower.
  ///
  /// - Parameters:
  ///   - images: of the tower's size.
  ///   - layer: of the tower.
  ///   - classToken: whether the state of a class token, where the tower has one, stands before those of
  ///     the patches.
  ///   - run: the forward passes.
  public func states(
    of images: [PreparedImage], at layer: ImageLayer, classToken: Bool = false, _ run: Run
  ) -> ImageStates {
    let all = pixels(images)
    let parts = passes(all.count, run).map {
      tower.states(of: all[$0], at: layer, classToken: classToken, run)
    }
    guard parts.count > 1 else { return parts[0] }
    let values = Tensor(shape: [parts.reduce(0) { $0 + $1.values.rows }, parts[0].width]) {
      result in
      var start = 0
      for part in parts { start = result[start...].update(fromContentsOf: part.values.elements) }
    }
    return ImageStates(values, grid: parts[0].grid, hasClassToken: parts[0].hasClassToken)
  }

  private func pixels(_ images: [PreparedImage]) -> ImagePixels {
    .bytes(images, table: table)
  }

  private func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    let ranges = passes(pixels.count, run)
    guard ranges.count > 1 else { return tower.features(of: pixels, run) }
    let length = width * vectorsPerImage
    return Tensor(shape: [pixels.count * vectorsPerImage, width]) { result in
      for range in ranges {
        let features = tower.features(of: pixels[range], run).elements
        _ = result[(range.lowerBound * length)...].update(fromContentsOf: features)
      }
    }
  }

  /// The images of each pass; one pass at least.
  private func passes(_ images: Int, _ run: Run) -> [Range<Int>] {
    let count = max((images + tower.imagesPerPass - 1) / tower.imagesPerPass, 1)
    // A recording needs what is made of all of them, and a tap is shown it.
    guard run.tap == nil, !run.isRecording else { return [0..<images] }
    // Passes of nearly the same size: a small last one would run at less than the full rate.
    return (0..<count).map { images * $0 / count..<images * ($0 + 1) / count }
  }
}
