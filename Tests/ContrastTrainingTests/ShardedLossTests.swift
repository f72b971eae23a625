import ContrastTensor
import Foundation
import Testing

@testable import ContrastTraining

/// Vectors, and wrong texts of some of them, that are a function of their numbers.
private struct Pairs: Sendable {
  var counts: [Int]
  var negatives: [Int]
  var ids: [Int]?
  let width = 7

  private func unit(_ stream: UInt64) -> [Float] {
    var generator = PhiloxGenerator(seed: 4, stream: stream)
    let values = (0..<width).map { _ in generator.normal() }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return values.map { $0 / length }
  }

  func vectors(_ kind: Int, _ range: Range<Int>) -> Tensor {
    Tensor(
      range.flatMap { unit(UInt64(kind * 10_000 + $0)) }, shape: [range.count, width])
  }

  var count: Int { counts.reduce(0, +) }

  /// The pairs and the wrong texts of a process.
  func own(_ shards: BatchShards) -> (pairs: Range<Int>, negatives: Range<Int>) {
    func rows(_ counts: [Int]) -> Range<Int> {
      let places = ShardedPairs.places(counts)[shards.own]
      return places.first!.lowerBound..<places.last!.upperBound
    }
    return (rows(counts), rows(negatives))
  }
}

private struct Values: Sendable, Equatable {
  var loss: Float
  var scale: Float
  var bias: Float
  var images: [Float]
  var texts: [Float]
  var negatives: [Float]

  init(_ loss: ContrastiveLoss) {
    (self.loss, scale, bias) = (loss.value, loss.logScale, loss.logitBias)
    (images, texts) = (loss.images.elements, loss.texts.elements)
    negatives = loss.negatives?.elements ?? []
  }

  var all: [Float] { [loss, scale, bias] + images + texts + negatives }
}

@Suite("Losses of pairs that are dealt out to processes")
struct ShardedLossTests {
  /// The loss of all pairs on so many processes, with the gradients of all vectors.
  private func compute(
    _ pairs: Pairs, _ loss: PairLoss, processes: Int
  ) throws -> Values {
    let parts = try InProcessGroup.run(processes) { group in
      let shards = try BatchShards(pairs.counts.count, over: group)
      let (own, wrong) = pairs.own(shards)
      // A process without pairs has no vectors, and does not know their width.
      let vectors =
        own.isEmpty
        ? [] : [pairs.vectors(0, own), pairs.vectors(1, own), pairs.vectors(2, wrong)]
      let sharded = try ShardedPairs(
        shards: shards, pairs: Array(pairs.counts[shards.own]),
        negatives: Array(pairs.negatives[shards.own]), ids: pairs.ids.map { Array($0[own]) },
        width: vectors.first?.width ?? 0)
      return Values(
        try loss(vectors, of: sharded, logScale: 2.1, bias: -3, run: Run(threads: 1)))
    }.map { try $0.get() }
    var all = parts[0]
    for part in parts.dropFirst() {
      #expect([part.loss, part.scale, part.bias] == [all.loss, all.scale, all.bias])
      all.images += part.images
      all.texts += part.texts
      all.negatives += part.negatives
    }
    return all
  }

  private func check(_ pairs: Pairs, _ loss: PairLoss) throws {
    let n = pairs.count
    let wrong = pairs.negatives.reduce(0, +)
    let whole = Values(
      loss(
        images: pairs.vectors(0, 0..<n), texts: pairs.vectors(1, 0..<n),
        negatives: wrong > 0 ? pairs.vectors(2, 0..<wrong) : nil, logScale: 2.1, bias: -3,
        ids: pairs.ids, run: Run(threads: 1)))
    let one = try compute(pairs, loss, processes: 1)
    for processes in [2, 3, 4, 6, 12] {
      let others = try compute(pairs, loss, processes: processes)
      #expect(others == one, "\(processes) processes")
    }
    #expect(one.all.count == whole.all.count)
    for (a, b) in zip(one.all, whole.all) {
      #expect(abs(a - b) <= 1e-5 * max(1, abs(b)), "\(a) and \(b)")
    }
  }

