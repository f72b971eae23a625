import ArgumentParser
import ContrastDistributed
import ContrastTensor
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TuneCaptions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune-captions",
    abstract:
      "Trains a language model to tell which captions describe the same picture (LLM2CLIP).",
    discussion: """
      The first stage of LLM2CLIP: two captions of a picture are a pair, and attention goes both ways. \
      Files of as many lines, line k of each describing picture k, stand together in one --captions; other \
      files (JSON lines with lists of captions, CSV or TSV with the columns image and caption) alone. The \
      output is PEFT's folder with --lora-rank, else a model folder; checkpoints, tables and curves stand \
      beside it, and the same command goes on from the last of them. Processes that mpirun or Slurm started train together.

        tune-captions my-llm --captions train.1.en,train.2.en,train.1.de --held-out val.1.en,val.1.de \
      --lora-rank 16 --output my-adapter
      """)

  @Argument(help: "The folder of a language model.")
  var model: String

  @Option(
    name: .customLong("captions"), parsing: .singleValue,
    help: ArgumentHelp(
      "Captions of pictures; may be repeated, each batch is of one.", valueName: "file,file,…"))
  var captions: [String]

  @Option(
    help: ArgumentHelp("Captions for the evaluation: two of each picture.", valueName: "file,file"))
  var heldOut: String?

  @Option(help: "The most pictures of the evaluation.")
  var heldOutLimit = 1000

  @Option(
    help: ArgumentHelp("Stands before the captions that ask, in training.", valueName: "text"))
  var instruction = ""

  @Flag(help: "Adds a caption of another picture to each pair.")
  var negatives = false

  @Option(help: "What cosines are multiplied with.")
  var scale: Float = 50

  @Option(
    name: .customLong("prefix"), parsing: .singleValue,
    help: ArgumentHelp(
      "Vectors cut to so many numbers should serve too; may be repeated.", valueName: "width"))
  var prefixes: [Int] = []

  @Option(help: "The most texts that are kept for the way back at once; the gradients stay exact.")
  var textsPerPass: Int?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @OptionGroup(title: "Processes") var cut: BatchShardOptions
  @OptionGroup(title: "Model") var trained: TrainableLanguageModelOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    let isPositive = textsPerPass ?? 1 >= 1 && prefixes.allSatisfy { $0 >= 1 }
    guard isPositive, heldOutLimit >= 2, scale > 0 else {
      throw ValidationError(
        "'--texts-per-pass' and '--prefix' must be at least 1, '--held-out-limit' at least 2, "
          + "'--scale' above 0.")
    }
  }

  func run() async throws {
    try await interruptible { try await MPI.run { try await tune($0) } }
  }

  private func tune(_ processes: ProcessGroup) async throws {
    let destination = URL(filePath: output)
    let work = URL(filePath: output + ".training")
    try requireAbsence(of: destination)
    let model = try trained.load(
      model, direction: .bidirectional, seed: options.seed, threads: options.usedThreads)
    let encoder = model.encoder
    if let widest = prefixes.max(), widest > encoder.width {
      throw ValidationError("'--prefix' is at most the model's width, \(encoder.width).")
    }
    let objective = CaptionContrastiveObjective(
      encoder: encoder, loss: HardNegativeLoss(scale: scale),
      prefixes: prefixes.map { ($0, 1) }, textsPerPass: textsPerPass)
    let sets = try captions.map { try groups($0) }
    for set in sets where set.dropped > 0 {
      writeError("\(set.name): \(counted(set.dropped, "picture")) with fewer than two captions\n")
    }
    let evaluation = try heldOut.map {
      try objective.evaluation(on: groups($0), limit: heldOutLimit)
    }
    let (shards, cutting) = try cut.shards(over: processes)
    var settings = options.settings()
    settings.shards = shards
    let result = try await train(
      objective,
      trainer: Trainer(
        try model.parameters(), optimizer: .adamW(), settings: settings,
        adapters: model.adapters),
      options: options, folder: work,
      training: options.description(
        [
          "tune-captions", self.model, captions.joined(separator: " "), trained.description,
          instruction, negatives ? "negatives" : "", "scale \(scale)", "prefixes \(prefixes)",
        ] + cutting),
      evaluation: evaluation, processes: processes
    ) { position in
      try Batches(
        sets, for: encoder, batchSize: options.batchSize, hasNegatives: negatives,
        seed: options.seed, from: position, parts: shards)
    }
    guard processes.rank == 0 else { return }
    try model.write(result, to: destination)
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }

  /// Captions of one option: parallel files, or one file with all captions of each picture.
  private func groups(_ option: String) throws -> CaptionGroups {
    try CaptionGroups(
      contentsOf: option.split(separator: ",").map { URL(filePath: String($0)) },
      instruction: instruction)
  }
}
