import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTensor
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct CaptionAndFilter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caption-and-filter",
    abstract: "Writes captions of images and keeps what matches them, texts from the web included.",
    discussion: """
      BLIP's way to a better data set: a captioner writes several captions of each image by nucleus \
      sampling, a matching head judges them and the texts that the image came with, and those that match \
      make a captions file that train-clip and align read. A job that ends early, by Ctrl-C or otherwise, is \
      taken up by the same command and ends with the same file.

        caption-and-filter --captioner blip-image-captioning-base --matcher blip-itm-base-coco \
      --shards 00000.tar --shards 00001.tar --output clean.jsonl
        caption-and-filter --captioner my-blip --matcher my-blip --images photos --output clean.jsonl
        train-clip --new --captions clean.jsonl --output my-clip
      """)

  @Option(help: ArgumentHelp("The model that writes captions.", valueName: "folder"))
  var captioner: String

  @Option(
    help: ArgumentHelp("The model whose matching head judges texts.", valueName: "folder"))
  var matcher: String

  @Option(
    help: ArgumentHelp(
      "Images, and folders of images, without texts; may be given several times.",
      valueName: "path"))
  var images: [String] = []

  @Option(
    help: ArgumentHelp(
      "Images with texts: JSON lines, CSV or TSV; their names are relative to its folder.",
      valueName: "file"))
  var captions: String?

  @Option(help: ArgumentHelp("WebDataset shards; may be given several times.", valueName: "tar"))
  var shards: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The captions file to write.", valueName: "jsonl"))
  var output: String

  @Option(help: "The captions that are written of each image.")
  var count = 2

  @Option(help: "The words that captions begin with, which are not kept.")
  var prompt = ""

  @Option(help: "The share of probability that tokens are drawn from.")
  var topP = 0.9

  @Option(help: "The most tokens of a caption.")
  var maximumTokens = 20

  @Option(help: "The fewest tokens of a caption.")
  var minimumTokens = 5

  @Option(help: "The least probability of a match that keeps a text from the web.")
  var webThreshold: Float = 0.5

  @Option(help: "The least probability of a match that keeps a written caption.")
  var writtenThreshold: Float = 0.5

  @Option(help: "What captions are drawn with.")
  var seed: UInt64 = 0

  @Option(help: "How many images are worked on at a time.")
  var batchSize = 8

  @Option(help: "The number of threads (default: one for each processor).")
  var threads: Int?

  @Option(help: Precision.help)
  var precision = Precision.float32

  @Flag(help: "Leave out images that cannot be used, and say so, instead of stopping.")
  var skipBad = false

  func validate() throws {
    let kinds = [!images.isEmpty, captions != nil, !shards.isEmpty].count { $0 }
    guard kinds == 1 else {
      throw ValidationError(
        "name the images: '--images', '--captions' or '--shards', one of these.")
    }
    for (name, value) in [
      ("count", count), ("batch-size", batchSize), ("maximum-tokens", maximumTokens),
      ("threads", threads ?? 1),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    guard !webThreshold.isNaN, !writtenThreshold.isNaN else {
      throw ValidationError("a threshold is no number.")
    }
  }

  private var source: BootstrapSource {
    if let captions { return .captions(URL(filePath: captions), folder: nil) }
    return shards.isEmpty
      ? .images(images.map { URL(filePath: $0) }) : .shards(shards.map { URL(filePath: $0) })
  }

  func run() async throws {
    try await interruptible { try await work() }
  }

  private func work() async throws {
    var options = DualEncoder.Options(precision: precision)
    if let threads { options.threads = threads }
    let writer = try await ImageCaptioner(directory: captioner, options: options)
    let judge = try await ImageTextMatcher(directory: matcher, options: options)
    var sampling = GenerationOptions()
    (sampling.samples, sampling.topP, sampling.topK) = (true, topP, 0)
    (sampling.minimumNewTokens, sampling.maximumNewTokens) = (minimumTokens, maximumTokens)
    sampling.resultCount = count
    let bar = ProgressBar("Images", total: nil)
    let job = CaptionBootstrapping(
      model: "\(captioner), \(matcher), \(precision), \(count) captions of \(minimumTokens) to "
        + "\(maximumTokens) tokens, top-p \(topP), prompt '\(prompt)'",
      webThreshold: webThreshold, writtenThreshold: writtenThreshold, seed: seed,
      concurrentImages: batchSize, onFailure: skipBad ? .skip : .stop,
      write: { [prompt, sampling] image, seed in
        var options = sampling
        options.seed = seed
        return try await writer.captions(images: [image], prompt: prompt, options: options)[0]
          .map(\.text)
      },
      match: { image, texts in
        try await judge.match(images: [image], texts: texts).map(\.probability)
      })
    let summary = try await job.run(
      source, to: URL(filePath: output), onSkip: { bar.note("left out: \($0)") },
      progress: { bar.update($0.done) })
    bar.finish()
    print("\(output): \(summary)")
  }
}
