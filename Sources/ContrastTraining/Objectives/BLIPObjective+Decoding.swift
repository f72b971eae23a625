import ContrastLayers
import ContrastTensor
import ContrastText

/// Texts of a decoder with the tokens that are to be predicted.
struct DecodedTexts {
  /// From `[DEC]` on, without the end.
  var inputs: [[Int32]] = []
  /// For each token of the inputs the one behind it, where it counts.
  var labels: [Int?] = []
  /// For each token of the inputs what its loss is multiplied with.
  var weights: [Float] = []

  /// Adds a text from `[DEC]` to `[SEP]`.
  ///
  /// - Parameters:
  ///   - tokens: of the text.
  ///   - promptLength: the tokens behind the first that are given.
  ///   - weight: of its loss.
  mutating func append(_ tokens: [Int32], promptLength: Int = 0, weight: Float) {
    inputs.append(Array(tokens.dropLast()))
    for position in 1..<tokens.count {
      labels.append(position > promptLength ? Int(tokens[position]) : nil)
      weights.append(weight)
    }
  }
}

extension BLIPObjective {
  /// The captioning part: the mean loss of the tokens that count.
  func captions(
    _ captions: [Batch.Caption], _ decoder: BLIPTextDecoder, _ images: RecordedImages
  ) throws -> Float {
    let ordered = TextsByImage(captions, images: images.states.layout.count, image: \.image)
    var texts = DecodedTexts()
    for caption in ordered.texts {
      texts.append(
        decoded(caption), promptLength: caption.promptLength, weight: options.captionWeight)
    }
    let count = texts.labels.count { $0 != nil }
    guard count > 0 else { return 0 }
    let run = images.run
    var value: Float = 0
    try images.backpropagate {
      let context = decoder.model.context(
        of: images.states.values, images.states.layout, sharedBy: ordered.counts, run)
      return [decoder.head.hidden(decoder.model(texts.inputs, run, context: context), run)]
    } gradients: { hidden in
      let loss = try decoder.head.loss(
        hidden[0], texts, count: count, labelSmoothing: options.labelSmoothing, images.pass)
      value = loss.value
      return [loss.hidden]
    }
    return value / options.captionWeight
  }

  /// A caption as the decoder reads it.
  func decoded(_ caption: Batch.Caption) -> [Int32] {
    [layers.special.decoder] + caption.tokens.dropFirst()
  }

  /// The answering part: the loss of all tokens of the answers, by their weights, for a question.
  func answers(
    _ questions: [Batch.Question], _ answerer: BLIPLayers.Answerer, _ images: RecordedImages
  ) throws -> Float {
    let ordered = TextsByImage(questions, images: images.states.layout.count, image: \.image)
    let questions = ordered.texts
    var texts = DecodedTexts()
    for answer in questions.flatMap(\.answers) {
      texts.append(answer.tokens, weight: options.answerWeight * answer.weight)
    }
    guard !texts.inputs.isEmpty else { return 0 }
    let run = images.run
    var value: Float = 0
    try images.backpropagate {
      let context = answerer.question.context(
        of: images.states.values, images.states.layout, sharedBy: ordered.counts, run)
      let read = answerer.question(questions.map(\.tokens), run, context: context)
      let decoder = answerer.decoder
      let asked = decoder.model.context(
        of: read, RaggedLayout(lengths: questions.lazy.map(\.tokens.count)),
        sharedBy: questions.map(\.answers.count), run)
      return [decoder.head.hidden(decoder.model(texts.inputs, run, context: asked), run)]
    } gradients: { hidden in
      let loss = try answerer.decoder.head.loss(
        hidden[0], texts, count: questions.count, labelSmoothing: options.labelSmoothing,
        images.pass)
      value = loss.value
      return [loss.hidden]
    }
    return value / options.answerWeight
  }
}

extension BERTLanguageModelHead {
  /// The smoothed loss of tokens, with the gradients of the head.
  ///
  /// - Parameters:
  ///   - hidden: what the token table is multiplied with.
  ///   - texts: with the tokens that are to be predicted.
  ///   - count: what the sum is divided by.
  ///   - labelSmoothing: from 0 to below 1.
  ///   - pass: of the step.
  func loss(
    _ hidden: Tensor, _ texts: DecodedTexts, count: Int, labelSmoothing: Float,
    _ pass: TrainingPass
  ) throws(TrainingError) -> TokenLoss {
    var crossEntropy = TokenCrossEntropy()
    crossEntropy.labelSmoothing = labelSmoothing
    let (head, run) = (self, pass.run)
    guard let table = head.table.parameter, let bias = head.bias.parameter else {
      preconditionFailure("a head of a checkpoint has names")
    }
    let loss = try crossEntropy(
      hidden: hidden,
      head: OutputHead(
        pass.parameters[table] ?? head.table.float32(), precision: head.precision, run: run),
      bias: pass.parameters[bias] ?? head.bias, labels: texts.labels, weights: texts.weights,
      count: count, wantsHead: pass.parameters[table] != nil, run: run)
    if let gradient = loss.head { pass.gradients.add(gradient, to: table, run) }
    if let gradient = loss.bias { pass.gradients.add(gradient, to: bias, run) }
    return loss
  }
}
