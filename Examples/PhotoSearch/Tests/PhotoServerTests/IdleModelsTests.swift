import ExampleModels
import Foundation
import PhotoLibrary
import Synchronization
import Testing

@testable import PhotoServer

@Suite struct IdleModelsTests {
  private static func holder(idle: Duration) -> IdleModels<ModelSource, OpenModel> {
    IdleModels(idle: idle) {
      try await $0.open(builtIn: ExampleModels.pictureLLM2CLIP, threads: 1)
    }
  }

  @Test("A model that is idle is let go, is opened again when asked for, and two can be open")
  func idle() async throws {
    let holder = Self.holder(idle: .milliseconds(50))
    let other = ModelSource(precision: .int8)
    _ = try await holder.model(ModelSource())
    _ = try await holder.model(other)
    while await !holder.open.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    let model = try await holder.model(ModelSource())
    #expect(try await model.encoder.encode(texts: ["a dog"]).count == 1)
  }

  @Test("A model that is in use is not taken away, nor opened a second time")
  func inUse() async throws {
    let holder = Self.holder(idle: .milliseconds(20))
    let model = try await holder.model(ModelSource())
    try await Task.sleep(for: .milliseconds(200))
    #expect(await holder.open == [ModelSource()])
    #expect(try await holder.model(ModelSource()) === model)
    let together = try await withThrowingTaskGroup(of: OpenModel.self) { group in
      for _ in 0..<8 { group.addTask { try await holder.model(ModelSource(precision: .int8)) } }
      return try await group.reduce(into: [OpenModel]()) { $0.append($1) }
    }
    #expect(together.allSatisfy { $0 === together[0] })
  }

  @Test("A model that cannot be opened is an error each time, and holds nothing up")
  func failure() async throws {
    let holder = Self.holder(idle: .seconds(60))
    for _ in 0..<2 {
      await #expect(throws: (any Error).self) {
        try await holder.model(ModelSource(folder: "/no/such/model"))
      }
    }
    #expect(await holder.open == [])
    _ = try await holder.model(ModelSource())
  }

  @Test("A pass ends by itself, by what interrupts it, or with its task")
  func interruption() async throws {
    let never: @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(3600)) }
    #expect(try await IndexService.run({}, unless: never))
    let wasCancelled = Atomic(false)
    let ended = try await IndexService.run(
      {
        do { try await never() } catch {
          wasCancelled.store(true, ordering: .relaxed)
          throw error
        }
      }, unless: {})
    #expect(!ended)
    let heard = wasCancelled.load(ordering: .relaxed)
    #expect(heard)
    let task = Task { try await IndexService.run(never, unless: never) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    await #expect(throws: PhotoLibraryError.empty(folder: "")) {
      try await IndexService.run({ throw PhotoLibraryError.empty(folder: "") }, unless: never)
    }
  }
}
