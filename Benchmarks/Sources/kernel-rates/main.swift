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
for size in [32, 512] {
  let memory = [UInt8](repeating: 1, count: size << 20)
  let seconds = best {
    memory.withUnsafeBytes { use(peak_read($0.baseAddress!, $0.count)) }
  }
  line(["reading \(size) MiB", String(format: "%.0f", Double(memory.count) / 1e9 / seconds)])
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
