import ContrastRuntime
import ContrastTensor
import Foundation

/// Parameters on their way: it computes a loss, its gradients, and the next step, again and again.
///
/// The model's layers stay as they were opened; the trainer's values stand in for their parameters.
///
///     let trainer = Trainer(parameters, optimizer: .adamW(), settings: settings)
///     let report = try trainer.step { pass in try objective(batch, pass) }
///     let accuracy = trainer.evaluate { run in ... }
///
/// The same seed, batches and number of threads give the same bits; with ``Settings/shards`` on any number of
/// processes that divides them.
public final class Trainer {
  /// How steps are made.
  public struct Settings: Sendable {
    /// The base rate, finite and at least 0.
    package var learningRate: Float { didSet { check() } }
    package var schedule: LearningRateSchedule
    /// Weight decay, and scales of the learning rate.
    package var groups: ParameterGroups
    /// Bounds the length of all gradients together, over 0; nil for no bound.
    package var maximumGradientNorm: Float? { didSet { check() } }
    /// Of all that is random: dropout, drop path, captions drawn, the order of the data.
    package var seed: UInt64
    /// How much of a moving average of the parameters stays at each step, from 0 to 1; nil for none.
    package var averageDecay: Double? { didSet { check() } }
    /// The share of the sequences that skip the last block's branches, from 0 to below 1.
    package var dropPath: Float { didSet { check() } }
    /// Whether passes keep little and compute blocks again on their way back.
    package var usesActivationCheckpointing: Bool
    /// The number of threads that work on a step, at least 1.
    package var threads: Int { didSet { check() } }
    /// How batches are cut and dealt out to processes; nil for a batch in one, on one process.
    public var shards: BatchShards?

    public init(
      learningRate: Float, schedule: LearningRateSchedule = .constant(),
      groups: ParameterGroups = ParameterGroups(), maximumGradientNorm: Float? = nil,
      seed: UInt64 = 0, averageDecay: Double? = nil, dropPath: Float = 0,
      usesActivationCheckpointing: Bool = false,
      threads: Int = Threads.standard
    ) {
      self.learningRate = learningRate
      self.schedule = schedule
      self.groups = groups
      self.maximumGradientNorm = maximumGradientNorm
      self.seed = seed
      self.averageDecay = averageDecay
      self.dropPath = dropPath
      self.usesActivationCheckpointing = usesActivationCheckpointing
      self.threads = threads
      check()
    }

    private func check() {
      checkCount(threads, "threads")
      checkOption(
        learningRate.isFinite && learningRate >= 0,
        "learningRate is \(learningRate); it must be finite and at least 0")
      checkOption(
        maximumGradientNorm.map { $0 > 0 } ?? true,
        "maximumGradientNorm is \(maximumGradientNorm ?? 0); it must be over 0, or nil for no bound"
      )
      checkOption(
        averageDecay.map { (0...1).contains($0) } ?? true,
        "averageDecay is \(averageDecay ?? 0); it must be from 0 to 1, or nil for no average")
      checkOption(
        dropPath >= 0 && dropPath < 1, "dropPath is \(dropPath); it must be from 0 to below 1")
    }
  }

  /// What came of a step.
  public struct Report: Sendable, Equatable {
    /// Counted from 0.
    public var step: Int
    public var loss: Float
    /// The length of all gradients together, before it was bounded.
    public var gradientNorm: Float
    public var learningRate: Float
    /// The parts of the loss by name, without their weights, where the objective reports them.
    package var parts: [String: Float] = [:]
  }

  package let settings: Settings
  /// The parameters that are trained.
  public private(set) var parameters: Parameters
  /// Their moving average, if there is one.
  package var averageParameters: Parameters? { average?.parameters }
  /// The number of steps made.
  package private(set) var steps = 0

  private var optimizer: Optimizer
  private var average: ExponentialMovingAverage?
  private let overlay = ParameterOverlay()
  private let gradients: ParameterGradients
  private let memory = ObjectiveMemory()
  private let run: Run

  /// - Parameters:
  ///   - parameters: what is trained, float32; everything else is frozen.
  ///   - optimizer: at its start.
  ///   - settings: how.
  ///   - adapters: the unmerged adapters that count, by name.
  public init(
    _ parameters: Parameters, optimizer: Optimizer, settings: Settings,
    adapters: [String: Float] = [:]
  ) {
    self.parameters = parameters
    self.optimizer = optimizer
    self.settings = settings
    average = settings.averageDecay.map { ExponentialMovingAverage(of: parameters, decay: $0) }
    gradients = ParameterGradients(trainable: Set(parameters.keys))
    run = Run(threads: settings.threads)
    run.overlay = overlay
    run.adapters = adapters
    run.dropPath = settings.dropPath
    run.usesActivationCheckpointing = settings.usesActivationCheckpointing
  }

