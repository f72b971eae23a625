import Contrast
import ContrastGeneration
import Foundation

/// Reading prompts of so many tokens, or generating 128 tokens behind each by greedy search; result: int32
/// `[sequences, tokens]`, what was generated.
///
/// What generating takes is the time of 129 tokens less that of one.
func generation(_ name: String, _ options: RunnerOptions) async throws -> Work {
  let model = try await TextGenerator(
    directory: try options.url("model"),
    options: TextGenerator.Options(
      threads: try options.int("threads"), precision: try options.precision(), keptBytes: 0))
  let (length, sequences) = (try options.int("length"), try options.int("sequences"))
  // Ids that all vocabularies have, other ones for each sequence.
  let prompts = (0..<sequences).map { sequence -> [Int32] in
    (0..<length).map { position -> Int32 in
      let number = position * 7919 + sequence * 104_729
      return 1000 + Int32(number % 20_000)
    }
  }
  func generate(_ count: Int) async throws -> (seconds: Double, tokens: [[Int32]]) {
    var settings = GenerationOptions()
    settings.maximumNewTokens = count
    let options = settings
    let start = ContinuousClock.now
    let tokens = try await withThrowingTaskGroup(of: (Int, [Int32]).self) { group in
      for (i, prompt) in prompts.enumerated() {
        group.addTask { (i, try await model.generate(tokens: prompt, options: options)[0].tokens) }
      }
      return try await group.reduce(into: [[Int32]](repeating: [], count: sequences)) {
        $0[$1.0] = $1.1
      }
    }
    return (start.duration(to: .now) / .seconds(1), tokens)
  }
  return { _ in
    let first = try await generate(1)
    let all = name == "prompt" ? first : try await generate(129)
    let seconds = name == "prompt" ? first.seconds : all.seconds - first.seconds
    return (seconds, { all.tokens.flatMap { $0 }.withUnsafeBytes { Array($0) } })
  }
}
