import ContrastFiles
import ContrastTokenizers
import Synchronization

/// What a generated text is held to.
public enum TextConstraint: Sendable, Hashable {
  /// One of these texts.
  case choices([String])
  /// A value of a JSON schema, given as its JSON. Keywords that outputs cannot be held to are refused by name.
  case json(schema: String)
}

/// Makes constraints of tokens for one tokenizer, and keeps what they are made of.
final class TokenConstraints: Sendable {
  private struct State {
    /// Of the tokenizer; made when a schema first asks for it.
    var vocabulary: TokenBytes?
    /// The last ones asked for behind the others.
    var automata: [(schema: String, automaton: JSONSchemaAutomaton)] = []
  }

  private let state = Mutex(State())
  /// The schemas that are kept.
  private static let mostAutomata = 16

  /// - Parameters:
  ///   - constraint: of texts.
  ///   - tokenizer: of the model.
  ///   - stopTokens: end a text that is complete, at least one.
  /// - Throws: ``GenerationError``; `FileError` for a schema that is no JSON.
  func constraint(
    _ constraint: TextConstraint, _ tokenizer: Tokenizer, stopTokens: [Int32]
  ) throws -> any TokenConstraint {
    guard !stopTokens.isEmpty else {
      throw GenerationError.invalidOption(
        name: "stopTokens", value: "empty", allowed: "at least one token where a constraint is set")
    }
    switch constraint {
    case .choices(let texts):
      return try TokenChoices(
        texts.map { tokenizer.encode($0, addSpecialTokens: false).ids }, stopTokens: stopTokens)
    case .json(let schema):
      return JSONSchemaConstraint(try automaton(schema, tokenizer), stopTokens: stopTokens)
    }
  }

  private func automaton(_ schema: String, _ tokenizer: Tokenizer) throws -> JSONSchemaAutomaton {
    try state.withLock { state in
      if let place = state.automata.firstIndex(where: { $0.schema == schema }) {
        state.automata.append(state.automata.remove(at: place))
        return state.automata[state.automata.count - 1].automaton
      }
      let name = "schema"
      let node = JSONNode(try JSONValue(Array(schema.utf8), file: name), file: name)
      let vocabulary = state.vocabulary ?? TokenBytes(tokenizer)
      state.vocabulary = vocabulary
      let automaton = try JSONSchemaAutomaton(node, vocabulary)
      if state.automata.count >= Self.mostAutomata { state.automata.removeFirst() }
      state.automata.append((schema, automaton))
      return automaton
    }
  }
}
