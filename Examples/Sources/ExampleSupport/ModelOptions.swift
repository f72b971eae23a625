import ArgumentParser
import Contrast
import ContrastTensor
import ExampleModels
import Foundation

extension Precision: @retroactive ExpressibleByArgument {
  public static let help = ArgumentHelp(
    "How weights are kept and multiplied.",
    discussion: "bfloat16 takes half the memory of float32; int8 a quarter, and is the fastest.")
}

/// The options that all examples share: which model, and how it works.
public struct ModelOptions: ParsableArguments, Sendable {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of a model, as published, or its file of weights.",
      discussion: """
        Or the name of a repository in the local Hugging Face cache. Without it, a small model that \
        comes with the examples is used. It was trained on tiny photos and drawings, in English and \
        German, and knows: airplane, automobile, bird, cat, deer, diagram, dog, frog, horse, ship, \
        truck; and shapes with their colours, places and relations.
        """, valueName: "folder"))
  public var model: String?

  @OptionGroup public var languageModel: LanguageModelSourceOptions

  @Option(help: "The number of threads (default: one for each processor).")
  public var threads: Int?

  @Option(
    help: ArgumentHelp(
      "The side of the images the model sees, if not the one it was trained with.",
      valueName: "pixels"))
  public var imageSize: Int?

  @Option(help: Precision.help)
  public var precision = Precision.float32

  @Option(help: "How many inputs go through the model together; memory grows with it.")
  public var batchSize = 32

  @Flag(help: "Turn photos the way the camera was held (EXIF); models were trained without.")
  public var orientation = false

  public init() {}

  public func validate() throws {
    try languageModel.requireLanguageModel()
    for (name, value) in [
      ("threads", threads), ("image-size", imageSize), ("batch-size", batchSize),
    ] {
      guard value.map({ $0 >= 1 }) ?? true else {
        throw ValidationError("'--\(name)' must be at least 1.")
      }
    }
  }

  /// How a model is opened, without a progress bar.
  public var options: DualEncoder.Options {
    var options = DualEncoder.Options(imageSize: imageSize, precision: precision)
    if let threads { options.threads = threads }
    return options
  }

  /// Opens the model, with a progress bar where that takes time.
  public func load() async throws -> DualEncoder {
    let directory = try model.map { try ModelLocation.resolve($0) } ?? ExampleModels.pictureLLM2CLIP
    let bar = ProgressBar("Loading \(directory.lastPathComponent)", total: 100, quiet: true)
    defer { bar.finish() }
    var options = options
    options.progress = {
      bar.update(share: $0)
      // What reads texts is loaded later, under the same bar.
      if $0.fraction == 1 { bar.finish() }
    }
    return try await DualEncoder(
      directory: directory, languageModel: languageModel.source, options: options)
  }

  /// Opens the model as a text embedder; nil where it is not a folder of sentence-transformers.
  public func loadTextEmbedder() async throws -> TextEmbedder? {
    guard let folder = try model.map({ try ModelLocation.resolve($0) }),
      isSentenceTransformer(folder)
    else { return nil }
    return try await .opened(folder, threads: threads, precision: precision)
  }

  /// How to go through the inputs.
  public func encoding(
    skipBad: Bool = false, progress: ProgressBar? = nil
  ) -> EncodingOptions {
    var options = EncodingOptions(batchSize: batchSize, onFailure: skipBad ? .skip : .stop)
    options.decoding.applyOrientation = orientation
    if let progress { options.progress = { progress.update($0.done) } }
    return options
  }
}
