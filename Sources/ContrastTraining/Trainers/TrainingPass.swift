import ContrastTensor

/// What the computation of a loss needs to know of the step it belongs to.
public struct TrainingPass {
  /// With the overlay of the parameters, and the random state.
  public let run: Run
  /// As they are before the step.
  package let parameters: Parameters
  /// Gets the gradients.
  public let gradients: ParameterGradients
  /// Counted from 0.
  package let step: Int
  /// Of everything that is random.
  package let seed: UInt64
  /// What the objective keeps between steps.
  package let memory: ObjectiveMemory
  private let parts: LossParts
  /// Gets the gradients of each shard; nil where the batch is one.
  let sums: ShardSums?

  init(
    run: Run, parameters: Parameters, gradients: ParameterGradients, step: Int, seed: UInt64,
    memory: ObjectiveMemory, parts: LossParts, sums: ShardSums? = nil
  ) {
    self.sums = sums
    self.run = run
    self.parameters = parameters
    self.gradients = gradients
    self.step = step
    self.seed = seed
    self.memory = memory
    self.parts = parts
  }

  /// Says what a part of the loss is, without its weight, for the tables and curves of the training.
  ///
  /// - Parameters:
  ///   - part: its name, a word.
  ///   - value: of the batch.
  package func report(_ part: String, _ value: Float) { parts.values[part] = value }

  /// The value of a parameter of one element, or of the model's own where it is not trained.
  public func scalar(_ id: ParameterID, default value: Float) -> Float {
    parameters[id]?.elements.first ?? value
  }

  /// Runs `body` with choices of its own, which are the same each time for the same part.
  ///
  /// - Parameters:
  ///   - part: of the batch, below 4096.
  ///   - body: draws what it needs from the run.
  package func withRandomState<R>(part: Int, _ body: () throws -> R) rethrows -> R {
    precondition(part < 4096)
    run.randomness = PassRandomness(seed: seed, pass: UInt64(step) << 12 | UInt64(part))
    defer { run.randomness = nil }
    return try body()
  }

  /// Goes through `body` with a tape and sends a gradient back.
  ///
  /// - Parameters:
  ///   - body: makes tensors.
  ///   - gradients: of the loss by them, or a way to compute them from their values.
  public func backpropagate(
    _ body: () throws -> [Tensor], gradients: ([Tensor]) throws -> [Tensor]
  ) rethrows {
    let (results, tape) = try run.recording(into: self.gradients, body)
    let seeds = zip(results, try gradients(results)).map { (tensor: $0, gradient: $1) }
    tape.backward(from: seeds, run)
  }
}

extension TrainingPass {
  /// Embeds items and sends back the gradients of a loss of all their vectors, in parts where there are more
  /// than a pass may take; the gradients are exact all the same (``GradientCache``).
  ///
  /// - Parameters:
  ///   - count: of the items.
  ///   - most: the items of a part; nil for all.
  ///   - embed: the vectors of some items, one tensor `[items, width]` for each kind.
  ///   - loss: of the vectors of all items, and its gradients by them.
  /// - Returns: the loss.
  func compare(
    _ count: Int, atMost most: Int?, embed: (Range<Int>) -> [Tensor],
    loss: ([Tensor]) -> (loss: Float, gradients: [Tensor])
  ) -> Float {
    let most = max(most ?? count, 1)
    let chunks = (count + most - 1) / most
    func vectors(_ chunk: Int) -> [Tensor] {
      withRandomState(part: chunk) {
        embed(count * chunk / chunks..<count * (chunk + 1) / chunks)
      }
    }
    guard chunks > 1 else {
      var value: Float = 0
      backpropagate({ vectors(0) }) {
        let result = loss($0)
        value = result.loss
        return result.gradients
      }
      return value
    }
    return GradientCache.step(chunks: chunks, embed: vectors, loss: loss) { chunk, gradients in
      backpropagate({ vectors(chunk) }) { _ in gradients }
    }
  }

  /// The same for the shards of this process, whose gradients go to ``ShardSums`` one by one.
  ///
  /// Each shard is embedded by itself, in parts of its own, whatever else the process has.
  ///
  /// - Parameters:
  ///   - counts: the items of each shard of this process.
  ///   - most: the items of a part; nil for all of a shard.
  ///   - embed: the vectors of some items, one tensor `[items, width]` for each kind.
  ///   - loss: of the vectors of all items of this process, none where it has no items, and its gradients by them.
  /// - Returns: the loss.
  func compare(
    shards counts: [Int], atMost most: Int?, embed: (Range<Int>) -> [Tensor],
    loss: ([Tensor]) throws -> (loss: Float, gradients: [Tensor])
  ) throws -> Float {
    guard let sums else { preconditionFailure("no shards") }
    let stride = 4096 / sums.shards.count
    /// The parts of a shard, with the numbers of their random states.
    let parts = zip(sums.shards.own, ShardedPairs.places(counts)).map { shard, place in
      let chunks = (place.count + max(most ?? place.count, 1) - 1) / max(most ?? place.count, 1)
      precondition(chunks <= stride, "\(chunks) passes of a shard")
      return (0..<chunks).map { chunk in
        (
          state: shard * stride + chunk,
          items: place.lowerBound + place.count * chunk / chunks..<place.lowerBound + place.count
            * (chunk + 1) / chunks
        )
      }
    }
    func vectors(_ part: (state: Int, items: Range<Int>)) -> [Tensor] {
      withRandomState(part: part.state) { embed(part.items) }
    }
    let gradients = counts.map { _ in sums.makeGradients() }
    // Where shards are cut, no tape is kept while the others are embedded (``GradientCache``).
    let isCut = parts.contains { $0.count > 1 }
    let passes = parts.enumerated().flatMap { shard, parts in
      parts.map { part -> (vectors: [Tensor], tape: Tape?) in
        guard !isCut else { return (vectors(part), nil) }
        let (result, tape) = run.recording(into: gradients[shard]) { vectors(part) }
        return (result, tape)
      }
    }
    let kinds = passes.first?.vectors.count ?? 0
    let (value, all) = try loss(
      (0..<kinds).map { kind in Tensor.concatenatingRows(passes.map { $0.vectors[kind] }) })
    var (pass, first) = (0, [Int](repeating: 0, count: kinds))
    for (shard, parts) in parts.enumerated() {
      for part in parts {
        let slices = (0..<kinds).map { kind in
          let rows = passes[pass].vectors[kind].rows
          defer { first[kind] += rows }
          return all[kind].rows(first[kind]..<first[kind] + rows)
        }
        if let tape = passes[pass].tape {
          tape.backward(
            from: zip(passes[pass].vectors, slices).map { (tensor: $0, gradient: $1) }, run)
        } else {
          let (results, tape) = run.recording(into: gradients[shard]) { vectors(part) }
          tape.backward(from: zip(results, slices).map { (tensor: $0, gradient: $1) }, run)
        }
        pass += 1
      }
      sums.append(gradients[shard], run)
    }
    return value
  }
}

/// What an objective keeps between steps beside the parameters, such as momentum copies and queues of features.
/// The trainer owns it: it is part of the state, and a step that fails leaves it as it was.
package final class ObjectiveMemory {
  package var state = TrainingState()
}

/// The parts of the loss of a step, as its objective reports them.
final class LossParts {
  var values: [String: Float] = [:]
}

/// An objective to minimise: a loss of batches, and its gradients.
public protocol TrainingObjective: Sendable {
  associatedtype Batch: Sendable

  /// Computes the loss of a batch and adds its gradients to those of the pass.
  ///
  /// - Returns: the loss.
  func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float
}
