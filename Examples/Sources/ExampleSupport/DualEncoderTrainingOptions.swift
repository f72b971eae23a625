import ArgumentParser
import Contrast
import ContrastTensor
import ContrastTraining
import Foundation

/// What training commands of image and text towers share: the model to begin with, the data, and how.
public struct DualEncoderTrainingOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("The model to begin with.", valueName: "folder"))
  public var model: String?

  @Flag(help: "Begin with a model that was never trained.")
  public var new = false

  @OptionGroup(title: "Shape of a new model") public var shape: NewModelOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  public var output: String

  @Option(help: "The most pairs that are kept for the way back at once; the gradients stay exact.")
  public var pairsPerPass: Int?

  @OptionGroup(title: "Processes") public var cut: BatchShardOptions

  @Option(help: Precision.help)
  public var precision = Precision.float32

  @OptionGroup(title: "Data") public var data: PairDataOptions
  @OptionGroup(title: "Training") public var options: TrainingOptions

  public init() {}

  public func validate() throws {
    guard pairsPerPass.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("'--pairs-per-pass' must be at least 1.")
    }
  }

  /// - Parameter isPair: whether the training begins with two models.
  /// - Throws: `ValidationError` unless it begins with one thing.
  public func requireStart(isPair: Bool = false) throws {
    guard [new, model != nil, isPair].filter({ $0 }).count == 1 else {
      throw ValidationError(
        "say what to begin with: '--model', '--new', or what else the command has, but one of them."
      )
    }
  }

  /// The folder of checkpoints and curves.
  private var work: URL { URL(filePath: output + ".training") }

  /// Opens the model to begin with, or makes it.
  ///
  /// - Parameters:
  ///   - lora: an adapter to be trained in the place of the image tower.
  ///   - processes: that train together.
  ///   - makeNew: writes a new model where it is told to; the first process does.
  /// - Throws: what opening or making throws; `ModelConversionError.destinationExists(path:)` if the
  ///   output is there already.
  public func open(
    lora: LoRAInitialization? = nil, processes: ProcessGroup = .single,
    makeNew: (URL) throws -> Void
  ) throws -> TrainableModel {
    try requireAbsence(of: URL(filePath: output))
    var start = work.appending(path: "new-model")
    if model != nil || processes.rank == 0 {
      start = try startingModel(model, orNewAt: start, makeNew: makeNew)
    }
    try processes.wait()
    let folder = try ModelFolder(
      start, options: .init(threads: options.usedThreads, precision: precision))
    return try TrainableModel(
      folder,
      imageAdapter: lora.map { try $0.adapter(forImageTowerOf: folder, seed: options.seed) })
  }

  /// Trains a model and writes it.
  ///
  /// - Parameters:
  ///   - model: from ``open(lora:makeNew:)``.
  ///   - command: its name and what is particular to it, which must be equal to go on.
  ///   - loss: of the pairs.
  ///   - optimizer: at its start.
  ///   - settings: how.
  ///   - processes: that train together; the first one writes.
  ///   - isTrained: says by their names which parameters are trained.
  /// - Throws: what the training throws.
  public func train(
    _ model: TrainableModel, command: [String], loss: PairLoss = PairLoss(),
    optimizer: Optimizer, settings: Trainer.Settings, processes: ProcessGroup = .single,
    isTrained: (String) -> Bool
  ) async throws {
    var settings = settings
    let (shards, description) = try cut.shards(over: processes)
    settings.shards = shards
    let objective = try model.objective(loss: loss, pairsPerPass: pairsPerPass)
    let threads = options.usedThreads
    let sets = try data.sets()
    let trained = try await ExampleSupport.train(
      objective,
      trainer: Trainer(
        model.parameters(where: isTrained), optimizer: optimizer, settings: settings,
        adapters: model.adapters),
      options: options, folder: work,
      training: options.description(
        command + [model.folder.directory.path, precision.rawValue, data.description] + description),
      evaluation: try data.evaluation(of: objective, threads: threads), processes: processes
    ) { position in
      Batches(
        try data.loader(
          sets, from: position, batchSize: options.batchSize, seed: options.seed,
          preprocessing: model.preprocessing, threads: threads, parts: shards), for: objective)
    }
    guard processes.rank == 0 else { return }
    try model.write(trained, to: URL(filePath: output))
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }
}
