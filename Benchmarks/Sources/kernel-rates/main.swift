// Rates of products beside the peaks of the processor, on a machine that others use too.
//
//   swift run -c release kernel-rates
//   swift run -c release kernel-rates --tiles
//
// With --tiles, float32 products in several shapes of tiles and blocks, to choose those of the library
// (Sources/CContrastKernels/avx512.h and products_body.h) by.
//
// One thread, the processor's time and the best of many repetitions, so that what other programs take
// does not count.

import BenchmarkSupport
import CPeaks
import Contrast
import ContrastTensor
import Foundation

func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The least processor time of `body`, repeated for a second, in seconds.
func best(_ body: () -> Void) -> Double {
  var least = Double.infinity
  let end = Date(timeIntervalSinceNow: 1)
  repeat {
    let start = processorTime()
    body()
    least = min(least, processorTime() - start)
  } while Date() < end
  return least
}

func line(_ fields: [String]) { print("| " + fields.joined(separator: " | ") + " |") }

line(["one core", "10⁹ operations or bytes a second"])
line(["---", "---:"])
let instructions = [PEAK_FLOAT32, PEAK_BFLOAT16, PEAK_INT8]
var peaks: [Double] = []
for instruction in instructions {
  guard let name = peak_name(instruction) else {
    peaks.append(.nan)
    continue
  }
  peaks.append(1 / best { peak_run(instruction) })
  line([String(cString: name), String(format: "%.0f", peaks.last!)])
}
// The first stays in a large third-level cache, as the matrices below do; the second does not.
var memoryRate = Double.nan
for size in [32, 512] {
  let memory = [UInt8](repeating: 1, count: size << 20)
  let seconds = best {
    memory.withUnsafeBytes { use(peak_read($0.baseAddress!, $0.count)) }
  }
  memoryRate = Double(memory.count) / 1e9 / seconds
  line(["reading \(size) MiB", String(format: "%.0f", memoryRate)])
}
print()

if CommandLine.arguments.dropFirst() == ["--tiles"] {
  compareTiles(peak: peaks[0])
  exit(0)
}

line(["rows × inputs × outputs", "precision", "10⁹ operations a second", "weights, GB a second"])
line(["---", "---", "---:", "---:"])
for (rows, inputs, outputs) in [
  (577, 1024, 4096), (577, 4096, 1024), (50, 768, 3072), (1, 4096, 4096), (8, 4096, 4096),
  (1, 2048, 8192), (8, 2048, 8192), (512, 2048, 8192),
] {
  let x = Tensor.random([rows, inputs], seed: 1)
  let values = Tensor.random([outputs, inputs], deviation: 0.02, seed: 2)
  for precision in Precision.allCases {
    let weight = WeightMatrix(values, precision: precision, threads: 2)
    let run = Run(threads: 1)
    let seconds = best { _ = run.linear(x, weight) }
    line([
      "\(rows) × \(inputs) × \(outputs)", "\(precision)",
      String(format: "%.0f", 2 * Double(rows * inputs * outputs) / seconds / 1e9),
      String(format: "%.1f", Double(weight.byteCount) / seconds / 1e9),
    ])
  }
}

print()

