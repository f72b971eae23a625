import BenchmarkSupport
import CTiles
import Foundation

/// Prints the shares of `peak` (10⁹ operations a second) that float32 products reach in each shape of tiles
/// and blocks, with rows of the left factor one after the other and a cache line apart.
func compareTiles(peak: Double) {
  guard tile_candidate_count() > 0 else { return print("Shapes are compared with AVX-512 only.") }
  let shapes = [
    (1, 4096, 4096), (8, 4096, 4096), (50, 768, 3072), (577, 768, 768), (577, 1024, 1024),
    (577, 4096, 1024),
  ]
  line(
    ["tile", "block of inputs × rows", "between rows"]
      + shapes.map { "\($0.0) × \($0.1) × \($0.2)" })
  line(["---", "---", "---"] + shapes.map { _ in "---:" })
  for index in 0..<tile_candidate_count() {
    let candidate = tile_candidate_at(index).pointee
    for gap in [0, 16] {
      let shares = shapes.map { rows, inputs, outputs in
        let x = randomNumbers(rows * (inputs + gap), seed: 1)
        let weights = randomNumbers(outputs * inputs, seed: 2)
        let columns = (outputs + candidate.columns - 1) / candidate.columns * candidate.columns
        // Aligned as the library aligns its memory.
        let packed = UnsafeMutablePointer<Float>.allocate(aligned: columns * inputs)
        let result = UnsafeMutablePointer<Float>.allocate(aligned: rows * outputs)
        defer {
          packed.deallocate()
          result.deallocate()
        }
        candidate.pack(weights, outputs, inputs, packed)
        let seconds = best {
          candidate.multiply(x, inputs + gap, rows, packed, inputs, outputs, result)
        }
        return 2 * Double(rows * inputs * outputs) / seconds / 1e9 / peak
      }
      line(
        [
          "\(candidate.rows) × \(candidate.columns)",
          "\(candidate.input_block) × \(candidate.row_block)", "\(gap * 4) bytes",
        ] + shares.map { String(format: "%.0f %%", $0 * 100) })
    }
  }
}

extension UnsafeMutablePointer<Float> {
  fileprivate static func allocate(aligned count: Int) -> UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 2 << 20)
      .initializeMemory(as: Float.self, repeating: 0, count: count)
  }
}
