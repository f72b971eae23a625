import Foundation

/// What a processor has that decides over results.
public enum Processor {
  /// Whether the library multiplies bfloat16 by instructions made for it: those that Linux lists, except Intel's, which
  /// are slower than products in float32 and not taken (`Sources/CContrastKernels/instruction_sets.c`).
  public static let multipliesBfloat16: Bool = {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let names = text.split(whereSeparator: \.isWhitespace)
    return (names.contains("avx512_bf16") && !names.contains("GenuineIntel"))
      || names.contains("bf16")
  }()
}
