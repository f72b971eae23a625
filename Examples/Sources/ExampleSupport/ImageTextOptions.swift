import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTensor
import ExampleModels
import Foundation

/// The options of commands that read texts beside images, or write about them.
public struct ImageTextOptions: ParsableArguments, Sendable {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of a model of BLIP's kind, as published, or its file of weights.",
      discussion: """
        Or the name of a repository in the local Hugging Face cache. Without it, a small model that comes with \
        the examples is used. It was trained on tiny photos and drawings, in English and German, and knows: \
        airplane, car, bird, cat, deer, dog, frog, horse, ship, truck; kinds of diagrams; and shapes with their \
        colours, numbers and relations.
        """, valueName: "folder"))
  public var model: String?

  @Option(
    help: ArgumentHelp(
      "The folder with the tokenizer, for files that come without one.", valueName: "folder"))
  public var tokenizer: String?

  @Option(help: "The number of threads (default: one for each processor).")
  public var threads: Int?

  @Option(help: Precision.help)
  public var precision = Precision.float32

  @Flag(help: "Turn photos the way the camera was held (EXIF); models were trained without.")
  public var orientation = false

  public init() {}

  public func validate() throws {
    if let threads, threads < 1 { throw ValidationError("'--threads' must be at least 1.") }
  }

  /// Opens a model with a progress bar.
  ///
  /// - Parameter make: opens it.
  public func load<Model>(
    _ make: (String, DualEncoder.Options) async throws -> Model
  ) async throws -> Model {
    let bar = ProgressBar("Loading", total: 100, quiet: true)
    defer { bar.finish() }
    var options = DualEncoder.Options(precision: precision) { bar.update(share: $0) }
    if let threads { options.threads = threads }
    options.tokenizer = try tokenizer.map { try ModelLocation.resolve($0) }
    return try await make(model ?? ExampleModels.pictureBLIP.path, options)
  }

  public var decoding: DecodingOptions { DecodingOptions(applyOrientation: orientation) }

  /// Whether the model is a language model that sees.
  public func isChat() throws -> Bool {
    guard let model else { return false }
    return seesAndWrites(try ModelLocation.resolve(model))
  }
}

/// Whether a folder has a language model before which images stand, by its configuration.
public func seesAndWrites(_ folder: URL) -> Bool {
  guard let data = try? Data(contentsOf: folder.appending(path: "config.json")),
    let config = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
  else { return false }
  // The first stage of BLIP-2 compares, and writes nothing.
  let classes = config["architectures"] as? [String] ?? []
  return switch config["model_type"] as? String {
  case "blip-2": !classes.contains("Blip2ForImageTextRetrieval")
  case "lavis": config["arch"] as? String != "blip2"
  case "instructblip", "llava", "llava_llama", "image-bridge": true
  case "chatglm": config["eva_config"] != nil
  default: false
  }
}

/// How texts are written.
public struct WritingOptions: ParsableArguments, Sendable {
  @Option(help: "The most tokens of a text.")
  public var maxTokens = 20

  @Option(help: "The fewest tokens of a text.")
  public var minTokens = 0

  @Option(help: "Search with so many beams; 1 takes the most probable token each time.")
  public var beams = 1

  @Flag(help: "Draw tokens at random, among the most probable ones.")
  public var sample = false

  @Option(help: "With --sample: draw among the fewest tokens whose probabilities reach this sum.")
  public var topP = 0.9

  @Option(help: "With --sample: below 1 what is probable becomes more so.")
  public var temperature = 1.0

  @Option(help: "With --sample: equal seeds draw equal texts.")
  public var seed: UInt64 = 0

  @Option(help: "How many texts to write, with --sample or --beams.")
  public var count = 1

  public init() {}

  public func validate() throws {
    guard maxTokens >= 1, minTokens >= 0, minTokens <= maxTokens else {
      throw ValidationError("'--min-tokens' must be 0 to '--max-tokens', which is at least 1.")
    }
    guard beams >= 1, count >= 1 else {
      throw ValidationError("'--beams' and '--count' must be at least 1.")
    }
    guard count == 1 || sample || beams >= count else {
      throw ValidationError(
        "\(count) texts need '--sample', or '--beams \(count)': there is one most probable text.")
    }
  }

  public var options: GenerationOptions {
    var options = GenerationOptions()
    options.maximumNewTokens = maxTokens
    options.minimumNewTokens = minTokens
    options.beamCount = beams
    options.resultCount = count
    options.samples = sample
    options.seed = seed
    if sample { (options.topP, options.temperature) = (topP, temperature) }
    return options
  }

  /// The options of a language model that sees: its own where nothing else is asked for.
  ///
  /// - Parameter defaults: of the model.
  public func chatOptions(_ defaults: GenerationOptions) -> GenerationOptions {
    var options = defaults
    (options.maximumNewTokens, options.minimumNewTokens) = (maxTokens, minTokens)
    options.seed = seed
    if beams > 1 { (options.beamCount, options.samples) = (beams, false) }
    if sample {
      (options.samples, options.topP, options.temperature) = (true, topP, temperature)
    }
    return options
  }
}