// What a token of Llama-3.2-1B reads: the cache of all layers, and the weights of some of them, neither
// of which stays in any cache of the processor.
line(["decoding one token", "kept in", "ms", "GB a second", "share of reading 512 MiB"])
line(["---", "---", "---:", "---:", "---:"])
@MainActor func report(
  _ what: String, _ kept: String, byteCount: Int, _ body: () -> Void
) {
  let seconds = best(body)
  let rate = Double(byteCount) / seconds / 1e9
  line([
    what, kept, String(format: "%.2f", seconds * 1e3), String(format: "%.1f", rate),
    String(format: "%.0f %%", 100 * rate / memoryRate),
  ])
}
let heads = AttentionHeads(count: 32, keyValueCount: 8, width: 64)
let (layers, keyWidth) = (16, heads.keyValueCount * heads.width)
for precision in KeyValuePrecision.allCases {
  for tokens in [512, 4096] {
    let run = Run(threads: 1)
    let batch = KeyValueBatch(
      sequences: 1,
      in: KeyValueMemory(
        layers: layers, keyValueHeads: heads.keyValueCount, headWidth: heads.width,
        precision: precision))
    func append(_ count: Int, _ layer: Int) {
      run.append(
        key: Tensor.random([count, keyWidth], seed: 5),
        value: Tensor.random([count, keyWidth], seed: 6), layout: RaggedLayout(lengths: [count]),
        to: batch[layer])
    }
    try batch.reserve([tokens - 1])
    for layer in 0..<layers { append(tokens - 1, layer) }
    batch.advance()
    try batch.reserve([1])
    for layer in 0..<layers { append(1, layer) }
    let query = Tensor.random([1, heads.count * heads.width], seed: 7)
    let rowBytes =
      switch precision {
      case .float32: 4 * heads.width
      case .bfloat16: 2 * heads.width
      case .int8: heads.width + 4
      }
    let byteCount = layers * tokens * 2 * heads.keyValueCount * rowBytes
    report("attention, \(tokens) cached tokens", "\(precision)", byteCount: byteCount) {
      for layer in 0..<layers {
        _ = run.attention(
          query: query, layout: RaggedLayout(lengths: [1]), over: batch[layer], heads: heads,
          mask: .causal, scale: 0.125)
      }
    }
  }
}
let values = Tensor.random([8192, 2048], deviation: 0.02, seed: 8)
let (narrow, wide) = (
  Tensor.random([1, 2048], seed: 9), Tensor.random([1, 8192], seed: 10)
)
for precision in Precision.allCases {
  func matrix(_ outputs: Int, _ inputs: Int) -> WeightMatrix {
    WeightMatrix(
      values.reshaped([8192 * 2048 / inputs, inputs]).rows(0..<outputs),
      precision: precision, threads: 2)
  }
  // Query, key, value and output, gate, up and down of four layers.
  let weights = (0..<4).flatMap { _ in
    [
      (2048, 2048), (512, 2048), (512, 2048), (2048, 2048), (8192, 2048), (8192, 2048),
      (2048, 8192),
    ]
    .map { (row: $1 == 2048 ? narrow : wide, matrix: matrix($0, $1)) }
  }
  let run = Run(threads: 1)
  report(
    "products of 4 of 16 layers", "\(precision)",
    byteCount: weights.reduce(0) { $0 + $1.matrix.byteCount }
  ) {
    for (row, matrix) in weights { _ = run.linear(row, matrix) }
  }
}
print()

// More vectors than stay in any cache.
line(["search", "precision", "10⁹ operations a second", "vectors, GB a second"])
line(["---", "---", "---:", "---:"])
let (count, width) = (400_000, 768)
let items = try Embeddings(
  normalizing: randomNumbers(count * width, seed: 3), width: width)
for queries in [1, 8, 256] {
  let asked = try Embeddings(normalizing: randomNumbers(queries * width, seed: 4), width: width)
  func report(_ kept: String, byteCount: Int, _ search: () -> [[Match]]) {
    let seconds = best { _ = search() }
    line([
      "\(queries) of \(count) × \(width)", kept,
      String(format: "%.0f", 2 * Double(queries * count * width) / seconds / 1e9),
      String(format: "%.1f", Double(byteCount) / seconds / 1e9),
    ])
  }
  report("embeddings, float32", byteCount: items.values.count * 4) {
    items.nearest(to: asked, count: 10)
  }
  for precision in Precision.allCases {
    let index = SearchIndex(items, precision: precision, threads: 2)
    report("index, \(precision)", byteCount: index.byteCount) {
      index.nearest(to: asked, count: 10)
    }
  }
}

@inline(never) func use(_ x: Int) {}
