import ContrastRuntime
import Synchronization

/// Work of many tasks, done in batches: what waits together is computed together.
///
/// Each input has a cost, such as its tokens or patches. A batch takes inputs in the order in which they came, of
/// one call or of several, up to a total cost. The first batch of an idle queue waits a moment for company;
/// after that a batch begins as soon as the one before it has ended, with all that has come meanwhile. There is
/// one batch at a time.
///
///     let queue = BatchingQueue<String, [Float]>(batchCost: 4096, queueCost: 65_536, patience: .seconds(10)) {
///       texts in await embed(texts)
///     }
///     let vectors = try await queue.perform(["a dog", "horses"], costs: [4, 3])
///
/// What waits is bounded in cost and in time, so a caller is refused at once or soon rather than late: the queue
/// measures what a unit of cost takes, and refuses a call that would have to wait for too long.
public final class BatchingQueue<Input: Sendable, Output: Sendable>: Sendable {
  private typealias Work = @Sendable ([Input]) async -> [Result<Output, any Error>]

  private let limits: BatchingLimits
  private let work: Work
  private let state = Mutex(State())

  /// - Parameters:
  ///   - batchCost: the most that the inputs of a batch cost together, at least 1; an input that costs more is a
  ///     batch of its own.
  ///   - queueCost: the most that the inputs that wait cost together, at least 1. A call that finds the queue empty
  ///     is taken whatever it costs.
  ///   - delay: how long the first input of an idle queue waits for others, unless a batch is full before.
  ///   - patience: how long a call waits for its last batch to begin. A call is refused at once where what is ahead
  ///     of it takes longer, judged by the batches so far; one that finds nothing ahead of it is always taken.
  ///   - work: computes a batch and gives one result for each input, in order. It is called for one batch at a
  ///     time, by a task of its own; it must not hold up Swift's cooperative threads. Each input has a result of
  ///     its own, so that one that is damaged fails its own call alone.
  public init(
    batchCost: Int, queueCost: Int, delay: Duration = .zero, patience: Duration,
    work: @escaping @Sendable ([Input]) async -> [Result<Output, any Error>]
  ) {
    checkCount(batchCost, "batchCost")
    checkCount(queueCost, "queueCost")
    checkOption(delay >= .zero, "delay is \(delay); it must not be negative")
    checkOption(patience > .zero, "patience is \(patience); it must be more than 0")
    limits = BatchingLimits(
      batchCost: batchCost, queueCost: queueCost, delay: delay, patience: patience)
    self.work = work
  }

  /// The cost of the inputs that wait now; those of the batch in progress do not count.
  public var queuedCost: Int { state.withLock { $0.queuedCost } }

  /// Computes inputs in the next batches that have room for them.
  ///
  /// - Parameters:
  ///   - inputs: any number.
  ///   - costs: one for each input, at least 0.
  /// - Returns: one output for each input, in order.
  /// - Throws: ``BatchingQueueError``; the error of the first input that fails, whereupon those of the same call
  ///   that wait leave the queue; `CancellationError` at once where the task is cancelled, whose inputs leave the
  ///   queue too. A batch that has begun is completed.
  public func perform(_ inputs: [Input], costs: [Int]) async throws -> [Output] {
    precondition(
      inputs.count == costs.count && costs.allSatisfy { $0 >= 0 },
      "\(costs.count) costs for \(inputs.count) inputs, or a negative one")
    try Task.checkCancellation()
    guard !inputs.isEmpty else { return [] }
    let id = state.withLock { $0.nextID() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enqueue(id, inputs, costs, continuation)
        // A cancellation before the call was in the queue found nothing to end.
        if Task.isCancelled { end(id, CancellationError()) }
      }
    } onCancel: {
      end(id, CancellationError())
    }
  }
}

// MARK: - Calls

extension BatchingQueue {
  fileprivate typealias Answer = CheckedContinuation<[Output], any Error>

