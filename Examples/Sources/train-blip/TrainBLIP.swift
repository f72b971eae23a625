import ArgumentParser
import Contrast
import ContrastTensor
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainBLIP: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-blip",
    abstract:
      "Trains BLIP on pictures with captions and questions: vectors, matching, captions, answers.",
    discussion: """
      Begins with a model, or with a new one whose image tower may come from another model. The output is a model \
      folder that match, caption, ask and image-search open, and transformers; checkpoints, tables and curves \
      stand beside it, and the same command goes on from the last of them. Captions that a file calls wrong \
      (draw --negatives) are told from the right ones.

        train-blip --new --tokenizer tokenizer --image-model picture-llm2clip --captions captions.jsonl \
      --prompt "a picture of" --questions questions.jsonl --output my-blip --steps 5000
        train-blip my-blip --captions more.jsonl --learning-rate 1e-5 --output my-better-blip
      """)

  @Argument(help: ArgumentHelp("The model to begin with.", valueName: "folder"))
  var model: String?

  @Flag(help: "Begin with a model that was never trained.")
  var new = false

  @OptionGroup(title: "Shape of a new model") var shape: NewBLIPOptions

  @Option(
    help: ArgumentHelp(
      "Words that captions may begin with; they are given when a caption is written. May be given several "
        + "times.", valueName: "words"))
  var prompt: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(help: Precision.help)
  var precision = Precision.float32

  @Option(help: "How the matrices of the output are stored: float32, bfloat16 or float16.")
  var outputPrecision = ModelConversion.Precision.float32

  @Flag(help: "Let text encoder and decoder go apart where they share layers.")
  var untied = false

  @Option(help: "The learning rate of the image tower as a share of that of the rest; 0 keeps it.")
  var towerRate: Float = 1

  @OptionGroup(title: "Questions") var questions: QuestionOptions
  @OptionGroup(title: "Losses") var losses: BLIPLossOptions
  @OptionGroup(title: "Data") var data: PairDataOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard new != (model != nil) else {
      throw ValidationError("say what to begin with: a folder, or '--new'.")
    }
    guard !new || shape.tokenizer != nil else {
      throw ValidationError("a new model needs '--tokenizer'.")
    }
    guard data.featureFolders.isEmpty, data.classFeatures.isEmpty, data.shardFeatures.isEmpty else {
      throw ValidationError("BLIP reads captions, not features of them.")
    }
    guard towerRate >= 0, towerRate.isFinite else {
      throw ValidationError("'--tower-rate' must not be negative.")
    }
  }

  /// The folder of checkpoints and curves.
  private var work: URL { URL(filePath: output + ".training") }

  func run() async throws {
    try await interruptible {
      let destination = URL(filePath: output)
      try requireAbsence(of: destination)
      let start = try start()
      let threads = options.usedThreads
      let opening = DualEncoder.Options(threads: threads, precision: precision)
      let model = try TrainableBLIP(start, isTied: !untied, options: opening)
      let objective = losses.objective(of: model)
      let sets = try data.sets()
      let evaluation = try evaluation(of: model, objective, start, opening, threads)
      let seed = options.seed
      let trained = try await ExampleSupport.train(
        objective,
        trainer: Trainer(
          model.parameters { towerRate > 0 || !$0.hasPrefix("vision_model.") },
          optimizer: .adamW(), settings: options.settings(scales: ["vision_model.": towerRate])),
        options: options, folder: work, training: options.description(description(start)),
        evaluation: evaluation
      ) { position in
        try Batches(
          data.loader(
            sets, from: position, batchSize: options.batchSize, seed: seed,
            preprocessing: model.preprocessing, threads: threads),
          questions: questions.asked, behind: position, seed: seed, model: model, prompts: prompt,
          threads: threads)
      }
      try model.write(trained, to: destination, precision: outputPrecision)
      writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
    }
  }

  /// The model to begin with, which is made if it is a new one.
  private func start() throws -> URL {
    try startingModel(model, orNewAt: work.appending(path: "new-model")) {
      try shape.model().write(to: $0, seed: options.seed)
    }
  }

  /// What is measured on the way: matching, captions and answers, and how well vectors find each other.
  private func evaluation(
    of model: TrainableBLIP, _ objective: BLIPObjective, _ start: URL,
    _ opening: DualEncoder.Options, _ threads: Int
  ) throws -> TrainingLoop<BLIPObjective>.Evaluation? {
    guard data.validation != nil || !questions.validationQuestions.isEmpty else { return nil }
    let heldOut = try model.evaluation(
      of: objective,
      captions: data.validation.map { try ImageCaptionSet(contentsOf: URL(filePath: $0)) },
      questions: questions.validationQuestions.map { URL(filePath: $0) },
      limit: data.validationLimit, prompts: prompt, threads: threads)
    guard losses.contrast > 0, data.validation != nil else { return heldOut }
    let encoder = try TrainableModel(ModelFolder(start, options: opening))
    let recall = try data.evaluation(of: encoder.objective(), threads: threads)
    return { run in try heldOut(run).merging(try recall?(run) ?? [:]) { $1 } }
  }

  /// What must be equal to go on from a checkpoint.
  private func description(_ start: URL) -> [String] {
    [
      "train-blip", start.path, precision.rawValue, untied ? "untied" : "tied",
      "tower \(towerRate)", losses.description, questions.description,
      "prompts \(prompt)", data.description,
    ]
  }
}
