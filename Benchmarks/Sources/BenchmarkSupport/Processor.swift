import Foundation

/// What a processor has that decides over results.
public enum Processor {
  /// Whether there are instructions that multiply bfloat16, as Linux lists them.
  public static let multipliesBfloat16: Bool = {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let names = text.split(whereSeparator: \.isWhitespace)
    return names.contains("avx512_bf16") || names.contains("bf16")
  }()
}
