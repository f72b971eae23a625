import ContrastRuntime
import ContrastTensor

/// The gradients of a step, shard by shard, and their sum over all shards of all processes.
///
/// The sum of a number is that of ``ShardTree`` over the shards, each of which is one number that was summed
/// within the shard. A process adds what it has of the tree as its shards are done, so that it never keeps more than a
/// few gradients; for the rest each process gets its part of all numbers from all others, adds it up, and
/// sends the result around. So every process sends and receives twice the gradients at most, however many there are.
final class ShardSums {
  let shards: BatchShards
  private let trainable: Set<ParameterID>
  private let tree: ShardTree
  /// The nodes of this process so far, in order.
  private var nodes: [(shards: Range<Int>, gradients: ParameterGradients)] = []

  /// How many numbers are exchanged at once.
  private let bucket: Int

  /// - Parameters:
  ///   - shards: what is summed over.
  ///   - trainable: the parameters that have gradients.
  ///   - bucket: how many numbers are exchanged at once; 32 MiB of them at first.
  init(_ shards: BatchShards, trainable: Set<ParameterID>, bucket: Int = 1 << 23) {
    self.shards = shards
    self.bucket = bucket
    self.trainable = trainable
    tree = ShardTree(count: shards.count)
  }

  /// Room for the gradients of one shard.
  func makeGradients() -> ParameterGradients { ParameterGradients(trainable: trainable) }

  /// Takes the gradients of the next shard of this process.
  ///
  /// - Parameters:
  ///   - gradients: nobody else adds to them any more.
  ///   - run: has the threads and the memory.
  func append(_ gradients: ParameterGradients, _ run: Run) {
    let shard = nodes.last?.shards.upperBound ?? shards.own.lowerBound
    precondition(shards.own.contains(shard), "a shard of another process")
    nodes.append((shard..<shard + 1, gradients))
    while nodes.count > 1, let right = nodes.last, let left = nodes.dropLast().last,
      tree.areHalves(left.shards, right.shards)
    {
      for (id, gradient) in right.gradients.tensors { left.gradients.add(gradient, to: id, run) }
      nodes.removeLast(2)
      nodes.append((left.shards.lowerBound..<right.shards.upperBound, left.gradients))
    }
  }

  /// Whether all shards of this process are in.
  var isComplete: Bool { nodes.last?.shards.upperBound == shards.own.upperBound }

  /// The sum over all shards of all processes.
  ///
  /// - Parameter parameters: what is trained, for the shapes.
  /// - Throws: what the other processes throw.
  func total(_ parameters: Parameters) throws -> Parameters {
    precondition(isComplete)
    guard shards.processes.count > 1 else { return nodes[0].gradients.tensors }
    defer { nodes = [] }
    let collectives = shards.processes.collectives
    let ids = trainable.sorted()
    // A parameter that no shard has met has no gradient anywhere.
    let met = try collectives.gather(
      ids.map { id in UInt8(nodes.contains { $0.gradients.tensors[id] != nil } ? 1 : 0) })
    let present = ids.indices.filter { index in
      (0..<collectives.count).contains { met[$0 * ids.count + index] == 1 }
    }.map { ids[$0] }
    var sums: Parameters = [:]
    var pieces: [(id: ParameterID, range: Range<Int>)] = []
    var size = 0
    for id in present {
      let count = parameters[id]!.count
      sums[id] = Tensor.zeros(parameters[id]!.shape)
      var start = 0
      while start < count {
        let end = min(start + bucket - size, count)
        pieces.append((id, start..<end))
        size += end - start
        start = end
        guard size == bucket else { continue }
        try sum(pieces, size, into: &sums)
        (pieces, size) = ([], 0)
      }
    }
    if size > 0 { try sum(pieces, size, into: &sums) }
    return sums
  }

  /// Sums some numbers over the processes.
  private func sum(
    _ pieces: [(id: ParameterID, range: Range<Int>)], _ size: Int, into sums: inout Parameters
  ) throws {
    let collectives = shards.processes.collectives
    let processes = collectives.count
    /// The numbers that a process adds up.
    func slice(_ rank: Int) -> Range<Int> {
      size * rank / processes..<size * (rank + 1) / processes
    }
    let all = (0..<processes).map { tree.nodes(in: shards.shards(of: $0)) }
    let (mine, own) = (slice(collectives.rank), nodes.map(\.gradients.tensors))
    precondition(nodes.map(\.shards) == all[collectives.rank])

    // For each process its slice of each of our nodes.
    let outgoing = Buffer(own.count * size)
    for (index, tensors) in own.enumerated() {
      var start = 0
      for (id, range) in pieces {
        let place = start..<start + range.count
        start = place.upperBound
        for rank in 0..<processes {
          let part = slice(rank).clamped(to: place)
          guard !part.isEmpty else { continue }
          let target =
            outgoing.base + own.count * slice(rank).lowerBound + index * slice(rank).count
            + (part.lowerBound - slice(rank).lowerBound)
          guard let gradient = tensors[id] else {
            // The one number that changes no other when it is added.
            target.update(repeating: -0.0, count: part.count)
            continue
          }
          gradient.withUnsafeElements {
            target.update(
              from: $0.baseAddress! + range.lowerBound + (part.lowerBound - place.lowerBound),
              count: part.count)
          }
        }
      }
    }
    let incoming = Buffer(all.reduce(0) { $0 + $1.count } * mine.count)
    try collectives.exchange(
      outgoing.bytes, sending: (0..<processes).map { own.count * slice($0).count * 4 },
      into: incoming.mutableBytes, receiving: all.map { $0.count * mine.count * 4 })
    tree.sum(all.flatMap(\.self)) { right, left in
      let (x, y) = (incoming.base + right * mine.count, incoming.base + left * mine.count)
      for i in 0..<mine.count { y[i] += x[i] }
    }

    let total = Buffer(size)
    try collectives.gather(
      UnsafeRawBufferPointer(start: incoming.base, count: mine.count * 4),
      counts: (0..<processes).map { slice($0).count * 4 }, into: total.mutableBytes)
    var start = 0
    for (id, range) in pieces {
      sums[id]!.withUnsafeMutableElements {
        ($0.baseAddress! + range.lowerBound).update(from: total.base + start, count: range.count)
      }
      start += range.count
    }
  }
}

/// Numbers that are not set yet.
final class Buffer {
  let base: UnsafeMutablePointer<Float>
  let count: Int

  init(_ count: Int) {
    base = .allocate(capacity: max(count, 1))
    self.count = count
  }

  deinit { base.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count * 4) }

  var mutableBytes: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: base, count: count * 4)
  }
}
