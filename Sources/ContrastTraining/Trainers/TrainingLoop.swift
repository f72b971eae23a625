import ContrastLayers
import ContrastRuntime
import ContrastTensor
import Dispatch
import Foundation

/// A training from its first step, or from its last checkpoint, to its end.
///
///     let loop = try TrainingLoop.resuming(
///       objective, trainer: trainer, options: options, folder: folder, training: "…"
///     ) { position in
///       let sampler = try BatchSampler(sets: sets, batchSize: 64, seed: 1, from: position)
///       …
///     }
///     try await loop.run { event in print(event) }
///
/// It works on a queue of its own, never on the cooperative pool. When its task is cancelled it saves and
/// throws `CancellationError`; what goes wrong is thrown, and the checkpoint before it stays good.
public actor TrainingLoop<Objective: TrainingObjective> {
  /// How long, and what is done on the way.
  public struct Options: Sendable {
    /// The number of steps in all, at least 0.
    package var steps: Int { didSet { checkSteps() } }
    /// A checkpoint after so many steps, at least 1.
    package var savesEvery: Int { didSet { checkCount(savesEvery, "savesEvery") } }
    /// An evaluation before the first step, after so many (at least 1), and after the last.
    package var evaluatesEvery: Int { didSet { checkCount(evaluatesEvery, "evaluatesEvery") } }

    public init(steps: Int, savesEvery: Int = 500, evaluatesEvery: Int = 500) {
      checkCount(savesEvery, "savesEvery")
      checkCount(evaluatesEvery, "evaluatesEvery")
      self.steps = steps
      self.savesEvery = savesEvery
      self.evaluatesEvery = evaluatesEvery
      checkSteps()
    }

    private func checkSteps() {
      checkOption(steps >= 0, "steps is \(steps); it must be at least 0")
    }
  }

  /// What is worth telling.
  public enum Event: Sendable {
    /// The training goes on behind so many steps.
    case resumed(step: Int)
    case step(Trainer.Report)
    /// An example was left out of a batch.
    case skipped(SkippedExample)
    case evaluated(step: Int, metrics: [String: Double])
    case saved(URL)
  }

  /// Computes what should rise or fall, with the parameters as they are.
  public typealias Evaluation = @Sendable (Run) throws -> [String: Double]

  private let objective: Objective
  private let trainer: Trainer
  private let batches: Batches<Objective.Batch>
  private let options: Options
  private let checkpoints: TrainingCheckpoints<BatchSampler.Position>?
  private let evaluation: Evaluation?
  private let processes: ProcessGroup
  /// Of all steps, those before this process included.
  package private(set) var log = TrainingLog()
  private let queue = QueueExecutor(label: "swift-contrast.training")

  public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// A training that keeps nothing but its result.
  ///
  /// - Parameters:
  ///   - objective: what is made smaller.
  ///   - trainer: with the parameters, at its start.
  ///   - batches: from the beginning.
  ///   - options: how long.
  ///   - evaluation: what is measured on the way.
  public init(
    _ objective: Objective, trainer: sending Trainer, batches: Batches<Objective.Batch>,
    options: Options,
    evaluation: Evaluation? = nil
  ) {
    self.init(
      objective, trainer: trainer, batches: batches, options: options, checkpoints: nil,
      log: TrainingLog(), evaluation: evaluation)
  }

  /// - Parameters:
  ///   - objective: what is made smaller.
  ///   - trainer: with the parameters, at its start or restored.
  ///   - batches: behind those that `trainer` has seen.
  ///   - options: how long.
  ///   - checkpoints: where states are kept; nil for nowhere.
  ///   - log: of the steps before.
  ///   - evaluation: what is measured on the way.
  private init(
    _ objective: Objective, trainer: sending Trainer, batches: Batches<Objective.Batch>,
    options: Options,
    checkpoints: TrainingCheckpoints<BatchSampler.Position>?, log: TrainingLog,
    evaluation: Evaluation?
  ) {
    self.objective = objective
    self.trainer = trainer
    self.batches = batches
    self.options = options
    self.checkpoints = checkpoints
    self.log = log
    self.evaluation = evaluation
    processes = trainer.settings.shards?.processes ?? .single
  }

  /// A training that goes on from the last checkpoint of a folder, or begins where there is none: with the same
  /// bits as one that was not interrupted.
  ///
  /// The folder keeps the last two states, with the place in the data; tables of the steps (`steps.csv`) and of
  /// what was measured (`evaluations.csv`); and a picture of both (`curves.svg`).
  ///
  /// - Parameters:
  ///   - objective: what is made smaller.
  ///   - trainer: with the parameters, at its start.
  ///   - options: how long.
  ///   - folder: is made if need be.
  ///   - training: what must be equal to go on: models, data and settings, in any words.
  ///   - evaluation: what is measured on the way.
  ///   - batches: behind a position in the data, or from the beginning.
  /// - Throws: ``TrainingError``, also where the folder is of another training; `FileError`; what `batches`
  ///   throws.
  public static func resuming(
    _ objective: Objective, trainer: sending Trainer, options: Options, folder: URL,
    training: String, evaluation: Evaluation? = nil,
    batches: (BatchSampler.Position?) throws -> Batches<Objective.Batch>
  ) throws -> TrainingLoop {
    let checkpoints = try TrainingCheckpoints<BatchSampler.Position>(
      directory: folder, training: training)
    var (position, log): (BatchSampler.Position?, TrainingLog) = (nil, TrainingLog())
    if let latest = try checkpoints.latest() {
      try trainer.restore(latest.state)
      position = latest.position
      log = try TrainingLog(directory: folder, before: latest.step)
    }
    return TrainingLoop(
      objective, trainer: trainer, batches: try batches(position), options: options,
      checkpoints: checkpoints, log: log, evaluation: evaluation)
  }

  /// Makes the steps that are left.
  ///
  /// Of several processes the first one evaluates and saves. A process that fails stops all others; one whose task is
  /// cancelled stops all of them behind the same step.
  ///
  /// - Parameter onEvent: told what happens, on the queue of the training.
  /// - Returns: the parameters at the end, and their moving average if there is one.
  /// - Throws: `CancellationError`, after a checkpoint; what an example, a step or a file throws;
  ///   ``TrainingError/processLost(rank:reason:)`` and ``TrainingError/processesDiffer(_:)``.
  @discardableResult
  public func run(
    onEvent: @Sendable (Event) -> Void = { _ in }
  ) async throws -> (parameters: Parameters, average: Parameters?) {
    do {
      try requireSameStart()
      return try await makeSteps(onEvent)
    } catch {
      if !(error is CancellationError) { processes.collectives.abort("\(error)") }
      throw error
    }
  }

  private func makeSteps(
    _ onEvent: @Sendable (Event) -> Void
  ) async throws -> (parameters: Parameters, average: Parameters?) {
    var position: BatchSampler.Position?
    var savedAt = trainer.steps
    var emptyBatches = 0
    if trainer.steps > 0 { onEvent(.resumed(step: trainer.steps)) }
    if trainer.steps == 0, options.steps > 0 { try evaluate(onEvent) }

    func save() throws {
      guard let checkpoints, let position, trainer.steps > savedAt else { return }
      savedAt = trainer.steps
      try requireSame([
        (parameterFingerprint, "the parameters, so what they compute has other bits")
      ])
      guard processes.rank == 0 else { return }
      let place = try checkpoints.save(trainer.state, step: trainer.steps, position: position)
      try log.write(directory: checkpoints.directory)
      onEvent(.saved(place))
    }

    while trainer.steps < options.steps {
      let drawn = try await draw()
      guard let drawn else {
        try save()
        throw CancellationError()
      }
      for skipped in drawn.skipped { onEvent(.skipped(skipped)) }
      guard let batch = drawn.batch else {
        emptyBatches += 1
        guard emptyBatches < Self.mostEmptyBatches else { throw TrainingError.nothingToTrainOn }
        continue
      }
      emptyBatches = 0
      let start = ContinuousClock.now
      let report = try trainer.step { try objective(batch, $0) }
      position = drawn.position
      log.steps.append(
        TrainingLog.Step(
          step: report.step, loss: report.loss, gradientNorm: report.gradientNorm,
          learningRate: report.learningRate, seconds: (ContinuousClock.now - start) / .seconds(1),
          parts: report.parts))
      onEvent(.step(report))
      let isLast = trainer.steps == options.steps
      if isLast || trainer.steps % options.evaluatesEvery == 0 { try evaluate(onEvent) }
      if isLast || trainer.steps % options.savesEvery == 0 { try save() }
    }
    return (trainer.parameters, trainer.averageParameters)
  }

  /// The next batch, with nothing in it if all processes together have nothing to compare; nil where one of them
  /// was cancelled.
  private func draw() async throws -> DrawnBatch<Objective.Batch>? {
    var drawn: DrawnBatch<Objective.Batch>?
    do {
      try Task.checkCancellation()
      drawn = try await batches.next()
    } catch is CancellationError {}
    guard processes.count > 1 else { return drawn }
    let examples = try processes.collectives.gather([drawn.map { $0.examples ?? 2 } ?? -1])
    if examples.contains(-1) { return nil }
    // One example has nothing to be told from.
    if examples.reduce(0, +) < 2 { drawn?.batch = nil }
    return drawn
  }

  /// Throws unless all processes begin with the same step and the same parameters.
  private func requireSameStart() throws {
    try requireSame([
      ("\(trainer.steps)", "the step they go on from; they must see one folder of checkpoints"),
      ("\(options.steps) \(options.savesEvery) \(options.evaluatesEvery)", "the steps they make"),
      (parameterFingerprint, "the parameters they begin with"),
    ])
  }

  private func requireSame(_ values: [(value: String, name: String)]) throws {
    guard processes.count > 1 else { return }
    for (value, name) in values where Set(try processes.collectives.gather(value)).count > 1 {
      throw TrainingError.processesDiffer(name)
    }
  }

  private var parameterFingerprint: String {
    guard processes.count > 1 else { return "" }
    var fingerprint = Fingerprint()
    for (id, tensor) in trainer.parameters.sorted(by: { $0.key < $1.key }) {
      fingerprint.combine(tensor, name: id.name)
    }
    return fingerprint.text
  }

  /// So many batches in a row of which nothing can be used end the training.
  private static var mostEmptyBatches: Int { 100 }

  private func evaluate(_ onEvent: (Event) -> Void) throws {
    guard let evaluation, processes.rank == 0 else { return }
    let metrics = try trainer.evaluate(
      withAverage: trainer.averageParameters != nil && trainer.steps > 0, evaluation)
    for (name, value) in metrics { log.add(name, value, at: trainer.steps) }
    onEvent(.evaluated(step: trainer.steps, metrics: metrics))
  }
}

/// Runs the jobs of an actor on a queue, so that long work does not take a thread of the cooperative pool.
private final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }
}
