import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastVision

/// What a model can be opened as.
package enum ModelPart: String, Sendable, CaseIterable {
  case dualEncoder = "a dual encoder"
  case matcher = "an image-text matcher"
  case captioner = "an image captioner"
  case answerer = "a visual question answerer"
  case chat = "a language model that sees"
}

/// The files of a model that reads texts beside images, opened but not loaded: a ViT, and other parts of which not all
/// are in every file. What is made of them is asked for by type.
package protocol ImageTextFiles: Sendable {
  var files: ModelFiles { get }

  var checkpoint: Checkpoint { get }

  /// The image tower, whose states the other parts attend to.
  var image: VisionTransformerComponent { get }

  /// How images are prepared for the size that the tower was trained with.
  var publishedPreprocessing: ImagePreprocessing { get }

  /// Whether the tensors of a part are there.
  func holds(_ part: ModelPart) -> Bool

  /// Whether a tensor belongs to another part than those whose names begin with `used`, or to none.
  func ignores(_ key: String, besides used: [String]) -> Bool
}

extension ImageTextFiles {
  /// - Throws: ``ModelFolderError/missingPart(directory:wanted:holds:)``.
  package func require(_ part: ModelPart) throws {
    guard holds(part) else { throw missing(part) }
  }

  /// The error for a part that is not there.
  package func missing(_ part: ModelPart) -> ModelFolderError {
    .missingPart(
      directory: files.directory.path, wanted: part.rawValue,
      holds: ModelPart.allCases.filter(holds).map(\.rawValue))
  }

  /// What making a part of the model would meet, without reading its weights.
  ///
  /// - Parameters:
  ///   - used: what the names of its tensors begin with, those of the image tower apart.
  ///   - make: makes the part from a view of the checkpoint.
  /// - Throws: `CheckpointError` for what makes it end early, what `make` throws.
  package func validate(
    _ used: [String], _ make: (Weights) throws -> Void
  ) throws -> CheckpointValidation {
    var validation = try checkpoint.validate { try make($0) }
    validation.unused.removeAll { ignores($0, besides: used) }
    return validation
  }

  /// Makes a part of the model, after a dry run: nothing of it may be missing or left over.
  ///
  /// - Parameters:
  ///   - used: what the names of its tensors begin with, those of the image tower apart.
  ///   - cancellation: stops the reading between two matrices.
  ///   - make: makes the part from a view of the checkpoint.
  /// - Throws: `CheckpointError`, what `make` throws.
  package func load<Made>(
    _ used: [String], _ cancellation: Cancellation?, _ make: (Weights) throws -> Made
  ) throws -> Made {
    let validation = try validate(used) { _ = try make($0) }
    try validation.requireComplete(checkpoint)
    let part = checkpoint.part(validation, cancellation: cancellation)
    let made = try make(part.weights)
    try part.requireAllUsed()
    return made
  }

  /// The image tower whose states the other parts attend to.
  ///
  /// - Throws: `CheckpointError`.
  package func imageTower(_ weights: Weights) throws -> any ImageTower {
    try image.tower(weights, imageSize: files.options.imageSize)
  }

  /// How images are prepared for the size asked for.
  ///
  /// - Throws: ``ModelFolderError``.
  package func preprocessing() throws -> ImagePreprocessing {
    try image.check(files.options, directory: files.directory)
    return try image.preprocessing(
      publishedPreprocessing, files.options, directory: files.directory)
  }
}
