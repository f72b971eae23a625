import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainCLIP: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-clip",
    abstract: "Trains an image tower and a text tower on pictures with captions.",
    discussion: """
      Begins with the weights of a model, or with a new one whose shape the options say. The output is a \
      model folder; checkpoints, tables and curves stand beside it, and the same command goes on from the \
      last of them.

        train-clip --new --tokenizer tokenizer --captions captions.jsonl --output my-clip --steps 5000
      """)

  @Option(help: ArgumentHelp("The model to begin with.", valueName: "folder"))
  var model: String?

  @Flag(help: "Begin with a model that was never trained.")
  var new = false

  @OptionGroup(title: "Shape of a new model") var shape: NewModelOptions

  @Option(help: ArgumentHelp("The tokenizer of a new model.", valueName: "folder"))
  var tokenizer: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(help: "infoNCE (CLIP) or sigLIP.")
  var loss = PairLoss.Kind.infoNCE

  @Option(help: "The most pairs that are kept for the way back at once; the gradients stay exact.")
  var pairsPerPass: Int?

  @Option(help: Precision.help)
  var precision = Precision.float32

  @OptionGroup(title: "Data") var data: PairDataOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard new != (model != nil) else {
      throw ValidationError("give '--model' or '--new'.")
    }
    guard !new || tokenizer != nil else {
      throw ValidationError("a new model needs '--tokenizer'.")
    }
    guard pairsPerPass.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("'--pairs-per-pass' must be at least 1.")
    }
  }

  func run() async throws {
    try await interruptible { try await train() }
  }

  private func train() async throws {
    let destination = URL(filePath: output)
    let work = URL(filePath: output + ".training")
    try requireAbsence(of: destination)
    let start: URL
    if let model {
      start = try ModelLocation.resolve(model)
    } else {
      start = work.appending(path: "new-model")
      if !FileManager.default.fileExists(atPath: start.path) {
        try shape.model(text: .tower(shape.textTower(tokenizer: URL(filePath: tokenizer!))))
          .write(to: start, seed: options.seed)
      }
    }
    let threads = options.usedThreads
    let trainable = try TrainableModel(
      ModelFolder(start, options: .init(threads: threads, precision: precision)))
    let encoder = try trainable.textEncoder()
    let objective = try trainable.objective(loss: PairLoss(loss), pairsPerPass: pairsPerPass)
    let preprocessing = trainable.imageEncoder.preprocessing
    let heldOut = try data.heldOut(
      preprocessing: preprocessing, encoder: encoder, threads: threads)
    let sets = try data.sets()
    let trained = try await ExampleSupport.train(
      objective,
      trainer: Trainer(
        trainable.parameters { _ in true }, optimizer: AdamW(beta2: 0.98, epsilon: 1e-6),
        settings: options.settings()),
      options: options, folder: work,
      training: options.description(["train-clip", start.path, data.description]),
      evaluation: heldOut?.evaluation(of: objective)
    ) { position in
      PairBatches(
        try data.loader(
          sets, from: position, batchSize: options.batchSize, seed: options.seed,
          preprocessing: preprocessing, threads: threads), encoder: encoder)
    }
    try trainable.write(trained, to: destination)
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }
}