  private func enqueue(_ id: Int, _ inputs: [Input], _ costs: [Int], _ answer: Answer) {
    let patience = limits.patience
    let refusal = state.withLock { state -> BatchingQueueError? in
      let cost = costs.reduce(0, +)
      guard state.queuedCost == 0 || cost <= limits.queueCost - state.queuedCost else {
        return .full(cost: cost, queued: state.queuedCost, limit: limits.queueCost)
      }
      let wait = state.wait
      guard wait <= patience else { return .late(after: wait, patience: patience) }
      let timer = Task.detached { [weak self] in
        try await Task.sleep(for: patience)
        self?.expire(id)
      }
      state.add(id, Call(inputs: inputs, costs: costs, answer: answer, timer: timer))
      if !state.isRunning {
        state.isRunning = true
        Task.detached { await self.run() }
      } else if state.queuedCost >= limits.batchCost {
        state.pause?.cancel()
      }
      return nil
    }
    if let refusal { answer.resume(throwing: refusal) }
  }

  /// Ends a call whose patience is over, unless its last batch has begun meanwhile.
  private func expire(_ id: Int) {
    let answer = state.withLock { $0.isWaiting(id) ? $0.remove(id) : nil }
    answer?.resume(throwing: BatchingQueueError.expired(after: limits.patience))
  }

  /// Ends a call that waits or is computed; does nothing for one that has ended.
  private func end(_ id: Int, _ error: any Error) {
    state.withLock { $0.remove(id) }?.resume(throwing: error)
  }
}

// MARK: - Batches

extension BatchingQueue {
  /// Computes batches until nothing waits.
  private func run() async {
    while let step = state.withLock({ $0.step(limits) }) {
      switch step {
      case .pause(let pause): await pause.value
      case .batch(let places, let inputs):
        let results = await work(inputs)
        precondition(
          results.count == inputs.count, "\(results.count) results for \(inputs.count) inputs")
        state.withLock { $0.rate.end() }
        for (place, result) in zip(places, results) { deliver(result, to: place) }
      }
    }
  }

  private func deliver(_ result: Result<Output, any Error>, to place: InputPlace) {
    switch result {
    case .failure(let error): end(place.call, error)
    case .success(let output):
      let finished = state.withLock { $0.set(output, at: place) }
      if let finished { finished.answer.resume(returning: finished.outputs) }
    }
  }
}

/// Of a queue, as its initialiser says.
private struct BatchingLimits {
  let batchCost: Int
  let queueCost: Int
  let delay: Duration
  let patience: Duration
}

/// Which input of which call.
private struct InputPlace {
  let call: Int
  let index: Int
}

/// How long batches take, by their cost.
private struct BatchRate {
  /// What the last batch weighs in the mean.
  private static let weight = 0.3

  /// Nil before the first batch has ended.
  private var secondsPerCost: Double?
  private var running: (cost: Int, start: ContinuousClock.Instant)?

  mutating func begin(cost: Int) { running = (max(1, cost), .now) }

  mutating func end() {
    guard let running else { return }
    let seconds = Double((ContinuousClock.now - running.start) / .nanoseconds(1)) / 1e9
    let last = seconds / Double(running.cost)
    secondsPerCost = secondsPerCost.map { $0 + Self.weight * (last - $0) } ?? last
    self.running = nil
  }

  /// How long until the batch in progress and inputs of a cost behind it have been computed, as far as can be told.
  func time(forCost cost: Int) -> Duration {
    guard let secondsPerCost else { return .zero }
    let rest = running.map { batch in
      max(
        .zero, .seconds(secondsPerCost * Double(batch.cost)) - (ContinuousClock.now - batch.start))
    }
    return (rest ?? .zero) + .seconds(secondsPerCost * Double(cost))
  }
}

extension BatchingQueue {
  /// One call of ``perform(_:costs:)``.
  fileprivate struct Call {
    let inputs: [Input]
    let costs: [Int]
    let answer: Answer
    /// Ends the call when its patience does.
    let timer: Task<Void, any Error>
    let arrival = ContinuousClock.now
    /// How many of the inputs have been taken into batches.
    var taken = 0
    var outputs: [Output?]
    var missing: Int

    init(inputs: [Input], costs: [Int], answer: Answer, timer: Task<Void, any Error>) {
      self.inputs = inputs
      self.costs = costs
      self.answer = answer
      self.timer = timer
      outputs = Array(repeating: nil, count: inputs.count)
      missing = inputs.count
    }

    /// The cost of the inputs that wait.
    var waitingCost: Int { costs[taken...].reduce(0, +) }
  }

