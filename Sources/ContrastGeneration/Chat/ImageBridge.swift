import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// What stands between an image tower and a language model: it makes the states that stand in the place of tokens.
package enum ImageBridge: Sendable {
  /// A Q-Former, and a linear from its queries to the width of the language model.
  case queries(QFormer, Linear, memory: KeyValueMemory, instructions: Instructions?)
  /// Linears with an activation between.
  case projector([Linear], Activation)

  /// How the text of a turn is put to the Q-Former (InstructBLIP).
  package struct Instructions: Sendable {
    let tokenizer: Tokenizer
    /// The most tokens; the beginning of a longer text is cut off.
    let maximumTokens: Int

    /// The tokens of a text.
    func ids(_ segments: [ChatPrompt.Segment]) -> [Int32] {
      let (before, behind) = tokenizer.tokensAroundText
      return before
        + tokenizer.encode(segments).suffix(maximumTokens - before.count - behind.count) + behind
    }
  }

  /// What an image leaves before the text is known.
  enum Seen: Sendable {
    /// `[rows, width of the language model]`.
    case states(Tensor)
    /// What a Q-Former reads beside a text.
    case context(KeyValueCache)
  }

  /// Whether an image is other states for another text.
  var readsTexts: Bool {
    if case .queries(_, _, _, let instructions) = self { instructions != nil } else { false }
  }

  /// What images leave.
  ///
  /// - Parameters:
  ///   - states: of the images.
  ///   - run: the forward pass.
  /// - Returns: one for each image.
  /// - Throws: `KeyValueMemoryExhausted`.
  func seen(_ states: ImageStates, _ run: Run) throws(KeyValueMemoryExhausted) -> [Seen] {
    if case .queries(let qFormer, _, let memory, .some) = self {
      return try qFormer.contexts(of: states.values, states.layout, in: memory, run)
        .map { .context($0) }
    }
    return split(projected(states, run), into: states.layout.count)
  }

  /// The states that stand for images whatever the text is.
  ///
  /// - Parameters:
  ///   - states: of the images.
  ///   - run: the forward pass.
  /// - Returns: `[images · rows, width of the language model]`.
  package func projected(_ states: ImageStates, _ run: Run) -> Tensor {
    switch self {
    case .queries(let qFormer, let projection, _, _):
      return projection(qFormer(states.values, states.layout, run), run)
    case .projector(let layers, let activation):
      var x = states.values
      for (number, layer) in layers.enumerated() {
        x = layer(x, run, activation: number < layers.count - 1 ? activation : .identity)
      }
      return x
    }
  }

  /// The rows that stand for an image.
  ///
  /// - Parameter count: of the states of the image.
  package func rows(ofStates count: Int) -> Int {
    switch self {
    case .queries(let qFormer, _, _, _): qFormer.configuration.queryCount
    case .projector: count
    }
  }

  /// The states that stand for an image in the prompt of a text.
  ///
  /// - Parameters:
  ///   - seen: what the image left.
  ///   - text: of the prompt, for a Q-Former that reads it too.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width of the language model]`.
  func states(_ seen: Seen, beside text: [ChatPrompt.Segment], _ run: Run) -> Tensor {
    switch (seen, self) {
    case (.context(let context), .queries(let qFormer, let projection, _, let instructions?)):
      projection(qFormer([instructions.ids(text)], beside: [context], run), run)
    case (.states(let states), _): states
    case (.context, _): preconditionFailure("a context is for a Q-Former that reads texts")
    }
  }

  /// Copies of the rows of each image, which outlive the run.
  private func split(_ states: Tensor, into images: Int) -> [Seen] {
    let rows = states.rows / max(images, 1)
    return (0..<images).map { image in
      .states(
        Tensor(
          states.rows(image * rows..<(image + 1) * rows).elements, shape: [rows, states.width]))
    }
  }
}
