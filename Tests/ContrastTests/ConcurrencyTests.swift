import ContrastTestSupport
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Contrast

/// Set once, read by many tasks.
private final class Flag: Sendable {
  private let state = Mutex(false)
  var isSet: Bool { state.withLock { $0 } }
  func set() { state.withLock { $0 = true } }
}

extension DualEncoder {
  /// The same model with texts read by something else.
  func reading(_ source: () -> TextEncoderSource) -> DualEncoder {
    DualEncoder(
      Parts(
        imageEncoder: imageEncoder, text: source(), textAdaptor: textAdaptor,
        similarity: similarity, fingerprint: fingerprint,
        legacyFingerprint: legacyFingerprint), threads: threads)
  }
}

@Suite("Many tasks, one model", .serialized)
struct ConcurrencyTests {
  @Test("Tasks that encode at once get what each would get alone")
  func together() async throws {
    let model = try await TinyModels.open()
    let texts = TinyModels.texts(40)
    let expected = try await model.encode(texts: texts, options: .init(batchSize: 7))
    let images = try await model.encode(
      images: TinyModels.pictures(10), options: .init(batchSize: 3))
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          if task % 2 == 0 {
            return try await model.encode(texts: texts, options: .init(batchSize: 7)) == expected
          }
          return try await model.encode(
            images: TinyModels.pictures(10), options: .init(batchSize: 3)) == images
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }

  @Test("Two models at once give what each gives alone")
  func twoModels() async throws {
    let (a, b) = (try await TinyModels.open("clip"), try await TinyModels.open("openclip"))
    let texts = TinyModels.texts(50)
    let (aloneA, aloneB) = (try await a.encode(texts: texts), try await b.encode(texts: texts))
    for _ in 0..<5 {
      async let first = a.encode(texts: texts)
      async let second = b.encode(texts: texts)
      #expect(try await first == aloneA)
      #expect(try await second == aloneB)
    }
  }

  @Test("A call that is cancelled in the queue leaves it at once", .timeLimit(.minutes(1)))
  func cancelledInQueue() async throws {
    let model = try await TinyModels.open()
    try await model.prepare()
    let (isBusy, mayEnd) = (Flag(), DispatchSemaphore(value: 0))
    let busy = Task {
      try await model.passes.perform { _ in
        isBusy.set()
        mayEnd.wait()
      }
    }
    while !isBusy.isSet { try await Task.sleep(for: .milliseconds(1)) }
    // Nothing of theirs is computed: the queue stays busy until both have left.
    let (texts, images) = (
      Task { try await model.encode(texts: ["a cat"]) },
      Task { try await model.encode(images: TinyModels.pictures(1)) }
    )
    try await Task.sleep(for: .milliseconds(20))
    texts.cancel()
    images.cancel()
    await #expect(throws: CancellationError.self) { try await texts.value }
    await #expect(throws: CancellationError.self) { try await images.value }
    mayEnd.signal()
    try await busy.value
    #expect(try await model.encode(texts: ["a cat"]).count == 1)
  }

  @Test(
    "Images are encoded while the text tower is loaded, once for all that wait",
    .timeLimit(.minutes(1)))
  func loadingBesideImages() async throws {
    let original = try await TinyModels.open()
    let encoder = try await original.textEncoder
    let (isLoading, mayEnd) = (Flag(), DispatchSemaphore(value: 0))
    let loads = Mutex(0)
    let model = original.reading {
      TextEncoderSource { _ in
        loads.withLock { $0 += 1 }
        isLoading.set()
        mayEnd.wait()
        return encoder
      }
    }
    let texts = (0..<5).map { _ in Task { try await model.encode(texts: ["a cat"]) } }
    while !isLoading.isSet { try await Task.sleep(for: .milliseconds(1)) }
    let pictures = TinyModels.pictures(3)
    #expect(try await model.encode(images: pictures) == original.encode(images: pictures))
    // One of those that wait goes; the loading goes on for the others.
    texts[0].cancel()
    await #expect(throws: CancellationError.self) { try await texts[0].value }
    mayEnd.signal()
    let expected = try await original.encode(texts: ["a cat"])
    for task in texts.dropFirst() { #expect(try await task.value == expected) }
    #expect(loads.withLock { $0 } == 1)
  }

  @Test(
    "A loading that nobody waits for any more is told to stop, and begins again when asked for",
    .timeLimit(.minutes(1)))
  func loadingCancelled() async throws {
    let original = try await TinyModels.open()
    let encoder = try await original.textEncoder
    let (isLoading, wasStopped) = (Flag(), Flag())
    let loads = Mutex(0)
    let model = original.reading {
      TextEncoderSource { cancellation in
        let load = loads.withLock { count in
          count += 1
          return count
        }
        if load > 1 { return encoder }
        isLoading.set()
        while true {
          do { try cancellation.check() } catch {
            wasStopped.set()
            throw error
          }
          usleep(200)
        }
      }
    }
    let task = Task { try await model.prepare() }
    while !isLoading.isSet { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await model.encode(texts: ["a cat"]).count == 1)
    #expect(wasStopped.isSet && loads.withLock { $0 } == 2)
  }

  @Test("A cancelled task stops within a batch", .timeLimit(.minutes(1)))
  func cancellation() async throws {
    let model = try await TinyModels.open()
    let done = Mutex(0)
    let options = EncodingOptions(batchSize: 1) { progress in done.withLock { $0 = progress.done } }
    let texts = [String](repeating: "a red cat", count: 5_000_000)
    let task = Task { try await model.encode(texts: texts, options: options) }
    while done.withLock({ $0 }) < 3 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    let atCancel = done.withLock { $0 }
    await #expect(throws: CancellationError.self) { try await task.value }
    // Batches that ran between the two readings belong to the time before.
    #expect(done.withLock { $0 } <= atCancel + 2)
    // The model goes on.
    #expect(try await model.encode(texts: ["two dogs run"]).count == 1)
  }

  @Test("A task that is cancelled already encodes nothing")
  func cancelledBefore() async throws {
    let model = try await TinyModels.open()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await model.encode(texts: ["a"])
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  /// In a process of its own: beside a thousand other tests the tasks would wait for those.
  @Test("Other tasks wake on time while two encode")
  func responsiveness() async {
    await #expect(processExitsWith: .success) {
      let model = try await TinyModels.open()
      let isOver = Flag()
      let pictures = TinyModels.pictures(64)
      let busy = (0..<2).map { _ in
        Task {
          while !isOver.isSet {
            _ = try await model.encode(images: pictures, options: .init(batchSize: 64))
          }
        }
      }
      // A thread that needs no task's turn says how late the machine itself is.
      let longestOfThread = Mutex(Duration.zero)
      let thread = Thread {
        while !isOver.isSet {
          let slept = ContinuousClock().measure { Thread.sleep(forTimeInterval: 0.05) }
          longestOfThread.withLock { $0 = max($0, slept - .milliseconds(50)) }
        }
      }
      thread.start()
      var longest = Duration.zero
      for _ in 0..<5 {
        longest = max(
          longest,
          try await ContinuousClock().measure { try await Task.sleep(for: .milliseconds(50)) })
      }
      isOver.set()
      for task in busy { try await task.value }
      #expect(longest < .milliseconds(150) + longestOfThread.withLock { $0 })
    }
  }
}
