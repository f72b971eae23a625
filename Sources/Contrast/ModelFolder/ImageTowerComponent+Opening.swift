import ContrastImages
import ContrastVision
import Foundation

extension ImageTowerComponent {
  /// Throws unless the tower can be opened for images of the size asked for.
  ///
  /// - Throws: ``ModelFolderError/unusableImageSize(directory:asked:possible:)``.
  package func check(_ options: DualEncoder.Options, directory: URL) throws {
    let asked = options.imageSize ?? shape.imageSize
    guard imageSizes.contains(asked) else {
      throw ModelFolderError.unusableImageSize(
        directory: directory.path, asked: asked, possible: imageSizes)
    }
  }

  /// How images are prepared for the size asked for.
  ///
  /// - Parameters:
  ///   - published: how the files say it, for the size that the tower was trained with.
  ///   - options: of opening.
  ///   - directory: for messages.
  /// - Throws: ``ModelFolderError/imageSizeMismatch(directory:preprocessing:tower:)``.
  package func preprocessing(
    _ published: ImagePreprocessing, _ options: DualEncoder.Options, directory: URL
  ) throws -> ImagePreprocessing {
    let recipe = options.preprocessing ?? published
    let result = options.imageSize.map(recipe.resized(to:)) ?? recipe
    let size = options.imageSize ?? shape.imageSize
    guard accepts(result, imageSize: size) else {
      let made = result.outputSize.map { "\($0.width)×\($0.height)" } ?? "any size"
      throw ModelFolderError.imageSizeMismatch(
        directory: directory.path, preprocessing: made, tower: size)
    }
    return result
  }
}