  static let counts: [[Int]] = [
    Array(repeating: 3, count: 12), [1, 0, 4, 2, 0, 0, 3, 1, 5, 1, 2, 3],
    // Processes without a pair.
    [0, 0, 0, 0, 2, 1, 0, 3, 0, 0, 0, 0],
  ]

  @Test(
    "The loss and the gradients are those of one process, and the bits those of any number",
    arguments: [PairLoss.Kind.infoNCE, .sigLIP], counts)
  func sameBits(kind: PairLoss.Kind, counts: [Int]) throws {
    try check(Pairs(counts: counts, negatives: counts.map { _ in 0 }), PairLoss(kind))
  }

  @Test(
    "With wrong texts, with equal pairs, and on prefixes",
    arguments: [PairLoss.Kind.infoNCE, .sigLIP],
    [DuplicatePairs.masked, .positives, .negatives])
  func variants(kind: PairLoss.Kind, duplicates: DuplicatePairs) throws {
    for counts in Self.counts {
      let ids = (0..<counts.reduce(0, +)).map { $0 % 5 == 4 ? 1 : $0 % 11 }
      let pairs = Pairs(counts: counts, negatives: counts.map { $0 / 2 }, ids: ids)
      try check(pairs, PairLoss(kind, duplicates: duplicates))
      try check(
        pairs, PairLoss(kind, duplicates: duplicates, prefixes: [(3, 0.5), (7, 1)]))
    }
  }

  /// The caption-contrastive loss of all pairs, and the gradients of queries, positives and negatives.
  private func captionLoss(
    _ pairs: Pairs, negativeIDs: [Int?], _ loss: HardNegativeLoss, processes: Int
  ) throws -> [[Float]] {
    let parts = try InProcessGroup.run(processes) { group in
      let shards = try BatchShards(pairs.counts.count, over: group)
      let (own, wrong) = pairs.own(shards)
      let sharded = try ShardedPairs(
        shards: shards, pairs: Array(pairs.counts[shards.own]),
        negatives: Array(pairs.negatives[shards.own]), ids: pairs.ids.map { Array($0[own]) },
        width: own.isEmpty ? 0 : pairs.width)
      let result = try GatheredHardNegatives(loss: loss)(
        queries: pairs.vectors(0, own), positives: pairs.vectors(1, own),
        negatives: sharded.hasNegatives ? pairs.vectors(2, wrong) : nil, pairs: sharded,
        negativeIDs: negativeIDs, run: Run(threads: 1))
      return [
        [result.value], result.queries.elements, result.positives.elements,
        result.negatives?.elements ?? [],
      ]
    }.map { try $0.get() }
    #expect(parts.allSatisfy { $0[0] == parts[0][0] })
    return [parts[0][0]] + (1...3).map { kind in parts.flatMap { $0[kind] } }
  }

  @Test(
    "The caption-contrastive loss too, with wrong captions and equal pairs",
    arguments: [DuplicatePairs.masked, .positives, .negatives], counts)
  func hardNegatives(duplicates: DuplicatePairs, counts: [Int]) throws {
    let n = counts.reduce(0, +)
    for (hasIDs, hasNegatives) in [(false, false), (false, true), (true, false), (true, true)] {
      let pairs = Pairs(
        counts: counts, negatives: counts.map { hasNegatives ? ($0 + 1) / 2 : 0 },
        ids: hasIDs ? (0..<n).map { $0 % 5 == 4 ? 1 : $0 % 11 } : nil)
      let wrong = pairs.negatives.reduce(0, +)
      let negativeIDs = hasIDs ? (0..<wrong).map { $0 % 3 == 0 ? nil : $0 % 11 } : []
      let loss = HardNegativeLoss(scale: 5, duplicates: duplicates)
      let result = loss(
        queries: pairs.vectors(0, 0..<n), positives: pairs.vectors(1, 0..<n),
        negatives: wrong > 0 ? pairs.vectors(2, 0..<wrong) : nil, ids: pairs.ids,
        negativeIDs: negativeIDs, run: Run(threads: 1))
      let whole = [
        [result.value], result.queries.elements, result.positives.elements,
        result.negatives?.elements ?? [],
      ]
      let one = try captionLoss(pairs, negativeIDs: negativeIDs, loss, processes: 1)
      for processes in [2, 3, 4, 6, 12] {
        let others = try captionLoss(pairs, negativeIDs: negativeIDs, loss, processes: processes)
        #expect(others == one, "\(processes) processes")
      }
      #expect(one.map(\.count) == whole.map(\.count))
      for (a, b) in zip(one.flatMap { $0 }, whole.flatMap { $0 }) {
        #expect(abs(a - b) <= 1e-5 * max(1, abs(b)), "\(a) and \(b)")
      }
    }
  }