  fileprivate enum Step {
    /// Ends when the first batch is due.
    case pause(Task<Void, Never>)
    case batch([InputPlace], [Input])
  }

  fileprivate struct State {
    private var calls: [Int: Call] = [:]
    /// The calls with inputs that wait, first come first.
    private var order: [Int] = []
    private var lastID = 0
    private(set) var queuedCost = 0
    var isRunning = false
    var rate = BatchRate()
    private(set) var pause: Task<Void, Never>?

    mutating func nextID() -> Int {
      lastID += 1
      return lastID
    }

    mutating func add(_ id: Int, _ call: Call) {
      calls[id] = call
      order.append(id)
      queuedCost += call.waitingCost
    }

    /// How long what is ahead of a new call will take.
    var wait: Duration { rate.time(forCost: queuedCost) }

    /// Whether a call has inputs that wait.
    func isWaiting(_ id: Int) -> Bool {
      calls[id].map { $0.taken < $0.inputs.count } ?? false
    }

    /// - Returns: whom to answer; nil if the call has ended.
    mutating func remove(_ id: Int) -> Answer? {
      guard let call = calls.removeValue(forKey: id) else { return nil }
      call.timer.cancel()
      if call.taken < call.inputs.count {
        queuedCost -= call.waitingCost
        order.removeAll { $0 == id }
      }
      return call.answer
    }

    /// - Returns: the call, if this was the last output that it waited for.
    mutating func set(_ output: Output, at place: InputPlace) -> (
      answer: Answer, outputs: [Output]
    )? {
      guard calls[place.call] != nil else { return nil }
      calls[place.call]!.outputs[place.index] = output
      calls[place.call]!.missing -= 1
      guard calls[place.call]!.missing == 0 else { return nil }
      let call = calls.removeValue(forKey: place.call)!
      return (call.answer, call.outputs.map { $0! })
    }

    /// What the queue does next; nil where nothing waits, and the next call starts it again.
    mutating func step(_ limits: BatchingLimits) -> Step? {
      guard let first = order.first else {
        (isRunning, pause) = (false, nil)
        return nil
      }
      let due = calls[first]!.arrival + limits.delay
      if queuedCost < limits.batchCost, ContinuousClock.now < due {
        let pause = Task.detached { _ = try? await Task.sleep(until: due, clock: .continuous) }
        self.pause = pause
        return .pause(pause)
      }
      pause = nil
      return nextBatch(limits.batchCost)
    }

    private mutating func nextBatch(_ limit: Int) -> Step {
      var (places, inputs, cost): ([InputPlace], [Input], Int) = ([], [], 0)
      var emptied = 0
      take: for id in order {
        var call = calls[id]!
        while call.taken < call.inputs.count {
          let next = call.costs[call.taken]
          if !inputs.isEmpty, next > limit - cost {
            calls[id] = call
            break take
          }
          places.append(InputPlace(call: id, index: call.taken))
          inputs.append(call.inputs[call.taken])
          cost += next
          call.taken += 1
        }
        call.timer.cancel()
        calls[id] = call
        emptied += 1
      }
      order.removeFirst(emptied)
      queuedCost -= cost
      rate.begin(cost: cost)
      return .batch(places, inputs)
    }
  }
}

/// Why a ``BatchingQueue`` did not compute something.
public enum BatchingQueueError: ContrastError, DetailedError, Equatable {
  /// What waits already leaves no room for inputs of this cost.
  case full(cost: Int, queued: Int, limit: Int)
  /// What is ahead of inputs would take longer than they may wait.
  case late(after: Duration, patience: Duration)
  /// The inputs have waited for as long as they may.
  case expired(after: Duration)

  package var errorDetails: ErrorDetails {
    switch self {
    case .full(let cost, let queued, let limit):
      ErrorDetails(
        code: "batching.full",
        message:
          "the queue has no room for inputs of cost \(cost): \(queued) of \(limit) wait; try again later"
      )
    case .late(let wait, let patience):
      ErrorDetails(
        code: "batching.late",
        message:
          "the inputs would wait \(wait) for their turn, longer than \(patience); try again later")
    case .expired(let patience):
      ErrorDetails(
        code: "batching.expired",
        message: "the inputs waited \(patience) for their turn; try again when there is less to do")
    }
  }
}
