import ContrastFiles
import Synchronization

/// A JSON schema prepared to hold texts of one vocabulary to it; may be used by any number of texts at once.
///
/// Which tokens may follow is found by walking through the vocabulary's tree with an automaton over bytes, and kept
/// for the next time that the text stands at the same place of the schema.
package final class JSONSchemaAutomaton: Sendable {
  fileprivate struct State {
    var automaton: ByteAutomaton
    var masks: [Int32: TokenMask] = [:]
    /// How often the automaton forgot what it knew.
    var epoch = 0
  }

  fileprivate let vocabulary: TokenBytes
  private let state: Mutex<State>
  /// Masks that are kept; 16 kB each for 128,000 tokens.
  private static let mostMasks = 1024

  /// - Parameters:
  ///   - schema: the root of the schema.
  ///   - vocabulary: the tokens of the model's tokenizer.
  /// - Throws: `GenerationError.unsupportedSchema`, `GenerationError.invalidSchema`.
  package init(_ schema: JSONNode, _ vocabulary: TokenBytes) throws(GenerationError) {
    self.vocabulary = vocabulary
    let automaton = ByteAutomaton(try ByteProgram(try JSONSchema(schema)))
    state = Mutex(State(automaton: automaton))
  }

  /// The place of a text in the schema.
  fileprivate struct Place: Sendable {
    var configuration = ByteAutomaton.first
    var epoch = 0
    /// To find the place again when the automaton has forgotten it; nil for the beginning.
    var snapshot: ByteAutomaton.Snapshot?
  }

  /// Calls back with the automaton and the number of the place in it.
  private func at<Result: Sendable>(
    _ place: Place, _ body: (inout State, Int32) -> Result
  ) -> Result {
    state.withLock { state in
      if state.automaton.isFull {
        state.automaton.reset()
        state.masks.removeAll()
        state.epoch += 1
      }
      var configuration = place.configuration
      if place.epoch != state.epoch {
        configuration =
          place.snapshot.map { state.automaton.restore($0) } ?? ByteAutomaton.first
      }
      return body(&state, configuration)
    }
  }

  fileprivate func mask(_ place: Place) -> (TokenMask, canEnd: Bool) {
    at(place) { state, configuration in
      let canEnd = state.automaton.isAccepting(configuration)
      if let mask = state.masks[configuration] { return (mask, canEnd) }
      let mask = walk(&state.automaton, configuration)
      if state.masks.count >= Self.mostMasks { state.masks.removeAll() }
      state.masks[configuration] = mask
      return (mask, canEnd)
    }
  }

  /// The tokens whose bytes all lead on.
  private func walk(_ automaton: inout ByteAutomaton, _ start: Int32) -> TokenMask {
    var mask = TokenMask(vocabularySize: vocabulary.vocabularySize)
    // The configurations on the way from the root.
    var path = [Int32](repeating: ByteAutomaton.dead, count: TokenBytes.longest + 1)
    path[0] = start
    vocabulary.nodes.withUnsafeBufferPointer { nodes in
      vocabulary.tokens.withUnsafeBufferPointer { tokens in
        var index = 0
        while index < nodes.count {
          let node = nodes[index]
          let depth = Int(node.depth)
          let next = automaton.step(path[depth - 1], node.byte)
          guard next != ByteAutomaton.dead else {
            index = Int(node.next)
            continue
          }
          path[depth] = next
          let end = index + 1 < nodes.count ? Int(nodes[index + 1].tokens) : tokens.count
          for token in Int(node.tokens)..<end { mask.insert(tokens[token]) }
          index += 1
        }
      }
    }
    return mask
  }

  fileprivate func advanced(_ place: Place, over bytes: ArraySlice<UInt8>) -> Place {
    at(place) { state, configuration in
      let next = bytes.reduce(configuration) { state.automaton.step($0, $1) }
      return Place(
        configuration: next, epoch: state.epoch, snapshot: state.automaton.snapshot(next))
    }
  }

  fileprivate func canEnd(_ place: Place) -> (Bool, isFinal: Bool) {
    at(place) { ($0.automaton.isAccepting($1), $0.automaton.isFinal($1)) }
  }
}

/// Holds a text to a JSON schema: what comes is a value of it, of which the text so far is the beginning.
///
///     let automaton = try JSONSchemaAutomaton(schema, TokenBytes(tokenizer))
///     var constraint = JSONSchemaConstraint(automaton, stopTokens: options.stopTokens)
package struct JSONSchemaConstraint: TokenConstraint {
  private let automaton: JSONSchemaAutomaton
  private let ends: [Int32]
  private var place = JSONSchemaAutomaton.Place()
  private var hasEnded = false

  /// - Parameters:
  ///   - automaton: of the schema and the vocabulary.
  ///   - stopTokens: end tokens.
  package init(_ automaton: JSONSchemaAutomaton, stopTokens: [Int32]) {
    self.automaton = automaton
    ends = stopTokens
  }

  package func mask(_ logits: LogitRow) {
    guard !hasEnded else { return logits.update(repeating: -.infinity) }
    let (mask, canEnd) = automaton.mask(place)
    mask.apply(to: logits, besides: canEnd ? ends : [])
    // An end token may have a text that could go on here.
    guard !canEnd else { return }
    for end in ends where Int(end) < logits.count { logits[Int(end)] = -.infinity }
  }

  package mutating func advance(over token: Int32) {
    if ends.contains(token) {
      hasEnded = true
    } else {
      place = automaton.advanced(place, over: automaton.vocabulary[token])
    }
  }

  package var canEnd: Bool { hasEnded || automaton.canEnd(place).0 }

  package var isComplete: Bool {
    let (canEnd, isFinal) = automaton.canEnd(place)
    return hasEnded || canEnd && isFinal
  }
}
