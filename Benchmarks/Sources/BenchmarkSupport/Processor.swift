import Foundation

/// What a processor has that decides over results.
public enum Processor {
  /// Whether the library multiplies bfloat16 by instructions made for it: those that Linux lists, except Intel's, which
  /// are slower than products in float32 and not taken (`Sources/CContrastKernels/instruction_sets.c`).
  public static let multipliesBfloat16 =
    names.contains("avx512_bf16") && !names.contains("GenuineIntel") || names.contains("bf16")

  /// Whether the library's kernels are those of AVX2, as AVX-512 is missing.
  public static let isLimitedToAVX2 = names.contains("avx2") && !names.contains("avx512bw")

  /// What Linux lists.
  private static let names: Set<Substring> = {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    return Set(text.split(whereSeparator: \.isWhitespace))
  }()
}
