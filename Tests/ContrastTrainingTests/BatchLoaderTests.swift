import ContrastImages
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Batches made ahead") struct BatchLoaderTests {
  private func loader(
    _ sets: [any TrainingSet], batchSize: Int = 4, seed: UInt64 = 5,
    from position: BatchSampler.Position? = nil, _ change: (inout BatchLoader.Options) -> Void
  ) throws -> BatchLoader {
    var options = BatchLoader.Options()
    options.augmentations = sets.map { _ in RandomResizedCrop(scale: 0.3...1, mirrors: true) }
    change(&options)
    var sampler = try BatchSampler(sets: sets, batchSize: batchSize, seed: seed)
    if let position { try sampler.resume(from: position) }
    return BatchLoader(
      sets: sets, sampler: sampler, preprocessing: smallRecipe, options: options)
  }

  private func take(_ count: Int, _ loader: BatchLoader) async throws -> [TrainingBatch] {
    var batches: [TrainingBatch] = []
    for _ in 0..<count { batches.append(try await loader.next()) }
    return batches
  }

  private func pictures(_ batch: TrainingBatch) -> [[UInt8]] {
    guard case .prepared(let images) = batch.images else { return [] }
    return images.map(\.pixels)
  }

  private func captions(_ batch: TrainingBatch) -> [String] {
    guard case .captions(let captions) = batch.texts else { return [] }
    return captions
  }

  private func expectEqual(_ a: [TrainingBatch], _ b: [TrainingBatch]) {
    #expect(a.map(\.examples) == b.map(\.examples) && a.map(\.set) == b.map(\.set))
    #expect(a.map(\.position) == b.map(\.position) && a.map(\.ids) == b.map(\.ids))
    #expect(a.map(pictures) == b.map(pictures) && a.map(captions) == b.map(captions))
  }

  @Test("Threads, batches ahead and pauses change nothing")
  func deterministic() async throws {
    let sets = [MemorySet(13, name: "a"), MemorySet(21, name: "b")]
    let expected = try await take(20, loader(sets) { $0.ahead = 1 })
    #expect(expected.map(\.step) == Array(0..<20))
    #expect(expected.allSatisfy { $0.examples.count == 4 && pictures($0).count == 4 })
    for (threads, ahead) in [(3, 1), (2, 5)] {
      let loader = try loader(sets) { ($0.threads, $0.ahead) = (threads, ahead) }
      try await Task.sleep(for: .milliseconds(20))
      expectEqual(try await take(20, loader), expected)
    }
    // From the position behind the eighth batch on, though others were made already.
    let rest = try await take(12, loader(sets, from: expected[7].position) { _ in })
    expectEqual(rest, Array(expected[8...]))
  }

  @Test("Many tasks may wait at once; each batch goes to one of them")
  func manyTasks() async throws {
    let loader = try loader([MemorySet(40)]) { $0.ahead = 1 }
    let steps = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<30 { group.addTask { try await loader.next().step } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(steps.sorted() == Array(0..<30))
  }

  @Test("Parts of pictures differ from step to step; without augmentation the recipe is applied")
  func augmentation() async throws {
    let set = MemorySet(4)
    let augmented = try await take(6, loader([set]) { _ in })
    func ofExample(_ example: Int, _ batch: TrainingBatch) -> [UInt8] {
      pictures(batch)[batch.examples.firstIndex(of: example)!]
    }
    #expect(Set(augmented.map { ofExample(2, $0) }).count > 3)
    let plain = try await take(3, loader([set]) { $0.augmentations = [] })
    guard case .source(let source) = set.examples[2].image else { return }
    let expected = smallRecipe(try DecodedImage.decode(source)).pixels
    #expect(plain.allSatisfy { ofExample(2, $0) == expected })
    #expect(plain[0].ids.count == 4 && Set(plain[0].ids).count == 2)
  }

  @Test("Texts are drawn by their weights, for each example and step anew")
  func texts() async throws {
    var set = MemorySet(8)
    for i in set.examples.indices { set.examples[i].weights = [1, 0, 3] }
    let batches = try await take(300, loader([set], batchSize: 8) { $0.augmentations = [] })
    let drawn = batches.flatMap(captions)
    let last = Double(drawn.count { $0.hasPrefix("caption 2") }) / Double(drawn.count)
    // Four standard deviations.
    #expect(abs(last - 0.75) < 4 * (0.1875 / Double(drawn.count)).squareRoot())
    #expect(!drawn.contains { $0.hasPrefix("caption 1") })
    #expect(Set(batches.map { captions($0).map { $0.prefix(9) } }).count > 50)
    for batch in batches {
      for (caption, example) in zip(captions(batch), batch.examples) {
        #expect(caption.hasSuffix("of \(example)"))
      }
    }
  }

  @Test("Each set has its own augmentation, and examples may have wrong texts")
  func sets() async throws {
    var (first, second) = (MemorySet(4, name: "first"), MemorySet(4, name: "second"))
    for i in [1, 2] { first.examples[i].negatives = [.caption("wrong about \(i)")] }
    second.examples[0].negatives = [.features([1, 2])]
    let batches = try await take(
      40,
      loader([first, second]) {
        $0.augmentations = [nil, RandomResizedCrop(scale: 0.3...1)]
      })
    let seen = [0, 1].map { set in
      Set(batches.filter { $0.set == set }.map { pictures($0)[$0.examples.firstIndex(of: 2)!] })
    }
    #expect(seen[0].count == 1 && seen[1].count > 3)
    for batch in batches {
      switch batch.negatives {
      case .captions(let captions):
        let expected = batch.examples.filter { [1, 2].contains($0) }.map { "wrong about \($0)" }
        #expect(batch.set == 0 && captions == expected)
      case .features(let features): #expect(batch.set == 1 && features.elements == [1, 2])
      case nil: Issue.record("all batches have some")
      }
    }
    first.examples[0].negatives = [.caption("")]
    let batch = try await loader([first]) { $0.onFailure = .skip }.next()
    #expect(batch.skipped.map(\.example) == [0])
  }

  @Test("What is damaged is left out and reported, or stops with its name")
  func failures() async throws {
    var set = MemorySet(8, texts: 1)
    set.examples[3].image = .source(.bytes([1, 2, 3], name: "damaged.png"))
    set.examples[5].texts = [.caption(" \n")]
    set.examples[6].texts = []
    set.examples[7].weights = [1, 2]
    let batch = try await loader([set], batchSize: 8) { $0.onFailure = .skip }.next()
    #expect(batch.examples.sorted() == [0, 1, 2, 4] && batch.ids.count == 4)
    #expect(pictures(batch).count == 4 && captions(batch).count == 4)
    #expect(batch.skipped.map(\.example).sorted() == [3, 5, 6, 7])
    let reasons = batch.skipped.sorted { $0.example < $1.example }.map(\.reason)
    #expect(reasons[0].contains("damaged.png") && reasons[1].contains("memory/5"))
    #expect(reasons[2].contains("memory/6") && reasons[3].contains("memory/7"))

    var one = MemorySet(8)
    one.examples[3].image = .source(.bytes([1, 2, 3], name: "damaged.png"))
    let stopping = try loader([one], batchSize: 8) { _ in }
    for _ in 0..<2 {
      await #expect(throws: ImageError.unknownFormat(source: "damaged.png")) {
        try await stopping.next()
      }
    }
    var all = MemorySet(2)
    for i in 0..<2 { all.examples[i].texts = [.caption("")] }
    let empty = try await loader([all], batchSize: 2) { $0.onFailure = .skip }.next()
    #expect(empty.examples.isEmpty && empty.skipped.count == 2)
  }

  @Test("Features take the place of pictures and of texts")
  func features() async throws {
    var set = MemorySet(4)
    let table = Tensor((0..<20).map { Float($0) }, shape: [4, 5])
    for i in 0..<4 {
      set.examples[i].image = .features(table, row: 3 - i)
      set.examples[i].texts = [.features([Float(i), 1, 2])]
    }
    let batch = try await loader([set]) { _ in }.next()
    guard case .features(let images) = batch.images, case .features(let texts) = batch.texts else {
      Issue.record("features stay features")
      return
    }
    #expect(images.shape == [4, 5] && texts.shape == [4, 3])
    for (row, example) in batch.examples.enumerated() {
      #expect(images.elements[5 * row] == Float(5 * (3 - example)))
      #expect(texts.elements[3 * row] == Float(example))
    }
    set.examples[1].texts = [.features([1, 2])]
    let mixed = try loader([set]) { _ in }
    await #expect(throws: TrainingDataError.self) { try await mixed.next() }
  }

  @Test("A cancelled task gets no batch")
  func cancellation() async throws {
    let loader = try loader([MemorySet(8)]) { _ in }
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await loader.next()
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