  /// Makes a step.
  ///
  /// - Parameter loss: computes the loss of a batch and adds its gradients to those of the pass.
  /// - Throws: what `loss` throws; ``TrainingError/lossNotFinite(step:)``,
  ///   ``TrainingError/gradientNotFinite(parameter:)``; ``TrainingError/notSharded`` where batches are to be cut
  ///   and `loss` is of an objective that does not. Then nothing has changed.
  public func step(_ loss: (TrainingPass) throws -> Float) throws -> Report {
    defer {
      gradients.reset()
      overlay.replace(by: [:])
      run.trim()
    }
    let before = memory.state
    var isDone = false
    defer { if !isDone { memory.state = before } }
    let (value, parts) = try computeGradients(loss)
    let norm = try GradientClipping.norm(of: gradients.tensors, threads: settings.threads)
    let factor = settings.maximumGradientNorm.map {
      GradientClipping.scale(norm: norm, maximumNorm: $0)
    }
    // Nobody else may hold the parameters now, or each would be copied before it is changed.
    overlay.replace(by: [:])
    let rate = settings.schedule(settings.learningRate, at: steps)
    optimizer.step(
      &parameters, gradients: gradients.tensors, scaledBy: factor ?? 1, learningRate: rate,
      groups: settings.groups, threads: settings.threads)
    for id in parameters.keys where id.name.hasSuffix("logit_scale") {
      LogitScale.clamp(&parameters[id]!)
    }
    for id in parameters.keys where id == Temperature.parameter {
      Temperature.clamp(&parameters[id]!)
    }
    average?.update(with: parameters, threads: settings.threads)
    isDone = true
    defer { steps += 1 }
    return Report(
      step: steps, loss: value, gradientNorm: norm, learningRate: rate, parts: parts)
  }

  /// The loss and the gradients of a batch, without a step.
  ///
  /// - Parameter loss: as of ``step(_:)``.
  /// - Throws: what `loss` throws; ``TrainingError/lossNotFinite(step:)``.
  package func gradients(
    _ loss: (TrainingPass) throws -> Float
  ) throws -> (loss: Float, gradients: Parameters) {
    let before = memory.state
    defer {
      memory.state = before
      gradients.reset()
      overlay.replace(by: [:])
    }
    return (try computeGradients(loss).loss, gradients.tensors)
  }

  private func computeGradients(
    _ loss: (TrainingPass) throws -> Float
  ) throws -> (loss: Float, parts: [String: Float]) {
    gradients.reset()
    overlay.replace(by: parameters)
    let parts = LossParts()
    let sums = settings.shards.map { ShardSums($0, trainable: Set(parameters.keys)) }
    let value = try loss(
      TrainingPass(
        run: run, parameters: parameters, gradients: gradients, step: steps, seed: settings.seed,
        memory: memory, parts: parts, sums: sums))
    guard value.isFinite else { throw TrainingError.lossNotFinite(step: steps) }
    if let sums {
      guard sums.isComplete else { throw TrainingError.notSharded }
      for (id, gradient) in try sums.total(parameters) { gradients.add(gradient, to: id, run) }
    }
    return (value, parts.values)
  }

  /// Runs `body` with the parameters as they are, or with their moving average, without dropout or drop
  /// path.
  public func evaluate<R>(
    withAverage: Bool = false, _ body: (Run) throws -> R
  ) rethrows -> R {
    overlay.replace(by: withAverage ? average?.parameters ?? parameters : parameters)
    defer {
      overlay.replace(by: [:])
      run.trim()
    }
    return try body(run)
  }
}

// MARK: - Going on later

extension Trainer {
  /// Everything a later process needs to go on to the bit, but for the position in the data.
  package var state: TrainingState {
    var state = TrainingState()
    state.integers["steps"] = steps
    state.merge(TrainingState(tensors: Self.named(parameters)), prefix: "parameters")
    if let average {
      state.merge(TrainingState(tensors: Self.named(average.parameters)), prefix: "average")
    }
    state.merge(optimizer.state, prefix: "optimizer")
    state.merge(memory.state, prefix: "objective")
    return state
  }

  /// Goes on from a state.
  ///
  /// - Parameter state: of a trainer of the same parameters and optimiser.
  /// - Throws: ``TrainingError`` where it does not fit; then nothing has changed.
  package func restore(_ state: TrainingState) throws {
    guard let steps = state.integers["steps"] else {
      throw TrainingError.missingState(key: "steps")
    }
    let parameters = try Self.restored(parameters, from: state.part("parameters"))
    var average = average
    if let current = average?.parameters {
      average!.parameters = try Self.restored(current, from: state.part("average"))
    }
    var optimizer = optimizer
    try optimizer.restore(state.part("optimizer"), for: parameters)
    self.steps = steps
    self.parameters = parameters
    self.average = average
    self.optimizer = optimizer
    memory.state = state.part("objective")
  }

  private static func named(_ parameters: Parameters) -> [String: Tensor] {
    Dictionary(uniqueKeysWithValues: parameters.map { ($0.key.name, $0.value) })
  }

  private static func restored(
    _ parameters: Parameters, from state: TrainingState
  ) throws -> Parameters {
    var result = parameters
    for (id, value) in parameters {
      guard let tensor = state.tensors[id.name] else {
        throw TrainingError.missingState(key: id.name)
      }
      guard tensor.shape == value.shape else {
        throw TrainingError.stateShape(key: id.name, expected: value.shape, found: tensor.shape)
      }
      result[id] = tensor
    }
    if let unknown = state.tensors.keys.sorted().first(where: { parameters[ParameterID($0)] == nil }
    ) {
      throw TrainingError.unknownState(key: unknown)
    }
    return result
  }
}

extension TrainingState {
  /// Takes in another state with a prefix before its names.
  mutating func merge(_ other: TrainingState, prefix: String) {
    for (name, tensor) in other.tensors { tensors["\(prefix)/\(name)"] = tensor }
    for (name, integer) in other.integers { integers["\(prefix)/\(name)"] = integer }
  }

  /// What was taken in with a prefix.
  func part(_ prefix: String) -> TrainingState {
    func part<Value>(_ values: [String: Value]) -> [String: Value] {
      var part: [String: Value] = [:]
      for (name, value) in values where name.hasPrefix(prefix + "/") {
        part[String(name.dropFirst(prefix.count + 1))] = value
      }
      return part
    }
    return TrainingState(tensors: part(tensors), integers: part(integers))
  }
}
