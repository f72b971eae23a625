import ArgumentParser
import Contrast
import ContrastImages
import ContrastTraining
import Foundation

/// Pictures and what is said about them, to train on.
public struct PairDataOptions: ParsableArguments, Sendable {
  @Option(
    name: .customLong("captions"),
    help: ArgumentHelp(
      "Pictures and captions: JSON lines, CSV or TSV; may be given several times.",
      valueName: "file"))
  public var captionFiles: [String] = []

  @Option(
    name: .customLong("features"),
    help: ArgumentHelp(
      "What a language model made of the captions of each file (extract-features), in their order.",
      valueName: "folder"))
  public var featureFolders: [String] = []

  @Option(
    help: ArgumentHelp(
      "A folder or tar archive of folders of pictures, one for each class; may be given several times.",
      valueName: "folder"))
  public var classes: [String] = []

  @Option(
    help: ArgumentHelp(
      "What may be said about each class, a JSON file; one for each '--classes'.",
      valueName: "file"))
  public var classCaptions: [String] = []

  @Option(
    name: .customLong("class-features"),
    help: ArgumentHelp(
      "What a language model made of the captions of each '--class-captions' (extract-features).",
      valueName: "folder"))
  public var classFeatures: [String] = []

  @Option(help: ArgumentHelp("WebDataset shards; may be given several times.", valueName: "tar"))
  public var shards: [String] = []

  @Option(
    help: ArgumentHelp(
      "The vectors in the sibling shards of LLM2CLIP, such as shortsv_captions, instead of captions.",
      valueName: "key"))
  public var shardFeatures: [String] = []

  @Option(
    help: ArgumentHelp(
      "How likely a batch comes from each set, in proportion: first captions, then classes, then "
        + "shards; by their sizes if not given.", valueName: "weight"))
  public var weights: [Double] = []

  @Flag(
    help:
      "Weigh the sets by the square roots of their sizes, as InstructBLIP was trained, instead of by their sizes."
  )
  public var rootWeights = false

  @Option(
    help: ArgumentHelp(
      "Pictures and captions that are not trained on; how well they find each other is measured.",
      valueName: "file"))
  public var validation: String?

  @Option(help: ArgumentHelp("The features of its captions.", valueName: "folder"))
  public var validationFeatures: String?

  @Option(help: "The most pictures of the validation.")
  public var validationLimit = 500

  @Option(help: "The least share of a picture's area that training shows.")
  public var leastArea = 0.9

  @Flag(help: "Mirror every second picture. Captions that tell left from right become wrong.")
  public var mirror = false

  @Option(help: "The same for pictures of '--classes', if it is another.")
  public var classLeastArea: Double?

  @Flag(help: "Mirror every second picture of '--classes'.")
  public var mirrorClasses = false

  @Flag(
    help: "Leave out pictures and captions that cannot be used, and say so, instead of stopping.")
  public var skipBad = false

  public init() {}

  public func validate() throws {
    guard !captionFiles.isEmpty || !classes.isEmpty || !shards.isEmpty else {
      throw ValidationError("name what to train on: '--captions', '--classes' or '--shards'.")
    }
    guard featureFolders.isEmpty || featureFolders.count == captionFiles.count else {
      throw ValidationError("give one '--features' for each '--captions', or none.")
    }
    guard classes.count == classCaptions.count else {
      throw ValidationError("give one '--class-captions' for each '--classes'.")
    }
    guard classFeatures.isEmpty || classFeatures.count == classes.count else {
      throw ValidationError("give one '--class-features' for each '--classes', or none.")
    }
    let sets = captionFiles.count + classes.count + (shards.isEmpty ? 0 : 1)
    guard weights.isEmpty || weights.count == sets else {
      throw ValidationError("there are \(sets) sets but \(weights.count) weights.")
    }
    guard weights.isEmpty || !rootWeights else {
      throw ValidationError("give '--weights' or '--root-weights'.")
    }
    for (name, area) in [("least-area", leastArea), ("class-least-area", classLeastArea ?? 1)] {
      guard area > 0, area <= 1 else {
        throw ValidationError("'--\(name)' must be above 0 and at most 1.")
      }
    }
  }

