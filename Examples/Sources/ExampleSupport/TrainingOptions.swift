import ArgumentParser
import Contrast
import ContrastRuntime
import ContrastTraining
import Foundation

/// How a training goes: the options that all training commands share.
public struct TrainingOptions: ParsableArguments, Sendable {
  @Option(help: "The number of steps in all.")
  public var steps = 1000

  @Option(help: "Stop behind this step and write the result, with the learning rate still up.")
  public var until: Int?

  @Option(help: "The examples of a step.")
  public var batchSize = 64

  @Option(help: "The highest learning rate.")
  public var learningRate: Float = 5e-4

  @Option(help: "Over so many steps the learning rate rises; then it falls along half a cosine.")
  public var warmUp = 50

  @Option(help: "AdamW's weight decay, of matrices only.")
  public var weightDecay: Float = 0.05

  @Option(help: "Bounds the length of all gradients together; 0 for no bound.")
  public var clip: Float = 1

  @Option(help: "Of the order of the data, and of all else that is left to chance.")
  public var seed: UInt64 = 0

  @Option(help: "How much of a moving average of the weights stays at each step; 0 for none.")
  public var average = 0.0

  @Option(help: "The share of the examples that skip the branches of the last block.")
  public var dropPath: Float = 0

  @Option(help: "A checkpoint after so many steps.")
  public var saveEvery = 200

  @Option(help: "An evaluation after so many steps.")
  public var evaluateEvery = 200

  @Flag(help: "Keep little of each block and compute it again: less memory, a third more time.")
  public var recompute = false

  @Option(help: "The number of threads (default: one for each processor).")
  public var threads: Int?

  public init() {}

  public func validate() throws {
    for (name, value, least) in [
      ("steps", steps, 1), ("batch-size", batchSize, 2), ("warm-up", warmUp, 0),
      ("save-every", saveEvery, 1), ("evaluate-every", evaluateEvery, 1),
      ("threads", threads ?? 1, 1),
    ] where value < least {
      throw ValidationError("'--\(name)' must be at least \(least).")
    }
    guard until.map({ (1...steps).contains($0) }) ?? true else {
      throw ValidationError("'--until' must be from 1 to '--steps'.")
    }
    guard warmUp < steps || steps == 1 else {
      throw ValidationError("'--warm-up' must be less than '--steps'.")
    }
    guard learningRate > 0, learningRate.isFinite, weightDecay >= 0, clip >= 0 else {
      throw ValidationError("rates and bounds must not be negative.")
    }
    guard (0..<1).contains(average), (0..<1).contains(dropPath) else {
      throw ValidationError("'--average' and '--drop-path' must be at least 0 and below 1.")
    }
  }

  /// The step behind which it ends.
  fileprivate var lastStep: Int { until ?? steps }

  public var usedThreads: Int { threads ?? Threads.standard }

  /// Everything for a trainer.
  ///
  /// - Parameters:
  ///   - scales: of the learning rate, by the beginnings of names.
  ///   - layerDecay: smaller rates for lower layers.
  public func settings(
    scales: [String: Float] = [:], layerDecay: LayerDecay? = nil
  ) -> Trainer.Settings {
    Trainer.Settings(
      learningRate: learningRate, schedule: .cosine(warmUp: warmUp, total: steps),
      groups: ParameterGroups(
        weightDecay: weightDecay, learningRateScales: scales, layerDecay: layerDecay),
      maximumGradientNorm: clip > 0 ? clip : nil, seed: seed,
      averageDecay: average > 0 ? average : nil, dropPath: dropPath,
      usesActivationCheckpointing: recompute, threads: usedThreads)
  }

  /// What must be equal to go on from a checkpoint.
  ///
  /// - Parameter parts: of the command: its name, models, data.
  public func description(_ parts: [String]) -> String {
    (parts + [
      "steps \(steps)", "batch \(batchSize)", "rate \(learningRate)", "warm-up \(warmUp)",
      "decay \(weightDecay)", "clip \(clip)", "seed \(seed)", "average \(average)",
      "drop \(dropPath)",
    ]).joined(separator: ", ")
  }
}

/// Runs a training from the last checkpoint of a folder, or from its start, and shows how it goes.
///
/// - Parameters:
///   - objective: what is made smaller.
///   - trainer: at its start.
///   - options: how.
///   - folder: of the checkpoints and the curves.
///   - training: what must be equal to go on.
///   - batches: behind a position in the data, or from the beginning.
///   - evaluation: what is measured on the way.
///   - processes: that train together; the first one shows how it goes.
/// - Returns: what came out: the moving average if there is one, else the parameters.
/// - Throws: what the training throws; `CancellationError` after a checkpoint.
public func train<Objective: TrainingObjective>(
  _ objective: Objective, trainer: sending Trainer, options: TrainingOptions, folder: URL,
  training: String, evaluation: TrainingLoop<Objective>.Evaluation? = nil,
  processes: ProcessGroup = .single,
  batches: (BatchSampler.Position?) throws -> Batches<Objective.Batch>
) async throws -> Parameters {
  let loop = try TrainingLoop.resuming(
    objective, trainer: trainer,
    options: .init(
      steps: options.lastStep, savesEvery: options.saveEvery, evaluatesEvery: options.evaluateEvery),
    folder: folder, training: training, evaluation: evaluation, batches: batches)
  guard processes.rank == 0 else {
    let result = try await loop.run { event in
      if case .skipped(let skipped) = event {
        writeError("process \(processes.rank) left out: \(skipped.reason)\n")
      }
    }
    return result.average ?? result.parameters
  }
  let bar = ProgressBar("Training", total: options.lastStep)
  defer { bar.finish() }
  let result = try await loop.run { event in
    switch event {
    case .resumed(let step): bar.note("going on behind step \(step)")
    case .step(let step):
      bar.update(step.step + 1)
      if (step.step + 1) % 50 == 0 {
        bar.note(
          "step \(step.step + 1)  loss \(step.loss.formatted(.number.precision(.fractionLength(4))))  "
            + "gradient \(step.gradientNorm.formatted(.number.precision(.fractionLength(3))))  "
            + "rate \(step.learningRate)")
      }
    case .skipped(let skipped): bar.note("left out: \(skipped.reason)")
    case .evaluated(let step, let metrics):
      let metrics = metrics.sorted { $0.key < $1.key }.map { name, value in
        "\(name) \(value.formatted(.number.precision(.fractionLength(4))))"
      }
      bar.note("step \(step)  " + metrics.joined(separator: "  "))
    case .saved(let place): bar.note("saved \(place.path)")
    }
  }
  return result.average ?? result.parameters
}

/// Throws if something stands where a model is to be written, before hours of work.
///
/// - Throws: `ModelConversionError.destinationExists(path:)`.
public func requireAbsence(of destination: URL) throws {
  guard !FileManager.default.fileExists(atPath: destination.path) else {
    throw ModelConversionError.destinationExists(path: destination.path)
  }
}

/// The model that a training begins with.
///
/// - Parameters:
///   - model: a folder, or a repository in the local Hugging Face cache; nil for a new one.
///   - place: where a new one is written, and found again when the training goes on.
///   - makeNew: writes it there.
/// - Throws: what finding or making it throws.
public func startingModel(
  _ model: String?, orNewAt place: URL, makeNew: (URL) throws -> Void
) throws -> URL {
  if let model { return try ModelLocation.resolve(model) }
  guard !FileManager.default.fileExists(atPath: place.path) else { return place }
  try FileManager.default.createDirectory(
    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
  try makeNew(place)
  return place
}
