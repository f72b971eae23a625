import ContrastTensor
import Foundation

/// ``SigLIPLoss`` of a batch whose pairs are dealt out to processes: texts and their gradients go around in a ring.
///
/// A process compares its images with its own texts, then with those of the process before it, and so on; what the
/// images have to say to a text is added to the gradient that travels with it and comes home at the end. No
/// process ever has more than its own vectors and those of one other.
///
/// The logits are computed in blocks, a shard of images with a shard of texts. Image shard s adds up the blocks of
/// text shards s, s − 1, … and text shard t those of image shards t, t + 1, …, both around the batch: the order in
/// which they meet on any number of processes.
///
/// Source: Zhai et al. 2023, "Sigmoid Loss for Language Image Pre-Training", section 3.3.
struct RingSigLIP {
  var duplicates: DuplicatePairs
  var chunkRows: Int?

  init(duplicates: DuplicatePairs = .masked, chunkRows: Int? = nil) {
    self.duplicates = duplicates
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - images: unit vectors of this process, shard by shard, `[own pairs, width]`.
  ///   - texts: as `images`.
  ///   - negatives: unit vectors of texts that are no pair's, `[own negatives, width]`.
  ///   - pairs: what the shards have.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - bias: what is added after that.
  ///   - run: has the threads and the memory.
  /// - Returns: the loss of the whole batch, and the gradients of the vectors of this process.
  func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor?, pairs: ShardedPairs, logScale: Float,
    bias: Float, run: Run
  ) throws -> ContrastiveLoss {
    let (shards, collectives) = (pairs.shards, pairs.shards.processes.collectives)
    let (own, n) = (shards.own, pairs.count)
    let places = ShardedPairs.places(pairs.pairs[own])
    let batch = ShardedPairs.places(pairs.pairs)
    var sums = Sums(images: images, shards: own.count)

    /// Compares our images with the texts of some shards, where `counts` of the distance around the batch.
    func visit(_ guests: inout Guests, _ counts: (_ image: Int, _ text: Int) -> Bool) {
      for text in guests.shards.reversed() {
        let columns = guests.texts(text)
        guard columns.rows > 0 else { continue }
        let packed = WeightMatrix(columns, threads: run.threads)
        for image in own where counts(image, text) {
          let place = places[image - own.lowerBound]
          guard !place.isEmpty else { continue }
          let logits = PairLogits(
            rows: images.rows(place), columns: columns, packed: packed, scale: exp(logScale),
            bias: bias,
            targets: PairTargets(
              rows: batch[image], columns: batch[text], ids: pairs.ids, duplicates: duplicates),
            run: run, chunkRows: chunkRows)
          let block = SigLIPLoss.sums(logits, pairs: n)
          sums.add(block, image - own.lowerBound, place)
          guests.add(block.columns, to: text)
        }
      }
    }

    var guests = Guests(of: collectives.rank, pairs, texts, negatives)
    visit(&guests) { $1 <= $0 }
    if collectives.count > 1 {
      for hop in 1...collectives.count {
        // The last hop brings ours home.
        let host = (collectives.rank - hop + collectives.count) % collectives.count
        guests = try guests.passed(on: collectives, to: host, pairs)
        if hop < collectives.count { visit(&guests) { _, _ in true } }
      }
    }
    visit(&guests) { $1 > $0 }

    let gradients = guests.gradients(negatives: negatives != nil)
    return ContrastiveLoss(
      value: Float(try pairs.sum(sums.losses) / Double(n)), images: sums.gradient.tensor,
      texts: gradients.texts, negatives: gradients.negatives,
      logScale: Float(try pairs.sum(places.map { images.rows($0).dot(sums.gradient.rows($0)) })),
      logitBias: Float(try pairs.sum(sums.biases) / Double(n)))
  }
}

/// What the images of a process have met so far.
private struct Sums {
  var gradient: Sum
  var losses: [Double]
  var biases: [Double]

  init(images: Tensor, shards: Int) {
    gradient = Sum(shape: images.shape)
    losses = Array(repeating: 0, count: shards)
    biases = losses
  }

