import ContrastRuntime
import ContrastTensor

/// What moves parameters along their gradients, and what it remembers from step to step.
///
/// Results do not depend on the number of threads.
public struct Optimizer: Sendable {
  private(set) var rule: any UpdateRule

  /// AdamW: Adam with decoupled weight decay, as `torch.optim.AdamW` computes it. CLIP's ViTs were trained
  /// with β 0.9, 0.98 and ε 1e-6 (Loshchilov and Hutter 2019).
  public static func adamW(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8
  ) -> Optimizer {
    Optimizer(rule: AdamW(beta1: beta1, beta2: beta2, epsilon: epsilon))
  }

  /// LAMB: Adam whose step is scaled layer by layer, for large batches (You et al. 2020).
  public static func lamb(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-6
  ) -> Optimizer {
    Optimizer(rule: LAMB(beta1: beta1, beta2: beta2, epsilon: epsilon))
  }

  /// Lion: the sign of a running average of gradients (Chen et al. 2023).
  public static func lion(beta1: Double = 0.9, beta2: Double = 0.99) -> Optimizer {
    Optimizer(rule: Lion(beta1: beta1, beta2: beta2))
  }

  /// Stochastic gradient descent with momentum, Nesterov's if asked, as `torch.optim.SGD` computes it.
  public static func sgd(momentum: Float = 0.9, isNesterov: Bool = false) -> Optimizer {
    Optimizer(rule: SGD(momentum: momentum, isNesterov: isNesterov))
  }

  /// Makes one step.
  ///
  /// - Parameters:
  ///   - parameters: changed in place where nobody shares them.
  ///   - gradients: of some or all of the parameters, of the same shapes; those without one stay as they
  ///     are.
  ///   - gradientScale: what the gradients are multiplied with on the way.
  ///   - learningRate: of this step, before the scales of the groups.
  ///   - groups: the rules for weight decay and scales.
  ///   - threads: share the work on a parameter.
  package mutating func step(
    _ parameters: inout Parameters, gradients: Parameters, scaledBy gradientScale: Float = 1,
    learningRate: Float, groups: ParameterGroups, threads: Int = Threads.standard
  ) {
    rule.step(
      &parameters, gradients: gradients, scaledBy: gradientScale, learningRate: learningRate,
      groups: groups, threads: threads)
  }

  /// What is remembered, to be stored.
  var state: TrainingState { rule.state }

  /// Goes on from a stored state; the next step has the same bits as without the interruption.
  ///
  /// - Parameters:
  ///   - state: of an optimiser of this kind.
  ///   - parameters: those that it has steps for, and others.
  /// - Throws: ``TrainingError`` where the state does not fit; then nothing is changed.
  mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    try rule.restore(state, for: parameters)
  }
}

/// The rule of an ``Optimizer``.
protocol UpdateRule: Sendable {
  /// What is remembered of each parameter.
  var moments: Moments { get set }

  /// Moves one parameter, and what is remembered of it.
  ///
  /// - Parameters:
  ///   - elements: of the parameter, its averages and its gradient.
  ///   - step: what holds for them.
  func update(_ elements: Moments.Elements, _ step: UpdateStep)
}

/// One step of one parameter.
struct UpdateStep: Sendable {
  /// The elements of the parameter.
  let count: Int
  /// The steps of the parameter, with this one.
  let number: Int
  /// What the gradient is multiplied with on the way, such as ``GradientClipping/scale(norm:maximumNorm:)``: it costs
  /// nothing here, and a pass over all gradients elsewhere.
  let gradientScale: Float
  /// With the scale of the parameter's group.
  let learningRate: Float
  let weightDecay: Float
  /// Share the work.
  let threads: Int
}

extension UpdateRule {
  /// See ``Optimizer/state``.
  var state: TrainingState { moments.state }

  /// See ``Optimizer/restore(_:for:)``.
  mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    try moments.restore(state, for: parameters)
  }

  /// Makes one step. Parameters without a gradient stay as they are, and so does what is remembered of them.
  ///
  /// See ``Optimizer/step(_:gradients:scaledBy:learningRate:groups:threads:)``.
  mutating func step(
    _ parameters: inout Parameters, gradients: Parameters, scaledBy gradientScale: Float = 1,
    learningRate: Float, groups: ParameterGroups, threads: Int = Threads.standard
  ) {
    // Apart, because the rule is read while they are written.
    var moments = Moments([])
    swap(&moments, &self.moments)
    moments.forEach(&parameters, gradients, groups) { parameter, entry, gradient, group in
      let step = UpdateStep(
        count: gradient.count, number: entry.steps, gradientScale: gradientScale,
        learningRate: learningRate * group.learningRateScale, weightDecay: group.weightDecay,
        threads: threads)
      Moments.withElements(&parameter, &entry.first, &entry.second, gradient) { update($0, step) }
    }
    swap(&moments, &self.moments)
  }
}

