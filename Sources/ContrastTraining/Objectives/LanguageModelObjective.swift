import ContrastRuntime
import ContrastTensor
import ContrastText

/// A language model that learns which token comes next, or which tokens were hidden.
///
/// Without `masking` it is causal language modelling: each token predicts the one behind it. With it,
/// masked next-token prediction, which an LLM2Vec model is made with: tokens are hidden, attention goes
/// both ways, and each hidden token is predicted by the state before it. The direction of attention is that
/// of the model's configuration; nothing here changes it.
///
/// The loss is the mean over all predicted tokens of a batch. A batch of more than `tokensPerPass` tokens
/// is cut into parts whose gradients add up to those of the whole.
///
/// Source: BehnamGhader et al. 2024, "LLM2Vec", section 2.2.
public struct LanguageModelObjective: TrainingObjective {
  /// Texts as tokens.
  public struct Batch: Sendable, Equatable {
    /// None empty.
    package var texts: [[Int32]]

    package init(texts: [[Int32]]) {
      self.texts = texts
    }
  }

  package let model: CausalLanguageModel
  package let head: LanguageModelHead
  /// Packed once, where the head is not trained.
  private let frozenHead: OutputHead?
  /// What is hidden; nil for causal language modelling.
  package var masking: TokenMasking?
  /// The most tokens that are recorded on a tape at once, at least 1; nil for all. One longer text makes a
  /// part of its own.
  package var tokensPerPass: Int? { didSet { checkCount(tokensPerPass, "tokensPerPass") } }

  package init(
    model: CausalLanguageModel, head: LanguageModelHead, masking: TokenMasking? = nil,
    tokensPerPass: Int? = nil
  ) {
    self.model = model
    self.head = head
    frozenHead = head.matrix.map { OutputHead(head.weight.float32(), forward: $0) }
    self.masking = masking
    checkCount(tokensPerPass, "tokensPerPass")
    self.tokensPerPass = tokensPerPass
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    try loss(of: batch, masking?(batch.texts, seed: pass.seed, step: pass.step), pass)
  }

  /// The same with hidden tokens that are given.
  func loss(
    of batch: Batch, _ masked: TokenMasking.MaskedTexts?, _ pass: TrainingPass
  ) throws -> Float {
    let run = pass.run
    let parts = parts(of: batch, masked)
    let count = parts.reduce(0) { $0 + $1.predicted }
    guard count > 0 else { return 0 }
    let packed = packedHead(run)
    let isHeadTrained = pass.parameters[head.parameter] != nil
    var value = 0.0
    for (number, part) in parts.enumerated() where part.predicted > 0 {
      try pass.withRandomState(part: number) {
        try pass.backpropagate({ [model(part.inputs, run)] }) { states in
          let loss = try crossEntropy(
            hidden: states[0], head: packed, labels: part.labels, count: count,
            wantsHead: isHeadTrained, run: run)
          if let gradient = loss.head { pass.gradients.add(gradient, to: head.parameter, run) }
          value += Double(loss.value)
          return [loss.hidden]
        }
      }
    }
    return Float(value)
  }

  /// The mean loss over the predicted tokens of sequences, for validation.
  ///
  /// - Parameters:
  ///   - sequences: 32 of which make a batch; masked as the steps 0, 1, … of a training with the seed 0, if
  ///     there is a masking.
  ///   - run: of the trainer's evaluation, with its parameters; ``Trainer/evaluate(withAverage:_:)``.
  /// - Returns: the mean, whose exponential is the perplexity, and the number of tokens.
  /// - Throws: ``TrainingError/labelOutOfRange(row:label:vocabulary:)``.
  public func evaluate(
    _ sequences: TokenSequences, _ run: Run
  ) throws -> (loss: Double, tokens: Int) {
    let batches = stride(from: 0, to: sequences.count, by: 32).lazy.map { start in
      Batch(texts: (start..<min(start + 32, sequences.count)).map { sequences[$0] })
    }
    return try evaluate(batches, run)
  }

  /// The mean loss over the predicted tokens of several batches, for validation.
  ///
  /// - Parameters:
  ///   - batches: masked as the steps 0, 1, … of a training with this seed, if there is a masking.
  ///   - run: of the trainer's evaluation, with its parameters; ``Trainer/evaluate(withAverage:_:)``.
  ///   - seed: of the masking.
  /// - Returns: the mean, whose exponential is the perplexity, and the number of tokens.
  /// - Throws: ``TrainingError/labelOutOfRange(row:label:vocabulary:)``.
  package func evaluate(
    _ batches: some Sequence<Batch>, _ run: Run, seed: UInt64 = 0
  ) throws -> (loss: Double, tokens: Int) {
    let packed = packedHead(run)
    var (sum, count) = (0.0, 0)
    for (step, batch) in batches.enumerated() {
      for part in parts(of: batch, masking?(batch.texts, seed: seed, step: step))
      where part.predicted > 0 {
        let loss = try crossEntropy(
          hidden: model(part.inputs, run), head: packed, labels: part.labels, count: 1, run: run)
        sum += Double(loss.value)
        count += part.predicted
      }
    }
    return (count > 0 ? sum / Double(count) : 0, count)
  }

  /// The head as it is in a pass.
  private func packedHead(_ run: Run) -> OutputHead {
    if let value = run.overlay?.values[head.parameter] {
      return OutputHead(value, precision: head.precision, run: run)
    }
    return frozenHead ?? OutputHead(head.weight.float32(), precision: head.precision, run: run)
  }

  private var crossEntropy: TokenCrossEntropy { TokenCrossEntropy(softCap: head.softCap) }

  /// Texts that go through the model together.
  private struct Part {
    var inputs: [[Int32]]
    /// A label or nil for each token of them.
    var labels: [Int?]
    var predicted: Int
  }

  private func parts(of batch: Batch, _ masked: TokenMasking.MaskedTexts?) -> [Part] {
    var (ranges, start, tokens): ([Range<Int>], Int, Int) = ([], 0, 0)
    for (index, text) in batch.texts.enumerated() {
      if let tokensPerPass, index > start, tokens + text.count > tokensPerPass {
        ranges.append(start..<index)
        (start, tokens) = (index, 0)
      }
      tokens += text.count
    }
    if start < batch.texts.count { ranges.append(start..<batch.texts.count) }
    return ranges.map { range in
      let texts = batch.texts[range]
      let labels = TokenCrossEntropy.nextTokens(
        texts.flatMap { $0 }, layout: RaggedLayout(lengths: texts.lazy.map(\.count)),
        where: masked?.isChosen[range].flatMap { $0 })
      return Part(
        inputs: Array(masked?.inputs[range] ?? texts), labels: labels,
        predicted: labels.count { $0 != nil })
    }
  }
}
