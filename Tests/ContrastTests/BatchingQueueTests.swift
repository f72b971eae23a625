import Contrast
import Synchronization
import Testing

/// What a queue computed: the batches, and whether two ever ran at once. A batch can be held up.
private final class Recorder: Sendable {
  private struct State {
    var batches: [[Int]] = []
    var running = 0
    var overlapped = false
    var isOpen = true
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var batches: [[Int]] { state.withLock { $0.batches } }
  var overlapped: Bool { state.withLock { $0.overlapped } }

  /// Holds up batches until ``open()``.
  func close() { state.withLock { $0.isOpen = false } }

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for batch in waiting { batch.resume() }
  }

  /// Ten times each input; negative ones fail.
  func compute(_ inputs: [Int]) async -> [Result<Int, any Error>] {
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      let goesOn = state.withLock { state in
        state.batches.append(inputs)
        state.running += 1
        state.overlapped = state.overlapped || state.running > 1
        if !state.isOpen { state.waiting.append(done) }
        return state.isOpen
      }
      if goesOn { done.resume() }
    }
    state.withLock { $0.running -= 1 }
    return inputs.map { $0 < 0 ? .failure(Negative(value: $0)) : .success(10 * $0) }
  }

  /// Ends when so many batches have begun.
  func began(_ count: Int) async throws {
    while batches.count < count { try await Task.sleep(for: .milliseconds(1)) }
  }
}

private struct Negative: Error, Equatable {
  let value: Int
}

@Suite("Batching queue", .timeLimit(.minutes(10)))
struct BatchingQueueTests {
  private let recorder = Recorder()

  private func queue(
    batchCost: Int = 10, queueCost: Int = 100, delay: Duration = .zero,
    patience: Duration = .seconds(30)
  ) -> BatchingQueue<Int, Int> {
    BatchingQueue(
      batchCost: batchCost, queueCost: queueCost, delay: delay, patience: patience
    ) { [recorder] in await recorder.compute($0) }
  }

  /// Calls the queue and waits until its inputs are in it.
  private func call(
    _ queue: BatchingQueue<Int, Int>, _ inputs: [Int], costs: [Int]
  ) async throws -> Task<[Int], any Error> {
    let before = queue.queuedCost
    let task = Task { try await queue.perform(inputs, costs: costs) }
    while queue.queuedCost == before { try await Task.sleep(for: .milliseconds(1)) }
    return task
  }

  /// A queue that computes `0`, and does so until the recorder is opened.
  private func busyQueue(
    batchCost: Int = 10, queueCost: Int = 100, patience: Duration = .seconds(30)
  ) async throws -> (BatchingQueue<Int, Int>, Task<[Int], any Error>) {
    recorder.close()
    let queue = queue(batchCost: batchCost, queueCost: queueCost, patience: patience)
    let first = Task { try await queue.perform([0], costs: [1]) }
    try await recorder.began(1)
    return (queue, first)
  }

  @Test("What waits together is computed together, up to the cost of a batch, in order")
  func batches() async throws {
    let (queue, first) = try await busyQueue()
    let calls = [
      try await call(queue, [1, 2], costs: [4, 4]), try await call(queue, [3], costs: [2]),
      try await call(queue, [4, 5, 6], costs: [5, 5, 1]), try await call(queue, [7], costs: [25]),
      try await call(queue, [8], costs: [1]),
    ]
    #expect(queue.queuedCost == 47)
    recorder.open()
    #expect(try await first.value == [0])
    let results = [[10, 20], [30], [40, 50, 60], [70], [80]]
    for (call, result) in zip(calls, results) { #expect(try await call.value == result) }
    #expect(recorder.batches == [[0], [1, 2, 3], [4, 5], [6], [7], [8]])
    #expect(queue.queuedCost == 0)
  }

  @Test("A full queue refuses, an empty one takes anything")
  func full() async throws {
    let (queue, first) = try await busyQueue(queueCost: 10)
    let large = try await call(queue, [1], costs: [50])
    await #expect(throws: BatchingQueueError.full(cost: 1, queued: 50, limit: 10)) {
      try await queue.perform([2], costs: [1])
    }
    recorder.open()
    #expect(try await first.value + large.value == [0, 10])
    #expect(try await queue.perform([2], costs: [1]) == [20])
    #expect(recorder.batches == [[0], [1], [2]])
  }