/// What an optimiser remembers of each parameter: how many steps it made, and one or two running averages
/// of its shape.
struct Moments: Sendable {
  struct Entry: Sendable {
    var steps = 0
    var first: Tensor
    /// Empty where only one is kept.
    var second: Tensor
  }

  /// What the averages are called in a state.
  let names: [String]
  private(set) var entries: [ParameterID: Entry] = [:]

  /// - Parameter names: one or two, without dots.
  init(_ names: [String]) { self.names = names }

  private static let steps = "step"

  /// Calls `body` for each parameter with a gradient, in the order of their names.
  ///
  /// - Parameter body: gets the parameter, what is remembered, with this step counted, the gradient, and
  ///   the rules.
  mutating func forEach(
    _ parameters: inout Parameters, _ gradients: Parameters, _ groups: ParameterGroups,
    _ body: (inout Tensor, inout Entry, Tensor, ParameterGroup) -> Void
  ) {
    for id in gradients.keys.sorted() {
      let gradient = gradients[id]!
      guard let shape = parameters[id]?.shape else {
        preconditionFailure("there is a gradient but no parameter '\(id)'")
      }
      precondition(gradient.shape == shape, "\(id): \(gradient.shape) and \(shape)")
      if entries[id] == nil {
        entries[id] = Entry(first: .zeros(shape), second: .zeros(names.count > 1 ? shape : [0]))
      }
      entries[id]!.steps += 1
      body(&parameters[id]!, &entries[id]!, gradient, groups.group(of: id, shape: shape))
    }
  }

  var state: TrainingState {
    var state = TrainingState()
    for (id, entry) in entries {
      state.integers["\(Self.steps).\(id)"] = entry.steps
      for (name, tensor) in zip(names, [entry.first, entry.second]) {
        state.tensors["\(name).\(id)"] = tensor
      }
    }
    return state
  }

  mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    var restored: [ParameterID: Entry] = [:]
    var keys: Set<String> = []
    func tensor(_ name: String, _ id: ParameterID, _ shape: [Int]) throws -> Tensor {
      let key = "\(name).\(id)"
      keys.insert(key)
      guard let tensor = state.tensors[key] else { throw TrainingError.missingState(key: key) }
      guard tensor.shape == shape else {
        throw TrainingError.stateShape(key: key, expected: shape, found: tensor.shape)
      }
      return tensor
    }
    for (id, parameter) in parameters {
      guard let steps = state.integers["\(Self.steps).\(id)"] else { continue }
      keys.insert("\(Self.steps).\(id)")
      restored[id] = Entry(
        steps: steps, first: try tensor(names[0], id, parameter.shape),
        second: names.count > 1 ? try tensor(names[1], id, parameter.shape) : .zeros([0]))
    }
    let all = state.tensors.keys.sorted() + state.integers.keys.sorted()
    if let unknown = all.first(where: { !keys.contains($0) }) {
      throw TrainingError.unknownState(key: unknown)
    }
    entries = restored
  }
}

extension Moments {
  /// The elements of a parameter, its two averages and its gradient.
  typealias Elements = (
    parameter: UnsafeMutablePointer<Float>, first: UnsafeMutablePointer<Float>,
    second: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>
  )

  /// Calls `body` with the elements of all four, or not where there are none. Where one average is kept,
  /// `second` must not be touched.
  static func withElements(
    _ parameter: inout Tensor, _ first: inout Tensor, _ second: inout Tensor, _ gradient: Tensor,
    _ body: (Elements) -> Void
  ) {
    parameter.withUnsafeMutableElements { w in
      first.withUnsafeMutableElements { m in
        second.withUnsafeMutableElements { v in
          gradient.withUnsafeElements { g in
            guard let w = w.baseAddress, let m = m.baseAddress, let v = v.baseAddress,
              let g = g.baseAddress
            else { return }
            body((w, m, v, g))
          }
        }
      }
    }
  }
}
