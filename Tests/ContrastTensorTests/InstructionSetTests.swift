import CContrastKernels
import Foundation
import Testing

@Suite("What the processor has is what is tested")
struct InstructionSetTests {
  #if arch(x86_64)
    /// The words of /proc/cpuinfo that each set needs, from the least set on.
    private static let sets: [(name: String, needs: Set<String>)] = {
      let avx2: Set = ["avx2", "fma", "f16c"]
      let avx512 = avx2.union(["avx512f", "avx512bw", "avx512vl", "avx512dq"])
      return [
        ("portable", []), ("avx2", avx2), ("avxvnni", avx2.union(["avx_vnni"])),
        ("avx512", avx512), ("avx512vnni", avx512.union(["avx512_vnni"])),
        ("avx512bf16", avx512.union(["avx512_bf16"])),
      ]
    }()
  #elseif arch(arm64)
    private static let sets: [(name: String, needs: Set<String>)] = [
      ("portable", []), ("neon", []), ("neondot", ["asimddp"]), ("neonbf16", ["bf16"]),
    ]
  #else
    private static let sets: [(name: String, needs: Set<String>)] = [("portable", [])]
  #endif

  private static let float32: Set = ["portable", "avx2", "avx512", "neon"]
  private static let bfloat16 = float32.union(["avx512bf16", "neonbf16"])
  private static let int8 = float32.union(["avxvnni", "avx512vnni", "neondot"])

  /// The sets that CONTRAST_INSTRUCTIONS leaves in.
  private static var allowed: [(name: String, needs: Set<String>)] {
    let limit = ProcessInfo.processInfo.environment["CONTRAST_INSTRUCTIONS"] ?? ""
    return sets.firstIndex { $0.name == limit }.map { Array(sets[...$0]) } ?? sets
  }

  /// A flag that is not understood would leave kernels untested without a failure.
  @Test("Every set that Linux names has its tables, within CONTRAST_INSTRUCTIONS")
  func tables() {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return }
    let words = Set(text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init))
    let own = Self.allowed.filter { $0.needs.isSubset(of: words) }.map(\.name)
    // The test may assume more than Linux names, so these need not be all.
    let available = Set(KernelSet.available.map(\.testDescription))
    #expect(available == Self.float32.intersection(own))
    #expect(
      Set(ProductSet.bfloat16.map(\.instructionSet)).isSuperset(
        of: Self.bfloat16.intersection(own)))
    #expect(
      Set(ProductSet.int8.map(\.instructionSet)).isSuperset(of: Self.int8.intersection(own)))
    #expect(ProductSet.int4.map(\.instructionSet) == ProductSet.int8.map(\.instructionSet))
  }

  @Test("Nothing better than CONTRAST_INSTRUCTIONS is chosen, nor given by name")
  func limit() throws {
    let allowed = Set(Self.allowed.map(\.name))
    let best = [
      contrast_instruction_set(), try #require(contrast_bfloat16_products(nil)).pointee.name,
      try #require(contrast_int8_products(nil)).pointee.name,
      try #require(contrast_int4_products(nil)).pointee.name,
    ]
    #expect(best.allSatisfy { allowed.contains(String(cString: $0)) })
    for (name, _) in Self.sets where !allowed.contains(name) {
      #expect(contrast_kernels(name) == nil)
      #expect(contrast_bfloat16_products(name) == nil)
      #expect(contrast_int8_products(name) == nil)
      #expect(contrast_int4_products(name) == nil)
    }
  }
}
