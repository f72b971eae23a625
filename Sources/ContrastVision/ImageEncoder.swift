import ContrastImages
import ContrastTensor

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

  /// About so many patches make a forward pass, at least those of one image. That is enough for the
  /// products to run at their full rate; more would only take more memory, and fall out of the cache.
  public static let patchesPerPass = 800

  /// - Returns: `[images.count, width]`, not normalised.
  public func callAsFunction(_ images: [PreparedImage], _ run: Run) -> Tensor {
    features(images.count, run) {
      run.patches(images[$0].map(\.pixels), grid: tower.configuration.grid, table: table)
    }
  }

  /// - Parameters:
  ///   - pixelValues: `[images, 3, size, size]`, normalised.
  ///   - run: the forward passes.
  /// - Returns: `[images, width]`, not normalised.
  public func callAsFunction(pixelValues: Tensor, _ run: Run) -> Tensor {
    features(pixelValues.shape[0], run) {
      run.patches(pixelValues.slice($0), grid: tower.configuration.grid)
    }
  }

  /// The features of images that run in passes of a bounded size.
  private func features(
    _ images: Int, _ run: Run, patches: (Range<Int>) -> Tensor
  ) -> Tensor {
    let most = max(Self.patchesPerPass / tower.configuration.grid.count, 1)
    let passes = (images + most - 1) / most
    // A recording needs what is made of all of them, and a tap is shown it.
    guard passes > 1, run.tap == nil, !run.isRecording else {
      return tower(patches(0..<images), run)
    }
    return Tensor(shape: [images, width]) { result in
      for pass in 0..<passes {
        // Passes of nearly the same size: a small last one would run at less than the full rate.
        let range = images * pass / passes..<images * (pass + 1) / passes
        let features = tower(patches(range), run).elements
        _ = result[(range.lowerBound * width)...].update(fromContentsOf: features)
      }
    }
  }
}
