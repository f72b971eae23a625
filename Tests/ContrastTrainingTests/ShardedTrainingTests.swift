import Contrast
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("A training of several processes")
struct ShardedTrainingTests {
  private struct Result: Sendable {
    var parameters: [String: [Float]] = [:]
    var average: [String: [Float]] = [:]
    var losses: [Float] = []
  }

  private func elements(_ parameters: Parameters?) -> [String: [Float]] {
    Dictionary(uniqueKeysWithValues: (parameters ?? [:]).map { ($0.key.name, $0.value.elements) })
  }

  private func train(
    _ training: TinyTraining, processes: Int, to steps: Int, in name: String, shards: Int = 4,
    loss: PairLoss = PairLoss(), pairsPerPass: Int? = nil
  ) async throws -> [Result] {
    try await InProcessGroup.runTasks(processes) { group in
      let result = try await training.train(
        to: steps, in: name, pairsPerPass: pairsPerPass, loss: loss,
        shards: try BatchShards(shards, over: group))
      return Result(
        parameters: elements(result.parameters), average: elements(result.average),
        losses: result.log.steps.map(\.loss))
    }.map { try $0.get() }
  }

  @Test(
    "Any number of processes has the bits of one, with a gradient cache too",
    arguments: [PairLoss.Kind.infoNCE, .sigLIP], [nil, 1])
  func sameBits(kind: PairLoss.Kind, pairsPerPass: Int?) async throws {
    let training = try TinyTraining()
    var first: Result?
    for processes in [1, 2, 4] {
      let results = try await train(
        training, processes: processes, to: 8, in: "\(processes)", loss: PairLoss(kind),
        pairsPerPass: pairsPerPass)
      for result in results {
        let first = first ?? result
        #expect(result.losses == first.losses)
        #expect(result.parameters == first.parameters)
        #expect(result.average == first.average)
      }
      first = first ?? results[0]
    }
    #expect(first!.losses.count == 8)
    #expect(first!.parameters.count > 20)
  }

  @Test("Without drop path, shards are the batch in one but for roundings")
  func asOne() async throws {
    let training = try TinyTraining()
    let drawn = try await TinyTraining.Source().next()
    func gradients(_ shards: BatchShards?) throws -> (loss: Float, gradients: Parameters) {
      var settings = Trainer.Settings(learningRate: 1e-2, threads: 1)
      settings.shards = shards
      let trainer = Trainer(
        training.model.parameters { _ in true }, optimizer: .adamW(), settings: settings)
      let objective = try training.model.objective()
      return try trainer.gradients { try objective(drawn.batch!, $0) }
    }
    let (one, cut) = (try gradients(nil), try gradients(BatchShards(5)))
    #expect(abs(one.loss - cut.loss) < 1e-5)
    #expect(one.gradients.keys == cut.gradients.keys)
    // Gradients of key biases are rounding noise around 0.
    let largest = one.gradients.values.flatMap(\.elements).map(abs).max()!
    for (id, gradient) in one.gradients {
      let difference = absoluteError(cut.gradients[id]!.elements, gradient.elements)
      #expect(difference < 1e-6 * max(largest, 1), "\(id)")
    }
  }

