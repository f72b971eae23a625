import ContrastTestSupport
import Testing

@testable import ContrastTensor

/// A key-value cache beside the arrays that it should hold.
private struct Held {
  var cache: KeyValueCache
  /// The number of each token, from which its key and value follow.
  var tokens: [Int32] = []
}

/// Random sequences of operations on caches that share pages, each checked against plain arrays.
@Suite("Programs of key-value caches")
struct KeyValueCacheProgramTests {
  private static let width = 2

  private static func rows(_ tokens: [Int32], times factor: Float) -> Tensor {
    Tensor(
      tokens.flatMap { [Float($0) * factor, Float($0) * factor + 0.5] },
      shape: [tokens.count, width])
  }

  /// Appends tokens to some caches in one pass, moved into a batch so that it holds the only copies.
  private static func append(
    _ tokens: [[Int32]], to held: inout [Held], at places: [Int], _ run: Run
  ) throws {
    let empty = KeyValueCache(in: held[0].cache.memory)
    let batch = KeyValueBatch([])
    for place in places {
      batch.join(held[place].cache)
      held[place].cache = empty
    }
    try batch.reserve(tokens.map(\.count))
    let all = tokens.flatMap { $0 }
    run.append(
      key: rows(all, times: 1), value: rows(all, times: -1),
      layout: RaggedLayout(lengths: tokens.map(\.count)), to: batch[0])
    batch.advance()
    for (i, place) in places.enumerated() {
      held[place].cache = batch.caches[i]
      held[place].tokens += tokens[i]
    }
  }

  private static func check(_ held: Held, _ scratch: UnsafeMutablePointer<Float>) -> Bool {
    guard held.cache.count == held.tokens.count else { return false }
    let form = held.cache.memory.form
    for (page, storage) in held.cache.pages.enumerated() {
      let first = page * KeyValueForm.tokensPerPage
      let count = min(KeyValueForm.tokensPerPage, held.tokens.count - first)
      let values = scratch + count * width
      form.part(of: storage.storage.base, layer: 0, head: 0).read(
        count: count, keys: MatrixColumns(base: scratch, stride: width),
        values: MatrixColumns(base: values, stride: width))
      let tokens = Array(held.tokens[first..<first + count])
      for (base, factor) in [(scratch, Float(1)), (values, -1)] {
        let kept = form.precision.kept(rows(tokens, times: factor).elements, headWidth: width)
        guard kept.elementsEqual(UnsafeBufferPointer(start: base, count: count * width)) else {
          return false
        }
      }
    }
    return true
  }

  @Test(
    "100,000 programs of append, fork, truncate and release hold what plain arrays hold",
    arguments: [(KeyValuePrecision.float32, 100_000), (.bfloat16, 20_000), (.int8, 20_000)])
  func programs(_ precision: KeyValuePrecision, count: Int) throws {
    var noise = SeededGenerator(seed: 71)
    let memory = KeyValueMemory(
      layers: 1, keyValueHeads: 1, headWidth: Self.width, precision: precision)
    let run = Run(threads: 1)
    let scratch = UnsafeMutablePointer<Float>.allocate(
      capacity: 2 * KeyValueForm.tokensPerPage * Self.width)
    defer { scratch.deallocate() }
    func below(_ bound: Int) -> Int { Int(noise.next() % UInt64(bound)) }
    var (next, failures): (Int32, Int) = (0, 0)
    for _ in 0..<count {
      var held = [Held(cache: KeyValueCache(in: memory))]
      for _ in 0..<2 + below(8) {
        let place = below(held.count)
        switch below(5) {
        case 0 where held.count < 5: held.append(held[place])
        case 1 where held.count > 1: held.remove(at: place)
        case 2:
          let count = below(held[place].tokens.count + 1)
          held[place].cache.truncate(to: count)
          held[place].tokens.removeLast(held[place].tokens.count - count)
        default:
          // One cache or all in one pass; sometimes over the end of a page.
          let places = below(3) == 0 ? Array(held.indices) : [place]
          let tokens = places.map { _ in
            (0..<(below(8) == 0 ? 50 + below(40) : below(6))).map { _ -> Int32 in
              next = (next + 1) % 4_000_000
              return next
            }
          }
          try Self.append(tokens, to: &held, at: places, run)
        }
      }
      if !held.allSatisfy({ Self.check($0, scratch) }) { failures += 1 }
      // No more pages than the caches refer to, each counted once.
      let pages = Set(held.flatMap { $0.cache.pages.map(ObjectIdentifier.init) })
      if memory.usedBytes != pages.count * memory.bytesPerPage { failures += 1 }
    }
    #expect(failures == 0)
    #expect(memory.usedBytes == 0)
  }

  @Test("A fork takes no page until it diverges, and then one")
  func forks() throws {
    let memory = KeyValueMemory(layers: 1, keyValueHeads: 1, headWidth: Self.width)
    let run = Run(threads: 1)
    var held = [Held(cache: KeyValueCache(in: memory))]
    try Self.append([Array(0..<100)], to: &held, at: [0], run)
    let used = memory.usedBytes
    held += [held[0], held[0]]
    #expect(memory.usedBytes == used)
    try Self.append([[100]], to: &held, at: [1], run)
    #expect(memory.usedBytes == used + memory.bytesPerPage)
    held.removeLast(2)
    #expect(memory.usedBytes == used)
    // The only one that is left writes where it stands.
    try Self.append([[100]], to: &held, at: [0], run)
    #expect(memory.usedBytes == used)
    held = []
    #expect(memory.usedBytes == 0)
  }
}
