import ContrastGeneration
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision

/// A language model reads what a bridge makes of images, and the texts about them are made likely: the second stage
/// of BLIP-2, InstructBLIP's instruction tuning, and both stages of LLaVA.
///
/// A sequence is the tokens that a text begins with, the states of an image, and the text: a prompt and an answer. A
/// Q-Former with words reads the prompt as well, so that an image is other states for another question (InstructBLIP). The
/// loss is the mean of −ln p over the tokens of all answers, their ends included; prompts and images bear none. What
/// is trained is what the trainer has: the bridge, or the bridge and LoRA factors of the language model. The image
/// tower does not run: its states come with the batch.
///
/// Source: Li et al. 2023, "BLIP-2", section 3.3; Liu et al. 2023, "Visual Instruction Tuning", section 4.2.
public struct BridgeObjective: TrainingObjective {
  /// The states of images, and texts about them.
  public struct Batch: Sendable {
    /// What is asked about an image, and what is answered.
    package struct Text: Sendable, Equatable {
      /// The number of its image.
      package var image: Int
      /// Tokens that a Q-Former reads beside the image, if it does.
      package var instruction: [Int32]
      /// Tokens that are given; empty for a caption.
      package var prompt: [Int32]
      /// Tokens that are learnt, with the end of the text.
      package var answer: [Int32]

      package init(
        image: Int, instruction: [Int32] = [], prompt: [Int32] = [], answer: [Int32]
      ) {
        self.image = image
        self.instruction = instruction
        self.prompt = prompt
        self.answer = answer
      }
    }

    /// `[images, rows · width]`.
    package var states: Tensor
    package var texts: [Text]

    package init(states: Tensor, texts: [Text]) {
      precondition(
        texts.allSatisfy { (0..<states.rows).contains($0.image) && !$0.answer.isEmpty },
        "a text of an image that is not there, or without an answer")
      self.states = states
      self.texts = texts
    }
  }

  package let bridge: ImageBridge
  package let model: CausalLanguageModel
  package let head: LanguageModelHead
  /// Packed once: the head is never trained.
  private let packedHead: OutputHead
  /// The tokens before an image.
  package let start: [Int32]
  /// Of the states of an image.
  package let imageWidth: Int
  /// The most rows that are recorded on a tape at once, at least 1; nil for all. A longer sequence makes a part of
  /// its own.
  package var rowsPerPass: Int? { didSet { checkCount(rowsPerPass, "rowsPerPass") } }

  package init(
    bridge: ImageBridge, model: CausalLanguageModel, head: LanguageModelHead, start: [Int32],
    imageWidth: Int, rowsPerPass: Int? = nil
  ) {
    guard let matrix = head.matrix else { preconditionFailure("the head is not packed") }
    self.bridge = bridge
    self.model = model
    self.head = head
    packedHead = OutputHead(head.weight.float32(), forward: matrix)
    self.start = start
    self.imageWidth = imageWidth
    checkCount(rowsPerPass, "rowsPerPass")
    self.rowsPerPass = rowsPerPass
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    let run = pass.run
    let count = batch.texts.reduce(0) { $0 + $1.answer.count }
    guard count > 0 else { return 0 }
    var value = 0.0
    for (number, part) in parts(of: batch).enumerated() {
      try pass.withRandomState(part: number) {
        try pass.backpropagate({ [states(behind: part, of: batch, run)] }) { hidden in
          let loss = try loss(of: part, hidden[0], count: count, run)
          value += Double(loss.value)
          return [loss.hidden]
        }
      }
    }
    return Float(value)
  }

  /// What is measured of texts that the training does not see: `loss`, the mean over the tokens of their answers, and
  /// `exact`, the share of the answers that would be written word for word, one token after the other.
  ///
  /// - Parameters:
  ///   - batches: of states and texts.
  ///   - run: of the trainer's evaluation, with its parameters.
  package func measure(
    _ batches: some Sequence<Batch>, _ run: Run
  ) -> (loss: Double, exact: Double) {
    var (sum, tokens, exact, texts) = (0.0, 0, 0, 0)
    for batch in batches {
      for part in parts(of: batch, atMost: rowsPerPass ?? 4096) {
        let hidden = states(behind: part, of: batch, run)
        var row = 0
        for text in part {
          let states = hidden.rows(row..<row + text.answer.count)
          let predictions = head(states, run).predictions(of: text.answer.map { Int($0) })
          sum += predictions.reduce(0) { $0 + ($1?.loss ?? 0) }
          if predictions.allSatisfy({ $0?.isLargest ?? true }) { exact += 1 }
          tokens += text.answer.count
          texts += 1
          row += text.answer.count
        }
      }
    }
    return (sum / Double(max(tokens, 1)), Double(exact) / Double(max(texts, 1)))
  }

  // MARK: A part of a batch

  /// Texts that go through the model together, those of an image one behind the other.
  private func parts(of batch: Batch, atMost most: Int? = nil) -> [[Batch.Text]] {
    let most = most ?? rowsPerPass ?? .max
    let imageRows = bridge.rows(ofStates: batch.states.width / imageWidth)
    var (parts, rows): ([[Batch.Text]], Int) = ([], 0)
    let ordered = TextsByImage(batch.texts, images: batch.states.rows, image: \.image).texts
    for text in ordered {
      let length = start.count + imageRows + text.prompt.count + text.answer.count - 1
      if parts.isEmpty || rows + length > most {
        parts.append([])
        rows = 0
      }
      parts[parts.count - 1].append(text)
      rows += length
    }
    return parts
  }

  /// The states from which the tokens of the answers are predicted, `[tokens of the answers, width]`.
  private func states(behind texts: [Batch.Text], of batch: Batch, _ run: Run) -> Tensor {
    // Each image once; those of a part ascend.
    var images: [Int] = []
    for text in texts where images.last != text.image { images.append(text.image) }
    let length = batch.states.width / imageWidth
    let whole = images == Array(0..<batch.states.rows)
    let chosen = whole ? batch.states : run.gather(batch.states, rows: images)
    let seen = ImageStates(
      chosen.reshaped([images.count * length, imageWidth]),
      grid: .init(rows: length, columns: 1), hasClassToken: false)
    let visual =
      bridge.readsTexts
      ? bridge.projected(
        seen, beside: texts.map(\.instruction),
        sharedBy: TextsByImage(texts, images: batch.states.rows, image: \.image).counts.filter {
          $0 > 0
        }, run)
      : bridge.projected(seen, run)
    let place = Dictionary(uniqueKeysWithValues: zip(images, images.indices))
    let rows = visual.rows / (bridge.readsTexts ? texts.count : images.count)
    let sequences = texts.enumerated().map { number, text -> [InputSegment] in
      let part = bridge.readsTexts ? number : place[text.image]!
      let words = text.prompt + text.answer.dropLast()
      return (start.isEmpty ? [] : [.tokens(start)])
        + [.states(visual.rows(part * rows..<(part + 1) * rows))]
        + (words.isEmpty ? [] : [.tokens(words)])
    }
    return model(sequences, run, last: texts.map(\.answer.count))
  }

  private func loss(
    of texts: [Batch.Text], _ hidden: Tensor, count: Int, _ run: Run
  ) throws(TrainingError) -> TokenLoss {
    try TokenCrossEntropy(softCap: head.softCap)(
      hidden: hidden, head: packedHead, labels: texts.flatMap { $0.answer.map { Int($0) } },
      count: count, run: run)
  }
}