  @Test("A training goes on with another number of processes, to the same bits")
  func resuming() async throws {
    let training = try TinyTraining()
    let whole = try await train(training, processes: 1, to: 14, in: "whole")[0]
    for (processes, steps) in [(4, 4), (1, 6), (2, 9)] {
      _ = try await train(training, processes: processes, to: steps, in: "parts")
    }
    let parts = try await train(training, processes: 4, to: 14, in: "parts")[0]
    #expect(parts.losses == whole.losses)
    #expect(parts.parameters == whole.parameters)
    #expect(parts.average == whole.average)
    let files = try FileManager.default.contentsOfDirectory(atPath: training.folder.path("parts"))
    #expect(
      files.sorted() == [
        "curves.svg", "evaluations.csv", "step-00000012", "step-00000014", "steps.csv",
      ])
  }

  @Test("What one process meets ends all of them, with its reason")
  func failure() async throws {
    let training = try TinyTraining()
    let outcomes = await InProcessGroup.runTasks(3) { group in
      let shards = try BatchShards(6, over: group)
      let loop = try TrainingLoop.resuming(
        try training.model.objective(), trainer: training.trainer(threads: 1, shards: shards),
        options: .init(steps: 10, savesEvery: 3),
        folder: training.folder.url.appending(path: "failing"), training: "tiny"
      ) {
        let failing = Failing(
          source: try TinyTraining.Source(from: $0, shards: shards),
          failsAt: group.rank == 1 ? 4 : nil)
        return Batches(failing.next)
      }
      try await loop.run()
    }
    #expect(outcomes[1].error is Failing.Failure)
    for rank in [0, 2] {
      #expect(
        outcomes[rank].error as? TrainingError
          == .processLost(rank: 1, reason: "the disk is gone"))
    }
    // The state before it is whole.
    let result = try await train(training, processes: 2, to: 10, in: "failing", shards: 6)[0]
    let whole = try await train(training, processes: 1, to: 10, in: "whole", shards: 6)[0]
    #expect(result.parameters == whole.parameters)
  }

  private struct Failing {
    struct Failure: Error, CustomStringConvertible {
      var description: String { "the disk is gone" }
    }
    let source: TinyTraining.Source
    let failsAt: Int?

    func next() async throws -> DrawnBatch<ContrastiveObjective.Batch> {
      let drawn = try await source.next()
      if source.sampler.sampler.position.batches == failsAt { throw Failure() }
      return drawn
    }
  }

  @Test("One process that is cancelled stops all behind the same step, and they go on from there")
  func cancellation() async throws {
    let training = try TinyTraining()
    let outcomes = await InProcessGroup.runTasks(2) { group in
      let shards = try BatchShards(4, over: group)
      try await training.train(to: 20, in: "cancelled", savesEvery: 100, shards: shards) { event in
        guard case .step(let report) = event, report.step == 4, group.rank == 1 else { return }
        withUnsafeCurrentTask { $0?.cancel() }
      }
    }
    #expect(outcomes.allSatisfy { $0.error is CancellationError })
    let result = try await train(training, processes: 4, to: 20, in: "cancelled")[0]
    let whole = try await train(training, processes: 1, to: 20, in: "whole")[0]
    #expect(result.losses == whole.losses)
    #expect(result.parameters == whole.parameters)
  }

  @Test("Processes that begin differently are told so")
  func differentStarts() async throws {
    let training = try TinyTraining()
    let outcomes = await InProcessGroup.runTasks(2) { group in
      _ = try await training.train(
        to: group.rank == 0 ? 3 : 4, in: "different \(group.rank)",
        shards: try BatchShards(2, over: group))
    }
    for outcome in outcomes {
      #expect(
        outcome.error as? TrainingError == .processesDiffer("the steps they make"))
    }
  }

  @Test("An objective that is not cut is refused, and so are shards that cannot be dealt out")
  func refusals() async throws {
    let training = try TinyTraining()
    let trainer = training.trainer(shards: try BatchShards(4))
    #expect(throws: TrainingError.notSharded) { _ = try trainer.step { _ in 1 } }
    #expect(throws: TrainingError.shards(0, processes: 1)) { _ = try BatchShards(0) }
    let outcomes = InProcessGroup.run(3) { _ = try BatchShards(4, over: $0) }
    for outcome in outcomes {
      #expect(outcome.error as? TrainingError == .shards(4, processes: 3))
    }
  }
}