  @Test("A call whose last batch does not begin in time is told so, and is not computed")
  func patience() async throws {
    let (queue, first) = try await busyQueue(patience: .milliseconds(50))
    await #expect(throws: BatchingQueueError.expired(after: .milliseconds(50))) {
      try await queue.perform([1], costs: [1])
    }
    #expect(queue.queuedCost == 0)
    recorder.open()
    // The batch that had begun is not told off, however long it takes.
    #expect(try await first.value == [0])
    #expect(recorder.batches == [[0]])
  }

  @Test("A call that would wait too long is refused at once, by what batches took so far")
  func foreseen() async throws {
    // The first batch takes 200 ms for a cost of 1, so one of cost 100 is expected to take 14 s or more.
    let queue = queue(queueCost: 1_000, patience: .seconds(5))
    recorder.close()
    let first = Task { try await queue.perform([0], costs: [1]) }
    try await recorder.began(1)
    // Nothing is known yet, so nothing is refused.
    let second = try await call(queue, [1], costs: [100])
    try await Task.sleep(for: .milliseconds(200))
    recorder.open()
    #expect(try await first.value + second.value == [0, 10])
    recorder.close()
    let long = Task { try await queue.perform([2], costs: [100]) }
    try await recorder.began(3)
    try await Task.sleep(for: .milliseconds(1))
    let start = ContinuousClock.now
    var refused: BatchingQueueError?
    do { _ = try await queue.perform([3], costs: [1]) } catch let error as BatchingQueueError {
      refused = error
    }
    if case .late(let wait, .seconds(5)) = refused {
      #expect(wait > .seconds(5) && ContinuousClock.now - start < .seconds(5))
    } else {
      Issue.record("\(String(describing: refused))")
    }
    recorder.open()
    #expect(try await long.value == [20])
    // An idle queue takes anything.
    #expect(try await queue.perform([4], costs: [100]) == [40])
    #expect(recorder.batches == [[0], [1], [2], [4]])
  }

  @Test("A cancelled call leaves the queue at once; one in a batch is answered at once too")
  func cancellation() async throws {
    let (queue, first) = try await busyQueue()
    let second = try await call(queue, [1], costs: [3])
    let third = try await call(queue, [2], costs: [3])
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    #expect(queue.queuedCost == 3)
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    recorder.open()
    #expect(try await third.value == [20])
    #expect(recorder.batches == [[0], [2]])
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await queue.perform([4], costs: [1])
    }
    await #expect(throws: CancellationError.self) { try await late.value }
    #expect(recorder.batches.count == 2)
  }

  @Test("An input that fails fails its own call alone")
  func failure() async throws {
    let (queue, first) = try await busyQueue(batchCost: 3)
    let bad = try await call(queue, [1, -2, 3, 4], costs: [1, 1, 1, 1])
    let good = try await call(queue, [5], costs: [1])
    recorder.open()
    await #expect(throws: Negative(value: -2)) { try await bad.value }
    #expect(try await first.value + good.value == [0, 50])
    // What waited of the call that failed has left the queue.
    #expect(recorder.batches == [[0], [1, -2, 3], [5]])
  }

  @Test("An idle queue waits for company, and no longer than until the batch is full")
  func delay() async throws {
    let queue = queue(batchCost: 3, delay: .seconds(20))
    let calls = [try await call(queue, [1], costs: [1]), try await call(queue, [2], costs: [1])]
    #expect(recorder.batches.isEmpty)
    #expect(try await queue.perform([3], costs: [1]) == [30])
    #expect(try await calls[0].value + calls[1].value == [10, 20])
    #expect(recorder.batches == [[1, 2, 3]])
    let short = self.queue(batchCost: 3, delay: .milliseconds(20))
    #expect(try await short.perform([4], costs: [1]) == [40])
  }

  @Test("A thousand calls get their own results, one batch at a time")
  func manyCalls() async throws {
    let queue = queue(batchCost: 64, queueCost: 1_000_000)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<1000 {
        group.addTask {
          let inputs = (0..<number % 7).map { 10 * number + $0 }
          let outputs = try await queue.perform(inputs, costs: inputs.map { $0 % 5 })
          #expect(outputs == inputs.map { 10 * $0 })
        }
      }
      try await group.waitForAll()
    }
    #expect(!recorder.overlapped && queue.queuedCost == 0)
    #expect(recorder.batches.joined().count == (0..<1000).reduce(0) { $0 + $1 % 7 })
  }
}