  @Test("A chunk of rows at a time is all rows at once, but for roundings")
  func chunks() throws {
    let pairs = Pairs(counts: [40, 30, 50, 20], negatives: [0, 0, 0, 0])
    func gradients(_ rows: Int?) throws -> [Float] {
      let sharded = try ShardedPairs(
        shards: BatchShards(4), pairs: pairs.counts, negatives: pairs.negatives, ids: nil, width: 7)
      let (images, texts) = (pairs.vectors(0, 0..<140), pairs.vectors(1, 0..<140))
      let info = try GatheredInfoNCE(chunkRows: rows)(
        images: images, texts: texts, negatives: nil, pairs: sharded, logScale: 2, run: Run())
      let ring = try RingSigLIP(chunkRows: rows)(
        images: images, texts: texts, negatives: nil, pairs: sharded, logScale: 2, bias: -4,
        run: Run())
      return Values(info).all + Values(ring).all
    }
    for (a, b) in zip(try gradients(7), try gradients(nil)) {
      #expect(abs(a - b) <= 1e-5 * max(1, abs(b)))
    }
  }

  @Test(
    "What a loss sends is what Documentation/Scaling.md counts",
    arguments: [PairLoss.Kind.infoNCE, .sigLIP], [2, 4])
  func bytes(kind: PairLoss.Kind, processes: Int) throws {
    let pairs = Pairs(
      counts: Array(repeating: 16, count: 8), negatives: Array(repeating: 0, count: 8))
    let (batch, width) = (pairs.count, pairs.width)
    let sent = try InProcessGroup.run(processes) { group in
      let shards = try BatchShards(8, over: group)
      let own = shards.ownPlaces(of: batch)
      let sharded = try ShardedPairs(
        shards: shards, pairs: Array(pairs.counts[shards.own]),
        negatives: Array(pairs.negatives[shards.own]), ids: nil, width: width)
      let before = InProcessGroup.bytesSent(by: group)
      _ = try PairLoss(kind)(
        [pairs.vectors(0, own), pairs.vectors(1, own)], of: sharded, logScale: 2, bias: -3,
        run: Run(threads: 1))
      return InProcessGroup.bytesSent(by: group) - before
    }.map { try $0.get() }
    // Everybody sends its part to all others; in the ring, its texts and their gradients once around.
    let share = batch / processes
    let others = processes - 1
    let expected =
      switch kind {
      // Two kinds of vectors, largest logit and sum for both, and two numbers of each shard.
      case .infoNCE: others * (share * (2 * width * 4 + 2 * 12) + 8 / processes * 2 * 8)
      case .sigLIP: processes * share * 2 * width * 4 + others * 8 / processes * 3 * 8
      }
    #expect(sent == Array(repeating: expected, count: processes))
  }

  @Test("Ids on one process and none on another are refused, and so are vectors of two widths")
  func differences() throws {
    for (ids, width) in [(true, false), (false, true)] {
      let outcomes = InProcessGroup.run(2) { group in
        _ = try ShardedPairs(
          shards: try BatchShards(2, over: group), pairs: [2], negatives: [0],
          ids: ids && group.rank == 0 ? [1, 2] : nil, width: width && group.rank == 0 ? 3 : 4)
      }
      for outcome in outcomes {
        guard case TrainingError.processesDiffer? = outcome.error as? TrainingError else {
          Issue.record("\(String(describing: outcome.error))")
          continue
        }
      }
    }
  }
}