@Suite("Sums over shards")
struct ShardSumTests {
  @Test("The order is that of a tree, whoever has which part of it")
  func order() {
    for count in 1...13 {
      let tree = ShardTree(count: count)
      var texts: Set<String> = []
      for processes in (1...count).filter(count.isMultiple(of:)) {
        let share = count / processes
        // What each process adds up alone.
        var nodes: [(Range<Int>, String)] = []
        for rank in 0..<processes {
          var own: [(shards: Range<Int>, text: String)] = []
          for shard in rank * share..<(rank + 1) * share {
            own.append((shard..<shard + 1, "\(shard)"))
            while own.count > 1,
              tree.areHalves(own[own.count - 2].shards, own[own.count - 1].shards)
            {
              let (right, left) = (own.removeLast(), own.removeLast())
              own.append(
                (
                  left.shards.lowerBound..<right.shards.upperBound, "(\(left.text)+\(right.text))"
                ))
            }
          }
          #expect(own.map(\.shards) == tree.nodes(in: rank * share..<(rank + 1) * share))
          nodes += own.map { ($0.shards, $0.text) }
        }
        tree.sum(nodes.map(\.0)) { right, left in
          nodes[left].1 = "(\(nodes[left].1)+\(nodes[right].1))"
        }
        texts.insert(nodes[0].1)
      }
      #expect(texts.count == 1, "\(texts)")
      if count == 5 { #expect(texts == ["(((0+1)+(2+3))+4)"]) }
    }
  }

  @Test("What gradients send is what Documentation/Scaling.md counts", arguments: [2, 4, 8])
  func bytes(processes: Int) throws {
    let count = 1000
    let id = ParameterID("a")
    let sent = try InProcessGroup.run(processes) { group in
      let shards = try BatchShards(8, over: group)
      let run = Run(threads: 1)
      let sums = ShardSums(shards, trainable: [id], bucket: 64)
      for _ in shards.own {
        let gradients = sums.makeGradients()
        gradients.add(Tensor.zeros([count]), to: id, run)
        sums.append(gradients, run)
      }
      _ = try sums.total([id: Tensor.zeros([count])])
      return InProcessGroup.bytesSent(by: group)
    }.map { try $0.get() }
    // A byte to each of the others says which parameters there are.
    #expect(
      sent.reduce(0, +) == processes * (processes - 1) * (1 + 8 * count / processes))
  }

  @Test("Gradients of any size have the same sums on any number of processes", arguments: [3, 64])
  func sums(bucket: Int) throws {
    let shapes: [String: [Int]] = ["a": [5, 3], "b": [1], "c": [17], "d": [2, 2], "nowhere": [3]]
    let parameters = Parameters(
      uniqueKeysWithValues: shapes.map { (ParameterID($0.key), Tensor.zeros($0.value)) })
    func total(_ processes: Int) throws -> [[String: [UInt32]]] {
      try InProcessGroup.run(processes) { group in
        let shards = try BatchShards(12, over: group)
        let run = Run(threads: 1)
        let sums = ShardSums(shards, trainable: Set(parameters.keys), bucket: bucket)
        for shard in shards.own {
          let gradients = sums.makeGradients()
          for (name, shape) in shapes where name != "nowhere" {
            // Some shards have met some parameters only, and one has zeros below zero.
            if name == "c", shard % 3 != 1 { continue }
            if name == "d", shard != 7 { continue }
            var generator = PhiloxGenerator(seed: UInt64(shard), stream: UInt64(name.utf8.first!))
            let values = (0..<shape.reduce(1, *)).map { _ in
              name == "d" ? -0.0 : generator.normal() * Float(shard * shard + 1)
            }
            gradients.add(Tensor(values, shape: shape), to: ParameterID(name), run)
          }
          sums.append(gradients, run)
        }
        #expect(sums.isComplete)
        let total = try sums.total(parameters)
        return Dictionary(
          uniqueKeysWithValues: total.map { ($0.key.name, $0.value.elements.map(\.bitPattern)) })
      }.map { try $0.get() }
    }
    let one = try total(1)[0]
    #expect(one.keys.sorted() == ["a", "b", "c", "d"])
    #expect(one["d"]! == Array(repeating: (-0.0 as Float).bitPattern, count: 4))
    for processes in [2, 3, 4, 6, 12] {
      for sums in try total(processes) { #expect(sums == one, "\(processes) processes") }
    }
  }
}
