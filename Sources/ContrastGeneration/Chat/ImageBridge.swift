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
    private let tokenizer: Tokenizer
    /// The most tokens; the beginning of a longer text is cut off.
    private let maximumTokens: Int

    /// - Parameters:
    ///   - tokenizer: of the Q-Former.
    ///   - positions: that it has for words.
    package init(_ tokenizer: Tokenizer, positions: Int) {
      self.tokenizer = tokenizer
      maximumTokens = min(128, positions)
    }

    /// The tokens of a text.
    package func ids(_ segments: [ChatPrompt.Segment]) -> [Int32] {
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
  package var readsTexts: Bool {
    if case .queries(let qFormer, _, _, _) = self {
      qFormer.configuration.text != nil
    } else {
      false
    }
  }

  /// How texts are put to a Q-Former that reads them.
  package var instructions: Instructions? {
    if case .queries(_, _, _, let instructions) = self { instructions } else { nil }
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

  /// The states that stand for images beside texts, with gradients: what a recorded pass reads.
  ///
  /// - Parameters:
  ///   - states: of the images.
  ///   - texts: tokens of ``instructions``, those beside one image one behind the other.
  ///   - counts: for each image the number of its texts.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count · rows, width of the language model]`.
  package func projected(
    _ states: ImageStates, beside texts: [[Int32]], sharedBy counts: [Int], _ run: Run
  ) -> Tensor {
    guard case .queries(let qFormer, let projection, _, _) = self else {
      preconditionFailure("only a Q-Former reads texts")
    }
    return projection(
      qFormer(texts, beside: states.values, states.layout, sharedBy: counts, run), run)
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
