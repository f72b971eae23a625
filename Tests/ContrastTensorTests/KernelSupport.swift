import CContrastKernels
import Foundation
import Testing

@testable import ContrastTensor

/// One instruction set's kernels; every set this machine has is tested, not only the best.
struct KernelSet: Sendable, CustomTestStringConvertible {
  let testDescription: String

  static let available = ["avx512", "avx2", "neon", "portable"].map(KernelSet.init)
    .filter { contrast_kernels($0.testDescription) != nil }

  var table: contrast_kernel_table { contrast_kernels(testDescription)!.pointee }
}

let oddWidths = [1, 2, 3, 7, 8, 15, 16, 17, 31, 33, 64, 65, 127, 577, 1023]
let oddRows = [1, 2, 3, 5]
/// Rows and padding after each, for every odd width.
let shapes: [(rows: Int, width: Int, stride: Int)] = oddWidths.enumerated().map {
  (oddRows[$0 % 4], $1, $1 + [0, 1, 5, 16][$0 / 2 % 4])
}

/// A strided matrix whose last element ends at an unreadable page and which is surrounded and
/// interleaved by guard values.
final class GuardedMatrix {
  static let guardValue: Float = -12345.678
  let (rows, width, stride): (Int, Int, Int)
  let base: UnsafeMutablePointer<Float>
  private let mapping: UnsafeMutableRawPointer
  private let mappedBytes: Int
  private let guards = 9

  init(_ values: [Float], rows: Int, stride: Int) {
    self.rows = rows
    self.stride = stride
    width = values.count / rows
    let count = (rows - 1) * stride + width
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let bytes = ((count + guards) * 4 + page - 1) / page * page
    mappedBytes = bytes + page
    mapping = mmap(nil, mappedBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)!
    mprotect(mapping + bytes, page, PROT_NONE)
    base = (mapping + bytes).assumingMemoryBound(to: Float.self) - count
    (base - guards).update(repeating: Self.guardValue, count: count + guards)
    for (i, value) in values.enumerated() { base[i / width * stride + i % width] = value }
  }

  convenience init(_ values: [Float]) { self.init(values, rows: 1, stride: values.count) }

  deinit { munmap(mapping, mappedBytes) }

  var values: [Float] { (0..<rows * width).map { base[$0 / width * stride + $0 % width] } }

  var guardsAreIntact: Bool {
    (-guards..<0).allSatisfy { base[$0] == Self.guardValue }
      && (0..<(rows - 1) * stride).allSatisfy {
        $0 % stride < width || base[$0] == Self.guardValue
      }
  }
}

/// SplitMix64, so that the cases are the same everywhere.
struct TestRandom: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

func randomFloats(_ count: Int, in range: ClosedRange<Float> = -3...3, seed: Int) -> [Float] {
  var generator = TestRandom(seed)
  return (0..<count).map { _ in Float.random(in: range, using: &generator) }
}

extension [Float] {
  var doubles: [Double] { map(Double.init) }
}

/// The largest error relative to max(`floor`, |expected|); infinite where only one is NaN or where
/// infinities differ.
func worstError(_ actual: [Float], _ expected: [Double], floor: Double = 1) -> Double {
  precondition(actual.count == expected.count)
  return zip(actual, expected).map { a, e in
    if a.isNaN || e.isNaN { return a.isNaN && e.isNaN ? 0 : .infinity }
    if Double(a) == e || a == Float(e) { return 0 }
    return abs(Double(a) - e) / max(floor, abs(e))
  }.max() ?? 0
}
