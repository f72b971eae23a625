import Contrast
import ContrastImages
import ContrastTensor
import Testing

@testable import ContrastTraining

@Suite("Batches that are dealt out")
struct ShardedDataTests {
  @Test(
    "Parts of a batch are the batch, with the same pictures, texts and wrong texts",
    arguments: [1, 2, 3, 6])
  func parts(processes: Int) async throws {
    var set = MemorySet(23)
    for index in set.examples.indices where index % 3 != 1 {
      set.examples[index].negatives = [.caption("not \(index)"), .caption("never \(index)")]
    }
    let sets = [set]
    @Sendable func loader(_ shards: BatchShards?) throws -> BatchLoader {
      var options = BatchLoader.Options()
      options.augmentations = [RandomResizedCrop(scale: 0.3...1, mirrors: true)]
      options.shards = shards
      return BatchLoader(
        sets: sets, sampler: try BatchSampler(sets: sets, batchSize: 7, seed: 3),
        preprocessing: smallRecipe, options: options)
    }
    let whole = try loader(nil)
    let parts = try InProcessGroup.run(processes) { try loader(try BatchShards(6, over: $0)) }
      .map { try $0.get() }
    for _ in 0..<3 {
      let batch = try await whole.next()
      #expect(batch.shards == nil)
      var (examples, captions, wrong): ([Int], [String], [String]) = ([], [], [])
      var (pixels, shards): ([[UInt8]], [Int]) = ([], [])
      for loader in parts {
        let part = try await loader.next()
        examples += part.examples
        captions += part.captions
        wrong += part.wrong
        pixels += part.pixels
        shards += part.shards ?? []
        #expect(part.position == batch.position)
      }
      #expect(examples == batch.examples)
      #expect(captions == batch.captions)
      #expect(wrong == batch.wrong)
      #expect(pixels == batch.pixels)
      #expect(shards == [1, 1, 1, 1, 1, 2])
    }
  }
}

extension TrainingBatch {
  fileprivate var captions: [String] {
    if case .captions(let captions) = texts { captions } else { [] }
  }
  fileprivate var wrong: [String] {
    if case .captions(let captions)? = negatives { captions } else { [] }
  }
  fileprivate var pixels: [[UInt8]] {
    if case .prepared(let images) = images { images.map(\.pixels) } else { [] }
  }
}
