import ContrastTraining
import Foundation
import Testing

@Suite("The order of examples") struct BatchSamplerTests {
  @Test(
    "An epoch shows each example at most once, in whole batches, and each epoch in its own order")
  func epochs() throws {
    var sampler = try BatchSampler(sets: [MemorySet(23)], batchSize: 5, seed: 1)
    #expect(sampler.batchesPerEpoch == 4)
    let epochs = (0..<30).map { _ in (0..<4).map { _ in sampler.next() } }
    var seen = Set<Int>()
    for epoch in epochs {
      let examples = epoch.flatMap(\.examples)
      #expect(examples.count == 20 && Set(examples).count == 20)
      #expect(examples.allSatisfy { (0..<23).contains($0) })
      seen.formUnion(examples)
    }
    #expect(seen.count == 23)
    #expect(Set(epochs.map { $0.flatMap(\.examples) }).count == 30)
    #expect(epochs.flatMap { $0.map(\.step) } == Array(0..<120))
  }

  @Test("A saved position gives the batches that would have come")
  func resume() throws {
    let sets = [MemorySet(23), MemorySet(40), MemorySet(9)]
    var sampler = try BatchSampler(sets: sets, batchSize: 4, seed: 7, weights: [1, 2, 0.5])
    for _ in 0..<37 { _ = sampler.next() }
    let saved = try JSONDecoder().decode(
      BatchSampler.Position.self, from: JSONEncoder().encode(sampler.position))
    #expect(saved == sampler.position && saved.batches == 37)
    var other = try BatchSampler(sets: sets, batchSize: 4, seed: 7, weights: [1, 2, 0.5])
    try other.resume(from: saved)
    #expect((0..<60).map { _ in other.next() } == (0..<60).map { _ in sampler.next() })
    #expect(other.position == sampler.position)
  }

  @Test("A position of other data or settings is refused")
  func otherPositions() throws {
    let saved = try BatchSampler(sets: [MemorySet(10)], batchSize: 2, seed: 1).position
    for (count, batchSize, seed, weight) in [
      (11, 2, 1, 10.0), (10, 3, 1, 10), (10, 2, 2, 10), (10, 2, 1, 1),
    ] {
      var sampler = try BatchSampler(
        sets: [MemorySet(count)], batchSize: batchSize, seed: UInt64(seed), weights: [weight])
      #expect(throws: TrainingDataError.self) { try sampler.resume(from: saved) }
    }
    let text = String(decoding: try JSONEncoder().encode(saved), as: UTF8.self)
    for (old, new) in [
      ("\"batches\":0", "\"batches\":3"), ("\"batches\":0", "\"batches\":-1"),
      ("\"batchesOfSet\":[0]", "\"batchesOfSet\":[1]"),
      ("\"batchesOfSet\":[0]", "\"batchesOfSet\":[0,0]"),
      ("\"batchesOfSet\":[0]", "\"batchesOfSet\":[-9223372036854775808]"),
    ] {
      let edited = text.replacing(old, with: new)
      #expect(edited != text)
      let wrong = try JSONDecoder().decode(BatchSampler.Position.self, from: Data(edited.utf8))
      var sampler = try BatchSampler(sets: [MemorySet(10)], batchSize: 2, seed: 1)
      #expect(throws: TrainingDataError.self) { try sampler.resume(from: wrong) }
    }
  }

  @Test("Each batch is of one set, drawn by its weight")
  func mixing() throws {
    let sets = [MemorySet(30), MemorySet(60)]
    var bySize = try BatchSampler(sets: sets, batchSize: 4, seed: 3)
    let steps = 6000
    let share = Double((0..<steps).count { _ in bySize.next().set == 1 }) / Double(steps)
    // Four standard deviations.
    #expect(abs(share - 2.0 / 3) < 4 * (2.0 / 9 / Double(steps)).squareRoot())
    var never = try BatchSampler(sets: sets, batchSize: 4, seed: 3, weights: [1, 0])
    #expect((0..<500).allSatisfy { _ in never.next().set == 0 })
    #expect(throws: TrainingDataError.tooFewExamples(source: "memory", count: 3, batchSize: 4)) {
      try BatchSampler(sets: [MemorySet(9), MemorySet(3)], batchSize: 4, seed: 0)
    }
  }

  @Test("Seeds give orders of their own")
  func seeds() throws {
    let orders = try (0..<20).map { seed in
      var sampler = try BatchSampler(sets: [MemorySet(50)], batchSize: 50, seed: UInt64(seed))
      return sampler.next().examples
    }
    #expect(Set(orders).count == 20)
  }
}