  mutating func add(
    _ block: (loss: Double, rows: Tensor, columns: Tensor, logScale: Float, bias: Double),
    _ shard: Int, _ place: Range<Int>
  ) {
    losses[shard] += block.loss
    biases[shard] += block.bias
    gradient.add(block.rows, to: place)
  }
}

/// Rows that are added to in place.
private final class Sum {
  let shape: [Int]
  let elements: Buffer

  init(shape: [Int]) {
    self.shape = shape
    elements = Buffer(shape[0] * shape[1])
    elements.base.update(repeating: 0, count: elements.count)
  }

  func add(_ x: Tensor, to rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    x.withUnsafeElements { x in
      let y = elements.base + rows.lowerBound * shape[1]
      for i in x.indices { y[i] += x[i] }
    }
  }

  func rows(_ rows: Range<Int>) -> Tensor {
    Tensor(shape: [rows.count, shape[1]]) {
      if let base = $0.baseAddress {
        base.update(from: elements.base + rows.lowerBound * shape[1], count: $0.count)
      }
    }
  }

  var tensor: Tensor { rows(0..<shape[0]) }
}

/// The texts of a process on their way around, with their gradients: pairs' texts of a shard, then its wrong ones,
/// shard by shard.
private struct Guests {
  let shards: Range<Int>
  private let pairs: [Int]
  private let places: [Range<Int>]
  private let vectors: Tensor
  private let gradient: Sum

  private init(_ shards: Range<Int>, _ all: ShardedPairs, vectors: Tensor, gradient: Sum) {
    self.shards = shards
    pairs = Array(all.pairs[shards])
    places = ShardedPairs.places(shards.map { all.pairs[$0] + all.negatives[$0] })
    self.vectors = vectors
    self.gradient = gradient
  }

  init(of rank: Int, _ all: ShardedPairs, _ texts: Tensor, _ negatives: Tensor?) {
    let shards = all.shards.shards(of: rank)
    var vectors = texts
    if let negatives {
      let parts = zip(
        ShardedPairs.places(all.pairs[shards]), ShardedPairs.places(all.negatives[shards]))
      vectors = Tensor.concatenatingRows(
        parts.flatMap { [texts.rows($0), negatives.rows($1)] })
    }
    self.init(shards, all, vectors: vectors, gradient: Sum(shape: vectors.shape))
  }

  func texts(_ shard: Int) -> Tensor { vectors.rows(places[shard - shards.lowerBound]) }

  func add(_ gradient: Tensor, to shard: Int) {
    self.gradient.add(gradient, to: places[shard - shards.lowerBound])
  }

  /// Those that come from the process before when these go on to the next.
  ///
  /// - Parameter rank: whose they are.
  func passed(on collectives: any Collectives, to rank: Int, _ all: ShardedPairs) throws -> Guests {
    let shards = all.shards.shards(of: rank)
    let rows = shards.reduce(0) { $0 + all.pairs[$1] + all.negatives[$1] }
    let next = try Tensor(shape: [rows, vectors.width]) { target in
      try vectors.withUnsafeElements {
        try collectives.pass(
          UnsafeRawBufferPointer($0), into: UnsafeMutableRawBufferPointer(target))
      }
    }
    let sum = Sum(shape: [rows, vectors.width])
    try collectives.pass(gradient.elements.bytes, into: sum.elements.mutableBytes)
    return Guests(shards, all, vectors: next, gradient: sum)
  }

  func gradients(negatives: Bool) -> (texts: Tensor, negatives: Tensor?) {
    var (texts, wrong): ([Tensor], [Tensor]) = ([], [])
    for (place, count) in zip(places, pairs) {
      texts.append(gradient.rows(place.lowerBound..<place.lowerBound + count))
      wrong.append(gradient.rows(place.lowerBound + count..<place.upperBound))
    }
    return (
      Tensor.concatenatingRows(texts), negatives ? Tensor.concatenatingRows(wrong) : nil
    )
  }
}
