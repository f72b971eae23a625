/// Holds a text to one of some given sequences of tokens.
package struct TokenChoices: TokenConstraint {
  /// The prefix tree of the sequences.
  private struct Node: Sendable {
    var next: [Int32: Int] = [:]
    var isEnd = false
  }

  private let nodes: [Node]
  private let ends: [Int32]
  /// Nil behind an end token.
  private var node: Int? = 0

  /// - Parameters:
  ///   - choices: at least one; of any lengths.
  ///   - stopTokens: end tokens, one of which must follow where a longer choice could go on.
  /// - Throws: `GenerationError.invalidOption`.
  package init(_ choices: [[Int32]], stopTokens: [Int32]) throws(GenerationError) {
    var nodes = [Node()]
    for choice in choices {
      guard choice.allSatisfy({ $0 >= 0 && !stopTokens.contains($0) }) else {
        throw .invalidOption(
          name: "choices", value: "\(choice.prefix(8))",
          allowed: "made of ids that are no end tokens")
      }
      var node = 0
      for token in choice {
        if let next = nodes[node].next[token] {
          node = next
        } else {
          nodes[node].next[token] = nodes.count
          node = nodes.count
          nodes.append(Node())
        }
      }
      nodes[node].isEnd = true
    }
    guard !choices.isEmpty else {
      throw .invalidOption(name: "choices", value: "empty", allowed: "at least one sequence")
    }
    self.nodes = nodes
    ends = stopTokens
  }

  package func mask(_ logits: LogitRow) {
    var allowed = Set<Int32>()
    if let node {
      allowed.formUnion(nodes[node].next.keys)
      if nodes[node].isEnd { allowed.formUnion(ends) }
    }
    let kept = allowed.filter { Int($0) < logits.count }.map { ($0, logits[Int($0)]) }
    logits.update(repeating: -.infinity)
    for (id, logit) in kept { logits[Int(id)] = logit }
  }

  package mutating func advance(over token: Int32) { node = node.flatMap { nodes[$0].next[token] } }

  package var canEnd: Bool { node.map { nodes[$0].isEnd } ?? false }

  package var isComplete: Bool { node.map { nodes[$0].next.isEmpty } ?? true }
}