  /// Throws if the options ask for what pictures that a frozen tower has seen cannot give.
  public func requireStoredStates() throws {
    guard featureFolders.isEmpty, classFeatures.isEmpty, shards.isEmpty else {
      throw ValidationError(
        "a bridge reads pictures in files and captions, no features and no shards.")
    }
    guard !mirror, !mirrorClasses, classLeastArea == nil else {
      throw ValidationError(
        "the image tower looks at each picture once: leave out '--mirror', '--mirror-classes', '--class-least-area'."
      )
    }
  }

  /// Opens the sets.
  ///
  /// - Throws: what is wrong with a file.
  public func sets() throws -> [any TrainingSet] {
    var sets: [any TrainingSet] = []
    for (index, file) in captionFiles.enumerated() {
      let features =
        try featureFolders.isEmpty
        ? nil : TextFeatures(directory: URL(filePath: featureFolders[index]))
      sets.append(try ImageCaptionSet(contentsOf: URL(filePath: file), features: features))
    }
    for (index, place) in classes.enumerated() {
      let captions = classCaptions[index]
      let features =
        try classFeatures.isEmpty
        ? nil : TextFeatures(directory: URL(filePath: classFeatures[index]))
      sets.append(
        try ClassImageSet(
          contentsOf: URL(filePath: place), captionsFile: URL(filePath: captions),
          features: features
        ) { writeError("\($0)\n") })
    }
    if !shards.isEmpty {
      sets.append(try WebDataset(shards: shards, features: shardFeatures))
    }
    return sets
  }

  /// Batches of the sets behind a position, made while the step before them runs.
  public func loader(
    _ sets: [any TrainingSet], from position: BatchSampler.Position?, batchSize: Int,
    seed: UInt64, preprocessing: ImagePreprocessing, threads: Int,
    parts: BatchShards? = nil
  ) throws -> BatchLoader {
    let roots = rootWeights ? sets.map { Double($0.count).squareRoot() } : nil
    let sampler = try BatchSampler(
      sets: sets, batchSize: batchSize, seed: seed, weights: weights.isEmpty ? roots : weights,
      from: position)
    var options = BatchLoader.Options()
    let ofOthers = RandomResizedCrop(scale: leastArea...1, mirrors: mirror)
    let ofClasses = RandomResizedCrop(
      scale: (classLeastArea ?? leastArea)...1, mirrors: mirror || mirrorClasses)
    options.augmentations = sets.map { $0 is ClassImageSet ? ofClasses : ofOthers }
    options.onFailure = skipBad ? .skip : .stop
    options.threads = threads
    options.shards = parts
    return BatchLoader(
      sets: sets, sampler: sampler, preprocessing: preprocessing, options: options)
  }

  /// What is measured on the way, if there are pairs for it.
  public func evaluation(
    of objective: ContrastiveObjective, threads: Int
  ) throws -> TrainingLoop<ContrastiveObjective>.Evaluation? {
    guard let validation else { return nil }
    let features = try validationFeatures.map { try TextFeatures(directory: URL(filePath: $0)) }
    return try objective.evaluation(
      on: ImageCaptionSet(contentsOf: URL(filePath: validation), features: features),
      limit: validationLimit, threads: threads)
  }

  /// What must be equal to go on from a checkpoint.
  public var description: String {
    (captionFiles + featureFolders + classes + classCaptions + classFeatures + shards
      + shardFeatures
      + weights.map { "\($0)" } + (rootWeights ? ["root weights"] : [])
      + [
        "area \(leastArea) \(classLeastArea ?? leastArea)", "mirror \(mirror) \(mirrorClasses)",
      ])
      .joined(separator: " ")
  }
}
