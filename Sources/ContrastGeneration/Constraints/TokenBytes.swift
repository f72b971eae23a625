import ContrastTokenizers

/// The tokens of a vocabulary as bytes, and as a prefix tree to walk through; made once for a tokenizer.
package final class TokenBytes: Sendable {
  private let arena: [UInt8]
  /// Where each token's bytes begin, by id, and where the last end.
  private let starts: [Int]

  /// The nodes of the tree but its root, each before those below it.
  struct Node: Sendable {
    /// The last byte of the node's string.
    var byte: UInt8
    /// The length of the string.
    var depth: UInt16
    /// The node behind all those below this one.
    var next: Int32
    /// Its tokens in `tokens` begin here, and end where those of the next node begin.
    var tokens: Int32
  }

  let nodes: [Node]
  /// Ids, node by node.
  let tokens: [Int32]

  /// One more than the largest id.
  package let vocabularySize: Int

  /// The longest token that takes part, in bytes.
  static let longest = 1 << 12

  /// The tokens of a tokenizer. Special tokens are no text and have no bytes here.
  package convenience init(_ tokenizer: Tokenizer) {
    self.init((0..<Int32(tokenizer.idLimit)).map { tokenizer.textBytes(of: $0) ?? [] })
  }

  /// - Parameter tokens: the bytes of each id; empty for one that is no text.
  package init(_ bytes: [[UInt8]]) {
    vocabularySize = bytes.count
    starts = bytes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    arena = Array(bytes.joined())
    let order = bytes.indices.filter { 1...Self.longest ~= bytes[$0].count }
      .sorted { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
    var nodes: [Node] = []
    var tokens: [Int32] = []
    // The open nodes from the root down, of the string before.
    var path: [Int] = []
    var before: [UInt8] = []
    for id in order {
      let token = bytes[id]
      var common = 0
      while common < min(before.count, token.count), before[common] == token[common] { common += 1 }
      while path.count > common { nodes[path.removeLast()].next = Int32(nodes.count) }
      for depth in common..<token.count {
        path.append(nodes.count)
        nodes.append(
          Node(byte: token[depth], depth: UInt16(depth + 1), next: 0, tokens: Int32(tokens.count)))
      }
      tokens.append(Int32(id))
      before = token
    }
    for node in path { nodes[node].next = Int32(nodes.count) }
    self.nodes = nodes
    self.tokens = tokens
  }

  /// The bytes of a token; none for an id that is no text.
  package subscript(id: Int32) -> ArraySlice<UInt8> {
    guard id >= 0, Int(id) < vocabularySize else { return [] }
    return arena[starts[Int(id)]..<starts[Int(id) + 1]]
  }
}
