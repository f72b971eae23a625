/// What the texts of a pass through a causal model begin with: a prompt, an instruction.
enum SharedPrefix {
  /// The tokens it must save: its own pass reads all weights once more, which on one thread takes as
  /// long as some 25 more rows in a pass, and on several that share the memory, as more of them.
  private static let leastSavedTokens = 64

  /// How many of their first tokens texts have in common and are worth computing once.
  ///
  /// - Parameters:
  ///   - texts: token ids.
  ///   - ends: for each text the position of the first token whose state is needed.
  static func length(of texts: [[Int32]], before ends: [Int]) -> Int {
    guard let first = texts.first, let most = ends.min() else { return 0 }
    var shared = most
    for text in texts.dropFirst() {
      shared = zip(first[..<shared], text).enumerated().first { $1.0 != $1.1 }?.offset ?? shared
    }
    return (texts.count - 1) * shared < leastSavedTokens ? 0 : shared
  }
}
