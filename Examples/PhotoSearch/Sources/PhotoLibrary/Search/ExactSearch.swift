import Dispatch
import Synchronization

/// A photo that was found.
public struct PhotoMatch: Sendable, Equatable, Codable {
  /// The photo's number.
  public let id: Int64
  /// The product of its vector and the query's, both of length 1: their cosine.
  public let score: Float

  public init(id: Int64, score: Float) {
    self.id = id
    self.score = score
  }

  /// Higher scores first; equals by number.
  static func precedes(_ a: PhotoMatch, _ b: PhotoMatch) -> Bool {
    a.score != b.score ? a.score > b.score : a.id < b.id
  }
}

/// Finds the photos with the highest scores, none left out.
///
/// First every photo that passes the filter is compared in int8, which bounds its score on both sides
/// (``QuantizedQuery``). With `k` photos wanted, let `t` be the k-th largest of the lower bounds: at least k
/// photos score `t` or more, so one whose upper bound is below `t` is not among the first k. All others are
/// compared again in float32. So the result is that of a scan in float32, whatever the filter, and a filter
/// only takes photos out of the first step.
struct ExactSearch {
  /// `[width]`, of length 1.
  let query: [Float]
  let filter: ResolvedFilter
  /// Only photos behind this one, in the order of results; nil for the first.
  var last: PhotoMatch?
  /// Photos with lower scores are not wanted.
  var threshold: Float = -.infinity
  /// How many are wanted, at least 1.
  let count: Int
  /// Share the first step.
  var threads = 1

  /// - Parameter vector: of a photo, in float32; nil for one that is not there any more.
  /// - Returns: at most `count` photos in order.
  func run(
    _ segments: [SearchSegment], vector: (_ photo: Int64) throws -> [Float]?
  ) rethrows -> [PhotoMatch] {
    let candidates = candidates(segments)
    var matches: [PhotoMatch] = []
    matches.reserveCapacity(candidates.count)
    for candidate in candidates {
      guard let vector = try vector(candidate), vector.count == query.count else { continue }
      let score = vector.withUnsafeBufferPointer { vector in
        query.withUnsafeBufferPointer { exactScore(vector, $0) }
      }
      let match = PhotoMatch(id: candidate, score: score)
      if score >= threshold, last.map({ PhotoMatch.precedes($0, match) }) ?? true {
        matches.append(match)
      }
    }
    return Array(matches.sorted(by: PhotoMatch.precedes).prefix(count))
  }

  /// The numbers of the photos that may be among those wanted.
  private func candidates(_ segments: [SearchSegment]) -> [Int64] {
    let query = QuantizedQuery(query)
    let workers = max(1, min(threads, segments.count))
    let all = Mutex(Candidates(count: count))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for index in stride(from: worker, to: segments.count, by: workers) {
        let found = candidates(segments[index], query)
        all.withLock { $0.add(found) }
      }
    }
    return all.withLock { $0.remaining.map(\.id).sorted() }
  }

  private func candidates(_ segment: SearchSegment, _ query: QuantizedQuery) -> Candidates {
    var found = Candidates(count: count)
    segment.codes.withUnsafeBufferPointer { codes in
      guard let codes = codes.baseAddress else { return }
      for row in segment.ids.indices where filter.accepts(row, of: segment) {
        let (score, error) = query.score(
          codes + row * segment.width, scale: segment.scales[row], error: segment.errors[row])
        let (lower, upper) = (score - error, score + error)
        guard upper >= threshold else { continue }
        if let last, lower > last.score { continue }
        // Only what is wanted for certain raises the bar for others.
        let counts = lower >= threshold && last.map { upper < $0.score } ?? true
        found.offer(id: segment.ids[row], lower: counts ? lower : nil, upper: upper)
      }
    }
    return found
  }
}

/// Photos that may be among the first `count`, by bounds of their scores.
private struct Candidates {
  private let count: Int
  /// The `count` largest lower bounds, the smallest of them at the root of a heap.
  private var lowerBounds: [Float] = []
  private var photos: [(id: Int64, upper: Float)] = []
  /// How many photos are kept before those that have fallen below the bar are dropped.
  private var room: Int

  init(count: Int) {
    self.count = count
    room = 2 * count + 1024
  }

  /// What a photo must be able to reach.
  private var bar: Float { lowerBounds.count < count ? -.infinity : lowerBounds[0] }

  /// - Parameter lower: nil where the photo may not be wanted at all.
  mutating func offer(id: Int64, lower: Float?, upper: Float) {
    guard upper >= bar else { return }
    photos.append((id, upper))
    if let lower { raise(lower) }
    if photos.count >= room {
      photos = remaining
      room = max(room, 2 * photos.count)
    }
  }

  mutating func add(_ other: Candidates) {
    for lower in other.lowerBounds { raise(lower) }
    photos += other.photos
  }

  var remaining: [(id: Int64, upper: Float)] {
    let bar = bar
    return photos.filter { $0.upper >= bar }
  }

  private mutating func raise(_ lower: Float) {
    if lowerBounds.count < count {
      lowerBounds.append(lower)
      var child = lowerBounds.count - 1
      while child > 0, lowerBounds[child] < lowerBounds[(child - 1) / 2] {
        lowerBounds.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else if lower > lowerBounds[0] {
      lowerBounds[0] = lower
      var parent = 0
      while true {
        var child = 2 * parent + 1
        guard child < lowerBounds.count else { return }
        if child + 1 < lowerBounds.count, lowerBounds[child + 1] < lowerBounds[child] { child += 1 }
        guard lowerBounds[child] < lowerBounds[parent] else { return }
        lowerBounds.swapAt(parent, child)
        parent = child
      }
    }
  }
}
